"""One patient enters a room on a full day: our whole window, against a plain table shown anew."""

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from day_switching import OurWindow, PlainWindow, settle
from PySide6.QtWidgets import QApplication

from desktop_app.domain.joining import Role
from desktop_app.domain.presence import Inside, Presence, RoomPresence
from desktop_app.services.actions import Actions
from desktop_app.ui.slot_view import SlotRow


class OurTable(OurWindow):
    """The program's window; every other answer has one patient more."""

    def __init__(self, application: QApplication, actions: Actions) -> None:
        silent = replace(actions, presence=replace(actions.presence, coming=lambda: ()))
        super().__init__(application, silent)
        table = self._window.table
        rows = [row for row in table.rows.rows if isinstance(row, SlotRow) and row.appointment]
        self._since = datetime.now(UTC) - timedelta(minutes=4)
        self._rooms = {row.appointment.id: self._with(Role.PATIENT) for row in rows}
        self._one = rows[-1].appointment.id
        table.select_appointment(self._one)  # so that its row is on view
        self._came = False
        settle(application)

    def tell(self) -> float:
        """Let the window know one answer; return the milliseconds until it is painted."""
        people = (Role.PATIENT, Role.DOCTOR) if self._came else (Role.PATIENT,)
        self._came = not self._came
        rooms = self._rooms | {self._one: self._with(*people)}
        begun = time.perf_counter()
        told = Presence(asked_at=datetime.now(UTC), rooms=rooms, coming=())
        self._window.inside.watch.told.emit(told)
        self._application.processEvents()
        spent_ms = (time.perf_counter() - begun) * 1000
        settle(self._application)
        return spent_ms

    def _with(self, *roles: Role) -> RoomPresence:
        people = (Inside(participant=role, role=role, since=self._since) for role in roles)
        return RoomPresence(people=tuple(people))


class PlainTable(PlainWindow):
    """The floor: the same number of rows in a plain table, all of them shown anew."""

    def tell(self) -> float:
        return self.switch()
