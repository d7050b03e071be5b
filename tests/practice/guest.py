"""A page's socket without the page, for tests."""

import contextlib
import json
import time

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

WAIT_S = 60


class Guest:
    """A page's socket, without the page."""

    def __init__(self, service, room, who, permissions=("allow_join",), **words):
        url = service.endpoint.url.replace("http", "ws")
        self.opening = connect(f"{url}/practice/room", proxy=None, open_timeout=WAIT_S)
        self.first_word = {
            "token": service.join_token(room, who, permissions),
            "meetingId": room,
            "participantId": who,
            "name": who.title(),
        } | words

    def __enter__(self):
        self.socket = self.opening.__enter__()
        self.say(self.first_word)
        return self

    def __exit__(self, *raised):
        self.opening.__exit__(*raised)

    def say(self, word):
        self.socket.send(word if isinstance(word, str) else json.dumps(word))

    def hear(self):
        return json.loads(self.socket.recv(WAIT_S))

    def hear_state(self, state, people=None, asking=None):
        """Return the first message of which this is true."""
        end = time.monotonic() + WAIT_S
        while time.monotonic() < end:
            message = self.hear()
            if (
                message["state"] == state
                and people in (None, [one["id"] for one in message.get("people", [])])
                and asking in (None, [one["id"] for one in message.get("asking", [])])
            ):
                return message
        raise AssertionError("it was never said")

    def hear_end(self):
        """Wait until the socket is closed, whatever else is said."""
        with contextlib.suppress(ConnectionClosed):
            while True:
                self.socket.recv(WAIT_S)
