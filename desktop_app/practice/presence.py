"""Who is in which room right now, and who waits at its door.

A guest with a token to ask waits until somebody inside who may join freely lets them in or sends
them away; with nobody inside the guest waits on, and those who come later are shown the request.
Who waits is told nothing but that. One participant id is in a room once: whoever comes in under it
throws the first one out. A host, who may moderate, can send somebody out and end the session for
everybody; whom a host has sent out must ask to come back, while that session lasts.

The pages inside one room find each other through us: what one says to another is passed on unread,
and only between two who are both inside. For one thread, the event loop's; nothing in here waits.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from desktop_app.practice.people import Farewell, Media, Message, Person
from desktop_app.practice.records import instant
from desktop_app.practice.rooms import Rooms
from desktop_app.practice.tokens import Right


class Presence:
    """The people of all rooms. Stays are written to *rooms*, where REST reads them."""

    def __init__(self, rooms: Rooms, clock: Callable[[], datetime]) -> None:
        self._rooms = rooms
        self._clock = clock
        self._inside: dict[str, dict[str, Person]] = {}
        self._asking: dict[str, dict[str, Person]] = {}
        self._sent_out: dict[str, set[str]] = {}

    def arrive(self, person: Person) -> None:
        """Let *person* in, or have them wait at the door if they may only ask."""
        sent_out = person.participant_id in self._sent_out.get(person.room_id, ())
        if person.rights == {Right.ASK} or sent_out:
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

    def send_out(self, host: Person, participant_id: str) -> None:
        """Throw out whom *host* throws out. Nothing happens without the right, or if they left."""
        if (
            self._moderates(host)
            and participant_id != host.participant_id
            and self.remove(host.room_id, participant_id, Farewell.REMOVED)
        ):
            self._sent_out.setdefault(host.room_id, set()).add(participant_id)

    def end_by(self, host: Person) -> None:
        """End the session for everybody. Nothing happens without the right."""
        if self._moderates(host):
            self.end(host.room_id)

    def show(self, person: Person, media: Media) -> None:
        """Note what *person* sends, for all inside to see."""
        if self._is_inside(person) and person.media != media:
            person.media = media
            self._tell(person.room_id)

    def pass_on(self, person: Person, stay: str, data: Message) -> None:
        """Give *data* to the page called *stay*, if both are inside the same room just now."""
        if self._is_inside(person):
            for other in self._inside[person.room_id].values():
                if other.stay == stay and other is not person and other.line:
                    other.line.pass_on({"state": "signal", "from": person.stay, "data": data})

    def gone(self, person: Person) -> None:
        """Note that *person* has left, or that their page is no longer there. Idempotent."""
        for place in (self._inside, self._asking):
            if place.get(person.room_id, {}).get(person.participant_id) is person:
                self._take(place, person.room_id, person.participant_id)
                if place is self._inside:
                    self._rooms.leave(person.room_id, person.participant_id, self._clock())
                    if person.room_id not in self._inside:
                        self._sent_out.pop(person.room_id, None)
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
        self._sent_out.pop(room_id, None)
        self._rooms.end(room_id, self._clock())
        for person in people.values():
            self._dismiss(person, Farewell.ENDED)

    def close(self, room_id: str) -> None:
        """Close the room for ever, with everybody out and nobody waiting."""
        people = [*self._inside.pop(room_id, {}).values(), *self._asking.pop(room_id, {}).values()]
        self._sent_out.pop(room_id, None)
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
        if not self._is_inside(host) or Right.JOIN not in host.rights:
            return None
        return self._take(self._asking, host.room_id, participant_id)

    def _is_inside(self, person: Person) -> bool:
        return self._inside.get(person.room_id, {}).get(person.participant_id) is person

    def _moderates(self, host: Person) -> bool:
        return self._is_inside(host) and Right.MODERATE in host.rights

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
        people = [person.shape() for person in inside]
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
