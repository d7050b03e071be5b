"""`python -m desktop_app`, and the script `clinic-desk`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from desktop_app.cli import run


def main() -> int:
    """Run the command line of this process."""
    _give_streams()
    return run(sys.argv[1:])


def _give_streams() -> None:
    """Let what is said go nowhere where nothing is there to hear it: Windows without a console."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115


if __name__ == "__main__":
    sys.exit(main())
