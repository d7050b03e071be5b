"""Everything that the window can show, each as a person comes to see it.

:data:`VIEWS` are of the window itself, :data:`DIALOGS` and :data:`PAGES` stand over it. Each entry
opens one of them at a :class:`Desk` and returns the widget to be looked at. A new view or dialog is
an entry here.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox, QWidget

from desktop_app.domain.actions import Action
from desktop_app.domain.alarm import Alarm, AlarmKind
from desktop_app.domain.appointment import HistoryEntry, Kind, RoomState, SlotStatus, Status
from desktop_app.domain.backup import Backup, Contents, Loss, LostVisit
from desktop_app.domain.closures import Closure
from desktop_app.domain.doctors import Doctor
from desktop_app.domain.free_slots import Wish
from desktop_app.domain.intake import Change, ImportPreview, Intake, PreviewRow
from desktop_app.domain.joining import DeskRole, Guest, Role
from desktop_app.domain.patient import PatientField
from desktop_app.domain.patient_record import PatientVisit
from desktop_app.domain.preflight import RoomFinding
from desktop_app.domain.presence import Inside, RoomPresence
from desktop_app.domain.sheet_changes import changes_between
from desktop_app.domain.visit_links import Trial, Tried
from desktop_app.errors import (
    ErasureConsentError,
    KeyringUnavailableError,
    PatientChangedError,
    ProviderUnreachableError,
)
from desktop_app.services.connection_trial import Step, Tested
from desktop_app.services.help_actions import Finding, HelpActions, Part
from desktop_app.services.settings_actions import DataSettings
from desktop_app.services.trail_words import Phrase
from desktop_app.ui.data_dialog import DataDialog
from desktop_app.ui.errors import notice_of, verb_of
from desktop_app.ui.statistics_words import Topic
from tests.ui.bookings import somebody
from tests.ui.countings import a_tally
from tests.ui.days import DAY, ZONE, a_session, a_slot, a_uuid, an_appointment, at, design_day
from tests.ui.ledgers import a_request
from tests.ui.plans import a_hit, a_place, a_session_now, looked
from tests.ui.preflights import a_line, a_preflight
from tests.ui.trails import entries

TOMORROW = DAY + timedelta(days=1)
THURSDAY = DAY + timedelta(days=3)
WAIT_S = 60
LONG = "Wolfeschlegelsteinhausenbergerdorff"


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a person sits: the window, the clinic behind it, and ways to wait."""

    window: QWidget
    clinic: object
    jobs: object
    wait: Callable[[Callable[[], bool]], None]

    def do(self, command):
        """Give a command of the menus, and wait until all is done that it began."""
        getattr(self.window.commands, command).trigger()
        self.rest()

    def rest(self):
        """Wait until nothing is under way; an answer may begin something else."""
        for _ in range(3):
            assert self.jobs.wait(WAIT_S)
            QApplication.sendPostedEvents()

    def refresh(self):
        self.window.watch.refresh()
        self.rest()
        self.wait(lambda: self.window.day.is_settled)

    def select(self, patient):
        held = self.clinic.of(patient).id
        assert self.window.views.select_appointment(held)
        self.rest()
        self.wait(
            lambda: (
                self.window.panel.visit is not None
                and self.window.panel.visit.appointment.id == held
            )
        )

    def select_free(self):
        slots = self.clinic.sheets[DAY].sessions[0].slots
        free = next(slot for slot in slots if slot.bookable)
        assert self.window.views.select_slot(free.id)
        self.rest()
        self.window.views.current.setFocus()

    def dialog(self, command):
        """Open a dialog by its command."""
        self.do(command)
        return self.top()

    def top(self):
        """Return the dialog that stands above all others."""
        found = [each for each in self.window.findChildren(QDialog) if each.isVisible()]
        assert found, "no dialog has opened"
        return found[-1]

    def leave(self):
        """Close whatever stands over the window."""
        for dialog in reversed(self.window.findChildren(QDialog)):
            if dialog.isVisible():
                dialog.close()
        for menu in self.window.findChildren(QMenu):
            menu.hide()
        for box in (self.window.booking.booking.box, self.window.flow.keys.box):
            if box.isVisible():
                QTest.keyClick(box, Qt.Key.Key_Escape)
        self.window.commands.hide_names.setChecked(False)
        self.window.search.clear()
        self.window.strip.close_notice()
        self.window.flow.toast.close_notice()
        self.rest()


