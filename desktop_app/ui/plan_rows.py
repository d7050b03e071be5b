"""The days of a plan for a view: what will be made, and what is left out and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QObject, Qt
from typing_extensions import override

from desktop_app.domain.planning import LeftOut, Planned, PlannedSession
from desktop_app.ui.dates import short_day
from desktop_app.ui.day_words import isolated
from desktop_app.ui.icons import Icon
from desktop_app.ui.parts import plain_tip
from desktop_app.ui.plan_words import hours_text, left_text, mark_sentences, slots_count
from desktop_app.ui.tables import HeadedRows, Index
from desktop_app.ui.theme import ColorRole, Theme


@dataclass(frozen=True, slots=True)
class _Line:
    day: date
    cells: tuple[str, str]
    icon: Icon
    role: ColorRole


class PlanRows(HeadedRows):
    """One line for each day, in order."""

    def __init__(self, theme: Theme, zone: ZoneInfo, parent: QObject) -> None:
        super().__init__((self.tr("Day"), self.tr("Session")), parent)
        self._theme, self._zone = theme, zone
        self._lines: tuple[_Line, ...] = ()

    def set_planned(self, planned: Planned | None) -> None:
        """Show *planned*, or nothing."""
        self.beginResetModel()
        lines = []
        if planned is not None:
            lines += [self._made(session) for session in planned.sessions]
            lines += [self._left(day) for day in planned.left_out]
        self._lines = tuple(sorted(lines, key=lambda line: line.day))
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.cells[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(line.cells[index.column()])
            case Qt.ItemDataRole.DecorationRole if index.column() == 1:
                return self._theme.icon(line.icon, line.role)
            case Qt.ItemDataRole.ForegroundRole if index.column() == 1:
                return self._theme.color(line.role)
        return None

    def _left(self, left: LeftOut) -> _Line:
        words = self.tr("Left out: {why}").format(why=left_text(left, self._zone))
        cells = short_day(left.day), words
        return _Line(left.day, cells, Icon.CROSS, ColorRole.ATTENTION)

    def _made(self, session: PlannedSession) -> _Line:
        hours, slots = hours_text(session.times, self._zone), slots_count(len(session.slots))
        marked = mark_sentences(session.marks)
        words = isolated(f"{hours}, {slots}")
        cells = short_day(session.day), "  ".join(filter(None, (words, marked)))
        if marked:
            return _Line(session.day, cells, Icon.WARNING, ColorRole.ATTENTION)
        return _Line(session.day, cells, Icon.CHECK, ColorRole.TEXT)
