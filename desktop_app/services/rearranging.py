"""Changing and withdrawing sessions in which visits are booked: first looked at, then done at once.

A look says which slots come and go, which visits are hit, and where each could go. Doing it moves
the visits in the same transaction, or does nothing if anything has changed since the look.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import SlotStatus, Status
from desktop_app.domain.change import Change, RowChange, Subject
from desktop_app.domain.clinic_day import day_bounds
from desktop_app.domain.planning import LeftOut, Times, session_on
from desktop_app.domain.rearranging import (
    HitVisit,
    Moves,
    Place,
    Rearrangement,
    SessionNow,
    Shape,
    Turn,
    hit_visits,
    own_places,
    turn_of,
)
from desktop_app.domain.reshaping import MOVABLE, SlotFates, emptied, reshaped
from desktop_app.errors import (
    MovesMissingError,
    OvertakenError,
    PlanChangedError,
    SessionGoneError,
    SlotNotFreeError,
    SlotTakenError,
)
from desktop_app.services.desk import Desk
from desktop_app.storage import changes, holding, planning, rooms, session_writing, visit_writing
from desktop_app.storage.audit import Deed, record_all
from desktop_app.storage.database import Tx

PLACES_AHEAD = timedelta(days=28)
"""How far ahead places for visits are looked for."""


# -- looking --------------------------------------------------------------------------------------


def session_of_slot(desk: Desk, slot_id: UUID) -> SessionNow:
    """Return the session in which a slot is. Blocks.

    Raises:
        SessionGoneError: It was withdrawn, or there is no such slot.
    """
    with desk.db.read() as tx:
        found = planning.session_with(tx, slot_id)
        if found is None:
            raise SessionGoneError(f"slot {slot_id}")
        session = _session(tx, found)
        return replace(session, later=planning.later_in_series(tx, found))


def preview_reshape(desk: Desk, session_id: UUID, shape: Shape, now: datetime) -> Rearrangement:
    """Return what giving a session this *shape*, which has no faults, would do. Blocks.

    Raises:
        SessionGoneError: It is no longer there.
    """
    with desk.db.read() as tx:
        return _reshaping(tx, [_session(tx, session_id)], shape, now)


def preview_reshape_series(
    desk: Desk, session_id: UUID, shape: Shape, now: datetime
) -> Rearrangement:
    """Return what giving a session and all later ones of its series this *shape* would do. Blocks.

    Raises:
        SessionGoneError: It is no longer there.
    """
    with desk.db.read() as tx:
        return _reshaping(tx, _series(tx, session_id), shape, now)


def _reshaping(
    tx: Tx, sessions: Sequence[SessionNow], shape: Shape, now: datetime
) -> Rearrangement:
    """Return what this *shape* would do to all of these; the first that can't have it refuses."""
    parts: list[Rearrangement] = []
    for session in sessions:
        part = _reshaping_one(tx, session, shape, now)
        if part.refused is not None:
            return part
        parts.append(part)
    gone = {slot for part in parts for turn in part.turns for slot, _ in turn.withdrawn}
    return Rearrangement(
        action=Action.SESSION_CHANGED,
        turns=tuple(turn for part in parts for turn in part.turns),
        hits=tuple(_without(gone, hit) for part in parts for hit in part.hits),
        marks=frozenset(mark for part in parts for mark in part.marks),
    )


def _without(gone: Collection[UUID], hit: HitVisit) -> HitVisit:
    """Return *hit* with no place that another session of the series is about to lose."""
    return replace(hit, places=tuple(each for each in hit.places if each.slot_id not in gone))


def _reshaping_one(tx: Tx, session: SessionNow, shape: Shape, now: datetime) -> Rearrangement:
    day, hours = session.day, shape.hours
    taken = planning.taken_times(tx, shape.doctor_id, day, day, but=session.id)
    after = session_on(day, hours, session.zone, taken.get(day, ()))
    if isinstance(after, LeftOut):
        return Rearrangement(action=Action.SESSION_CHANGED, refused=after)
    recut = (hours.slot_minutes, hours.buffer_minutes) != (
        session.shape.hours.slot_minutes,
        session.shape.hours.buffer_minutes,
    )
    fates = reshaped(session.slots, session.times, after.times, hours, recut=recut)
    values = {
        "doctor_id": shape.doctor_id,
        "local_start": hours.starts,
        "local_end": hours.ends,
        "starts_at": after.times.starts_at,
        "ends_at": after.times.ends_at,
        "slot_minutes": hours.slot_minutes,
        "buffer_minutes": hours.buffer_minutes,
        "location": shape.location,
        "kind": shape.kind,
    }
    turn = turn_of(session, fates, values, uuid4)
    own = own_places(session, turn, shape.location)
    hits = _hits(tx, session, fates, now, own)
    return Rearrangement(action=Action.SESSION_CHANGED, turns=(turn,), hits=hits, marks=after.marks)


