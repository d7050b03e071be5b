"""Visits that a change of time-zone rules has moved, and putting them back to their wall times."""

from __future__ import annotations

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from typing_extensions import override

from desktop_app.domain.appointment import HOLDS_SLOT
from desktop_app.domain.zone_review import MovedSession, ZoneReview
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.announce import announce
from desktop_app.ui.dates import short_day, time_of
from desktop_app.ui.day_words import isolated
from desktop_app.ui.dialog_parts import GrowingDialog, column_of, open_with
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.keeping_dialog import KeepingDialog
from desktop_app.ui.parts import label, one_line, plain_tip
from desktop_app.ui.plan_words import sessions_count, visits_count
from desktop_app.ui.tables import HeadedRows, Index, plain_table
from desktop_app.ui.theme import Theme

SIZE = 720, 420


class ZonesDialog(KeepingDialog, GrowingDialog):
    """Reads as it opens.

    Signals:
        changed: A ``Change`` that was made, and it in words; the dialog has closed.
    """

    changed = Signal(object, str)

    def __init__(self, theme: Theme, jobs: Jobs, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._planning = jobs, actions.planning
        self._review: ZoneReview | None = None
        self.setWindowTitle(self.tr("Review time zones"))
        self.summary = label(self.tr("Looking at all sessions from today on…"))
        self.summary.setWordWrap(True)
        self.rows = _ZoneRows(actions.zone, self)
        self.table = plain_table(theme, self.rows, self.tr("Moved"), (130, 150, 150, 100))
        self.table.hide()
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)
        self.keep = self._add_main(self.tr("Keep the wall times"), self._keep)
        self.keep.setEnabled(False)
        column = column_of(self)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        column.addStretch()
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        open_with(self, theme, *SIZE)
        self._read()

    def _read(self) -> None:
        self._jobs.run(self, self._planning.review_zones, self._show, self._fail)

    def _show(self, review: ZoneReview) -> None:
        self._review = review
        self.rows.set_review(review)
        self.table.setVisible(bool(review.moved))
        self.keep.setEnabled(bool(review.mendable))
        self.summary.setText(self._summary(review))
        announce(self, self.summary.text())

    def _summary(self, review: ZoneReview) -> str:
        if not review.moved:
            return self.tr("Every session begins when its wall time says. Nothing to do.")
        visits = sum(len(_held(each)) for each in review.moved)
        said = self.tr(
            "The rules of a time zone have changed: {sessions} with {visits} would begin at another"
            " time of day than was planned. Their wall time can be kept."
        ).format(sessions=sessions_count(len(review.moved)), visits=visits_count(visits))
        if len(review.mendable) < len(review.moved):
            said += " " + self.tr("Where the clocks now skip a time, change the session by hand.")
        return said

    def _keep(self) -> None:
        if self._review is None or self._busy or not self._review.mendable:
            return
        self._busy = True
        self.keep.setEnabled(False)
        work = partial(self._planning.keep_wall_times, self._review)
        self._jobs.run(self, work, self._kept, self._fail)

    def _kept(self, change: object) -> None:
        self.accept()
        self.changed.emit(change, self.tr("Wall times kept"))

    def _fail(self, error: AppError) -> None:
        if self._busy:
            self._busy = False
            self._read()
        self._say_why(error)


def _held(moved: MovedSession) -> list[tuple[str, int]]:
    """Return the patients of the visits that hold its slots, each with the place of its slot."""
    places = {slot.id: place for place, slot in enumerate(moved.session.slots)}
    held = [each for each in moved.session.visits if each.status in HOLDS_SLOT]
    return sorted(
        ((visit.patient, places[visit.slot_id]) for visit in held), key=lambda each: each[1]
    )


class _ZoneRows(HeadedRows):
    """One line for each visit, and one for a session without any."""

    def __init__(self, zone: ZoneInfo, parent: QObject) -> None:
        headers = self.tr("Day"), self.tr("Doctor"), self.tr("Patient"), self.tr("Would be")
        super().__init__((*headers, self.tr("Stays")), parent)
        self._zone = zone
        self._cells: tuple[tuple[str, ...], ...] = ()

    def set_review(self, review: ZoneReview) -> None:
        """Show *review*."""
        self.beginResetModel()
        self._cells = tuple(line for each in review.moved for line in self._lines(each))
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._cells)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        text = self._cells[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(text)
        return None

    def _lines(self, moved: MovedSession) -> list[tuple[str, ...]]:
        day, doctor = short_day(moved.stored.day), one_line(moved.session.doctor)
        slots = moved.session.slots
        held = [(isolated(name), slots[place].times) for name, place in _held(moved)]
        lines: list[tuple[str, ...]] = []
        for patient, times in held or [("", moved.stored.times)]:
            stays = self.tr("skipped by the clocks")
            if moved.right is not None:
                stays = time_of(moved.shifted(times).starts_at, self._zone)
            was = time_of(times.starts_at, self._zone)
            lines.append((day, doctor, patient, was, stays))
        return lines
