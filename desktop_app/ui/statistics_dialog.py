"""Reports > Visits and waiting: charts of some weeks, the same as a table, and as a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QModelIndex, QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialogButtonBox,
    QHBoxLayout,
    QToolButton,
    QWidget,
)

from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.statistics import MOST_WEEKS, Statistics, last_weeks, weeks_of
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.announce import announce
from desktop_app.ui.chart_stack import ChartStack
from desktop_app.ui.choice import Choice
from desktop_app.ui.date_field import DateField
from desktop_app.ui.dialog_parts import (
    add_action,
    ask_where_to_save,
    column_of,
    open_with,
    thin_progress,
)
from desktop_app.ui.errors import words
from desktop_app.ui.jobs import Jobs, Ticket
from desktop_app.ui.keeping_dialog import StayingDialog
from desktop_app.ui.parts import label, set_look
from desktop_app.ui.statistics_rows import StatisticsRows
from desktop_app.ui.statistics_words import (
    Topic,
    charts,
    doctor_name,
    explained,
    headers,
    lines,
    topic_name,
)
from desktop_app.ui.steps import Steps
from desktop_app.ui.tables import plain_table
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_S, Theme

_translate = QCoreApplication.translate

SIZE = 1120, 660
TYPING_MS = 400
"""How long a date must stand before it is counted anew."""
LOOK_MS = 100
"""How often it is looked how far the counting has come."""
WEEKS = 12
"""What is shown at first."""
BY_DAYS = 0
"""A period of no weeks: the days are typed."""
_WIDTHS = 190, 84, 92


class StatisticsDialog(StayingDialog):
    """Counts as soon as it is asked what; a topic or a doctor is only another look at it."""

    def __init__(self, theme: Theme, jobs: Jobs, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._jobs, self._actions = theme, jobs, actions.statistics
        self._today = day_of(actions.now(), actions.zone)
        self._doctor = actions.desk.doctor_id
        self._found: Statistics | None = None
        self._steps = Steps()
        self._ticket: Ticket | None = None
        self.setWindowTitle(self.tr("Visits and waiting"))
        self.period = Choice(self.tr("Period"), self._choose_period)
        self.period.offer(self._periods())
        begin = last_weeks(self._today, WEEKS)
        self.first = DateField(self.tr("From"), begin.first)
        self.last = DateField(self.tr("To"), begin.last)
        self.doctor = Choice(self.tr("Doctor"), self._show_topic)
        self.doctor.setMinimumWidth(theme.px(180))
        self.topics = QButtonGroup(self)
        for topic in Topic:
            self._add_topic(topic)
        self.explained = label(look="muted")
        self.explained.setWordWrap(True)
        self.said = label(look="chip")
        self.said.setWordWrap(True)
        self.progress = thin_progress()
        self.stack = ChartStack(theme)
        self.rows = StatisticsRows(theme, self)
        self.table = plain_table(theme, self.rows, self.tr("The values of the charts"), _WIDTHS)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save = add_action(self.buttons, self.tr("&Save table…"), self._ask_where)
        self.stop = add_action(self.buttons, self.tr("S&top"), self._stop)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._look = QTimer(self, interval=LOOK_MS)
        self._arrange(theme)
        self._connect()
        self.make()

    @property
    def found(self) -> Statistics | None:
        """What is on view."""
        return self._found

    @property
    def topic(self) -> Topic:
        """What is looked at."""
        return list(Topic)[self.topics.checkedId()]

    def make(self) -> None:
        """Count the days that are asked for; an older count on its way is dropped."""
        self._typing.stop()
        self._forget()
        self._found = None
        self.stack.show_charts([], "")
        self.rows.show((), ())
        first, last = sorted((self.first.day, self.last.day))
        if len(weeks_of(first, last)) > MOST_WEEKS:
            self._say(self.tr("At most two years can be seen at once."), tone="danger")
            self._set_busy()
            return
        self._say("")
        self._steps = Steps()
        work = partial(self._actions.make, first, last, self._steps)
        self._ticket = self._jobs.run(self, work, self._show, self._failed)
        self._set_busy()

    def save_to(self, file: Path) -> None:
        """Write what is on view to *file*, as a table."""
        if self._found is None:
            return
        self._busy = True
        self._say(self.tr("Writing…"))
        work = partial(self._actions.export, self._found, self._chosen_doctor(), file)
        self._jobs.run(self, work, partial(self._saved, file), self._not_saved)
        self._set_busy()

    # -- counting ------------------------------------------------------------------------------

    def _show(self, found: Statistics | None) -> None:
        self._ticket = None
        self._found = found
        if found is None:
            self._say(self.tr("Stopped: nothing was counted."))
        else:
            each = [(doctor_name(found, one.id), one.id) for one in found.doctors]
            self.doctor.offer([(self.tr("All doctors"), None), *each])
            if self._doctor is not None:  # this desk's own, the first time
                self.doctor.choose(self._doctor)
                self._doctor = None
            self._show_topic()
        self._set_busy()

    def _show_topic(self) -> None:
        found = self._found
        if found is None:
            return
        doctor, topic = self._chosen_doctor(), self.topic
        nothing = self.tr("Nothing was counted here in these weeks. Choose others above.")
        self.explained.setText(explained(topic))
        self.stack.show_charts([*charts(topic, found, doctor)], nothing)
        self.rows.show(headers(topic), lines(topic, found, doctor))
        for column, width in enumerate(_WIDTHS):  # Qt forgets them with the columns
            self.table.setColumnWidth(column, self._theme.px(width))
        announce(self, self.stack.views[0].accessibleName())

    def _failed(self, error: AppError) -> None:
        self._ticket = None
        self._say_why(error)

    def _not_saved(self, error: AppError) -> None:
        self._busy = False
        self._say_why(error)

    def _say_why(self, error: AppError) -> None:
        title, advice = words(error)
        self._say(f"{title}. {advice}", tone="danger")
        self._set_busy()

    def _saved(self, file: Path, _count: int) -> None:
        self._busy = False
        self._say(self.tr("Saved as {file}.").format(file=file.name), tone="ok")
        self._set_busy()

    def _stop(self) -> None:
        self._steps.stop()  # it ends after the week that it is at

    def _forget(self) -> None:
        self._steps.stop()
        if self._ticket is not None:
            self._jobs.cancel(self._ticket)
        self._ticket = None

    def _chosen_doctor(self) -> UUID | None:
        doctor = self.doctor.value
        return doctor if isinstance(doctor, UUID) else None

    def _ask_where(self) -> None:
        first, last = sorted((self.first.day, self.last.day))
        name = f"visits-{first.isoformat()}-to-{last.isoformat()}"
        kinds = {"csv": self.tr("Table")}
        ask_where_to_save(self, self.tr("Save the table"), name, kinds, self.save_to)

    # -- choosing ------------------------------------------------------------------------------

    def _periods(self) -> list[tuple[str, object]]:
        counted: list[tuple[str, object]] = [
            (_translate("StatisticsDialog", "The last %n weeks", "", n), n) for n in (WEEKS, 4, 52)
        ]
        return [*counted, (self.tr("From – to"), BY_DAYS)]

    def _choose_period(self) -> None:
        count = self.period.value
        if count == BY_DAYS:
            self.first.setFocus()
        elif isinstance(count, int):
            span = last_weeks(self._today, count)
            self.first.show_day(span.first)
            self.last.show_day(span.last)
            self.make()

    def _date_typed(self) -> None:
        """Hand out nothing more of the days before; count when typing has paused."""
        self.period.choose(BY_DAYS)
        self._forget()
        self._found = None
        self._set_busy()
        self._typing.start()

    def _reached(self, doctor: UUID | None, week: int) -> None:
        row = self.rows.row_of(doctor, week)
        if row >= 0:
            self.table.selectRow(row)

    def _row_chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        line = self.rows.line(index.row())
        if line is not None:
            self.stack.pick(line.doctor, -1 if line.week is None else line.week)

    # -- how it looks --------------------------------------------------------------------------

    def _set_busy(self) -> None:
        making = self._ticket is not None
        self._show_progress()
        self.progress.setVisible(making or self._busy)
        self.stop.setVisible(making)
        self.save.setEnabled(self._found is not None and not self._busy)
        if making:
            self._look.start()
        else:
            self._look.stop()

    def _show_progress(self) -> None:
        done, of = self._steps.reached
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _say(self, text: str, tone: str = "neutral") -> None:
        set_look(self.said, tone=tone)
        self.said.setText(text)
        self.said.setVisible(bool(text))
        if text:
            announce(self, text)

    def _add_topic(self, topic: Topic) -> None:
        button = QToolButton()
        button.setText(topic_name(topic))
        button.setCheckable(True)
        button.setChecked(topic is Topic.VISITS)
        self.topics.addButton(button, list(Topic).index(topic))

    def _connect(self) -> None:
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(lambda _: self._forget())
        self._typing.timeout.connect(self.make)
        self._look.timeout.connect(self._show_progress)
        for field in (self.first, self.last):
            field.dateChanged.connect(lambda _: self._date_typed())
        self.topics.idClicked.connect(lambda _: self._show_topic())
        self.stack.picked.connect(self._reached)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)

    def _arrange(self, theme: Theme) -> None:
        asked, looked_at, middle = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        asked.setSpacing(SPACE_S)
        asked.addWidget(self.period)
        for field in (self.first, self.last):
            asked.addSpacing(SPACE_M)
            asked.addWidget(label(field.accessibleName(), "muted"))
            asked.addWidget(field)
        asked.addSpacing(SPACE_M)
        asked.addWidget(self.doctor)
        asked.addStretch()
        looked_at.setSpacing(SPACE_S)
        for button in self.topics.buttons():
            looked_at.addWidget(button)
        looked_at.addStretch()
        middle.setSpacing(SPACE_L)
        middle.addWidget(self.stack, 1)
        middle.addWidget(self.table)
        self.table.setFixedWidth(theme.px(sum(_WIDTHS) + 104))
        column = column_of(self)
        column.addLayout(asked)
        column.addLayout(looked_at)
        for part in (self.said, self.progress, self.explained):
            column.addWidget(part)
        column.addLayout(middle, 1)
        column.addWidget(self.buttons)
        open_with(self, theme, *SIZE)
