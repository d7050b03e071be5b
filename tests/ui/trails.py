"""Entries of an audit trail for a window, and which of them are wanted."""

from datetime import timedelta
from uuid import UUID, uuid4

from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.trail import Anchor, TrailEntry

OURS = UUID(int=1)


def entries(count, end, **what):
    """So many entries, the newest first, one each minute until *end*."""
    return tuple(
        TrailEntry(
            **{
                "installation": OURS,
                "sequence": count - number,
                "at": end - timedelta(minutes=number),
                "actor": "reception",
                "action": "booked",
                "appointment_id": uuid4(),
                "room_id": None,
                "result": "",
                "key_id": None,
                "hash": f"{count - number:064x}",
            }
            | what
        )
        for number in range(count)
    )


def anchor_of(trail):
    newest = max(trail, key=lambda entry: entry.sequence)
    return Anchor(installation=OURS, sequence=newest.sequence, hash=newest.hash, at=newest.at)


def is_wanted(entry, wanted, zone):
    day = day_of(entry.at, zone)
    return (
        (wanted.first is None or wanted.first <= day)
        and (wanted.last is None or day <= wanted.last)
        and wanted.action in ("", entry.action)
        and wanted.actor in ("", entry.actor)
        and wanted.appointment_id in (None, entry.appointment_id)
    )
