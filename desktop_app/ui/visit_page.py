"""In the panel: one visit. Who this is, how the room stands, what can be done."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.domain.appointment import Kind, Visit
from desktop_app.domain.clinic_day import day_of
from desktop_app.ui.dates import moment
from desktop_app.ui.deed_words import history_line
from desktop_app.ui.late_part import LatePart
from desktop_app.ui.names import shown
from desktop_app.ui.parts import Wrapped, clear, label
from desktop_app.ui.room_card import CAPTIONS, RoomCard
from desktop_app.ui.said_words import said_line, said_of
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_S, Theme
from desktop_app.ui.visit_words import person_line, visit_line, when_line


class VisitPage(QWidget):
    """Shows the visit it is given, and asks for nothing by itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.name = Wrapped("title")
        self.person = Wrapped("muted")
        self.late = LatePart(theme)
        self.facts = _Facts(theme)
        self.card = RoomCard(theme)
        self.history = _History(theme)
        self.foot = label(self.tr("Only this appointment uses this room."), "small")
        self.foot.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
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

    def show_visit(self, visit: Visit, zone: ZoneInfo, now: datetime, *, busy: bool) -> None:
        """Show *visit*; *busy* while its room is being opened. *now* is aware."""
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
        self.history.setVisible(self.history.has_entries)
        has_room = visit.appointment.meeting_id is not None
        self.foot.setVisible(has_room and visit.appointment.kind is Kind.VIDEO)


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
