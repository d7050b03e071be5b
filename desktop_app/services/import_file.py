"""Importing a file: what it would change, row by row, and then doing it, all or nothing."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop_app.domain.intake import (
    Change,
    DateOrder,
    ImportPreview,
    ImportResult,
    PreviewRow,
    Refusal,
)
from desktop_app.domain.room_rule import VISIT_GRACE
from desktop_app.errors import InputFileError, Said
from desktop_app.exchange.encoding import FILE_LIMIT
from desktop_app.exchange.reading import read_intake
from desktop_app.services.import_plan import Planned, plan
from desktop_app.storage.audit import Author
from desktop_app.storage.database import Database
from desktop_app.storage.intake import hold, load
from desktop_app.storage.intake_writing import write


def preview_import(
    db: Database, zone: ZoneInfo, file: Path, order: DateOrder | None
) -> ImportPreview:
    """Return what importing *file* would do now; nothing is written. Blocks on disk and database.

    *order*: how the file writes its dates; ``None`` asks the file itself.

    Raises:
        InputFileError: It can't be read, or not as a whole.
        DateOrderNeededError: Its dates can be read in two ways.
    """
    intake = read_intake(_content(file), order, zone)
    with db.read() as tx:
        planned = plan(load(tx, intake), intake, zone)
    return ImportPreview(intake=intake, rows=planned.rows, notes=planned.notes)


def apply_import(
    db: Database,
    zone: ZoneInfo,
    preview: ImportPreview,
    *,
    author: Author,
    now: datetime,
    visit_grace: timedelta = VISIT_GRACE,
) -> ImportResult:
    """Do what a preview showed, on the database as it is by now; return what was done.

    Idempotent: doing it again changes nothing. One transaction; blocks on the database.
    *visit_grace*: how long the room waits of a visit that the file says is over.
    """
    intake = preview.intake
    with db.write() as tx:
        hold(tx)
        register = load(tx, intake)
        planned = plan(register, intake, zone)
        write(tx, register, zone, author, now, visit_grace)
    return _result(planned)


def _line(row: PreviewRow) -> int:
    """Return a day sheet's line; the old system's places keep their order."""
    return int(row.row) if row.row.isdecimal() else 0


def would_be(preview: ImportPreview) -> ImportResult:
    """Return what applying *preview* would say, if nothing else changes before."""
    return _result(Planned(preview.rows, preview.notes))


def _result(planned: Planned) -> ImportResult:
    counts = dict.fromkeys(Change, 0)
    for row in planned.rows:
        counts[row.change] += 1
    return ImportResult(
        added=counts[Change.ADDED],
        changed=counts[Change.CHANGED],
        unchanged=counts[Change.UNCHANGED] + counts[Change.CONFLICT],
        refused=tuple(
            Refusal(row=row.row, reason=row.reason)
            for row in sorted(planned.rows, key=_line)
            if row.change is Change.REFUSED
        ),
        notes=planned.notes,
    )


def _content(file: Path) -> bytes:
    """Return the file's bytes, no more than one above what is too big to be read."""
    try:
        if file.exists() and not file.is_file() and not file.is_dir():  # a pipe may never end
            raise InputFileError(Said("It is not a file but a pipe or a device."))
        with file.open("rb") as stream:
            return stream.read(FILE_LIMIT + 1)
    except FileNotFoundError:
        raise InputFileError(Said("There is no such file.")) from None
    except IsADirectoryError:
        raise InputFileError(Said("It is a folder. Choose a file in it.")) from None
    except PermissionError as error:
        if file.is_dir():  # so Windows says it
            raise InputFileError(Said("It is a folder. Choose a file in it.")) from None
        raise InputFileError(Said("You may not read it."), type(error).__name__) from None
    except (OSError, ValueError) as error:
        raise InputFileError(
            Said("It could not be read from its disk."), type(error).__name__
        ) from None
