"""The password of the database's server: it lies in the system's keyring, and in no file."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.errors import KeyringUnavailableError
from desktop_app.keyrings import store_entry, stored_entry, system_keyring
from desktop_app.storage.addresses import needs_password, parted, whole

FROM_ENVIRONMENT = ("PGPASSWORD", "PGPASSFILE")
"""What PostgreSQL's own clients know: one of them is good for a run."""


def complete(address: str, environ: Mapping[str, str]) -> str:
    """Return *address* with the password from the keyring, if it lacks one. Blocks.

    Without a keyring it stays as it is: its server may ask for none, or says so itself.

    Raises:
        SettingsError: It is no address.
    """
    if not needs_password(address) or any(environ.get(name) for name in FROM_ENVIRONMENT):
        return address
    try:
        password = stored_entry(system_keyring(), entry_of(address))
    except KeyringUnavailableError:
        return address
    return whole(address, password) if password else address


def keep(address: str, password: str) -> None:
    """Write *password* to the keyring and read it back. Blocks.

    Raises:
        KeyringUnavailableError: There is none that we trust; nothing was kept.
        SettingsError: The address is none.
    """
    store_entry(system_keyring(), entry_of(address), password)


def entry_of(address: str) -> str:
    """Return under which name the keyring has the password of *address*."""
    return f"database {parted(address)[0]}"
