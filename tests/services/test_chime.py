import sys

import pytest

from desktop_app.services.chime import PLAYERS, SOUND, chime
from tests.practice.service import until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows plays it by itself")


def test_the_systems_own_player_gets_our_sound(tmp_path, monkeypatch):
    heard = tmp_path / "heard"
    player = tmp_path / PLAYERS[-1]
    player.write_text(f'#!/bin/sh\nprintf %s "$*" > {heard}.new && mv {heard}.new {heard}\n')
    player.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    for other in PLAYERS[:-1]:  # one that this computer may have too
        (tmp_path / other).symlink_to(player)
    assert chime()
    assert until(heard.exists)
    assert heard.read_text() == str(SOUND)


def test_without_a_player_it_says_so(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not chime()


def test_a_player_that_cannot_be_started_is_none(tmp_path, monkeypatch):
    player = tmp_path / PLAYERS[0]
    player.write_bytes(b"\x7fELF, but not really")
    player.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not chime()
