"""The day's papers as HTML for printer, PDF and screen; all that comes from data is escaped.

Each doctor's sheets begin anew, so that they can be given to that doctor. Nothing is cut: what is
too long is wrapped or shortened.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from string import Template

from desktop_app.domain.appointment import HOLDS_SLOT, Appointment, Session, Slot, SlotStatus
from desktop_app.domain.day_papers import (
    DayPaper,
    Entry,
    PaperKind,
    PaperWords,
    Section,
    Why,
    code_of,
)
from desktop_app.domain.isolation import AT_ONCE, Ink
from desktop_app.domain.paper import Paper
from desktop_app.errors import QT_TRANSLATE_NOOP

INK: Ink = {
    "paper": "#FFFFFF",
    "text": "#1A2330",
    "muted": "#5A6676",
    "line": "#C9D1DB",
    "attention": "#A84B06",
    "letters": "9pt",
    "title": "15pt",
    "heading": "11pt",
}
LONGEST = 90
"""Letters of a name or a reason; a paper is no place for somebody's whole page."""
NOTES = 5
"""Empty lines below a doctor's downtime sheet."""

TITLES = {
    PaperKind.DAY: QT_TRANSLATE_NOOP("DayPaper", "Day sheet"),
    PaperKind.DOWNTIME: QT_TRANSLATE_NOOP("DayPaper", "Downtime sheet"),
    PaperKind.HANDOVER: QT_TRANSLATE_NOOP("DayPaper", "Handover note"),
}
_SECTIONS = {
    Section.UNREACHED: QT_TRANSLATE_NOOP("DayPaper", "Not reached"),
    Section.NO_LINK: QT_TRANSLATE_NOOP("DayPaper", "Video visits to come without a link"),
    Section.NO_SHOW: QT_TRANSLATE_NOOP("DayPaper", "Did not come"),
    Section.CANCELLED: QT_TRANSLATE_NOOP("DayPaper", "Cancelled"),
    Section.CHANGED: QT_TRANSLATE_NOOP("DayPaper", "Changed today"),
    Section.WAITING: QT_TRANSLATE_NOOP("DayPaper", "On the waiting list"),
}
_WHY = {
    Why.NOT_SEEN: QT_TRANSLATE_NOOP("DayPaper", "Due, and neither there nor marked"),
    Why.NOT_HERE: QT_TRANSLATE_NOOP("DayPaper", "The doctor says: not here"),
    Why.NO_CONTACT: QT_TRANSLATE_NOOP("DayPaper", "Neither phone nor e-mail"),
}
_DAY = (
    (QT_TRANSLATE_NOOP("DayPaper", "Time"), 12),
    (QT_TRANSLATE_NOOP("DayPaper", "Patient"), 30),
    (QT_TRANSLATE_NOOP("DayPaper", "Phone"), 20),
    (QT_TRANSLATE_NOOP("DayPaper", "Visit"), 24),
    (QT_TRANSLATE_NOOP("DayPaper", "Status"), 14),
)
_NAMELESS = (
    (QT_TRANSLATE_NOOP("DayPaper", "Time"), 16),
    (QT_TRANSLATE_NOOP("DayPaper", "Code"), 30),
    (QT_TRANSLATE_NOOP("DayPaper", "Visit"), 30),
    (QT_TRANSLATE_NOOP("DayPaper", "Status"), 24),
)
_DOWNTIME = (
    (QT_TRANSLATE_NOOP("DayPaper", "Time"), 12),
    (QT_TRANSLATE_NOOP("DayPaper", "Patient"), 32),
    (QT_TRANSLATE_NOOP("DayPaper", "Phone"), 22),
    (QT_TRANSLATE_NOOP("DayPaper", "Notes"), 34),
)
_HANDOVER = (
    (QT_TRANSLATE_NOOP("DayPaper", "Time"), 10),
    (QT_TRANSLATE_NOOP("DayPaper", "Patient"), 30),
    (QT_TRANSLATE_NOOP("DayPaper", "Doctor"), 24),
    (QT_TRANSLATE_NOOP("DayPaper", "What"), 36),
)
"""Titles, and widths in hundredths of the page."""

# Qt knows lengths of boxes in px only, and wants the widths of tables in the old attributes.
_STYLE = Template("""
body { background-color: $paper; color: $text; font-family: sans-serif; font-size: $letters; }
p { margin: 0 0 2px 0; }
p.title { font-size: $title; font-weight: bold; }
p.heading { font-size: $heading; font-weight: bold; margin: 14px 0 4px 0; }
table { border-collapse: collapse; }
th { text-align: left; color: $muted; font-weight: normal; }
th, td { vertical-align: top; border-bottom: 1px solid $line;
  padding-top: 3px; padding-bottom: 3px; padding-$leading: 0px; padding-$trailing: 10px; }
td.tall { padding-top: 9px; padding-bottom: 9px; }
.muted { color: $muted; }
.attention { color: $attention; }
""")
_BIDI_CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def papers(paper: DayPaper, words: PaperWords, ink: Ink = INK) -> Iterator[Paper]:
    """Yield the sheets: of each doctor by themselves, or a handover note of all."""
    for whose, body in _bodies(paper, words):
        yield Paper(
            html=_framed(ink, body, words),
            whose=_heads(paper, whose),
            when=words.day(paper.wish.day),
            made=_made(paper, words),
        )


