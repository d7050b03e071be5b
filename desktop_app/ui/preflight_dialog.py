"""Today's video visits before they begin: what is ready, and what a person should mend."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QWidget,
)
from typing_extensions import override

from desktop_app.domain.preflight import Mended, Preflight, RoomFinding, VisitLine
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.contact_dialog import ContactDialog
from desktop_app.ui.dialog_parts import column_of, open_with, say_in, thin_progress
from desktop_app.ui.errors import notice_of, words
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.parts import label, set_look
from desktop_app.ui.preflight_consent import AGREED, ask_for_new_rooms
from desktop_app.ui.preflight_table import PreflightTable
from desktop_app.ui.preflight_whole import WholeDay
from desktop_app.ui.preflight_words import summary
from desktop_app.ui.steps import Steps
from desktop_app.ui.theme import Theme

POLL_MS = 100
"""How often the job is asked how far it is."""
WIDTH, HEIGHT = 1060, 620
NOTHING: frozenset[str] = frozenset()


class PreflightDialog(QDialog):
    """Stands beside the window, holds up nothing; closing it stops what it has begun.

    The step under way goes on to its end unseen, for what comes of it must be told.

    Signals:
        found: A ``Preflight`` that is whole.
        noticed: A ``Notice`` for the strip: what failed after the dialog was left.
        rooms_changed: Rooms were made or asked for; the day may look different now.
        service_wanted: Another video service is to be chosen.
    """

    found = Signal(object)
    noticed = Signal(object)
    rooms_changed = Signal()
    service_wanted = Signal()

    def __init__(self, theme: Theme, jobs: Jobs, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._jobs, self._actions = theme, jobs, actions
        self._found: Preflight | None = None
        self._steps: Steps | None = None
        self._doing = ""
        self._is_left = False
        self.setWindowTitle(self.tr("Today's video visits"))
        self.said = label()
        self.said.setWordWrap(True)
        self.whole = WholeDay(theme)
        self.whole.service_wanted.connect(self.service_wanted)
        self.progress = thin_progress()
        self.table = PreflightTable(theme, actions.zone)
        self.table.setAccessibleName(self.windowTitle())
        self.table.room_wanted.connect(self.mend)
        self.table.contact_wanted.connect(self.ask_for_contact)
        self._make_buttons()
        self._clock = QTimer(self, interval=POLL_MS)
        self._clock.timeout.connect(self._tell_progress)
        self._arrange()
        self._set_busy(None)

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._steps is not None

    def check(self) -> None:
        """Look at the day anew."""
        check = self._actions.preflight.check
        self._begin(
            self.tr("Checking"),
            lambda steps: partial(check, steps),
            self._checked,
            self._not_checked,
        )

    def show_found(self, found: Preflight) -> None:
        """Show what was found before."""
        self._found = found
        self.whole.show_found(found)
        self.table.show_lines(found.lines)
        self.table.setVisible(bool(found.lines))
        self._say(summary(found))
        self._set_busy(None)

    def mend(self, line: VisitLine) -> None:
        """Make or ask for the room of one visit."""
        if line.room is RoomFinding.OTHER_SERVICE:
            self.service_wanted.emit()
        elif line.room is RoomFinding.GONE:
            ask_for_new_rooms(self, (line,), partial(self._mend, line.visit.appointment_id))
        else:
            self._mend(line.visit.appointment_id, NOTHING)

    def mend_all(self) -> None:
        """Mend whatever needs no more than asking and making."""
        if self._found is None:
            return
        gone = tuple(line for line in self._found.lines if line.room is RoomFinding.GONE)
        if gone:
            ask_for_new_rooms(self, gone, self._mend_all, others=len(self._found.mendable(NOTHING)))
        else:
            self._mend_all(NOTHING)

    def ask_for_contact(self, line: VisitLine) -> None:
        """Ask how the patient of one visit is reached."""
        visit = line.visit
        keep = partial(self._actions.preflight.set_contact, visit.patient_id, visit.patient_version)
        dialog = ContactDialog(self._theme, self._jobs, visit, keep, self)
        dialog.saved.connect(
            lambda: self._reached(visit.patient_id, dialog.phone.text(), dialog.email.text())
        )
        dialog.open()

    def stop(self) -> None:
        """End after the step under way; what is done stays done."""
        if self._steps is not None:
            self._steps.stop()

    @override
    def done(self, result: int) -> None:
        self.stop()
        self._is_left = True
        super().done(result)
        if not self.is_busy:
            self.deleteLater()

    # -- what is done --------------------------------------------------------------------------

    def _mend(self, appointment: UUID, consents: frozenset[str]) -> None:
        mend = partial(self._actions.preflight.mend, appointment, consents)
        show = partial(self._mended_one, appointment)
        self._begin(self.tr("Mending"), lambda _: mend, show, self._not_mended)

    def _mend_all(self, consents: frozenset[str]) -> None:
        found = self._found
        if found is not None:
            mend = partial(self._actions.preflight.mend_all, found, consents)
            self._begin(
                self.tr("Mending"),
                lambda steps: partial(mend, steps),
                self._mended,
                self._not_mended,
            )

    def _begin(
        self,
        doing: str,
        work: Callable[[Steps], Callable[[], object]],
        show: Callable[..., None],
        failed: Callable[[AppError], None],
    ) -> None:
        if self.is_busy:
            return
        steps = Steps()
        self._doing = doing
        self._set_busy(steps)
        self._tell_progress()
        self._jobs.run(self, work(steps), show, failed)

    def _checked(self, found: Preflight) -> None:
        if self._ends_unseen():
            return
        self.show_found(found)
        if found.is_whole:
            self.found.emit(found)

    def _mended_one(self, appointment: UUID, line: VisitLine | None) -> None:
        self.rooms_changed.emit()
        if self._ends_unseen():
            return
        self._set_busy(None)
        if self._found is not None:
            lines = (
                line if before.visit.appointment_id == appointment else before
                for before in self._found.lines
            )
            self.show_found(replace(self._found, lines=tuple(filter(None, lines))))

    def _mended(self, mended: Mended) -> None:
        self.rooms_changed.emit()
        if self._ends_unseen(mended.failure):
            return
        self.show_found(mended.preflight)
        if mended.failure is not None:
            self._failed(mended.failure)

    def _reached(self, patient: UUID, phone: str, email: str) -> None:
        """Show the patient's visits with what was just kept."""
        if self._found is None:
            return
        lines = tuple(
            replace(line, visit=replace(line.visit, phone=phone.strip(), email=email.strip()))
            if line.visit.patient_id == patient
            else line
            for line in self._found.lines
        )
        self.show_found(replace(self._found, lines=lines))

    def _not_checked(self, error: AppError) -> None:
        if not self._ends_unseen():
            self._failed(error)

    def _not_mended(self, error: AppError) -> None:
        if not self._ends_unseen(error):
            self._failed(error)

    def _ends_unseen(self, failure: AppError | None = None) -> bool:
        """Go, if the dialog was left while something was done, and let the window say *failure*."""
        if not self._is_left:
            return False
        if failure is not None:
            notice = notice_of(failure)
            title = f"{self.windowTitle()}: {notice.title}"
            self.noticed.emit(replace(notice, title=title))
        self.deleteLater()
        return True

    def _failed(self, error: AppError) -> None:
        self._set_busy(None)
        self._say(". ".join(words(error)), tone="danger")

    # -- how it looks --------------------------------------------------------------------------

    def _set_busy(self, steps: Steps | None) -> None:
        self._steps = steps
        busy = steps is not None
        self.progress.setVisible(busy)
        self.table.set_acting(acting=not busy)
        self.again.setEnabled(not busy)
        self.stopping.setVisible(busy)
        self.all.setVisible(not busy)
        self.all.setEnabled(bool(self._found and self._found.mendable(AGREED)))
        if busy:
            self._clock.start()
        else:
            self._clock.stop()

    def _tell_progress(self) -> None:
        if self._steps is None:
            return
        done, of = self._steps.reached
        self.progress.setRange(0, of)
        self.progress.setValue(done)
        set_look(self.said, look="", tone="")
        if of:
            words_ = self.tr("{doing}: {done} of {of}…")
            self.said.setText(words_.format(doing=self._doing, done=done, of=of))
        else:
            self.said.setText(f"{self._doing}…")

    def _say(self, text: str, tone: str = "") -> None:
        say_in(self.said, text, tone=tone, plain="")

    def _make_buttons(self) -> None:
        role = QDialogButtonBox.ButtonRole
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.again = self.buttons.addButton(self.tr("&Check again (F7)"), role.ResetRole)
        self.again.setShortcut("F7")
        self.again.clicked.connect(self.check)
        self.all = self.buttons.addButton(self.tr("&Mend all"), role.ActionRole)
        self.all.setProperty("look", "primary")
        self.all.clicked.connect(self.mend_all)
        self.stopping = self.buttons.addButton(self.tr("&Stop"), role.ActionRole)
        self.stopping.clicked.connect(self.stop)
        for button in self.buttons.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter is the table's
        self.buttons.rejected.connect(self.reject)

    def _arrange(self) -> None:
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        column = column_of(self)
        column.addWidget(label(self.windowTitle(), "heading"))
        column.addWidget(self.said)
        column.addWidget(self.whole)
        column.addWidget(self.progress)
        column.addWidget(self.table, 1)
        column.addStretch()
        column.addWidget(self.buttons)
        open_with(self, self._theme, WIDTH, HEIGHT)
