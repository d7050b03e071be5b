"""A box of several values to choose from, each with its words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox


class Choice(QComboBox):
    """One of several values, each with its words; Qt would make others of Python's own."""

    def __init__(self, name: str, changed: Callable[[], None]) -> None:
        super().__init__()
        self._values: list[object] = []
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda _: changed())

    @property
    def value(self) -> object:
        """What is chosen, ``None`` before anything is offered."""
        return self._values[self.currentIndex()] if self._values else None

    def offer(self, choices: Sequence[tuple[str, object]]) -> None:
        """Offer words and values; what was chosen before stays so, if it is among them."""
        before = self.value
        self._values = [value for _, value in choices]
        self.clear()
        self.addItems([text for text, _ in choices])
        self.setCurrentIndex(self._values.index(before) if before in self._values else 0)

    def choose(self, value: object) -> None:
        """Choose one of the values that are offered; another one changes nothing."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))
