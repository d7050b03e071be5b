"""What a run did, held against what the database and the provider say in the end.

Each check returns what it found wrong, in words; nothing found is an empty list. They read the rows
by SQL of their own and the provider's truth from the provider, so that a mistake in the program is
not made a second time here.
"""

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import text

CURRENT = {"unproved", "intent", "live"}
ENDED = {"fulfilled", "cancelled", "noshow", "entered-in-error", "waitlist"}

ROOMS = """
SELECT r.id, r.appointment_id, r.generation, r.custom_room_id, r.meeting_id, r.state, r.seen_id,
       r.closed_at, a.status, a.room_generation, r.retire_at
FROM rooms r LEFT JOIN appointments a ON a.id = r.appointment_id
"""


@dataclass(frozen=True)
class Opened:
    """Somebody was sent into *meeting_id* for *visit*; times of the machine's monotonic clock."""

    visit: str
    meeting_id: str
    participant: str
    began: float
    ended: float


@dataclass(frozen=True)
class Changed:
    """A visit was ended, or brought back."""

    visit: str
    ended_visit: bool
    began: float
    ended: float


def rows_of(db):
    """Every room there ever was."""
    with db.read() as tx:
        return [_Room(row) for row in tx.execute(text(ROOMS)).mappings()]


class _Room:
    def __init__(self, row):
        vars(self).update(row)
        self.appointment_id = _plain(self.appointment_id)

    def __str__(self):
        return f"room {_plain(self.id)} (generation {self.generation}, {self.state})"


def _plain(key):
    return None if key is None else str(key).replace("-", "")


def wrong_rooms(rows, history):
    """Whoever was let in entered a room of that visit, and each visit's callers met in one."""
    owners = defaultdict(set)
    for row in rows:
        if row.meeting_id:
            owners[row.meeting_id].add((row.appointment_id, row.generation))
    found = [f"{id_} belongs to {len(of)} rooms" for id_, of in owners.items() if len(of) > 1]
    codes = defaultdict(set)
    for one in history:
        if isinstance(one, Opened):
            mine = {owner for owner, _ in owners.get(one.meeting_id, ())}
            if mine != {_plain(one.visit)}:
                found.append(f"{one.visit} was sent into {one.meeting_id}, a room of {mine}")
            codes[one.participant].add(one.meeting_id)
    found += [
        f"a code was good for {len(rooms)} rooms" for rooms in codes.values() if len(rooms) > 1
    ]
    return found


def strangers_rooms(rows, truth):
    """No room that was ever ours is one that the provider made for somebody else.

    Where it swears, each time it is asked, that the room is this one's, nobody could tell; then
    nobody else may have it, which :func:`wrong_rooms` sees to.
    """
    made_for = {room_id: reference for reference, room_id in truth.ids.items()}
    return [
        f"{row} holds {row.meeting_id}, which was made for {made_for.get(row.meeting_id)}"
        for row in rows
        if row.meeting_id
        and row.custom_room_id
        and row.custom_room_id not in truth.mixed_up
        and made_for.get(row.meeting_id) != row.custom_room_id
    ]


def opened_while_ended(history):
    """Nobody was let into the room of a visit that had surely ended at that time."""
    changes = defaultdict(list)
    for one in history:
        if isinstance(one, Changed):
            changes[one.visit].append(one)
    found = []
    for one in history:
        if not isinstance(one, Opened):
            continue
        for end in changes[one.visit]:
            back = any(
                not change.ended_visit and change.ended > end.began and change.began < one.ended
                for change in changes[one.visit]
            )
            if end.ended_visit and end.ended < one.began and not back:
                found.append(f"{one.visit} was opened after it had ended")
    return found


def closed_in_use(rows, truth):
    """The clean-up never closed a room that an appointment still has."""
    return [
        f"{row} of a visit that has it was closed at the provider"
        for row in rows
        if row.state in CURRENT and row.meeting_id in truth.closed
    ]


def kept_after_the_end(rows):
    """At rest no visit that has ended holds a current room, and each holds one at most."""
    found = [
        f"{row} is kept by a visit that is {row.status}"
        for row in rows
        if row.state in CURRENT and row.appointment_id and row.status in ENDED
    ]
    current = defaultdict(list)
    for row in rows:
        if row.state in CURRENT and row.appointment_id:
            current[row.appointment_id].append(row)
            if row.generation != row.room_generation:
                found.append(f"{row} is current, but its visit has moved on")
    return found + [f"{key} has {len(of)} rooms" for key, of in current.items() if len(of) > 1]


def lost_rooms(rows, truth):
    """At rest the open rooms of the provider are just those that a visit has.

    A room that the provider names for somebody else's key, for ever, is not ours to close: nobody
    could say which it is. Its row must be set aside.
    """
    held = {row.meeting_id for row in rows if row.state == "live"}
    by_reference = {row.custom_room_id: row for row in rows}
    found = []
    for reference, room_id in truth.ids.items():
        row = by_reference.get(reference)
        if row is None:
            found.append(f"{room_id} was made under a key that nobody wrote down")
        elif reference in truth.mixed_up:
            if row.state not in {"quarantined", "dead", "live", "retired"}:
                found.append(f"{row} is named wrongly for ever, and was not set aside")
        elif room_id not in truth.closed and room_id not in held:
            found.append(f"{room_id} is open, and nobody has it: {row}")
    return found


def orphans(rows, truth):
    """The rooms that the provider made and no row knows by their id (yet)."""
    known = {row.meeting_id for row in rows}
    return {room_id for room_id in truth.ids.values() if room_id not in known} - set(truth.closed)
