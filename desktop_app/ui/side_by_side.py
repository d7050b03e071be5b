"""The day's doctors side by side, on one axis of time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.ui.day_grid import DayGrid
from desktop_app.ui.day_model import DayModel
from desktop_app.ui.day_words import isolated, one_line
from desktop_app.ui.grid_layout import ByDoctor
from desktop_app.ui.theme import Theme


class SideBySide(DayGrid):
    """The same rows as the list's, a column for each doctor."""

    def __init__(self, rows: DayModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(rows, ByDoctor(), theme, parent)
        self.setAccessibleName(self.tr("Doctors of the day, side by side"))

    @override
    def column_words(self, column: int) -> tuple[str, str]:
        sessions = [head.session for head in self.grid.heads[column]]
        places = dict.fromkeys(session.location for session in sessions if session.location)
        count = QCoreApplication.translate("DayModel", "{booked} of {slots} booked").format(
            booked=sum(session.booked for session in sessions),
            slots=sum(session.places for session in sessions),
        )
        details = " · ".join(map(isolated, (*places, count)))
        return one_line(sessions[0].doctor), details
