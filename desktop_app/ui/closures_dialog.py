"""The clinic's closed days and doctors' absences: those that are, and one more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QHBoxLayout, QWidget
from typing_extensions import override

from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.closures import Closure, ClosureFault, ClosureWish, closure_faults
from desktop_app.domain.doctors import Doctor
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.date_field import DateField
from desktop_app.ui.dates import short_day
from desktop_app.ui.dialog_parts import GrowingDialog, column_of, main_button, open_with
from desktop_app.ui.doctor_field import name_of
from desktop_app.ui.errors import words
from desktop_app.ui.hours_fields import form_layout
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.keeping_dialog import StayingDialog
from desktop_app.ui.parts import label, one_line, plain_tip, verb_button
from desktop_app.ui.plan_words import closure_fault_text
from desktop_app.ui.rearranging_part import TYPING_MS, RearrangingPart
from desktop_app.ui.tables import HeadedRows, Index, plain_table
from desktop_app.ui.theme import Theme
from desktop_app.ui.typed_fields import Line, Told

SIZE = 640, 620
LIST = 150
LEAST_LIST = 60


class ClosuresDialog(StayingDialog, GrowingDialog):
    """Stays open after each act, so that several days can be closed one after the other.

    Signals:
        changed: A ``Change`` that was made, and it in words.
    """

    changed = Signal(object, str)

    def __init__(
        self, theme: Theme, jobs: Jobs, actions: Actions, day: date, parent: QWidget
    ) -> None:
        """Propose *day*, or today if that is over."""
        super().__init__(parent)
        self._jobs, self._actions = jobs, actions
        self._today = day_of(actions.now(), actions.zone)
        first = max(day, self._today)
        self.setWindowTitle(self.tr("Absences and closed days"))
        self.rows = _ClosureRows(self)
        self.table = plain_table(theme, self.rows, self.tr("Closed"), (260, 160))
        self.table.setMinimumHeight(theme.px(LEAST_LIST))
        self.table.setMaximumHeight(theme.px(LIST))
        self.remove = verb_button(self.tr("&Open again"), self._reopen)
        self.remove.setAutoDefault(False)
        self.who = QComboBox()
        self.who.setAccessibleName(self.tr("Who is away"))
        self.who.addItem(self.tr("The whole clinic"), None)
        self.what = QComboBox()
        self.what.setAccessibleName(self.tr("What these days are"))
        self.what.addItem(self.tr("Closed, or away"), False)
        self.what.addItem(self.tr("Works, although it is a holiday"), True)
        self.first = Told(DateField(self.tr("First day"), first), self.tr("First day"))
        self.last = Told(DateField(self.tr("Last day"), first), self.tr("Last day"))
        self.reason = Told(Line(), self.tr("Reason"))
        self.part = RearrangingPart(theme, jobs, actions)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.add = main_button(self.buttons, self.tr("&Add these days"))
        self._arrange()
        self._connect()
        open_with(self, theme, *SIZE)
        self.who.setFocus()
        self._read()
        self._look()

    @property
    @override
    def is_busy(self) -> bool:
        """Whether days are being closed or opened again."""
        return self._busy or self.part.busy

    def _arrange(self) -> None:
        form = form_layout()
        form.addRow(self.tr("&Who"), self.who)
        form.addRow(self.tr("Wha&t"), self.what)
        form.addRow(self.tr("&First day"), self.first)
        form.addRow(self.tr("&Last day"), self.last)
        form.addRow(self.tr("&Reason"), self.reason)
        below = QHBoxLayout()
        below.addStretch()
        below.addWidget(self.remove)
        column = column_of(self)
        column.addWidget(label(self.tr("From today on"), "section"))
        column.addWidget(self.table)
        column.addLayout(below)
        column.addWidget(label(self.tr("One more"), "section"))
        column.addLayout(form)
        column.addWidget(self.part, 1)
        column.addStretch()
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._look)
        for box in (self.who, self.what):
            box.currentIndexChanged.connect(lambda _: self._wait())
        for told in (self.first, self.last):
            if isinstance(told.field, DateField):
                told.field.dateChanged.connect(lambda _: self._wait())
        if isinstance(self.reason.field, Line):
            self.reason.field.textChanged.connect(lambda _: self._wait())
            too_long = self.tr("That is too long.")
            self.reason.field.refused.connect(lambda: self.reason.tell(too_long))
        self.part.ready_changed.connect(lambda: self.add.setEnabled(self.part.ready))
        self.part.done.connect(self._added)
        self.buttons.accepted.connect(self._add)
        self.buttons.rejected.connect(self.reject)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())

    # -- those that are ------------------------------------------------------------------------

    def _read(self) -> None:
        planning, today = self._actions.planning, self._today

        def read() -> tuple[Sequence[Doctor], Sequence[Closure]]:
            return planning.doctors(), planning.closures(today)

        self._jobs.run(self, read, lambda found: self._fill(*found), self._fail)

    def _fill(self, doctors: Sequence[Doctor], closures: Sequence[Closure]) -> None:
        if self.who.count() == 1:
            for doctor in doctors:
                self.who.addItem(name_of(doctor), doctor.id)
        self.rows.set_closures(closures, {doctor.id: doctor.name for doctor in doctors})
        if closures:
            self.table.selectRow(0)
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.remove.setEnabled(self._chosen() is not None and not self._busy)

    def _chosen(self) -> Closure | None:
        rows = self.table.selectionModel().selectedRows()
        return self.rows.at(rows[0].row()) if rows else None

    def _reopen(self) -> None:
        closure = self._chosen()
        if closure is not None:
            self._busy = True
            self._show_chosen()
            work = partial(self._actions.planning.reopen, closure)
            self._jobs.run(self, work, self._reopened, self._not_reopened)

    def _reopened(self, change: object) -> None:
        self._busy = False
        self.changed.emit(change, self.tr("Opened again"))
        self._read()

    def _not_reopened(self, error: AppError) -> None:
        self._busy = False
        self._fail(error)

    # -- one more ------------------------------------------------------------------------------

    @property
    def is_waiting(self) -> bool:
        """Whether what was typed is not looked at yet, because typing goes on."""
        return self._typing.isActive()

    def _wait(self) -> None:
        """Look when typing has paused; what was looked at is no longer what is typed."""
        self.part.forget()
        self._typing.start()

    def _look(self) -> None:
        wish = self._wish()
        faults = closure_faults(wish, self._today)
        for told, about in (
            (self.last, (ClosureFault.LAST_BEFORE_FIRST, ClosureFault.PAST, ClosureFault.TOO_LONG)),
            (self.reason, (ClosureFault.REASON_TOO_LONG,)),
        ):
            told.tell(next((closure_fault_text(each) for each in about if each in faults), ""))
        look = partial(self._actions.planning.preview_closure, wish)
        self.part.look_at(None if faults else look)

    def _wish(self) -> ClosureWish:
        doctor, reason = self.who.currentData(), self.reason.field
        text = reason.text() if isinstance(reason, Line) else ""
        shown = "".join(sign if sign.isprintable() else " " for sign in text)
        return ClosureWish(
            doctor_id=doctor if isinstance(doctor, UUID) else None,
            first_day=_day(self.first),
            last_day=_day(self.last),
            reason=" ".join(shown.split()),
            opens=bool(self.what.currentData()),
        )

    def _add(self) -> None:
        self._typing.stop()
        self.part.carry_out(partial(self._actions.planning.close, self._wish()))

    def _added(self, change: object) -> None:
        wish = self._wish()
        said = self.tr("Holiday opened") if wish.opens else self.tr("Days closed")
        self.changed.emit(change, said)
        if isinstance(self.reason.field, Line):
            self.reason.field.clear()
        self._read()
        self._look()

    def _fail(self, error: AppError) -> None:
        self.part.tell(". ".join(words(error)))
        self._show_chosen()


class _ClosureRows(HeadedRows):
    """One line for each, by first day."""

    def __init__(self, parent: QObject) -> None:
        headers = self.tr("Days"), self.tr("Who"), self.tr("Reason")
        super().__init__(headers, parent)
        self._closures: tuple[Closure, ...] = ()
        self._doctors: dict[UUID, str] = {}

    def set_closures(self, closures: Sequence[Closure], doctors: dict[UUID, str]) -> None:
        """Show *closures*; *doctors* are names by id."""
        self.beginResetModel()
        self._closures, self._doctors = tuple(closures), doctors
        self.endResetModel()

    def at(self, row: int) -> Closure:
        """Return the one in *row*."""
        return self._closures[row]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._closures)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        text = self._cells(self._closures[index.row()])[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(text)
        return None

    def _cells(self, closure: Closure) -> tuple[str, str, str]:
        days = short_day(closure.first_day)
        if closure.last_day != closure.first_day:
            last = short_day(closure.last_day)
            days = self.tr("{first} to {last}").format(first=days, last=last)
        who = self.tr("The whole clinic")
        if closure.doctor_id is not None:
            who = one_line(self._doctors.get(closure.doctor_id, ""))
        what = self.tr("Works, although it is a holiday") if closure.opens else ""
        return days, who, " · ".join(filter(None, (what, one_line(closure.reason))))


def _day(told: Told) -> date:
    field = told.field
    assert isinstance(field, DateField)  # noqa: S101 - this module made it
    return field.day
