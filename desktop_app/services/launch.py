"""Handing a join link to the browser."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from urllib.parse import urlsplit

from desktop_app import outside
from desktop_app.domain.joining import JoinLink
from desktop_app.errors import BrowserError, Said

HERE = {"127.0.0.1", "localhost", "::1"}


def launch(link: JoinLink, command: tuple[str, ...]) -> None:
    """Hand *link* to *command* (the URL is its last argument), or to the system without one.

    Returns at once. Success means handed over: nobody can tell whether a page then opened.

    Raises:
        BrowserError: Neither https nor http on this computer, or nothing to hand it to.
    """
    parts = urlsplit(link.url)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in HERE):
        raise BrowserError(Said("The link is not a secure one, so it was not opened."))
    if not command and sys.platform == "win32":
        _start_on_windows(link.url)
        return
    _run([*(command or system_opener()), link.url])


def system_opener() -> tuple[str, ...]:
    """Return the system's command that opens a URL in the person's own browser."""
    return ("open",) if sys.platform == "darwin" else ("xdg-open",)


def _start_on_windows(url: str) -> None:
    if sys.platform == "win32":
        try:
            os.startfile(url)  # noqa: S606 - the system's own way to the default browser
        except OSError as error:
            raise BrowserError(Said("Windows did not open it: copy the link instead.")) from error


def _run(words: list[str]) -> None:
    try:
        process = subprocess.Popen(  # noqa: S603 - the person's own browser command, no shell
            words,
            env=outside.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        raise BrowserError(
            Said(
                "The command {command} cannot be started: set `browser` in settings.toml, or copy"
                " the link instead.",
                command=repr(words[0]),
            )
        ) from error
    # Whoever starts a process must take its exit code, or it stays behind as a zombie.
    threading.Thread(target=process.wait, name="browser-exit", daemon=True).start()
