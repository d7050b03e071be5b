"""The answers of a search as a list, which asks anew with each key."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget
from typing_extensions import override

from desktop_app.domain.finding import LONGEST_SEARCH, Hit
from desktop_app.errors import AppError
from desktop_app.ui.announce import announce
from desktop_app.ui.hit_rows import HitDelegate, HitModel, HitRow
from desktop_app.ui.jobs import Jobs, Ticket
from desktop_app.ui.names import curtain
from desktop_app.ui.theme import Theme
from desktop_app.ui.typed_fields import Fitting

Ask = Callable[[], Sequence[Hit]]


class HitList(QListView):
    """The answer to the last question; an older one that comes late is dropped.

    The focus stays in the line in which a person types, and this shows what Enter would pick there.

    Signals:
        picked: A row was clicked, or picked with Enter: the ``HitRow``.
        answered: The answer came: its rows, a tuple.
        failed: An ``AppError`` came instead.
    """

    picked = Signal(object)
    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, theme: Theme, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._ticket: Ticket | None = None
        self._enter_waits = False
        self.rows = HitModel(self)
        self.more: Callable[[], tuple[HitRow, ...]] = tuple
        self.setModel(self.rows)
        self.setItemDelegate(HitDelegate(theme, self.rows))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Answers"))
        self.setUniformItemSizes(True)
        self.clicked.connect(lambda index: self.picked.emit(self.rows.rows[index.row()]))
        theme.changed.connect(self.doItemsLayout)
        curtain.changed.connect(self.viewport().update)

    @property
    def found(self) -> tuple[HitRow, ...]:
        """All rows, whether on view or not."""
        return self.rows.rows

    @property
    def current(self) -> HitRow | None:
        """The row that Enter would pick."""
        index = self.currentIndex()
        return self.found[index.row()] if index.isValid() else None

    @property
    def waits(self) -> bool:
        """Whether an answer is on its way."""
        return self._ticket is not None

    def ask(self, question: Ask) -> None:
        """Ask, off this thread; what was asked before does not matter any more."""
        self.forget()
        self._ticket = self._jobs.run(self, question, self._show, self._fail)

    def forget(self) -> None:
        """Wait for no answer."""
        if self._ticket is not None:
            self._jobs.cancel(self._ticket)
        self._ticket = None
        self._enter_waits = False

    def empty(self) -> None:
        """Wait for no answer and show none."""
        self.forget()
        self.rows.set_rows(())

    def enter(self) -> None:
        """Pick the current row; while an answer is on its way, its first row when it is there."""
        if self._ticket is not None:
            self._enter_waits = True
        elif (current := self.current) is not None:
            self.picked.emit(current)

    def move_by(self, rows: int) -> None:
        """Choose the next or the previous row, round and round."""
        if not self.found:
            return
        number = (self.currentIndex().row() + rows) % len(self.found)
        self.setCurrentIndex(self.rows.index(number))
        announce(self, self.rows.words(number).spoken)

    def _show(self, hits: Sequence[Hit]) -> None:
        self._ticket = None
        enter_waited, self._enter_waits = self._enter_waits, False
        self.rows.set_rows((*hits, *self.more()))
        if self.found:
            self.setCurrentIndex(self.rows.index(0))
        self.answered.emit(self.found)
        if enter_waited and hits:
            self.enter()

    def _fail(self, error: AppError) -> None:
        self.empty()
        self.failed.emit(error)


class AskingLine(QLineEdit):
    """A line to type in, whose answers stand in *hits*: arrows move among them, Enter picks.

    While names are hidden, what was typed shows as dots until a person types on or anew.

    Signals:
        asked: The text is another: somebody must ask *hits*.
        refused: A paste that was too long changed nothing.
    """

    asked = Signal(str)
    refused = Signal()

    def __init__(self, hits: HitList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hits = hits
        fitting = Fitting(self, LONGEST_SEARCH)
        fitting.refused.connect(self.refused)
        self.setValidator(fitting)
        self.setAccessibleDescription(self.tr("Arrow keys move among the answers"))
        self.textEdited.connect(self._ask)
        self.textEdited.connect(self._uncover)
        curtain.changed.connect(self.cover)

    @property
    def typed(self) -> str:
        """What is asked for, without spaces around it."""
        return self.text().strip()

    @property
    def is_typed(self) -> bool:
        """Whether what stands here is what was typed."""
        return bool(self.text())

    def cover(self) -> None:
        """Show what was typed as dots, if names are hidden."""
        hidden = curtain.closed and self.is_typed
        self.setEchoMode(self.EchoMode.Password if hidden else self.EchoMode.Normal)

    def _uncover(self) -> None:
        self.setEchoMode(self.EchoMode.Normal)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.cover()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Down:
                self.hits.move_by(1)
            case Qt.Key.Key_Up:
                self.hits.move_by(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.enter()
            case _:
                super().keyPressEvent(event)

    def enter(self) -> None:
        """Pick what is meant; ask again if there is nothing to pick."""
        if self.hits.waits or self.hits.current is not None:
            self.hits.enter()
        elif self.typed:
            self._ask()

    def _ask(self) -> None:
        if self.typed:
            self.asked.emit(self.typed)
        else:
            self.hits.empty()
