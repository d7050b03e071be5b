"""What is given to support holds nobody's name, number or address, and the licences are read."""

import getpass
import logging
import os
import subprocess
import sys
from pathlib import Path

from desktop_app.logs import FILE, RedactingFormatter
from desktop_app.services.about import parts
from desktop_app.services.problem_report import problem_report
from tests.scenes import NOW

CRASH = """
import os, sys, threading
from pathlib import Path
from desktop_app.cli import _leave_no_core
from desktop_app.logs import start_log
_leave_no_core()
start_log(Path(sys.argv[1]))
patient = "Maria Lopez"
os.kill(os.getpid(), 11)
"""


def logged(error):
    try:
        raise error
    except type(error):
        record = logging.LogRecord("x", 40, __file__, 1, "met", None, sys.exc_info())
    return RedactingFormatter("%(message)s").format(record)


def test_what_an_exception_quotes_is_blackened_and_what_the_code_is_called_stays():
    shown = logged(ValueError("invalid literal for int() with base 10: 'Maria Lopez'"))
    assert "Maria" not in shown.split("ValueError:")[1]
    assert "invalid literal for int() with base 10: [removed]" in shown
    assert "test_problem_report.py" in shown
    assert "O'Brien" not in logged(KeyError("Zoë O'Brien")).split("KeyError")[-1]
    said = logged(AttributeError("'NoneType' object has no attribute 'starts_at'"))
    assert "'NoneType' object has no attribute 'starts_at'" in said


def test_a_report_has_the_end_of_the_log_without_people_secrets_or_who_is_logged_in(tmp_path):
    home = Path("~").expanduser()
    lines = [f"old {number}" for number in range(900)] + [
        "mail to maria.lopez@example.org or +49 170 1234567",
        f"file {home}/desk.db of {getpass.getuser()}",
        "visit 6f1c1c0e-9a51-4f0c-8f0d-1d2f3a4b5c6d opened at 2026-11-23 09:15:00",
    ]
    (tmp_path / FILE).write_text("\n".join(lines), "utf-8")
    report = problem_report(tmp_path, "Qt 6", NOW)
    for told in ("example.org", "1234567", str(home), "old 500", f" {getpass.getuser()}\n"):
        assert told not in report
    assert "6f1c1c0e-9a51-4f0c-8f0d-1d2f3a4b5c6d opened at 2026-11-23 09:15:00" in report
    assert "(none)" in problem_report(tmp_path / "nowhere", "Qt 6", NOW)


def test_a_process_that_dies_leaves_places_in_the_code_no_values_and_no_memory(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", CRASH, tmp_path],
        cwd=tmp_path,
        capture_output=True,
        timeout=300,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    assert done.returncode == -11
    crash = (tmp_path / "crashes.log").read_text()
    assert "Segmentation fault" in crash
    assert "Maria" not in crash
    assert {file.name for file in tmp_path.iterdir()} <= {FILE, "crashes.log"}
    assert "Segmentation fault" in problem_report(tmp_path, "Qt 6", NOW)


def test_core_dumps_of_ours_and_of_what_we_start_hold_no_memory():
    asked = (
        "import resource\nfrom pathlib import Path\nfrom desktop_app.cli import _leave_no_core\n"
        "_leave_no_core()\nprint(resource.getrlimit(resource.RLIMIT_CORE)[0],"
        " Path('/proc/self/coredump_filter').read_text())"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked],
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    limit, kinds = done.stdout.split()
    assert (int(limit), int(kinds, 16)) == (0, 0)


def test_every_package_that_is_needed_is_listed_with_a_licence_and_no_other():
    found = {part.name.lower().replace("_", "-"): part for part in parts()}
    assert next(iter(found)) == "clinic-desk"
    assert {"python", "sqlalchemy", "pyside6-essentials", "mako", "requests"} <= set(found)
    assert not {"pytest", "ruff", "mypy"} & set(found)
    assert all(part.licence for part in found.values())
    assert "Permission is hereby granted" in found["sqlalchemy"].text
