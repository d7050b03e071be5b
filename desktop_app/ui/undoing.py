"""Undo and redo of whatever was done at this desk: many steps, each named, each told in a toast.

The stack's commands cannot wait for the database, so they begin a job, and the next step begins
when its answer has come. What another desk has overtaken is dropped from the stack.
"""

from __future__ import annotations

from collections import deque
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from typing_extensions import override

from desktop_app.domain.change import Change
from desktop_app.errors import AppError
from desktop_app.services.undo_actions import UndoActions
from desktop_app.ui.errors import notice_of
from desktop_app.ui.jobs import Jobs

MOST_STEPS = 500


class Undoing(QObject):
    """Keeps what was done, and takes it back.

    Signals:
        told: What has just happened, in words, and whether it can be taken back now.
        noticed: A ``Notice`` for the strip: it could not be taken back.
        changed: The clinic's day is another than before.
        steps_changed: What would be undone and redone next, in words; empty if there is nothing.
    """

    told = Signal(str, bool)
    noticed = Signal(object)
    changed = Signal()
    steps_changed = Signal(str, str)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._actions: UndoActions | None = None
        self._wanted: deque[bool] = deque()
        self._busy = False
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(MOST_STEPS)
        self._stack.indexChanged.connect(self._tell_steps)

    def use(self, actions: UndoActions) -> None:
        """Take back by *actions* from now on."""
        self._actions = actions

    def done(self, change: Change, words: str) -> None:
        """Note what was done, in *words* that a toast and the menu can say."""
        self._stack.push(_Step(change, words))
        self.told.emit(self._with_dead_links(change, words), True)
        self.changed.emit()

    def undo(self) -> None:
        """Take back the last step; a press while another one is on its way counts too."""
        self._want(undo=True)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._want(undo=False)

    def _want(self, *, undo: bool) -> None:
        self._wanted.append(undo)
        self._go_on()

    def _go_on(self) -> None:
        if self._busy or self._actions is None or not self._wanted:
            return
        undo = self._wanted.popleft()
        index = self._stack.index() - 1 if undo else self._stack.index()
        step = self._stack.command(index) if 0 <= index < self._stack.count() else None
        if not isinstance(step, _Step):
            self._go_on()
            return
        self._busy = True
        self._jobs.run(
            self,
            partial(self._actions.take_back, step.change),
            partial(self._taken_back, step, undo),
            partial(self._refused, step, undo),
        )

    def _taken_back(self, step: _Step, undo: bool, inverse: Change) -> None:
        step.change = inverse
        self._move(undo=undo)
        words = self.tr("Undone: {what}") if undo else self.tr("Done again: {what}")
        said = self._with_dead_links(inverse, words.format(what=step.text()))
        self.told.emit(said, False)
        self.changed.emit()
        self._rest()

    def _refused(self, step: _Step, undo: bool, error: AppError) -> None:
        self.noticed.emit(notice_of(error))
        self._wanted.clear()
        if not error.retriable:
            step.setObsolete(True)
            self._move(undo=undo)
        self.changed.emit()
        self._rest()

    def _move(self, *, undo: bool) -> None:
        """Let the stack go the step that has been done; an obsolete one leaves it."""
        if undo:
            self._stack.undo()
        else:
            self._stack.redo()

    def _rest(self) -> None:
        self._busy = False
        self._tell_steps()
        self._go_on()

    def _tell_steps(self, _index: int = 0) -> None:
        self.steps_changed.emit(self._stack.undoText(), self._stack.redoText())

    def _with_dead_links(self, change: Change, words: str) -> str:
        if not change.dead_links:
            return words
        return self.tr("{what}. Links that were copied before open nothing any more.").format(
            what=words
        )


class _Step(QUndoCommand):
    """One change; the work itself is done by :class:`Undoing`."""

    def __init__(self, change: Change, words: str) -> None:
        super().__init__(words)
        self.change = change

    @override
    def undo(self) -> None:
        """Do nothing: it is done when the stack is told."""

    @override
    def redo(self) -> None:
        """Do nothing: it is done when the stack is told."""
