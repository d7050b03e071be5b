"""Who waits for a slot or for an earlier one, and what would suit them now."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from desktop_app.domain.change import Change
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.doctors import Doctor
from desktop_app.domain.waiting import Vacancy
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.services.booking_actions import Place, WaitingList
from desktop_app.ui.announce import announce
from desktop_app.ui.booking_words import booked_words, slot_time
from desktop_app.ui.day_words import isolated
from desktop_app.ui.dialog_parts import add_action, column_of, main_button, open_with
from desktop_app.ui.errors import words
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.keeping_dialog import StayingDialog
from desktop_app.ui.names import shown
from desktop_app.ui.parts import label, set_look
from desktop_app.ui.tables import plain_table
from desktop_app.ui.theme import Theme
from desktop_app.ui.undoing import Undoing
from desktop_app.ui.waiting_rows import WIDTHS, WaitingRows

_translate = QCoreApplication.translate

SIZE = 860, 460


class WaitingDialog(StayingDialog):
    """The list; Enter books the chosen one into what is free now. What is done can be undone.

    Signals:
        newcomer_wanted: Somebody is to be put on the list.
        visit_wanted: The visit (``UUID``) that somebody has so far is to be seen.
    """

    newcomer_wanted = Signal()
    visit_wanted = Signal(object)

    def __init__(
        self, theme: Theme, jobs: Jobs, actions: Actions, undoing: Undoing, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._jobs, self._actions, self._undoing = jobs, actions, undoing
        self._theme = theme
        self._doctors: tuple[Doctor, ...] = ()
        self.setWindowTitle(self.tr("Waiting list"))
        self.state = label(self.tr("Reading…"), "muted")
        self.state.setWordWrap(True)
        self.rows = WaitingRows(actions.zone, self)
        self.table = plain_table(theme, self.rows, self.tr("Waiting list"), WIDTHS)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.book = main_button(self.buttons, self.tr("Book what is free now"))
        self.show_visit = add_action(self.buttons, self.tr("Show the visit"), self._show_visit)
        self.wishes = add_action(self.buttons, self.tr("Wishes…"), self._change_wishes)
        self.leave = add_action(self.buttons, self.tr("Take off the list"), self._leave)
        self.add = add_action(self.buttons, self.tr("Put on the list…"), self.newcomer_wanted.emit)
        self.buttons.accepted.connect(self._book)
        self.buttons.rejected.connect(self.reject)
        self.table.doubleClicked.connect(lambda _: self._book())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._offer())
        column = column_of(self)
        column.addWidget(self.state)
        column.addWidget(self.table, 1)
        column.addWidget(self.buttons)
        open_with(self, theme, *SIZE)
        self._offer()
        self.read()

    @property
    def chosen(self) -> Place | None:
        """The place of the row that is chosen."""
        row = self.table.currentIndex().row()
        return self.rows.places[row] if 0 <= row < len(self.rows.places) else None

    def read(self) -> None:
        """Read the list; who was chosen stays so."""
        booking = self._actions.booking

        def ask() -> tuple[WaitingList, tuple[Doctor, ...]]:
            return booking.waiting_list(()), booking.doctors()

        self._jobs.run(self, ask, lambda found: self._show(*found), self._fail)

    def _show(self, waiting: WaitingList, doctors: tuple[Doctor, ...]) -> None:
        chosen = self.chosen
        self._doctors = doctors
        names = {each.id: each.name for each in doctors}
        self.rows.set_places(waiting.places, names, self._actions.now())
        ids = [place.waiting.appointment_id for place in waiting.places]
        if ids:
            wanted = chosen.waiting.appointment_id if chosen else None
            self.table.selectRow(ids.index(wanted) if wanted in ids else 0)
        set_look(self.state, tone="")
        helped = len(waiting.vacancies)
        if not ids:
            self.state.setText(self.tr("Nobody waits."))
        elif helped:
            said = _translate(
                "WaitingDialog",
                "%n wait; for {helped} of them something is free now.",
                "",
                len(ids),
            )
            self.state.setText(said.format(helped=helped))
        else:
            said = _translate(
                "WaitingDialog", "%n wait. The desk is told when a slot is freed.", "", len(ids)
            )
            self.state.setText(said)
        self._offer()
        announce(self.table, self.state.text())

    def _offer(self) -> None:
        place = None if self._busy else self.chosen
        self.book.setEnabled(place is not None and place.slot is not None)
        self.leave.setEnabled(place is not None)
        self.wishes.setEnabled(place is not None)
        self.show_visit.setEnabled(place is not None and place.waiting.starts_at is not None)

    def _book(self) -> None:
        place = self.chosen
        if place is None or place.slot is None or self._busy:
            return
        vacancy = Vacancy(waiting=place.waiting, slot=place.slot)
        today = day_of(self._actions.now(), self._actions.zone)
        when = slot_time(place.slot, self._actions.zone, today)
        said = booked_words(place.waiting.patient, when, 1)
        self._do(partial(self._actions.booking.take_vacancy, vacancy), said)

    def _leave(self) -> None:
        place = self.chosen
        if place is None or self._busy:
            return
        waiting, booking = place.waiting, self._actions.booking
        said = self.tr("{patient} no longer waits").format(patient=isolated(waiting.patient))
        if waiting.starts_at is None:
            self._do(partial(booking.leave_list, waiting.appointment_id), said)
        else:
            self._do(partial(booking.wait_for_earlier, waiting.appointment_id, None), said)

    def _change_wishes(self) -> None:
        place = self.chosen
        if place is None or self._busy:
            return
        from desktop_app.ui.wish_dialog import WishDialog

        waiting, keep = place.waiting, self._actions.booking.wait_for_earlier
        named = isolated(shown(waiting.patient))
        dialog = WishDialog(
            *(self._theme, self._jobs, named, waiting.wish),
            *(partial(keep, waiting.appointment_id), self),
        )
        said = self.tr("{patient} wishes another time").format(patient=isolated(waiting.patient))
        dialog.saved.connect(partial(self._done, said))
        dialog.offer(self._doctors)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_visit(self) -> None:
        place = self.chosen
        if place is not None:
            self.accept()
            self.visit_wanted.emit(place.waiting.appointment_id)

    def _do(self, work: Callable[[], Change], said: str) -> None:
        self._busy = True
        self._offer()
        self._jobs.run(self, work, partial(self._done, said), self._refused)

    def _done(self, said: str, change: Change) -> None:
        self._busy = False
        self._undoing.done(change, said)
        self.read()

    def _refused(self, error: AppError) -> None:
        self._busy = False
        self._fail(error)
        self._offer()

    def _fail(self, error: AppError) -> None:
        set_look(self.state, tone="danger")
        self.state.setText(". ".join(words(error)))
        announce(self, self.state.text(), urgent=True)
