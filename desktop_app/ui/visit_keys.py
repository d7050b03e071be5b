"""The keys that act on the selected visit: where it stands, how they meet, why it is cancelled."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from desktop_app.domain.appointment import Kind, Status
from desktop_app.domain.moving import Way
from desktop_app.errors import AppError
from desktop_app.ui.cancel_box import CancelBox
from desktop_app.ui.menus import Commands
from desktop_app.ui.moves import Moves
from desktop_app.ui.popup_keys import keep_keys
from desktop_app.ui.theme import Theme
from desktop_app.ui.views import Views
from desktop_app.ui.visit_deeds import VisitDeeds


class VisitKeys(QObject):
    """Hears the commands and means the visit that is selected at that moment.

    Signals:
        said: A sentence for the status bar: no visit is selected.
    """

    said = Signal(str)

    def __init__(self, theme: Theme, views: Views, deeds: VisitDeeds, parent: QObject) -> None:
        super().__init__(parent)
        self._views, self._deeds = views, deeds
        self._meant: UUID | None = None
        self.box = CancelBox(theme, views)
        self.box.confirmed.connect(self._cancel)
        self.kinds = keep_keys(QMenu(views))
        self.kinds.setAccessibleName(self.tr("How do they meet?"))
        for kind, words in (
            (Kind.VIDEO, self.tr("By &video")),
            (Kind.IN_PERSON, self.tr("&In person")),
            (Kind.PHONE, self.tr("By &phone")),
        ):
            entry = self.kinds.addAction(words)
            entry.triggered.connect(lambda _=False, kind=kind: self._change_kind(kind))

    def connect_to(
        self, commands: Commands, moves: Moves, selected: Callable[[], UUID | None]
    ) -> None:
        """Hear *commands*; *selected* returns the visit that a command means."""
        for action, act in (
            (commands.arrived, partial(self._mark, Status.ARRIVED)),
            (commands.in_room, partial(self._mark, Status.CHECKED_IN)),
            (commands.done, partial(self._mark, Status.FULFILLED)),
            (commands.no_show, partial(self._mark, Status.NO_SHOW)),
            (commands.mistake, partial(self._mark, Status.ENTERED_IN_ERROR)),
            (commands.cancel_visit, self._ask_why),
            (commands.change_kind, self._ask_kind),
        ):
            action.triggered.connect(lambda _=False, act=act: self._with(selected(), act))
        for action, go in (
            (commands.move_later, partial(moves.step, Way.LATER)),
            (commands.move_earlier, partial(moves.step, Way.EARLIER)),
            (commands.cut, moves.cut),
            (commands.paste, moves.paste),
            (commands.swap, moves.swap),
        ):
            action.triggered.connect(lambda _=False, go=go: go())

    def mark_no_show(self, visit: UUID) -> None:
        """Say that the patient of a visit did not come."""
        self._mark(Status.NO_SHOW, visit)

    def _with(self, visit: UUID | None, act: Callable[[UUID], None]) -> None:
        if visit is None:
            self.said.emit(self.tr("Choose a visit first."))
        else:
            act(visit)

    def _mark(self, status: Status, visit: UUID) -> None:
        self._deeds.mark(visit, status)

    def _ask_why(self, visit: UUID) -> None:
        self.box.ask(visit, self._deeds.named(visit), self._views.selected_rect())

    def _cancel(self, visit: UUID, why: str) -> None:
        self._deeds.cancel(visit, why, partial(self._cancelled, visit, why))

    def _cancelled(self, visit: UUID, why: str, error: AppError | None) -> None:
        is_asked = self.box.about == visit
        if error is None and is_asked:
            self.box.close_box()
        elif error is not None and is_asked:
            self.box.fail(error)
        elif error is not None:  # the box was left meanwhile
            self._deeds.tell_refused(visit, error, partial(self._cancel, visit, why))

    def _ask_kind(self, visit: UUID) -> None:
        self._meant = visit
        self.kinds.popup(self._views.below_selected())
        self.kinds.setActiveAction(self.kinds.actions()[0])

    def _change_kind(self, kind: Kind) -> None:
        if self._meant is not None:
            self._deeds.change_kind(self._meant, kind)
