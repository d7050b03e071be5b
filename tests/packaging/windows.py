"""A Windows of wine's in a folder, with a screen of its own."""

import contextlib
import os
import selectors
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

TOOLS = {
    "wine": "wine wine64",
    "wineserver": "wine wine64",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "import": "imagemagick",
    "makensis": "nsis",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
}
"""What it needs of this computer, and Debian's packages that have it."""
PATIENCE_S = 300
_NOT_NEEDED = "winemenubuilder.exe=d;mscoree=d;mshtml=d"


class WindowsError(Exception):
    """It can't be had, or something in it went wrong; the text says what."""


def missing() -> str:
    """Return in words what this computer lacks for it; "" if nothing."""
    packages = sorted({name for tool, name in TOOLS.items() if shutil.which(tool) is None})
    return f"it needs apt-get install {' '.join(packages)}" if packages else ""


class Windows:
    """One of them: what is installed into it is seen by nobody else."""

    def __init__(self, folder: Path, display: str) -> None:
        self.drive = folder / "drive_c"
        self.environ = {
            **{name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
            "DISPLAY": display,
            "WINEPREFIX": str(folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": _NOT_NEEDED,
        }
        if not self.drive.exists():
            folder.mkdir(parents=True, exist_ok=True)
            self.must("wineboot", "--init", at=folder)
            self.must("winecfg", "-v", "win10", at=folder)

    @property
    def local(self) -> Path:
        """The folder in which programs keep what belongs to the one person there is."""
        return next(self.drive.glob("users/*/AppData/Local"))

    def inside(self, file: Path) -> str:
        """Return the path that *file* of its drive has for a program in it."""
        return "C:\\" + str(file.relative_to(self.drive)).replace("/", "\\")

    def run(
        self, *words: str | Path, at: Path | None = None, patience_s: float = PATIENCE_S
    ) -> "subprocess.CompletedProcess[str]":
        """Run a Windows program in the folder *at* to its end.

        Raises:
            WindowsError: It took too long.
        """
        # Through pipes: with a file for one of them Python would not start in wine.
        with subprocess.Popen(
            ["wine", *map(str, words)], env=self.environ, cwd=at or self.drive, bufsize=0,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        ) as process:  # fmt: skip
            said = _hear(process, time.monotonic() + patience_s)
            if process.poll() is None:
                process.kill()
                raise WindowsError(f"{words[0]} took more than {patience_s:.0f} s: {said[1]}")
        return subprocess.CompletedProcess(words, process.returncode, *said)

    def must(
        self, *words: str | Path, at: Path | None = None, patience_s: float = PATIENCE_S
    ) -> str:
        """Run a program to its end; return what it said.

        Raises:
            WindowsError: It failed, or took too long.
        """
        done = self.run(*words, at=at, patience_s=patience_s)
        if done.returncode:
            said = (done.stderr or done.stdout)[-3000:]
            raise WindowsError(f"{' '.join(map(str, words))} ended with {done.returncode}: {said}")
        return done.stdout.strip()

    def value(self, key: str, name: str = "") -> str:
        """Return a value of the registry, "" if it is not there."""
        done = self.run("reg", "query", key, *(["/v", name] if name else ["/ve"]))
        return done.stdout.rpartition("REG_SZ")[2].strip() if done.returncode == 0 else ""

    def has_key(self, key: str) -> bool:
        """Whether the registry has *key*."""
        return self.run("reg", "query", key).returncode == 0

    @contextlib.contextmanager
    def running(self, *words: str | Path) -> Iterator[None]:
        """Have a program run until the block is left, then end it and all it has started."""
        with subprocess.Popen(
            ["wine", *map(str, words)], env=self.environ, cwd=self.drive,
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        ) as process:  # fmt: skip
            try:
                yield
            finally:
                self.end()
                process.kill()

    def on_screen(self, *words: str) -> str:
        """Return what a program of Linux says that looks at its screen, "" where it fails."""
        done = subprocess.run(
            words, env=self.environ, capture_output=True, text=True, timeout=60, check=False
        )
        return done.stdout.strip() if done.returncode == 0 else ""

    def end(self) -> None:
        """End all that runs in it, and wait for that."""
        for word in ("-k", "-w"):
            subprocess.run(["wineserver", word], env=self.environ, check=False, timeout=60)


def _hear(process: "subprocess.Popen[bytes]", until: float) -> tuple[str, str]:
    """Return what *process* says until its end, or that time of the monotonic clock.

    Not until both streams end: what it leaves running, as the practice service, holds them in wine.
    """
    said: dict[object, bytes] = {process.stdout: b"", process.stderr: b""}
    with selectors.DefaultSelector() as streams:
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                streams.register(stream, selectors.EVENT_READ)
        while time.monotonic() < until:
            has_ended = process.poll() is not None
            heard = streams.select(0 if has_ended else 0.1)
            for key, _ in heard:
                piece = os.read(key.fd, 65536)
                said[key.fileobj] += piece
                if not piece:
                    streams.unregister(key.fileobj)
            if has_ended and not heard:
                break
    out, err = (piece.decode(errors="replace").replace("\r\n", "\n") for piece in said.values())
    return out, err
