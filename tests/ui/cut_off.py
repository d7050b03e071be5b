"""Says what of a window or a dialog cannot be read whole, as it stands on the screen now.

What ends in an ellipsis and stands whole in its tool tip is no fault, nor what can be scrolled to.
What paints itself without saying how much room its words take (the day's grid, the calendar, the
charts) is not judged here.
"""

import itertools
from html import escape

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from desktop_app.ui.dialog_parts import TITLE_BAR, ContentArea, GrowingDialog
from desktop_app.ui.parts import LONGEST
from desktop_app.ui.tables import PlainTable

SMALLEST_SCREEN = 1366, 768 - 40
"""What a desk's screen has room for, less what the system puts above a window."""
ROUNDING = 1
"""Pixels by which a width in whole pixels may be short of a text's own."""
CURSOR = 2
"""Pixels that a line of text keeps free at either end."""
ROWS = 40
"""Rows of a table that are looked at."""


def cut_off(widget):
    """Return what can't be read whole in *widget*, a line each; an empty list if all can."""
    told = []
    for each in _on_view(widget):
        told += [f"{_called(each)}: {fault}" for fault in _faults(each)]
    return told


def _on_view(widget):
    """Yield *widget* and all that stands in it on the screen now."""
    window = widget.window()
    for each in (widget, *widget.findChildren(QWidget)):
        if each.isVisible() and each.window() is window and not _is_inner(each):
            yield each


def _is_inner(widget):
    """Whether a part of one of Qt's own controls, which is judged with that control."""
    parent = widget.parentWidget()
    return isinstance(widget, QScrollBar) or (
        isinstance(widget, QLineEdit) and isinstance(parent, (QAbstractSpinBox, QComboBox))
    )


def _called(widget):
    text = getattr(widget, "text", "")
    name = widget.accessibleName() or (text() if callable(text) else text) or widget.objectName()
    if isinstance(widget, QWidget) and widget.isWindow():
        name = widget.windowTitle()
    return f"{type(widget).__name__} {name[:60]!r}"


def _faults(widget):
    yield from _of_place(widget)
    for kind, judge in _JUDGES:
        if isinstance(widget, kind):
            yield from judge(widget)
            break


# -- words ----------------------------------------------------------------------------------------


def _width(font, text):
    """Return how wide *text* is where an ampersand underlines the letter after it."""
    return QFontMetrics(font).size(Qt.TextFlag.TextShowMnemonic, text).width()


def _is_told(widget, text):
    """Whether the tool tip says what did not fit."""
    tip = widget.toolTip()
    return bool(tip) and (text[:LONGEST] in tip or escape(text[:LONGEST]) in tip)


def _of_label(label):
    text = label.text()
    if not text:
        return
    room, metrics = label.contentsRect(), label.fontMetrics()
    plain = label.textFormat() is not Qt.TextFormat.RichText
    if label.wordWrap():
        if (needed := label.heightForWidth(label.width())) > label.height():
            yield f"{needed} pixels of words in {label.height()}"
        words = text.split() if plain else ()
        if words and (wide := max(map(metrics.horizontalAdvance, words))) > room.width() + ROUNDING:
            yield f"a word of {wide} pixels in {room.width()}"
        return
    flags = Qt.TextFlag.TextShowMnemonic if label.buddy() is not None else Qt.TextFlag(0)
    size = metrics.size(flags, text) if plain else label.sizeHint()
    if size.width() > room.width() + ROUNDING and not _is_told(label, text):
        yield f"{size.width()} pixels of words in {room.width()}"
    if size.height() > label.height():
        yield f"{size.height()} pixels of letters in a height of {label.height()}"


def _of_push_button(button):
    if type(button).paintEvent is not QPushButton.paintEvent:
        yield from _of_own_button(button)
        return
    option = QStyleOptionButton()
    button.initStyleOption(option)
    room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    needed = _width(button.font(), button.text())
    if not button.icon().isNull():
        needed += button.iconSize().width() + 4
    if needed > room.width() + ROUNDING:
        yield f"{needed} pixels of words in {room.width()}"
    if button.text() and button.fontMetrics().height() > room.height() + 2 * ROUNDING:
        yield f"letters of {button.fontMetrics().height()} pixels in a height of {room.height()}"


