"""File > Print the day: which paper, seen at once; Enter prints it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from desktop_app.domain.day_papers import DayPaper, PaperKind, PaperWish
from desktop_app.domain.doctors import Doctor
from desktop_app.domain.isolation import AT_ONCE
from desktop_app.errors import QT_TRANSLATE_NOOP, AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.announce import announce
from desktop_app.ui.choice import Choice
from desktop_app.ui.date_field import DateField
from desktop_app.ui.dates import short_day
from desktop_app.ui.day_outlets import print_by_default, print_day, save_day, words_for
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
from desktop_app.ui.paper import new_printer
from desktop_app.ui.parts import label, one_line, set_look
from desktop_app.ui.theme import SPACE_M, SPACE_S, Theme

SIZE = 900, 680
TYPING_MS = 400
"""How long a date must stand before the paper is made anew."""
_KINDS = {
    PaperKind.DAY: QT_TRANSLATE_NOOP("PrintDialog", "Day sheet"),
    PaperKind.DOWNTIME: QT_TRANSLATE_NOOP("PrintDialog", "Downtime sheet"),
    PaperKind.HANDOVER: QT_TRANSLATE_NOOP("PrintDialog", "Handover note"),
}


class PrintDialog(StayingDialog):
    """Makes a paper as soon as it is asked which, and hands out what is asked for by then.

    What is typed a moment before a key hands it out counts; the key waits for its paper.

    Signals:
        printed: It was handed to the printer, in a sentence; then the dialog is closed.
    """

    printed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        actions: Actions,
        day: date,
        printer: Callable[[str], QPrinter | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._actions, self._printer = jobs, actions.papers, printer
        self._doctor = actions.desk.doctor_id
        self._paper: DayPaper | None = None
        self._ticket: Ticket | None = None
        self._once_made: Callable[[DayPaper], None] | None = None
        self.setWindowTitle(self.tr("Print the day"))
        self.kind = Choice(self.tr("Paper"), self._choose_kind)
        self.kind.offer([(self.tr(name), kind) for kind, name in _KINDS.items()])
        self.day = DateField(self.tr("Day"), day)
        self.doctor = Choice(self.tr("Doctor"), self._choose_doctor)
        self.doctor.setMinimumWidth(theme.px(180))
        self.names = QCheckBox(self.tr("Patients' &names"))
        self.names.setToolTip(self.tr("Without them a visit is told by its time and a code"))
        self.said = label(look="chip")
        self.said.setWordWrap(True)
        self.progress = thin_progress()
        self.preview = PagePreview(theme, self.tr("The paper"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.print = self._add_print()
        self.choose = add_action(self.buttons, self.tr("Choose p&rinter…"), self._choose_printer)
        self.pdf = add_action(self.buttons, self.tr("Save P&DF…"), self._ask_where)
        self.table = add_action(self.buttons, self.tr("Save &table…"), self._ask_where_table)
        self.close_button = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        self.close_button.setAutoDefault(False)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.make)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(lambda _: self._forget())
        self.day.dateChanged.connect(lambda _: self._typing.start())
        self.names.toggled.connect(lambda _: self.make())
        self._arrange(theme)
        self._offer_doctors(())
        self.make()
        self.print.setFocus()

    @property
    def paper(self) -> DayPaper | None:
        """What is on view."""
        return self._paper

    def make(self) -> None:
        """Make the paper that is asked for; an older one on its way is dropped."""
        self._typing.stop()
        self._forget()
        self._paper = None
        wish = PaperWish(
            kind=self._chosen_kind(),
            day=self.day.day,
            doctor_id=self._doctor,
            names=self.names.isChecked(),
        )
        self._say("")
        work = partial(self._actions.make, wish)
        self._ticket = self._jobs.run(self, work, self._show, self._failed)
        self._set_busy()

    def save(self, file: Path) -> None:
        """Write what is asked for to *file*, as a PDF."""
        save = partial(save_day, self._actions)
        done = partial(self._saved, file)
        self._with_paper(
            lambda paper: self._hand_out(partial(save, paper, self._title(), file), done)
        )

    def save_table(self, file: Path) -> None:
        """Write the visits asked for to *file*, as a table."""
        save = self._actions.save_table
        done = partial(self._saved, file)
        self._with_paper(lambda paper: self._hand_out(partial(save, paper, file), done))

    # -- making --------------------------------------------------------------------------------

    def _show(self, paper: DayPaper) -> None:
        self._ticket = None
        self._paper = paper
        told = words_for(paper)
        self.preview.show_page(lambda ink: self._actions.preview(paper, told, ink))
        self._offer_doctors(paper.doctors)
        if paper.lines > AT_ONCE:
            said = self.tr("Here is the beginning of it; paper and files have all.")
            self._say(said, tone="info")
        self._set_busy()
        if self._once_made is not None:
            self._with_paper(self._once_made)

    def _failed(self, error: AppError) -> None:
        self._ticket = None
        self._busy, self._once_made = False, None
        title, advice = words(error)
        self._say(f"{title}. {advice}", tone="danger")
        self._set_busy()

    def _forget(self) -> None:
        if self._ticket is not None:
            self._jobs.cancel(self._ticket)
        self._ticket = None

    # -- choosing ------------------------------------------------------------------------------

    def _chosen_kind(self) -> PaperKind:
        kind = self.kind.value
        return kind if isinstance(kind, PaperKind) else PaperKind.DAY

    def _choose_kind(self) -> None:
        """Make another paper; a downtime sheet is of little use without names."""
        wanted = self._chosen_kind() is PaperKind.DOWNTIME
        if wanted and not self.names.isChecked():
            self.names.setChecked(True)  # which makes it
        else:
            self.make()

    def _choose_doctor(self) -> None:
        doctor = self.doctor.value
        self._doctor = doctor if isinstance(doctor, UUID) else None
        self.make()

    def _offer_doctors(self, doctors: Sequence[Doctor]) -> None:
        offered: list[tuple[str, object]] = [(self.tr("All doctors"), None)]
        offered += ((one_line(each.name), each.id) for each in doctors)
        if self._doctor is not None and self._doctor not in {each.id for each in doctors}:
            offered.append((self.tr("The chosen doctor"), self._doctor))  # is off that day
        self.doctor.offer(offered)
        self.doctor.choose(self._doctor)

    # -- handing out ---------------------------------------------------------------------------

    def _with_paper(self, hand_out: Callable[[DayPaper], None]) -> None:
        """Do *hand_out* with the paper that is asked for, as soon as it is made."""
        self.day.interpretText()
        if self._typing.isActive():
            self.make()
        self._once_made = hand_out if self._ticket is not None else None
        if self._once_made is None and self._paper is not None and not self._busy:
            hand_out(self._paper)

    def _print(self, paper: DayPaper) -> None:
        find = partial(self._printer, self._title())
        work = partial(print_by_default, self._actions, paper, find)
        self._hand_out(work, self._printed)

    def print_on(self, printer: QPrinter) -> None:
        """Print what is asked for on *printer*, and close."""
        out = partial(print_day, self._actions)
        self._with_paper(lambda paper: self._hand_out(partial(out, paper, printer), self._printed))

    def _choose_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog

        printer = new_printer(self._title())
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(dialog)  # its own open() wants a slot's name

    def _ask_where(self) -> None:
        title, kinds = self.tr("Save the paper"), {"pdf": "PDF"}
        ask_where_to_save(self, title, self._file_name(), kinds, self.save)

    def _ask_where_table(self) -> None:
        title, kinds = self.tr("Save the table"), {"csv": self.tr("Table")}
        ask_where_to_save(self, title, self._file_name(), kinds, self.save_table)

    def _file_name(self) -> str:
        return f"{self._chosen_kind().value}-{self.day.day.isoformat()}"

    def _hand_out(self, work: Callable[[], object], done: Callable[[], None]) -> None:
        self._busy = True
        self._say(self.tr("Handing it out…"))
        self._jobs.run(self, work, lambda _: self._handed_out(done), self._failed)
        self._set_busy()

    def _handed_out(self, done: Callable[[], None]) -> None:
        self._busy = False
        self._set_busy()
        done()

    def _printed(self) -> None:
        self.printed.emit(self.tr("Handed to the printer: {what}.").format(what=self._title()))
        self.accept()

    def _saved(self, file: Path) -> None:
        self._say(self.tr("Saved as {file}.").format(file=file.name), tone="ok")

    def _title(self) -> str:
        day = self.day.day if self._paper is None else self._paper.wish.day
        named = self.tr(_KINDS[self._chosen_kind()])
        return self.tr("{paper}, {day}").format(paper=named, day=short_day(day))

    # -- how it looks --------------------------------------------------------------------------

    def _set_busy(self) -> None:
        making = self._ticket is not None
        ready = self._paper is not None and not self._busy
        self.progress.setVisible(making or self._busy)
        self.print.setEnabled(ready or making)
        for button in (self.choose, self.pdf):
            button.setEnabled(ready)
        self.table.setEnabled(ready and self._chosen_kind() is not PaperKind.HANDOVER)
        for part in (self.kind, self.day, self.doctor, self.names, self.close_button):
            part.setEnabled(not self._busy)

    def _say(self, text: str, tone: str = "neutral") -> None:
        set_look(self.said, tone=tone)
        self.said.setText(text)
        self.said.setVisible(bool(text))
        if text:
            announce(self, text)

    def _add_print(self) -> QPushButton:
        button = add_action(self.buttons, self.tr("&Print"), partial(self._with_paper, self._print))
        button.setDefault(True)
        button.setProperty("look", "primary")
        return button

    def _arrange(self, theme: Theme) -> None:
        asked = QHBoxLayout()
        asked.setSpacing(SPACE_S)
        for part in (self.kind, self.day, self.doctor, self.names):
            asked.addWidget(part)
            asked.addSpacing(SPACE_M)
        asked.addStretch()
        column = column_of(self)
        column.addLayout(asked)
        column.addWidget(self.said)
        column.addWidget(self.progress)
        column.addWidget(self.preview, 1)
        column.addWidget(self.buttons)
        open_with(self, theme, *SIZE)
