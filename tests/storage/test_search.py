import re
from datetime import date, time, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import event, insert, update

from desktop_app.domain.appointment import ENDED, Found, Status
from desktop_app.domain.finding import FoundPatient
from desktop_app.domain.intake import DateOrder
from desktop_app.domain.patient_search import readings
from desktop_app.storage import search
from desktop_app.storage.models import PatientRow, SessionRow
from desktop_app.storage.patient_keys import write_keys
from desktop_app.storage.search import CANDIDATES, MOST_FOUND
from tests.scenes import NOW, TODAY, Clinic

TOMORROW, YESTERDAY = TODAY + timedelta(days=1), TODAY - timedelta(days=1)
BORN = date(1985, 2, 11)


@pytest.fixture
def clinic(db):
    return Clinic(db)


@pytest.fixture
def hits(db):
    def found(typed, near=TODAY):
        with db.read() as tx:
            return search.find(tx, readings(typed, DateOrder.DMY), near)

    return found


@pytest.fixture
def people(db):
    def found(typed, near=TODAY):
        with db.read() as tx:
            return search.patients(tx, readings(typed, DateOrder.DMY), near)

    return found


@pytest.fixture
def ids(hits):
    """What was found: an appointment's id for a visit, a patient's for a patient."""

    def found(typed, near=TODAY):
        return [
            hit.appointment_id if isinstance(hit, Found) else hit.id for hit in hits(typed, near)
        ]

    return found


def _named(clinic, name, **where):
    return clinic.visit(patient_id=clinic.patient(name), **where).id


def _crowd(db, names, **fields):
    """Many patients at once; returns their ids."""
    rows = [{"id": uuid4(), "name": name, "created_at": NOW, **fields} for name in names]
    with db.write() as tx:
        tx.execute(insert(PatientRow), rows)
        write_keys(tx, [row["id"] for row in rows])
    return [row["id"] for row in rows]


# -- who is found --------------------------------------------------------------------------------


EVERY_WAY = (
    "maria", "MARIA", "mar", "m", "Mária", "lopez", "lop mar", "garcia lopez maria", "  maria ",
    "01", "0171 234", "171 2345678", "+49 171", "lop 0171", "mrn-7", "7",
    "1985", "11.02.1985", "1985-02-11", "11.02.", "m 11.2.85",
)  # fmt: skip


def test_a_patient_is_found_by_all_that_is_known_of_them(clinic, people):
    known = {"birth_date": BORN, "phone": "0171 2345678", "record_number": "MRN-7"}
    maria = clinic.patient("María López García", **known)
    clinic.patient("Amina Rahman", birth_date=date(1990, 7, 1), phone="+44 20 7946 0000")
    expected = FoundPatient(id=maria, name="María López García", **known)
    assert {typed: people(typed) for typed in EVERY_WAY} == dict.fromkeys(EVERY_WAY, (expected,))


def test_nothing_else_finds_a_patient(clinic, hits, people):
    _named(clinic, "María López García")
    others = (
        "",
        "   ",
        "-",
        "aria",
        "maria x",
        "mariaa",
        "%",
        "_",
        "*",
        "\x00",
        "\ud800",
        "x" * 10**6,
    )
    assert {typed: (hits(typed), people(typed)) for typed in others} == dict.fromkeys(
        others, ((), ())
    )


def test_a_prefix_does_not_reach_into_the_next_letter(clinic, ids):
    zo = _named(clinic, "Zo\U0010fffd")
    _named(clinic, "Zp")
    assert ids("zo") == [zo]


def test_names_of_every_script_are_found(clinic, ids):
    names = ("王小明", "Ёлкина Анна", "अमीना खान", "أحمد")
    visits = [_named(clinic, name) for name in names]
    assert [ids(typed) for typed in ("王", "елк ан", "अमी", "احمد")] == [[one] for one in visits]


@pytest.mark.parametrize("gone", ["merged_into", "withdrawn_at", "erased_at"])
def test_who_was_merged_withdrawn_or_erased_is_not_found(clinic, people, hits, db, gone):
    ana, other = clinic.patient("Ana One"), clinic.patient("Ana Two")
    clinic.visit(patient_id=ana, day=YESTERDAY)
    with db.write() as tx:  # even if what they are found by is still there
        value = other if gone == "merged_into" else NOW
        tx.execute(update(PatientRow).where(PatientRow.id == ana).values({gone: value}))
    assert [person.id for person in people("ana")] == [other]
    assert [hit.name for hit in hits("ana")] == ["Ana Two"]
    with db.write() as tx:
        write_keys(tx, [ana])
    assert [person.id for person in people("ana")] == [other]


# -- in which order ------------------------------------------------------------------------------


def test_whole_words_come_before_beginnings_and_then_names_in_order(clinic, people):
    for name in ("Linda Aal", "Wei Li", "Anna Li", "Lina Linde"):
        clinic.patient(name)
    names = [person.name for person in people("li")]
    assert names == ["Anna Li", "Wei Li", "Lina Linde", "Linda Aal"]
    assert [person.name for person in people("an li")] == ["Anna Li"]


