"""The room rule as a state machine: a clinic's deeds in any order, at the real practice service.

The model is a dict: what each visit's status allows, and which room it has to be given next time.
After every step the promises are looked up in the database: no meeting ID has two appointments
ever, a visit has one current room at most, and none once it has ended and been tidied up. Whoever
is let in enters that visit's room, with a token that opens it and no other, by a check of tokens
that shares nothing with the code that mints them.
"""

import contextlib
import copy
import shutil
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

import jwt
import psycopg
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import text

from desktop_app.composition import open_program
from desktop_app.domain.appointment import ENDED, Kind, Status
from desktop_app.domain.joining import Role
from desktop_app.domain.room_rule import UNDO_GRACE, VISIT_GRACE
from desktop_app.errors import (
    AnotherDayError,
    AppError,
    ForeignRoomError,
    LinksDieError,
    NoLinksYetError,
    NoRoomError,
    ProviderTimeoutError,
    RoomGoneError,
    SlotTakenError,
    VisitEndedError,
)
from desktop_app.services.clean_up import clean_up
from desktop_app.services.desk import VideoService
from desktop_app.services.join import open_visit, patient_link
from desktop_app.services.links import new_links
from desktop_app.services.visit_changes import move, set_status
from desktop_app.settings import Home, Settings
from desktop_app.video.videosdk import VideoSdk
from tests.booked import book
from tests.scenes import NOW, Clinic

SLOTS = 3
COUNTED = {
    "openings", "the room that it had", "a fresh room", "refused", "foreign answers refused",
    "revived", "revoked", "backups put back",
}  # fmt: skip
"""What must have happened at least once in MANY runs."""
MANY = 100
YES = frozenset({AnotherDayError.consent, RoomGoneError.consent, LinksDieError.consent})
RIGHTS = {
    Role.DOCTOR: {"allow_join", "allow_mod"},
    Role.DESK: {"allow_join"},
    Role.PATIENT: {"allow_join"},
}
numbers = st.integers(0, 11)
"""Which visit: the latest ones are the likeliest, and those that are over are met again."""
STEPS_S = [1, 58, 61, 3599, 3600, -3600]

HELD = "SELECT appointment_id FROM rooms WHERE state IN ('unproved', 'intent', 'live')"
KEPT = """
SELECT r.id FROM rooms r JOIN appointments a ON a.id = r.appointment_id
WHERE r.state IN ('unproved', 'intent', 'live') AND r.retire_at <= :at
AND a.status IN ('fulfilled', 'cancelled', 'noshow', 'entered-in-error')
"""
"""Rooms of visits that have ended, whose grace is over."""


class Unreliable(VideoSdk):
    """The real client, whose answers get lost or mixed up when a test says so."""

    fault = None

    def create_room(self, reference, participants, budget=None):
        made = super().create_room(reference, participants, budget)
        return self._told("create", made)

    def validate_room(self, reference_or_id, budget=None):
        answer = super().validate_room(reference_or_id, budget)
        named = self._told("validate", answer.room_id)
        return replace(answer, room_id=named)

    def _told(self, call, room_id):
        match self.fault:
            case (wanted, "lost") if wanted == call:
                raise ProviderTimeoutError("the answer was lost")
            case (wanted, str(another)) if wanted == call:
                return another
        return room_id


EITHER = "either"


@dataclass
class Model:
    """What we know of a visit without looking at it.

    Attributes:
        room: The room that it must be given if nothing goes wrong; ``None``: one that nobody was
            ever sent to; ``EITHER``: the one that it had, or such a one.
        grace_until: While it has ended, until when it would get that room back.
        dead: Rooms that were closed by hand, or revoked: nobody may be sent there again.
    """

    slot: int | None
    status: Status = Status.BOOKED
    room: str | None = None
    grace_until: object = None
    dead: set = field(default_factory=set)