def preview_withdraw(desk: Desk, session_id: UUID, now: datetime) -> Rearrangement:
    """Return what taking a session out of its day would do. Blocks.

    Raises:
        SessionGoneError: It is no longer there.
    """
    with desk.db.read() as tx:
        return emptying(tx, [_session(tx, session_id)], Action.SESSION_WITHDRAWN, now)


def preview_withdraw_series(desk: Desk, session_id: UUID, now: datetime) -> Rearrangement:
    """Return what taking out a session and all later ones of its series would do. Blocks.

    Raises:
        SessionGoneError: It is no longer there.
    """
    with desk.db.read() as tx:
        return emptying(tx, _series(tx, session_id), Action.SESSION_WITHDRAWN, now)


def _series(tx: Tx, session_id: UUID) -> tuple[SessionNow, ...]:
    sessions = planning.series_from(tx, session_id)
    if not any(session.id == session_id for session in sessions):
        raise SessionGoneError(f"session {session_id}")
    return sessions


def emptying(
    tx: Tx, sessions: Sequence[SessionNow], action: Action, now: datetime
) -> Rearrangement:
    """Return what it would do if nobody were seen in *sessions* any more.

    One in which somebody was met, or waited for in vain, stays to be seen, without its free slots.
    """
    turns: list[Turn] = []
    stranded: list[tuple[SessionNow, SlotFates]] = []
    closing: set[UUID] = set()
    for session in sessions:
        fates = emptied(session.slots)
        values = {} if session.happened else {"withdrawn_at": now}
        turns.append(turn_of(session, fates, values, uuid4))
        stranded.append((session, fates))
        closing.add(session.id)
    hits = [hit for each, fates in stranded for hit in _hits(tx, each, fates, now, (), closing)]
    return Rearrangement(action=action, turns=tuple(turns), hits=tuple(hits))


def _session(tx: Tx, session_id: UUID) -> SessionNow:
    session = planning.session_now(tx, session_id)
    if session is None:
        raise SessionGoneError(f"session {session_id}")
    return session


def _hits(
    tx: Tx,
    session: SessionNow,
    fates: SlotFates,
    now: datetime,
    own: Sequence[Place],
    closing: set[UUID] | frozenset[UUID] = frozenset(),
) -> tuple[HitVisit, ...]:
    """Return the visits that *fates* strand, and where they could go: never into the past."""
    if not fates.stranded:
        return ()
    first, day_ends = day_bounds(session.day, session.zone)
    after = max(first, now)
    free = planning.free_places(tx, session.shape.doctor_id, after, day_ends + PLACES_AHEAD)
    gone = set(fates.withdrawn)
    places = [
        place
        for place in (*own, *free)
        if place.slot_id not in gone
        and place.session_id not in closing
        and place.times.starts_at >= after
    ]
    return hit_visits(session, fates.stranded, places, day_ends)


# -- doing ----------------------------------------------------------------------------------------


def rearrange(desk: Desk, looked_at: Rearrangement, moves: Moves, now: datetime) -> Change:
    """Do what was looked at, with these *moves* for the visits it hits. Blocks; recorded.

    Raises:
        MovesMissingError: A visit that is hit has no move, or two have the same place.
        PlanChangedError: Something has changed since; nothing was done.
    """
    with doing(), desk.db.write() as tx:
        rows, deeds = carry_out(tx, desk, looked_at, moves, now)
        record_all(tx, desk.author, deeds)
    return Change(action=looked_at.action, at=now, rows=rows)


@contextmanager
def doing() -> Iterator[None]:
    """Word what other desks have done since the look."""
    try:
        yield
    except (OvertakenError, SlotTakenError, SlotNotFreeError) as error:
        raise PlanChangedError(error.detail) from error


