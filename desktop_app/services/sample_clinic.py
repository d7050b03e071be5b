"""A believable clinic for trying things out: invented people, real rooms, any hour of the day."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import date, datetime
from random import Random
from uuid import UUID

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Kind, Session, Status
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.joining import Role
from desktop_app.errors import AppError
from desktop_app.services.desk import Desk
from desktop_app.services.open_room import open_room
from desktop_app.services.room_wish import Wish
from desktop_app.services.sample_names import CLINIC, DOCTORS
from desktop_app.services.sample_people import People
from desktop_app.services.sample_visits import Diary
from desktop_app.services.sample_week import Block, Moment, Week
from desktop_app.storage import sample
from desktop_app.storage.audit import register
from desktop_app.storage.database import Tx
from desktop_app.storage.sample import SampleClinic, SampleVisit

ROOMS = 6
"""Live rooms, of the visits nearest to now."""
WAITING = 4
"""People on the waiting list."""
AUTHOR = "sample"
"""Who the trail says did all this, so that nobody takes it for real."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleResult:
    """What was put in: nothing at all unless ``filled``.

    Attributes:
        trouble: Why there are fewer live rooms than wanted.
    """

    filled: bool
    doctors: int = 0
    patients: int = 0
    sessions: int = 0
    appointments: int = 0
    rooms: int = 0
    trouble: AppError | None = None

    @property
    def sentence(self) -> str:
        """The result in words, for standard error and the strip."""
        if not self.filled:
            return "The database is not empty: no sample clinic was added, and nothing was changed."
        added = (
            f"Sample clinic added: {self.doctors} doctors, {self.patients} patients,"
            f" {self.sessions} sessions, {self.appointments} appointments, {self.rooms} live rooms."
        )
        return f"{added} {self.trouble.sentence}" if self.trouble else added


def fill_with_sample(desk: Desk, now: datetime, *, seed: int = 1) -> SampleResult:
    """Fill an empty database with a sample clinic around the aware *now*; touch no other.

    The data is one transaction, and the same for the same *now* and *seed*. Then the rooms of the
    visits around now are made at the practice service; VideoSDK is never asked for any. Blocks.
    """
    with desk.db.write() as tx:
        sample_clinic = write_sample(tx, desk, now, seed=seed)
    if sample_clinic is None:
        return SampleResult(filled=False)
    rooms, trouble = open_sample_rooms(desk, sample_clinic, now)
    return SampleResult(
        filled=True,
        doctors=len(sample_clinic.doctors),
        patients=len(sample_clinic.patients),
        sessions=len(sample_clinic.sessions),
        appointments=len(sample_clinic.visits),
        rooms=rooms,
        trouble=trouble,
    )


def write_sample(tx: Tx, desk: Desk, now: datetime, *, seed: int = 1) -> SampleClinic | None:
    """Write the sample clinic as a part of *tx*; ``None``, and nothing done, in a filled one."""
    if not sample.lock_if_empty(tx):
        return None
    invented = plan(_moment(desk, now), Random(seed))  # noqa: S311 - they need no secrecy
    author = replace(desk.author, name=AUTHOR)
    register(tx, author.installation, now)
    sample.add(tx, invented, desk.zone, author, now)
    return invented


def _moment(desk: Desk, now: datetime) -> Moment:
    return Moment(now=now.replace(second=0, microsecond=0), zone=desk.zone)


def plan(moment: Moment, chance: Random) -> SampleClinic:
    """Invent the clinic: pure, the same for the same arguments."""
    week = Week(chance, moment)
    people = People(chance, moment.today)
    diary = Diary(chance, moment, people)
    blocks = tuple(week.blocks())
    today = [block for block in blocks if _day(block, moment) == moment.today]
    running = next(block for block in reversed(today) if block.session.starts_at <= moment.now)
    coming = next((block for block in today if block.session.starts_at > moment.now), running)

    sessions: list[Session] = []
    visits: list[SampleVisit] = []
    for block in blocks:
        if block is coming:
            people.expect_remarkable_ones()
        visits += diary.visits(block)
        if block is running:
            session, walk_in = diary.walk_in(block)
            sessions.append(session)
            visits += walk_in, diary.mistaken(session)
        else:
            sessions.append(block.session)
    visits += (diary.waiting(speciality) for _, speciality in DOCTORS[:WAITING])
    return SampleClinic(
        name=CLINIC,
        doctors=week.doctors,
        patients=tuple(people.all),
        sessions=tuple(sessions),
        visits=tuple(visits),
    )


def _day(block: Block, moment: Moment) -> date:
    return day_of(block.session.starts_at, moment.zone)


def open_sample_rooms(
    desk: Desk, clinic: SampleClinic, now: datetime
) -> tuple[int, AppError | None]:
    """Make real rooms as the desk does before it sends a patient the link. Blocks.

    Returns how many, and why not more.
    """
    desk, moment = replace(desk, author=replace(desk.author, name=AUTHOR)), _moment(desk, now)
    opened = 0
    try:
        video = desk.video()
        if not video.practice:
            return 0, None
        for appointment_id in _around_now(clinic, moment):
            wish = Wish(
                appointment_id=appointment_id,
                role=Role.PATIENT,
                action=Action.LINK_COPIED,
                consents=frozenset(),
                now=moment.now,
            )
            open_room(desk, video.provider, wish)
            opened += 1
    except AppError as error:
        log.warning("the sample clinic has %d rooms only: %s", opened, error.detail)
        return opened, error
    return opened, None


def _around_now(clinic: SampleClinic, moment: Moment) -> list[UUID]:
    """Return today's video visits that want a room first: going on, waiting, then coming."""
    starts = {
        slot.id: slot.starts_at
        for session in clinic.sessions
        if day_of(session.starts_at, moment.zone) == moment.today
        for slot in session.slots
    }
    first = (Status.CHECKED_IN, Status.ARRIVED, Status.BOOKED)
    wanted = sorted(
        (first.index(visit.status), starts[visit.slot_id], visit.id)
        for visit in clinic.visits
        if visit.kind is Kind.VIDEO and visit.status in first and visit.slot_id in starts
    )
    return [visit_id for _, _, visit_id in wanted[:ROOMS]]
