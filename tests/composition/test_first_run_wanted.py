"""Which desk is asked the first run's pages: a new one, and no other."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.cli.window import WindowRun
from desktop_app.domain.first_run import CLINIC, LOOK, SERVICE
from desktop_app.settings import FILE, Home
from desktop_app.storage.clinic import ProviderChoice, choose_provider, set_clinic_name
from desktop_app.storage.database import Database, sqlite_url
from desktop_app.storage.models import ProviderKind
from tests.scenes import NOW

OLD = Path(__file__).parents[1] / "data" / "clinic-desk-0.1.0.db"


@pytest.fixture
def wanted(tmp_path):
    """Whether the window is offered the pages at a start."""

    def wanted(*, sample=False):
        with closing(WindowRun(Home(folder=tmp_path, logs=tmp_path), sample=sample)) as run:
            first_run = run.load().first_run
            wanted.answered = first_run.answered
            return first_run.wanted

    return wanted


@pytest.fixture
def administrator(tmp_path, monkeypatch):
    """Give settings to every desk, and a name and a service to the clinic."""

    def administrator(settings="", *, name="", videosdk=False):
        file = tmp_path / "clinic.toml"
        file.write_text(settings)
        monkeypatch.setenv("CLINIC_DESK_DEFAULTS", str(file))
        with closing(Database(sqlite_url(tmp_path / "clinic-desk.db"))) as db, db.write() as tx:
            set_clinic_name(tx, name)
            if videosdk:
                chosen = ProviderChoice(kind=ProviderKind.VIDEOSDK, endpoint="", fingerprint=None)
                choose_provider(tx, chosen, NOW)

    return administrator


def test_a_new_desk_is_asked_until_it_answers_or_has_a_settings_file(wanted, tmp_path):
    assert wanted()
    assert wanted()
    (tmp_path / FILE).touch()
    assert not wanted()


def test_a_desk_with_the_data_of_an_older_version_is_not_asked(wanted, tmp_path):
    shutil.copy(OLD, tmp_path / "clinic-desk.db")
    assert not wanted()


def test_a_desk_started_with_the_sample_clinic_is_not_asked(wanted):
    assert not wanted(sample=True)


LOOKS = 'language = "de"\nappearance = "dark"\n'
SERVES = 'serves = "reception"\nzone = "Europe/Berlin"\n'


@pytest.mark.parametrize(
    ("settings", "more", "answered"),
    [
        ("", {}, set()),
        ('language = "de"\n', {}, set()),
        (LOOKS, {}, {LOOK}),
        (SERVES, {}, set()),
        (LOOKS, {"name": "Nine"}, {LOOK}),
        (SERVES, {"name": "Nine"}, {CLINIC}),
        (LOOKS + SERVES, {"videosdk": True}, {LOOK, SERVICE}),
    ],
)
def test_what_an_administrator_has_answered_is_not_asked_again(
    wanted, administrator, settings, more, answered
):
    assert wanted()
    administrator(settings, **more)
    assert wanted()
    assert wanted.answered == answered


def test_a_desk_whose_clinic_and_service_are_given_is_asked_nothing(wanted, administrator):
    assert wanted()
    administrator(SERVES, name="Nine", videosdk=True)
    assert not wanted()
