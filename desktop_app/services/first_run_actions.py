"""What the four pages of the first run may ask for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the window's first picture waits for this module, and needs none of these
    from desktop_app.domain.first_run import FirstRun, ServiceWish, Standing
    from desktop_app.domain.settings import Settings
    from desktop_app.errors import AppError
    from desktop_app.services.actions import Actions
    from desktop_app.services.connection_trial import Step, Tested


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUp:
    """That a desk is set up.

    Attributes:
        actions: What the window asks from now on.
        settings: Those now in force.
        trouble: Why a sample clinic has fewer live rooms than it should.
    """

    actions: Actions
    settings: Settings
    trouble: AppError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstRunActions:
    """All but ``wanted`` block, and raise AppError kinds only.

    Attributes:
        wanted: This desk is new: nobody has set it up, and nobody has put anything in.
        answered: Which pages a start leaves out: somebody has answered them for this desk.
        standing: What the desk is set to now.
        try_service: Try a video service, ``None`` the one in use, and hear of each step.
        set_up: Carry all answers out, or none.
    """

    wanted: bool
    answered: frozenset[str] = frozenset()
    standing: Callable[[], Standing]
    try_service: Callable[[ServiceWish | None, Callable[[Step], None]], Tested]
    set_up: Callable[[FirstRun], SetUp]
