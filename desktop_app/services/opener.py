"""Which command opens a visit's link: the one from the settings, or a private window's."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.errors import BrowserError

Command = tuple[str, ...]


def found_opener(
    browser: Command, *, private: bool
) -> tuple[Callable[[], Command], tuple[str, ...]]:
    """Return what gives the command that opens links, and what is odd about it in words. Blocks.

    The command is at hand at once; where *private* windows are wanted, and nothing is known to open
    them, it is refused each time: a link never opens in an ordinary window instead.
    """
    if not private:
        return lambda: browser, ()
    from desktop_app.services.private_window import private_browser, this_computer

    try:
        command = private_browser(browser, this_computer()).command
    except BrowserError as error:
        said = error.said

        def refuse() -> Command:
            raise BrowserError(said)

        return refuse, (said,)
    return lambda: command, ()
