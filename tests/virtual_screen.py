"""An X screen that nobody sees."""

import contextlib
import os
import subprocess
from collections.abc import Iterator


@contextlib.contextmanager
def virtual_screen(size: str, *options: str) -> Iterator[str]:
    """Give a screen of *size*, such as ``1280x800x24``, until the block is left: its DISPLAY.

    Needs Xvfb, which also takes the *options*.
    """
    reader, writer = os.pipe()
    words = ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp", *options]
    with subprocess.Popen(words, pass_fds=[writer], stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        try:
            with os.fdopen(reader) as answer:
                yield f":{answer.readline().strip()}"
        finally:
            server.terminate()
