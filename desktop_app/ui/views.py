"""The ways to look at slots, one on view at a time; the rest of the window need not know which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.domain.appointment import Appointment, DaySheet
from desktop_app.domain.change import Change
from desktop_app.domain.lateness import Late, Limits, Warmth
from desktop_app.domain.presence import RoomPresence
from desktop_app.ui.acting_view import ActingView
from desktop_app.ui.day_filters import Filter
from desktop_app.ui.day_model import DayModel
from desktop_app.ui.day_rows import SlotRow
from desktop_app.ui.day_table import DayTable
from desktop_app.ui.slot_view import Target
from desktop_app.ui.theme import Theme

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class ViewKind(Enum):
    """The views; the value is what is remembered."""

    LIST = "list"
    SIDE = "side"
    WEEK = "week"


class Views(QStackedWidget):
    """Shows one view; what is selected, asked and told is that of the view that is on.

    Signals:
        selection_moved, appointment_activated, slot_activated, link_wanted, guest_wanted: As of
            :class:`ActingView`, from whichever view is on.
        dropped: As of :class:`.RowDrag`: a visit was carried, and put on something.
        hidden_told: How many rows filters and hidden doctors leave out now.
        view_changed: Another :class:`ViewKind` is on.
    """

    selection_moved = Signal(object)
    appointment_activated = Signal(object)
    slot_activated = Signal(object)
    link_wanted = Signal(object)
    guest_wanted = Signal(object)
    dropped = Signal(object, object)
    view_changed = Signal(object)
    hidden_told = Signal(int)

    def __init__(self, table: DayTable, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self._theme = theme
        self._views: dict[ViewKind, ActingView] = {}
        self._pages: dict[ViewKind, QWidget] = {}
        self._kind = ViewKind.LIST
        self._limits = Limits()
        self._cut: UUID | None = None
        self._inside: Mapping[UUID, RoomPresence] = {}
        self._lobby = False
        self.left_at: Target | None = None
        """What was selected in the view before."""
        self.is_settled = True
        """Whether the view that is on shows what was asked for last."""
        self.add_view(ViewKind.LIST, table, table)
        self.setFocusProxy(table)

    def add_view(self, kind: ViewKind, view: ActingView, page: QWidget) -> None:
        """Take *view*, which stands on *page*; its keys are those of the others."""
        self._views[kind], self._pages[kind] = view, page
        self.addWidget(page)
        if view is not self.table:
            view.addActions(self.table.actions())
        view.rows.set_limits(self._limits)
        view.rows.set_cut(self._cut)
        for mine, its in (
            (self.appointment_activated, view.appointment_activated),
            (self.slot_activated, view.slot_activated),
            (self.link_wanted, view.link_wanted),
            (self.guest_wanted, view.guest_wanted),
            (self.dropped, view.drag.dropped),
        ):
            its.connect(mine)
        if all(view.rows is not other.rows for key, other in self._views.items() if key != kind):
            view.rows.modelReset.connect(self._tell_hidden)
            view.rows.dataChanged.connect(self._tell_hidden)
        view.selection_moved.connect(partial(self._tell_selected, view))

    def _tell_selected(self, view: ActingView, appointment: UUID | None) -> None:
        """Tell what is selected in the view that is on; the others follow their rows unseen."""
        if view is self.current:
            self.selection_moved.emit(appointment)

    def _tell_hidden(self) -> None:
        self.hidden_told.emit(self.hidden_rows)

    @property
    def hidden_rows(self) -> int:
        """How many rows are left out of the view that is on."""
        return self.current.rows.hidden_rows

    # -- which is on ---------------------------------------------------------------------------

    @property
    def kind(self) -> ViewKind:
        """Which view is on."""
        return self._kind

    @property
    def current(self) -> ActingView:
        """The view that is on."""
        return self._views[self._kind]

    def show_view(self, kind: ViewKind) -> None:
        """Show another view of the same day, with the same slot selected, where it had the focus.

        It is made when it is first wanted.
        """
        if kind is self._kind:
            return
        if kind not in self._views:
            self._make(kind)
        selected, had_focus = self.current.selected(), self.current.hasFocus()
        self._kind, self.left_at = kind, selected
        view = self.current
        self.setFocusProxy(view)
        self.setCurrentWidget(self._pages[kind])
        for standing in self.findChildren(QWidget, options=_DIRECT):
            if self.indexOf(standing) < 0:
                standing.raise_()
        self._show_again(selected)
        if had_focus:
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view_changed.emit(kind)
        self._tell_hidden()

    def _show_again(self, selected: Target | None) -> None:
        """Show in the view that has just come on what the other one showed."""
        if self._kind is ViewKind.WEEK:
            return  # whose week it is, is asked first
        rows, view = self.current.rows, self.current
        if rows.sheet is not None:
            view.show_day(rows.sheet, rows.now)
        if selected is None or not view.select(selected):
            view.begin()

    def _make(self, kind: ViewKind) -> None:
        if kind is ViewKind.WEEK:
            from desktop_app.ui.week_pane import WeekPane  # looked at now and then

            pane = WeekPane(self._theme)
            self.add_view(kind, pane.grid, pane)
            pane.grid.rows.set_inside(self._inside, lobby=self._lobby)
        else:
            from desktop_app.ui.side_by_side import SideBySide

            side = SideBySide(self.table.rows, self._theme)
            self.add_view(kind, side, side)

    def page(self, kind: ViewKind) -> QWidget:
        """Return what a view that has been on stands on."""
        return self._pages[kind]

    # -- what it shows -------------------------------------------------------------------------

    @property
    def is_empty(self) -> bool:
        """Whether the view that is on has no row of the day to show; a week speaks for itself."""
        return self._kind is not ViewKind.WEEK and not self.current.rows.rows

    @property
    def shows_day(self) -> bool:
        """Whether the view that is on shows the day, and not a week."""
        return self._kind is not ViewKind.WEEK

    @property
    def sheet(self) -> DaySheet | None:
        """What the view that is on shows, hidden sessions too."""
        return self.current.rows.sheet

    @property
    def counts(self) -> Counter[Filter]:
        """How many rows of the day there are of each sort, hidden ones too."""
        return self.table.rows.counts

    def show_day(self, sheet: DaySheet, now: datetime) -> None:
        """Show *sheet*; what was selected stays so wherever it went. *now* is aware."""
        view = self.table if self._kind is ViewKind.WEEK else self.current
        view.show_day(sheet, now)

    def set_now(self, now: datetime) -> None:
        """Move the line of now; *now* is aware."""
        for view in self._views.values():
            view.set_now(now)

    def set_busy(self, appointment_id: UUID, busy: bool) -> None:
        """Show that the appointment's room is being opened, or no longer."""
        for view in self._views.values():
            view.set_busy(appointment_id, busy)

    def set_inside(self, inside: Mapping[UUID, RoomPresence], *, lobby: bool) -> None:
        """Show who is in the visits' rooms; with *lobby* say that who knocks can't be seen."""
        self._inside, self._lobby = inside, lobby
        for rows in self._all_rows():
            rows.set_inside(inside, lobby=lobby)

    def set_limits(self, limits: Limits) -> None:
        """Tell by these when a patient is late, and when one waits for long."""
        self._limits = limits
        for view in self._views.values():
            view.rows.set_limits(limits)

    def set_cut(self, visit: UUID | None) -> None:
        """Mark the visit that was cut, or none any more."""
        self._cut = visit
        for view in self._views.values():
            view.rows.set_cut(visit)

    def show_changed(self, change: Change) -> None:
        """Show at once what an act has made of the rows, before the day is read again."""
        if True in {rows.show_changed(change) for rows in self._all_rows()}:
            self.current.paint_at_once()

    def show_booked(self, slot_id: UUID, appointment: Appointment) -> None:
        """Show at once who was booked into a free slot, before the day is read again."""
        if True in {rows.show_booked(slot_id, appointment) for rows in self._all_rows()}:
            self.current.paint_at_once()

    def _all_rows(self) -> set[DayModel]:
        return {view.rows for view in self._views.values()}

    def late_of(self, visit: UUID) -> Late | None:
        """Return how late the patient of a visit is that is on view."""
        return self.current.rows.late_of(visit)

    def warmth_of(self, visit: UUID) -> Warmth:
        """Return how much where a visit stands asks to be looked at; calm if it is not on view."""
        return self.current.rows.warmth_of_visit(visit)

    def set_dense(self, dense: bool) -> None:
        """Use lower rows in the view that is on, or the ordinary ones again."""
        self.current.set_dense(dense)

    def set_hidden_doctors(self, doctors: frozenset[UUID]) -> None:
        """Leave these doctors' sessions out of the day."""
        self.table.set_hidden_doctors(doctors)

    def set_filters(self, filters: frozenset[Filter]) -> None:
        """Show only the rows that pass all of these."""
        self.current.set_filters(filters)

    # -- what is selected ----------------------------------------------------------------------

    def selected(self) -> Target | None:
        """Return what is selected."""
        return self.current.selected()

    def selected_appointment(self) -> UUID | None:
        """Return the selected appointment, ``None`` on a free slot or without a selection."""
        return self.current.selected_appointment()

    def selected_slot(self) -> UUID | None:
        """Return the selected slot, with or without an appointment in it."""
        return self.current.selected_slot()

    @property
    def is_blocked_selected(self) -> bool:
        """Whether the selected slot is empty and kept so on purpose."""
        row = self.current.selected_row()
        return row is not None and row.is_blocked

    def select_appointment(self, appointment_id: UUID) -> bool:
        """Select the appointment and bring it into view; false if it is not shown."""
        return self.current.select_appointment(appointment_id)

    def select_slot(self, slot_id: UUID) -> bool:
        """Select the slot's own row and bring it into view; false if it is not shown."""
        return self.current.select_slot(slot_id)

    def selected_row(self) -> SlotRow | None:
        """Return the selected slot as the view knows it, with its session."""
        return self.current.selected_row()

    def selected_rect(self) -> QRect:
        """Return where in here the selected slot stands; empty without one."""
        view = self.current
        rect = view.selected_rect()
        return rect.translated(view.viewport().mapTo(self, QPoint())) if rect.isValid() else rect

    def below_selected(self) -> QPoint:
        """Return where something about the selected slot may open, on the screen."""
        return self.current.below_selected()
