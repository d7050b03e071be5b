"""The rows of a search's answer: visits, patients, and the offer of a new one."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop_app.domain.appointment import Found
from desktop_app.domain.finding import FoundPatient, Hit
from desktop_app.ui.dates import plain_day, short_day, time_of
from desktop_app.ui.day_pen import Cell
from desktop_app.ui.day_words import isolated
from desktop_app.ui.icons import Icon
from desktop_app.ui.letters import cut_to
from desktop_app.ui.names import curtain, shown, shown_typed
from desktop_app.ui.parts import one_line
from desktop_app.ui.theme import ICON_SIZE, RADIUS, SPACE_M, SPACE_S, SPACE_XS, ColorRole, Theme
from desktop_app.ui.visit_words import status_word

Index = QModelIndex | QPersistentModelIndex
LINE = 46
"""Height of a row."""


@dataclass(frozen=True, slots=True)
class NewPatient:
    """The offer to register somebody; *typed* is what was looked for."""

    typed: str


HitRow = Hit | NewPatient


@dataclass(frozen=True, slots=True)
class Words:
    """What a row says: *kind* beside its icon, so that rows differ not by a picture alone."""

    icon: Icon
    kind: str
    title: str
    beside: str
    below: str

    @property
    def spoken(self) -> str:
        """All of it in one sentence."""
        return f"{self.kind}: " + ", ".join(filter(None, (self.title, self.beside, self.below)))


class HitModel(QAbstractListModel):
    """Rows as they were found."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[HitRow, ...] = ()
        self.zone = ZoneInfo("UTC")

    def set_rows(self, rows: tuple[HitRow, ...]) -> None:
        """Show *rows* from now on."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def words(self, number: int) -> Words:
        """Return what a row says."""
        match self.rows[number]:
            case Found() as visit:
                when = f"{short_day(visit.day)}, {time_of(visit.starts_at, self.zone)}"
                below = " · ".join((when, isolated(visit.doctor), status_word(visit.status)))
                born = self._born(visit)
                return Words(
                    Icon.CALENDAR, self.tr("Visit"), one_line(shown(visit.patient)), born, below
                )
            case FoundPatient() as person:
                name, born = one_line(shown(person.name)), self._born(person)
                return Words(Icon.PERSON, self.tr("Patient"), name, born, self._known(person))
            case NewPatient(typed):
                name = self.tr("New patient “{name}”").format(name=one_line(shown_typed(typed)))
                return Words(Icon.PLUS, self.tr("New"), name, "", self.tr("Register now"))

    def _born(self, one: Found | FoundPatient) -> str:
        if one.birth_date is None:
            return ""
        return self.tr("born {day}").format(day=plain_day(one.birth_date))

    def _known(self, person: FoundPatient) -> str:
        if curtain.closed:
            return ""
        known = [isolated(person.phone)] if person.phone else []
        if person.record_number:
            record = self.tr("record {number}")
            known.append(record.format(number=isolated(person.record_number)))
        return " · ".join(known) or self.tr("No phone number, no record number")

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(index.row()).spoken
        return None


class HitDelegate(QStyledItemDelegate):
    """Paints a row in two lines behind its icon, its kind at the far end."""

    def __init__(self, theme: Theme, model: HitModel) -> None:
        super().__init__(model)
        self._theme = theme
        self._model = model

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.px(LINE))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        words = self._model.words(index.row())
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(ColorRole.SELECTED))
            painter.drawRoundedRect(option.rect, RADIUS, RADIUS)
        area = option.rect.adjusted(SPACE_M, SPACE_XS, -SPACE_M, -SPACE_XS)
        Cell(painter, self._theme, area, mirrored=mirrored).icon(words.icon, ColorRole.MUTED)
        behind = area.adjusted(self._theme.px(ICON_SIZE) + SPACE_M, 0, 0, 0)
        behind = QStyle.visualRect(option.direction, area, behind)
        half = behind.height() // 2
        upper = QRect(behind.left(), behind.top(), behind.width(), half)
        self._paint_upper(Cell(painter, self._theme, upper, mirrored=mirrored), words)
        lower = Cell(painter, self._theme, upper.translated(0, half), mirrored=mirrored)
        self._write(lower, words.below, lower.left_over(), small=True)

    def _paint_upper(self, cell: Cell, words: Words) -> None:
        kind = self._theme.metrics(12).horizontalAdvance(words.kind)
        room = cell.left_over() - kind - SPACE_S
        used = self._write(cell, words.title, room, small=False)
        cell.skip(SPACE_S)
        self._write(cell, words.beside, room - used - SPACE_S, small=True)
        cell.skip(max(cell.left_over() - kind, 0))
        cell.write(words.kind, kind, ColorRole.MUTED, 12)

    def _write(self, cell: Cell, text: str, room: int, *, small: bool) -> int:
        """Write *text*, cut to *room*, and return how wide it became."""
        metrics = self._theme.metrics(12) if small else self._theme.metrics(13, bold=True)
        cut = cut_to(room, text, metrics)
        width = metrics.horizontalAdvance(cut)
        if small:
            cell.write(cut, width, ColorRole.MUTED, 12)
        else:
            cell.write(cut, width, ColorRole.TEXT, 13, bold=True)
        return width
