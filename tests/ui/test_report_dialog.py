"""Reports > Isolation report: seen before it is handed out, and never handed out unrecorded."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.isolation import AT_ONCE, Form
from desktop_app.errors import DatabaseBusyError, DiskFullError, OutputFileError
from desktop_app.ui.paper import new_printer, write_pdf
from desktop_app.ui.report_dialog import ReportDialog
from desktop_app.ui.report_outlets import print_report
from desktop_app.ui.theme import ColorRole
from tests.isolation import a_report, a_room, a_visit, failing
from tests.ui.days import DAY


@pytest.fixture
def dialog(qtbot, window, press):
    """The dialog as a person opens it, its first report on view."""
    press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = window.findChild(ReportDialog)
    qtbot.waitUntil(lambda: dialog.isVisible() and dialog.report is not None)
    return dialog


def text(dialog):
    return dialog.preview.toPlainText()


def remade(qtbot, clinic, act):
    """Do *act* and wait until a report was made because of it."""
    before = len(clinic.asked["make_report"])
    act()
    qtbot.waitUntil(lambda: len(clinic.asked["make_report"]) > before)


def test_it_opens_with_the_day_on_view_and_shows_its_report_at_once(dialog, clinic):
    assert clinic.asked["make_report"] == [(DAY, DAY)]
    assert "Video visits: 1, rooms: 1, shared: 0. All 11 checks passed." in text(dialog)
    assert "abcd-efgh-ijkl" in text(dialog)
    assert not dialog.said.isVisible()


def test_other_days_are_made_anew(qtbot, dialog, clinic):
    first = DAY - timedelta(days=3)
    remade(qtbot, clinic, lambda: dialog.first.setDate(QDate(first.year, first.month, first.day)))
    assert clinic.asked["make_report"][-1] == (first, DAY)
    qtbot.waitUntil(lambda: "Friday, 20 November 2026 to Monday" in text(dialog))


def test_from_the_first_letter_of_another_day_nothing_of_the_day_before_is_handed_out(
    qtbot, dialog, clinic
):
    clinic.hold("make_report")
    remade(qtbot, clinic, lambda: dialog.names.setChecked(True))
    qtbot.keyClick(dialog.last, Qt.Key.Key_Up)
    clinic.release("make_report")  # that of the day before comes now
    handed_out_by = (dialog.print, dialog.pdf, dialog.html)
    assert not any(button.isEnabled() for button in handed_out_by)
    qtbot.waitUntil(lambda: all(button.isEnabled() for button in handed_out_by))
    assert dialog.report.last == DAY + timedelta(days=1)


def test_names_are_there_only_when_they_were_asked_for(qtbot, dialog):
    assert "Canary" not in text(dialog)
    qtbot.mouseClick(dialog.names, Qt.MouseButton.LeftButton, pos=dialog.names.rect().center())
    dialog.names.setChecked(True)
    qtbot.waitUntil(lambda: "Zoë Canary" in text(dialog))


def test_the_video_service_is_asked_only_on_request_and_how_far_it_is_shows(qtbot, dialog, clinic):
    assert clinic.asked["with_service_asked"] == []
    dialog.ask.setChecked(True)
    qtbot.waitUntil(lambda: "closed rooms asked about" in text(dialog))
    assert clinic.asked["with_service_asked"] == [()]


def test_while_it_is_made_nothing_can_be_handed_out_and_it_can_be_stopped(qtbot, dialog, clinic):
    clinic.hold("make_report")
    remade(qtbot, clinic, lambda: dialog.names.setChecked(True))
    assert dialog.progress.isVisible()
    assert not any(button.isEnabled() for button in (dialog.print, dialog.pdf, dialog.html))
    qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    assert dialog.said.text() == "Stopped: there is no report."
    assert not dialog.progress.isVisible()
    clinic.release("make_report")
    remade(qtbot, clinic, lambda: dialog.names.setChecked(False))
    qtbot.waitUntil(dialog.pdf.isEnabled)


def test_asking_can_be_stopped_and_what_is_known_is_shown(qtbot, dialog, clinic):
    clinic.closed_rooms = 50_000_000  # more than anybody could wait for
    dialog.ask.setChecked(True)
    qtbot.waitUntil(lambda: "Asking the video service" in dialog.said.text())
    assert dialog.progress.maximum() == 50_000_000
    qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "closed rooms asked about" in text(dialog))


def test_a_report_that_cannot_be_made_says_why_and_hands_out_nothing(qtbot, dialog, clinic):
    clinic.fail("make_report", DatabaseBusyError())
    dialog.names.setChecked(True)
    qtbot.waitUntil(lambda: dialog.said.text().startswith("The database is busy."))
    assert dialog.report is None
    assert not dialog.pdf.isEnabled()


def test_a_failed_check_stands_on_top_in_the_colour_of_danger(qtbot, dialog, clinic, theme):
    clinic.report = replace(clinic.report, checks=failing())
    dialog.make()
    qtbot.waitUntil(lambda: "1 of 11 checks failed" in text(dialog))
    assert theme.color(ColorRole.DANGER_GROUND).name() in dialog.preview.toHtml()


def test_the_look_changes_with_the_window(dialog, theme):
    theme.force(Qt.ColorScheme.Dark)
    assert theme.color(ColorRole.OK_GROUND).name() in dialog.preview.toHtml()
    theme.force(Qt.ColorScheme.Light)
    assert theme.color(ColorRole.OK_GROUND).name() in dialog.preview.toHtml()


def test_a_long_report_shows_its_beginning_and_says_so(qtbot, dialog, clinic):
    many = AT_ONCE + 5
    clinic.report = a_report(*(a_visit(a_room(f"room-{number}-x")) for number in range(many)))
    dialog.make()
    qtbot.waitUntil(lambda: dialog.said.text().startswith("Here is the beginning"))
    assert f"Video visits: {many}, rooms: {many}" in text(dialog)
    assert f"room-{AT_ONCE - 1}-x" in text(dialog)
    assert f"room-{AT_ONCE}-x" not in text(dialog)


def test_the_preview_loads_nothing_from_anywhere(dialog, tmp_path):
    picture = tmp_path / "x.png"
    picture.write_bytes(b"x")
    image = QTextDocument.ResourceType.ImageResource.value
    assert dialog.preview.loadResource(image, QUrl.fromLocalFile(str(picture))) is None
    assert not dialog.preview.openLinks()


# -- handing out --------------------------------------------------------------------------------


def test_a_pdf_is_recorded_and_written_whole(qtbot, dialog, clinic, tmp_path):
    file = tmp_path / "report.pdf"
    dialog.save(Form.PDF, file)
    qtbot.waitUntil(lambda: dialog.said.text() == "Saved as report.pdf.")
    assert clinic.asked["record_report"] == [(dialog.report, Form.PDF)]
    assert file.read_bytes().startswith(b"%PDF-")


def test_a_long_pdf_is_made_in_a_thread_of_the_pool_without_complaint(
    qtbot, dialog, clinic, tmp_path
):
    clinic.report = a_report(*(a_visit(a_room(f"room-{n}-x")) for n in range(AT_ONCE + 5)))
    dialog.make()
    qtbot.waitUntil(lambda: dialog.said.text().startswith("Here is the beginning"))
    dialog.save(Form.PDF, tmp_path / "long.pdf")  # a warning of Qt's fails the test
    qtbot.waitUntil(lambda: dialog.said.text() == "Saved as long.pdf.")


def test_what_could_not_be_recorded_is_not_handed_out(qtbot, dialog, clinic, tmp_path):
    clinic.fail("record_report", DiskFullError())
    dialog.save(Form.PDF, tmp_path / "report.pdf")
    qtbot.waitUntil(lambda: dialog.said.text().startswith("The disk is full."))
    assert list(tmp_path.glob("*.pdf")) == []
    assert dialog.pdf.isEnabled()


def test_a_pdf_that_cannot_be_written_is_told(qtbot, dialog, tmp_path):
    dialog.save(Form.PDF, tmp_path / "nowhere" / "report.pdf")
    qtbot.waitUntil(lambda: dialog.said.text().startswith("This file cannot be written."))


def test_a_page_is_saved_by_the_service_that_records_it(qtbot, dialog, clinic):
    dialog.save(Form.HTML, Path("report.html"))
    qtbot.waitUntil(lambda: dialog.said.text() == "Saved as report.html.")
    ((report, file, tongue),) = clinic.asked["save_html"]
    assert (report, file, tongue.tag) == (dialog.report, Path("report.html"), "en-GB")
    assert clinic.asked["record_report"] == []  # else it would stand there twice


@pytest.mark.parametrize(("button", "suffix"), [("pdf", "pdf"), ("html", "html")])
def test_the_file_asked_for_is_named_after_the_day_and_nobody(qtbot, dialog, button, suffix):
    qtbot.mouseClick(getattr(dialog, button), Qt.MouseButton.LeftButton)
    asked = dialog.findChild(QFileDialog)
    assert asked.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert asked.defaultSuffix() == suffix
    assert asked.selectedFiles()[0].endswith(f"isolation-2026-11-23.{suffix}")
    asked.reject()


def test_printing_asks_which_printer_first(qtbot, dialog, clinic):
    qtbot.mouseClick(dialog.print, Qt.MouseButton.LeftButton)
    asked = dialog.findChild(QPrintDialog)
    qtbot.waitUntil(asked.isVisible)
    assert clinic.asked["record_report"] == []
    asked.reject()


def test_what_is_printed_is_recorded_first(dialog, clinic, tmp_path):
    printer = new_printer("Report")
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_report(clinic.actions().report, dialog.report, "Report", printer)
    assert clinic.asked["record_report"] == [(dialog.report, Form.PRINT)]
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


def test_while_it_is_handed_out_the_dialog_stays(qtbot, dialog, clinic, tmp_path):
    clinic.hold("record_report")
    dialog.save(Form.PDF, tmp_path / "report.pdf")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()  # its result must be seen
    assert not dialog.close_button.isEnabled()
    clinic.release("record_report")
    qtbot.waitUntil(lambda: dialog.said.text().startswith("Saved"))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_closing_while_it_is_made_is_no_error(qtbot, dialog, clinic, jobs):
    clinic.hold("make_report")
    remade(qtbot, clinic, lambda: dialog.names.setChecked(True))
    dialog.reject()
    clinic.release("make_report")
    qtbot.waitUntil(lambda: not jobs.busy)


def test_an_ordinary_day_is_one_page_and_a_big_one_has_several(qapp, clinic, tmp_path):
    papers = clinic.actions().report.papers
    sizes = {}
    for name, count in (("ordinary", 25), ("big", 200)):
        report = a_report(*(a_visit(a_room(f"abcd-efgh-{n:04}")) for n in range(count)))
        file = tmp_path / f"{name}.pdf"
        write_pdf(papers(report), "Report", file)
        sizes[name] = file.read_bytes().count(b"/Type /Page\n")
    assert sizes["ordinary"] == 1
    assert sizes["big"] > 3


def test_a_place_that_cannot_be_written_to_raises_words(qapp, tmp_path):
    with pytest.raises(OutputFileError):
        write_pdf(iter(["<p>x</p>"]), "Report", tmp_path / "nowhere" / "x.pdf")


def test_every_field_and_button_has_a_name_for_a_reader(dialog):
    for part in (dialog.first, dialog.last, dialog.preview):
        assert part.accessibleName()
    for part in (dialog.names, dialog.ask, dialog.print, dialog.pdf, dialog.html, dialog.stop):
        assert part.text()
