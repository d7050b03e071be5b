"""Paints the day's rows from the rows themselves: headings, times, names and chips."""

from __future__ import annotations

import html
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QStyleOptionViewItem,
    QToolTip,
)
from typing_extensions import override

from desktop_app.domain.appointment import ENDED, Appointment, Kind, RoomState, Status
from desktop_app.domain.lateness import Warmth
from desktop_app.ui.cuts import Cuts
from desktop_app.ui.day_model import Col, DayModel, Index, Role
from desktop_app.ui.day_pen import Cell, paint_bar, paint_ground
from desktop_app.ui.day_rows import Row, SessionHead, SlotRow
from desktop_app.ui.day_words import extra_text, waits_text
from desktop_app.ui.icons import Icon
from desktop_app.ui.inside_part import look_of
from desktop_app.ui.said_words import said_of
from desktop_app.ui.theme import (
    ICON_SIZE,
    SPACE_M,
    SPACE_S,
    SPACE_XS,
    ColorRole,
    Theme,
)

CHIP_HEIGHT = 22
CHIP_ICON_SIZE = 14
TURN_DEGREES = 30


@dataclass(frozen=True, slots=True)
class Chip:
    """A status at a glance: it never stands without its word."""

    icon: Icon
    ink: ColorRole
    ground: ColorRole


_NEUTRAL = ColorRole.MUTED, ColorRole.NEUTRAL_GROUND
_CHIPS = {
    Status.WAITLIST: Chip(Icon.CLOCK, *_NEUTRAL),
    Status.BOOKED: Chip(Icon.CALENDAR, *_NEUTRAL),
    Status.ARRIVED: Chip(Icon.ARRIVED, ColorRole.INFO, ColorRole.INFO_GROUND),
    Status.CHECKED_IN: Chip(Icon.DOOR, ColorRole.OK, ColorRole.OK_GROUND),
    Status.FULFILLED: Chip(Icon.CHECK, ColorRole.OK, ColorRole.OK_GROUND),
    Status.CANCELLED: Chip(Icon.CROSS, *_NEUTRAL),
    Status.NO_SHOW: Chip(Icon.CROSS, ColorRole.DANGER, ColorRole.DANGER_GROUND),
    Status.ENTERED_IN_ERROR: Chip(Icon.CROSS, *_NEUTRAL),
}
_LIKE_SELECTED = {ColorRole.NEUTRAL_GROUND, ColorRole.OK_GROUND, ColorRole.INFO_GROUND}
"""Grounds that can hardly be told from the selected row's: there a chip stands on the card's."""
_CALL = Chip(Icon.IN_CALL, ColorRole.OK, ColorRole.OK_GROUND)
_CUT = Chip(Icon.CUT, ColorRole.ON_ACCENT, ColorRole.ACCENT)
_WARM = {
    Warmth.ATTENTION: Chip(Icon.CLOCK, ColorRole.ATTENTION, ColorRole.ATTENTION_GROUND),
    Warmth.DANGER: Chip(Icon.WARNING, ColorRole.DANGER, ColorRole.DANGER_GROUND),
}
KIND_ICONS = {Kind.VIDEO: Icon.VIDEO, Kind.IN_PERSON: Icon.PERSON, Kind.PHONE: Icon.PHONE}


def chip_of(model: DayModel, row: SlotRow, held: Appointment) -> Chip:
    """Return the chip of where the visit *held* in *row* stands, the same in every view.

    A late patient's and a long wait's look the same.
    """
    if model.is_cut(row):
        return _CUT
    warmth = model.warmth_of(row)
    if warmth is not Warmth.CALM:
        return _WARM[warmth]
    if held.kind is Kind.VIDEO and held.status is Status.CHECKED_IN:
        return _CALL
    return _CHIPS[held.status]


