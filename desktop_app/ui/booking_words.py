"""What booking says: slots, repeats and who waits, in words; plain text, translated."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.appointment import DayPart, Kind
from desktop_app.domain.finding import FoundPatient
from desktop_app.domain.free_slots import FreeSlot, VisitThen, Wish
from desktop_app.domain.repeat import Clash, Turn
from desktop_app.domain.waiting import Vacancy
from desktop_app.errors import QT_TRANSLATE_NOOP
from desktop_app.ui.dates import near_day, plain_day, short_day, time_of
from desktop_app.ui.day_words import isolated
from desktop_app.ui.names import shown, shown_number

_translate = QCoreApplication.translate

KINDS = {
    Kind.VIDEO: QT_TRANSLATE_NOOP("Booking", "&Video"),
    Kind.IN_PERSON: QT_TRANSLATE_NOOP("Booking", "&In person"),
    Kind.PHONE: QT_TRANSLATE_NOOP("Booking", "&Phone"),
}
PARTS = {
    None: QT_TRANSLATE_NOOP("Booking", "Any time of day"),
    DayPart.MORNING: QT_TRANSLATE_NOOP("Booking", "Morning"),
    DayPart.AFTERNOON: QT_TRANSLATE_NOOP("Booking", "Afternoon"),
    DayPart.EVENING: QT_TRANSLATE_NOOP("Booking", "Evening"),
}
LISTED = 3
"""Other visits that are named; the rest are counted."""
_CLASHES = {
    Clash.TAKEN: QT_TRANSLATE_NOOP("Booking", "{day}: taken"),
    Clash.NOT_PLANNED: QT_TRANSLATE_NOOP("Booking", "{day}: the doctor has no slot then"),
    Clash.CLOCKS: QT_TRANSLATE_NOOP("Booking", "{day}: the clocks skip that time"),
}
_NEAREST = {
    Clash.TAKEN: QT_TRANSLATE_NOOP("Booking", "{day}: taken; {time} is free"),
    Clash.NOT_PLANNED: QT_TRANSLATE_NOOP(
        "Booking", "{day}: the doctor has no slot then; {time} is free"
    ),
    Clash.CLOCKS: QT_TRANSLATE_NOOP("Booking", "{day}: the clocks skip that time; {time} is free"),
}


def kind_word(kind: Kind) -> str:
    """Return how they meet, with its mnemonic."""
    return _translate("Booking", KINDS[kind])


def part_word(part: DayPart | None) -> str:
    """Return a part of the day."""
    return _translate("Booking", PARTS[part])


def slot_line(slot: FreeSlot, zone: ZoneInfo) -> str:
    """Return a slot with its day and doctor."""
    return _translate("Booking", "{day}, {start} to {end}, {doctor}").format(
        day=short_day(slot.day),
        start=time_of(slot.starts_at, zone),
        end=time_of(slot.ends_at, zone),
        doctor=isolated(slot.doctor),
    )


def brief_slot(slot: FreeSlot, zone: ZoneInfo, today: date) -> str:
    """Return a slot's time and doctor, with its day unless that is *today*."""
    words = (
        _translate("Booking", "{time} with {doctor}")
        if slot.day == today
        else _translate("Booking", "{day}, {time} with {doctor}")
    )
    return words.format(
        day=near_day(slot.day, today),
        time=time_of(slot.starts_at, zone),
        doctor=isolated(slot.doctor),
    )


def slot_time(slot: FreeSlot, zone: ZoneInfo, today: date) -> str:
    """Return when a slot begins, with its day unless that is *today*."""
    time = time_of(slot.starts_at, zone)
    return time if slot.day == today else f"{near_day(slot.day, today)}, {time}"


def clash_line(turn: Turn, zone: ZoneInfo) -> str:
    """Return why a turn of a repeat can't be as planned, and what is free on that day."""
    if turn.clash is None:
        return ""
    if turn.nearest is None:
        return _translate("Booking", _CLASHES[turn.clash]).format(day=short_day(turn.day))
    return _translate("Booking", _NEAREST[turn.clash]).format(
        day=short_day(turn.day), time=time_of(turn.nearest.starts_at, zone)
    )


