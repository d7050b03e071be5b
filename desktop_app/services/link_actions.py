"""What the window may ask about a visit's links."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from desktop_app.domain.joining import Guest, JoinLink
from desktop_app.domain.visit_links import Tried, VisitLinks

if TYPE_CHECKING:  # that bundle holds this one
    from desktop_app.services.actions import Consents


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkActions:
    """All block and run as jobs.

    Attributes:
        guest_link: The next guest's own link.
        new_links: Revoke every link; the visit's room retires.
        close_old: Close revoked rooms at the provider now; whether this visit's are all closed.
        visit_links: What each link to the visit's room allows.
        try_link: Try the patient's link at its own door and at others; practice mode only.
    """

    guest_link: Callable[[UUID, Guest, Consents], JoinLink]
    new_links: Callable[[UUID, Consents], None]
    close_old: Callable[[UUID], bool]
    visit_links: Callable[[UUID], VisitLinks]
    try_link: Callable[[UUID], tuple[Tried, ...]]
