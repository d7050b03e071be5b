#!/usr/bin/env python3
"""One door for people: python3 dev.py and one of the words that it lists without any.

Each does the set-up it needs: the environment .venv with the pinned packages, and on Debian and
Ubuntu the system's packages. What follows the word is passed on: python3 dev.py test -k room.
"""

import sys

# The rest must at least parse on an older Python, so that it gets to say this.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(f"Clinic Desk needs Python 3.11 or newer; this is {sys.version.split()[0]}.")

import contextlib
import hashlib
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import tempfile
import tomllib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"

# Debian's packages: what Qt loads at run time, found with ldd on a minimal Debian 12.
QT = ["libgl1", "libegl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0"]
QT_ON_X11 = [
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxkbcommon-x11-0",
]  # fmt: skip
FONTS = ["fonts-dejavu-core", "fonts-noto-core", "fonts-wqy-microhei"]
SCREEN_TOOLS = [
    "xvfb", "xdotool", "imagemagick", "openbox", "x11-utils", "dbus", "xdg-utils", "chromium",
    "strace", "at-spi2-core", "gir1.2-atspi-2.0", "python3-gi",
]  # fmt: skip


IN_TWO = ["-n", "2", "--dist", "worksteal"]
"""How the whole test suite runs: each of two processes takes half, and the rest of the other's.

They keep the order of the files, so that what a module or a session starts is rarely started twice.
"""
IN_FULL = [
    "--rounds", "200", "--openings", "10000", "--kills", "1000", "--runs", "2000", "--hands", "60",
    "--hypothesis-profile", "explore", "-o", "faulthandler_timeout=0",
]  # fmt: skip
"""How much `prove` does of what the tests do a small share of."""

LANGUAGES = ["en", "es", "de", "fr", "ar", "ur"]
"""What the window speaks: its texts are English, so English needs its plurals only."""
TEXTS = [
    "-locations", "none", "-sort-messages", "-no-obsolete", "-disable-heuristic", "similartext",
    "-source-language", "en", "-silent",
]  # fmt: skip
"""How texts are written down: without lines and sorted, so that only what changed changes."""


class SetupError(Exception):
    """Something is missing that this program can't provide; the text says what to do."""


def say(text: str) -> None:
    """Tell the person what is going on, apart from the output of what is run."""
    print(f"dev: {text}", file=sys.stderr, flush=True)


# -- packages of the system --------------------------------------------------------------------


def need_system_packages(essential: Sequence[str], useful: Sequence[str] = ()) -> None:
    """See to Debian's and Ubuntu's packages; elsewhere Qt's wheels and the system have it all.

    Raises:
        SetupError: An essential package is missing, and only an administrator can install it.
    """
    if sys.platform == "win32" or not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        return
    missing = _missing([*essential, *useful])
    if missing and os.geteuid() == 0:
        _apt_install([name for name in missing if name in essential], missing)
        missing = _missing(missing)
    if missing:
        say(f"missing system packages: {' '.join(missing)}. To install them, type:")
        say(f"  sudo apt-get install --no-install-recommends {' '.join(missing)}")
    if any(name in essential for name in missing):
        raise SetupError("It can't go on without them.")


def _missing(names: Sequence[str]) -> list[str]:
    # Debian 13 and Ubuntu 24.04 append t64 to libraries rebuilt for 64-bit time.
    either = [name + ending for name in names for ending in ("", "t64")]
    query = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *either]
    answer = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    states = dict(line.split() for line in answer.splitlines())
    return [n for n in names if "installed" not in (states.get(n), states.get(f"{n}t64"))]


def _apt_install(essential: Sequence[str], wanted: Sequence[str]) -> None:
    say(f"installing system packages: {' '.join(wanted)}")
    _apt("update")
    if _apt("install", "-y", "--no-install-recommends", *wanted) == 0:
        return
    # One unknown name fails all (Ubuntu has no package chromium): then each useful one for itself.
    for names in (essential, *([name] for name in wanted if name not in essential)):
        if names:
            _apt("install", "-y", "--no-install-recommends", *names)


def _apt(*words: str) -> int:
    command = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120", *words]
    patient = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.call(command, env=patient, stdin=subprocess.DEVNULL, stdout=sys.stderr)


# -- the environment and its packages ----------------------------------------------------------


