"""Tells in the panel whether the chosen visit's patient is late or waits, as the table does."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.domain.lateness import Limits
from desktop_app.services.actions import Actions
from desktop_app.ui.panel import VisitPanel
from desktop_app.ui.views import Views


class LatePatients(QObject):
    """Keeps the panel's part for late patients true to the table's row."""

    def __init__(self, views: Views, panel: VisitPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._views, self._panel = views, panel
        views.table.rows.dataChanged.connect(lambda *_: self.show_late())
        views.table.rows.modelReset.connect(self.show_late)
        panel.shown.connect(self.show_late)

    def use(self, actions: Actions) -> None:
        """Keep the limits of the clinic of *actions*."""
        clinic = actions.clinic
        self._views.set_limits(Limits(late=clinic.late_minutes, wait=clinic.wait_minutes))

    def show_late(self) -> None:
        """Say how late the patient of the visit on view is."""
        visit = self._panel.visit
        late = self._views.late_of(visit.appointment.id) if visit else None
        self._panel.late.show_late(late, visit)
        if visit is not None:
            self._panel.card.show_warmth(self._views.warmth_of(visit.appointment.id))
