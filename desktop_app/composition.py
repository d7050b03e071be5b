"""Builds one run of the program: settings, database, video service, and what the window gets.

No Qt, so that the command line runs anywhere.
"""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop_app.domain.backup import Keeping
from desktop_app.domain.clean_up import CleanUp
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.intake import DateOrder, ImportPreview, ImportResult
from desktop_app.domain.joining import DeskRole
from desktop_app.errors import DatabaseUnreachableError, Said, ServerBacksUpError
from desktop_app.services import (
    alarms,
    backup,
    choose_service,
    clean_up,
    contact,
    database_password,
    day,
    follow_path,
    free_slots,
    join,
    ledger,
    link_trial,
    links,
    preflight,
    prepare,
    shared_room,
    trail,
)
from desktop_app.services.actions import Actions
from desktop_app.services.alarm_actions import AlarmActions
from desktop_app.services.backup_actions import BackupActions
from desktop_app.services.booking_binding import booking_actions
from desktop_app.services.care_actions import CareActions
from desktop_app.services.clinic_facts import ClinicFacts
from desktop_app.services.country import country_of_zone
from desktop_app.services.desk import Desk, Policy
from desktop_app.services.doctor_actions import DoctorActions
from desktop_app.services.evidence import Evidence, gather_evidence
from desktop_app.services.first_run import finish_set_up
from desktop_app.services.first_run_actions import FirstRunActions
from desktop_app.services.first_run_binding import Bindings, first_run_actions
from desktop_app.services.first_start import found_clinic, installation_of
from desktop_app.services.launch import launch
from desktop_app.services.ledger_actions import LedgerActions
from desktop_app.services.link_actions import LinkActions
from desktop_app.services.looked_away import missed
from desktop_app.services.opener import found_opener
from desktop_app.services.paper_binding import paper_actions
from desktop_app.services.patient_binding import patient_actions
from desktop_app.services.planning_binding import planning_actions
from desktop_app.services.preflight_actions import PreflightActions
from desktop_app.services.presence_binding import presence_actions
from desktop_app.services.report_binding import report_actions
from desktop_app.services.restored import notice_restore
from desktop_app.services.search_binding import search_actions
from desktop_app.services.statistics_binding import statistics_actions
from desktop_app.services.undo import take_back
from desktop_app.services.undo_actions import UndoActions
from desktop_app.services.video_source import VideoSource
from desktop_app.services.visit_binding import visit_actions
from desktop_app.services.visit_changes import say_to_reception
from desktop_app.services.week_actions import WeekActions
from desktop_app.settings import (
    FILE,
    RECEPTION,
    Home,
    Settings,
    find_settings,
    save_settings,
)
from desktop_app.settings_binding import settings_actions
from desktop_app.storage import audit, clinic
from desktop_app.storage.database import Database, sqlite_url
from desktop_app.storage.migrate import ensure_current
from desktop_app.storage.restore import require_whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """One run: its desk, and what must be let go at the end.

    Attributes:
        settings: In force now.
        started_with: In force at the start; some count from then on only.
        notices: What is odd about the settings, a sentence each, though the desk works.
    """

    home: Home
    environ: Mapping[str, str]
    settings: Settings
    started_with: Settings
    desk: Desk
    video: VideoSource
    evidence: Evidence
    notices: tuple[str, ...]
    keeping: Keeping

    def close(self) -> None:
        """Let the video service and the database go. Idempotent."""
        self.video.close()
        self.desk.db.close()


def now() -> datetime:
    """Return the present instant, aware, UTC."""
    return datetime.now(UTC)


def _nobody_restarts(_file: Path) -> None:
    """Do nothing: whoever shows a window that can't start again has no such command."""


def database_of(home: Home, settings: Settings) -> Database:
    """Return the run's database, connected to nothing yet.

    Raises:
        SettingsError: Its address is of no use.
        DatabaseUnreachableError: The home's folder can't be made.
    """
    if settings.database:
        return Database(database_password.complete(settings.database, os.environ))
    try:
        home.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseUnreachableError(type(error).__name__) from error
    return Database(sqlite_url(home.database))


