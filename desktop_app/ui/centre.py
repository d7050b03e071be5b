"""The middle of the window: strips, and below them the table or a sentence why there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.alarm_strip import AlarmStrip
from desktop_app.ui.errors import Offer
from desktop_app.ui.parts import clear, label, verb_button
from desktop_app.ui.strip import Strip
from desktop_app.ui.theme import SPACE_M, SPACE_S, SPACE_XL, Theme


class Centre(QWidget):
    """Shows the table, or a page of words in its place. The focus stays in the middle."""

    def __init__(self, theme: Theme, table: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.strip = Strip(theme)
        self.strip.closed.connect(lambda: self.give_focus_back(self.strip))
        self.alarms = AlarmStrip(theme)
        self.alarms.emptied.connect(lambda: self.give_focus_back(self.alarms))
        self._table = table
        self._words = WordsPage()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._words)
        self._stack.addWidget(table)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.alarms)
        column.addWidget(self.strip)
        column.addWidget(self._stack, 1)

    @property
    def shows_table(self) -> bool:
        """Whether the table is on view."""
        return self._stack.currentWidget() is self._table

    def put_above_table(self, widget: QWidget) -> None:
        """Let *widget* stand above the table, below the strips."""
        self._column.insertWidget(self._column.indexOf(self._stack), widget)

    def text(self) -> str:
        """Return the words in the table's place, "" while the table is on view."""
        return "" if self.shows_table else self._words.text()

    def offers(self) -> tuple[QPushButton, ...]:
        """Return the buttons in the table's place, in their order."""
        return () if self.shows_table else self._words.offers()

    def show_table(self) -> None:
        """Show the table."""
        self._show(self._table)

    def show_words(self, words: str, *offers: Offer) -> None:
        """Say *words* in the table's place, with the buttons that help."""
        self._words.say(words, offers)
        self._show(self._words)

    def take_focus(self) -> None:
        """Give the focus to what is on view."""
        page = self._table if self.shows_table else self._words
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, page: QWidget) -> None:
        focus = self.window().focusWidget()  # the window's own, while a dialog is over it too
        had_focus = focus is not None and self._stack.isAncestorOf(focus)
        if page is self._stack.currentWidget():
            return
        self._stack.setCurrentWidget(page)
        if had_focus:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_focus_back(self, leaving: QWidget) -> None:
        """Take the focus from a part that is about to go, if it has it."""
        focus = QApplication.focusWidget()
        if focus is None or leaving.isAncestorOf(focus):
            self.take_focus()


class WordsPage(QWidget):
    """A sentence, and below it the buttons that help."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._said: tuple[str, tuple[str, ...]] = ("", ())
        self._offered: list[QPushButton] = []
        self._sentence = label(look="heading")
        self._sentence.setWordWrap(True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE_S)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_M)
        column.addWidget(self._sentence)
        column.addLayout(self._buttons)
        column.addStretch()

    def text(self) -> str:
        """Return the sentence."""
        return self._sentence.text()

    def offers(self) -> tuple[QPushButton, ...]:
        """Return the buttons."""
        return tuple(self._offered)

    def say(self, words: str, offers: Sequence[Offer]) -> None:
        """Show *words* and *offers*."""
        said = words, tuple(offer.verb for offer in offers)
        if said == self._said:  # a refresh takes no button from under the focus
            return
        self._said = said
        self._sentence.setText(words)
        self.setAccessibleName(words)
        clear(self._buttons)
        self._offered = [verb_button(offer.verb, offer.act) for offer in offers]
        for button in self._offered:
            self._buttons.addWidget(button)
        self._buttons.addStretch()
