"""The window: puts its parts in their places and wires them to each other. It holds no rule."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QMainWindow, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.errors import AppError
from desktop_app.ui.errors import Notice, Offer, notice_of
from desktop_app.ui.window_state import WindowState

if TYPE_CHECKING:  # what the window is furnished with is imported when it is already on the screen
    from desktop_app.domain.appointment import Found, Visit
    from desktop_app.services.actions import Actions, ServiceChoice
    from desktop_app.ui.jobs import Jobs
    from desktop_app.ui.strip import Strip
    from desktop_app.ui.theme import Theme

SIZE = 1280, 800
LEAST = 880, 540
SIDE, TABLE, VISIT, LEAST_VISIT = 212, 752, 316, 272
"""Widths of the window's parts, and the least that a visit can be read in."""
NARROW = 1000
"""Below this width the left side makes room for the table, until a person wants it back."""
TINY = 720
"""Below this width, which only large text can bring about, the visit makes room too."""


class MainWindow(QMainWindow):
    """The clinic's day.

    Comes to life in three steps, so that a person sees it as soon as can be: made, it is a frame
    that says what it is doing; :meth:`furnish` puts everything in; :meth:`use` brings the data.
    """

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self._state = state
        self._actions: Actions | None = None
        self._asked_path = ""
        self.is_furnished = False
        self._narrow = False
        self.setWindowTitle("Clinic Desk")
        self.setMinimumSize(*LEAST)
        self.resize(*SIZE)
        state.restore_geometry(self)
        words = QLabel(self.tr("Opening the day…"))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCentralWidget(words)

    def furnish(self, theme: Theme, jobs: Jobs) -> None:
        """Put in all parts and wire them to each other. Once, before anything else is asked."""
        self._theme, self._jobs = theme, jobs
        theme.force(self._state.scheme)
        self._make_parts()
        self._make_helpers()
        self._arrange()
        self._connect_day()
        self._connect_rooms()
        self._connect_commands()
        self.is_furnished = True
        self._scale()
        self.show_opening()

    # -- from outside --------------------------------------------------------------------------

    def show_opening(self) -> None:
        """Say that the day is on its way."""
        self.centre.show_words(self.tr("Opening the day…"))
        self._set_ready(ready=False)

    def show_failed(self, error: AppError, again: Callable[[], None]) -> None:
        """Say why there is no day, and offer to try *again* whatever it was."""
        self.centre.show_words(self.tr("The day could not be opened."))
        more = () if error.retriable else (Offer(self.tr("Try again"), again),)
        self.strip.show_notice(notice_of(error, again=again, more=more))

    def use(self, actions: Actions) -> None:
        """Come to life: today is loaded, and everything asks *actions*."""
        self._actions = actions
        self.opening.use(actions)
        self.shared.use(actions)
        self.chosen.use(actions)
        self.search.use(actions, self.watch)
        self._jobs.run(self, actions.service, self._set_service, self._fail)
        self.day.use(actions)
        self.watch.loaded.connect(self._prepare, Qt.ConnectionType.SingleShotConnection)
        self._set_ready(ready=True)
        for sentence in actions.notices:
            self.notify(Notice(self.tr("The settings need a look"), sentence))
        if self._asked_path:
            self.follow(self._asked_path)

    def follow(self, path: str) -> None:
        """Come forward; select the appointment that an old path or link means, "" means none."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()
        actions = self._actions
        if actions is None or not path:
            self._asked_path = path
            return

        def resolve() -> Visit:
            return actions.visit(actions.resolve_path(path))

        self._asked_path = ""
        self._jobs.run(self, resolve, self._go_to_visit, self._fail)

    def notify(self, notice: Notice) -> None:
        """Show *notice* in the strip, if there is one yet."""
        if self.is_furnished:
            self.strip.show_notice(notice)

    @property
    def strip(self) -> Strip:
        """The strip above the table."""
        return self.centre.strip

    # -- making --------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        from desktop_app.ui.centre import Centre
        from desktop_app.ui.day_table import DayTable
        from desktop_app.ui.menus import make_commands
        from desktop_app.ui.panel import VisitPanel
        from desktop_app.ui.search import SearchBox
        from desktop_app.ui.sidebar import Sidebar
        from desktop_app.ui.status_bar import StatusBar
        from desktop_app.ui.toolbar import TopBar

        self.table = DayTable(self._theme)
        self.centre = Centre(self._theme, self.table)
        self.search = SearchBox(self._theme, self._jobs)
        self.top = TopBar(self._theme, self.search)
        self.sidebar = Sidebar(self._theme)
        self.panel = VisitPanel(self._theme)
        self.status = StatusBar(self._theme)
        self.commands = make_commands(self, self.centre)

    def _make_helpers(self) -> None:
        from desktop_app.ui.chosen_visit import ChosenVisit
        from desktop_app.ui.clipboard import SecretClipboard
        from desktop_app.ui.day_watch import DayWatch
        from desktop_app.ui.dialogs import Dialogs
        from desktop_app.ui.opening import Opening
        from desktop_app.ui.shared_room import SharedRooms
        from desktop_app.ui.shown_day import ShownDay

        self.clipboard = SecretClipboard(self)
        self.watch = DayWatch(self._jobs, self)
        self.chosen = ChosenVisit(self._jobs, self.panel, self)
        self.opening = Opening(self._jobs, self.clipboard, self.chosen.named, self)
        self.shared = SharedRooms(self._jobs, self)
        self.dialogs = Dialogs(self._theme, self._jobs, self)
        self.day = ShownDay(
            *(self.watch, self.table, self.centre, self.sidebar, self.top, self.status),
            *(self.chosen, self),
        )

    def _arrange(self) -> None:
        from desktop_app.ui.menus import fill_menu_bar

        self.splitter = QSplitter()
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for part in (self.sidebar, self.centre, self.panel):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self._wide = self._state.widths or [self._theme.px(width) for width in (SIDE, TABLE, VISIT)]
        self.splitter.setSizes(self._wide)
        self._theme.changed.connect(self._scale)
        line = QFrame()
        line.setProperty("look", "line")
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(line)
        column.addWidget(self.splitter, 1)
        self.setCentralWidget(whole)
        self.setStatusBar(self.status)
        fill_menu_bar(self.menuBar(), self.commands)

    def _connect_day(self) -> None:
        self.day.set_hidden(self._state.hidden_doctors)
        self.day.hidden_changed.connect(self._state.set_hidden_doctors)
        self.day.import_wanted.connect(self.commands.import_file.trigger)
        self.chosen.failed.connect(self._fail)
        self.search.chosen.connect(self._go_to_found)
        self.search.failed.connect(self._fail)
        self.search.left.connect(self.centre.take_focus)
        self.dialogs.day_picked.connect(self._go_to_day)
        self.dialogs.imported.connect(self.watch.refresh)
        self.dialogs.service_saved.connect(self._set_service)
        self.dialogs.service_saved.connect(self.watch.refresh)

    def _connect_rooms(self) -> None:
        self.table.appointment_activated.connect(self._open)
        self.table.link_wanted.connect(self._copy)
        self.table.slot_activated.connect(lambda _: self.status.say(self.tr("This slot is free.")))
        self.panel.open_wanted.connect(self._open)
        self.panel.copy_wanted.connect(self._copy)
        self.panel.cancel_wanted.connect(self.opening.cancel)
        self.opening.busy_changed.connect(self.table.set_busy)
        self.opening.busy_changed.connect(self.chosen.set_busy)
        self.opening.noticed.connect(self.notify)
        self.shared.noticed.connect(self.notify)
        self.opening.said.connect(self.status.say)
        self.opening.ended.connect(self.watch.refresh)

    def _connect_commands(self) -> None:
        on = self.commands
        for action, act in (
            (on.import_file, self._import),
            (on.quit, self.close),
            (on.find, self._find),
            (on.copy_link, lambda: self._copy(self.table.selected_appointment())),
            (on.open_room, lambda: self._open(self.table.selected_appointment())),
            (on.shared_room, self._show_shared),
            (on.today, self.watch.go_today),
            (on.previous_day, partial(self.watch.step, -1)),
            (on.next_day, partial(self.watch.step, 1)),
            (on.go_to_date, self._go_to_date),
            (on.refresh, self._refresh),
            (on.doctors, self._choose_doctors),
            (on.next_pane, self._next_pane),
            (on.service, self._choose_service),
            (on.keys, partial(self.dialogs.keys, on)),
            (on.about, self.dialogs.about),
        ):
            action.triggered.connect(lambda _=False, act=act: act())
        on.sidebar.setChecked(not self._narrow)
        self.sidebar.setVisible(not self._narrow)
        on.sidebar.toggled.connect(self.sidebar.setVisible)
        self.top.service_wanted.connect(on.service.trigger)
        for action, scheme in (
            (on.system_look, Qt.ColorScheme.Unknown),
            (on.light_look, Qt.ColorScheme.Light),
            (on.dark_look, Qt.ColorScheme.Dark),
        ):
            action.setChecked(scheme is self._state.scheme)
            action.triggered.connect(lambda _=False, scheme=scheme: self._set_scheme(scheme))

    def _set_ready(self, *, ready: bool) -> None:
        on = self.commands
        always = {on.quit, on.keys, on.about, on.sidebar, on.next_pane}
        always |= {on.system_look, on.light_look, on.dark_look}
        for action in set(on.all()) - always:
            action.setEnabled(ready)
        self.top.set_ready(ready=ready)
        self.sidebar.setEnabled(ready)

    def _prepare(self) -> None:
        """Reach the video service once the day stands, so that the first Enter finds it awake."""
        if self._actions is not None:
            self._jobs.run(self, self._actions.prepare, lambda _: None, self._tell_unprepared)

    def _tell_unprepared(self, error: AppError) -> None:
        service = Offer(self.tr("Choose the service…"), self.commands.service.trigger)
        self.notify(notice_of(error, again=self._prepare, more=(service,)))

    # -- rooms ---------------------------------------------------------------------------------

    def _open(self, appointment: UUID | None) -> None:
        if appointment is not None and self.day.is_settled:
            self.opening.open(appointment)

    def _copy(self, appointment: UUID | None) -> None:
        if appointment is not None and self.day.is_settled:
            self.opening.copy(appointment)

    def _show_shared(self) -> None:
        appointment = self.table.selected_appointment()
        if appointment is not None:
            self.shared.show_of(appointment)

    def _set_service(self, choice: ServiceChoice) -> None:
        self.status.set_service(choice)
        self.top.set_practice(practice=choice.practice)

    def _choose_service(self) -> None:
        actions = self._actions
        if actions is not None:
            ask = partial(self.dialogs.service, actions)
            self._jobs.run(self, actions.service, ask, self._fail)

    # -- going places --------------------------------------------------------------------------

    def _go_to_found(self, found: Found) -> None:
        self.day.reveal(found.appointment_id, found.day)
        self.centre.take_focus()

    def _go_to_visit(self, visit: Visit) -> None:
        if visit.starts_at is None or self._actions is None:
            self.notify(
                Notice(self.tr("This visit has no time yet"), self.tr("Book a slot for it."))
            )
            return
        self.day.reveal(visit.appointment.id, visit.starts_at.astimezone(self._actions.zone).date())
        self.centre.take_focus()

    def _go_to_date(self) -> None:
        if self._actions is not None and self.watch.day is not None:
            self.dialogs.go_to_date(self._actions, self.watch.day)

    def _import(self) -> None:
        if self._actions is not None:
            self.dialogs.import_file(self._actions)

    def _refresh(self) -> None:
        self.status.set_loading()
        self.watch.refresh()

    def _go_to_day(self, day: date) -> None:
        self.watch.go(day)
        self.centre.take_focus()

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _choose_doctors(self) -> None:
        self.commands.sidebar.setChecked(True)
        self.sidebar.doctors.focus_first()

    def _next_pane(self) -> None:
        from desktop_app.ui.panes import focus_next

        focus_next(
            (self.centre, self.centre.take_focus),
            (self.panel, self.panel.take_focus),
            (self.search, self._find),
            (self.sidebar, self.sidebar.calendar.days.setFocus),
        )

    # -- the window itself ---------------------------------------------------------------------

    def _fail(self, error: AppError) -> None:
        self.notify(notice_of(error))

    def _set_scheme(self, scheme: Qt.ColorScheme) -> None:
        self._state.scheme = scheme
        self._theme.force(scheme)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_furnished:
            if not self.opening.cancel(self.table.selected_appointment()):
                self.strip.close_notice()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _scale(self) -> None:
        self.sidebar.setMinimumWidth(self._theme.px(SIDE))
        self.panel.setMinimumWidth(self._theme.px(LEAST_VISIT))
        self._share_width()

    def _share_width(self) -> None:
        """Leave out what a narrow window has no room for; give it back with its former width."""
        if not self.is_furnished:
            return
        self.panel.setVisible(self.width() >= self._theme.px(TINY))
        narrow = self.width() < self._theme.px(NARROW)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if narrow and self.isVisible():
            self._wide = self.splitter.sizes()
        self.commands.sidebar.setChecked(not narrow)
        visit = self._theme.px(LEAST_VISIT)
        self.splitter.setSizes([0, self.width() - visit, visit] if narrow else self._wide)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._state.save_geometry(self)
        if self.is_furnished:
            self._state.set_widths(self._wide if self._narrow else self.splitter.sizes())
            self.opening.stop()
            self.clipboard.wipe()
        super().closeEvent(event)
