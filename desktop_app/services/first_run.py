"""Setting a desk up by what the first run asked: all of it, or nothing.

What goes into the database is one transaction. The settings are a file, so before that commits they
are written down beside it (the note): a desk that is killed between the two finds the note at its
next start, and finishes what was committed or forgets what was not. What was put into the system's
keyring means nothing until the database has chosen its service.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from desktop_app.domain.actions import Action
from desktop_app.domain.first_run import (
    CLINIC,
    LOOK,
    NO_SUCH_DOCTOR,
    SERVICE,
    ZONE_STAYS,
    Beginning,
    FirstRun,
    ServiceWish,
    Standing,
    checked,
)
from desktop_app.domain.settings import RECEPTION, Settings, sorted_out
from desktop_app.errors import AppError, FieldsError, SettingsError
from desktop_app.keyrings import system_keyring
from desktop_app.services.choose_service import choose_within
from desktop_app.services.country import countries, zones
from desktop_app.services.desk import Desk
from desktop_app.services.output_file import written_whole
from desktop_app.services.sample_clinic import open_sample_rooms, write_sample
from desktop_app.services.video_source import VideoSource
from desktop_app.storage import clinic, free_slots, planning
from desktop_app.storage.audit import record, results_of
from desktop_app.storage.database import Database, Tx
from desktop_app.storage.models import ProviderKind
from desktop_app.storage.sample import SampleClinic
from desktop_app.video.credentials import checked_credentials, store_credentials
from desktop_app.video.provider import Credentials

NOTE = "set-up.json"

Keep = Callable[[Mapping[str, object]], None]
"""Writes settings into the person's file, whole or not at all."""

log = logging.getLogger(__name__)


def is_untouched(desk: Desk) -> bool:
    """Say whether nobody has put anything in, nor answered what the first run asks. Blocks."""
    with desk.db.read() as tx:
        return clinic.is_empty(tx) and not results_of(tx, desk.author.installation, Action.SET_UP)


def answered(desk: Desk, video: VideoSource, given: frozenset[str]) -> frozenset[str]:
    """Return the pages that an administrator or another desk has answered for this one. Blocks.

    *given* are the settings of the clinic's file. A clinic that has a name has a zone too.
    """
    choice = video.choice()
    with desk.db.read() as tx:
        has_name = bool(clinic.clinic_name(tx))
    known = {
        LOOK: given >= {"language", "appearance"},
        CLINIC: has_name and "serves" in given,
        SERVICE: not choice.practice and not choice.for_this_run,
    }
    return frozenset(page for page, is_known in known.items() if is_known)


def standing(desk: Desk, video: VideoSource, settings: Settings) -> Standing:
    """Return what the desk is set to now. Blocks."""
    choice = video.choice()
    with desk.db.read() as tx:
        doctors = free_slots.doctors(tx)
        serves = [each.name for each in doctors if each.id == desk.serves.doctor_id]
        return Standing(
            name=clinic.clinic_name(tx),
            zone=clinic.zone_name(tx) or desk.zone.key,
            zone_stays=clinic.has_sessions(tx),
            doctors=tuple(each.name for each in doctors),
            is_empty=clinic.is_empty(tx),
            serves=serves[0] if serves else "",
            country=settings.country,
            language=settings.language,
            appearance=settings.appearance,
            practice=choice.practice,
            endpoint=choice.endpoint,
            for_this_run=choice.for_this_run,
            zones=zones(),
            countries=countries(),
        )


def set_up(
    desk: Desk, video: VideoSource, folder: Path, keep: Keep, answers: FirstRun, now: datetime
) -> AppError | None:
    """Carry *answers* out; return why a sample clinic lacks rooms. Blocks; recorded.

    May be repeated: what is done already stays done. The running desk still has its former zone
    and settings: whoever calls goes on with those that are now in force.

    Raises:
        FieldsError: Some answers can't be kept; nothing was changed.
        KeyringUnavailableError: Nothing was changed.
        SettingsError: Nothing was changed, or if that is said, the settings follow at next start.
    """
    answers = checked(answers)
    if problems := sorted_out(answers.settings)[1]:
        raise FieldsError(problems)
    pair = _pair(video, answers.service)
    if answers.zone is not None:
        desk = replace(desk, zone=ZoneInfo(answers.zone))
    token = uuid4()
    with desk.db.write() as tx:
        sample = _write(tx, desk, answers, pair, now)
        settings = answers.settings | _serves(tx, answers.serves)
        record(tx, desk.author, Action.SET_UP, now, result=str(token))
        _note_down(folder / NOTE, token, settings)
    keep(settings)
    (folder / NOTE).unlink(missing_ok=True)
    if pair is not None:  # perhaps the same key with another secret
        video.forget()
    _, trouble = open_sample_rooms(desk, sample, now) if sample else (0, None)
    return trouble


