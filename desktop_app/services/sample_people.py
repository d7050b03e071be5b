"""The sample clinic's patients: invented names, and numbers and addresses that reach nobody."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import accumulate
from random import Random
from uuid import UUID

from desktop_app.domain.appointment import Patient
from desktop_app.domain.names import folded_words
from desktop_app.services.sample_names import AGES, LANGUAGES, TWINS, UNUSUAL, Language

PHONES: tuple[Callable[[Random], str], ...] = (
    # Numbers kept free for stories: Ofcom's for drama, 555-01xx of the North American plan, and
    # those of the Bundesnetzagentur and ARCEP for films.
    lambda chance: f"+44 7700 900{chance.randrange(1000):03}",
    lambda chance: f"+1 202 555 01{chance.randrange(100):02}",
    lambda chance: f"+49 30 23125 {chance.randrange(1000):03}",
    lambda chance: f"+33 1 99 00 {chance.randrange(100):02} {chance.randrange(100):02}",
)
ADULTS = (18, 90)
HEARD = tuple(accumulate(language.weight for language in LANGUAGES))


class People:
    """Hands out patients that are all different."""

    def __init__(self, chance: Random, today: date) -> None:
        self._chance = chance
        self._today = today
        self._record_number = 100_000
        self._names: set[str] = set()
        self._expected: list[Patient] = []
        self.all: list[Patient] = []

    def somebody(self, speciality: str) -> Patient:
        """Return a new patient of an age that fits the speciality."""
        if self._expected:
            return self._expected.pop(0)
        gender = "female" if speciality == "Gynaecology" else self._gender()
        while True:
            given, family, name = self._named(self._language(), gender)
            if name not in self._names:
                self._names.add(name)
                return self._add(name, given, family, gender, self._birth_date(speciality))

    def expect_remarkable_ones(self) -> None:
        """Let those come next whose names test a table, and two who are taken for each other."""
        twins = [
            self._add(f"{given} {family}", given, family, "female", date(*born))
            for given, family, *born in TWINS
        ]
        unusual = [
            self._add(name, given, family, "unknown", self._birth_date(""))
            for name, given, family in UNUSUAL
        ]
        self._expected += [twins[0], unusual[0], twins[1], *unusual[1:]]

    def _language(self) -> Language:
        return self._chance.choices(LANGUAGES, cum_weights=HEARD)[0]

    def _gender(self) -> str:
        return self._chance.choices(("female", "male", "other"), (50, 48, 2))[0]

    def _named(self, language: Language, gender: str) -> tuple[str, str, str]:
        woman = gender == "female" or (gender == "other" and self._chance.choice((True, False)))
        given = self._chance.choice((language.women if woman else language.men).split())
        given = given.replace("_", " ")
        his, _, hers = self._chance.choice(language.families.split()).partition("|")
        family = hers if woman and hers else his
        return given, family, language.pattern.format(given=given, family=family)

    def _birth_date(self, speciality: str) -> date:
        youngest, oldest = AGES.get(speciality, ADULTS)
        return self._today - timedelta(days=self._chance.randrange(youngest * 366, oldest * 365))

    def _add(
        self, name: str, given: str | None, family: str | None, gender: str, born: date
    ) -> Patient:
        self._record_number += self._chance.randrange(1, 9)
        record_number = str(self._record_number)
        words = folded_words(name)
        box = f"{words[0]}.{words[-1]}" if all(map(str.isascii, words)) else "patient"
        patient = Patient(
            id=UUID(int=self._chance.getrandbits(128), version=4),
            name=name,
            family_name=family,
            given_name=given,
            gender=gender,
            birth_date=born,
            phone=self._chance.choice(PHONES)(self._chance),
            email=f"{box}.{record_number}@example.org",
            record_number=record_number,
        )
        self.all.append(patient)
        return patient
