"""What a desk is asked when it starts for the first time: the answers, and what can't be one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop_app.domain.doctors import LONGEST_NAME
from desktop_app.domain.typed import Refused, is_visible, line
from desktop_app.errors import QT_TRANSLATE_NOOP, FieldsError

LOOK, CLINIC, SERVICE = "look", "clinic", "service"
"""The pages that somebody may have answered before."""
LONGEST_CLINIC = 200
MOST_DOCTORS = 100
"""At once; more come by an import."""

NO_ZONE = QT_TRANSLATE_NOOP(
    "errors", "There is no such time zone: choose one of the list, such as Europe/Berlin."
)
NO_NAME = QT_TRANSLATE_NOOP("errors", "The doctor's name is missing.")
LONG_NAME = QT_TRANSLATE_NOOP("errors", "This name is too long: 120 letters are enough.")
LONG_CLINIC = QT_TRANSLATE_NOOP("errors", "This name is too long: 200 letters are enough.")
TWICE = QT_TRANSLATE_NOOP("errors", "A doctor of this name is in the list already.")
TOO_MANY = QT_TRANSLATE_NOOP("errors", "100 doctors at once are enough: import the others later.")
NO_COUNTRY = QT_TRANSLATE_NOOP("errors", "Choose a country of the list.")
NO_SUCH_DOCTOR = QT_TRANSLATE_NOOP("errors", "Choose the reception, or a doctor of the list.")
ZONE_STAYS = QT_TRANSLATE_NOOP(
    "errors", "The clinic has sessions by now: its time zone stays what it is."
)


class Beginning(StrEnum):
    """What the day begins with."""

    EMPTY = "empty"
    SAMPLE = "sample"
    IMPORT = "import"
    """A file that is chosen once the desk is set up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceWish:
    """Which video service to use. The key pair stays out of every ``repr``.

    Attributes:
        endpoint: Empty for VideoSDK's own.
    """

    practice: bool
    key: str = field(default="", repr=False)
    secret: str = field(default="", repr=False)
    endpoint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstRun:
    """All answers; ``None`` leaves what is.

    Attributes:
        settings: Of this desk alone, as they stand in its settings, but ``serves``.
        name: The clinic's.
        zone: IANA name.
        doctors: Names of those to make known; who is known already stays.
        serves: The name of the doctor whose desk this is, "" for the reception.
    """

    settings: dict[str, str] = field(default_factory=dict)
    name: str | None = None
    zone: str | None = None
    doctors: tuple[str, ...] = ()
    serves: str | None = None
    service: ServiceWish | None = None
    beginning: Beginning = Beginning.EMPTY


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What a desk is set to now.

    Attributes:
        zone_stays: There are sessions: their wall times are of this zone.
        is_empty: Nobody and nothing was put in yet, so that a sample clinic may be.
        serves: A doctor's name, "" for the reception.
        country: As in the settings, and so are language and appearance.
        practice: As for ``ServiceChoice``, and so are the following two.
        zones: Those that exist, by name.
        countries: ISO 3166 codes.
    """

    name: str
    zone: str
    zone_stays: bool
    doctors: tuple[str, ...]
    is_empty: bool
    serves: str
    country: str
    language: str
    appearance: str
    practice: bool
    endpoint: str
    for_this_run: bool
    zones: tuple[str, ...]
    countries: tuple[str, ...]


def clinic_name(typed: str) -> str:
    """Return a clinic's name as it is kept; it may be empty.

    Raises:
        Refused: It can't be kept.
    """
    return line(typed, LONGEST_CLINIC, LONG_CLINIC)


def doctor_name(typed: str) -> str:
    """Return a doctor's name as it is kept.

    Raises:
        Refused: It can't be kept, or nothing of it can be seen.
    """
    name = line(typed, LONGEST_NAME, LONG_NAME)
    if not is_visible(name):
        raise Refused(NO_NAME)
    return name


def one_more(known: Sequence[str], typed: str) -> str:
    """Return the name of a doctor who joins those *known*.

    Raises:
        Refused: As for :func:`doctor_name`, or one is called so, or there are enough.
    """
    name = doctor_name(typed)
    if name.casefold() in {each.casefold() for each in known}:
        raise Refused(TWICE)
    if len(known) >= MOST_DOCTORS:
        raise Refused(TOO_MANY)
    return name


def zone_name(typed: str) -> str:
    """Return the IANA name of a zone that exists. Blocks on the list of zones.

    Raises:
        Refused: There is none such.
    """
    try:
        return ZoneInfo(line(typed, LONGEST_CLINIC, NO_ZONE)).key
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:  # Refused is a ValueError too
        raise Refused(NO_ZONE) from error


def checked(answers: FirstRun) -> FirstRun:
    """Return *answers* as they are kept. Blocks on the list of zones.

    Raises:
        FieldsError: Some can't be; the problems are by attribute.
    """
    problems: dict[str, str] = {}
    name, zone, doctors = answers.name, answers.zone, answers.doctors
    try:
        name = None if name is None else clinic_name(name)
    except Refused as refused:
        problems["name"] = refused.why
    try:
        zone = None if zone is None else zone_name(zone)
    except Refused as refused:
        problems["zone"] = refused.why
    try:
        doctors = tuple(_each_once(answers.doctors))
    except Refused as refused:
        problems["doctors"] = refused.why
    if problems:
        raise FieldsError(problems)
    return replace(answers, name=name, zone=zone, doctors=doctors)


def _each_once(typed: Sequence[str]) -> Iterator[str]:
    known: list[str] = []
    for each in typed:
        known.append(one_more(known, each))
        yield known[-1]
