"""What the window may ask about the isolation report."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop_app.domain.isolation import Form, Ink, IsolationReport, Tongue
from desktop_app.domain.preflight import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportActions:
    """All but the papers block and run as jobs; a ``Progress`` is called on the job's thread.

    Attributes:
        make: The report of local days, both included, without names.
        with_names: The same with the patients' names, for whoever asked for them.
        with_service_asked: The same with what the video service says of its closed rooms now.
        papers: A report as pages of HTML, one after the other.
        preview: The first of them in the colours and sizes of a screen.
        record: Note that a report is about to leave the desk in some form.
        save_html: Note that, and write it to a file.
    """

    make: Callable[[date, date], IsolationReport]
    with_names: Callable[[IsolationReport], IsolationReport]
    with_service_asked: Callable[[IsolationReport, Progress], IsolationReport]
    papers: Callable[[IsolationReport, Tongue], Iterator[str]]
    preview: Callable[[IsolationReport, Ink, Tongue], str]
    record: Callable[[IsolationReport, Form], None]
    save_html: Callable[[IsolationReport, Path, Tongue], None]
