"""The charts' numbers from real rows: the weeks asked for, whose they are, and as a table."""

import csv
import random
from datetime import date, time, timedelta
from math import floor

import pytest
from sqlalchemy import select, update

from desktop_app.domain.appointment import SlotStatus, Status
from desktop_app.domain.statistics import NOTHING, OfferedTime, Span, VisitFact, tallies
from desktop_app.errors import OutputFileError
from desktop_app.exchange.csv_out import ENCODING
from desktop_app.services.statistics import COLUMNS, export, statistics
from desktop_app.storage.models import AuditRow, SessionRow, SlotRow
from tests.scenes import NOW, TODAY, Clinic

MONDAY, SUNDAY = date(2026, 11, 23), date(2026, 11, 29)
THIS, BEFORE = Span(MONDAY, SUNDAY), Span(MONDAY - timedelta(days=7), SUNDAY - timedelta(days=7))
NINE = NOW.replace(minute=0)


def going_on(done, of):
    return True


def minutes(count):
    return timedelta(minutes=count)


def change(db, table, key, **values):
    with db.write() as tx:
        tx.execute(update(table).where(table.id == key).values(**values))


@pytest.fixture
def clinic(db):
    return Clinic(db)


@pytest.fixture
def two_weeks(db, clinic):
    """Dr. Rahman: 4 slots last Sunday, 6 today; Dr. Okafor: 4 today. Berlin's days, not UTC's."""
    rahman, okafor = clinic.doctor("Dr. Rahman"), clinic.doctor("Dr. Okafor")
    sunday = clinic.session(MONDAY - timedelta(days=1), time(0), doctor_id=rahman)
    clinic.visit(Status.FULFILLED, session=sunday, slot=0)
    clinic.visit(Status.NO_SHOW, session=sunday, slot=1)
    clinic.visit(Status.CANCELLED, session=sunday, slot=2)
    clinic.visit(Status.ENTERED_IN_ERROR, session=sunday, slot=3)
    today = clinic.session(slots=6, doctor_id=rahman)
    late = {"arrived_at": NINE + minutes(5), "started_at": NINE + minutes(8)}
    clinic.visit(Status.FULFILLED, session=today, slot=0, **late)
    waited = {"arrived_at": NINE, "started_at": NINE + minutes(20)}
    clinic.visit(Status.CHECKED_IN, session=today, slot=1, **waited)
    clinic.visit(Status.BOOKED, session=today, slot=2)
    change(db, SlotRow, today.slots[3], status=SlotStatus.BLOCKED)
    change(db, SlotRow, today.slots[4], status=SlotStatus.WITHDRAWN)
    change(db, SlotRow, today.slots[5], extra=True)
    clinic.visit(Status.ARRIVED, session=today, slot=5)
    clinic.visit(Status.WAITLIST)
    clinic.session(doctor_id=okafor)
    gone = clinic.session(start=time(14), doctor_id=okafor)
    change(db, SessionRow, gone.id, withdrawn_at=NOW)
    return rahman, okafor


def test_two_weeks_worked_out_by_hand(desk, two_weeks):
    rahman, okafor = two_weeks
    found = statistics(desk, BEFORE.first, SUNDAY, NOW, going_on)
    assert found.weeks == (BEFORE, THIS)
    assert [doctor.name for doctor in found.doctors] == ["Dr. Okafor", "Dr. Rahman"]
    sunday = found.of(BEFORE, rahman)
    assert (sunday.visits, sunday.no_shows, sunday.expected) == (1, 1, 2)
    assert (sunday.offered, sunday.booked, sunday.waits) == (minutes(60), minutes(15), 0)
    today = found.of(THIS, rahman)
    assert (today.visits, today.no_shows, today.expected) == (4, 0, 1)  # at 09:05
    assert (today.offered, today.booked) == (minutes(45), minutes(60))
    assert (today.waits, today.patient_late, today.doctor_late) == (2, minutes(5), minutes(8))
    assert found.of(THIS, okafor).offered == minutes(60)  # the withdrawn session is none
    assert found.of(BEFORE, okafor) == NOTHING


def test_only_the_days_asked_for_count(desk, two_weeks):
    rahman, _ = two_weeks
    sunday = MONDAY - timedelta(days=1)
    assert statistics(desk, sunday, sunday, NOW, going_on).total().visits == 1
    assert statistics(desk, MONDAY, TODAY, NOW, going_on).total(rahman).visits == 4
    nothing = statistics(desk, date(2020, 1, 1), date(2020, 2, 1), NOW, going_on)
    assert (nothing.doctors, nothing.total()) == ((), NOTHING)


