"""A sentence at the row it is about, and verbs to choose from: none of them is done by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from desktop_app.ui.announce import announce
from desktop_app.ui.errors import Offer
from desktop_app.ui.parts import clear
from desktop_app.ui.placed_box import Heading, PlacedBox, box_button
from desktop_app.ui.theme import SPACE_S, Theme


class ChoiceBox(PlacedBox):
    """The first verb has the focus; Esc chooses none."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self.verbs: tuple[QPushButton, ...] = ()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE_S)
        self.column.addLayout(self._buttons)

    @override
    def controls(self) -> tuple[QWidget, ...]:
        return (*self.verbs, self.cross)

    def ask(self, heading: Heading, offers: tuple[Offer, ...]) -> None:
        """Say *heading* and offer *offers*."""
        self.set_heading(heading)
        clear(self._buttons)
        self.verbs = tuple(box_button(offer) for offer in offers)
        for button in self.verbs:
            self._buttons.addWidget(button)
        self._buttons.addStretch()

    def take_focus(self) -> None:
        """Give the focus to the first verb, and have the sentence spoken."""
        announce(self, f"{self.title.whole}. {self.special.text()}", urgent=True)
        next(iter(self.verbs), self.cross).setFocus(Qt.FocusReason.OtherFocusReason)
