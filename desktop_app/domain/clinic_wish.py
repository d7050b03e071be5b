"""What a person makes of the clinic's name and of its doctors' names, and what can't be one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from desktop_app.domain.doctors import Doctor
from desktop_app.domain.first_run import TWICE, clinic_name, doctor_name
from desktop_app.domain.typed import Refused
from desktop_app.errors import QT_TRANSLATE_NOOP, FieldsError

CLINIC_NAME = "clinic_name"
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
            name = clinic_name(name)
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
            doctor_key(number): TWICE
            for number, doctor in enumerate(kept)
            if called[doctor.name.casefold()] > 1
        }
    if problems:
        raise FieldsError(problems)
    return ClinicWish(name=name, doctors=tuple(kept))


def _doctor(wish: DoctorWish, known: Collection[UUID]) -> DoctorWish:
    if wish.id is not None and wish.id not in known:
        raise Refused(_GONE)
    return DoctorWish(id=wish.id, name=doctor_name(wish.name))
