"""What a person makes of the clinic's name and of its doctors' names, and what can't be one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from desktop_app.domain.doctors import LONGEST_NAME, Doctor
from desktop_app.domain.typed import Refused, is_visible, line
from desktop_app.errors import QT_TRANSLATE_NOOP, FieldsError

CLINIC_NAME = "clinic_name"
LONGEST_CLINIC = 200

_NO_NAME = QT_TRANSLATE_NOOP("errors", "The doctor's name is missing.")
_LONG_NAME = QT_TRANSLATE_NOOP("errors", "This name is too long: 120 letters are enough.")
_LONG_CLINIC = QT_TRANSLATE_NOOP("errors", "This name is too long: 200 letters are enough.")
_TWICE = QT_TRANSLATE_NOOP("errors", "A doctor of this name is in the list already.")
_GONE = QT_TRANSLATE_NOOP("errors", "This doctor is no longer there: open the settings again.")


@dataclass(frozen=True, slots=True, kw_only=True)
class DoctorWish:
    """A doctor's name as it was typed; without an id it is a new doctor's."""

    id: UUID | None
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicWish:
    """What is to be called otherwise or made known; ``None`` leaves the name."""

    name: str | None = None
    doctors: tuple[DoctorWish, ...] = ()


def doctor_key(number: int) -> str:
    """Return the key under which the sentence about the doctor of this number is found."""
    return f"doctor-{number}"


def checked(wish: ClinicWish, known: Sequence[Doctor]) -> ClinicWish:
    """Return *wish* as it is to be kept, beside the doctors that are *known*.

    Raises:
        FieldsError: Some names can't be kept, each with its sentence.
    """
    problems: dict[str, str] = {}
    name = wish.name
    if name is not None:
        try:
            name = line(name, LONGEST_CLINIC, _LONG_CLINIC)
        except Refused as refused:
            problems[CLINIC_NAME] = refused.why
    names = {doctor.id: doctor.name for doctor in known}
    kept = []
    for number, doctor in enumerate(wish.doctors):
        try:
            kept.append(_doctor(doctor, names))
        except Refused as refused:
            problems[doctor_key(number)] = refused.why
    if not problems:
        others = names.keys() - {doctor.id for doctor in kept}
        called = Counter(
            name.casefold()
            for name in (*(names[id_] for id_ in others), *(doctor.name for doctor in kept))
        )
        problems = {
            doctor_key(number): _TWICE
            for number, doctor in enumerate(kept)
            if called[doctor.name.casefold()] > 1
        }
    if problems:
        raise FieldsError(problems)
    return ClinicWish(name=name, doctors=tuple(kept))


def _doctor(wish: DoctorWish, known: Collection[UUID]) -> DoctorWish:
    if wish.id is not None and wish.id not in known:
        raise Refused(_GONE)
    name = line(wish.name, LONGEST_NAME, _LONG_NAME)
    if not is_visible(name):
        raise Refused(_NO_NAME)
    return DoctorWish(id=wish.id, name=name)
