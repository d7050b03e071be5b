"""Pages of HTML on paper: for a printer or a PDF, with a number at the foot of every sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QEventLoop,
    QIODevice,
    QLocale,
    QMarginsF,
    QRectF,
    QSizeF,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from typing_extensions import override

from desktop_app.domain.paper import Paper
from desktop_app.errors import OutputFileError, Said
from desktop_app.services.output_file import written_whole

MARGIN_MM = 12.0
DPI = 96.0
"""Of the document's own lengths."""
FOOT, HEAD = 22.0, 26.0
"""What these take of a page, in the document's lengths."""
GAP = 12.0
"""Between two texts of one line."""
_LETTER = frozenset(
    {
        *(QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico),
        *(QLocale.Country.PuertoRico, QLocale.Country.Philippines, QLocale.Country.Chile),
        *(QLocale.Country.Colombia, QLocale.Country.Venezuela, QLocale.Country.CostaRica),
        *(QLocale.Country.Guatemala, QLocale.Country.Nicaragua, QLocale.Country.Panama),
        *(QLocale.Country.ElSalvador, QLocale.Country.Belize),
    }
)
"""Where paper is cut to US Letter (CLDR, paper size)."""


class SealedDocument(QTextDocument):
    """A document that loads nothing: no picture, no style sheet, from nowhere."""

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None


def write_pdf(papers: Iterator[str], title: str, file: Path) -> None:
    """Write *papers* to *file*, whole or not at all. Blocks; not for the GUI thread.

    Raises:
        OutputFileError: It can't be written.
    """
    save_pdf(title, file, lambda device: paint(papers, title, device))


def save_pdf(title: str, file: Path, put_on: Callable[[QPagedPaintDevice], bool]) -> None:
    """Write a PDF to *file*, whole or not at all; *put_on* paints it and says whether it could.

    Raises:
        OutputFileError: It can't be written.
    """
    made = QBuffer()  # Qt itself would not say that a place can't be written to
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(made)
    writer.setTitle(title)
    writer.setCreator("Clinic Desk")
    set_page(writer)
    if not put_on(writer):
        raise OutputFileError(Said("{name} could not be made.", name=file.name))
    with written_whole(file) as draft:
        draft.write_bytes(made.data().data())


def new_printer(title: str) -> QPrinter:
    """Return a printer to be chosen in a dialog, its pages as ours are."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator("Clinic Desk")
    set_page(printer)
    return printer


def default_printer(title: str) -> QPrinter | None:
    """Return this computer's own printer; ``None``: it has none."""
    return None if QPrinterInfo.defaultPrinter().isNull() else new_printer(title)


def set_page(device: QPagedPaintDevice) -> None:
    """Give *device* the pages that people here have in their printers, with our margins."""
    letter = QLocale().territory() in _LETTER
    size = QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4
    device.setPageSize(QPageSize(size))
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)


def paint(papers: Iterator[str], title: str, device: QPagedPaintDevice) -> bool:
    """Paint *papers*, each from a new sheet on; *title* stands at the foot. False if that failed.

    Each is laid out by itself: Qt holds the interpreter, and with it the window, for as long. All
    sheets are counted, and how many there will be is not known before the last.
    """
    press = _Press(device, head=0)
    said = QCoreApplication.translate("Paper", "Page {page}")
    sheet = 0
    for html in papers:
        document = press.laid_out(html)
        for page in range(document.pageCount()):
            sheet += 1
            if not press.put(document, page, (), (title, said.format(page=sheet))):
                return False
    return press.done()


def paint_papers(papers: Iterable[Paper], device: QPagedPaintDevice) -> bool:
    """Paint *papers*, each counted by itself. False if that failed."""
    press = _Press(device, head=HEAD)
    said = QCoreApplication.translate("Paper", "{page} of {pages}")
    for paper in papers:
        document = press.laid_out(paper.html)
        pages = document.pageCount()
        for page in range(pages):
            head, foot = (paper.whose, paper.when), said.format(page=page + 1, pages=pages)
            if not press.put(document, page, head, (paper.made, foot)):
                return False
    return press.done()


class _Press:
    """Puts documents on the sheets of *device*, between a head and a foot."""

    def __init__(self, device: QPagedPaintDevice, head: float) -> None:
        self._loop = QEventLoop()  # gives a pool's thread what the layout's timers ask for
        self._device, self._head, self._sheets = device, head, 0
        self._painter = QPainter()
        self._begun = self._painter.begin(device)
        scale = device.logicalDpiX() / DPI
        if self._begun:
            self._painter.scale(scale, scale)
            self._painter.setLayoutDirection(QGuiApplication.layoutDirection())
        self._body = QSizeF(device.width() / scale, device.height() / scale - head - FOOT)

    def laid_out(self, html: str) -> QTextDocument:
        """Return the document; its pages are as large as what is between head and foot."""
        return _document(html, self._body)

    def put(
        self, document: QTextDocument, page: int, head: tuple[str, ...], foot: tuple[str, ...]
    ) -> bool:
        """Put a page of *document* on a sheet of its own; False if there is none."""
        if not self._begun or (self._sheets and not self._device.newPage()):
            return False
        self._sheets += 1
        width, height = self._body.width(), self._body.height()
        self._words(QRectF(0, 0, width, self._head), Qt.AlignmentFlag.AlignTop, head)
        foot_area = QRectF(0, self._head + height, width, FOOT)
        self._words(foot_area, Qt.AlignmentFlag.AlignBottom, foot)
        top = page * height
        self._painter.save()
        self._painter.translate(0, self._head - top)
        document.drawContents(self._painter, QRectF(0, top, width, height))
        self._painter.restore()
        return True

    def done(self) -> bool:
        """Finish the last sheet; False if there is none."""
        return self._begun and self._painter.end()

    def _words(self, area: QRectF, edge: Qt.AlignmentFlag, words: tuple[str, ...]) -> None:
        """Write up to two texts into the corners of *area*; the first gives way to the second."""
        font = QFont("sans-serif")
        font.setPixelSize(10)
        self._painter.setFont(font)
        self._painter.setPen(Qt.GlobalColor.darkGray)
        metrics, room = QFontMetricsF(font, self._device), area.width()
        sides = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        for side, text in reversed(tuple(zip(sides, words, strict=False))):
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            self._painter.drawText(area, edge | side | Qt.TextFlag.TextSingleLine, cut)
            room -= metrics.horizontalAdvance(cut) + GAP


def _document(html: str, page: QSizeF) -> QTextDocument:
    document = SealedDocument()
    font = QFont("sans-serif")
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    document.setDefaultFont(font)
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0)
    document.setHtml(html)
    document.setPageSize(page)
    return document
