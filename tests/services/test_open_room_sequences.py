"""Desks that do anything in any order, at a service that fails in any way: the two promises hold.

No meeting ID ever belongs to two appointments, and whoever enters a room of one generation enters
the same room. (The whole state machine, with booking and the clean-up, comes with them.)
"""

from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.joining import Role
from desktop_app.errors import (
    AppError,
    BothInsideError,
    ForeignRoomError,
    ProviderRefusedError,
    ProviderTimeoutError,
    RoomGoneError,
    RoomNotCheckedError,
    RoomUnknownError,
)
from desktop_app.services.open_room import open_room
from desktop_app.services.room_wish import Wish
from desktop_app.video.provider import RoomAnswer
from tests.scenes import NOW, Clinic, desk_at
from tests.services.looking import generation_of, room_rows
from tests.services.scripted import ScriptedProvider, after, before, says

VISITS = 2
DAYS = count(1)
CONSENTS = [RoomGoneError.consent, RoomNotCheckedError.consent, BothInsideError.consent]


class CrashError(BaseException):
    """The process ends here."""


def _another(provider, number):
    return RoomAnswer(room_id=provider.id_of(number), custom_room_id=None, disabled=False)


ERRORS = [ProviderTimeoutError, ProviderRefusedError, RoomUnknownError, CrashError]
FAULTS = {
    "fails": lambda provider, number: before(ERRORS[number]()),
    "is not heard": lambda provider, number: after(ERRORS[number]()),
    "is refused": lambda provider, number: before(ForeignRoomError("", provider.id_of(number))),
    "makes another": lambda provider, number: says(provider.id_of(number)),
    "names another": lambda provider, number: says(_another(provider, number)),
}
faults = st.tuples(
    st.sampled_from(
        [
            *(("create_room", what) for what in FAULTS if what != "names another"),
            *(("validate_room", what) for what in FAULTS if what != "makes another"),
            ("present", "fails"),
        ]
    ),
    st.integers(0, len(ERRORS) - 1),
)
visits = st.integers(0, VISITS - 1)
openings = st.tuples(
    st.just("open"),
    visits,
    st.sampled_from([Role.DESK, Role.DOCTOR, Role.PATIENT]),
    st.frozensets(st.sampled_from(CONSENTS)),
    st.lists(faults, max_size=2),
)
steps = st.one_of(
    openings,
    openings,
    st.tuples(st.just("set"), visits, st.sampled_from(["status", "kind"]), st.booleans()),
    st.tuples(st.just("give the slot to another"), visits),
    st.tuples(st.just("close at the provider"), visits),
    st.tuples(st.just("start again")),
)


class Day:
    """One clinic, its desk and its video service, and everybody who was let into a room."""

    def __init__(self, db, number):
        self.db = db
        self.clinic = Clinic(db)
        self.provider = ScriptedProvider(ending=f"{number:04}")
        self.desk = desk_at(db, self.provider)
        self.imported = self.provider.id_of(9999)
        self.provider.others[self.imported] = None
        self.visits = [self.clinic.visit(), self.clinic.visit(meeting_id=self.imported)]
        self.entered = []

    def do(self, step):
        match step:
            case ("open", number, role, consents, going_wrong):
                self.open(self.visits[number], role, consents, going_wrong)
            case ("set", number, "status", well):
                status = Status.ARRIVED if well else Status.CANCELLED
                self.clinic.change(self.visits[number].id, status=status)
            case ("set", number, "kind", well):
                kind = Kind.VIDEO if well else Kind.PHONE
                self.clinic.change(self.visits[number].id, kind=kind)
            case ("give the slot to another", number):
                visit = self.visits[number]
                self.clinic.change(visit.id, status=Status.CANCELLED)
                self.visits[number] = self.clinic.visit(session=visit.session)
            case ("close at the provider", number):
                for row in room_rows(self.db):
                    if row.appointment_id == self.visits[number].id and row.meeting_id:
                        self.provider.disabled.add(row.meeting_id)
            case ("start again",):
                self.db.close()
                self.desk = desk_at(self.db, self.provider)

    def open(self, visit, role, consents, going_wrong):
        for (call, fault), number in going_wrong:
            self.provider.next(call, FAULTS[fault](self.provider, number))
        try:
            wish = Wish(visit.id, role, Action.ROOM_OPENED, consents, NOW)
            room = open_room(self.desk, self.provider, wish)
        except (AppError, CrashError):
            return
        finally:
            self.provider.well()
        self.entered.append((visit.id, generation_of(self.db, visit), room.meeting_id))

    def check(self):
        rows = [row for row in room_rows(self.db) if row.meeting_id]
        owners = {row.meeting_id: row.appointment_id for row in rows}
        references = {row.meeting_id: row.custom_room_id for row in rows}
        assert len(owners) == len(rows)
        for visit_id, generation, meeting_id in self.entered:
            assert owners[meeting_id] == visit_id
            same = {entry[2] for entry in self.entered if entry[:2] == (visit_id, generation)}
            assert same == {meeting_id}
            made = self.provider.rooms.get(references[meeting_id])
            assert meeting_id in {made, self.imported}
        assert "deactivate_room" not in {call for call, _ in self.provider.asked}


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(steps, min_size=1, max_size=12))
def test_no_order_of_deeds_and_faults_mixes_two_visits(db, order):
    day = Day(db, next(DAYS))
    for step in order:
        day.do(step)
    day.check()
