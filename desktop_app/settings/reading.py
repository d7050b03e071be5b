"""Reads the settings from their places, and keeps what is good of a damaged file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.domain.settings import Settings, sorted_out
from desktop_app.errors import Said, SettingsError

FILE = "settings.toml"
DATABASE, BROWSER = "CLINIC_DESK_DATABASE", "CLINIC_DESK_BROWSER"
DEFAULTS = "CLINIC_DESK_DEFAULTS"
"""Names the clinic-wide file where it does not lie in its usual place."""

_FROM_ENVIRONMENT = {"database": DATABASE, "browser": BROWSER}


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFound:
    """What a file says.

    Attributes:
        values: Those that can be used.
        problems: What is wrong, a sentence for each setting; "" is the key of the file as a whole.
        lost: Which settings the part names that can't be read.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    problems: Mapping[str, str] = field(default_factory=dict)
    lost: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsFound:
    """The settings in force and where they are from.

    Attributes:
        settings: All together.
        defaults: What is in force where the person has not chosen: ours, or the clinic's.
        clinics: Which settings the clinic's file gives.
        own: The person's file.
        for_this_run: Those that the environment gives.
        problems: What is wrong with the files, a sentence each.
    """

    settings: Settings
    defaults: Settings
    clinics: frozenset[str]
    own: FileFound
    for_this_run: frozenset[str]
    problems: tuple[str, ...]


def load_settings(home: Path, environ: Mapping[str, str]) -> Settings:
    """Read the settings, every one of which must be good. Blocks on files.

    Raises:
        SettingsError: A file or the environment says something that can't be used.
    """
    found = find_settings(home, environ)
    if found.problems:
        raise SettingsError(found.problems[0])
    return found.settings


def find_settings(home: Path, environ: Mapping[str, str]) -> SettingsFound:
    """Read the settings; what can't be used in a file has its default. Blocks on files.

    Raises:
        SettingsError: Nobody can tell which database is meant, and another clinic's must not open;
            or the environment says something that can't be used.
    """
    clinics = clinic_file(environ)
    shipped, own = _read(clinics, str(clinics)), _read(home / FILE, FILE)
    given = _from_environment(environ)
    for found, name in ((shipped, str(clinics)), (own, FILE)):
        if "database" in found.lost and not {"database"} & {*given, *own.values}:
            raise SettingsError(
                Said(
                    "{name} is damaged where it names the database. Nothing was opened, so that"
                    " nobody books into another clinic's: correct that line, or take it out.",
                    name=name,
                )
            )
    return SettingsFound(
        settings=Settings(**{**shipped.values, **own.values, **given}),
        defaults=Settings(**shipped.values),
        clinics=frozenset(shipped.values),
        own=own,
        for_this_run=frozenset(given),
        problems=(*_told(str(clinics), shipped), *_told(FILE, own)),
    )


def clinic_file(environ: Mapping[str, str]) -> Path:
    """Return where an administrator's defaults lie for all who work on this computer."""
    if environ.get(DEFAULTS):
        return Path(environ[DEFAULTS])
    from platformdirs import site_config_path

    return site_config_path("clinic-desk", appauthor=False) / FILE


def _told(name: str, found: FileFound) -> tuple[str, ...]:
    return tuple(
        Said("{file}: {setting}: {what}", file=name, setting=key, what=why) if key else why
        for key, why in found.problems.items()
    )


def _read(file: Path, name: str) -> FileFound:
    """Return what *file* says, *name* in sentences; one that is not there says nothing.

    Raises:
        SettingsError: It is there and can't be read.
    """
    try:
        raw = file.read_bytes()
    except FileNotFoundError:
        return FileFound()
    except OSError as error:
        raise SettingsError(
            Said("{name} cannot be read.", name=name), type(error).__name__
        ) from error
    import tomllib  # most homes have no such file, and every start waits for this

    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _salvaged(
            raw.decode("utf-8", errors="replace"),
            Said("{file} is damaged: it is not UTF-8.", file=name),
        )
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return _salvaged(text, Said("{file} is damaged: {reason}.", file=name, reason=str(error)))
    return _judged(values)


def _judged(values: Mapping[str, object]) -> FileFound:
    good, problems = sorted_out(values)
    return FileFound(values=good, problems=problems, lost=frozenset(problems))


def _salvaged(text: str, why: str) -> FileFound:
    """Return what the lines of a damaged file say that can be read by themselves.

    `database` and `serves` decide which clinic opens and for whom: no fault elsewhere in the file
    may lose them.
    """
    import tomllib

    values: dict[str, Any] = {}
    lost: set[str] = set()
    for line in text.splitlines():
        try:
            said = tomllib.loads(line)
        except tomllib.TOMLDecodeError:
            said = {}
            lost.add(line.partition("=")[0].strip().strip("\"'"))
        if "\ufffd" in line or said.keys() & values.keys():  # of two words for one, none is meant
            lost |= said.keys()
        values |= said
    values = {name: value for name, value in values.items() if name not in lost}
    judged = _judged(values)
    return FileFound(
        values=judged.values,
        problems={"": why, **judged.problems},
        lost=frozenset(lost) | judged.lost,
    )


def _from_environment(environ: Mapping[str, str]) -> dict[str, Any]:
    """Return what the environment sets for this run.

    Raises:
        SettingsError: One can't be used.
    """
    given = {name: environ[of] for name, of in _FROM_ENVIRONMENT.items() if environ.get(of)}
    good, problems = sorted_out(given)
    for name, why in problems.items():
        raise SettingsError(Said("{name}: {why}", name=_FROM_ENVIRONMENT[name], why=why))
    return good
