"""The table beside the charts: the same values, for eyes, keys and screen readers."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, Qt
from typing_extensions import override

from desktop_app.ui.parts import plain_tip
from desktop_app.ui.statistics_words import Line
from desktop_app.ui.tables import HeadedRows, Index
from desktop_app.ui.theme import Theme

_FIGURES = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class StatisticsRows(HeadedRows):
    """A row for each week, and one for all of them together."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__((), parent)
        self._theme = theme
        self._lines: Sequence[Line] = ()

    def show(self, headers: Sequence[str], lines: Sequence[Line]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._headers, self._lines = tuple(headers), lines
        self.endResetModel()

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return _FIGURES
        return super().headerData(section, orientation, role)

    def line(self, row: int) -> Line | None:
        """Return what a row shows."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, doctor: UUID | None, week: int) -> int:
        """Return the row of a week, -1 if there is none."""
        found = (
            row
            for row, line in enumerate(self._lines)
            if (line.doctor, line.week) == (doctor, week)
        )
        return next(found, -1)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return line.cells[index.column()]
            case Qt.ItemDataRole.ToolTipRole if not index.column():
                return plain_tip(line.cells[0])
            case Qt.ItemDataRole.TextAlignmentRole if index.column():
                return _FIGURES
            case Qt.ItemDataRole.FontRole if line.week is None:
                return self._theme.font(13, bold=True)
        return None
