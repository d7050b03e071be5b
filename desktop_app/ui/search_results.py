"""The answers of a search: a list over the window, right below the search box."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)
from typing_extensions import override

from desktop_app.domain.appointment import Found
from desktop_app.ui.announce import announce
from desktop_app.ui.dates import plain_day, short_day, time_of
from desktop_app.ui.names import shown
from desktop_app.ui.parts import LONGEST, label
from desktop_app.ui.theme import RADIUS, SPACE_M, SPACE_S, SPACE_XS, ColorRole, Theme
from desktop_app.ui.visit_words import status_word

Index = QModelIndex | QPersistentModelIndex
SHOWN = 7
"""Answers on view without scrolling."""
LINE = 46
WIDTH = 420


class Results(QFrame):
    """The answers, over the window below the box; the focus stays in the box.

    Signals:
        picked: The ``Found`` that was clicked.
    """

    picked = Signal(object)

    def __init__(self, theme: Theme, box: QLineEdit) -> None:
        super().__init__(box)
        self._theme = theme
        self._box = box
        self.setProperty("look", "card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = _FoundModel(self)
        self.view = QListView(self)
        self.view.setModel(self._model)
        self.view.setItemDelegate(_FoundDelegate(theme, self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Answers"))
        self.view.setUniformItemSizes(True)
        self.view.clicked.connect(lambda index: self.picked.emit(self._model.found(index.row())))
        self.none = label(look="muted")
        self.none.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        self.none.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XS, SPACE_XS, SPACE_XS, SPACE_XS)
        column.addWidget(self.view)
        column.addWidget(self.none)
        self.hide()

    @property
    def current(self) -> Found | None:
        """The answer that Enter would choose."""
        index = self.view.currentIndex()
        return self._model.found(index.row()) if self.isVisible() and index.isValid() else None

    @property
    def found(self) -> tuple[Found, ...]:
        """All answers on view."""
        return self._model.all if self.isVisible() else ()

    def show_found(self, found: tuple[Found, ...], zone: ZoneInfo) -> None:
        """Show *found* with the first one chosen, or that there are none."""
        self._model.set_found(found, zone)
        self.view.setVisible(bool(found))
        self.none.setVisible(not found)
        if found:
            self.view.setCurrentIndex(self._model.index(0))
            announce(self._box, self.tr("{n} found").format(n=len(found)))
        else:
            words = self.tr("Nobody found whose name begins with “{words}”.")
            self.none.setText(words.format(words=self._box.text().strip()))
            announce(self._box, self.none.text())
        self._place(len(found))
        self.show()
        self.raise_()

    def move_by(self, rows: int) -> None:
        """Choose the next or the previous answer."""
        if not self.isVisible() or not self._model.all:
            return
        row = (self.view.currentIndex().row() + rows) % len(self._model.all)
        index = self._model.index(row)
        self.view.setCurrentIndex(index)
        announce(self._box, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _place(self, answers: int) -> None:
        window = self._box.window()
        if self.parent() is not window:
            self.setParent(window)
        corner = self._box.mapTo(window, QPoint(0, self._box.height() + SPACE_XS))
        width = min(
            max(self._box.width(), self._theme.px(420)), window.width() - corner.x() - SPACE_S
        )
        if answers:
            height = min(answers, SHOWN) * self._theme.px(LINE) + 2 * SPACE_XS + 2
        else:
            height = self.none.heightForWidth(width - 2 * SPACE_XS) + 2 * SPACE_XS + 2
        self.setGeometry(QRect(corner, QSize(width, height)))


class _FoundModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.all: tuple[Found, ...] = ()
        self._zone = ZoneInfo("UTC")

    def set_found(self, found: tuple[Found, ...], zone: ZoneInfo) -> None:
        self.beginResetModel()
        self.all, self._zone = found, zone
        self.endResetModel()

    def found(self, row: int) -> Found:
        return self.all[row]

    def lines(self, row: int) -> tuple[str, str, str]:
        """Return name, birth, and the visit in words."""
        found = self.all[row]
        name = " ".join(shown(found.patient)[:LONGEST].split())
        born = ""
        if found.birth_date is not None:
            born = self.tr("born {day}").format(day=plain_day(found.birth_date))
        when = f"{short_day(found.day)}, {time_of(found.starts_at, self._zone)}"
        return name, born, " · ".join((when, found.doctor[:LONGEST], status_word(found.status)))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.all)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, self.lines(index.row())))
        return None


class _FoundDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.px(LINE))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        model = index.model()
        if not isinstance(model, _FoundModel):
            return
        name, born, visit = model.lines(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(ColorRole.SELECTED))
            painter.drawRoundedRect(option.rect, RADIUS, RADIUS)
        area = option.rect.adjusted(SPACE_M, SPACE_XS, -SPACE_M, -SPACE_XS)
        upper = QRect(area.left(), area.top(), area.width(), area.height() // 2)
        lower = upper.translated(0, area.height() // 2)
        used = self._draw(painter, upper, name, ColorRole.TEXT, bold=True)
        self._draw(painter, upper.adjusted(used + SPACE_S, 0, 0, 0), born, ColorRole.MUTED)
        self._draw(painter, lower, visit, ColorRole.MUTED)
        painter.restore()

    def _draw(
        self, painter: QPainter, area: QRect, text: str, role: ColorRole, *, bold: bool = False
    ) -> int:
        """Draw *text* cut to *area* and return how wide it became."""
        font = self._theme.font(13 if bold else 12, bold=bold)
        metrics = QFontMetrics(font)
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(area.width(), 0))
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
        return metrics.horizontalAdvance(cut)
