"""What pages say to each other through the service, and who may not hear it."""

import asyncio
import contextlib
import json
import uuid
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from websockets.exceptions import ConnectionClosed

from desktop_app.practice.bodies import RefusedError
from desktop_app.practice.people import Line, Person
from desktop_app.practice.presence import Presence
from desktop_app.practice.rooms import Rooms
from desktop_app.practice.tokens import Right
from desktop_app.practice.words import BURST, LENGTH, obey
from tests.practice.guest import Guest
from tests.practice.service import ALL_RIGHTS, until


@pytest.fixture
def room(service):
    return service.room()["roomId"]


def stays(message):
    """The names by which the pages inside call each other."""
    return {one["id"]: one["stay"] for one in message["people"]}


def signal(stay, **data):
    return {"do": "signal", "to": stay, "data": data}


# -- from page to page -------------------------------------------------------------------------


def test_a_signal_reaches_the_other_page_as_it_was_said(service, room):
    with Guest(service, room, "desk") as desk, Guest(service, room, "patient") as patient:
        named = stays(desk.hear_state("inside", people=["desk", "patient"]))
        desk.say(signal(named["patient"], description={"type": "offer", "sdp": "v=0 ü"}))
        heard = patient.hear_state("signal")
        assert heard["from"] == named["desk"]
        assert heard["data"] == {"description": {"type": "offer", "sdp": "v=0 ü"}}
        patient.say(signal(heard["from"], candidate={"candidate": "c"}))
        assert desk.hear_state("signal")["data"] == {"candidate": {"candidate": "c"}}


def test_a_signal_crosses_no_wall_between_rooms(service, room):
    other = service.room()["roomId"]
    with Guest(service, room, "desk") as desk, Guest(service, other, "patient") as stranger:
        desk.hear_state("inside")
        theirs = stays(stranger.hear_state("inside"))["patient"]
        desk.say(signal(theirs, word="canary"))
        desk.say({"do": "media", "mic": True, "camera": False, "screen": False})
        assert desk.hear()["people"][0]["mic"]  # so the vain word was heard before
        service.join(other, "witness")
        assert stranger.hear()["state"] == "inside"


def test_who_waits_at_the_door_says_nothing_to_those_inside(service, room):
    with Guest(service, room, "desk") as desk, Guest(service, room, "guest", ["ask_join"]) as guest:
        named = stays(desk.hear_state("inside", asking=["guest"]))
        guest.say(signal(named["desk"], word="canary"))
        guest.say({"do": "media", "mic": True, "camera": True, "screen": True})
        guest.say({"do": "end"})
        guest.say({"do": "remove", "id": "desk"})
        guest.say({"do": "nonsense"})  # hung up on, after all that was said before
        last = desk.hear()
        assert (last["state"], last["asking"], last["people"][0]["id"]) == ("inside", [], "desk")
    assert service.get(f"/v2/sessions?roomId={room}").json()["data"][0]["participants"][1:] == []


def test_who_waits_at_the_door_hears_that_and_nothing_else(service, room):
    with Guest(service, room, "guest", ["ask_join"]) as guest:
        assert guest.hear() == {"state": "waiting", "you": "guest"}
        with Guest(service, room, "desk") as desk, Guest(service, room, "doctor", ALL_RIGHTS):
            desk.hear_state("inside", people=["desk", "doctor"])
            desk.say({"do": "media", "mic": True, "camera": True, "screen": False})
            desk.hear_state("inside")
            desk.say({"do": "deny", "id": "guest"})
            assert guest.hear() == {"state": "out", "why": "denied"}


def test_nothing_meant_for_a_page_reaches_the_one_that_took_its_place(service, room):
    with Guest(service, room, "desk") as desk, Guest(service, room, "patient") as first:
        before = stays(desk.hear_state("inside", people=["desk", "patient"]))["patient"]
        first.hear_state("inside")
        with Guest(service, room, "patient") as second:
            second.hear_state("inside")
            desk.say(signal(before, old=True))
            service.join(room, "witness")
            after = stays(desk.hear_state("inside", people=["desk", "patient", "witness"]))
            assert after["patient"] != before
            assert after["witness"] is None  # without a page there is nobody to call
            desk.say(signal(after["patient"], old=False))
            assert second.hear_state("signal")["data"] == {"old": False}


def test_all_inside_see_who_is_muted(service, room):
    with Guest(service, room, "desk") as desk, Guest(service, room, "patient") as patient:
        desk.hear_state("inside", people=["desk", "patient"])
        patient.say({"do": "media", "mic": True, "camera": False, "screen": False})
        shown = desk.hear_state("inside")["people"]
        assert [(one["mic"], one["camera"]) for one in shown] == [(False, False), (True, False)]


# -- hosts -------------------------------------------------------------------------------------


