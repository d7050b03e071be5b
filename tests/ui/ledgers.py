"""Requests that left, for the window's tests."""

from collections import Counter

from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.ledger import THIS_COMPUTER, Destination, Entry, Kind, LedgerSummary
from tests.ui.days import at

VIDEOSDK = "api.videosdk.live"


def a_request(
    wall, path="/v2/rooms", *fields, answer="200", method="GET", to=VIDEOSDK, day=None, ms=34
):
    """One request at a wall time."""
    return Entry(
        at=at(wall, day) if day else at(wall),
        kind=Kind(to=to, method=method, path=path, fields=fields),
        answer=answer,
        ms=ms if answer else None,
    )


def summed_up(sent, zone, broken=0):
    days = Counter(day_of(entry.at, zone) for entry in sent)
    places = sorted({entry.kind.to for entry in sent}, key=lambda to: (to == THIS_COMPUTER, to))
    return LedgerSummary(
        days=tuple(sorted(days.items(), reverse=True)),
        destinations=tuple(_place(to, sent) for to in places),
        broken=broken,
    )


def _place(to, sent):
    there = [entry for entry in sent if entry.kind.to == to]
    fields = Counter(name for entry in there for name in entry.kind.fields)
    return Destination(to=to, requests=len(there), fields=tuple(fields.most_common()))
