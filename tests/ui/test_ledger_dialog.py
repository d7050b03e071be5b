"""Video > What was sent…: an owner sees which fields ever left, and each request of a day."""

from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.ledger import THIS_COMPUTER, Form
from desktop_app.errors import LedgerError
from desktop_app.ui.ledger_dialog import LedgerDialog
from desktop_app.ui.ledger_rows import LedgerRows
from tests.ui.days import DAY
from tests.ui.ledgers import a_request

YESTERDAY = DAY - timedelta(days=1)


@pytest.fixture
def sent(clinic):
    clinic.sent = (
        a_request("09:20", "/v2/rooms", "customRoomId", "allowedParticipantIds", method="POST"),
        a_request("09:10", "/v2/rooms/validate/{}", answer="404"),
        a_request("09:05", "/v2/sessions", "status", "perPage", "page", answer="timeout"),
        a_request("09:00", "/v2/sessions", "status", "perPage", "page", answer=""),
        a_request("17:00", "/v2/rooms/deactivate", "roomId", method="POST", day=YESTERDAY),
        a_request("16:00", "/v2/sessions", "status", to=THIS_COMPUTER, day=YESTERDAY),
    )
    return clinic


@pytest.fixture
def open_dialog(qtbot, window, press):
    def open_it():
        window.table.setFocus()
        press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda: window.findChild(LedgerDialog) is not None)
        dialog = window.findChild(LedgerDialog)
        qtbot.waitUntil(dialog.isVisible)
        return dialog

    return open_it


@pytest.fixture
def dialog(qtbot, sent, open_dialog):
    dialog = open_dialog()
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 4)
    return dialog


def cells(dialog):
    rows = dialog.rows
    return [
        [rows.index(row, column).data() for column in range(rows.columnCount())]
        for row in range(rows.rowCount())
    ]


def choose(qtbot, box, text):
    """Choose by keys, as a person does."""
    box.setFocus()
    index = box.findText(text)
    assert index >= 0, [box.itemText(n) for n in range(box.count())]
    while box.currentIndex() != index:
        down = box.currentIndex() < index
        qtbot.keyClick(box, Qt.Key.Key_Down if down else Qt.Key.Key_Up)


def test_its_key_shows_which_fields_ever_left_and_how_often(dialog):
    said = dialog.fields.whole
    assert said.startswith("Fields that ever left for api.videosdk.live, in 5 requests: ")
    for counted in ("status (2)", "customRoomId (1)", "roomId (1)"):
        assert counted in said
    assert dialog.elsewhere.whole == "Stayed on this computer, in practice mode: 1 request."
    assert "never written" in dialog.about.text()
    assert not dialog.broken.isVisible()


def test_the_latest_day_is_shown_request_by_request(dialog):
    assert dialog.day.currentText() == "Mon 23 Nov 2026 · 4"
    first, second, third, fourth = cells(dialog)
    assert first == [
        "09:20:00", "POST /v2/rooms", "customRoomId, allowedParticipantIds", "200 · 34 ms",
        "api.videosdk.live",
    ]  # fmt: skip
    assert second[1:4] == ["GET /v2/rooms/validate/…", "–", "404 · 34 ms"]
    assert third[3] == "None in time · 34 ms"
    assert fourth[3] == "Not known"
    assert dialog.said.text() == "4 requests"


def test_another_day_is_read_when_it_is_chosen(qtbot, dialog, clinic):
    choose(qtbot, dialog.day, "Sun 22 Nov 2026 · 2")
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 2)
    assert [row[4] for row in cells(dialog)] == ["api.videosdk.live", "This computer (practice)"]
    assert clinic.asked["ledger_day"] == [(DAY,), (YESTERDAY,)]


def test_requests_and_answers_are_filtered_by_keys(qtbot, dialog):
    choose(qtbot, dialog.request, "GET /v2/sessions")
    assert [row[0] for row in cells(dialog)] == ["09:05:00", "09:00:00"]
    assert dialog.said.text() == "2 of 4 requests"
    choose(qtbot, dialog.answer, "Not known")
    assert [row[0] for row in cells(dialog)] == ["09:00:00"]
    choose(qtbot, dialog.request, "All requests")
    choose(qtbot, dialog.answer, "All answers")
    assert dialog.said.text() == "4 requests"


def test_a_filter_stays_on_the_next_day_if_there_is_such_a_request(qtbot, dialog):
    choose(qtbot, dialog.request, "GET /v2/sessions")
    choose(qtbot, dialog.day, "Sun 22 Nov 2026 · 2")
    qtbot.waitUntil(lambda: [row[0] for row in cells(dialog)] == ["16:00:00"])
    assert dialog.request.currentText() == "GET /v2/sessions"


def test_a_day_chosen_while_another_is_read_is_the_one_that_shows(qtbot, dialog, clinic, settle):
    clinic.hold("ledger_day")
    choose(qtbot, dialog.day, "Sun 22 Nov 2026 · 2")
    slow = clinic.set_aside("ledger_day")
    choose(qtbot, dialog.day, "Mon 23 Nov 2026 · 4")
    qtbot.waitUntil(lambda: dialog.said.text() == "4 requests")
    slow.set()
    settle()
    assert dialog.rows.rowCount() == 4