def test_whom_a_host_sends_out_must_ask_to_come_back(service, room):
    with (
        Guest(service, room, "doctor", ALL_RIGHTS) as doctor,
        Guest(service, room, "patient") as patient,
    ):
        doctor.hear_state("inside", people=["doctor", "patient"])
        doctor.say({"do": "remove", "id": "patient"})
        assert patient.hear_state("out")["why"] == "removed"
        patient.hear_end()
        assert service.ongoing(room) == ["doctor"]
        with Guest(service, room, "patient") as again:
            assert again.hear() == {"state": "waiting", "you": "patient"}
            doctor.hear_state("inside", people=["doctor"], asking=["patient"])
            doctor.say({"do": "admit", "id": "patient"})
            again.hear_state("inside", people=["doctor", "patient"])


def test_a_new_session_holds_nothing_against_anybody(service, room):
    with Guest(service, room, "doctor", ALL_RIGHTS) as doctor:
        with Guest(service, room, "patient") as patient:
            doctor.hear_state("inside", people=["doctor", "patient"])
            doctor.say({"do": "remove", "id": "patient"})
            patient.hear_end()
        doctor.say({"do": "end"})
        doctor.hear_end()
    with Guest(service, room, "patient") as again:
        assert again.hear()["state"] == "inside"


def test_a_host_ends_the_visit_for_everybody(service, room):
    with (
        Guest(service, room, "doctor", ALL_RIGHTS) as doctor,
        Guest(service, room, "patient") as patient,
    ):
        doctor.hear_state("inside", people=["doctor", "patient"])
        doctor.say({"do": "end"})
        for guest in (doctor, patient):
            assert guest.hear_state("out")["why"] == "ended"
            guest.hear_end()
    assert service.ongoing(room) == []
    [session] = service.get(f"/v2/sessions?roomId={room}").json()["data"]
    assert session["status"] == "ended"


@pytest.mark.parametrize("word", [{"do": "end"}, {"do": "remove", "id": "patient"}])
def test_only_who_may_moderate_ends_or_removes(service, room, word):
    with Guest(service, room, "desk") as desk, Guest(service, room, "patient") as patient:
        patient.hear_state("inside", people=["desk", "patient"])
        desk.say(word)
        service.join(room, "witness")
        patient.hear_state("inside", people=["desk", "patient", "witness"])
        assert service.ongoing(room) == ["desk", "patient", "witness"]


def test_a_host_of_one_room_moves_nobody_in_another(service, room):
    other = service.room()["roomId"]
    with (
        Guest(service, room, "doctor", ALL_RIGHTS) as doctor,
        Guest(service, other, "patient") as patient,
    ):
        patient.hear_state("inside")
        doctor.say({"do": "remove", "id": "patient"})
        doctor.say({"do": "end"})
        doctor.hear_end()
        assert service.ongoing(other) == ["patient"]


# -- pages that are not ours -------------------------------------------------------------------


@pytest.mark.parametrize(
    "word",
    [
        pytest.param({"do": "signal", "to": 7, "data": {}}, id="to_a_number"),
        pytest.param({"do": "signal", "to": "x", "data": "text"}, id="text"),
        pytest.param({"do": "signal", "to": "x"}, id="nothing"),
        pytest.param(signal("x", sdp="x" * LENGTH), id="too_long"),
        pytest.param({"do": "media", "mic": 1, "camera": 0, "screen": 0}, id="numbers"),
        pytest.param({"do": "remove"}, id="remove_nobody"),
    ],
)
def test_what_no_page_of_ours_says_ends_the_presence(service, room, word):
    with Guest(service, room, "doctor", ALL_RIGHTS) as doctor:
        doctor.hear_state("inside")
        doctor.say(word)
        doctor.hear_end()
    assert service.ongoing(room) == []


def test_a_page_that_never_stops_talking_is_hung_up_on(service, room):
    with Guest(service, room, "desk") as desk, Guest(service, room, "patient") as patient:
        desk.hear_state("inside", people=["desk", "patient"])
        with contextlib.suppress(ConnectionClosed):  # it may be while the page still talks
            for _ in range(BURST + 200):
                patient.say(signal("nobody"))
        patient.hear_end()
        desk.hear_state("inside", people=["desk"])
    until(lambda: service.ongoing(room) == [])


def test_a_page_that_reads_nothing_is_not_kept_signals_for():
    line = Line()
    for number in range(1_000):
        line.pass_on({"number": number})
    line.say({"state": "out"})
    line.hang_up()
    kept = all_said(line)
    assert len(kept) < 500
    assert kept[-1] == {"state": "out"}


def all_said(line):
    async def drained():
        line.say({"end": True})
        said = []
        while (message := await line.next()) != {"end": True}:
            said.append(message)
        return [message for message in said if message is not None]

    return asyncio.run(drained())


# -- whatever pages say ------------------------------------------------------------------------

