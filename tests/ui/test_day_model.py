import random
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop_app.domain.appointment import Kind, RoomState, Status
from desktop_app.ui.day_filters import Filter
from desktop_app.ui.day_model import Col, DayModel, Role
from desktop_app.ui.day_rows import SessionHead, SlotRow
from tests.ui.days import (
    DAY,
    a_session,
    a_sheet,
    a_slot,
    an_appointment,
    at,
    design_day,
    random_appointment,
    random_day,
)

NOW = at("09:21")


@pytest.fixture
def model(qapp):
    parent = QObject()
    model = DayModel(parent)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, parent)
    yield model
    parent.deleteLater()


class Ear:
    """Notes what a model tells."""

    def __init__(self, model):
        self.changed = []
        self.resets = 0
        model.dataChanged.connect(self._change)
        model.modelReset.connect(self._reset)

    def _change(self, first, last, roles=()):
        self.changed += range(first.row(), last.row() + 1)

    def _reset(self):
        self.resets += 1

    @property
    def silent(self):
        return not self.changed and not self.resets


def texts(model, column):
    return [model.index(number, column).data() for number in range(model.rowCount())]


FIVE = tuple(Col)[: Col.ROOM + 1]
"""What everybody sees."""


def one_row(model, appointment, now=NOW, starts="09:15", **slot):
    """Show a day of one slot and return its row's five texts."""
    model.set_day(a_sheet(a_session("Dr. Tran", [a_slot(starts, appointment, **slot)])), now)
    return [model.index(1, column).data() for column in FIVE]


# -- rows --------------------------------------------------------------------------------------


def test_the_design_s_day_reads_as_in_the_design(model):
    model.set_day(design_day(), NOW)
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in Col]
    assert headers == ["Time", "Patient", "Visit", "Status", "Room", "Phone"]
    rows = [" | ".join(model.index(n, column).data() for column in FIVE) for n in range(1, 7)]
    assert rows == [
        "09:00 | María López Ñandú | Follow-up | Done | closed",
        "09:15 | Chen Wei | First visit | Waiting 4 min | ready",
        "09:30 | Free |  |  | ",
        "09:45 | Aleksander Novák | Blood pressure | Arrived 1 h 21 min | in person",
        "10:00 | Maria Lopez | Test results | Booked | ready",
        "10:15 | Siobhán O'Brien-Smith | Follow-up | Booked | opens on first use",
    ]
    doctor, details = model.heading(model.index(0, 0).data(Role.ROW))
    assert doctor == "Dr. Amina Rahman"
    plain = details.replace("\u2068", "").replace("\u2069", "")
    assert plain == "Cardiology · 09:00 to 12:00 · Room 3 · 5 of 6 booked"


def test_sessions_stand_by_start_then_doctor_and_slots_by_start_then_index(model):
    late = a_session("Dr. A", [a_slot("11:00")])
    slots = [a_slot("09:30", index=4), a_slot("09:00", index=7), a_slot("09:30", index=2)]
    early_b = a_session("Dr. B", slots)
    early_a = a_session("Dr. A", [a_slot("09:00")])
    model.set_day(a_sheet(late, early_b, early_a), NOW)
    told = [row.session.doctor for row in model.rows if isinstance(row, SessionHead)]
    assert told == ["Dr. A", "Dr. B", "Dr. A"]
    assert [row.slot.index for row in model.rows[3:6]] == [7, 2, 4]


def test_a_cancelled_visit_stands_before_the_free_slot_it_gave_back(model):
    gone = an_appointment("Gone", status=Status.CANCELLED)
    model.set_day(a_sheet(a_session("Dr. A", [a_slot("09:00", released=[gone])])), NOW)
    assert texts(model, Col.PATIENT)[1:] == ["Gone", "Free"]
    assert texts(model, Col.STATUS)[1:] == ["Cancelled", ""]
    assert [row.released for row in model.rows[1:]] == [True, False]


