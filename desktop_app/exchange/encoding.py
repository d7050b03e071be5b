"""A file's bytes as text."""

from __future__ import annotations

import codecs

from desktop_app.errors import InputFileError, Said

FILE_LIMIT = 5 * 1024 * 1024
"""Bytes."""

_NOT_TEXT = {
    b"PK\x03\x04": Said("It is an Excel workbook or a zip file."),
    b"\xd0\xcf\x11\xe0": Said("It is an old Excel workbook."),
    b"%PDF": Said("It is a PDF."),
}
_BYTE_ORDER_MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
_LOOK_AT = 512
"""Bytes in which UTF-16 without a mark shows."""


def decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Return the text, and notes on how it was read.

    UTF-8 and UTF-16 with or without a byte order mark, else Windows-1252.

    Raises:
        InputFileError: Empty, too big, or not text.
    """
    if len(data) > FILE_LIMIT:
        raise InputFileError(
            Said(
                "It is larger than {most} MB. Export fewer days at a time.",
                most=FILE_LIMIT // 1024 // 1024,
            )
        )
    for signature, meaning in _NOT_TEXT.items():
        if data.startswith(signature):
            raise InputFileError(
                Said("{meaning} Save the sheet as CSV, and import that.", meaning=meaning)
            )
    if not data.strip():
        raise InputFileError(Said("It is empty."))
    for mark, name in _BYTE_ORDER_MARKS.items():
        if data.startswith(mark):
            return _strict(data[len(mark) :], name), ()
    if guess := _utf16(data[:_LOOK_AT]):
        return _strict(data, guess), ()
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return _strict(data, "cp1252"), (
            Said("The file is not UTF-8: it was read as Windows-1252."),
        )


def _strict(data: bytes, name: str) -> str:
    # Half of a UTF-16 pair is one row's fault: let it through, for that row to be refused.
    errors = "surrogatepass" if name.startswith("utf-16") else "strict"
    try:
        return data.decode(name, errors)
    except UnicodeDecodeError:
        raise InputFileError(Said("It is not text. Save it as CSV UTF-8, and try again.")) from None


def _utf16(start: bytes) -> str | None:
    """Name the byte order if every other byte of the *start* is nearly always zero."""
    pairs = len(start) // 2
    if start[1::2].count(0) * 4 > pairs * 3:
        return "utf-16-le"
    if start[0::2].count(0) * 4 > pairs * 3:
        return "utf-16-be"
    return None
