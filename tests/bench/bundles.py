"""The bundle against one of an empty window: its size, and when it has drawn on a screen.

The screen is a virtual one whose pixels lie in a file: what is drawn is seen as soon as it is.
"""

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from launching import PATIENCE_S, LaunchError

from tests.virtual_screen import virtual_screen

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build"
OURS = ROOT / "dist" / "clinic-desk" / "clinic-desk"
EMPTY = BUILD / "bench" / "empty-window" / "empty-window"
SIZE = "1280x800x24"
LOOKED_AT = 640, 400
LOOK_EVERY_S = 0.001


def need_bundles() -> tuple[Path, Path]:
    """Return our program and the empty window's, which is built if it is not there."""
    if not OURS.exists():
        raise LaunchError("there is no bundle yet: dev.py package builds it")
    if not EMPTY.exists():
        python = BUILD / "venv" / "bin" / "python"
        spec = Path(__file__).with_name("empty_window.spec")
        words = [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
        places = ["--distpath", EMPTY.parents[1], "--workpath", BUILD / "bench" / "work"]
        if subprocess.run([*words, *places, spec], cwd=ROOT, check=False).returncode:
            raise LaunchError("the empty window's bundle could not be built")
    return OURS, EMPTY


def megabytes(program: Path) -> float:
    """Return the size of all files in a program's folder."""
    files = (file for file in program.parent.rglob("*") if not file.is_symlink())
    return sum(file.stat().st_size for file in files if file.is_file()) / 1e6


class Screen:
    """A virtual screen; black until a window is drawn."""

    def __init__(self, display: str, pixels: mmap.mmap) -> None:
        self.display = display
        self._pixels = pixels
        header = struct.unpack(">25I", pixels[:100])  # of an X window dump
        line, colours = header[12], header[19]
        x, y = LOOKED_AT
        self._place = header[0] + colours * 12 + y * line + x * 4

    def is_drawn(self) -> bool:
        """Whether something stands in its middle."""
        return self._pixels[self._place : self._place + 3] != b"\0\0\0"

    def until(self, drawn: bool) -> None:
        """Wait until something stands there, or nothing."""
        end = time.monotonic() + PATIENCE_S
        while self.is_drawn() is not drawn:
            if time.monotonic() > end:
                raise LaunchError("nothing was drawn" if drawn else "the window did not go")
            time.sleep(LOOK_EVERY_S)


@contextmanager
def readable_screen() -> Iterator[Screen]:
    """Give a screen of our own."""
    if shutil.which("Xvfb") is None:
        raise LaunchError("it needs Xvfb: dev.py test installs it as root on Debian")
    with (
        tempfile.TemporaryDirectory(prefix="desk-bench-") as folder,
        virtual_screen(SIZE, "-fbdir", folder) as display,
        Path(folder, "Xvfb_screen0").open("rb") as memory,
    ):
        yield Screen(display, mmap.mmap(memory.fileno(), 0, prot=mmap.PROT_READ))


def start_on(screen: Screen, *command: str | Path) -> Callable[[], float]:
    """Return what starts *command*, and tells after how many ms it had drawn its window."""
    environ = {**os.environ, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}

    def measure() -> float:
        screen.until(drawn=False)
        begun = time.perf_counter()
        with subprocess.Popen(
            command, cwd="/", env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process:
            try:
                screen.until(drawn=True)
                return (time.perf_counter() - begun) * 1000
            finally:
                process.kill()  # what it still begins after its first picture is not measured

    return measure
