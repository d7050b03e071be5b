"""What desks do in races: functions that a fresh interpreter can import."""

from functools import cache

from desktop_app.storage.database import Database
from desktop_app.storage.migrate import HEAD, revision_of, upgrade


@cache
def database_at(url):
    """One database for each process, as at a real desk."""
    return Database(url)


def upgrade_it(url):
    """Upgrade the database; return whether it is what we need now."""
    upgrade(database_at(url))
    return revision_of(database_at(url)) == HEAD
