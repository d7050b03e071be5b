"""After a change of time-zone rules: which sessions' instants no longer fit, and mending them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from desktop_app.domain.actions import Action
from desktop_app.domain.change import Change, RowChange
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.zone_review import MovedSession, ZoneReview
from desktop_app.errors import NothingToMendError
from desktop_app.services.desk import Desk
from desktop_app.services.rearranging import doing
from desktop_app.storage import holding, planning, session_writing
from desktop_app.storage.audit import record
from desktop_app.storage.database import Tx


def review_zones(desk: Desk, now: datetime) -> ZoneReview:
    """Return the sessions from today on whose instants do not fit their wall times. Blocks."""
    moved: list[MovedSession] = []
    with desk.db.read() as tx:
        for stored in planning.stored_times(tx, day_of(now, desk.zone)):
            right = stored.by_todays_rules()
            if right != stored.times:
                session = planning.session_now(tx, stored.session_id)
                if session is not None:
                    moved.append(MovedSession(session=session, stored=stored, right=right))
    return ZoneReview(moved=tuple(moved))


def keep_wall_times(desk: Desk, review: ZoneReview, now: datetime) -> Change:
    """Let every session that *review* can mend begin at its wall time again. Blocks; recorded.

    Raises:
        NothingToMendError: There is none such.
        PlanChangedError: One was changed since; nothing was done.
    """
    if not review.mendable:
        raise NothingToMendError
    rows: list[RowChange] = []
    with doing(), desk.db.write() as tx:
        holding.hold_sessions(tx, (each.session.id for each in review.mendable))
        for each in review.mendable:
            rows += _mend(tx, desk, each, now)
        record(tx, desk.author, Action.ZONES_REVIEWED, now, result=str(len(review.mendable)))
    return Change(action=Action.ZONES_REVIEWED, at=now, rows=tuple(rows))


def _mend(tx: Tx, desk: Desk, moved: MovedSession, now: datetime) -> Iterator[RowChange]:
    session, right = moved.session, moved.right
    if right is None:
        return
    values = {"starts_at": right.starts_at, "ends_at": right.ends_at}
    grace = desk.policy.visit_grace
    yield session_writing.change_session(tx, session.id, values, now, grace, session.version).row
    for slot in session.slots:
        times = moved.shifted(slot.times)
        values = {"starts_at": times.starts_at, "ends_at": times.ends_at}
        yield session_writing.change_slot(tx, slot.id, values, slot.version)
