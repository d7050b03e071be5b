"""What a person missed who looked away, each with the way back."""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.appointment import DaySheet
from desktop_app.domain.sheet_changes import (
    Happened,
    Missed,
    SheetChange,
    as_acts,
    changes_between,
    plan_changes_between,
    seen,
)
from desktop_app.domain.way_back import back_to_day, back_to_origin
from desktop_app.services.desk import Desk
from desktop_app.storage import whereabouts


def missed(desk: Desk, before: DaySheet, after: DaySheet, now: datetime) -> tuple[Missed, ...]:
    """Return what is not as it was, by time; both sheets are of one day. Blocks on the database."""
    found = changes_between(before, after, now)
    told = as_acts(_with_ways_back(desk, found, before, after, now))
    both: tuple[Missed, ...] = (*told, *plan_changes_between(before, after, now))
    return tuple(sorted(both, key=lambda each: each.starts_at))


def _with_ways_back(
    desk: Desk,
    found: tuple[SheetChange, ...],
    before: DaySheet,
    after: DaySheet,
    now: datetime,
) -> tuple[SheetChange, ...]:
    left = {each.visit.id for each in found if Happened.LEFT in each.happened}
    came = {each.visit.id for each in found if Happened.CAME in each.happened}
    if not left and not came:
        return found
    with desk.db.read() as tx:
        rows = whereabouts.visits_now(tx, left)
        deeds = whereabouts.deeds_of(tx, came)
    day = {slot.id for session in after.sessions for slot in session.slots}
    had = {id_: slot.id for id_, (slot, _) in seen(before)}

    def known(change: SheetChange) -> SheetChange:
        id_ = change.visit.id
        if id_ in rows:
            return back_to_day(change, had[id_], rows[id_], now)
        return back_to_origin(change, deeds[id_], day, now) if id_ in deeds else change

    return tuple(map(known, found))
