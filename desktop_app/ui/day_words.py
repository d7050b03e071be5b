"""What the table's rows say, for the eye and for a screen reader; plain text, translated."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.appointment import ENDED, Appointment, Kind, RoomState
from desktop_app.domain.lateness import Limits
from desktop_app.domain.presence import RoomPresence
from desktop_app.ui.day_rows import Row, SessionHead, SlotRow
from desktop_app.ui.inside_words import life_text, lobby_text, tip_text
from desktop_app.ui.names import shown, shown_number
from desktop_app.ui.said_words import said_of, said_word
from desktop_app.ui.status_words import status_text, status_tip

LONGEST = 300
"""Characters of a text that are shown at all: a field of megabytes must not stop the painting."""

_BIDI_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Moment:
    """What a row's words depend on besides the row.

    Attributes:
        now: Aware.
        busy: Whose rooms are being opened.
        inside: Who is in whose rooms.
        lobby: Patients wait where nobody can see them.
        cut: The visit that waits to be pasted.
        limits: After how many minutes the clinic wants to know of late patients and of waiting.
    """

    zone: ZoneInfo
    now: datetime
    busy: frozenset[UUID] = frozenset()
    inside: Mapping[UUID, RoomPresence] = field(default_factory=dict)
    lobby: bool = False
    cut: UUID | None = None
    limits: Limits = field(default_factory=Limits)


@dataclass(frozen=True, slots=True)
class Column:
    """A header, and how to read its cell."""

    header: Callable[[], str]
    text: Callable[[SlotRow, Moment], str]


def columns() -> tuple[Column, ...]:
    """Return Time, Patient, Visit, Status, Room and Phone."""
    return (
        Column(lambda: translate("DayModel", "Time"), time_text),
        Column(lambda: translate("DayModel", "Patient"), patient_text),
        Column(lambda: translate("DayModel", "Visit"), visit_text),
        Column(lambda: translate("DayModel", "Status"), status_text),
        Column(lambda: translate("DayModel", "Room"), room_text),
        Column(lambda: translate("DayModel", "Phone"), phone_text),
    )


def one_line(text: str) -> str:
    """Return the beginning of *text* without breaks, tabs and repeated blanks."""
    return " ".join(text[:LONGEST].split())


def isolated(text: str) -> str:
    """Return *text* so that its direction of writing changes nothing around it."""
    return f"\u2068{_BIDI_CONTROLS.sub('', one_line(text))}\u2069"


def clock_text(at: datetime, zone: ZoneInfo) -> str:
    """Return the clinic's wall time of an aware instant."""
    return f"{at.astimezone(zone):%H:%M}"


def head_text(head: SessionHead, moment: Moment) -> tuple[str, str]:
    """Return the doctor, and the details of the session."""
    session = head.session
    hours = translate("DayModel", "{start} to {end}").format(
        start=clock_text(session.starts_at, moment.zone),
        end=clock_text(session.ends_at, moment.zone),
    )
    count = translate("DayModel", "{booked} of {slots} booked").format(
        booked=session.booked, slots=session.places
    )
    parts = filter(None, (session.speciality, hours, session.location, count))
    return one_line(session.doctor), " · ".join(map(isolated, parts))


def time_text(row: SlotRow, moment: Moment) -> str:
    """Return when the slot begins."""
    return clock_text(row.slot.starts_at, moment.zone)


def phone_text(row: SlotRow, _moment: Moment) -> str:
    """Return the patient's phone number, unless who it is must not be seen."""
    phone = shown_number(None if row.appointment is None else row.appointment.phone)
    return isolated(phone) if phone else ""


def patient_text(row: SlotRow, _moment: Moment) -> str:
    """Return the patient's name, or that the slot is free or blocked."""
    if row.is_blocked:
        return translate("DayModel", "Blocked")
    if row.appointment is None:
        return translate("DayModel", "Free")
    return one_line(shown(row.appointment.patient))


def extra_text(row: SlotRow) -> str:
    """Return that the slot stands beside the ordinary ones, "" if it is one of them."""
    return translate("DayModel", "extra") if row.slot.extra else ""


def waits_text(row: SlotRow) -> str:
    """Return that the patient wants an earlier time, "" if this one will do."""
    waits = row.appointment is not None and row.appointment.waits and not row.released
    return translate("DayModel", "wants an earlier time") if waits else ""


