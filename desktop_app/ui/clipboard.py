"""A secret on the clipboard: kept out of histories where that can be asked, gone after a minute.

Sources of the hints: Klipper's ``x-kde-passwordManagerHint``; learn.microsoft.com, Clipboard
Formats, section on cloud clipboard and history. On Windows, Qt registers a MIME type it does not
know under its bare name, which is how these formats are set. On macOS it puts a prefix of its own
before it, so that nspasteboard.org's concealed type is out of reach: there only the wipe helps.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

KEPT_MS = 60_000
"""How long a copied link may stay on the clipboard."""

_NO = bytes(4)  # a DWORD of zero
HINTS = {
    "linux": {"x-kde-passwordManagerHint": b"secret"},
    "win32": {
        "ExcludeClipboardContentFromMonitorProcessing": _NO,
        "CanIncludeInClipboardHistory": _NO,
        "CanUploadToCloudClipboard": _NO,
    },
}
"""What asks each system's clipboard tools to keep a copy out of their history."""


class SecretClipboard(QObject):
    """Puts one secret at a time on the clipboard.

    Signals:
        wiped: The secret was taken off again, by time or by :meth:`wipe`.
    """

    wiped = Signal()

    def __init__(self, parent: QObject, kept_ms: int = KEPT_MS) -> None:
        super().__init__(parent)
        self._clipboard: QClipboard = QGuiApplication.clipboard()
        self._secret: str | None = None
        self._timer = QTimer(self, singleShot=True, interval=kept_ms)
        self._timer.timeout.connect(self.wipe)

    def put(self, secret: str) -> None:
        """Copy *secret*; it is wiped after the time given, unless something else was copied."""
        self._secret = secret
        self._clipboard.setMimeData(secret_mime(secret))
        self._timer.start()

    def wipe(self) -> None:
        """Clear the clipboard if it still holds the secret. Idempotent; also for quitting."""
        self._timer.stop()
        if self._secret is not None and self._clipboard.text() == self._secret:
            self._clipboard.clear()
            self.wiped.emit()
        self._secret = None


def secret_mime(secret: str, platform: str = sys.platform) -> QMimeData:
    """Return *secret* as text, with the hints that *platform* knows."""
    mime = QMimeData()
    mime.setText(secret)
    for kind, data in HINTS.get(platform, {}).items():
        mime.setData(kind, data)
    return mime
