"""Pages of HTML on paper: for a printer or a PDF, with a number at the foot of every sheet."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QEventLoop,
    QIODevice,
    QMarginsF,
    QRectF,
    QSizeF,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)
from typing_extensions import override

from desktop_app.errors import OutputFileError
from desktop_app.services.output_file import written_whole

MARGIN_MM = 12.0
DPI = 96.0
"""Of the document's own lengths."""
FOOT = 22.0
"""What the foot takes of a page, in the document's lengths."""


class SealedDocument(QTextDocument):
    """A document that loads nothing: no picture, no style sheet, from nowhere."""

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None


def write_pdf(papers: Iterable[str], title: str, file: Path) -> None:
    """Write *papers* to *file* on A4, whole or not at all. Blocks; not for the GUI thread.

    Raises:
        OutputFileError: It can't be written.
    """
    made = QBuffer()  # Qt itself would not say that a place can't be written to
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(made)
    writer.setTitle(title)
    writer.setCreator("Clinic Desk")
    set_page(writer)
    if not paint(papers, title, writer):
        raise OutputFileError(f"{file.name} could not be made.")
    with written_whole(file) as draft:
        draft.write_bytes(made.data().data())


def set_page(device: QPagedPaintDevice) -> None:
    """Make the pages of *device* A4 with our margins."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)


def paint(papers: Iterable[str], title: str, device: QPagedPaintDevice) -> bool:
    """Paint *papers*, each from a new sheet on; *title* stands at the foot. False if that failed.

    Each is laid out by itself: Qt holds the interpreter, and with it the window, for as long.
    """
    _ = QEventLoop()  # gives a pool's thread what the layout's timers ask for
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale = device.logicalDpiX() / DPI
    painter.scale(scale, scale)
    body = QSizeF(device.width() / scale, device.height() / scale - FOOT)
    sheet = 0
    for html in papers:
        document = _document(html, body)
        for page in range(document.pageCount()):
            if sheet and not device.newPage():
                return False
            sheet += 1
            _paint_sheet(painter, document, body, page)
            _paint_foot(painter, QRectF(0, body.height(), body.width(), FOOT), title, sheet)
    return painter.end()


def _paint_sheet(painter: QPainter, document: QTextDocument, body: QSizeF, page: int) -> None:
    top = page * body.height()
    painter.save()
    painter.translate(0, -top)
    document.drawContents(painter, QRectF(0, top, body.width(), body.height()))
    painter.restore()


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


def _paint_foot(painter: QPainter, area: QRectF, title: str, sheet: int) -> None:
    font = QFont("sans-serif")
    font.setPixelSize(10)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.darkGray)
    bottom = Qt.AlignmentFlag.AlignBottom
    painter.drawText(area, bottom | Qt.AlignmentFlag.AlignLeft, title)
    words = QCoreApplication.translate("Paper", "Page {page}")
    painter.drawText(area, bottom | Qt.AlignmentFlag.AlignRight, words.format(page=sheet))