def _of_mark_button(button):
    """Of a check box or a radio button."""
    element = (
        QStyle.SubElement.SE_CheckBoxContents
        if isinstance(button, QCheckBox)
        else QStyle.SubElement.SE_RadioButtonContents
    )
    option = QStyleOptionButton()
    button.initStyleOption(option)
    room = button.style().subElementRect(element, option, button)
    needed = _width(button.font(), option.text)
    if needed > room.width() + ROUNDING:
        yield f"{needed} pixels of words in {room.width()}"
    if option.text != button.text() and not button.toolTip():
        yield "shortened without a tool tip"


def _of_own_button(button):
    """Of a button that paints itself, or has a picture only: it says itself what it needs."""
    least = button.minimumSizeHint() if button.text() else button.iconSize()
    if button.width() < least.width() or button.height() < least.height():
        yield f"{button.size().toTuple()} instead of {least.toTuple()}"


def _line_room(line):
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    room = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    margins = line.textMargins()
    return room.width() - margins.left() - margins.right() - 2 * CURSOR


def _of_line(line):
    """Of a line to type in: what was typed can be gone through, what asks for it cannot."""
    if line.text() or not line.placeholderText():
        return
    needed, room = _width(line.font(), line.placeholderText().replace("&", "")), _line_room(line)
    if needed > room + ROUNDING and not _is_told(line, line.placeholderText()):
        yield f"{needed} pixels of placeholder in {room}"


def _of_spin_box(box):
    line = box.lineEdit()
    needed, room = line.fontMetrics().horizontalAdvance(line.text()), _line_room(line)
    if needed > room + ROUNDING:
        yield f"{line.text()!r} takes {needed} pixels, there are {room}"


def _of_combo_box(box):
    if box.isEditable():
        return
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox,
        option,
        QStyle.SubControl.SC_ComboBoxEditField,
        box,
    )
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    if needed > room.width() - 2 + ROUNDING and not _is_told(box, box.currentText()):
        yield f"{box.currentText()!r} takes {needed} pixels, there are {room.width() - 2}"


def _of_group(group):
    if group.title() and group.width() < group.minimumSizeHint().width():
        yield "its title is wider"


def _of_header(header):
    model = header.model()
    for section in range(header.count()):
        if header.isSectionHidden(section) or header.orientation() is Qt.Orientation.Vertical:
            continue
        text = model.headerData(section, Qt.Orientation.Horizontal)
        size, needed = header.sectionSize(section), header.sectionSizeHint(section)
        tip = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        if text and needed > size + ROUNDING and not tip:
            yield f"{text!r} takes {needed} pixels, there are {size}"


def _of_tabs(tabs):
    for index in range(tabs.count()):
        if tabs.tabRect(index).width() < _width(tabs.font(), tabs.tabText(index)):
            yield f"{tabs.tabText(index)!r} is wider than its tab"


def _of_menu_bar(bar):
    for action in bar.actions():
        area = bar.actionGeometry(action)
        if action.isVisible() and not bar.rect().contains(area):
            yield f"{action.text()!r} has no room"


def _of_items(view):
    """Of a table or list whose rows are Qt's own: what is cut has a tool tip."""
    if isinstance(view, PlainTable) and (beyond := view.horizontalScrollBar().maximum()) > 1:
        yield f"is to be scrolled sideways by {beyond} pixels"
    paints_itself = type(view).paintEvent not in (QTableView.paintEvent, QListView.paintEvent)
    if paints_itself or type(view.itemDelegate()) is not QStyledItemDelegate:
        return
    model = view.model()
    columns = range(model.columnCount()) if isinstance(view, QTableView) else [0]
    for row, column in itertools.product(range(min(model.rowCount(), ROWS)), columns):
        index = model.index(row, column, QModelIndex())
        area, text = view.visualRect(index), index.data()
        if not isinstance(text, str) or not text or area.isEmpty():
            continue
        if view.indexWidget(index) is not None or index.data(Qt.ItemDataRole.ToolTipRole):
            continue
        needed = view.sizeHintForIndex(index)
        wraps = isinstance(view, QListView) and view.wordWrap()
        if needed.width() > area.width() + ROUNDING and not wraps:
            yield f"row {row}, {text[:40]!r} takes {needed.width()} pixels of {area.width()}"
        if QFontMetrics(view.font()).height() > area.height():
            yield f"row {row} is {area.height()} pixels high"


