"""Programs that are not ours: what they need to find of the system when our bundle starts them."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

SEARCH_PATH = "LD_LIBRARY_PATH"
AS_BEFORE = "LD_LIBRARY_PATH_ORIG"
"""Where the bundle's loader keeps what the person had."""


def environment(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the environment for a program of the system, such as the browser.

    The bundle's loader puts our folder first where libraries are looked for; a browser that found
    our libraries there, not its own, would not start.
    """
    outside = dict(environ)
    if getattr(sys, "frozen", False):
        before = outside.pop(AS_BEFORE, "")
        outside.pop(SEARCH_PATH, None)
        if before:
            outside[SEARCH_PATH] = before
    return outside
