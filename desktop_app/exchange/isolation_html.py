"""The isolation report as one HTML page: for a browser, a printer, and Qt's small subset of HTML.

It needs nothing from outside and asks for nothing; all that comes from data is escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from html import escape
from itertools import groupby
from string import Template

from desktop_app.domain.isolation import (
    AT_ONCE,
    Check,
    Ink,
    IsolationReport,
    RoomRecord,
    VisitRecord,
)
from desktop_app.exchange import isolation_words as words

PAPER: Ink = {
    "paper": "#FFFFFF",
    "text": "#1A2330",
    "muted": "#5A6676",
    "line": "#E2E7ED",
    "ok": "#1B7A48",
    "ok_ground": "#E4F4EB",
    "danger": "#B42318",
    "danger_ground": "#FBE8E6",
    "attention": "#A84B06",
    "letters": "8pt",
    "title": "15pt",
    "heading": "10pt",
    "verdict": "11.5pt",
}

# Qt knows lengths of boxes in px only, and wants the widths of tables in the old attributes.
_STYLE = Template("""
@page { size: A4; margin: 12mm; }
body { background-color: $paper; color: $text; font-family: sans-serif; font-size: $letters;
  margin: 0; }
p { margin: 0 0 2px 0; }
p.title { font-size: $title; font-weight: bold; }
p.heading { font-size: $heading; font-weight: bold; margin: 12px 0 3px 0; }
p.below { margin: 6px 0 0 0; }
table { border-collapse: collapse; }
th { text-align: left; color: $muted; font-weight: normal; }
th, td { vertical-align: top; border-bottom: 1px solid $line;
  padding-top: 1px; padding-bottom: 1px; padding-left: 0px; padding-right: 10px; }
td.verdict { padding: 7px; font-size: $verdict; font-weight: bold; border: none; }
td.passed { background-color: $ok_ground; color: $ok; }
td.failed { background-color: $danger_ground; color: $danger; }
td.day { font-weight: bold; padding-top: 9px; }
.muted { color: $muted; }
.ok { color: $ok; font-weight: bold; }
.bad { color: $danger; font-weight: bold; }
.attention { color: $attention; }
.id { white-space: nowrap; }
@media print { body { print-color-adjust: exact; } thead { display: table-header-group; } }
@media print { tr { break-inside: avoid; } p.heading { break-after: avoid; } }
@media screen and (min-width: 210mm) { body { max-width: 186mm; margin: 12mm auto; } }
""")
_PAGE = Template("""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>$title</title><style>$style</style></head>
<body>
$body
</body></html>
""")
_HEAD = Template("""
<p class="title" role="heading" aria-level="1">Isolation report</p>
<p>$days</p>
<p class="muted">$made</p>
<p>&nbsp;</p>
<table width="100%"><tr><td class="verdict $tone">$verdict</td></tr></table>
$exceptions
<p class="heading" role="heading" aria-level="2">Checks of the whole database and of these days</p>
$checks
<p class="heading" role="heading" aria-level="2">Video visits of these days</p>
""")
_COLUMNS = (
    ("Time", 6),
    ("Visit", 25),
    ("Room", 22),
    ("Opened, and links given", 28),
    ("Seen by the service", 19),
)
"""Titles, and widths in hundredths of the page."""


def isolation_html(report: IsolationReport, ink: Ink = PAPER) -> str:
    """Return *report* as a page of its own, in the colours and sizes of *ink*."""
    return _framed(report, ink, _head(report) + _table(report, report.eventful) + _tail(report))


def isolation_papers(report: IsolationReport, ink: Ink = PAPER) -> Iterator[str]:
    """Yield the same in pages of :data:`AT_ONCE` visits, for whoever lays a page out at once."""
    visits = report.eventful
    starts = range(0, max(1, len(visits)), AT_ONCE)
    for start in starts:
        head = _head(report) if start == 0 else ""
        tail = _tail(report) if start == starts[-1] else ""
        told = _table(report, visits[start : start + AT_ONCE])
        yield _framed(report, ink, head + told + tail)


def _framed(report: IsolationReport, ink: Ink, body: str) -> str:
    title = escape(f"Isolation report, {words.days_line(report)}")
    return _PAGE.substitute(title=title, style=_STYLE.substitute(ink), body=body)


def _head(report: IsolationReport) -> str:
    made = report.made_at.astimezone(report.zone)
    named = any(visit.patient is not None for visit in report.visits)
    told_by = "its time, its patient, its doctor" if named else "its time, its doctor"
    return _HEAD.substitute(
        days=escape(words.days_line(report)),
        made=escape(
            f"Made {made:%Y-%m-%d %H:%M} ({report.zone.key}) by {report.made_by}."
            f" A visit is told by {told_by} and a code."
        ),
        tone="passed" if report.passed else "failed",
        verdict=escape(words.verdict(report)),
        exceptions="".join(
            f'<p class="attention">{escape(line)}</p>' for line in words.exceptions(report)
        ),
        checks=f'<table width="100%">{"".join(map(_check, report.checks))}</table>',
    )


def _tail(report: IsolationReport) -> str:
    """Name the visits that have nothing to tell, and tell of the rooms that are no visit's."""
    told = "" if report.visits else "<p>There were none.</p>"
    without = [visit for visit in report.visits if not visit.is_eventful]
    if without:
        lead = _span("muted", f"No room was ever made for {len(without)}.")
        told = f'<p class="below">{lead} {_roomless(without, report)}</p>'
    return told + _others(report)


