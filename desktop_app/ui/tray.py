"""A notice beside the window, for whoever looks at another one: no name, no link."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from typing_extensions import override

from desktop_app.ui.icons import app_icon

SHOWN_MS = 8_000


class Tray(QObject):
    """Tells by the system's tray, where there is one; its icon is there only while it tells.

    Signals:
        chosen: A person has clicked the notice about a visit (``UUID``).
    """

    chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None
        self._about: UUID | None = None
        window.installEventFilter(self)

    def tell(self, visit: UUID, words: str) -> None:
        """Say *words* about *visit*, and let the window ask for attention."""
        QApplication.alert(self._window)
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(app_icon(), self)
            self._icon.setToolTip(self.tr("Clinic Desk"))
            self._icon.messageClicked.connect(self._choose)
            self._icon.activated.connect(lambda _: self._choose())
        self._about = visit
        self._icon.show()
        self._icon.showMessage(
            self.tr("Clinic Desk"), words, QSystemTrayIcon.MessageIcon.NoIcon, SHOWN_MS
        )

    def _choose(self) -> None:
        if self._about is not None:
            if self._window.isMinimized():
                self._window.showNormal()
            self._window.raise_()
            self._window.activateWindow()
            self.chosen.emit(self._about)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and self._icon is not None:
            self._icon.hide()
        return False