def preview(paper: DayPaper, words: PaperWords, ink: Ink) -> str:
    """Return the beginning of it as one page: sheets, until there are :data:`AT_ONCE` lines."""
    found: list[str] = []
    lines = 0
    for _, body in _bodies(paper, words, AT_ONCE):
        found.append(body)
        lines += body.count("<tr>")
        if lines >= AT_ONCE:
            break
    return _framed(ink, "<hr>".join(found), words)


def title_of(kind: PaperKind, words: PaperWords) -> str:
    """Return what a paper is called."""
    return words.say(TITLES[kind])


def _bodies(
    paper: DayPaper, words: PaperWords, most: int | None = None
) -> Iterator[tuple[str, str]]:
    """Yield whose sheets they are, and what stands on them: *most* entries of a note."""
    title = title_of(paper.wish.kind, words)
    if paper.wish.kind is PaperKind.HANDOVER:
        yield title, _headed(title, "", paper, words) + _note(paper, words, most)
        return
    none = True
    for sessions in paper.by_doctor().values():
        none = False
        doctor, speciality = sessions[0].doctor, sessions[0].speciality
        named = f"{_plain(doctor)}, {_plain(speciality)}" if speciality else _plain(doctor)
        body = "".join(_session(paper, session, words) for session in sessions)
        tail = _notes(words) if paper.wish.kind is PaperKind.DOWNTIME else ""
        yield _plain(doctor), _headed(named, title, paper, words) + body + tail
    if none:
        nothing = words.say(QT_TRANSLATE_NOOP("DayPaper", "There are no sessions on this day."))
        yield title, _headed(title, "", paper, words) + f"<p>{escape(nothing)}</p>"


# -- sheets of a doctor ---------------------------------------------------------------------------


def _session(paper: DayPaper, session: Session, words: PaperWords) -> str:
    times = f"{words.time(session.starts_at)}–{words.time(session.ends_at)}"
    place = f" · {_text(session.location)}" if session.location else ""
    lines = (line for slot in session.slots for line in _slot(paper, slot, words))
    table = _table(_columns(paper), lines, words)
    return f'<p class="heading">{escape(times)}{place}</p>{table}'


def _columns(paper: DayPaper) -> Sequence[tuple[str, int]]:
    if paper.wish.kind is PaperKind.DOWNTIME:
        return _DOWNTIME
    return _DAY if paper.wish.names else _NAMELESS


def _slot(paper: DayPaper, slot: Slot, words: PaperWords) -> Iterator[str]:
    downtime = paper.wish.kind is PaperKind.DOWNTIME
    if not downtime:
        for visit in slot.released:
            yield _row(_visit(paper, slot, visit, words), words)
    if slot.appointment is not None:
        told = _visit(paper, slot, slot.appointment, words)
        yield _row(told, words, "tall" if downtime else "")
    elif slot.status is not SlotStatus.WITHDRAWN:
        blocked = slot.status is SlotStatus.BLOCKED
        said = QT_TRANSLATE_NOOP("DayPaper", "blocked") if blocked else ""
        free = QT_TRANSLATE_NOOP("DayPaper", "free")
        state = words.say(said or free)
        why = f": {_text(slot.blocked_for)}" if slot.blocked_for else ""
        cells = [_times(slot, words), f'<span class="muted">{escape(state)}{why}</span>']
        cells += [""] * (len(_columns(paper)) - 2)
        yield _row(cells, words, "tall" if downtime else "")


def _visit(paper: DayPaper, slot: Slot, visit: Appointment, words: PaperWords) -> list[str]:
    time = _times(slot, words)
    who = _who(visit, words) if paper.wish.names else escape(code_of(visit.id))
    phone = _text(paper.phones.get(visit.patient_id, ""))
    if paper.wish.kind is PaperKind.DOWNTIME:
        return [time, who, phone, ""]
    reason = f"<br>{_text(visit.reason)}" if visit.reason else ""
    kind = escape(words.kind(visit.kind)) + reason
    look = "" if visit.status in HOLDS_SLOT else ' class="attention"'
    status = f"<span{look}>{escape(words.status(visit.status))}</span>"
    return [time, who, phone, kind, status] if paper.wish.names else [time, who, kind, status]


def _who(visit: Appointment, words: PaperWords) -> str:
    name = f"<b>{_text(visit.patient)}</b>"
    if visit.birth_date is None:
        return name
    return f'{name}<br><span class="muted">{escape(words.birth(visit.birth_date))}</span>'


