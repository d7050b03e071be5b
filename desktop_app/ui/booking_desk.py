"""All of the window that books: the box, the ways to it, the waiting list; and who hears whom."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QMainWindow

from desktop_app.domain.appointment import Patient, Status
from desktop_app.domain.change import Change
from desktop_app.domain.free_slots import Wish
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.booking import Booking
from desktop_app.ui.day_watch import DayWatch
from desktop_app.ui.day_words import isolated
from desktop_app.ui.errors import notice_of
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.menus import Commands
from desktop_app.ui.names import shown
from desktop_app.ui.shown_day import ShownDay
from desktop_app.ui.strip import Strip
from desktop_app.ui.theme import Theme
from desktop_app.ui.toolbar import TopBar
from desktop_app.ui.undoing import Undoing
from desktop_app.ui.vacancy_watch import VacancyWatch
from desktop_app.ui.views import Views
from desktop_app.ui.ways_to_book import WaysToBook


class BookingDesk(QObject):
    """Books, and keeps the waiting list.

    Signals:
        noticed: A ``Notice`` for the strip.
        said: A sentence for the status bar.
        visit_wanted: A visit (``UUID``) is to be seen.
        newcomer_wanted: Somebody is to be registered in full: the ``PatientDraft`` so far.
    """

    noticed = Signal(object)
    said = Signal(str)
    visit_wanted = Signal(object)
    newcomer_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        views: Views,
        watch: DayWatch,
        day: ShownDay,
        strip: Strip,
        undoing: Undoing,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._theme, self._jobs, self._views = theme, jobs, views
        self._watch, self._day, self._undoing, self._window = watch, day, undoing, window
        self._actions: Actions | None = None
        self.booking = Booking(theme, jobs, views, undoing, window)
        self.ways = WaysToBook(theme, jobs, self.booking, views, watch, day)
        self.vacancies = VacancyWatch(jobs, watch, strip, undoing, self)
        for part in (self.booking, self.ways, self.vacancies):
            part.noticed.connect(self.noticed)
        for speaker in (self.ways, self.vacancies):
            speaker.said.connect(self.said)
        self.booking.newcomer_wanted.connect(self.newcomer_wanted)
        self.ways.finder_wanted.connect(self.find_slot)

    def connect_to(self, commands: Commands, top: TopBar) -> None:
        """Hear *commands*, the view and the toolbar."""
        self._views.slot_activated.connect(self.ways.at_slot)
        top.book_wanted.connect(self.ways.next_one)
        for action, act in (
            (commands.book, self.ways.next_one),
            (commands.walk_in, self.ways.walk_in),
            (commands.book_beside, lambda: self.ways.beside(self._views.selected_slot())),
            (commands.find_slot, self.find_slot),
            (commands.wants_earlier, self.want_earlier),
            (commands.waiting_list, self.show_waiting),
            (commands.put_on_list, self.put_on_list),
            (commands.fill_slot, self.vacancies.fill),
        ):
            action.triggered.connect(lambda _=False, act=act: act())

    def use(self, actions: Actions) -> None:
        """Book by *actions* from now on."""
        self._actions = actions
        for part in (self.booking, self.ways, self.vacancies):
            part.use(actions)

    def find_slot(self) -> None:
        """Ask for wishes, and go to a free slot that is like them."""
        actions = self._actions
        if actions is None or self._watch.day is None:
            return
        from desktop_app.ui.free_slot_dialog import FreeSlotDialog

        dialog = FreeSlotDialog(self._theme, self._jobs, actions, self._watch.day, self._window)
        dialog.slot_picked.connect(self.ways.go_to)
        open_dialog(dialog)

    def show_waiting(self) -> None:
        """Show who waits."""
        if self._actions is None:
            return
        from desktop_app.ui.waiting_dialog import WaitingDialog

        dialog = WaitingDialog(self._theme, self._jobs, self._actions, self._undoing, self._window)
        dialog.newcomer_wanted.connect(lambda: self.put_on_list(dialog))
        dialog.visit_wanted.connect(self.visit_wanted)
        open_dialog(dialog)

    def put_on_list(self, above: QDialog | None = None) -> None:
        """Ask whom to put on the waiting list; *above* is the list, if it is open."""
        if self._actions is None:
            return
        from desktop_app.ui.waiting_dialog import WaitingDialog
        from desktop_app.ui.waiting_form import WaitingForm

        parent = above or self._window
        form = WaitingForm(self._theme, self._jobs, self._actions, self._undoing, parent)
        if isinstance(above, WaitingDialog):
            form.saved.connect(above.read)
        open_dialog(form)

    def choose(self, patient: Patient) -> None:
        """Take *patient*, who was just registered, as the one to be booked."""
        self.booking.choose(patient)

    def want_earlier(self) -> None:
        """Let the selected visit wait for an earlier time, or no longer."""
        actions, row = self._actions, self._views.selected_row()
        if actions is None or row is None or not self._day.is_settled:
            return
        held = row.appointment
        if held is None or (held.status is not Status.BOOKED and not held.waits):
            self.said.emit(self.tr("Only a booked visit can wait for an earlier time."))
            return
        wish = None if held.waits else Wish()
        words = (
            self.tr("{patient} waits for an earlier time")
            if wish is not None
            else self.tr("{patient} keeps this time")
        ).format(patient=isolated(shown(held.patient)))
        self._jobs.run(
            self,
            partial(actions.booking.wait_for_earlier, held.id, wish),
            partial(self._done, words),
            self._fail,
        )

    def _done(self, words: str, change: Change) -> None:
        self._undoing.done(change, words)

    def _fail(self, error: AppError) -> None:
        self.noticed.emit(notice_of(error))


def open_dialog(dialog: QDialog) -> None:
    """Open *dialog* without holding up anything."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
