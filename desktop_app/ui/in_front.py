"""Whether a person has the program in front: any of its windows, a dialog too, has the focus."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow


class InFront(QObject):
    """Watches the program's windows.

    Signals:
        changed: Whether one of them has the focus now.
    """

    changed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.now = QGuiApplication.focusWindow() is not None
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self._look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._look_soon)

    def _look_soon(self, _window: QWindow | None) -> None:
        """Wait: between two windows of ours none has the focus for a moment."""
        self._looking.start()

    def _look(self) -> None:
        now = QGuiApplication.focusWindow() is not None
        if now != self.now:
            self.now = now
            self.changed.emit(now)
