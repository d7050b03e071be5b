"""Which step a visit can take from where it stands, and when; each refusal in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from desktop_app.domain.appointment import Status
from desktop_app.domain.clinic_day import day_of
from desktop_app.errors import QT_TRANSLATE_NOOP, StepRefusedError

_MISTAKE = {Status.CANCELLED, Status.ENTERED_IN_ERROR}

STEPS: Mapping[Status, frozenset[Status]] = {
    Status.WAITLIST: frozenset(_MISTAKE),
    Status.BOOKED: frozenset(
        {Status.ARRIVED, Status.CHECKED_IN, Status.FULFILLED, Status.NO_SHOW, Status.WAITLIST}
        | _MISTAKE
    ),
    Status.ARRIVED: frozenset(
        {Status.BOOKED, Status.CHECKED_IN, Status.FULFILLED, Status.WAITLIST} | _MISTAKE
    ),
    Status.CHECKED_IN: frozenset(
        {Status.BOOKED, Status.ARRIVED, Status.FULFILLED, Status.ENTERED_IN_ERROR}
    ),
    Status.FULFILLED: frozenset(
        {Status.BOOKED, Status.ARRIVED, Status.CHECKED_IN, Status.ENTERED_IN_ERROR}
    ),
    Status.NO_SHOW: frozenset({Status.BOOKED, Status.ARRIVED} | _MISTAKE),
    Status.CANCELLED: frozenset({Status.BOOKED, Status.NO_SHOW, Status.ENTERED_IN_ERROR}),
    Status.ENTERED_IN_ERROR: frozenset({Status.BOOKED}),
}
"""From each status, where a person may lead a visit. Onto the waiting list it leaves its slot; off
that leads only a slot."""

ON_THE_DAY = frozenset({Status.ARRIVED, Status.CHECKED_IN, Status.FULFILLED})
"""What cannot be before the visit's local day."""

_REFUSALS = {
    Status.WAITLIST: QT_TRANSLATE_NOOP("VisitFlow", "It is on the waiting list: give it a slot."),
    Status.BOOKED: QT_TRANSLATE_NOOP("VisitFlow", "The visit is only booked."),
    Status.ARRIVED: QT_TRANSLATE_NOOP(
        "VisitFlow", "The patient has arrived. If that is wrong, undo it first."
    ),
    Status.CHECKED_IN: QT_TRANSLATE_NOOP(
        "VisitFlow", "The patient is with the doctor. If that is wrong, undo it first."
    ),
    Status.FULFILLED: QT_TRANSLATE_NOOP(
        "VisitFlow", "The visit is done. If that is wrong, undo it first."
    ),
    Status.NO_SHOW: QT_TRANSLATE_NOOP(
        "VisitFlow", "The patient was marked as no-show. If the patient is here, press A."
    ),
    Status.CANCELLED: QT_TRANSLATE_NOOP(
        "VisitFlow", "The visit is cancelled. Book it again, or undo the cancellation."
    ),
    Status.ENTERED_IN_ERROR: QT_TRANSLATE_NOOP("VisitFlow", "The visit was entered in error."),
}
_ANOTHER_DAY = QT_TRANSLATE_NOOP("VisitFlow", "The visit is on a later day.")
_NOT_BEGUN = QT_TRANSLATE_NOOP("VisitFlow", "The visit's time has not come yet.")


def require_step(
    before: Status, after: Status, starts_at: datetime | None, now: datetime, zone: ZoneInfo
) -> None:
    """Refuse a step that a visit cannot take; *starts_at* and *now* are aware.

    Raises:
        StepRefusedError: It leads nowhere from here, or not yet; said in words.
    """
    if after not in STEPS[before]:
        raise StepRefusedError(_REFUSALS[before], f"{before} to {after}")
    if starts_at is None:
        return
    if after in ON_THE_DAY and day_of(starts_at, zone) > day_of(now, zone):
        raise StepRefusedError(_ANOTHER_DAY, f"{before} to {after}")
    if after is Status.NO_SHOW and now < starts_at:
        raise StepRefusedError(_NOT_BEGUN, f"{before} to {after}")
