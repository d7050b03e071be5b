"""What comes out of the printer: whole, headed, counted, on the paper that people here have."""

import re
from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QLocale, QPointF, QSizeF, Qt
from PySide6.QtGui import QPageSize, QPaintEngine, QPdfWriter, QTextDocument, QTransform
from typing_extensions import override

from desktop_app.domain.appointment import Kind, SlotStatus, Status
from desktop_app.domain.day_papers import (
    DayPaper,
    Entry,
    PaperKind,
    PaperWish,
    Section,
    doctors_of,
    visits_of,
    without_names,
)
from desktop_app.domain.isolation import ENGLISH
from desktop_app.domain.paper import Paper
from desktop_app.domain.trail import Anchor
from desktop_app.exchange.day_paper_html import INK, papers, preview
from desktop_app.exchange.isolation_html import isolation_html, isolation_papers
from desktop_app.ui.day_outlets import words_for
from desktop_app.ui.paper import DPI, FOOT, paint, paint_papers, set_page
from desktop_app.ui.trail_paper import anchor_html
from tests.isolation import a_report, a_room, a_visit
from tests.ui.days import (
    DAY,
    NAMES,
    a_session,
    a_sheet,
    a_slot,
    an_appointment,
    at,
    design_day,
    full_day,
)

LONG = "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschafers"
HOSTILE = (*NAMES, f"{LONG} {LONG}", "</table><h1>", "{day}", "\0", "&amp;", "a\u2067b\u202ec")


def a_paper(sheet, kind=PaperKind.DAY, *, names=True, **changes):
    wish = PaperWish(kind=kind, day=DAY, doctor_id=None, names=names)
    phones = {visit.patient_id: "+49 30 1234567" for _, _, visit in visits_of(sheet)}
    made = {
        "wish": wish,
        "clinic": "Clinic Nine",
        "made_at": at("12:00"),
        "made_by": "reception",
        "doctors": doctors_of(sheet),
        "sheet": sheet if names else without_names(sheet),
        "phones": phones if names else {},
    }
    return DayPaper(**made | changes)


def sheets_of(paper):
    return list(papers(paper, words_for(paper)))


def text_of(html):
    document = QTextDocument()
    document.setHtml(html)
    return re.sub("[\u2068\u2069\u200b]", "", document.toPlainText())


def printed(sheets):
    """The PDF of some papers, and how many pages it has."""
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(made)
    set_page(writer)
    assert paint_papers(iter(sheets), writer)
    data = made.data().data()
    return data, data.count(b"/Type /Page\n")


class Engine(QPaintEngine):
    """Notes what is written, and where; shapes are of no interest."""

    def __init__(self):
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.pages = [[]]
        self.place = QTransform()

    def begin(self, device):
        return True

    def end(self):
        return True

    def type(self):
        return QPaintEngine.Type.User

    @override
    def updateState(self, state):
        self.place = state.transform()

    @override
    def drawTextItem(self, at, item):
        where = self.place.map(QPointF(at))
        self.pages[-1].append((item.text(), where.x(), where.y()))

    @override
    def drawPixmap(self, *shape):
        pass

    @override
    def drawPath(self, *shape):
        pass

    @override
    def drawPolygon(self, *shape):
        pass

    @override
    def drawRects(self, *shape):
        pass

    @override
    def drawLines(self, *shape):
        pass


class Recorder(QPdfWriter):
    """A printer that remembers the words of each sheet."""

    def __init__(self):
        self.engine = Engine()
        self.paper = QBuffer()
        self.paper.open(QIODevice.OpenModeFlag.WriteOnly)
        super().__init__(self.paper)
        set_page(self)

    @property
    def pages(self):
        return self.engine.pages

    def lines(self, page):
        """What stands on the lines of *page*, from above, without marks of direction."""
        lines = {}
        for text, x, y in page:
            lines.setdefault(round(y), []).append((x, re.sub("[\u2068\u2069]", "", text)))
        return ["".join(text for _, text in sorted(lines[y])) for y in sorted(lines)]

    @override
    def paintEngine(self):
        return self.engine

    @override
    def newPage(self):
        self.pages.append([])
        return True


