"""A backup that was put back is noticed at the next start, and every current room is rotated.

A backup knows rooms that were replaced or revoked since, as if their links were still good: so all
of them go. The database is an older one if our chain in it is shorter than the anchor outside it,
or has another entry where the anchor stood; or it says of itself that this program put it back,
which a backup from another computer needs, where no anchor fits.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from desktop_app.domain.actions import Action
from desktop_app.domain.alarm import AlarmKind
from desktop_app.domain.room_rule import Parting
from desktop_app.domain.trail import Anchor
from desktop_app.services.desk import Desk
from desktop_app.services.evidence import Evidence
from desktop_app.storage import alarms, audit, rooms, trail
from desktop_app.storage.database import Tx
from desktop_app.storage.restore import forget_put_back, was_put_back

CLOCKS_DIFFER = timedelta(minutes=10)
"""How far the clocks of two desks may be apart."""

log = logging.getLogger(__name__)


def notice_restore(desk: Desk, evidence: Evidence, now: datetime) -> bool:
    """Rotate every room, record it and raise an alarm if a backup was put back; say whether so.

    Blocks on the database: for one look, as long as nothing is wrong. Idempotent: what we or
    another desk noticed and rotated before is not rotated again. A database where our chain is
    empty is a new one, and one that was never anchored here can't be told from it.
    """
    anchor, put_back = evidence.anchor.read(), was_put_back(desk.db)
    if not put_back and (anchor is None or _is_in_place(desk, anchor)):
        return False
    with desk.db.write() as tx:
        noticed = _notice(tx, desk, anchor, now, put_back=put_back)
        forget_put_back(tx)
        count, last_hash = audit.end_of(tx, desk.author.installation) or (0, "")
    evidence.anchor.begin_again(
        Anchor(installation=desk.author.installation, sequence=count, hash=last_hash, at=now)
    )
    return noticed


def _is_in_place(desk: Desk, anchor: Anchor) -> bool:
    with desk.db.read() as tx:
        end = audit.end_of(tx, anchor.installation)
        return end == (anchor.sequence, anchor.hash) or trail.stands(tx, anchor)


def _notice(tx: Tx, desk: Desk, anchor: Anchor | None, now: datetime, *, put_back: bool) -> bool:
    installation = desk.author.installation
    left, last_hash = audit.end_of(tx, installation) or (0, "")
    if anchor is None:
        anchor = Anchor(installation=installation, sequence=left, hash=last_hash, at=now)
    restore = trail.Restore(anchor.sequence, anchor.hash, left)
    if not put_back:
        past = {(each.count, each.hash) for each in trail.restores(tx, installation)}
        if not left or (anchor.sequence, anchor.hash) in past:
            return False  # recorded, but the anchor stayed behind
        if _was_rotated_since(tx, anchor):
            _record(tx, desk, restore, now)
            return True
    count = rooms.rotate_all(tx, Parting.RESTORED, now, author=desk.author)
    log.warning("a backup was put back: %s visits get a new room", count)
    _record(tx, desk, restore, now)
    subject = alarms.Subject(key=anchor.hash or str(installation))
    alarms.raise_alarm(tx, desk.author, AlarmKind.RESTORED, subject, now)
    return True


def _was_rotated_since(tx: Tx, anchor: Anchor) -> bool:
    """Say whether another desk has rotated the rooms since the deeds that we miss.

    A backup that held its entry, which is later than our last deed, would have held that deed too:
    so it was recorded after the restore. Where the clocks of two desks leave a doubt, rotating once
    more is only a nuisance.
    """
    told = trail.last_restore(tx, anchor.installation)
    return told is not None and told - CLOCKS_DIFFER > anchor.at


def _record(tx: Tx, desk: Desk, restore: trail.Restore, now: datetime) -> None:
    audit.record(tx, desk.author, Action.RESTORED, now, result=trail.restore_words(restore))
