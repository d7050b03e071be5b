"""What keys and clicks mean on a slot, in whatever view it stands.

A key acts on the slot that is selected when it is pressed, a double click on the one that was under
its first press; both mean the appointment that stood there, whatever a refresh does meanwhile.
"""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.ui.day_model import Col, DayModel
from desktop_app.ui.row_drag import RowDrag
from desktop_app.ui.slot_view import SELECT_ROW, SlotView, Target
from desktop_app.ui.theme import Theme

TURN_MS = 80
PRESS_COUNTS_MS = 1_000
"""How long a press may be the first of a double click; Qt decides that it is one, well before."""

MOVES = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ActingView(SlotView):
    """A view on whose slots a person acts.

    Signals:
        appointment_activated: UUID of the appointment to open: Enter, or a double click on it.
        slot_activated: UUID of the free slot: Enter, or a double click on it.
        link_wanted: UUID of the appointment whose patient's link is wanted: L.
        guest_wanted: UUID of the appointment for which a guest's link is wanted: I.

    Attributes:
        drag: Carries a visit by mouse.
    """

    appointment_activated = Signal(object)
    slot_activated = Signal(object)
    link_wanted = Signal(object)
    guest_wanted = Signal(object)

    moves = MOVES
    """The keys by which the selection moves."""

    def __init__(self, rows: DayModel, theme: Theme, parent: QWidget | None = None) -> None:
        self._theme = theme
        super().__init__(rows, parent)
        self.drag = RowDrag(self, theme)
        self.drag.began.connect(self._forget_press)
        self._pressed: tuple[Target, int] | None = None
        self._spin = QTimer(self, interval=TURN_MS)
        self._spin.timeout.connect(self.turn_spinners)

    def set_busy(self, appointment_id: UUID, busy: bool) -> None:
        """Show that the appointment's room is being opened, or no longer."""
        self.rows.set_busy(appointment_id, busy)
        if self.rows.busy:
            self._spin.start()
        else:
            self._spin.stop()

    def set_dense(self, dense: bool) -> None:
        """Use the lower rows, or the ordinary ones again."""
        raise NotImplementedError

    def turn_spinners(self) -> None:
        """Draw what turns a step further."""
        raise NotImplementedError

    def below_selected(self) -> QPoint:
        """Return where something about the selected slot may open, on the screen."""
        spot = self.visualRect(self.currentIndex().siblingAtColumn(Col.PATIENT))
        return self.viewport().mapToGlobal(spot.bottomLeft())

    def _act(self, target: Target | None) -> None:
        if target is None:
            return
        if target.appointment_id is not None:
            self.appointment_activated.emit(target.appointment_id)
        else:
            self.slot_activated.emit(target.slot_id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        target = None if event.isAutoRepeat() else self.selected()  # a key held down acts once
        if plain and key in self.moves:
            super().keyPressEvent(event)
        elif plain and key in _ENTER:
            self._act(target)
        elif plain and key == Qt.Key.Key_L:
            if target and target.appointment_id:
                self.link_wanted.emit(target.appointment_id)
        elif plain and key == Qt.Key.Key_I:
            if target and target.appointment_id:
                self.guest_wanted.emit(target.appointment_id)
        else:
            event.ignore()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        target = self.target_at(index)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (target, event.timestamp()) if target else None
        if target:
            self.selectionModel().setCurrentIndex(index.siblingAtColumn(Col.TIME), SELECT_ROW)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if pressed and event.timestamp() - pressed[1] <= PRESS_COUNTS_MS:
            self._act(pressed[0])
        else:
            # The first press was on something else that has gone, and does not count here.
            self.mousePressEvent(event)

    def _forget_press(self) -> None:
        self._pressed = None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Do nothing: a shaking hand selects no other row."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do nothing: all was said at the press."""
