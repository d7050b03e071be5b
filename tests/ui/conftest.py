"""The window with a clinic of the test's own behind it: honest callables instead of services."""

import threading
from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import NAMESPACE_OID, UUID, uuid5

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import DoctorWeek, Found, Patient, RoomState, Visit
from desktop_app.domain.backup import Loss
from desktop_app.domain.change import Change
from desktop_app.domain.clean_up import CleanUp
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.day_papers import DayPaper, doctors_of, only_of, without_names
from desktop_app.domain.doctors import Doctor
from desktop_app.domain.finding import FoundPatient
from desktop_app.domain.first_run import Standing
from desktop_app.domain.isolation import ENGLISH, Check, CheckKind
from desktop_app.domain.joining import DeskRole, Guest, JoinLink, Role, permissions
from desktop_app.domain.preflight import Mended, Prepared, RoomFinding
from desktop_app.domain.presence import Presence
from desktop_app.domain.statistics import weeks_of
from desktop_app.domain.visit_links import LinkFact, VisitLinks
from desktop_app.errors import AppError, AppointmentGoneError, PathRefusedError
from desktop_app.exchange import day_paper_html
from desktop_app.exchange.isolation_html import isolation_papers
from desktop_app.services.actions import Actions, ServiceChoice
from desktop_app.services.alarm_actions import AlarmActions
from desktop_app.services.backup_actions import BackupActions
from desktop_app.services.care_actions import CareActions
from desktop_app.services.clinic_facts import ClinicFacts
from desktop_app.services.connection_trial import Step, Tested
from desktop_app.services.doctor_actions import DoctorActions
from desktop_app.services.first_run_actions import FirstRunActions
from desktop_app.services.ledger_actions import LedgerActions
from desktop_app.services.link_actions import LinkActions
from desktop_app.services.paper_actions import PaperActions
from desktop_app.services.preflight_actions import PreflightActions
from desktop_app.services.presence_actions import PresenceActions
from desktop_app.services.report_actions import ReportActions
from desktop_app.services.search_actions import SearchActions
from desktop_app.services.statistics_actions import StatisticsActions
from desktop_app.services.trail_actions import TrailActions
from desktop_app.services.trail_words import Phrase
from desktop_app.services.week_actions import WeekActions
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.language import speak
from desktop_app.ui.main_window import SIZE, MainWindow
from desktop_app.ui.names import curtain
from desktop_app.ui.theme import Theme
from desktop_app.ui.window_state import WindowState
from tests.isolation import a_report, a_room, a_visit
from tests.ui.bookings import Bookings
from tests.ui.countings import counted_of
from tests.ui.days import DAY, ZONE, a_session, a_sheet, a_slot, an_appointment, at
from tests.ui.kept_settings import KeptSettings
from tests.ui.ledgers import summed_up
from tests.ui.patients import PatientRegister
from tests.ui.plans import PlanningAtTheDesk
from tests.ui.preflights import found_nothing
from tests.ui.sights import Desk, furnish
from tests.ui.trails import anchor_of, is_wanted
from tests.ui.visit_book import VisitBook

WAIT_S = 60
"""What is held goes on by itself then; no test lasts so long."""
PATIENCE_MS = 30_000
"""For a state that comes: on a busy machine it may take its time, and it costs nothing."""


def a_standing():
    """What a desk is set to that nobody has set up."""
    return Standing(
        name="",
        zone="Europe/Berlin",
        zone_stays=False,
        doctors=(),
        is_empty=True,
        serves="",
        country="",
        language="",
        appearance="system",
        practice=True,
        endpoint="",
        for_this_run=False,
        zones=("America/Argentina/Buenos_Aires", "Europe/Berlin"),
        countries=("DE", "GB"),
    )


def pytest_addoption(parser):
    parser.addoption("--pictures", help="a folder for pictures of every view and dialog")
    parser.addoption("--scheme", default="light", help="light or dark, of pictures")


def pytest_collection_modifyitems(items):
    """Let the offscreen platform say what it cannot do; every other warning fails a test."""
    for item in items:
        if "tests/ui" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("^This plugin does not support", extend=True))


