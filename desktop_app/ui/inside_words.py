"""What the window says of who is inside; plain text, translated."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.joining import Role
from desktop_app.domain.presence import Inside, RoomLife, RoomPresence
from desktop_app.errors import QT_TRANSLATE_NOOP
from desktop_app.ui.dates import minutes_words, time_of

_translate = QCoreApplication.translate

_ROLES: dict[Role, str] = {
    Role.PATIENT: QT_TRANSLATE_NOOP("Inside", "Patient"),
    Role.DOCTOR: QT_TRANSLATE_NOOP("Inside", "Doctor"),
    Role.DESK: QT_TRANSLATE_NOOP("Inside", "Front desk"),
}
_ALONE: dict[Role | None, str] = {
    Role.DOCTOR: QT_TRANSLATE_NOOP("Inside", "doctor is in"),
    Role.DESK: QT_TRANSLATE_NOOP("Inside", "front desk is in"),
}
_COUNTED = {
    RoomLife.WAITING: QT_TRANSLATE_NOOP("Inside", "waiting {time}"),
    RoomLife.IN_CALL: QT_TRANSLATE_NOOP("Inside", "in call {time}"),
}
_JUST_NOW = timedelta(seconds=3)
_IN_SECONDS = timedelta(seconds=90)


def life_text(room: RoomPresence, now: datetime, zone: ZoneInfo) -> str:
    """Return what goes on in a visit's room, in two or three words; empty if nothing does."""
    life = room.life
    if life is RoomLife.NOBODY:
        return _translate("Inside", "in the old room") if room.in_old_room else ""
    if life is RoomLife.LEFT and room.since is not None:
        return _translate("Inside", "left {time}").format(time=time_of(room.since, zone))
    if life in _COUNTED:
        return _translate("Inside", _COUNTED[life]).format(time=_length(room.since, now)).strip()
    return _translate("Inside", _unexpected(room) if room.unexpected else _somebody(room))


def _unexpected(room: RoomPresence) -> str:
    if any(one.role is None for one in room.people):
        return QT_TRANSLATE_NOOP("Inside", "unknown inside")
    return QT_TRANSLATE_NOOP("Inside", "too many inside")


def _somebody(room: RoomPresence) -> str:
    somebody = QT_TRANSLATE_NOOP("Inside", "somebody is in")
    return _ALONE.get(room.people[0].role, somebody) if len(room.people) == 1 else somebody


def who_text(one: Inside, *, unexpected: bool) -> str:
    """Return in which part somebody is inside."""
    if one.role is None:
        if unexpected:
            return _translate("Inside", "Unknown")
        return _translate("Inside", "By an old link")
    return _translate("Inside", _ROLES.get(one.role, QT_TRANSLATE_NOOP("Inside", "Guest")))


def since_text(since: datetime, now: datetime, zone: ZoneInfo) -> str:
    """Return since when, and how long that is."""
    clock, time = time_of(since, zone), _length(since, now)
    if not time:
        return _translate("Inside", "since {clock}").format(clock=clock)
    return _translate("Inside", "since {clock}, {time}").format(clock=clock, time=time)


def tip_text(room: RoomPresence, now: datetime, zone: ZoneInfo) -> str:
    """Return who is inside, a line each."""
    lines = [
        f"{who_text(one, unexpected=room.unexpected)} {since_text(one.since, now, zone)}"
        for one in room.people
    ]
    if room.in_old_room:
        lines.append(old_room_text(room))
    return "\n".join(lines)


def old_room_text(room: RoomPresence) -> str:
    """Return who is still in a room that the visit has given up."""
    who = ", ".join(who_text(one, unexpected=True) for one in room.in_old_room)
    return _translate("Inside", "Still in the old room, which is being closed: {who}").format(
        who=who
    )


def lobby_text() -> str:
    """Return what nobody can see with a lobby."""
    return _translate("Inside", "With the lobby, who knocks can't be seen from here.")


def seen_text(asked_at: datetime | None, now: datetime, *, failing: bool) -> str:
    """Return how old the information is, and whether it can be had at all."""
    if asked_at is None:
        return (
            _translate("Inside", "The video service can't be asked who is inside.")
            if failing
            else ""
        )
    ago = now - asked_at
    if ago < _JUST_NOW:
        seen = _translate("Inside", "seen just now")
    elif ago < _IN_SECONDS:
        seen = _translate("Inside", "seen {count} s ago").format(count=int(ago.total_seconds()))
    else:
        seen = _translate("Inside", "seen {time} ago").format(time=_length(asked_at, now))
    if failing:
        return _translate("Inside", "The video service can't be asked; {seen}.").format(seen=seen)
    return seen[:1].upper() + seen[1:]


def _length(since: datetime | None, now: datetime) -> str:
    """Return the full minutes since, "" before the first; another clock may be ahead of ours."""
    gone = now - since if since is not None else timedelta()
    minutes = int(gone.total_seconds() // 60)
    return minutes_words(minutes) if minutes > 0 else ""
