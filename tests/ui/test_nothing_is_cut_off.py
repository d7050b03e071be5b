"""No words are cut by an edge: in no view and no dialog, in either direction, at no text size.

``dev.py pictures FOLDER`` puts a picture of each of them there, light and dark, for a person to
look at.
"""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.dialog_parts import TITLE_BAR
from desktop_app.ui.language import speak
from tests.ui.cut_off import SMALLEST_SCREEN, cut_off
from tests.ui.sights import DIALOGS, VIEWS, Desk, doctors_own, furnish

DIRECTIONS = {"ltr": Qt.LayoutDirection.LeftToRight, "rtl": Qt.LayoutDirection.RightToLeft}
SIZES = {"small": (900, 560), "design": (1280, 800)}
LOOKS = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


@pytest.fixture
def desk(qtbot, make_window, clinic, jobs):
    """A window with a day in which all there is to see has its place."""

    def desk(arrange=lambda clinic: None):
        furnish(clinic)
        arrange(clinic)
        window = make_window()
        window.use(clinic.actions())
        qtbot.waitUntil(lambda: window.day.is_settled and window.centre.shows_table)
        window.activateWindow()
        return Desk(window, clinic, jobs, qtbot.waitUntil)

    return desk


@pytest.fixture
def look(request, theme):
    """Look at a widget in both directions, and take its picture if a folder is given for them."""
    folder = request.config.getoption("pictures", default=None)

    def look(widget, name):
        told = []
        for direction, written in DIRECTIONS.items():
            widget.setLayoutDirection(written)
            for _ in range(3):  # what grows may make its neighbours move
                QApplication.sendPostedEvents()
            told += [f"{name}, {direction}: {fault}" for fault in cut_off(widget)]
            if folder is not None:
                _picture(widget, theme, Path(folder) / f"{name}-{direction}")
        widget.unsetLayoutDirection()
        return told

    return look


def _picture(widget, theme, file):
    file.parent.mkdir(parents=True, exist_ok=True)
    for name, scheme in LOOKS.items():
        theme.force(scheme)
        QApplication.processEvents()
        assert widget.grab().save(f"{file}-{name}.png")
    theme.force(Qt.ColorScheme.Unknown)
    QApplication.processEvents()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_no_words_of_the_window_are_cut(desk, theme, look, scale, size):
    at = desk()
    theme.set_text_scale(scale)
    at.window.resize(*SIZES[size])
    told = []
    for name, show in VIEWS.items():
        told += look(show(at), f"{name}-{scale:.0%}-{size}")
    assert not told, "\n".join(told)


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_no_words_of_a_doctors_own_desk_are_cut(desk, theme, look, scale):
    at = desk(doctors_own)
    theme.set_text_scale(scale)
    told = []
    for size, pixels in SIZES.items():
        at.window.resize(*pixels)
        at.rest()
        told += look(at.window, f"doctors_own-{scale:.0%}-{size}")
    assert not told, "\n".join(told)


def _roomy(dialog):
    """Give *dialog* the room that it finds on a small desk's screen; the test's own is smaller."""
    room = dialog.screen().availableSize()
    if dialog.width() >= room.width() or dialog.height() >= room.height() - TITLE_BAR:
        wide, high = SMALLEST_SCREEN
        dialog.resize(wide, min(dialog.height(), high))
        QApplication.sendPostedEvents()
    return dialog


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_no_words_of_a_dialog_are_cut(desk, theme, look, scale):
    at = desk()
    theme.set_text_scale(scale)
    told = []
    for name, show in DIALOGS.items():
        told += look(_roomy(show(at)), f"{name}-{scale:.0%}")
        at.leave()
    assert not told, "\n".join(told)


@pytest.fixture(params=["es", "de", "fr", "ar"])
def language(request, qapp):
    """A language to speak; not Urdu, whose letters are still higher than the buttons."""
    before = QLocale()
    yield speak(qapp, request.param)
    speak(qapp, "en")
    QLocale.setDefault(before)


def test_no_words_of_a_dialog_are_cut_in_a_translation(language, desk):
    at = desk()
    told = []
    for name, show in DIALOGS.items():
        shown = _roomy(show(at))
        for _ in range(3):  # what grows may make its neighbours move
            QApplication.sendPostedEvents()
        told += [f"{name}: {fault}" for fault in cut_off(shown)]
        at.leave()
    assert not told, "\n".join(told)


def test_what_is_cut_is_found(qtbot, theme):
    ground = QWidget()
    qtbot.addWidget(ground)
    column = QVBoxLayout(ground)
    words, button = QLabel("Words that take their room"), QPushButton("A verb and its object")
    for part in (words, button):
        column.addWidget(part)
    ground.show()
    qtbot.waitExposed(ground)
    assert cut_off(ground) == []
    words.setFixedWidth(40)
    button.setFixedWidth(60)
    column.activate()
    assert [fault.split(":")[0].split(" ")[0] for fault in cut_off(ground)] == [
        "QLabel",
        "QPushButton",
    ]
