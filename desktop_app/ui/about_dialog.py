"""Help > About: the version, and what the program is made of, with its licences."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QModelIndex, QObject, Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QWidget
from typing_extensions import override

from desktop_app.errors import AppError
from desktop_app.services.help_actions import HelpActions, Part
from desktop_app.ui.dialog_parts import column_of
from desktop_app.ui.errors import words
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.parts import label
from desktop_app.ui.tables import HeadedRows, Index, plain_table
from desktop_app.ui.theme import Theme

SIZE = 680, 600
_WIDTHS = 230, 120


class AboutDialog(QDialog):
    """Says what this is; without *asking*, without the list of parts."""

    def __init__(
        self, theme: Theme, jobs: Jobs, asking: HelpActions | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Clinic Desk"))
        self.name = label(self.tr("Clinic Desk {version}").format(version=_version()), "title")
        told = label(
            self.tr("The clinic's day, and a video room of its own for every appointment.")
        )
        self.runs_on = label(self.tr("Qt {version}").format(version=qVersion()), "muted")
        self.rows = _PartRows(self)
        self.table = plain_table(theme, self.rows, self.tr("What it is made of"), _WIDTHS)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Licence"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.table.selectionModel().currentRowChanged.connect(self._show_text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = column_of(self)
        for part in (self.name, told, self.runs_on):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        self.resize(*(theme.px(side) for side in SIZE))
        if asking is None:
            self._list(())
        else:
            jobs.run(self, asking.parts, self._list, self._failed)
        self.table.setFocus()

    def _list(self, parts: Sequence[Part]) -> None:
        self.rows.set_parts(parts)
        for part in (self.table, self.text):
            part.setVisible(bool(parts))
        if parts:
            self.table.selectRow(0)

    def _show_text(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            none = self.tr("The text of this licence is not on this computer.")
            self.text.setPlainText(self.rows.part(current.row()).text or none)

    def _failed(self, error: AppError) -> None:
        self.text.setPlainText(". ".join(words(error)))


class _PartRows(HeadedRows):
    """Packages: name, version, licence."""

    def __init__(self, parent: QObject) -> None:
        super().__init__((self.tr("Part"), self.tr("Version"), self.tr("Licence")), parent)
        self._parts: tuple[Part, ...] = ()

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show these."""
        self.beginResetModel()
        self._parts = tuple(parts)
        self.endResetModel()

    def part(self, row: int) -> Part:
        """Return what stands in *row*."""
        return self._parts[row]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._parts)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        part = self._parts[index.row()]
        return (part.name, part.version, part.licence)[index.column()]


def _version() -> str:
    try:
        return version("clinic-desk")
    except PackageNotFoundError:
        return ""
