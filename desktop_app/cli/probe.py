"""`clinic-desk probe`: tries the video service with throw-away rooms, a line for each question."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.program import opened, say_json
from desktop_app.errors import ProbeConsentError
from desktop_app.settings import Home

if TYPE_CHECKING:
    from desktop_app.domain.probing import Finding, Probed
    from desktop_app.services.probe_report import Report
    from desktop_app.video.provider import Credentials

COLUMNS = 11


def probe(wish: argparse.Namespace, home: Home) -> int:
    """Ask every open question; 1 if a room was left open, or the service could not be tried."""
    from desktop_app.composition import now
    from desktop_app.domain.probing import Verdict
    from desktop_app.services import probe as trying
    from desktop_app.services.probe_report import report_at

    path = wish.report or home.folder / f"probe-{now():%Y%m%d-%H%M%S}.txt"
    with opened(wish, home) as program, _ended_gently():
        credentials = program.desk.video().credentials
        if not wish.yes:
            _ask_first(credentials, trying.ROOMS, trying.REQUESTS)
        with report_at(path) as report:
            trying.record_start(program.desk, credentials, now())
            report.begin(credentials, now())
            ledger = program.video.ledger
            with trying.bench_for(credentials, ledger, now, report.room) as bench:
                probed = trying.probe(bench, partial(_tell, report, quiet=wish.json))
    _say(probed, credentials, path, as_json=wish.json)
    unasked = any(one.verdict is Verdict.UNANSWERED for one in probed.findings)
    return int(unasked or bool(probed.left_open))


def _ask_first(credentials: Credentials, rooms: int, requests: int) -> None:
    """Have a person agree.

    Raises:
        ProbeConsentError: There is none, or not now.
    """
    print(
        f"This asks {credentials.endpoint} with the key whose fingerprint is"
        f" {credentials.fingerprint}. It makes {rooms} throw-away rooms, sends about"
        f" {requests} requests within some minutes, and closes the rooms again.",
        file=sys.stderr,
    )
    if not sys.stdin.isatty():
        raise ProbeConsentError
    print("Start? [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().casefold() not in {"y", "yes"}:
        raise ProbeConsentError


def _tell(report: Report, finding: Finding, *, quiet: bool) -> None:
    report.finding(finding)
    if not quiet:
        print(
            f"{finding.verdict:<{COLUMNS}}{finding.number:<5}{finding.question}"
            f" Sent: {finding.sent}. Came: {finding.came}. {finding.means}",
            flush=True,
        )


def _say(probed: Probed, credentials: Credentials, path: Path, *, as_json: bool) -> None:
    if as_json:
        where = {"endpoint": credentials.endpoint, "fingerprint": credentials.fingerprint}
        say_json(where | asdict(probed) | {"report": str(path)})
        return
    counts = ", ".join(
        f"{sum(one.verdict == verdict for one in probed.findings)} {verdict}"
        for verdict in sorted({one.verdict for one in probed.findings})
    )
    print(f"{counts}; {probed.rooms} rooms, {probed.requests} requests. The report is in {path}.")


@contextmanager
def _ended_gently() -> Iterator[None]:
    """Have a request to end this process end it as Ctrl+C does: with the rooms closed."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
