"""The one door for files that come in: what they are shows in what they hold, not in their name."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from desktop_app.domain.intake import DateOrder, Intake
from desktop_app.exchange.day_sheet import read_day_sheet
from desktop_app.exchange.encoding import decoded
from desktop_app.exchange.old_system import read_old_system


def read_intake(data: bytes, order: DateOrder | None, zone: ZoneInfo) -> Intake:
    """Return what the file says: the old system's sessions (JSON), or a day sheet (CSV).

    Args:
        data: The whole file.
        order: How it writes dates, if somebody has said so; else the file tells.
        zone: The clinic's, in which instants become wall times.

    Raises:
        InputFileError: It can't be read as a whole.
        DateOrderNeededError: Its dates can be read in two ways.
    """
    text, notes = decoded(data)
    if text.lstrip("\ufeff \t\r\n")[:1] in ("[", "{"):
        return read_old_system(text, notes, zone)
    return read_day_sheet(text, notes, order, zone)
