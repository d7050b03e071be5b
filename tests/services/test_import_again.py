"""The second import of a file that has changed, or whose rows the desk has."""

import itertools
import shutil
import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.appointment import HOLDS_SLOT, Status
from desktop_app.domain.import_rule import merged
from desktop_app.storage.database import Database
from desktop_app.storage.models import AppointmentRow, PatientRow, SessionRow, SlotRow
from tests.services.importing import (
    ADDED,
    CHANGED,
    CONFLICT,
    REFUSED,
    UNCHANGED,
    ZONE,
    Importing,
    session,
    sheet,
    slot,
)

DAY = date(2026, 11, 23)


@pytest.fixture
def clinic(db, tmp_path):
    return Importing(db, tmp_path)


def _times(clinic):
    [one] = clinic.day(DAY).sessions
    return [
        (
            slot.index,
            f"{slot.starts_at.astimezone(ZONE):%H:%M}-{slot.ends_at.astimezone(ZONE):%H:%M}",
            slot.appointment and slot.appointment.patient,
        )
        for slot in one.slots
    ]


# -- the rule --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ours", "last", "theirs", "changes", "conflicts", "remembered"),
    [
        ("a", "a", "b", {"f": "b"}, (), "b"),  # the source has moved on
        ("a", "a", "a", {}, (), "a"),
        ("x", "a", "a", {}, ("f",), "a"),  # the desk has changed it
        ("x", "a", "b", {}, ("f",), "a"),  # both have
        ("b", "a", "b", {}, (), "b"),  # both alike
        ("x", "a", None, {}, (), "a"),  # the file says nothing
        (None, None, "b", {"f": "b"}, (), "b"),  # nothing was known
        ("x", None, "b", {}, ("f",), None),
    ],
)
def test_a_value_changes_only_where_ours_is_what_was_last_imported(
    ours, last, theirs, changes, conflicts, remembered
):
    merge = merged({"f": ours}, {} if last is None else {"f": last}, {"f": theirs})
    assert (merge.changes, merge.conflicts) == (changes, conflicts)
    assert merge.last.get("f") == remembered


# -- the old system --------------------------------------------------------------------------------


def test_what_the_old_system_changed_is_changed(clinic):
    clinic.take(session(slot("09:00", "09:15", "Ann")))
    ann = {"name": "Ann", "dateOfBirth": "1980-01-01", "phone": "123"}
    again = session(
        slot("09:00", "09:20", "Ann", patient=ann, status="arrived", reason="Cough"),
        location="Room 9",
    )
    result = clinic.take(again)
    assert (result.added, result.changed, result.unchanged) == (0, 1, 0)
    assert clinic.row("s1/0").reason == "Changed: phone, slot's times, status, reason, room."
    ann = clinic.visit("Ann")
    assert (ann.appointment.status, ann.appointment.reason) == (Status.ARRIVED, "Cough")
    assert ann.appointment.status_since == clinic.now
    assert (ann.patient.phone, ann.location) == ("123", "Room 9")
    assert _times(clinic) == [(0, "09:00-09:20", "Ann")]
    assert clinic.audited()[1:] == [("imported", "reason status")]
    clinic.take(again)
    assert clinic.fates() == {"s1/0": UNCHANGED}


def test_a_row_that_the_desk_has_marked_keeps_the_desks_value(clinic):
    file = session(slot("09:00", "09:15", "Ann"))
    clinic.take(file)
    clinic.mark("Ann", status=Status.ARRIVED)
    for again in (file, session(slot("09:00", "09:15", "Ann", status="cancelled"))):
        result = clinic.take(again)
        assert clinic.fates() == {"s1/0": CONFLICT}
        assert result.unchanged == 1
        assert result.notes == ("Row s1/0: kept as the desk has it: status.",)
        assert clinic.visit("Ann").appointment.status is Status.ARRIVED


def test_a_row_that_the_desk_has_moved_stays_where_the_desk_put_it(clinic):
    file = session(slot("09:00", "09:15", "Ann"), slot("09:15", "09:30"))
    clinic.take(file)
    clinic.move("Ann", 1)
    result = clinic.take(file)
    assert clinic.fates() == {"s1/0": CONFLICT, "s1/1": UNCHANGED}
    assert result.notes == ("Row s1/0: kept as the desk has it: time.",)
    assert _times(clinic) == [(0, "09:00-09:15", None), (1, "09:15-09:30", "Ann")]


def test_the_rest_of_a_moved_row_still_follows_the_file(clinic):
    clinic.take(session(slot("09:00", "09:15", "Ann"), slot("09:15", "09:30")))
    clinic.move("Ann", 1)
    clinic.take(session(slot("09:00", "09:15", "Ann", status="arrived"), slot("09:15", "09:30")))
    assert clinic.fates()["s1/0"] is CHANGED
    assert clinic.row("s1/0").reason == "Changed: status. Kept as the desk has it: time."
    assert clinic.visit("Ann").appointment.status is Status.ARRIVED


