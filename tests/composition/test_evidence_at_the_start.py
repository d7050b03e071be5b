"""Starting asks no keyring; the first deed does, before it takes a lock."""

import os
import subprocess
import sys
from contextlib import closing
from hashlib import sha256

import pytest

from desktop_app.composition import _anchor_file, open_program
from desktop_app.services.choose_service import choose
from desktop_app.settings import Home, Settings
from desktop_app.storage.database import Database
from desktop_app.storage.models import ProviderKind
from desktop_app.video.provider import Credentials
from tests.scenes import NOW

OPEN = """
import sys
from pathlib import Path
from desktop_app.composition import open_program
from desktop_app.settings import Home, Settings
home = Path(sys.argv[1])
program = open_program(Home(folder=home, logs=home / "logs"), Settings(), {})
print("keyring" in sys.modules)
program.close()
"""


def test_a_start_that_records_nothing_asks_no_keyring(tmp_path):
    for _ in range(2):
        run = subprocess.run(
            [sys.executable, "-c", OPEN, tmp_path / "home"],
            capture_output=True,
            text=True,
            check=True,
            timeout=300,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )
        assert run.stdout == "False\n"


def test_a_deed_is_anchored_and_asks_for_the_key_first(tmp_path):
    program = open_program(Home(folder=tmp_path, logs=tmp_path / "logs"), Settings(), {})
    asked, wait = [], program.desk.db.before_write
    program.desk.db.before_write = lambda: (asked.append(1), wait())
    credentials = Credentials(api_key="key", secret="s" * 32, endpoint="http://127.0.0.1:9")
    choose(program.desk, ProviderKind.VIDEOSDK, credentials, NOW)
    anchor = program.evidence.anchor.read()
    program.close()
    assert asked == [1]
    assert anchor.sequence == 1
    assert anchor.installation == program.desk.author.installation
    assert (tmp_path / "anchor.json").exists()


def test_each_named_database_has_an_anchor_of_its_own(tmp_path, sqlite_url):
    home = Home(folder=tmp_path / "home", logs=tmp_path / "logs")
    credentials = Credentials(api_key="key", secret="s" * 32, endpoint="http://127.0.0.1:9")
    for settings in (Settings(), Settings(database=sqlite_url)):
        program = open_program(home, settings, {})
        choose(program.desk, ProviderKind.VIDEOSDK, credentials, NOW)
        program.close()
    names = sorted(file.name for file in home.folder.glob("anchor*.json"))
    assert len(names) == 2
    assert names[1] == "anchor.json"
    assert "desk.db" not in names[0]


@pytest.mark.parametrize("password", ["", ":geheim"])
def test_the_anchor_of_a_server_is_the_same_one_by_any_password(tmp_path, password):
    home = Home(folder=tmp_path, logs=tmp_path)
    address = f"postgresql://desk{password}@server/clinic"
    with closing(Database(address)) as db, closing(Database("postgresql://server/clinic")) as bare:
        former = sha256(str(db.engine.url).encode()).hexdigest()[:8]  # as 0.1.0 called it
        (tmp_path / f"anchor-{former}.json").write_text("{}")
        file = _anchor_file(home, Settings(database=address), db)
        assert file == tmp_path / f"anchor-{bare.place}.json"
        assert file.read_text() == "{}"
