"""What neither palette nor style sheet can draw: check boxes, radio buttons, the focus ring."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QProxyStyle, QRadioButton, QStyle, QStyleOption, QWidget
from typing_extensions import override

_LINE = 1.7
_TICK = QPointF(0.24, 0.53), QPointF(0.43, 0.71), QPointF(0.77, 0.32)
_BOX_RADIUS = 4
_MENU_TICK = 14


class DeskStyle(QProxyStyle):
    """Fusion with our own marks. All colours come from the option's palette."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    @override
    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        match element:
            case (
                QStyle.PrimitiveElement.PE_IndicatorCheckBox
                | QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
            ):
                _draw_check_box(option, painter)
            case QStyle.PrimitiveElement.PE_IndicatorRadioButton:
                _draw_radio_button(option, painter)
            case QStyle.PrimitiveElement.PE_IndicatorMenuCheckMark:
                _draw_menu_tick(option, painter)
            case QStyle.PrimitiveElement.PE_FrameFocusRect:
                _draw_focus_ring(option, painter, self._ringed(option, widget))
            case _:
                super().drawPrimitive(element, option, painter, widget)

    def _ringed(self, option: QStyleOption, widget: QWidget | None) -> QRect:
        """Return what the ring goes round: of a check box Qt leaves out the mark by itself."""
        if not isinstance(widget, QRadioButton):
            return option.rect
        mark = self.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, option, widget)
        words = option.rect.adjusted(mark + _BOX_RADIUS, 0, 0, 0)
        return QStyle.visualRect(option.direction, option.rect, words)


def _draw_check_box(option: QStyleOption, painter: QPainter) -> None:
    box = _begin_mark(option, painter)
    painter.drawRoundedRect(box, _BOX_RADIUS, _BOX_RADIUS)
    painter.setPen(_pen(option, QPalette.ColorRole.HighlightedText))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if option.state & QStyle.StateFlag.State_On:
        _draw_tick(painter, box)
    elif option.state & QStyle.StateFlag.State_NoChange:
        middle, quarter = box.center(), box.width() / 4
        painter.drawLine(middle - QPointF(quarter, 0), middle + QPointF(quarter, 0))
    painter.restore()


def _draw_radio_button(option: QStyleOption, painter: QPainter) -> None:
    box = _begin_mark(option, painter)
    painter.drawEllipse(box)
    if option.state & QStyle.StateFlag.State_On:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(_group(option), QPalette.ColorRole.HighlightedText))
        painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5)
    painter.restore()


def _begin_mark(option: QStyleOption, painter: QPainter) -> QRectF:
    """Save *painter*, give it the box's pen and brush, and return the box as a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    group = _group(option)
    off = bool(option.state & QStyle.StateFlag.State_Off)
    ground = QPalette.ColorRole.Base if off else QPalette.ColorRole.Accent
    edge = QPalette.ColorRole.PlaceholderText if off else ground
    painter.setBrush(option.palette.color(group, ground))
    painter.setPen(QPen(option.palette.color(group, edge), 1.2))
    side = min(option.rect.width(), option.rect.height()) - 2
    box = QRectF(0, 0, side, side)
    box.moveCenter(QRectF(option.rect).center())
    return box


def _draw_menu_tick(option: QStyleOption, painter: QPainter) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_pen(option, QPalette.ColorRole.Text))
    box = QRectF(0, 0, _MENU_TICK, _MENU_TICK)
    box.moveCenter(QRectF(option.rect).center())
    _draw_tick(painter, box)
    painter.restore()


def _draw_focus_ring(option: QStyleOption, painter: QPainter, area: QRect) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_pen(option, QPalette.ColorRole.Accent))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), _BOX_RADIUS, _BOX_RADIUS)
    painter.restore()


def _draw_tick(painter: QPainter, box: QRectF) -> None:
    corner, side = box.topLeft(), box.width()
    painter.drawPolyline(QPolygonF([corner + point * side for point in _TICK]))


def _pen(option: QStyleOption, role: QPalette.ColorRole) -> QPen:
    caps = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    color = option.palette.color(_group(option), role)
    return QPen(color, _LINE, Qt.PenStyle.SolidLine, *caps)


def _group(option: QStyleOption) -> QPalette.ColorGroup:
    enabled = option.state & QStyle.StateFlag.State_Enabled
    return QPalette.ColorGroup.Active if enabled else QPalette.ColorGroup.Disabled
