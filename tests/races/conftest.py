import time
from uuid import uuid4

import pytest

from desktop_app.storage.audit import register
from tests.practice.service import running_service
from tests.races.desk_at_work import Place
from tests.races.misbehaving import misbehaving_service
from tests.scenes import NOW, Clinic

ORDINARY = {"rounds": 10, "openings": 160, "kills": 20, "runs": 4}
"""What the tests do each time; `dev.py prove` does it all."""
SEED = 5713

_told = []


def pytest_addoption(parser):
    parser.addoption("--rounds", type=int, help="how often desks race for one room")
    parser.addoption("--openings", type=int, help="openings by eight desks, with faults")
    parser.addoption("--share", type=float, default=0.2, help="of the answers that go wrong")
    parser.addoption("--runs", type=int, help="runs of the state machine")
    parser.addoption("--kills", type=int, help="how many desks are killed")


def pytest_terminal_summary(terminalreporter):
    for line in _told:
        terminalreporter.write_line(line)


@pytest.fixture
def tell(request):
    """Say at the end of the run what was counted."""
    return lambda words: _told.append(f"{request.node.name}: {words}")


def _wanted(request, what):
    """Return how often; the options are known only where this folder was asked for by name."""
    return request.config.getoption(f"--{what}", None) or ORDINARY[what]


@pytest.fixture
def rounds(request):
    return _wanted(request, "rounds")


@pytest.fixture
def openings(request):
    return _wanted(request, "openings")


@pytest.fixture
def share(request):
    return request.config.getoption("--share", 0.2)


@pytest.fixture
def kills(request):
    return _wanted(request, "kills")


@pytest.fixture
def runs(request):
    return _wanted(request, "runs")


@pytest.fixture
def service(tmp_path):
    """The real practice service, in a process of its own, without a room."""
    with running_service(tmp_path / "home") as running:
        yield running


@pytest.fixture
def misbehaving():
    """A video service that can be told to misbehave, in a process of its own."""
    with misbehaving_service(SEED) as running:
        yield running


@pytest.fixture
def place_of(db, db_url, misbehaving):
    """Make a clinic with so many slots, each but the last few with a video visit in it."""

    def make(visits, free=0):
        clinic = Clinic(db)
        doctors = clinic.doctor(), clinic.doctor()
        many = (visits + free + 1) // 2
        sessions = [clinic.session(slots=many, minutes=1, doctor_id=each) for each in doctors]
        slots = [slot for pair in zip(*(s.slots for s in sessions), strict=True) for slot in pair]
        patients = tuple(clinic.patient() for _ in range(4))
        installation = uuid4()
        with db.write() as tx:
            register(tx, installation, NOW)
        return Place(
            url=db_url,
            endpoint=misbehaving.url,
            installation=installation,
            slots=tuple(slots[:visits]),
            free=tuple(slots[visits:]),
            patients=patients,
            began=time.monotonic(),
        )

    return make
