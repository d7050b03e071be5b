"""The command line. Imports no Qt until a window is wanted.

Exit codes: 0 done, 1 can't be done (one sentence on standard error), 2 wrong words.
"""

from __future__ import annotations

import io
import logging
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from desktop_app.cli.link import wish_of_link
from desktop_app.cli.parser import wish_of
from desktop_app.errors import (
    AppError,
    ConfirmationNeededError,
    DatabaseDamagedError,
    DatabaseUnreachableError,
    DateOrderNeededError,
    UnexpectedError,
)
from desktop_app.logs import start_log
from desktop_app.settings import find_home

__all__ = ["run"]

log = logging.getLogger(__name__)
# Until the log has begun, nothing of it goes to standard error: there stands one sentence.
logging.getLogger("desktop_app").addHandler(logging.NullHandler())

CANNOT = 1


def run(words: Sequence[str]) -> int:
    """Do what *words* say and return the exit code. Blocks until done, or the window closes."""
    _speak_any_script()
    wish = wish_of_link(words) or wish_of(words)
    os.umask(0o077)
    _leave_no_core()
    try:
        home = find_home(wish.home, os.environ)
        try:
            start_log(home.logs)
        except OSError as error:
            raise DatabaseUnreachableError(f"log: {type(error).__name__}") from error
        done: int = wish.do(wish, home)
        sys.stdout.flush()
    except AppError as error:
        log.warning("%s: %s", type(error).__name__, error.detail)
        print(_with_way_out(error), file=sys.stderr)
        return CANNOT
    except KeyboardInterrupt:
        return CANNOT
    except BrokenPipeError:  # of our output: what goes wrong with a socket has words by now
        _say_no_more()
        return CANNOT
    except Exception:
        log.exception("unhandled error")
        print(UnexpectedError().sentence, file=sys.stderr)
        return CANNOT
    return done


def _say_no_more() -> None:
    """Let what is still to be said go nowhere: the reader has heard enough, as ``head`` does."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _with_way_out(error: AppError) -> str:
    """Return the error's sentence, and the word of the command line that helps, if one does."""
    if isinstance(error, ConfirmationNeededError):
        return f"{error.sentence} Agree with --yes."
    if isinstance(error, DatabaseDamagedError):
        return f"{error.sentence} List the backups with: clinic-desk restore"
    if isinstance(error, DateOrderNeededError):
        return f"{error.sentence} Say it with --date-order dmy, mdy or ymd."
    return error.sentence


def _speak_any_script() -> None:
    """Write what the stream's encoding lacks as an escape: a name must not end the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _leave_no_core() -> None:
    """Have a crash write no memory to the disk: keys and patients are in it.

    What a system's own crash reporter is handed by a pipe is not held to the limit: so on Linux no
    kind of memory goes into it. Programs that are started from here inherit both.
    """
    if sys.platform == "win32":
        import ctypes

        no_error_boxes, no_fault_box, no_open_box = 0x1, 0x2, 0x8000
        ctypes.windll.kernel32.SetErrorMode(no_error_boxes | no_fault_box | no_open_box)
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))
    with suppress(OSError):
        Path("/proc/self/coredump_filter").write_text("0", encoding="ascii")
