"""Finding patients and their visits by what is typed, with each key and among a million people.

Plain SQL for both databases. One word's keys are a piece of an index in its order, of which no more
than :data:`CANDIDATES` are read; only these are sorted. Further words are probed patient by
patient, after ``starts`` has said who can't have them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy import Date, Row, TextClause, bindparam, text

from desktop_app.domain.appointment import HOLDS_SLOT, Found, Status
from desktop_app.domain.finding import FoundPatient, Hit
from desktop_app.domain.patient_keys import starts_of
from desktop_app.domain.patient_search import Reading, Word
from desktop_app.storage.database import Tx, direct
from desktop_app.storage.day_sheet import as_day, as_instant, as_uuid

MOST_FOUND = 50
CANDIDATES = 200
"""Keys of the first word that are looked at; a day's own patients come on top."""
LAST_CHARACTER = "\U0010ffff"
_STATUSES = {status.value: status for status in Status}
_HELD = frozenset(status.value for status in HOLDS_SLOT)

_IN_ORDER = """
SELECT p.id, p.name, p.birth_date, p.phone, p.record_number, k.*
FROM (
  SELECT {keys}, k.patient_id
  FROM patient_keys k
  WHERE {conditions}
  ORDER BY k.key
  LIMIT :most
) k
CROSS JOIN patients p
WHERE p.id = k.patient_id
  AND p.merged_into IS NULL AND p.withdrawn_at IS NULL AND p.erased_at IS NULL
"""
# CROSS JOIN keeps this order on SQLite; for PostgreSQL it is a join like any other.

_ON_DAY = """
SELECT p.id, p.name, p.birth_date, p.phone, p.record_number, {keys}
FROM sessions s
CROSS JOIN slots t
CROSS JOIN appointments a
CROSS JOIN patients p
WHERE s.local_date = :day AND s.withdrawn_at IS NULL AND t.session_id = s.id
  AND a.slot_id = t.id AND a.status <> 'entered-in-error' AND {all} AND p.id = a.patient_id
ORDER BY t.starts_at, a.id
LIMIT :most
"""

_PROBE = "(SELECT min(o.key) FROM patient_keys o WHERE o.patient_id = {patient} AND {means})"
"""The first key of a patient that begins with a word: the word itself, if it is a whole key."""

_VISITS = """
SELECT a.id, a.patient_id, a.status, s.local_date, t.starts_at, d.name
FROM appointments a
JOIN slots t ON t.id = a.slot_id
JOIN sessions s ON s.id = t.session_id
JOIN doctors d ON d.id = s.doctor_id
WHERE a.patient_id IN :patients AND a.status <> 'entered-in-error' AND s.withdrawn_at IS NULL
  AND s.local_date {side}
LIMIT :most
"""
_COMING, _PAST = (
    text(_VISITS.format(side=side)).bindparams(
        bindparam("patients", expanding=True), bindparam("near", type_=Date)
    )
    for side in (
        ">= :near ORDER BY s.local_date, t.starts_at, a.id",
        "< :near ORDER BY s.local_date DESC, t.starts_at DESC, a.id",
    )
)

Key = Any
"""A patient's id as the driver gives it."""


class _Person(NamedTuple):
    """A patient as the driver gives them, with the rank by which they stand in the answer."""

    id: Key
    name: str
    birth_date: Any
    phone: str | None
    record_number: str | None
    rank: tuple[int, int, str]


def patients(tx: Tx, readings: Iterable[Reading], near: date) -> tuple[FoundPatient, ...]:
    """Return at most :data:`MOST_FOUND` who have, by one of *readings*, a key for each word.

    Whole words first, then by name. Where more have them than are looked at, those with a visit on
    the day *near* are among them and come first.
    """
    people = list(_people(tx, readings, near).values())
    return tuple(map(_found_patient, people[:MOST_FOUND]))


def find(tx: Tx, readings: Iterable[Reading], near: date) -> tuple[Hit, ...]:
    """Return the visits of these patients, and those of them who have none to come.

    Visits of the day *near* first, then coming ones, then patients, then past visits, latest first;
    at most :data:`MOST_FOUND`.
    """
    people = _people(tx, readings, near)
    coming = _visits(tx, _COMING, people, near, MOST_FOUND)
    expected = {row.patient_id for row in coming if row.status in _HELD}
    others = [person for person in people.values() if person.id not in expected]
    hits: list[Hit] = [_found_visit(row, people) for row in coming]
    hits += map(_found_patient, others[: MOST_FOUND - len(hits)])
    if len(hits) < MOST_FOUND:
        past = _visits(tx, _PAST, people, near, MOST_FOUND - len(hits))
        hits += [_found_visit(row, people) for row in past]
    return tuple(hits)


