"""A visit's room, opened for the first time: against two requests and two writes, bare."""

import secrets
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

import jwt
import requests
from sqlalchemy import select
from sqlcipher3 import dbapi2

from desktop_app.domain.appointment import Kind, Status
from desktop_app.errors import LookalikeError
from desktop_app.services.day import day_sheet
from desktop_app.services.desk import Desk
from desktop_app.services.join import open_visit
from desktop_app.storage.models import AppointmentRow, RoomRow, SessionRow, SlotRow

CODES = 7
"""Participants that each room is made for."""


def openable(desk: Desk, most: int) -> list[UUID]:
    """Return today's booked video visits that have no room yet."""
    today = datetime.now(desk.zone).date()
    query = (
        select(AppointmentRow.id)
        .join(SlotRow, SlotRow.id == AppointmentRow.slot_id)
        .join(SessionRow, SessionRow.id == SlotRow.session_id)
        .where(SessionRow.local_date == today, AppointmentRow.status == Status.BOOKED)
        .where(AppointmentRow.kind == Kind.VIDEO)
        .where(~select(RoomRow.id).where(RoomRow.appointment_id == AppointmentRow.id).exists())
        .limit(most)
    )
    with desk.db.read() as tx:
        return list(tx.execute(query).scalars())


def ours(desk: Desk, visits: list[UUID]) -> Callable[[], float]:
    """Return what opens the next of *visits*, from the wish to the link."""

    day_sheet(desk, datetime.now(desk.zone).date())  # as the window has it
    agreed = frozenset({LookalikeError.consent})

    def measure() -> float:
        visit = visits.pop()
        begun = time.perf_counter()
        link = open_visit(desk, visit, None, agreed, datetime.now(UTC))
        spent_ms = (time.perf_counter() - begun) * 1000
        if not link.created:
            raise AssertionError("the visit had a room")
        return spent_ms

    return measure


class Bare:
    """The floor: create and validate over one kept connection, and two commits to the disk."""

    def __init__(self, desk: Desk) -> None:
        credentials = desk.video().credentials
        now = datetime.now(UTC)
        claims = {
            "apikey": credentials.api_key,
            "permissions": ["allow_join"],
            "version": 2,
            "roles": ["crawler"],
            "iat": now,
            "exp": now + timedelta(hours=1),
        }
        self._url = f"{credentials.endpoint}/v2/rooms"
        self._http = requests.Session()
        self._http.trust_env = False
        self._http.headers["Authorization"] = jwt.encode(claims, credentials.secret, "HS256")
        self._connection = dbapi2.connect(desk.db.engine.url.database, isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = FULL"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.execute("CREATE TABLE IF NOT EXISTS bare (reference TEXT, room TEXT)")

    def measure(self) -> float:
        reference = secrets.token_hex(16)
        codes = [secrets.token_hex(10) for _ in range(CODES)]
        begun = time.perf_counter()
        self._write("INSERT INTO bare VALUES (?, NULL)", reference)
        body = {"customRoomId": reference, "allowedParticipantIds": codes}
        made = self._http.post(self._url, json=body, timeout=15).json()
        found = self._http.get(f"{self._url}/validate/{reference}", timeout=15).json()
        self._write("UPDATE bare SET room = ? WHERE reference = ?", found["roomId"], reference)
        spent_ms = (time.perf_counter() - begun) * 1000
        if made["roomId"] != found["roomId"]:
            raise AssertionError("two rooms")
        return spent_ms

    def close(self) -> None:
        self._connection.execute("DROP TABLE bare")
        self._connection.close()
        self._http.close()

    def _write(self, statement: str, *values: str) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute(statement, values)
        self._connection.execute("COMMIT")
