"""Launches: from starting the process to what it paints, seen from outside."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from threading import Timer

PROBE = Path(__file__).with_name("probe.py")
PATIENCE_S = 60


class LaunchError(Exception):
    """A process ended without having painted what it should."""


def launch(*words: str) -> Callable[[], float]:
    """Return what starts the probe with *words*, and tells after how many ms it had painted."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # The floor's libraries have their byte code; ours is written by the round that does not count.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def measure() -> float:
        begun = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, PROBE, *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
        )
        hurry = Timer(PATIENCE_S, process.kill)
        hurry.start()
        said = process.stdout.readline()
        spent_ms = (time.perf_counter() - begun) * 1000
        _, error = process.communicate()
        hurry.cancel()
        if said != b"painted\n":
            raise LaunchError(f"{' '.join(words)}: {error.decode()[-2000:]}")
        return spent_ms

    return measure
