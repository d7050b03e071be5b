"""Builders of what was counted, for the tests of the charts."""

from datetime import timedelta
from uuid import NAMESPACE_OID, uuid5

from desktop_app.domain.doctors import Doctor
from desktop_app.domain.statistics import Statistics, Tally


def a_tally(visits=10, no_shows=1, offered=600, booked=450, patient=20, doctor=35, **changes):
    """A doctor's week, told in minutes; waiting is known of each visit."""
    values = {
        "visits": visits,
        "no_shows": no_shows,
        "expected": visits + no_shows,
        "offered": timedelta(minutes=offered),
        "booked": timedelta(minutes=booked),
        "waits": visits,
        "patient_late": timedelta(minutes=patient),
        "doctor_late": timedelta(minutes=doctor),
    }
    return Tally(**values | changes)


def doctor_id(name):
    return uuid5(NAMESPACE_OID, name)


def counted_of(by_doctor, weeks):
    """What was counted of *weeks*: for each doctor's name a tally of each, the last of the last."""
    tallies = {
        (week, doctor_id(name)): tally
        for name, told in by_doctor.items()
        for week, tally in zip(reversed(weeks), reversed(told), strict=False)
    }
    doctors = tuple(Doctor(id=doctor_id(name), name=name) for name in sorted(by_doctor))
    return Statistics(weeks=weeks, doctors=doctors, tallies=tallies)
