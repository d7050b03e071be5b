"""Binds what the window may ask about who is inside to one desk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from desktop_app.domain.clinic_day import day_of
from desktop_app.services.chime import chime
from desktop_app.services.desk import Desk
from desktop_app.services.presence import coming_visits, who_is_inside
from desktop_app.services.presence_actions import PresenceActions


def presence_actions(desk: Desk, now: Callable[[], datetime], *, sounds: bool) -> PresenceActions:
    """Return them for *desk*, whose today is the clinic's at the time of the question."""
    return PresenceActions(
        who_is_inside=lambda: who_is_inside(desk, day_of(now(), desk.zone), now()),
        coming=lambda: coming_visits(desk, day_of(now(), desk.zone), now()),
        chime=chime,
        sounds=sounds,
        lobby=desk.policy.lobby,
    )