class Clinic(PlanningAtTheDesk):
    """Sessions, patients and rooms of one test, and a gate before each question.

    ``hold(name)`` makes the next calls of that action wait until ``release(name)``; ``fail(name,
    error)`` makes them raise. What was asked is noted in ``asked[name]``.
    """

    read_after_act = None
    weeks_told = staticmethod(lambda goes_on: None)

    def __init__(self):
        self.now = at("09:21")
        self.sheets = {}
        self.patients = {}
        self.history = {}
        self.paths = {}
        self.consents = []
        self.launched = []
        self.launch_error = None
        self.practice = True
        self.choice_error = None
        self.notices = ()
        self.shared = None
        self.chosen = []
        self.due = False
        self.clean_up_stopped = None
        self.goes_on = []
        self.backup, self.backups, self.loss = None, (), Loss()
        self.preview = None
        self.result = None
        self.alarms = []
        self.guests = []
        self.rotations = defaultdict(int)
        self.old_closed = True
        self.tried = ()
        self.report = a_report(a_visit(a_room()))
        self.counted = {}
        self.standing = a_standing()
        self.tested = Tested(done=tuple(Step))
        self.closed_rooms = 3
        self.sent = ()
        self.broken_lines = 0
        self.trail = ()
        self.verdict = (Phrase(text="The audit trail is whole.", values={}),)
        self.found = found_nothing(self.now)
        self.prepared = Prepared(made=0)
        self.no_visits = set()
        self.inside = {}
        self.coming = ()
        self.chimes = 0
        self.sounds, self.lobby = True, False
        self.facts = ClinicFacts()
        self.role = DeskRole()
        self.settings = KeptSettings(self._ask, self.actions)
        self.register = PatientRegister(self._ask)
        self.book = VisitBook(self)
        self.bookings = Bookings(self, self._ask, self._replace_slots)
        self.asked = defaultdict(list)
        self.arrange_planning()
        self._gates = {}
        self._errors = {}

    # -- what a test arranges

    def put(self, *sessions, day=DAY):
        self.sheets[day] = a_sheet(*sessions, day=day)

    def day_after(self, day, _change):
        return (self.read_after_act or self.day_sheet)(day)

    def hold(self, name):
        self._gates[name] = threading.Event()

    def release(self, name):
        self._gates.pop(name).set()

    def set_aside(self, name):
        """Let new calls through; those that wait do so until the gate returned is set."""
        return self._gates.pop(name)

    def release_all(self):
        for name in list(self._gates):
            self.release(name)

    def fail(self, name, error):
        self._errors[name] = error

    def heal(self, name):
        del self._errors[name]

    def appointments(self):
        return [
            slot.appointment
            for sheet in self.sheets.values()
            for session in sheet.sessions
            for slot in session.slots
            if slot.appointment
        ]

    def of(self, patient):
        return next(each for each in self.appointments() if each.patient == patient)

    def change(self, appointment_id, **changes):
        self._replace_slots(
            lambda slot: (
                replace(slot, appointment=replace(slot.appointment, **changes))
                if slot.appointment and slot.appointment.id == appointment_id
                else slot
            )
        )

    def remove(self, appointment_id):
        self._replace_slots(
            lambda slot: (
                replace(slot, appointment=None)
                if slot.appointment and slot.appointment.id == appointment_id
                else slot
            )
        )

    def _replace_slots(self, changed):
        for day, sheet in self.sheets.items():
            sessions = [
                replace(session, slots=tuple(map(changed, session.slots)))
                for session in sheet.sessions
            ]
            self.sheets[day] = replace(sheet, sessions=tuple(sessions))

    replace_slots = _replace_slots

    # -- what the window asks

    def _ask(self, name, *arguments):
        gate, error = self._gates.get(name), self._errors.get(name)
        self.asked[name].append(arguments)
        if gate is not None:
            gate.wait(WAIT_S)
        if error is not None:
            raise error

    ask = _ask

    def day_sheet(self, day):
        sheet = self.sheets.get(day, a_sheet(day=day))  # as of the question, like a query
        self._ask("day_sheet", day)
        return sheet

    def doctors(self):
        self._ask("doctors")
        met = {
            session.doctor_id: session
            for sheet in self.sheets.values()
            for session in sheet.sessions
        }
        found = [
            Doctor(id=key, name=one.doctor, speciality=one.speciality) for key, one in met.items()
        ]
        return tuple(sorted(found, key=lambda doctor: doctor.name))

    def week_of(self, doctor_id, monday):
        week = [self.sheets.get(monday + timedelta(days=number)) for number in range(7)]
        sessions = [
            session
            for sheet in week
            for session in (sheet.sessions if sheet else ())
            if session.doctor_id == doctor_id
        ]
        self._ask("week_of", doctor_id, monday)
        return DoctorWeek(doctor_id=doctor_id, monday=monday, zone=ZONE, sessions=tuple(sessions))

    def visit(self, appointment_id):
        self._ask("visit", appointment_id)
        for sheet in self.sheets.values():
            for session in sheet.sessions:
                for slot in session.slots:
                    for held in (slot.appointment, *slot.released):
                        if held and held.id == appointment_id:
                            return self._visit(session, slot, held)
        raise AppointmentGoneError

    def _visit(self, session, slot, appointment):
        known = {
            "family_name": None,
            "given_name": None,
            "gender": None,
            "birth_date": None,
            "phone": None,
            "email": None,
            "record_number": None,
        } | self.patients.get(appointment.patient, {})
        return Visit(
            appointment=appointment,
            patient=Patient(id=appointment.patient_id, name=appointment.patient, **known),
            doctor_id=session.doctor_id,
            doctor=session.doctor,
            location=session.location,
            starts_at=slot.starts_at,
            ends_at=slot.ends_at,
            history=self.history.get(appointment.patient, ()),
        )

    def find(self, words, day):
        self._ask("find", words, day)
        visits = tuple(
            Found(
                appointment_id=slot.appointment.id,
                day=day_of(slot.starts_at, ZONE),
                starts_at=slot.starts_at,
                patient=slot.appointment.patient,
                birth_date=None,
                doctor=session.doctor,
                status=slot.appointment.status,
            )
            for sheet in self.sheets.values()
            for session in sheet.sessions
            for slot in session.slots
            if slot.appointment and self._is_meant(slot.appointment.patient, words)
        )
        with_visits = {visit.patient for visit in visits}
        return visits + tuple(
            person for person in self._people(words) if person.name not in with_visits
        )

    def find_patients(self, words, day):
        self._ask("find_patients", words, day)
        return self._people(words)

    def _people(self, words):
        return tuple(
            FoundPatient(
                id=uuid5(NAMESPACE_OID, name),
                name=name,
                birth_date=known.get("birth_date"),
                phone=known.get("phone"),
                record_number=known.get("record_number"),
            )
            for name, known in self.patients.items()
            if self._is_meant(name, words)
        ) + tuple(
            FoundPatient(
                id=one.id,
                name=one.name,
                birth_date=one.birth_date,
                phone=one.phone,
                record_number=one.record_number,
            )
            for one in self.register.people.values()
            if self._is_meant(one.name, words)
        )

    @staticmethod
    def _is_meant(name, words):
        parts = name.casefold().split()
        return all(
            any(part.startswith(word) for part in parts) for word in words.casefold().split()
        )

    def _link(self, name, role, appointment_id, consents):
        self.consents.append(consents)
        self._ask(name, appointment_id)
        room = self.room_of(appointment_id, self.rotations[appointment_id])
        self.change(appointment_id, room_state=RoomState.LIVE, meeting_id=room)
        return JoinLink(
            url=f"https://rooms.example/{room}?token=secret-{role}",
            appointment_id=appointment_id,
            meeting_id=room,
            role=role,
            created=True,
            this_computer_only=self.practice,
        )

    @staticmethod
    def room_of(appointment_id: UUID, rotation=0):
        digits = appointment_id.hex[rotation : rotation + 12]
        return f"{digits[:4]}-{digits[4:8]}-{digits[8:]}"

    def launch(self, link):
        if self.launch_error is not None:
            raise self.launch_error
        self.launched.append(link)

    def resolve_path(self, path):
        self._ask("resolve_path", path)
        if path not in self.paths:
            raise PathRefusedError("It leads to no appointment of this desk.")
        return self.paths[path]

    def preview_import(self, path, order):
        self._ask("preview_import", path, order)
        return self.preview(order) if callable(self.preview) else self.preview

    def apply_import(self, preview):
        self._ask("apply_import", preview)
        return self.result

    def prepare(self):
        self._ask("prepare")

    def shared_room(self, appointment_id):
        self._ask("shared_room", appointment_id)
        return self.shared

    def allow_shared_room(self, session_id, allowed):
        self._ask("allow_shared_room", session_id, allowed)
        self.shared = replace(self.shared, allowed=allowed)

    def open_shared_room(self, session_id):
        self._ask("open_shared_room", session_id)
        return JoinLink(
            url="https://embed.example/?token=t",
            appointment_id=None,
            meeting_id=self.shared.meeting_id,
            role=Role.DESK,
            created=False,
            this_computer_only=False,
        )

    def service(self):
        self._ask("service")
        return ServiceChoice(practice=self.practice, endpoint="", for_this_run=False)

    def choose_practice(self):
        self._ask("choose", None)
        self.practice = True
        return self.service()

    def choose_videosdk(self, key, secret, endpoint):
        self._ask("choose", key, secret, endpoint)
        self.practice = False
        return ServiceChoice(practice=False, endpoint=endpoint, for_this_run=False)

    def ledger_summary(self):
        self._ask("ledger_summary")
        return summed_up(self.sent, ZONE, self.broken_lines)

    def ledger_day(self, day):
        self._ask("ledger_day", day)
        return [entry for entry in self.sent if day_of(entry.at, ZONE) == day]

    def export_ledger(self, path, form, first, last):
        self._ask("export_ledger", path, form, first, last)
        return len(self.sent)

    def _wanted(self, wanted):
        return [entry for entry in self.trail if is_wanted(entry, wanted, ZONE)]

    def trail_entries(self, wanted, after, limit):
        self._ask("trail_entries", wanted, after, limit)
        found = self._wanted(wanted)
        first = found.index(after) + 1 if after else 0
        return tuple(found[first : first + limit])

    def trail_count(self, wanted):
        self._ask("trail_count", wanted)
        return len(self._wanted(wanted))

    def trail_actors(self):
        self._ask("trail_actors")
        return tuple(sorted({entry.actor for entry in self.trail}))

    def verify_trail(self):
        self._ask("verify_trail")
        return self.verdict

    def trail_anchor(self):
        self._ask("trail_anchor")
        return anchor_of(self.trail)

    def export_trail(self, path, form, wanted):
        self._ask("export_trail", path, form, wanted)
        return len(self._wanted(wanted))

    def open_alarms(self):
        alarms = tuple(self.alarms)
        self._ask("open_alarms")
        return alarms

    def mark_seen(self, alarm_id):
        self._ask("mark_seen", alarm_id)
        self.alarms = [alarm for alarm in self.alarms if alarm.id != alarm_id]

    def make_report(self, first, last):
        report = replace(self.report, first=first, last=last)
        self._ask("make_report", first, last)
        return report

    def with_names(self, report):
        self._ask("with_names")
        named = [replace(visit, patient="Zoë Canary") for visit in report.visits]
        return replace(report, visits=tuple(named))

    def with_service_asked(self, report, told):
        self._ask("with_service_asked")
        asked = 0
        while asked < self.closed_rooms and told(asked, self.closed_rooms):
            asked += 1
        check = Check(kind=CheckKind.SHUT_AT_SERVICE, looked_at=asked, found=0)
        return replace(report, checks=(*report.checks, check))

    def make_paper(self, wish):
        whole = self.sheets.get(wish.day, a_sheet(day=wish.day))
        self._ask("make_paper", wish)
        sheet = only_of(whole, wish.doctor_id)
        return DayPaper(
            wish=wish,
            clinic="Clinic Nine",
            made_at=self.now,
            made_by="reception",
            doctors=doctors_of(whole),
            sheet=sheet if wish.names else without_names(sheet),
            phones={},
        )

    def make_statistics(self, first, last, told):
        self._ask("make_statistics", first, last)
        weeks = weeks_of(first, last)
        for number in range(len(weeks)):
            goes_on = told(number, len(weeks))
            self.weeks_told(goes_on)
            if not goes_on:
                return None
        return counted_of(self.counted, weeks)

    def check_day(self, progress):
        found = self.found
        progress(0, 1)
        self._ask("check_day")
        progress(1, 1)
        return found

    def mend(self, appointment_id, consents):
        self._ask("mend", appointment_id, consents)
        return self._mended(appointment_id)

    def mend_all(self, found, consents, progress):
        wanting = found.mendable(consents)
        lines = {line.visit.appointment_id: line for line in found.lines}
        failure = None
        for number, line in enumerate(wanting):
            if not progress(number, len(wanting)):
                break
            try:
                self._ask("mend_all", line.visit.appointment_id, consents)
            except AppError as error:
                failure = error
                break
            lines[line.visit.appointment_id] = self._mended(line.visit.appointment_id)
        return Mended(preflight=replace(found, lines=tuple(lines.values())), failure=failure)

    def _mended(self, appointment_id):
        if appointment_id in self.no_visits:
            return None
        line = next(a for a in self.found.lines if a.visit.appointment_id == appointment_id)
        return replace(line, room=RoomFinding.VALID)

    def prepare_ahead(self):
        self._ask("prepare_ahead")
        return self.prepared

    def guest_link(self, appointment_id, who, consents):
        link = self._link("guest_link", who, appointment_id, consents)
        self.guests.append((appointment_id, who))
        return link

    def new_links(self, appointment_id, consents):
        self._ask("new_links", appointment_id, consents)
        self.change(appointment_id, room_state=RoomState.NONE, meeting_id=None)
        self.rotations[appointment_id] += 1

    def is_due(self, now):
        self._ask("is_due", now)
        return self.due

    def clean_up(self, now, go_on):
        self._ask("clean_up", now)
        self.goes_on.append(go_on())
        return CleanUp(
            retired=(),
            closed=(),
            given_up=(),
            waiting=(),
            other_keys=(),
            stopped=self.clean_up_stopped,
        )

    def made_backup(self, question):
        self._ask(question)
        return self.backup

    def close_old(self, appointment_id):
        self._ask("close_old", appointment_id)
        return self.old_closed

    def visit_links(self, appointment_id):
        self._ask("visit_links", appointment_id)
        return self.told_links(appointment_id)

    def try_link(self, appointment_id):
        self._ask("try_link", appointment_id)
        return self.tried

    def told_links(self, appointment_id):
        appointment = next(one for one in self.appointments() if one.id == appointment_id)
        parts = [Role.DOCTOR, Role.DESK, Role.PATIENT]
        given = [who for of, who in self.guests if of == appointment_id]
        return VisitLinks(
            appointment_id=appointment_id,
            meeting_id=appointment.meeting_id,
            good_until=at("02:00", DAY + timedelta(days=1)),
            links=tuple(
                LinkFact(
                    part=part,
                    rights=permissions(part, lobby=False),
                    handed_out=self.now if isinstance(part, Guest) else None,
                )
                for part in (*parts, *given)
            ),
        )

    def say(self, appointment_id, said):
        self._ask("say", appointment_id, said)
        row = self.book.write(appointment_id, {"doctor_says": said})
        return Change(action=Action.DOCTOR_SAYS, at=self.now, rows=(row,))

    def who_is_inside(self):
        told = Presence(asked_at=self.now, rooms=dict(self.inside), coming=self.coming)
        self._ask("who_is_inside")
        return told

    def coming_visits(self):
        self._ask("coming")
        return self.coming

    def chime(self):
        self.chimes += 1
        return True

    def actions(self):
        return Actions(
            now=lambda: self.now,
            zone=ZONE,
            desk=self.role,
            day_sheet=self.day_sheet,
            day_after=self.day_after,
            visit=self.visit,
            settings=self.settings.actions(),
            search=SearchActions(find=self.find, patients=self.find_patients),
            open_visit=partial(self._link, "open_visit", Role.DESK),
            patient_link=partial(self._link, "patient_link", Role.PATIENT),
            launch=self.launch,
            resolve_path=self.resolve_path,
            preview_import=self.preview_import,
            apply_import=self.apply_import,
            service=self.service,
            prepare=self.prepare,
            notices=self.notices,
            shared_room=self.shared_room,
            allow_shared_room=self.allow_shared_room,
            open_shared_room=self.open_shared_room,
            choose_practice=self.choose_practice,
            choose_videosdk=self.choose_videosdk,
            ledger=LedgerActions(
                summary=self.ledger_summary, day=self.ledger_day, export=self.export_ledger
            ),
            links=LinkActions(
                guest_link=self.guest_link,
                new_links=self.new_links,
                close_old=self.close_old,
                visit_links=self.visit_links,
                try_link=self.try_link,
            ),
            trail=TrailActions(
                entries=self.trail_entries,
                count=self.trail_count,
                actors=self.trail_actors,
                verify=self.verify_trail,
                anchor=self.trail_anchor,
                export=self.export_trail,
            ),
            backup=BackupActions(
                make=partial(self.made_backup, "back_up"),
                make_if_due=partial(self.made_backup, "back_up_if_due"),
                all=lambda: (self._ask("backups"), self.backups)[1],
                loss=lambda file: (self._ask("loss", file), self.loss)[1],
                put_back=partial(self._ask, "put_back"),
            ),
            care=CareActions(due=self.is_due, clean_up=self.clean_up),
            alarms=AlarmActions(open=self.open_alarms, mark_seen=self.mark_seen),
            papers=PaperActions(
                make=self.make_paper,
                papers=day_paper_html.papers,
                preview=day_paper_html.preview,
                record=partial(self._ask, "record_paper"),
                save_table=partial(self._ask, "save_table"),
            ),
            statistics=StatisticsActions(
                make=self.make_statistics, export=partial(self._ask, "export_statistics")
            ),
            report=ReportActions(
                make=self.make_report,
                with_names=self.with_names,
                with_service_asked=self.with_service_asked,
                papers=lambda report, tongue=ENGLISH: isolation_papers(report, tongue=tongue),
                preview=lambda *asked: next(isolation_papers(*asked)),
                record=partial(self._ask, "record_report"),
                save_html=partial(self._ask, "save_html"),
            ),
            preflight=PreflightActions(
                check=self.check_day,
                mend=self.mend,
                mend_all=self.mend_all,
                set_contact=partial(self._ask, "set_contact"),
                prepare_ahead=self.prepare_ahead,
            ),
            presence=PresenceActions(
                who_is_inside=self.who_is_inside,
                coming=self.coming_visits,
                chime=self.chime,
                sounds=self.sounds,
                lobby=self.lobby,
            ),
            clinic=self.facts,
            patients=self.register.actions(),
            undo=self.book.undo(),
            visits=self.book.visits(),
            week=WeekActions(doctors=self.doctors, week_of=self.week_of),
            planning=self.planning_actions(),
            doctor=DoctorActions(say=self.say),
            first_run=FirstRunActions(
                wanted=False,
                standing=lambda: self._ask("standing") or self.standing,
                try_service=lambda wish, tell: self._ask("try_service", wish) or self.tested,
                set_up=partial(self._ask, "set_up"),
            ),
            booking=self.bookings.actions(),
        )


