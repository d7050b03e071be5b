"""How a report leaves the desk: recorded first, then on paper or in a file. All of it blocks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from desktop_app.domain.isolation import Form, IsolationReport
from desktop_app.errors import PrinterError
from desktop_app.services.report_actions import ReportActions
from desktop_app.ui.paper import paint, write_pdf
from desktop_app.ui.report_words import tongue


def print_report(
    actions: ReportActions, report: IsolationReport, title: str, printer: QPrinter
) -> None:
    """Print *report*.

    Raises:
        PrinterError: The printer did not take it.
    """
    actions.record(report, Form.PRINT)
    if not paint(actions.papers(report, tongue()), title, printer):
        raise PrinterError


def save_pdf(actions: ReportActions, report: IsolationReport, title: str, file: Path) -> None:
    """Write *report* to *file* as a PDF.

    Raises:
        OutputFileError: It can't be written there.
    """
    actions.record(report, Form.PDF)
    write_pdf(actions.papers(report, tongue()), title, file)
