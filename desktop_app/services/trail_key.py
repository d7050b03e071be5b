"""The audit trail's key: asked of the keyring once, off the thread that needs it."""

from __future__ import annotations

import logging
import re
import secrets
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from desktop_app.errors import KeyringUnavailableError
from desktop_app.keyrings import KEYRING_S, store_entry, stored_entry, system_keyring
from desktop_app.practice.lock import locked
from desktop_app.storage.audit import ChainKey

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

PATIENCE_S = 0.5
"""How long the first write of a run waits for a keyring. A locked one must not hold up the desk."""
MAKING_S = 5.0
"""How long to wait for a key that another process of this installation is making just now."""
_LOOK_S = 0.05
_FORM = re.compile(r"[0-9a-f]{64}")

log = logging.getLogger(__name__)


class TrailKey:
    """Calls answer with the installation's key as far as the keyring has told it, at once.

    The keyring may ask its owner for a password: what is recorded before the answer carries no
    key, and what comes after it does. Threads may share it.
    """

    def __init__(
        self,
        installation: UUID,
        home: Path,
        keyring: Callable[[], KeyringBackend] = system_keyring,
    ) -> None:
        """Ask nobody yet."""
        self._entry = f"audit-{installation}"
        self._making = home / "audit-key.lock"
        self._keyring = keyring
        self._key: ChainKey | None = None
        self._asked = threading.Lock()
        self._answered = threading.Event()
        self._patience = PATIENCE_S

    def __call__(self) -> ChainKey | None:
        """Return the key; ``None`` while it is not known, and for ever where there is none."""
        return self._key

    def ask(self) -> None:
        """Have the keyring asked, once in this run. Returns at once."""
        if self._asked.acquire(blocking=False):
            threading.Thread(target=self._learn, name="trail-key", daemon=True).start()

    def wait(self) -> None:
        """Have the keyring asked and wait for its answer, the first time, for a moment."""
        self.ask()
        patience, self._patience = self._patience, 0.0
        self._answered.wait(patience)

    def settled(self) -> ChainKey | None:
        """Return the key once the keyring has answered, its owner's typing included. Blocks."""
        self.ask()
        self._answered.wait(KEYRING_S + MAKING_S)
        return self._key

    def _learn(self) -> None:
        try:
            self._key = self._found() or self._made()
        except (KeyringUnavailableError, OSError) as error:
            log.info("the audit trail goes on without a key: %s", type(error).__name__)
        finally:
            self._answered.set()

    def _found(self) -> ChainKey | None:
        entry = stored_entry(self._keyring(), self._entry)
        if entry is None:
            return None
        if not _FORM.fullmatch(entry):
            raise KeyringUnavailableError("the keyring's entry is not ours")
        return ChainKey(bytes.fromhex(entry))

    def _made(self) -> ChainKey | None:
        """Make the key. Two processes at once must not end with one each: one of them waits."""
        pause = threading.Event()
        for _ in range(round(MAKING_S / _LOOK_S)):
            with locked(self._making) as first:
                key = self._found()
                if key is None and first:
                    key = ChainKey(secrets.token_bytes(32))
                    store_entry(self._keyring(), self._entry, key.secret.hex())
                if key is not None:
                    return key
            pause.wait(_LOOK_S)
        return None
