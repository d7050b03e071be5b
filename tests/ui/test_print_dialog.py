"""File > Print the day: Ctrl+P, Enter; names only when asked for, and nothing out unrecorded."""

from datetime import timedelta
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.day_papers import PaperKind
from desktop_app.domain.isolation import Form
from desktop_app.errors import DatabaseBusyError, DiskFullError, NoPrinterError, OutputFileError
from desktop_app.ui.paper import new_printer
from desktop_app.ui.print_dialog import PrintDialog
from tests.ui.days import DAY, full_day

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def printed(window, tmp_path):
    """A printer that puts its sheets into a file."""
    file = tmp_path / "printed.pdf"

    def printer(title):
        made = new_printer(title)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(file))
        return made

    window.dialogs.printer = printer
    return file


@pytest.fixture
def dialog(qtbot, window, printed, press):
    press(Qt.Key.Key_P, CTRL)
    dialog = window.findChild(PrintDialog)
    qtbot.waitUntil(lambda: dialog.isVisible() and dialog.paper is not None)
    return dialog


def text(dialog):
    return dialog.preview.toPlainText()


def choose(qtbot, dialog, kind):
    dialog.kind.setFocus()
    qtbot.keyClick(dialog.kind, Qt.Key.Key_Home)
    for _ in range(list(PaperKind).index(kind)):
        qtbot.keyClick(dialog.kind, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: dialog.paper is not None and dialog.paper.wish.kind is kind)


def test_looking_for_the_printer_holds_up_nothing_and_that_there_is_none_is_told(
    qtbot, window, press
):
    looked, answer = [], Event()

    def print_server_that_is_down(_title):
        looked.append(current_thread())
        assert answer.wait(120)

    window.dialogs.printer = print_server_that_is_down
    press(Qt.Key.Key_P, CTRL)
    dialog = window.findChild(PrintDialog)
    qtbot.waitUntil(lambda: dialog.isVisible() and dialog.paper is not None)
    qtbot.keyClick(dialog.print, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: looked != [])  # and the window goes on meanwhile
    assert looked != [main_thread()]
    answer.set()
    qtbot.waitUntil(lambda: NoPrinterError().title in dialog.said.text())
    assert dialog.isVisible()


def test_two_keys_print_the_day(qtbot, window, clinic, printed, press):
    clinic.hold("make_paper")
    press(Qt.Key.Key_P, CTRL)
    dialog = window.findChild(PrintDialog)
    qtbot.waitUntil(dialog.isVisible)
    qtbot.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)  # before it is made
    assert not printed.exists()
    clinic.release("make_paper")
    qtbot.waitUntil(lambda: window.findChild(PrintDialog) is None)
    assert printed.read_bytes().startswith(b"%PDF")
    [(paper, form)] = clinic.asked["record_paper"]
    assert (form, paper.wish.day, paper.wish.names) == (Form.PRINT, DAY, False)
    said = window.status.currentMessage()
    assert said == "Handed to the printer: Day sheet, Mon 23 Nov 2026."


def test_it_opens_with_the_day_on_view_of_all_doctors_without_names(dialog, clinic):
    [(wish,)] = clinic.asked["make_paper"]
    assert (wish.kind, wish.day, wish.doctor_id, wish.names) == (PaperKind.DAY, DAY, None, False)
    assert "Dr. Amina Rahman" in text(dialog)
    assert "Dr. Chidi Okafor" in text(dialog)
    assert "Chen Wei" not in text(dialog)
    assert clinic.of("Chen Wei").id.hex[:8] in text(dialog)


