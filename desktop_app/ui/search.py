"""Find a visit by its patient: type, and the answers stand below; Enter goes there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget
from typing_extensions import override

from desktop_app.domain.appointment import Found
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.day_watch import DayWatch
from desktop_app.ui.icons import Icon
from desktop_app.ui.jobs import Jobs, Ticket
from desktop_app.ui.key_caps import key_cap_width, paint_key_cap
from desktop_app.ui.search_results import Results
from desktop_app.ui.theme import ICON_SIZE, SPACE_M, SPACE_S, ColorRole, Theme

LONGEST_QUESTION = 100
LEAST, MOST = 120, 440
"""Widths of the box."""


class SearchBox(QLineEdit):
    """Asks with each key; only the answer to what stands in the box is shown.

    Signals:
        chosen: The ``Found`` a person wants to go to.
        failed: An ``AppError`` came instead of an answer.
        left: Esc: the search is over.
    """

    chosen = Signal(object)
    failed = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._jobs = jobs
        self._actions: Actions | None = None
        self._watch: DayWatch | None = None
        self._ticket: Ticket | None = None
        self._enter_waits = False
        self.results = Results(theme, self)
        self.results.picked.connect(self._choose)
        self.setProperty("look", "search")
        self.setMaxLength(LONGEST_QUESTION)
        self.setPlaceholderText(self.tr("Find a patient or appointment"))
        self.setAccessibleName(self.tr("Find a patient or appointment"))
        self.setAccessibleDescription(self.tr("Arrow keys move among the answers"))
        self.setMinimumWidth(LEAST)
        self.setMaximumWidth(theme.px(MOST))
        self.setEnabled(False)
        self._leave_room_for_icon()
        theme.changed.connect(self._leave_room_for_icon)
        self.textEdited.connect(self._ask)

    def use(self, actions: Actions, watch: DayWatch) -> None:
        """Ask *actions*; answers near the day that *watch* has on view matter most."""
        self._actions, self._watch = actions, watch
        self.setEnabled(True)

    def start(self) -> None:
        """Take the focus, ready for another question."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Escape:
                self._leave()
                self.left.emit()
            case Qt.Key.Key_Down:
                self.results.move_by(1)
            case Qt.Key.Key_Up:
                self.results.move_by(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
            case _:
                super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.text().strip() and self._ticket is None:
            self._ask()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._stop()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = self._theme.px(ICON_SIZE)
        scale = self.devicePixelRatioF()
        icon = self._theme.pixmap(Icon.SEARCH, ColorRole.MUTED, side, scale)
        spot = QRect(SPACE_M, (self.height() - side) // 2, side, side)
        spot = QStyle.visualRect(self.layoutDirection(), self.rect(), spot)
        painter.drawPixmap(spot.topLeft(), icon)
        if not self.hasFocus() and not self.text():
            self._paint_key(painter)

    def _paint_key(self, painter: QPainter) -> None:
        words = self.tr("Ctrl F")
        width = key_cap_width(self._theme, words)
        taken = self.fontMetrics().horizontalAdvance(self.placeholderText())
        if self.width() < taken + width + self._theme.px(ICON_SIZE) + 5 * SPACE_M:
            return
        area = QRect(self.width() - width - SPACE_M, 0, width, self.height())
        area = QStyle.visualRect(self.layoutDirection(), self.rect(), area)
        paint_key_cap(painter, self._theme, area, words, ColorRole.MUTED)

    def _leave_room_for_icon(self) -> None:
        self.setTextMargins(self._theme.px(ICON_SIZE) + SPACE_S, 0, 0, 0)

    def _ask(self) -> None:
        self._forget()
        words = self.text().strip()
        day = self._watch.day if self._watch is not None else None
        if self._actions is None or day is None or not words:
            self.results.hide()
            return
        work = partial(self._actions.find, words, day)
        self._ticket = self._jobs.run(self, work, self._show, self._fail)

    def _show(self, found: tuple[Found, ...]) -> None:
        self._ticket = None
        if self._enter_waits and found:
            self._choose(found[0])
            return
        self._enter_waits = False
        if self._actions is not None and self.hasFocus():
            self.results.show_found(found, self._actions.zone)

    def _fail(self, error: AppError) -> None:
        self._stop()
        self.failed.emit(error)

    def _enter(self) -> None:
        current = self.results.current
        if current is not None and self._ticket is None:
            self._choose(current)
        elif self._ticket is not None:  # typed faster than the answer came
            self._enter_waits = True
        elif self.text().strip():
            self._ask()

    def _choose(self, found: Found) -> None:
        self._leave()
        self.chosen.emit(found)

    def _leave(self) -> None:
        self._stop()
        self.clear()

    def _stop(self) -> None:
        """Wait for no answer and show none."""
        self._forget()
        self.results.hide()

    def _forget(self) -> None:
        if self._ticket is not None:
            self._jobs.cancel(self._ticket)
        self._ticket = None
        self._enter_waits = False
