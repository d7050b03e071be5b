"""A great many past visits, put into a clinic's file by SQL alone: each day as full as today."""

from pathlib import Path

from sqlcipher3 import dbapi2

_QUICK = (
    "PRAGMA journal_mode = OFF",
    "PRAGMA synchronous = OFF",
    "PRAGMA foreign_keys = OFF",
    "PRAGMA cache_size = -400000",
    "PRAGMA locking_mode = EXCLUSIVE",
)
_MADE_AFTERWARDS = "ix_appointments_patient_id", "ix_appointments_slot_id", "one_active_appointment"
FIRST_BACK = 400
"""Days before today on which the new visits begin: no other is there."""

_PATTERN = """
CREATE TEMP TABLE pattern AS
SELECT row_number() OVER () AS n, doctor_id, local_start, local_end, zone, location,
  time(starts_at) || '.000000' AS starts, time(ends_at) || '.000000' AS ends, next_slot_index
FROM sessions WHERE local_date = (SELECT local_date FROM sessions ORDER BY rowid LIMIT 1);
CREATE TEMP TABLE today AS SELECT local_date AS day FROM sessions ORDER BY rowid LIMIT 1;
CREATE TEMP TABLE people (n INTEGER PRIMARY KEY, id TEXT);
INSERT INTO people (id) SELECT id FROM patients LIMIT 100000;
CREATE TEMP TABLE counted AS SELECT count(*) AS people FROM people;
"""
_HASH = "printf('%08x%08x%08x%08x', {0}, {1}, {2}, {3})"


def _id(number: str, kind: int) -> str:
    """Return SQL for an id as random as ours are, of a row's *number*."""
    factors = 2654435761, 2246822519, 3266489917, 668265263
    parts = (f"({number} * {factor} + {kind}) % 4294967296" for factor in factors)
    return _HASH.format(*parts)


_SESSIONS = f"""
INSERT INTO sessions (id, doctor_id, local_date, local_start, local_end, zone, starts_at, ends_at,
  location, next_slot_index, version, buffer_minutes)
WITH RECURSIVE back(d) AS (SELECT 0 UNION ALL SELECT d + 1 FROM back WHERE d + 1 < :days),
dated AS (SELECT d, date(t.day, '-' || (d + {FIRST_BACK}) || ' days') AS day FROM back, today t)
SELECT {_id("(d * 64 + p.n)", 1)}, p.doctor_id, day, p.local_start, p.local_end, p.zone,
  day || ' ' || p.starts, day || ' ' || p.ends, p.location, p.next_slot_index, 1, 0
FROM dated CROSS JOIN pattern p
"""  # noqa: S608 - all of it is ours
_SLOTS = f"""
INSERT INTO slots (id, session_id, "index", starts_at, ends_at, extra, version)
WITH RECURSIVE place(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM place WHERE i < 23)
SELECT {_id("(s.rowid * 32 + i)", 2)}, s.id, i,
  datetime(s.starts_at, '+' || (i * 20) || ' minutes') || '.000000',
  datetime(s.starts_at, '+' || (i * 20 + 20) || ' minutes') || '.000000', 0, 1
FROM sessions s CROSS JOIN place, today t
WHERE s.local_date <= date(t.day, '-{FIRST_BACK} days')
"""  # noqa: S608 - all of it is ours
_VISITS = f"""
INSERT INTO appointments (id, slot_id, patient_id, status, kind, reason, room_generation,
  status_since, created_at, version)
SELECT {_id("l.rowid", 3)}, l.id, p.id, 'fulfilled', 'video', 'Follow-up', 1,
  l.starts_at, l.starts_at, 1
FROM slots l CROSS JOIN counted c
CROSS JOIN people p ON p.n = 1 + (l.rowid * 2654435761) % 4294967296 % c.people
WHERE l.rowid > :before AND l.rowid % 25 <> 0
"""  # noqa: S608 - all of it is ours
SLOTS_A_SESSION, OF_25_SLOTS = 24, 24


def add_visits(file: Path, count: int) -> None:
    """Add about *count* visits to *file*, whose program is not running."""
    connection = dbapi2.connect(file, isolation_level=None)
    try:
        for pragma in _QUICK:
            connection.execute(pragma)
        indices = [
            connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
            for name in _MADE_AFTERWARDS
        ]
        connection.execute("BEGIN")
        for statement in filter(str.strip, _PATTERN.split(";")):
            connection.execute(statement)
        (sessions,) = connection.execute("SELECT count(*) FROM pattern").fetchone()
        (before,) = connection.execute("SELECT max(rowid) FROM slots").fetchone()
        for name in _MADE_AFTERWARDS:
            connection.execute(f"DROP INDEX {name}")
        a_day = sessions * SLOTS_A_SESSION * OF_25_SLOTS // 25
        connection.execute(_SESSIONS, {"days": count // a_day})
        connection.execute(_SLOTS)
        connection.execute(_VISITS, {"before": before})
        for (index,) in indices:
            connection.execute(index)
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()
