"""`python -m desktop_app`, and the script `clinic-desk`."""

from __future__ import annotations

import sys

from desktop_app.cli import run


def main() -> int:
    """Run the command line of this process."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
