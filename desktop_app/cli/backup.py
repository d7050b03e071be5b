"""`clinic-desk backup` and `restore`: the clinic's database copied, and put back."""

from __future__ import annotations

import argparse
import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.program import opened
from desktop_app.errors import RestoreConsentError
from desktop_app.settings import Home, load_settings

if TYPE_CHECKING:
    from desktop_app.domain.backup import Contents, Loss


def back_up(wish: argparse.Namespace, home: Home) -> int:
    """Make a backup in the desk's own folder, or where *wish* says."""
    from desktop_app.composition import now
    from desktop_app.services import backup

    with opened(wish, home) as program:
        if wish.to:
            made = backup.back_up_to(program.desk, wish.to, now())
        else:
            made = backup.back_up(program.desk, program.keeping, now())
    print(f"Backed up to {made.file}{_told(made.contents)}.")
    return 0


def restore(wish: argparse.Namespace, home: Home) -> int:
    """Put a backup back; without one, list what there is."""
    from desktop_app.composition import file_of, keeping_of, now
    from desktop_app.services import rescue

    settings = load_settings(home.folder, os.environ)
    database = file_of(home, settings)
    if wish.file is None:
        return _list(keeping_of(home, settings).folder, database)
    loss = rescue.loss_by(wish.file, database)
    print(_lost(loss))
    if not wish.yes:
        raise RestoreConsentError
    kept = rescue.put_back(wish.file, database, now())
    with opened(wish, home):  # upgrades it, and gives every visit another room
        pass
    aside = f" The database before it is kept as {kept.name}." if kept else ""
    print(f"Put back. Every visit gets a new room; links sent before are dead.{aside}")
    return 0


def _list(folder: Path, database: Path) -> int:
    from desktop_app.services import rescue

    found = rescue.all_backups(folder, database)
    for backup in found:
        print(f"{_local(backup.made_at)}  {backup.file}{_told(backup.contents)}")
    if not found:
        print(f"There is no backup in {folder}.")
    return 0


def _told(contents: Contents | None) -> str:
    if contents is None:
        return ": damaged"
    newest = f", the last on {_local(contents.newest_visit)}" if contents.newest_visit else ""
    return f": {contents.visits} visits{newest}, {contents.patients} patients"


def _lost(loss: Loss) -> str:
    if not loss.readable:
        return "The present database cannot be read, so nobody knows what is newer in it."
    return (
        f"Not in this backup: {loss.visits} visits, {loss.patients} patients, {loss.rooms} rooms,"
        f" {loss.entries} entries of the audit trail; {loss.changed} visits were changed since."
    )


def _local(when: datetime) -> str:
    return f"{when.astimezone():%Y-%m-%d %H:%M}"
