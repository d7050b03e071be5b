"""Commands that look after rooms: list every one, and run the clean-up once."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop_app.cli.program import opened, say_json
from desktop_app.domain.appointment import CURRENT, RoomState
from desktop_app.domain.room_rule import Parting
from desktop_app.settings import Home

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from desktop_app.domain.clean_up import CleanUp
    from desktop_app.storage.room_closing import Keys
    from desktop_app.storage.room_list import RoomLine

CANNOT = 1


def list_rooms(wish: argparse.Namespace, home: Home) -> int:
    """Say of every room whose it is, where it stands, and when that changes."""
    from desktop_app.services.clean_up import keys_at_hand
    from desktop_app.storage.room_list import every_room

    stored = set(RoomState) - {RoomState.NONE}
    with opened(wish, home) as program:
        keys, zone = keys_at_hand(program.desk), program.desk.zone
        with program.desk.db.read() as tx:
            lines = every_room(tx, {RoomState(wish.state)} if wish.state else stored)
    if wish.json:
        say_json({"rooms": [_entry(line, keys, zone) for line in lines]})
        return 0
    for line in lines:
        print(_in_words(line, keys, zone))
    print(f"{len(lines)} room{'' if len(lines) == 1 else 's'}.")
    return 0


def clean(wish: argparse.Namespace, home: Home) -> int:
    """Run the clean-up once and say what it did; 1 if the provider could not be asked."""
    from desktop_app.composition import now
    from desktop_app.services.clean_up import clean_up

    with opened(wish, home) as program:
        zone = program.desk.zone
        done = clean_up(program.desk, now())
    if wish.json:
        say_json(_result(done, zone))
    else:
        for sentence in _sentences(done, zone):
            print(sentence)
    if done.stopped is None:
        return 0
    print(done.stopped.sentence, file=sys.stderr)
    return CANNOT


def _provider(line: RoomLine, keys: Keys) -> str:
    if line.provider is None:
        return "unproved"
    return "ours" if line.provider == keys.fingerprint else "other"


def _entry(line: RoomLine, keys: Keys, zone: ZoneInfo) -> dict[str, object]:
    return {
        "id": str(line.id),
        "appointment_id": line.appointment_id and str(line.appointment_id),
        "generation": line.generation,
        "state": line.state,
        "meeting_id": line.meeting_id,
        "provider": _provider(line, keys),
        "left_for": line.retired_for,
        "retire_at": _iso(line.retire_at, zone),
        "next_try_at": _iso(line.next_try_at, zone),
        "closed_at": _iso(line.closed_at, zone),
    }


def _in_words(line: RoomLine, keys: Keys, zone: ZoneInfo) -> str:
    words = (
        str(line.id),
        f"{line.state:<11}",
        f"{line.meeting_id or '-':<14}",
        f"{_provider(line, keys):<8}",
        f"visit {line.appointment_id}, room {line.generation}" if line.appointment_id else "ad hoc",
        _end(line, keys, zone),
    )
    return "  ".join(words).rstrip()


def _end(line: RoomLine, keys: Keys, zone: ZoneInfo) -> str:
    """Return how a room ends, as far as that is known."""
    why = f"{line.retired_for}, " if line.retired_for else ""
    if line.state in CURRENT:
        return f"{why}leaves {_wall(line.retire_at, zone)}" if line.retire_at else ""
    if line.closed_at is not None:
        return f"{why}closed {_wall(line.closed_at, zone)}"
    if line.state is RoomState.DEAD:
        return why.removesuffix(", ")
    if line.retired_for is Parting.SHARED:
        return f"{why}never closed by us"
    if line.provider != keys.fingerprint and not (line.provider is None and keys.unproved):
        return f"{why}waits for its provider's keys"
    return f"{why}tried {_wall(line.next_try_at, zone) if line.next_try_at else 'next'}"


def _result(done: CleanUp, zone: ZoneInfo) -> dict[str, object]:
    return {
        "retired": _ids(done.retired),
        "closed": _ids(done.closed),
        "given_up": _ids(done.given_up),
        "waiting": [
            {"id": str(room.id), "next_try_at": _iso(room.next_try_at, zone)}
            for room in done.waiting
        ],
        "other_keys": _ids(done.other_keys),
        "stopped": done.stopped and done.stopped.sentence,
    }


def _sentences(done: CleanUp, zone: ZoneInfo) -> Sequence[str]:
    counted = (
        ("left", len(done.retired)),
        ("closed", len(done.closed)),
        ("given up, for the provider knows none such", len(done.given_up)),
        ("waiting to be closed", len(done.waiting)),
        ("waiting for their provider's keys", len(done.other_keys)),
    )
    said = [f"{count} {what}." for what, count in counted if count]
    times = [room.next_try_at for room in done.waiting if room.next_try_at is not None]
    if len(times) == len(done.waiting) != 0:
        said.append(f"Next try {_wall(min(times), zone)}.")
    return said or ["Nothing to do."]


def _ids(rooms: Sequence[UUID]) -> list[str]:
    return [str(room) for room in rooms]


def _iso(instant: datetime | None, zone: ZoneInfo) -> str | None:
    return instant.astimezone(zone).isoformat() if instant else None


def _wall(instant: datetime, zone: ZoneInfo) -> str:
    return f"{instant.astimezone(zone):%Y-%m-%d %H:%M:%S}"