def carry_out(
    tx: Tx, desk: Desk, looked_at: Rearrangement, moves: Moves, now: datetime
) -> tuple[tuple[RowChange, ...], tuple[Deed, ...]]:
    """Write what was looked at within *tx*; return the rows and the deeds to record."""
    _require_moves(looked_at, moves)
    turns = sorted(looked_at.turns, key=lambda turn: turn.session_id)
    for doctor in sorted({turn.values["doctor_id"] for turn in turns if _moves_in_time(turn)}):
        planning.hold_doctor(tx, doctor)
    holding.hold_sessions(tx, (turn.session_id for turn in turns), moves.values())
    for turn in turns:
        if changes.version_of(tx, Subject.SESSION, turn.session_id) != turn.version:
            raise OvertakenError(f"session {turn.session_id}")
    rows: list[RowChange] = []
    deeds = [Deed(action=looked_at.action, at=now, result=str(t.session_id)) for t in turns]
    followed: list[Deed] = []
    for turn in turns:
        rows += _open(tx, turn)
    for id_ in sorted(hit.appointment_id for hit in looked_at.hits):
        rooms.lock_owner(tx, id_)
    for hit in looked_at.hits:
        visit, to = hit.appointment_id, moves[hit.appointment_id]
        moved = _move(tx, desk, visit, to, now)
        rows.append(moved.row)
        result = str(to or Status.WAITLIST)
        deeds.append(Deed(action=Action.MOVED, at=now, appointment_id=visit, result=result))
        followed += moved.deeds
    for turn in turns:
        rows += _close(tx, turn)
        if turn.values:
            _require_no_overlap(tx, turn)
            grace = desk.policy.visit_grace
            changed = session_writing.change_session(tx, turn.session_id, turn.values, now, grace)
            rows.append(changed.row)
            followed += changed.deeds
    return tuple(rows), (*deeds, *followed)


def _open(tx: Tx, turn: Turn) -> Iterator[RowChange]:
    made = [(slot.id, slot.times) for slot in turn.made]
    yield from session_writing.add_slots(tx, turn.session_id, made)
    back = {"status": SlotStatus.FREE, "blocked_for": ""}
    for slot_id, version in turn.revived:
        yield session_writing.change_slot(tx, slot_id, back, version)


def _close(tx: Tx, turn: Turn) -> Iterator[RowChange]:
    gone = {"status": SlotStatus.WITHDRAWN}
    for slot_id, version in turn.withdrawn:
        yield session_writing.change_slot(tx, slot_id, gone, version)


def _moves_in_time(turn: Turn) -> bool:
    return "starts_at" in turn.values


def _require_no_overlap(tx: Tx, turn: Turn) -> None:
    """Refuse times at which the doctor has had another session put in since the look."""
    if not _moves_in_time(turn):
        return
    doctor, times = turn.values["doctor_id"], (turn.values["starts_at"], turn.values["ends_at"])
    if not planning.hold_doctor(tx, doctor) or planning.overlaps(
        tx, doctor, Times(*times), but=turn.session_id
    ):
        raise OvertakenError(f"session {turn.session_id} overlaps")


def _move(
    tx: Tx, desk: Desk, appointment_id: UUID, slot_id: UUID | None, now: datetime
) -> visit_writing.Written:
    owner = visit_writing.hold(tx, appointment_id)
    if owner.status not in MOVABLE:
        raise OvertakenError(f"appointment {appointment_id}")
    values: dict[str, Any] = {"slot_id": slot_id}
    if slot_id is None:
        values |= {"status": Status.WAITLIST, "status_since": now, "waits_since": now}
    return visit_writing.change(tx, owner, values, now, desk.policy.visit_grace)


def _require_moves(looked_at: Rearrangement, moves: Moves) -> None:
    """Refuse what leaves a visit without a place of its own, of those that were offered."""
    slots = [slot for slot in moves.values() if slot is not None]
    whole = looked_at.refused is None and len(slots) == len(set(slots))
    for hit in looked_at.hits:
        offered = {None, *(place.slot_id for place in hit.places)}
        whole = whole and hit.appointment_id in moves and moves[hit.appointment_id] in offered
    if not whole:
        raise MovesMissingError(f"{len(looked_at.hits)} visits, {len(moves)} moves")
