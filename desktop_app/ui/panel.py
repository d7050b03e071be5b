"""Right of the table: who this is, how the room stands, what can be done."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.appointment import (
    Appointment,
    Kind,
    Patient,
    Session,
    Slot,
    Visit,
)
from desktop_app.domain.clinic_day import day_of
from desktop_app.ui.dates import moment
from desktop_app.ui.deed_words import history_line
from desktop_app.ui.late_part import LatePart
from desktop_app.ui.names import shown
from desktop_app.ui.parts import Wrapped, clear, label
from desktop_app.ui.room_card import CAPTIONS, RoomCard
from desktop_app.ui.said_words import said_line, said_of
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_S, Theme
from desktop_app.ui.visit_words import (
    person_line,
    visit_line,
    when_line,
)


def provisional(session: Session, slot: Slot, appointment: Appointment) -> Visit:
    """Return what the table already knows of a visit, to be shown until the rest is read."""
    return Visit(
        appointment=appointment,
        patient=Patient(
            id=appointment.patient_id,
            name=appointment.patient,
            family_name=None,
            given_name=None,
            gender=None,
            birth_date=None,
            phone=None,
            email=None,
            record_number=None,
        ),
        doctor_id=session.doctor_id,
        doctor=session.doctor,
        location=session.location,
        starts_at=slot.starts_at,
        ends_at=slot.ends_at,
        history=(),
    )


class VisitPanel(QScrollArea):
    """One visit, or that none is chosen. Shows what it is given and asks for nothing by itself.

    Signals:
        open_wanted, copy_wanted, guest_wanted, cancel_wanted, no_show_wanted: For the visit
            (``UUID``) on view.
        shown: A visit is on view, or none any more, or it is as of another moment.
    """

    open_wanted = Signal(object)
    copy_wanted = Signal(object)
    guest_wanted = Signal(object)
    cancel_wanted = Signal(object)
    no_show_wanted = Signal(object)
    shown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.visit: Visit | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Chosen visit"))
        self.name = Wrapped("title")
        self.person = Wrapped("muted")
        self.late = LatePart(theme)
        self.facts = _Facts(theme)
        self.card = RoomCard(theme)
        self.history = _History(theme)
        self.empty = label(look="muted")
        self.empty.setWordWrap(True)
        self.foot = label(self.tr("Only this appointment uses this room."), "small")
        self.foot.setWordWrap(True)
        self.setWidget(self._arranged())
        for mine, cards in (
            (self.open_wanted, self.card.open),
            (self.copy_wanted, self.card.copy),
            (self.guest_wanted, self.card.guest),
            (self.cancel_wanted, self.card.cancel),
            (self.copy_wanted, self.late.copy),
            (self.no_show_wanted, self.late.no_show),
        ):
            cards.clicked.connect(lambda _=False, mine=mine: self._ask(mine))
        self.show_nothing(self.tr("Choose an appointment to see it here."))

    def show_visit(self, visit: Visit, zone: ZoneInfo, now: datetime, *, busy: bool) -> None:
        """Show *visit*; *busy* while its room is being opened. *now* is aware."""
        self.visit = visit
        today = day_of(now, zone)
        self.name.set_text(shown(visit.patient.name))
        _show(self.person, person_line(visit.patient, today))
        in_person = visit.appointment.kind is Kind.IN_PERSON
        self.facts.set_facts(
            (self.tr("Doctor"), said_line(said_of(visit.appointment))),
            (self.tr("Visit"), visit_line(visit.appointment)),
            (self.tr("When"), when_line(visit, zone)),
            (self.tr("Where"), visit.location if in_person else ""),
            (self.tr("Phone"), visit.patient.phone or ""),
            (self.tr("E-mail"), visit.patient.email or ""),
        )
        self.card.show_state(visit.appointment, now, busy=busy)
        self.card.given.show_of(visit, zone, today)
        self.history.set_entries(
            tuple((moment(each.at, zone, today), history_line(each)) for each in visit.history)
        )
        self._set_empty(empty=False)
        has_room = visit.appointment.meeting_id is not None
        self.foot.setVisible(has_room and visit.appointment.kind is Kind.VIDEO)
        self.shown.emit()

    def show_nothing(self, why: str) -> None:
        """Say *why* there is no visit to show."""
        self.visit = None
        self.empty.setText(why)
        self._set_empty(empty=True)
        self.shown.emit()

    def take_focus(self) -> None:
        """Give the focus to the first button that can be pressed, if there is one."""
        for button in (self.card.open, self.card.copy, self.card.guest, self.card.cancel):
            if button.isVisible() and button.isEnabled():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _set_empty(self, *, empty: bool) -> None:
        self.empty.setVisible(empty)
        for part in (self.name, self.facts, self.card, self.history):
            part.setVisible(not empty)
        if empty:
            self.person.hide()
            self.late.hide()
            self.foot.hide()
        else:
            self.history.setVisible(self.history.has_entries)

    def _ask(self, signal: SignalInstance) -> None:
        if self.visit is not None:
            signal.emit(self.visit.appointment.id)

    def _arranged(self) -> QWidget:
        inside = QWidget()
        inside.setProperty("look", "surface")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(0)
        column.addWidget(self.empty)
        column.addWidget(self.name)
        column.addWidget(self.person)
        column.addSpacing(SPACE_M)
        column.addWidget(self.late)
        column.addWidget(self.facts)
        column.addSpacing(SPACE_L)
        column.addWidget(self.card)
        column.addSpacing(SPACE_L)
        column.addWidget(self.history)
        column.addStretch(1)
        column.addSpacing(SPACE_M)
        column.addWidget(self.foot)
        return inside


class _Facts(QWidget):
    """Captions and what they stand for; a fact that is not known has no line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(SPACE_S - 2)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[QLabel, Wrapped]] = []
        theme.changed.connect(self._dress)

    def set_facts(self, *facts: tuple[str, str]) -> None:
        while len(self._lines) < len(facts):
            line = label(look="muted"), Wrapped()
            row = len(self._lines)
            self._grid.addWidget(line[0], row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(line[1], row, 1)
            self._lines.append(line)
            self._dress()
        for (caption, value), (name, words) in zip(self._lines, facts, strict=True):
            caption.setText(name)
            value.set_text(words)
            caption.setVisible(bool(words))
            value.setVisible(bool(words))

    def _dress(self) -> None:
        self._grid.setColumnMinimumWidth(0, self._theme.px(CAPTIONS))


class _History(QWidget):
    """What happened to this visit, newest first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: tuple[tuple[str, str], ...] = ()
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(SPACE_S - 2)
        self._grid.setHorizontalSpacing(SPACE_S)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(label(self.tr("This visit"), "section"))
        column.addLayout(self._grid)

    @property
    def has_entries(self) -> bool:
        return bool(self._entries)

    def set_entries(self, entries: tuple[tuple[str, str], ...]) -> None:
        if entries == self._entries:
            return
        self._entries = entries
        clear(self._grid)
        self._grid.setColumnMinimumWidth(0, self._theme.px(44))
        for row, (when, what) in enumerate(entries):
            self._grid.addWidget(label(when, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            words = Wrapped()
            words.set_text(what)
            self._grid.addWidget(words, row, 1)


def _show(words: Wrapped, text: str) -> None:
    words.set_text(text)
    words.setVisible(bool(text))
