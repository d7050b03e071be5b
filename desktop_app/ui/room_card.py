"""The panel's card: how the visit stands, what can be done, its room, who is in it, its links."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.appointment import Appointment, Kind, Status, Visit
from desktop_app.domain.lateness import Warmth
from desktop_app.ui.dates import minutes_words
from desktop_app.ui.icons import Icon
from desktop_app.ui.inside_part import InsidePart
from desktop_app.ui.key_caps import KeyButton
from desktop_app.ui.link_words import given_links, guests_line, revoked_line
from desktop_app.ui.parts import SideBySide, Wrapped, label, set_look
from desktop_app.ui.theme import SPACE_M, SPACE_S, Theme
from desktop_app.ui.visit_words import can_open, headline, waiting_minutes

_TONES = {Warmth.CALM: "info", Warmth.ATTENTION: "attention", Warmth.DANGER: "danger"}
CAPTIONS = 72
"""Width of the column that says what a fact is."""


class RoomCard(QFrame):
    """The state of the visit, and its one main act."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.headline = label(look="strong")
        self.headline.setWordWrap(True)
        self.chip = label(look="chip")
        self.open = KeyButton(theme, Icon.VIDEO, "primary")
        self.copy = KeyButton(theme, Icon.LINK)
        self.copy.set_words(self.tr("Copy link"), "L")
        self.copy.setStatusTip(self.tr("Copy the patient's link to this visit's room"))
        self.guest = KeyButton(theme, Icon.PLUS)
        self.guest.set_words(self.tr("Guest"), "I")
        self.guest.setStatusTip(self.tr("Copy a link for an interpreter, a relative or another"))
        self.others = SideBySide(self.copy, self.guest)
        self.cancel = KeyButton(theme, None)
        self.cancel.set_words(self.tr("Cancel"), self.tr("Esc"))
        self.room = Wrapped()
        self.given = GivenNote(theme)
        self.inside = InsidePart(theme)
        self._room_caption = label(self.tr("Room"), "muted")
        for button in (self.open, self.copy, self.guest, self.cancel):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the table its keys
        self._theme = theme
        self._has_room = False
        self._waits = False
        head = QHBoxLayout()
        head.addWidget(self.headline, 1)
        head.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        room = QHBoxLayout()
        room.addWidget(self._room_caption, 0, Qt.AlignmentFlag.AlignTop)
        room.addWidget(self.room, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S + 2)
        column.addLayout(head)
        column.addWidget(self.open)
        column.addWidget(self.others)
        column.addWidget(self.cancel)
        column.addLayout(room)
        column.addWidget(self.inside)
        column.addWidget(self.given)
        theme.changed.connect(self._dress)
        self._dress()

    def show_state(self, appointment: Appointment, now: datetime, *, busy: bool) -> None:
        """Show how *appointment* stands, and what can be done about it."""
        self.headline.setText(headline(appointment))
        minutes = waiting_minutes(appointment, now)
        self.chip.setVisible(minutes is not None)
        self.chip.setText("" if minutes is None else minutes_words(minutes))
        self._waits = appointment.status is Status.ARRIVED
        if not self._waits:
            set_look(self.chip, tone="ok")
        openable = can_open(appointment)
        words = self.tr("Opening the room…") if busy else self.tr("Open the room")
        self.open.set_words(words, "" if busy else self.tr("Enter"))
        # While busy both stay enabled, and are not heard: disabling would take the focus away.
        self.open.setEnabled(openable)
        self.copy.setEnabled(openable)
        self.guest.setEnabled(openable)
        if self.cancel.hasFocus() and not busy:
            self.open.setFocus()
        self.cancel.setVisible(busy)
        is_video = appointment.kind is Kind.VIDEO
        for part in (self.open, self.others, self.room, self._room_caption):
            part.setVisible(is_video)
        self._has_room = appointment.meeting_id is not None
        set_look(self.room, look="" if self._has_room else "muted")
        self.room.setFont(self._fixed if self._has_room else self._theme.font())  # a look undoes it
        self.room.set_text(appointment.meeting_id or self.tr("none yet"))

    def show_warmth(self, warmth: Warmth) -> None:
        """Show how much a patient who waits asks to be looked at, as the table's row does."""
        if self._waits:
            set_look(self.chip, tone=_TONES[warmth])

    def below_guest(self) -> QPoint:
        """Return where the guests' menu may open, on the screen."""
        return self.guest.mapToGlobal(self.guest.rect().bottomLeft())

    def _dress(self) -> None:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families()
        self._fixed = QFont(self._theme.font())
        self._fixed.setFamilies(fixed)
        if self._has_room:
            self.room.setFont(self._fixed)
        self._room_caption.setFixedWidth(self._theme.px(CAPTIONS) - SPACE_M)


class GivenNote(QWidget):
    """Whom guest links were given, and what has become of earlier links; hidden without either."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.guests = Wrapped()
        self.revoked = Wrapped("small")
        self._caption = label(self.tr("Guests"), "muted")
        line = QHBoxLayout()
        line.addWidget(self._caption, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.guests, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(line)
        column.addWidget(self.revoked)
        theme.changed.connect(self._dress)
        self._dress()

    def show_of(self, visit: Visit, zone: ZoneInfo, today: date) -> None:
        """Show what *visit*'s history says of the links to its room."""
        given = given_links(visit.history)
        has_room = visit.appointment.meeting_id is not None
        guests = guests_line(given)
        revoked = revoked_line(given, zone, today, has_room=has_room)
        self.guests.set_text(guests)
        self.revoked.set_text(revoked)
        for part in (self._caption, self.guests):
            part.setVisible(bool(guests))
        self.revoked.setVisible(bool(revoked))
        self.setVisible(can_open(visit.appointment) and bool(guests or revoked))

    def _dress(self) -> None:
        self._caption.setFixedWidth(self._theme.px(CAPTIONS) - SPACE_M)