class RoomLife(RuleBasedStateMachine):
    """Each run begins in a clinic of its own."""

    world = None

    @initialize()
    def begin(self):
        self.home, self.url = self.world.fresh()
        self.now = NOW
        self.model = {}
        self.owners = {}
        self.minted = []
        self.program = None
        self.start()
        clinic = Clinic(self.db)
        first = clinic.session(slots=SLOTS, doctor_id=clinic.doctor())
        second = clinic.session(slots=1, doctor_id=clinic.doctor())
        self.slots = [*first.slots, *second.slots]
        self.patient = clinic.patient()
        for slot in range(2):
            key = book(
                self.desk, self.slots[slot], self.patient, Kind.VIDEO, "", self.now
            ).appointment_id
            self.model[key] = Model(slot)

    def teardown(self):
        if getattr(self, "program", None):
            self.program.close()
            self.provider.close()

    # -- the program ---------------------------------------------------------------------------

    def start(self):
        settings_ = Settings(database=self.url)
        endpoint = self.world.service.endpoint
        self.program = open_program(self.home, settings_, self.world.environ())
        credentials = self.program.video().credentials
        self.provider = Unreliable(credentials, self.world.clock)
        service = VideoService(provider=self.provider, credentials=credentials, practice=True)
        self.desk = replace(self.program.desk, video=lambda: service)
        self.db = self.desk.db
        assert credentials.endpoint == endpoint.url

    @rule()
    def restart(self):
        self.program.close()
        self.provider.close()
        self.start()

    @rule(number=numbers, other=numbers)
    def put_a_backup_back(self, number, other):
        """Links given since may still be held, and those given before may have been revoked."""
        self._open(number, Role.DESK, None)
        self.program.close()
        self.world.back_up(self.url)
        kept = copy.deepcopy(self.model)
        self.start()
        self.revoke(number)
        self._open(other, Role.PATIENT, None)
        self.program.close()
        self.world.restore(self.url)
        changed, self.model = self.model != kept, kept
        self.start()
        if changed:
            self.world.count("backups put back")
        for visit in self.model.values():  # deeds that the model does not know may be lost too
            visit.room = None if changed else visit.room and EITHER
            visit.grace_until = None
        self._open(number, Role.DESK, None)

    @rule(seconds=st.sampled_from(STEPS_S))
    def time_passes(self, seconds):
        self.now += timedelta(seconds=seconds)

    # -- the visits ----------------------------------------------------------------------------

    @rule(slot=st.integers(0, SLOTS))
    def book(self, slot):
        taken = any(v.slot == slot and v.status not in ENDED for v in self.model.values())
        try:
            key = book(
                self.desk, self.slots[slot], self.patient, Kind.VIDEO, "", self.now
            ).appointment_id
        except SlotTakenError:
            assert taken or self._finished_in(slot)
        else:
            self.model[key] = Model(slot)

    @rule(number=numbers, status=st.sampled_from(sorted(ENDED)))
    def end(self, number, status):
        visit, known = self._visit(number)
        if known.status is status:
            return
        was_over = known.status in ENDED
        try:
            set_status(self.desk, visit, status, self.now)
        except AppError:
            return
        known.status = status
        if not was_over or known.grace_until is None:
            grace = VISIT_GRACE if status in {Status.FULFILLED, Status.NO_SHOW} else UNDO_GRACE
            known.grace_until = self.now + grace
        else:
            known.room = known.room and EITHER  # from one end to another: which grace counts?
            known.grace_until = None

    @rule(number=numbers)
    def bring_back(self, number):
        visit, known = self._visit(number)
        if known.status not in ENDED:
            return
        try:
            set_status(self.desk, visit, Status.BOOKED, self.now)
        except AppError:
            return
        if known.grace_until is not None and self.now >= known.grace_until:
            known.room = None
        self.world.count("revived" if known.room else "brought back without a room")
        known.status, known.grace_until = Status.BOOKED, None

    @rule(
        number=numbers,
        status=st.sampled_from(sorted(ENDED)),
        seconds=st.sampled_from([0, 59, 60, 3599, 3600]),
    )
    def end_and_take_it_back(self, number, status, seconds):
        self._open(number, Role.DESK, None)
        self.end(number, status)
        self.now += timedelta(seconds=seconds)
        self.bring_back(number)
        self._open(number, Role.DESK, None)

    @rule(number=numbers, slot=st.integers(0, SLOTS))
    def move(self, number, slot):
        visit, known = self._visit(number)
        try:
            move(self.desk, visit, self.slots[slot], self.now)
        except AppError:
            return
        if (known.slot == SLOTS) != (slot == SLOTS):  # another doctor
            known.room = None
        known.slot = slot

    # -- the rooms -----------------------------------------------------------------------------

    @rule(number=numbers, role=st.sampled_from([Role.DESK, Role.PATIENT]))
    def open(self, number, role):
        self._open(number, role, None)

    @rule(number=numbers)
    def open_again(self, number):
        self._open(number, Role.DESK, None)

    @rule(number=numbers, call=st.sampled_from(["create", "validate"]))
    def open_with_a_lost_answer(self, number, call):
        self._open(number, Role.DESK, (call, "lost"))

    @rule(number=numbers, call=st.sampled_from(["create", "validate"]), data=st.data())
    def open_with_a_foreign_answer(self, number, call, data):
        visit, _ = self._visit(number)
        others = sorted(room for room, owner in self.owners.items() if owner != visit)
        if others:
            self._open(number, Role.DESK, (call, data.draw(st.sampled_from(others))))

    def _open(self, number, role, fault):
        visit, known = self._visit(number)
        self.provider.fault = fault
        try:
            if role is Role.PATIENT:
                link = patient_link(self.desk, visit, YES, self.now)
            else:
                link = open_visit(self.desk, visit, role, YES, self.now)
        except VisitEndedError:
            assert known.status in ENDED
            self.world.count("refused")
            return
        except ForeignRoomError:
            assert fault, "nobody mixed rooms up"
            self.world.count("foreign answers refused")
            known.room = None
            return
        except AppError:
            assert fault, "nothing went wrong"
            return
        finally:
            self.provider.fault = None
        assert known.status not in ENDED
        self.world.count("openings")
        room = link.meeting_id
        self.world.count("the room that it had" if room == known.room else "a fresh room")
        if known.room is None:
            assert room not in self.owners, "this was to be a room that nobody knows yet"
        elif known.room is not EITHER and known.room not in known.dead:
            assert room == known.room
        assert room not in known.dead
        assert self.owners.setdefault(room, visit) == visit
        known.room = room
        self._check_token(link, room, role)

    def _check_token(self, link, room, role):
        query = {name: value for name, [value] in parse_qs(urlsplit(link.url).query).items()}
        secret = self.world.service.endpoint.secret
        unasked = {"verify_exp": False, "verify_iat": False}  # the clinic's clock is another
        claims = jwt.decode(query["token"], secret, ["HS256"], options=unasked)
        assert claims["version"] == 2
        assert claims["roles"] == ["rtc"]
        assert set(claims["permissions"]) == RIGHTS[role]
        assert query["meetingId"] == claims["roomId"] == room
        assert query["participantId"] == claims["participantId"]
        assert not {"nbf", "name"} & set(claims)
        for earlier in self.minted:  # a code is one role's in one room, so no token fits elsewhere
            if earlier[0] == claims["participantId"]:
                assert earlier == (claims["participantId"], room, role)
        self.minted.append((claims["participantId"], room, role))

    @rule(number=numbers)
    def close_by_hand_at_the_provider(self, number):
        _, known = self._visit(number)
        if known.room and known.room is not EITHER:
            self.world.service.post("/v2/rooms/deactivate", {"roomId": known.room})
            known.dead.add(known.room)

    @rule(number=numbers)
    def revoke(self, number):
        visit, known = self._visit(number)
        try:
            new_links(self.desk, visit, YES, self.now)
        except (NoRoomError, NoLinksYetError):
            return
        self.world.count("revoked")
        known.dead |= {known.room} - {None, EITHER}
        known.room = None

    @rule(hours=st.sampled_from([0, 0, 30]))
    def clean_up(self, hours):
        """Now, or as late as on the next day."""
        at = self.now + timedelta(hours=hours)
        clean_up(self.desk, at)
        for known in self.model.values():
            if known.grace_until is not None and at >= known.grace_until:
                known.room = None
            elif hours and known.room:  # no link can be good any more, or perhaps one still is
                known.room = EITHER
        assert self._rows(KEPT, at=at) == []
        self._nothing_in_use_was_closed()

    def _nothing_in_use_was_closed(self):
        by_hand = {room for known in self.model.values() for room in known.dead}
        live = self._rows("SELECT meeting_id FROM rooms WHERE state = 'live'")
        for (room,) in live:
            if room not in by_hand:
                answer = self.world.service.get(f"/v2/rooms/{room}").json()
                assert answer["disabled"] is False

    # -- the promises --------------------------------------------------------------------------

    @invariant()
    def no_meeting_id_has_two_appointments(self):
        if not self.program:
            return
        rooms = self._rows("SELECT meeting_id, appointment_id FROM rooms WHERE meeting_id > ''")
        assert len({room for room, _ in rooms}) == len(rooms)
        for room, owner in rooms:
            known = self.owners.get(room)
            assert known is None or known.hex == str(owner).replace("-", "")

    @invariant()
    def no_visit_has_two_current_rooms(self):
        if not self.program:
            return
        rooms = self._rows(HELD)
        assert len(set(rooms)) == len(rooms)

    def _visit(self, number):
        keys = list(self.model)
        key = keys[-1 - number % len(keys)]
        return key, self.model[key]

    # -- looking -------------------------------------------------------------------------------

    def _rows(self, question, **values):
        if "at" in values and self.db.is_sqlite:
            values["at"] = values["at"].strftime("%Y-%m-%d %H:%M:%S.%f")
        with self.db.read() as tx:
            return [tuple(row) for row in tx.execute(text(question), values)]

    def _finished_in(self, slot):
        """A finished visit keeps its slot."""
        return any(v.slot == slot and v.status is Status.FULFILLED for v in self.model.values())


