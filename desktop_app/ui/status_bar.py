"""Below the table: is this the latest, which video service, who waits, who comes next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStatusBar, QWidget
from typing_extensions import override

from desktop_app.domain.appointment import Appointment, DaySheet, Slot, Status
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.presence import RoomLife, RoomPresence
from desktop_app.services.actions import ServiceChoice
from desktop_app.ui.dates import minutes_words, time_of
from desktop_app.ui.day_words import isolated
from desktop_app.ui.names import covered, curtain, shown
from desktop_app.ui.parts import Elided, label
from desktop_app.ui.theme import SPACE_L, SPACE_S, ColorRole, Theme
from desktop_app.ui.visit_words import FORGOTTEN

_translate = QCoreApplication.translate

MESSAGE_MS = 8_000
"""How long a passing sentence stays."""


class StatusBar(QStatusBar):
    """Quiet facts left and right; a passing sentence takes the left's place for a while."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._dot = _Dot(theme)
        self._state = label(look="small")
        self._video = label(look="small")
        self._waiting = label(look="small")
        self._next = Elided(look="small")
        self._inside: Mapping[UUID, RoomPresence] = {}
        self._sheet: tuple[DaySheet, datetime] | None = None
        curtain.changed.connect(self._cover)
        for left in (_gap(SPACE_S), self._dot, self._state, _gap(SPACE_S), self._video):
            self.addWidget(left)
        for right in (self._waiting, _gap(SPACE_S), self._next, _gap(SPACE_S)):
            self.addPermanentWidget(right)
        self.set_loading()

    def say(self, sentence: str) -> None:
        """Show *sentence* for a few seconds."""
        self.showMessage(covered(sentence), MESSAGE_MS)

    def _cover(self) -> None:
        """Show again what names stand in."""
        if self.currentMessage():
            self.say(self.currentMessage())
        if self._sheet is not None:
            self.show_sheet(*self._sheet)

    def set_loading(self) -> None:
        """Say that the day is on its way."""
        self._dot.set_role(ColorRole.MUTED)
        self._state.setText(self.tr("Reading the day…"))

    def set_fresh(self) -> None:
        """Say that all is stored, and that the table shows what is stored."""
        self._dot.set_role(ColorRole.OK)
        self._state.setText(self.tr("Saved"))

    def set_stale(self, since: str) -> None:
        """Say that the table could not be refreshed *since* a time of day."""
        self._dot.set_role(ColorRole.ATTENTION)
        self._state.setText(self.tr("Not refreshed since {time}").format(time=since))

    def set_service(self, choice: ServiceChoice) -> None:
        """Say which video service is in use."""
        if choice.practice:
            words = self.tr("Video: practice mode")
        elif choice.for_this_run:
            words = self.tr("Video: VideoSDK, for this run only")
        else:
            words = self.tr("Video: VideoSDK")
        self._video.setText(words)

    def set_inside(self, inside: Mapping[UUID, RoomPresence]) -> None:
        """Know who is in the visits' rooms, from the next sheet on."""
        self._inside = inside

    def show_sheet(self, sheet: DaySheet, now: datetime) -> None:
        """Say who waits and who comes next, if *sheet* is today's. *now* is aware."""
        self._sheet = sheet, now
        today = sheet.day == day_of(now, sheet.zone)
        waits = waiting_times(sheet, now, self._inside) if today else ()
        if waits:
            longest = minutes_words(int(max(waits).total_seconds() // 60))
            words = _translate("StatusBar", "%n waiting, longest {time}", "", len(waits)).format(
                time=longest
            )
        else:
            words = self.tr("Nobody is waiting") if today else ""
        self._waiting.setText(words)
        coming = next_visit(sheet, now) if today else None
        self._next.set_text("" if coming is None else self._coming(*coming, sheet))

    def text(self) -> str:
        """Return all that is on view, left to right."""
        message = self.currentMessage()
        left = [message] if message else [self._state.text(), self._video.text()]
        return "  ".join(filter(None, [*left, self._waiting.text(), self._next.whole]))

    def _coming(self, slot: Slot, appointment: Appointment, sheet: DaySheet) -> str:
        time = time_of(slot.starts_at, sheet.zone)
        return self.tr("Next: {time} {name}").format(
            time=time, name=isolated(shown(appointment.patient))
        )


def waiting_times(
    sheet: DaySheet, now: datetime, inside: Mapping[UUID, RoomPresence]
) -> tuple[timedelta, ...]:
    """Return how long each patient has waited who has arrived or is in the visit's room.

    The forgotten ones are left out, and those whom the doctor is with already.
    """
    since = (
        _waiting_since(appointment, inside.get(appointment.id)) for _, appointment in _held(sheet)
    )
    return tuple(
        max(now - begun, timedelta()) for begun in since if begun and now - begun < FORGOTTEN
    )


def _waiting_since(appointment: Appointment, room: RoomPresence | None) -> datetime | None:
    arrived = appointment.status_since if appointment.status is Status.ARRIVED else None
    if room is None:
        return arrived
    if room.life is RoomLife.IN_CALL:
        return None
    here = room.patient_since if room.life is RoomLife.WAITING else None
    return min(filter(None, (arrived, here)), default=None)


def next_visit(sheet: DaySheet, now: datetime) -> tuple[Slot, Appointment] | None:
    """Return the booked visit that starts next, ``None`` if no more comes."""
    coming = (
        (slot, appointment)
        for slot, appointment in _held(sheet)
        if appointment.status is Status.BOOKED and slot.starts_at >= now
    )
    return min(coming, key=lambda pair: pair[0].starts_at, default=None)


def _held(sheet: DaySheet) -> Iterator[tuple[Slot, Appointment]]:
    for session in sheet.sessions:
        for slot in session.slots:
            if slot.appointment is not None:
                yield slot, slot.appointment


def _gap(width: int) -> QWidget:
    gap = QWidget()
    gap.setFixedWidth(width)
    return gap


class _Dot(QWidget):
    """A small disc; the words beside it say the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._role = ColorRole.MUTED

    def set_role(self, role: ColorRole) -> None:
        self._role = role
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(SPACE_S, SPACE_L)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._role))
        painter.drawEllipse(0, (self.height() - SPACE_S) // 2, SPACE_S - 1, SPACE_S - 1)
