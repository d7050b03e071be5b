"""Draws a grid of slots: its axis, its columns' headings and the slots; colours by role only."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop_app.domain.appointment import Appointment, RoomState
from desktop_app.ui.cuts import Cuts
from desktop_app.ui.day_delegate import KIND_ICONS, TURN_DEGREES, Chip, chip_of
from desktop_app.ui.day_model import Col, DayModel
from desktop_app.ui.day_pen import Cell
from desktop_app.ui.day_rows import SlotRow
from desktop_app.ui.icons import Icon
from desktop_app.ui.inside_part import look_of
from desktop_app.ui.theme import RADIUS, SPACE_S, SPACE_XS, ColorRole, Theme

SMALL_ICON = 14
TWO_LINES = 38
"""Pixels of the design: a slot that is lower has one line."""
WORDS = 150
"""Pixels of the design: a slot of one line that is narrower shows its status without the word."""


class GridPen:
    """Draws what stands in one grid over *model*."""

    def __init__(self, model: DayModel, theme: Theme) -> None:
        self._model, self._theme = model, theme
        self._cuts = Cuts(theme)
        self._angle = 0

    def turn(self) -> None:
        """Let the spinners be drawn a step further."""
        self._angle = (self._angle + TURN_DEGREES) % 360

    def slot(
        self, painter: QPainter, row: SlotRow, area: QRect, *, selected: bool, mirrored: bool
    ) -> None:
        """Draw a slot with all that is said of it."""
        ground = ColorRole.CARD
        if row.appointment is not None and not row.released:
            ground = self._chip(row.appointment, row).ground
        self._ground(painter, area, ColorRole.SELECTED if selected else ground, selected)
        inner = area.adjusted(SPACE_S, 0, -SPACE_XS, 0)
        if mirrored:
            inner = area.adjusted(SPACE_XS, 0, -SPACE_S, 0)
        bold = selected and row.appointment is not None
        if area.height() < self._theme.px(TWO_LINES):
            self._one_line(painter, row, inner, bold=bold, mirrored=mirrored)
            return
        metrics = self._theme.metrics
        height = metrics().height() + metrics(12).height()
        top = area.top() + max(2, min(SPACE_S - 2, (area.height() - height) // 2))
        upper = QRect(inner.left(), top, inner.width(), metrics().height())
        lower = QRect(inner.left(), upper.bottom() + 1, inner.width(), metrics(12).height())
        self._name(Cell(painter, self._theme, upper, mirrored=mirrored), row, bold=bold)
        self._state(Cell(painter, self._theme, lower, mirrored=mirrored), row)

    def focus(self, painter: QPainter, area: QRect) -> None:
        """Draw the ring that says: keys act on this slot."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(ColorRole.ACCENT), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def heading(
        self, painter: QPainter, area: QRect, title: str, details: str, *, mirrored: bool
    ) -> None:
        """Draw what a column is of."""
        inner = area.adjusted(SPACE_S, SPACE_XS, -SPACE_S, -SPACE_XS)
        half = inner.height() // 2
        upper = QRect(inner.left(), inner.top(), inner.width(), half)
        lower = upper.translated(0, half)
        above = Cell(painter, self._theme, upper, mirrored=mirrored)
        shown, width = self._cuts.fit(title, bold=True, room=above.left_over())
        above.write(shown, width, ColorRole.TEXT, bold=True)
        self._write(Cell(painter, self._theme, lower, mirrored=mirrored), details, ColorRole.MUTED)

    def hour(self, painter: QPainter, area: QRect, text: str, *, mirrored: bool) -> None:
        """Write an hour of the axis."""
        cell = Cell(painter, self._theme, area, mirrored=mirrored)
        cell.skip(SPACE_S)
        cell.write(text, self._theme.metrics(12).horizontalAdvance(text), ColorRole.MUTED, 12)

    # -- within --------------------------------------------------------------------------------

    def _chip(self, held: Appointment, row: SlotRow) -> Chip:
        return chip_of(self._model, row, held)

    def _ground(self, painter: QPainter, area: QRect, ground: ColorRole, selected: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = ColorRole.ACCENT if selected else ColorRole.LINE
        painter.setPen(QPen(self._theme.color(edge), 1))
        painter.setBrush(self._theme.color(ground))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _one_line(
        self, painter: QPainter, row: SlotRow, area: QRect, *, bold: bool, mirrored: bool
    ) -> None:
        """Draw time and name, and the status' icon (with its word where there is room)."""
        cell = Cell(painter, self._theme, area, mirrored=mirrored)
        time = self._model.text(row, Col.TIME)
        cell.write(time, self._theme.metrics(12).horizontalAdvance(time), ColorRole.MUTED, 12)
        cell.skip(SPACE_S)
        if row.appointment is None:
            self._name(cell, row, bold=bold)
            return
        chip = self._chip(row.appointment, row)
        word, width = "", 0
        if area.width() >= self._theme.px(WORDS) + self._theme.px(60):
            words = self._model.text(row, Col.STATUS)
            word, width = self._cuts.fit(words, 12, bold=False, room=area.width() // 3)
        beside = self._theme.px(SMALL_ICON) + SPACE_S + width + (SPACE_XS if width else 0)
        self._name(cell, row, bold=bold, beside=beside)
        cell.skip(max(0, cell.left_over() - beside + SPACE_XS))
        cell.icon(chip.icon, chip.ink, SMALL_ICON)
        if word:
            cell.skip(SPACE_XS)
            cell.write(word, width, chip.ink, 12)

    def _name(self, cell: Cell, row: SlotRow, *, bold: bool, beside: int = 0) -> None:
        mark = self._theme.px(SMALL_ICON) + SPACE_XS if row.alike else 0
        if row.is_blocked:
            cell.icon(Icon.BLOCKED, ColorRole.MUTED, SMALL_ICON)
            cell.skip(SPACE_XS)
        ink = ColorRole.MUTED if row.appointment is None or row.released else ColorRole.TEXT
        text = self._model.text(row, Col.PATIENT)
        room = cell.left_over() - beside - mark
        shown, width = self._cuts.fit(text, 13, bold=bold, room=room)
        cell.write(shown, width, ink, bold=bold)
        if row.alike:
            cell.skip(SPACE_XS)
            cell.icon(Icon.WARNING, ColorRole.ATTENTION, SMALL_ICON)

    def _state(self, cell: Cell, row: SlotRow) -> None:
        """Draw kind and time, then the status with its icon and word, or who is inside."""
        time = self._model.text(row, Col.TIME)
        held = row.appointment
        if held is not None:
            if held.id in self._model.busy:
                cell.icon(Icon.SPINNER, ColorRole.ACCENT, SMALL_ICON, self._angle)
            elif held.room_state is RoomState.QUARANTINED:
                cell.icon(Icon.LOCK, ColorRole.DANGER, SMALL_ICON)
            else:
                cell.icon(KIND_ICONS[held.kind], ColorRole.MUTED, SMALL_ICON)
            cell.skip(SPACE_XS)
        self._write(cell, time, ColorRole.MUTED)
        if held is None:
            return
        cell.skip(SPACE_S)
        chip = self._chip(held, row)
        icon, ink, words = chip.icon, chip.ink, self._model.text(row, Col.STATUS)
        if (room := self._model.life_in(row)) is not None:
            icon, ink = look_of(room)
            words = f"{words} · {self._model.text(row, Col.ROOM)}"
        if cell.left_over() > self._theme.px(SMALL_ICON):
            cell.icon(icon, ink, SMALL_ICON)
            cell.skip(SPACE_XS)
            left = cell.left_over()
            shorter = (words, self._model.text(row, Col.STATUS), self._model.minutes_text(row))
            self._write(cell, next((one for one in shorter if self._fits(one, left)), words), ink)

    def _fits(self, text: str, room: int) -> bool:
        return bool(text) and self._theme.metrics(12).horizontalAdvance(text) <= room

    def _write(self, cell: Cell, text: str, ink: ColorRole) -> None:
        shown, width = self._cuts.fit(text, 12, bold=False, room=cell.left_over())
        cell.write(shown, width, ink, 12)


def paint_hours(painter: QPainter, theme: Theme, area: QRect, y_of_hours: list[int]) -> None:
    """Draw the lines of the hours across *area*."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    for y in y_of_hours:
        painter.fillRect(area.left(), y, area.width(), 1, theme.color(ColorRole.LINE))
