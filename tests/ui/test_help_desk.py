"""The Help menu: what is read, what is looked at, and a report that a person sees before saving."""

import re
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from desktop_app.errors import KeyringUnavailableError, OutputFileError
from desktop_app.services.help_actions import Finding, HelpActions, Part
from desktop_app.services.trail_words import Phrase
from desktop_app.ui.about_dialog import AboutDialog
from desktop_app.ui.check_dialog import CheckDialog
from desktop_app.ui.problem_dialog import ProblemDialog
from desktop_app.ui.reader import Drawing, Reader

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
FINDINGS = (
    Finding(
        name="database", level="ok", says=Phrase(text="There: {where}.", values={"where": "x"})
    ),
    Finding(name="keyring", level="warning", says=KeyringUnavailableError()),
)


class Help:
    """What the Help menu asks, of a test's own."""

    def __init__(self):
        self.findings, self.saved, self.error = FINDINGS, [], None
        self.disk = Event()
        self.disk.set()
        self.stopped = False

    def save(self, file, text):
        self.disk.wait(60)
        if self.error:
            raise self.error
        self.saved.append((file, text))

    def check(self, told):
        self.stopped = not all(told(finding) for finding in self.findings)

    def actions(self):
        licence = "<b>MIT</b> licence: do as you like"
        return HelpActions(
            report=lambda runs_on: f"log of {runs_on}\nroom 1 opened",
            save_report=self.save,
            check=self.check,
            parts=lambda: (Part(name="Bricks", version="2", licence="MIT", text=licence),),
        )


@pytest.fixture
def asked(window):
    asked = Help()
    window.help_with(asked.actions())
    return asked


@pytest.fixture
def opened(window, asked, press, settle, qtbot):
    def opened(kind, key, modifiers):
        window.activateWindow()
        window.table.setFocus()
        qtbot.waitUntil(window.table.hasFocus)
        press(key, modifiers)
        settle()
        settle()
        return next(found for found in window.findChildren(kind) if found.isVisible())

    return opened


def test_the_guide_and_the_privacy_page_are_plain_words_and_drawings_in_our_colours(
    opened, theme, qtbot
):
    guide = opened(Reader, Qt.Key.Key_F1, CONTROL)
    assert len(guide.findChildren(Drawing)) == 4
    assert "No other visit ever gets it" in guide.text()
    colours = {}
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        theme.force(scheme)
        colours[scheme] = [drawing.grab().toImage() for drawing in guide.findChildren(Drawing)]
        for image in colours[scheme]:
            assert len({image.pixel(x, y) for x in range(560) for y in range(0, 150, 9)}) > 4
    assert colours[Qt.ColorScheme.Light] != colours[Qt.ColorScheme.Dark]
    for picture in ("day", "room", "link", "backup"):
        drawing = Drawing(theme, picture, picture)
        assert not re.search(r"#[0-9a-f]{3}|<text", drawing._source)  # noqa: SLF001
    before = guide.area.verticalScrollBar().value()
    qtbot.keyClick(guide, Qt.Key.Key_PageDown)
    assert guide.area.verticalScrollBar().value() > before
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    privacy = opened(Reader, Qt.Key.Key_F1, CONTROL | SHIFT)
    for promise in ("nothing leaves this computer", "does not encrypt", "no crash reports"):
        assert promise in privacy.text()


def test_a_report_is_read_and_shortened_before_it_is_saved_and_a_full_disk_loses_nothing(
    opened, asked, settle, tmp_path, press
):
    dialog = opened(ProblemDialog, Qt.Key.Key_P, CONTROL | ALT)
    assert dialog.report.toPlainText().startswith("log of Qt 6")
    dialog.report.setPlainText("what I want to say")
    asked.error = OutputFileError("no room")
    asked.disk.clear()
    dialog.save_to(tmp_path / "report.txt")
    press(Qt.Key.Key_Escape)
    assert dialog.isVisible()  # what came of it is seen
    asked.disk.set()
    settle()
    assert "no room" in dialog.said.text()
    asked.error = None
    assert dialog.save.isEnabled()
    dialog.save_to(tmp_path / "report.txt")
    settle()
    assert asked.saved == [(tmp_path / "report.txt", "what I want to say")]
    assert dialog.said.text() == "Saved as report.txt."
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_this_computer_is_checked_line_by_line_and_again(opened, asked, settle):
    dialog = opened(CheckDialog, Qt.Key.Key_F7, SHIFT)
    assert [finding.name for finding in dialog.findings] == ["database", "keyring"]
    assert dialog.said.text() == "This desk can work. Some things are worth a look."
    words = "\n".join(part.text() for part in dialog.findChildren(type(dialog.said)))
    assert "There: x." in words
    assert "This computer's keyring cannot be used" in words
    asked.findings = FINDINGS[:1]
    dialog.again.click()
    settle()
    assert dialog.said.text() == "All is in order."
    dialog.reject()
    asked.findings = FINDINGS
    asked.check(lambda _: False)
    assert asked.stopped


def test_about_shows_the_parts_and_their_licences_as_plain_text(opened):
    dialog = opened(AboutDialog, Qt.Key.Key_F1, SHIFT)
    assert dialog.name.text().startswith("Clinic Desk 0.")
    assert dialog.rows.index(0, 2).data() == "MIT"
    assert dialog.text.toPlainText().startswith("<b>MIT</b>")


def test_the_pages_open_where_there_is_no_day(make_window, qtbot):
    window = make_window()
    window.help_with(Help().actions())
    for action in ("guide", "privacy", "report_problem", "check_computer", "about"):
        command = getattr(window.commands, action)
        assert command.isEnabled()
        command.trigger()
        [dialog] = [found for found in window.findChildren(QDialog) if found.isVisible()]
        dialog.reject()
        qtbot.waitUntil(lambda found=dialog: not found.isVisible())
