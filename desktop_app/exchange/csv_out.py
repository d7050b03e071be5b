"""Tables for spreadsheets and other programs: the one writer of every CSV that leaves the desk.

RFC 4180, in UTF-8 with a mark at the beginning, without which Excel reads another encoding. What a
cell holds decides how it is written, for a spreadsheet takes a cell for whatever it looks like:

- Free text that begins as a formula does gets an apostrophe before it (owasp.org, CSV injection).
  :func:`as_written` takes it off again: no text is lost, and none is taken for another.
- Numbers are bare, negative ones too: their minus begins no formula. None of ours is made by hand.
- A phone number never gets an apostrophe, over which a program that dials would stumble. It is text
  to a spreadsheet as soon as a space parts its figures; else ``+4930123456`` would lose its plus,
  ``030123456`` its zero, and ``+49-30-1234`` would be calculated. One without such a space gets one
  where another sign parts it, or after the country's code, as ITU-T E.123 writes it; its plus and
  its figures stay. What is no phone number is free text.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

ENCODING = "utf-8-sig"

_SKIPPED = r"\s\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
"""What a program may drop before it looks at the first sign."""
_FORMULA = re.compile(rf"'*[{_SKIPPED}]*[=+\-@＝＋－＠\t\r\n]")
_PHONE = re.compile(r"\+?[0-9(][0-9 ()./-]*[0-9]")
_APART = re.compile(r"[0-9)] [0-9(]")
_JOINT = re.compile(r"(?<=[0-9)])[ ./-]+(?=[0-9(])|(?<=\))(?=[0-9])|(?<=[0-9])(?=\()")
_CODE = re.compile(
    r"\+(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9][0-9]{2})"
)
"""Country's codes of ITU-T E.164."""
_AREA = 3
"""Figures before the space in a number that begins with no country's code."""


@dataclass(frozen=True, slots=True)
class Phone:
    """A cell with a phone number, as somebody wrote it."""

    text: str


Cell = str | int | float | Phone | None


def save_csv(file: Path, headings: Iterable[str], rows: Iterable[Iterable[Cell]]) -> int:
    """Write a table to the new *file*; return how many *rows* there were. Blocks."""
    with file.open("x", encoding=ENCODING, newline="") as opened:
        return write_csv(opened, headings, rows)


def write_csv(file: TextIO, headings: Iterable[str], rows: Iterable[Iterable[Cell]]) -> int:
    """Write a table to *file*, which translates no line ends; return how many *rows* there were."""
    writer, told = csv.writer(file), 0
    writer.writerow(map(written, headings))
    for row in rows:
        writer.writerow(map(written, row))
        told += 1
    return told


def written(cell: Cell) -> str | int | float:
    """Return what stands in the file for *cell*."""
    match cell:
        case None:
            return ""
        case Phone(text):
            return _spaced(text) if _PHONE.fullmatch(text) else _harmless(text)
        case str():
            return _harmless(cell)
        case _:
            return cell


def as_written(text: str) -> str:
    """Return the free text for which *text* stands in a file."""
    rest = text[1:]
    return rest if text.startswith("'") and _FORMULA.match(rest) else text


def _harmless(text: str) -> str:
    return f"'{text}" if _FORMULA.match(text) else text


def _spaced(number: str) -> str:
    if _APART.search(number):
        return number
    parted, joints = _JOINT.subn(" ", number, count=1)
    if joints:
        return parted
    code = _CODE.match(number)
    place = code.end() if code else _AREA
    return f"{number[:place]} {number[place:]}" if place < len(number) else number
