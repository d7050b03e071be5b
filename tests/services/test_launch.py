import os
import sys
from uuid import uuid4

import pytest

from desktop_app.domain.joining import JoinLink, Role
from desktop_app.errors import BrowserError
from desktop_app.services.launch import launch


def link(url):
    return JoinLink(
        url=url,
        appointment_id=uuid4(),
        meeting_id="abcd-efgh-ijkl",
        role=Role.DESK,
        created=False,
        this_computer_only=False,
    )


def test_the_browser_command_gets_the_link_as_its_last_argument(tmp_path):
    fifo = tmp_path / "seen"
    os.mkfifo(fifo)
    program = "import sys; open(sys.argv[1], 'w').write(sys.argv[-1])"
    launch(link("https://x.example/?a=b%20c&d"), (sys.executable, "-c", program, str(fifo)))
    assert fifo.read_text() == "https://x.example/?a=b%20c&d"


@pytest.mark.parametrize(
    "url",
    [
        "http://embed.example/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://127.0.0.1.evil/",
    ],
)
def test_only_secure_links_are_handed_over(url):
    with pytest.raises(BrowserError):
        launch(link(url), ("true",))


@pytest.mark.parametrize("url", ["http://127.0.0.1:5/x", "http://localhost:5/x"])
def test_this_computer_needs_no_encryption(tmp_path, url):
    fifo = tmp_path / "seen"
    os.mkfifo(fifo)
    program = "import sys; open(sys.argv[1], 'w').write(sys.argv[-1])"
    launch(link(url), (sys.executable, "-c", program, str(fifo)))
    assert fifo.read_text() == url


def test_a_missing_browser_is_told_with_what_to_do():
    with pytest.raises(BrowserError) as caught:
        launch(link("https://x.example/"), ("/nowhere/browser",))
    assert "settings.toml" in caught.value.sentence
    assert "x.example" not in caught.value.sentence


def test_a_link_never_shows_in_a_repr():
    assert "secret-token" not in repr(link("https://x.example/?token=secret-token"))
