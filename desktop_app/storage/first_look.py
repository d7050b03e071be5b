"""Today, read from the file before SQLAlchemy is imported: so that the window opens with it."""

from __future__ import annotations

import logging
from contextlib import closing
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop_app.domain.appointment import DaySheet
from desktop_app.domain.clinic_day import day_of
from desktop_app.storage.day_sheet import SESSIONS, SLOTS, sheet_of
from desktop_app.storage.revisions import HEAD

log = logging.getLogger(__name__)


def first_look(file: Path, now: datetime) -> DaySheet | None:
    """Return the day of the aware *now*, ``None`` if it can't be had just so. Blocks.

    ``None`` is no failure: the file may be new or of another revision, and whatever is wrong with
    it is told, in words, by the one who opens it properly.
    """
    from sqlcipher3 import dbapi2

    try:
        with closing(dbapi2.connect(f"{file.as_uri()}?mode=ro", uri=True, timeout=0)) as database:
            database.execute("BEGIN")  # one snapshot
            if database.execute("SELECT version_num FROM alembic_version").fetchone() != (HEAD,):
                return None
            zone = ZoneInfo(*database.execute("SELECT zone FROM clinic").fetchone())
            day = day_of(now, zone)
            when = {"day": day.isoformat()}
            slots = database.execute(SLOTS, when).fetchall()
            return sheet_of(day, zone, database.execute(SESSIONS, when), slots)
    except (dbapi2.Error, ZoneInfoNotFoundError, TypeError, ValueError) as error:
        log.info("no first look: %s", type(error).__name__)
        return None
