"""The trail's key: made once, found ever after, and never waited for longer than a moment."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from desktop_app.errors import KeyringUnavailableError
from desktop_app.services.trail_key import PATIENCE_S, TrailKey

DEADLINE_S = 60


class Memory(KeyringBackend):
    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password


class Asking(Memory):
    """Asks its owner for a password first."""

    def __init__(self):
        super().__init__()
        self.unlocked = threading.Event()

    def get_password(self, service, username):
        self.unlocked.wait(DEADLINE_S)
        return super().get_password(service, username)


class Locked(Memory):
    def get_password(self, service, username):
        raise KeyringLocked


class Forgetful(Memory):
    def set_password(self, service, username, password):
        pass


@pytest.fixture
def installation():
    return uuid4()


def key_in(keyring, installation, home):
    return TrailKey(installation, home, lambda: keyring).settled()


def test_the_key_is_made_once_and_found_ever_after(tmp_path, installation):
    keyring = Memory()
    made = key_in(keyring, installation, tmp_path)
    assert len(made.secret) == 32
    assert key_in(keyring, installation, tmp_path) == made
    assert list(keyring.kept) == [("clinic-desk", f"audit-{installation}")]


def test_every_installation_has_a_key_of_its_own(tmp_path, installation):
    keyring = Memory()
    assert key_in(keyring, installation, tmp_path) != key_in(keyring, uuid4(), tmp_path)


def test_the_key_shows_nowhere_but_in_the_keyring(tmp_path, installation):
    key = key_in(Memory(), installation, tmp_path)
    assert key.secret.hex() not in repr(key)
    assert repr(key.secret) not in repr(key)
    assert len(key.id) == 16
    assert key.id not in key.secret.hex()


def test_processes_that_start_first_together_make_one_key(tmp_path, installation):
    keyring, together = Memory(), threading.Barrier(6)

    def first_start():
        together.wait(DEADLINE_S)
        return key_in(keyring, installation, tmp_path)

    with ThreadPoolExecutor(6) as desks:
        keys = {desk.result() for desk in [desks.submit(first_start) for _ in range(6)]}
    assert len(keys) == 1


@pytest.mark.parametrize("keyring", [Locked(), Forgetful()], ids=["locked", "forgetful"])
def test_without_a_keyring_that_keeps_it_there_is_no_key(tmp_path, installation, keyring):
    assert key_in(keyring, installation, tmp_path) is None


def test_an_entry_that_is_no_key_of_ours_is_neither_used_nor_replaced(tmp_path, installation):
    keyring = Memory()
    keyring.set_password("clinic-desk", f"audit-{installation}", "somebody's")
    assert key_in(keyring, installation, tmp_path) is None
    assert list(keyring.kept.values()) == ["somebody's"]


def test_a_system_without_a_keyring_has_no_key(tmp_path, installation):
    def none():
        raise KeyringUnavailableError("none")

    key = TrailKey(installation, tmp_path, none)
    key.wait()
    assert key() is None


def test_a_keyring_that_asks_its_owner_is_waited_for_once_and_heard_later(tmp_path, installation):
    keyring = Asking()
    key = TrailKey(installation, tmp_path, lambda: keyring)
    begun = time.monotonic()
    for _ in range(100):
        key.wait()
    assert PATIENCE_S <= time.monotonic() - begun < 50 * PATIENCE_S
    assert key() is None
    keyring.unlocked.set()
    end = time.monotonic() + DEADLINE_S
    while key() is None and time.monotonic() < end:
        threading.Event().wait(0.01)
    assert key() == key_in(keyring, installation, tmp_path)


def test_nobody_is_asked_before_somebody_wants_the_key(tmp_path, installation):
    asked = []
    key = TrailKey(installation, tmp_path, lambda: asked.append(1) or Memory())
    assert key() is None
    assert asked == []
