"""The settings of a desk under test: kept in memory, judged by the program's own rules."""

from dataclasses import replace
from uuid import uuid4

from desktop_app.domain.clinic_wish import checked
from desktop_app.domain.doctors import Doctor
from desktop_app.domain.settings import Settings, sorted_out
from desktop_app.errors import FieldsError
from desktop_app.services.settings_actions import ClinicNow, Saved, SettingsActions, ShownSettings

AT_THE_START = {"database", "zone", "language"}


class KeptSettings:
    def __init__(self, ask, actions):
        self.kept = Settings()
        self.for_this_run = frozenset()
        self.name, self.doctors = "Clinic Nine", ()
        self._ask, self._actions = ask, actions

    def load(self):
        self._ask("load_settings")
        return ShownSettings(
            settings=self.kept,
            clinic=self.clinic_now(),
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

    def clinic_now(self):
        return ClinicNow(name=self.name, zone="Europe/Berlin", doctors=self.doctors)

    def keep_clinic(self, wish):
        self._ask("keep_clinic", wish)
        wish = checked(wish, self.doctors)
        self.name = self.name if wish.name is None else wish.name
        names = {each.id or uuid4(): each.name for each in wish.doctors}
        known = {doctor.id: doctor.name for doctor in self.doctors} | names
        self.doctors = tuple(Doctor(id=id_, name=name) for id_, name in known.items())
        return self.clinic_now()

    def actions(self):
        return SettingsActions(
            load=self.load,
            save=self.save,
            keep_clinic=self.keep_clinic,
            keep_password=lambda *given: self._ask("keep_password", *given),
        )
