"""Builds one run of the program: settings, database, video service, and what the window gets.

No Qt, so that the command line runs anywhere.
"""

from __future__ import annotations

import getpass
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop_app.domain.clean_up import CleanUp
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.intake import DateOrder, ImportPreview, ImportResult
from desktop_app.domain.joining import DeskRole
from desktop_app.errors import BrowserError, DatabaseUnreachableError
from desktop_app.keyrings import system_keyring
from desktop_app.services import (
    alarms,
    choose_service,
    clean_up,
    contact,
    day,
    follow_path,
    join,
    ledger,
    link_trial,
    links,
    preflight,
    prepare,
    shared_room,
    trail,
)
from desktop_app.services.actions import Actions, ServiceChoice
from desktop_app.services.alarm_actions import AlarmActions
from desktop_app.services.care_actions import CareActions
from desktop_app.services.desk import Desk, Policy
from desktop_app.services.evidence import Evidence, gather_evidence
from desktop_app.services.launch import launch
from desktop_app.services.ledger_actions import LedgerActions
from desktop_app.services.link_actions import LinkActions
from desktop_app.services.preflight_actions import PreflightActions
from desktop_app.services.presence_binding import presence_actions
from desktop_app.services.report_binding import report_actions
from desktop_app.services.restored import notice_restore
from desktop_app.services.video_source import VideoSource
from desktop_app.settings import RECEPTION, Home, Settings
from desktop_app.storage import audit, clinic
from desktop_app.storage.clinic import ProviderChoice
from desktop_app.storage.database import Database, sqlite_url
from desktop_app.storage.migrate import ensure_current
from desktop_app.storage.models import ProviderKind
from desktop_app.video.credentials import checked_credentials, store_credentials

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """One run: its desk, and what must be let go at the end.

    ``notices``: what is odd about the settings, a sentence each, though the desk works.
    """

    settings: Settings
    desk: Desk
    video: VideoSource
    evidence: Evidence
    notices: tuple[str, ...]

    def close(self) -> None:
        """Let the video service and the database go. Idempotent."""
        self.video.close()
        self.desk.db.close()


def now() -> datetime:
    """Return the present instant, aware, UTC."""
    return datetime.now(UTC)


def database_of(home: Home, settings: Settings) -> Database:
    """Return the run's database, connected to nothing yet.

    Raises:
        SettingsError: Its address is of no use.
        DatabaseUnreachableError: The home's folder can't be made.
    """
    if settings.database:
        return Database(settings.database)
    try:
        home.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseUnreachableError(type(error).__name__) from error
    return Database(sqlite_url(home.database))


def open_program(home: Home, settings: Settings, environ: Mapping[str, str]) -> Program:
    """Open the database (made or upgraded if need be) and everything on top of it. Blocks.

    Raises:
        DatabaseError: It can't be used.
        SettingsError: The environment gives half a key pair.
    """
    with ExitStack() as unless_it_opens:
        db = database_of(home, settings)
        unless_it_opens.callback(db.close)
        ensure_current(db)
        video = VideoSource(db, home.folder, practice_command(home), environ, now)
        installation = _installation(home.folder)
        zone = _first_start(db, settings, video, installation)
        serves, notices = _serves(db, settings)
        evidence = gather_evidence(db, _anchor_file(home, settings, db), installation)
        desk = Desk(
            db=db,
            video=video,
            zone=zone,
            author=audit.Author(name=_user(), installation=installation, key=evidence.key),
            serves=serves,
            for_this_run=video.is_for_this_run,
            policy=Policy(
                lobby=settings.lobby,
                share_names=settings.share_names,
                visit_grace=timedelta(minutes=settings.grace_minutes),
            ),
        )
        notice_restore(desk, evidence, now())
        unless_it_opens.pop_all()
    return Program(settings=settings, desk=desk, video=video, evidence=evidence, notices=notices)


