"""Binds what the window may ask for as visits come, move and end to one desk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from desktop_app.domain.appointment import Status
from desktop_app.services.call_seen import note_call
from desktop_app.services.desk import Desk
from desktop_app.services.visit_actions import VisitActions
from desktop_app.services.visit_changes import change_kind, move, set_status, swap


def visit_actions(desk: Desk, now: Callable[[], datetime]) -> VisitActions:
    """Return them for *desk*."""
    return VisitActions(
        set_status=lambda visit, status: set_status(desk, visit, status, now()),
        cancel=lambda visit, why: set_status(desk, visit, Status.CANCELLED, now(), why=why),
        move=lambda visit, slot: move(desk, visit, slot, now()),
        swap=lambda one, other: swap(desk, one, other, now()),
        change_kind=lambda visit, kind: change_kind(desk, visit, kind, now()),
        note_call=lambda visit, came, began: note_call(desk, visit, came, began, now()),
    )
