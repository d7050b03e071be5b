"""The keyring is the system's own, chosen by nobody else, and gives back what it took."""

import os
import subprocess
import sys

import pytest
from keyring.backend import KeyringBackend

from desktop_app.errors import KeyringUnavailableError
from desktop_app.keyrings import store_entry, stored_entry, system_keyring


class Memory(KeyringBackend):
    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password


class Forgetful(Memory):
    def set_password(self, service, username, password):
        pass


def test_an_entry_comes_back_under_its_own_name_only():
    keyring = Memory()
    store_entry(keyring, "audit-1", "one")
    assert stored_entry(keyring, "audit-1") == "one"
    assert stored_entry(keyring, "audit-2") is None


def test_an_entry_that_does_not_come_back_was_not_stored():
    with pytest.raises(KeyringUnavailableError):
        store_entry(Forgetful(), "audit-1", "one")


PLANTED = """
from keyring.backend import KeyringBackend
class Keyring(KeyringBackend):
    priority = 99
    def __init__(self): print("CAUGHT")
    def get_password(self, service, username): print("CAUGHT")
    def set_password(self, service, username, password): print("CAUGHT")
"""
LOOK = """
import sys
from desktop_app.errors import KeyringUnavailableError
from desktop_app.keyrings import system_keyring
assert "keyring" not in sys.modules and "requests" not in sys.modules
try:
    print(type(system_keyring(60)).__module__)
except KeyringUnavailableError as error:
    print(error.detail)
"""


@pytest.mark.parametrize("way", ["environment", "file", "null"])
def test_neither_the_environment_nor_a_file_chooses_the_keyring(tmp_path, way):
    (tmp_path / "planted.py").write_text(PLANTED)
    home = tmp_path / "config" / "python_keyring"
    home.mkdir(parents=True)
    environ = {
        **os.environ, "XDG_CONFIG_HOME": str(tmp_path / "config"), "PYTHONPATH": str(tmp_path),
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/none",
    }  # fmt: skip
    if way == "file":
        (home / "keyringrc.cfg").write_text(
            f"[backend]\ndefault-keyring=planted.Keyring\nkeyring-path={tmp_path}\n"
        )
    else:
        named = {"environment": "planted.Keyring", "null": "keyring.backends.null.Keyring"}[way]
        environ["PYTHON_KEYRING_BACKEND"] = named
    run = subprocess.run(
        [sys.executable, "-c", LOOK], env=environ, capture_output=True, text=True, timeout=300,
        check=True,
    )  # fmt: skip
    assert "CAUGHT" not in run.stdout
    assert "null" not in run.stdout
    assert run.stdout.startswith("keyring.backends.")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a keyring")
def test_a_system_without_a_keyring_is_told_so(monkeypatch, tmp_path):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    with pytest.raises(KeyringUnavailableError) as caught:
        system_keyring(60)
    assert "SecretService" in caught.value.detail
    assert "kwallet" in caught.value.detail
