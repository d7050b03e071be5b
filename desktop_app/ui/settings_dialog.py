"""Edit > Settings: a list of pages, and one button that keeps all that was changed on them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from importlib.metadata import version

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.clinic_wish import CLINIC_NAME, ClinicWish, doctor_key
from desktop_app.errors import AppError, FieldsError
from desktop_app.services.actions import Actions, ServiceChoice
from desktop_app.services.settings_actions import ClinicNow, Saved, ShownSettings
from desktop_app.ui.day_words import isolated
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.keeping_dialog import KeepingDialog
from desktop_app.ui.parts import label, set_margins, verb_button
from desktop_app.ui.settings_doctors import DoctorsPart
from desktop_app.ui.settings_pages import PASSWORD, SettingsPages, paragraph
from desktop_app.ui.settings_typed import typed_in
from desktop_app.ui.theme import ROW_HEIGHT, SPACE_L, SPACE_M, SPACE_XL, Theme
from desktop_app.ui.typed_fields import Told, tell_each

SIZE = 800, 640
LIST_WIDTH = 190
GENERAL, CLINIC, VIDEO, APPEARANCE, PRIVACY, DATA, ABOUT = range(7)
"""The pages, in the order of the list."""


class SettingsDialog(KeepingDialog):
    """Shows the settings; nothing is kept before Save, and Esc keeps nothing.

    Signals:
        saved: The ``Saved`` settings; the dialog has closed.
        service_saved: The ``ServiceChoice`` now in force.
        backup_wanted: Back up now; the dialog stays.
        restore_wanted: Restore from a backup; the dialog has closed.
    """

    saved = Signal(object)
    service_saved = Signal(object)
    backup_wanted = Signal()
    restore_wanted = Signal()

    def __init__(
        self, theme: Theme, jobs: Jobs, actions: Actions, shown: ShownSettings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self._jobs, self._actions, self._shown = theme, jobs, actions, shown
        self.setWindowTitle(self.tr("Settings"))
        self.pages = SettingsPages(theme, shown, self).make()
        self.entries = {entry.name: entry for page in self.pages for entry in page.entries}
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setProperty("look", "pages")
        self.list.addItems([page.title for page in self.pages])
        for row in range(self.list.count()):
            self.list.item(row).setSizeHint(QSize(0, theme.px(ROW_HEIGHT)))
        self.stack = QStackedWidget()
        for page in self.pages:
            self.stack.addWidget(page.area)
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.list.setCurrentRow(GENERAL)
        self.save = self._add_main(self.tr("Save"), self._save)
        self.save.setAutoDefault(False)  # else Enter no longer saves once it had the focus
        self._add_more(shown)
        self._arrange()

    def show_page(self, page: int) -> None:
        """Show one of the pages."""
        self.list.setCurrentRow(page)

    def _add_more(self, shown: ShownSettings) -> None:
        """Put in what is no setting of a line."""
        self.service = verb_button(self.tr("Choose the service…"), self._ask_for_service)
        self.back_up = verb_button(self.tr("Back up now"), self.backup_wanted.emit)
        self.restore = verb_button(self.tr("Restore from a backup…"), self._restore)
        self.doctors = DoctorsPart(shown.clinic.doctors)
        self.pages[CLINIC].more.addWidget(self.doctors)
        self.pages[VIDEO].more.addLayout(_row(self.service))
        self.pages[DATA].more.addLayout(_row(self.back_up, self.restore))
        for sentence in (
            self.tr("Patients, visits and the audit trail are in the clinic's database alone."),
            self.tr(
                "The video service gets requests for rooms, with codes in place of names unless"
                " you chose otherwise. Video > What was sent shows every one."
            ),
            self.tr("Keys and passwords lie in this computer's keyring, never in a file."),
            self.tr("Logs hold ids, no names, and go nowhere by themselves."),
        ):
            self.pages[PRIVACY].more.addWidget(paragraph(sentence))
        about = self.pages[ABOUT].more
        about.addWidget(label(self.tr("Clinic Desk {version}").format(version=_version())))
        about.addWidget(
            paragraph(
                self.tr("The clinic's day, and a video room of its own for every appointment.")
            )
        )
        about.addWidget(
            paragraph(self.tr("Free software under the MIT licence; it comes without a warranty."))
        )
        file = paragraph(
            self.tr("These settings are in {file}.").format(file=isolated(str(shown.file))), "muted"
        )
        file.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        about.addWidget(file)

    def _arrange(self) -> None:
        self.list.setFixedWidth(self._theme.px(LIST_WIDTH))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        line = QFrame()
        line.setProperty("look", "side")
        row = QHBoxLayout()
        set_margins(row, SPACE_L, SPACE_L, 0, 0)
        row.setSpacing(SPACE_L)
        row.addWidget(self.list)
        row.addWidget(line)
        row.addWidget(self.stack, 1)
        below = QVBoxLayout()
        below.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, SPACE_L)
        below.setSpacing(SPACE_M)
        below.addWidget(self.problem)
        below.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addLayout(below)
        room = self.screen().availableSize()
        wanted = self._theme.px(SIZE[0]), self._theme.px(SIZE[1])
        self.resize(min(wanted[0], room.width()), min(wanted[1], room.height()))
        self.list.setFocus()

    # -- saving --------------------------------------------------------------------------------

    def _save(self) -> None:
        if self._busy:
            return
        self.problem.hide()
        for told in (*self.entries.values(), *self.doctors.rows):
            told.tell("")
        name = self.entries[CLINIC_NAME]
        typed = typed_in([each for each in self.entries.values() if each is not name], self._shown)
        clinic = ClinicWish(
            name=str(name.read()) if name.is_changed else None, doctors=self.doctors.wishes()
        )
        if problems := typed.problems:
            self._tell(problems)
        elif typed.password or clinic != ClinicWish():
            self._set_busy(busy=True)

            def work() -> ClinicNow:
                if typed.password:
                    self._actions.settings.keep_password(typed.address, typed.password)
                return self._actions.settings.keep_clinic(clinic)

            self._jobs.run(self, work, partial(self._save_rest, typed.changes), self._failed)
        elif typed.changes:
            self._save_settings(typed.changes)
        else:
            self.accept()

    def _save_rest(self, changes: Mapping[str, object], clinic: ClinicNow) -> None:
        """Go on with the settings; what the clinic has kept is not asked for again."""
        self.entries[CLINIC_NAME].show_value(clinic.name)
        self.entries[PASSWORD].show_value("")
        self.doctors.show_doctors(clinic.doctors)
        self._save_settings(changes)

    def _save_settings(self, changes: Mapping[str, object]) -> None:
        self._set_busy(busy=True)
        work = partial(self._actions.settings.save, changes)
        self._jobs.run(self, work, self._saved, self._failed)

    def _saved(self, saved: Saved) -> None:
        self.accept()
        self.saved.emit(saved)

    def _failed(self, error: AppError) -> None:
        self._set_busy(busy=False)
        if isinstance(error, FieldsError):
            self._tell(error.problems)
        else:
            self._say_why(error)

    def _tell(self, problems: Mapping[str, str]) -> None:
        """Show each sentence beside its field, and go to the first of them."""
        doctors = {doctor_key(n): row for n, row in enumerate(self.doctors.changed)}
        fields: dict[str, Told] = {**self.entries, **doctors}
        first = tell_each(fields, problems)
        page = next(n for n, page in enumerate(self.pages) if page.area.isAncestorOf(first))
        self.show_page(page)
        first.setFocus()

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.stack.setEnabled(not busy)
        self.save.setEnabled(not busy)
        self.save.setText(self.tr("Saving…") if busy else self.tr("Save"))

    def _restore(self) -> None:
        changed = any(entry.is_changed for entry in self.entries.values())
        if changed or self.doctors.changed:
            self._say(self.tr("Save or cancel first what was changed here."))
            return
        self.reject()
        self.restore_wanted.emit()

    # -- the video service ---------------------------------------------------------------------

    def _ask_for_service(self) -> None:
        self._jobs.run(self, self._actions.service, self._show_service, self._failed)

    def _show_service(self, choice: ServiceChoice) -> None:
        from desktop_app.ui.service_dialog import ServiceDialog

        dialog = ServiceDialog(self._theme, self._jobs, self._actions, choice, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self.service_saved)
        dialog.open()


def _row(*buttons: QPushButton) -> QHBoxLayout:
    """Return the layout of *buttons*; Enter saves even where they have the focus."""
    row = QHBoxLayout()
    for button in buttons:
        button.setAutoDefault(False)
        row.addWidget(button)
    row.addStretch()
    return row


def _version() -> str:
    return version("clinic-desk")
