"""Whatever the network does: an error in time, few requests, and never a second room."""

import gzip
import socket
import ssl
import sys
import threading
import time
import tracemalloc
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from desktop_app.errors import (
    ProviderBusyError,
    ProviderError,
    ProviderTimeoutError,
    ProviderUnauthorisedError,
    ProviderUnreachableError,
)
from desktop_app.video.credentials import checked_credentials
from desktop_app.video.provider import DEADLINE_S, Budget
from desktop_app.video.videosdk import VideoSdk
from tests.scripted_server import (
    after_doing,
    drip,
    hang,
    raw,
    reset,
    reset_unread,
    room,
    status,
)

ROOM = "abcd-efgh-ijkl"
WAIT_S = 60
LATE_S = 20.0
"""What busy cores may add to a deadline; what has none here goes on for ever."""

SLOW = {
    "hang": hang,
    "drip-status": drip(b"HTTP/1.1 2"),
    "drip-headers": drip(b"HTTP/1.1 200 OK\r\n", b"X-Y: 1\r\n", 0.05),
    "drip-header": drip(b"HTTP/1.1 200 OK\r\nX: "),
    "drip-continue": drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.05),
    "drip-body": drip(b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n{"),
    "drip-body-to-close": drip(b"HTTP/1.0 200 OK\r\n\r\n{"),
    "drip-body-and-close": drip(
        b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 99999\r\n\r\n{"
    ),
    "drip-chunks": drip(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
    "drip-error": drip(b"HTTP/1.1 404 No\r\nContent-Length: 99999\r\n\r\n"),
}
BROKEN = {"reset": reset, "reset-unread": reset_unread, "empty": raw(b""), "noise": raw(b"\0" * 99)}
CUT = {
    "cut": raw(b'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"roomId": '),
    "cut-chunk": raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{"),
}


def said(call, *arguments, seconds=15.0):
    begun = time.monotonic()
    with pytest.raises(ProviderError) as caught:
        call(*arguments, Budget(seconds=seconds))
    assert time.monotonic() - begun < seconds + LATE_S
    return caught.value


@pytest.mark.parametrize("step", SLOW)
@pytest.mark.parametrize("warm", [False, True])
def test_no_drip_outlasts_the_deadline_nor_the_connection(sdk, server, step, warm):
    if warm:
        sdk.create_room("ref-1", [])
    server.script = [SLOW[step]]
    assert type(said(sdk.create_room, "ref-2", [], seconds=0.6)) is ProviderTimeoutError
    assert server.cut_off.wait(WAIT_S)
    assert len(server.asked) == 1 + warm
    assert sdk.create_room("ref-2", [])  # the next one is not hurt


@pytest.mark.parametrize("step", BROKEN)
def test_a_connection_that_breaks_means_that_nobody_is_reached(sdk, server, step):
    server.script = [BROKEN[step]] * 9
    assert type(said(sdk.create_room, "ref-1", [])) is ProviderUnreachableError
    assert server.connections <= 4
    assert server.rooms == {}


@pytest.mark.parametrize("step", CUT)
def test_an_answer_cut_short_makes_no_sense_when_it_stays_so(sdk, server, step):
    server.script = [CUT[step]] * 9
    assert type(said(sdk.create_room, "ref-1", [])) is ProviderError
    assert len(server.asked) == 3


@pytest.mark.parametrize("step", BROKEN | CUT | {"503": status(503), "429": status(429)})
def test_a_lost_answer_is_asked_for_again_and_names_the_same_room(sdk, server, step):
    steps = BROKEN | CUT | {"503": status(503), "429": status(429)}
    server.script = [after_doing(steps[step]) if step != "reset-unread" else steps[step]]
    opened = Budget(seconds=60)
    meeting_id = sdk.create_room("ref-1", ["p"], opened)
    assert sdk.validate_room("ref-1", opened).room_id == meeting_id
    assert [made["roomId"] for made in server.rooms.values()] == [meeting_id]
    assert len(server.asked) <= 4


def test_a_first_opening_survives_two_outages_within_its_four_requests(sdk, server):
    server.script = [status(503), status(503)]
    opened = Budget(seconds=60)
    assert sdk.create_room("ref-1", [], opened) == sdk.validate_room("ref-1", opened).room_id
    assert len(server.asked) == 4
    assert opened.requests_left == 0


def test_no_call_sends_more_than_its_budget_has_left(sdk, server):
    server.script = [status(503)] * 9
    shared = Budget(seconds=9, requests=4)
    for _ in range(3):
        with pytest.raises(ProviderUnreachableError):
            sdk.validate_room(ROOM, shared)
    assert len(server.asked) == 4


def test_a_creation_in_vain_leaves_a_request_for_asking_back(sdk, server):
    server.script = [status(503)] * 9
    opened = Budget(seconds=60)
    with pytest.raises(ProviderUnreachableError):
        sdk.create_room("ref-1", [], opened)
    assert (len(server.asked), opened.requests_left) == (3, 1)


@pytest.mark.parametrize("step", [status(503), reset, *CUT.values()])
def test_closing_and_ending_are_not_repeated(sdk, server, step):
    server.script = [step]
    with pytest.raises(ProviderError):
        sdk.deactivate_room(ROOM)
    server.script = [step]
    with pytest.raises(ProviderError):
        sdk.end_session(ROOM)
    assert len(server.asked) == 2


@pytest.mark.parametrize("code", [400, 401, 402, 403, 404, 406, 409, 422])
def test_a_refusal_is_not_asked_again(sdk, server, code):
    server.script = [raw(f"HTTP/1.1 {code} No\r\nContent-Length: 9\r\n\r\n".encode())]
    said(sdk.create_room, "ref-1", [])
    assert len(server.asked) == 1


# -- 429 -------------------------------------------------------------------------------------------


def waited(call, *arguments, seconds=60.0):
    begun = time.monotonic()
    call(*arguments, Budget(seconds=seconds))
    return time.monotonic() - begun


@pytest.mark.parametrize("wish", ["create", "validate", "deactivate", "end"])
def test_everything_is_asked_again_after_the_time_that_429_names(sdk, server, wish):
    sdk.create_room("ref-1", [])
    calls = {
        "create": (sdk.create_room, "ref-1", []),
        "validate": (sdk.validate_room, "ref-1"),
        "deactivate": (sdk.deactivate_room, ROOM),
        "end": (sdk.end_session, ROOM),
    }
    closed = status(200, {"meetingId": ROOM, "disabled": True})
    server.script = [status(429, **{"Retry-After": "1"})]
    server.script += [closed] if wish in ("deactivate", "end") else []
    assert waited(*calls[wish]) >= 1.0
    assert len(server.asked) == 3


def test_a_429_may_name_a_date(sdk, server, now):
    after = format_datetime(now + timedelta(seconds=1), usegmt=True)
    server.script = [status(429, **{"Retry-After": after})]
    assert 1.0 <= waited(sdk.create_room, "ref-1", []) < 1.0 + LATE_S


@pytest.mark.parametrize("words", ["", "0", "soon", "-5", "1.5", "Mon, 23 Nov 2026", "9" * 40])
def test_a_429_that_names_no_time_is_given_one_second(sdk, server, words):
    server.script = [status(429, **{"Retry-After": words})]
    assert 1.0 <= waited(sdk.create_room, "ref-1", []) < 1.0 + LATE_S


@pytest.mark.parametrize("seconds", ["20", "3600", "999999999"])
def test_a_429_that_outlasts_the_deadline_is_told_at_once(sdk, server, seconds):
    server.script = [status(429, **{"Retry-After": seconds})]
    begun = time.monotonic()
    assert type(said(sdk.create_room, "ref-1", [])) is ProviderBusyError
    assert time.monotonic() - begun < DEADLINE_S
    assert len(server.asked) == 1


def test_a_busy_service_is_left_alone_by_every_other_call_too(sdk, server):
    server.script = [status(429, **{"Retry-After": "20"})]
    assert type(said(sdk.create_room, "ref-1", [])) is ProviderBusyError
    for _ in range(50):
        assert type(said(sdk.validate_room, ROOM, seconds=1.5)) is ProviderBusyError
    assert len(server.asked) == 1


# -- sizes -----------------------------------------------------------------------------------------


def _huge(size):
    return status(200, b'{"x": "' + b"a" * size + b'"}')


def _bomb():
    return status(200, gzip.compress(b" " * 100_000_000), **{"Content-Encoding": "gzip"})


@pytest.mark.parametrize("step", ["huge", "endless", "bomb", "endless-header", "many-headers"])
def test_a_huge_answer_is_cut_off_in_little_memory(sdk, server, step):
    steps = {
        "huge": _huge(60_000_000),
        "endless": drip(b"HTTP/1.1 200 OK\r\n\r\n", b"a" * 500_000, 0),
        "bomb": _bomb(),
        "endless-header": drip(b"HTTP/1.1 200 OK\r\nX: ", b"a" * 500_000, 0),
        "many-headers": drip(b"HTTP/1.1 200 OK\r\n", b"X: 1\r\n" * 1_000, 0),
    }
    server.script = [steps[step]] * 3
    sdk.connect()
    tracemalloc.start()
    try:
        said(sdk.validate_room, ROOM, seconds=60)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 30_000_000
    assert len(server.asked) <= 3


def test_an_answer_of_a_megabyte_is_read_zipped_or_not(sdk, server):
    answer = room(note="a" * 990_000)
    zipped = gzip.compress(str(answer).replace("'", '"').replace("False", "false").encode())
    server.script = [status(200, answer), status(200, zipped, **{"Content-Encoding": "gzip"})]
    assert sdk.create_room("ref-1", []) == sdk.create_room("ref-1", []) == ROOM


def test_a_body_that_cannot_be_unzipped_makes_no_sense(sdk, server):
    server.script = [status(200, b"no gzip", **{"Content-Encoding": "gzip"})]
    assert type(said(sdk.validate_room, ROOM)) is ProviderError
    assert len(server.asked) == 1


# -- reaching it at all ----------------------------------------------------------------------------


def at(endpoint, now):
    return VideoSdk(checked_credentials("k", "s", endpoint), lambda: now)


def test_a_port_nobody_listens_on_is_told_quickly(now):
    with socket.socket() as deaf:  # so that nobody else gets the port meanwhile
        deaf.bind(("127.0.0.1", 0))
        sdk = at(f"http://127.0.0.1:{deaf.getsockname()[1]}", now)
        assert type(said(sdk.validate_room, ROOM)) is ProviderUnreachableError
        assert type(said(sdk.connect)) is ProviderUnreachableError


def test_a_name_nobody_knows_is_told_quickly(now):
    sdk = at("https://clinic.invalid", now)
    assert type(said(sdk.validate_room, ROOM)) is ProviderUnreachableError


def test_a_door_that_opens_to_silence_is_left_at_the_deadline(now):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        sdk = at(f"http://127.0.0.1:{silent.getsockname()[1]}", now)
        assert type(said(sdk.validate_room, ROOM, seconds=0.4)) is ProviderTimeoutError


def test_a_request_whose_time_is_over_is_never_sent(now, monkeypatch):
    found, asked = threading.Event(), threading.Event()
    slow = socket.getaddrinfo

    def look_up(*arguments, **options):
        asked.set()
        found.wait(WAIT_S)
        return slow(*arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        sdk = at(f"http://localhost:{listening.getsockname()[1]}", now)
        assert type(said(sdk.create_room, "ref-1", [], seconds=0.3)) is ProviderTimeoutError
        assert asked.wait(WAIT_S)
        found.set()
        listening.settimeout(WAIT_S)
        late, _ = listening.accept()
        late.settimeout(WAIT_S)
        assert late.recv(1) == b""
        late.close()


def test_a_connection_made_ahead_is_the_one_that_is_used(sdk, server):
    sdk.connect()
    assert server.asked == []
    sdk.create_room("ref-1", [])
    sdk.validate_room("ref-1")
    assert server.connections == 1


HANG_UP = raw(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")


def test_connecting_again_keeps_the_connection_that_is_open(sdk, server):
    sdk.connect()
    sdk.connect()
    sdk.create_room("ref-1", [])
    assert server.connections == 1


def test_a_connection_that_the_service_closed_meanwhile_is_replaced(sdk, server):
    server.script = [HANG_UP, status(200)]
    sdk.end_session(ROOM)
    assert server.hung_up.wait(WAIT_S)
    sdk.end_session(ROOM)  # is never repeated, so it must not go out on the dead one
    assert (server.connections, len(server.asked)) == (2, 2)


def test_many_jobs_at_once_never_cross_their_rooms(sdk, server):
    opened = {}

    def job(number):
        for turn in range(10):
            reference = f"ref-{number}-{turn}"
            opened[reference] = sdk.create_room(reference, [], Budget(seconds=30))

    jobs = [threading.Thread(target=job, args=[number]) for number in range(8)]
    for one in jobs:
        one.start()
    for one in jobs:
        one.join(60)
    assert opened == {key: made["roomId"] for key, made in server.rooms.items()}
    assert len(set(opened.values())) == 80
    assert server.connections < 80


def test_cookies_netrc_and_certificates_of_the_environment_do_not_count(
    sdk, server, tmp_path, monkeypatch
):
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login a password b")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "none"))
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    server.script = [status(200, room(), **{"Set-Cookie": "a=b; Path=/"})]
    sdk.create_room("ref-1", [])
    sdk.create_room("ref-1", [])
    for asked in server.asked:
        assert "Cookie" not in asked.headers
        assert asked.headers["Authorization"].count(".") == 2


# -- the token -------------------------------------------------------------------------------------


def test_a_token_serves_until_a_minute_before_its_end(pair, server, now):
    clock = [now]
    sdk = VideoSdk(pair, lambda: clock[0])
    for minutes in (0, 8.9, 9.1, -60):
        clock[0] = now + timedelta(minutes=minutes)
        sdk.create_room("ref-1", [])
    sdk.close()
    first, second, third, fourth = (asked.headers["Authorization"] for asked in server.asked)
    assert first == second
    assert len({second, third, fourth}) == 3


def test_a_refused_token_is_not_used_again(pair, server, now):
    clock = [now]
    sdk = VideoSdk(pair, lambda: clock[0])
    server.script = [status(401)]
    assert type(said(sdk.create_room, "ref-1", [])) is ProviderUnauthorisedError
    clock[0] += timedelta(seconds=5)
    sdk.create_room("ref-1", [])
    sdk.close()
    assert len({asked.headers["Authorization"] for asked in server.asked}) == 2


# -- TLS -------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate for this computer that nobody vouches for, and its key."""
    x509 = pytest.importorskip("cryptography.x509")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    today = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path_factory.mktemp("tls") / "localhost.pem"
    encoding, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    file.write_bytes(
        made.public_bytes(encoding)
        + key.private_bytes(encoding, serialization.PrivateFormat.PKCS8, plain)
    )
    return file


@pytest.fixture
def secure(server, certificate, now):
    """The client of a server that speaks TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server.socket = context.wrap_socket(
        server.socket, server_side=True, do_handshake_on_connect=False
    )
    client = at(f"https://localhost:{server.server_port}", now)
    yield client
    client.close()


def test_a_certificate_that_nobody_vouches_for_is_refused_at_once(secure, server):
    assert type(said(secure.create_room, "ref-1", [])) is ProviderError
    assert type(said(secure.connect)) is ProviderError
    assert server.asked == []
    assert server.connections == 2


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="OpenSSL's way to add to the trust")
def test_a_certificate_in_the_trust_store_is_good(secure, server, certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    server.script = [None, drip(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n")]
    secure.connect()
    secure.create_room("ref-1", [])
    assert server.connections == 1
    assert type(said(secure.create_room, "ref-1", [], seconds=0.4)) is ProviderTimeoutError
    assert server.cut_off.wait(WAIT_S)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="OpenSSL's way to add to the trust")
def test_a_secure_connection_that_was_closed_meanwhile_is_replaced(
    secure, server, certificate, monkeypatch
):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    server.script = [HANG_UP, status(200)]
    secure.end_session(ROOM)
    assert server.hung_up.wait(WAIT_S)
    secure.end_session(ROOM)
    assert (server.connections, len(server.asked)) == (2, 2)


def test_a_handshake_that_drips_is_left_and_cut_at_the_deadline(now):
    with socket.create_server(("127.0.0.1", 0)) as listening:
        cut = threading.Event()

        def shake():
            hand, _ = listening.accept()
            with hand:
                hand.sendall(b"\x16\x03\x03\x40\x00")
                try:
                    while not cut.wait(0.02):
                        hand.sendall(b"\x00")
                except OSError:
                    cut.set()

        slow = threading.Thread(target=shake)
        slow.start()
        sdk = at(f"https://localhost:{listening.getsockname()[1]}", now)
        assert type(said(sdk.create_room, "ref-1", [], seconds=0.4)) is ProviderTimeoutError
        was_cut = cut.wait(WAIT_S)
        cut.set()
        slow.join()
        assert was_cut
