"""Delimited text as records, one by one, so that a broken row costs that row only.

The standard library's ``csv`` gives up on a field of 128 KB for the whole file, and its limit is a
setting of the whole process. Quoting is RFC 4180's; outside quotes a quotation mark is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.errors import Said
from desktop_app.exchange.text import RowError

_LINE_END = re.compile(r"\r\n|\r|\n|\Z")


@dataclass(frozen=True, slots=True)
class Record:
    """One record.

    Attributes:
        number: Its row in a spreadsheet, from 1.
        broken: Why it has no fields.
    """

    number: int
    fields: tuple[str, ...]
    broken: RowError | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it."""
        return self.broken is None and not any(field.strip() for field in self.fields)


def records(text: str, delimiter: str) -> Iterator[Record]:
    """Yield every record of *text*, empty ones too, for they count as rows."""
    mark = re.escape(delimiter)
    field = re.compile(
        rf'(?:"([^"]*+(?:""[^"]*+)*+)"[ ]*|([^"{mark}\r\n][^{mark}\r\n]*|))({mark}|\r\n|\r|\n|\Z)'
    )
    at, number = 0, 0
    while at < len(text):
        number += 1
        start, fields, end = at, [], ""
        while found := field.match(text, at):
            quoted, bare, end = found.groups()
            fields.append(bare if quoted is None else quoted.replace('""', '"'))
            at = found.end()
            if end != delimiter:
                break
        if found:
            yield Record(number, tuple(fields))
            continue
        line_end = _LINE_END.search(text, start)
        at = line_end.end() if line_end else len(text)
        yield Record(
            number, (), RowError(Said("A quotation mark is not closed, or closed too early."))
        )
