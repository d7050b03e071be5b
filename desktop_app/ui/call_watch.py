"""Lets a visit stand as in its room once its patient and doctor are seen inside together."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject

from desktop_app.domain.presence import Presence, RoomLife
from desktop_app.ui.visit_deeds import VisitDeeds


class CallWatch(QObject):
    """Asks once for each call; whether anything is to be written is the service's to say."""

    def __init__(self, deeds: VisitDeeds, parent: QObject) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self._asked: set[UUID] = set()

    def look(self, presence: Presence) -> None:
        """Ask for the calls that were not on at the last look."""
        for visit, room in presence.rooms.items():
            came, began = room.patient_since, room.since
            if room.life is not RoomLife.IN_CALL or visit in self._asked:
                continue
            if came is not None and began is not None:
                self._asked.add(visit)
                self._deeds.note_call(visit, came, began)