def visit_text(row: SlotRow, _moment: Moment) -> str:
    """Return what the visit is for, else how they meet; of a blocked slot why it is."""
    if row.appointment is None:
        return one_line(row.slot.blocked_for) if row.is_blocked else ""
    return one_line(row.appointment.reason) or kind_text(row.appointment.kind)


def kind_text(kind: Kind) -> str:
    """Return how patient and doctor meet."""
    match kind:
        case Kind.VIDEO:
            return translate("DayModel", "Video visit")
        case Kind.IN_PERSON:
            return translate("DayModel", "In person")
        case Kind.PHONE:
            return translate("DayModel", "Phone call")


def room_text(row: SlotRow, moment: Moment) -> str:
    """Return how the visit's own room stands, or why it has none."""
    appointment = row.appointment
    if appointment is None:
        return ""
    if appointment.id in moment.busy:
        return translate("DayModel", "opening…")
    if said := said_of(appointment):
        return said_word(said)
    match appointment.kind:
        case Kind.IN_PERSON:
            return translate("DayModel", "in person")
        case Kind.PHONE:
            return translate("DayModel", "by phone")
        case Kind.VIDEO:
            return inside_text(row, moment) or _video_room_text(appointment)


def inside_text(row: Row, moment: Moment) -> str:
    """Return what goes on in the visit's room; empty if that is nothing to speak of any more."""
    appointment = row.appointment if isinstance(row, SlotRow) else None
    room = moment.inside.get(appointment.id) if appointment else None
    if appointment is None or room is None:
        return ""
    over = appointment.status in ENDED and not room.people and not room.in_old_room
    return "" if over else life_text(room, moment.now, moment.zone)


def _video_room_text(appointment: Appointment) -> str:
    if appointment.room_state is RoomState.QUARANTINED:
        return translate("DayModel", "blocked")
    if appointment.status in ENDED:
        return translate("DayModel", "closed")
    match appointment.room_state:
        case RoomState.NONE:
            return translate("DayModel", "opens on first use")
        case RoomState.INTENT:
            return translate("DayModel", "being made")
        case RoomState.LIVE | RoomState.UNPROVED:
            return translate("DayModel", "ready")
        case _:
            return translate("DayModel", "closed")


def sentence(row: Row, moment: Moment) -> str:
    """Return the whole row as a screen reader says it."""
    if isinstance(row, SessionHead):
        return ", ".join(head_text(row, moment))
    parts = [time_text(row, moment), patient_text(row, moment)]
    if row.is_blocked and row.slot.blocked_for:
        parts.append(visit_text(row, moment))
    parts += filter(None, (extra_text(row), waits_text(row)))
    if row.appointment is not None:
        parts += [visit_text(row, moment), status_text(row, moment), _spoken_room(row, moment)]
        parts += filter(None, (status_tip(row, moment), alike_text(row)))
    return ", ".join([*parts, one_line(row.session.doctor)])


def _spoken_room(row: SlotRow, moment: Moment) -> str:
    words = room_text(row, moment)
    if row.appointment is not None and row.appointment.kind is Kind.VIDEO:
        return translate("DayModel", "video, room: {state}").format(state=words)
    return words


def alike_text(row: SlotRow) -> str:
    """Return why the name is marked; empty if it is not."""
    if not row.alike:
        return ""
    return translate(
        "DayModel", "Another patient of this day has nearly the same name, or the same birth date"
    )


def room_tip(row: SlotRow, moment: Moment) -> str:
    """Return who is inside, why the room is blocked, and what nobody can see."""
    appointment = row.appointment
    if appointment is None or appointment.kind is not Kind.VIDEO:
        return ""
    room = moment.inside.get(appointment.id)
    parts = [
        blocked_text(row),
        tip_text(room, moment.now, moment.zone) if room and inside_text(row, moment) else "",
        lobby_text() if moment.lobby and appointment.status not in ENDED else "",
    ]
    return "\n".join(filter(None, parts))


def blocked_text(row: SlotRow) -> str:
    """Return why the room is blocked; empty if it is not."""
    if row.appointment is None or row.appointment.room_state is not RoomState.QUARANTINED:
        return ""
    return translate("DayModel", "The video service named a room that is not this visit's own")
