"""Backups from the window: by hand, by themselves, and put back after a look at what is lost."""

from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.backup import Backup, Contents, Loss, LostVisit
from desktop_app.errors import BackupError, BackupUnusableError, ServerBacksUpError
from desktop_app.ui.names import curtain
from desktop_app.ui.restore_dialog import RestoreDialog
from tests.ui.days import at

MINUTE = timedelta(minutes=1)
CONTENTS = Contents(
    revision="0003", patients=3, visits=12, rooms=2, entries=40, newest_visit=at("11:00")
)


def a_backup(hour, contents=CONTENTS):
    file = Path(f"/backups/clinic-desk-20261123-{hour:02}0000.db")
    return Backup(file=file, made_at=at(f"{hour:02}:00"), size=90_000, contents=contents)


@pytest.fixture
def minute(window, clinic, settle):
    def minute():
        clinic.now += MINUTE
        window.watch.tick()
        settle()

    return minute


@pytest.fixture
def dialog(window, clinic, qtbot, press, settle):
    """The dialog over two backups, of which the newer is selected."""

    def dialog():
        window.table.setFocus()
        press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        settle()
        settle()
        return window.findChild(RestoreDialog)

    clinic.backups = (a_backup(9), a_backup(8, None))
    clinic.loss = Loss(
        patients=1,
        visits=2,
        changed=1,
        entries=7,
        listed=(
            LostVisit(
                id=uuid4(), starts_at=at("10:00"), doctor="Dr. A", patient="<b>Maria</b> Lopez"
            ),
            LostVisit(id=uuid4(), starts_at=None, doctor="", patient="Chen Wei"),
        ),
    )
    return dialog


def cells(model):
    columns = range(model.columnCount())
    return [
        [model.index(row, column).data() for column in columns] for row in range(model.rowCount())
    ]


def test_a_key_backs_up_and_says_the_file_or_what_went_wrong(window, clinic, press, settle):
    clinic.backup = a_backup(9)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    press(Qt.Key.Key_B, keys)
    settle()
    assert a_backup(9).file.name in window.status.text()
    clinic.fail("back_up", BackupError())
    press(Qt.Key.Key_B, keys)
    settle()
    assert window.strip.text().startswith("The backup was not made. The database itself is as it")
    clinic.heal("back_up")
    window.strip.buttons()[0].click()
    settle()
    assert len(clinic.asked["back_up"]) == 3


def test_each_minute_it_is_looked_whether_one_is_due_and_a_failure_is_told_once(
    window, clinic, minute
):
    before = len(clinic.asked["back_up_if_due"])
    assert before == 0  # the start has other things to do
    minute()
    assert len(clinic.asked["back_up_if_due"]) == before + 1
    assert not window.strip.isVisible()
    clinic.fail("back_up_if_due", BackupError())
    minute()
    assert window.strip.text().startswith("The backup was not made")
    window.strip.close_notice()
    for _ in range(9):
        minute()
    assert not window.strip.isVisible()
    assert len(clinic.asked["back_up_if_due"]) < before + 7
    clinic.heal("back_up_if_due")
    clinic.backup = a_backup(9)
    for _ in range(9):
        minute()
    assert a_backup(9).file.name in window.status.text()


def test_what_would_be_lost_is_shown_before_anything_can_be_put_back(dialog, clinic, window):
    clinic.hold("loss")
    clinic.release("loss")
    shown = dialog()
    [newer, damaged] = cells(shown.backups)
    assert newer[2] == "12"
    assert damaged[2:] == ["–", "Damaged"]
    assert "2 visits, 1 change of" in shown.said.text()
    assert [row[2] for row in cells(shown.lost)] == ["<b>Maria</b> Lopez", "Chen Wei"]
    curtain.set_closed(closed=True)
    assert "Lopez" not in str(cells(shown.lost))
    curtain.set_closed(closed=False)
    assert shown.restore.isEnabled()
    assert not shown.restore.isDefault()  # Enter is not enough
    shown.restore.click()
    assert clinic.asked["put_back"] == [(a_backup(9).file,)]
    assert not window.isVisible()


def test_a_backup_that_is_no_good_or_another_answer_on_its_way_puts_nothing_back(
    dialog, clinic, qtbot, settle
):
    shown = dialog()
    clinic.hold("loss")
    shown.table.selectRow(1)
    assert not shown.restore.isEnabled()
    shown.restore.click()
    clinic.fail("loss", BackupUnusableError())
    clinic.release("loss")
    shown.look_at(Path("/elsewhere/odd.db"))
    settle()
    assert shown.said.text().startswith("This backup cannot be put back. It is damaged")
    assert not shown.restore.isEnabled()
    assert clinic.asked["put_back"] == []
    qtbot.keyClick(shown, Qt.Key.Key_Escape)


def test_on_a_server_it_says_whose_job_that_is(dialog, clinic):
    clinic.fail("backups", ServerBacksUpError())
    shown = dialog()
    assert "Whoever manages that server makes its backups" in shown.said.text()
    assert not shown.restore.isEnabled()
