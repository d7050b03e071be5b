"""A video service on this computer that misbehaves as a test tells it to, and is well otherwise.

server.script = [status(503), drip(b"x")]   # for the next two requests
server.asked                                # every request it has read
server.rooms                                # what it has made, by customRoomId
"""

import json
import socket
import struct
import threading
from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit


@dataclass(frozen=True)
class Asked:
    method: str
    path: str
    query: dict
    headers: dict
    body: object


class ScriptedServer(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.script = []
        self.when = lambda asked: None
        """The step for a request once the script is over, ``None`` for none."""
        self.asked = []
        self.rooms = {}
        self.connections = 0
        self.cut_off = threading.Event()
        """Set once the other side has hung up on a step that was still talking."""
        self.hung_up = threading.Event()
        """Set once this side has hung up."""
        self.over = threading.Event()
        self.lock = threading.Lock()

    def next_step(self):
        with self.lock:
            script = deque(self.script)
            step = script.popleft() if script else None
            self.script = list(script)
            return step

    def verify_request(self, request, client_address):
        self.connections += 1
        return True

    def shutdown_request(self, request):
        super().shutdown_request(request)
        self.hung_up.set()

    def handle_error(self, request, client_address):
        """Say nothing: connections are meant to break here."""

    def do(self, asked):
        """Do what is asked as VideoSDK does, and return status and body."""
        parts = asked.path.removeprefix("/v2/").strip("/").split("/")
        with self.lock:
            match asked.method, parts:
                case "POST", ["rooms"]:
                    key = asked.body["customRoomId"]
                    return 200, self.rooms.setdefault(key, room(_name(len(self.rooms)), key))
                case "GET", ["rooms", "validate", key] | ["rooms", key]:
                    made = self.known(key)
                    return (200, made) if made else (400, {"error": "Room not found."})
                case "POST", ["rooms", "deactivate"]:
                    made = self.known(asked.body["roomId"], "roomId")
                    if made is None:
                        return 402, {"error": "Room not found."}
                    made["disabled"] = True
                    return 200, {"meetingId": made["roomId"], "disabled": True}
                case "GET", ["sessions"]:
                    return 200, {"pageInfo": {"lastPage": 1}, "data": []}
        return 404, {"message": "no such path"}

    def known(self, key, *names):
        """Return the room that has this key under one of *names*, of both if none is named."""
        names = names or ("roomId", "customRoomId")
        return next((m for m in self.rooms.values() if key in [m[name] for name in names]), None)


def room(room_id="abcd-efgh-ijkl", custom="ref-1", **other):
    """Return a room as VideoSDK describes it."""
    return {"roomId": room_id, "customRoomId": custom, "disabled": False, "id": "623d49", **other}


def _name(number):
    return f"room-{number:04d}-{number:04d}"


@contextmanager
def running():
    """Run a server of the test's own."""
    server = ScriptedServer()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        server.server_close()
        thread.join()


# -- steps: each is called with the handler and the request, None if that is to stay unread --------


def status(code, body=b"{}", **headers):
    """Answer with *code* and a body: bytes as they are, anything else as JSON."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    kind = {} if isinstance(body, bytes) else {"Content-Type": "application/json"}
    return lambda handler, asked: handler.answer(code, data, {**kind, **headers})


def text(code, words):
    """Answer in plain text."""
    return status(code, words.encode(), **{"Content-Type": "text/plain"})


def raw(data):
    """Send these bytes and hang up."""

    def step(handler, asked):
        handler.wfile.write(data)
        handler.close_connection = True

    return step


def drip(data, then=b"x", pause=0.02):
    """Send *data*, then one byte after the other for ever."""

    def step(handler, asked):
        handler.wfile.write(data)
        while not handler.server.over.wait(pause):
            try:
                handler.wfile.write(then)
            except OSError:
                handler.server.cut_off.set()
                break
        handler.close_connection = True

    return step


def hang(handler, asked):
    """Say nothing until the other side hangs up."""
    handler.connection.settimeout(60)
    if not handler.connection.recv(1):
        handler.server.cut_off.set()
    handler.close_connection = True


def reset(handler, asked):
    """Read the request, then break the connection."""
    linger = struct.pack("ii" if hasattr(socket, "AF_UNIX") else "hh", 1, 0)
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    handler.connection.close()
    handler.close_connection = True


def reset_unread(handler, asked):
    """Break the connection without reading the request."""
    return reset(handler, asked)


def after_doing(step):
    """Do what is asked, and only then take *step*: an answer that is lost on its way."""

    def both(handler, asked):
        handler.server.do(asked)
        return step(handler, asked)

    return both


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def handle_one_request(self):
        if not self.rfile.peek(1):
            self.close_connection = True
            return
        self.step = self.server.next_step()
        if self.step is reset_unread:
            self.step(self, None)
        else:
            super().handle_one_request()

    def do_GET(self):
        url = urlsplit(self.path)
        data = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        query = {name: value for name, [value] in parse_qs(url.query).items()}
        body = json.loads(data) if data else None
        asked = Asked(self.command, url.path, query, dict(self.headers), body)
        self.server.asked.append(asked)
        if step := self.step or self.server.when(asked):
            step(self, asked)
        else:
            code, made = self.server.do(asked)
            status(code, made)(self, asked)

    do_POST = do_GET  # noqa: N815

    def answer(self, code, data, headers):
        self.send_response_only(code)
        for name, value in {"Content-Length": len(data), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)