def file_of(home: Home, settings: Settings) -> Path:
    """Return where the run's database lies. Connects to nothing.

    Raises:
        SettingsError: Its address is of no use.
        ServerBacksUpError: It is on a server.
    """
    database = database_of(home, settings)
    if database.file is None:
        raise ServerBacksUpError
    return database.file


def open_program(home: Home, settings: Settings, environ: Mapping[str, str]) -> Program:
    """Open the database (made or upgraded if need be) and everything on top of it. Blocks.

    Raises:
        DatabaseError: It can't be used.
        SettingsError: The environment gives half a key pair.
    """
    with ExitStack() as unless_it_opens:
        db = database_of(home, settings)
        unless_it_opens.callback(db.close)
        if db.file is not None:
            require_whole(db.file)
        ensure_current(db)
        video = VideoSource(db, home.folder, practice_command(home), environ, now)
        installation = installation_of(home.folder)
        if finish_set_up(db, home.folder, installation, partial(_keep, home, environ)):
            settings = find_settings(home.folder, environ).settings
        zone = found_clinic(db, video, installation, settings.zone, now())
        serves, notices = _serves(db, settings)
        evidence = gather_evidence(db, _anchor_file(home, settings, db), installation)
        desk = Desk(
            db=db,
            video=video,
            zone=zone,
            author=audit.Author(name=_user(), installation=installation, key=evidence.key),
            serves=serves,
            for_this_run=video.is_for_this_run,
            policy=_policy(settings),
        )
        notice_restore(desk, evidence, now())
        unless_it_opens.pop_all()
    return Program(
        home=home,
        environ=environ,
        settings=settings,
        started_with=settings,
        desk=desk,
        video=video,
        evidence=evidence,
        notices=notices,
        keeping=keeping_of(home, settings),
    )


def follow_settings(program: Program, settings: Settings) -> Program:
    """Return the same run under other *settings*, as far as they do not need a start. Blocks."""
    serves, notices = _serves(program.desk.db, settings)
    desk = replace(program.desk, policy=_policy(settings), serves=serves)
    keeping = keeping_of(program.home, settings)
    return replace(program, settings=settings, desk=desk, notices=notices, keeping=keeping)


def _policy(settings: Settings) -> Policy:
    return Policy(
        lobby=settings.lobby,
        share_names=settings.share_names,
        visit_grace=timedelta(minutes=settings.grace_minutes),
    )


def keeping_of(home: Home, settings: Settings) -> Keeping:
    """Return how backups of *home* are kept."""
    folder = Path(settings.backup_folder) if settings.backup_folder else home.folder / "backups"
    return Keeping(folder=folder, days=settings.backup_days, hours=settings.backup_hours)


