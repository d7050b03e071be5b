"""In which country the clinic is, if nobody said: that of its time zone; and which there are."""

from __future__ import annotations

import logging
from functools import lru_cache

log = logging.getLogger(__name__)


@lru_cache(maxsize=8)
def country_of_zone(zone: str) -> str:
    """Return the ISO 3166 code of the country whose zone this is, "" if nobody knows. Blocks.

    Source: zone.tab of the IANA time-zone database: country, place, zone, remarks.
    """
    for country, *rest in _rows("zone.tab"):
        if rest[1:2] == [zone]:
            return country
    return ""


def countries() -> tuple[str, ...]:
    """Return the ISO 3166 codes of all countries, none if nobody knows. Blocks.

    Source: iso3166.tab of the IANA time-zone database: country, name.
    """
    return tuple(country for country, *_ in _rows("iso3166.tab"))


def zones() -> tuple[str, ...]:
    """Return the names of all places that have a zone, by name, and UTC. Blocks."""
    return (*sorted(rest[1] for _, *rest in _rows("zone.tab") if len(rest) > 1), "UTC")


def _rows(table: str) -> list[list[str]]:
    from importlib.resources import files

    try:
        text = files("tzdata").joinpath("zoneinfo", table).read_text(encoding="utf-8")
    except (OSError, ModuleNotFoundError):
        log.warning("a list of the time-zone database is missing: %s", table)
        return []
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
