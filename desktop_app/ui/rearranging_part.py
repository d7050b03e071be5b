"""What changing a session would do: looked at while a person types, and done as it was seen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.rearranging import Moves, Rearrangement
from desktop_app.errors import AppError, PlanChangedError
from desktop_app.services.actions import Actions
from desktop_app.ui.announce import announce
from desktop_app.ui.dialog_parts import problem_chip
from desktop_app.ui.errors import words
from desktop_app.ui.hit_visits import HitVisits
from desktop_app.ui.jobs import Jobs, Ticket
from desktop_app.ui.parts import label, set_look
from desktop_app.ui.plan_words import rearranged_text
from desktop_app.ui.theme import SPACE_S, Theme

_translate = QCoreApplication.translate

TYPING_MS = 200

Look = Callable[[], Rearrangement]
Do = Callable[[Rearrangement, Moves], Change]


class RearrangingPart(QWidget):
    """The lower half of a dialog: a summary, the visits that are hit, and what went wrong.

    Signals:
        ready_changed: Whether what is on view can be done, has changed.
        done: A ``Change`` that was made.
    """

    ready_changed = Signal()
    done = Signal(object)

    def __init__(self, theme: Theme, jobs: Jobs, actions: Actions) -> None:
        super().__init__()
        self._jobs, self._zone = jobs, actions.zone
        self._look: Look | None = None
        self._seen: Rearrangement | None = None
        self._ticket: Ticket | None = None
        self.busy = False
        self.summary = label()
        self.summary.setWordWrap(True)
        self.hits = HitVisits(theme, actions.zone)
        self.hits.chosen.connect(self.ready_changed)
        self.problem = problem_chip()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.summary)
        column.addWidget(self.hits, 1)
        column.addWidget(self.problem)

    @property
    def ready(self) -> bool:
        """Whether what is on view can be done."""
        return self._seen is not None and self._seen.refused is None and not self.busy

    def look_at(self, look: Look | None) -> None:
        """Look, in place of whatever was looked at; ``None``: there is nothing to look at."""
        self.forget()
        self._look = look
        if look is None:
            self.summary.clear()
            self.hits.show_hits(())
        elif not self.busy:
            self._ticket = self._jobs.run(self, look, self._show, self._fail)

    def forget(self) -> None:
        """Hold nothing on view any more."""
        if self._ticket is not None:
            self._jobs.cancel(self._ticket)
        self._ticket, self._seen, self._look = None, None, None
        self.problem.hide()
        self.ready_changed.emit()

    def carry_out(self, do: Do) -> None:
        """Do what is on view, with the chosen places."""
        moves = self.hits.moves
        if self._seen is None or not self.ready or moves is None:
            return
        self.busy = True
        self.ready_changed.emit()
        self._jobs.run(self, partial(do, self._seen, moves), self._finish, self._fail)

    def tell(self, problem: str) -> None:
        """Say what went wrong."""
        self.problem.setText(problem)
        self.problem.show()
        announce(self, problem, urgent=True)

    def _show(self, seen: Rearrangement) -> None:
        self._ticket, self._seen = None, seen
        self.hits.show_hits(seen.hits)
        said = rearranged_text(seen, self._zone)
        if seen.hits:
            said += " " + _translate(
                "RearrangingPart",
                "%n visits cannot stay: choose where each goes.",
                "",
                len(seen.hits),
            )
        set_look(self.summary, tone="danger" if seen.refused else "")
        self.summary.setText(said)
        announce(self, said, urgent=seen.refused is not None)
        self.ready_changed.emit()

    def _finish(self, change: Change) -> None:
        self.busy = False
        self.done.emit(change)

    def _fail(self, error: AppError) -> None:
        self.busy, self._ticket = False, None
        look = self._look
        if isinstance(error, PlanChangedError):
            self.look_at(look)
        self.tell(". ".join(words(error)))
        self.ready_changed.emit()
