"""Dialogs that stay open until what came of keeping something is seen; with all that was typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget
from typing_extensions import override

from desktop_app.errors import AppError
from desktop_app.ui.announce import announce
from desktop_app.ui.dialog_parts import main_button, problem_chip
from desktop_app.ui.errors import words


class StayingDialog(QDialog):
    """Nobody leaves it while it is ``_busy`` keeping something: what came of it must be seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._busy = False

    @property
    def is_busy(self) -> bool:
        """Whether something is being kept."""
        return self._busy

    @override
    def accept(self) -> None:
        self._busy = False
        super().accept()

    @override
    def reject(self) -> None:
        if not self.is_busy:
            super().reject()


class KeepingDialog(StayingDialog):
    """Has a chip for what went wrong, and buttons; the dialog's own layout has a place for both.

    One that grows with the chip's sentence is a :class:`GrowingDialog` too.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.problem = problem_chip()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.rejected.connect(self.reject)

    def _add_main(self, verb: str, keep: Callable[[], None]) -> QPushButton:
        """Add the button that Enter presses from anywhere; it does *keep*."""
        self.buttons.accepted.connect(keep)
        return main_button(self.buttons, verb)

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.show()
        announce(self, problem, urgent=True)

    def _say_why(self, error: AppError) -> None:
        self._say(". ".join(words(error)))
