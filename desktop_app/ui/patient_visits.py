"""The visits of one patient, past and coming: to look at, and to go to with Enter."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.domain.patient_record import PatientRecord, PatientVisit
from desktop_app.ui.dates import day_and_time
from desktop_app.ui.day_words import isolated
from desktop_app.ui.parts import label, one_line, plain_tip
from desktop_app.ui.rows_to_choose import ChoosingTable
from desktop_app.ui.tables import HeadedRows, Index
from desktop_app.ui.theme import SPACE_S, ColorRole, Theme
from desktop_app.ui.visit_words import status_word

WIDTHS = 136, 124, 80


class PatientVisits(QWidget):
    """A heading and a table.

    Signals:
        chosen: The id of the visit on which Enter was pressed, or that was clicked twice.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, record: PatientRecord, zone: ZoneInfo, now: datetime) -> None:
        super().__init__()
        self._visits = record.visits
        self.table = ChoosingTable(theme, _VisitRows(theme, record, zone, now, self), WIDTHS)
        self.table.setAccessibleName(self.tr("Visits of this patient"))
        self.table.row_chosen.connect(
            lambda row: self.chosen.emit(self._visits[row].appointment_id)
        )
        self.note = label(look="muted")
        self.note.setWordWrap(True)
        self.note.setText(self._noted(record))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(label(self.tr("Visits"), "heading"))
        column.addWidget(self.table, 1)
        column.addWidget(self.note)
        self.table.setVisible(bool(record.visits))
        if not record.visits:
            column.addStretch(1)

    def _noted(self, record: PatientRecord) -> str:
        if not record.visits:
            return self.tr("None yet.")
        if record.more:
            return self.tr("Enter goes to a visit. Older ones are not listed here.")
        return self.tr("Enter goes to a visit.")


class _VisitRows(HeadedRows):
    def __init__(
        self,
        theme: Theme,
        record: PatientRecord,
        zone: ZoneInfo,
        now: datetime,
        parent: QObject,
    ) -> None:
        super().__init__(
            (self.tr("When"), self.tr("Doctor"), self.tr("Status"), self.tr("Reason")), parent
        )
        self._theme, self._visits = theme, record.visits
        self._zone, self._now = zone, now

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._visits)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        visit = self._visits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cells(visit)[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._cells(visit)[index.column()])
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, self._cells(visit)))
            case Qt.ItemDataRole.ForegroundRole if self._is_past(visit):
                return self._theme.color(ColorRole.MUTED)
        return None

    def _is_past(self, visit: PatientVisit) -> bool:
        return visit.starts_at is not None and visit.starts_at < self._now

    def _cells(self, visit: PatientVisit) -> tuple[str, ...]:
        at = visit.starts_at
        when = self.tr("Waiting list")
        if at is not None:
            when = isolated(day_and_time(at, self._zone))
        return when, one_line(visit.doctor), status_word(visit.status), one_line(visit.reason)
