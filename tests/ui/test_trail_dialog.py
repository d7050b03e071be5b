"""Reports > Audit trail: all of it, quickly, in words; checked, printed and exported."""

from functools import partial

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtPrintSupport import QPrinter

from desktop_app.domain.actions import Action
from desktop_app.domain.alarm import AlarmKind
from desktop_app.domain.appointment import HistoryEntry, Status
from desktop_app.domain.joining import Guest, Role
from desktop_app.domain.ledger import Form
from desktop_app.domain.room_rule import Parting
from desktop_app.errors import DatabaseBusyError, TrailBrokenError
from desktop_app.services.refusals import REFUSALS
from desktop_app.services.trail_words import Phrase
from desktop_app.ui.deed_words import deed_line, deed_name, history_line
from desktop_app.ui.paper import new_printer
from desktop_app.ui.trail_dialog import TrailDialog
from desktop_app.ui.trail_paper import anchor_html, print_anchor
from desktop_app.ui.trail_rows import PAGE
from tests.ui.days import at
from tests.ui.trails import anchor_of, entries

LONG = 10_000
"""Entries; a fake trail of more is slow itself."""


@pytest.fixture
def open_dialog(qtbot, window, clinic):
    """Open the dialog as a person does, on a trail of so many entries."""

    def open_dialog(count=3, **what):
        clinic.trail = entries(count, at("09:20"), **what)
        qtbot.keyClick(
            window.table,
            Qt.Key.Key_A,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
        qtbot.waitUntil(lambda: window.findChild(TrailDialog) is not None)
        dialog = window.findChild(TrailDialog)
        qtbot.waitUntil(dialog.isVisible)
        settled(qtbot, dialog)
        return dialog

    return open_dialog


def settled(qtbot, dialog):
    qtbot.waitUntil(
        lambda: not dialog.rows.is_loading and not dialog.count.text().startswith("Reading")
    )


def line(dialog, row):
    return [dialog.rows.index(row, column).data() for column in range(dialog.rows.columnCount())]


# -- looking --------------------------------------------------------------------------------------


def test_the_newest_entry_stands_first_in_words_and_without_a_name(open_dialog, clinic):
    dialog = open_dialog(3, action="room-opened", result="desk")
    newest = clinic.trail[0]
    assert line(dialog, 0)[1:] == [
        "Room opened at the front desk",
        "reception",
        str(newest.appointment_id)[:8],
        "00000000  3",
    ]
    assert line(dialog, 0)[0].endswith("09:20:00")
    assert dialog.count.text() == "Entries: 3"


def test_a_long_trail_is_read_page_by_page_as_far_as_one_scrolls(qtbot, open_dialog, clinic):
    dialog = open_dialog(LONG)
    assert dialog.count.text() == f"Entries: {LONG}"
    assert dialog.rows.rowCount() == PAGE
    qtbot.keyClick(dialog.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.rows.rowCount() >= 2 * PAGE)
    settled(qtbot, dialog)
    assert dialog.rows.rowCount() < 10 * PAGE
    shown = [line(dialog, row)[4] for row in range(2 * PAGE)]
    assert shown == [f"00000000  {LONG - row}" for row in range(2 * PAGE)]
    asked = clinic.asked["trail_entries"]
    assert [limit for *_, limit in asked] == [PAGE] * len(asked)


def test_the_end_of_the_trail_is_not_asked_for_again(qtbot, open_dialog, clinic, settle):
    dialog = open_dialog(PAGE + 1)
    qtbot.keyClick(dialog.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == PAGE + 1)
    qtbot.keyClick(dialog.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert len(clinic.asked["trail_entries"]) == 2


@pytest.mark.parametrize(
    ("narrow", "count"),
    [
        pytest.param(lambda bar: pick(bar.action, "room-opened"), 1, id="deed"),
        pytest.param(lambda bar: pick(bar.actor, "dr.rahman"), 2, id="person"),
        pytest.param(lambda bar: bar.last.setDate(QDate(2026, 11, 1)), 0, id="until"),
        pytest.param(lambda bar: bar.first.setDate(QDate(2030, 1, 1)), 0, id="since"),
    ],
)
def test_the_choices_narrow_what_is_shown(qtbot, open_dialog, clinic, narrow, count):
    dialog = open_dialog()
    clinic.trail = (
        *entries(1, at("09:19"), action="room-opened"),
        *entries(2, at("09:18"), actor="dr.rahman"),
        *entries(4, at("09:16")),
    )
    dialog.filter.set_actors(["dr.rahman"])
    narrow(dialog.filter)
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == count and not dialog.rows.is_loading)
    settled(qtbot, dialog)
    wanted = f"Entries: {count}" if count else "Nothing was recorded that fits."
    assert dialog.count.text() == wanted


def pick(choice, data):
    choice.setCurrentIndex(choice.findData(data))
    choice.activated.emit(choice.currentIndex())


def test_only_the_selected_visit_can_be_shown(qtbot, open_dialog, clinic):
    visit = clinic.of("Chen Wei").id
    dialog = open_dialog()
    clinic.trail = (*entries(2, at("09:19"), appointment_id=visit), *entries(3, at("09:16")))
    dialog.filter.this_visit.click()
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 2)
    assert {line(dialog, row)[3] for row in range(2)} == {str(visit)[:8]}