def test_a_day_sheet_tells_every_slot_of_each_doctor_on_sheets_of_their_own(qapp):
    [rahman, okafor] = sheets_of(a_paper(design_day()))
    told = text_of(rahman.html)
    for said in ("Dr. Amina Rahman, Cardiology", "Day sheet", "09:00–12:00", "Room 3", "free"):
        assert said in told
    for said in ("Chen Wei", "+49 30 1234567", "First visit", "Arrived", "09:15–09:30"):
        assert said in told
    assert "Sam Taylor" not in told
    assert "Sam Taylor" in text_of(okafor.html)
    assert (rahman.whose, rahman.when) == (
        "\u2068Clinic Nine\u2069 · \u2068Dr. Amina Rahman\u2069",
        "Monday, 23 November 2026",
    )


@pytest.mark.parametrize("kind", PaperKind)
@pytest.mark.parametrize("names", [True, False])
def test_no_paper_tells_of_a_room(kind, names):
    secret = an_appointment("Chen Wei", meeting_id="wxyz-efgh-ijkl")
    sheet = a_sheet(a_session("Dr. Rahman", [a_slot("09:00", secret)]))
    for sheets in sheets_of(a_paper(sheet, kind, names=names)):
        assert "wxyz" not in sheets.html
        assert ("Chen Wei" in sheets.html) is (names and kind is not PaperKind.HANDOVER)


def test_a_downtime_sheet_has_room_to_write_and_nothing_that_ages(qapp):
    gone = an_appointment("Can Celled", status=Status.CANCELLED)
    slots = [a_slot("09:00", an_appointment("Chen Wei"), released=[gone]), a_slot("09:15")]
    [sheets] = sheets_of(a_paper(a_sheet(a_session("Dr. Rahman", slots)), PaperKind.DOWNTIME))
    told = text_of(sheets.html)
    for said in ("Chen Wei", "+49 30 1234567", "Notes", "Walk-ins and notes", "free"):
        assert said in told
    for said in ("Can Celled", "Booked", "Follow-up"):
        assert said not in told


def test_blocked_and_withdrawn_slots_are_no_free_ones(qapp):
    slots = [
        replace(a_slot("09:00"), status=SlotStatus.BLOCKED, blocked_for="Ward <round>"),
        replace(a_slot("09:15"), status=SlotStatus.WITHDRAWN),
        a_slot("09:30", an_appointment(birth_date=date(1980, 2, 1)), extra=True),
    ]
    [sheets] = sheets_of(a_paper(a_sheet(a_session("Dr. Rahman", slots))))
    told = text_of(sheets.html)
    assert "blocked: Ward <round>" in told
    assert "free" not in told
    assert "09:15–09:30" not in told
    assert "extra" in told
    assert "1 February 1980" in told


@pytest.mark.parametrize("kind", [PaperKind.DAY, PaperKind.DOWNTIME])
def test_whatever_people_are_called_nothing_is_cut_off_or_taken_for_markup(qapp, kind):
    slots = [
        a_slot(f"{9 + n // 4:02}:{15 * (n % 4):02}", an_appointment(name, reason=name * 9))
        for n, name in enumerate(HOSTILE)
    ]
    session = a_session(f"Dr. {LONG * 3}", slots, location=LONG, speciality="<b>x</b>")
    [sheets] = sheets_of(a_paper(a_sheet(session), kind))
    document = QTextDocument()
    document.setHtml(sheets.html)
    body = QSizeF(186 / 25.4 * 96, 1000)  # of A4 between our margins
    document.setPageSize(body)
    assert document.size().width() <= body.width() + 0.5
    told = document.toPlainText().replace("\u200b", "")
    for said in ("Zoë <b>Bold</b>", "</table><h1>", "{day}", "&amp;", "فاطمة الزهراء", "שרה כהן"):
        assert said in told
    assert "\u202e" not in sheets.html
    assert "\0" not in sheets.html
    _, pages = printed([sheets])
    assert pages >= 1