def _people(tx: Tx, readings: Iterable[Reading], near: date) -> dict[Key, _Person]:
    """Return the candidates by their id, in the order in which they matter."""
    found: dict[Key, _Person] = {}
    on_day: dict[Key, _Person] = {}
    for number, reading in enumerate(readings):
        words = sorted(reading, key=_weight, reverse=True)
        for person in sorted(_in_order(tx, words, number), key=attrgetter("rank")):
            found.setdefault(person.id, person)
        if len(found) > MOST_FOUND:
            on_day = {person.id: person for person in _on_day(tx, words, number, near)}
            break
    return on_day | {key: person for key, person in found.items() if key not in on_day}


def _weight(word: Word) -> int:
    """Return how few people have such a key, roughly: by the letters that are said of it."""
    if isinstance(word, str):
        return len(word)
    return len("YYYYMMDD") if len(word) == 1 else len("MMDD")


def _in_order(tx: Tx, words: Sequence[Word], reading: int) -> Iterator[_Person]:
    values = _values(words) | {"most": CANDIDATES}
    if len(words) > 1:
        values["starts"] = starts_of([word for word in words[1:] if isinstance(word, str)])
    rows = direct(tx).execute(_in_order_query(_shape(words)), values)
    return (_person(row[:-1], words, reading) for row in rows)


def _on_day(tx: Tx, words: Sequence[Word], reading: int, day: date) -> Iterator[_Person]:
    rows = direct(tx).execute(
        _on_day_query(_shape(words)), _values(words) | {"day": day, "most": MOST_FOUND}
    )
    return (_person(row, words, reading) for row in rows)


def _visits(
    tx: Tx, query: TextClause, people: Iterable[Key], near: date, most: int
) -> Sequence[Row[Any]]:
    values = {"patients": list(people), "near": near, "most": most}
    return direct(tx).execute(query, values).all() if values["patients"] else ()


# -- the queries, by how many words of which kind ------------------------------------------------

Shape = tuple[bool, ...]
"""For each word, whether it is several keys."""


def _shape(words: Sequence[Word]) -> Shape:
    return tuple(isinstance(word, tuple) for word in words)


def _values(words: Sequence[Word]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for number, word in enumerate(words):
        if isinstance(word, tuple):
            values[f"any_of_{number}"] = word
        else:
            values[f"from_{number}"] = word
            values[f"below_{number}"] = word + LAST_CHARACTER
    return values


@lru_cache(maxsize=32)
def _in_order_query(shape: Shape) -> TextClause:
    probes = [_probe("k.patient_id", number, shape) for number in range(1, len(shape))]
    conditions = [_means("k.key", 0, shape)]
    if probes:
        conditions += ["k.starts & :starts = :starts", *(f"{each} IS NOT NULL" for each in probes)]
    keys = ["k.key", *(f"{probe} AS key_{number}" for number, probe in enumerate(probes))]
    return _bound(
        _IN_ORDER.format(keys=", ".join(keys), conditions=" AND ".join(conditions)), shape
    )


@lru_cache(maxsize=32)
def _on_day_query(shape: Shape) -> TextClause:
    probes = [_probe("a.patient_id", number, shape) for number in range(len(shape))]
    query = _ON_DAY.format(
        keys=", ".join(probes), all=" AND ".join(f"{probe} IS NOT NULL" for probe in probes)
    )
    return _bound(query, shape).bindparams(bindparam("day", type_=Date))


def _probe(patient: str, number: int, shape: Shape) -> str:
    return _PROBE.format(patient=patient, means=_means("o.key", number, shape))


def _means(key: str, number: int, shape: Shape) -> str:
    if shape[number]:
        return f"{key} IN :any_of_{number}"
    return f"{key} >= :from_{number} AND {key} < :below_{number}"


def _bound(query: str, shape: Shape) -> TextClause:
    several = (f"any_of_{number}" for number, is_several in enumerate(shape) if is_several)
    return text(query).bindparams(*(bindparam(name, expanding=True) for name in several))


# -- what becomes of the rows --------------------------------------------------------------------


def _person(row: Sequence[Any], words: Sequence[Word], reading: int) -> _Person:
    id_, name, birth_date, phone, record_number, *keys = row
    whole = sum(key == word for key, word in zip(keys, words, strict=True))
    return _Person(id_, name, birth_date, phone, record_number, (reading, -whole, name.casefold()))


def _found_patient(person: _Person) -> FoundPatient:
    return FoundPatient(
        id=as_uuid(person.id),
        name=person.name,
        birth_date=person.birth_date and as_day(person.birth_date),
        phone=person.phone,
        record_number=person.record_number,
    )


def _found_visit(row: Row[Any], people: Mapping[Key, _Person]) -> Found:
    id_, patient_id, status, day, starts_at, doctor = tuple(row)
    person = people[patient_id]
    return Found(
        appointment_id=as_uuid(id_),
        day=as_day(day),
        starts_at=as_instant(starts_at),
        patient=person.name,
        birth_date=person.birth_date and as_day(person.birth_date),
        doctor=doctor,
        status=_STATUSES[status],
    )
