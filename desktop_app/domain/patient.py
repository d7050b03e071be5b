"""What a patient's record may hold: each field is checked by itself, with a sentence of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any

from desktop_app.domain.appointment import Patient
from desktop_app.domain.birth_date import read_birth_date
from desktop_app.domain.contact import checked_email, checked_phone
from desktop_app.domain.intake import DateOrder
from desktop_app.domain.typed import Refused, is_visible, line, lines
from desktop_app.errors import QT_TRANSLATE_NOOP, FieldsError

SHORT = 190
"""Characters of a name or a number; an import takes as many."""
LONG = 5000
"""Characters of the notes."""
ERASED_NAME = "(erased)"
"""In place of the name of somebody of whom nothing personal is left."""

_NO_NAME = QT_TRANSLATE_NOOP("errors", "A patient needs a name: type it as it is written.")
_LONG_NAME = QT_TRANSLATE_NOOP("errors", "A name has at most 190 letters here.")
_LONG_NUMBER = QT_TRANSLATE_NOOP("errors", "A record number has at most 190 characters.")
_LONG_NOTES = QT_TRANSLATE_NOOP("errors", "Notes have at most 5000 letters.")
_NO_LANGUAGE = QT_TRANSLATE_NOOP("errors", "Choose a language, or write its code: de, tr, pt-BR.")
_NO_GENDER = QT_TRANSLATE_NOOP("errors", "Choose one of the list.")

_LANGUAGE = re.compile(
    r"(?P<language>[a-z]{2,3})(?:-(?P<script>[a-z]{4}))?(?:-(?P<region>[a-z]{2}|[0-9]{3}))?"
    r"(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*",
    re.IGNORECASE,
)
"""The usual tags of BCP 47 (RFC 5646, 2.1)."""
_LONGEST_TAG = 35


class Gender(StrEnum):
    """FHIR R4 ``Patient.gender``: the administrative one."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    UNKNOWN = "unknown"


class PatientField(StrEnum):
    """What can be typed of a patient; the values are the names of the columns."""

    NAME = "name"
    FAMILY_NAME = "family_name"
    GIVEN_NAME = "given_name"
    BIRTH_DATE = "birth_date"
    GENDER = "gender"
    PHONE = "phone"
    EMAIL = "email"
    LANGUAGE = "language"
    RECORD_NUMBER = "record_number"
    NOTES = "notes"


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientDraft:
    """A patient as typed, nothing checked yet.

    Attributes:
        date_order: How dates are written at the desk where this was typed.
    """

    name: str = ""
    family_name: str = ""
    given_name: str = ""
    birth_date: str = ""
    gender: str = ""
    phone: str = ""
    email: str = ""
    language: str = ""
    record_number: str = ""
    notes: str = ""
    date_order: DateOrder = DateOrder.DMY


NOBODY = PatientDraft()
"""Of whom nothing was typed yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientFacts:
    """A patient as kept: every field is good by itself; the names are those of the columns."""

    name: str
    family_name: str | None
    given_name: str | None
    birth_date: date | None
    gender: str | None
    phone: str | None
    email: str | None
    language: str | None
    record_number: str | None
    notes: str

    def values(self) -> dict[str, Any]:
        """Return them by column."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


def facts_of(patient: Patient) -> PatientFacts:
    """Return what is kept of *patient*."""
    return PatientFacts(
        **{field.name: getattr(patient, field.name) for field in fields(PatientFacts)}
    )


def draft_of(patient: Patient) -> PatientDraft:
    """Return *patient* as somebody would type it; the birth date in the form of ISO 8601."""
    typed: dict[str, Any] = {field.value: getattr(patient, field) or "" for field in PatientField}
    typed["birth_date"] = patient.birth_date.isoformat() if patient.birth_date else ""
    return PatientDraft(**typed)


def checked(
    draft: PatientDraft, country: str, today: date, kept: Patient | None = None
) -> PatientFacts:
    """Return what is to be kept of a *draft*.

    Args:
        draft: As typed.
        country: Where national phone numbers are taken to be of (ISO 3166); "" for not known.
        today: The clinic's local day.
        kept: What is there already. A field that still says the same is not judged anew: an
            import may have brought what nobody would type.

    Raises:
        FieldsError: Some fields can't be kept, each with its sentence.
    """
    values, problems = _looked_at(draft, country, today, kept)
    if problems:
        raise FieldsError(problems)
    return PatientFacts(**values)


