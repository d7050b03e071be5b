"""What is done at this desk, one act after the other; undo and redo of it in many steps.

Acts, undo and redo wait for each other in the order in which they were asked for, so that a key
pressed twice means two steps, and an undo the act that was asked for before it. The stack's
commands do nothing themselves: they cannot wait for the database. The stack goes its step when the
database has. What another desk has overtaken is dropped from it, and the presses that wait go on
with the steps before it; where the database fails, trying again means all of them. Presses that
wait for an act that fails are dropped in words: they meant that act, and nobody wants an older step
taken back unseen.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from itertools import takewhile

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from typing_extensions import override

from desktop_app.domain.change import Change, still_takeable
from desktop_app.errors import AppError
from desktop_app.services.undo_actions import UndoActions
from desktop_app.ui.errors import notice_of
from desktop_app.ui.jobs import Jobs

MOST_STEPS = 500


def _nothing_more() -> None:
    """Do nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Something to be done that can be taken back.

    Attributes:
        work: Does it; blocks, and raises AppError kinds. Returns ``None`` if it was so already.
        words: What it is, for the toast and the menu.
        refused: Hears why it was not done.
        settled: Is called when it is done.
        needless: Is called if it was so already.
        is_asked: Whether a person asked for it; what an undo that waits for it means is else
            what was done before.
    """

    work: Callable[[], Change | None]
    words: str
    refused: Callable[[AppError], None]
    settled: Callable[[], None] = _nothing_more
    needless: Callable[[], None] = _nothing_more
    is_asked: bool = True


class _Way(Enum):
    BACK = auto()
    FORTH = auto()


class Undoing(QObject):
    """Does what is asked for in turn, keeps it, and takes it back.

    Signals:
        told: What has just happened, what else that means ("" if nothing), and whether it can be
            taken back now.
        noticed: A ``Notice`` for the strip: it could not be taken back.
        said: A sentence for the status bar: nothing was taken back, and why.
        written: A ``Change`` is in the database, an undo's too; the day is not read again yet.
        overtaken: An act or an undo was refused: the day may be another than what is on view.
        steps_changed: What would be undone and redone next, in words; empty if there is nothing.
    """

    told = Signal(str, str, bool)
    noticed = Signal(object)
    said = Signal(str)
    written = Signal(object)
    overtaken = Signal()
    steps_changed = Signal(str, str)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._actions: UndoActions | None = None
        self._wanted: deque[Act | _Way] = deque()
        self._noted: deque[tuple[Change, str, str]] = deque()
        self._busy = False
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(MOST_STEPS)
        self._stack.indexChanged.connect(self._tell_steps)

    def use(self, actions: UndoActions) -> None:
        """Take back by *actions* from now on."""
        self._actions = actions

    def do(self, act: Act) -> None:
        """Do *act* when all that was asked for before is done."""
        self._want(act)

    def done(self, change: Change, words: str, more: str = "") -> None:
        """Note what was done elsewhere, in *words* that a toast and the menu can say.

        *more* is what the toast says beside: what else that means.
        """
        self._noted.append((change, words, more))
        if not self._busy:
            self._rest()

    def undo(self) -> None:
        """Take back the last step; a press while another one is on its way counts too."""
        self._want(_Way.BACK)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._want(_Way.FORTH)

    @property
    def is_busy(self) -> bool:
        """Whether anything is under way or waits for its turn."""
        return self._busy or bool(self._wanted)

    # -- one after the other -------------------------------------------------------------------

    def _want(self, *wishes: Act | _Way) -> None:
        self._wanted.extend(wishes)
        self._go_on()

    def _go_on(self) -> None:
        while not self._busy and self._actions is not None and self._wanted:
            wish = self._wanted.popleft()
            if isinstance(wish, Act):
                self._begin(wish.work, partial(self._acted, wish), partial(self._failed, wish))
            elif (step := self._next_step(wish)) is not None:
                self._begin(
                    partial(self._actions.take_back, step.change),
                    partial(self._taken_back, step, wish),
                    partial(self._refused, step, wish),
                )
            elif wish is _Way.BACK:
                self.said.emit(self.tr("There is nothing to undo."))
            else:
                self.said.emit(self.tr("There is nothing to redo."))

    def _begin(
        self,
        work: Callable[[], Change | None],
        on_result: Callable[[Change | None], None],
        on_error: Callable[[AppError], None],
    ) -> None:
        self._busy = True
        self._jobs.run(self, work, on_result, on_error)

    def _rest(self) -> None:
        """Note what was done elsewhere meanwhile, then go on."""
        self._busy = False
        while self._noted:
            self._push(*self._noted.popleft())
        self._tell_steps()
        self._go_on()

    # -- acts ----------------------------------------------------------------------------------

    def _acted(self, act: Act, change: Change | None) -> None:
        if change is None:
            act.needless()
        else:
            self._push(change, act.words)
            act.settled()
        self._rest()

    def _failed(self, act: Act, error: AppError) -> None:
        act.refused(error)
        if act.is_asked:
            self._drop_presses()
        self.overtaken.emit()
        self._rest()

    def _drop_presses(self) -> None:
        """Drop those that meant the act that failed, not what was done before it; and say so."""
        until = takewhile(lambda wish: not (isinstance(wish, Act) and wish.is_asked), self._wanted)
        presses = [wish for wish in until if isinstance(wish, _Way)]
        for press in presses:
            self._wanted.remove(press)
        if _Way.BACK in presses:
            self.said.emit(self.tr("The last step was not done, so nothing was undone."))
        elif presses:
            self.said.emit(self.tr("The last step was not done, so nothing was done again."))

    def _push(self, change: Change, words: str, more: str = "") -> None:
        self.written.emit(change)
        self._stack.push(_Step(change, words))
        also = " ".join(filter(None, (more, self._dead_links(change))))
        self.told.emit(words, also, True)

    # -- back and forth ------------------------------------------------------------------------

    def _next_step(self, way: _Way) -> _Step | None:
        index = self._stack.index() - (way is _Way.BACK)
        step = self._stack.command(index) if 0 <= index < self._stack.count() else None
        return step if isinstance(step, _Step) else None

    def _taken_back(self, step: _Step, way: _Way, taken_back: Change | None) -> None:
        if taken_back is not None:
            self.written.emit(taken_back)
            undone = step.change
            for other in self._steps():
                other.change = still_takeable(other.change, undone, taken_back)
            step.change = taken_back
            self._move(way)
            words = self.tr("Undone: {what}") if way is _Way.BACK else self.tr("Done again: {what}")
            self.told.emit(
                words.format(what=step.text()), self._dead_links(taken_back), way is _Way.FORTH
            )
        else:
            self.overtaken.emit()
        self._rest()

    def _refused(self, step: _Step, way: _Way, error: AppError) -> None:
        if error.retriable:
            ways = [way, *(wish for wish in self._wanted if isinstance(wish, _Way))]
            self._wanted = deque(wish for wish in self._wanted if isinstance(wish, Act))
            self.noticed.emit(notice_of(error, again=partial(self._want, *ways)))
        else:
            self.noticed.emit(notice_of(error))
            step.setObsolete(True)
            self._move(way)
            self._forget_return(way)
        self.overtaken.emit()
        self._rest()

    def _forget_return(self, way: _Way) -> None:
        """Drop the press, if any, that meant to go the step back that could not be gone *way*."""
        away = 1
        for number, wish in enumerate(self._wanted):
            if isinstance(wish, Act):
                return
            away += 1 if wish is way else -1
            if away == 0:
                del self._wanted[number]
                return

    def _move(self, way: _Way) -> None:
        """Let the stack go the step that has been done; an obsolete one leaves it."""
        if way is _Way.BACK:
            self._stack.undo()
        else:
            self._stack.redo()

    def _steps(self) -> Iterator[_Step]:
        for number in range(self._stack.count()):
            step = self._stack.command(number)
            if isinstance(step, _Step):
                yield step

    def _tell_steps(self, _index: int = 0) -> None:
        self.steps_changed.emit(self._stack.undoText(), self._stack.redoText())

    def _dead_links(self, change: Change) -> str:
        if not change.dead_links:
            return ""
        return self.tr("Links that were copied before open nothing any more.")


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
