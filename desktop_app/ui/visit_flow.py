"""The part of the window by which visits come, move and end: makes its helpers, connects them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop_app.domain.actions import Action
from desktop_app.services.actions import Actions
from desktop_app.ui.call_watch import CallWatch
from desktop_app.ui.done_toast import DoneToast
from desktop_app.ui.late_patients import LatePatients
from desktop_app.ui.moves import Moves
from desktop_app.ui.names import covered, curtain
from desktop_app.ui.theme import Theme
from desktop_app.ui.visit_deeds import VisitDeeds
from desktop_app.ui.visit_keys import VisitKeys

if TYPE_CHECKING:  # it imports this
    from uuid import UUID

    from desktop_app.domain.change import Change
    from desktop_app.ui.main_window import MainWindow


class VisitFlow(QObject):
    """Deeds on visits, the ways to ask for them, and what is told of them.

    Attributes:
        toast: What was done last.
    """

    def __init__(self, theme: Theme, window: MainWindow) -> None:
        super().__init__(window)
        views = window.views
        self.toast = DoneToast(theme, views, lambda: [views.selected_rect()])
        self.deeds = VisitDeeds(window.undoing, window.chosen.named, self)
        self.keys = VisitKeys(theme, views, self.deeds, self)
        self.moves = Moves(views, window.strip, self.deeds, self)
        self.late = LatePatients(views, window.panel, self)
        self.calls = CallWatch(self.deeds, self)
        self._steps = "", ""
        self._connect(window)
        self._connect_undoing(window)

    def use(self, actions: Actions) -> None:
        """Work with *actions* from now on."""
        self.deeds.use(actions.visits)
        self.late.use(actions)

    def _connect(self, window: MainWindow) -> None:
        def selected() -> UUID | None:
            return window.views.selected_appointment() if window.day.is_settled else None

        self.keys.connect_to(window.commands, self.moves, selected)
        window.panel.no_show_wanted.connect(self.keys.mark_no_show)
        self.deeds.noticed.connect(window.notify)
        self.deeds.noticed.connect(self.moves.forget_ways)
        for speaker in (self.deeds, self.keys, self.moves):
            speaker.said.connect(window.status.say)
        window.watch.loaded.connect(lambda _: self._forget_ways(window))
        window.inside.watch.told.connect(self.calls.look)

    def _connect_undoing(self, window: MainWindow) -> None:
        on, undoing = window.commands, window.undoing
        for action, act in ((on.undo, undoing.undo), (on.redo, undoing.redo)):
            action.triggered.connect(lambda _=False, act=act: act())
            action.triggered.connect(self.moves.forget_ways)
        self.toast.undo_wanted.connect(undoing.undo)
        undoing.told.connect(self._tell)
        undoing.noticed.connect(window.notify)
        undoing.said.connect(window.status.say)
        undoing.written.connect(window.views.show_changed)
        undoing.written.connect(window.watch.catch_up)
        undoing.written.connect(lambda change: self._end_outage(window, change))
        undoing.overtaken.connect(window.watch.refresh)
        self._named_in = on
        undoing.steps_changed.connect(self._name_steps)
        # A method, not a lambda: the curtain outlives the window, and lets go of methods only.
        curtain.changed.connect(self._name_again)

    def _forget_ways(self, window: MainWindow) -> None:
        """Begin the next move where the table shows the visit, once nothing is on its way."""
        if not window.undoing.is_busy:
            self.moves.forget_ways()

    def _end_outage(self, window: MainWindow, change: Change) -> None:
        """Take the words of an act that failed away with the next one, not with a mere note."""
        if change.action is not Action.CALL_SEEN:
            window.strip.end_outage()

    def _tell(self, what: str, more: str, can_undo: bool) -> None:
        self.toast.tell(what, more, can_undo=can_undo)

    def _name_steps(self, undo: str, redo: str) -> None:
        """Say in the menu what would be undone and redone."""
        self._steps = undo, redo
        self._name_again()

    def _name_again(self) -> None:
        on, (undo, redo) = self._named_in, self._steps
        on.undo.setText(_named(self.tr("&Undo"), undo))
        on.redo.setText(_named(self.tr("&Redo"), redo))


def _named(verb: str, what: str) -> str:
    if not what:
        return verb
    template = QCoreApplication.translate("VisitFlow", "{verb}: {what}")
    return template.format(verb=verb, what=covered(what).replace("&", "&&"))
