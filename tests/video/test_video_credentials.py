"""Keys come from the environment or from a keyring that we trust, whole or not at all."""

import threading
import time

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from desktop_app.errors import CredentialsMissingError, KeyringUnavailableError, SettingsError
from desktop_app.video.credentials import (
    ENDPOINT,
    checked_credentials,
    checked_endpoint,
    environment_credentials,
    store_credentials,
    stored_credentials,
)

KEY = "0f3a-key"
SECRET = "c0ffee" * 10


class Memory(KeyringBackend):
    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password


class Null(Memory):
    def set_password(self, service, username, password):
        pass


class Lying(Memory):
    def get_password(self, service, username):
        return super().get_password(service, username) + " "


class Raising(Memory):
    def get_password(self, service, username):
        raise KeyringLocked(SECRET)

    def set_password(self, service, username, password):
        raise OSError(password)


class Hanging(Memory):
    def __init__(self):
        super().__init__()
        self.over = threading.Event()

    def get_password(self, service, username):
        self.over.wait(60)


@pytest.fixture
def hanging():
    keyring = Hanging()
    yield keyring
    keyring.over.set()


@pytest.fixture
def pair():
    return checked_credentials(KEY, SECRET)


# -- the keyring -----------------------------------------------------------------------------------


def test_a_pair_comes_back_from_the_keyring_for_any_endpoint(pair):
    keyring = Memory()
    store_credentials(keyring, pair)
    assert stored_credentials(keyring, "") == pair
    assert stored_credentials(keyring, "http://127.0.0.1:7").endpoint == "http://127.0.0.1:7"


def test_the_longest_pair_fits_a_windows_credential():
    keyring = Memory()
    store_credentials(keyring, checked_credentials("~" * 500, "~" * 500))
    [entry] = keyring.kept.values()
    assert len(entry.encode("utf-16-le")) <= 2_560


@pytest.mark.parametrize("kind", [Null, Lying, Raising])
def test_a_keyring_that_does_not_give_back_what_it_took_is_refused(pair, kind):
    with pytest.raises(KeyringUnavailableError) as caught:
        store_credentials(kind(), pair)
    assert SECRET not in str(caught.value) + caught.value.sentence


def test_a_locked_keyring_is_told_without_its_words():
    with pytest.raises(KeyringUnavailableError) as caught:
        stored_credentials(Raising(), "")
    assert caught.value.detail == "KeyringLocked"
    assert caught.value.__suppress_context__


def test_a_keyring_that_hangs_is_left_at_the_deadline(hanging):
    begun = time.monotonic()
    with pytest.raises(KeyringUnavailableError):
        stored_credentials(hanging, "", seconds=0.2)
    assert time.monotonic() - begun < 30


@pytest.mark.parametrize(
    "entry", [None, "", "null", "[]", "{", '{"api_key": "k"}', '{"secret": 1}']
)
def test_a_keyring_without_our_pair_is_told_as_missing_keys(entry):
    keyring = Memory()
    keyring.kept["clinic-desk", "videosdk"] = entry
    with pytest.raises(CredentialsMissingError):
        stored_credentials(keyring, "")


# -- the environment -------------------------------------------------------------------------------


def environment(key="", secret="", endpoint=""):
    return environment_credentials(
        {"VIDEOSDK_API_KEY": key, "VIDEOSDK_SECRET": secret, "VIDEOSDK_API_ENDPOINT": endpoint}
    )


def test_an_empty_environment_gives_nothing():
    assert environment_credentials({}) is environment() is environment(" ") is None


def test_the_environment_gives_a_pair_with_or_without_an_endpoint():
    assert environment(KEY, f"{SECRET}\n") == checked_credentials(KEY, SECRET, ENDPOINT)
    assert environment(KEY, SECRET, "http://localhost:9/v2/").endpoint == "http://localhost:9"


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({"key": KEY}, "VIDEOSDK_SECRET is not set"),
        ({"secret": SECRET}, "VIDEOSDK_API_KEY is not set"),
        ({"endpoint": ENDPOINT}, "VIDEOSDK_API_KEY is not set"),
        ({"key": KEY, "endpoint": ENDPOINT}, "VIDEOSDK_SECRET is not set"),
        ({"secret": SECRET, "endpoint": ENDPOINT}, "VIDEOSDK_API_KEY is not set"),
    ],
)
def test_a_part_of_the_environment_is_refused_and_says_what_is_missing(given, missing):
    with pytest.raises(SettingsError) as caught:
        environment(**given)
    assert missing in caught.value.said
    assert SECRET not in caught.value.said


@pytest.mark.parametrize(
    "value", ["", " ", "a b", 'a"b', "a\\b", "a\nb", "ключ", "x" * 501, "a\x00"]
)
@pytest.mark.parametrize("which", ["key", "secret"])
def test_a_key_that_was_copied_badly_is_refused_in_words(which, value):
    with pytest.raises(SettingsError) as caught:
        checked_credentials(*((value, SECRET) if which == "key" else (KEY, value)))
    assert f"VideoSDK {which}" in caught.value.said


# -- the endpoint ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "endpoint"),
    [
        ("https://api.videosdk.live", "https://api.videosdk.live"),
        (" https://api.videosdk.live/ ", "https://api.videosdk.live"),
        ("https://api.videosdk.live/v2", "https://api.videosdk.live"),
        ("https://API.VideoSDK.live/v2/", "https://api.videosdk.live"),
        ("https://video.clinic.example:8443", "https://video.clinic.example:8443"),
        ("https://192.0.2.7", "https://192.0.2.7"),
        ("http://127.0.0.1:8123", "http://127.0.0.1:8123"),
        ("http://127.8.9.1:80/", "http://127.8.9.1:80"),
        ("http://localhost:8123/v2", "http://localhost:8123"),
        ("http://[::1]:8123", "http://[::1]:8123"),
        ("https://localhost", "https://localhost"),
    ],
)
def test_an_endpoint_is_a_scheme_a_host_and_a_port(text, endpoint):
    assert checked_endpoint(text) == endpoint
    assert checked_endpoint(endpoint) == endpoint


@pytest.mark.parametrize(
    "text",
    [
        "", "api.videosdk.live", "//api.videosdk.live", "https://", "https:///v2", "https://:443",
        "http://api.videosdk.live", "http://192.168.0.7", "http://0.0.0.0:1", "http://127.1",
        "http://localhost.evil.example", "http://127.0.0.1.evil.example", "http://2130706433",
        "ftp://api.videosdk.live", "file:///etc/passwd", "javascript:alert(1)",
        "https://me:pw@api.videosdk.live", "https://@api.videosdk.live", "http://localhost@evil",
        "https://api.videosdk.live/v1", "https://api.videosdk.live/v2/rooms", "https://a/../b",
        "https://api.videosdk.live?x=1", "https://api.videosdk.live#x", "https://a\\b",
        "https://api.videosdk.live:0", "https://api.videosdk.live:65536", "https://a:b",
        "https://ａpi.videosdk.live", "https://api.video\nsdk.live", "https://api videosdk.live",
        "https://[::1", "http://[::2]:8", "http://[::1%25lo]:8", "https://" + "a" * 300,
        "https://a..b", "https://" + "a." * 200 + "b",
    ],
)  # fmt: skip
def test_an_endpoint_that_is_not_safe_is_refused_in_words(text):
    with pytest.raises(SettingsError) as caught:
        checked_endpoint(text)
    assert "address" in caught.value.said
