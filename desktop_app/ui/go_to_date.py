"""A day, typed: read as ISO, or as this desk writes dates."""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.announce import announce
from desktop_app.ui.dates import figures
from desktop_app.ui.dialog_parts import main_button
from desktop_app.ui.parts import label
from desktop_app.ui.theme import SPACE_L, SPACE_S

_DAYS_AWAY = re.compile(r"[+-][0-9]{1,4}")
CENTURY_BEFORE = 50
"""Two-digit years mean the hundred years that begin this many years ago."""


def parse_day(text: str, locale: QLocale, today: date) -> date | None:
    """Return the day that *text* names, ``None`` if it names none.

    Understood are 2026-11-23, the locale's long and short forms, the short form with four digits
    or without a year (then this year), and +3 or -3 days from *today*.
    """
    words = " ".join(text.split())
    if _DAYS_AWAY.fullmatch(words):
        return today + timedelta(days=int(words))
    long = locale.dateFormat(QLocale.FormatType.LongFormat)
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    four = short if "yyyy" in short else short.replace("yy", "yyyy")
    two = four.replace("yyyy", "yy")
    for pattern in ("yyyy-MM-dd", "yyyy-M-d", long, four, two, _lenient(four), _lenient(two)):
        day = locale.toDate(words, pattern, today.year - CENTURY_BEFORE)
        if day.isValid():
            return _python(day)
    with_year = f"{words.rstrip('./- ')}{_separator(short)}{today.year}"
    day = locale.toDate(with_year, _separator(short).join((*_day_and_month(short), "yyyy")))
    return _python(day) if day.isValid() else None


class GoToDate(QDialog):
    """Asks for a day, and says so if what was typed is none.

    Signals:
        day_picked: The day (a ``date``) that was asked for; the dialog has closed.
    """

    day_picked = Signal(object)

    def __init__(self, shown: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.setWindowTitle(self.tr("Go to date"))
        self._example = figures(shown)
        self.line = QLineEdit(self._example)
        self.line.setAccessibleName(self.tr("Date"))
        self.line.setMaxLength(64)
        self.line.selectAll()
        self.hint = label(look="muted")
        self.hint.setWordWrap(True)
        self.hint.setMinimumWidth(320)
        self._say_how()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        main_button(buttons, self.tr("Go"))
        buttons.accepted.connect(self._go)
        buttons.rejected.connect(self.reject)
        self.line.textEdited.connect(self._say_how)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_S)
        column.addWidget(self.line)
        column.addWidget(self.hint)
        column.addSpacing(SPACE_S)
        column.addWidget(buttons)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self) -> None:
        day = parse_day(self.line.text(), QLocale(), self._today)
        if day is None:
            self.hint.setText(
                self.tr("That is not a date. Write it like {example} or {iso}.").format(
                    example=self._example, iso=self._today.isoformat()
                )
            )
            announce(self.line, self.hint.text(), urgent=True)
            self.line.selectAll()
            return
        self.accept()
        self.day_picked.emit(day)

    def _say_how(self) -> None:
        self.hint.setText(
            self.tr("Like {example}, {iso}, or +7 for a week from today.").format(
                example=self._example, iso=self._today.isoformat()
            )
        )


def _lenient(pattern: str) -> str:
    """Return *pattern* with single letters, which take one digit or two."""
    return pattern.replace("dd", "d").replace("MM", "M")


def _separator(short: str) -> str:
    return next((letter for letter in short if letter in "./-"), "/")


def _day_and_month(short: str) -> tuple[str, str]:
    return ("d", "M") if short.index("d") < short.index("M") else ("M", "d")


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