class World:
    """Where the runs take place: a service, a database of its own for each run, and copies."""

    def __init__(self, request, kind, folder, service):
        self.request, self.kind, self.folder, self.service = request, kind, folder, service
        self._number = 0
        self.counts = Counter()

    def count(self, what):
        self.counts[what] += 1

    def environ(self):
        endpoint = self.service.endpoint
        return {
            "VIDEOSDK_API_KEY": endpoint.api_key,
            "VIDEOSDK_SECRET": endpoint.secret,
            "VIDEOSDK_API_ENDPOINT": endpoint.url,
        }

    @staticmethod
    def clock():
        return datetime.now(UTC)


class OnSqlite(World):
    def fresh(self):
        self._number += 1
        home = self.folder / f"run-{self._number}"
        home.mkdir()
        shutil.copy(self.request.getfixturevalue("_sqlite_template"), home / "clinic-desk.db")
        self.file = home / "clinic-desk.db"
        return Home(folder=home, logs=home), ""

    def back_up(self, _url):
        shutil.copy(self.file, self.file.with_suffix(".kept"))

    def restore(self, _url):
        for ending in ("-wal", "-shm"):
            self.file.with_name(self.file.name + ending).unlink(missing_ok=True)
        shutil.copy(self.file.with_suffix(".kept"), self.file)