def test_a_slot_given_back_is_found_by_its_own_row_and_both_patients_by_theirs(model):
    gone, held = an_appointment("Gone", status=Status.NO_SHOW), an_appointment("Held")
    slot = a_slot("09:00", held, released=[gone])
    model.set_day(a_sheet(a_session("Dr. A", [slot])), NOW)
    assert model.index_of(gone.id).row() == 1
    assert model.index_of(held.id).row() == model.index_of_slot(slot.id).row() == 2
    assert model.index(2, 0).data(Role.APPOINTMENT_ID) == held.id
    assert model.index(1, 3).data(Role.SLOT_ID) == slot.id
    assert not model.index_of(slot.id).isValid()


def test_only_slots_can_be_selected(model):
    model.set_day(design_day(), NOW)
    for number, row in enumerate(model.rows):
        selectable = bool(model.flags(model.index(number, 0)) & Qt.ItemFlag.ItemIsSelectable)
        assert selectable == isinstance(row, SlotRow)


def test_a_hidden_doctor_s_sessions_are_left_out_and_come_back(model):
    sheet = design_day()
    model.set_day(sheet, NOW)
    model.set_hidden_doctors(frozenset({sheet.sessions[0].doctor_id}))
    assert {row.session.doctor for row in model.rows} == {"Dr. Chidi Okafor"}
    model.set_hidden_doctors(frozenset())
    assert len({row.session.doctor for row in model.rows}) == 2


def test_a_filter_shows_only_what_passes_and_no_empty_session(model):
    model.set_day(design_day(), NOW)
    model.set_filters(frozenset({Filter.VIDEO}))
    shown = [row for row in model.rows if isinstance(row, SlotRow)]
    assert len(shown) == 7
    assert {row.appointment.kind for row in shown} == {Kind.VIDEO}
    model.set_filters(frozenset({Filter.NEEDS_ATTENTION}))
    assert texts(model, Col.PATIENT) == ["", "Maria Lopez"]
    model.set_filters(frozenset())
    assert model.rowCount() == 13


def test_a_filter_that_leaves_a_slot_out_finds_no_other_row_for_it(model):
    gone = an_appointment("Gone", status=Status.CANCELLED)
    slot = a_slot("09:00", released=[gone])
    model.set_day(a_sheet(a_session("Dr. A", [slot])), NOW)
    model.set_filters(frozenset({Filter.VIDEO}))
    assert model.index_of(gone.id).row() == 1
    assert not model.index_of_slot(slot.id).isValid()


# -- words -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "status", "words"),
    [
        (Kind.VIDEO, Status.BOOKED, "Booked"),
        (Kind.VIDEO, Status.ARRIVED, "Waiting 1 h 21 min"),
        (Kind.IN_PERSON, Status.ARRIVED, "Arrived 1 h 21 min"),
        (Kind.VIDEO, Status.CHECKED_IN, "In call 1 h 21 min"),
        (Kind.IN_PERSON, Status.CHECKED_IN, "In room 1 h 21 min"),
        (Kind.VIDEO, Status.FULFILLED, "Done"),
        (Kind.PHONE, Status.NO_SHOW, "No-show"),
        (Kind.PHONE, Status.CANCELLED, "Cancelled"),
    ],
)
def test_a_status_is_a_word(model, kind, status, words):
    held = an_appointment(kind=kind, status=status)
    assert one_row(model, held, starts="09:30")[Col.STATUS] == words


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("state", RoomState)
def test_every_state_has_its_words(model, status, kind, state):
    row = one_row(model, an_appointment(status=status, kind=kind, room_state=state))
    assert all(row)


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (RoomState.NONE, "opens on first use"),
        (RoomState.INTENT, "being made"),
        (RoomState.LIVE, "ready"),
        (RoomState.UNPROVED, "ready"),
        (RoomState.DEAD, "closed"),
        (RoomState.RETIRED, "closed"),
        (RoomState.QUARANTINED, "blocked"),
    ],
)
def test_a_room_s_state_is_told_in_words(model, state, words):
    assert one_row(model, an_appointment(room_state=state))[Col.ROOM] == words


def test_an_ended_visit_s_room_is_closed_even_while_it_is_still_being_closed(model):
    done = an_appointment(status=Status.FULFILLED, room_state=RoomState.LIVE)
    assert one_row(model, done)[Col.ROOM] == "closed"


