"""Finding patients and their visits, as a person types."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.finding import FoundPatient, Hit
from desktop_app.domain.patient_search import date_order_of, readings
from desktop_app.services.desk import Desk
from desktop_app.storage import search


def find(desk: Desk, typed: str, near: date, country: str = "") -> tuple[Hit, ...]:
    """Return visits and patients, at most 50, the likeliest first. Blocks on the database.

    Each typed word must be the beginning of a part of the patient's name, of the phone number, the
    record number or the birth date. Visits of the day *near* come first, then coming ones, then
    patients without one, then past visits. *country* (ISO 3166) says how figures mean a date.
    """
    with desk.db.read() as tx:
        return search.find(tx, readings(typed, date_order_of(country)), near)


def patients(desk: Desk, typed: str, near: date, country: str = "") -> tuple[FoundPatient, ...]:
    """Return patients only, by the same rule as :func:`find`. Blocks on the database."""
    with desk.db.read() as tx:
        return search.patients(tx, readings(typed, date_order_of(country)), near)