def _check(check: Check) -> str:
    mark = _span("ok", "✓ passed") if check.passed else _span("bad", "✗ FAILED")
    says = [escape(check.kind.sentence)]
    if check.violations:
        more = check.found - len(check.violations)
        named = ", ".join(check.violations) + (f", and {more} more" if more else "")
        says.append(_span("bad", named))
    says += [_span("muted", note) for note in check.notes]
    counted = _span("muted", words.result(check))
    return _row((12, [mark]), (64, says), (24, [counted]))


def _table(report: IsolationReport, visits: Sequence[VisitRecord]) -> str:
    if not visits:
        return ""
    head = "".join(f'<th width="{width}%">{title}</th>' for title, width in _COLUMNS)
    rows: list[str] = []
    for day, of_day in groupby(visits, lambda v: v.starts_at.astimezone(report.zone).date()):
        if report.first != report.last:
            title = escape(words.long_day(day))
            rows.append(f'<tr><td class="day" colspan="{len(_COLUMNS)}">{title}</td></tr>')
        rows += (_visit(visit, report, day) for visit in of_day)
    table = f"<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody>"
    return f'<table width="100%">{table}</table>'


def _visit(visit: VisitRecord, report: IsolationReport, day: date) -> str:
    alarms = [_span("bad", words.alarm_line(alarm, report, day)) for alarm in visit.alarms]
    return _cells(
        f"{visit.starts_at.astimezone(report.zone):%H:%M}",
        _who(visit),
        "<br>".join([*_rooms(visit.rooms, report, day), *alarms]),
        *_told(visit.rooms, report, day),
    )


def _roomless(visits: Iterable[VisitRecord], report: IsolationReport) -> str:
    """Name visits by doctor, for they have nothing else to tell."""
    day = report.first if report.first == report.last else date.min
    told = []
    by_doctor = sorted(visits, key=lambda visit: visit.doctor)
    for doctor, of_doctor in groupby(by_doctor, lambda visit: visit.doctor):
        named = ", ".join(
            f"{words.moment(visit.starts_at, report, day)} {_named(visit)}" for visit in of_doctor
        )
        told.append(f"<bdi>{escape(doctor)}</bdi>: {named}.")
    return " ".join(told)


def _named(visit: VisitRecord) -> str:
    code = _span("muted", visit.code)
    return code if visit.patient is None else f"<bdi>{escape(visit.patient)}</bdi> {code}"


def _who(visit: VisitRecord) -> str:
    names = [visit.doctor] if visit.patient is None else [visit.patient, visit.doctor]
    named = ", ".join(f"<bdi>{escape(name)}</bdi>" for name in names)
    return f"{named} {_span('muted', words.called(visit))}"


def _rooms(rooms: Iterable[RoomRecord], report: IsolationReport, day: date) -> Iterator[str]:
    for room in rooms:
        number = f" ({room.generation})" if room.generation > 1 else ""
        meeting_id = room.meeting_id or "no meeting ID"
        state = _span("muted", words.room_line(room, report, day))
        yield f'<span class="id">{escape(meeting_id + number)}</span> {state}'


def _told(rooms: Iterable[RoomRecord], report: IsolationReport, day: date) -> tuple[str, str]:
    """Return what was done with the rooms, and who was seen in them."""
    rooms = tuple(rooms)
    deeds = (words.deed_lines(room.deeds, report, day) for room in rooms)
    seen = (
        _span("bad" if one.role is None else "seen", words.seen_line(one, report, day))
        for room in rooms
        for one in room.seen
    )
    return "<br>".join(escape(line) for lines in deeds for line in lines), "<br>".join(seen)


def _others(report: IsolationReport) -> str:
    if not report.others:
        return ""
    day = report.first
    rows = [
        _cells(
            words.moment(room.created_at, report, day),
            escape(room.purpose or ""),
            *_rooms((room,), report, day),
            *_told((room,), report, day),
        )
        for room in report.others
    ]
    title = '<p class="heading" role="heading" aria-level="2">Rooms without a visit</p>'
    return f'{title}<table width="100%">{"".join(rows)}</table>'


def _cells(*cells: str) -> str:
    """Return a row of the table of visits."""
    widths = (width for _, width in _COLUMNS)
    return _row(*((width, [cell]) for width, cell in zip(widths, cells, strict=True)))


def _row(*cells: tuple[int, list[str]]) -> str:
    made = (f'<td width="{width}%">{"<br>".join(lines)}</td>' for width, lines in cells)
    return f"<tr>{''.join(made)}</tr>"


def _span(look: str, text: str) -> str:
    return f'<span class="{look}">{escape(text)}</span>'