def furnish(clinic):
    """Give *clinic* a day in which all there is to see has its place."""
    sheet = design_day()
    rahman, okafor = sheet.sessions
    slots = [
        *rahman.slots,
        a_slot("10:30", index=6, minutes=15),
        a_slot("10:45", an_appointment(f"Adelheid {LONG}", kind=Kind.PHONE), index=7),
        a_slot("10:45", an_appointment("Extra Ella"), index=8, extra=True),
        a_slot("11:00", an_appointment("Nora Gone", status=Status.NO_SHOW), index=9),
        a_slot("11:15", an_appointment("Quentin Lock", room_state=RoomState.QUARANTINED), index=10),
        a_slot("11:30", an_appointment("Wanda Waits", waits=True), index=11),
    ]
    slots[6] = replace(slots[6], status=SlotStatus.BLOCKED, blocked_for="Cleaning of the room")
    clinic.sheets.clear()
    clinic.put(replace(rahman, slots=tuple(slots)), okafor)
    tomorrow = [
        a_slot(at("09:00", THURSDAY), an_appointment("Tess Thursday"), index=0),
        a_slot(at("09:15", THURSDAY), index=1),
    ]
    clinic.put(
        a_session("Dr. Amina Rahman", tomorrow, doctor_id=rahman.doctor_id, location="Room 3"),
        day=THURSDAY,
    )
    chen = clinic.of("Chen Wei")
    clinic.patients["Chen Wei"] = {
        "birth_date": date(1990, 7, 1),
        "record_number": "100046",
        "phone": "+65 8123 4567",
        "email": "chen.wei.with.a.long.address@hospital.example.org",
    }
    clinic.history["Chen Wei"] = (
        HistoryEntry(at=at("09:17"), action="room-opened", result="doctor"),
        HistoryEntry(at=at("08:52"), action="link-copied", result="patient"),
        HistoryEntry(at=at("10:00", date(2026, 11, 19)), action="booked", result=""),
    )
    clinic.patients["Sara Ito"] = {"phone": "+81 3 1234", "birth_date": date(1971, 3, 4)}
    clinic.patients[f"Sarah {LONG}"] = {"record_number": "100047"}
    visits = (
        PatientVisit(
            appointment_id=a_uuid(),
            starts_at=at("09:15"),
            doctor="Dr. Amina Rahman",
            kind=Kind.VIDEO,
            status=Status.ARRIVED,
            reason="First visit",
        ),
        PatientVisit(
            appointment_id=a_uuid(),
            starts_at=at("14:30", date(2026, 9, 30)),
            doctor=f"Dr. {LONG}",
            kind=Kind.PHONE,
            status=Status.NO_SHOW,
            reason="Test results, and the prescription for the next three months",
        ),
    )
    known = clinic.register.add(
        "Chen Wei", visits, birth_date=date(1990, 7, 1), phone="+6581234567"
    )
    clinic.register.people[chen.patient_id] = replace(known, id=chen.patient_id)
    clinic.register.visits[chen.patient_id] = visits
    clinic.register.add("Wei Chen", phone="+49 30 901820", birth_date=date(1985, 11, 2))
    clinic.counted = {
        "Dr. Rahman": [a_tally(), a_tally(visits=20, patient=10, doctor=90), a_tally(visits=4)],
        f"Dr. Okafor-{LONG}": [a_tally(booked=660), a_tally(), a_tally()],
    }
    clinic.session_now = a_session_now(clinic)
    clinic.tried = (
        Tried(trial=Trial.OWN_ROOM, let_in=True, words=""),
        Tried(trial=Trial.OTHER_ROOM, let_in=False, words="This link is for another room"),
        Tried(trial=Trial.OTHER_PERSON, let_in=False, words="This link is for somebody else"),
    )


# -- the window -----------------------------------------------------------------------------------


def _day_list(desk):
    desk.do("list_view")
    desk.select("Chen Wei")
    return desk.window


def _who_is_inside(desk):
    chen, fatima = desk.clinic.of("Chen Wei"), desk.clinic.of("Fatima al-Zahra · فاطمة")
    desk.clinic.inside = {
        chen.id: RoomPresence(people=(_person("patient", "09:17"),)),
        fatima.id: RoomPresence(
            people=(_person("patient", "09:09"), _person("doctor", "09:10"), _person(None, "09:12"))
        ),
    }
    desk.window.inside.watch.ask()
    desk.select("Fatima al-Zahra · فاطمة")
    desk.select("Chen Wei")
    return desk.window


