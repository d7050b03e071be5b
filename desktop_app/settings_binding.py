"""Binds what the window may ask about the settings to one run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial

from desktop_app.domain.clinic_wish import ClinicWish
from desktop_app.domain.settings import sorted_out
from desktop_app.services import database_password
from desktop_app.services.actions import Actions
from desktop_app.services.clinic_record import clinic_now, keep_clinic
from desktop_app.services.desk import Desk
from desktop_app.services.settings_actions import (
    ClinicNow,
    DataSettings,
    Saved,
    SettingsActions,
    ShownSettings,
)
from desktop_app.settings import FILE, Home, Settings, find_settings, save_settings
from desktop_app.storage.addresses import parted

AT_THE_START = ("database", "zone", "language")
"""What counts from the next start on."""


def settings_actions(
    desk: Desk,
    home: Home,
    environ: Mapping[str, str],
    started_with: Settings,
    follow: Callable[[Settings], Actions],
    now: Callable[[], datetime],
) -> SettingsActions:
    """Return them for the run in *home* that was *started_with* these settings.

    Args:
        desk: Whose clinic is shown beside them.
        home: Where the person's file lies.
        environ: What has the last word.
        started_with: The settings at the start of the run.
        follow: Returns what the window may ask under other settings. May block.
        now: The clock.
    """

    def save(changes: Mapping[str, object]) -> Saved:
        _save(home, environ, changes)
        settings = find_settings(home.folder, environ).settings
        shown, before = _shown(settings), _shown(started_with)
        changed = {name for name in AT_THE_START if getattr(shown, name) != getattr(before, name)}
        return Saved(actions=follow(settings), settings=shown, waiting=frozenset(changed))

    def keep(wish: ClinicWish) -> ClinicNow:
        wanted = find_settings(home.folder, environ).settings.serves
        served = [doctor.id for doctor in clinic_now(desk).doctors if doctor.name == wanted]
        kept = keep_clinic(desk, wish, now())
        if len(served) == 1 and wanted not in {doctor.name for doctor in kept.doctors}:
            save_settings(home.folder, {"serves": str(served[0])}, environ)
        return kept

    return SettingsActions(
        load=lambda: _load(home, environ, clinic_now(desk)),
        save=save,
        keep_clinic=keep,
        keep_password=database_password.keep,
    )


def data_settings(home: Home, environ: Mapping[str, str]) -> DataSettings:
    """Return them for a run in *home* that could not open its database."""
    return DataSettings(
        load=lambda: _load(home, environ, ClinicNow(name="", zone="")),
        save=partial(_save, home, environ),
        keep_password=database_password.keep,
    )


def _load(home: Home, environ: Mapping[str, str], clinic: ClinicNow) -> ShownSettings:
    found = find_settings(home.folder, environ)
    return ShownSettings(
        settings=_shown(found.settings),
        password_in_file=bool(_parted(found.own.values.get("database", ""))[1]),
        clinic=clinic,
        for_this_run=found.for_this_run,
        file=str(home.folder / FILE),
        database_file=str(home.database),
        backup_folder=str(home.folder / "backups"),
    )


def _save(home: Home, environ: Mapping[str, str], changes: Mapping[str, object]) -> None:
    if "database" in sorted_out(changes)[0]:
        own = find_settings(home.folder, environ).own.values.get("database", "")
        changes = {**changes, "database": _moved(str(changes["database"]), own)}
    save_settings(home.folder, changes, environ)


def _moved(address: str, own: str) -> str:
    """Return *address* without its password, which is in the keyring then.

    The password of the *own* address that the file had is taken where it is the same one.
    """
    bare, password = _parted(address)
    if not password and _parted(own)[0] == bare:
        password = _parted(own)[1]
    if password:
        database_password.keep(bare, password)
    return bare


def _shown(settings: Settings) -> Settings:
    return replace(settings, database=_parted(settings.database)[0])


def _parted(address: str) -> tuple[str, str]:
    return parted(address) if address else ("", "")
