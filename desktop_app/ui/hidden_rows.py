"""Above the table: how many rows are left out of it, and the way to see them all."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop_app.ui.parts import label, verb_button
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_XS

_translate = QCoreApplication.translate


class HiddenRows(QFrame):
    """One quiet line, there only while something is hidden.

    Signals:
        all_wanted: Everything is to be shown.
    """

    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        self._words = label(look="small")
        self.show_all = verb_button(self.tr("Show everything"), self.all_wanted.emit)
        self.show_all.setProperty("look", "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_XS, SPACE_L, SPACE_XS)
        row.setSpacing(SPACE_M)
        row.addWidget(self._words)
        row.addWidget(self.show_all)
        row.addStretch()
        self.hide()

    def text(self) -> str:
        """Return the words on view, "" if there are none."""
        return "" if self.isHidden() else self._words.text()

    def tell(self, rows: int, *, useful: bool) -> None:
        """Say how many *rows* are hidden; not *useful*: another place says so already."""
        words = _translate("HiddenRows", "%n rows hidden by filters", "", rows)
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(useful and rows > 0)
