"""A page to be read in a window of its own: headings, plain words, and drawings in our colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app import resources
from desktop_app.ui.dialog_parts import column_of
from desktop_app.ui.parts import SELECTABLE, label, set_margins
from desktop_app.ui.theme import SPACE_L, SPACE_S, SPACE_XL, ColorRole, Theme

SIZE = 720, 640
PICTURE = 560, 150


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading, paragraphs of plain words, and the name of a drawing that stands above them."""

    title: str
    words: tuple[str, ...]
    picture: str = ""


class Reader(QDialog):
    """Shows *sections*; arrow keys scroll."""

    def __init__(
        self, theme: Theme, title: str, sections: Sequence[Section], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        page = QWidget()
        page.setProperty("look", "ground")
        column = QVBoxLayout(page)
        set_margins(column, 0, 0, SPACE_L, 0)
        column.setSpacing(SPACE_S)
        for number, section in enumerate(sections):
            if number:
                column.addSpacing(SPACE_XL)
            _add(column, theme, section)
        column.addStretch()
        self.area = QScrollArea()
        self.area.setWidget(page)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = column_of(self)
        whole.addWidget(label(title, "title"))
        whole.addWidget(self.area, 1)
        whole.addWidget(buttons)
        width, height = (theme.px(side) for side in SIZE)
        self.resize(min(width, parent.width()), min(height, parent.height()))
        for key, pages in (("PgDown", 1), ("PgUp", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda pages=pages: self._turn(pages))
        self.area.setFocus()

    def text(self) -> str:
        """Return all the words on the page."""
        return "\n".join(part.text() for part in self.area.findChildren(type(label())))

    def _turn(self, pages: int) -> None:
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())


def _add(column: QVBoxLayout, theme: Theme, section: Section) -> None:
    column.addWidget(label(section.title, "heading"))
    if section.picture:
        column.addWidget(Drawing(theme, section.picture, section.title))
    for words in section.words:
        line = label(words)
        line.setWordWrap(True)
        line.setTextInteractionFlags(SELECTABLE)
        column.addWidget(line)


class Drawing(QWidget):
    """A drawing from ``resources/guide``, whose colours are named by role: ``@accent``."""

    def __init__(self, theme: Theme, picture: str, name: str) -> None:
        super().__init__()
        self._theme = theme
        file = resources.folder() / "guide" / f"{picture}.svg"
        self._source = file.read_text(encoding="utf-8")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        width, height = PICTURE
        return QSize(self._theme.px(width), self._theme.px(height))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        svg = self._source
        for role in sorted(ColorRole, key=lambda role: len(role.name), reverse=True):
            svg = svg.replace(f"@{role.name.lower()}", self._theme.color(role).name())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        width, height = PICTURE
        scale = min(self.width() / width, self.height() / height)
        QSvgRenderer(QByteArray(svg.encode())).render(
            painter, QRectF(0, 0, width * scale, height * scale)
        )
