"""The ledger of what left for the video service: looked at, summed up and exported."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop_app.domain.actions import Action
from desktop_app.domain.clinic_day import day_bounds, day_of
from desktop_app.domain.ledger import THIS_COMPUTER, Destination, Entry, Form, Kind, LedgerSummary
from desktop_app.errors import LedgerError, Said
from desktop_app.exchange.csv_out import Cell, save_csv
from desktop_app.services.desk import Desk
from desktop_app.services.output_file import written_whole
from desktop_app.storage.audit import record
from desktop_app.video import ledger_lines
from desktop_app.video.ledger import files

COLUMNS = ("at", "to", "method", "path", "fields", "answer", "ms")


def summary(folder: Path, zone: ZoneInfo) -> LedgerSummary:
    """Sum up the ledger in *folder*. Blocks: longer with each year.

    Raises:
        LedgerError: It can't be read.
    """
    days, kinds, broken = _Days(zone), Counter[Kind](), 0
    try:
        for file in files(folder):
            tally = ledger_lines.tally(file)
            broken += tally.broken
            for (minute, kind), count in tally.counts.items():
                days.add(minute, count)
                kinds[kind] += count
    except OSError as error:
        raise _unreadable(folder, error) from error
    return LedgerSummary(
        days=tuple(sorted(days.counted.items(), reverse=True)),
        destinations=tuple(_destinations(kinds)),
        broken=broken,
    )


def entries(folder: Path, zone: ZoneInfo, first: date, last: date) -> Sequence[Entry]:
    """Return the requests of the local days ``[first, last]``, the latest first. Blocks.

    Raises:
        LedgerError: The ledger can't be read.
    """
    since, until = day_bounds(first, zone)[0], day_bounds(last, zone)[1]
    try:
        found = ledger_lines.entries(folder, since, until)
    except OSError as error:
        raise _unreadable(folder, error) from error
    return sorted(found, key=lambda entry: entry.at, reverse=True)


def export(
    desk: Desk, folder: Path, path: Path, form: Form, first: date, last: date, now: datetime
) -> int:
    """Write the requests of the days ``[first, last]`` to *path*, whole or not at all. Blocks.

    It is recorded before anybody can read it. Returns how many there are.

    Raises:
        LedgerError: The ledger can't be read.
        OutputFileError: *path* can't be written.
    """
    found = entries(folder, desk.zone, first, last)
    with written_whole(path) as draft:
        if form is Form.JSON:
            draft.write_text(as_json(found), encoding="utf-8", newline="")
        else:
            save_csv(draft, COLUMNS, map(_cells, found))
        with desk.db.write() as tx:
            told = f"{first.isoformat()}..{last.isoformat()} {len(found)}"
            record(tx, desk.author, Action.LEDGER_EXPORTED, now, result=told)
    return len(found)


def as_json(found: Sequence[Entry]) -> str:
    """Return entries as a JSON list of objects."""
    return json.dumps([told(entry) for entry in found], indent=1)


def told(entry: Entry) -> dict[str, object]:
    """Return an entry under the names of :data:`COLUMNS`."""
    kind = entry.kind
    values = (entry.at.isoformat(), kind.to, kind.method, kind.path, [*kind.fields], entry.answer)
    return dict(zip(COLUMNS, (*values, entry.ms), strict=True))


def _cells(entry: Entry) -> tuple[Cell, ...]:
    kind = entry.kind
    asked = kind.to, kind.method, kind.path, " ".join(kind.fields)
    return (entry.at.isoformat(), *asked, entry.answer, entry.ms)


class _Days:
    """Counts minutes by local day. They come nearly in order, so a day's bounds serve for many."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self._day = date.min
        self._first = self._end = ""
        self.counted: Counter[date] = Counter()

    def add(self, minute: str, count: int) -> None:
        if not self._first <= minute < self._end:
            self._day = day_of(datetime.fromisoformat(minute).replace(tzinfo=UTC), self._zone)
            first, end = day_bounds(self._day, self._zone)
            self._first, self._end = (ledger_lines.told(bound)[:16] for bound in (first, end))
        self.counted[self._day] += count


def _destinations(kinds: Counter[Kind]) -> Sequence[Destination]:
    requests, fields = Counter[str](), Counter[tuple[str, str]]()
    for kind, count in kinds.items():
        requests[kind.to] += count
        for name in set(kind.fields):
            fields[kind.to, name] += count
    often_first = sorted(fields.items(), key=lambda one: (-one[1], one[0]))
    return [
        Destination(
            to=to,
            requests=count,
            fields=tuple((name, n) for (where, name), n in often_first if where == to),
        )
        for to, count in sorted(requests.items(), key=lambda one: (one[0] == THIS_COMPUTER, one))
    ]


def _unreadable(folder: Path, error: OSError) -> LedgerError:
    return LedgerError(Said("{folder} can't be read.", folder=folder), type(error).__name__)