@pytest.mark.parametrize("kind", [PaperKind.DAY, PaperKind.DOWNTIME])
def test_a_long_name_is_wrapped_and_moves_no_column(qapp, kind):
    heads = ("Time", "Patient", "Phone", "Visit", "Notes")

    def written(name):
        sheet = a_sheet(a_session("Dr. R", [a_slot("09:00", an_appointment(name))]))
        recorder = Recorder()
        assert paint_papers(iter(sheets_of(a_paper(sheet, kind))), recorder)
        [page] = recorder.pages
        columns = [x for text, x, _ in page if text in heads]
        return sum(text.startswith(name[:4]) for text, _, _ in page), columns

    lines, columns = written("W" * 400)
    assert lines > 3
    assert columns == pytest.approx(written("Chen Wei")[1], abs=1)


@pytest.fixture
def from_right_to_left(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("kind", list(PaperKind))
def test_what_is_written_from_right_to_left_has_its_first_column_at_the_right(
    from_right_to_left, kind
):
    visit = an_appointment("Nora Gone", status=Status.NO_SHOW)
    sheet = a_sheet(a_session("Dr. R", [a_slot("09:00", visit)]))
    entry = Entry(
        appointment_id=visit.id,
        patient="Nora Gone",
        doctor="Dr. R",
        phone="",
        starts_at=at("09:00"),
        kind=Kind.VIDEO,
    )
    paper = a_paper(sheet, kind, sections=((Section.NO_SHOW, (entry,)),))
    recorder = Recorder()
    assert paint_papers(iter(sheets_of(paper)), recorder)
    [page] = recorder.pages
    [time], [patient] = ([x for text, x, _ in page if text == head] for head in ("Time", "Patient"))
    assert time > patient
    [clinic] = [x for text, x, _ in page if text.startswith("Clinic") or "Nine" in text]
    assert clinic > patient


@pytest.fixture
def arabic():
    before = QLocale()
    QLocale.setDefault(QLocale("ar"))
    yield
    QLocale.setDefault(before)


def places_in(html, *words):
    """How far from the left these words begin on paper."""
    recorder = Recorder()
    assert paint(iter([html]), "Title", recorder)
    return [
        next(x for page in recorder.pages for text, x, _ in page if word in text) for word in words
    ]


@pytest.mark.usefixtures("from_right_to_left", "arabic")
def test_the_isolation_report_and_the_anchor_have_their_first_column_at_the_right_too():
    report = a_report(a_visit(a_room()))
    spoken = replace(ENGLISH, tag="ar", from_right=True)
    [sheet] = isolation_papers(report, tongue=spoken)
    time, visit, room, seen = places_in(sheet, "Time", "Visit", "Room", "Seen by")
    assert time > visit > room > seen
    at_nine, mark, counted = places_in(sheet, "09:00", "passed", ": 7")
    assert at_nine > visit
    assert mark > counted
    page = isolation_html(report, tongue=spoken)  # which a browser turns round by itself
    assert page.index("Time</th>") < page.index("Seen by")
    anchor = Anchor(installation=uuid4(), sequence=7, hash="ab" * 32, at=at("12:00"))
    desk, which = places_in(anchor_html(anchor), "Desk", str(anchor.installation)[:8])
    assert desk > which


def test_every_sheet_has_its_head_and_its_number_and_each_doctor_begins_anew(qapp):
    recorder = Recorder()
    assert paint_papers(iter(sheets_of(a_paper(full_day(doctors=2)))), recorder)
    expected = [(doctor, page) for doctor in (0, 1) for page in (1, 2)]
    for (doctor, number), page in zip(expected, recorder.pages, strict=True):
        lines = recorder.lines(page)
        assert f"Clinic Nine · Dr. Number {doctor}Monday, 23 November 2026" in lines
        assert f"Made at 12:00 by reception{number} of 2" in lines


def test_every_line_stands_whole_on_its_sheet(qapp):
    recorder = Recorder()
    day = full_day(doctors=1)
    assert paint_papers(iter(sheets_of(a_paper(day))), recorder)
    bottom = recorder.height() - FOOT * recorder.logicalDpiX() / DPI
    seen = []
    for page in recorder.pages:
        whole = [(text, x, y) for text, x, y in page[4:] if y <= bottom]
        assert all(0 <= x <= recorder.width() for _, x, _ in whole)
        seen += [text for text, _, _ in whole]
    for _, slot, visit in visits_of(day):
        name = visit.patient
        assert sum(name in text for text in seen) >= 1, slot.index
    assert sum(text == "Patient" for text in seen) == len(recorder.pages)  # the table's head


def test_the_head_of_the_table_stands_on_each_sheet(qapp):
    [sheets] = sheets_of(a_paper(full_day(doctors=1)))
    document = QTextDocument()
    document.setHtml(sheets.html)
    table = next(
        frame for frame in document.rootFrame().childFrames() if frame.format().isTableFormat()
    )
    assert table.format().toTableFormat().headerRowCount() == 1


def test_a_long_name_gives_way_to_the_day_in_the_head(qapp):
    recorder = Recorder()
    sheets = Paper(html="<p>x</p>", whose=LONG * 9, when="Monday", made="Made " + LONG * 9)
    assert paint_papers([sheets], recorder)
    [page] = recorder.pages
    head, *_, foot = recorder.lines(page)
    assert head.endswith("…Monday")
    assert foot.endswith("…1 of 1")


@pytest.mark.parametrize(
    ("locale", "size"),
    [
        ("en_GB", QPageSize.PageSizeId.A4),
        ("de_DE", QPageSize.PageSizeId.A4),
        ("en_US", QPageSize.PageSizeId.Letter),
        ("es_MX", QPageSize.PageSizeId.Letter),
    ],
)
def test_pages_are_as_large_as_people_here_have_them(qapp, locale, size):
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        writer = QPdfWriter(QBuffer())
        set_page(writer)
        assert writer.pageLayout().pageSize().id() is size
    finally:
        QLocale.setDefault(before)


def test_the_preview_stops_when_it_has_enough(qapp):
    large = a_paper(full_day(doctors=12))
    told = preview(large, words_for(large), INK)
    assert "Dr. Number 0" in told
    assert "Dr. Number 9" not in told


def test_a_long_note_is_whole_on_paper_and_begun_on_the_screen(qapp):
    entry = Entry(
        appointment_id=uuid4(),
        starts_at=at("09:00"),
        doctor="Dr. R",
        patient="Chen Wei",
        phone="",
        kind=Kind.VIDEO,
    )
    sections = ((Section.NO_SHOW, (entry,) * 70), (Section.CANCELLED, (entry,) * 70))
    long = a_paper(a_sheet(), PaperKind.HANDOVER, sections=sections)
    [sheets] = sheets_of(long)
    assert sheets.html.count("Chen Wei") == 140
    shown = preview(long, words_for(long), INK)
    assert shown.count("Chen Wei") == 100
    assert "Cancelled (70)" in shown


def test_a_day_without_sessions_and_a_quiet_note_are_sentences(qapp):
    [sheets] = sheets_of(a_paper(a_sheet()))
    assert "There are no sessions on this day." in text_of(sheets.html)
    [note] = sheets_of(a_paper(a_sheet(), PaperKind.HANDOVER))
    assert "There is nothing to hand over." in text_of(note.html)


def test_ids_of_nobody_are_never_mixed_up(qapp):
    sheet = a_sheet(a_session("Dr. R", [a_slot("09:00", an_appointment(id=uuid4()))]))
    [sheets] = sheets_of(a_paper(sheet, names=False))
    [(_, _, visit)] = visits_of(sheet)
    assert visit.id.hex[:8] in sheets.html
    assert str(visit.patient_id) not in sheets.html
