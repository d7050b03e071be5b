"""A video service in this process, for what no server can be made to do at the right moment.

It keeps rooms as a real one does. What goes wrong is said call by call:

    provider.next("create_room", after(ProviderTimeoutError()))   # made, but the answer is lost
    provider.next("validate_room", says(answer), before(error))   # for the next two calls
"""

from collections import defaultdict, deque
from itertools import count

from desktop_app.errors import ForeignRoomError, RoomUnknownError
from desktop_app.video.provider import Present, RoomAnswer


def before(error):
    """Fail without having done anything."""

    def step(_answer):
        raise error

    return step


def after(error):
    """Do it, and fail before anybody hears of it."""

    def step(answer):
        answer()
        raise error

    return step


def says(something_else):
    """Do it, and answer something else."""

    def step(answer):
        answer()
        return something_else

    return step


def meanwhile(deed):
    """Have *deed* done by somebody else before the answer comes."""

    def step(answer):
        answered = answer()
        deed()
        return answered

    return step


class ScriptedProvider:
    """A ``MeetingProvider``.

    Attributes:
        rooms: Meeting IDs by reference.
        others: Rooms that we did not make: meeting IDs, and the reference of each or ``None``.
        disabled: Meeting IDs of closed rooms.
        inside: Participant codes by meeting ID.
        since: When each of them came in, if that is told.
        stayed: Every stay so far, by meeting ID.
        clock_ahead: How far our clock is ahead of this service's.
        asked: Every call and what it was about, in order.
        budgets: What each of them may spend.
        codes: The participants that each creation allowed, by reference.
    """

    def __init__(self, fingerprint="fingerprint-ours", ending="ours"):
        self.ending = ending
        self._fingerprint = fingerprint[:16]
        self.rooms = {}
        self.others = {}
        self.disabled = set()
        self.inside = defaultdict(set)
        self.since = {}
        self.stayed = defaultdict(list)
        self.clock_ahead = None
        self.asked = []
        self.budgets = []
        self.codes = defaultdict(set)
        self._numbers = count(1)
        self._steps = defaultdict(deque)

    def id_of(self, number):
        """The meeting ID of the so manyth room that is made here."""
        return f"room-{number:04}-{self.ending}"

    def next(self, call, *steps):
        self._steps[call].extend(steps)

    def well(self):
        """Forget what was still to go wrong."""
        self._steps.clear()

    def lose(self, meeting_id):
        """Know a room no longer."""
        self.rooms = {key: value for key, value in self.rooms.items() if value != meeting_id}
        self.others.pop(meeting_id, None)

    @property
    def fingerprint(self):
        return self._fingerprint

    def close(self):
        pass

    def create_room(self, reference, participants, budget=None):
        def made():
            self.codes[reference].add(tuple(participants))
            if reference not in self.rooms:
                self.rooms[reference] = self.id_of(next(self._numbers))
            if self.rooms[reference] in self.disabled:
                raise ForeignRoomError("disabled", self.rooms[reference])
            return self.rooms[reference]

        return self._do("create_room", reference, budget, made)

    def validate_room(self, reference_or_id, budget=None):
        return self._do(
            "validate_room", reference_or_id, budget, lambda: self._room(reference_or_id)
        )

    def get_room(self, reference_or_id, budget=None):
        return self._do("get_room", reference_or_id, budget, lambda: self._room(reference_or_id))

    def deactivate_room(self, meeting_id, budget=None):
        self._do("deactivate_room", meeting_id, budget, lambda: self.disabled.add(meeting_id))

    def present(self, meeting_id, budget=None):
        return self._do("present", meeting_id, budget, lambda: self._present(meeting_id))

    def ongoing(self, budget=None):
        def inside():
            return {meeting_id: self._present(meeting_id) for meeting_id in self.inside}

        return self._do("ongoing", None, budget, inside)

    def stays(self, meeting_id, budget=None):
        return self._do("stays", meeting_id, budget, lambda: tuple(self.stayed[meeting_id]))

    def end_session(self, meeting_id, budget=None):
        self._do("end_session", meeting_id, budget, lambda: self.inside.pop(meeting_id, None))

    def _present(self, meeting_id):
        return tuple(
            Present(participant_id=code, session_id="s", since=self.since.get(code))
            for code in sorted(self.inside[meeting_id])
        )

    def _do(self, call, about, budget, answer):
        self.asked.append((call, about))
        self.budgets.append(budget)
        budget.spend_request()
        steps = self._steps[call]
        return steps.popleft()(answer) if steps else answer()

    def _room(self, key):
        if key in self.rooms:
            return self._answer(self.rooms[key], key)
        for reference, meeting_id in self.rooms.items():
            if meeting_id == key:
                return self._answer(key, reference)
        if key in self.others:
            return self._answer(key, self.others[key])
        raise RoomUnknownError

    def _answer(self, meeting_id, reference):
        return RoomAnswer(
            room_id=meeting_id,
            custom_room_id=reference,
            disabled=meeting_id in self.disabled,
        )
