"""Who is in which room right now, and who waits at its door.

A guest with a token to ask waits until somebody inside who may join freely lets them in or sends
them away; with nobody inside the guest waits on, and those who come later are shown the request.
One participant id is in a room once: whoever comes in under it throws the first one out.
For one thread, the event loop's; nothing in here waits.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_app.practice.records import instant
from desktop_app.practice.rooms import Rooms
from desktop_app.practice.tokens import Right

Message = dict[str, object]


class Farewell(StrEnum):
    """Why a page is out; the page has words for each."""

    LEFT = "left"
    DENIED = "denied"
    REPLACED = "replaced"
    REMOVED = "removed"
    ENDED = "ended"
    CLOSED = "closed"


class Line:
    """What is to be said to one page, in order; the page's socket sends it on."""

    def __init__(self) -> None:
        self._waiting: asyncio.Queue[Message | None] = asyncio.Queue()

    def say(self, message: Message) -> None:
        """Add *message*."""
        self._waiting.put_nowait(message)

    def hang_up(self) -> None:
        """Nothing more will be said."""
        self._waiting.put_nowait(None)

    async def next(self) -> Message | None:
        """Wait for the next message; ``None`` when the line is hung up."""
        return await self._waiting.get()


@dataclass(eq=False, slots=True, kw_only=True)
class Person:
    """Somebody in a room or at its door; without a ``line`` somebody whom a test put there."""

    room_id: str
    participant_id: str
    name: str
    rights: frozenset[Right] = frozenset()
    line: Line | None = None
    since: str = ""


class Presence:
    """The people of all rooms. Stays are written to *rooms*, where REST reads them."""

    def __init__(self, rooms: Rooms, clock: Callable[[], datetime]) -> None:
        self._rooms = rooms
        self._clock = clock
        self._inside: dict[str, dict[str, Person]] = {}
        self._asking: dict[str, dict[str, Person]] = {}

    def arrive(self, person: Person) -> None:
        """Let *person* in, or have them wait at the door if they may only ask."""
        if person.rights == {Right.ASK}:
            self.remove(person.room_id, person.participant_id, Farewell.REPLACED)
            self._replace(self._asking, person)
            person.since = instant(self._clock())
            if person.line:
                person.line.say({"state": "waiting", "you": person.participant_id})
            self._tell(person.room_id)
        else:
            self._enter(person)

    def admit(self, host: Person, participant_id: str) -> None:
        """Let in whom *host* lets in. Nothing happens if they no longer wait."""
        if guest := self._taken_from_the_door(host, participant_id):
            self._enter(guest)

    def deny(self, host: Person, participant_id: str) -> None:
        """Send away whom *host* sends away. Nothing happens if they no longer wait."""
        if guest := self._taken_from_the_door(host, participant_id):
            self._dismiss(guest, Farewell.DENIED)
            self._tell(host.room_id)

    def gone(self, person: Person) -> None:
        """Note that *person* has left, or that their page is no longer there. Idempotent."""
        for place in (self._inside, self._asking):
            if place.get(person.room_id, {}).get(person.participant_id) is person:
                self._take(place, person.room_id, person.participant_id)
                if place is self._inside:
                    self._rooms.leave(person.room_id, person.participant_id, self._clock())
                self._tell(person.room_id)

    def remove(self, room_id: str, participant_id: str, why: Farewell) -> bool:
        """Throw one out; return whether they were inside."""
        person = self._inside.get(room_id, {}).get(participant_id)
        if person is None:
            return False
        self.gone(person)
        self._dismiss(person, why)
        return True

    def end(self, room_id: str) -> None:
        """End the room's session with everybody out. Who waits at the door may wait on."""
        people = self._inside.pop(room_id, {})
        self._rooms.end(room_id, self._clock())
        for person in people.values():
            self._dismiss(person, Farewell.ENDED)

    def close(self, room_id: str) -> None:
        """Close the room for ever, with everybody out and nobody waiting."""
        people = [*self._inside.pop(room_id, {}).values(), *self._asking.pop(room_id, {}).values()]
        self._rooms.disable(room_id, self._clock())
        for person in people:
            self._dismiss(person, Farewell.CLOSED)

    def _enter(self, person: Person) -> None:
        now = self._clock()
        self._replace(self._inside, person)
        person.since = instant(now)
        self._rooms.enter(person.room_id, person.participant_id, person.name, now)
        self._tell(person.room_id)

    def _replace(self, place: dict[str, dict[str, Person]], person: Person) -> None:
        """Put *person* in their place, and out who was there under the same id."""
        for other in (self._inside, self._asking):
            if first := self._take(other, person.room_id, person.participant_id):
                self._dismiss(first, Farewell.REPLACED)
        place.setdefault(person.room_id, {})[person.participant_id] = person

    def _taken_from_the_door(self, host: Person, participant_id: str) -> Person | None:
        inside = self._inside.get(host.room_id, {}).get(host.participant_id)
        if inside is not host or Right.JOIN not in host.rights:
            return None
        return self._take(self._asking, host.room_id, participant_id)

    @staticmethod
    def _take(
        place: dict[str, dict[str, Person]], room_id: str, participant_id: str
    ) -> Person | None:
        people = place.get(room_id, {})
        person = people.pop(participant_id, None)
        if not people:
            place.pop(room_id, None)
        return person

    @staticmethod
    def _dismiss(person: Person, why: Farewell) -> None:
        if person.line:
            person.line.say({"state": "out", "why": why})
            person.line.hang_up()

    def _tell(self, room_id: str) -> None:
        """Tell everybody inside who is there, and those who may admit who asks."""
        inside = self._inside.get(room_id, {}).values()
        people = [
            {
                "id": person.participant_id,
                "name": person.name,
                "rights": sorted(person.rights),
                "since": person.since,
            }
            for person in inside
        ]
        asking = [
            {"id": guest.participant_id, "name": guest.name}
            for guest in self._asking.get(room_id, {}).values()
        ]
        for person in inside:
            if person.line:
                shown = asking if Right.JOIN in person.rights else []
                person.line.say(
                    {
                        "state": "inside",
                        "you": person.participant_id,
                        "people": people,
                        "asking": shown,
                    }
                )