def test_how_far_it_is_is_told_and_it_can_be_stopped(desk, two_weeks):
    told = []
    statistics(desk, BEFORE.first, SUNDAY, NOW, lambda done, of: told.append((done, of)) or True)
    assert told == [(0, 2), (1, 2)]
    assert statistics(desk, BEFORE.first, SUNDAY, NOW, lambda done, of: done < 1) is None


def test_a_table_has_a_row_for_each_week_and_doctor_and_is_recorded(db, desk, two_weeks, tmp_path):
    _, okafor = two_weeks
    found = statistics(desk, BEFORE.first, SUNDAY, NOW, going_on)
    file = tmp_path / "statistics.csv"
    assert export(desk, found, None, file, NOW) == 3
    rows = list(csv.DictReader(file.read_text(encoding=ENCODING).splitlines()))
    assert tuple(rows[0]) == COLUMNS
    assert [(row["first_day"], row["doctor"]) for row in rows] == [
        ("2026-11-23", "Dr. Okafor"),
        ("2026-11-16", "Dr. Rahman"),
        ("2026-11-23", "Dr. Rahman"),
    ]
    assert rows[1]["no_show_rate"] == "0.5"
    assert [rows[2][name] for name in COLUMNS[7:]] == ["45", "60", "1.3333", "2", "2.5", "4.0"]
    assert rows[0]["utilisation"] == "0.0"
    assert rows[0]["no_show_rate"] == ""
    assert export(desk, found, okafor, file, NOW) == 1
    with db.read() as tx:
        told = tx.execute(
            select(AuditRow.action, AuditRow.result).order_by(AuditRow.sequence)
        ).all()
    assert told == [
        ("statistics-exported", "2026-11-16..2026-11-29 all"),
        ("statistics-exported", f"2026-11-16..2026-11-29 {okafor}"),
    ]


def test_a_doctor_called_like_a_formula_is_harmless(db, desk, clinic, tmp_path):
    clinic.session(doctor_id=clinic.doctor("=cmd|' /C calc'!A0"))
    found = statistics(desk, MONDAY, SUNDAY, NOW, going_on)
    export(desk, found, None, tmp_path / "s.csv", NOW)
    [row] = csv.DictReader((tmp_path / "s.csv").read_text(encoding=ENCODING).splitlines())
    assert row["doctor"] == "'=cmd|' /C calc'!A0"


def test_a_table_that_cannot_be_written_is_told_and_not_recorded(db, desk, two_weeks, tmp_path):
    found = statistics(desk, MONDAY, SUNDAY, NOW, going_on)
    with pytest.raises(OutputFileError):
        export(desk, found, None, tmp_path / "nowhere" / "s.csv", NOW)
    with db.read() as tx:
        assert tx.scalars(select(AuditRow.action)).all() == []


@pytest.mark.parametrize("seed", range(3))
def test_the_database_measures_as_the_definitions_do(desk, clinic, seed):
    bits = random.Random(seed)  # noqa: S311 - the same visits every time
    session = clinic.session(slots=24)
    facts = []

    def moment(begins):
        gone = timedelta(seconds=bits.uniform(-3600, 15 * 3600))
        return None if bits.random() < 0.2 else begins + gone

    for slot in range(24):
        begins = NINE + slot * minutes(15)
        status = bits.choice([each for each in Status if each is not Status.WAITLIST])
        arrived, started = moment(begins), moment(begins)
        times = {"arrived_at": arrived, "started_at": started}
        clinic.visit(status, session=session, slot=slot, **times)
        seconds = [when and floor(when.timestamp()) - begins.timestamp() for when in times.values()]
        facts.append(
            VisitFact(
                doctor_id=session.doctor_id,
                status=status,
                length_s=900,
                begun=begins <= NOW + minutes(90),
                arrived_s=seconds[0],
                started_s=seconds[1],
            )
        )
    offered = [OfferedTime(doctor_id=session.doctor_id, length_s=900, count=24)]
    found = statistics(desk, MONDAY, SUNDAY, NOW + minutes(90), going_on)
    assert found.of(THIS, session.doctor_id) == tallies(offered, facts)[session.doctor_id]
