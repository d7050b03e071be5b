import re
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

ROOT = Path(__file__).parents[2]
WAITS_FOR_NOTHING = re.compile(
    r"^ *qtbot\.wait(?:Exposed|Active|Signals?|Callback)\(.*\)$", re.MULTILINE
)
"""These wait where a ``with`` ends, and only there."""
MARGINS = re.compile(r"\.setContentsMargins\(([^,()]+),[^,()]+,([^,()]+),[^,()]+\)")

SAMPLES = """
import logging, socket, threading, warnings
import pytest

def test_near():
    with socket.create_server(("127.0.0.1", 0)) as desk:
        socket.create_connection(desk.getsockname()).close()

def test_far():
    with pytest.raises(AssertionError):
        socket.create_connection(("192.0.2.1", 443), timeout=1)

def test_datagram():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s, pytest.raises(AssertionError):
        s.sendto(b"hello", ("192.0.2.2", 9))

def test_never_resolves():
    with pytest.raises(socket.gaierror):
        socket.create_connection(("clinic.invalid", 443), timeout=1)

def test_logs_an_error():
    logging.getLogger("desk").error("room %s is lost", 7)

def test_logs_the_error_it_expects(expect_error_log):
    expect_error_log("desk", "is lost")
    logging.getLogger("desk").error("room %s is lost", 7)

def test_expects_an_error_in_vain(expect_error_log):
    expect_error_log("desk", "is lost")

def test_warns():
    warnings.warn("old")

def test_leaves_a_thread():
    threading.Thread(target=threading.Event().wait, args=[7], name="ours").start()
"""


@pytest.fixture(scope="module")
def outcome(tmp_path_factory):
    """What became of each sample, run in a process of its own under the rules of this folder."""
    folder = tmp_path_factory.mktemp("samples")
    rules = (ROOT / "tests" / "conftest.py").read_text(encoding="utf-8")
    hasty, count = re.subn(r"^(THREAD_DEADLINE_S =) .*", r"\1 0.5", rules, flags=re.MULTILINE)
    assert count == 1
    (folder / "conftest.py").write_text(hasty, encoding="utf-8")
    (folder / "test_it.py").write_text(SAMPLES)
    command = [sys.executable, "-m", "pytest", "-q", "-rfEp", "-p", "no:cacheprovider", folder]
    command += ["-c", ROOT / "pyproject.toml", f"--rootdir={folder}"]
    run = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False,
        env={"PATH": "", "COLUMNS": "300", "CI": "1"},
    )  # fmt: skip
    said = {}
    for line in run.stdout.splitlines():
        verdict, _, rest = line.partition("test_it.py::test_")
        name, _, reason = rest.partition(" - ")
        if verdict.startswith("PASSED "):
            said.setdefault(name, "passed")
        elif verdict.startswith(("FAILED ", "ERROR ")):
            said[name] = reason
    return said


def test_a_connection_to_this_computer_is_allowed(outcome):
    assert outcome["near"] == "passed"


def test_a_connection_to_another_computer_fails_the_test_that_swallowed_it(outcome):
    assert "tried to leave this computer: socket.getaddrinfo '192.0.2.1'" in outcome["far"]


def test_a_datagram_to_another_computer_fails_the_test_that_swallowed_it(outcome):
    assert "tried to leave this computer: socket.sendto '192.0.2.2'" in outcome["datagram"]


def test_a_name_that_can_never_resolve_is_refused_without_a_query(outcome):
    assert outcome["never_resolves"] == "passed"


def test_an_unexpected_error_in_the_log_fails_the_test(outcome):
    assert "unexpected error in the log of desk: room 7 is lost" in outcome["logs_an_error"]


def test_an_expected_error_in_the_log_is_fine(outcome):
    assert outcome["logs_the_error_it_expects"] == "passed"


def test_an_expected_error_that_never_comes_fails_the_test(outcome):
    assert "the error 'is lost' never came" in outcome["expects_an_error_in_vain"]


def test_a_warning_fails_the_test(outcome):
    assert "UserWarning: old" in outcome["warns"]


def test_a_thread_left_behind_fails_the_test(outcome):
    assert "left a thread behind: ours" in outcome["leaves_a_thread"]


def test_a_server_hands_out_databases_apart_from_each_other(postgresql, empty_postgresql_url):
    other = postgresql.create("another_desk")
    for url in (empty_postgresql_url, other):
        with psycopg.connect(url.replace("+psycopg", "")) as connection:
            connection.execute("CREATE TABLE desk (id int)")
    postgresql.drop("another_desk")


def test_margins_that_differ_are_set_by_what_mirrors_them():
    """Qt mirrors where parts stand, but no margins: where reading begins they would be missing."""
    told = [
        f"{file.name}: {found[0]}"
        for file in (ROOT / "desktop_app" / "ui").glob("*.py")
        for found in MARGINS.finditer(file.read_text(encoding="utf-8"))
        if found[1].strip() != found[2].strip() and found[1].strip() != "leading"
    ]
    assert not told, "parts.set_margins does: " + ", ".join(told)


def test_what_waits_at_the_end_of_a_with_stands_in_one():
    told = [
        f"{file.name}: {found[0].strip()}"
        for file in (ROOT / "tests").rglob("*.py")
        for found in WAITS_FOR_NOTHING.finditer(file.read_text(encoding="utf-8"))
    ]
    assert not told, "these wait for nothing: " + ", ".join(told)
