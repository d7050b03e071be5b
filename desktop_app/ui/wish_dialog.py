"""What somebody who waits wishes of a slot, to be changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.doctors import Doctor
from desktop_app.domain.free_slots import Wish
from desktop_app.errors import AppError
from desktop_app.ui.dialog_parts import GrowingDialog, column_of
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.keeping_dialog import KeepingDialog
from desktop_app.ui.parts import Elided
from desktop_app.ui.theme import Theme
from desktop_app.ui.wish_fields import WishFields

WIDTH = 420

Keep = Callable[[Wish], Change]
"""Keeps a wish; blocks, and raises AppError kinds."""


class WishDialog(KeepingDialog, GrowingDialog):
    """Stays open with what was chosen if it can't be kept.

    Signals:
        saved: The ``Change`` that was made; the dialog has closed.
    """

    saved = Signal(object)

    def __init__(
        self, theme: Theme, jobs: Jobs, named: str, wish: Wish, keep: Keep, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._jobs, self._keep = jobs, keep
        self.setWindowTitle(self.tr("Wishes"))
        self.wishes = WishFields()
        self.save = self._add_main(self.tr("Save"), self._save)
        column = column_of(self)
        for part in (Elided(named, "heading"), self.wishes, self.problem):
            column.addWidget(part)
        column.addStretch()
        column.addWidget(self.buttons)
        self.setMinimumWidth(theme.px(WIDTH))
        self._wish = wish

    def offer(self, doctors: tuple[Doctor, ...]) -> None:
        """Let any of *doctors* be wished for."""
        self.wishes.set_doctors(doctors)
        self.wishes.set_wish(self._wish)

    def _save(self) -> None:
        self.problem.hide()
        self._set_busy(busy=True)
        self._jobs.run(self, partial(self._keep, self.wishes.wish), self._saved, self._fail)

    def _saved(self, change: Change) -> None:
        self.accept()
        self.saved.emit(change)

    def _fail(self, error: AppError) -> None:
        self._set_busy(busy=False)
        self._say_why(error)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.save.setEnabled(not busy)