def _person(role, wall):
    return Inside(participant=f"p-{role}", role=role and Role(role), since=at(wall))


def _late_patient(desk):
    desk.clinic.inside = {}
    desk.window.inside.watch.ask()
    desk.clinic.patients["Maria Lopez"] = {"phone": "+49 30 901820"}
    desk.clinic.now = at("10:16")
    desk.window.watch.tick()
    desk.select("Maria Lopez")
    assert not desk.window.panel.late.isHidden()
    return desk.window


def _guests(desk):
    desk.clinic.now = at("09:21")
    desk.window.watch.tick()
    desk.select("Sam Taylor")
    sam = desk.clinic.of("Sam Taylor")
    for guest in Guest:
        desk.clinic.guests.append((sam.id, guest))
    desk.clinic.history["Sam Taylor"] = tuple(
        HistoryEntry(at=at("09:10"), action="guest-link-copied", result=guest) for guest in Guest
    )
    desk.refresh()
    desk.select("Chen Wei")
    desk.select("Sam Taylor")
    return desk.window


def _blocked_room(desk):
    desk.select("Quentin Lock")
    return desk.window


def _side_by_side(desk):
    desk.do("side_view")
    desk.select("Chen Wei")
    return desk.window


def _week(desk):
    desk.do("list_view")
    desk.select("Chen Wei")
    desk.do("week_view")
    desk.wait(lambda: bool(desk.window.views.current.rows.rows))
    desk.select("Chen Wei")
    return desk.window


def _dense_rows(desk):
    desk.do("list_view")
    desk.do("dense")
    return desk.window


def _strip_and_alarms(desk):
    desk.do("dense")
    chen = desk.clinic.of("Chen Wei")
    desk.clinic.alarms = [
        Alarm(id=a_uuid(), kind=kind, raised_at=at("09:20"), appointment_id=chen.id)
        for kind in (AlarmKind.FOREIGN_ROOM, *AlarmKind)
    ]
    desk.refresh()
    desk.window.strip.show_notice(notice_of(ProviderUnreachableError(), again=desk.rest))
    return desk.window


def _erasing(desk):
    desk.clinic.alarms = []
    desk.refresh()
    desk.select("Chen Wei")
    desk.do("erase_patient")
    agree = verb_of(ErasureConsentError())
    assert agree in [each.text() for each in desk.window.strip.buttons()]
    return desk.window


def _toast(desk):
    desk.leave()
    desk.select("Chen Wei")
    desk.do("done")
    assert desk.window.flow.toast.isVisible()
    return desk.window


def _since_you_looked_away(desk):
    desk.leave()
    desk.do("undo")
    bar = desk.window.viewing.away_bar
    before = desk.clinic.sheets[DAY]
    desk.clinic.book.set_status(desk.clinic.of("Sam Taylor").id, Status.ARRIVED)
    desk.clinic.book.cancel(desk.clinic.of("Siobhán O'Brien-Smith").id, "")
    changes = changes_between(before, desk.clinic.sheets[DAY], desk.clinic.now)
    bar.show_changes(changes, before.zone)
    desk.refresh()
    bar.take_focus()
    return desk.window


def _booking(desk):
    desk.leave()
    desk.window.viewing.away_bar.show_changes((), ZONE)
    desk.select_free()
    desk.do("book")
    box = desk.window.booking.booking.box
    desk.wait(box.isVisible)
    return desk.window


def _booking_by_the_week(desk):
    box = desk.window.booking.booking.box
    box.fields.repeat.times.setValue(3)
    desk.wait(lambda: box.fields.repeat.is_settled)
    QTest.keyClicks(box.patient, "sara i")
    desk.rest()
    box.choose(desk.clinic.find_patients("sara i", DAY)[0])
    box.fields.reason.setEditText("x" * 300)
    box.confirm()
    desk.rest()
    return desk.window


def _booking_is_refused(desk):
    box = desk.window.booking.booking.box
    box.fields.reason.setEditText("")
    box.patient.clear()
    box.patient.setFocus()
    QTest.keyClicks(box.patient, "sar")
    desk.wait(box.patient.results.isVisible)
    box.confirm()
    desk.rest()
    return desk.window


def _cancelling(desk):
    desk.leave()
    desk.select("Chen Wei")
    desk.window.views.current.setFocus()
    desk.do("cancel_visit")
    assert desk.window.flow.keys.box.isVisible()
    return desk.window


