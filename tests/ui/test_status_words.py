"""The status cell tells late patients and long waits: by its words, its chip, and to a reader."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Qt

from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.joining import Role as Part
from desktop_app.domain.lateness import Limits, Warmth
from desktop_app.domain.presence import Inside, RoomPresence
from desktop_app.ui.day_delegate import chip_of
from desktop_app.ui.day_filters import Filter
from desktop_app.ui.day_model import Col, DayModel
from desktop_app.ui.icons import Icon
from tests.ui.days import a_session, a_sheet, a_slot, an_appointment, at

LINK = "The patient is late. L copies the link again"
CALL = f"{LINK}. The phone number stands beside the table"
NO_SHOW = f"{CALL}. N marks a no-show"


@pytest.fixture
def model(qapp):
    parent = QObject()
    yield DayModel(parent)
    parent.deleteLater()


@pytest.fixture
def told(model):
    """Show one visit of 09:00 at a time of day, and return its words, tip and chip's icon."""

    def told(wall, **changes):
        held = an_appointment(**changes)
        model.set_day(a_sheet(a_session("Dr. Tran", [a_slot("09:00", held)])), at(wall))
        cell = model.index(1, Col.STATUS)
        icon = chip_of(model, model.rows[1], held).icon
        return cell.data(), cell.data(Qt.ItemDataRole.ToolTipRole) or "", icon

    return told


@pytest.mark.parametrize(
    ("wall", "said"),
    [
        ("09:01", ("Booked", "", Icon.CALENDAR)),
        ("09:02", ("Late 2 min", LINK, Icon.CLOCK)),
        ("09:05", ("Late 5 min", CALL, Icon.CLOCK)),
        ("09:15", ("Late 15 min", NO_SHOW, Icon.WARNING)),
        ("10:02", ("Late 1 h 2 min", NO_SHOW, Icon.WARNING)),
    ],
)
def test_a_late_patient_s_row_says_so_and_what_helps(told, model, wall, said):
    assert told(wall) == said
    assert said[1] in model.index(1, Col.TIME).data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.mark.parametrize(
    ("wall", "words", "icon"),
    [
        ("09:09", "Arrived 34 min", Icon.ARRIVED),  # came at 08:35
        ("09:10", "Arrived 35 min", Icon.CLOCK),
        ("09:20", "Arrived 45 min", Icon.WARNING),
    ],
)
def test_a_wait_warms_up_from_the_visits_time_on(told, wall, words, icon):
    long = "" if icon is Icon.ARRIVED else "The patient waits longer than the clinic wants"
    arrived = {"status": Status.ARRIVED, "status_since": at("08:35")}
    assert told(wall, kind=Kind.IN_PERSON, **arrived) == (words, long, icon)
    assert told(wall, **arrived) == (words.replace("Arrived", "Waiting"), long, icon)


def test_the_clinics_own_limits_are_kept(told, model):
    model.set_limits(Limits(late=(10, 20, 30), wait=(1, 2)))
    assert told("09:09")[0] == "Booked"
    assert told("09:20")[1] == CALL
    assert told("09:02", status=Status.ARRIVED, status_since=at("09:00"))[2] is Icon.WARNING


def test_who_is_seen_in_the_room_is_not_late(told, model):
    held = an_appointment()
    model.set_day(a_sheet(a_session("Dr. Tran", [a_slot("09:00", held)])), at("09:07"))
    assert model.late_of(held.id).minutes == 7
    inside = Inside(participant="p", role=Part.PATIENT, since=at("09:03"))
    model.set_inside({held.id: RoomPresence(people=(inside,))}, lobby=False)
    assert model.late_of(held.id) is None
    assert model.index(1, Col.STATUS).data() == "Booked"
    model.set_inside({held.id: RoomPresence(left_at=at("09:06"))}, lobby=False)
    assert model.late_of(held.id).minutes == 7


def test_only_a_visit_that_is_expected_is_late(told, model):
    for status in set(Status) - {Status.BOOKED}:
        told("09:30", status=status)
        assert model.warmth_of(model.rows[1]) is (
            Warmth.DANGER if status is Status.ARRIVED else Warmth.CALM
        )


def test_a_row_turns_late_by_the_clock_alone(model):
    slots = [a_slot("09:00", an_appointment()), a_slot("09:15", index=1), a_slot("09:30", index=2)]
    model.set_limits(Limits(late=(40, 50, 60)))
    model.set_day(a_sheet(a_session("Dr. Tran", slots)), at("09:39"))
    changed = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.set_now(at("09:40") + timedelta(seconds=1))
    assert model.index(1, Col.STATUS).data() == "Late 40 min"
    assert (1, 1) in changed  # far from the line of now


def test_who_becomes_late_needs_attention_and_is_no_longer_filtered_out(model):
    slots = [a_slot("09:00", an_appointment()), a_slot("09:15", an_appointment("Sam"), index=1)]
    model.set_day(a_sheet(a_session("Dr. Tran", slots)), at("09:01"))
    model.set_filters(frozenset({Filter.NEEDS_ATTENTION}))
    assert (model.needing_attention, model.rowCount()) == (0, 0)
    model.set_now(at("09:02"))
    assert (model.needing_attention, model.rowCount()) == (1, 2)
    model.set_now(at("09:17"))
    assert (model.needing_attention, model.rowCount()) == (2, 3)
    model.set_limits(Limits(late=(40, 50, 60)))
    assert (model.needing_attention, model.rowCount()) == (0, 0)
