"""One window per user, home and database: a second start hands its wish over and ends.

The name is the meeting place: a socket (a pipe on Windows) that only this user can open. What
arrives on it was typed or clicked somewhere, so it is read as hostile: short, UTF-8, one line.
"""

from __future__ import annotations

import getpass
import hashlib
import logging
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QTimer, Signal

if TYPE_CHECKING:  # a start that finds nobody imports it when its window is on the screen
    from PySide6.QtNetwork import QLocalSocket

log = logging.getLogger(__name__)

WISH_BYTES = 512
"""The longest wish that is read; old paths have at most 200 characters."""
WAIT_MS = 2_000
"""How long a second start waits for the first, which may be drawing."""
_END = b"\n"
_HEARD = b"ok\n"


def instance_name(home: Path, database: str) -> str:
    """Return the meeting place of this user's window on *home* and *database*.

    Hashed: the name is visible to others, and a database's URL may hold a password.
    """
    seed = "\n".join((getpass.getuser(), str(home.resolve()), database))
    return f"clinic-desk-{hashlib.sha256(seed.encode()).hexdigest()[:24]}"


def hand_over(name: str, wish: str) -> bool:
    """Give *wish* (an old path, or nothing) to the window that already runs.

    Blocks up to :data:`WAIT_MS` for each step. Returns whether a window took it.
    """
    if sys.platform != "win32" and not Path(QDir.tempPath(), name).exists():
        return False  # there the meeting place is a file
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(_line(wish))
    heard = socket.waitForReadyRead(WAIT_MS) and bytes(socket.readAll().data()) == _HEARD
    socket.disconnectFromServer()
    return heard


class SingleInstance(QObject):
    """The window's ear at its meeting place.

    Signals:
        asked: Another start handed over this wish: an old path to select, or "" to come forward.
    """

    asked = Signal(str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        from PySide6.QtNetwork import QLocalServer

        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self.listening = self._listen(name)

    def close(self) -> None:
        """Give the name free. Idempotent."""
        self._server.close()
        self.listening = False

    def _listen(self, name: str) -> bool:
        """Take the name, over a socket that a crash left behind too.

        Only for a caller whose :func:`hand_over` found nobody: it removes what stands there.
        """
        if self._server.listen(name):
            return True
        self._server.removeServer(name)
        if self._server.listen(name):
            return True
        log.warning("no single instance: %s", self._server.errorString())
        return False

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(WISH_BYTES + 1)
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(partial(self._read, socket))
            QTimer.singleShot(WAIT_MS, socket, socket.abort)  # who says nothing is not waited for
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.canReadLine():
            line = bytes(socket.readLine().data())
            wish = _wish(line)
            if wish is None:
                socket.abort()
                return
            socket.write(_HEARD)
            socket.disconnectFromServer()
            self.asked.emit(wish)
        elif socket.bytesAvailable() > WISH_BYTES:
            socket.abort()


def _line(wish: str) -> bytes:
    """Return *wish* as it travels; what cannot travel is marked, so that it is refused in words."""
    printable = "".join(letter if letter.isprintable() else "\ufffd" for letter in wish)
    cut = printable.encode()[: WISH_BYTES - len(_END)]
    return cut.decode(errors="ignore").encode() + _END


def _wish(line: bytes) -> str | None:
    """Return the wish of a whole line, ``None`` if it is none."""
    try:
        wish = line.removesuffix(_END).decode()
    except UnicodeDecodeError:
        return None
    return wish if len(line) <= WISH_BYTES and (not wish or wish.isprintable()) else None