class OnPostgresql(World):
    def fresh(self):
        self._number += 1
        home = self.folder / f"run-{self._number}"
        home.mkdir()
        template = self.request.getfixturevalue("_postgresql_template")
        self.server = self.request.getfixturevalue("postgresql")
        self.name = f"machine_{uuid4().hex}"
        return Home(folder=home, logs=home), self.server.create(self.name, template)

    def back_up(self, _url):
        with contextlib.suppress(psycopg.errors.InvalidCatalogName):
            self.server.drop(f"{self.name}_kept")
        self.server.create(f"{self.name}_kept", self.name)

    def restore(self, _url):
        self.server.drop(self.name)
        self.server.create(self.name, f"{self.name}_kept")


WORLDS = {"sqlite": OnSqlite, "postgresql": OnPostgresql}


@pytest.fixture(params=WORLDS)
def world(request, tmp_path, service):
    return WORLDS[request.param](request, request.param, tmp_path, service)


@pytest.mark.timeout(3600)
def test_no_order_of_deeds_breaks_the_room_rule(world, runs, tell):
    machine = type("RoomLife", (RoomLife,), {"world": world})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=runs,
            stateful_step_count=50,
            phases=[Phase.explicit, Phase.generate],
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    counted = ", ".join(f"{what} {number}" for what, number in sorted(world.counts.items()))
    tell(f"{runs} runs of up to 50 steps: {counted}")
    # A few runs may by chance do little; many do everything.
    assert runs < MANY or all(world.counts[what] for what in COUNTED)
