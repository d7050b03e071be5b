"""How the window looked in an earlier version is how it looks in this one."""

import shutil
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from desktop_app.ui.window_state import WindowState

LAYOUT = Path(__file__).parents[1] / "data" / "window-0.1.0.ini"
HIDDEN = UUID("0f5e2c62-6e0b-4c7a-9a35-2d1f6f1f7a01"), UUID("7a1c9d14-93d1-4b5e-8a57-6f0f5b3f9c02")


def test_an_old_layout_gives_size_columns_hidden_doctors_and_look(qtbot, tmp_path):
    state = WindowState(Path(shutil.copy(LAYOUT, tmp_path)))
    window = QMainWindow()
    qtbot.addWidget(window)
    state.restore_geometry(window)
    assert (window.width(), window.height()) == (760, 560)
    assert state.widths == [232, 640, 300]
    assert state.hidden_doctors_of("list") == set(HIDDEN)
    assert state.scheme is Qt.ColorScheme.Dark


def test_a_window_with_an_old_layout_is_dark_and_moves_that_into_the_settings(
    qtbot, make_window, clinic, theme, tmp_path
):
    shutil.copy(LAYOUT, tmp_path / "window.ini")
    window = make_window()
    assert theme.dark
    window.use(clinic.actions())
    qtbot.waitUntil(lambda: clinic.settings.kept.appearance == "dark")
    qtbot.waitUntil(lambda: window.day.is_settled)
    assert WindowState(tmp_path / "window.ini").scheme is Qt.ColorScheme.Unknown
