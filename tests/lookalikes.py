"""Whose room takes a second key, because the day has somebody like them."""

from contextlib import closing
from datetime import datetime
from zoneinfo import ZoneInfo

from desktop_app.domain.alike import alike_of_the_day
from desktop_app.storage.appointments import day_sheet
from desktop_app.storage.clinic import zone_name
from desktop_app.storage.database import Database, sqlite_url


def lookalikes_at(home):
    """The ids of today's visits at *home* whose patient could be taken for another one."""
    database = Database(sqlite_url(home / "clinic-desk.db"))
    with closing(database), database.read() as tx:
        zone = ZoneInfo(zone_name(tx))
        sheet = day_sheet(tx, datetime.now(zone).date(), zone)
    return {str(visit) for visit in alike_of_the_day(sheet)}
