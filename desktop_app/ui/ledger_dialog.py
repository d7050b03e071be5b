"""What was sent to the video service: which fields ever left, and a day's requests one by one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QWidget,
)

from desktop_app.domain.ledger import Entry, Form, LedgerSummary
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.choice import Choice
from desktop_app.ui.dates import short_day
from desktop_app.ui.dialog_parts import ask_where_to_save, column_of, open_with, say_in
from desktop_app.ui.errors import words
from desktop_app.ui.jobs import Jobs, Ticket
from desktop_app.ui.keeping_dialog import StayingDialog
from desktop_app.ui.ledger_rows import (
    LedgerRows,
    answer_words,
    broken_words,
    count_words,
    request_words,
    summary_words,
)
from desktop_app.ui.parts import Wrapped, label, set_look
from desktop_app.ui.tables import plain_table
from desktop_app.ui.theme import SPACE_S, Theme

_translate = QCoreApplication.translate

SIZE = 940, 600
_WIDTHS = 90, 230, 270, 130
"""Of the columns but the last, which takes the rest."""


class LedgerDialog(StayingDialog):
    """The ledger: summed up, filtered, exported. Nothing in it can be changed."""

    def __init__(self, theme: Theme, jobs: Jobs, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._actions = jobs, actions
        self._summary = LedgerSummary(days=(), destinations=(), broken=0)
        self._entries: Sequence[Entry] = ()
        self._reading: Ticket | None = None
        self.setWindowTitle(self.tr("What was sent to the video service"))
        self.fields = Wrapped("heading")
        self.elsewhere = Wrapped()
        self.about = label(
            self.tr(
                "Each request is written down before it leaves, by the names of its fields."
                " Values, names of people, links and keys are never written."
            ),
            "muted",
        )
        self.about.setWordWrap(True)
        self.broken = label()
        self.day = Choice(self.tr("Day"), self._read_day)
        self.request = Choice(self.tr("Request"), self._filter)
        self.answer = Choice(self.tr("Answer"), self._filter)
        self.said = label(look="muted")
        self.rows = LedgerRows(theme, actions.zone, self)
        self.table = plain_table(theme, self.rows, self.tr("Requests that were sent"), _WIDTHS)
        self.export = QPushButton(self.tr("&Export…"))
        self.export.setAutoDefault(False)
        self._make_exports()
        self._arrange(theme)
        self._set_empty(empty=True)
        self.broken.hide()
        self.elsewhere.hide()
        self._say(self.tr("Reading what was sent…"))
        jobs.run(self, actions.ledger.summary, self._show, self._failed)

    def export_to(self, path: Path, first: date, last: date) -> None:
        """Write the requests of the days ``[first, last]`` to *path*; its ending says how."""
        form = Form.JSON if path.suffix.lower() == ".json" else Form.CSV
        self._say(self.tr("Exporting…"))
        self._set_busy(busy=True)
        work = partial(self._actions.ledger.export, path, form, first, last)
        self._jobs.run(self, work, partial(self._exported, path), self._not_exported)

    # -- what was read ---------------------------------------------------------------------------

    def _show(self, summary: LedgerSummary) -> None:
        self._summary = summary
        self.broken.setText(broken_words(summary.broken))
        self.broken.setVisible(summary.broken > 0)
        if not summary.days:
            self.fields.set_text(self.tr("Nothing was sent yet."))
            self._say(self.tr("Open a room, and each request for it will stand here."))
            return
        first, *others = summary_words(summary)
        self.fields.set_text(first)
        self.elsewhere.set_text(" ".join(others))
        self.elsewhere.setVisible(bool(others))
        self._set_empty(empty=False)
        with_counts = [(f"{short_day(day)} · {count}", day) for day, count in summary.days]
        self.day.offer(with_counts)
        self._read_day()

    def _read_day(self) -> None:
        day = self.day.value
        if not isinstance(day, date):
            return
        if self._reading is not None:
            self._jobs.cancel(self._reading)
        self._say(self.tr("Reading…"))
        work = partial(self._actions.ledger.day, day)
        self._reading = self._jobs.run(self, work, self._show_day, self._failed)

    def _show_day(self, entries: Sequence[Entry]) -> None:
        self._reading = None
        self._entries = entries
        kinds = sorted({request_words(entry) for entry in entries})
        answers = sorted({entry.answer for entry in entries})
        self.request.offer([(self.tr("All requests"), None), *((kind, kind) for kind in kinds)])
        self.answer.offer(
            [(self.tr("All answers"), None), *((answer_words(one), one) for one in answers)]
        )
        self._filter()

    def _filter(self) -> None:
        request, answer = self.request.value, self.answer.value
        shown = [
            entry
            for entry in self._entries
            if (request is None or request_words(entry) == request)
            and (answer is None or entry.answer == answer)
        ]
        self.rows.set_entries(shown)
        if len(shown) == len(self._entries):
            self._say(count_words(len(shown)))
        else:
            every = QLocale().toString(len(self._entries))
            counted = _translate("LedgerDialog", "%Ln of {all} requests", "", len(shown))
            self._say(counted.format(all=every))

    def _exported(self, path: Path, count: int) -> None:
        self._set_busy(busy=False)
        said = _translate("LedgerDialog", "%Ln requests exported to {file}.", "", count)
        self._say(said.format(file=path.name))

    def _not_exported(self, error: AppError) -> None:
        self._set_busy(busy=False)
        self._say_why(error)

    def _failed(self, error: AppError) -> None:
        self._reading = None
        self._say_why(error)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.export.setEnabled(not busy)

    def _say_why(self, error: AppError) -> None:
        title, advice = words(error)
        self._say(f"{title}. {advice}", tone="danger")

    def _say(self, text: str, tone: str = "") -> None:
        say_in(self.said, text, tone=tone)

    # -- export ----------------------------------------------------------------------------------

    def _make_exports(self) -> None:
        menu = QMenu(self.export)
        self.export_day = menu.addAction(self.tr("This &day…"))
        self.export_all = menu.addAction(self.tr("&All days…"))
        self.export_day.triggered.connect(lambda: self._ask_where(self.day.value))
        self.export_all.triggered.connect(lambda: self._ask_where(None))
        self.export.setMenu(menu)

    def _ask_where(self, day: object) -> None:
        days = self._summary.days
        first, last = (day, day) if isinstance(day, date) else (days[-1][0], days[0][0])
        named = f"sent-{first.isoformat()}" + ("" if first == last else f"-to-{last.isoformat()}")
        kinds = {Form.CSV.value: self.tr("Table"), Form.JSON.value: self.tr("JSON")}
        save = partial(self.export_to, first=first, last=last)
        ask_where_to_save(self, self.tr("Export what was sent"), named, kinds, save)

    # -- looks -----------------------------------------------------------------------------------

    def _set_empty(self, *, empty: bool) -> None:
        for part in (self.table, self.day, self.request, self.answer, self.export):
            part.setVisible(not empty)

    def _arrange(self, theme: Theme) -> None:
        set_look(self.broken, look="chip", tone="attention")
        filters = QHBoxLayout()
        filters.setSpacing(SPACE_S)
        for choice in (self.day, self.request, self.answer):
            filters.addWidget(choice)
        filters.addStretch()
        filters.addWidget(self.said)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.export, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = column_of(self)
        for part in (self.fields, self.elsewhere, self.about, self.broken):
            column.addWidget(part)
        column.addLayout(filters)
        column.addWidget(self.table, 1)
        column.addStretch()
        column.addWidget(buttons)
        open_with(self, theme, *SIZE)
