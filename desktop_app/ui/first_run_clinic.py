"""The second page of the first run: the clinic, where it is, its doctors, whose desk this is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCollator, QLocale, Qt
from PySide6.QtWidgets import QComboBox, QCompleter
from typing_extensions import override

from desktop_app.domain.first_run import NO_ZONE, FirstRun, Standing, clinic_name
from desktop_app.domain.typed import Refused
from desktop_app.ui.choice import Choice
from desktop_app.ui.first_run_doctors import DoctorNames
from desktop_app.ui.first_run_page import FirstRunPage
from desktop_app.ui.hours_fields import form_layout
from desktop_app.ui.language import country_name
from desktop_app.ui.parts import label, one_line
from desktop_app.ui.theme import Theme
from desktop_app.ui.typed_fields import Fitting, Line, Told

MOST_LETTERS = 60


class ClinicPage(FirstRunPage):
    """The clinic."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            self.tr("Your clinic"),
            self.tr(
                "The name stands on printed papers. All times are shown in the clinic's time zone."
            ),
        )
        self.name = Line()
        self.name.setPlaceholderText(self.tr("Name of the clinic"))
        self.zone = _ZoneBox()
        self.country = Choice(self.tr("Country"), lambda: None)
        self.country.setMinimumContentsLength(24)
        self.doctors = DoctorNames(theme)
        self.serves = Choice(self.tr("This desk is for"), lambda: None)
        self.fields = {
            "name": Told(self.name, self.tr("Name of the clinic")),
            "zone": Told(self.zone, self.tr("Time zone")),
            "country": Told(self.country, self.tr("Country")),
            "doctors": self.doctors.told,
            "serves": Told(self.serves, self.tr("This desk is for")),
        }
        self.stays = label(look="muted")
        self.stays.setWordWrap(True)
        self._connect()
        self._arrange()

    @override
    def show_standing(self, standing: Standing) -> None:
        self.be_quiet()
        self.name.setText(standing.name)
        self.zone.offer(standing.zones, standing.zone)
        self.zone.setEnabled(not standing.zone_stays)
        self.stays.setText(
            self.tr("The clinic has sessions by now: its time zone stays what it is.")
        )
        self.stays.setVisible(standing.zone_stays)
        self.country.offer(
            [(self.tr("As the time zone says"), ""), *_countries(standing.countries)]
        )
        self.country.choose(standing.country)
        self.doctors.start(standing.doctors)
        self.serves.choose(standing.serves)

    @override
    def add_to(self, answers: FirstRun) -> FirstRun | None:
        self.be_quiet()
        name, zone = self._name(), self._zone()
        if not self.doctors.add_typed() or name is None or zone is None:
            return None
        return replace(
            answers,
            name=name,
            zone=zone if self.zone.isEnabled() else None,
            doctors=self.doctors.names,
            serves=str(self.serves.value),
            settings=answers.settings | {"country": str(self.country.value)},
        )

    @override
    def take_focus(self) -> None:
        self.name.setFocus()

    def _name(self) -> str | None:
        try:
            return clinic_name(self.name.text())
        except Refused as refused:
            self.tell({"name": refused.why})
            return None

    def _zone(self) -> str | None:
        zone = self.zone.chosen
        if zone is None:
            self.tell({"zone": NO_ZONE})
        return zone

    def _offer_desks(self) -> None:
        desks = [(one_line(name)[:MOST_LETTERS], name) for name in self.doctors.all]
        self.serves.offer([(self.tr("The reception"), ""), *desks])

    def _connect(self) -> None:
        self.doctors.changed.connect(self._offer_desks)
        self.name.textChanged.connect(lambda _: self.fields["name"].tell(""))
        self.name.refused.connect(lambda: self.fields["name"].tell(self.tr("That is too long.")))
        self.zone.editTextChanged.connect(lambda _: self.fields["zone"].tell(""))

    def _arrange(self) -> None:
        form = form_layout()
        form.addRow(self.tr("Clinic's na&me"), self.fields["name"])
        form.addRow(self.tr("Time &zone"), self.fields["zone"])
        form.addRow("", self.stays)
        form.addRow(self.tr("&Country"), self.fields["country"])
        form.addRow(self.tr("&Doctors"), self.doctors)
        form.addRow(self.tr("Desk &for"), self.fields["serves"])
        self.column.addLayout(form)
        self.column.addStretch()


class _ZoneBox(QComboBox):
    """A zone of the list; typing finds it by any part of its name."""

    def __init__(self) -> None:
        super().__init__()
        self._names: dict[str, str] = {}
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)
        self.setMinimumContentsLength(24)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.setValidator(Fitting(self))

    @property
    def chosen(self) -> str | None:
        """The zone that is typed, ``None`` if there is no such."""
        typed = "_".join(self.currentText().split())
        return self._names.get(typed.casefold())

    def offer(self, zones: tuple[str, ...], chosen: str) -> None:
        """Offer *zones*; one of them, or another that is in force, is *chosen*."""
        offered = zones if chosen in zones else (chosen, *zones)
        self._names = {zone.casefold(): zone for zone in offered}
        self.clear()
        self.addItems(offered)
        self.setCurrentIndex(offered.index(chosen))


def _countries(codes: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return the countries' names and codes, by name."""
    by_name = QCollator(QLocale())
    named = [(country_name(code), code) for code in codes]
    return sorted(named, key=lambda country: by_name.sortKey(country[0]))
