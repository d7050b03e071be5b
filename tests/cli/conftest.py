import json
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest

from tests import warm
from tests.practice.service import until
from tests.scenes import NOON

DATA = Path(__file__).parents[1] / "data"
DEADLINE_S = 180


class CommandLine:
    """`clinic-desk` in processes of its own, on a home of the test's own, without a screen.

    ``prepare``: what each process calls first; a function of a module.
    """

    prepare = None

    def __init__(self, home, zone="Europe/Berlin"):
        self.home = home
        self._beside = home.parent
        self.environ = {
            name: value
            for name, value in os.environ.items()
            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        } | {"TZ": zone, "PYTHONWARNINGS": "error"}
        self._common = frozenset(self.environ)
        self._ran = count()

    def words(self, *words):
        """Return what starts it in a fresh interpreter."""
        return [sys.executable, "-m", "desktop_app", *self._said(words)]

    def __call__(self, *words, **environ):
        environ = self.environ | environ
        if self._wants_interpreter(environ):
            return self._fresh(words, environ)
        return warm.answer_of(self._said(words), environ, DEADLINE_S, self.prepare)

    def start(self, *words, environ=None):
        """Start it; return its process, and the files that hear its output and its errors."""
        number = next(self._ran)
        out, err = (self._beside / f"{kind}-{number}" for kind in ("out", "err"))
        for file in (out, err):
            file.touch()
        where = environ or self.environ, out, err
        return warm.clinic_desk(self._said(words), *where, self.prepare), out, err

    def _said(self, words):
        return ["--home", str(self.home), *map(str, words)]

    def _wants_interpreter(self, environ):
        """Whether *environ* says something that only a fresh interpreter hears."""
        return any(name.startswith("PYTHON") for name in environ.keys() - self._common)

    def _fresh(self, words, environ):
        done = subprocess.run(
            self.words(*words),
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=environ,
            timeout=DEADLINE_S,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        return warm.Answer(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def desk(tmp_path):
    return CommandLine(tmp_path / "home")


@contextmanager
def practising(desk):
    """Run the practice service of a home in the foreground; gives its first line."""
    process, out, err = desk.start("practice")
    try:
        until(lambda: out.read_text().endswith("\n") or not process.is_alive(), DEADLINE_S)
        yield json.loads(out.read_text() or err.read_text())
    finally:
        process.terminate()
        process.join(DEADLINE_S)
        process.close()


@pytest.fixture
def practice(desk):
    """The practice service of the test's home; its first line."""
    with practising(desk) as first_line:
        yield first_line


@pytest.fixture(scope="session")
def _sample_home(tmp_path_factory):
    desk = CommandLine(tmp_path_factory.mktemp("sample") / "home", NOON)
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