def test_an_older_answer_does_not_cover_a_newer_question(qtbot, open_dialog, clinic, settle):
    dialog = open_dialog()
    clinic.hold("trail_entries")
    pick(dialog.filter.action, "restored")
    held = clinic.set_aside("trail_entries")
    pick(dialog.filter.action, "")
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 3)
    held.set()
    settle()
    assert dialog.rows.rowCount() == 3


def test_a_trail_that_cannot_be_read_is_told_and_not_asked_for_without_end(
    qtbot, open_dialog, clinic, settle
):
    dialog = open_dialog()
    clinic.fail("trail_entries", DatabaseBusyError())
    pick(dialog.filter.action, "booked")
    qtbot.waitUntil(lambda: "busy" in dialog.said.text())
    settle()
    assert len(clinic.asked["trail_entries"]) == 2


# -- evidence -------------------------------------------------------------------------------------


def test_verify_says_what_it_found_and_what_protects_it(qtbot, open_dialog, clinic):
    dialog = open_dialog()
    clinic.verdict = (
        Phrase(text="The audit trail is whole. Entries: {entries}.", values={"entries": 3}),
        Phrase(text="{desk}: agrees up to {n}.", values={"desk": "This desk", "n": 3}),
    )
    clinic.hold("verify_trail")
    dialog.verify.click()
    assert dialog.said.text() == "Checking every entry…"
    assert not dialog.verify.isEnabled()
    clinic.release("verify_trail")
    qtbot.waitUntil(dialog.verify.isEnabled)
    assert dialog.said.text() == "The audit trail is whole. Entries: 3."
    assert dialog.said.property("tone") == "ok"
    assert dialog.more.text() == "This desk: agrees up to 3."


def test_a_broken_trail_is_told_in_red(qtbot, open_dialog, clinic):
    dialog = open_dialog()
    clinic.verdict = (Phrase(text="The audit trail is broken.", values={}, bad=True),)
    dialog.verify.click()
    qtbot.waitUntil(lambda: dialog.said.text() == "The audit trail is broken.")
    assert dialog.said.property("tone") == "danger"


def test_the_printed_anchor_holds_all_that_verify_needs(qtbot, open_dialog, clinic, tmp_path):
    dialog = open_dialog()
    anchor = anchor_of(clinic.trail)
    assert anchor.hash in anchor_html(anchor)
    printer = new_printer("Anchor")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "anchor.pdf"))
    dialog.hand_out(partial(print_anchor, anchor, printer))
    qtbot.waitUntil(lambda: dialog.said.text() == "The anchor was handed to the printer.")
    printed = (tmp_path / "anchor.pdf").read_bytes()
    assert printed.startswith(b"%PDF")
    assert printed.count(b"/Type /Page\n") == 1