def _searching(desk):
    desk.leave()
    desk.do("find")
    QTest.keyClicks(desk.window.search, "s")
    desk.wait(desk.window.search.results.isVisible)
    return desk.window


def _nothing_is_shown(desk):
    desk.leave()
    doctors = frozenset(each.doctor_id for each in desk.clinic.sheets[DAY].sessions)
    desk.window.day.set_hidden(doctors)
    return desk.window


def _empty_day(desk):
    desk.do("show_all")
    desk.window.watch.go(TOMORROW)
    desk.rest()
    return desk.window


VIEWS = {
    each.__name__.strip("_"): each
    for each in (
        *(_day_list, _who_is_inside, _late_patient, _guests, _blocked_room),
        *(_side_by_side, _week, _dense_rows, _strip_and_alarms, _erasing, _toast),
        *(_since_you_looked_away, _booking, _booking_by_the_week, _booking_is_refused),
        *(_cancelling, _searching, _nothing_is_shown, _empty_day),
    )
}
"""In this order: one goes on from the one before."""


# -- over the window ------------------------------------------------------------------------------


def _import_file(desk):
    rows = (
        (Change.ADDED, f"Adelheid {LONG}, 09:15", ""),
        (Change.REFUSED, "row 4", "ends before it starts"),
        (Change.CONFLICT, "Ann, 11:00", "moved at the desk"),
    )
    desk.clinic.preview = ImportPreview(
        intake=Intake(system="csv", sessions=(), refused=(), notes=()),
        rows=tuple(
            PreviewRow(row=str(number), change=change, what=what, reason=reason)
            for number, (change, what, reason) in enumerate(rows, 2)
        ),
        notes=("A room that stands in two slots was dropped.",),
    )
    desk.window.commands.import_file.trigger()
    dialog = desk.top()
    dialog.show_file(Path("day sheet.csv"))
    desk.rest()
    return dialog


def _print_day(desk):
    dialog = desk.dialog("print_day")
    dialog.names.setChecked(True)
    desk.rest()
    return dialog


def _isolation_report(desk):
    dialog = desk.dialog("isolation_report")
    dialog.names.setChecked(True)
    desk.rest()
    return dialog


def _audit_trail(desk):
    desk.clinic.trail = entries(60, at("09:20"), action="room-opened", result="desk")
    dialog = desk.dialog("audit_trail")
    dialog.verify.click()
    desk.rest()
    return dialog


def _utilisation(desk):
    dialog = desk.dialog("statistics")
    dialog.topics.button(list(Topic).index(Topic.UTILISATION)).click()
    desk.rest()
    return dialog


def _new_patient(desk):
    dialog = desk.dialog("new_patient")
    dialog.form.field(PatientField.NAME).setText("Chen Wei")
    dialog.form.field(PatientField.BIRTH_DATE).setText("1990-07-01")
    dialog.form.field(PatientField.PHONE).setText("12")
    dialog.form.look()
    desk.rest()
    dialog.save.click()
    desk.rest()
    return dialog


def _edit_patient(desk):
    desk.select("Chen Wei")
    return desk.dialog("edit_patient")


def _covered_patient(desk):
    dialog = _edit_patient(desk)
    desk.window.commands.hide_names.trigger()
    return dialog


def _merge_patients(desk):
    desk.select("Chen Wei")
    dialog = desk.dialog("merge_patients")
    QTest.keyClicks(dialog.patient, "wei")
    desk.wait(lambda: len(dialog.patient.hits.found) > 0)
    QTest.keyClick(dialog.patient, Qt.Key.Key_Down)
    QTest.keyClick(dialog.patient, Qt.Key.Key_Return)
    desk.rest()
    return dialog


def _find_slot(desk):
    return desk.dialog("find_slot")


def _let_wait(clinic):
    clinic.bookings.waiting = [
        somebody(clinic, "Wanda Waits", phone="+49 30 901820"),
        somebody(
            clinic,
            f"Hana {LONG}",
            since=at("08:00", DAY - timedelta(days=3)),
            wish=Wish(speciality="Cardiology"),
        ),
    ]


def _waiting_list(desk):
    _let_wait(desk.clinic)
    return desk.dialog("waiting_list")


def _wishes(desk):
    _let_wait(desk.clinic)
    dialog = desk.dialog("waiting_list")
    dialog.wishes.click()
    desk.rest()
    return desk.top()


