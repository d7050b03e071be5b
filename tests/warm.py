"""Processes that need not import the program first: each is forked from one that has.

A fresh interpreter takes a second to import the command line and everything below it, and hundreds
of tests want one. multiprocessing's fork server does it once for each run. What it forks shares
nothing that was opened: it is as good as fresh in all but its imports. Where there is no such
server, on Windows, everything is fresh.
"""

import json
import multiprocessing
import os
import sys
import tempfile
import time
import warnings
from dataclasses import dataclass
from pathlib import Path

CAN_FORK = "forkserver" in multiprocessing.get_all_start_methods()
context = multiprocessing.get_context("forkserver" if CAN_FORK else "spawn")
if CAN_FORK:
    context.set_forkserver_preload(
        [
            "desktop_app.composition",
            "desktop_app.cli",
            "desktop_app.practice.server",
            "desktop_app.storage.migrate",
            "psycopg",
            "sqlcipher3.dbapi2",
            "tests.races.deeds",
            "tests.races.desk_at_work",
        ]
    )


@dataclass(frozen=True)
class Answer:
    """What a process said, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


def answer_of(words, environ, deadline_s, prepare=None):
    """Run ``clinic-desk`` with *words* to its end, and return its answer."""
    with tempfile.TemporaryDirectory() as folder:
        out, err = Path(folder, "out"), Path(folder, "err")
        out.touch()
        err.touch()
        process = clinic_desk(words, environ, out, err, prepare)
        process.join(deadline_s)
        code = process.exitcode
        if code is None:
            process.kill()
            process.join()
        process.close()
        assert code is not None, f"it did not end within {deadline_s} s"
        return Answer(code, *(file.read_text("utf-8") for file in (out, err)))


def clinic_desk(words, environ, out, err, prepare=None):
    """Start ``clinic-desk`` with *words* and return its process, one of multiprocessing's.

    *environ* is all it finds in its environment, *out* and *err* are the files for what it says,
    and *prepare* is called before it begins: a function of a module.
    """
    process = context.Process(target=_be_clinic_desk, args=(words, environ, out, err, prepare))
    process.start()
    return process


def _be_clinic_desk(words, environ, out, err, prepare):
    from desktop_app.cli import run

    os.environ.clear()
    os.environ.update(environ)
    tempfile.tempdir = None  # wherever that says now
    if CAN_FORK:
        time.tzset()
    warnings.simplefilter("error")
    for file, descriptor in ((out, 1), (err, 2)):
        opened = os.open(file, os.O_WRONLY | os.O_CREAT, 0o600)
        os.dup2(opened, descriptor)
        os.close(opened)
    if prepare is not None:
        prepare()
    sys.exit(run(words))