class PatientBot(QtBot):
    """Waits longer than pytest-qt's five seconds."""

    @override
    def waitUntil(self, callback, *, timeout=PATIENCE_MS):
        super().waitUntil(callback, timeout=timeout)

    @override
    def waitSignal(self, signal, *, timeout=PATIENCE_MS, **more):
        return super().waitSignal(signal, timeout=timeout, **more)

    @override
    def waitExposed(self, widget, *, timeout=PATIENCE_MS):
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp, request):
    """pytest-qt's, with more patience."""
    return PatientBot(request)


@pytest.fixture
def clinic():
    """Two doctors today, one visit tomorrow."""
    clinic = Clinic()
    clinic.put(
        a_session(
            "Dr. Amina Rahman",
            [
                a_slot("09:00", an_appointment("María López"), index=0),
                a_slot("09:15", an_appointment("Chen Wei"), index=1),
                a_slot("09:30", index=2),
                a_slot("09:45", an_appointment("Aleksander Novák"), index=3),
            ],
        ),
        a_session("Dr. Chidi Okafor", [a_slot("10:00", an_appointment("Sam Taylor"))]),
    )
    tomorrow = DAY + timedelta(days=1)
    late = a_slot(at("11:00", tomorrow), an_appointment("Zoë Later"))
    clinic.put(a_session("Dr. Amina Rahman", [late]), day=tomorrow)
    yield clinic
    clinic.release_all()