def test_names_are_there_only_when_they_were_asked_for(qtbot, dialog):
    dialog.names.setFocus()
    qtbot.keyClick(dialog.names, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Chen Wei" in text(dialog))


def test_a_downtime_sheet_comes_with_names_and_can_go_without(qtbot, dialog):
    choose(qtbot, dialog, PaperKind.DOWNTIME)
    assert dialog.names.isChecked()
    qtbot.waitUntil(lambda: "Walk-ins and notes" in text(dialog) and "Chen Wei" in text(dialog))
    dialog.names.setFocus()
    qtbot.keyClick(dialog.names, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.paper is not None and "Chen Wei" not in text(dialog))


def test_one_doctor_and_another_day_can_be_chosen(qtbot, dialog, clinic):
    dialog.doctor.setFocus()
    qtbot.keyClick(dialog.doctor, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: dialog.paper is not None and "Rahman" not in text(dialog))
    assert dialog.doctor.currentText() == "Dr. Chidi Okafor"
    tomorrow = DAY + timedelta(days=1)
    dialog.day.setDate(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
    qtbot.waitUntil(lambda: clinic.asked["make_paper"][-1][0].day == tomorrow)
    qtbot.waitUntil(lambda: "There are no sessions" in text(dialog))


def test_a_day_typed_just_before_enter_is_the_one_that_is_printed(
    qtbot, window, dialog, clinic, printed
):
    dialog.day.setFocus()
    qtbot.keyClick(dialog.day, Qt.Key.Key_Up)
    qtbot.keyClick(dialog.day, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(PrintDialog) is None)
    [(paper, _)] = clinic.asked["record_paper"]
    assert paper.wish.day == DAY + timedelta(days=1)
    said = window.status.currentMessage()
    assert said == "Handed to the printer: Day sheet, Tue 24 Nov 2026."


@pytest.mark.parametrize("out", ["print_on", "save", "save_table"])
def test_a_day_typed_just_before_it_is_handed_out_counts_however_it_goes(
    qtbot, dialog, clinic, printed, tmp_path, out
):
    clinic.hold("make_paper")
    qtbot.keyClick(dialog.day, Qt.Key.Key_Up)
    where = new_printer("Day") if out == "print_on" else tmp_path / "day"
    if out == "print_on":
        where.setOutputFileName(str(printed))
    getattr(dialog, out)(where)
    asked = clinic.asked["save_table" if out == "save_table" else "record_paper"]
    assert asked == []  # it waits for its paper
    clinic.release("make_paper")
    qtbot.waitUntil(lambda: asked != [])
    assert asked[0][0].wish.day == DAY + timedelta(days=1)


def test_an_empty_day_is_a_sentence(qtbot, dialog):
    dialog.day.setDate(QDate(2030, 1, 1))
    qtbot.waitUntil(lambda: "There are no sessions on this day." in text(dialog))


def test_a_large_day_shows_its_beginning_and_prints_all(qtbot, window, dialog, clinic, printed):
    clinic.sheets[DAY] = full_day(doctors=6)
    dialog.make()
    qtbot.waitUntil(lambda: dialog.said.text().startswith("Here is the beginning"))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(PrintDialog) is None)
    assert printed.read_bytes().count(b"/Type /Page\n") >= 6


def test_without_a_printer_it_is_said_and_a_pdf_still_goes(qtbot, window, dialog, tmp_path):
    dialog._printer = lambda title: None  # noqa: SLF001 - a computer without one
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    no_printer = "No printer is set up on this computer."
    qtbot.waitUntil(lambda: dialog.said.text().startswith(no_printer))
    dialog.save(tmp_path / "day.pdf")
    qtbot.waitUntil(lambda: dialog.said.text() == "Saved as day.pdf.")
    assert (tmp_path / "day.pdf").read_bytes().startswith(b"%PDF")


def test_what_could_not_be_recorded_is_not_handed_out(qtbot, dialog, clinic, printed, tmp_path):
    clinic.fail("record_paper", DiskFullError())
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.said.text().startswith("The disk is full."))
    assert dialog.isVisible()
    assert not printed.exists()
    dialog.save(tmp_path / "day.pdf")
    qtbot.waitUntil(dialog.pdf.isEnabled)
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_paper_that_cannot_be_made_says_why(qtbot, dialog, clinic):
    clinic.fail("make_paper", DatabaseBusyError())
    dialog.make()
    qtbot.waitUntil(lambda: dialog.said.text().startswith("The database is busy."))
    assert not dialog.pdf.isEnabled()
    assert not dialog.print.isEnabled()


@pytest.mark.parametrize(("button", "ending"), [("pdf", "pdf"), ("table", "csv")])
def test_files_are_named_after_paper_and_day_and_nobody(qtbot, dialog, button, ending):
    qtbot.mouseClick(getattr(dialog, button), Qt.MouseButton.LeftButton)
    asked = dialog.findChild(QFileDialog)
    assert asked.selectedFiles()[0].endswith(f"day-2026-11-23.{ending}")
    asked.reject()


def test_the_visits_are_saved_as_a_table_by_the_service_that_records_it(
    qtbot, dialog, clinic, tmp_path
):
    dialog.save_table(tmp_path / "t.csv")
    qtbot.waitUntil(lambda: dialog.said.text() == "Saved as t.csv.")
    assert clinic.asked["save_table"] == [(dialog.paper, tmp_path / "t.csv")]
    clinic.fail("save_table", OutputFileError("t.csv: no."))
    dialog.save_table(tmp_path / "t.csv")
    qtbot.waitUntil(lambda: dialog.said.text().startswith("This file cannot be written."))
    choose(qtbot, dialog, PaperKind.HANDOVER)
    assert not dialog.table.isEnabled()


def test_closing_while_it_is_made_is_no_error(qtbot, dialog, clinic, jobs):
    clinic.hold("make_paper")
    dialog.make()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    clinic.release("make_paper")
    qtbot.waitUntil(lambda: not jobs.busy)


def test_every_part_has_a_name_for_a_reader(dialog):
    for part in (dialog.kind, dialog.day, dialog.doctor, dialog.preview):
        assert part.accessibleName()
    assert dialog.print.isDefault()
