"""A video service in a process of its own that keeps the truth and tells it badly.

    with misbehaving_service(seed=1) as service:
        service.misbehave(0.2)      # from now on one answer in five goes wrong
        service.truth()             # what it really made and closed, by our references

It is fast, keeps everything in memory, and knows nothing of the program. What goes wrong happens
before the deed (nothing is done) or after it (done, and nobody hears of it), or the answer is about
somebody else's room: once, or for ever, as if the provider had mixed two rooms up. What it names
once it never names again for that key: nobody could tell two such answers from a mix-up, and a run
would now and then be found wrong for the sake of that.
"""

import contextlib
import json
import random
import socket
import struct
import subprocess
import sys
import threading
from collections import Counter
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import requests

FAULTS = {
    "fails": 4,  # 503, and nothing was done
    "is lost": 6,  # done, and answered with 503
    "is cut": 6,  # done, and the connection breaks
    "is refused": 2,  # the connection breaks before anything is done
    "names another": 3,  # somebody else's room, this once
    "mixes up": 4,  # somebody else's room, from now on
    "makes no sense": 2,  # no room's id
    "says closed": 1,
    "asks for quiet": 1,  # 429
}
"""What may go wrong with an answer about a room, and how often beside the others."""


@dataclass
class Truth:
    """What really is.

    Attributes:
        ids: Every room that was made, by its reference.
        closed: How often each closed room was closed, by its id.
        mixed_up: The references for which another room is named for ever, and that room.
        counts: How often each fault happened, and each deed was done.
    """

    ids: dict = field(default_factory=dict)
    closed: dict = field(default_factory=dict)
    mixed_up: dict = field(default_factory=dict)
    counts: dict = field(default_factory=Counter)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, seed):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.truth = Truth()
        self.references = {}
        self.named_once = set()
        self.share = 0.0
        self.chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
        self.lock = threading.Lock()

    def handle_error(self, request, client_address):
        """Say nothing: connections are meant to break here."""

    def fault(self, about_a_room):
        """What goes wrong with this answer, if anything."""
        with self.lock:
            if self.chance.random() >= self.share:
                return None
            kinds = list(FAULTS) if about_a_room else ["fails", "is lost", "is cut", "is refused"]
            [kind] = self.chance.choices(kinds, [FAULTS[kind] for kind in kinds])
            self.truth.counts[kind] += 1
            return kind

    def make(self, reference):
        with self.lock:
            truth = self.truth
            truth.counts["creations"] += 1
            if reference not in truth.ids:
                number = len(truth.ids)
                truth.ids[reference] = f"made-{number // 10_000:04}-{number % 10_000:04}"
                self.references[truth.ids[reference]] = reference
            return truth.mixed_up.get(reference, truth.ids[reference])

    def find(self, key):
        """The room's id and reference as they are told, or ``None``."""
        truth = self.truth
        with self.lock:
            if key in truth.ids:
                return truth.mixed_up.get(key, truth.ids[key]), key
            reference = self.references.get(key)
        return reference and (key, reference)

    def close_room(self, room_id):
        with self.lock:
            self.truth.closed[room_id] = self.truth.closed.get(room_id, 0) + 1

    def another(self, reference):
        with self.lock:
            others = len(self.truth.ids) - 1
            if others < 1:
                return None
            # Rooms that were just made are the likeliest to be mixed up: they may not be saved yet.
            number = others - self.chance.randrange(min(others, 16))
            named = f"made-{number // 10_000:04}-{number % 10_000:04}"
            if named == self.truth.ids.get(reference) or (reference, named) in self.named_once:
                return None
            self.named_once.add((reference, named))
            return named

    def mix_up(self, reference, room_id):
        with self.lock:
            self.truth.mixed_up.setdefault(reference, room_id)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *words):
        pass

    def do_GET(self):
        path = self.path.partition("?")[0]
        match path.strip("/").split("/"):
            case ["truth"]:
                with self.server.lock:
                    truth = json.dumps(vars(self.server.truth))
                self.say(200, json.loads(truth))
            case ["v2", "sessions"]:
                self.careless(None, lambda: (200, {"pageInfo": {"lastPage": 1}, "data": []}))
            case ["v2", "rooms", "validate", key] | ["v2", "rooms", key]:
                self.careless(key, lambda: self.told(self.server.find(key)))
            case _:
                self.say(404, {})

    def do_POST(self):
        length = int(self.headers.get("Content-Length", 0))
        body = json.loads(self.rfile.read(length) or b"{}")
        match self.path.strip("/").split("/"):
            case ["misbehave"]:
                self.server.share = body["share"]
                self.say(200, {})
            case ["v2", "rooms"]:
                reference = body["customRoomId"]
                self.careless(
                    reference, lambda: self.told((self.server.make(reference), reference))
                )
            case ["v2", "rooms", "deactivate"]:
                self.careless(None, lambda: self.closed(body["roomId"]))
            case ["v2", "sessions", "end"]:
                self.careless(None, lambda: (404, {"message": "Session not found"}))
            case _:
                self.say(404, {})

    def told(self, found):
        if found is None:
            return 400, {"message": "Room not found."}
        room_id, reference = found
        closed = room_id in self.server.truth.closed
        return 200, {"roomId": room_id, "customRoomId": reference, "disabled": closed}

    def closed(self, room_id):
        if self.server.find(room_id) is None:
            return 402, {"message": "Room not found"}
        self.server.close_room(room_id)
        return 200, {"meetingId": room_id, "disabled": True}

    def careless(self, key, deed):
        """Do it and say so; or not, or wrongly."""
        fault = self.server.fault(key is not None)
        match fault:
            case "fails":
                self.say(503, {})
            case "is refused":
                self.hang_up()
            case "asks for quiet":
                self.say(429, {}, {"Retry-After": "0"})
            case _:
                names_another = fault in {"names another", "mixes up"}
                another = self.server.another(key) if names_another else None
                if fault == "mixes up" and another:
                    self.server.mix_up(key, another)
                self.say_wrongly(fault, *deed(), another)

    def say_wrongly(self, fault, status, answer, another):
        match fault:
            case "is lost":
                self.say(503, {})
            case "is cut":
                self.hang_up()
            case "names another" if another and "roomId" in answer:
                self.say(status, answer | {"roomId": another})
            case "makes no sense" if "roomId" in answer:
                self.say(status, answer | {"roomId": "../" + answer["roomId"]})
            case "says closed" if "roomId" in answer:
                self.say(status, answer | {"disabled": True})
            case _:
                self.say(status, answer)

    def say(self, status, answer, headers=()):
        data = json.dumps(answer).encode()
        self.send_response(status)
        for name, value in dict(headers).items():
            self.send_header(name, value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def hang_up(self):
        # With this a close is a reset: the other side learns that it was no orderly end.
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True


@dataclass
class Service:
    url: str

    def __post_init__(self):
        self.http = requests.Session()
        self.http.trust_env = False

    def truth(self):
        return Truth(**self.http.get(f"{self.url}/truth", timeout=30).json())

    def misbehave(self, share):
        self.http.post(f"{self.url}/misbehave", json={"share": share}, timeout=30)


@contextlib.contextmanager
def misbehaving_service(seed):
    """Run it until the block is left."""
    words = [sys.executable, __file__, str(seed)]
    process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    service = Service(process.stdout.readline().decode().strip())
    try:
        yield service
    finally:
        service.http.close()
        process.stdin.close()  # which ends it
        process.wait(120)
        process.stdout.close()


def main():
    server = _Server(int(sys.argv[1]))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    sys.stdout.write(f"http://127.0.0.1:{server.server_port}\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main()
