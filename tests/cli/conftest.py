import json
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

DATA = Path(__file__).parents[1] / "data"
DEADLINE_S = 60


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


class CommandLine:
    """`clinic-desk` in processes of its own, on a home of the test's own, without a screen."""

    def __init__(self, home):
        self.home = home
        self.environ = {
            name: value
            for name, value in os.environ.items()
            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        } | {"TZ": "Europe/Berlin", "PYTHONWARNINGS": "error"}

    def words(self, *words):
        return [sys.executable, "-m", "desktop_app", "--home", str(self.home), *map(str, words)]

    def __call__(self, *words, **environ):
        done = subprocess.run(
            self.words(*words),
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=self.environ | environ,
            timeout=DEADLINE_S,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        return Answer(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def desk(tmp_path):
    return CommandLine(tmp_path / "home")


@contextmanager
def practising(desk):
    """Run the practice service of a home in the foreground; gives its first line."""
    process = subprocess.Popen(
        desk.words("practice"), stdout=subprocess.PIPE, text=True, env=desk.environ
    )
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.terminate()
        process.wait(DEADLINE_S)
        process.stdout.close()


@pytest.fixture
def practice(desk):
    """The practice service of the test's home; its first line."""
    with practising(desk) as first_line:
        yield first_line


@pytest.fixture(scope="session")
def _sample_home(tmp_path_factory):
    desk = CommandLine(tmp_path_factory.mktemp("sample") / "home")
    with practising(desk):
        assert desk("--sample", "day").code == 0
    return desk.home


@pytest.fixture
def sample(desk, _sample_home, request):
    """A desk with the sample clinic, its practice service running."""
    shutil.copytree(_sample_home, desk.home)
    request.getfixturevalue("practice")
    return desk


@pytest.fixture
def browser(tmp_path):
    """A browser command that writes down its last argument, and those arguments so far."""
    seen = tmp_path / "seen"
    script = tmp_path / "browser"
    script.write_text(f'#!/bin/sh\nfor last; do :; done\nprintf "%s\\n" "$last" >> "{seen}"\n')
    script.chmod(0o755)
    return Browser(f"'{script}'", seen)


@dataclass(frozen=True)
class Browser:
    command: str
    seen: Path

    def links(self):
        return self.seen.read_text().splitlines() if self.seen.exists() else []