@pytest.fixture(scope="session", autouse=True)
def english(qapp):
    """The program speaks English, as in the United Kingdom."""
    speak(qapp, "en")
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture(scope="session")
def _dressed(qapp, english):
    """The program's look, put on once as in the program: Qt does not survive it being taken off."""
    theme = Theme(qapp)
    theme.apply(qapp)
    return theme


@pytest.fixture
def theme(_dressed):
    """The program's look, as at a first start."""
    yield _dressed
    _dressed.force(Qt.ColorScheme.Unknown)
    _dressed.set_text_scale(1.0)


@pytest.fixture
def language(request, qapp, theme):
    """A language to speak."""
    before = QLocale()
    speak(qapp, request.param)
    theme.follow_language()
    yield request.param
    speak(qapp, "en")
    QLocale.setDefault(before)
    theme.follow_language()


@pytest.fixture
def jobs(qapp):
    """The pool of the test's window."""
    jobs = Jobs()
    yield jobs
    jobs.stop()
    assert jobs.wait(WAIT_S)


@pytest.fixture
def settle(qtbot, jobs, qapp):
    """Wait until all work has ended and every answer to it was delivered or dropped.

    Work that such an answer begins, too.
    """

    def deliver():
        assert jobs.wait(WAIT_S)
        delivered = []
        jobs.run(qapp, lambda: None, delivered.append, delivered.append)
        qtbot.waitUntil(lambda: bool(delivered))

    def settle():
        deliver()
        while jobs.busy:
            deliver()

    return settle