def finish_set_up(db: Database, folder: Path, installation: UUID, keep: Keep) -> bool:
    """Finish what a desk was killed at, and forget what had come to nothing; true: settings came.

    Blocks. At all other starts it only looks whether there is a note. Where the settings can't be
    written yet the note stays for the next start.
    """
    note = folder / NOTE
    if not note.exists():
        return False
    try:
        noted = json.loads(note.read_text(encoding="utf-8"))
        token, settings = str(noted["token"]), dict(noted["settings"])
    except (OSError, ValueError, TypeError, KeyError) as error:
        log.warning("the note of a set-up cannot be read: %s", type(error).__name__)
        token, settings = "", {}
    with db.read() as tx:
        is_done = token in results_of(tx, installation, Action.SET_UP)
    try:
        if is_done:
            keep(settings)
    except AppError as error:
        log.warning("a set-up cannot be finished yet: %s", error.detail)
        return False
    log.info("a set-up that was cut off was %s", "finished" if is_done else "forgotten")
    with suppress(OSError):
        note.unlink(missing_ok=True)
    return is_done


def credentials_of(wish: ServiceWish) -> Credentials:
    """Return VideoSDK's key pair as it was typed.

    Raises:
        FieldsError: It can't be one.
    """
    try:
        return checked_credentials(wish.key, wish.secret, wish.endpoint)
    except SettingsError as error:
        raise FieldsError({"service": error.said}) from error


def _pair(video: VideoSource, wish: ServiceWish | None) -> Credentials | None:
    """Return the key pair of the service that is wished for; VideoSDK's is in the keyring then."""
    if wish is None:
        return None
    if wish.practice:
        return video.practice_credentials()
    credentials = credentials_of(wish)
    store_credentials(system_keyring(), credentials)
    return credentials


def _write(
    tx: Tx, desk: Desk, answers: FirstRun, pair: Credentials | None, now: datetime
) -> SampleClinic | None:
    """Write what belongs into the database; return the sample clinic, if one was wished for."""
    if answers.zone is not None and not clinic.set_zone(tx, answers.zone):
        raise FieldsError({"zone": ZONE_STAYS})
    sample = write_sample(tx, desk, now) if answers.beginning is Beginning.SAMPLE else None
    if answers.name is not None and (answers.name or sample is None):
        clinic.set_clinic_name(tx, answers.name)
    known = {doctor.name.casefold() for doctor in free_slots.doctors(tx)}
    new = [name for name in answers.doctors if name.casefold() not in known]
    added = [planning.add_doctor(tx, name, "") for name in new]
    if answers.service is not None and pair is not None:
        practice = answers.service.practice
        kind = ProviderKind.PRACTICE if practice else ProviderKind.VIDEOSDK
        choose_within(tx, desk, kind, pair, now)
    for doctor in added:
        record(tx, desk.author, Action.DOCTOR_ADDED, now, result=str(doctor.id))
    return sample


def _serves(tx: Tx, name: str | None) -> dict[str, str]:
    """Return the setting that says whose desk this is; a name that two have says it by the id."""
    if not name:
        return {} if name is None else {"serves": RECEPTION}
    called = [doctor for doctor in free_slots.doctors(tx) if doctor.name == name]
    if not called:
        raise FieldsError({"serves": NO_SUCH_DOCTOR})
    return {"serves": name if len(called) == 1 else str(called[0].id)}


def _note_down(note: Path, token: UUID, settings: Mapping[str, object]) -> None:
    try:
        with written_whole(note) as draft:
            draft.write_text(json.dumps({"token": str(token), "settings": settings}), "utf-8")
    except AppError as error:
        raise SettingsError("The desk's folder cannot be written to.", error.detail) from error