def test_a_slot_that_the_desk_gave_to_another_patient_stays_theirs(clinic):
    file = session(slot("09:00", "09:15", "Ann"), slot("09:15", "09:30", "Bo"))
    clinic.take(file)
    clinic.mark("Ann", status=Status.CANCELLED)
    clinic.move("Bo", 0)
    result = clinic.take(file)
    assert clinic.fates() == {"s1/0": CONFLICT, "s1/1": CONFLICT}
    assert result.refused == ()
    assert _times(clinic) == [(0, "09:00-09:15", "Bo"), (1, "09:15-09:30", None)]


def test_another_patient_in_the_files_slot_is_refused_while_ours_holds_it(clinic):
    clinic.take(session(slot("09:00", "09:15", "Ann")))
    result = clinic.take(session(slot("09:00", "09:15", "Bo")))
    assert [r.reason for r in result.refused] == ["The slot is held by another visit here."]
    assert _times(clinic) == [(0, "09:00-09:15", "Ann")]
    assert [row.name for row in clinic.rows(PatientRow)] == ["Ann"]


def test_a_visit_cancelled_in_the_file_gives_its_slot_to_the_next(clinic):
    clinic.take(sheet("2026-11-23,8:00,8:15,Ann,,B,,"))
    clinic.take(sheet("2026-11-23,8:00,8:15,Bo,,B,,", "2026-11-23,8:00,8:15,Ann,,B,cancelled,"))
    assert clinic.fates() == {"2": ADDED, "3": CHANGED}
    assert _times(clinic) == [(0, "08:00-08:15", "Bo")]


@pytest.mark.parametrize("minutes", [-15, 15])
def test_a_whole_session_can_be_put_off_in_one_import(clinic, minutes):
    def at(shift):
        clock = [f"{m // 60:02}:{m % 60:02}" for m in range(540 + shift, 601 + shift, 15)]
        names = ["Ann", "Bo", None, "Cy"]
        return session(*(slot(a, b, n) for a, b, n in zip(clock, clock[1:], names, strict=False)))

    clinic.take(at(0))
    before = {row.id for row in clinic.rows(AppointmentRow)}
    result = clinic.take(at(minutes))
    assert (result.changed, len(result.refused)) == (4, 0)
    assert {row.id for row in clinic.rows(AppointmentRow)} == before
    first = "08:45-09:00" if minutes < 0 else "09:15-09:30"
    assert _times(clinic)[0] == (0, first, "Ann")
    assert clinic.take(at(minutes)).unchanged == 4


def test_the_desks_own_times_of_a_slot_stay(clinic):
    clinic.take(session(slot("09:00", "09:15", "Ann")))
    with clinic.db.write() as tx:
        row = tx.query(SlotRow).one()
        row.ends_at = row.ends_at.replace(minute=30)
    clinic.take(session(slot("09:00", "09:20", "Ann")))
    assert clinic.fates() == {"s1/0": CONFLICT}
    assert _times(clinic) == [(0, "09:00-09:30", "Ann")]


def test_a_row_that_was_refused_can_come_later_at_its_own_index(clinic):
    good, bad = slot("09:00", "09:15", "Ann"), slot("09:30", "09:15", "Bo")
    clinic.take(session(good, bad, slot("09:30", "09:45", "Cy")))
    clinic.take(session(good, slot("09:15", "09:30", "Bo"), slot("09:30", "09:45", "Cy")))
    assert [(index, name) for index, _, name in _times(clinic)] == [
        (0, "Ann"),
        (1, "Bo"),
        (2, "Cy"),
    ]
    assert [row.next_slot_index for row in clinic.rows(SessionRow)] == [3]


def test_a_merged_patient_is_still_the_same_person(clinic):
    clinic.take(session(slot("09:00", "09:15", "Ann"), slot("09:15", "09:30", "Anne")))
    by_name = {row.name: row.id for row in clinic.rows(PatientRow)}
    with clinic.db.write() as tx:
        tx.get_one(PatientRow, by_name["Anne"]).merged_into = by_name["Ann"]
    file = session(slot("09:00", "09:15", "Ann"), slot("09:15", "09:30", "Anne"))
    assert clinic.take(file).refused == ()


# -- day sheets ------------------------------------------------------------------------------------


def test_a_sheets_row_is_found_again_after_the_desk_moved_it(clinic):
    file = sheet("2026-11-23,8:00,8:15,Ann,,B,,", "2026-11-23,8:15,8:30,,,B,,")
    clinic.take(file)
    clinic.move("Ann", 1)
    result = clinic.take(file)
    assert clinic.fates() == {"2": CONFLICT, "3": UNCHANGED}
    assert result.notes == ("Row 2: kept as the desk has it: time.",)
    assert len(clinic.rows(AppointmentRow)) == 1


def test_a_visit_that_takes_longer_stretches_its_slot(clinic):
    clinic.take(sheet("2026-11-23,8:00,8:15,Ann,,B,,"))
    clinic.take(sheet("2026-11-23,8:00,8:30,Ann,,B,,"))
    assert clinic.fates() == {"2": CHANGED}
    assert _times(clinic) == [(0, "08:00-08:30", "Ann")]
    assert [row.local_end.isoformat() for row in clinic.rows(SessionRow)] == ["08:30:00"]


