"""Keeps the panel true to the selected row: at once what the table knows, then the rest."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.appointment import Appointment, DaySheet, DoctorWeek, Session, Slot, Visit
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.dates import time_of
from desktop_app.ui.day_words import isolated
from desktop_app.ui.jobs import Jobs, Ticket
from desktop_app.ui.names import curtain, shown
from desktop_app.ui.panel import VisitPanel, provisional

Place = tuple[Session, Slot, Appointment]


class ChosenVisit(QObject):
    """Reads the chosen visit; an answer about one that was left meanwhile is dropped.

    Signals:
        failed: An ``AppError`` came instead of the visit.
    """

    failed = Signal(object)

    def __init__(self, jobs: Jobs, panel: VisitPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._panel = panel
        self._actions: Actions | None = None
        self._sheet: DaySheet | None = None
        self._week: DoctorWeek | None = None
        self._busy: set[UUID] = set()
        self._ticket: Ticket | None = None
        self._read_with: DaySheet | None = None
        self.id: UUID | None = None
        curtain.changed.connect(self.tick)

    def use(self, actions: Actions) -> None:
        """Read by *actions* from now on."""
        self._actions = actions

    def set_sheet(self, sheet: DaySheet) -> None:
        """Know *sheet*'s appointments; the next choice is read anew."""
        self._sheet = sheet

    def set_week(self, week: DoctorWeek) -> None:
        """Know *week*'s appointments too."""
        self._week = week

    def place_of(self, appointment: UUID) -> Place | None:
        """Return where the day has it."""
        known = (place for sheet in (self._sheet, self._week) for place in places_of(sheet))
        return next((place for place in known if place[2].id == appointment), None)

    def named(self, appointment: UUID) -> str:
        """Return its patient and time, "" if it is not of the day on view."""
        place = self.place_of(appointment)
        if place is None or self._sheet is None:
            return ""
        _, slot, known = place
        return f"{isolated(shown(known.patient))}, {time_of(slot.starts_at, self._sheet.zone)}"

    def choose(self, appointment: UUID | None, otherwise: str) -> None:
        """Show the appointment, or if there is none say *otherwise*."""
        if appointment is None:
            self._forget()
            self.id = None
            self._panel.show_nothing(otherwise)
            return
        if appointment != self.id:
            self.id = appointment
            self._show_place(appointment)
            self._read()
        elif self._ticket is None or self._read_with is not self._sheet:
            self._read()

    def set_busy(self, appointment: UUID, busy: bool) -> None:
        """Show that its room is being opened, or no longer."""
        if busy:
            self._busy.add(appointment)
        else:
            self._busy.discard(appointment)
        self.tick()

    def tick(self) -> None:
        """Show again what is known, as of now."""
        if self._panel.visit is not None:
            self._show(self._panel.visit)

    def _show_place(self, appointment: UUID) -> None:
        place = self.place_of(appointment)
        if place is not None:
            self._show(provisional(*place))

    def _read(self) -> None:
        if self._actions is None or self.id is None:
            return
        self._forget()
        self._read_with = self._sheet
        work = partial(self._actions.visit, self.id)
        self._ticket = self._jobs.run(self, work, self._arrived, self._fail)

    def _arrived(self, visit: Visit) -> None:
        self._ticket = None
        self._show(visit)

    def _fail(self, error: AppError) -> None:
        self._ticket = None
        self.failed.emit(error)

    def _show(self, visit: Visit) -> None:
        if self._actions is None or self._sheet is None:
            return
        now: datetime = self._actions.now()
        busy = visit.appointment.id in self._busy
        self._panel.show_visit(visit, self._sheet.zone, now, busy=busy)

    def _forget(self) -> None:
        if self._ticket is not None:
            self._jobs.cancel(self._ticket)
        self._ticket = None


def places_of(sheet: DaySheet | DoctorWeek | None) -> Iterator[Place]:
    """Return each appointment's place, those that gave their slot back too."""
    for session in sheet.sessions if sheet else ():
        for slot in session.slots:
            if slot.appointment:
                yield session, slot, slot.appointment
            for appointment in slot.released:
                yield session, slot, appointment
