"""Who in the window hears whom: its parts do not know each other, and are connected here."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from desktop_app.domain.appointment import Status
from desktop_app.domain.presence import Presence
from desktop_app.ui.errors import notice_of
from desktop_app.ui.panes import focus_next
from desktop_app.ui.window_state import WindowState

if TYPE_CHECKING:  # it imports this
    from desktop_app.ui.main_window import MainWindow


def connect_picture(window: MainWindow) -> None:
    """Let *window*'s first picture be as a person left it."""
    on = window.commands
    on.sidebar.setChecked(True)
    on.sidebar.toggled.connect(window.sidebar.setVisible)
    window.columns.narrowed.connect(lambda narrow: on.sidebar.setChecked(not narrow))


def connect(window: MainWindow, state: WindowState) -> None:
    """Connect all parts and helpers of *window*; *state* remembers what a person chooses."""
    _connect_notices(window)
    _connect_day(window)
    _connect_visit(window)
    _connect_commands(window)
    _connect_patients(window)
    _connect_planning(window)
    _connect_doctor(window)
    _connect_booking(window)
    _connect_backups(window)
    window.help.connect_to(window.commands)
    window.inside.connect_commands(window.commands, state)


def _connect_notices(window: MainWindow) -> None:
    for part in (window.chosen, window.search, window.looks, window.dialogs):
        part.failed.connect(lambda error: window.notify(notice_of(error)))
    speakers = (window.opening, window.links, window.shared, window.service, window.going)
    for speaker in (*speakers, window.alarms, window.preflight):
        speaker.noticed.connect(window.notify)


def _connect_day(window: MainWindow) -> None:
    window.day.import_wanted.connect(window.commands.import_file.trigger)
    window.dialogs.imported.connect(window.watch.refresh)
    window.dialogs.said.connect(window.status.say)
    window.setting_up.said.connect(window.status.say)
    window.setting_up.noticed.connect(window.notify)
    window.setting_up.restart_wanted.connect(window.restart_wanted)
    window.setting_up.import_wanted.connect(window.dialogs.import_file)
    window.setting_up.set_up.connect(lambda done: window.use(done.actions))
    window.dialogs.settings_saved.connect(window.follow_settings)
    window.search.chosen.connect(window.going.to_found)
    window.search.left.connect(window.centre.take_focus)
    window.watch.loaded.connect(window.alarms.read)
    window.inside.alarming.connect(window.alarms.read)
    for wanted in (window.alarms.visit_wanted, window.inside.announcer.visit_wanted):
        wanted.connect(window.going.to_appointment)
    window.preflight.service_wanted.connect(window.service.choose)


def _connect_visit(window: MainWindow) -> None:
    views, panel, opening = window.views, window.panel, window.opening
    views.appointment_activated.connect(partial(_activate, window))
    panel.open_wanted.connect(partial(_open, window))
    for copies in (views.link_wanted, panel.copy_wanted):
        copies.connect(partial(_copy, window))
    panel.cancel_wanted.connect(opening.cancel)
    window.links.connect_to(window.commands, views, panel, partial(_meant, window))
    opening.busy_changed.connect(views.set_busy)
    opening.busy_changed.connect(window.chosen.set_busy)
    opening.said.connect(window.status.say)
    opening.ended.connect(window.watch.refresh)
    opening.ended.connect(window.inside.watch.nudge)


def _connect_commands(window: MainWindow) -> None:
    on, dialogs = window.commands, window.dialogs
    selected = window.views.selected_appointment
    for action, act in (
        (on.import_file, dialogs.import_file),
        (on.print_day, lambda: dialogs.print_day(window.watch.day)),
        (on.statistics, dialogs.statistics),
        (on.isolation_report, lambda: dialogs.isolation_report(window.watch.day)),
        (on.audit_trail, lambda: dialogs.audit_trail(selected())),
        (on.quit, window.close),
        (on.find, window.search.start),
        (on.copy_link, lambda: _copy(window, selected())),
        (on.open_room, lambda: _activate(window, selected())),
        (on.shared_room, lambda: window.shared.show_of(selected())),
        (on.today, window.watch.go_today),
        (on.previous_day, partial(window.watch.step, -1)),
        (on.next_day, partial(window.watch.step, 1)),
        (on.go_to_date, window.going.ask_for_date),
        (on.refresh, partial(_refresh, window)),
        (on.doctors, partial(_choose_doctors, window)),
        (on.next_pane, partial(_next_pane, window)),
        (on.preflight, window.preflight.show),
        (on.sent, dialogs.sent),
        (on.service, window.service.choose),
        (on.settings, dialogs.settings),
        (on.keys, partial(dialogs.keys, on)),
        (on.set_up, window.setting_up.start),
    ):
        action.triggered.connect(lambda _=False, act=act: act())


