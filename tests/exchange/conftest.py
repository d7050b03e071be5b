from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop_app.exchange.reading import read_intake

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture
def zone():
    return ZoneInfo("Europe/Madrid")


@pytest.fixture
def read(zone):
    """Read a file of tests/data by its name, or text or bytes as they are."""

    def read(what, order=None, zone=zone):
        if isinstance(what, Path):
            what = (DATA / what).read_bytes()
        data = what if isinstance(what, bytes) else what.encode("utf-8", "surrogatepass")
        return read_intake(data, order, zone)

    return read


@pytest.fixture
def sheet(read):
    """Read a day sheet of one row, given by its columns; the others are as they should be."""

    def sheet(order=None, **columns):
        cells = {
            "Date": "2026-11-23",
            "Start": "08:00",
            "End": "08:15",
            "Patient": "Ann Lee",
            "Doctor": "Dr. Bell",
        }
        cells |= {name.replace("_", " "): value for name, value in columns.items()}
        quoted = [
            "|".join(f'"{c.replace(chr(34), chr(34) * 2)}"' for c in line)
            for line in (cells.keys(), cells.values())
        ]
        return read("\n".join(quoted), order)

    return sheet


@pytest.fixture
def only_slot():
    def only_slot(intake):
        assert intake.refused == ()
        [session] = intake.sessions
        [slot] = session.slots
        return slot

    return only_slot


@pytest.fixture
def only_refusal():
    def only_refusal(intake):
        assert [session.slots for session in intake.sessions if session.slots] == []
        [refusal] = intake.refused
        return refusal

    return only_refusal