def _put_on_list(desk):
    dialog = desk.dialog("put_on_list")
    dialog.fields.reason.setEditText("x" * 300)
    dialog.save.click()
    desk.rest()
    return dialog


def _link_rights(desk):
    desk.select("Chen Wei")
    dialog = desk.dialog("link_rights")
    dialog.test.click()
    desk.rest()
    return dialog


def _hits(desk, action):
    places = a_place("10:00"), a_place("09:00", TOMORROW)
    desk.clinic.rearrangement = looked(
        a_hit("María López", "11:00", *places),
        a_hit(f"Hana {LONG}", "11:15", *places),
        action=action,
    )


def _change_session(desk):
    _hits(desk, Action.SESSION_CHANGED)
    dialog = desk.dialog("change_session")
    dialog.hours.ends.field.setText("11:00")
    desk.wait(lambda: not dialog.is_waiting)
    desk.rest()
    return dialog


def _withdraw_session(desk):
    _hits(desk, Action.SESSION_WITHDRAWN)
    return desk.dialog("withdraw_session")


def _closures(desk):
    _hits(desk, Action.CLOSURE_ADDED)
    desk.clinic.closures = [
        Closure(id=a_uuid(), doctor_id=None, first_day=DAY, last_day=TOMORROW, reason="Snow")
    ]
    dialog = desk.dialog("closures")
    dialog.reason.field.setText("Ill")
    desk.wait(lambda: not dialog.is_waiting)
    desk.rest()
    return dialog


def _plan_sessions(desk):
    desk.clinic.closures = []
    dialog = desk.dialog("plan_sessions")
    dialog.weekly.click()
    dialog.hours.starts.field.setText("late")
    desk.wait(lambda: not dialog.is_waiting)
    desk.rest()
    dialog.hours.starts.field.setText("9:00")
    desk.wait(lambda: not dialog.is_waiting)
    desk.rest()
    return dialog


def _plan_refused(desk):
    dialog = desk.dialog("plan_sessions")
    for field in (dialog.hours.starts, dialog.hours.ends):
        field.field.setText("late")
    desk.wait(lambda: not dialog.is_waiting)
    dialog.make.click()
    desk.rest()
    return dialog


def _block_for(desk):
    desk.select_free()
    return desk.dialog("block_for")


def _preflight(desk):
    desk.clinic.found = a_preflight(
        a_line("Ada Good", "09:30"),
        a_line("Ben Gone", "09:45", RoomFinding.GONE),
        a_line(f"Cleo {LONG}", "10:00", RoomFinding.READY),
        a_line("Dan Foreign", "10:15", RoomFinding.FOREIGN),
        a_line("Eve Unreached", "10:30", phone=None),
        a_line("Fay Elsewhere", "10:45", RoomFinding.OTHER_SERVICE),
        a_line("Gil Unasked", "11:00", RoomFinding.NOT_CHECKED),
    )
    return desk.dialog("preflight")


def _preflight_asks(desk):
    dialog = _preflight(desk)
    dialog.mend_all()
    desk.rest()
    [box] = dialog.findChildren(QMessageBox)
    return box


def _contact(desk):
    dialog = _preflight(desk)
    dialog.ask_for_contact(desk.clinic.found.lines[4])
    desk.rest()
    asking = desk.top()
    desk.clinic.fail("set_contact", PatientChangedError())
    asking.save.click()
    desk.rest()
    desk.clinic.heal("set_contact")
    return asking


def _sent(desk):
    desk.clinic.sent = (
        a_request("09:20", "/v2/rooms", "customRoomId", "allowedParticipantIds", method="POST"),
        a_request("09:10", "/v2/rooms/validate/{}", answer="404"),
        a_request("09:05", "/v2/sessions", "status", "perPage", "page", answer="timeout"),
    )
    return desk.dialog("sent")


def _service(desk):
    dialog = desk.dialog("service")
    dialog.videosdk.click()
    dialog.save.click()
    desk.rest()
    return dialog


def _database_address(desk):
    kept = desk.clinic.settings
    settings = DataSettings(
        load=kept.load, save=kept.save, keep_password=kept.actions().keep_password
    )
    dialog = DataDialog(desk.window.theme, desk.jobs, settings, kept.load(), desk.window)
    dialog.open()
    dialog.entries["database"].field.setText("mysql://x/y")
    dialog.save.click()
    desk.rest()
    return dialog