def test_a_patient_forgotten_in_the_waiting_room_is_not_said_to_wait_for_days(model):
    held = an_appointment(status=Status.ARRIVED, status_since=NOW - timedelta(days=2))
    assert one_row(model, held)[Col.STATUS] == "Waiting"


def test_a_clock_that_is_ahead_makes_no_waiting_time_negative(model):
    held = an_appointment(status=Status.ARRIVED, status_since=NOW + timedelta(minutes=5))
    assert one_row(model, held)[Col.STATUS] == "Waiting 0 min"


def test_a_visit_without_a_reason_says_how_they_meet(model):
    assert one_row(model, an_appointment(reason="  "))[Col.VISIT] == "Video visit"


def test_a_screen_reader_hears_the_whole_row(model):
    held = an_appointment(room_state=RoomState.LIVE, status=Status.ARRIVED, status_since=NOW)
    one_row(model, held)
    spoken = model.index(1, Col.TIME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == ("09:15, Chen Wei, Follow-up, Waiting 0 min, video, room: ready, Dr. Tran")
    one_row(model, None)
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "09:15, Free, Dr. Tran"


def test_text_of_megabytes_and_with_breaks_is_one_short_line(model):
    held = an_appointment("Ann\n\u2028\tB" + "x" * 10_000_000, reason="y" * 10_000_000)
    for text in one_row(model, held):
        assert len(text) <= 300
        assert len(text.splitlines()) <= 1


def test_a_direction_mark_in_a_name_of_a_place_turns_nothing_around_it(model):
    session = a_session("Dr. A", [a_slot("09:00")], location="\u202eevil\u2069", speciality="שלום")
    model.set_day(a_sheet(session), NOW)
    _, details = model.heading(model.rows[0])
    for control in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067":
        assert control not in details
    assert details.count("\u2068") == details.count("\u2069") == 4


def test_a_row_has_a_tool_tip_only_where_there_is_something_to_explain(model):
    model.set_day(design_day(), NOW)
    tips = {
        (number, column): tip
        for number in range(model.rowCount())
        for column in Col
        if (tip := model.index(number, column).data(Qt.ItemDataRole.ToolTipRole))
    }
    assert list(tips) == [(5, Col.PATIENT)]
    assert "nearly the same name" in tips[5, Col.PATIENT]


# -- now ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "places"),
    [
        ("07:00", (0,)),
        ("09:00", (2, 6)),
        ("09:14", (2, 6)),
        ("09:15", (3, 6)),
        ("09:45", (4, 6)),
        ("11:59", (4, 6)),
        ("12:30", (6,)),
        ("13:05", (8,)),
        ("23:00", (9,)),
    ],
)
def test_now_runs_where_the_time_is(model, now, places):
    """Rows: head, 09:00, 09:15, 09:30 / head, 08:00 / head, 13:00, 13:15."""
    hours = {"starts_at": at("09:00"), "ends_at": at("12:00")}
    morning = a_session("Dr. A", [a_slot(wall) for wall in ("09:00", "09:15", "09:30")], **hours)
    long = a_session("Dr. B", [a_slot("09:00")], **hours)
    later = a_session("Dr. C", [a_slot("13:00"), a_slot("13:15")])
    model.set_day(a_sheet(morning, long, later), at(now))
    assert model.now_places == places


def test_now_is_on_no_other_day(model):
    model.set_day(design_day(), at("09:21", DAY + timedelta(days=1)))
    assert model.now_places == ()


def test_now_is_nowhere_on_an_empty_day(model):
    model.set_day(a_sheet(), NOW)
    assert model.now_places == ()
    assert model.rowCount() == 0


def test_a_minute_later_only_the_rows_that_show_it_change(model):
    model.set_day(design_day(), NOW)
    ear = Ear(model)
    model.set_now(NOW + timedelta(seconds=20))
    assert ear.silent
    model.set_now(NOW + timedelta(minutes=1))
    # Who is there counts minutes; the others lie beside now's lines.
    assert sorted(ear.changed) == [2, 3, 4, 8, 9, 10]
    assert model.index(2, Col.STATUS).data() == "Waiting 5 min"


# -- what a refresh tells ----------------------------------------------------------------------