def _times(slot: Slot, words: PaperWords) -> str:
    extra = words.say(QT_TRANSLATE_NOOP("DayPaper", "extra")) if slot.extra else ""
    more = f'<br><span class="muted">{escape(extra)}</span>' if extra else ""
    return f"{escape(words.time(slot.starts_at))}–{escape(words.time(slot.ends_at))}{more}"


def _notes(words: PaperWords) -> str:
    title = words.say(QT_TRANSLATE_NOOP("DayPaper", "Walk-ins and notes"))
    lines = _row(["&nbsp;"], words, "tall") * NOTES
    return f'<p class="heading">{escape(title)}</p><table width="100%">{lines}</table>'


# -- handover -------------------------------------------------------------------------------------


def _note(paper: DayPaper, words: PaperWords, most: int | None) -> str:
    if not paper.sections:
        nothing = QT_TRANSLATE_NOOP("DayPaper", "There is nothing to hand over.")
        return f"<p>{escape(words.say(nothing))}</p>"
    told = []
    for section, entries in paper.sections:
        title = f"{words.say(_SECTIONS[section])} ({len(entries)})"
        shown = entries if most is None else entries[: max(0, most)]
        most = most if most is None else most - len(shown)
        lines = (_row(_entry(section, entry, words), words) for entry in shown)
        told.append(f'<p class="heading">{escape(title)}</p>{_table(_HANDOVER, lines, words)}')
    return "".join(told)


def _entry(section: Section, entry: Entry, words: PaperWords) -> list[str]:
    time = words.time(entry.starts_at) if entry.starts_at else "–"
    who = (
        f"<b>{_text(entry.patient)}</b>" if entry.patient else escape(code_of(entry.appointment_id))
    )
    phone = f"<br>{_text(entry.phone)}" if entry.phone else ""
    what = "<br>".join(_what(section, entry, words))
    return [escape(time), who + phone, _text(entry.doctor), what]


def _what(section: Section, entry: Entry, words: PaperWords) -> Iterator[str]:
    match section:
        case Section.UNREACHED:
            yield from (escape(words.say(_WHY[why])) for why in entry.why)
        case Section.CHANGED:
            for change in entry.changes:
                yield escape(f"{words.time(change.at)} {words.deed(change.action, change.result)}")
        case Section.WAITING if entry.since is not None:
            since = words.say(QT_TRANSLATE_NOOP("DayPaper", "since {day}"))
            yield escape(since.format(day=words.birth(entry.since.date())))
        case _:
            yield escape(words.kind(entry.kind))
            if section is Section.CANCELLED and entry.written:
                yield _text(entry.written)


# -- pieces ---------------------------------------------------------------------------------------


def _framed(ink: Ink, body: str, words: PaperWords) -> str:
    leading, trailing = ("right", "left") if words.mirrored else ("left", "right")
    style = _STYLE.substitute(ink, leading=leading, trailing=trailing)
    head = f'<head><meta charset="utf-8"><style>{style}</style></head>'
    return f'<html dir="{"rtl" if words.mirrored else "ltr"}">{head}<body>{body}</body></html>'


def _headed(title: str, more: str, paper: DayPaper, words: PaperWords) -> str:
    """Return what stands above: the title is already plain, and not yet escaped."""
    second = " · ".join(filter(None, (more, words.day(paper.wish.day))))
    return f'<p class="title">{escape(title)}</p><p class="muted">{escape(second)}</p>'


def _heads(paper: DayPaper, whose: str) -> str:
    return " · ".join(filter(None, (_plain(paper.clinic), whose)))


def _made(paper: DayPaper, words: PaperWords) -> str:
    made = words.say(QT_TRANSLATE_NOOP("DayPaper", "Made at {time} by {who}"))
    return made.format(time=words.time(paper.made_at), who=_plain(paper.made_by))


def _table(columns: Sequence[tuple[str, int]], rows: Iterable[str], words: PaperWords) -> str:
    heads = [f'<th width="{width}%">{escape(words.say(title))}</th>' for title, width in columns]
    head = "".join(_in_order(heads, words))
    return f'<table width="100%"><thead><tr>{head}</tr></thead>{"".join(rows)}</table>'


def _row(cells: Sequence[str], words: PaperWords, look: str = "") -> str:
    cell = f'<td class="{look}">' if look else "<td>"
    return f"<tr>{''.join(f'{cell}{each}</td>' for each in _in_order(cells, words))}</tr>"


def _in_order(cells: Sequence[str], words: PaperWords) -> Sequence[str]:
    """Return *cells* from left to right: Qt knows tables of no other direction."""
    return cells[::-1] if words.mirrored else cells


def _plain(text: str) -> str:
    """Return *text* on one line of a fair length, writing nothing but itself another way round."""
    line = " ".join(_BIDI_CONTROLS.sub("", text[: 4 * LONGEST]).replace("\0", "").split())
    short = line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
    return f"\u2068{short}\u2069" if short else ""


def _text(text: str) -> str:
    """Return *text* as HTML; Qt breaks a word that is too long for its column."""
    return escape(_plain(text))