def look_never(window):
    """Let *window* not look at the day's rooms by itself, three seconds after it stands.

    A test that takes longer than that would find a notice in the strip, or a question more.
    """
    window.preflight.first_look.setInterval(3_600_000)


@pytest.fixture
def make_window(qtbot, theme, jobs, clinic, tmp_path):
    """Make windows that show nothing yet; each remembers itself in the same file."""
    made = []

    def make():
        window = MainWindow(WindowState(tmp_path / "window.ini"))
        if not (tmp_path / "window.ini").exists():
            window.resize(*SIZE)  # the offscreen screen is smaller than a desk's
        window.furnish(theme, jobs)
        window.equip()
        look_never(window)
        made.append(window)
        qtbot.addWidget(window)
        if not window.testAttribute(Qt.WidgetAttribute.WA_Moved):
            window.resize(1280, 800)  # the design's; the test's screen is smaller
        window.show()
        return window

    yield make
    curtain.set_closed(closed=False)
    clinic.release_all()
    QGuiApplication.clipboard().clear()


@pytest.fixture
def window(qtbot, make_window, clinic):
    """The window with today's table, its focus there, Chen Wei selected."""
    window = make_window()
    window.use(clinic.actions())
    qtbot.waitUntil(lambda: window.day.is_settled and window.centre.shows_table)
    window.activateWindow()
    window.table.setFocus()
    qtbot.waitUntil(window.table.hasFocus)
    assert window.table.select_appointment(clinic.of("Chen Wei").id)
    qtbot.waitUntil(lambda: window.panel.visit is not None and window.top.chip.isVisible())
    return window