def test_a_visit_that_would_overlap_the_next_is_refused(clinic):
    clinic.take(sheet("2026-11-23,8:00,8:15,Ann,,B,,", "2026-11-23,8:15,8:30,Bo,,B,,"))
    clinic.take(sheet("2026-11-23,8:00,8:20,Ann,,B,,"))
    assert clinic.fates() == {"2": REFUSED}
    assert clinic.row("2").reason == "It overlaps slot 1 (08:15 to 08:30) that is here."


HEAD = "Date,Start,End,Patient,DOB,Doctor,Appointment ID"


def test_a_row_with_an_id_moves_and_leaves_its_slot_free(clinic):
    clinic.take(sheet("2026-11-23,8:00,8:15,Ann,,B,7", head=HEAD))
    clinic.take(sheet("2026-11-23,9:00,9:15,Ann,,B,7", head=HEAD))
    assert clinic.fates() == {"2": CHANGED}
    assert _times(clinic) == [(0, "08:00-08:15", None), (1, "09:00-09:15", "Ann")]


def test_rows_with_ids_may_move_along_in_a_row(clinic):
    rows = ["2026-11-23,{},{},Ann,,B,1", "2026-11-23,{},{},Bo,,B,2", "2026-11-23,{},{},Cy,,B,3"]
    times = ["8:00", "8:15", "8:30", "8:45", "9:00"]

    def at(first):
        return sheet(
            *(row.format(times[n], times[n + 1]) for n, row in enumerate(rows, first)), head=HEAD
        )

    clinic.take(at(0))
    assert clinic.take(at(1)).changed == 3
    assert [name for _, _, name in _times(clinic)] == [None, "Ann", "Bo", "Cy"]


def test_an_id_that_now_means_another_patient_is_refused(clinic):
    clinic.take(sheet("2026-11-23,8:00,8:15,Ann,,B,7", head=HEAD))
    result = clinic.take(sheet("2026-11-23,8:00,8:15,Bo,,B,7", head=HEAD))
    assert [r.reason for r in result.refused] == ["This visit is another patient's here."]


# -- any two files ---------------------------------------------------------------------------------

ROWS = st.lists(
    st.tuples(
        st.integers(0, 5),
        st.integers(1, 3),
        st.sampled_from(["Ann", "Bo", "Cy", ""]),
        st.sampled_from(["", "cancelled", "arrived"]),
        st.sampled_from(["", "1", "2", "3"]),
        st.sampled_from(["", "", "abc-aaaa-aaaa", "abc-aaaa-bbbb"]),
    ),
    min_size=1,
    max_size=6,
)


def _any_sheet(rows):
    lines = [
        f"2026-11-23,08:{start}0,{length * 10},{who},1980-01-01,B,{status},{id_},{room},video"
        for start, length, who, status, id_, room in rows
    ]
    head = "Date,Start,Duration,Patient,DOB,Doctor,Status,Appointment ID,Meeting ID,Type"
    return sheet(*lines, head=head)


def _any_session(rows):
    def clock(tens):
        return f"{8 + tens // 6:02}:{tens % 6 * 10:02}"

    return session(
        *(
            slot(clock(start), clock(start + length), who or None, meetingId=room)
            | ({"status": status} if who and status else {})
            for start, length, who, status, _, room in rows
        )
    )


@given(st.lists(ROWS, min_size=2, max_size=4), st.booleans(), st.data())
@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_whatever_came_before_an_import_does_what_its_preview_said_and_is_done_once(
    sqlite_url, files, as_sheets, data
):
    with tempfile.TemporaryDirectory() as folder:
        file = shutil.copy(sqlite_url.removeprefix("sqlite:///"), Path(folder) / "desk.db")
        db = Database(f"sqlite:///{file}")
        clinic = Importing(db, Path(folder))
        for rows in files:
            text = _any_sheet(rows) if as_sheets else _any_session(rows)
            preview = clinic.preview(text)
            result = clinic.take(text)
            assert clinic.last == preview
            counted = result.added + result.changed + result.unchanged + len(result.refused)
            assert counted == len(rows)
            before = clinic.all_rows()
            again = clinic.take(text)
            assert (again.added, again.changed) == (0, 0)
            assert clinic.all_rows() == before
            _check_no_overlap(clinic)
            held = [r for r in clinic.rows(AppointmentRow) if r.status in HOLDS_SLOT]
            if held and data.draw(st.booleans()):
                with db.write() as tx:
                    tx.get_one(AppointmentRow, held[0].id).status = data.draw(
                        st.sampled_from([Status.NO_SHOW, Status.FULFILLED])
                    )
        db.close()


def _check_no_overlap(clinic):
    for one in clinic.day(DAY).sessions:
        ordered = sorted(one.slots, key=lambda slot: slot.starts_at)
        for before, after in itertools.pairwise(ordered):
            assert before.ends_at <= after.starts_at