# -- places ---------------------------------------------------------------------------------------


def _of_place(widget):
    """Of parts that stand over each other, outside, or in less room than they need."""
    if isinstance(widget, QDialog) and widget.isWindow():
        yield from _of_dialog(widget)
    if isinstance(widget, QScrollArea):
        yield from _of_scroll_area(widget)
    if _is_floating(widget) and not widget.parentWidget().rect().contains(widget.geometry()):
        yield f"{widget.geometry().getRect()} is outside {widget.parentWidget().size().toTuple()}"
    if not isinstance(widget, (QMainWindow, QAbstractItemView, QComboBox)):
        yield from _of_parts(widget)


def _of_parts(widget):
    parts = _parts(widget)
    area = widget.rect().adjusted(-ROUNDING, 0, ROUNDING, 0)
    for part in parts:
        if not area.contains(part.geometry()):
            yield f"{_called(part)} at {part.geometry().getRect()} is outside {area.getRect()}"
        least = part.minimumSizeHint().boundedTo(part.maximumSize())
        if isinstance(part, (QComboBox, QToolButton)):
            continue  # their words are judged, and their hints are Qt's own rough ones
        if part.height() < least.height() or part.width() + ROUNDING < least.width():
            yield f"{_called(part)} is squeezed from {least.toTuple()} to {part.size().toTuple()}"
    for one, other in itertools.combinations(parts, 2):
        if one.geometry().intersects(other.geometry()):
            yield f"{_called(one)} stands over {_called(other)}"


def _of_dialog(dialog):
    least, (wide, high) = dialog.minimumSizeHint(), SMALLEST_SCREEN
    if least.width() > wide or least.height() > high:
        yield f"{least.toTuple()} is more than a small screen has"
    room = min(dialog.screen().availableSize().height() - TITLE_BAR, high)
    if isinstance(dialog, GrowingDialog) and dialog.height() < room:
        for area in dialog.findChildren(ContentArea):
            if area.isVisible() and area.verticalScrollBar().maximum() > 0:
                yield f"is {dialog.height()} high and scrolls, though there is room for {room}"


def _of_scroll_area(area):
    """Of what can be scrolled up and down only: it is as wide as can be seen."""
    if area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        needed, room = area.widget().minimumSizeHint().width(), area.viewport().width()
        if needed > room:
            yield f"{needed} pixels wide in {room}"


def _is_floating(widget):
    """Whether one of our own that stands over others, where it was put."""
    parent = widget.parentWidget()
    if widget.isWindow() or parent is None or not type(widget).__module__.startswith("desktop_app"):
        return False
    return widget not in _parts(parent) and not isinstance(
        parent.parentWidget(), (QAbstractScrollArea, QSplitter)
    )


def _parts(widget):
    """Return what stands side by side in *widget*, and is on view."""
    if isinstance(widget, QSplitter):
        found = [widget.widget(number) for number in range(widget.count())]
    else:
        found = list(_widgets_in(widget.layout())) if widget.layout() is not None else []
    return [each for each in found if each.isVisible() and each.geometry() != QRect()]


def _widgets_in(layout):
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item.widget() is not None:
            yield item.widget()
        elif item.layout() is not None:
            yield from _widgets_in(item.layout())


_JUDGES = (
    (QLabel, _of_label),
    (QPushButton, _of_push_button),
    ((QCheckBox, QRadioButton), _of_mark_button),
    (QAbstractButton, _of_own_button),
    (QLineEdit, _of_line),
    (QAbstractSpinBox, _of_spin_box),
    (QComboBox, _of_combo_box),
    (QGroupBox, _of_group),
    (QHeaderView, _of_header),
    (QTabBar, _of_tabs),
    (QMenuBar, _of_menu_bar),
    (QAbstractItemView, _of_items),
)
"""Who judges which kind of widget: the first one that fits."""
