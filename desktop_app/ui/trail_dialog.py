"""Reports > Audit trail: looked through, checked, anchored on paper, exported."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QWidget,
)

from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.ledger import Form
from desktop_app.domain.trail import Anchor
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.services.trail_words import Phrase
from desktop_app.ui.announce import announce
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
from desktop_app.ui.tables import plain_table
from desktop_app.ui.theme import Theme
from desktop_app.ui.trail_filter import TrailFilterBar
from desktop_app.ui.trail_rows import TrailRows

SIZE = 960, 620
_WIDTHS = 160, 340, 130, 100
"""Of the columns but the last, which takes the rest."""


class TrailDialog(StayingDialog):
    """Shows the audit trail, whoever wrote it, and what can be done with it as evidence."""

    def __init__(
        self, theme: Theme, jobs: Jobs, actions: Actions, visit: UUID | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._jobs, self._actions, self._trail = jobs, actions, actions.trail
        self._counting: Ticket | None = None
        self._count: int | None = None
        self._working = False
        self.setWindowTitle(self.tr("Audit trail"))
        today = day_of(actions.now(), actions.zone)
        self.filter = TrailFilterBar(theme, today, visit, self)
        self.rows = TrailRows(theme, jobs, self._trail, actions.zone, self)
        self.table = plain_table(theme, self.rows, self.tr("Entries of the audit trail"), _WIDTHS)
        self.count = label(look="muted")
        self.said = label(look="chip")
        self.more = label(look="muted")
        for line in (self.said, self.more):
            line.setWordWrap(True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            line.hide()
        self.progress = thin_progress()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.verify = add_action(self.buttons, self.tr("&Verify"), self._verify)
        self.print = add_action(self.buttons, self.tr("&Print anchor…"), self._print)
        self.export = add_action(self.buttons, self.tr("&Export…"), self._choose_file)
        self.buttons.rejected.connect(self.reject)
        self.filter.changed.connect(self._show)
        self.rows.loaded.connect(self._begin_at_the_top)
        self.rows.failed.connect(self._say_why)
        self._arrange(theme)
        self._show()
        jobs.run(self, self._trail.actors, self.filter.set_actors, self._say_why)
        self.table.setFocus()

    # -- reading -------------------------------------------------------------------------------

    def _show(self) -> None:
        wanted = self.filter.wanted()
        if self._counting is not None:
            self._jobs.cancel(self._counting)
        self._count = None
        work = partial(self._trail.count, wanted)
        self._counting = self._jobs.run(self, work, self._counted, self._say_why)
        self.rows.show(wanted)
        self._set_counted()

    def _begin_at_the_top(self) -> None:
        if self.rows.rowCount() and not self.table.currentIndex().isValid():
            self.table.selectRow(0)  # the keys move on from there

    def _counted(self, count: int) -> None:
        self._counting, self._count = None, count
        self._set_counted()

    def _set_counted(self) -> None:
        if self._count is None:
            self.count.setText(self.tr("Reading the trail…"))
        elif self._count == 0:
            self.count.setText(self.tr("Nothing was recorded that fits."))
        else:
            self.count.setText(self.tr("Entries: {n}").format(n=self._count))

    # -- evidence ------------------------------------------------------------------------------

    def _verify(self) -> None:
        self._begin(self.tr("Checking every entry…"))
        self._jobs.run(self, self._trail.verify, self._verified, self._failed)

    def _verified(self, phrases: tuple[Phrase, ...]) -> None:
        first, *rest = phrases
        self._end()
        self._say(_sentence(first), tone="danger" if first.bad else "ok")
        self.more.setText("\n".join(map(_sentence, rest)))
        self.more.setVisible(bool(rest))

    def _print(self) -> None:
        self._begin(self.tr("Looking where the trail ends…"))
        self._jobs.run(self, self._trail.anchor, self._choose_printer, self._failed)

    def _choose_printer(self, anchor: Anchor) -> None:
        from PySide6.QtPrintSupport import QPrintDialog

        from desktop_app.ui.paper import new_printer
        from desktop_app.ui.trail_paper import anchor_title, print_anchor

        self._end()
        printer = new_printer(anchor_title())
        work = partial(print_anchor, anchor, printer)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.hand_out(work))
        QDialog.open(dialog)  # its own takes a slot

    def hand_out(self, work: Callable[[], None]) -> None:
        """Print by *work*, and say so."""
        self._busy = True
        self._begin(self.tr("Printing…"))
        done = self.tr("The anchor was handed to the printer.")
        self._jobs.run(self, work, lambda _: self._done(done), self._failed)

    def _choose_file(self) -> None:
        kinds = {Form.CSV.value: self.tr("Table"), Form.JSON.value: self.tr("JSON")}
        title = self.tr("Export the audit trail")
        ask_where_to_save(self, title, "audit-trail", kinds, self.export_to)

    def export_to(self, file: Path) -> None:
        """Write what is wanted now to *file*, in the form that its name says."""
        form = Form.JSON if file.suffix.lower() == ".json" else Form.CSV
        self._busy = True
        self._begin(self.tr("Writing…"))
        said = self.tr("Entries written to {file}: {n}")
        self._jobs.run(
            self,
            partial(self._trail.export, file, form, self.filter.wanted()),
            lambda count: self._done(said.format(file=file.name, n=count)),
            self._failed,
        )

    # -- how it looks --------------------------------------------------------------------------

    def _begin(self, text: str) -> None:
        self._working = True
        self.more.hide()
        self._say(text)
        self._set_working()

    def _end(self) -> None:
        self._working = self._busy = False
        self.said.hide()
        self._set_working()

    def _done(self, text: str) -> None:
        self._end()
        self._say(text, tone="ok")

    def _failed(self, error: AppError) -> None:
        self._end()
        self._say_why(error)

    def _say_why(self, error: AppError) -> None:
        title, advice = words(error)
        self._say(f"{title}. {advice}", tone="danger")

    def _set_working(self) -> None:
        self.progress.setVisible(self._working)
        for part in (self.verify, self.print, self.export):
            part.setEnabled(not self._working)

    def _say(self, text: str, tone: str = "neutral") -> None:
        set_look(self.said, tone=tone)
        self.said.setText(text)
        self.said.show()
        announce(self, text)

    def _arrange(self, theme: Theme) -> None:
        column = column_of(self)
        for part in (self.filter, self.said, self.more, self.progress):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self.count)
        column.addWidget(self.buttons)
        open_with(self, theme, *SIZE)
        self._set_working()


def _sentence(phrase: Phrase) -> str:
    values = {
        name: QCoreApplication.translate("Trail", value) if isinstance(value, str) else value
        for name, value in phrase.values.items()
    }
    return QCoreApplication.translate("Trail", phrase.text).format(**values)