class DayDelegate(QAbstractItemDelegate):
    """Paints the cells of one view over a :class:`DayModel`."""

    def __init__(self, view: QAbstractItemView, model: DayModel, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._theme = theme
        self._angle = 0
        self._cuts = Cuts(theme)

    def turn(self) -> None:
        """Let the spinners be drawn a step further."""
        self._angle = (self._angle + TURN_DEGREES) % 360

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize()  # the table decides all sizes

    def paint_row(self, painter: QPainter, row: Row, band: QRect, *, selected: bool) -> None:
        """Paint what spans the columns: a heading, or a slot's ground; its cells come on top."""
        mirrored = self._mirrored()
        if isinstance(row, SlotRow):
            ground = ColorRole.SELECTED if selected else ColorRole.CARD
            paint_ground(painter, self._theme, band, ground)
            if selected:
                paint_bar(painter, self._theme, band, mirrored=mirrored)
            return
        paint_ground(painter, self._theme, band, ColorRole.SURFACE)
        doctor, details = self._model.heading(row)
        cell = Cell(painter, self._theme, band, mirrored=mirrored)
        cell.skip(SPACE_M)
        self._write(cell, doctor, ColorRole.TEXT, bold=True)
        cell.skip(SPACE_S + 2)
        self._write(cell, details, ColorRole.MUTED)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell, as Qt would ask for it; the table paints all of its cells by itself."""
        row = self._model.rows[index.row()]
        if isinstance(row, SlotRow):
            selected = index.row() == self._view.currentIndex().row()
            self.paint_cell(painter, row, index.column(), option.rect, selected=selected)

    def paint_cell(
        self, painter: QPainter, row: SlotRow, column: int, rect: QRect, *, selected: bool
    ) -> None:
        """Paint what stands in a cell of a slot's row."""
        text = self._model.text(row, column)
        if column == Col.ROOM and row.slot.bookable and selected:
            text = QCoreApplication.translate("DayModel", "Enter books")
        if not text and not row.slot.extra:
            return
        cell = Cell(painter, self._theme, rect, mirrored=self._mirrored())
        cell.skip(SPACE_M)
        held = row.appointment
        match column:
            case Col.PATIENT:
                self._paint_patient(cell, row, text, selected=selected)
            case Col.VISIT:
                self._paint_visit(cell, row, text)
            case Col.STATUS if held:
                self._paint_chip(cell, chip_of(self._model, row, held), text, selected=selected)
                if waits_text(row):
                    word = QCoreApplication.translate("DayModel", "earlier")
                    self._paint_mark(cell, Icon.CLOCK, word)
            case Col.ROOM if held:
                self._paint_room(cell, row, held, text)
            case _:
                self._write(cell, text, _ink(row))

    def _mirrored(self) -> bool:
        return self._view.isRightToLeft()

    def _paint_patient(self, cell: Cell, row: SlotRow, text: str, *, selected: bool) -> None:
        if row.is_blocked:
            cell.icon(Icon.BLOCKED, ColorRole.MUTED)
            cell.skip(SPACE_S)
        beside = self._theme.px(ICON_SIZE) + SPACE_S if row.alike else 0
        bold = selected and row.appointment is not None
        self._write(cell, text, _ink(row), bold=bold, beside=beside)
        if row.alike:
            cell.skip(SPACE_S)
            cell.icon(Icon.WARNING, ColorRole.ATTENTION)

    def _paint_visit(self, cell: Cell, row: SlotRow, text: str) -> None:
        extra = extra_text(row)
        if row.appointment:
            cell.icon(KIND_ICONS[row.appointment.kind], _ink(row))
            cell.skip(SPACE_S)
            self._write(cell, text, _ink(row), beside=self._mark_width(extra) if extra else 0)
        if extra:
            self._paint_mark(cell, Icon.PLUS, extra)

    def _mark_width(self, words: str) -> int:
        beside = self._theme.px(CHIP_ICON_SIZE) + SPACE_S + SPACE_XS
        return beside + self._theme.metrics(12).horizontalAdvance(words)

    def _paint_mark(self, cell: Cell, icon: Icon, words: str) -> None:
        """Paint something special behind what stands in the cell: its picture, then its word."""
        cell.skip(SPACE_S)
        cell.icon(icon, ColorRole.INFO, CHIP_ICON_SIZE)
        cell.skip(SPACE_XS)
        shown, width = self._cuts.fit(words, 12, bold=False, room=cell.left_over())
        cell.write(shown, width, ColorRole.INFO, 12)

    def _paint_chip(self, cell: Cell, chip: Chip, text: str, *, selected: bool) -> None:
        ground = ColorRole.CARD if selected and chip.ground in _LIKE_SELECTED else chip.ground
        pad = SPACE_S + 1
        room = cell.left_over() - 2 * pad - self._theme.px(CHIP_ICON_SIZE) - SPACE_XS - 2
        shown, width = self._cuts.fit(text, 12, bold=False, room=room)
        inner = self._theme.px(CHIP_ICON_SIZE) + SPACE_XS + 2 + width
        cell.pill(inner + 2 * pad, self._theme.px(CHIP_HEIGHT), ground)
        cell.skip(pad)
        cell.icon(chip.icon, chip.ink, CHIP_ICON_SIZE)
        cell.skip(SPACE_XS + 2)
        cell.write(shown, width, chip.ink, 12)
        cell.skip(pad)

    def _paint_room(self, cell: Cell, row: SlotRow, appointment: Appointment, text: str) -> None:
        if appointment.id in self._model.busy:
            cell.icon(Icon.SPINNER, ColorRole.ACCENT, CHIP_ICON_SIZE, self._angle)
            cell.skip(SPACE_S)
            self._write(cell, text, ColorRole.TEXT)
            return
        if said_of(appointment):
            cell.icon(Icon.DOCTOR, ColorRole.ATTENTION, CHIP_ICON_SIZE)
            cell.skip(SPACE_S)
            self._write(cell, text, ColorRole.ATTENTION)
            return
        if room := self._model.life_in(row):
            icon, ink = look_of(room)
            cell.icon(icon, ink, CHIP_ICON_SIZE)
            cell.skip(SPACE_S)
            self._write(cell, text, ink)
            return
        if appointment.room_state is RoomState.QUARANTINED:
            cell.icon(Icon.LOCK, ColorRole.DANGER, CHIP_ICON_SIZE)
            cell.skip(SPACE_S)
            self._write(cell, text, ColorRole.DANGER)
            return
        ready = appointment.room_state in (RoomState.LIVE, RoomState.UNPROVED)
        usable = ready and appointment.kind is Kind.VIDEO and appointment.status not in ENDED
        self._write(cell, text, ColorRole.TEXT if usable else ColorRole.MUTED)

    # -- text ----------------------------------------------------------------------------------

    def _write(
        self,
        cell: Cell,
        text: str,
        ink: ColorRole,
        *,
        bold: bool = False,
        beside: int = 0,
    ) -> None:
        """Write what fits, but for the room that something *beside* the text needs."""
        room = cell.left_over() - SPACE_M - beside
        shown, width = self._cuts.fit(text, 13, bold=bold, room=room)
        cell.write(shown, width, ink, bold=bold)

    # -- tool tips -----------------------------------------------------------------------------

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        text = self._tip(index, option.rect.width())
        # Qt guesses from a tool tip's text whether it is markup: ours never is.
        shown = f"<p>{html.escape(text).replace(chr(10), '<br>')}</p>" if text else ""
        QToolTip.showText(event.globalPos(), shown, view, option.rect)
        return True

    def _tip(self, index: Index, width: int) -> str:
        row: Row = index.data(Role.ROW)
        reason = index.data(Qt.ItemDataRole.ToolTipRole)
        text = self._model.text(row, index.column())
        taken = 2 * SPACE_M
        if index.column() in (Col.VISIT, Col.STATUS):
            taken += self._theme.px(ICON_SIZE) + SPACE_S
        if isinstance(row, SessionHead):
            width = self._view.viewport().width()
        cut = text and self._theme.metrics().horizontalAdvance(text) > width - taken
        return "\n".join(filter(None, (text if cut else "", reason)))


def _ink(row: SlotRow) -> ColorRole:
    """A free row is quiet, and so is one whose patient does not come."""
    return ColorRole.MUTED if row.appointment is None or row.released else ColorRole.TEXT
