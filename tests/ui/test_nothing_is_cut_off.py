"""No words are cut by an edge: in no view and no dialog, in no language, at no text size.

``dev.py pictures FOLDER`` puts a picture of each of them there, light and dark, for a person to
look at.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.dialog_parts import TITLE_BAR
from desktop_app.ui.language import LANGUAGES
from tests.ui.cut_off import SMALLEST_SCREEN, cut_off
from tests.ui.sights import VIEWS, dialogs, doctors_own

DIRECTIONS = {"ltr": Qt.LayoutDirection.LeftToRight, "rtl": Qt.LayoutDirection.RightToLeft}
SIZES = {"small": (900, 560), "design": (1280, 800)}
LARGE = 1.5


@pytest.fixture
def look(request, theme, pictures):
    """Look at a widget, and take its picture in one scheme if pictures are wanted.

    To dress a window twice for each picture would take ten times as long.
    """
    scheme = request.config.getoption("scheme", default="light")

    def look(widget, name):
        if pictures is not None:
            theme.force(Qt.ColorScheme[scheme.capitalize()])  # what is set up may choose another
            QApplication.processEvents()
        for _ in range(3):  # what grows may make its neighbours move
            QApplication.sendPostedEvents()
        if pictures is not None:
            assert widget.grab().save(str(pictures / f"{name}-{scheme}.png"))
        return [f"{name}: {fault}" for fault in cut_off(widget)]

    return look


@pytest.fixture
def look_from_both_sides(look):
    """Look at a widget as it is written from the left, and from the right."""

    def look_from_both_sides(widget, name):
        told = []
        for direction, written in DIRECTIONS.items():
            widget.setLayoutDirection(written)
            told += look(widget, f"{name}-{direction}")
        widget.unsetLayoutDirection()
        return told

    return look_from_both_sides


def pytest_generate_tests(metafunc):
    """Speak every translation; English too for pictures, whose short words fit at this size."""
    if "language" in metafunc.fixturenames:
        every = metafunc.config.getoption("pictures", default=None) is not None
        spoken = [one for one in LANGUAGES if every or one != "en"]
        metafunc.parametrize("language", spoken, indirect=True)


def _views(at):
    """Yield each view in each size, and its name."""
    for name, show in VIEWS.items():
        shown = show(at)
        for size, pixels in SIZES.items():
            at.window.resize(*pixels)
            at.rest()
            yield f"{name}-{size}", shown


def test_no_words_of_the_window_are_cut_in_any_language(language, desk, look):
    told = []
    for name, shown in _views(desk()):
        told += look(shown, f"{name}-{language}")
    assert not told, "\n".join(told)


def test_no_words_of_the_window_are_cut_where_text_is_large(desk, theme, look_from_both_sides):
    at = desk()
    theme.set_text_scale(LARGE)  # a window that is made takes the one of its settings
    told = []
    for name, shown in _views(at):
        told += look_from_both_sides(shown, f"{name}-large")
        assert theme.px(100) == 100 * LARGE  # nothing on the way has made it small again
    assert not told, "\n".join(told)


@pytest.mark.parametrize("scale", [1.0, LARGE])
def test_no_words_of_a_doctors_own_desk_are_cut(desk, theme, look_from_both_sides, scale):
    at = desk(doctors_own)
    theme.set_text_scale(scale)
    told = []
    for size, pixels in SIZES.items():
        at.window.resize(*pixels)
        at.rest()
        told += look_from_both_sides(at.window, f"doctors_own-{scale:.0%}-{size}")
    assert not told, "\n".join(told)


def _roomy(dialog):
    """Give *dialog* the room that it finds on a small desk's screen; the test's own is smaller."""
    room = dialog.screen().availableSize()
    if dialog.width() >= room.width() or dialog.height() >= room.height() - TITLE_BAR:
        wide, high = SMALLEST_SCREEN
        dialog.resize(wide, min(dialog.height(), high))
        QApplication.sendPostedEvents()
    return dialog


def test_no_words_of_a_dialog_are_cut_in_any_language(language, desk, look):
    told = []
    for name, dialog in dialogs(desk()):
        told += look(_roomy(dialog), f"{name}-{language}")
    assert not told, "\n".join(told)


def test_no_words_of_a_dialog_are_cut_where_text_is_large(desk, theme, look_from_both_sides):
    at = desk()
    theme.set_text_scale(LARGE)
    told = []
    for name, dialog in dialogs(at):
        told += look_from_both_sides(_roomy(dialog), f"{name}-large")
        assert theme.px(100) == 100 * LARGE  # nothing on the way has made it small again
    assert not told, "\n".join(told)


def test_what_is_cut_is_found(qtbot, theme):
    ground = QWidget()
    qtbot.addWidget(ground)
    column = QVBoxLayout(ground)
    words, button = QLabel("Words that take their room"), QPushButton("A verb and its object")
    for part in (words, button):
        column.addWidget(part)
    with qtbot.waitExposed(ground):
        ground.show()
    assert cut_off(ground) == []
    words.setFixedWidth(40)
    button.setFixedWidth(60)
    column.activate()
    assert [fault.split(":")[0].split(" ")[0] for fault in cut_off(ground)] == [
        "QLabel",
        "QPushButton",
    ]