def problems_of(
    draft: PatientDraft, country: str, today: date, kept: Patient | None = None
) -> Mapping[str, str]:
    """Return a sentence for every field of *draft* that can't be kept; see :func:`checked`."""
    return _looked_at(draft, country, today, kept)[1]


def checked_contact(phone: str, email: str, country: str) -> tuple[str | None, str | None]:
    """Return how a patient is reached, ``None`` for what was left empty; *country* as above.

    Raises:
        FieldsError: One of the two can't be right, or both.
    """
    draft = PatientDraft(phone=phone, email=email)
    fields_of_it = (PatientField.PHONE, PatientField.EMAIL)
    checks = _checks(draft, country, date.min)
    values, problems = _each(draft, {field: checks[field] for field in fields_of_it})
    if problems:
        raise FieldsError(problems)
    return values[PatientField.PHONE], values[PatientField.EMAIL]


def _each(
    draft: PatientDraft, checks: Mapping[PatientField, Callable[[str], Any]]
) -> tuple[dict[str, Any], dict[str, str]]:
    """Return what is to be kept of the fields, and what is wrong with others."""
    values: dict[str, Any] = {}
    problems: dict[str, str] = {}
    for field, check in checks.items():
        try:
            values[field] = check(getattr(draft, field))
        except Refused as refused:
            problems[field] = refused.why
    return values, problems


def _looked_at(
    draft: PatientDraft, country: str, today: date, kept: Patient | None
) -> tuple[dict[str, Any], dict[str, str]]:
    checks = _checks(draft, country, today)
    same: dict[str, Any] = {}
    if kept is not None:
        before = draft_of(kept)
        same = {f: getattr(kept, f) for f in checks if getattr(draft, f) == getattr(before, f)}
    values, problems = _each(draft, {f: check for f, check in checks.items() if f not in same})
    values |= same
    if not problems.keys() & {PatientField.NAME, *_PARTS}:
        values["name"] = values["name"] or _put_together(values)
        if not is_visible(values["name"]):
            problems[PatientField.NAME] = _NO_NAME
    return values, problems


_PARTS = (PatientField.GIVEN_NAME, PatientField.FAMILY_NAME)


def _put_together(values: Mapping[str, Any]) -> str:
    """Return the name of its parts, for whoever typed these only."""
    return " ".join(values[part] for part in _PARTS if values[part])


def _checks(
    draft: PatientDraft, country: str, today: date
) -> Mapping[PatientField, Callable[[str], Any]]:
    return {
        PatientField.NAME: lambda text: line(text, SHORT, _LONG_NAME),
        PatientField.FAMILY_NAME: _part,
        PatientField.GIVEN_NAME: _part,
        PatientField.BIRTH_DATE: lambda text: read_birth_date(text, draft.date_order, today),
        PatientField.GENDER: _gender,
        PatientField.PHONE: lambda text: checked_phone(text, country),
        PatientField.EMAIL: checked_email,
        PatientField.LANGUAGE: _language,
        PatientField.RECORD_NUMBER: lambda text: line(text, SHORT, _LONG_NUMBER) or None,
        PatientField.NOTES: lambda text: lines(text, LONG, _LONG_NOTES),
    }


def _part(text: str) -> str | None:
    part = line(text, SHORT, _LONG_NAME)
    return part if is_visible(part) else None


def _gender(text: str) -> str | None:
    if not text:
        return None
    try:
        return Gender(text).value
    except ValueError:
        raise Refused(_NO_GENDER) from None


def _language(text: str) -> str | None:
    """Return a language tag in its usual letters: ``zh-Hant-TW``."""
    tag = text.strip().replace("_", "-") if len(text) <= SHORT else text
    if not tag:
        return None
    found = _LANGUAGE.fullmatch(tag)
    if found is None or len(tag) > _LONGEST_TAG:
        raise Refused(_NO_LANGUAGE)
    first, *others = tag.split("-")
    return "-".join((first.lower(), *(_in_its_letters(other) for other in others)))


def _in_its_letters(subtag: str) -> str:
    match len(subtag):
        case 2:
            return subtag.upper()
        case 4 if subtag.isalpha():
            return subtag.title()
    return subtag.lower()
