"""A system's keyring, as far as the program can tell, that keeps its entries in a file."""

import json
import os
import sys
import types
from pathlib import Path

KEPT = "KEPT"
"""The variable that names the file."""


class Keyring:
    priority = 5

    def get_password(self, service, name):
        return self._kept().get(name)

    def set_password(self, service, name, entry):
        self._file().write_text(json.dumps(self._kept() | {name: entry}))

    def _kept(self):
        return json.loads(self._file().read_text()) if self._file().exists() else {}

    def _file(self):
        return Path(os.environ[KEPT])


def install():
    """Be the keyring of this process."""
    backend = types.ModuleType("keyring.backends.SecretService")
    backend.Keyring = Keyring
    sys.modules[backend.__name__] = backend
