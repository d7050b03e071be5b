"""One doctor's week: a column for each day, and whose week it is."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.domain.alike import alike_of_the_day
from desktop_app.domain.appointment import DaySheet, DoctorWeek, Session
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.doctors import Doctor
from desktop_app.ui.choice import Choice
from desktop_app.ui.dates import day_and_month
from desktop_app.ui.day_grid import DayGrid
from desktop_app.ui.day_model import Col, DayModel
from desktop_app.ui.day_words import isolated
from desktop_app.ui.grid_layout import ByDay, minute_of
from desktop_app.ui.grid_moves import nearest_in
from desktop_app.ui.parts import Wrapped, label
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, Theme


class WeekModel(DayModel):
    """Several days of one doctor: names are alike only within one of them."""

    @override
    def alike_in(self, sheet: DaySheet) -> frozenset[UUID]:
        days: dict[date, list[Session]] = defaultdict(list)
        for session in sheet.sessions:
            days[day_of(session.starts_at, sheet.zone)].append(session)
        found = (
            alike_of_the_day(DaySheet(day=day, zone=sheet.zone, sessions=tuple(sessions)))
            for day, sessions in days.items()
        )
        return frozenset().union(*found)


class WeekGrid(DayGrid):
    """The days of a week beside each other, in a model of their own."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        begin = datetime.now(UTC).date()
        self._days = ByDay(ZoneInfo("UTC"), begin - timedelta(days=begin.weekday()))
        self._doctor: UUID | None = None
        super().__init__(WeekModel(), self._days, theme, parent)
        self.setAccessibleName(self.tr("Week of one doctor"))

    def show_week(self, week: DoctorWeek, now: datetime) -> None:
        """Show *week*; what was selected stays so wherever it went. *now* is aware."""
        if week.doctor_id != self._doctor:
            self._doctor, self._day = week.doctor_id, None  # it begins anew
        self._days = ByDay(week.zone, week.monday)
        self.set_arrangement(self._days)
        self.show_day(DaySheet(day=week.monday, zone=week.zone, sessions=week.sessions), now)

    @override
    def column_words(self, column: int) -> tuple[str, str]:
        sessions = [head.session for head in self.grid.heads[column]]
        title = day_and_month(self._days.monday + timedelta(days=column))
        if not sessions:
            return title, QCoreApplication.translate("DayModel", "No session")
        count = QCoreApplication.translate("DayModel", "{booked} of {slots} booked").format(
            booked=sum(session.booked for session in sessions),
            slots=sum(len(session.slots) for session in sessions),
        )
        return title, count

    @override
    def now_minute(self) -> int | None:
        today = day_of(self.rows.now, self.rows.zone)
        return (
            minute_of(self.rows.now, today, self.rows.zone) if self._today() is not None else None
        )

    @override
    def now_rect(self) -> QRect:
        column = self._today()
        return QRect() if column is None else self.column_rect(column).intersected(self.body())

    @override
    def _first_choice(self) -> QModelIndex:
        """Return the slot of now, or the first of the week."""
        column, minute = self._today(), self.now_minute()
        if column is not None and minute is not None:
            number = nearest_in(self.grid, column, minute)
            if number is not None:
                return self.rows.index(number, Col.TIME)
        return self._nearest(0, 1)

    def _today(self) -> int | None:
        """Return the column of today, if it is one of these."""
        today = day_of(self.rows.now, self.rows.zone)
        return self.grid.columns.index(today) if today in self.grid.columns else None


class WeekPane(QWidget):
    """The week, below the choice of the doctor.

    Signals:
        doctor_chosen: The ``UUID`` of the doctor whose week is wanted.
    """

    doctor_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.grid = WeekGrid(theme)
        self.doctor = Choice(self.tr("Doctor whose week is shown"), self._tell)
        self.doctor.installEventFilter(self)
        self.words = Wrapped("heading")
        self.words.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        self.words.begin_at_top()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.words)
        caption = label(self.tr("Week of"), "muted")
        caption.setBuddy(self.doctor)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addWidget(caption)
        row.addWidget(self.doctor)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.grid)

    def offer(self, doctors: tuple[Doctor, ...], chosen: UUID | None) -> None:
        """Offer these doctors, with one of them chosen."""
        self.doctor.offer([(isolated(one.name), one.id) for one in doctors])
        for number, one in enumerate(doctors):
            if one.id == chosen:
                self.doctor.setCurrentIndex(number)

    @property
    def chosen(self) -> UUID | None:
        """The doctor whose week is wanted."""
        value = self.doctor.value
        return value if isinstance(value, UUID) else None

    def show_week(self, week: DoctorWeek, now: datetime) -> None:
        """Show *week*, or say that there is nothing in it."""
        self.grid.show_week(week, now)
        if week.sessions:
            self._stack.setCurrentWidget(self.grid)
        else:
            self.say(self.tr("No sessions in this week."))

    def say(self, words: str) -> None:
        """Say *words* in the week's place; the keys stay where they are."""
        self.words.set_text(words)
        self._stack.setCurrentWidget(self.words)

    def _tell(self) -> None:
        if self.chosen is not None:
            self.doctor_chosen.emit(self.chosen)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter and Esc lead from the choice of the doctor back to the week."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            leaves = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
            if leaves and not self.doctor.view().isVisible():
                self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False
