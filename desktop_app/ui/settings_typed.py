"""What a person has typed in the settings, gathered: what is changed, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from desktop_app.domain.settings import sorted_out
from desktop_app.errors import QT_TRANSLATE_NOOP
from desktop_app.services.settings_actions import ShownSettings
from desktop_app.ui.settings_entries import Entry
from desktop_app.ui.settings_pages import PASSWORD

NO_SERVER = QT_TRANSLATE_NOOP("errors", "Name the server whose password this is.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """Settings that differ from what is kept, and the database server's password.

    Attributes:
        changes: By the names of the settings.
        password: For the server at ``address``; empty if it stays.
    """

    changes: Mapping[str, object]
    password: str
    address: str

    @property
    def problems(self) -> Mapping[str, str]:
        """Why it can't be kept: a sentence for each field that is wrong."""
        if wrong := sorted_out(self.changes)[1]:
            return wrong
        return {PASSWORD: NO_SERVER} if self.password and not self.address else {}


def typed_in(entries: Collection[Entry], shown: ShownSettings) -> Typed:
    """Return what was typed; a password that stood in the file's address leaves it by that."""
    read = {entry.name: entry.read() for entry in entries if entry.is_changed}
    address = str(next(entry.read() for entry in entries if entry.name == "database"))
    password = str(read.pop(PASSWORD, ""))
    if shown.password_in_file:
        read.setdefault("database", address)
    return Typed(changes=read, password=password, address=address)
