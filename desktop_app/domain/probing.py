"""What was found out about a video service by trying it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What an answer means for us."""

    FINE = "fine"
    """As this program expects it, or in a way that it copes with."""
    DIFFERS = "differs"
    """Something must change, here or in the account."""
    PERSON = "person"
    """No machine can answer it: somebody must try in a browser."""
    UNANSWERED = "no answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One question and its answer.

    Attributes:
        number: Of the list of open questions.
        sent: Method, path, names of fields and the token's claims; no id and no secret.
        came: Status, names of fields, and a short text without ids and secrets.
        means: For us, in a sentence.
    """

    number: str
    question: str
    sent: str
    came: str
    verdict: Verdict
    means: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Probed:
    """A whole run.

    Attributes:
        rooms: How many rooms were made.
        left_open: Of these, what could not be closed: meeting IDs, or references of rooms of which
            nobody knows whether they came to be.
        requests: How many were sent.
    """

    findings: tuple[Finding, ...]
    rooms: int
    left_open: tuple[str, ...]
    requests: int
