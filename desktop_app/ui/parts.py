"""The small pieces of every view: words that are never markup and never cut by an edge, buttons."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from desktop_app.ui.icons import Icon
from desktop_app.ui.letters import cut_to
from desktop_app.ui.theme import ICON_SIZE, RADIUS, SPACE_S, ColorRole, Theme

SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse
LONGEST = 400
"""Letters of one text that are laid out; somebody's 10 MB must not stop the window."""


class Label(QLabel):
    """Words that begin where lines begin in the window, whatever direction is their own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begin()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._begin()

    def _begin(self) -> None:
        flag = Qt.AlignmentFlag
        edge = flag.AlignRight if self.isRightToLeft() else flag.AlignLeft
        self.setAlignment(edge | flag.AlignAbsolute | self.alignment() & flag.AlignVertical_Mask)

    def begin_at_top(self) -> None:
        """Stand at the upper edge of more room than the words need."""
        flag = Qt.AlignmentFlag
        across = self.alignment() & (flag.AlignHorizontal_Mask | flag.AlignAbsolute)
        self.setAlignment(across | flag.AlignTop)


def label(text: str = "", look: str = "") -> Label:
    """Return a label of plain text; *look* is one of the style sheet's."""
    made = Label()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    if look:
        made.setProperty("look", look)
    return made


def set_margins(
    around: QLayout | QWidget, leading: int, top: int, trailing: int, bottom: int
) -> None:
    """Keep space free *around* something: *leading* where reading begins. Qt mirrors no margins."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        leading, trailing = trailing, leading
    around.setContentsMargins(leading, top, trailing, bottom)


def set_look(widget: QWidget, **properties: str) -> None:
    """Change what the style sheet sees of *widget* (``look``, ``tone``), and dress it anew."""
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    for dressed in (widget, *widget.findChildren(QWidget)):
        dressed.style().unpolish(dressed)
        dressed.style().polish(dressed)


def clear(layout: QLayout) -> None:
    """Take all out of *layout*; its widgets vanish at once and are destroyed when all is quiet."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def plain_tip(text: str) -> str:
    """Return *text* as a tool tip that shows it letter by letter; Qt would guess at markup."""
    return f"<qt>{escape(text[:LONGEST])}</qt>" if text else ""


def one_line(text: str) -> str:
    """Return *text*, which may be somebody's 10 MB, as one line of a fair length."""
    return " ".join(text[:LONGEST].split())


def verb_button(verb: str, act: Callable[[], None]) -> QPushButton:
    """Return a button that does *act*; Enter presses it where it has the focus."""
    button = QPushButton(verb)
    button.setAutoDefault(True)
    button.clicked.connect(lambda _=False: act())
    return button


def notice_words() -> QLabel:
    """Return the words of a strip, with a bold title: whoever sets them escapes what is in them."""
    words = Label()
    words.setObjectName("words")
    words.setTextFormat(Qt.TextFormat.RichText)
    words.setWordWrap(True)
    words.setTextInteractionFlags(SELECTABLE)
    return words


class Elided(Label):
    """One line of plain text; what does not fit ends in an ellipsis and stands in the tool tip."""

    def __init__(self, text: str = "", look: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(1)
        if look:
            self.setProperty("look", look)
        self._whole = ""
        self.set_text(text)

    @property
    def whole(self) -> str:
        """All of the text."""
        return self._whole

    def set_text(self, text: str) -> None:
        """Show *text*."""
        self._whole = one_line(text)
        self.setAccessibleName(self._whole)
        self.updateGeometry()
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        margins = self.contentsMargins()
        wanted = self.fontMetrics().horizontalAdvance(self._whole) + 1
        return QSize(wanted + margins.left() + margins.right(), hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        width = self.contentsRect().width()
        fitting = cut_to(width, self._whole, self.fontMetrics())
        if fitting != self.text():
            self.setText(fitting)
        self.setToolTip("" if fitting == self._whole else plain_tip(self._whole))


class Wrapped(Label):
    """Plain text over several lines, to be marked and copied; a word that is too long is cut."""

    def __init__(self, look: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(SELECTABLE)
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        if look:
            self.setProperty("look", look)
        self._whole = ""

    @property
    def whole(self) -> str:
        """All of the text."""
        return self._whole

    def set_text(self, text: str) -> None:
        """Show *text*."""
        self._whole = text
        self.setAccessibleName(text[:LONGEST])
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = max(self.contentsRect().width(), 1)
        metrics = self.fontMetrics()
        words = self._whole[:LONGEST].split()
        fitting = " ".join(cut_to(width, word, metrics) for word in words)
        if fitting != self.text():
            self.setText(fitting)
        whole = fitting == " ".join(self._whole.split())
        self.setToolTip("" if whole else plain_tip(self._whole))


class IconButton(QToolButton):
    """A button with a picture only; *name* is its tool tip and what a reader says."""

    def __init__(self, theme: Theme, icon: Icon, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setIcon(theme.icon(icon))
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._scale)
        self._scale()

    def _scale(self) -> None:
        side = self._theme.px(ICON_SIZE)
        self.setIconSize(QSize(side, side))


class SmallIconButton(QAbstractButton):
    """An icon of its own size and no frame, for where a line of text is the measure."""

    def __init__(self, theme: Theme, icon: Icon, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        side = self._theme.px(ICON_SIZE + SPACE_S)
        return QSize(side, side)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.hasFocus():
            painter.setPen(QPen(theme.color(ColorRole.ACCENT), 2))
        if self.underMouse() and self.isEnabled():
            painter.setBrush(theme.color(ColorRole.NEUTRAL_GROUND))
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        side = theme.px(ICON_SIZE)
        role = ColorRole.MUTED if self.isEnabled() else ColorRole.FAINT
        pixmap = theme.pixmap(self._icon, role, side, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, pixmap)


class StepButton(IconButton):
    """Goes a step back (-1) or on (1): its arrow points there in either direction of writing."""

    def __init__(self, theme: Theme, way: int, name: str) -> None:
        super().__init__(theme, step_icon(QGuiApplication.layoutDirection(), way), name)
        self._way = way

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.setIcon(self._theme.icon(step_icon(self.layoutDirection(), self._way)))


class SmallStepButton(SmallIconButton):
    """A :class:`StepButton` of the small sort."""

    def __init__(self, theme: Theme, way: int, name: str) -> None:
        super().__init__(theme, step_icon(QGuiApplication.layoutDirection(), way), name)
        self._way = way

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._icon = step_icon(self.layoutDirection(), self._way)
            self.update()


def step_icon(direction: Qt.LayoutDirection, way: int) -> Icon:
    """Return the arrow of a step back (-1) or on (1) where it is written in *direction*."""
    on = way > 0 if direction is Qt.LayoutDirection.LeftToRight else way < 0
    return Icon.CHEVRON_RIGHT if on else Icon.CHEVRON_LEFT


class SideBySide(QWidget):
    """Parts beside each other, or below each other where there is not so much room."""

    def __init__(self, *parts: QWidget) -> None:
        """Take *parts*; the first one gets what room is left over."""
        super().__init__()
        self._parts = parts
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_S)
        for number, part in enumerate(parts):
            self._row.addWidget(part, int(number == 0))

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max((part.minimumSizeHint().width() for part in self._shown()), default=0)
        return QSize(widest, self._row.minimumSize().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        heard = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return heard

    def _fit(self) -> None:
        shown = self._shown()
        wanted = sum(part.minimumSizeHint().width() + SPACE_S for part in shown) - SPACE_S
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if wanted <= self.width() else way.TopToBottom)

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]
