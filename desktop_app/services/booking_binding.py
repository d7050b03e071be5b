"""Binds booking, and what helps who waits, to one desk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from desktop_app.services import booking, free_slots, waiting_list
from desktop_app.services.booking_actions import BookingActions
from desktop_app.services.desk import Desk


def booking_actions(desk: Desk, now: Callable[[], datetime]) -> BookingActions:
    """Return them for *desk*; *now* tells the time of each."""
    return BookingActions(
        book=lambda wanted: booking.book(desk, wanted, now()),
        book_beside=lambda wanted: booking.book_beside(desk, wanted, now()),
        walk_in=lambda wanted: booking.walk_in(desk, wanted, now()),
        walk_in_beside=lambda wanted: booking.walk_in_beside(desk, wanted, now()),
        visits_then=partial(free_slots.visits_then, desk),
        repeat=partial(free_slots.repeat, desk),
        next_free=lambda wish, first, limit: free_slots.next_free(desk, wish, first, limit, now()),
        doctors=partial(free_slots.doctors, desk),
        waiting_list=lambda declined: waiting_list.waiting_list(desk, declined, now()),
        put_on_list=lambda patient, kind, reason, wish: waiting_list.put_on_list(
            desk, patient, kind, reason, wish, now()
        ),
        wait_for_earlier=lambda visit, wish: waiting_list.wait_for_earlier(
            desk, visit, wish, now()
        ),
        leave_list=lambda visit: waiting_list.leave_list(desk, visit, now()),
        take_vacancy=lambda vacancy: waiting_list.take_vacancy(desk, vacancy, now()),
    )
