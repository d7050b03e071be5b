from datetime import UTC, datetime

import pytest

from desktop_app.video.provider import Credentials
from desktop_app.video.videosdk import VideoSdk
from tests.scripted_server import running


@pytest.fixture
def now():
    return datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def server():
    """A video service that misbehaves as told."""
    with running() as server:
        yield server


@pytest.fixture
def pair(server):
    """A key pair that is good at the server."""
    return Credentials(api_key="key-1", secret="s" * 64, endpoint=server.url)


@pytest.fixture
def sdk(pair, now):
    """The client, with a clock that stands still and no jitter."""
    client = VideoSdk(pair, lambda: now, jitter=lambda: 0.0)
    yield client
    client.close()
