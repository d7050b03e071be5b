"""A box over the window, right at the row of the table that it is about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.ui.announce import announce
from desktop_app.ui.dialog_parts import ContentArea, problem_chip
from desktop_app.ui.errors import Offer
from desktop_app.ui.icons import Icon
from desktop_app.ui.parts import Elided, IconButton, label, verb_button
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, Theme

WIDTH = 520
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Heading:
    """What a box is about: when and with whom, and what is special about it, if anything."""

    when: str
    special: str = ""


class PlacedBox(QFrame):
    """A frame over the window that stands at a row of the table and keeps the focus in itself.

    Signals:
        left: Esc, or its cross.
    """

    left = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._anchor: Callable[[], QRect] = QRect
        self.setProperty("look", "box")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.title = Elided(look="strong")
        self.special = label(look="muted")
        self.special.setWordWrap(True)
        self.cross = IconButton(theme, Icon.CROSS, self.tr("Close (Esc); what you typed is kept"))
        self.cross.setProperty("look", "quiet")
        self.cross.clicked.connect(self.left)
        self.problem = problem_chip()
        self._way_out = QHBoxLayout()
        self._way_out.setSpacing(SPACE_S)
        self.offered: tuple[QPushButton, ...] = ()
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self.title, 1)
        head.addWidget(self.cross)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        self.column.setSpacing(SPACE_S)
        self.column.addLayout(head)
        self.column.addWidget(self.special)
        self.hide()
        window.installEventFilter(self)

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in this order; what can't be used now is passed over."""
        return (*self.offered, self.cross)

    def set_heading(self, heading: Heading) -> None:
        """Say what the box is about."""
        self.title.set_text(heading.when)
        self.special.setText(heading.special)
        self.special.setVisible(bool(heading.special))
        self.setAccessibleName(". ".join(filter(None, (heading.when, heading.special))))

    def show_problem(self, words: str, *offers: Offer) -> None:
        """Say what went wrong, with the buttons that help; nothing that was typed is lost."""
        self._clear_offers()
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.offered = tuple(box_button(offer) for offer in offers)
        for button in self.offered:
            self._way_out.insertWidget(self._way_out.count() - 1, button)
            button.show()  # the layout would, later, and hidden ones get no focus
        if words:
            announce(self, words, urgent=True)
        self.place()
        if self.offered:
            self.offered[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def problem_parts(self) -> QVBoxLayout:
        """Return the layout of the problem and its buttons, to be put into the column."""
        self._way_out.addStretch()
        parts = QVBoxLayout()
        parts.setSpacing(SPACE_S)
        parts.addWidget(self.problem)
        parts.addLayout(self._way_out)
        return parts

    def stand_at(self, anchor: Callable[[], QRect]) -> None:
        """Open below the row for which *anchor* returns where on the screen it is now."""
        self._anchor = anchor
        self.show()  # only then its parts know how much room they need
        self.place()
        self.raise_()

    def place(self) -> None:
        """Stand below the row, above it where there is no room, within the window anyhow."""
        window = self.parentWidget()
        if window is None:
            return
        row = self._anchor()
        corner = window.mapFromGlobal(row.topLeft())
        width = min(self._theme.px(WIDTH), window.width() - 2 * SPACE_S)
        self.setFixedWidth(width)
        for area in self.findChildren(ContentArea):
            area.updateGeometry()  # at once: what is in it may just have grown
        layout = self.layout()
        if layout is not None:
            layout.activate()
        wanted = max(self.heightForWidth(width), self.sizeHint().height())
        height = max(min(wanted, window.height() - 2 * SPACE_S), self.minimumSizeHint().height())
        left = corner.x() + SPACE_M
        if self.isRightToLeft():
            left = corner.x() + row.width() - width - SPACE_M
        top = corner.y() + row.height() + SPACE_XS
        if top + height > window.height() - SPACE_S:
            above = corner.y() - height - SPACE_XS
            top = above if above >= SPACE_S else max(SPACE_S, window.height() - height - SPACE_S)
        left = max(SPACE_S, min(left, window.width() - width - SPACE_S))
        self.setGeometry(left, top, width, height)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            QTimer.singleShot(0, self, self.place)  # when the row has found its place
        return super().eventFilter(watched, event)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go round within the box: Tab never leaves it."""
        ring = [each for each in self.controls() if each.isVisible() and each.isEnabled()]
        if not ring:
            return False
        here = self.focusWidget()
        at = next((n for n, each in enumerate(ring) if each is here), None)
        if at is None:
            there = ring[0 if forward else -1]
        else:
            there = ring[(at + (1 if forward else -1)) % len(ring)]
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        there.setFocus(reason)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER and isinstance(focus, QPushButton):
            focus.click()
        event.accept()  # no key of the window below acts while the box has the focus

    def _clear_offers(self) -> None:
        for button in self.offered:
            self._way_out.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.offered = ()


def box_button(offer: Offer) -> QPushButton:
    """Return an offer's button; Enter presses it through its box."""
    button = verb_button(offer.verb, offer.act)
    button.setAutoDefault(False)  # a default button's look would cut its words
    return button
