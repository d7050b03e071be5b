"""The visits of a look at the day, each green or with a button that mends it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from desktop_app.domain.preflight import VisitLine
from desktop_app.errors import QT_TRANSLATE_NOOP
from desktop_app.ui.dates import time_of
from desktop_app.ui.day_words import isolated
from desktop_app.ui.icons import Icon
from desktop_app.ui.names import shown
from desktop_app.ui.parts import plain_tip, set_margins
from desktop_app.ui.preflight_words import finding_of, mending_of, role_of
from desktop_app.ui.tables import HeadedRows, Index, dress_table
from desktop_app.ui.theme import SPACE_M, SPACE_S, SPACE_XS, ColorRole, Theme

TIME, PATIENT, DOCTOR, FOUND, MENDING = range(5)
_HEADERS = (
    QT_TRANSLATE_NOOP("Preflight", "Time"),
    QT_TRANSLATE_NOOP("Preflight", "Patient"),
    QT_TRANSLATE_NOOP("Preflight", "Doctor"),
    QT_TRANSLATE_NOOP("Preflight", "Found"),
    "",
)
_WIDTHS = (72, 160, 160, 300)
ROW, BAR = 44, 3

_translate = QCoreApplication.translate


class PreflightRows(HeadedRows):
    """One row for each visit; those that need a look stand above."""

    def __init__(self, theme: Theme, zone: ZoneInfo, parent: QObject) -> None:
        super().__init__((text and _translate("Preflight", text) for text in _HEADERS), parent)
        self._theme, self._zone = theme, zone
        self.lines: tuple[VisitLine, ...] = ()

    def set_lines(self, lines: tuple[VisitLine, ...]) -> None:
        """Show *lines*, given by their visits' beginning."""
        self.beginResetModel()
        self.lines = tuple(sorted(lines, key=lambda line: line.is_green))
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._text(line, column))
        return self._look(line, role) if column == FOUND else None

    def _look(self, line: VisitLine, role: int) -> object:
        """Return how a finding is drawn and read out."""
        match role:
            case Qt.ItemDataRole.AccessibleTextRole:
                return ". ".join((finding_of(line), *verbs_of(line)))
            case Qt.ItemDataRole.DecorationRole:
                return self._theme.icon(
                    Icon.CHECK if line.is_green else Icon.WARNING, role_of(line)
                )
            case Qt.ItemDataRole.ForegroundRole:
                return self._theme.color(role_of(line))
        return None

    def _text(self, line: VisitLine, column: int) -> str:
        match column:
            case 0:
                return time_of(line.visit.starts_at, self._zone)
            case 1:
                return isolated(shown(line.visit.patient))
            case 2:
                return isolated(line.visit.doctor)
            case 3:
                return finding_of(line)
        return ""


class _Rows(QStyledItemDelegate):
    """Draws a row as one thing: a bar at its left when it is chosen, no frame around one cell."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        if isinstance(ink, QColor):
            option.palette.setColor(QPalette.ColorRole.HighlightedText, ink)

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(option.rect)  # the buttons need no padding

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if index.column() == TIME and option.state & QStyle.StateFlag.State_Selected:
            bar = QRect(option.rect.topLeft(), QSize(BAR, option.rect.height()))
            painter.fillRect(bar, self._theme.color(ColorRole.ACCENT))


class PreflightTable(QTableView):
    """The rows with their buttons; Enter presses the chosen row's first one.

    Signals:
        room_wanted: A ``VisitLine`` whose room is to be mended.
        contact_wanted: A ``VisitLine`` whose patient nobody can reach.
    """

    room_wanted = Signal(object)
    contact_wanted = Signal(object)

    def __init__(self, theme: Theme, zone: ZoneInfo) -> None:
        super().__init__()
        self.rows = PreflightRows(theme, zone, self)
        self._acting = True
        self.setModel(self.rows)
        self.setItemDelegate(_Rows(theme, self))
        self.setProperty("look", "rows")
        dress_table(self, theme, _WIDTHS, ROW)
        header = self.horizontalHeader()
        header.setSectionResizeMode(FOUND, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(MENDING, QHeaderView.ResizeMode.ResizeToContents)

    @property
    def chosen(self) -> UUID | None:
        """The visit of the row that is chosen."""
        index = self.currentIndex()
        return self.rows.lines[index.row()].visit.appointment_id if index.isValid() else None

    def buttons(self, row: int) -> tuple[QPushButton, ...]:
        """Return the buttons of a row."""
        held = self.indexWidget(self.rows.index(row, MENDING))
        return () if held is None else tuple(held.findChildren(QPushButton))

    def show_lines(self, lines: tuple[VisitLine, ...]) -> None:
        """Show *lines*; the visit that was chosen stays so, else the first one is."""
        chosen = self.chosen
        self.rows.set_lines(lines)
        for row, line in enumerate(self.rows.lines):
            if not line.is_green:
                self.setIndexWidget(self.rows.index(row, MENDING), self._held(line))
        ids = [line.visit.appointment_id for line in self.rows.lines]
        if ids:
            self.selectRow(ids.index(chosen) if chosen in ids else 0)

    def set_acting(self, *, acting: bool) -> None:
        """Let the buttons be pressed, or not while something is being done."""
        self._acting = acting
        for row in range(self.rows.rowCount()):
            for button in self.buttons(row):
                button.setEnabled(acting)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if pressed and self.currentIndex().isValid():
            for button in self.buttons(self.currentIndex().row())[:1]:
                button.click()
        else:
            super().keyPressEvent(event)

    def _held(self, line: VisitLine) -> QWidget:
        held = QWidget()
        row = QHBoxLayout(held)
        set_margins(row, SPACE_S, SPACE_XS, SPACE_M, SPACE_XS)
        row.setSpacing(SPACE_S)
        row.addStretch()
        acts: tuple[Callable[[], None], ...] = ()
        if mending_of(line):
            acts += (partial(self.room_wanted.emit, line),)
        if not line.has_contact:
            acts += (partial(self.contact_wanted.emit, line),)
        for verb, act in zip(verbs_of(line), acts, strict=True):
            button = QPushButton(verb)
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the row has the focus, Enter presses
            button.setAccessibleName(f"{verb}: {isolated(shown(line.visit.patient))}")
            button.setEnabled(self._acting)
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
        return held


def verbs_of(line: VisitLine) -> tuple[str, ...]:
    """Return what the buttons of a line say, in their order."""
    contact = "" if line.has_contact else _translate("Preflight", "Add phone or e-mail…")
    return tuple(filter(None, (mending_of(line), contact)))
