import pytest

from tests.practice.service import running_service

ORDINARY_ROUNDS = 25


def pytest_addoption(parser):
    parser.addoption(
        "--rounds", type=int, help=f"how often desks race, {ORDINARY_ROUNDS} times unless said"
    )


@pytest.fixture
def rounds(request):
    """How often to race; the option is known only where this folder was asked for by name."""
    return request.config.getoption("--rounds", None) or ORDINARY_ROUNDS


@pytest.fixture
def service(tmp_path):
    """The real practice service, in a process of its own, without a room."""
    with running_service(tmp_path / "home") as running:
        yield running
