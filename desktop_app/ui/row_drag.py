"""Carrying a visit by mouse: from its row to a free one, or onto another visit.

The mouse is followed here, not handed to the system's drag and drop: nothing of a patient leaves
the window, and a refresh goes on meanwhile. What is marked is what a release means, wherever a
refresh puts that row.
"""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop_app.domain.appointment import ENDED
from desktop_app.ui.day_model import Col
from desktop_app.ui.day_rows import SlotRow
from desktop_app.ui.parts import label
from desktop_app.ui.slot_view import SlotView, Target
from desktop_app.ui.theme import RADIUS, SPACE_M, SPACE_S, ColorRole, Theme

EDGE = 28
"""How near to the upper or lower edge the table begins to scroll."""
SCROLL_MS = 30
BESIDE = QPoint(14, 10)
"""Where the name hangs, seen from the pointer."""


class Drop(Enum):
    """What putting a visit onto a row would do."""

    NOTHING = auto()
    MOVE = auto()
    SWAP = auto()


def drop_on(row: SlotRow | None, carried: Target) -> Drop:
    """Return what putting the *carried* visit onto a row of the table would do."""
    if row is None or row.released or row.slot_id == carried.slot_id:
        return Drop.NOTHING
    if row.appointment is None:
        return Drop.MOVE if row.slot.bookable else Drop.NOTHING
    return Drop.NOTHING if row.appointment.status in ENDED else Drop.SWAP