def test_hits_stand_today_first_then_the_coming_then_the_past_latest_first(clinic, ids):
    days = {shift: TODAY + timedelta(days=shift) for shift in (-9, -1, 0, 1, 9)}
    patient = clinic.patient("Ana")
    visits = {shift: clinic.visit(patient_id=patient, day=day).id for shift, day in days.items()}
    later = clinic.visit(patient_id=patient, session=clinic.session(TODAY, time(15))).id
    before = clinic.visit(patient_id=patient, session=clinic.session(days[-1], time(15))).id
    expected = [visits[0], later, visits[1], visits[9], before, visits[-1], visits[-9]]
    assert ids("ana") == expected
    assert ids("ana", near=days[9])[0] == visits[9]


def test_a_patient_without_a_visit_to_come_is_a_hit_before_all_past_visits(clinic, ids):
    past = clinic.visit(patient_id=clinic.patient("Ana Past"), day=YESTERDAY)
    never = clinic.patient("Ana Never")
    coming = clinic.visit(patient_id=clinic.patient("Ana Coming"), day=TOMORROW)
    dropped = clinic.visit(
        patient_id=clinic.patient("Ana Dropped"),
        day=TOMORROW + timedelta(days=1),
        status=Status.CANCELLED,
    )
    assert ids("ana") == [
        coming.id,
        dropped.id,
        dropped.patient_id,
        never,
        past.patient_id,
        past.id,
    ]


def test_what_was_cancelled_is_found_and_what_was_never_meant_is_not(clinic, hits):
    for status in sorted(ENDED):
        clinic.visit(status=status, patient_id=clinic.patient(f"Ana {status}"))
    visits = [hit for hit in hits("ana") if isinstance(hit, Found)]
    assert len(visits) == len(ENDED) - 1


def test_a_visit_of_a_withdrawn_session_leads_nowhere_and_its_patient_does(clinic, ids, db):
    visit = clinic.visit(patient_id=clinic.patient("Ana"))
    with db.write() as tx:
        tx.execute(update(SessionRow).values(withdrawn_at=NOW))
    assert ids("ana") == [visit.patient_id]


def test_there_are_at_most_so_many_hits_and_the_nearest_are_among_them(clinic, ids):
    patient = clinic.patient("Ana")
    past = [clinic.session(TODAY - timedelta(days=n), slots=20) for n in (1, 2, 3)]
    for session in past:
        for slot in range(20):
            clinic.visit(session=session, slot=slot, patient_id=patient)
    today = clinic.visit(patient_id=patient).id
    found = ids("ana")
    assert len(found) == len(set(found)) == MOST_FOUND
    assert found[0] == today


# -- among many ----------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["a", "am", "am z"])
def test_the_days_own_patients_come_first_among_more_than_are_looked_at(
    clinic, db, ids, people, typed
):
    _crowd(db, [f"Am{number:04} Zoe" for number in range(CANDIDATES + 100)])
    last = clinic.patient("Amzz Zoe")  # behind all candidates
    visit = clinic.visit(patient_id=last)
    assert ids(typed)[0] == visit.id
    assert people(typed)[0].id == last
    assert len(ids(typed)) == len(people(typed)) == MOST_FOUND


def test_two_words_that_are_seldom_together_are_found_among_many_that_are_not(clinic, db, people):
    _crowd(db, [f"Ma{number:04} Bo" for number in range(CANDIDATES + 100)])
    _crowd(db, [f"Xi{number:04} Chen" for number in range(CANDIDATES + 100)])
    both = clinic.patient("Mazz Chen")
    assert [person.id for person in people("ma ch")] == [both]
    assert [person.id for person in people("ch ma")] == [both]
    assert people("mab ch") == ()


@pytest.fixture
def planned(db):
    """The plans of all that a search asks the database, as lines of text."""
    asked = []

    def note(_connection, _cursor, statement, parameters, *_rest):
        if statement.lstrip().startswith("SELECT"):
            asked.append((statement, parameters))

    def plans(typed):
        asked.clear()
        event.listen(db.engine, "before_cursor_execute", note)
        with db.read() as tx:
            search.find(tx, readings(typed, DateOrder.DMY), TODAY)
        event.remove(db.engine, "before_cursor_execute", note)
        with db.read() as tx:
            cursor = tx.connection().connection.cursor()
            if not db.is_sqlite:  # nobody would walk to an index in a table of this size
                cursor.execute("SET LOCAL enable_seqscan = off")
            lines = []
            for statement, parameters in tuple(asked):
                explain = "EXPLAIN QUERY PLAN " if db.is_sqlite else "EXPLAIN "
                cursor.execute(explain + statement, parameters)
                lines += [str(row[-1]) for row in cursor.fetchall()]
        return lines

    return plans


def test_no_search_reads_a_whole_table(clinic, db, planned):
    names = [f"Am{number:03} Zoe" for number in range(CANDIDATES + 100)]
    _crowd(db, names, phone="0171 1", birth_date=BORN)
    clinic.visit(patient_id=clinic.patient("Amzz"))
    scan = re.compile(r"\bSCAN (?!k\b)|Seq Scan")  # SQLite reads the 200 of our own subquery so
    for typed in ("a", "am zo", "0171", "11.02.", "zo 11.02.1985"):
        plan = planned(typed)
        assert any("patient_keys" in line for line in plan)
        assert [line for line in plan if scan.search(line)] == []
