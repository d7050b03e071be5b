"""File > Import: nothing is written before it was seen, and nothing blocks."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.intake import (
    Change,
    DateOrder,
    ImportPreview,
    ImportResult,
    Intake,
    PreviewRow,
    Refusal,
)
from desktop_app.errors import DateOrderNeededError, DiskFullError, InputFileError
from desktop_app.ui.import_dialog import ImportDialog

FILE = Path("day sheet.csv")
INTAKE = Intake(system="csv", sessions=(), refused=(), notes=())


def a_preview(*rows, notes=()):
    made = [
        PreviewRow(row=str(number), change=change, what=what, reason=reason)
        for number, (change, what, reason) in enumerate(rows, 2)
    ]
    return ImportPreview(intake=INTAKE, rows=tuple(made), notes=tuple(notes))


@pytest.fixture
def dialog(qtbot, window, clinic):
    clinic.preview = a_preview((Change.ADDED, "Chen Wei, 09:15", ""))
    clinic.result = ImportResult(added=1, changed=0, unchanged=0, refused=(), notes=())
    window.commands.import_file.trigger()
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def shown(qtbot, dialog):
    dialog.show_file(FILE)
    qtbot.waitUntil(lambda: not dialog.progress.isVisible())


def cells(dialog):
    rows = dialog.rows
    return [
        [rows.index(row, column).data() for column in range(rows.columnCount())]
        for row in range(rows.rowCount())
    ]


def test_nothing_can_be_imported_before_a_file_was_seen(dialog):
    assert not dialog.apply.isEnabled()
    assert not dialog.table.isVisible()


def test_the_preview_shows_each_row_with_its_change_and_reason_what_matters_first(
    qtbot, dialog, clinic
):
    clinic.preview = a_preview(
        (Change.ADDED, "Chen Wei, 09:15", ""),
        (Change.UNCHANGED, "Sam Taylor, 10:00", ""),
        (Change.REFUSED, "row 4", "ends before it starts"),
        (Change.CONFLICT, "Ann, 11:00", "moved at the desk"),
        (Change.CHANGED, "Al, 12:00", "another reason"),
        notes=("A room that stands in two slots was dropped.",),
    )
    shown(qtbot, dialog)
    assert cells(dialog) == [
        ["4", "Refused", "row 4", "ends before it starts"],
        ["5", "Desk's value stays", "Ann, 11:00", "moved at the desk"],
        ["", "Note", "A room that stands in two slots was dropped.", ""],
        ["2", "New", "Chen Wei, 09:15", ""],
        ["3", "As it is", "Sam Taylor, 10:00", ""],
        ["6", "Changed", "Al, 12:00", "another reason"],
    ]
    assert dialog.said.text() == (
        "1 new, 1 changed, 1 as it is, 1 kept as the desk has it, 1 refused."
    )


def test_import_writes_tells_the_result_and_the_day_is_read_again(qtbot, dialog, window, clinic):
    shown(qtbot, dialog)
    before = len(clinic.asked["day_sheet"])
    clinic.result = ImportResult(
        added=2, changed=1, unchanged=3, refused=(Refusal(row="9", reason="x"),), notes=()
    )
    qtbot.mouseClick(dialog.apply, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.said.text().startswith("Imported"))
    assert dialog.said.text() == "Imported: 2 new, 1 changed, 3 as they are, 1 refused."
    assert clinic.asked["apply_import"] == [(clinic.preview,)]
    qtbot.waitUntil(lambda: len(clinic.asked["day_sheet"]) > before)
    assert not dialog.apply.isEnabled()  # once is enough


def test_a_file_that_changes_nothing_cannot_be_imported(qtbot, dialog, clinic):
    clinic.preview = a_preview((Change.UNCHANGED, "Sam", ""), (Change.REFUSED, "x", "y"))
    shown(qtbot, dialog)
    assert not dialog.apply.isEnabled()


def test_while_it_reads_and_writes_it_shows_so_and_the_window_lives(qtbot, dialog, clinic):
    clinic.hold("preview_import")
    dialog.show_file(FILE)
    assert dialog.progress.isVisible()
    assert not dialog.choose.isEnabled()
    clinic.release("preview_import")
    qtbot.waitUntil(dialog.apply.isEnabled)
    clinic.hold("apply_import")
    qtbot.mouseClick(dialog.apply, Qt.MouseButton.LeftButton)
    assert dialog.progress.isVisible()
    assert not dialog.apply.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()  # its result must be seen
    clinic.release("apply_import")
    qtbot.waitUntil(lambda: dialog.said.text().startswith("Imported"))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_a_file_that_cannot_be_read_is_refused_in_words(qtbot, dialog, clinic):
    clinic.fail("preview_import", InputFileError("<b>It is empty.</b>"))
    shown(qtbot, dialog)
    assert dialog.said.text() == "This file cannot be imported. <b>It is empty.</b>"
    assert dialog.said.textFormat() is Qt.TextFormat.PlainText
    assert not dialog.apply.isEnabled()


def test_dates_that_can_be_read_two_ways_are_asked_about(qtbot, dialog, clinic):
    clinic.fail("preview_import", DateOrderNeededError("Is 3/11 in March or in November?"))
    shown(qtbot, dialog)
    assert "Is 3/11 in March or in November?" in dialog.said.text()
    assert dialog.order.isVisible()
    assert not any(button.isChecked() for button in dialog.order.choices.values())
    clinic.heal("preview_import")
    qtbot.mouseClick(dialog.order.choices[DateOrder.MDY], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.apply.isEnabled)
    assert clinic.asked["preview_import"] == [(FILE, None), (FILE, DateOrder.MDY)]
    assert not dialog.order.isVisible()


def test_an_import_that_fails_can_be_tried_again(qtbot, dialog, clinic):
    shown(qtbot, dialog)
    clinic.fail("apply_import", DiskFullError())
    qtbot.mouseClick(dialog.apply, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "disk is full" in dialog.said.text())
    clinic.heal("apply_import")
    qtbot.mouseClick(dialog.apply, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.said.text().startswith("Imported"))


def test_hostile_cells_stay_plain_and_short(qtbot, dialog, clinic):
    clinic.preview = a_preview((Change.ADDED, "<b>x</b>\n=cmd()" + "y" * 1_000_000, "<i>r</i>"))
    shown(qtbot, dialog)
    what = cells(dialog)[0][2]
    assert what.startswith("<b>x</b> =cmd()y")
    assert len(what) < 1_000
    tip = dialog.rows.index(0, 3).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "<qt>&lt;i&gt;r&lt;/i&gt;</qt>"


def test_closing_while_it_reads_is_no_error(qtbot, dialog, clinic, jobs):
    clinic.hold("preview_import")
    dialog.show_file(FILE)
    dialog.reject()
    clinic.release("preview_import")
    qtbot.waitUntil(lambda: not jobs.busy)
