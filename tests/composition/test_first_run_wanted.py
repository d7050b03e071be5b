"""Which desk is asked the first run's pages: a new one, and no other."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.cli.window import WindowRun
from desktop_app.settings import FILE, Home

OLD = Path(__file__).parents[1] / "data" / "clinic-desk-0.1.0.db"


@pytest.fixture
def wanted(tmp_path):
    """Whether the window is offered the pages at a start."""

    def wanted(*, sample=False):
        with closing(WindowRun(Home(folder=tmp_path, logs=tmp_path), sample=sample)) as run:
            return run.load().first_run.wanted

    return wanted


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
