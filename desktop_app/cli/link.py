"""A ``clinicdesk:`` link that somebody clicked, wherever it stood: it selects a visit, no more.

It comes from a page or a message that anybody may have written. So it is the whole command line,
or nothing is done: no option of it counts, and no word makes it open, join or read anything.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop_app.cli.parser import wish_of
from desktop_app.errors import PathRefusedError, Said

if TYPE_CHECKING:
    from desktop_app.settings import Home

SCHEME = "clinicdesk:"


def wish_of_link(words: Sequence[str]) -> argparse.Namespace | None:
    """Return what is to be done for a link; ``None`` if *words* are a person's own."""
    if not words or not words[0].lower().startswith(SCHEME):
        return None
    wish = wish_of([])  # as a person who starts the window without a word
    wish.do, wish.words = _follow, tuple(words)
    return wish


def _follow(wish: argparse.Namespace, home: Home) -> int:
    """Select the link's visit in the window that runs; the person is asked before one is opened.

    Raises:
        PathRefusedError: It is none of our links, or not one of a visit.
    """
    from desktop_app.cli.window import show_link
    from desktop_app.domain.join_route import MeetingRoute, SlotRoute, parse_path

    link, *more = wish.words
    if more:
        raise PathRefusedError(Said("A link stands alone, with no words behind it."))
    if not isinstance(parse_path(link), SlotRoute | MeetingRoute):
        raise PathRefusedError(Said("It names no appointment."))
    return show_link(wish, home, link)
