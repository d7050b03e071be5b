"""At a doctor's desk, above the day: whom to see next, large enough to read from a step away."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.domain.appointment import DoctorSays, Kind, Status
from desktop_app.domain.next_patient import NextPatient
from desktop_app.ui.announce import announce
from desktop_app.ui.dates import minutes_words, time_of
from desktop_app.ui.icons import Icon
from desktop_app.ui.key_caps import KeyButton
from desktop_app.ui.names import shown
from desktop_app.ui.parts import Elided, label, set_look, set_margins
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, Theme
from desktop_app.ui.visit_words import visit_line

SAYS = {Qt.Key.Key_5: DoctorSays.FIVE_MINUTES, Qt.Key.Key_H: DoctorSays.NOT_HERE}
"""The keys by which a doctor speaks to the reception, here and in the table."""


class NextPatientCard(QFrame):
    """Shows one visit and what a doctor can do about it. Enter starts it.

    Signals:
        start_wanted: The visit (``UUID``) is to be started.
        say_wanted: The visit (``UUID``), and what the doctor says of it (``DoctorSays``).
    """

    start_wanted = Signal(object)
    say_wanted = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._next: NextPatient | None = None
        self.setProperty("look", "next")
        self.setAccessibleName(self.tr("Next patient"))
        self.caption = label(self.tr("Next patient"), "section")
        self.name = Elided(look="title")
        self.line = Elided(look="muted")
        self.chip = label(look="chip")
        self.said = Elided(look="small")
        self.start = KeyButton(theme, Icon.VIDEO, "primary")
        self.start.setAutoDefault(True)
        self.start.clicked.connect(self._start)
        self.five = KeyButton(theme, Icon.CLOCK)
        self.five.set_words(self.tr("5 minutes"), "5")
        self.five.setStatusTip(self.tr("Tell the reception that you need five minutes more"))
        self.not_here = KeyButton(theme, Icon.WARNING)
        self.not_here.set_words(self.tr("Not here"), "H")
        self.not_here.setStatusTip(self.tr("Tell the reception that the patient is not here"))
        for button, said in zip((self.five, self.not_here), SAYS.values(), strict=True):
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, said=said: self._say(said))
        self._arrange()
        self.hide()

    @property
    def visit(self) -> UUID | None:
        """The visit on view."""
        return None if self._next is None else self._next.appointment.id

    def show_next(self, upcoming: NextPatient | None, zone: ZoneInfo, now: datetime) -> None:
        """Show whom to see next, or that there is nobody; *now* is aware."""
        another = self._next is None or upcoming is None or upcoming.appointment.id != self.visit
        self._next = upcoming
        self.show()
        for part in (self.line, self.start, self.five, self.not_here):
            part.setVisible(upcoming is not None)
        if upcoming is None:
            self.chip.hide()
            self.said.hide()
            self.name.set_text(self.tr("Nobody is waiting or expected"))
            return
        appointment = upcoming.appointment
        self.name.set_text(shown(appointment.patient))
        when = time_of(upcoming.slot.starts_at, zone)
        self.line.set_text(" · ".join((when, visit_line(appointment))))
        self._show_chip(upcoming, now)
        told = {
            DoctorSays.FIVE_MINUTES: self.tr("The reception knows: five minutes."),
            DoctorSays.NOT_HERE: self.tr("The reception knows: not here."),
        }
        self.said.set_text(told.get(appointment.doctor_says, "") if appointment.doctor_says else "")
        self.said.setVisible(appointment.doctor_says is not None)
        by_video = appointment.kind is Kind.VIDEO
        self.start.set_words(
            self.tr("Start video visit") if by_video else self.tr("Start the visit"),
            self.tr("Enter"),
        )
        if another and upcoming.waits:
            words = self.tr("Next patient: {name}").format(name=self.name.whole)
            announce(self, words)

    def take_focus(self) -> None:
        """Give the focus to the button that starts the visit."""
        if self.start.isVisible():
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        said = SAYS.get(Qt.Key(event.key()))
        if said is None or event.modifiers() or event.isAutoRepeat():
            super().keyPressEvent(event)
        else:
            self._say(said)

    def _show_chip(self, upcoming: NextPatient, now: datetime) -> None:
        self.chip.show()
        if not upcoming.waits:
            self.chip.setText(self.tr("not here yet"))
            set_look(self.chip, tone="neutral")
            return
        since = upcoming.appointment.arrived_at
        if since is None or upcoming.appointment.status is not Status.ARRIVED:
            self.chip.setText(self.tr("in the room"))
        else:
            minutes = max(0, int((now - since).total_seconds()) // 60)
            words = self.tr("waits {minutes}").format(minutes=minutes_words(minutes))
            self.chip.setText(words)
        set_look(self.chip, tone="attention")

    def _start(self) -> None:
        if self.visit is not None:
            self.start_wanted.emit(self.visit)

    def _say(self, said: DoctorSays) -> None:
        if self.visit is not None:
            self.say_wanted.emit(self.visit, said)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(self.name)
        head.addWidget(self.chip)
        head.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(self.line)
        words.addWidget(self.said)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addLayout(words, 1)
        for button in (self.five, self.not_here, self.start):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        set_margins(column, SPACE_M, SPACE_M, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_XS)
        column.addWidget(self.caption)
        column.addLayout(head)
        column.addLayout(row)