@pytest.fixture
def pictures(request):
    """The folder for pictures, if they are wanted."""
    folder = request.config.getoption("pictures", default=None)
    if folder is None:
        return None
    Path(folder).mkdir(parents=True, exist_ok=True)
    return Path(folder)


@pytest.fixture
def desk(qtbot, make_window, clinic, jobs, pictures):
    """Seat a person at a window with a day in which all there is to see has its place.

    It paints itself for pictures only: that takes most of the time, and what has no room has none
    unpainted.
    """

    def desk(arrange=lambda clinic: None):
        furnish(clinic)
        arrange(clinic)
        window = make_window()
        window.use(clinic.actions())
        qtbot.waitUntil(lambda: window.day.is_settled and window.centre.shows_table)
        window.activateWindow()
        window.setUpdatesEnabled(pictures is not None)
        return Desk(window, clinic, jobs, qtbot.waitUntil)

    return desk


@pytest.fixture
def press(qtbot):
    """Press a key where the focus is, as a person does."""

    def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(QApplication.focusWidget(), key, modifiers)

    return press


@pytest.fixture
def esc_stays(qtbot, clinic):
    """Begin what asks the clinic a slow question, and press Esc meanwhile: the dialog stays."""

    def esc_stays(dialog, question, begin):
        asked = len(clinic.asked[question])
        clinic.hold(question)
        begin()
        qtbot.waitUntil(lambda: len(clinic.asked[question]) > asked)
        qtbot.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        clinic.release(question)

    return esc_stays
