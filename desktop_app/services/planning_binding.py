"""Binds what the window may ask for about sessions to one desk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from desktop_app.services import blocking, closing, free_slots, planning, rearranging, zone_review
from desktop_app.services.desk import Desk
from desktop_app.services.planning_actions import PlanningActions


def planning_actions(desk: Desk, country: str, now: Callable[[], datetime]) -> PlanningActions:
    """Bind them to *desk*; *country* is the one whose public holidays count, "" for none."""
    return PlanningActions(
        doctors=partial(free_slots.doctors, desk),
        add_doctor=lambda name, more: planning.add_doctor(desk, name, more, now()),
        preview_plan=lambda plan: planning.preview_plan(desk, plan, country),
        plan=lambda plan, seen: planning.plan_sessions(desk, plan, seen, country, now()),
        session_of_slot=partial(rearranging.session_of_slot, desk),
        preview_reshape=lambda key, shape: rearranging.preview_reshape(desk, key, shape, now()),
        preview_reshape_series=lambda key, shape: rearranging.preview_reshape_series(
            desk, key, shape, now()
        ),
        preview_withdraw_series=lambda key: rearranging.preview_withdraw_series(desk, key, now()),
        preview_withdraw=lambda key: rearranging.preview_withdraw(desk, key, now()),
        rearrange=lambda seen, moves: rearranging.rearrange(desk, seen, moves, now()),
        closures=partial(closing.closures, desk),
        preview_closure=lambda wish: closing.preview_closure(desk, wish, now()),
        close=lambda wish, seen, moves: closing.close(desk, wish, seen, moves, now()),
        reopen=lambda closure: closing.reopen(desk, closure, now()),
        block=lambda slot, why: blocking.block(desk, slot, why, now()),
        unblock=lambda slot: blocking.unblock(desk, slot, now()),
        review_zones=lambda: zone_review.review_zones(desk, now()),
        keep_wall_times=lambda review: zone_review.keep_wall_times(desk, review, now()),
    )
