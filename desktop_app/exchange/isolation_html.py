"""The isolation report as one HTML page: for a browser, a printer, and Qt's small subset of HTML.

It needs nothing from outside and asks for nothing; all that comes from data is escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from itertools import groupby
from string import Template

from desktop_app.domain.isolation import (
    AT_ONCE,
    ENGLISH,
    Check,
    Ink,
    IsolationReport,
    RoomRecord,
    Tongue,
    VisitRecord,
)
from desktop_app.errors import QT_TRANSLATE_NOOP, Said
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
th { text-align: $leading; color: $muted; font-weight: normal; }
th, td { vertical-align: top; border-bottom: 1px solid $line;
  padding-top: 1px; padding-bottom: 1px; padding-$leading: 0px; padding-$trailing: 10px; }
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
<html lang="$tag" dir="$dir"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>$title</title><style>$style</style></head>
<body>
$body
</body></html>
""")
_HEAD = Template("""
<p class="title" role="heading" aria-level="1">$title</p>
<p>$days</p>
<p class="muted">$made</p>
<p>&nbsp;</p>
<table width="100%"><tr><td class="verdict $tone">$verdict</td></tr></table>
$exceptions
<p class="heading" role="heading" aria-level="2">$checked</p>
$checks
<p class="heading" role="heading" aria-level="2">$visits</p>
""")
_COLUMNS = (
    (QT_TRANSLATE_NOOP("errors", "Time"), 6),
    (QT_TRANSLATE_NOOP("errors", "Visit"), 25),
    (QT_TRANSLATE_NOOP("errors", "Room"), 22),
    (QT_TRANSLATE_NOOP("errors", "Opened, and links given"), 28),
    (QT_TRANSLATE_NOOP("errors", "Seen by the service"), 19),
)
"""Titles, and widths in hundredths of the page."""


def isolation_html(report: IsolationReport, ink: Ink = PAPER, tongue: Tongue = ENGLISH) -> str:
    """Return *report* as a page of its own, in the colours and sizes of *ink*."""
    told = _Told(report, tongue)
    return told.framed(ink, told.head() + told.table(report.eventful) + told.tail())


def isolation_papers(
    report: IsolationReport, ink: Ink = PAPER, tongue: Tongue = ENGLISH
) -> Iterator[str]:
    """Yield the same in pages of :data:`AT_ONCE` visits, for Qt, which lays a page out at once."""
    told, visits = _Told(report, tongue, turned=tongue.from_right), report.eventful
    starts = range(0, max(1, len(visits)), AT_ONCE)
    for start in starts:
        head = told.head() if start == 0 else ""
        tail = told.tail() if start == starts[-1] else ""
        yield told.framed(ink, head + told.table(visits[start : start + AT_ONCE]) + tail)


