"""One window per user, home and database: a second start hands its wish over and ends.

The name is the meeting place: a socket (a pipe on Windows) that only this user can open. What
arrives on it was typed or clicked somewhere, so it is read as hostile: short, UTF-8, one line.
"""

from __future__ import annotations

import getpass
import hashlib
import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QDir, QLockFile, QObject, QThread, QTimer, Signal

if TYPE_CHECKING:  # the first window imports it when it is on the screen
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

WISH_BYTES = 512
"""The longest wish that is read; old paths have at most 200 characters."""
WAIT_MS = 10_000
"""How long a second start waits for the first, which lives but may be drawing, slowly."""
PATIENCE_MS = 2_000
"""How long a start that has connected may take to say what it wants."""
_AGAIN_MS = 20
_END = b"\n"
_HEARD = b"ok\n"


def instance_name(home: Path, database: str) -> str:
    """Return the meeting place of this user's window on *home* and *database*.

    Hashed: the name is visible to others, and a database's URL may hold a password.
    """
    seed = "\n".join((getpass.getuser(), str(home.resolve()), database))
    return f"clinic-desk-{hashlib.sha256(seed.encode()).hexdigest()[:24]}"


def hand_over(name: str, wish: str, wait_ms: int = WAIT_MS) -> bool:
    """Give *wish* (an old path, or nothing) to the window that already runs or is just starting.

    Blocks up to *wait_ms* twice. Returns whether a window took it.
    """
    from PySide6.QtNetwork import QLocalSocket

    patience = QDeadlineTimer(wait_ms)
    socket = QLocalSocket()
    socket.connectToServer(name)
    while not socket.waitForConnected(wait_ms):
        if patience.hasExpired():
            return False
        QThread.msleep(_AGAIN_MS)
        socket.connectToServer(name)
    socket.write(_line(wish))
    heard = socket.waitForReadyRead(wait_ms) and bytes(socket.readAll().data()) == _HEARD
    socket.disconnectFromServer()
    return heard


class SingleInstance(QObject):
    """The only window's place: a lock file says whose it is, a socket is where it listens.

    Binding the socket decides nothing: Qt lets a second server take the name from a living first.

    Signals:
        asked: Another start handed over this wish: an old path to select, or "" to come forward.
    """

    asked = Signal(str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._lock = QLockFile(str(Path(QDir.tempPath(), f"{name}.lock")))
        self._lock.setStaleLockTime(0)  # only the end of its process frees it, a crash too
        self._server: QLocalServer | None = None
        self.is_first = self.take()

    def take(self) -> bool:
        """Become the first unless another is; return whether this is the first now."""
        self.is_first = self._lock.isLocked() or self._lock.tryLock(0)
        return self.is_first

    def listen(self) -> None:
        """Hear what other starts want. Until then they wait."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        if not self._server.listen(self._name):
            log.warning("no other start will be heard: %s", self._server.errorString())

    def close(self) -> None:
        """Give the name free. Idempotent."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _greet(self) -> None:
        if self._server is None:
            return
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(WISH_BYTES + 1)
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(partial(self._read, socket))
            QTimer.singleShot(PATIENCE_MS, socket, socket.abort)  # the silent are not waited for
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
