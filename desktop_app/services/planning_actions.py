"""What the window may ask for about sessions, closed days and blocked slots."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop_app.domain.change import Change
from desktop_app.domain.closures import Closure, ClosureWish
from desktop_app.domain.doctors import Doctor
from desktop_app.domain.planning import Planned, SessionPlan
from desktop_app.domain.rearranging import Moves, Rearrangement, SessionNow, Shape
from desktop_app.domain.zone_review import ZoneReview


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanningActions:
    """All block, and raise AppError kinds only. What writes returns the change for an undo.

    Attributes:
        preview_plan: What would come of a plan without faults; nothing is written.
        plan: Make the sessions, if that is still what comes of it.
        session_of_slot: The session in which a slot is.
        preview_reshape: What giving a session another shape, without faults, would do.
        preview_reshape_series: The same for it and all later ones of its series, as of those that
            are withdrawn.
        rearrange: Do what was looked at, with a move for each visit that it hits.
        closures: Those of a day and later.
        preview_closure: What closing days would do to their sessions.
        block: Let nobody be booked into a free slot; the reason may be empty.
        review_zones: The sessions whose instants no longer fit their wall times.
        keep_wall_times: Put those right that can be.
    """

    doctors: Callable[[], tuple[Doctor, ...]]
    add_doctor: Callable[[str, str], Doctor]
    preview_plan: Callable[[SessionPlan], Planned]
    plan: Callable[[SessionPlan, Planned], Change]
    session_of_slot: Callable[[UUID], SessionNow]
    preview_reshape: Callable[[UUID, Shape], Rearrangement]
    preview_reshape_series: Callable[[UUID, Shape], Rearrangement]
    preview_withdraw: Callable[[UUID], Rearrangement]
    preview_withdraw_series: Callable[[UUID], Rearrangement]
    rearrange: Callable[[Rearrangement, Moves], Change]
    closures: Callable[[date], tuple[Closure, ...]]
    preview_closure: Callable[[ClosureWish], Rearrangement]
    close: Callable[[ClosureWish, Rearrangement, Moves], Change]
    reopen: Callable[[Closure], Change]
    block: Callable[[UUID, str], Change]
    unblock: Callable[[UUID], Change]
    review_zones: Callable[[], ZoneReview]
    keep_wall_times: Callable[[ZoneReview], Change]
