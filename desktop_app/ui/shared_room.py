"""The old system's room for a whole session: shown for what it is, and off until it is allowed."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.joining import JoinLink, SharedRoom
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.errors import Notice, Offer, Tone, notice_of
from desktop_app.ui.jobs import Jobs


class SharedRooms(QObject):
    """Asks and answers in the strip.

    Signals:
        noticed: A ``Notice`` for the strip.
    """

    noticed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._actions: Actions | None = None

    def use(self, actions: Actions) -> None:
        """Work with *actions* from now on."""
        self._actions = actions

    def show_of(self, appointment: UUID | None) -> None:
        """Say what the appointment's session has from the old system, and what can be done."""
        if self._actions is not None and appointment is not None:
            work = partial(self._actions.shared_room, appointment)
            self._jobs.run(self, work, partial(self._show, appointment), self._fail)

    def _show(self, appointment: UUID, shared: SharedRoom | None) -> None:
        if shared is None:
            notice = Notice(
                self.tr("This session has no shared room"),
                self.tr("Every visit in it has a room of its own."),
                Tone.INFO,
            )
        elif shared.allowed:
            notice = Notice(
                self.tr("This session's old room is shared: its patients can meet there"),
                self.tr("Use it only where no visit can have a room of its own."),
                Tone.DANGER,
                (
                    Offer(self.tr("Open the shared room"), partial(self._open, shared)),
                    Offer(self.tr("Turn it off"), partial(self._allow, appointment, shared, False)),
                ),
            )
        else:
            notice = Notice(
                self.tr("This session's old room is shared by its patients, so it is off"),
                self.tr("Every visit has a room of its own: Enter opens it."),
                Tone.ATTENTION,
                (Offer(self.tr("Allow it here"), partial(self._allow, appointment, shared, True)),),
            )
        self.noticed.emit(notice)

    def _allow(self, appointment: UUID, shared: SharedRoom, allowed: bool) -> None:
        if self._actions is not None:
            work = partial(self._actions.allow_shared_room, shared.session_id, allowed)
            self._jobs.run(self, work, lambda _: self.show_of(appointment), self._fail)

    def _open(self, shared: SharedRoom) -> None:
        if self._actions is not None:
            work = partial(self._actions.open_shared_room, shared.session_id)
            self._jobs.run(self, work, self._launch, self._fail)

    def _launch(self, link: JoinLink) -> None:
        if self._actions is None:
            return
        try:
            self._actions.launch(link)
        except AppError as error:
            self._fail(error)

    def _fail(self, error: AppError) -> None:
        self.noticed.emit(notice_of(error))
