"""File > Restore from a backup: which there are, what each lacks, and putting one back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QWidget
from typing_extensions import override

from desktop_app.domain.backup import Backup, Loss, LostVisit
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.dates import day_and_time, plain_day
from desktop_app.ui.dialog_parts import add_action, column_of, say_in, thin_progress
from desktop_app.ui.errors import words
from desktop_app.ui.jobs import Jobs, Ticket
from desktop_app.ui.names import curtain, shown
from desktop_app.ui.parts import label
from desktop_app.ui.tables import HeadedRows, Index, plain_table
from desktop_app.ui.theme import Theme

SIZE = 760, 620
_BACKUPS, _VISITS = (190, 90, 96), (190, 210)
"""Widths of the columns but the last, which takes the rest."""


class RestoreDialog(QDialog):
    """Lists the backups; of the one selected it says what is newer than it, and would be lost.

    Signals:
        chosen: A backup is to be put back; the program must end for that.
    """

    chosen = Signal()

    def __init__(self, theme: Theme, jobs: Jobs, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._zone, self._backup = jobs, actions.zone, actions.backup
        self._file: Path | None = None
        self._looking: Ticket | None = None
        self.setWindowTitle(self.tr("Restore from a backup"))
        self.backups = _BackupRows(actions.zone, self)
        self.lost = _LostRows(actions.zone, self)
        self.table = plain_table(theme, self.backups, self.tr("Backups"), _BACKUPS)
        self.visits = plain_table(theme, self.lost, self.tr("Visits that would be lost"), _VISITS)
        self.said = label(look="muted")
        self.note = label(look="muted")
        for line in (self.said, self.note):
            line.setWordWrap(True)
        self.note.setText(
            self.tr(
                "Clinic Desk closes and opens again with the backup. The present database is kept"
                " beside it, every visit gets a new room, and links sent before stop working."
            )
        )
        self.progress = thin_progress()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.other = add_action(self.buttons, self.tr("Another &file…"), self._ask_for_file)
        self.restore = add_action(self.buttons, self.tr("&Put it back"), self._put_back)
        self.buttons.rejected.connect(self.reject)
        self.table.selectionModel().currentRowChanged.connect(self._show_row)
        curtain.changed.connect(self.lost.cover)
        self._arrange(theme)
        self._say(self.tr("Looking for backups…"), busy=True)
        jobs.run(self, self._backup.all, self._list, self._failed)
        self.table.setFocus()

    def look_at(self, file: Path) -> None:
        """Say what putting *file* back would mean."""
        if self._looking is not None:
            self._jobs.cancel(self._looking)
        self._file = None
        self.lost.set_visits(())
        self._say(self.tr("Comparing it with the database…"), busy=True)
        work = partial(self._backup.loss, file)
        self._looking = self._jobs.run(self, work, partial(self._show_loss, file), self._failed)

    # -- what there is -------------------------------------------------------------------------

    def _list(self, backups: Sequence[Backup]) -> None:
        self.backups.set_backups(backups)
        if backups:
            self.table.selectRow(0)
        else:
            self._say(self.tr("There is no backup yet. File > Back up now makes one."))

    def _show_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.look_at(self.backups.file(current.row()))

    def _ask_for_file(self) -> None:
        asking = QFileDialog(self, self.tr("Restore from a file"))
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setFileMode(QFileDialog.FileMode.ExistingFile)
        asking.setNameFilters([self.tr("Backups (*.db)"), self.tr("All files (*)")])
        asking.fileSelected.connect(lambda path: self.look_at(Path(path)))
        asking.open()

    # -- what it would mean --------------------------------------------------------------------

    def _show_loss(self, file: Path, loss: Loss) -> None:
        self._looking, self._file = None, file
        self.lost.set_visits(loss.listed)
        self._say(self._lost_words(file, loss), tone="attention")
        self.visits.setVisible(bool(loss.listed))

    def _lost_words(self, file: Path, loss: Loss) -> str:
        if not loss.readable:
            said = self.tr(
                "{file}: the present database cannot be read, so nobody knows what is newer in it."
            )
            return said.format(file=file.name)
        if not (loss.visits or loss.changed or loss.patients or loss.entries):
            return self.tr("{file}: nothing is newer than this backup.").format(file=file.name)
        parts = (
            self.tr("%n visits", "", loss.visits),
            self.tr("%n changes of older visits", "", loss.changed),
            self.tr("%n patients", "", loss.patients),
            self.tr("%n rooms", "", loss.rooms),
            self.tr("%n entries of the audit trail", "", loss.entries),
        )
        said = self.tr("{file} lacks, and the desk would lose: {parts}.")
        return said.format(file=file.name, parts=", ".join(parts))

    def _put_back(self) -> None:
        if self._file is None:
            return
        self._backup.put_back(self._file)
        self.accept()
        self.chosen.emit()

    def _failed(self, error: AppError) -> None:
        self._looking = None
        title, advice = words(error)
        self._say(f"{title}. {advice}", tone="danger")

    # -- looks ---------------------------------------------------------------------------------

    def _say(self, text: str, tone: str = "", *, busy: bool = False) -> None:
        say_in(self.said, text, tone=tone)
        self.progress.setVisible(busy)
        self.restore.setEnabled(self._file is not None)
        self.visits.hide()

    def _arrange(self, theme: Theme) -> None:
        column = column_of(self)
        column.addWidget(label(self.tr("Which backup?"), "heading"))
        column.addWidget(self.table, 1)
        column.addWidget(self.progress)
        column.addWidget(self.said)
        column.addWidget(self.visits, 1)
        column.addWidget(self.note)
        column.addWidget(self.buttons)
        self.resize(*(theme.px(side) for side in SIZE))


class _BackupRows(HeadedRows):
    """The backups; a damaged one says so."""

    def __init__(self, zone: ZoneInfo, parent: QObject) -> None:
        headers = self.tr("Made"), self.tr("Size"), self.tr("Visits"), self.tr("The last visit")
        super().__init__(headers, parent)
        self._zone = zone
        self._backups: tuple[Backup, ...] = ()

    def set_backups(self, backups: Sequence[Backup]) -> None:
        """Show these."""
        self.beginResetModel()
        self._backups = tuple(backups)
        self.endResetModel()

    def file(self, row: int) -> Path:
        """Return the file in *row*."""
        return self._backups[row].file

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._backups)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        backup = self._backups[index.row()]
        contents = backup.contents
        cells = (
            day_and_time(backup.made_at, self._zone),
            QLocale().formattedDataSize(backup.size, 1),
            "–" if contents is None else QLocale().toString(contents.visits),
            self.tr("Damaged") if contents is None else self._day(contents.newest_visit),
        )
        return cells[index.column()]

    def _day(self, instant: datetime | None) -> str:
        return "–" if instant is None else plain_day(instant.astimezone(self._zone).date())


class _LostRows(HeadedRows):
    """Visits that a backup lacks; names as they may be shown now."""

    def __init__(self, zone: ZoneInfo, parent: QObject) -> None:
        super().__init__((self.tr("Time"), self.tr("Doctor"), self.tr("Patient")), parent)
        self._zone = zone
        self._visits: tuple[LostVisit, ...] = ()

    def set_visits(self, visits: Sequence[LostVisit]) -> None:
        """Show these."""
        self.beginResetModel()
        self._visits = tuple(visits)
        self.endResetModel()

    def cover(self) -> None:
        """Show the names again as they may be shown now."""
        self.set_visits(self._visits)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._visits)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        visit = self._visits[index.row()]
        begins = visit.starts_at
        when = self.tr("Waiting list") if begins is None else day_and_time(begins, self._zone)
        return (when, visit.doctor or "–", shown(visit.patient))[index.column()]
