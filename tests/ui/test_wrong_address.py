"""A database that nobody reaches at the start: the strip leads to where its address stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.app import _load
from desktop_app.cli.window import WindowRun
from desktop_app.settings import FILE, Home, load_settings
from desktop_app.ui.data_dialog import DataDialog

WRONG = "postgresql://desk@127.0.0.1:1/clinic"


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("CLINIC_DESK_DEFAULTS", str(tmp_path / "none"))
    home = Home(folder=tmp_path / "home", logs=tmp_path / "logs")
    home.folder.mkdir()
    (home.folder / FILE).write_text(f'# ours\ndatabase = "{WRONG}"\nlobby = true\n')
    return home


@pytest.fixture
def window(qtbot, make_window, jobs, home):
    run = WindowRun(home, sample=False)
    window = make_window()
    _load(window, jobs, run.load, run.rescue())
    qtbot.waitUntil(lambda: len(window.strip.buttons()) == 2)
    yield window
    run.close()


@pytest.fixture
def dialog(qtbot, window, press):
    """Asked for by keys."""
    window.strip.buttons()[1].setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.findChild(DataDialog) is not None)
    dialog = window.findChild(DataDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_a_wrong_address_is_put_right_by_keys_and_the_program_starts_again(
    qtbot, window, dialog, home, press
):
    assert QApplication.focusWidget().text() == WRONG
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Delete)
    with qtbot.waitSignal(window.restart_wanted):
        press(Qt.Key.Key_Return)
    assert load_settings(home.folder, {}).database == ""
    assert "# ours" in (home.folder / FILE).read_text(encoding="utf-8")
    assert load_settings(home.folder, {}).lobby


@pytest.mark.parametrize("bad", ["mysql://x/y", "postgresql://" + "x" * 2_000, "\u202e"])
def test_what_is_no_address_is_told_beside_it_and_nothing_is_lost(dialog, home, press, bad):
    field = QApplication.focusWidget()
    field.setText(bad)
    press(Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.entries["database"].text
    assert load_settings(home.folder, {}).database == WRONG


def test_escape_changes_nothing(qtbot, window, dialog, home, press):
    QTest.keyClicks(QApplication.focusWidget(), "x")
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(DataDialog) is None)
    assert load_settings(home.folder, {}).database == WRONG
    assert window.strip.isVisible()
    assert [button.text() for button in window.strip.buttons()] == ["Try again", "Settings…"]
