"""A sentence in place of fields that tell who somebody is, while names are hidden."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.ui.names import curtain
from desktop_app.ui.parts import label, verb_button
from desktop_app.ui.theme import SPACE_M

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NameCover(QWidget):
    """Holds *content*: all that was typed there stays, and the focus comes back to its place."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        said = self.tr("Names are hidden, and so are these fields. What you typed is still there.")
        self.sentence = label(said, look="muted")
        self.sentence.setWordWrap(True)
        self.show_names = verb_button(self.tr("Show names (F9)"), curtain.lift_wanted.emit)
        self.show_names.setAccessibleDescription(said)
        self.show_names.setAutoDefault(False)  # else it would become the whole dialog's
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.sentence)
        column.addWidget(self.show_names, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(content)
        self._stack.addWidget(self._page)
        curtain.changed.connect(self._draw)
        self._draw()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.show_names.hasFocus():
            self.show_names.click()
        else:
            super().keyPressEvent(event)

    def _draw(self) -> None:
        self._stack.setCurrentWidget(self._page if curtain.closed else self._content)