def this_program() -> Sequence[str]:
    """Return the words that start this program again."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", __package__ or "desktop_app"]


def practice_command(home: Home) -> Sequence[str]:
    """Return the command that runs the practice service for *home* on demand."""
    return [*this_program(), "--home", str(home.folder), "practice", "--on-demand"]


def actions_of(program: Program, put_back: Callable[[Path], None] = _nobody_restarts) -> Actions:
    """Bind what the window may ask for to this run. Blocks: a browser may have to be found.

    *put_back* notes the backup that is to be put back once the window has closed.
    """
    desk, video = program.desk, program.video
    opens_with, trouble = found_opener(
        program.settings.browser, private=program.settings.private_window
    )
    return Actions(
        now=now,
        zone=desk.zone,
        desk=desk.serves,
        day_sheet=partial(day.day_sheet, desk),
        day_after=partial(day.day_after, desk),
        visit=partial(day.visit, desk),
        open_visit=lambda key, consents: join.open_visit(desk, key, None, consents, now()),
        patient_link=lambda key, consents: join.patient_link(desk, key, consents, now()),
        launch=lambda link: launch(link, opens_with()),
        resolve_path=partial(follow_path.select, desk),
        preview_import=partial(_preview_import, desk),
        apply_import=partial(_apply_import, desk),
        service=video.choice,
        prepare=partial(_prepare, program),
        notices=(*program.notices, *trouble),
        shared_room=partial(shared_room.shared_room_of, desk),
        allow_shared_room=lambda session, allowed: shared_room.allow_shared_room(
            desk, session, now(), allowed=allowed
        ),
        open_shared_room=lambda session: shared_room.open_shared_room(desk, session, now()),
        choose_practice=lambda: choose_service.choose_practice(desk, video, now()),
        choose_videosdk=lambda key, secret, endpoint: choose_service.choose_videosdk(
            desk, video, key, secret, endpoint, now()
        ),
        alarms=_alarm_actions(desk),
        backup=_backup_actions(program, put_back),
        booking=booking_actions(desk, now),
        care=_care_actions(desk),
        links=_link_actions(desk),
        preflight=_preflight_actions(desk, _country(program)),
        ledger=_ledger_actions(program),
        report=report_actions(desk, program.evidence, now),
        papers=paper_actions(desk, now),
        statistics=statistics_actions(desk, now),
        trail=trail.actions_of(desk, program.evidence, now),
        presence=presence_actions(desk, now, sounds=program.settings.sounds),
        search=search_actions(desk, _country(program)),
        patients=patient_actions(desk, now, _country(program)),
        clinic=_clinic_facts(program),
        planning=planning_actions(desk, _country(program), now),
        doctor=DoctorActions(say=lambda key, said: say_to_reception(desk, key, said, now())),
        undo=UndoActions(
            take_back=lambda change: take_back(desk, change, now()),
            missed=lambda before, after: missed(desk, before, after, now()),
        ),
        week=WeekActions(
            doctors=partial(free_slots.doctors, desk), week_of=partial(day.week_of, desk)
        ),
        visits=visit_actions(desk, now),
        settings=settings_actions(
            *(desk, program.home, program.environ, program.started_with),
            follow=lambda settings: actions_of(follow_settings(program, settings), put_back),
            now=now,
        ),
        first_run=_first_run_actions(program),
    )


def _first_run_actions(program: Program) -> FirstRunActions:
    home = program.home

    def follow() -> tuple[Settings, Actions]:
        settings = find_settings(home.folder, program.environ).settings
        with program.desk.db.read() as tx:
            zone = clinic.zone_name(tx) or program.desk.zone.key
        followed = follow_settings(program, settings)
        return settings, actions_of(
            replace(followed, desk=replace(followed.desk, zone=ZoneInfo(zone)))
        )

    bindings = Bindings(
        is_new=not (home.folder / FILE).exists(),
        given=find_settings(home.folder, program.environ).clinics,
        keep=partial(_keep, home, program.environ),
        follow=follow,
    )
    return first_run_actions(
        program.desk, program.video, home.folder, program.settings, now, bindings
    )


def _keep(home: Home, environ: Mapping[str, str], changes: Mapping[str, object]) -> None:
    save_settings(home.folder, changes, environ)


def _country(program: Program) -> str:
    return program.settings.country or country_of_zone(program.desk.zone.key)


def _clinic_facts(program: Program) -> ClinicFacts:
    settings = program.settings
    return ClinicFacts(
        country=_country(program),
        late_minutes=settings.late_minutes,
        wait_minutes=settings.wait_minutes,
        hide_names=settings.hide_names,
    )


def _alarm_actions(desk: Desk) -> AlarmActions:
    return AlarmActions(
        open=partial(alarms.open_alarms, desk),
        mark_seen=lambda alarm: alarms.mark_seen(desk, alarm, now()),
    )


def _backup_actions(program: Program, put_back: Callable[[Path], None]) -> BackupActions:
    desk, keeping = program.desk, program.keeping
    return BackupActions(
        make=lambda: backup.back_up(desk, keeping, now()),
        make_if_due=lambda: backup.back_up_if_due(desk, keeping, now()),
        all=partial(backup.backups, desk, keeping),
        loss=partial(backup.loss_by, desk),
        put_back=put_back,
    )


def _clean_up(desk: Desk, when: datetime, go_on: Callable[[], bool]) -> CleanUp:
    return clean_up.clean_up(desk, when, go_on=go_on)


def _care_actions(desk: Desk) -> CareActions:
    return CareActions(due=partial(clean_up.due, desk), clean_up=partial(_clean_up, desk))


def _ledger_actions(program: Program) -> LedgerActions:
    desk, folder = program.desk, program.video.ledger_folder
    return LedgerActions(
        summary=partial(ledger.summary, folder, desk.zone),
        day=lambda day: ledger.entries(folder, desk.zone, day, day),
        export=lambda path, form, first, last: ledger.export(
            desk, folder, path, form, first, last, now()
        ),
    )


def _link_actions(desk: Desk) -> LinkActions:
    return LinkActions(
        guest_link=lambda key, who, consents: links.guest_link(desk, key, who, consents, now()),
        new_links=lambda key, consents: links.new_links(desk, key, consents, now()),
        close_old=lambda key: links.close_old(desk, key, now()),
        visit_links=lambda key: links.visit_links(desk, key, now()),
        try_link=lambda key: link_trial.try_link(desk, key, now()),
    )


def _prepare(program: Program) -> None:
    program.evidence.key.ask()
    program.video.connect()


def _preflight_actions(desk: Desk, country: str) -> PreflightActions:
    return PreflightActions(
        check=lambda progress: preflight.preflight(desk, day_of(now(), desk.zone), now(), progress),
        mend=lambda key, consents: preflight.mend(desk, key, now(), consents),
        mend_all=lambda found, consents, progress: preflight.mend_all(
            desk, found, now(), consents, progress
        ),
        set_contact=lambda patient, version, phone, email: contact.set_contact(
            desk, patient, version, phone, email, country, now()
        ),
        prepare_ahead=lambda: prepare.prepare_ahead(desk, now()),
    )


def _preview_import(desk: Desk, file: Path, order: DateOrder | None) -> ImportPreview:
    from desktop_app.services import import_file  # its parsers are needed once a month

    return import_file.preview_import(desk.db, desk.zone, file, order)


def _apply_import(desk: Desk, preview: ImportPreview) -> ImportResult:
    from desktop_app.services import import_file

    grace = desk.policy.visit_grace
    return import_file.apply_import(
        desk.db, desk.zone, preview, author=desk.author, now=now(), visit_grace=grace
    )


def _anchor_file(home: Home, settings: Settings, db: Database) -> Path:
    """Return where the anchor lies: one installation has a chain in each database it is used on."""
    if not settings.database:
        return home.folder / "anchor.json"
    file = home.folder / f"anchor-{db.place}.json"
    for place in db.former_places:
        former = home.folder / f"anchor-{place}.json"
        if former.exists() and not file.exists():
            former.replace(file)
    return file


def _serves(db: Database, settings: Settings) -> tuple[DeskRole, tuple[str, ...]]:
    """Return whom this desk serves. An unknown doctor must not keep it shut: an import may help."""
    if settings.serves == RECEPTION:
        return DeskRole(), ()
    with db.read() as tx:
        doctors = clinic.doctors_called(tx, settings.serves)
    if len(doctors) == 1:
        return DeskRole(doctor_id=doctors[0]), ()
    notice = Said(
        "settings.toml says that this desk serves '{name}', but {count} doctors are called so:"
        " until then it is the reception's.",
        name=settings.serves,
        count=len(doctors),
    )
    return DeskRole(), (notice,)


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a process without a name: 3.13 raises OSError, before it KeyError
        return f"uid-{os.getuid()}" if hasattr(os, "getuid") else "unknown"
