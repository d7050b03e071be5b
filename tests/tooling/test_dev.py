import ast
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DEV = ROOT / "dev.py"

PROJECT = """
[project]
name = "desk"
version = "1"
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
[tool.ruff]
line-length = 90
"""

# The least that pip takes for an editable package, so that nothing has to be downloaded.
BACKEND = """
import zipfile

def build_editable(folder, *_):
    with zipfile.ZipFile(f"{folder}/desk-1-py3-none-any.whl", "w") as wheel:
        wheel.writestr("desk-1.dist-info/METADATA", "Metadata-Version: 2.1\\nName: desk\\nVersion: 1\\n")
        wheel.writestr("desk-1.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr("desk-1.dist-info/RECORD", "")
    return "desk-1-py3-none-any.whl"
"""  # noqa: E501

PROGRAM = """
import json, sys
sys.stdout.write(json.dumps([sys.prefix, sys.argv[1:]]))
sys.exit(3)
"""


def talk(dev, *arguments):
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, dev, *arguments],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        env=environment,
        cwd="/",
    )


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """A small project with a dev.py, already set up: a real environment by a real pip."""
    folder = tmp_path_factory.mktemp("project") / "a desk"
    (folder / "desktop_app").mkdir(parents=True)
    shutil.copy(DEV, folder)
    for name, text in {
        "pyproject.toml": PROJECT,
        "requirements.lock": "",
        "backend.py": BACKEND,
        "desktop_app/__main__.py": PROGRAM,
    }.items():
        (folder / name).write_text(text)
    folder.joinpath("first.txt").write_text(talk(folder / "dev.py", "run", "day").stderr)
    return folder


def test_an_older_python_is_told_which_one_it_takes():
    pretend = f"import runpy, sys; sys.version_info = (3, 9, 18); runpy.run_path({str(DEV)!r})"
    said = subprocess.run(
        [sys.executable, "-c", pretend], capture_output=True, text=True, timeout=300, check=False
    )
    assert said.returncode == 1
    assert said.stderr.startswith("Clinic Desk needs Python 3.11 or newer")
    assert "Traceback" not in said.stderr


def test_an_older_python_can_read_the_file_that_tells_it():
    ast.parse(DEV.read_text(encoding="utf-8"), feature_version=(3, 7))


def test_an_unknown_word_is_answered_with_those_there_are():
    said = talk(DEV, "tset")
    assert said.returncode == 2
    assert said.stderr == (
        "dev: there is no 'tset'; there are: run, test, prove, check, pictures, bench, translate,"
        " package, lock.\n"
    )


def test_no_word_at_all_shows_what_there_is():
    said = talk(DEV)
    assert said.returncode == 0
    assert "run      Start the program" in said.stdout


def test_the_first_time_says_what_it_sets_up(project):
    said = (project / "first.txt").read_text()
    assert "dev: making .venv with Python" in said
    assert "dev: installing the pinned packages" in said


def test_a_second_time_nothing_is_set_up(project):
    assert talk(project / "dev.py", "run", "day").stderr == ""


def test_the_program_gets_the_arguments_and_gives_the_exit_code(project):
    said = talk(project / "dev.py", "run", "import", "a sheet.csv", "--dry-run")
    prefix, arguments = json.loads(said.stdout)
    assert Path(prefix) == project / ".venv"
    assert arguments == ["import", "a sheet.csv", "--dry-run"]
    assert said.returncode == 3


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells that it has no screen")
def test_without_a_screen_the_main_job_is_done_instead_of_the_window(project):
    said = talk(project / "dev.py", "run", "--home", "day", "--sample")
    assert "there is no screen here" in said.stderr
    assert "headless_tour.py" in said.stderr


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["--home", "day", "--sample"], True),
        (["--home=day"], True),
        (["day", "--json"], False),
        (["--home", "x", "check"], False),
        (["--version"], False),
    ],
)
def test_only_options_start_the_window(arguments, window):
    spec = importlib.util.spec_from_file_location("dev", DEV)
    dev = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(dev)
    assert dev.wants_window(arguments) is window


@pytest.mark.parametrize(
    ("file", "old", "new", "installs"),
    [
        ("requirements.lock", "", "# another package\n", True),
        ("pyproject.toml", 'name = "desk"', 'name = "desk"\ndescription = "new"', True),
        ("pyproject.toml", "line-length = 90", "line-length = 99", False),
    ],
)
def test_only_what_decides_the_packages_installs_them_again(project, file, old, new, installs):
    changed = project / file
    changed.write_text(changed.read_text().replace(old, new, 1))
    said = talk(project / "dev.py", "run", "day").stderr
    assert ("installing the pinned packages" in said) is installs


def test_a_failed_installation_is_told_and_tried_again(project):
    lock = project / "requirements.lock"
    good = lock.read_text()
    lock.write_text("./no-such-package\n")
    said = talk(project / "dev.py", "run", "day")
    assert said.returncode == 1
    assert "dev: This did not work:" in said.stderr
    assert said.stdout == ""
    assert "This did not work" in talk(project / "dev.py", "run", "day").stderr
    lock.write_text(good)
    assert talk(project / "dev.py", "run", "day").returncode == 3


def test_an_environment_of_another_python_is_made_anew(project):
    settings = project / ".venv" / "pyvenv.cfg"
    settings.write_text("version = 3.10.13\n")
    assert "making .venv" in talk(project / "dev.py", "run", "day").stderr


def test_the_lock_names_no_place_to_get_packages_from():
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "--index-url" not in text
    assert "://" not in text


CI = ROOT / ".ci" / "run"
STAND_IN = """
import os, sys
os.write(1, f"{sys.argv[1]}\\n".encode())  # at once: two of these speak beside each other
sys.exit(sys.argv[1] == os.environ["FAILS"])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="CI runs on Linux")
@pytest.mark.parametrize("fails", ["package", "check", "test", "nothing"])
def test_ci_takes_nothing_in_unless_folder_sources_and_tests_are_in_order(tmp_path, fails):
    (tmp_path / ".ci").mkdir()
    shutil.copy(CI, tmp_path / ".ci")
    (tmp_path / "dev.py").write_text(STAND_IN)
    done = subprocess.run(
        [tmp_path / ".ci" / "run"],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        env=os.environ | {"FAILS": fails},
        cwd="/",
    )
    tests = [] if fails in ("package", "check") else ["test"]
    said = done.stdout.split()
    assert sorted(said[:2]) == ["check", "package"]  # beside each other
    assert said[2:] == tests
    assert (done.returncode == 0) is (fails == "nothing")
