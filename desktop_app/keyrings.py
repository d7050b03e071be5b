"""The system's keyring, where keys lie: never a file of ours.

Its back end is chosen here by its class: left to itself, the library takes what an environment
variable, a file in the home or any installed package names, and some of those keep secrets in plain
text or throw them away.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from desktop_app.deadline import within
from desktop_app.errors import KeyringUnavailableError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend  # 64 ms to import: only once it is needed

SERVICE = "clinic-desk"
"""Under which all our entries lie."""

KEYRING_S = 60.0
"""A locked keyring asks its owner for a password, and people type slowly."""

BACKENDS = {
    "win32": ("keyring.backends.Windows.WinVaultKeyring",),
    "darwin": ("keyring.backends.macOS.Keyring",),
}
DESKTOP_BACKENDS = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
)
"""Elsewhere. The first that works here is taken."""

T = TypeVar("T")


def system_keyring(seconds: float = KEYRING_S) -> KeyringBackend:
    """Return this system's own keyring. Blocks for at most *seconds*.

    Raises:
        KeyringUnavailableError: There is none that we trust, or it does not answer.
    """
    reasons = []
    for name in BACKENDS.get(sys.platform, DESKTOP_BACKENDS):
        try:
            return _asked(partial(_backend, name), seconds)
        except KeyringUnavailableError as error:
            reasons.append(f"{name}: {error.detail}")
    raise KeyringUnavailableError("; ".join(reasons))


def store_entry(keyring: KeyringBackend, name: str, entry: str, seconds: float = KEYRING_S) -> None:
    """Write *entry* to *keyring* and read it back. Blocks for at most 2 x *seconds*.

    Raises:
        KeyringUnavailableError: It refused, did not answer, or gave something else back.
    """
    _asked(lambda: keyring.set_password(SERVICE, name, entry), seconds)
    if stored_entry(keyring, name, seconds) != entry:
        raise KeyringUnavailableError("the keyring did not give back what was written")


def stored_entry(keyring: KeyringBackend, name: str, seconds: float = KEYRING_S) -> str | None:
    """Return what lies in *keyring* under *name*, if anything. Blocks for at most *seconds*.

    Raises:
        KeyringUnavailableError: It refused or did not answer.
    """
    return _asked(lambda: keyring.get_password(SERVICE, name), seconds)


def _backend(name: str) -> KeyringBackend:
    module, _, kind = name.rpartition(".")
    backend: type[KeyringBackend] = getattr(import_module(module), kind)
    _ = backend.priority  # raises where it cannot work
    return backend()


def _asked(question: Callable[[], T], seconds: float) -> T:
    """Return the keyring's answer; whatever it raises becomes our error, without its text."""
    try:
        return within(seconds, question)
    except Exception as error:  # noqa: BLE001 - each back end raises what its system raises
        raise KeyringUnavailableError(type(error).__name__) from None
