"""Whatever is pressed and clicked: a sentence at most, never an error that nobody has foreseen."""

import os
from functools import partial

import pytest

from tests import warm
from tests.e2e.any_keys import let_in
from tests.scenes import NOON

DEADLINE_S = 900
STROKES = 500
HANDS = 1
"""Each with strokes of its own; `dev.py prove` lets in more."""


def pytest_generate_tests(metafunc):
    hands = metafunc.config.getoption("--hands", None)  # known where this folder is asked for
    metafunc.parametrize("hand", range(hands or HANDS))


@pytest.mark.e2e
@pytest.mark.timeout(2 * DEADLINE_S)
def test_no_key_and_no_click_meets_an_error_without_words(hand, tmp_path, monkeypatch):
    home, notes = tmp_path / "home", tmp_path / "strokes.txt"
    monkeypatch.chdir(tmp_path)  # what it saves under a name it has typed
    desk = ["--home", str(home)]
    environ = os.environ | {"CLINIC_DESK_BROWSER": "true", "TZ": NOON}
    work = partial(let_in, hand, STROKES, notes)
    done = warm.answer_of([*desk, "--sample"], environ, DEADLINE_S, work)
    warm.answer_of([*desk, "practice", "end"], environ, DEADLINE_S)  # it would stay for a while
    strokes = notes.read_text(encoding="utf-8").splitlines()
    log = (home / "logs" / "clinic-desk.log").read_text(encoding="utf-8")
    found = [line for line in log.splitlines() if " CRITICAL " in line or " ERROR " in line]
    assert (done.code, found) == (0, []), "\n".join([*strokes[-20:], log[-4_000:], done.err])
    assert strokes
