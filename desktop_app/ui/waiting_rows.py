"""The rows of the waiting list: who, since when, what they have, what they wish, what is free."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt
from typing_extensions import override

from desktop_app.domain.clinic_day import day_of
from desktop_app.errors import QT_TRANSLATE_NOOP
from desktop_app.services.booking_actions import Place
from desktop_app.ui.booking_words import brief_slot, since_line, wish_line
from desktop_app.ui.dates import short_day, time_of
from desktop_app.ui.day_words import isolated
from desktop_app.ui.names import curtain, shown
from desktop_app.ui.parts import plain_tip
from desktop_app.ui.tables import HeadedRows, Index

_HEADERS = (
    QT_TRANSLATE_NOOP("Waiting", "Patient"),
    QT_TRANSLATE_NOOP("Waiting", "Waits since"),
    QT_TRANSLATE_NOOP("Waiting", "Has now"),
    QT_TRANSLATE_NOOP("Waiting", "Wishes"),
    QT_TRANSLATE_NOOP("Waiting", "Free now"),
)
WIDTHS = (160, 112, 164, 150)

_translate = QCoreApplication.translate


class WaitingRows(HeadedRows):
    """One row for each who waits, longest first."""

    def __init__(self, zone: ZoneInfo, parent: QObject) -> None:
        super().__init__((_translate("Waiting", text) for text in _HEADERS), parent)
        self._zone = zone
        self._now: datetime | None = None
        self._doctors: dict[UUID, str] = {}
        self.places: tuple[Place, ...] = ()
        curtain.changed.connect(self._tell_names)

    def set_places(
        self, places: tuple[Place, ...], doctors: dict[UUID, str], now: datetime
    ) -> None:
        """Show *places*; *doctors* are the names by which doctors are wished for."""
        self.beginResetModel()
        self.places, self._doctors, self._now = places, doctors, now
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.places)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._now is None:
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        text = self._text(self.places[index.row()], index.column(), self._now)
        return text if role == Qt.ItemDataRole.DisplayRole else plain_tip(text)

    def _tell_names(self) -> None:
        if self.places:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.places) - 1, 0))

    def _text(self, place: Place, column: int, now: datetime) -> str:
        waiting = place.waiting
        match column:
            case 0:
                return isolated(shown(waiting.patient))
            case 1:
                return since_line(waiting.since, now, self._zone)
            case 2:
                return self._has_now(place)
            case 3:
                doctor = self._doctors.get(waiting.wish.doctor_id) if waiting.wish.doctor_id else ""
                return wish_line(waiting.wish, doctor or "")
            case _ if place.slot is not None:
                return brief_slot(place.slot, self._zone, day_of(now, self._zone))
        return ""

    def _has_now(self, place: Place) -> str:
        at = place.waiting.starts_at
        if at is None:
            return _translate("Waiting", "no time yet")
        day = short_day(day_of(at, self._zone))
        return f"{day}, {time_of(at, self._zone)}"
