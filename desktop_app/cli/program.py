"""One run of the program for a command, and how a command answers."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop_app.settings import Home, load_settings

if TYPE_CHECKING:
    from desktop_app.composition import Program


@contextmanager
def opened(wish: argparse.Namespace, home: Home) -> Iterator[Program]:
    """Open the program on *home*, filled with the sample clinic if that was asked for. Blocks.

    What is odd about its settings is said on standard error.
    """
    from desktop_app.composition import open_program

    program = open_program(home, load_settings(home.folder, os.environ), os.environ)
    try:
        for notice in program.notices:
            print(notice, file=sys.stderr)
        if wish.sample:
            fill(program)
        yield program
    finally:
        program.close()


def fill(program: Program) -> None:
    """Fill an empty database with the sample clinic, and say on standard error what came of it."""
    from desktop_app.composition import now
    from desktop_app.services.sample_clinic import fill_with_sample

    print(fill_with_sample(program.desk, now()).sentence, file=sys.stderr)


def say_json(answer: object) -> None:
    """Print *answer* as one line of JSON, in ASCII: a pipe's encoding may lack any other letter."""
    print(json.dumps(answer), flush=True)
