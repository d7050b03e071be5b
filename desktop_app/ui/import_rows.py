"""The rows of an import's preview, for a view."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    Qt,
)
from typing_extensions import override

from desktop_app.domain.intake import Change, ImportPreview, ImportResult, PreviewRow
from desktop_app.errors import QT_TRANSLATE_NOOP
from desktop_app.ui.errors import translated
from desktop_app.ui.parts import one_line, plain_tip
from desktop_app.ui.tables import HeadedRows, Index
from desktop_app.ui.theme import ColorRole, Theme

_translate = QCoreApplication.translate

_CHANGES = {
    Change.ADDED: (QT_TRANSLATE_NOOP("Import", "New"), ColorRole.OK),
    Change.CHANGED: (QT_TRANSLATE_NOOP("Import", "Changed"), ColorRole.INFO),
    Change.UNCHANGED: (QT_TRANSLATE_NOOP("Import", "As it is"), ColorRole.MUTED),
    Change.REFUSED: (QT_TRANSLATE_NOOP("Import", "Refused"), ColorRole.DANGER),
    Change.CONFLICT: (QT_TRANSLATE_NOOP("Import", "Desk's value stays"), ColorRole.ATTENTION),
}
_NOTE = QT_TRANSLATE_NOOP("Import", "Note"), ColorRole.ATTENTION
_HEADERS = (
    QT_TRANSLATE_NOOP("Import", "Row"),
    QT_TRANSLATE_NOOP("Import", "Change"),
    QT_TRANSLATE_NOOP("Import", "Visit"),
    QT_TRANSLATE_NOOP("Import", "Reason"),
)
_FIRST = (Change.REFUSED, Change.CONFLICT)
"""What a person must see stands above."""


@dataclass(frozen=True, slots=True)
class _Line:
    """One row of the view, and the colour of its change."""

    cells: tuple[str, str, str, str]
    role: ColorRole


class ImportRows(HeadedRows):
    """What a file would change: refused rows and conflicts first, then notes, then the rest."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(map(_translated, _HEADERS), parent)
        self._theme = theme
        self._lines: tuple[_Line, ...] = ()

    def set_preview(self, preview: ImportPreview | None) -> None:
        """Show *preview*, or nothing."""
        self.beginResetModel()
        self._lines = () if preview is None else _lines(preview)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        text = line.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(text)
            case Qt.ItemDataRole.ForegroundRole if index.column() == 1:
                return self._theme.color(line.role)
        return None


def summary(preview: ImportPreview) -> str:
    """Return in a sentence what applying *preview* would do."""
    return _translate("Import", "{what}.").format(
        what=_counts(
            preview.count(Change.ADDED),
            preview.count(Change.CHANGED),
            preview.count(Change.UNCHANGED),
            preview.count(Change.CONFLICT),
            preview.count(Change.REFUSED),
        )
    )


def outcome(result: ImportResult) -> str:
    """Return in a sentence what an import did."""
    return _translate("Import", "Imported: {what}.").format(
        what=_counts(result.added, result.changed, result.unchanged, 0, len(result.refused))
    )


def _counts(added: int, changed: int, same: int, kept: int, refused: int) -> str:
    parts = (
        _translate("Import", "%n new", "", added),
        _translate("Import", "%n changed", "", changed),
        _translate("Import", "%n as they are", "", same),
        _translate("Import", "%n kept as the desk has them", "", kept) if kept else "",
        _translate("Import", "%n refused", "", refused),
    )
    return ", ".join(filter(None, parts))


def _lines(preview: ImportPreview) -> tuple[_Line, ...]:
    note, role = _NOTE
    first = [_row_line(row) for row in preview.rows if row.change in _FIRST]
    notes = [_line(role, "", _translated(note), said, "") for said in preview.notes]
    rest = [_row_line(row) for row in preview.rows if row.change not in _FIRST]
    return (*first, *notes, *rest)


def _row_line(row: PreviewRow) -> _Line:
    word, role = _CHANGES[row.change]
    return _line(role, row.row, _translated(word), row.what, row.reason)


def _line(role: ColorRole, *cells: str) -> _Line:
    row, change, what, reason = (one_line(translated(cell)) for cell in cells)
    return _Line((row, change, what, reason), role)


def _translated(text: str) -> str:
    return _translate("Import", text)
