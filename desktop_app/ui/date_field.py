"""A day that is typed, or picked from a small calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QSignalBlocker, Qt
from PySide6.QtWidgets import QDateEdit


class DateField(QDateEdit):
    """Shows *day* at first; *name* is what a reader says of the field."""

    def __init__(self, name: str, day: date) -> None:
        super().__init__(QDate(day.year, day.month, day.day))
        self.setCalendarPopup(True)
        # Qt turns the parts round where reading begins at the right; but words of these scripts
        # do so by themselves, and the two together would show the year first.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat(QCoreApplication.translate("Dates", "ddd d MMM yyyy"))
        self.unsetLayoutDirection()
        self.setAccessibleName(name)

    def show_day(self, day: date) -> None:
        """Show *day* without telling anybody that it was chosen."""
        quiet = QSignalBlocker(self)
        self.setDate(QDate(day.year, day.month, day.day))
        quiet.unblock()

    @property
    def day(self) -> date:
        """The day on view."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())
