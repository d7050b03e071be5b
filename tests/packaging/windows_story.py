"""The life of the Windows installer under wine, a line for each step: a rehearsal, not a proof.

    python -m tests.packaging.windows_installer_story

It installs stand-ins, since the program itself is built on Windows: what is tried is the script.
Needs makensis and a 64-bit wine. What wine can't show is listed in README.md.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from installers.icons import draw
from installers.project import NAME, PackagingError
from installers.windows import WINDOWED, compile_installer

TOOLS = ("makensis", "wine", "xvfb-run")
KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\ClinicDesk"
LINKS = r"HKCU\Software\Classes\clinicdesk"
PATIENCE_S = 300


class StoryError(Exception):
    """A step went wrong; the text says how."""


class Windows:
    """A fresh Windows of wine's, in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._environ = {
            **os.environ,
            "WINEPREFIX": str(folder / "prefix"),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "winemenubuilder.exe=d;mscoree=d;mshtml=d",
        }
        self.run("wineboot", "--init")
        self.run("winecfg", "-v", "win10")
        self.local = next(folder.glob("prefix/drive_c/users/*/AppData/Local"))
        self.program = self.local / "Programs" / "Clinic Desk"

    def run(self, *words: str | Path) -> tuple[int, str]:
        """Run a Windows program to its end; return its exit code and what it said."""
        done = subprocess.run(
            ["xvfb-run", "-a", "wine", *map(str, words)], env=self._environ, text=True,
            input="", capture_output=True, timeout=PATIENCE_S, check=False,
        )  # fmt: skip
        return done.returncode, done.stdout

    def value(self, key: str, name: str = "") -> str:
        """Return a value of the registry, "" if it is not there."""
        code, said = self.run("reg", "query", key, *(["/v", name] if name else ["/ve"]))
        return said.rpartition("REG_SZ")[2].strip() if code == 0 else ""

    def end(self) -> None:
        """End all that runs in it."""
        subprocess.run(["wineserver", "-k"], env=self._environ, check=False)


def main() -> int:
    """Tell the story; return the exit code."""
    if lacking := [tool for tool in TOOLS if shutil.which(tool) is None]:
        _say(f"It needs {', '.join(lacking)}: apt-get install nsis wine wine64 xvfb")
        return 1
    with tempfile.TemporaryDirectory(prefix="windows-", ignore_cleanup_errors=True) as name:
        windows = Windows(Path(name))
        try:
            for step in (install, upgrade, refuse, uninstall):
                _say(f"ok   {step(windows)}")
        except (StoryError, PackagingError) as error:
            _say(f"BAD  {error}")
            return 1
        finally:
            windows.end()
    _say("all of it holds, as far as wine can tell")
    return 0


def install(windows: Windows) -> str:
    """Install it silently, as a person."""
    _expect(windows.run(_setup(windows, "0.1.0"), "/S")[0], 0, "the installer's exit code")
    _expect(_version(windows), "0.1.0", "what is installed")
    _expect(windows.value(KEY, "DisplayVersion"), "0.1.0", "the version in Programs and Features")
    opened = windows.value(rf"{LINKS}\shell\open\command")
    if not opened.endswith(f'{WINDOWED}.exe" "%1"'):
        raise StoryError(f"links are opened with {opened!r}")
    menu = "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Clinic Desk.lnk"
    if not (windows.local.parents[1] / menu).exists():
        raise StoryError("it is not in the menu")
    return "installed for one person: in the menu, with an uninstaller, answering links"


def upgrade(windows: Windows) -> str:
    """Install a newer one over it, with data there and a file of the old version."""
    _data(windows).mkdir()
    _data(windows).joinpath(f"{NAME}.db").write_text("the clinic's", encoding="utf-8")
    windows.program.joinpath("_internal", "old-module").touch()
    _expect(windows.run(_setup(windows, "0.2.0"), "/S")[0], 0, "the installer's exit code")
    _expect(_version(windows), "0.2.0", "what is installed")
    _expect(windows.value(KEY, "DisplayVersion"), "0.2.0", "the version in Programs and Features")
    if windows.program.joinpath("_internal", "old-module").exists():
        raise StoryError("a module of the old version stayed")
    return "upgraded in place: nothing of the old version stays, the data does"


def refuse(windows: Windows) -> str:
    """Aim it at a folder with something else in it."""
    other = windows.local / "photos"
    other.mkdir()
    other.joinpath("one.jpg").touch()
    there = "C:" + str(other).partition("drive_c")[2].replace("/", "\\")
    if windows.run(_setup(windows, "0.2.0"), "/S", f"/D={there}")[0] == 0:
        raise StoryError("it installed itself into a folder that holds something else")
    _expect([file.name for file in other.iterdir()], ["one.jpg"], "that folder")
    return "refused a folder that holds something else"


def uninstall(windows: Windows) -> str:
    """Remove it silently; the data stays."""
    # Where it stands (_?=), or it would go on in a copy of itself that nobody waits for.
    there = "C:" + str(windows.program).partition("drive_c")[2].replace("/", "\\")
    code, _ = windows.run(windows.program / "uninstall.exe", "/S", f"_?={there}")
    _expect(code, 0, "the uninstaller's exit code")
    left = [file.name for file in windows.program.rglob("*")] if windows.program.exists() else []
    if left:
        raise StoryError(f"left behind: {left}")
    for key in (KEY, LINKS, r"HKCU\Software\ClinicDesk"):
        if windows.run("reg", "query", key)[0] == 0:
            raise StoryError(f"left in the registry: {key}")
    kept = _data(windows).joinpath(f"{NAME}.db").read_text(encoding="utf-8")
    _expect(kept, "the clinic's", "the data")
    return "uninstalled without leftovers; the data stays"


def _setup(windows: Windows, version: str) -> Path:
    """Return an installer of stand-ins that tell their version."""
    setup = windows.folder / f"{NAME}-{version}-setup.exe"
    if not setup.exists():
        folder = windows.folder / f"folder-{version}"
        folder.joinpath("_internal").mkdir(parents=True)
        for name in (f"{NAME}.exe", f"{WINDOWED}.exe", "_internal/version"):
            folder.joinpath(name).write_text(version, encoding="ascii")
        icon = windows.folder / "app.ico"
        draw(icon)
        compile_installer(folder, icon, setup, version)
    return setup


def _version(windows: Windows) -> str:
    told = windows.program / "_internal" / "version"
    return told.read_text(encoding="ascii") if told.exists() else "nothing"


def _data(windows: Windows) -> Path:
    return windows.local / NAME


def _expect(found: object, wanted: object, what: str) -> None:
    if found != wanted:
        raise StoryError(f"{what}: {found!r}, not {wanted!r}")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
