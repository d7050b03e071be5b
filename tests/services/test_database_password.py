"""The password of the database's server: into the keyring and out of it, and into no file."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

DESK = """
import json, sys
from pathlib import Path
from tests.cli import kept_keyring
if "--keyring" in sys.argv: kept_keyring.install()
from desktop_app.errors import KeyringUnavailableError
from desktop_app.services.database_password import complete, keep
from desktop_app.services.desk import Desk
from desktop_app.settings import Home, Settings, find_settings
from desktop_app.settings_binding import settings_actions
home = Path(sys.argv[1])
actions = settings_actions(
    None, Home(folder=home, logs=home), {}, Settings(), follow=lambda settings: None, now=None
)
"""


def run(folder, script, *arguments):
    environ = os.environ | {"KEPT": str(folder / "kept.json"), "PYTHONPATH": str(ROOT)}
    for name in ("PGPASSWORD", "PGPASSFILE", "DBUS_SESSION_BUS_ADDRESS"):
        environ.pop(name, None)
    done = subprocess.run(
        [sys.executable, "-c", DESK + script, str(folder), *arguments],
        cwd=ROOT, env=environ, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_a_password_in_the_file_moves_to_the_keyring_when_it_is_saved(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text('# ours\ndatabase = "postgresql://desk:ge%40heim@server/clinic"\n')
    said = run(
        tmp_path,
        """
bare = "postgresql://desk@server/clinic"
saved = actions.save({"database": bare})
assert saved.settings.database == bare
assert find_settings(home, {}).settings.database == bare
print(complete(bare, {}), complete(bare, {"PGPASSWORD": "x"}))
print(complete("postgresql://desk@other/clinic", {}), complete("sqlite:///x", {}))
""",
        "--keyring",
    )
    assert said == [
        "postgresql://desk:ge%40heim@server/clinic",
        "postgresql://desk@server/clinic",
        "postgresql://desk@other/clinic",
        "sqlite:///x",
    ]
    assert file.read_text() == '# ours\ndatabase = "postgresql://desk@server/clinic"\n'


def test_without_a_keyring_nothing_moves_and_nothing_is_lost(tmp_path):
    file = tmp_path / "settings.toml"
    text = 'database = "postgresql://desk:geheim@server/clinic"\n'
    file.write_text(text)
    said = run(
        tmp_path,
        """
bare = "postgresql://desk@server/clinic"
try:
    actions.save({"database": bare, "lobby": True})
except KeyringUnavailableError as error:
    print("refused" if "geheim" not in str(error) else "told")
print(complete(bare, {}))
""",
    )
    assert said == ["refused", "postgresql://desk@server/clinic"]
    assert file.read_text() == text
