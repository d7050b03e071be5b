"""What every use case stands on: one desk's database, video service, clinic zone and name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from zoneinfo import ZoneInfo

from desktop_app.domain.appointment import DaySheet
from desktop_app.domain.joining import DeskRole
from desktop_app.domain.room_rule import VISIT_GRACE
from desktop_app.storage.audit import Author
from desktop_app.storage.database import Database
from desktop_app.video.ledger import Enter, unwritten
from desktop_app.video.provider import Credentials, MeetingProvider


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoService:
    """The video service of this run.

    Attributes:
        practice: The built-in one, good on this computer only.
        enter: Writes a request to it down, before it leaves.
    """

    provider: MeetingProvider
    credentials: Credentials
    practice: bool
    enter: Enter = unwritten


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What the clinic has decided.

    Attributes:
        lobby: Patients wait to be admitted.
        share_names: The video service and whoever is inside see names; else codes.
        visit_grace: How long the room of a finished or missed visit stays open.
    """

    lobby: bool = False
    share_names: bool = False
    visit_grace: timedelta = VISIT_GRACE


class DayOnView:
    """Holds the day that a desk has read last; shared by its threads."""

    def __init__(self) -> None:
        self.sheet: DaySheet | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """One running desk.

    Attributes:
        video: The service in use. Blocks (it may start the practice service or ask the keyring),
            and raises AppError kinds.
        zone: The clinic's.
        serves: The reception, or one doctor.
        for_this_run: The environment names the service; the stored choice has no say in this run.
        on_view: The day that it has read last.
    """

    db: Database
    video: Callable[[], VideoService]
    zone: ZoneInfo
    author: Author
    serves: DeskRole
    policy: Policy = Policy()
    for_this_run: bool = False
    on_view: DayOnView = field(default_factory=DayOnView, repr=False, compare=False)
