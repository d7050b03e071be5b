"""Connections of urllib3's that show their sockets, so that another thread can end them."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from contextvars import ContextVar
from socket import socket
from typing import Any

from requests.adapters import HTTPAdapter
from typing_extensions import override
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError

WATCH: ContextVar[Callable[[socket], None]] = ContextVar("watch")
"""Takes a second handle of every connection that this thread opens, before a byte is sent.

A second one, because TLS takes the first over while it shakes hands, and a last answer keeps it
when its connection has let go of it. To refuse the connection it raises OSError.
"""


class WatchedAdapter(HTTPAdapter):
    """One connection, watched, that trusts whom the system trusts."""

    def __init__(self, tls: ssl.SSLContext | None) -> None:
        self._tls = tls
        super().__init__(pool_connections=1, pool_maxsize=1)

    @override
    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs, ssl_context=self._tls)
        _use_watched_pools(self.poolmanager)

    @override
    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> PoolManager:
        manager: PoolManager = super().proxy_manager_for(proxy, **kwargs, ssl_context=self._tls)
        _use_watched_pools(manager)
        return manager

    @override
    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        conn.cert_reqs = "CERT_REQUIRED"  # and not the certificates that requests brings along


class _WatchedConnection(HTTPConnection):
    @override
    def _new_conn(self) -> socket:
        sock = super()._new_conn()
        try:
            WATCH.get()(sock.dup())
        except OSError:
            sock.close()
            raise
        return sock


class _WatchedTlsConnection(_WatchedConnection, HTTPSConnection):
    @property
    @override
    def is_connected(self) -> bool:
        """Whether the other side still listens.

        To urllib3 a connection with something to read is one that was hung up. But TLS 1.3 sends
        tickets after the handshake (RFC 8446, 4.6.1): a connection opened ahead would be thrown
        away. So it is read from, which takes the tickets off and shows what else there is.
        """
        if self.sock is None or super().is_connected:
            return self.sock is not None
        patience = self.sock.gettimeout()
        self.sock.settimeout(0)
        try:
            self.sock.recv(1)
        except ssl.SSLWantReadError:
            return True
        except OSError:
            return False
        finally:
            self.sock.settimeout(patience)
        return False  # hung up, or talking out of turn


class WatchedPool(HTTPConnectionPool):
    """A pool whose connection can be opened ahead of the first request."""

    ConnectionCls = _WatchedConnection

    def open(self, seconds: float) -> None:
        """Open a connection and put it by, unless one is open; *seconds* bounds each wait."""
        connection = self._get_conn()
        connection.timeout = seconds
        try:
            if not connection.is_connected:
                connection.connect()
        except (OSError, HTTPError):
            connection.close()
            raise
        finally:
            self._put_conn(connection)


class _WatchedTlsPool(WatchedPool, HTTPSConnectionPool):
    ConnectionCls = _WatchedTlsConnection


def _use_watched_pools(manager: PoolManager) -> None:
    manager.pool_classes_by_scheme = {"http": WatchedPool, "https": _WatchedTlsPool}
