"""The window: makes its parts and puts them in their places. It holds no rule.

Who hears whom stands in :mod:`desktop_app.ui.wiring`, the commands in :mod:`desktop_app.ui.menus`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QMainWindow, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.errors import AppError
from desktop_app.ui.errors import Notice, Offer, notice_of, translated
from desktop_app.ui.window_state import WindowState

if TYPE_CHECKING:  # what the window is furnished with is imported when it is already on the screen
    from datetime import datetime

    from desktop_app.domain.appointment import DaySheet
    from desktop_app.services.actions import Actions
    from desktop_app.services.help_actions import HelpActions
    from desktop_app.services.settings_actions import Saved
    from desktop_app.ui.jobs import Jobs
    from desktop_app.ui.strip import Strip
    from desktop_app.ui.theme import Theme

SIZE = 1280, 800
LEAST = 880, 540
TITLE_BAR = 40
"""What the system may put above the window; nobody tells before it is shown."""


class MainWindow(QMainWindow):
    """The clinic's day.

    Comes to life in four steps, so that a person sees it as soon as can be: made, it is a bare
    frame (the first word would cost a font); :meth:`furnish` puts in what the first picture of a
    day is made of, :meth:`equip` all else when that picture is on the screen, and :meth:`use`
    brings the data.

    Signals:
        restart_wanted: A person wants the program to end and start anew.
    """

    restart_wanted = Signal()

    def __init__(
        self, state: WindowState, appearance: str = "system", text_scale: int = 100
    ) -> None:
        """*appearance* and *text_scale* are those of the settings."""
        super().__init__()
        self._state = state
        self._look = appearance, text_scale
        self._is_alive = False
        self._asked_path = ""
        self._asking: HelpActions | None = None
        self.is_furnished = self.is_equipped = False
        self.setWindowTitle("Clinic Desk")
        self.setMinimumSize(*LEAST)
        room = self.screen().availableSize()
        self.resize(min(SIZE[0], room.width()), min(SIZE[1], room.height() - TITLE_BAR))
        state.restore_geometry(self)

    def furnish(self, theme: Theme, jobs: Jobs) -> None:
        """Put in what can be seen of a day. Once, before anything else is asked."""
        from desktop_app.ui.looks import Looks
        from desktop_app.ui.wiring import connect_picture

        self._theme, self._jobs = theme, jobs
        self._make_parts()
        self._make_day()
        self._arrange()
        connect_picture(self)
        self.looks = Looks(self.commands, theme, self._state, jobs, self)
        self.looks.show(*self._look)
        self.is_furnished = True
        self.show_opening()
        self.centre.take_focus()

    def equip(self) -> None:
        """Put in all that acts and watches, and connect everything; nothing the second time."""
        if self.is_equipped:
            return
        from desktop_app.ui.wiring import connect

        self._make_helpers()
        self._make_desks()
        connect(self, self._state)
        self.is_equipped = True

    # -- from outside --------------------------------------------------------------------------

    def show_opening(self) -> None:
        """Say that the day is on its way."""
        self.centre.show_words(self.tr("Opening the day…"))
        self._set_ready(ready=False)

    def preview(self, sheet: DaySheet, now: datetime) -> None:
        """Show today's *sheet* to be looked at, before anything can be asked or done."""
        self.day.preview(sheet, now)

    def show_failed(self, error: AppError, again: Callable[[], None], *others: Offer) -> None:
        """Say why there is no day, and offer to try *again* whatever it was, or *others*."""
        self.centre.show_words(self.tr("The day could not be opened."))
        more = () if error.retriable else (Offer(self.tr("Try again"), again),)
        self.strip.show_notice(notice_of(error, again=again, more=(*more, *others)))

    def use(self, actions: Actions) -> None:
        """Come to life: today is loaded, and everything asks *actions*."""
        self.equip()
        self._is_alive = True
        self._hand_out(actions)
        self.day.use(actions)
        self._set_ready(ready=True)
        for sentence in actions.notices:
            self.notify(Notice(self.tr("The settings need a look"), translated(sentence)))
        self.setting_up.use(actions)
        if self._asked_path:
            self.follow(self._asked_path)

    def follow_settings(self, saved: Saved) -> None:
        """Go on under other settings, with the day and the visit that are on view."""
        self.looks.show(saved.settings.appearance, saved.settings.text_scale)
        self._hand_out(saved.actions)
        self.day.go_on(saved.actions)
        if saved.waiting:
            from desktop_app.ui.settings_words import notice_of_waiting

            self.notify(notice_of_waiting(saved.waiting, self.restart_wanted.emit))
        for sentence in saved.actions.notices:
            self.notify(Notice(self.tr("The settings need a look"), translated(sentence)))

    def _hand_out(self, actions: Actions) -> None:
        """Let every part but the day ask *actions* from now on."""
        self.dialogs.use(actions)
        self.looks.use(actions)
        for part in (self.opening, self.links, self.shared, self.chosen, self.going, self.service):
            part.use(actions)
        for also in (
            self.alarms,
            self.preflight,
            self.housekeeping,
            self.viewing,
            self.inside,
            self.backups,
        ):
            also.use(actions)
        self.undoing.use(actions.undo)
        self.patients.use(actions)
        self.doctor.use(actions)
        self.flow.use(actions)
        self.planning.use(actions)
        self.booking.use(actions)
        self.search.use(actions, self.watch)

    def follow(self, path: str) -> None:
        """Come forward; select the appointment that an old path or link means, "" means none."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()
        if not self._is_alive:
            self._asked_path = path
        elif path:
            self._asked_path = ""
            self.going.follow(path)

    def help_with(self, asking: HelpActions | None) -> None:
        """Let the Help menu ask *asking*, whether there is a day or not."""
        self._asking = asking
        if asking is not None and self.is_equipped:
            self.help.use(asking)

    def notify(self, notice: Notice) -> None:
        """Show *notice* in the strip, if there is one yet."""
        if self.is_furnished:
            self.strip.show_notice(notice)

    @property
    def theme(self) -> Theme:
        """The look it has, once it is furnished."""
        return self._theme

    @property
    def strip(self) -> Strip:
        """The strip above the table."""
        return self.centre.strip

    # -- making: what the first picture needs --------------------------------------------------
    # `dev.py bench` times what these import and make, until the day is on the screen.

    def _make_parts(self) -> None:
        from desktop_app.ui.centre import Centre
        from desktop_app.ui.day_table import DayTable
        from desktop_app.ui.menus import make_commands
        from desktop_app.ui.panel import VisitPanel
        from desktop_app.ui.search import SearchBox
        from desktop_app.ui.sidebar import Sidebar
        from desktop_app.ui.status_bar import StatusBar
        from desktop_app.ui.toolbar import TopBar
        from desktop_app.ui.views import Views

        self.table = DayTable(self._theme)
        self.views = Views(self.table, self._theme)
        self.centre = Centre(self._theme, self.views)
        self.search = SearchBox(self._theme, self._jobs)
        self.top = TopBar(self._theme, self.search)
        self.sidebar = Sidebar(self._theme)
        self.panel = VisitPanel(self._theme)
        self.status = StatusBar(self._theme)
        self.commands = make_commands(self, self.centre, self.table)

    def _make_day(self) -> None:
        from desktop_app.ui.chosen_visit import ChosenVisit
        from desktop_app.ui.day_watch import DayWatch
        from desktop_app.ui.shown_day import ShownDay
        from desktop_app.ui.viewing import Viewing

        jobs = self._jobs
        self.watch = DayWatch(jobs, self)
        self.chosen = ChosenVisit(jobs, self.panel, self)
        self.day = ShownDay(
            *(self.watch, self.views, self.centre, self.sidebar, self.top, self.status),
            *(self.chosen, self),
        )
        self.viewing = Viewing(jobs, self._state, self)

    def _arrange(self) -> None:
        from desktop_app.ui.columns import Columns
        from desktop_app.ui.menus import fill_menu_bar

        self.columns = Columns(
            self._theme, self.sidebar, self.centre, self.panel, self._state.widths
        )
        line = QFrame()
        line.setProperty("look", "line")
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(line)
        column.addWidget(self.columns, 1)
        self.setCentralWidget(whole)
        self.setStatusBar(self.status)
        fill_menu_bar(self.menuBar(), self.commands)

    # -- making: what comes after the first picture --------------------------------------------

    def _make_helpers(self) -> None:
        from desktop_app.ui.alarms import Alarms
        from desktop_app.ui.backup_desk import BackupDesk
        from desktop_app.ui.clipboard import SecretClipboard
        from desktop_app.ui.dialogs import Dialogs
        from desktop_app.ui.going import Going
        from desktop_app.ui.help_desk import HelpDesk
        from desktop_app.ui.housekeeping import Housekeeping
        from desktop_app.ui.links import Links
        from desktop_app.ui.opening import Opening
        from desktop_app.ui.patients import Patients
        from desktop_app.ui.planning_desk import PlanningDesk
        from desktop_app.ui.preflight_watch import PreflightWatch
        from desktop_app.ui.service_watch import ServiceWatch
        from desktop_app.ui.setting_up import SettingUp
        from desktop_app.ui.shared_room import SharedRooms
        from desktop_app.ui.undoing import Undoing
        from desktop_app.ui.who_is_inside import who_is_inside

        jobs = self._jobs
        self.panel.equip()
        self.clipboard = SecretClipboard(self)
        self.undoing = Undoing(jobs, self)
        self.patients = Patients(self._theme, jobs, self.undoing, self)
        self.opening = Opening(jobs, self.clipboard, self.chosen.named, self)
        self.links = Links(self._theme, jobs, self.opening, self.chosen.named, self)
        self.shared = SharedRooms(jobs, self)
        self.planning = PlanningDesk(self._theme, jobs, self.views, self.undoing, self)
        self.dialogs = Dialogs(self._theme, jobs, self)
        self.help = HelpDesk(self._theme, jobs, self)
        if self._asking is not None:
            self.help.use(self._asking)
        self.service = ServiceWatch(jobs, self.watch, self.top, self.status, self.dialogs, self)
        self.setting_up = SettingUp(self._theme, jobs, self.commands, self)
        self.going = Going(jobs, self.watch, self.day, self.centre, self.dialogs, self)
        self.housekeeping = Housekeeping(jobs, self.watch, self)
        self.backups = BackupDesk(self._theme, jobs, self.watch, self)
        self.alarms = Alarms(jobs, self.centre.alarms, self.chosen.named, self)
        self.preflight = PreflightWatch(self._theme, jobs, self.watch, self._state, self)
        parts = self.views, self.panel, self.status, self.day
        self.inside = who_is_inside(self._theme, jobs, parts, self.chosen.named, self)

    def _make_desks(self) -> None:
        """Make what acts on the day's visits; it needs the helpers."""
        from desktop_app.ui.booking_desk import BookingDesk
        from desktop_app.ui.doctor_desk import DoctorDesk
        from desktop_app.ui.visit_flow import VisitFlow

        self.doctor = DoctorDesk(self._theme, self.undoing, self.chosen.named, self)
        self.centre.put_above_table(self.doctor.card)
        self.flow = VisitFlow(self._theme, self)
        self.viewing.equip(self._theme, self._state)
        self.booking = BookingDesk(
            *(
                self._theme,
                self._jobs,
                self.views,
                self.watch,
                self.day,
                self.strip,
                self.undoing,
                self,
            )
        )

    def _set_ready(self, *, ready: bool) -> None:
        on = self.commands
        always = {on.guide, on.privacy, on.report_problem, on.check_computer}
        always |= {on.quit, on.keys, on.about, on.sidebar, on.next_pane}
        always |= {on.system_look, on.light_look, on.dark_look, on.hide_names}
        for action in set(on.all()) - always:
            action.setEnabled(ready)
        self.top.set_ready(ready=ready)
        self.sidebar.setEnabled(ready)

    # -- the window itself ---------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_equipped and event.matches(QKeySequence.StandardKey.Cancel):
            waited = self.opening.cancel(self.views.selected_appointment())
            if not waited and not self.flow.moves.leave():
                self.strip.close_notice()
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._state.save_geometry(self)
        if self.is_furnished:
            self._state.set_widths(self.columns.widths)
        if self.is_equipped:
            self.opening.stop()
            self.preflight.stop()
            self.housekeeping.stop()
            self.clipboard.wipe()
        super().closeEvent(event)