def _restore(desk):
    contents = Contents(
        revision="0003", patients=3, visits=12, rooms=2, entries=40, newest_visit=at("11:00")
    )
    desk.clinic.backups = tuple(
        Backup(file=Path(f"{hour}.db"), made_at=at(f"{hour}:00"), size=90_000, contents=known)
        for hour, known in (("09", contents), ("08", None))
    )
    lost = LostVisit(id=a_uuid(), starts_at=at("10:00"), doctor="Dr. A", patient=f"Hana {LONG}")
    desk.clinic.loss = Loss(patients=1, visits=2, changed=1, entries=7, listed=(lost,))
    return desk.dialog("restore")


def _about(desk):
    licence = "Permission is hereby granted, free of charge, to any person obtaining a copy"
    findings = (
        Finding(name="database", level="ok", says=Phrase(text="It is there.", values={})),
        Finding(name="keyring", level="warning", says=KeyringUnavailableError()),
    )
    desk.window.help_with(
        HelpActions(
            report=lambda runs_on: f"log of {runs_on}\nroom 1 opened",
            save_report=lambda file, text: None,
            check=lambda told: all(map(told, findings)),
            parts=lambda: (Part(name="Bricks", version="2", licence="MIT", text=licence),),
        )
    )
    return desk.dialog("about")


def _set_up(desk):
    desk.clinic.standing = replace(
        desk.clinic.standing,
        zone_stays=True,
        is_empty=False,
        for_this_run=True,
        doctors=(f"Dr. {LONG}",),
    )
    desk.clinic.tested = Tested(
        done=(Step.MAKE,), trouble=ProviderUnreachableError(), left=("reference",)
    )
    dialog = desk.dialog("set_up")
    dialog.look.language.choose("de")
    dialog.look.language.activated.emit(0)
    dialog.clinic.doctors.line.setText(f"Dr. {LONG} {LONG}")
    dialog.clinic.doctors.add_typed()
    for number, page in enumerate(dialog.pages, 1):
        assert dialog.page is page
        if page is dialog.service:
            page.connection.start()
            desk.rest()
        yield f"set_up_{number}", dialog
        if page is not dialog.pages[-1]:
            dialog.go_on()


def _settings(desk):
    desk.clinic.settings.doctors = (Doctor(id=a_uuid(), name=f"Dr. {LONG}"),)
    desk.clinic.settings.for_this_run = frozenset({"browser", "database"})
    dialog = desk.dialog("settings")
    dialog.entries["grace_minutes"].field.setText("soon")
    dialog.save.click()
    for page, name in enumerate(SETTINGS):
        dialog.show_page(page)
        desk.rest()
        yield f"settings_{name}", dialog


SETTINGS = ("general", "clinic", "video", "appearance", "privacy", "data", "about")


def _by_command(command):
    return lambda desk: desk.dialog(command)


DIALOGS = {
    "about": _about,
    **{name: _by_command(name) for name in ("guide", "privacy", "check_computer")},
    "report_problem": _by_command("report_problem"),
    "keys": _by_command("keys"),
    "go_to_date": _by_command("go_to_date"),
    "statistics": _by_command("statistics"),
    "zones": _by_command("zones"),
} | {
    each.__name__.strip("_"): each
    for each in (
        *(_import_file, _print_day, _isolation_report, _audit_trail, _utilisation),
        *(_new_patient, _edit_patient, _covered_patient, _merge_patients),
        *(_find_slot, _waiting_list, _wishes),
        *(_put_on_list, _link_rights, _change_session, _withdraw_session, _closures),
        *(_plan_sessions, _plan_refused, _block_for, _preflight, _preflight_asks, _contact),
        *(_sent, _service, _restore, _database_address),
    )
}
PAGES = _settings, _set_up
"""Dialogs of several pages: each shows one after the other."""


def dialogs(desk):
    """Yield each dialog's name and the dialog; it is closed when the next one is asked for."""
    for name, show in DIALOGS.items():
        yield name, show(desk)
        desk.leave()
    for show in PAGES:
        yield from show(desk)
        desk.leave()


def doctors_own(clinic):
    """Let *clinic*'s desk be that of its first doctor, for whom somebody waits."""
    session = clinic.sheets[DAY].sessions[0]
    chen = clinic.of("Chen Wei")
    clinic.change(chen.id, arrived_at=at("09:17"), reason="First visit")
    clinic.role = DeskRole(doctor_id=session.doctor_id)
