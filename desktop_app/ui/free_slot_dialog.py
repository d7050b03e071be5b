"""The next free slots as somebody wishes them; Enter goes there and books."""

from __future__ import annotations

from datetime import date
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget
from typing_extensions import override

from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.doctors import Doctor
from desktop_app.domain.free_slots import FreeSlot
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.announce import announce
from desktop_app.ui.date_field import DateField
from desktop_app.ui.dates import short_day, time_of
from desktop_app.ui.day_words import isolated
from desktop_app.ui.dialog_parts import column_of, main_button, open_with
from desktop_app.ui.errors import words
from desktop_app.ui.jobs import Jobs, Ticket
from desktop_app.ui.parts import label, plain_tip, set_look
from desktop_app.ui.tables import HeadedRows, Index, plain_table
from desktop_app.ui.theme import Theme
from desktop_app.ui.wish_fields import WishFields

_translate = QCoreApplication.translate

SHOWN = 40
"""Slots that are listed."""
_WIDTHS = (140, 70, 190)
SIZE = 560, 520


class FreeSlotDialog(QDialog):
    """Asks for wishes, lists what is free with each change.

    Signals:
        slot_picked: The ``FreeSlot`` to go to; the dialog has closed.
    """

    slot_picked = Signal(object)

    def __init__(
        self, theme: Theme, jobs: Jobs, actions: Actions, first: date, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._jobs, self._actions = jobs, actions
        self._ticket: Ticket | None = None
        self.setWindowTitle(self.tr("Find a free slot"))
        today = day_of(actions.now(), actions.zone)
        self.wishes = WishFields()
        self.first = DateField(self.tr("From"), max(first, today))
        self.state = label(look="muted")
        self.state.setWordWrap(True)
        self.rows = _FreeRows(actions.zone, self)
        self.table = plain_table(theme, self.rows, self.tr("Free slots"), _WIDTHS)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = main_button(self.buttons, self.tr("Go there and book"))
        self.go.setEnabled(False)
        self.buttons.accepted.connect(self._pick)
        self.buttons.rejected.connect(self.reject)
        self.wishes.changed.connect(self._ask)
        self.first.dateChanged.connect(lambda _: self._ask())
        self.table.doubleClicked.connect(lambda _: self._pick())
        self._arrange(theme)
        jobs.run(self, actions.booking.doctors, self._offer_doctors, self._fail)
        self._ask()

    def _arrange(self, theme: Theme) -> None:
        self.wishes.form.addRow(self.tr("&From"), self.first)
        column = column_of(self)
        column.addWidget(self.wishes)
        column.addWidget(self.state)
        column.addWidget(self.table, 1)
        column.addWidget(self.buttons)
        open_with(self, theme, *SIZE)

    def _offer_doctors(self, doctors: tuple[Doctor, ...]) -> None:
        self.wishes.set_doctors(doctors)

    def _ask(self) -> None:
        if self._ticket is not None:
            self._jobs.cancel(self._ticket)
        set_look(self.state, tone="")
        self.state.setText(self.tr("Looking…"))
        work = partial(self._actions.booking.next_free, self.wishes.wish, self.first.day, SHOWN)
        self._ticket = self._jobs.run(self, work, self._show, self._fail)

    def _show(self, free: tuple[FreeSlot, ...]) -> None:
        self._ticket = None
        self.rows.set_free(free)
        self.go.setEnabled(bool(free))
        if free:
            self.table.selectRow(0)
            words_ = _translate("FreeSlotDialog", "The next %n free slots:", "", len(free))
            self.state.setText(words_)
        else:
            self.state.setText(self.tr("Nothing is free like this within a year."))
        announce(self.wishes, self.state.text())

    def _fail(self, error: AppError) -> None:
        self._ticket = None
        set_look(self.state, tone="danger")
        self.state.setText(". ".join(words(error)))
        announce(self, self.state.text(), urgent=True)

    def _pick(self) -> None:
        index = self.table.currentIndex()
        if self._ticket is None and index.isValid():
            slot = self.rows.free[index.row()]
            self.accept()
            self.slot_picked.emit(slot)


class _FreeRows(HeadedRows):
    def __init__(self, zone: ZoneInfo, parent: QObject) -> None:
        headers = (
            *(_translate("FreeSlots", "Day"), _translate("FreeSlots", "Time")),
            *(_translate("FreeSlots", "Doctor"), _translate("FreeSlots", "Speciality")),
        )
        super().__init__(headers, parent)
        self._zone = zone
        self.free: tuple[FreeSlot, ...] = ()

    def set_free(self, free: tuple[FreeSlot, ...]) -> None:
        self.beginResetModel()
        self.free = free
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.free)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        text = self._text(self.free[index.row()], index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(text)
        return None

    def _text(self, slot: FreeSlot, column: int) -> str:
        return (
            short_day(slot.day),
            time_of(slot.starts_at, self._zone),
            isolated(slot.doctor),
            isolated(slot.speciality) if slot.speciality else "",
        )[column]
