"""From a wish on a visit to the deed: where it stands, how they meet, where it goes; in words.

Everything is done to the ids that were captured when the key was pressed, in turn, and can be
taken back: :class:`.Undoing` keeps it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.change import Change
from desktop_app.errors import QT_TRANSLATE_NOOP, AppError
from desktop_app.services.visit_actions import VisitActions
from desktop_app.ui.errors import notice_of
from desktop_app.ui.undoing import Act, Undoing

_NOW_IT_IS = {
    Status.BOOKED: QT_TRANSLATE_NOOP("VisitDeeds", "{visit}: booked"),
    Status.ARRIVED: QT_TRANSLATE_NOOP("VisitDeeds", "{visit}: arrived"),
    Status.CHECKED_IN: QT_TRANSLATE_NOOP("VisitDeeds", "{visit}: in room"),
    Status.FULFILLED: QT_TRANSLATE_NOOP("VisitDeeds", "{visit}: done"),
    Status.CANCELLED: QT_TRANSLATE_NOOP("VisitDeeds", "{visit}: cancelled"),
    Status.NO_SHOW: QT_TRANSLATE_NOOP("VisitDeeds", "{visit}: no-show"),
    Status.WAITLIST: QT_TRANSLATE_NOOP("VisitDeeds", "{visit}: on the waiting list"),
    Status.ENTERED_IN_ERROR: QT_TRANSLATE_NOOP("VisitDeeds", "{visit}: entered in error"),
}
_THEY_MEET = {
    Kind.VIDEO: QT_TRANSLATE_NOOP("VisitDeeds", "{visit}: by video"),
    Kind.IN_PERSON: QT_TRANSLATE_NOOP("VisitDeeds", "{visit}: in person"),
    Kind.PHONE: QT_TRANSLATE_NOOP("VisitDeeds", "{visit}: by phone"),
}


class VisitDeeds(QObject):
    """Asks for one deed at a time.

    Signals:
        noticed: A ``Notice`` for the strip: why it was not done.
        said: A sentence for the status bar: nothing had to be done.
    """

    noticed = Signal(object)
    said = Signal(str)

    def __init__(self, undoing: Undoing, named: Callable[[UUID], str], parent: QObject) -> None:
        """Take *named*, which tells a person which visit an id means."""
        super().__init__(parent)
        self._undoing, self._named = undoing, named
        self._actions: VisitActions | None = None
        self._known: dict[UUID, str] = {}

    def use(self, actions: VisitActions) -> None:
        """Ask *actions* from now on."""
        self._actions = actions

    def named(self, visit: UUID) -> str:
        """Return which visit an id means, in words that stand at the head of a sentence."""
        return self._named(visit) or self._known.get(visit) or self.tr("A visit of another day")

    def remember(self, visit: UUID) -> None:
        """Know what a visit is called when its day is no longer on view."""
        self._known[visit] = self.named(visit)

    def mark(self, visit: UUID, status: Status) -> None:
        """Say where a visit stands."""
        if self._actions is not None:
            words = self._translated(_NOW_IT_IS[status], visit)
            self._do(visit, partial(self._actions.set_status, visit, status), words)

    def cancel(self, visit: UUID, why: str, ended: Callable[[AppError | None], None]) -> None:
        """Cancel a visit; *ended* hears what came of it: a failure is its to say."""
        if self._actions is not None:
            done = partial(ended, None)
            self._undoing.do(
                Act(
                    work=partial(self._actions.cancel, visit, why),
                    words=self._translated(_NOW_IT_IS[Status.CANCELLED], visit),
                    refused=ended,
                    settled=done,
                    needless=done,
                )
            )

    def change_kind(self, visit: UUID, kind: Kind) -> None:
        """Say how patient and doctor meet."""
        if self._actions is not None:
            words = self._translated(_THEY_MEET[kind], visit)
            self._do(visit, partial(self._actions.change_kind, visit, kind), words)

    def move(self, visit: UUID, slot: UUID, where: str) -> None:
        """Put a visit into another slot, of which *where* tells a person the place."""
        if self._actions is not None:
            words = self.tr("{visit}: moved to {where}")
            said = words.format(visit=self.named(visit), where=where)
            self._do(visit, partial(self._actions.move, visit, slot), said)

    def swap(self, one: UUID, other: UUID) -> None:
        """Let two visits change places."""
        if self._actions is not None:
            words = self.tr("{one} and {other}: swapped")
            said = words.format(one=self.named(one), other=self.named(other))
            self._do(one, partial(self._actions.swap, one, other), said)

    def note_call(self, visit: UUID, came_at: datetime, began_at: datetime) -> None:
        """Say that a visit is in its room because both were seen inside; quietly if that fails."""
        if self._actions is not None:
            work = partial(self._actions.note_call, visit, came_at, began_at)
            words = self._translated(_NOW_IT_IS[Status.CHECKED_IN], visit)
            self._undoing.do(Act(work=work, words=words, refused=lambda _: None, is_asked=False))

    def _do(self, visit: UUID, work: Callable[[], Change | None], words: str) -> None:
        self._undoing.do(
            Act(
                work=work,
                words=words,
                refused=partial(self._refused, visit, work, words),
                needless=partial(self._needless, words),
            )
        )

    def _needless(self, words: str) -> None:
        self.said.emit(self.tr("{what}. It was so already.").format(what=words))

    def _refused(
        self, visit: UUID, work: Callable[[], Change | None], words: str, error: AppError
    ) -> None:
        self.tell_refused(visit, error, lambda: self._do(visit, work, words))

    def tell_refused(self, visit: UUID, error: AppError, again: Callable[[], None]) -> None:
        """Say in the strip why a deed was not done; *again* does it once more."""
        notice = notice_of(error, again=again)
        self.noticed.emit(replace(notice, title=f"{self.named(visit)}: {notice.title}"))

    def _translated(self, words: str, visit: UUID) -> str:
        return QCoreApplication.translate("VisitDeeds", words).format(visit=self.named(visit))
