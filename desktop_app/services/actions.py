"""All that the window may ask for, as one frozen bundle of callables; `composition` fills it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

if TYPE_CHECKING:  # the window's first picture waits for this module, and needs none of these
    from desktop_app.domain.appointment import DaySheet, Visit
    from desktop_app.domain.change import Change
    from desktop_app.domain.intake import DateOrder, ImportPreview, ImportResult
    from desktop_app.domain.joining import DeskRole, JoinLink, SharedRoom
    from desktop_app.services.alarm_actions import AlarmActions
    from desktop_app.services.backup_actions import BackupActions
    from desktop_app.services.booking_actions import BookingActions
    from desktop_app.services.care_actions import CareActions
    from desktop_app.services.clinic_facts import ClinicFacts
    from desktop_app.services.doctor_actions import DoctorActions
    from desktop_app.services.first_run_actions import FirstRunActions
    from desktop_app.services.ledger_actions import LedgerActions
    from desktop_app.services.link_actions import LinkActions
    from desktop_app.services.paper_actions import PaperActions
    from desktop_app.services.patient_actions import PatientActions
    from desktop_app.services.planning_actions import PlanningActions
    from desktop_app.services.preflight_actions import PreflightActions
    from desktop_app.services.presence_actions import PresenceActions
    from desktop_app.services.report_actions import ReportActions
    from desktop_app.services.search_actions import SearchActions
    from desktop_app.services.settings_actions import SettingsActions
    from desktop_app.services.statistics_actions import StatisticsActions
    from desktop_app.services.trail_actions import TrailActions
    from desktop_app.services.undo_actions import UndoActions
    from desktop_app.services.visit_actions import VisitActions
    from desktop_app.services.week_actions import WeekActions

Consents = frozenset[str]
"""The ``consent`` words of ConfirmationNeededError kinds to which the desk has said yes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceChoice:
    """Which video service is chosen, without anything secret.

    Attributes:
        practice: The built-in one: not for patients.
        endpoint: Of VideoSDK; empty for practice.
        for_this_run: Set by environment variables; the stored choice is untouched.
    """

    practice: bool
    endpoint: str
    for_this_run: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Actions:
    """What the window may ask for.

    All block (database, network, files) and run as jobs, but ``now``, ``zone``, ``desk``,
    ``notices``, ``clinic`` and ``launch``, which are immediate. All raise AppError kinds only.

    Attributes:
        day_sheet: The clinic's local day.
        day_after: The same after a change of this desk's own: quicker, for it reads less.
        visit: One appointment for the panel.
        open_visit: Ensure the appointment's own room, and a link for this desk's role.
        patient_link: The same room's link for the patient.
        launch: Hand the link to the browser; BrowserError if that was refused.
        resolve_path: An old path or a ``clinicdesk:`` link to the id of the appointment it means.
        preview_import: What a file would change; ``None`` as the order asks the file itself.
        service: The video service in use.
        prepare: Reach the video service before the first click needs it.
        notices: What is odd about the settings, a sentence each.
        shared_room: What the old system shared in the session of an appointment, if anything.
        open_shared_room: A link to a session's shared room, once it is allowed.
    """

    now: Callable[[], datetime]
    zone: ZoneInfo
    desk: DeskRole
    day_sheet: Callable[[date], DaySheet]
    day_after: Callable[[date, Change], DaySheet]
    visit: Callable[[UUID], Visit]
    open_visit: Callable[[UUID, Consents], JoinLink]
    patient_link: Callable[[UUID, Consents], JoinLink]
    launch: Callable[[JoinLink], None]
    resolve_path: Callable[[str], UUID]
    preview_import: Callable[[Path, DateOrder | None], ImportPreview]
    apply_import: Callable[[ImportPreview], ImportResult]
    service: Callable[[], ServiceChoice]
    prepare: Callable[[], None]
    notices: tuple[str, ...]
    shared_room: Callable[[UUID], SharedRoom | None]
    allow_shared_room: Callable[[UUID, bool], None]
    open_shared_room: Callable[[UUID], JoinLink]
    choose_practice: Callable[[], ServiceChoice]
    choose_videosdk: Callable[[str, str, str], ServiceChoice]
    """Key, secret, endpoint (empty for VideoSDK's own)."""
    alarms: AlarmActions
    backup: BackupActions
    booking: BookingActions
    care: CareActions
    links: LinkActions
    preflight: PreflightActions
    ledger: LedgerActions
    report: ReportActions
    papers: PaperActions
    statistics: StatisticsActions
    trail: TrailActions
    presence: PresenceActions
    search: SearchActions
    clinic: ClinicFacts
    planning: PlanningActions
    undo: UndoActions
    doctor: DoctorActions
    patients: PatientActions
    week: WeekActions
    visits: VisitActions
    settings: SettingsActions
    first_run: FirstRunActions