@dataclass(frozen=True, slots=True)
class _Told:
    """A report as it is told in one language: the parts of its page.

    Attributes:
        turned: Cells are given from the right to the left: Qt itself does not turn tables round.
    """

    report: IsolationReport
    tongue: Tongue
    turned: bool = False

    def framed(self, ink: Ink, body: str) -> str:
        title = Said("Isolation report, {days}", days=words.days_line(self.report))
        leading, trailing = ("right", "left") if self.tongue.from_right else ("left", "right")
        return _PAGE.substitute(
            tag=self.tongue.tag,
            dir="rtl" if self.tongue.from_right else "ltr",
            title=self._say(title),
            style=_STYLE.substitute(ink, leading=leading, trailing=trailing),
            body=body,
        )

    def head(self) -> str:
        report = self.report
        said = "".join(
            f'<p class="attention">{self._say(line)}</p>' for line in words.exceptions(report)
        )
        return _HEAD.substitute(
            title=self._say(Said("Isolation report")),
            days=self._say(words.days_line(report)),
            made=self._say(self._made()),
            tone="passed" if report.passed else "failed",
            verdict=self._say(words.verdict(report)),
            exceptions=said,
            checked=self._say(Said("Checks of the whole database and of these days")),
            checks=f'<table width="100%">{"".join(map(self._check, report.checks))}</table>',
            visits=self._say(Said("Video visits of these days")),
        )

    def table(self, visits: Sequence[VisitRecord]) -> str:
        if not visits:
            return ""
        zone, several = self.report.zone, self.report.first != self.report.last
        heads = [f'<th width="{width}%">{self._say(name)}</th>' for name, width in _COLUMNS]
        head = "".join(self._in_order(heads))
        rows: list[str] = []
        for day, of_day in groupby(visits, lambda v: v.starts_at.astimezone(zone).date()):
            if several:
                title = self._say(Said("{day}", day=day))
                rows.append(f'<tr><td class="day" colspan="{len(_COLUMNS)}">{title}</td></tr>')
            rows += (self._visit(visit, day) for visit in of_day)
        table = f"<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody>"
        return f'<table width="100%">{table}</table>'

    def tail(self) -> str:
        """Name the visits that have nothing to tell, and tell of the rooms that are no visit's."""
        told = "" if self.report.visits else f"<p>{self._say(Said('There were none.'))}</p>"
        without = [visit for visit in self.report.visits if not visit.is_eventful]
        if without:
            never = Said("Visits for which no room was ever made: {number}.", number=len(without))
            told = f'<p class="below">{self._span("muted", never)} {self._roomless(without)}</p>'
        return told + self._others()

    def _say(self, text: str) -> str:
        return escape(self.tongue.say(text))

    def _span(self, look: str, text: str) -> str:
        return _span(look, self.tongue.say(text))

    def _made(self) -> Said:
        report = self.report
        made = report.made_at.astimezone(report.zone)
        facts = {"at": f"{made:%Y-%m-%d %H:%M}", "zone": report.zone.key, "who": report.made_by}
        if any(visit.patient is not None for visit in report.visits):
            return Said(
                "Made {at} ({zone}) by {who}. A visit is told by its time, its patient, its doctor"
                " and a code.",
                **facts,
            )
        return Said(
            "Made {at} ({zone}) by {who}. A visit is told by its time, its doctor and a code.",
            **facts,
        )

    def _check(self, check: Check) -> str:
        passed, failed = Said("✓ passed"), Said("✗ FAILED")
        mark = self._span("ok", passed) if check.passed else self._span("bad", failed)
        says = [self._say(check.kind.sentence)]
        if check.violations:
            more = check.found - len(check.violations)
            ids = ", ".join(check.violations)
            named = Said("{ids}, and {number} more", ids=ids, number=more) if more else ids
            says.append(self._span("bad", named))
        says += [self._span("muted", note) for note in check.notes]
        counted = self._span("muted", words.result(check))
        return self._row((12, [mark]), (64, says), (24, [counted]))

    def _visit(self, visit: VisitRecord, day: date) -> str:
        alarms = [
            self._span("bad", words.alarm_line(alarm, self.report, day)) for alarm in visit.alarms
        ]
        return self._cells(
            f"{visit.starts_at.astimezone(self.report.zone):%H:%M}",
            self._who(visit),
            "<br>".join([*self._rooms(visit.rooms, day), *alarms]),
            *self._told(visit.rooms, day),
        )

    def _who(self, visit: VisitRecord) -> str:
        names = [visit.doctor] if visit.patient is None else [visit.patient, visit.doctor]
        named = ", ".join(f"<bdi>{escape(name)}</bdi>" for name in names)
        ended = words.ended(visit)
        code = f"{visit.code}, {self.tongue.say(ended)}" if ended else visit.code
        return f"{named} {_span('muted', code)}"

    def _roomless(self, visits: Iterable[VisitRecord]) -> str:
        """Name visits by doctor, for they have nothing else to tell."""
        day = self.report.first if self.report.first == self.report.last else date.min
        told = []
        by_doctor = sorted(visits, key=lambda visit: visit.doctor)
        for doctor, of_doctor in groupby(by_doctor, lambda visit: visit.doctor):
            named = ", ".join(
                f"{words.moment(visit.starts_at, self.report, day)} {_named(visit)}"
                for visit in of_doctor
            )
            told.append(f"<bdi>{escape(doctor)}</bdi>: {named}.")
        return " ".join(told)

    def _rooms(self, rooms: Iterable[RoomRecord], day: date) -> Iterator[str]:
        for room in rooms:
            number = f" ({room.generation})" if room.generation > 1 else ""
            meeting_id = room.meeting_id or self.tongue.say(Said("no meeting ID"))
            state = self._span("muted", words.room_line(room, self.report, day))
            yield f'<span class="id">{escape(meeting_id + number)}</span> {state}'

    def _told(self, rooms: Iterable[RoomRecord], day: date) -> tuple[str, str]:
        """Return what was done with the rooms, and who was seen in them."""
        rooms = tuple(rooms)
        deeds = (words.deed_lines(room.deeds, self.report, day) for room in rooms)
        seen = (
            self._span(
                "bad" if one.role is None else "seen", words.seen_line(one, self.report, day)
            )
            for room in rooms
            for one in room.seen
        )
        done = "<br>".join(self._say(line) for lines in deeds for line in lines)
        return done, "<br>".join(seen)

    def _others(self) -> str:
        if not self.report.others:
            return ""
        day = self.report.first
        rows = [
            self._cells(
                words.moment(room.created_at, self.report, day),
                escape(room.purpose or ""),
                *self._rooms((room,), day),
                *self._told((room,), day),
            )
            for room in self.report.others
        ]
        title = self._say(Said("Rooms without a visit"))
        heading = f'<p class="heading" role="heading" aria-level="2">{title}</p>'
        return f'{heading}<table width="100%">{"".join(rows)}</table>'

    def _cells(self, *cells: str) -> str:
        """Return a row of the table of visits."""
        widths = (width for _, width in _COLUMNS)
        return self._row(*((width, [cell]) for width, cell in zip(widths, cells, strict=True)))

    def _row(self, *cells: tuple[int, list[str]]) -> str:
        made = [f'<td width="{width}%">{"<br>".join(lines)}</td>' for width, lines in cells]
        return f"<tr>{''.join(self._in_order(made))}</tr>"

    def _in_order(self, cells: list[str]) -> list[str]:
        return cells[::-1] if self.turned else cells


def _named(visit: VisitRecord) -> str:
    code = _span("muted", visit.code)
    return code if visit.patient is None else f"<bdi>{escape(visit.patient)}</bdi> {code}"


def _span(look: str, text: str) -> str:
    return f'<span class="{look}">{escape(text)}</span>'
