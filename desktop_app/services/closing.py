"""The clinic's closed days, doctors' absences, and holidays on which work goes on."""

from __future__ import annotations

from datetime import date, datetime
from uuid import uuid4

from desktop_app.domain.actions import Action
from desktop_app.domain.change import Change, Subject
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.closures import Closure, ClosureWish, closure_faults
from desktop_app.domain.rearranging import Moves, Rearrangement, SessionNow
from desktop_app.errors import ClosureError, PlanChangedError, Said
from desktop_app.services.desk import Desk
from desktop_app.services.rearranging import carry_out, doing, emptying
from desktop_app.storage import changes, planning, session_writing
from desktop_app.storage.audit import Deed, record, record_all
from desktop_app.storage.database import Tx


def closures(desk: Desk, today: date) -> tuple[Closure, ...]:
    """Return what is closed today or later, by first day. Blocks."""
    with desk.db.read() as tx:
        return planning.closures(tx, today)


def preview_closure(desk: Desk, wish: ClosureWish, now: datetime) -> Rearrangement:
    """Return what *wish*, which has no faults, would do to the sessions of its days. Blocks."""
    with desk.db.read() as tx:
        sessions = _sessions(tx, desk, wish, now)
        return emptying(tx, sessions, Action.CLOSURE_ADDED, now)


def close(
    desk: Desk, wish: ClosureWish, looked_at: Rearrangement, moves: Moves, now: datetime
) -> Change:
    """Keep *wish*, and empty the sessions of its days as they were looked at. Blocks; recorded.

    Raises:
        ClosureError: The days can't be right.
        MovesMissingError: A visit that is hit has no move, or two have the same place.
        PlanChangedError: Something has changed since the look; nothing was done.
    """
    if closure_faults(wish, day_of(now, desk.zone)):
        raise ClosureError(Said("The days or the reason can't be right."))
    closure = Closure(
        id=uuid4(),
        doctor_id=wish.doctor_id,
        first_day=wish.first_day,
        last_day=wish.last_day,
        reason=wish.reason,
        opens=wish.opens,
    )
    deed = Deed(action=Action.CLOSURE_ADDED, at=now, result=str(closure.id))
    with doing(), desk.db.write() as tx:
        if wish.doctor_id is not None:
            planning.hold_doctor(tx, wish.doctor_id)
        seen = {turn.session_id for turn in looked_at.turns}
        if {session.id for session in _sessions(tx, desk, wish, now)} != seen:
            raise PlanChangedError(f"{len(seen)} sessions were seen")
        row = session_writing.add_closure(tx, closure, now)
        rows, deeds = carry_out(tx, desk, looked_at, moves, now)
        record_all(tx, desk.author, (deed, *deeds))
    return Change(action=Action.CLOSURE_ADDED, at=now, rows=(row, *rows))


def reopen(desk: Desk, closure: Closure, now: datetime) -> Change:
    """Take closed days back; sessions that went with them come back by undo only. Blocks; recorded.

    Raises:
        PlanChangedError: It was changed meanwhile.
    """
    with doing(), desk.db.write() as tx:
        gone = {"withdrawn_at": now}
        row = changes.write(tx, Subject.CLOSURE, closure.id, gone, closure.version)
        record(tx, desk.author, Action.CLOSURE_WITHDRAWN, now, result=str(closure.id))
    return Change(action=Action.CLOSURE_WITHDRAWN, at=now, rows=(row,))


def _sessions(tx: Tx, desk: Desk, wish: ClosureWish, now: datetime) -> tuple[SessionNow, ...]:
    """Return the sessions that *wish* empties: none before today."""
    first = max(wish.first_day, day_of(now, desk.zone))
    if wish.opens or wish.last_day < first:
        return ()
    return planning.sessions_between(tx, first, wish.last_day, wish.doctor_id)