class RowDrag(QObject):
    """Follows the mouse over one table while its left button is held.

    A hand that shakes carries nothing; Esc, or leaving the window, puts the visit back.

    Signals:
        began: A visit is carried: the press was none of a double click's.
        dropped: The ``Target`` that was carried, and the ``Target`` it was put on.
    """

    began = Signal()
    dropped = Signal(object, object)

    def __init__(self, view: SlotView, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme
        self._pressed: tuple[Target, QPoint] | None = None
        self._carried: Target | None = None
        self._over: Target | None = None
        self._at = QPoint()
        self._mark = _Mark(view.viewport(), theme)
        self._name = label(look="carried")
        self._name.setParent(view.viewport())
        self._name.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._name.hide()
        self._scrolling = QTimer(self, interval=SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)
        view.rows.modelReset.connect(self._follow)
        view.verticalScrollBar().valueChanged.connect(self._follow)

    @property
    def carried(self) -> Target | None:
        """What is being carried, if anything."""
        return self._carried

    def text(self) -> str:
        """Return what a release would do, "" if nothing."""
        return self._mark.words

    def cancel(self) -> None:
        """Put it back. Idempotent."""
        self._pressed = self._carried = self._over = None
        self._scrolling.stop()
        self._mark.hide_words()
        self._name.hide()
        self._view.viewport().unsetCursor()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QMouseEvent() if watched is self._view.viewport():
                return self._heard(event)
            case QKeyEvent() if self._carried and event.key() == Qt.Key.Key_Escape:
                if event.type() == QEvent.Type.KeyPress:
                    self.cancel()
                event.accept()  # the window's own Esc is not meant, its shortcut neither
                return True
        if event.type() in (QEvent.Type.WindowDeactivate, QEvent.Type.Hide):
            self.cancel()
        return False

    def _heard(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        match event.type():
            case QEvent.Type.MouseButtonPress:
                self.cancel()
                if event.button() == Qt.MouseButton.LeftButton:
                    self._press(place)
            case QEvent.Type.MouseMove if event.buttons() & Qt.MouseButton.LeftButton:
                return self._move(place)
            case QEvent.Type.MouseButtonRelease if self._carried is not None:
                self._release(place)
                return True
            case QEvent.Type.MouseButtonRelease:
                self._pressed = None
        return False

    def _press(self, place: QPoint) -> None:
        target = self._view.target_at(self._view.indexAt(place))
        row = self._row_of(target)
        held = row.appointment if row else None
        if target is not None and held is not None and held.status not in ENDED:
            self._pressed = target, place

    def _move(self, place: QPoint) -> bool:
        if self._carried is None:
            if self._pressed is None:
                return False
            target, first = self._pressed
            if (place - first).manhattanLength() < QApplication.startDragDistance():
                return False
            self._carried = target
            self.began.emit()
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scrolling.start()
        self._point_at(place)
        return True

    def _release(self, place: QPoint) -> None:
        if place != self._at:
            self._point_at(place)
        carried, over = self._carried, self._over
        self.cancel()
        if carried is not None and over is not None:
            self.dropped.emit(carried, over)

    def _point_at(self, place: QPoint) -> None:
        """Mean what lies under the pointer now."""
        self._at = place
        inside = self._view.viewport().rect().contains(place)
        target = self._view.target_at(self._view.indexAt(place)) if inside else None
        can = self._carried and drop_on(self._row_of(target), self._carried) is not Drop.NOTHING
        self._over = target if can else None
        self._show()

    def _follow(self) -> None:
        """Keep the mark at its row: a refresh or a wheel has moved the table."""
        if self._carried is not None:
            self._show()

    def _show(self) -> None:
        carried, over = self._row_of(self._carried), self._row_of(self._over)
        if self._carried is None or carried is None:
            self.cancel()  # another desk has taken it away
            return
        self._name.setText(
            f"{self._time_of(carried)}  {self._view.rows.text(carried, Col.PATIENT)}"
        )
        self._name.adjustSize()
        self._name.move(self._beside_pointer())
        self._name.show()
        self._name.raise_()
        drop = drop_on(over, self._carried)
        if over is None or self._over is None or drop is Drop.NOTHING:
            self._mark.hide_words()
            return
        if drop is Drop.MOVE:
            words = QCoreApplication.translate("RowDrag", "Move to {time}")
            words = words.format(time=self._time_of(over))
        else:
            words = QCoreApplication.translate("RowDrag", "Swap the two…")
        self._mark.show_words(words, self._view.row_rect(self._view.index_for(self._over).row()))

    def _time_of(self, row: SlotRow) -> str:
        return self._view.rows.text(row, Col.TIME)

    def _beside_pointer(self) -> QPoint:
        """Return where the name hangs: beside the pointer, whole within the table."""
        area = self._view.viewport().rect()
        mirrored = self._view.isRightToLeft()
        x = (
            self._at.x() - BESIDE.x() - self._name.width()
            if mirrored
            else self._at.x() + BESIDE.x()
        )
        y = self._at.y() + BESIDE.y()
        return QPoint(
            max(area.left(), min(x, area.right() - self._name.width())),
            max(area.top(), min(y, area.bottom() - self._name.height())),
        )

    def _scroll(self) -> None:
        """Move the table on while the pointer is held at its edge."""
        bar, height = self._view.verticalScrollBar(), self._view.viewport().height()
        edge = self._theme.px(EDGE)
        up, down = self._at.y() < edge, self._at.y() > height - edge
        before = bar.value()
        if up or down:
            bar.setValue(before + (-bar.singleStep() if up else bar.singleStep()))
            if bar.value() != before:
                self._point_at(self._at)

    def _row_of(self, target: Target | None) -> SlotRow | None:
        """Return the row that stands for *target* now; ``None`` if nothing does any more."""
        index = self._view.index_for(target) if target else None
        row = self._view.rows.rows[index.row()] if index and index.isValid() else None
        same = isinstance(row, SlotRow) and target and row.appointment_id == target.appointment_id
        return row if isinstance(row, SlotRow) and same else None


class _Mark(QWidget):
    """Frames the row on which a release would put the visit, and says what that does."""

    def __init__(self, ground: QWidget, theme: Theme) -> None:
        super().__init__(ground)
        self._theme = theme
        self.words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_words(self, words: str, row: QRect) -> None:
        self.words = words
        self.setGeometry(row)
        self.setVisible(not row.isEmpty())
        self.update()

    def hide_words(self) -> None:
        self.words = ""
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color(ColorRole.ACCENT), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -3), RADIUS, RADIUS)
        metrics = theme.metrics(12, bold=True)
        width, height = metrics.horizontalAdvance(self.words) + 2 * SPACE_S, metrics.height() + 4
        x = SPACE_M if self.isRightToLeft() else self.width() - width - SPACE_M
        pill = QRect(x, (self.height() - height) // 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ColorRole.ACCENT))
        painter.drawRoundedRect(QRectF(pill), height / 2, height / 2)
        painter.setFont(theme.font(12, bold=True))
        painter.setPen(theme.color(ColorRole.ON_ACCENT))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(pill, flags, self.words)
        painter.end()
