"""Reads the ledger back: which requests left, of what kinds, and what came of them.

Months of polling make millions of lines of a few kinds, so a line is taken apart only as far as it
is asked for, and each kind once. A line that is not to the letter what the ledger writes is counted
and left out.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path

from desktop_app.domain.ledger import Entry, Kind
from desktop_app.video.ledger import files

_DAY, _HOUR = rb"(?:19|2\d)\d\d-\d\d-\d\d", rb"(?:[01]\d|2[0-3])"
_BEGUN = re.compile(
    rb'^\{"at":"(' + _DAY + rb"T" + _HOUR + rb":[0-5]\d)(:[0-5]\d\.\d{3})Z"
    rb'","id":"([0-9a-f]{12})",(.+)\}$',
    re.MULTILINE,
)
_ENDED = re.compile(
    rb'^\{"of":"([0-9a-f]{12})","ms":(\d{1,9}),"answer":"([0-9a-z]{1,20})"\}$', re.MULTILINE
)
_TO = re.compile(r"this computer|[a-z0-9.:\[\]-]{1,260}")
_METHOD = re.compile(r"[A-Z]{1,10}")
_PATH = re.compile(r"/[A-Za-z0-9/{}._-]{0,200}")
_FIELD = re.compile(r"[A-Za-z0-9_.]{1,100}")
_AT, _ID = slice(7, 30), slice(7, 19)
"""Where the instant stands in a line that begins, and the id in one that ends a request."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many requests of each kind left in each minute (UTC, as :func:`told` cuts it)."""

    counts: Mapping[tuple[str, Kind], int]
    broken: int


def tally(file: Path) -> Tally:
    """Count what stands in *file*.

    Raises:
        OSError: It can't be read.
    """
    data = file.read_bytes()
    begun = Counter((minute, rest) for minute, _, _, rest in _BEGUN.findall(data))
    counts = {
        (minute.decode(), kind): count
        for (minute, rest), count in begun.items()
        if (kind := _kind(rest)) and _is_day(minute[:10])
    }
    written = sum(1 for line in data.split(b"\n") if line)
    ended = len(_ENDED.findall(data))
    return Tally(counts=counts, broken=written - ended - sum(counts.values()))


def entries(folder: Path, since: datetime, until: datetime) -> Sequence[Entry]:
    """Return the requests that left in ``[since, until)``, aware, in the order of the ledger.

    Raises:
        OSError: The ledger can't be read.
    """
    first, end = told(since).encode(), told(until).encode()
    found: dict[bytes, Entry] = {}
    for file in files(folder):
        if first[:7] <= file.stem.encode() <= end[:7]:
            with file.open("rb") as stream:
                for raw in stream:
                    line = raw.rstrip(b"\n")
                    if not line.startswith(b'{"at"'):
                        _finish(found, line)
                    elif first <= line[_AT] < end:
                        _begin(found, line)
    return list(found.values())


def told(instant: datetime) -> str:
    """Return an aware instant as the ledger writes it, without the ``Z``."""
    return instant.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds")


def _begin(found: dict[bytes, Entry], line: bytes) -> None:
    begun = _BEGUN.fullmatch(line)
    if begun is None:
        return
    minute, seconds, id_, rest = begun.groups()
    kind = _kind(rest)
    if kind and _is_day(minute[:10]):
        at = datetime.fromisoformat(f"{minute.decode()}{seconds.decode()}").replace(tzinfo=UTC)
        found[id_] = Entry(at=at, kind=kind, answer="", ms=None)


def _finish(found: dict[bytes, Entry], line: bytes) -> None:
    if line[_ID] in found and (ended := _ENDED.fullmatch(line)):
        of, ms, answer = ended.groups()
        begun = found[of]
        found[of] = Entry(at=begun.at, kind=begun.kind, answer=answer.decode(), ms=int(ms))


@lru_cache(maxsize=1_000)
def _is_day(day: bytes) -> bool:
    try:
        return bool(date.fromisoformat(day.decode()))
    except ValueError:
        return False


@lru_cache(maxsize=1_000)
def _kind(rest: bytes) -> Kind | None:
    try:
        match json.loads(b"{" + rest + b"}"):
            case {"to": str(to), "method": str(method), "path": str(path), "fields": [*fields]}:
                pass
            case _:
                return None
    except ValueError:
        return None
    whole = _TO.fullmatch(to) and _METHOD.fullmatch(method) and _PATH.fullmatch(path)
    if not whole or not all(isinstance(name, str) and _FIELD.fullmatch(name) for name in fields):
        return None
    return Kind(to=to, method=method, path=path, fields=tuple(fields))
