"""Find a visit or a patient: type, and the answers stand below; Enter goes there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QKeyCombination, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget
from typing_extensions import override

from desktop_app.domain.appointment import Found
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.day_watch import DayWatch
from desktop_app.ui.hit_list import AskingLine, HitList
from desktop_app.ui.hit_rows import HitRow
from desktop_app.ui.icons import Icon
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.key_caps import key_cap_width, paint_key_cap
from desktop_app.ui.search_results import Results
from desktop_app.ui.theme import ICON_SIZE, SPACE_M, SPACE_S, ColorRole, Theme

LEAST, MOST = 128, 440
"""Widths of the box."""
_EDIT = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E)
_MENUS = Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason


class SearchBox(AskingLine):
    """Asks with each key; only the answer to what stands in the box is shown.

    Signals:
        chosen: The ``Found`` visit a person wants to go to.
        patient_chosen: The ``FoundPatient`` without a visit to come whom a person wants to see.
        failed: An ``AppError`` came instead of an answer.
        left: Esc: the search is over.
    """

    chosen = Signal(object)
    patient_chosen = Signal(object)
    failed = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(HitList(theme, jobs), parent)
        self._theme = theme
        self._actions: Actions | None = None
        self._watch: DayWatch | None = None
        self.results = Results(theme, self, self.hits)
        self.hits.picked.connect(self._choose)
        self.hits.answered.connect(self._show)
        self.hits.failed.connect(self._fail)
        self.asked.connect(self._find)
        self.setProperty("look", "search")
        self._asks = (
            self.tr("Find a patient or appointment"),
            self.tr("Find a patient"),
            self.tr("Find"),
        )
        self.setAccessibleName(self.tr("Find a patient or appointment"))
        self.setMinimumWidth(LEAST)
        self.setMaximumWidth(theme.px(MOST))
        self.setEnabled(False)
        self._leave_room_for_icon()
        theme.changed.connect(self._leave_room_for_icon)
        self.textEdited.connect(self._hide_if_empty)

    def use(self, actions: Actions, watch: DayWatch) -> None:
        """Ask *actions*; answers near the day that *watch* has on view matter most."""
        self._actions, self._watch = actions, watch
        self.hits.rows.zone = actions.zone
        self.setEnabled(True)

    def start(self) -> None:
        """Take the focus, ready for another question."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    @override
    def event(self, event: QEvent) -> bool:
        """Let Ctrl+E through, with which a line would go to its end: it edits the patient."""
        edits = isinstance(event, QKeyEvent) and event.keyCombination() == _EDIT
        if edits and event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.typed and not self.hits.waits:
            self._find(self.typed)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _MENUS:  # a command is about the current answer
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

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ask_shortly()

    def _ask_shortly(self) -> None:
        """Ask in the longest words that there is room for."""
        room = self.width() - self._theme.px(ICON_SIZE) - 4 * SPACE_M
        width = self.fontMetrics().horizontalAdvance
        fitting = next((asks for asks in self._asks if width(asks) <= room), self._asks[-1])
        self.setPlaceholderText(fitting)
        self.setToolTip("" if fitting == self._asks[0] else self._asks[0])

    def _paint_key(self, painter: QPainter) -> None:
        words = self.tr("Ctrl F")
        width = key_cap_width(self._theme, words)
        taken = self.fontMetrics().horizontalAdvance(self.placeholderText())
        if self.width() < taken + width + self._theme.px(ICON_SIZE) + 5 * SPACE_M:
            return
        area = QRect(self.width() - width - SPACE_M, 0, width, self.height())
        area = QStyle.visualRect(self.layoutDirection(), self.rect(), area)
        paint_key_cap(painter, self._theme, area, words, ColorRole.MUTED)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._leave_room_for_icon()

    def _leave_room_for_icon(self) -> None:
        beside = self._theme.px(ICON_SIZE) + SPACE_S
        at_right = self.isRightToLeft()
        self.setTextMargins(*((0, 0, beside, 0) if at_right else (beside, 0, 0, 0)))
        # Beside the icon whatever the words' own direction is: the key's cap is at the other end.
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        self._ask_shortly()

    def _find(self, words: str) -> None:
        day = self._watch.day if self._watch is not None else None
        if self._actions is not None and day is not None:
            self.hits.ask(partial(self._actions.search.find, words, day))

    def _hide_if_empty(self) -> None:
        if not self.typed:
            self.results.hide()

    def _show(self, found: tuple[HitRow, ...]) -> None:
        if self.hasFocus():
            self.results.show_found(found)

    def _fail(self, error: AppError) -> None:
        self._stop()
        self.failed.emit(error)

    def _choose(self, hit: HitRow) -> None:
        self._leave()
        if isinstance(hit, Found):
            self.chosen.emit(hit)
        else:
            self.patient_chosen.emit(hit)

    def _leave(self) -> None:
        self._stop()
        self.clear()

    def _stop(self) -> None:
        """Wait for no answer and show none."""
        self.hits.empty()
        self.results.hide()
