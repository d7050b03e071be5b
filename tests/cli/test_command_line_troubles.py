import socket
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest


def one_sentence(answer):
    return (answer.code, answer.out, len(answer.err.splitlines())) == (1, "", 1)


def test_a_home_of_nobody_is_told_in_one_sentence(desk):
    desk.home = "~nobody-is-called-so/desk"
    assert one_sentence(desk("day"))


def test_a_home_that_is_no_folder_is_told_in_one_sentence(desk):
    desk.home.write_text("a file")
    assert one_sentence(desk("day"))


def test_a_log_that_cannot_be_written_keeps_the_desk_going(desk):
    (desk.home / "logs" / "clinic-desk.log").mkdir(parents=True)
    assert one_sentence(desk("open", "/nowhere", "--launch"))
    assert desk("day").code == 0


def test_a_reader_that_has_heard_enough_ends_it_without_a_word(sample):
    program = subprocess.Popen(
        [sys.executable, "-m", "desktop_app", "--home", str(sample.home), "day", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    program.stdout.close()  # before it has said anything
    assert program.stderr.read() == b""
    assert program.wait(60) == 1
    program.stderr.close()


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_any_script_is_printed_whatever_the_terminal_can_show(sample, encoding):
    with closing(sqlite3.connect(sample.home / "clinic-desk.db")) as database, database:
        database.execute("UPDATE doctors SET name = 'Dr. \u9648\u4f1f'")
    as_json = sample("day", "--json", PYTHONIOENCODING=encoding)
    assert {session["doctor"] for session in as_json.json["sessions"]} == {"Dr. \u9648\u4f1f"}
    assert "Dr. \\u9648" in sample("day", PYTHONIOENCODING=encoding).out


def test_check_names_the_settings_that_cannot_be_used(desk):
    desk.home.mkdir()
    (desk.home / "settings.toml").write_text("colour = 1")
    answer = desk("check", "--json")
    assert answer.code == 1
    assert [(found["name"], found["level"]) for found in answer.json] == [("settings", "error")]


def test_check_goes_on_where_the_database_cannot_be_used(desk):
    answer = desk("check", "--json", CLINIC_DESK_DATABASE="postgresql://nobody@127.0.0.1:1/desk")
    assert answer.code == 1
    found = {finding["name"]: finding["level"] for finding in answer.json}
    assert found["database"] == "error"
    assert found.keys() == {"database", "keyring", "browser"}


def test_a_desk_for_a_doctor_who_is_not_there_says_that_it_is_the_receptions(desk):
    desk.home.mkdir()
    (desk.home / "settings.toml").write_text('serves = "Dr. Nobody"')
    answer = desk("day")
    assert answer.code == 0
    assert "reception" in answer.err


def test_a_port_that_is_taken_is_named_as_the_trouble(desk):
    with socket.socket() as stranger:
        stranger.bind(("127.0.0.1", 0))
        stranger.listen()
        answer = desk("practice", "--port", stranger.getsockname()[1])
    assert one_sentence(answer)
    assert "port" in answer.err


@pytest.mark.skipif(sys.platform == "win32", reason="no core files there")
def test_a_crash_leaves_no_memory_on_the_disk(desk):
    asked = (
        "import resource, sys; from desktop_app.cli import run;"
        " _, most = resource.getrlimit(resource.RLIMIT_CORE);"
        " resource.setrlimit(resource.RLIMIT_CORE, (most, most));"
        f" run(['--home', {str(desk.home)!r}, 'day']);"
        " sys.exit(resource.getrlimit(resource.RLIMIT_CORE)[0])"
    )
    done = subprocess.run([sys.executable, "-c", asked], check=False, timeout=300, env=desk.environ)
    assert done.returncode == 0


def test_without_a_console_what_is_said_goes_nowhere(desk):
    silent = (
        "import sys; sys.stdout = sys.stderr = None;"
        "from desktop_app.__main__ import main; sys.exit(main())"
    )
    command = [sys.executable, "-c", silent, "--home", desk.home, "day"]
    done = subprocess.run(command, env=desk.environ, capture_output=True, timeout=300, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert (desk.home / "clinic-desk.db").exists()
