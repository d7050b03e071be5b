"""From a failure to what the strip says: its words, translated, and the buttons that help."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from desktop_app.errors import (
    AppError,
    ConfirmationNeededError,
    DatabaseError,
    LookalikeError,
    Said,
    SpokenError,
)
from desktop_app.ui.dates import long_day, plain_day


class Tone(Enum):
    """How loud a notice is."""

    INFO = auto()
    ATTENTION = auto()
    DANGER = auto()


@dataclass(frozen=True, slots=True)
class Offer:
    """A button of the strip: its verb, and what it does."""

    verb: str
    act: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Notice:
    """What happened, what to do, and the buttons that do it; all plain text, translated.

    ``outage``: nothing could be stored, which is over as soon as something is.
    """

    title: str
    advice: str
    tone: Tone = Tone.ATTENTION
    offers: tuple[Offer, ...] = ()
    outage: bool = False


def words(error: AppError) -> tuple[str, str]:
    """Return title and advice in the desk's language."""
    title = translated(error.title)
    if isinstance(error, LookalikeError):
        return title, _to_compare(error)
    return title, translated(error.said if isinstance(error, SpokenError) else error.advice)


def _to_compare(error: LookalikeError) -> str:
    """Return what is to be compared before somebody is taken for this patient."""
    if error.birth_date is None:
        return QCoreApplication.translate(
            "errors", "This one's birth date is not known: ask for the address or the phone number."
        )
    said = QCoreApplication.translate("errors", "Ask for the birth date: this one is born {day}.")
    return said.format(day=plain_day(error.birth_date))


def verb_of(error: ConfirmationNeededError) -> str:
    """Return the verb of the button that agrees."""
    return translated(error.agree)


def notice_of(
    error: AppError,
    again: Callable[[], None] | None = None,
    agreed: Callable[[str], None] | None = None,
    more: tuple[Offer, ...] = (),
) -> Notice:
    """Return the notice of *error*.

    Args:
        error: What went wrong.
        again: Does the same once more; offered where that may help.
        agreed: Repeats the wish with this consent; offered where the error asks for one.
        more: Other ways out, offered last.
    """
    title, advice = words(error)
    offers: list[Offer] = []
    if isinstance(error, ConfirmationNeededError) and agreed is not None:
        consent = error.consent
        offers.append(Offer(verb_of(error), lambda: agreed(consent)))
    if error.retriable and again is not None:
        offers.append(Offer(QCoreApplication.translate("errors", "Try again"), again))
    outage = isinstance(error, DatabaseError) and error.retriable
    return Notice(title, advice, _tone(error), (*offers, *more), outage)


def _tone(error: AppError) -> Tone:
    if isinstance(error, ConfirmationNeededError):
        return Tone.ATTENTION
    return Tone.ATTENTION if error.retriable else Tone.DANGER


def translated(text: str) -> str:
    """Return a sentence of :mod:`desktop_app.errors` or of the domain in the desk's language."""
    if not isinstance(text, Said):
        return QCoreApplication.translate("errors", text)
    words_ = {name: _gap(name, value) for name, value in text.values.items()}
    return QCoreApplication.translate("errors", text.template).format(**words_)


def _gap(name: str, value: object) -> object:
    """Return what fills a gap of a sentence; words of ours in the desk's language."""
    if isinstance(value, tuple):
        return QCoreApplication.translate("errors", ", ").join(map(translated, value))
    if isinstance(value, date):
        return long_day(value)
    if isinstance(value, str) and (name == "what" or isinstance(value, Said)):
        return translated(value)
    return value