def practice_command(home: Home) -> Sequence[str]:
    """Return the command that runs the practice service for *home* on demand."""
    program = (
        [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", __package__]
    )
    return [*program, "--home", str(home.folder), "practice", "--on-demand"]


def actions_of(program: Program) -> Actions:
    """Bind what the window may ask for to this run. Blocks: a browser may have to be found."""
    desk, video = program.desk, program.video
    opens_with, trouble = found_opener(program.settings)
    return Actions(
        now=now,
        zone=desk.zone,
        desk=desk.serves,
        day_sheet=partial(day.day_sheet, desk),
        visit=partial(day.visit, desk),
        find=partial(day.find, desk),
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
        choose_practice=partial(choose_practice, program),
        choose_videosdk=partial(choose_videosdk, program),
        alarms=_alarm_actions(desk),
        care=_care_actions(desk),
        links=_link_actions(desk),
        preflight=_preflight_actions(desk),
        ledger=_ledger_actions(program),
        report=report_actions(desk, program.evidence, now),
        trail=trail.actions_of(desk, program.evidence, now),
        presence=presence_actions(desk, now, sounds=program.settings.sounds),
    )


def found_opener(settings: Settings) -> tuple[Callable[[], tuple[str, ...]], tuple[str, ...]]:
    """Return what gives the command that opens links, and what is odd about it. Blocks.

    The command is at hand at once; where private windows are wanted, and nothing is known to open
    them, it is refused each time: a link never opens in an ordinary window instead.
    """
    if not settings.private_window:
        return lambda: settings.browser, ()
    from desktop_app.services.private_window import private_browser, this_computer

    try:
        command = private_browser(settings.browser, this_computer()).command
    except BrowserError as error:
        said = error.said

        def refuse() -> tuple[str, ...]:
            raise BrowserError(said)

        return refuse, (said,)
    return lambda: command, ()


def _alarm_actions(desk: Desk) -> AlarmActions:
    return AlarmActions(
        open=partial(alarms.open_alarms, desk),
        mark_seen=lambda alarm: alarms.mark_seen(desk, alarm, now()),
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


def _preflight_actions(desk: Desk) -> PreflightActions:
    return PreflightActions(
        check=lambda progress: preflight.preflight(desk, day_of(now(), desk.zone), now(), progress),
        mend=lambda key, consents: preflight.mend(desk, key, now(), consents),
        mend_all=lambda found, consents, progress: preflight.mend_all(
            desk, found, now(), consents, progress
        ),
        set_contact=lambda patient, version, phone, email: contact.set_contact(
            desk, patient, version, phone, email, now()
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


def choose_practice(program: Program) -> ServiceChoice:
    """Store practice as the choice. Blocks; rooms of another service are rotated."""
    credentials = program.video.practice_credentials()
    choose_service.choose(program.desk, ProviderKind.PRACTICE, credentials, now())
    program.video.forget()
    return program.video.choice()


def choose_videosdk(program: Program, key: str, secret: str, endpoint: str) -> ServiceChoice:
    """Write the key pair to the keyring, then store VideoSDK as the choice. Blocks.

    Raises:
        KeyringUnavailableError: Nothing was changed.
        SettingsError: One of the three can't be what it should.
    """
    credentials = checked_credentials(key, secret, endpoint)
    store_credentials(system_keyring(), credentials)
    choose_service.choose(program.desk, ProviderKind.VIDEOSDK, credentials, now())
    program.video.forget()
    return program.video.choice()


def _first_start(
    db: Database, settings: Settings, video: VideoSource, installation: UUID
) -> ZoneInfo:
    """Write what a new database needs, once, and return the clinic's zone."""
    with db.read() as tx:
        zone, choice = clinic.zone_name(tx), clinic.provider_choice(tx)
        known = audit.is_registered(tx, installation)
    if zone and choice and known:
        return ZoneInfo(zone)
    fingerprint = video.practice_credentials().fingerprint
    with db.write() as tx:
        # Two desks may start first at the same moment: whoever comes second finds it done.
        zone = clinic.found(tx, settings.zone or _machine_zone())
        if clinic.provider_choice(tx) is None:
            practice = ProviderChoice(
                kind=ProviderKind.PRACTICE, endpoint="", fingerprint=fingerprint
            )
            clinic.choose_provider(tx, practice, now())
        audit.register(tx, installation, now())
    return ZoneInfo(zone)


def _anchor_file(home: Home, settings: Settings, db: Database) -> Path:
    """Return where the anchor lies: one installation has a chain in each database it is used on."""
    return home.folder / (f"anchor-{db.place}.json" if settings.database else "anchor.json")


def _machine_zone() -> str:
    import tzlocal

    try:
        return ZoneInfo(tzlocal.get_localzone_name()).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        log.warning("this computer names no zone; the clinic's is UTC")
        return "UTC"


def _installation(home: Path) -> UUID:
    """Return the id of this installed desk, made at its first start."""
    file = home / "installation"
    try:
        home.mkdir(parents=True, exist_ok=True)
        if not file.exists() or not file.stat().st_size:
            _make_installation(file)
        return UUID(file.read_text(encoding="ascii").strip())
    except (OSError, ValueError) as error:
        raise DatabaseUnreachableError(f"installation: {type(error).__name__}") from error


def _make_installation(file: Path) -> None:
    """Write a fresh id, whole or not at all: a full disk must not leave an empty file for ever."""
    made = uuid4()
    draft = file.with_name(f"{file.name}.{made.hex}")
    try:
        draft.write_text(str(made), encoding="ascii")
        draft.replace(file)  # the last of two first starts wins; the other's chain has ended
    finally:
        draft.unlink(missing_ok=True)


def _serves(db: Database, settings: Settings) -> tuple[DeskRole, tuple[str, ...]]:
    """Return whom this desk serves. An unknown doctor must not keep it shut: an import may help."""
    if settings.serves == RECEPTION:
        return DeskRole(), ()
    with db.read() as tx:
        doctors = clinic.doctors_called(tx, settings.serves)
    if len(doctors) == 1:
        return DeskRole(doctor_id=doctors[0]), ()
    notice = (
        f"settings.toml says that this desk serves {settings.serves!r}, but {len(doctors)} doctors"
        " are called so: until then it is the reception's."
    )
    return DeskRole(), (notice,)


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a process without a name: 3.13 raises OSError, before it KeyError
        return f"uid-{os.getuid()}" if hasattr(os, "getuid") else "unknown"
