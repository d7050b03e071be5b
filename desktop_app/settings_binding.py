"""Binds what the window may ask about the settings to one run."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop_app.services.actions import Actions
from desktop_app.services.clinic_record import clinic_now
from desktop_app.services.desk import Desk
from desktop_app.services.settings_actions import Saved, SettingsActions, ShownSettings
from desktop_app.settings import FILE, Home, Settings, find_settings, save_settings

AT_THE_START = ("database", "zone", "language")
"""What counts from the next start on."""


def settings_actions(
    desk: Desk,
    home: Home,
    environ: Mapping[str, str],
    started_with: Settings,
    follow: Callable[[Settings], Actions],
) -> SettingsActions:
    """Return them for the run in *home* that was *started_with* these settings.

    Args:
        desk: Whose clinic is shown beside them.
        home: Where the person's file lies.
        environ: What has the last word.
        started_with: The settings at the start of the run.
        follow: Returns what the window may ask under other settings. May block.
    """

    def load() -> ShownSettings:
        found = find_settings(home.folder, environ)
        return ShownSettings(
            settings=found.settings,
            clinic=clinic_now(desk),
            for_this_run=found.for_this_run,
            file=str(home.folder / FILE),
            database_file=str(home.database),
            backup_folder=str(home.folder / "backups"),
        )

    def save(changes: Mapping[str, object]) -> Saved:
        save_settings(home.folder, changes, environ)
        settings = find_settings(home.folder, environ).settings
        changed = {n for n in AT_THE_START if getattr(settings, n) != getattr(started_with, n)}
        return Saved(actions=follow(settings), settings=settings, waiting=frozenset(changed))

    return SettingsActions(load=load, save=save)