def also_then_line(visits: Sequence[VisitThen], zone: ZoneInfo, day: date) -> str:
    """Return which visits the patient has at such times already, "" if there are none.

    Those of another local day than *day* are told with theirs.
    """
    if not visits:
        return ""
    told = [_visit_then(each, zone, day) for each in visits[:LISTED]]
    if len(visits) > LISTED:
        told.append(and_more(len(visits) - LISTED))
    words = (
        _translate("Booking", "There is a visit at that time already: {visits}.")
        if len(visits) == 1
        else _translate("Booking", "There are visits at these times already: {visits}.")
    )
    return words.format(visits="; ".join(told))


def _visit_then(visit: VisitThen, zone: ZoneInfo, day: date) -> str:
    then = visit.starts_at.astimezone(zone).date()
    words = (
        _translate("Booking", "{time} with {doctor}")
        if then == day
        else _translate("Booking", "{day}, {time} with {doctor}")
    )
    return words.format(
        day=near_day(then, day), time=time_of(visit.starts_at, zone), doctor=isolated(visit.doctor)
    )


def and_more(count: int) -> str:
    """Return that there are so many more than are named."""
    return _translate("RepeatPart", "and %n more", "", count)


def repeat_line(turns: Sequence[Turn]) -> str:
    """Return how many turns of a repeat clash."""
    clashes = sum(turn.clash is not None for turn in turns)
    if not clashes:
        return _translate("Booking", "All %n are free.", "", len(turns))
    return _translate("Booking", "%n of {count} clash:", "", clashes).format(count=len(turns))


def wish_line(wish: Wish, doctor: str) -> str:
    """Return what is wished of a slot; *doctor* is the name of the one who is wished for."""
    parts = (
        isolated(doctor) if wish.doctor_id is not None else "",
        isolated(wish.speciality) if wish.speciality else "",
        part_word(wish.part) if wish.part is not None else "",
    )
    return ", ".join(filter(None, parts))


def since_line(since: datetime, now: datetime, zone: ZoneInfo) -> str:
    """Return since when somebody waits: a time of day today, else the day."""
    local = since.astimezone(zone).date()
    if local == now.astimezone(zone).date():
        return time_of(since, zone)
    return short_day(local)


def booked_words(patient: str, when: str, visits: int) -> str:
    """Return what was booked for whom; *when* is the first visit's time."""
    template = (
        _translate("Booking", "{patient} is booked: {when}")
        if visits == 1
        else _translate("Booking", "{patient} is booked %n times, from {when} on", "", visits)
    )
    return template.format(patient=isolated(patient), when=when, count=visits)


def walked_in_words(patient: str, when: str, _visits: int) -> str:
    """Return who has walked in, and when it is their turn."""
    template = _translate("Booking", "{patient} is booked and has arrived: {when}")
    return template.format(patient=isolated(patient), when=when)


def extra_words(patient: str, when: str, _visits: int) -> str:
    """Return who was booked beside the ordinary slots."""
    template = _translate("Booking", "{patient} is booked as an extra: {when}")
    return template.format(patient=isolated(patient), when=when)


def vacancy_words(vacancy: Vacancy, zone: ZoneInfo, today: date) -> tuple[str, str]:
    """Return which slot is free, and who waits for it."""
    waiting = vacancy.waiting
    free = _translate("Booking", "{slot} is free").format(
        slot=brief_slot(vacancy.slot, zone, today)
    )
    if waiting.starts_at is None:
        who = _translate("Booking", "{patient} waits for a time.")
    elif waiting.starts_at.astimezone(zone).date() == today:
        who = _translate("Booking", "{patient} waits for an earlier time than {time}.")
    else:
        who = _translate("Booking", "{patient} waits for an earlier time than {day}, {time}.")
    at = waiting.starts_at
    return free, who.format(
        patient=isolated(shown(waiting.patient)),
        day="" if at is None else short_day(at.astimezone(zone).date()),
        time="" if at is None else time_of(at, zone),
    )


def person_words(patient: FoundPatient) -> str:
    """Return what tells a patient from others of that name."""
    known = []
    if patient.birth_date is not None:
        born = _translate("Booking", "born {day}")
        known.append(born.format(day=plain_day(patient.birth_date)))
    if phone := shown_number(patient.phone):
        known.append(isolated(phone))
    if patient.record_number:
        record = _translate("Booking", "record {number}")
        known.append(record.format(number=isolated(patient.record_number)))
    return " · ".join(known) or _translate("Booking", "No birth date and no phone number known")
