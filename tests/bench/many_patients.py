"""A great many patients, put into a clinic's file by SQL alone: a million in about a minute."""

import sqlite3  # for its types only; the file is written by the program's own driver
from datetime import date
from pathlib import Path
from random import Random

from sqlcipher3 import dbapi2

from desktop_app.domain.names import folded_words
from desktop_app.domain.patient_keys import keys_of, starts_of
from desktop_app.services.sample_names import LANGUAGES

FIRST_RECORD = 2_000_000
SPOT_CHECKS = 200

_QUICK = (
    "PRAGMA journal_mode = OFF",
    "PRAGMA synchronous = OFF",
    "PRAGMA foreign_keys = OFF",
    "PRAGMA cache_size = -300000",
    "PRAGMA locking_mode = EXCLUSIVE",
)
_NAMES = """
CREATE TEMP TABLE chosen_language (n INTEGER PRIMARY KEY, language INT);
CREATE TEMP TABLE named (
  language INT, kind INT, place INT, name TEXT, first TEXT, second TEXT, bits INT,
  PRIMARY KEY (language, kind, place)
) WITHOUT ROWID;
CREATE TEMP TABLE counted (language INT PRIMARY KEY, given INT, family INT);
"""
_PEOPLE = """
CREATE TEMP TABLE people AS
WITH RECURSIVE numbered(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM numbered WHERE i + 1 < :count),
hashed AS (
  SELECT i, (i * 2654435761) % 4294967296 AS h1, (i * 2246822519 + 7) % 4294967296 AS h2,
    (i * 3266489917 + 5) % 4294967296 AS h3, (i * 668265263 + 3) % 4294967296 AS h4
  FROM numbered
),
dated AS (
  SELECT *, date('1930-01-01', '+' || (h2 % 32000) || ' days') AS born,
    printf('17%d%07d', h3 % 10, h4 % 10000000) AS number, CAST(:record + i AS TEXT) AS record
  FROM hashed
)
SELECT printf('%08x%08x%08x%08x', h1, h2, h3, h4) AS id,
  g.name || ' ' || f.name || '-' || s.name AS name, born, number, record,
  g.first AS k1, g.second AS k2, f.first AS k3, f.second AS k4, s.first AS k5, s.second AS k6,
  g.bits | f.bits | s.bits | (1 << (26 + substr(born, 1, 1)))
    | (1 << (26 + substr(record, 1, 1))) | (1 << 30) | (1 << 27) | (1 << 26) AS starts
FROM dated
CROSS JOIN chosen_language c ON c.n = h1 / 1024 % (SELECT count(*) FROM chosen_language)
CROSS JOIN counted n ON n.language = c.language
CROSS JOIN named g ON g.language = c.language AND g.kind = 0 AND g.place = h2 / 64 % n.given
CROSS JOIN named f ON f.language = c.language AND f.kind = 1 AND f.place = h3 / 64 % n.family
CROSS JOIN named s ON s.language = c.language AND s.kind = 1 AND s.place = h4 / 64 % n.family
"""
_PATIENTS = """
INSERT INTO patients (id, name, birth_date, phone, record_number, notes, created_at, version)
SELECT id, name, born, '+49 ' || number, record, '', '2020-01-01 00:00:00.000000', 1
FROM people ORDER BY id
"""
_KEYS = """
INSERT OR IGNORE INTO patient_keys (key, patient_id, starts)
SELECT key, id, starts FROM (
  SELECT k1 AS key, id, starts FROM people
  UNION ALL SELECT k2, id, starts FROM people WHERE k2 <> ''
  UNION ALL SELECT k3, id, starts FROM people
  UNION ALL SELECT k4, id, starts FROM people WHERE k4 <> ''
  UNION ALL SELECT k5, id, starts FROM people
  UNION ALL SELECT k6, id, starts FROM people WHERE k6 <> ''
  UNION ALL SELECT number, id, starts FROM people
  UNION ALL SELECT '0' || number, id, starts FROM people
  UNION ALL SELECT '49' || number, id, starts FROM people
  UNION ALL SELECT record, id, starts FROM people
  UNION ALL SELECT replace(born, '-', ''), id, starts FROM people
) ORDER BY key, id
"""


def add_patients(file: Path, count: int) -> None:
    """Add *count* patients to *file*, whose program is not running. The same ones each time."""
    connection = dbapi2.connect(file, isolation_level=None)
    try:
        for pragma in _QUICK:
            connection.execute(pragma)
        (index,) = connection.execute(
            "SELECT sql FROM sqlite_schema WHERE name = 'ix_patient_keys_patient_id_key'"
        ).fetchone()
        connection.execute("BEGIN")
        _add_names(connection)
        connection.execute(_PEOPLE, {"count": count, "record": FIRST_RECORD})
        connection.execute(_PATIENTS)
        connection.execute("DROP INDEX ix_patient_keys_patient_id_key")
        connection.execute(_KEYS)
        connection.execute(index)
        _check(connection, count)
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()


def _add_names(connection: sqlite3.Connection) -> None:
    for statement in filter(str.strip, _NAMES.split(";")):
        connection.execute(statement)
    chosen = [number for number, one in enumerate(LANGUAGES) for _ in range(one.weight)]
    connection.executemany("INSERT INTO chosen_language VALUES (?, ?)", enumerate(chosen))
    for number, language in enumerate(LANGUAGES):
        given = f"{language.women} {language.men}".split()
        families = [name.split("|")[0] for name in language.families.split()]
        connection.execute(
            "INSERT INTO counted VALUES (?, ?, ?)", (number, len(given), len(families))
        )
        for kind, names in enumerate((given, families)):
            for place, written in enumerate(names):
                name = written.replace("_", " ")
                first, second, *_ = (*folded_words(name), "", "")
                row = (number, kind, place, name, first, second, starts_of(folded_words(name)))
                connection.execute("INSERT INTO named VALUES (?, ?, ?, ?, ?, ?, ?)", row)


def _check(connection: sqlite3.Connection, count: int) -> None:
    """Compare some patients' keys to what the program would have written."""
    chance = Random(count)  # noqa: S311 - nothing here is secret
    for _ in range(SPOT_CHECKS):
        id_, name, phone, record, born = connection.execute(
            "SELECT id, name, '+49 ' || number, record, born FROM people WHERE rowid = ?",
            (chance.randint(1, count),),
        ).fetchone()
        expected = keys_of(name, phone, record, date.fromisoformat(born))
        written = connection.execute(
            "SELECT key, starts FROM patient_keys WHERE patient_id = ?", (id_,)
        ).fetchall()
        if {key for key, _ in written} != expected or {s for _, s in written} != {
            starts_of(expected)
        }:
            raise AssertionError(f"{record}: {sorted(written)} is not {sorted(expected)}")