def refreshed(sheet, number, **changes):
    """The sheet with another state of the first session's slot *number*, all objects new."""
    session = sheet.sessions[0]
    slots = [replace(slot) for slot in session.slots]
    slots[number] = replace(
        slots[number], appointment=replace(slots[number].appointment, **changes)
    )
    return replace(sheet, sessions=(replace(session, slots=tuple(slots)), *sheet.sessions[1:]))


def test_a_refresh_that_changes_nothing_tells_nothing(model):
    sheet = design_day()
    model.set_day(sheet, NOW)
    ear = Ear(model)
    model.set_day(refreshed(sheet, 0), NOW)
    assert ear.silent


def test_a_changed_row_alone_is_told(model):
    sheet = design_day()
    model.set_day(sheet, NOW)
    ear = Ear(model)
    model.set_day(refreshed(sheet, 4, room_state=RoomState.DEAD), NOW)
    assert (ear.changed, ear.resets) == ([0, 5], 0)  # the heading holds the whole session
    assert model.index(5, Col.ROOM).data() == "closed"


def test_another_patient_in_a_slot_is_no_mere_change(model):
    sheet = design_day()
    model.set_day(sheet, NOW)
    ear = Ear(model)
    model.set_day(refreshed(sheet, 4, id=an_appointment().id), NOW)
    assert ear.resets == 1


def test_a_busy_row_says_so_and_nothing_else_changes(model):
    sheet = design_day()
    model.set_day(sheet, NOW)
    ear = Ear(model)
    wanted = sheet.sessions[0].slots[5].appointment.id
    model.set_busy(wanted, True)
    assert model.index(6, Col.ROOM).data() == "opening…"
    model.set_busy(wanted, False)
    assert model.index(6, Col.ROOM).data() == "opens on first use"
    assert (ear.changed, ear.resets) == ([6, 6], 0)


def test_busy_outlives_a_refresh_and_a_row_that_is_not_shown(model):
    held = an_appointment()
    model.set_busy(held.id, True)
    assert one_row(model, held)[Col.ROOM] == "opening…"


# -- any sequence ------------------------------------------------------------------------------


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 2**32), steps=st.lists(st.integers(0, 5), min_size=1, max_size=25))
def test_the_model_keeps_qt_s_rules_through_any_sequence(model, seed, steps):
    bits = random.Random(seed)  # noqa: S311 - hypothesis gives the seed
    patients = [random_appointment(bits) for _ in range(8)]
    sheet = random_day(bits, patients=patients)
    for step in steps:
        match step:
            case 0:
                sheet = random_day(bits, patients=patients)
                model.set_day(sheet, NOW)
            case 1:
                model.set_day(replace(sheet), NOW + timedelta(minutes=bits.randrange(600)))
            case 2:
                doctors = [session.doctor_id for session in sheet.sessions]
                model.set_hidden_doctors(frozenset(bits.sample(doctors, bits.randrange(4))))
            case 3:
                model.set_busy(bits.choice(patients).id, bits.random() < 0.5)
            case 4:
                model.set_now(at("06:00") + timedelta(minutes=bits.randrange(1000)))
            case 5:
                model.set_filters(frozenset(bits.sample(list(Filter), bits.randrange(3))))
        check(model)


def check(model):
    assert not model.rowCount(model.index(0, 0))
    for number, row in enumerate(model.rows):
        index = model.index(number, 0)
        assert index.data(Role.ROW) is row
        if isinstance(row, SlotRow):
            if row.appointment:
                assert model.index_of(row.appointment.id).row() == number
            if not row.released:
                assert model.index_of_slot(row.slot.id).row() == number
        for column in Col:
            assert isinstance(model.index(number, column).data(), str)
    assert all(0 <= place <= model.rowCount() for place in model.now_places)
    assert model.data(QModelIndex()) is None


def test_the_model_lives_through_20000_resets(qapp):
    model = DayModel()
    ear = Ear(model)
    days = [
        a_sheet(a_session("Dr. A", [a_slot("09:00", an_appointment()), a_slot("09:15")]))
        for _ in range(2)
    ]
    for number in range(20_000):
        model.set_day(days[number % 2], NOW)
        assert model.index(1, Col.PATIENT).data() == "Chen Wei"
    assert ear.resets == 20_000