def python_of(venv: Path) -> Path:
    """Return the environment's interpreter."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def need_packages(venv: Path = VENV, *options: str) -> Path:
    """Make *venv* hold what the lock names, and the project itself; return its interpreter.

    Quick when nothing is to be done. Two at once: the second waits. *options* are pip's.

    Raises:
        SetupError: This Python can't make environments, or a package could not be installed.
    """
    stamp = venv / "clinic-desk.stamp"
    if _is_usable(venv) and _read(stamp) == _wanted():
        return python_of(venv)
    venv.parent.mkdir(exist_ok=True)
    with _one_at_a_time(venv.with_name(f"{venv.name}.lock")):
        if not _is_usable(venv):
            _make(venv)
        if _read(stamp) != _wanted():
            say("installing the pinned packages (a minute or two the first time)")
            _pip_install(venv, *options, "--require-hashes", "-r", str(LOCK))
            _pip_install(venv, "--no-deps", "--no-build-isolation", "-e", str(ROOT))
            stamp.write_text(_wanted(), encoding="utf-8")
    return python_of(venv)


def _wanted() -> str:
    """A fingerprint of what decides the packages; an edited tool section leaves it alone."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    decisive = LOCK.read_bytes(), project["project"], project["build-system"]
    return hashlib.sha256(repr(decisive).encode()).hexdigest()


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.exists() else ""


def _is_usable(venv: Path) -> bool:
    """Whether *venv* works, and was made with this Python or one of the same version."""
    made_with = re.search(r"(?m)^version(?:_info)? *= *(\d+)\.(\d+)", _read(venv / "pyvenv.cfg"))
    same = made_with and (int(made_with[1]), int(made_with[2])) == sys.version_info[:2]
    return bool(same) and python_of(venv).exists()


def _make(venv: Path) -> None:
    if importlib.util.find_spec("ensurepip") is None:
        need_system_packages([f"python3.{sys.version_info[1]}-venv"])  # Debian keeps it apart
    say(f"making {venv.relative_to(ROOT)} with Python {sys.version.split()[0]}")
    _must(sys.executable, "-m", "venv", "--clear", str(venv))


def _pip_install(venv: Path, *what: str) -> None:
    pip = (str(python_of(venv)), "-m", "pip", "--disable-pip-version-check")
    _must(*pip, "install", "-qq", "--no-warn-script-location", *what)


def _must(*command: str) -> None:
    if subprocess.call(command, stdin=subprocess.DEVNULL, stdout=sys.stderr, cwd=ROOT):
        raise SetupError(f"This did not work: {shlex.join(command)}")


@contextlib.contextmanager
def _one_at_a_time(file: Path) -> Iterator[None]:
    with file.open("w", encoding="utf-8") as handle:
        if sys.platform == "win32":
            import msvcrt

            while True:  # it gives up after 10 s, and the other one may install for minutes
                with contextlib.suppress(OSError):
                    msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)
                    break
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


# -- the commands ------------------------------------------------------------------------------


def has_screen() -> bool:
    """Whether a window could be seen here."""
    on_linux = sys.platform.startswith("linux")
    return not on_linux or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether these arguments of the program start its window: only options, and no question."""
    rest = iter(arguments)
    for argument in rest:
        if argument == "--home":
            next(rest, None)
        elif not argument.startswith("-") or argument in ("-h", "--help", "--version"):
            return False
    return True


def run(arguments: Sequence[str]) -> int:
    """Start the program; without a screen do its main job once and show the picture."""
    screen = has_screen()
    need_system_packages([*QT, *(QT_ON_X11 if screen else [])], FONTS)
    python = need_packages()
    if screen or not wants_window(arguments):
        return start(python, "-m", "desktop_app", *arguments)
    say("there is no screen here, so the main job is done once on an invisible one")
    return start(python, ROOT / "tests/e2e/headless_tour.py", *arguments)


def test(arguments: Sequence[str]) -> int:
    """Run all tests in two processes, or in one what pytest's arguments say."""
    need_system_packages([*QT, *QT_ON_X11], [*FONTS, *SCREEN_TOOLS])
    return start(need_packages(), "-m", "pytest", *(arguments or IN_TWO))


def prove(arguments: Sequence[str]) -> int:
    """Run the long proofs in full: races, faults, kills, deeds in any order, and any keys."""
    need_system_packages([*QT, *QT_ON_X11])
    proofs = "tests/races", "tests/e2e/test_any_keys.py"
    return start(need_packages(), "-m", "pytest", *proofs, *IN_FULL, *arguments)


