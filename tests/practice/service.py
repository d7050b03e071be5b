"""The real practice service in a process of its own, for tests; and tokens for it, good and bad."""

import contextlib
import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import jwt
import requests

from desktop_app.practice.locate import Endpoint

START_S = 60
"""For a process, and for whatever it is waited for: a busy machine takes its time."""
ANSWER_S = 30
ALL_RIGHTS = ("allow_join", "allow_mod")

PROGRAM = """
import json, sys
from dataclasses import asdict
from pathlib import Path
from desktop_app.errors import AppError
from desktop_app.practice.server import serve
home, port, idle = Path(sys.argv[1]), *(json.loads(word) for word in sys.argv[2:])
try:
    serve(home, port, lambda endpoint: print(json.dumps(asdict(endpoint)), flush=True), idle)
except AppError as error:
    sys.exit(f"{type(error).__name__}: {error.detail}")
"""


def command(home, port=None, idle_s=None, before=""):
    """Return the words that start the service; what ``clinic-desk practice`` does, without it.

    *before* are statements that it begins with.
    """
    words = [sys.executable, "-W", "error", "-c", before + PROGRAM]
    return [*words, str(home), json.dumps(port), json.dumps(idle_s)]


@dataclass
class Service:
    """A running service, and a plain client for it that is no part of the program."""

    home: Path
    process: subprocess.Popen
    endpoint: Endpoint

    def __post_init__(self):
        self.http = requests.Session()
        self.http.trust_env = False

    def call(self, method, path, body=None, token=None, **more):
        """Send one request with an API token, unless another *token* is given."""
        headers = {"Authorization": self.token() if token is None else token}
        return self.http.request(
            method,
            self.endpoint.url + path,
            json=body,
            headers=headers | more.pop("headers", {}),
            timeout=ANSWER_S,
            allow_redirects=False,
            **more,
        )

    def get(self, path, **more):
        return self.call("GET", path, **more)

    def post(self, path, body=None, **more):
        return self.call("POST", path, body, **more)

    def room(self, **options):
        """Make a room and return its answer."""
        return self.post("/v2/rooms", options).json()

    def join(self, room_id, participant_id, name="Somebody"):
        words = {"roomId": room_id, "participantId": participant_id, "name": name}
        return self.post("/practice/join", words)

    def leave(self, room_id, participant_id):
        return self.post("/practice/leave", {"roomId": room_id, "participantId": participant_id})

    def ongoing(self, room_id):
        """Return the participant ids inside, by way of REST."""
        found = self.get(f"/v2/sessions?roomId={room_id}&status=ongoing").json()["data"]
        return [
            one["participantId"]
            for session in found
            for one in session["participants"]
            if one["timelog"][-1]["end"] is None
        ]

    def token(self, *, secret=None, algorithm="HS256", **claims):
        """Return an API token with *claims* added; a claim of ``None`` is left out."""
        now = int(time.time())
        everything = {
            "apikey": self.endpoint.api_key,
            "permissions": [*ALL_RIGHTS],
            "version": 2,
            "roles": ["crawler"],
            "iat": now,
            "exp": now + 600,
        } | claims
        known = {name: value for name, value in everything.items() if value is not None}
        return jwt.encode(known, secret or self.endpoint.secret, algorithm)

    def join_token(self, room_id, participant_id, permissions=("allow_join",), **claims):
        bound = {"roles": ["rtc"], "roomId": room_id, "participantId": participant_id}
        return self.token(**{"permissions": [*permissions]} | bound | claims)

    def stop(self):
        """Ask it to end and return its exit code."""
        self.http.close()
        if self.process.poll() is None:
            self.process.terminate()
        code = self.process.wait(START_S)
        self.process.stdout.close()
        return code


def start(home, port=None, idle_s=None, before=""):
    """Start the service in the foreground and return it once it answers."""
    process = subprocess.Popen(command(home, port, idle_s, before), stdout=subprocess.PIPE)
    first = process.stdout.readline()
    if not first:
        process.stdout.close()
        raise AssertionError(f"the service ended with {process.wait(START_S)}")
    return Service(home, process, Endpoint(**json.loads(first)))


@contextlib.contextmanager
def running_service(home, port=None, idle_s=None, before=""):
    """Run the service until the block is left."""
    service = start(home, port, idle_s, before)
    try:
        yield service
    finally:
        service.stop()


def until(state, deadline_s=START_S):
    """Wait for *state* to return something true, and return that."""
    end = time.monotonic() + deadline_s
    while not (reached := state()):
        assert time.monotonic() < end, "the state was never reached"
        time.sleep(0.02)
    return reached
