"""A plain table in a dialog from which Enter, or two clicks, choose a row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView
from typing_extensions import override

from desktop_app.ui.tables import ROW, dress_table
from desktop_app.ui.theme import Theme


class ChoosingTable(QTableView):
    """Rows to go through with the arrows; the dialog's own button hears no Enter from here.

    Signals:
        row_chosen: The number of the row.
    """

    row_chosen = Signal(int)

    def __init__(self, theme: Theme, rows: QAbstractTableModel, widths: Sequence[int]) -> None:
        super().__init__()
        self.setModel(rows)
        self.setWordWrap(False)
        dress_table(self, theme, widths, ROW)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setProperty("look", "plain")
        header.setSectionResizeMode(rows.columnCount() - 1, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda index: self.row_chosen.emit(index.row()))
        if rows.rowCount():
            self.selectRow(0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.row_chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
