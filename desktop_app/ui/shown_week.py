"""The week on view: that of the day on view, of the doctor a person was looking at."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal

from desktop_app.domain.appointment import DoctorWeek
from desktop_app.domain.clinic_day import day_of
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.chosen_visit import ChosenVisit
from desktop_app.ui.day_rows import SlotRow
from desktop_app.ui.day_watch import DayWatch
from desktop_app.ui.jobs import Jobs, Ticket
from desktop_app.ui.toolbar import TopBar
from desktop_app.ui.views import ViewKind, Views

if TYPE_CHECKING:  # a week is looked at now and then
    from desktop_app.domain.doctors import Doctor
    from desktop_app.ui.week_pane import WeekPane

DAYS = 7
PATIENCE_MS = 200


class ShownWeek(QObject):
    """Reads a week when it is looked at, and again whenever the day is.

    Signals:
        failed: An ``AppError`` came instead of the week.
        visit_wanted: The visit (``UUID``) that is to be shown among its day's, and that day.
        doctor_changed: The ``UUID`` of the doctor whose week is shown now.
    """

    failed = Signal(object)
    visit_wanted = Signal(object, object)
    doctor_changed = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        watch: DayWatch,
        views: Views,
        top: TopBar,
        chosen: ChosenVisit,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._watch, self._views = jobs, watch, views
        self._top, self._chosen = top, chosen
        self._actions: Actions | None = None
        self._doctor: UUID | None = None
        self._shown: DoctorWeek | None = None
        self._ticket: Ticket | None = None
        self._hears = self._was_on = False
        self._slow = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._slow.timeout.connect(self._say_reading)
        watch.day_changed.connect(self._follow)
        watch.loaded.connect(self._refresh)
        views.view_changed.connect(self._change_view)

    @property
    def is_on(self) -> bool:
        """Whether a week is looked at."""
        return self._views.kind is ViewKind.WEEK

    def _tell_settled(self) -> None:
        """Tell whether what is on view is what was asked for last."""
        week, wanted = self._shown, (self._doctor, self._monday())
        read = week is not None and (week.doctor_id, week.monday) == wanted
        self._views.is_settled = read or not self.is_on

    def use(self, actions: Actions) -> None:
        """Read by *actions* from now on."""
        self._actions = actions
        if self.is_on:
            self._ask_doctors()

    def remember(self, doctor: UUID | None) -> None:
        """Begin with *doctor*'s week, if nothing else says whose."""
        self._doctor = self._doctor or doctor

    @property
    def pane(self) -> WeekPane:
        """Where it is shown; made when it is first looked at."""
        from desktop_app.ui.week_pane import WeekPane

        pane = self._views.page(ViewKind.WEEK)
        if not isinstance(pane, WeekPane):
            raise TypeError("the week's page is no week")
        return pane

    # -- as views and days change --------------------------------------------------------------

    def _change_view(self, kind: ViewKind) -> None:
        week = kind is ViewKind.WEEK
        self._watch.stride = DAYS if week else 1
        if week:
            if not self._hears:
                self._hears = True
                self.pane.doctor_chosen.connect(self._choose)
            self._doctor = self._looked_at() or self._doctor
            self._ask_doctors()
        elif self._was_on:
            self._leave()
        self._was_on = week
        self._tell_settled()
        self._head()

    def _looked_at(self) -> UUID | None:
        """Return the doctor of the slot that was selected in the view before."""
        table, met = self._views.table, self._views.left_at
        index = table.index_for(met) if met is not None else QModelIndex()
        row = table.rows.rows[index.row()] if index.isValid() else None
        if isinstance(row, SlotRow):
            return row.session.doctor_id
        return self._actions.desk.doctor_id if self._actions is not None else None

    def _follow(self, _day: date) -> None:
        self._head()
        self._tell_settled()
        if self.is_on:
            self._slow.start()

    def _head(self) -> None:
        monday, day = self._monday(), self._watch.day
        if self.is_on and monday is not None:
            self._top.set_week(monday)
        elif day is not None:
            self._top.set_day(day)

    def _monday(self) -> date | None:
        day = self._watch.day
        return None if day is None else day - timedelta(days=day.weekday())

    # -- reading -------------------------------------------------------------------------------

    def _ask_doctors(self) -> None:
        if self._actions is not None:
            self._jobs.run(self, self._actions.week.doctors, self._offer, self.failed.emit)

    def _offer(self, doctors: tuple[Doctor, ...]) -> None:
        self.pane.offer(doctors, self._doctor)
        self._doctor = self.pane.chosen
        if self._doctor is None:
            self.pane.say(self.tr("There are no doctors yet."))
        else:
            self.doctor_changed.emit(self._doctor)
            self._read()

    def _choose(self, doctor: UUID) -> None:
        self._doctor = doctor
        self._tell_settled()
        self.doctor_changed.emit(doctor)
        self._read()

    def _refresh(self, _sheet: object) -> None:
        if self.is_on and self._doctor is not None:
            self._read()

    def _read(self) -> None:
        monday = self._monday()
        if self._actions is None or self._doctor is None or monday is None:
            return
        if self._ticket is not None:
            self._jobs.cancel(self._ticket)
        work = partial(self._actions.week.week_of, self._doctor, monday)
        self._ticket = self._jobs.run(self, work, self._show, self._fail)

    def _show(self, week: DoctorWeek) -> None:
        self._ticket = None
        if self._actions is None or not self.is_on:
            return
        self._slow.stop()
        self._shown = week
        self._chosen.set_week(week)
        self._tell_settled()
        self.pane.show_week(week, self._actions.now())

    def _fail(self, error: AppError) -> None:
        self._ticket = None
        self._slow.stop()
        if not self._views.is_settled:
            self.pane.say(self.tr("This week could not be read."))
        self.failed.emit(error)

    def _say_reading(self) -> None:
        if not self._views.is_settled:
            self.pane.say(self.tr("Reading the week…"))

    # -- out of it -----------------------------------------------------------------------------

    def go_to_day(self, appointment: UUID) -> None:
        """Show a visit among its day's: there its room can be opened, with all that is known."""
        place = self._chosen.place_of(appointment)
        if self._views.is_settled and place is not None and self._shown is not None:
            self.visit_wanted.emit(appointment, day_of(place[1].starts_at, self._shown.zone))

    def _leave(self) -> None:
        """Take the day along whose slot was selected."""
        grid = self.pane.grid
        row = grid.rows.rows[grid.currentIndex().row()] if grid.selected() else None
        if not isinstance(row, SlotRow) or self._shown is None:
            return
        day = day_of(row.slot.starts_at, self._shown.zone)
        if day == self._watch.day:
            return
        if row.appointment_id is not None:
            self.visit_wanted.emit(row.appointment_id, day)
        else:
            self._watch.go(day)
