"""How the day leaves the desk: recorded first, then on paper or in a file. All of it blocks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter

from desktop_app.domain.day_papers import DayPaper, PaperWords
from desktop_app.domain.isolation import Form
from desktop_app.errors import NoPrinterError, PrinterError
from desktop_app.services.paper_actions import PaperActions
from desktop_app.ui.dates import long_day, plain_day, time_of
from desktop_app.ui.day_words import kind_text
from desktop_app.ui.deed_words import deed_line
from desktop_app.ui.paper import paint_papers, save_pdf
from desktop_app.ui.visit_words import status_word


def words_for(paper: DayPaper) -> PaperWords:
    """Return how this desk says what stands on *paper*."""
    return PaperWords(
        say=partial(QCoreApplication.translate, "DayPaper"),
        day=long_day,
        birth=plain_day,
        time=lambda instant: time_of(instant, paper.zone),
        status=status_word,
        kind=kind_text,
        deed=deed_line,
        mirrored=QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft,
    )


def print_day(actions: PaperActions, paper: DayPaper, printer: QPrinter) -> None:
    """Print *paper*.

    Raises:
        PrinterError: The printer did not take it.
    """
    actions.record(paper, Form.PRINT)
    if not paint_papers(actions.papers(paper, words_for(paper)), printer):
        raise PrinterError


def print_by_default(
    actions: PaperActions, paper: DayPaper, find: Callable[[], QPrinter | None]
) -> None:
    """Print *paper* on the printer that *find* makes of this computer's own; it may take long.

    A printer belongs to the thread that made it, and a print server that is down answers after
    seconds. Qt finds printers on any thread as long as one alone does: the dialog sees to that.

    Raises:
        NoPrinterError: There is none.
        PrinterError: It did not take the paper.
    """
    printer = find()
    if printer is None:
        raise NoPrinterError
    print_day(actions, paper, printer)


def save_day(actions: PaperActions, paper: DayPaper, title: str, file: Path) -> None:
    """Write *paper* to *file* as a PDF.

    Raises:
        OutputFileError: It can't be written there.
    """
    actions.record(paper, Form.PDF)
    sheets = actions.papers(paper, words_for(paper))
    save_pdf(title, file, lambda device: paint_papers(sheets, device))
