"""The plain tables of dialogs give room to where the words are."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.tables import HeadedRows, plain_table

ROOMY, DESIGN = 600, 80


class Rows(HeadedRows):
    def rowCount(self, parent=None):  # noqa: N802 - Qt's own name
        return 1

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        words = ("Wednesday, the 23rd of November 2026", "short", "short")
        return words[index.column()] if role == Qt.ItemDataRole.DisplayRole else None


@pytest.fixture
def table(qtbot, theme):
    ground = QWidget()  # whose end is the end of the rows, as a dialog's is
    table = plain_table(theme, Rows(("Day", "Who", "What"), ground), "Table", (DESIGN, DESIGN))
    table.resize(ROOMY, 200)
    with qtbot.waitExposed(table):
        table.show()
    yield table
    table.close()
    for part in (table, ground):
        part.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_words_that_would_be_cut_get_what_the_last_column_does_not_need(table):
    assert table.columnWidth(0) >= table.sizeHintForIndex(table.model().index(0, 0)).width()
    assert table.columnWidth(1) == DESIGN


def test_a_table_that_becomes_narrow_is_not_to_be_scrolled_sideways(qtbot, table):
    table.resize(2 * DESIGN + 140, 200)
    assert DESIGN < table.columnWidth(0) < 2 * DESIGN
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
    table.resize(ROOMY, 200)
    assert table.columnWidth(0) > 2 * DESIGN


def test_what_a_person_made_of_a_column_stays(table):
    table.setColumnWidth(0, 300)
    table.resize(ROOMY - 50, 200)
    assert table.columnWidth(0) == 300
