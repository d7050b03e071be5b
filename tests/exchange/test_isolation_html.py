"""The isolation report's page: whole by itself, short, and harmless whatever stands in it."""

from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser

import pytest

from desktop_app.domain.alarm import AlarmKind
from desktop_app.domain.appointment import RoomState, Status
from desktop_app.domain.isolation import (
    AT_ONCE,
    AlarmRecord,
    Check,
    CheckKind,
    Deed,
    Seen,
    SharedUse,
)
from desktop_app.domain.joining import Role
from desktop_app.domain.room_rule import Parting
from desktop_app.exchange.isolation_html import PAPER, isolation_html, isolation_papers
from desktop_app.exchange.isolation_json import isolation_values
from tests.isolation import ALL_PASSED, DAY, a_report, a_room, a_visit, failing, minutes


class Page(HTMLParser):
    """The words of a page, the rows of its tables, its tags and their attributes."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.rows, self.words = [], [], []
        self._open = []
        self.feed(html)
        assert self._open == [], "a tag was not closed"

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in {"meta", "br"}:
            self._open.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in {"td", "th"}:
            self.rows[-1].append("")
        if tag == "br" and self._open[-1] == "td":
            self.rows[-1][-1] += "\n"

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        if "style" in self._open or "title" in self._open:
            return
        self.words.append(data)
        if "td" in self._open or "th" in self._open:
            self.rows[-1][-1] += data

    @property
    def text(self):
        return " ".join("".join(self.words).split())

    def row(self, word):
        return next(row for row in self.rows if any(word in cell for cell in row))


def page_of(*visits, **changes):
    return Page(isolation_html(a_report(*visits, **changes)))


def test_on_top_stands_the_sentence_that_matters():
    page = page_of(a_visit(a_room()), a_visit(a_room("mnop-qrst-uvwx"), starts_at=minutes(15)))
    assert "Video visits: 2, rooms: 2, shared: 0. All 11 checks passed." in page.text
    assert page.text.startswith("Isolation report Monday, 23 November 2026 Made 2026-11-23 17:00")


def test_a_check_that_fails_is_told_on_top_and_with_what_is_against_it():
    page = page_of(checks=failing(found=60, violations=("room-1", "room-2")))
    assert "1 of 11 checks failed" in page.text
    mark, says, counted = page.row("of one visit in the room of another")
    assert mark == "✗ FAILED"
    assert says.endswith("\nroom-1, room-2, and 58 more")
    assert counted == "60 against; stays in rooms: 7"


def test_every_check_is_a_row_with_its_sentence_and_what_it_counted():
    page = page_of()
    for check in ALL_PASSED:
        assert page.row(check.kind.sentence) == [
            "✓ passed",
            check.kind.sentence,
            f"{check.kind.counted}: 7",
        ]


def test_two_visits_in_one_room_are_counted_as_shared():
    page = page_of(checks=failing(CheckKind.ONE_APPOINTMENT, found=2))
    assert "shared: 2. 1 of 11 checks failed" in page.text


def test_a_visit_is_told_in_one_row_by_time_doctor_and_code():
    visit = a_visit(
        a_room(
            deeds=(
                Deed(at=minutes(1), actor="reception", given=False, to="desk"),
                Deed(at=minutes(2), actor="reception", given=False, to="desk"),
                Deed(at=minutes(3), actor="ann", given=True, to="interpreter"),
            ),
            seen=(
                Seen(role=Role.PATIENT, first_joined=minutes(2), last_left=minutes(9)),
                Seen(role=Role.GUEST_1, first_joined=minutes(3), last_left=None),
                Seen(role=None, first_joined=minutes(4), last_left=minutes(4)),
            ),
        )
    )
    assert page_of(visit).row("abcd") == [
        "09:00",
        f"Dr. Amina Rahman {visit.code}",
        "abcd-efgh-ijkl open",
        "09:01 ×2 desk (reception)\n09:03 link for interpreter (ann)",
        "patient 09:02–09:09\nguest 1 09:03–\nUNKNOWN 09:04–09:04",
    ]


def test_each_room_of_a_visit_is_told_with_why_and_when_it_ended():
    closed = a_room(
        state=RoomState.DEAD,
        retired_at=minutes(20),
        retired_for=Parting.REVOKED,
        closed_at=minutes(21),
    )
    waits = a_room(
        "b",
        generation=2,
        state=RoomState.RETIRED,
        retired_at=minutes(30),
        retired_for=Parting.OTHER_DOCTOR,
    )
    old = a_room("c", generation=3, state=RoomState.DEAD, origin="imported", deeds=(), seen=())
    page = page_of(a_visit(closed, waits, old))
    assert page.row("abcd")[2].splitlines() == [
        "abcd-efgh-ijkl closed 09:21, links revoked",
        "b (2) waits to be closed, left 09:30, another doctor",
        "c (3) closed, imported",
    ]


def test_what_happened_on_another_day_says_so():
    late = timedelta(days=1)
    room = a_room(state=RoomState.DEAD, closed_at=minutes(0) + late, deeds=(), seen=())
    assert "closed 2026-11-24 09:00" in page_of(a_visit(room)).text


def test_visits_that_never_had_a_room_are_named_in_a_line_of_their_own():
    visits = [
        a_visit(starts_at=minutes(15)),
        a_visit(starts_at=minutes(30), status=Status.CANCELLED),
        a_visit(starts_at=minutes(45), doctor="Dr. Chidi Okafor"),
    ]
    codes = [visit.code for visit in visits]
    assert (
        "Visits for which no room was ever made: 3."
        f" Dr. Amina Rahman: 09:15 {codes[0]}, 09:30 {codes[1]}."
        f" Dr. Chidi Okafor: 09:45 {codes[2]}."
    ) in page_of(*visits).text


def test_a_range_is_told_day_by_day():
    page = page_of(
        a_visit(a_room()),
        a_visit(a_room("next"), starts_at=minutes(0) + timedelta(days=1)),
        last=DAY + timedelta(days=1),
    )
    assert "Monday, 23 November 2026 to Tuesday, 24 November 2026" in page.text
    firsts = [row[0] for row in page.rows]
    assert firsts.index("Monday, 23 November 2026") < firsts.index("Tuesday, 24 November 2026")


def test_days_without_video_visits_say_so():
    assert "There were none." in page_of().text


def test_on_papers_a_long_report_is_told_whole_and_in_order():
    many = [a_visit(a_room(f"room-{n}-x")) for n in range(2 * AT_ONCE + 1)]
    report = a_report(*many, a_visit(), others=(a_room(purpose="command-line"),))
    papers = [Page(html).text for html in isolation_papers(report)]
    assert len(papers) == 3
    assert f"Video visits: {len(many) + 1}" in papers[0]
    assert "Checks of" not in papers[1]
    told = " ".join(papers)
    places = [told.index(f"room-{n}-x") for n in range(len(many))]
    assert places == sorted(places)
    assert "Visits for which no room was ever made: 1." in papers[2]
    assert "command-line" in papers[2]
    whole = Page(isolation_html(report)).text
    assert all(f"room-{n}-x" in whole for n in range(len(many)))


def test_an_ordinary_report_is_one_paper_the_page_itself():
    report = a_report(a_visit(a_room()))
    assert list(isolation_papers(report)) == [isolation_html(report)]
    assert list(isolation_papers(a_report())) == [isolation_html(a_report())]


def test_alarms_are_told_with_who_has_seen_them():
    alarms = (
        AlarmRecord(kind=AlarmKind.CROWD, raised_at=minutes(4), seen_at=minutes(6), seen_by="ann"),
        AlarmRecord(kind=AlarmKind.STRANGER, raised_at=minutes(5), seen_at=None, seen_by=None),
    )
    text = page_of(a_visit(alarms=alarms)).text
    assert "Alarm 09:04: more people in the room than invited; seen 09:06 by ann" in text
    assert "Alarm 09:05: somebody unknown in the room; nobody has seen it yet" in text


def test_the_old_shared_rooms_stand_above_the_checks_as_the_exception():
    use = SharedUse(at=minutes(3), actor="ann", session="0123456789abcdef")
    text = page_of(shared_allowed=1, shared_uses=(use,)).text
    assert (
        "Exception: the old system's shared room, in which patients can meet, is turned on" in text
    )
    assert "The shared room of session 01234567 was opened 09:03 by ann." in text
    assert text.index("Exception") < text.index("Checks of the whole database")


def test_rooms_without_a_visit_have_a_part_of_their_own():
    page = page_of(others=(a_room(origin="ad-hoc", purpose="command-line"),))
    assert "Rooms without a visit" in page.text
    assert page.row("command-line")[2] == "abcd-efgh-ijkl open"
    assert "Video visits: 0, rooms: 1" in page.text


def test_notes_stand_with_their_check():
    noted = Check(kind=CheckKind.CLOSED, looked_at=1, found=0, notes=("Room 1 waits.",))
    assert page_of(checks=(noted,)).row("✓ passed")[1].endswith("\nRoom 1 waits.")


# -- harmless and whole -------------------------------------------------------------------------


HOSTILE = "<script>alert(1)</script>\"'&<img src=x onerror=y>"


def test_whatever_stands_in_the_data_stays_words():
    room = a_room(
        HOSTILE,
        purpose=HOSTILE,
        deeds=(Deed(at=minutes(1), actor=HOSTILE, given=True, to=HOSTILE),),
    )
    page = page_of(
        a_visit(room, doctor=HOSTILE, patient=HOSTILE),
        a_visit(doctor=HOSTILE, patient=HOSTILE),
        others=(room,),
        shared_uses=(SharedUse(at=minutes(1), actor=HOSTILE, session=HOSTILE),),
        made_by=HOSTILE,
        checks=failing(violations=(HOSTILE,)),
    )
    assert not {tag for tag, _ in page.tags} & {"script", "img", "a", "iframe", "link", "object"}
    assert not [attrs for _, attrs in page.tags for name in attrs if name.startswith("on")]
    assert page.text.count("<script>alert(1)</script>") >= 9


def test_the_page_needs_nothing_from_outside_and_forbids_it():
    html = isolation_html(a_report(a_visit(a_room())))
    page = Page(html)
    assert not [attrs for _, attrs in page.tags if {"src", "href", "background"} & attrs.keys()]
    for word in ("http:", "https:", "url(", "@import", "//"):
        assert word not in html
    policy = next(attrs for tag, attrs in page.tags if "http-equiv" in attrs)
    assert policy["content"].startswith("default-src 'none'")


def test_no_name_stands_in_it_unless_it_was_asked_for():
    visit = a_visit(a_room())
    assert "Zoë" not in isolation_html(a_report(visit))
    assert "told by its time, its doctor and a code" in isolation_html(a_report(visit))
    assert "Zoë" not in str(isolation_values(a_report(visit)))
    named = replace(visit, patient="Zoë Canary")
    assert "told by its time, its patient, its doctor and" in isolation_html(a_report(named))
    assert page_of(named).row("abcd")[1] == f"Zoë Canary, Dr. Amina Rahman {visit.code}"
    assert isolation_values(a_report(named))["visits"][0]["patient"] == "Zoë Canary"


def test_no_participant_code_nor_key_stands_in_it():
    report = a_report(a_visit(a_room(provider="fingerprint-ours")))
    assert "fingerprint" not in isolation_html(report)
    assert "fingerprint" not in str(isolation_values(report))


def test_it_prints_on_a4_and_takes_the_colours_it_is_given():
    html = isolation_html(a_report(), {**PAPER, "paper": "#123456"})
    assert "size: A4" in html
    assert "background-color: #123456" in html


@pytest.mark.parametrize("kind", CheckKind)
def test_every_check_says_in_a_sentence_what_is_true(kind):
    assert kind.sentence[0].isupper()
    assert kind.sentence.endswith(".")
    assert kind.counted


def test_as_values_a_report_tells_the_same():
    visit = a_visit(a_room(seen=(Seen(role=None, first_joined=minutes(1), last_left=None),)))
    told = isolation_values(a_report(visit, checks=failing()))
    assert (told["from"], told["to"], told["passed"]) == ("2026-11-23", "2026-11-23", False)
    assert [check["check"] for check in told["checks"] if not check["passed"]] == ["own-people"]
    (room,) = told["visits"][0]["rooms"]
    assert (room["meeting_id"], room["state"]) == ("abcd-efgh-ijkl", "live")
    assert room["deeds"] == [
        {"at": minutes(1).isoformat(), "actor": "reception", "deed": "opened", "for": "desk"}
    ]
    assert room["seen"][0]["role"] == "unknown"
