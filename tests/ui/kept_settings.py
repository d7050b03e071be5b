"""The settings of a desk under test: kept in memory, judged by the program's own rules."""

from dataclasses import replace

from desktop_app.domain.settings import Settings, sorted_out
from desktop_app.errors import FieldsError
from desktop_app.services.settings_actions import ClinicNow, Saved, SettingsActions, ShownSettings

AT_THE_START = {"database", "zone", "language"}


class KeptSettings:
    def __init__(self, ask, actions):
        self.kept = Settings()
        self.for_this_run = frozenset()
        self.doctors = ()
        self._ask, self._actions = ask, actions

    def load(self):
        self._ask("load_settings")
        return ShownSettings(
            settings=self.kept,
            clinic=ClinicNow(zone="Europe/Berlin", doctors=self.doctors),
            for_this_run=self.for_this_run,
            file="/home/desk/settings.toml",
            database_file="/home/desk/clinic-desk.db",
            backup_folder="/home/desk/backups",
        )

    def save(self, changes):
        self._ask("save_settings", dict(changes))
        good, problems = sorted_out(changes)
        if problems:
            raise FieldsError(problems)
        self.kept = replace(self.kept, **good)
        return Saved(
            actions=self._actions(), settings=self.kept, waiting=AT_THE_START & good.keys()
        )

    def actions(self):
        return SettingsActions(load=self.load, save=self.save)
