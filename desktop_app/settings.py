"""What a person may set: `settings.toml` in the home, and the environment for one run."""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from typing_extensions import override

from desktop_app.errors import SettingsError

FILE = "settings.toml"
RECEPTION = "reception"
HOME = "CLINIC_DESK_HOME"
DAY_MINUTES = 24 * 60
DATABASE, BROWSER = "CLINIC_DESK_DATABASE", "CLINIC_DESK_BROWSER"


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Where one person's desk lives: data, settings and practice rooms; and where it logs."""

    folder: Path
    logs: Path

    @property
    def database(self) -> Path:
        """The clinic's file, unless the settings name a server."""
        return self.folder / "clinic-desk.db"


def find_home(wanted: str | None, environ: Mapping[str, str]) -> Home:
    """Return the home that was asked for, else the user's own. Creates nothing.

    Raises:
        SettingsError: What was asked for can't be the name of a folder.
    """
    chosen = environ.get(HOME) if wanted is None else wanted
    if chosen:
        try:
            folder = Path(chosen).expanduser().absolute()
        except (RuntimeError, OSError) as error:  # nobody's ~name, or a working folder that is gone
            raise SettingsError("There is no such home folder.", type(error).__name__) from error
        return Home(folder=folder, logs=folder / "logs")
    if wanted is not None:
        raise SettingsError("The home's name is empty.")
    from platformdirs import user_data_path, user_log_path

    return Home(
        folder=user_data_path("clinic-desk", appauthor=False),
        logs=user_log_path("clinic-desk", appauthor=False),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """This desk's settings; a missing file means all defaults.

    Attributes:
        serves: ``reception``, or a doctor's name or id.
        browser: A command to which the link is appended; empty means the system's browser.
        database: A PostgreSQL URL; empty means a file in the home. May hold a password: not shown.
        zone: The clinic's IANA zone, used when the database is new; empty means this computer's.
        lobby: Patients wait until somebody inside admits them.
        share_names: Names, not codes, go to the video service.
        grace_minutes: How long the room of a finished or missed visit stays open; 0 to 1440.
        private_window: Links open in a private window, so that no history keeps them.
        sounds: A patient who waits is announced by a sound too.
        country: ISO 3166 code, for holidays and phone numbers; empty: as the zone says.
        late_minutes: After how many minutes a patient is late, later, very late; ascending.
        wait_minutes: After how many minutes a wait is long, and too long; ascending.
        hide_names: Names hide when the window loses the focus.
    """

    serves: str = RECEPTION
    browser: tuple[str, ...] = ()
    database: str = ""
    zone: str = ""
    lobby: bool = False
    share_names: bool = False
    grace_minutes: int = 60
    private_window: bool = False
    sounds: bool = True
    country: str = ""
    late_minutes: tuple[int, int, int] = (2, 5, 15)
    wait_minutes: tuple[int, int] = (10, 20)
    hide_names: bool = False

    @override
    def __repr__(self) -> str:
        return f"Settings(serves={self.serves!r}, lobby={self.lobby})"


def load_settings(home: Path, environ: Mapping[str, str]) -> Settings:
    """Read the settings of *home*; the environment's word is the last. Blocks on the file.

    Raises:
        SettingsError: The file is no TOML, has an unknown key, or a value of the wrong kind.
    """
    settings = _from_file(home / FILE)
    if environ.get(DATABASE):
        settings = replace(settings, database=environ[DATABASE])
    if environ.get(BROWSER):
        settings = replace(settings, browser=_command(environ[BROWSER], BROWSER))
    return settings


def _from_file(file: Path) -> Settings:
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    except UnicodeDecodeError as error:
        raise SettingsError(f"{FILE} is damaged: it is not UTF-8.") from error
    except OSError as error:
        raise SettingsError(f"{FILE} cannot be read.", type(error).__name__) from error
    import tomllib  # most homes have no such file, and every start waits for this

    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{FILE} is damaged: {error}.") from error
    known = {field.name for field in fields(Settings)}
    if unknown := values.keys() - known:
        raise SettingsError(
            f"{FILE} has an unknown key: {', '.join(sorted(unknown))}."
            f" Known are {', '.join(sorted(known))}."
        )
    return Settings(**{name: _checked(name, value) for name, value in values.items()})


def _checked(name: str, value: Any) -> Any:  # noqa: ANN401 - TOML holds anything
    match name, value:
        case (("lobby" | "share_names" | "private_window" | "sounds" | "hide_names"), bool()):
            return value
        case "grace_minutes", int() if not isinstance(value, bool) and 0 <= value <= DAY_MINUTES:
            return value
        case "browser", list() if all(isinstance(part, str) for part in value):
            return tuple(value)
        case (("late_minutes" | "wait_minutes"), list()) if _are_minutes(name, value):
            return tuple(value)
        case (("browser" | "country" | "zone"), str()):
            return {"browser": _browser, "country": _country, "zone": _zone}[name](value)
        case (("serves" | "database"), str()):
            return value.strip()
    raise SettingsError(f"{FILE}: {name} has a value of the wrong kind.")


def _are_minutes(name: str, values: list[Any]) -> bool:
    """Say whether these are as many minutes as the setting has, each more than the one before."""
    whole = all(type(value) is int and 0 < value <= DAY_MINUTES for value in values)
    return whole and len(values) == len(getattr(Settings(), name)) and values == sorted({*values})


def _browser(text: str) -> tuple[str, ...]:
    return _command(text, "browser")


def _country(code: str) -> str:
    if not re.fullmatch("([A-Z]{2})?", code.strip().upper()):
        raise SettingsError(f"{FILE}: country must be two letters such as DE.")
    return code.strip().upper()


def _zone(name: str) -> str:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return name and ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise SettingsError(f"{FILE}: zone must be a name such as Europe/Berlin.") from error


def _command(text: str, name: str) -> tuple[str, ...]:
    try:
        return tuple(shlex.split(text))
    except ValueError as error:
        raise SettingsError(f"{name} has a quotation mark that never ends.") from error