def check(arguments: Sequence[str]) -> int:
    """Look at format, lint, types and imports; all four, also when one finds something."""
    if arguments:
        raise SetupError("check takes no arguments.")
    tools = need_packages().parent
    looks = {
        "format": ["ruff", "format", "--check"],
        "lint": ["ruff", "check", "--quiet"],
        "types": ["mypy"],
        "imports": ["lint-imports", "--no-logo"],
    }
    bad = []
    for name, (tool, *rest) in looks.items():
        say(name)
        if start(tools / tool, *rest):
            bad.append(name)
    say(f"not in order: {', '.join(bad)}" if bad else "all in order")
    return 1 if bad else 0


def pictures(arguments: Sequence[str]) -> int:
    """Put pictures of every view and dialog into a folder, for somebody to look at."""
    if len(arguments) != 1:
        raise SetupError("pictures takes one folder.")
    need_system_packages([*QT, *QT_ON_X11], FONTS)
    sights = ("tests/ui/test_nothing_is_cut_off.py", "--pictures", Path(arguments[0]).absolute())
    code = 0
    for scheme in ("light", "dark"):
        say(scheme)
        took = start(
            need_packages(), "-m", "pytest", "-q", "-o", "timeout=0", *sights, "--scheme", scheme
        )
        code = code or took
    return code


def bench(arguments: Sequence[str]) -> int:
    """Measure the program against its limits."""
    need_system_packages(QT, FONTS)
    return start(need_packages(), ROOT / "tests/bench/run.py", *arguments)


def translate(arguments: Sequence[str]) -> int:
    """Bring resources/i18n in line with the texts of the program, and compile it."""
    if arguments:
        raise SetupError("translate takes no arguments.")
    from tools import texts

    tools = need_packages().parent
    with tempfile.TemporaryDirectory() as elsewhere:
        collected = Path(elsewhere) / "texts.cpp"
        collected.write_text(texts.as_cpp(texts.collect(ROOT / "desktop_app")), encoding="utf-8")
        for language in LANGUAGES:
            file = ROOT / "resources" / "i18n" / f"clinic-desk_{language}.ts"
            options = [*TEXTS, "-target-language", language]
            options += ["-pluralonly"] if language == "en" else []
            code = start(tools / "pyside6-lupdate", collected, *options, "-ts", file)
            code = code or start(tools / "pyside6-lrelease", "-silent", file)
            if code:
                return code
    return 0


def package(arguments: Sequence[str]) -> int:
    """Build the folder dist/clinic-desk; with --all what people install, --verify tries it."""
    need_system_packages([*QT, *QT_ON_X11, "binutils"])
    # What is packed is compiled while it is packed: 23 s of a processor less.
    python = need_packages(ROOT / "build" / "venv", "--no-compile")
    return start(python, "-m", "installers", *arguments)


def lock(arguments: Sequence[str]) -> int:
    """Bring the lock in line with pyproject.toml; with --upgrade pin the newest. Needs uv."""
    if shutil.which("uv") is None:
        raise SetupError("Updating the lock needs the program uv (docs.astral.sh/uv).")
    options = ["--all-extras", "--universal", "--generate-hashes", "--python-version", "3.11"]
    options += ["--no-emit-index-url", "--no-emit-find-links", "--no-header", "--quiet"]
    options += ["--output-file", LOCK.name, *arguments]
    return start("uv", "pip", "compile", "pyproject.toml", *options)


def start(*command: str | Path, folder: Path = ROOT) -> int:
    """Run a command in *folder*; return its exit code."""
    child = subprocess.Popen(command, cwd=folder)
    while True:
        try:
            return child.wait()
        except KeyboardInterrupt:
            continue  # it was meant for the child, which has got it too


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    command.__name__: command
    for command in (run, test, prove, check, pictures, bench, translate, package, lock)
}


def main(arguments: Sequence[str]) -> int:
    """Do what the first word says; return the exit code."""
    word, rest = (arguments[0], arguments[1:]) if arguments else ("--help", [])
    if word in ("-h", "--help"):
        print(__doc__)
        for name, command in COMMANDS.items():
            print(f"  {name:8} {(command.__doc__ or '').splitlines()[0]}")
        return 0
    if word not in COMMANDS:
        say(f"there is no {word!r}; there are: {', '.join(COMMANDS)}.")
        return 2
    try:
        return COMMANDS[word](rest)
    except SetupError as error:
        say(str(error))
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
