"""The address of a database, and the password in it."""

from __future__ import annotations

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from desktop_app.errors import Said, SettingsError


def parted(address: str) -> tuple[str, str]:
    """Return an address without its password, and the password, "" if there is none.

    Raises:
        SettingsError: It is no address.
    """
    url = url_of(address)
    password = "" if url.password is None else str(url.password)
    return _written(bare_of(url)), password


def whole(address: str, password: str) -> str:
    """Return *address* with *password* in it."""
    return _written(url_of(address).set(password=password))


def url_of(address: str | URL) -> URL:
    """Return *address* in its parts.

    Raises:
        SettingsError: It is no address.
    """
    try:
        return make_url(address)
    except (ArgumentError, ValueError) as error:
        raise SettingsError(Said("The database address is not a URL.")) from error


def needs_password(address: str) -> bool:
    """Whether it names somebody at a server, and no password."""
    if not address:
        return False
    url = url_of(address)
    return url.get_backend_name() == "postgresql" and bool(
        url.username and url.host and not url.password
    )


def bare_of(url: URL) -> URL:
    """Return *url* without its password; ``URL.set`` takes nothing out."""
    return _of(url, url.username)


def place_of(url: URL) -> str:
    """Return which database *url* means, whoever asks and by whatever password."""
    return _written(_of(url, None))


def _of(url: URL, username: str | None) -> URL:
    """Return *url* for somebody, without a password."""
    return URL.create(
        url.drivername,
        username=username,
        host=url.host,
        port=url.port,
        database=url.database,
        query=url.query,
    )


def _written(url: URL) -> str:
    return url.render_as_string(hide_password=False)
