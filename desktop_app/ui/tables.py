"""What the plain tables of dialogs have in common: headers, and a look of their own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyleOptionHeader,
    QTableView,
)
from typing_extensions import override

from desktop_app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

ROW = 28
LOOKED_AT = 20
"""Rows that say how wide a column has to be."""


class HeadedRows(QAbstractTableModel):
    """Rows below *headers*, which are translated; a subclass says how many, and what they hold."""

    def __init__(self, headers: Iterable[str], parent: QObject) -> None:
        super().__init__(parent)
        self._headers = tuple(headers)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._headers)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return None


class Headings(QHeaderView):
    """What the columns are called, above where their cells begin in either direction."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._begin()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._begin()

    @override
    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:
        super().initStyleOptionForIndex(option, logicalIndex)
        # Cells are mirrored by themselves, headings are not.
        option.textAlignment = QStyle.visualAlignment(option.direction, option.textAlignment)

    def _begin(self) -> None:
        flag = Qt.AlignmentFlag
        edge = flag.AlignRight if self.isRightToLeft() else flag.AlignLeft
        self.setDefaultAlignment(edge | flag.AlignAbsolute | flag.AlignVCenter)


class PlainTable(QTableView):
    """A table that gives its columns what its last one does not need, where words ask for it."""

    def __init__(self) -> None:
        super().__init__()
        self._widened: dict[int, tuple[int, int]] = {}

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_out()

    def share_out(self) -> None:
        """Widen the columns whose words are cut, as far as there is room now.

        None becomes narrower than it was, and what a person made of one stays.
        """
        header, last = self.horizontalHeader(), self.model().columnCount() - 1
        for column, (before, after) in self._widened.items():
            if header.sectionSize(column) == after:
                header.resizeSection(column, before)
        self._widened.clear()
        spare = self.viewport().width() - header.length() + header.sectionSize(last)
        least = max(header.sectionSizeHint(last), header.defaultSectionSize())  # Qt leaves it that
        spare -= max(self._needed(last), least)
        for column in range(last):
            width = header.sectionSize(column)
            lacking = min(self._needed(column) - width, spare)
            if lacking > 0 and not header.isSectionHidden(column):
                header.resizeSection(column, width + lacking)
                self._widened[column] = width, width + lacking
                spare -= lacking

    def _needed(self, column: int) -> int:
        """Return how wide the words of the first rows are."""
        model = self.model()
        rows = (model.index(row, column) for row in range(min(model.rowCount(), LOOKED_AT)))
        return max((self.sizeHintForIndex(index).width() for index in rows), default=0)


def plain_table(
    theme: Theme, rows: QAbstractTableModel, name: str, widths: Sequence[int]
) -> QTableView:
    """Return a table of whole rows to read; *widths* of all columns but the last."""
    table = PlainTable()
    table.setModel(rows)
    table.setAccessibleName(name)
    table.setWordWrap(False)
    dress_table(table, theme, widths, ROW)
    table.horizontalHeader().setProperty("look", "plain")
    table.horizontalHeader().setStretchLastSection(True)
    rows.modelReset.connect(table.share_out)
    return table


def dress_table(table: QTableView, theme: Theme, widths: Sequence[int], row: int) -> None:
    """Take lines and frames from *table*, which has its model; every row is *row* high."""
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(theme.px(row))
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.setHorizontalHeader(Headings())
    for column, width in enumerate(widths):
        table.setColumnWidth(column, theme.px(width))
