"""Sessions at the desk: planned, changed, withdrawn; days closed; slots blocked and freed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.rearranging import Rearrangement, SessionNow
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.errors import notice_of
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.menus import Commands
from desktop_app.ui.theme import Theme
from desktop_app.ui.undoing import Undoing
from desktop_app.ui.views import Views


class PlanningDesk(QObject):
    """Acts on the slot that is selected when a command is given.

    Signals:
        noticed: A ``Notice`` for the strip.
        said: A sentence for the status bar.
    """

    noticed = Signal(object)
    said = Signal(str)

    def __init__(
        self, theme: Theme, jobs: Jobs, views: Views, undoing: Undoing, window: QWidget
    ) -> None:
        super().__init__(window)
        self._theme, self._jobs, self._window = theme, jobs, window
        self._views, self._undoing = views, undoing
        self._actions: Actions | None = None
        self._day: Callable[[], date | None] = lambda: None

    def connect_to(self, on: Commands, day: Callable[[], date | None]) -> None:
        """Hear *on*; *day* returns the one on view, ``None`` until the table shows it."""
        self._day = day
        for action, act in (
            (on.plan_sessions, self.plan),
            (on.change_session, partial(self._ask_session, self._reshape)),
            (on.withdraw_session, partial(self._ask_session, self._withdraw)),
            (on.closures, self.close_days),
            (on.block, self.block),
            (on.block_for, self.block_for),
            (on.zones, self.review_zones),
        ):
            action.triggered.connect(lambda _=False, act=act: act())

    def use(self, actions: Actions) -> None:
        """Work with *actions* from now on."""
        self._actions = actions

    # -- sessions ------------------------------------------------------------------------------

    def plan(self) -> None:
        """Ask for a plan, beginning with the day and the doctor on view."""
        actions, day = self._actions, self._day()
        if actions is None or day is None:
            return
        from desktop_app.ui.plan_dialog import PlanDialog

        row = self._views.current.selected_row()
        doctor = row.session.doctor_id if row else None
        dialog = PlanDialog(self._theme, self._jobs, actions, day, doctor, self._window)
        dialog.planned.connect(self._undoing.done)
        _open(dialog)

    def close_days(self) -> None:
        """Show what is closed, and ask for more."""
        actions, day = self._actions, self._day()
        if actions is None or day is None:
            return
        from desktop_app.ui.closures_dialog import ClosuresDialog

        dialog = ClosuresDialog(self._theme, self._jobs, actions, day, self._window)
        dialog.changed.connect(self._undoing.done)
        _open(dialog)

    def review_zones(self) -> None:
        """List what a change of time-zone rules has moved."""
        if self._actions is None:
            return
        from desktop_app.ui.zones_dialog import ZonesDialog

        dialog = ZonesDialog(self._theme, self._jobs, self._actions, self._window)
        dialog.changed.connect(self._undoing.done)
        _open(dialog)

    def _ask_session(self, then: Callable[[Actions, SessionNow], None]) -> None:
        slot = self._slot(self.tr("Select a slot of the session first."))
        actions = self._actions
        if actions is not None and slot is not None:
            read = partial(actions.planning.session_of_slot, slot)
            self._jobs.run(self, read, partial(then, actions), self._fail)

    def _reshape(self, actions: Actions, session: SessionNow) -> None:
        from desktop_app.ui.reshape_dialog import ReshapeDialog

        dialog = ReshapeDialog(self._theme, self._jobs, actions, session, self._window)
        dialog.changed.connect(self._undoing.done)
        _open(dialog)

    def _withdraw(self, actions: Actions, session: SessionNow) -> None:
        look = partial(actions.planning.preview_withdraw, session.id)
        self._jobs.run(self, look, partial(self._withdraw_seen, actions, session), self._fail)

    def _withdraw_seen(self, actions: Actions, session: SessionNow, seen: Rearrangement) -> None:
        """Withdraw at once what hits nobody: an undo is near. Else ask where the visits go.

        One of a series is asked about too: later ones could go with it.
        """
        if not seen.hits and not session.later:
            work = partial(actions.planning.rearrange, seen, {})
            self._do(work, self.tr("Session withdrawn"))
            return
        from desktop_app.ui.reshape_dialog import WithdrawDialog

        dialog = WithdrawDialog(self._theme, self._jobs, actions, session, self._window)
        dialog.changed.connect(self._undoing.done)
        _open(dialog)

    # -- slots ---------------------------------------------------------------------------------

    def block(self) -> None:
        """Block the selected slot, or free it if it is blocked."""
        slot = self._slot(self.tr("Select a free slot first."))
        actions = self._actions
        if actions is None or slot is None:
            return
        if self._views.is_blocked_selected:
            self._do(partial(actions.planning.unblock, slot), self.tr("Slot freed"))
        elif self._views.selected_appointment() is not None:
            self.said.emit(self.tr("A visit is in this slot: only a free one can be blocked."))
        else:
            self._do(partial(actions.planning.block, slot, ""), self.tr("Slot blocked"))

    def block_for(self) -> None:
        """Ask why, and block the slot that is selected now."""
        slot = self._slot(self.tr("Select a free slot first."))
        if self._actions is None or slot is None:
            return
        if self._views.selected_appointment() is not None:
            self.said.emit(self.tr("A visit is in this slot: only a free one can be blocked."))
            return
        from desktop_app.ui.block_dialog import BlockDialog

        dialog = BlockDialog(self._theme, self._window)
        dialog.reason_given.connect(partial(self._block_for, self._actions, slot))
        _open(dialog)

    def _block_for(self, actions: Actions, slot: UUID, reason: str) -> None:
        self._do(partial(actions.planning.block, slot, reason), self.tr("Slot blocked"))

    # -- within --------------------------------------------------------------------------------

    def _slot(self, otherwise: str) -> UUID | None:
        """Return the selected slot of the day on view; without one say *otherwise*."""
        slot = self._views.selected_slot() if self._day() is not None else None
        if slot is None:
            self.said.emit(otherwise)
        return slot

    def _do(self, work: Callable[[], Change], said: str) -> None:
        def done(change: Change) -> None:
            self._undoing.done(change, said)

        self._jobs.run(self, work, done, self._fail)

    def _fail(self, error: AppError) -> None:
        self.noticed.emit(notice_of(error))


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
