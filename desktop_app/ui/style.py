"""What neither palette nor style sheet can draw: check boxes, radio buttons, combo and spin boxes.

They look like the lines and buttons that the style sheet dresses. And the focus ring.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QProxyStyle,
    QRadioButton,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionSpinBox,
    QWidget,
)
from typing_extensions import override

_LINE = 1.7
_TICK = QPointF(0.24, 0.53), QPointF(0.43, 0.71), QPointF(0.77, 0.32)
_BOX_RADIUS = 4
_MENU_TICK = 14
_FIELD_RADIUS = 6
_BEFORE_WORDS, _BEHIND_WORDS = 8, 21
"""Room within a field at the leading and the trailing edge; behind stands the arrow."""
_LINE_MARGIN = 2
"""Qt's own within a line that can be typed in."""
_AROUND_WORDS = 4
"""Between the words of a check box or radio button and the ring."""


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
        if element is _FOCUS_RING:
            _draw_focus_ring(option, painter, self._ringed(option, widget))
        elif (draw := _MARKS.get(element)) is not None:
            draw(option, painter)
        else:  # as for each cell of a table: the way there is kept short
            super().drawPrimitive(element, option, painter, widget)

    @override
    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control is QStyle.ComplexControl.CC_ComboBox:
            _draw_field(option, painter, widget)
            behind = QRect(0, 0, _BEHIND_WORDS, option.rect.height())
            behind.moveRight(option.rect.right() - 2)
            spot = QStyle.visualRect(option.direction, option.rect, behind)
            _draw_arrow(option, painter, QRectF(spot).center(), wide=9, down=True)
        elif control is QStyle.ComplexControl.CC_SpinBox and widget is not None:
            _draw_field(option, painter, widget)
            self._draw_steps(option, painter, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    @override
    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        given = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]
        combo = control is QStyle.ComplexControl.CC_ComboBox
        if combo and part is QStyle.SubControl.SC_ComboBoxEditField:
            typed = isinstance(widget, QAbstractSpinBox) or getattr(option, "editable", False)
            before = _BEFORE_WORDS + 1 - (_LINE_MARGIN if typed else 1)
            words = option.rect.adjusted(before, 2, -_BEHIND_WORDS, -2)
            return QStyle.visualRect(option.direction, option.rect, words)
        if control is QStyle.ComplexControl.CC_SpinBox and part is (
            QStyle.SubControl.SC_SpinBoxEditField
        ):
            logical = QStyle.visualRect(option.direction, option.rect, given)
            logical.setLeft(option.rect.left() + _BEFORE_WORDS + 1 - _LINE_MARGIN)
            return QStyle.visualRect(option.direction, option.rect, logical)
        return given

    @override
    def sizeFromContents(
        self,
        contents: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        given = super().sizeFromContents(contents, option, size, widget)  # type: ignore[arg-type]
        match contents:
            case QStyle.ContentsType.CT_ComboBox:
                words = size.width() + _BEFORE_WORDS + _BEHIND_WORDS + 2 * _LINE_MARGIN + 2
                given.setWidth(max(given.width(), words))
            case QStyle.ContentsType.CT_CheckBox | QStyle.ContentsType.CT_RadioButton:
                given.setWidth(given.width() + _AROUND_WORDS - 1)  # Qt leaves a little by itself
        return given

    def _draw_steps(self, option: QStyleOptionComplex, painter: QPainter, widget: QWidget) -> None:
        flags = QAbstractSpinBox.StepEnabledFlag
        parts = QStyle.SubControl
        can = flags.StepUpEnabled | flags.StepDownEnabled
        if isinstance(option, QStyleOptionSpinBox):
            can = option.stepEnabled
        for part, flag in (
            (parts.SC_SpinBoxUp, flags.StepUpEnabled),
            (parts.SC_SpinBoxDown, flags.StepDownEnabled),
        ):
            spot = self.subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, widget)
            down = flag is flags.StepDownEnabled
            centre = QRectF(spot).center()
            _draw_arrow(option, painter, centre, wide=7, down=down, faint=not can & flag)

    def _ringed(self, option: QStyleOption, widget: QWidget | None) -> QRect:
        """Return what the ring goes round: the words, of a check box and a radio button."""
        if not isinstance(widget, QRadioButton | QCheckBox):
            return option.rect
        radio = isinstance(widget, QRadioButton)
        metric = QStyle.PixelMetric
        marks = metric.PM_ExclusiveIndicatorWidth if radio else metric.PM_IndicatorWidth
        gaps = metric.PM_RadioButtonLabelSpacing if radio else metric.PM_CheckBoxLabelSpacing
        style = widget.style()
        before = style.pixelMetric(marks, option, widget) + style.pixelMetric(gaps, option, widget)
        words = widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, widget.text()).width()
        ring = QRect(before, 0, words, widget.height())
        ring.adjust(-_AROUND_WORDS - 1, 0, _AROUND_WORDS - 1, 0)
        return QStyle.visualRect(widget.layoutDirection(), widget.rect(), ring)


def _draw_field(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the ground and the edge of what can be typed in or chosen from."""
    roles = QPalette.ColorRole
    enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
    focus = enabled and bool(option.state & QStyle.StateFlag.State_HasFocus)
    wrong = widget is not None and widget.property("tone") == "danger"
    edge = roles.Accent if focus else roles.BrightText if wrong else roles.Mid
    width = 2 if focus else 1
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(option.palette.color(_group(option), roles.Base if enabled else roles.Window))
    painter.setPen(QPen(option.palette.color(QPalette.ColorGroup.Active, edge), width))
    inner = QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.drawRoundedRect(inner, _FIELD_RADIUS - width / 2, _FIELD_RADIUS - width / 2)
    painter.restore()


def _draw_arrow(
    option: QStyleOption,
    painter: QPainter,
    centre: QPointF,
    *,
    wide: int,
    down: bool,
    faint: bool = False,
) -> None:
    half, high = wide / 2, wide / 4 * (1 if down else -1)
    ends = QPointF(-half, -high), QPointF(0, high), QPointF(half, -high)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = _pen(option, QPalette.ColorRole.PlaceholderText)
    if faint:
        off = QPalette.ColorGroup.Disabled
        pen.setColor(option.palette.color(off, QPalette.ColorRole.PlaceholderText))
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([centre + end for end in ends]))
    painter.restore()


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


_FOCUS_RING = QStyle.PrimitiveElement.PE_FrameFocusRect
_MARKS = {
    QStyle.PrimitiveElement.PE_IndicatorCheckBox: _draw_check_box,
    QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck: _draw_check_box,
    QStyle.PrimitiveElement.PE_IndicatorRadioButton: _draw_radio_button,
    QStyle.PrimitiveElement.PE_IndicatorMenuCheckMark: _draw_menu_tick,
}


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
