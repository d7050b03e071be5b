"""Each task of a day at the desk, by keys alone, with as few as was promised.

The window stands on the real services, a real database and the practice service; only the browser
is stood in for. A key with its modifiers is one; typing a name or a date counts as typing, not as
keys.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from desktop_app.composition import actions_of, open_program
from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Status
from desktop_app.domain.clinic_day import day_of
from desktop_app.services.visit_changes import set_status
from desktop_app.settings import Home, Settings
from desktop_app.storage.models import AppointmentRow, AuditRow, PatientRow
from desktop_app.ui.day_model import Col
from desktop_app.ui.day_rows import SlotRow
from desktop_app.ui.keys_dialog import KeysDialog
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.paper import new_printer
from desktop_app.ui.print_dialog import PrintDialog
from desktop_app.ui.slot_view import Target
from desktop_app.ui.window_state import WindowState
from tests.scenes import NOON, Clinic
from tests.ui.conftest import look_never

Key, Modifier = Qt.Key, Qt.KeyboardModifier
MINUTES = 15
WAIT_MS = 20_000

PROMISED = {
    "open this visit's room": 1,
    "open the room of one of two who are alike": 3,
    "copy the patient's link": 1,
    "find a visit": 2,
    "book an existing patient": 2,
    "book a new patient": 4,
    "walk-in": 2,
    "arrived": 1,
    "no-show": 1,
    "done": 1,
    "next free slot": 1,
    "previous free slot": 1,
    "undo": 1,
    "redo": 1,
    "yesterday": 1,
    "tomorrow": 1,
    "today": 1,
    "go to date": 2,
    "print the day": 2,
    "refresh": 1,
    "all keys": 1,
}
"""The most keys that each wish may cost, besides what is typed."""


class Hand:
    """Presses keys where the focus is, and counts them."""

    def __init__(self, qtbot):
        self._qtbot = qtbot
        self.pressed = 0

    def press(self, key, modifiers=Modifier.NoModifier):
        self.pressed += 1
        window = QApplication.activeModalWidget() or QApplication.activeWindow()
        self._qtbot.keyClick(QApplication.focusWidget() or window, key, modifiers)

    def type(self, text):
        self._qtbot.keyClicks(QApplication.focusWidget(), text)

    def see(self, is_there):
        """Wait until a person could see it."""
        self._qtbot.waitUntil(is_there, timeout=WAIT_MS)

    def see_dialog(self):
        """Wait until the dialog that a key has opened has the focus."""
        self._qtbot.waitUntil(
            lambda: (
                (dialog := QApplication.activeModalWidget()) is not None
                and dialog.isAncestorOf(QApplication.focusWidget())
            )
        )


class Reception:
    """The window at work, and what its database says."""

    def __init__(self, program, window, launched, clinic, session, names):
        self.program, self.window, self.launched = program, window, launched
        self.clinic, self.session, self.names = clinic, session, names

    def of(self, name):
        """The visit of *name*, its status and its slot's number among the session's."""
        with self.program.desk.db.read() as tx:
            found = tx.execute(
                select(AppointmentRow.id, AppointmentRow.status, AppointmentRow.slot_id)
                .join(PatientRow, PatientRow.id == AppointmentRow.patient_id)
                .where(
                    PatientRow.name == name,
                    AppointmentRow.status != Status.ENTERED_IN_ERROR,
                )
                .order_by(AppointmentRow.created_at.desc())
            ).first()
        if found is None:
            return None, None, None
        slots = self.session.slots
        return found[0], found[1], slots.index(found[2]) if found[2] in slots else None

    def status_of(self, name):
        return self.of(name)[1]

    def slot_of(self, name):
        return self.of(name)[2]


@pytest.fixture
def reception(qtbot, theme, jobs, tmp_path):
    """Six slots that began half an hour ago: visits in 0, 1 and 3; 2, 4 and 5 are free."""
    home = Home(folder=tmp_path / "home", logs=tmp_path / "logs")
    program = open_program(home, Settings(zone=NOON), {})
    zone = program.desk.zone
    clinic = Clinic(program.desk.db, zone)
    now = datetime.now(zone)
    begins = (now - timedelta(minutes=40)).replace(second=0, microsecond=0)
    session = clinic.session(now.date(), start=begins.time(), slots=6, minutes=MINUTES)
    names = {0: "Maria Lopez", 1: "Chen Wei", 3: "Sam Taylor"}
    for slot, name in names.items():
        clinic.visit(session=session, slot=slot, patient_id=clinic.patient(name))
    for name in ("Aleksander Novak", "Gul Yilmaz"):
        clinic.patient(name)
    launched = []
    window = MainWindow(WindowState(None))
    window.resize(1280, 800)
    window.furnish(theme, jobs)
    qtbot.addWidget(window)
    window.show()
    window.use(replace(actions_of(program), launch=launched.append))
    look_never(window)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.day.is_settled and window.centre.shows_table, timeout=WAIT_MS)
    window.views.setFocus()
    yield Reception(program, window, launched, clinic, session, names)
    window.close()
    jobs.stop()
    assert jobs.wait(60)
    program.close()
    QGuiApplication.clipboard().clear()


@pytest.fixture
def wish(qtbot, reception):
    """Do a task by hand on the row of a visit or a free slot, and count the keys that it takes."""
    window = reception.window

    def wish(name, *, by, until, on=None, slot=None):
        if on is not None:
            assert window.views.select_appointment(reception.of(on)[0])
        if slot is not None:
            assert window.views.current.select(Target(reception.session.slots[slot], None))
        window.centre.take_focus()
        qtbot.waitUntil(lambda: window.centre.isAncestorOf(QApplication.focusWidget()))
        hand = Hand(qtbot)
        by(hand)
        qtbot.waitUntil(until, timeout=WAIT_MS)
        assert hand.pressed <= PROMISED[name], f"{name} took {hand.pressed} keys"

    return wish


def key(code, modifiers=Modifier.NoModifier):
    return lambda hand: hand.press(code, modifiers)


def test_links_and_rooms_by_one_key(qtbot, reception, wish):
    launched, clipboard = reception.launched, QGuiApplication.clipboard()
    wish(
        "open this visit's room",
        on="Chen Wei",
        by=key(Key.Key_Return),
        until=lambda: len(launched) == 1,
    )
    wish(
        "copy the patient's link",
        on="Chen Wei",
        by=key(Key.Key_L),
        until=lambda: clipboard.text().startswith("http"),
    )


def test_the_room_of_one_of_two_who_are_alike_opens_only_once_the_birth_date_was_compared(
    qtbot, reception, wish
):
    window, launched, clinic = reception.window, reception.launched, reception.clinic
    for slot, name, born in (
        (4, "Ana Ruiz", date(1985, 2, 11)),
        (5, "Anna Ruiz", date(1990, 11, 2)),
    ):
        patient = clinic.patient(name, birth_date=born)
        clinic.visit(session=reception.session, slot=slot, patient_id=patient)
    window.watch.refresh()
    ana, anna = (reception.of(name)[0] for name in ("Ana Ruiz", "Anna Ruiz"))
    rows = window.table.rows
    qtbot.waitUntil(lambda: rows.index_of(anna).isValid(), timeout=WAIT_MS)
    marked = [row.appointment_id for row in rows.rows if isinstance(row, SlotRow) and row.alike]
    assert marked == [ana, anna]

    # The wrong one: whoever is on the phone was born on another day, and nobody is let in.
    window.views.select_appointment(ana)
    window.views.setFocus()
    hand = Hand(qtbot)
    hand.press(Key.Key_Return)
    qtbot.waitUntil(lambda: "born 11 February 1985" in window.strip.text(), timeout=WAIT_MS)
    hand.press(Key.Key_Escape)
    assert launched == []

    def open_it(hand):
        hand.press(Key.Key_Return)
        hand.see(lambda: "born 2 November 1990" in window.strip.text())
        hand.press(Key.Key_F6)
        assert QApplication.focusWidget().text() == "It is this patient"
        hand.press(Key.Key_Return)

    wish(
        "open the room of one of two who are alike",
        on="Anna Ruiz",
        by=open_it,
        until=lambda: len(launched) == 1,
    )
    assert launched[0].appointment_id == anna
    with reception.program.desk.db.read() as tx:
        told = select(AuditRow.action, AuditRow.appointment_id).where(
            AuditRow.action.in_([Action.BIRTH_DATE_COMPARED, Action.ROOM_CREATED])
        )
        assert set(map(tuple, tx.execute(told))) == {
            (Action.BIRTH_DATE_COMPARED, anna),
            (Action.ROOM_CREATED, anna),
        }


def test_the_way_of_a_visit_by_one_key_each(reception, wish):
    status = reception.status_of
    for name, who, code, after in (
        ("arrived", "Chen Wei", Key.Key_A, Status.ARRIVED),
        ("done", "Chen Wei", Key.Key_D, Status.FULFILLED),
        ("no-show", "Maria Lopez", Key.Key_N, Status.NO_SHOW),
    ):
        wish(name, on=who, by=key(code), until=lambda who=who, after=after: status(who) is after)
    control = Modifier.ControlModifier
    wish(
        "undo",
        by=key(Key.Key_Z, control),
        until=lambda: status("Maria Lopez") is Status.BOOKED,
    )
    wish(
        "redo",
        by=key(Key.Key_Z, control | Modifier.ShiftModifier),
        until=lambda: status("Maria Lopez") is Status.NO_SHOW,
    )


def test_moves_by_one_key(reception, wish):
    alt = Modifier.AltModifier
    wish(
        "next free slot",
        on="Sam Taylor",
        by=key(Key.Key_Down, alt),
        until=lambda: reception.slot_of("Sam Taylor") == 4,
    )
    wish(
        "previous free slot",
        on="Sam Taylor",
        by=key(Key.Key_Up, alt),
        until=lambda: reception.slot_of("Sam Taylor") == 3,
    )


def test_booking_an_existing_patient(reception, wish):
    def book(hand):
        hand.press(Key.Key_Return)
        hand.type("novak")
        hand.press(Key.Key_Return)

    wish(
        "book an existing patient",
        slot=4,
        by=book,
        until=lambda: reception.slot_of("Aleksander Novak") == 4,
    )


def test_booking_a_new_patient(reception, wish):
    def book(hand):
        hand.press(Key.Key_Return)
        hand.type("Nova Newcomer")
        box = reception.window.booking.booking.box
        hand.see(lambda: box.patient.results.found != ())
        hand.press(Key.Key_Return)
        hand.type("1990-02-11")
        hand.press(Key.Key_Tab)
        hand.type("030 901821")
        hand.press(Key.Key_Return)

    wish(
        "book a new patient",
        slot=4,
        by=book,
        until=lambda: reception.slot_of("Nova Newcomer") == 4,
    )


def test_a_walk_in(reception, wish):
    def walk_in(hand):
        hand.press(Key.Key_W)
        hand.type("yilm")
        hand.press(Key.Key_Return)

    wish(
        "walk-in",
        on="Chen Wei",
        by=walk_in,
        until=lambda: reception.status_of("Gul Yilmaz") is Status.ARRIVED,
    )


def test_finding_a_visit(reception, wish):
    def find(hand):
        hand.press(Key.Key_F, Modifier.ControlModifier)
        hand.type("taylor")
        hand.press(Key.Key_Return)

    wish(
        "find a visit",
        on="Maria Lopez",
        by=find,
        until=lambda: (
            reception.window.views.selected_appointment() == reception.of("Sam Taylor")[0]
        ),
    )


def test_days_by_one_key_and_a_date_by_two(reception, wish):
    window, alt = reception.window, Modifier.AltModifier
    today = day_of(datetime.now(UTC), reception.program.desk.zone)
    wanted = today + timedelta(days=9)

    def go(hand):
        hand.press(Key.Key_G, Modifier.ControlModifier)
        hand.see_dialog()
        hand.type(wanted.isoformat())
        hand.press(Key.Key_Return)

    for name, by, day in (
        ("yesterday", key(Key.Key_Left, alt), today - timedelta(days=1)),
        ("today", key(Key.Key_T), today),
        ("tomorrow", key(Key.Key_Right, alt), today + timedelta(days=1)),
        ("go to date", go, wanted),
    ):
        wish(
            name,
            by=by,
            until=lambda day=day: window.watch.day == day and window.day.is_settled,
        )


def test_reading_anew_and_seeing_all_keys(qtbot, reception, wish):
    window, chen = reception.window, reception.of("Chen Wei")[0]
    set_status(reception.program.desk, chen, Status.ARRIVED, datetime.now(UTC))  # another desk's
    rows = window.table.rows
    wish(
        "refresh",
        by=key(Key.Key_F5),
        until=lambda: "Waiting" in rows.index_of(chen).siblingAtColumn(Col.STATUS).data(),
    )
    wish("all keys", by=key(Key.Key_F1), until=lambda: window.findChild(KeysDialog) is not None)
    keys = window.findChild(KeysDialog)
    qtbot.waitUntil(keys.isVisible)
    qtbot.keyClick(keys, Key.Key_Escape)
    qtbot.waitUntil(lambda: not keys.isVisible())


def test_printing_the_day(qtbot, reception, wish, tmp_path):
    window, file = reception.window, tmp_path / "printed.pdf"

    def printer(title):
        made = new_printer(title)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(file))
        return made

    def print_it(hand):
        hand.press(Key.Key_P, Modifier.ControlModifier)
        qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), PrintDialog))
        hand.press(Key.Key_Return)

    window.dialogs.printer = printer
    wish("print the day", by=print_it, until=lambda: window.findChild(PrintDialog) is None)
    assert file.read_bytes().startswith(b"%PDF")
    with reception.program.desk.db.read() as tx:
        told = tx.scalars(select(AuditRow.result).where(AuditRow.action == Action.DAY_PRINTED))
        assert told.all() == [f"day print {window.watch.day.isoformat()} all"]
