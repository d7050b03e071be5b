"""What the Help menu may ask; it needs no desk, and so works where there is none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import AppError

if TYPE_CHECKING:  # not for the window's first picture
    from desktop_app.services.trail_words import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What was found of one thing that the desk needs: ``level`` is ok, warning or error."""

    name: str
    level: str
    says: Phrase | AppError

    @property
    def sentence(self) -> str:
        """What was found, in English."""
        return self.says.sentence if isinstance(self.says, AppError) else str(self.says)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A piece of software that this program is made of; ``text`` is its licence, if it is here."""

    name: str
    version: str
    licence: str
    text: str


Progress = Callable[[Finding], bool]
"""Hears each finding on the job's thread; False stops."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpActions:
    """All block and run as jobs.

    Attributes:
        report: What support needs to know, from the log, without what identifies anybody; given
            what the window runs on.
        save_report: Write a report, as a person has read it, to a file.
        check: Look whether this computer can do the desk's work.
        parts: What this program is made of, itself first.
    """

    report: Callable[[str], str]
    save_report: Callable[[Path, str], None]
    check: Callable[[Progress], None]
    parts: Callable[[], tuple[Part, ...]]
