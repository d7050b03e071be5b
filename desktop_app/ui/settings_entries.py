"""One setting in the dialog: what shows it, what is typed, and what is wrong with that."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop_app.domain.typed import in_figures
from desktop_app.ui.choice import Choice
from desktop_app.ui.parts import label
from desktop_app.ui.theme import Theme
from desktop_app.ui.typed_fields import Line, Told

FEW_LETTERS = 120
"""The width of a field for a number, in units of the design."""

MOST_FIGURES = 9
"""Of a number; a longer one is no setting, and is refused as it was typed."""


class Entry(Told):
    """A field, a line about it, and the sentence of what is wrong with what it holds.

    Attributes:
        name: Of the setting.
        caption: What stands beside the field, "" where the field says it itself.
        read: Returns the value as it is typed, whatever that is.
    """

    def __init__(
        self,
        name: str,
        field: QWidget,
        caption: str,
        note: str,
        read: Callable[[], object],
        show: Callable[[Any], None],
    ) -> None:
        super().__init__(field, caption or name)
        self.name, self.caption, self.read = name, caption, read
        self._show = show
        self._shown: object = None
        if note:
            self.add_note(note)

    def add_note(self, note: str) -> None:
        """Say more about it, below the field."""
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            words = label(note, "small")
            words.setWordWrap(True)
            column.insertWidget(column.count() - 1, words)

    def show_value(self, value: object) -> None:
        """Show *value*, which is kept already."""
        self._show(value)
        self._shown = self.read()

    @property
    def is_changed(self) -> bool:
        """Whether a person made something else of it."""
        return self.read() != self._shown


def flag(name: str, words: str, note: str = "") -> Entry:
    """Return an entry that is on or off."""
    box = QCheckBox(words)
    entry = Entry(name, box, "", note, box.isChecked, box.setChecked)
    box.setAccessibleName(words)
    return entry


def chosen(name: str, caption: str, choices: Sequence[tuple[str, object]], note: str = "") -> Entry:
    """Return an entry of a few values; a further one that is shown is offered as it is."""
    box = Choice(caption, lambda: None)
    box.offer(choices)

    def show(value: object) -> None:
        if value not in [known for _, known in choices]:
            box.offer([*choices, (str(value), value)])
        box.choose(value)

    return Entry(name, box, caption, note, lambda: box.value, show)


def typed(name: str, caption: str, example: str = "", note: str = "") -> Entry:
    """Return an entry of one line of text."""
    line = Line()
    line.setPlaceholderText(example)
    return Entry(name, line, caption, note, lambda: line.text().strip(), line.setText)


def secret(name: str, caption: str, note: str = "") -> Entry:
    """Return an entry whose text is not shown."""
    line = Line()
    line.setEchoMode(Line.EchoMode.Password)
    return Entry(name, line, caption, note, line.text, line.setText)


def command(name: str, caption: str, example: str, note: str = "") -> Entry:
    """Return an entry of the words of a command."""
    line = Line()
    line.setPlaceholderText(example)

    def show(words: Sequence[str]) -> None:
        line.setText(shlex.join(words))

    return Entry(name, line, caption, note, lambda: line.text().strip(), show)


def number(theme: Theme, name: str, caption: str, note: str = "") -> Entry:
    """Return an entry of a whole number."""
    line = _short(theme)
    return Entry(
        name, line, caption, note, lambda: _one(line.text()), lambda n: line.setText(str(n))
    )


def numbers(theme: Theme, name: str, caption: str, note: str = "") -> Entry:
    """Return an entry of several whole numbers, with commas between them."""
    line = _short(theme)

    def show(values: Sequence[int]) -> None:
        line.setText(", ".join(map(str, values)))

    return Entry(name, line, caption, note, lambda: _several(line.text()), show)


def _short(theme: Theme) -> Line:
    line = Line()
    line.setAlignment(Qt.AlignmentFlag.AlignLeft)
    line.setMaximumWidth(theme.px(FEW_LETTERS))
    return line


def _one(text: str) -> object:
    """Return the number that was typed, or what was typed where it is none."""
    plain = in_figures(text)
    return int(plain) if plain.isdecimal() and len(plain) <= MOST_FIGURES else plain


def _several(text: str) -> object:
    return tuple(_one(part) for part in text.replace("،", ",").split(","))