ROLES = {
    "doctor": frozenset({Right.JOIN, Right.MODERATE}),
    "desk": frozenset({Right.JOIN}),
    "patient": frozenset({Right.JOIN}),
    "guest": frozenset({Right.ASK}),
    "other": frozenset({Right.ASK}),
}
SEATS = [(place, role) for place in ("north", "south") for role in ROLES]
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

seats = some.sampled_from(SEATS)
words = some.one_of(
    some.tuples(some.sampled_from(["admit", "deny", "remove", "signal"]), seats),
    some.tuples(some.sampled_from(["end", "media", "leave", "arrive", "nonsense"]), some.none()),
)


@pytest.fixture(scope="module")
def memory(tmp_path_factory):
    with contextlib.closing(Rooms(tmp_path_factory.mktemp("play") / "rooms.db", NOW)) as rooms:
        yield rooms


class Play:
    """Two rooms with their people; every name, id, stay and signal tells where it belongs."""

    def __init__(self, rooms):
        self.presence = Presence(rooms, lambda: NOW)
        self.rooms = {place: rooms.create(None, None, NOW).room_id for place in ("north", "south")}
        self.people = {}
        self.state = {}

    def arrive(self, seat):
        place, role = seat
        if seat not in self.people:
            self.people[seat] = Person(
                room_id=self.rooms[place],
                participant_id=f"{place}-{role}",
                name=f"Name {place} {role}",
                rights=ROLES[role],
                line=Line(),
                stay=f"{place} {uuid.uuid4()}",
            )
            self.presence.arrive(self.people[seat])

    def say(self, seat, verb, target):
        if verb == "arrive":
            self.arrive(seat)
        elif seat in self.people:
            try:
                obey(self.presence, self.people[seat], self.word(seat, verb, target))
            except RefusedError:
                self.presence.gone(self.people.pop(seat))

    def word(self, seat, verb, target):
        match verb:
            case "signal":
                stay = self.people[target].stay if target in self.people else "nobody"
                return json.dumps(signal(stay, word=f"said {seat[0]}"))
            case "media":
                return json.dumps({"do": "media", "mic": True, "camera": True, "screen": False})
            case "leave" | "nonsense":
                return json.dumps({"do": verb})
            case "end":
                return json.dumps({"do": "end"})
        return json.dumps({"do": verb, "id": "-".join(target)})

    def check(self):
        """Look at everything that was said since the last time."""
        heard = {seat: all_said(person.line) for seat, person in self.people.items()}
        inside = {seat for seat in self.people if self.state.get(seat) == "inside"}
        for seat, messages in heard.items():
            elsewhere = "south" if seat[0] == "north" else "north"
            for message in messages:
                text = json.dumps(message)
                assert elsewhere not in text
                assert self.rooms[elsewhere] not in text
                if message["state"] == "signal":
                    assert seat in inside
                    assert message["from"] in {self.people[one].stay for one in inside}
                elif message["state"] == "waiting":
                    assert message == {"state": "waiting", "you": "-".join(seat)}
                elif message["state"] == "out":
                    assert set(message) == {"state", "why"}
                self.state[seat] = (
                    message["state"] if message["state"] != "signal" else self.state[seat]
                )
        for seat in [seat for seat in self.people if self.state.get(seat) == "out"]:
            del self.people[seat], self.state[seat]


@settings(max_examples=50, deadline=None)
@given(script=some.lists(some.tuples(seats, words), max_size=30))
def test_whatever_is_said_nothing_is_heard_outside_its_room_or_at_its_door(memory, script):
    play = Play(memory)
    for seat in SEATS:
        play.arrive(seat)
        play.check()
    for seat, (verb, target) in script:
        play.say(seat, verb, target)
        play.check()


@settings(max_examples=150, deadline=None)
@given(
    word=some.one_of(
        some.text(max_size=200),
        some.recursive(
            some.none() | some.booleans() | some.integers() | some.text(max_size=20),
            lambda inner: (
                some.lists(inner, max_size=4)
                | some.dictionaries(some.sampled_from(["do", "id", "to", "data", "mic"]), inner)
            ),
            max_leaves=8,
        ).map(json.dumps),
        some.fixed_dictionaries(
            {"do": some.sampled_from(["admit", "deny", "remove", "end", "media", "signal"])},
            optional={
                "id": some.text(max_size=9) | some.integers(),
                "to": some.text(max_size=9) | some.none(),
                "data": some.dictionaries(some.text(max_size=5), some.floats()) | some.text(),
                "mic": some.booleans() | some.integers(),
                "camera": some.booleans(),
                "screen": some.booleans(),
            },
        ).map(json.dumps),
    )
)
def test_a_word_is_obeyed_or_refused_and_nothing_else(memory, word):
    presence = Presence(memory, lambda: NOW)
    host = Person(
        room_id=memory.create(None, None, NOW).room_id,
        participant_id="h",
        name="H",
        rights=ROLES["doctor"],
        line=Line(),
    )
    presence.arrive(host)
    with contextlib.suppress(RefusedError):
        obey(presence, host, word)
