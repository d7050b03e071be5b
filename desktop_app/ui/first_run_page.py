"""What the pages of the first run have in common."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.first_run import FirstRun, Standing
from desktop_app.ui.errors import translated
from desktop_app.ui.parts import label
from desktop_app.ui.theme import SPACE_M
from desktop_app.ui.typed_fields import Told


class FirstRunPage(QWidget):
    """One page: *title* and *about* are its words.

    Attributes:
        fields: What may be told a sentence, by the names of the answers.
    """

    def __init__(self, title: str, about: str) -> None:
        super().__init__()
        self.title = title
        self.fields: dict[str, Told] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_M)
        words = label(about, look="muted")
        words.setWordWrap(True)
        self.column.addWidget(words)

    def show_standing(self, standing: Standing) -> None:
        """Show what is set now, in place of whatever was typed."""
        raise NotImplementedError

    def add_to(self, answers: FirstRun) -> FirstRun | None:
        """Return *answers* with this page's among them; ``None``: a field says what is wrong."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Give the focus to the first field."""
        raise NotImplementedError

    def tell(self, problems: Mapping[str, str]) -> bool:
        """Show the sentences that are about fields of this page; say whether any is."""
        mine = [name for name in problems if name in self.fields]
        for name in mine:
            self.fields[name].tell(translated(problems[name]))
        if mine:
            self.fields[mine[0]].setFocus()
        return bool(mine)

    def be_quiet(self) -> None:
        """Take all sentences away."""
        for told in self.fields.values():
            told.tell("")
