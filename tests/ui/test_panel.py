"""The panel answers who this is, how the room stands, what can be done."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel

from desktop_app.domain.appointment import HistoryEntry, Kind, RoomState, Status
from desktop_app.errors import DatabaseBusyError
from desktop_app.ui.parts import Elided, Wrapped
from tests.ui.days import a_session, a_slot, an_appointment, at

HOSTILE = "<b>Bobby</b> <script>alert(1)</script> & Söhne \u202etxt.exe"


@pytest.fixture
def shown(qtbot, window, clinic):
    """Show one visit of this kind in the panel."""

    def shown(patient="Ada Ypsilon", **changes):
        clinic.put(
            a_session("Dr. Amina Rahman", [a_slot("09:15", an_appointment(patient, **changes))])
        )
        window.watch.refresh()
        wanted = clinic.of(patient).id
        qtbot.waitUntil(lambda: window.table.rows.index_of(wanted).isValid())
        window.table.select_appointment(wanted)
        qtbot.waitUntil(lambda: (wanted,) in clinic.asked["visit"])
        qtbot.waitUntil(lambda: window.panel.visit and window.panel.visit.appointment.id == wanted)
        return window.panel

    return shown


def lines(panel):
    """All words on view, without the marks that keep directions of writing apart."""
    labels = [each for each in panel.widget().findChildren(QLabel) if each.isVisible()]
    words = [getattr(label, "whole", label.text()) for label in labels]
    return [each.replace("\u2068", "").replace("\u2069", "") for each in words]


def test_the_panel_says_who_when_and_how(qtbot, clinic, shown):
    clinic.patients["Ada Ypsilon"] = {
        "birth_date": date(1990, 7, 1),
        "record_number": "100046",
        "phone": "+65 8123 4567",
        "email": "ada@example.org",
    }
    clinic.history["Ada Ypsilon"] = (
        HistoryEntry(at=at("09:17"), action="room-opened", result="doctor"),
        HistoryEntry(at=at("08:52"), action="link-copied", result="patient"),
        HistoryEntry(at=at("10:00", date(2026, 11, 19)), action="booked", result=""),
        HistoryEntry(at=at("09:00", date(2026, 11, 19)), action="from-the-future", result="x"),
    )
    panel = shown(reason="First visit")
    qtbot.waitUntil(panel.page.history.isVisible)
    said = lines(panel)
    for words in (
        "Ada Ypsilon",
        "born 1 July 1990 (36) · record 100046",
        "First visit, by video",
        "09:15 to 09:30, Dr. Amina Rahman",
        "+65 8123 4567",
        "ada@example.org",
        "Room opened by the doctor",
        "Patient's link copied",
        "19 Nov",
        "Booked",
        "from-the-future",
    ):
        assert words in said


def test_what_is_not_known_has_no_line(shown):
    panel = shown()
    assert "Phone" not in lines(panel)
    assert "E-mail" not in lines(panel)
    assert not panel.page.person.isVisible()


def test_the_table_s_facts_are_shown_before_the_rest_is_read(qtbot, window, clinic):
    clinic.hold("visit")
    window.table.select_appointment(clinic.of("Sam Taylor").id)
    assert window.panel.page.name.whole == "Sam Taylor"
    assert window.panel.card.isVisible()


def test_a_late_answer_about_another_visit_is_dropped(qtbot, window, clinic, settle):
    clinic.patients["Sam Taylor"] = {"phone": "111"}
    clinic.patients["María López"] = {"phone": "222"}
    clinic.hold("visit")
    window.table.select_appointment(clinic.of("Sam Taylor").id)
    qtbot.waitUntil(lambda: (clinic.of("Sam Taylor").id,) in clinic.asked["visit"])
    slow = clinic.set_aside("visit")
    window.table.select_appointment(clinic.of("María López").id)
    qtbot.waitUntil(lambda: "222" in lines(window.panel))
    slow.set()
    settle()
    assert "111" not in lines(window.panel)
    assert window.panel.page.name.whole == "María López"


def test_a_visit_that_cannot_be_read_is_told_in_the_strip(qtbot, window, clinic):
    clinic.fail("visit", DatabaseBusyError())
    window.table.select_appointment(clinic.of("Sam Taylor").id)
    qtbot.waitUntil(lambda: "database is busy" in window.strip.text())


@pytest.mark.parametrize(
    ("changes", "headline", "openable"),
    [
        ({}, "Room opens on first use", True),
        ({"room_state": RoomState.LIVE, "meeting_id": "a"}, "Room is ready", True),
        ({"room_state": RoomState.UNPROVED, "meeting_id": "a"}, "Room is ready", True),
        ({"room_state": RoomState.QUARANTINED}, "Room is blocked", True),
        ({"status": Status.ARRIVED}, "Patient is waiting", True),
        ({"status": Status.CHECKED_IN}, "With the doctor", True),
        ({"status": Status.FULFILLED, "room_state": RoomState.DEAD}, "This visit is done", False),
    ],
)
def test_the_card_says_how_it_stands_and_whether_it_can_be_opened(
    shown, changes, headline, openable
):
    card = shown(**changes).card
    assert card.headline.text() == headline
    assert card.open.isEnabled() is openable
    assert card.copy.isEnabled() is openable


@pytest.mark.parametrize(
    ("kind", "headline"),
    [(Kind.IN_PERSON, "Expected in person"), (Kind.PHONE, "Expected on the phone")],
)
def test_a_visit_without_video_has_no_room_to_open(shown, kind, headline):
    card = shown(kind=kind).card
    assert card.headline.text() == headline
    assert not card.open.isVisible()
    assert not card.copy.isVisible()
    assert not card.room.isVisible()


def test_a_room_is_shown_and_said_to_be_this_visits_alone(shown):
    panel = shown(room_state=RoomState.LIVE, meeting_id="k3fd-9qwe-72ab")
    assert panel.card.room.whole == "k3fd-9qwe-72ab"
    assert "Only this appointment uses this room." in lines(panel)


def test_a_room_is_written_in_letters_of_one_width_whatever_was_shown_before(qtbot, shown):
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families()
    panel = shown()
    assert panel.card.room.font().families() != fixed
    shown(room_state=RoomState.LIVE, meeting_id="k3fd-9qwe-72ab")
    qtbot.waitUntil(lambda: panel.card.room.whole == "k3fd-9qwe-72ab")
    assert panel.card.room.font().families() == fixed


def test_before_the_first_opening_no_room_is_promised(shown):
    panel = shown()
    assert panel.card.room.whole == "none yet"
    assert not panel.page.foot.isVisible()


def test_a_free_slot_says_that_it_is_free(window, qtbot, press):
    press(Qt.Key.Key_Down)
    assert window.panel.visit is None
    assert window.panel.empty.text() == "This slot is free."


def test_hostile_text_is_shown_letter_by_letter(qtbot, clinic, shown):
    clinic.patients[HOSTILE] = {"phone": "<i>1</i>", "email": "a&b@x", "record_number": "<u>9</u>"}
    panel = shown(HOSTILE, reason="<h1>x</h1>")
    qtbot.waitUntil(lambda: "<i>1</i>" in lines(panel))
    said = lines(panel)
    for words in (HOSTILE, "<h1>x</h1>, by video", "a&b@x", "record <u>9</u>"):
        assert words in said
    for label in panel.widget().findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_an_endless_name_neither_stops_nor_widens_the_window(shown, window):
    width = window.width()
    panel = shown("W" * 200_000)
    assert panel.page.name.width() <= panel.viewport().width()
    assert window.width() == width
    assert panel.page.name.text().endswith("…")


def test_phone_record_and_room_can_be_marked_and_copied(clinic, shown):
    panel = shown(room_state=RoomState.LIVE, meeting_id="k3fd-9qwe-72ab")
    for words in (panel.page.name, panel.page.person, panel.card.room):
        assert words.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_a_refresh_that_changes_nothing_keeps_what_is_marked(qtbot, window, clinic, jobs, shown):
    panel = shown(room_state=RoomState.LIVE, meeting_id="k3fd-9qwe-72ab")
    panel.card.room.setSelection(0, 4)
    asked = len(clinic.asked["visit"])
    window.watch.refresh()
    qtbot.waitUntil(lambda: len(clinic.asked["visit"]) > asked)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert panel.card.room.selectedText() == "k3fd"


# -- the pieces --------------------------------------------------------------------------------


def test_a_line_that_is_too_long_ends_in_an_ellipsis_and_stands_in_the_tool_tip(qtbot, theme):
    line = Elided("<b>A long name</b> " * 20)
    qtbot.addWidget(line)
    line.resize(100, 20)
    line.show()
    qtbot.waitUntil(lambda: line.text().endswith("…"))
    assert "&lt;b&gt;A long name" in line.toolTip()
    line.set_text("short")
    assert (line.text(), line.toolTip()) == ("short", "")


def test_a_word_without_a_break_is_cut_and_the_rest_is_wrapped(qtbot, theme):
    words = Wrapped()
    qtbot.addWidget(words)
    words.resize(120, 80)
    words.show()
    words.set_text("short " + "x" * 300 + " end")
    assert words.text().startswith("short x")
    assert words.text().endswith("… end")
    assert words.whole == "short " + "x" * 300 + " end"
