"""Planning a doctor's sessions: once or every week, with all that comes of it on view."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.change import Change
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.planning import Fault, Hours, Planned, SessionPlan, faults_of
from desktop_app.errors import AppError, PlanChangedError
from desktop_app.services.actions import Actions
from desktop_app.ui.announce import announce
from desktop_app.ui.date_field import DateField
from desktop_app.ui.dialog_parts import GrowingDialog, column_of, open_with
from desktop_app.ui.doctor_field import DoctorField
from desktop_app.ui.hours_fields import HoursFields, form_layout
from desktop_app.ui.jobs import Jobs, Ticket
from desktop_app.ui.keeping_dialog import KeepingDialog
from desktop_app.ui.parts import label
from desktop_app.ui.plan_rows import PlanRows
from desktop_app.ui.plan_words import fault_text, refused_text, sessions_count, slots_count
from desktop_app.ui.tables import plain_table
from desktop_app.ui.theme import SPACE_M, SPACE_S, SPACE_XL, Theme
from desktop_app.ui.typed_fields import Told

_translate = QCoreApplication.translate

TYPING_MS = 200
SIZE = 960, 520
WEEKS = 12
"""How far a weekly plan reaches until a person says otherwise."""
USUAL = Hours(starts=time(9), ends=time(12), slot_minutes=15)


class PlanDialog(KeepingDialog, GrowingDialog):
    """Looks at what is typed as it is typed; makes what is on view, and nothing else.

    Signals:
        planned: A ``Change`` that was made, and it in words; the dialog has closed.
    """

    planned = Signal(object, str)

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        actions: Actions,
        day: date,
        doctor: UUID | None,
        parent: QWidget,
    ) -> None:
        """Propose *day*, or today if that is over, and *doctor*."""
        super().__init__(parent)
        self._jobs, self._actions = jobs, actions
        self._seen: tuple[SessionPlan, Planned] | None = None
        self._ticket: Ticket | None = None
        self.setWindowTitle(self.tr("Plan sessions"))
        first = max(day, self._today())
        self.doctor = DoctorField(jobs, actions.planning, doctor)
        self.once = QRadioButton(self.tr("&Once"))
        self.weekly = QRadioButton(self.tr("Every &week"))
        self.once.setChecked(True)
        self.first = Told(DateField(self.tr("First day"), first), self.tr("First day"))
        last = first + timedelta(weeks=WEEKS)
        self.last = Told(DateField(self.tr("Last day"), last), self.tr("Last day"))
        self.days = Told(_Weekdays(first.weekday()), self.tr("Weekdays"))
        self.hours = HoursFields(self)
        self.hours.show(USUAL, "", None)
        self.rows = PlanRows(theme, actions.zone, self)
        self.table = plain_table(theme, self.rows, self.tr("What comes of it"), (132,))
        self.summary = label(look="strong")
        self.summary.setWordWrap(True)
        self.make = self._add_main("", self._make)
        self._arrange(theme)
        self._connect()
        self._show_kind()

    @property
    def seen(self) -> tuple[SessionPlan, Planned] | None:
        """The plan that was looked at last, and what comes of it."""
        return self._seen

    @property
    def is_waiting(self) -> bool:
        """Whether what was typed is not looked at yet, because typing goes on."""
        return self._typing.isActive()

    # -- making --------------------------------------------------------------------------------

    def _arrange(self, theme: Theme) -> None:
        self._form = form_layout()
        repeat = QHBoxLayout()
        repeat.setSpacing(SPACE_M)
        for button in (self.once, self.weekly):
            repeat.addWidget(button)
        repeat.addStretch()
        form = self._form
        form.addRow(self.tr("&Doctor"), self.doctor)
        form.addRow(self.tr("When"), repeat)
        form.addRow(self.tr("Da&y"), self.first)
        form.addRow(self.tr("&Until"), self.last)
        form.addRow(self.tr("On"), self.days)
        self.hours.put_into(form)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addStretch()
        right = QVBoxLayout()
        right.setSpacing(SPACE_S)
        right.addWidget(self.summary)
        right.addWidget(self.table, 1)
        both = QHBoxLayout()
        both.setSpacing(SPACE_XL)
        both.addLayout(left, 5)
        both.addLayout(right, 6)
        column = column_of(self)
        column.addLayout(both, 1)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        open_with(self, theme, *SIZE)

    def _connect(self) -> None:
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._look)
        for field in (self.first.field, self.last.field):
            if isinstance(field, DateField):
                field.dateChanged.connect(lambda _: self._changed())
        weekdays = self.days.field
        if isinstance(weekdays, _Weekdays):
            weekdays.changed.connect(self._changed)
        self.hours.changed.connect(self._changed)
        self.doctor.changed.connect(self._changed)
        self.weekly.toggled.connect(lambda _: self._show_kind())

    def _show_kind(self) -> None:
        """Show the fields of a weekly plan where it is one."""
        for part in (self.last, self.days):
            self._form.setRowVisible(part, self.weekly.isChecked())
        self._changed()

    # -- looking -------------------------------------------------------------------------------

    def _today(self) -> date:
        return day_of(self._actions.now(), self._actions.zone)

    def _plan(self) -> SessionPlan | None:
        """Return what was typed; where it is none, say so beside the field."""
        doctor, hours = self.doctor.doctor_id, self.hours.hours()
        weekdays, first, last = self.days.field, self.first.field, self.last.field
        if hours is None or doctor is None:
            return None
        if not isinstance(first, DateField) or not isinstance(last, DateField):
            return None
        weekly = self.weekly.isChecked() and isinstance(weekdays, _Weekdays)
        chosen = weekdays.chosen if weekly and isinstance(weekdays, _Weekdays) else frozenset()
        if weekly and not chosen:
            self.days.tell(self.tr("Choose a weekday at least."))
            return None
        plan = SessionPlan(
            doctor_id=doctor,
            first_day=first.day,
            last_day=last.day if weekly else first.day,
            weekdays=chosen,
            hours=hours,
            location=self.hours.place,
            kind=self.hours.chosen_kind,
        )
        faults = faults_of(plan, self._today())
        self._tell(faults)
        return None if faults else plan

    def _tell(self, faults: frozenset[Fault]) -> None:
        self.hours.tell(faults)
        for told, about in (
            (self.first, (Fault.PAST,)),
            (self.last, (Fault.LAST_BEFORE_FIRST, Fault.TOO_FAR)),
            (self.days, (Fault.NO_SUCH_WEEKDAY,)),
        ):
            told.tell(next((fault_text(fault) for fault in about if fault in faults), ""))

    def _changed(self) -> None:
        """Wait until typing has paused; what was looked at is no longer what is typed."""
        if self._ticket is not None:
            self._jobs.cancel(self._ticket)
            self._ticket = None
        self._seen = None
        self.days.tell("")
        self.problem.hide()
        self._show_seen()
        self._typing.start()

    def _look(self) -> None:
        if self._busy:
            return
        plan = self._plan()
        if plan is not None:
            work = partial(self._actions.planning.preview_plan, plan)
            self._ticket = self._jobs.run(self, work, partial(self._looked, plan), self._failed)

    def _looked(self, plan: SessionPlan, outcome: Planned) -> None:
        self._ticket = None
        self._seen = plan, outcome
        self._show_seen()
        announce(self.table, self.summary.text())

    def _show_seen(self) -> None:
        outcome = self._seen[1] if self._seen else None
        self.rows.set_planned(outcome)
        self.make.setEnabled(outcome is not None and bool(outcome.sessions))
        if outcome is None:
            self.summary.setText(self.tr("What comes of it"))
            self.make.setText(self.tr("Plan"))
            return
        self.summary.setText(self._summary(outcome))
        count = len(outcome.sessions)
        self.make.setText(_translate("PlanDialog", "Plan %n sessions", "", count))

    def _summary(self, outcome: Planned) -> str:
        if not outcome.sessions and len(outcome.left_out) == 1:
            return refused_text(outcome.left_out[0], self._actions.zone)
        parts = [sessions_count(len(outcome.sessions)), slots_count(outcome.slots)]
        if outcome.left_out:
            days = len(outcome.left_out)
            parts.append(_translate("PlanDialog", "%n days left out", "", days))
        return ", ".join(parts)

    # -- doing ---------------------------------------------------------------------------------

    def _make(self) -> None:
        if self._seen is None or self._busy:
            return
        self._set_busy(busy=True)
        plan, outcome = self._seen
        said = _translate("PlanDialog", "%n sessions planned", "", len(outcome.sessions))
        work: Callable[[], Change] = partial(self._actions.planning.plan, plan, outcome)
        self._jobs.run(self, work, partial(self._made, said), self._failed)

    def _made(self, said: str, change: Change) -> None:
        self.accept()
        self.planned.emit(change, said)

    def _failed(self, error: AppError) -> None:
        self._ticket = None
        self._set_busy(busy=False)
        if isinstance(error, PlanChangedError):
            self._changed()
        self._say_why(error)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.make.setEnabled(not busy and self._seen is not None)


class _Weekdays(QWidget):
    """Signals: changed: Another choice."""

    changed = Signal()

    def __init__(self, chosen: int) -> None:
        super().__init__()
        self.boxes = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        locale, short = QLocale(), QLocale.FormatType.ShortFormat
        for day in range(7):
            box = QCheckBox(locale.dayName(day + 1, short))
            box.setAccessibleName(locale.dayName(day + 1))
            box.setChecked(day == chosen)
            box.toggled.connect(lambda _: self.changed.emit())
            grid.addWidget(box, day // 4, day % 4)
            self.boxes.append(box)
        self.setFocusProxy(self.boxes[0])

    @property
    def chosen(self) -> frozenset[int]:
        """The weekdays; Monday is 0."""
        return frozenset(day for day, box in enumerate(self.boxes) if box.isChecked())
