"""The report of a probe: written line by line, so that one that was cut off names its rooms too."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TextIO

from desktop_app.domain.probing import Finding
from desktop_app.errors import Said, TrailUnwritableError
from desktop_app.video.provider import Credentials


class Report:
    """A report being written."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def begin(self, credentials: Credentials, now: datetime) -> None:
        """Say what is tried, and when."""
        self._write(
            f"Clinic Desk tried {credentials.endpoint}",
            f"key fingerprint {credentials.fingerprint}, {now:%Y-%m-%d %H:%M} UTC",
            "If this report ends early, close the rooms named below in VideoSDK's dashboard.",
        )

    def room(self, reference: str) -> None:
        """Name a room that is about to be made."""
        self._write(f"room: customRoomId {reference}")

    def finding(self, finding: Finding) -> None:
        """Write down an answer."""
        self._write(
            "",
            f"{finding.number} {finding.question}  [{finding.verdict}]",
            f"    sent:  {finding.sent}",
            f"    came:  {finding.came}",
            f"    means: {finding.means}",
        )

    def _write(self, *lines: str) -> None:
        self._stream.write("".join(f"{line}\n" for line in lines))
        self._stream.flush()


@contextmanager
def report_at(path: Path) -> Iterator[Report]:
    """Begin a report in a new file.

    Raises:
        TrailUnwritableError: There is a file already, or none can be made: nothing was asked.
    """
    try:
        stream = path.open("x", encoding="utf-8")
    except FileExistsError:
        raise TrailUnwritableError(
            Said("{path} is there already: name another file.", path=path)
        ) from None
    except OSError as error:
        words = f"{path} can't be written, so nothing was asked."
        raise TrailUnwritableError(words, type(error).__name__) from error
    with stream:
        yield Report(stream)
