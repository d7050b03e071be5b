"""Reports > Isolation report: made for some days, seen at once, then printed or saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QWidget,
)

from desktop_app.domain.isolation import AT_ONCE, Form, IsolationReport
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.announce import announce
from desktop_app.ui.date_field import DateField
from desktop_app.ui.dates import short_day
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
from desktop_app.ui.page_preview import PagePreview
from desktop_app.ui.parts import label, set_look
from desktop_app.ui.report_words import tongue
from desktop_app.ui.steps import Steps
from desktop_app.ui.theme import SPACE_M, SPACE_S, Theme

_translate = QCoreApplication.translate

SIZE = 920, 680
TYPING_MS = 400
"""How long a date must stand before the report is made anew."""
LOOK_MS = 100
"""How often it is looked how far the asking has come."""


class ReportDialog(StayingDialog):
    """Makes a report as soon as it is asked which, and hands out what is on view."""

    def __init__(
        self, theme: Theme, jobs: Jobs, actions: Actions, day: date, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._jobs, self._actions = jobs, actions
        self._report: IsolationReport | None = None
        self._steps = Steps()
        self._ticket: Ticket | None = None
        self.setWindowTitle(self.tr("Isolation report"))
        self.first, self.last = (DateField(name, day) for name in self._ends())
        self.names = QCheckBox(self.tr("Patients' &names"))
        self.names.setToolTip(self.tr("Without them a visit is told by time, doctor and code"))
        self.ask = QCheckBox(self.tr("&Ask the video service now"))
        self.ask.setToolTip(self.tr("Ask of each closed room of these days whether it is shut"))
        self.said = label(look="chip")
        self.said.setWordWrap(True)
        self.progress = thin_progress()
        self.preview = PagePreview(theme, self.tr("Isolation report"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.print = add_action(self.buttons, self.tr("&Print…"), self._print)
        self.pdf = add_action(self.buttons, self.tr("Save P&DF…"), partial(self._save, Form.PDF))
        self.html = add_action(self.buttons, self.tr("Save &HTML…"), partial(self._save, Form.HTML))
        self.stop = add_action(self.buttons, self.tr("S&top"), self._stop)
        self.close_button = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        self.close_button.setAutoDefault(False)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(lambda _: self._forget())
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.make)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._show_progress)
        for field in (self.first, self.last):
            field.dateChanged.connect(lambda _: self._day_typed())
        for box in (self.names, self.ask):
            box.toggled.connect(lambda _: self.make())
        self._arrange(theme)
        self.make()

    @property
    def report(self) -> IsolationReport | None:
        """What is on view."""
        return self._report

    def make(self) -> None:
        """Make the report that is asked for; an older one on its way is dropped."""
        self._typing.stop()
        self._forget()
        self._report = None
        self._steps = Steps()
        make = self._maker(self._steps)
        self._say(self.tr("Making the report…"))
        self._ticket = self._jobs.run(self, make, self._show, self._failed)
        self._set_busy()

    # -- making --------------------------------------------------------------------------------

    def _day_typed(self) -> None:
        """Hand out nothing more of the days before; make the report when typing has paused."""
        self._forget()
        self._report = None
        self._set_busy()
        self._typing.start()

    def _maker(self, steps: Steps) -> Callable[[], IsolationReport]:
        report, days = self._actions.report, (self.first.day, self.last.day)
        names, ask = self.names.isChecked(), self.ask.isChecked()

        def make() -> IsolationReport:
            made = report.make(*days)
            if ask:
                made = report.with_service_asked(made, steps)
            return report.with_names(made) if names else made

        return make

    def _show(self, report: IsolationReport) -> None:
        self._ticket = None
        self._report = report
        preview = self._actions.report.preview
        self.preview.show_page(lambda ink: preview(report, ink, tongue()))
        self._say("")
        if len(report.eventful) > AT_ONCE:
            said = _translate(
                "ReportDialog",
                "Here is the beginning, with %n visits; paper and files have all.",
                "",
                AT_ONCE,
            )
            self._say(said, tone="info")
        announce(self, self._verdict(report))
        self._set_busy()

    def _verdict(self, report: IsolationReport) -> str:
        if report.passed:
            return _translate("ReportDialog", "All %n checks passed.", "", len(report.checks))
        said = _translate("ReportDialog", "%n of {checks} checks failed.", "", len(report.failed))
        return said.format(checks=len(report.checks))

    def _failed(self, error: AppError) -> None:
        self._ticket = None
        self._busy = False
        title, advice = words(error)
        self._say(f"{title}. {advice}", tone="danger")
        self._set_busy()

    def _stop(self) -> None:
        """Asking ends after the room it is at, and what is known is shown; else all is dropped."""
        self._steps.stop()
        if not self._steps.reached[1]:
            self._forget()
            self._say(self.tr("Stopped: there is no report."))
            self._set_busy()

    def _forget(self) -> None:
        self._steps.stop()
        if self._ticket is not None:
            self._jobs.cancel(self._ticket)
        self._ticket = None

    # -- handing out ---------------------------------------------------------------------------

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog

        from desktop_app.ui.paper import new_printer
        from desktop_app.ui.report_outlets import print_report

        report = self._report
        if report is None:
            return
        title = self._title(report)
        printer = new_printer(title)
        work = partial(print_report, self._actions.report, report, title, printer)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.hand_out(work, self.tr("Handed to the printer.")))
        QDialog.open(dialog)  # its own open() wants a slot's name

    def _save(self, form: Form) -> None:
        report = self._report
        if report is None:
            return
        title, name = self.tr("Save the report"), f"isolation-{report.first.isoformat()}"
        kinds = {form.value: form.value.upper()}
        ask_where_to_save(self, title, name, kinds, partial(self.save, form))

    def save(self, form: Form, file: Path) -> None:
        """Write what is on view to *file*."""
        from desktop_app.ui.report_outlets import save_pdf

        report, actions = self._report, self._actions.report
        if report is None:
            return
        if form is Form.PDF:
            work = partial(save_pdf, actions, report, self._title(report), file)
        else:
            work = partial(actions.save_html, report, file, tongue())
        self.hand_out(work, self.tr("Saved as {file}.").format(file=file.name))

    def hand_out(self, work: Callable[[], None], done: str) -> None:
        """Do *work*, which records it too, and say *done*."""
        self._busy = True
        self._say(self.tr("Handing it out…"))
        self._jobs.run(self, work, lambda _: self._handed_out(done), self._failed)
        self._set_busy()

    def _handed_out(self, done: str) -> None:
        self._busy = False
        self._say(done, tone="ok")
        self._set_busy()

    def _title(self, report: IsolationReport) -> str:
        days = [short_day(report.first)]
        if report.last != report.first:
            days.append(short_day(report.last))
        return self.tr("Isolation report, {days}").format(days=" – ".join(days))

    # -- how it looks --------------------------------------------------------------------------

    def _set_busy(self) -> None:
        making = self._ticket is not None
        busy = making or self._busy
        self._show_progress()
        self.progress.setVisible(busy)
        self.stop.setVisible(making)
        for button in (self.print, self.pdf, self.html):
            button.setEnabled(not busy and self._report is not None)
        for part in (self.first, self.last, self.names, self.ask):
            part.setEnabled(not self._busy)
        self.close_button.setEnabled(not self._busy)
        if making:
            self._look.start()
        else:
            self._look.stop()

    def _show_progress(self) -> None:
        done, of = self._steps.reached
        self.progress.setRange(0, of)
        self.progress.setValue(done)
        if of and self._ticket is not None:
            said = self.tr("Asking the video service: {done} of {of} rooms…")
            self.said.setText(said.format(done=done, of=of))

    def _say(self, text: str, tone: str = "neutral") -> None:
        set_look(self.said, tone=tone)
        self.said.setText(text)
        self.said.setVisible(bool(text))
        if text:
            announce(self, text)

    def _ends(self) -> tuple[str, str]:
        return self.tr("From"), self.tr("To")

    def _arrange(self, theme: Theme) -> None:
        asked = QHBoxLayout()
        asked.setSpacing(SPACE_S)
        for name, field in zip(self._ends(), (self.first, self.last), strict=True):
            asked.addWidget(label(name, "muted"))
            asked.addWidget(field)
            asked.addSpacing(SPACE_M)
        asked.addWidget(self.names)
        asked.addSpacing(SPACE_M)
        asked.addWidget(self.ask)
        asked.addStretch()
        column = column_of(self)
        column.addLayout(asked)
        column.addWidget(self.said)
        column.addWidget(self.progress)
        column.addWidget(self.preview, 1)
        column.addWidget(self.buttons)
        open_with(self, theme, *SIZE)
