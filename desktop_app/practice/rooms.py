"""The practice service's memory: rooms, and the sessions held in them. One file, one process.

A room lives until it is deactivated, through any number of sessions. A session begins with the
first who enters and ends with the last who leaves; each stay in between is one interval.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from desktop_app.practice.records import Room, Session, Sessions, Stay, Window, instant

_ALPHABET = "bcdfghjkmnpqrstvwxz23456789"  # no vowel: an ID spells no word, nor two that look alike

_SCHEMA = """
CREATE TABLE IF NOT EXISTS rooms (
    id TEXT PRIMARY KEY,
    room_id TEXT NOT NULL UNIQUE,
    custom_room_id TEXT UNIQUE,
    allowed TEXT,
    disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS sessions (
    id TEXT PRIMARY KEY,
    room_id TEXT NOT NULL REFERENCES rooms (room_id),
    started_at TEXT NOT NULL,
    ended_at TEXT
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS one_ongoing_session ON sessions (room_id) WHERE ended_at IS NULL;
CREATE INDEX IF NOT EXISTS sessions_by_start ON sessions (started_at);
CREATE TABLE IF NOT EXISTS stays (
    id INTEGER PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES sessions (id),
    participant_id TEXT NOT NULL,
    name TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS present_once
    ON stays (session_id, participant_id) WHERE ended_at IS NULL;
CREATE INDEX IF NOT EXISTS stays_by_session ON stays (session_id, id);
"""

_ROOM = "SELECT id, room_id, custom_room_id, allowed, disabled, created_at, updated_at FROM rooms"
_SESSION = (
    "SELECT s.id, s.room_id, r.custom_room_id, s.started_at, s.ended_at"
    " FROM sessions s JOIN rooms r ON r.room_id = s.room_id"
)


class Rooms:
    """The store, for the thread that made it. Each call is one transaction, on disk at its end."""

    def __init__(self, path: Path, now: datetime) -> None:
        """Open or make *path*. Sessions that a crash left open end *now*."""
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        self._connection = dbapi2.connect(str(path), isolation_level=None, timeout=5)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.executescript(_SCHEMA)
        with self._transaction():
            for table in ("stays", "sessions"):
                self._change(
                    f"UPDATE {table} SET ended_at = max(started_at, ?) WHERE ended_at IS NULL",  # noqa: S608
                    instant(now),
                )

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def create(
        self, custom_room_id: str | None, allowed: Sequence[str] | None, now: datetime
    ) -> Room:
        """Make a room, or return the one that *custom_room_id* has, a disabled one too."""
        room_id = _fresh_room_id()
        self._change(
            "INSERT INTO rooms (id, room_id, custom_room_id, allowed, created_at, updated_at)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (custom_room_id) DO NOTHING",
            *(_fresh_id(), room_id, custom_room_id),
            None if allowed is None else json.dumps([*allowed]),
            *(instant(now), instant(now)),
        )
        made = self._room("custom_room_id", custom_room_id) if custom_room_id else None
        if (room := made or self._room("room_id", room_id)) is None:
            raise LookupError(room_id)
        return room

    def find(self, reference: str) -> Room | None:
        """Return the room with this room id, custom room id or id, looked for in that order."""
        for column in ("room_id", "custom_room_id", "id"):
            if room := self._room(column, reference):
                return room
        return None

    def by_room_id(self, room_id: str) -> Room | None:
        """Return the room with this very room id."""
        return self._room("room_id", room_id)

    def page(self, query: str | None, window: Window) -> tuple[list[Room], int]:
        """Return rooms, newest first, and how many there are in all.

        *query* is an exact room id or custom room id.
        """
        where = " WHERE ? IS NULL OR room_id = ? OR custom_room_id = ?"
        rows = self._rows(
            f"{_ROOM}{where} ORDER BY rowid DESC LIMIT ? OFFSET ?",
            *(query, query, query, window.per_page, window.first),
        )
        total = self._rows(f"SELECT count(*) FROM rooms{where}", query, query, query)  # noqa: S608
        return [_room(row) for row in rows], total[0][0]

    def disable(self, room_id: str, now: datetime) -> None:
        """Close the room for ever, and end its session. Idempotent."""
        with self._transaction():
            self._end(room_id, instant(now))
            self._change(
                "UPDATE rooms SET disabled = 1, updated_at = ? WHERE room_id = ? AND disabled = 0",
                *(instant(now), room_id),
            )

    def enter(self, room_id: str, participant_id: str, name: str, now: datetime) -> None:
        """Begin a stay, and the session with the first. Who is inside already comes in anew."""
        at = instant(now)
        with self._transaction():
            self._end_stay(room_id, participant_id, at)
            self._change(
                "INSERT INTO sessions (id, room_id, started_at) VALUES (?, ?, ?)"
                " ON CONFLICT (room_id) WHERE ended_at IS NULL DO NOTHING",
                *(_fresh_id(), room_id, at),
            )
            self._change(
                "INSERT INTO stays (session_id, participant_id, name, started_at)"
                " SELECT id, ?, ?, ? FROM sessions WHERE room_id = ? AND ended_at IS NULL",
                *(participant_id, name, at, room_id),
            )

    def leave(self, room_id: str, participant_id: str, now: datetime) -> None:
        """End a stay, and the session with the last. Idempotent."""
        at = instant(now)
        with self._transaction():
            self._end_stay(room_id, participant_id, at)
            self._change(
                "UPDATE sessions SET ended_at = ? WHERE room_id = ? AND ended_at IS NULL"
                " AND NOT EXISTS (SELECT 1 FROM stays t"
                " WHERE t.session_id = sessions.id AND t.ended_at IS NULL)",
                *(at, room_id),
            )

    def end(self, room_id: str, now: datetime) -> None:
        """End the room's session with every stay in it. Idempotent."""
        with self._transaction():
            self._end(room_id, instant(now))

    def session(self, session_id: str) -> Session | None:
        """Return one session."""
        found = self._rows(f"{_SESSION} WHERE s.id = ?", session_id)
        return self._with_stays(found[0]) if found else None

    def latest_session(self, room_id: str) -> Session | None:
        """Return the room's last session, which is the ongoing one if there is one."""
        found = self._rows(f"{_SESSION} WHERE s.room_id = ? ORDER BY s.rowid DESC LIMIT 1", room_id)
        return self._with_stays(found[0]) if found else None

    def sessions(self, wanted: Sessions, window: Window) -> tuple[list[Session], int]:
        """Return sessions, newest first, and how many there are in all."""
        known: list[tuple[str, list[object]]] = [
            ("s.room_id = ?", [wanted.room_id]),
            ("r.custom_room_id = ?", [wanted.custom_room_id]),
            ("? IN (s.id, s.room_id, r.custom_room_id)", [wanted.query]),
            ("s.started_at >= ?", [wanted.since and instant(wanted.since)]),
            ("s.started_at <= ?", [wanted.until and instant(wanted.until)]),
            ("(s.ended_at IS NULL) = ?", [wanted.ongoing]),
        ]
        asked = [(text, value) for text, [value] in known if value is not None]
        where = " AND ".join(["1", *(text for text, _ in asked)])
        values = [value for _, value in asked]
        rows = self._rows(
            f"{_SESSION} WHERE {where} ORDER BY s.rowid DESC LIMIT ? OFFSET ?",
            *(*values, window.per_page, window.first),
        )
        total = self._rows(f"SELECT count(*) FROM ({_SESSION} WHERE {where})", *values)  # noqa: S608
        return [self._with_stays(row) for row in rows], total[0][0]

    def _end(self, room_id: str, at: str) -> None:
        ongoing = "(SELECT id FROM sessions WHERE room_id = ? AND ended_at IS NULL)"
        self._change(
            f"UPDATE stays SET ended_at = ? WHERE ended_at IS NULL AND session_id = {ongoing}",  # noqa: S608
            *(at, room_id),
        )
        self._change(
            "UPDATE sessions SET ended_at = ? WHERE room_id = ? AND ended_at IS NULL",
            *(at, room_id),
        )

    def _end_stay(self, room_id: str, participant_id: str, at: str) -> None:
        self._change(
            "UPDATE stays SET ended_at = ? WHERE ended_at IS NULL AND participant_id = ?"
            " AND session_id = (SELECT id FROM sessions WHERE room_id = ? AND ended_at IS NULL)",
            *(at, participant_id, room_id),
        )

    def _room(self, column: str, value: str) -> Room | None:
        found = self._rows(f"{_ROOM} WHERE {column} = ?", value)
        return _room(found[0]) if found else None

    def _with_stays(self, row: tuple[Any, ...]) -> Session:
        stays = self._rows(
            "SELECT participant_id, name, started_at, ended_at FROM stays"
            " WHERE session_id = ? ORDER BY id",
            row[0],
        )
        return Session(
            id=row[0],
            room_id=row[1],
            custom_room_id=row[2],
            started_at=row[3],
            ended_at=row[4],
            stays=tuple(
                Stay(participant_id=who, name=name, started_at=start, ended_at=end)
                for who, name, start, end in stays
            ),
        )

    def _rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        return list(self._connection.execute(sql, values))

    def _change(self, sql: str, *values: object) -> None:
        self._connection.execute(sql, values)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._change("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._change("ROLLBACK")
            raise
        self._change("COMMIT")


def _room(row: tuple[Any, ...]) -> Room:
    return Room(
        id=row[0],
        room_id=row[1],
        custom_room_id=row[2],
        allowed=None if row[3] is None else tuple(json.loads(row[3])),
        disabled=bool(row[4]),
        created_at=row[5],
        updated_at=row[6],
    )


def _fresh_id() -> str:
    return secrets.token_hex(12)


def _fresh_room_id() -> str:
    """Twelve letters and digits in three groups: 57 bits."""
    letters = "".join(secrets.choice(_ALPHABET) for _ in range(12))
    return "-".join((letters[:4], letters[4:8], letters[8:]))
