"""A deadline for calls that have none of their own."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


def within(seconds: float, work: Callable[[], T]) -> T:
    """Return what *work* returns, or raise what it raises; block for at most *seconds*.

    A look-up of a host name, a certificate check or a keyring can hang where no time limit of
    Python's reaches. So *work* runs on a daemon thread of its own, which is left to itself when the
    time is over and does not keep the program from ending.

    Raises:
        TimeoutError: *work* has not ended yet.
    """
    outcome: Future[T] = Future()

    def run() -> None:
        try:
            outcome.set_result(work())
        except BaseException as error:  # noqa: BLE001 - raised again in the thread that waits
            outcome.set_exception(error)

    Thread(target=run, name="within", daemon=True).start()
    return outcome.result(seconds)
