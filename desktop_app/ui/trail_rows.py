"""The entries of the audit trail for a view: read page by page, as far as a person scrolls."""

from __future__ import annotations

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from typing_extensions import override

from desktop_app.domain.actions import Action
from desktop_app.domain.trail import TrailEntry, TrailFilter
from desktop_app.errors import QT_TRANSLATE_NOOP, AppError
from desktop_app.services.trail_actions import TrailActions
from desktop_app.ui.dates import to_the_second
from desktop_app.ui.deed_words import deed_line
from desktop_app.ui.jobs import Jobs, Ticket
from desktop_app.ui.parts import one_line, plain_tip
from desktop_app.ui.tables import HeadedRows, Index
from desktop_app.ui.theme import ColorRole, Theme

PAGE = 200
"""Entries that are read at once: more than any screen shows."""

_HEADERS = (
    QT_TRANSLATE_NOOP("Trail", "When"),
    QT_TRANSLATE_NOOP("Trail", "What"),
    QT_TRANSLATE_NOOP("Trail", "Who"),
    QT_TRANSLATE_NOOP("Trail", "Visit"),
    QT_TRANSLATE_NOOP("Trail", "Desk and number"),
)
_COLORS = {
    Action.ALARM_RAISED: ColorRole.DANGER,
    Action.RESTORED: ColorRole.DANGER,
    Action.ROOM_QUARANTINED: ColorRole.DANGER,
    Action.STRANGER_ACCEPTED: ColorRole.ATTENTION,
    Action.OPENING_REFUSED: ColorRole.ATTENTION,
}
_SHORT = 8
"""Digits of an opaque id that tell it from the others on a screen."""


class TrailRows(HeadedRows):
    """Those entries that are wanted, newest first.

    Signals:
        loaded: Another page has come, the last one perhaps.
        failed: The ``AppError`` instead of it.
    """

    loaded = Signal()
    failed = Signal(object)

    def __init__(
        self, theme: Theme, jobs: Jobs, actions: TrailActions, zone: ZoneInfo, parent: QObject
    ) -> None:
        super().__init__((QCoreApplication.translate("Trail", text) for text in _HEADERS), parent)
        self._theme, self._jobs, self._actions, self._zone = theme, jobs, actions, zone
        self._wanted = TrailFilter()
        self._entries: list[TrailEntry] = []
        self._cells: list[tuple[str, ...]] = []
        self._ticket: Ticket | None = None
        self._is_whole = True

    @property
    def is_loading(self) -> bool:
        """Whether a page is on its way."""
        return self._ticket is not None

    def show(self, wanted: TrailFilter) -> None:
        """Begin anew with what is *wanted*; an older page on its way is dropped."""
        if self._ticket is not None:
            self._jobs.cancel(self._ticket)
            self._ticket = None
        self.beginResetModel()
        self._wanted, self._is_whole = wanted, False
        self._entries, self._cells = [], []
        self.endResetModel()
        self.fetchMore()

    @override
    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's own signature
        return not parent.isValid() and not self._is_whole and self._ticket is None

    @override
    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008 - Qt's own signature
        if not self.canFetchMore(parent):
            return
        last = self._entries[-1] if self._entries else None
        work = partial(self._actions.entries, self._wanted, last, PAGE)
        self._ticket = self._jobs.run(self, work, self._add, self._fail)

    def _add(self, page: tuple[TrailEntry, ...]) -> None:
        self._ticket = None
        self._is_whole = len(page) < PAGE
        if page:
            count = len(self._entries)
            self.beginInsertRows(QModelIndex(), count, count + len(page) - 1)
            self._entries += page
            self._cells += map(self._told, page)
            self.endInsertRows()
        self.loaded.emit()

    def _fail(self, error: AppError) -> None:
        self._ticket = None
        self._is_whole = True  # else the view would ask again at once, and for ever
        self.failed.emit(error)

    def _told(self, entry: TrailEntry) -> tuple[str, ...]:
        return (
            to_the_second(entry.at, self._zone),
            deed_line(entry.action, entry.result),
            one_line(entry.actor),
            str(entry.appointment_id)[:_SHORT] if entry.appointment_id else "",
            f"{str(entry.installation)[:_SHORT]}  {entry.sequence}",
        )

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cells[row][column]
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(_tip(self._entries[row]))
            case Qt.ItemDataRole.ForegroundRole:
                return self._color(self._entries[row], column)
        return None

    def _color(self, entry: TrailEntry, column: int) -> object:
        if column == 1 and entry.action in _COLORS:
            return self._theme.color(_COLORS[Action(entry.action)])
        return self._theme.color(ColorRole.MUTED) if column != 1 else None


def _tip(entry: TrailEntry) -> str:
    """Return what the cells leave out: the words and ids as they are stored."""
    parts = (entry.action, entry.result, entry.appointment_id, entry.room_id, entry.hash)
    return "  ".join(str(part) for part in parts if part)
