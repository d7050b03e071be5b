import os
import shlex
import signal
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.errors import (
    CredentialsMissingError,
    KeyringUnavailableError,
    PracticeElsewhereError,
    ProviderUnreachableError,
)
from desktop_app.services.choose_service import choose
from desktop_app.services.video_source import LEDGER, VideoSource
from desktop_app.storage.models import ProviderKind
from desktop_app.video.ledger_lines import entries
from desktop_app.video.provider import Budget, Credentials
from tests.practice.service import command, until
from tests.scenes import NOW, desk_at


def now():
    return datetime.now(UTC)


def has_ended(note):
    try:
        os.kill(int(note.read_text()), 0)
    except (FileNotFoundError, ProcessLookupError):
        return True
    return False


@pytest.fixture
def source(db, tmp_path):
    """A source whose practice service ends soon after nobody holds it any more."""
    home = tmp_path / "home"
    start = shlex.join(command(home, idle_s=0.8))
    noting = ["sh", "-c", f"echo $$ > '{tmp_path}/pid'; exec {start}"]
    made = VideoSource(db, home, noting, {}, now)
    yield made
    made.close()
    until(lambda: has_ended(tmp_path / "pid"))


def choose_practice(db, source):
    choose(desk_at(db, None), ProviderKind.PRACTICE, source.practice_credentials(), NOW)


def test_practice_is_started_on_demand_and_its_rooms_outlive_it(db, source, tmp_path):
    choose_practice(db, source)
    first = source()
    made = first.provider.create_room("reference-1", ["code-1"])
    os.kill(int((tmp_path / "pid").read_text()), signal.SIGKILL)
    until(lambda: has_ended(tmp_path / "pid"))
    again = source()
    assert again is not first
    assert again.provider.validate_room("reference-1").room_id == made
    assert again.credentials.fingerprint == first.credentials.fingerprint


def test_the_service_is_reached_once_and_kept(db, source):
    choose_practice(db, source)
    assert source() is source()


def test_videosdk_without_keys_is_an_error_and_never_practice(db, source):
    pair = Credentials(api_key="k", secret="s" * 32, endpoint="https://api.videosdk.live")
    choose(desk_at(db, None), ProviderKind.VIDEOSDK, pair, NOW)
    with pytest.raises((CredentialsMissingError, KeyringUnavailableError)):
        source()
    assert not source.choice().practice


def test_the_environments_keys_are_for_this_run_only(db, source, tmp_path):
    choose_practice(db, source)
    environ = {
        "VIDEOSDK_API_KEY": "key",
        "VIDEOSDK_SECRET": "s" * 32,
        "VIDEOSDK_API_ENDPOINT": "http://127.0.0.1:9/v2",
    }
    other = VideoSource(db, tmp_path / "home", [], environ, now)
    assert other.choice().for_this_run
    assert other().credentials.api_key == "key"
    other.close()
    assert source.choice().practice


def test_another_desks_choice_counts_from_the_next_call(db, source):
    choose_practice(db, source)
    source()
    pair = Credentials(api_key="k", secret="s" * 32, endpoint="https://api.videosdk.live")
    choose(desk_at(db, None), ProviderKind.VIDEOSDK, pair, NOW)
    with pytest.raises((CredentialsMissingError, KeyringUnavailableError)):
        source()
    choose_practice(db, source)
    assert source().practice


def test_a_desk_whose_practice_service_is_not_the_chosen_one_makes_no_rooms(db, source, tmp_path):
    choose_practice(db, source)
    elsewhere = VideoSource(db, tmp_path / "another-home", ["never-started"], {}, now)
    with pytest.raises(PracticeElsewhereError):
        elsewhere()
    choose(desk_at(db, None), ProviderKind.PRACTICE, elsewhere.practice_credentials(), NOW)
    with pytest.raises(PracticeElsewhereError):
        source()


def test_whatever_leaves_for_either_service_is_in_the_homes_ledger(db, source, tmp_path):
    choose_practice(db, source)
    source().provider.create_room("reference-1", ["code-1"])
    environ = {
        "VIDEOSDK_API_KEY": "key",
        "VIDEOSDK_SECRET": "s" * 32,
        "VIDEOSDK_API_ENDPOINT": "https://clinic.invalid",
    }
    other = VideoSource(db, tmp_path / "home", [], environ, now)
    with pytest.raises(ProviderUnreachableError):
        other().provider.validate_room("reference-1", Budget(requests=1))
    other.close()
    day = timedelta(days=1)
    found = entries(tmp_path / "home" / LEDGER, now() - day, now() + day)
    assert [(one.kind.to, one.kind.path, one.answer) for one in found] == [
        ("this computer", "/v2/rooms", "200"),
        ("clinic.invalid", "/v2/rooms/validate/{}", "unreachable"),
    ]
