"""Reads the ledger back: which requests left, of what kinds, and what came of them.

Months of polling make hundreds of thousands of lines of a few kinds, so a line is taken apart only
as far as it is asked for, and each kind once. A line that is not to the letter what the ledger
writes is counted and left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path

from desktop_app.domain.ledger import Entry, Kind
from desktop_app.video.ledger import files

_BEGUN = re.compile(
    rb'\{"at":"((?:19|2\d)\d\d-\d\d-\d\d)(T(?:[01]\d|2[0-3])(?::[0-5]\d){2}\.\d{3})Z",'
    rb'"id":"([0-9a-f]{12})",(.+)\}'
)
_ENDED = re.compile(rb'\{"of":"([0-9a-f]{12})","ms":(\d{1,9}),"answer":"([0-9a-z]{1,20})"\}')
_TO = re.compile(r"this computer|[a-z0-9.:\[\]-]{1,260}")
_METHOD = re.compile(r"[A-Z]{1,10}")
_PATH = re.compile(r"/[A-Za-z0-9/{}._-]{0,200}")
_FIELD = re.compile(r"[A-Za-z0-9_.]{1,100}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A request as it was about to leave; ``at`` as text, which sorts like the instant it is."""

    at: str
    id: bytes
    kind: Kind


@dataclass(frozen=True, slots=True)
class Ended:
    """What came of the request that :attr:`of` names."""

    of: bytes
    ms: int
    answer: str


class Broken:
    """A line that is no line of ours."""


def lines(file: Path) -> Iterator[Line | Ended | Broken]:
    """Yield what stands in *file*, in its order.

    Raises:
        OSError: It can't be read.
    """
    with file.open("rb") as stream:
        for raw in stream:
            line = raw.rstrip(b"\n")
            if begun := _BEGUN.fullmatch(line):
                day, time, id_, rest = begun.groups()
                at, kind = f"{day.decode()}{time.decode()}", _kind(rest)
                yield Line(at=at, id=id_, kind=kind) if kind and _is_day(day) else Broken()
            elif ended := _ENDED.fullmatch(line):
                of, ms, answer = ended.groups()
                yield Ended(of, int(ms), answer.decode())
            elif line:
                yield Broken()


def entries(folder: Path, since: datetime, until: datetime) -> Sequence[Entry]:
    """Return the requests that left in ``[since, until)``, aware, in the order of the ledger.

    Raises:
        OSError: The ledger can't be read.
    """
    first, end = told(since), told(until)
    left: dict[bytes, Line] = {}
    came: dict[bytes, Ended] = {}
    for file in files(folder):
        if not first[:7] <= file.stem <= end[:7]:
            continue
        for line in lines(file):
            match line:
                case Line() if first <= line.at < end:
                    left[line.id] = line
                case Ended() if line.of in left:
                    came[line.of] = line
    return [_entry(line, came.get(id_)) for id_, line in left.items()]


def told(instant: datetime) -> str:
    """Return an aware instant as the ledger writes it, without the ``Z``."""
    return instant.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds")


def instant_of(line: Line) -> datetime:
    """Return when a request left; aware, UTC."""
    return datetime.fromisoformat(line.at).replace(tzinfo=UTC)


def _entry(line: Line, ended: Ended | None) -> Entry:
    return Entry(
        at=instant_of(line),
        kind=line.kind,
        answer=ended.answer if ended else "",
        ms=ended.ms if ended else None,
    )


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