def test_a_trail_that_does_not_fit_its_anchor_is_not_anchored_anew(qtbot, open_dialog, clinic):
    dialog = open_dialog()
    clinic.fail("trail_anchor", TrailBrokenError())
    dialog.print.click()
    qtbot.waitUntil(lambda: "not what it was" in dialog.said.text())
    assert dialog.print.isEnabled()


@pytest.mark.parametrize(
    ("name", "form"), [("t.csv", Form.CSV), ("t.json", Form.JSON), ("t.JSON", Form.JSON)]
)
def test_what_is_shown_is_exported_in_the_form_of_the_files_name(
    qtbot, open_dialog, clinic, tmp_path, name, form
):
    dialog = open_dialog()
    dialog.export_to(tmp_path / name)
    qtbot.waitUntil(lambda: dialog.said.text() == f"Entries written to {name}: 3")
    [(path, asked, wanted)] = clinic.asked["export_trail"]
    assert (path, asked, wanted) == (tmp_path / name, form, dialog.filter.wanted())


def test_it_stays_while_a_file_is_written_but_not_while_it_checks(
    qtbot, open_dialog, clinic, tmp_path, esc_stays
):
    dialog = open_dialog()
    esc_stays(dialog, "export_trail", lambda: dialog.export_to(tmp_path / "a.csv"))
    qtbot.waitUntil(lambda: dialog.said.text() == "Entries written to a.csv: 3")
    clinic.hold("verify_trail")
    dialog.verify.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    clinic.release("verify_trail")


def test_a_list_that_cannot_be_read_ends_no_export(qtbot, open_dialog, clinic, tmp_path):
    dialog = open_dialog()
    clinic.hold("export_trail")
    dialog.export_to(tmp_path / "a.csv")
    clinic.fail("trail_count", DatabaseBusyError())
    dialog.filter.changed.emit()
    qtbot.waitUntil(lambda: "busy" in dialog.said.text())
    assert not dialog.export.isEnabled()
    clinic.release("export_trail")
    qtbot.waitUntil(lambda: dialog.said.text() == "Entries written to a.csv: 3")
    assert dialog.export.isEnabled()


def test_nothing_of_it_holds_up_the_window(qtbot, window, clinic):
    for name in ("trail_entries", "trail_count", "trail_actors"):
        clinic.hold(name)
    clinic.trail = entries(3, at("09:20"))
    window.commands.audit_trail.trigger()
    qtbot.waitUntil(lambda: window.findChild(TrailDialog) is not None)
    dialog = window.findChild(TrailDialog)
    assert dialog.count.text() == "Reading the trail…"
    for name in ("trail_entries", "trail_count", "trail_actors"):
        clinic.release(name)
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 3)
    settled(qtbot, dialog)


# -- words ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("action", Action)
def test_every_deed_has_words_of_its_own(action):
    assert deed_name(action) != action.value
    assert [other for other in Action if deed_name(other) == deed_name(action)] == [action]
    assert history_line(HistoryEntry(at=at("09:00"), action=action, result="?")) == deed_name(
        action
    )


@pytest.mark.parametrize(
    ("action", "results"),
    [
        (Action.ROOM_RETIRED, Parting),
        (Action.ALARM_RAISED, AlarmKind),
        (Action.STATUS_CHANGED, Status),
        (Action.OPENING_REFUSED, [kind.__name__ for kind in REFUSALS]),
        (Action.GUEST_LINK_COPIED, [Guest.INTERPRETER, Guest.RELATIVE]),
        (Action.ROOM_OPENED, [Role.DOCTOR, Role.DESK]),
    ],
)
def test_every_result_that_matters_has_words(action, results):
    lines = [deed_line(action, result) for result in results]
    assert len(set(lines)) == len(lines)
    assert deed_name(action) not in lines


def test_a_deed_of_a_later_version_keeps_its_own_word():
    assert deed_line("room-painted", "") == "room-painted"
