"""The command about a room: open what an old path means."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from desktop_app.cli import window
from desktop_app.cli.program import opened, say_json
from desktop_app.errors import (
    AnotherDayError,
    BothInsideError,
    LookalikeError,
    PathRefusedError,
    RoomGoneError,
    RoomNotCheckedError,
    Said,
    StrangerInsideError,
)
from desktop_app.settings import Home

if TYPE_CHECKING:
    from desktop_app.composition import Program
    from desktop_app.domain.joining import JoinLink
    from desktop_app.services.actions import Consents

_YES = BothInsideError, LookalikeError, RoomNotCheckedError, StrangerInsideError
"""What ``--yes`` agrees to; the trail says who was let in with strangers."""


def follow_path(wish: argparse.Namespace, home: Home) -> int:
    """Select what a path means in the window, or with --launch open it in the browser."""
    if not wish.launch:
        return window.select(wish, home)
    with opened(wish, home) as program:
        from desktop_app.services.launch import launch
        from desktop_app.services.opener import found_opener

        settings = program.settings
        opens_with, _ = found_opener(settings.browser, private=settings.private_window)
        command = opens_with()  # refused before anything is opened
        link = _link(program, wish)
        launch(link, command)
    if wish.json:
        say_json({"meeting_id": link.meeting_id, "created": link.created, "launched": True})
    else:
        print(f"Room {link.meeting_id} handed to the browser.")
    return 0


def _link(program: Program, wish: argparse.Namespace) -> JoinLink:
    from desktop_app.composition import now
    from desktop_app.domain.joining import Role, SharedRoom
    from desktop_app.services import ad_hoc_room, join, shared_room
    from desktop_app.services import follow_path as paths

    desk = program.desk
    target = paths.follow(desk, wish.path)
    if isinstance(target, UUID):
        role = Role(wish.role) if wish.role else None
        yes: Consents = frozenset(one.consent for one in _YES) if wish.yes else frozenset()
        return _agreed(lambda more: join.open_visit(desk, target, role, yes | more, now()))
    if wish.role not in {None, Role.DESK}:
        raise PathRefusedError(Said("It names no appointment, so it can be opened as desk only."))
    if isinstance(target, SharedRoom):
        print("This room is shared by the whole session: patients can meet in it.", file=sys.stderr)
        return shared_room.open_shared_room(desk, target.session_id, now())
    return ad_hoc_room.open_ad_hoc(desk, "command-line", now())


def _agreed(attempt: Callable[[Consents], JoinLink]) -> JoinLink:
    """Agree to what the command itself already answers, and say so on standard error."""
    agreed: Consents = frozenset()
    while True:
        try:
            return attempt(agreed)
        except (AnotherDayError, RoomGoneError) as question:
            if question.consent in agreed:
                raise
            print(f"{question.title}.", file=sys.stderr)
            agreed |= {question.consent}
