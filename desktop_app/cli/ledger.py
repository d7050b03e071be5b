"""`clinic-desk ledger`: what left for the video service, by names and never by values."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.cli.program import opened, say_json
from desktop_app.settings import Home

if TYPE_CHECKING:
    from desktop_app.domain.ledger import Destination, Entry, LedgerSummary


def show(wish: argparse.Namespace, home: Home) -> int:
    """Print the requests of some days, all of them by default, and what they carried."""
    from desktop_app.services import ledger

    with opened(wish, home) as program:
        folder, zone = program.video.ledger_folder, program.desk.zone
        summary = ledger.summary(folder, zone)
        first = wish.first or (summary.days[-1][0] if summary.days else date.max)
        last = wish.last or (summary.days[0][0] if summary.days else date.max)
        found = ledger.entries(folder, zone, first, last) if summary.days else ()
    if wish.json:
        say_json({"ever": _ever(summary), "requests": [ledger.told(entry) for entry in found]})
    else:
        _tell(summary, found)
    return 0


def _tell(summary: LedgerSummary, found: Sequence[Entry]) -> None:
    for entry in reversed(found):
        kind = entry.kind
        answer = entry.answer or "unknown"
        at = f"{entry.at:%Y-%m-%d %H:%M:%S}"
        print(f"{at}  {answer:<11} {kind.to}  {kind.method} {kind.path}  {' '.join(kind.fields)}")
    if not summary.days:
        print("Nothing was ever sent to a video service from this home.")
    for place in summary.destinations:
        print(f"Fields that ever went to {place.to}: {_fields(place)}.")
    if summary.broken:
        print(f"{summary.broken} lines of the ledger can't be read.")


def _fields(place: Destination) -> str:
    counted = ", ".join(f"{name} ({count})" for name, count in place.fields)
    return counted or f"none, in {place.requests} requests"


def _ever(summary: LedgerSummary) -> dict[str, object]:
    return {
        "destinations": [
            {"to": place.to, "requests": place.requests, "fields": dict(place.fields)}
            for place in summary.destinations
        ],
        "days": {day.isoformat(): count for day, count in summary.days},
        "broken": summary.broken,
    }
