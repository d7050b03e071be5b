"""Binds the search to one desk."""

from __future__ import annotations

from functools import partial

from desktop_app.services import search
from desktop_app.services.desk import Desk
from desktop_app.services.search_actions import SearchActions


def search_actions(desk: Desk, country: str) -> SearchActions:
    """Return them for *desk*, whose clinic is in *country* (ISO 3166)."""
    return SearchActions(
        find=partial(search.find, desk, country=country),
        patients=partial(search.patients, desk, country=country),
    )
