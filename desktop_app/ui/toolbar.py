"""Above the table: which day this is, the way to other days, the search, and the mode."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from desktop_app.ui.dates import day_and_month, long_day, short_day
from desktop_app.ui.icons import Icon
from desktop_app.ui.parts import StepButton
from desktop_app.ui.theme import ICON_SIZE, SPACE_L, SPACE_M, SPACE_S, ColorRole, Theme


class TopBar(QWidget):
    """Day navigation, the date, a place for the search box, and the practice mode's warning.

    Signals:
        previous_wanted, today_wanted, next_wanted: Another day was asked for.
        book_wanted: The next free slot is to be booked.
        service_wanted: The warning was clicked.
    """

    previous_wanted = Signal()
    today_wanted = Signal()
    next_wanted = Signal()
    book_wanted = Signal()
    service_wanted = Signal()

    def __init__(self, theme: Theme, search: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.date = DateLabel(theme)
        self.chip = BarChip(
            theme,
            MODE,
            (self.tr("Practice mode"), self.tr("Practice mode: not for patients")),
            self.tr("The built-in video service is in use. Click to choose another."),
        )
        self.names = BarChip(
            theme,
            HIDDEN,
            (self.tr("Hidden"), self.tr("Names hidden")),
            self.tr("Only the initials of patients are shown. Click to show names (F9)."),
        )
        self.names.hide()
        self.chip.hide()
        self.chip.clicked.connect(self.service_wanted)
        back = StepButton(theme, -1, self.tr("Previous day (Alt+Left)"))
        forth = StepButton(theme, 1, self.tr("Next day (Alt+Right)"))
        today = QPushButton(self.tr("Today"))
        today.setToolTip(self.tr("Today (T in the table)"))
        back.clicked.connect(self.previous_wanted)
        today.clicked.connect(self.today_wanted)
        forth.clicked.connect(self.next_wanted)
        self.steps: tuple[QToolButton | QPushButton, ...] = (back, today, forth)
        self.book = QPushButton(self.tr("Book"))
        self.book.setIcon(theme.icon(Icon.PLUS))
        self.book.setToolTip(self.tr("Book the next free slot (Ctrl+N)"))
        self.book.clicked.connect(self.book_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L - 2, SPACE_S + 2, SPACE_L - 2, SPACE_S + 2)
        row.setSpacing(SPACE_S)
        for button in self.steps:
            row.addWidget(button)
        row.addSpacing(SPACE_S - 2)
        row.addWidget(self.date)
        row.addSpacing(SPACE_M)
        row.addWidget(search, 3)
        row.addWidget(self.book)
        row.addStretch(1)
        row.addWidget(self.names)
        row.addWidget(self.chip)

    def set_day(self, day: date) -> None:
        """Show *day*."""
        self.date.set_day(day)

    def set_week(self, monday: date) -> None:
        """Show the week that begins with *monday*."""
        self.date.set_week(monday)

    def set_practice(self, *, practice: bool) -> None:
        """Warn that these rooms are not for patients, or don't."""
        self.chip.setVisible(practice)

    def set_ready(self, *, ready: bool) -> None:
        """Let other days be asked for, or not yet."""
        for button in (*self.steps, self.book):
            button.setEnabled(ready)


class DateLabel(QLabel):
    """The day in words, as long as there is room for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words: tuple[str, ...] = ("",)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", "heading")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.updateGeometry)

    def set_day(self, day: date) -> None:
        """Show *day*."""
        self._set_words(long_day(day), short_day(day))

    def set_week(self, monday: date) -> None:
        """Show the week that begins with *monday*."""
        number = monday.isocalendar().week
        first, last = day_and_month(monday), short_day(monday + timedelta(days=6))
        self._set_words(
            self.tr("Week {number}: {first} to {last}").format(
                number=number, first=first, last=last
            ),
            self.tr("Week {number}, {first}").format(number=number, first=short_day(monday)),
            self.tr("Week {number}").format(number=number),
        )

    def _set_words(self, *words: str) -> None:
        """Say the first of *words* that there is room for; they become shorter."""
        self._words = words
        self.setAccessibleName(words[0])
        self.updateGeometry()
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._width_of(self._words[0]), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_of(self._words[-1]), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        last = self._words[-1]
        fitting = next((one for one in self._words if self._width_of(one) <= self.width()), last)
        self.setText(fitting)
        self.setToolTip("" if fitting == self._words[0] else self._words[0])

    def _width_of(self, text: str) -> int:
        return QFontMetrics(self._theme.font(16, bold=True)).horizontalAdvance(text) + 2


@dataclass(frozen=True, slots=True)
class ChipLook:
    """An icon, and its colours."""

    icon: Icon
    ink: ColorRole
    ground: ColorRole


MODE = ChipLook(Icon.WARNING, ColorRole.ATTENTION, ColorRole.ATTENTION_GROUND)
HIDDEN = ChipLook(Icon.EYE_OFF, ColorRole.INFO, ColorRole.INFO_GROUND)


class BarChip(QAbstractButton):
    """Says what is out of the ordinary, in a colour and shape that nothing else up here has."""

    def __init__(self, theme: Theme, look: ChipLook, words: tuple[str, str], does: str) -> None:
        """Take the *words* for a narrow and a wide window, and what a click *does*."""
        super().__init__()
        self._theme, self._look = theme, look
        self._short, self._long = words
        self.setText(self._long)
        self.setAccessibleName(self._long)
        self.setAccessibleDescription(does)
        self.setToolTip(does)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        return self._size_of(self._long)

    @override
    def minimumSizeHint(self) -> QSize:
        return self._size_of(self._short)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setText(self._long if self.width() >= self.sizeHint().width() else self._short)

    def _size_of(self, text: str) -> QSize:
        words = QFontMetrics(self._theme.font(12)).horizontalAdvance(text)
        icon = self._theme.px(ICON_SIZE)
        return QSize(words + icon + SPACE_S + 2 * SPACE_M, self._theme.px(24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme.color(self._look.ink)
        area = self.rect()  # what is left over stays empty, at the side of the search box
        area.setLeft(area.right() + 1 - self._size_of(self.text()).width())
        area = QStyle.visualRect(self.layoutDirection(), self.rect(), area)
        pill = QRectF(area).adjusted(1, 1, -1, -1)
        met = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(ink, 2 if self.hasFocus() else 1) if met else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(self._look.ground))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        side = theme.px(ICON_SIZE)
        scale = self.devicePixelRatioF()
        pixmap = theme.pixmap(self._look.icon, self._look.ink, side, scale)
        spot = QRect(area.left() + SPACE_M, (self.height() - side) // 2, side, side)
        painter.drawPixmap(QStyle.visualRect(self.layoutDirection(), area, spot).topLeft(), pixmap)
        painter.setFont(theme.font(12))
        painter.setPen(ink)
        words = area.adjusted(SPACE_M + side + SPACE_S, 0, -SPACE_M, 0)
        words = QStyle.visualRect(self.layoutDirection(), area, words)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
