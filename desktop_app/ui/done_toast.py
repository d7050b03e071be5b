"""Says for a while what was just done, with the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.ui.floating import SHOWN_MS, Avoided, Floating
from desktop_app.ui.icons import Icon
from desktop_app.ui.key_caps import KeyButton
from desktop_app.ui.theme import ColorRole, Theme


class DoneToast(Floating):
    """What was done, undone or done again.

    Signals:
        undo_wanted: Its button was pressed.
    """

    undo_wanted = Signal()

    width_px = 520
    homes = (Qt.Edge.BottomEdge, Qt.Edge.TopEdge)

    def __init__(
        self, theme: Theme, ground: QWidget, avoided: Avoided, shown_ms: int = SHOWN_MS
    ) -> None:
        self._can_undo = True
        super().__init__(theme, ground, avoided, shown_ms)
        self.setProperty("tone", "ok")
        self.undo = KeyButton(theme, Icon.UNDO)
        self.undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        key = QKeySequence(QKeySequence.StandardKey.Undo)
        native = key.toString(QKeySequence.SequenceFormat.NativeText)
        self.undo.set_words(self.tr("Undo"), native)
        self.undo.clicked.connect(self._undo)
        self._row.insertWidget(self._row.count() - 1, self.undo)

    def tell(self, done: str, more: str, *, can_undo: bool) -> None:
        """Say what was done and what else that means; with *can_undo* offer the way back."""
        self._can_undo = can_undo
        self.undo.setVisible(can_undo)
        self.say(done, more)

    @override
    def look(self) -> tuple[Icon, ColorRole]:
        return (Icon.CHECK if self._can_undo else Icon.UNDO), ColorRole.OK

    def _undo(self) -> None:
        self.close_notice()
        self.undo_wanted.emit()