def test_before_anything_was_sent_it_says_so(qtbot, open_dialog):
    dialog = open_dialog()
    qtbot.waitUntil(lambda: dialog.fields.whole == "Nothing was sent yet.")
    assert "Open a room" in dialog.said.text()
    assert not dialog.table.isVisible()
    assert not dialog.export.isVisible()


def test_practice_alone_means_that_nothing_ever_left(qtbot, clinic, open_dialog):
    clinic.sent = (a_request("09:00", "/v2/rooms", "customRoomId", to=THIS_COMPUTER),)
    dialog = open_dialog()
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 1)
    assert dialog.fields.whole.startswith("Nothing ever left this computer.")
    assert not dialog.elsewhere.isVisible()


def test_lines_that_cannot_be_read_are_told(qtbot, sent, open_dialog):
    sent.broken_lines = 3
    dialog = open_dialog()
    qtbot.waitUntil(dialog.broken.isVisible)
    assert dialog.broken.text().startswith("3 lines can't be read")


def test_a_ledger_that_cannot_be_read_is_told_in_words(qtbot, sent, open_dialog):
    sent.fail("ledger_summary", LedgerError("<b>/home/ledger</b> can't be read."))
    dialog = open_dialog()
    qtbot.waitUntil(lambda: "can't be read" in dialog.said.text())
    assert dialog.said.textFormat() is Qt.TextFormat.PlainText
    assert not dialog.export.isVisible()


@pytest.mark.parametrize(
    ("action", "first", "name"),
    [
        ("export_day", DAY, "sent-2026-11-23.csv"),
        ("export_all", YESTERDAY, "sent-2026-11-22-to-2026-11-23.csv"),
    ],
)
def test_an_export_asks_where_and_says_how_many(
    qtbot, dialog, clinic, tmp_path, action, first, name
):
    getattr(dialog, action).trigger()
    asked = dialog.findChild(QFileDialog)
    qtbot.waitUntil(asked.isVisible)
    assert [file.rpartition("/")[2] for file in asked.selectedFiles()] == [name]
    asked.fileSelected.emit(str(tmp_path / name))
    asked.close()
    qtbot.waitUntil(lambda: dialog.said.text() == f"6 requests exported to {name}.")
    assert clinic.asked["export_ledger"] == [(tmp_path / name, Form.CSV, first, DAY)]
    assert dialog.export.isEnabled()


@pytest.mark.parametrize(
    ("name", "form"), [("a.JSON", Form.JSON), ("a.json", Form.JSON), ("a", Form.CSV)]
)
def test_the_files_ending_says_how_it_is_written(qtbot, dialog, clinic, tmp_path, name, form):
    dialog.export_to(tmp_path / name, DAY, DAY)
    qtbot.waitUntil(lambda: bool(clinic.asked["export_ledger"]))
    assert clinic.asked["export_ledger"][0][1] is form


def test_an_export_that_fails_is_told_and_can_be_tried_again(
    qtbot, dialog, clinic, tmp_path, esc_stays
):
    clinic.fail("export_ledger", LedgerError("the stick is full."))
    write = partial(dialog.export_to, tmp_path / "a.csv", DAY, DAY)
    esc_stays(dialog, "export_ledger", write)
    qtbot.waitUntil(lambda: "the stick is full." in dialog.said.text())
    assert dialog.export.isEnabled()
    clinic.heal("export_ledger")
    esc_stays(dialog, "export_ledger", write)
    qtbot.waitUntil(lambda: dialog.said.text().endswith("exported to a.csv."))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_of_ten_thousand_requests_words_are_made_for_what_is_looked_at(
    qtbot, clinic, open_dialog, monkeypatch
):
    looked_at, data = set(), LedgerRows.data

    def noted(rows, index, role=Qt.ItemDataRole.DisplayRole):
        looked_at.add(index.row())
        return data(rows, index, role)

    monkeypatch.setattr(LedgerRows, "data", noted)
    clinic.sent = tuple(
        a_request(f"{8 + n % 10:02}:{n % 60:02}", "/v2/sessions", "status") for n in range(10_000)
    )
    dialog = open_dialog()
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 10_000)
    dialog.grab()
    choose(qtbot, dialog.answer, "200")
    dialog.grab()
    assert dialog.rows.rowCount() == 10_000
    assert 0 < len(looked_at) < 200


def test_closing_while_it_reads_is_no_error(qtbot, sent, open_dialog, jobs):
    sent.hold("ledger_summary")
    dialog = open_dialog()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    sent.release("ledger_summary")
    qtbot.waitUntil(lambda: not jobs.busy)


def test_what_is_shown_is_what_the_ledger_of_a_home_holds(tmp_path):
    """The window's stand-in for the ledger counts as the real one does."""
    from datetime import UTC, datetime

    from desktop_app.services.ledger import entries, summary
    from desktop_app.video.ledger import Ledger
    from tests.ui.days import ZONE
    from tests.ui.ledgers import summed_up

    ledger = Ledger(tmp_path, lambda: datetime(2026, 11, 23, 8, tzinfo=UTC))
    ledger.of("https://api.videosdk.live")("POST", "/v2/rooms", ["customRoomId"])("200")
    ledger.of("http://127.0.0.1:9")("GET", "/v2/rooms/{}", [])("404")
    ledger.close()
    found = entries(tmp_path, ZONE, DAY, DAY)
    assert len(found) == 2
    assert summed_up(found, ZONE) == summary(tmp_path, ZONE)
