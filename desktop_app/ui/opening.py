"""From a wish on one appointment to its room in the browser, or its patient's link to paste.

Everything is asked and answered by the appointment's id, so that whatever happens to the table
meanwhile, the answer belongs to the visit that was meant.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.joining import JoinLink
from desktop_app.errors import AppError, BrowserError, ConfirmationNeededError
from desktop_app.services.actions import Actions, Consents
from desktop_app.ui.clipboard import SecretClipboard
from desktop_app.ui.errors import Notice, Offer, notice_of
from desktop_app.ui.jobs import Jobs, Ticket

NO_CONSENT: Consents = frozenset()
T = TypeVar("T")


class Opening(QObject):
    """Sends one request per appointment at a time; a second wish meanwhile does nothing.

    Signals:
        busy_changed: The appointment (``UUID``) is being worked on, or not any more.
        ended: No more is awaited for the appointment (``UUID``); its row may look different now.
        said: A sentence for the status bar.
        noticed: A ``Notice`` for the strip.
    """

    busy_changed = Signal(object, bool)
    ended = Signal(object)
    said = Signal(str)
    noticed = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        clipboard: SecretClipboard,
        named: Callable[[UUID], str],
        parent: QObject,
    ) -> None:
        """Take *named*, which tells a person which visit an id means."""
        super().__init__(parent)
        self._jobs = jobs
        self._clipboard = clipboard
        self._named = named
        self._actions: Actions | None = None
        self._under_way: dict[UUID, Ticket] = {}

    def use(self, actions: Actions) -> None:
        """Work with *actions* from now on."""
        self._actions = actions

    def open(self, appointment: UUID) -> None:
        """Fetch the appointment's own room and hand its link to the browser."""
        if self._actions is not None:
            self.fetch(appointment, partial(self._actions.open_visit, appointment), self._launch)

    def copy(self, appointment: UUID) -> None:
        """Put the patient's link on the clipboard."""
        if self._actions is not None:
            self.fetch(appointment, partial(self._actions.patient_link, appointment), self._copied)

    def fetch(
        self,
        appointment: UUID,
        ask: Callable[[Consents], T],
        deliver: Callable[[T], None],
        consents: Consents = NO_CONSENT,
    ) -> None:
        """Ask for something about the appointment's room, off this thread.

        *deliver* hears what comes, unless it was cancelled; a failure is a notice, and where it is
        a question, a yes asks again with that consent added.
        """
        if appointment in self._under_way:
            return

        def on_result(found: T) -> None:
            self._end(appointment)
            deliver(found)

        def on_error(error: AppError) -> None:
            self._end(appointment)
            again = partial(self.fetch, appointment, ask, deliver)
            self.noticed.emit(self._failure(appointment, error, again, consents))

        work = partial(ask, consents)
        self._under_way[appointment] = self._jobs.run(self, work, on_result, on_error)
        self.busy_changed.emit(appointment, True)

    def put_on_clipboard(self, link: JoinLink, words: str) -> None:
        """Put *link* on the clipboard for a minute, and say *words*."""
        self._clipboard.put(link.url)
        self.said.emit(words)

    def is_busy(self, appointment: UUID) -> bool:
        """Return whether a request for it is under way."""
        return appointment in self._under_way

    def cancel(self, preferred: UUID | None) -> bool:
        """Wait no longer for *preferred*, or else for what was asked last.

        A late answer launches and copies nothing. Returns whether anything was waited for.
        """
        waited = (
            preferred if preferred in self._under_way else next(reversed(self._under_way), None)
        )
        if waited is None:
            return False
        self._jobs.cancel(self._under_way[waited])
        self._end(waited)
        self.said.emit(self.tr("Cancelled: nothing was opened."))
        return True

    def stop(self) -> None:
        """Wait for nothing more: whatever still answers launches and copies nothing."""
        for ticket in self._under_way.values():
            self._jobs.cancel(ticket)
        self._under_way.clear()
        self._actions = None

    def _end(self, appointment: UUID) -> None:
        del self._under_way[appointment]
        self.busy_changed.emit(appointment, False)
        self.ended.emit(appointment)

    def _failure(
        self,
        appointment: UUID,
        error: AppError,
        wish: Callable[[Consents], None],
        consents: Consents,
    ) -> Notice:
        notice = notice_of(
            error,
            again=lambda: wish(consents),
            agreed=lambda consent: wish(consents | {consent}),
        )
        if isinstance(error, ConfirmationNeededError):  # a yes must know to whom
            return replace(notice, title=f"{self._named(appointment)}: {notice.title}")
        return notice

    def _launch(self, link: JoinLink) -> None:
        if self._actions is None:
            return
        try:
            self._actions.launch(link)
        except BrowserError as error:
            offer = Offer(self.tr("Copy the link"), lambda: self._copied(link))
            notice = notice_of(error, again=lambda: self._launch(link), more=(offer,))
            self.noticed.emit(notice)
            return
        self.said.emit(self.tr("Room {room} handed to the browser.").format(room=link.meeting_id))

    def _copied(self, link: JoinLink) -> None:
        if link.this_computer_only:
            words = self.tr("Practice link copied: it works on this computer only.")
        else:
            words = self.tr("Link copied. It leaves the clipboard after a minute.")
        self.put_on_clipboard(link, words)
