"""The strip above the table: one thing that went wrong or needs a yes, with what helps."""

from __future__ import annotations

from functools import partial
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from desktop_app.ui.announce import announce
from desktop_app.ui.errors import Notice, Offer, Tone
from desktop_app.ui.icons import Icon
from desktop_app.ui.names import covered, curtain
from desktop_app.ui.parts import IconButton, clear, notice_words, set_look, set_margins, verb_button
from desktop_app.ui.theme import ICON_SIZE, SPACE_L, SPACE_M, SPACE_S, ColorRole, Theme

_INK = {
    Tone.INFO: (Icon.INFO, ColorRole.INFO, "info"),
    Tone.ATTENTION: (Icon.WARNING, ColorRole.ATTENTION, "attention"),
    Tone.DANGER: (Icon.WARNING, ColorRole.DANGER, "danger"),
}
NARROW = 560
"""Below this width the buttons stand under the words."""


class Strip(QFrame):
    """Shows one notice at a time; a newer one takes its place. Never takes the focus by itself.

    Signals:
        closed: The notice is about to be taken away.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notice: Notice | None = None
        self._offered: list[QPushButton] = []
        self.setProperty("look", "strip")
        self.setAccessibleName(self.tr("Notice"))
        self._picture = QLabel(self)
        self._words = notice_words()
        self._close = IconButton(theme, Icon.CROSS, self.tr("Close this notice (Esc)"))
        self._close.setProperty("look", "quiet")
        self._close.clicked.connect(self.close_notice)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE_S)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lines.setSpacing(SPACE_S)
        self._lines.addWidget(self._words, 1)
        self._lines.addLayout(self._buttons)
        row = QHBoxLayout(self)
        set_margins(row, SPACE_L, SPACE_S - 2, SPACE_S, SPACE_S - 2)
        row.setSpacing(SPACE_M)
        row.addWidget(self._picture)
        row.addLayout(self._lines, 1)
        row.addWidget(self._close)
        theme.changed.connect(self._dress)
        curtain.changed.connect(self._write)
        self.hide()

    @property
    def notice(self) -> Notice | None:
        """What is shown, if anything."""
        return self._notice

    def text(self) -> str:
        """Return the words on view, "" if there are none."""
        return "" if self._notice is None else f"{self._notice.title}. {self._notice.advice}"

    def buttons(self) -> tuple[QPushButton, ...]:
        """Return the offers' buttons, in their order."""
        return tuple(self._offered)

    def take_focus(self) -> None:
        """Give the focus to the first button, so that Enter presses it."""
        first = next(iter(self.buttons()), self._close)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_notice(self, notice: Notice) -> None:
        """Show *notice* in place of any other, and have it spoken."""
        same = self.isVisible() and self.text() == f"{notice.title}. {notice.advice}"
        self._notice = notice
        self._write()
        self._set_offers(notice.offers)
        self._dress()
        self.show()
        if not same:
            announce(self, self.text(), urgent=True)

    def _write(self) -> None:
        if self._notice is not None:
            title, advice = map(covered, (self._notice.title, self._notice.advice))
            self._words.setText(f"<b>{escape(title)}.</b> {escape(advice)}")

    def close_notice(self) -> None:
        """Take the notice away. Idempotent."""
        if self._notice is None:
            return
        self._notice = None
        self.closed.emit()  # before hiding, while it can be seen whether the focus is in here
        self.hide()

    def end_outage(self) -> None:
        """Take away a notice that nothing can be stored: something was just now."""
        if self._notice is not None and self._notice.outage:
            self.close_notice()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_notice()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(NARROW)
        way = QBoxLayout.Direction
        self._lines.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _set_offers(self, offers: tuple[Offer, ...]) -> None:
        had_focus = any(button.hasFocus() for button in self.buttons())
        clear(self._buttons)  # perhaps one of them is being pressed right now
        self._offered = [verb_button(offer.verb, partial(self._take, offer)) for offer in offers]
        for button in self._offered:
            self._buttons.addWidget(button)
        self._buttons.addStretch()
        if had_focus:
            next(iter(self.buttons()), self._close).setFocus()

    def _take(self, offer: Offer) -> None:
        self.close_notice()
        offer.act()

    def _dress(self) -> None:
        if self._notice is None:
            return
        icon, role, tone = _INK[self._notice.tone]
        side = self._theme.px(ICON_SIZE)
        self._picture.setPixmap(self._theme.pixmap(icon, role, side, self.devicePixelRatioF()))
        self._close.setIcon(self._theme.icon(Icon.CROSS, role))
        set_look(self, tone=tone)
