"""What the window may ask about the settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.clinic_wish import ClinicWish
from desktop_app.domain.doctors import Doctor
from desktop_app.domain.settings import Settings

if TYPE_CHECKING:  # it imports this
    from desktop_app.services.actions import Actions


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicNow:
    """What the database says of the clinic itself: all its desks share that."""

    name: str
    zone: str
    doctors: tuple[Doctor, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownSettings:
    """The settings as a person may see them, and where things are.

    Attributes:
        settings: Those in force, the database's address without its password.
        for_this_run: Those that the environment gives: what is saved of them waits for a run
            without it.
        file: The person's file.
        database_file: Where the data are when no server is named.
        backup_folder: Where backups lie when no folder is named.
        password_in_file: The address in the file holds a password; saving it anew moves that.
    """

    settings: Settings
    clinic: ClinicNow
    for_this_run: frozenset[str] = frozenset()
    file: str = ""
    database_file: str = ""
    backup_folder: str = ""
    password_in_file: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DataSettings:
    """The settings where no database is open. All block, and raise AppError kinds only.

    Attributes:
        load: The settings as they are now, with nothing of the clinic.
        save: Keep changes, as ``SettingsActions`` does; they count from the next start.
        keep_password: Keep the password of a database's address in the system's keyring.
    """

    load: Callable[[], ShownSettings]
    save: Callable[[Mapping[str, object]], None]
    keep_password: Callable[[str, str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """What came of saving.

    Attributes:
        actions: What the window asks from now on; it follows the new settings.
        settings: Those now in force, as they are shown.
        waiting: The settings that count from the next start on.
    """

    actions: Actions
    settings: Settings
    waiting: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsActions:
    """All block, and raise AppError kinds only.

    Attributes:
        load: The settings as they are now.
        save: Keep changes, by the names of the fields of ``Settings``; all or none. FieldsError
            has a sentence for each that can't be used.
        keep_clinic: Keep the clinic's and its doctors' names, all or none; FieldsError as above.
        keep_password: Keep the password of a database's address in the system's keyring.
    """

    load: Callable[[], ShownSettings]
    save: Callable[[Mapping[str, object]], Saved]
    keep_clinic: Callable[[ClinicWish], ClinicNow]
    keep_password: Callable[[str, str], None]
