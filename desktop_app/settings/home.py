"""Where one person's desk lives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.errors import Said, SettingsError

HOME = "CLINIC_DESK_HOME"


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Where one person's desk lives: data, settings and practice rooms; and where it logs."""

    folder: Path
    logs: Path

    @property
    def database(self) -> Path:
        """The clinic's file, unless the settings name a server."""
        return self.folder / "clinic-desk.db"


def find_home(wanted: str | None, environ: Mapping[str, str]) -> Home:
    """Return the home that was asked for, else the user's own. Creates nothing.

    Raises:
        SettingsError: What was asked for can't be the name of a folder.
    """
    chosen = environ.get(HOME) if wanted is None else wanted
    if chosen:
        try:
            folder = Path(chosen).expanduser().absolute()
        except (RuntimeError, OSError) as error:  # nobody's ~name, or a working folder that is gone
            raise SettingsError(
                Said("There is no such home folder."), type(error).__name__
            ) from error
        return Home(folder=folder, logs=folder / "logs")
    if wanted is not None:
        raise SettingsError(Said("The home's name is empty."))
    from platformdirs import user_data_path, user_log_path

    return Home(
        folder=user_data_path("clinic-desk", appauthor=False),
        logs=user_log_path("clinic-desk", appauthor=False),
    )
