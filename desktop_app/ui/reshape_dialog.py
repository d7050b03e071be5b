"""A session that changes or goes: its fields, and whom it hits."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QRadioButton, QWidget
from typing_extensions import override

from desktop_app.domain.planning import hours_faults
from desktop_app.domain.rearranging import SessionNow, Shape
from desktop_app.services.actions import Actions
from desktop_app.ui.dates import long_day
from desktop_app.ui.day_words import isolated
from desktop_app.ui.dialog_parts import GrowingDialog, column_of, main_button, open_with
from desktop_app.ui.doctor_field import DoctorField
from desktop_app.ui.hours_fields import HoursFields, form_layout
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.keeping_dialog import StayingDialog
from desktop_app.ui.parts import Elided
from desktop_app.ui.plan_words import hours_text
from desktop_app.ui.rearranging_part import TYPING_MS, RearrangingPart
from desktop_app.ui.theme import SPACE_L, Theme

WIDTH = 560


class _SessionDialog(StayingDialog, GrowingDialog):
    """What both have in common.

    Signals:
        changed: A ``Change`` that was made, and it in words; the dialog has closed.
    """

    changed = Signal(object, str)

    def __init__(
        self, theme: Theme, jobs: Jobs, actions: Actions, session: SessionNow, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._jobs, self._actions, self._session = jobs, actions, session
        self.part = RearrangingPart(theme, jobs, actions)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.act = main_button(self.buttons, "")
        self.buttons.accepted.connect(lambda: self.part.carry_out(self._actions.planning.rearrange))
        self.buttons.rejected.connect(self.reject)
        self.part.ready_changed.connect(self._set_ready)
        self.part.done.connect(self._finish)
        column = column_of(self)
        column.addWidget(Elided(isolated(session.doctor), "heading"))
        hours = hours_text(session.times, actions.zone)
        column.addWidget(Elided(f"{long_day(session.day)}, {isolated(hours)}", "muted"))
        self.reach = Reach(session.later)
        self.reach.changed.connect(self._reach_changed)
        column.addWidget(self.reach)
        self._column = column
        open_with(self, theme, WIDTH, 0)

    @property
    @override
    def is_busy(self) -> bool:
        """Whether the session is being changed."""
        return self.part.busy

    def _set_ready(self) -> None:
        self.act.setEnabled(self.part.ready)

    def _finish(self, change: object) -> None:
        self.accept()
        self.changed.emit(change, self._said())

    def _said(self) -> str:
        raise NotImplementedError

    def _reach_changed(self) -> None:
        raise NotImplementedError


class Reach(QWidget):
    """How far a change reaches: this session, or all later ones of its series too.

    Signals:
        changed: The other one was chosen.
    """

    changed = Signal()

    def __init__(self, later: int) -> None:
        """*later* is how many come after it; without any there is nothing to choose."""
        super().__init__()
        self.this = QRadioButton(self.tr("T&his one only"))
        words = QCoreApplication.translate("Reach", "This and &all %n later ones", "", later)
        self.all = QRadioButton(words)
        self.this.setChecked(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_L)
        for radio in (self.this, self.all):
            row.addWidget(radio)
        row.addStretch()
        self.all.toggled.connect(lambda _: self.changed.emit())
        self.setVisible(later > 0)

    @property
    def is_series(self) -> bool:
        """Whether all later ones are meant too."""
        return self.all.isChecked()


class ReshapeDialog(_SessionDialog):
    """Makes a session longer, shorter, or another; each change is looked at as it is typed."""

    def __init__(
        self, theme: Theme, jobs: Jobs, actions: Actions, session: SessionNow, parent: QWidget
    ) -> None:
        super().__init__(theme, jobs, actions, session, parent)
        self.setWindowTitle(self.tr("Change this session"))
        self.act.setText(self.tr("Change the session"))
        shape = session.shape
        self.doctor = DoctorField(jobs, actions.planning, shape.doctor_id)
        self.hours = HoursFields(self)
        self.hours.show(shape.hours, shape.location, shape.kind)
        form = form_layout()
        form.addRow(self.tr("&Doctor"), self.doctor)
        self.hours.put_into(form)
        self._column.addLayout(form)
        self._column.addWidget(self.part, 1)
        self._column.addWidget(self.buttons)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._look)
        for part in (self.doctor, self.hours):
            part.changed.connect(self._wait)
        self.hours.starts.setFocus()
        self._set_ready()

    @property
    def is_waiting(self) -> bool:
        """Whether what was typed is not looked at yet, because typing goes on."""
        return self._typing.isActive()

    def _wait(self) -> None:
        """Look when typing has paused; what was looked at is no longer what is typed."""
        self.part.forget()
        self._typing.start()

    def _look(self) -> None:
        shape = self._shape()
        same = shape == self._session.shape and not self.reach.is_series
        if shape is None or same:
            self.part.look_at(None)
            return
        planning = self._actions.planning
        series = self.reach.is_series
        preview = planning.preview_reshape_series if series else planning.preview_reshape
        self.part.look_at(partial(preview, self._session.id, shape))

    def _shape(self) -> Shape | None:
        hours, doctor = self.hours.hours(), self.doctor.doctor_id
        if hours is None or doctor is None:
            return None
        faults = frozenset(hours_faults(hours, self.hours.place))
        self.hours.tell(faults)
        if faults:
            return None
        return Shape(
            doctor_id=doctor,
            hours=hours,
            location=self.hours.place,
            kind=self.hours.chosen_kind,
        )

    @override
    def _reach_changed(self) -> None:
        self.part.forget()
        self._look()

    @override
    def _said(self) -> str:
        if self.reach.is_series:
            return self.tr("This and all later sessions changed")
        return self.tr("Session changed")


class WithdrawDialog(_SessionDialog):
    """Takes a session off its day; its visits go elsewhere."""

    def __init__(
        self, theme: Theme, jobs: Jobs, actions: Actions, session: SessionNow, parent: QWidget
    ) -> None:
        super().__init__(theme, jobs, actions, session, parent)
        self.setWindowTitle(self.tr("Withdraw this session"))
        self.act.setText(self.tr("Withdraw the session"))
        self._column.addWidget(self.part, 1)
        self._column.addWidget(self.buttons)
        self._set_ready()
        self.part.ready_changed.connect(self._begin)
        self._reach_changed()

    @override
    def _reach_changed(self) -> None:
        planning = self._actions.planning
        series = self.reach.is_series
        preview = planning.preview_withdraw_series if series else planning.preview_withdraw
        self.part.look_at(partial(preview, self._session.id))

    def _begin(self) -> None:
        """Begin where a person has to choose."""
        if self.part.hits.lines:
            self.part.ready_changed.disconnect(self._begin)
            self.part.hits.lines[0][2].setFocus()

    @override
    def _said(self) -> str:
        if self.reach.is_series:
            return self.tr("This and all later sessions withdrawn")
        return self.tr("Session withdrawn")