def _connect_patients(window: MainWindow) -> None:
    patients = window.patients
    patients.connect_to(
        window.commands, partial(_meant, window), lambda: window.search.results.current
    )
    patients.noticed.connect(window.notify)
    patients.said.connect(window.status.say)
    patients.visit_wanted.connect(window.going.to_appointment)
    window.search.patient_chosen.connect(lambda patient: patients.open_record(patient.id))
    patients.erased.connect(window.watch.refresh)


def _connect_planning(window: MainWindow) -> None:
    planning = window.planning
    planning.connect_to(window.commands, partial(_day_on_view, window))
    planning.noticed.connect(window.notify)
    planning.said.connect(window.status.say)
    window.day.planning_wanted.connect(planning.plan)


def _connect_doctor(window: MainWindow) -> None:
    doctor = window.doctor
    doctor.connect_commands(window.commands, partial(_meant, window))
    doctor.noticed.connect(window.notify)
    doctor.video_wanted.connect(partial(_open, window))
    doctor.visit_begun.connect(lambda visit: window.flow.deeds.mark(visit, Status.CHECKED_IN))
    doctor.others_met.connect(partial(_hide_too, window))
    window.watch.loaded.connect(doctor.show_sheet)
    window.watch.ticked.connect(lambda _: doctor.tick())
    window.inside.watch.told.connect(partial(_tell_who_is_inside, window))


def _connect_booking(window: MainWindow) -> None:
    booking = window.booking
    booking.connect_to(window.commands, window.top)
    booking.noticed.connect(window.notify)
    booking.said.connect(window.status.say)
    booking.visit_wanted.connect(window.going.to_appointment)
    booking.newcomer_wanted.connect(lambda draft: window.patients.register(draft, booking.choose))


def _connect_backups(window: MainWindow) -> None:
    backups = window.backups
    backups.connect_to(window.commands)
    window.dialogs.backup_wanted.connect(window.commands.back_up.trigger)
    window.dialogs.restore_wanted.connect(window.commands.restore.trigger)
    backups.noticed.connect(window.notify)
    backups.said.connect(window.status.say)
    backups.leaving.connect(window.close)


# -- what some of them do ------------------------------------------------------------------------


def _activate(window: MainWindow, appointment: UUID | None) -> None:
    """Open the room; in a week, where a person looks for a day, go to that day first."""
    if window.views.shows_day:
        _open(window, appointment)
    elif appointment is not None:
        window.viewing.week.go_to_day(appointment)


def _open(window: MainWindow, appointment: UUID | None) -> None:
    if appointment is not None and window.day.is_settled:
        window.opening.open(appointment)


def _copy(window: MainWindow, appointment: UUID | None) -> None:
    if appointment is not None and window.day.is_settled:
        window.opening.copy(appointment)


def _meant(window: MainWindow) -> UUID | None:
    """Return the visit that a command means now."""
    return window.views.selected_appointment() if window.day.is_settled else None


def _day_on_view(window: MainWindow) -> date | None:
    return window.watch.day if window.day.is_settled else None


def _refresh(window: MainWindow) -> None:
    window.status.set_loading()
    window.watch.refresh()


def _choose_doctors(window: MainWindow) -> None:
    if not window.views.shows_day:
        window.viewing.week.pane.doctor.setFocus()
        return
    window.commands.sidebar.setChecked(True)
    window.sidebar.doctors.focus_first()


def _next_pane(window: MainWindow) -> None:
    focus_next(
        (window.centre, window.centre.take_focus),
        (window.strip, window.strip.take_focus),
        (window.centre.alarms, window.centre.alarms.take_focus),
        (window.viewing.away_bar, window.viewing.away_bar.take_focus),
        (window.panel, window.panel.take_focus),
        (window.search, window.search.start),
        (window.sidebar, window.sidebar.calendar.days.setFocus),
    )


def _hide_too(window: MainWindow, doctors: frozenset[UUID]) -> None:
    window.day.set_hidden(window.sidebar.doctors.hidden | doctors)


def _tell_who_is_inside(window: MainWindow, presence: Presence) -> None:
    rooms = presence.rooms.items()
    window.doctor.set_inside(key for key, room in rooms if room.patient_since is not None)
