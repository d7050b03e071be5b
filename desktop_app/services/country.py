"""In which country the clinic is, if nobody said: that of its time zone."""

from __future__ import annotations

import logging
from functools import lru_cache

log = logging.getLogger(__name__)


@lru_cache(maxsize=8)
def country_of_zone(zone: str) -> str:
    """Return the ISO 3166 code of the country whose zone this is, "" if nobody knows. Blocks.

    Source: zone.tab of the IANA time-zone database: country, place, zone, remarks.
    """
    from importlib.resources import files

    try:
        table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    except (OSError, ModuleNotFoundError):
        log.warning("the list of time zones' countries is missing")
        return ""
    for line in table.splitlines():
        country, *rest = line.split("\t")
        if rest[1:2] == [zone] and not country.startswith("#"):
            return country
    return ""
