"""The month beside the table: what is painted anew is enough."""

import random
from datetime import date, timedelta

from PySide6.QtCore import Qt

from desktop_app.ui.calendar import DayGrid

FIRST, TODAY = date(2026, 11, 1), date(2026, 11, 20)
KEYS = [
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Home, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Return),
]


def test_after_any_step_the_screen_shows_what_painting_all_of_it_would(qtbot, qapp, theme):
    bits = random.Random(1)  # noqa: S311 - which steps is no secret
    month = DayGrid(theme)
    qtbot.addWidget(month)
    with qtbot.waitExposed(month):
        month.show()
    month.activateWindow()
    month.setFocus()
    for step in range(150):
        day = FIRST + timedelta(days=bits.randrange(40))
        match step % 3:
            case 0:
                month.set_days(day, TODAY)
            case 1:
                qtbot.keyClick(month, bits.choice(KEYS))
            case 2 if month.rect_of(day).isValid():
                qtbot.mouseClick(month, Qt.MouseButton.LeftButton, pos=month.rect_of(day).center())
        qapp.processEvents()
        on_screen = month.screen().grabWindow(month.winId()).toImage()
        assert on_screen == month.grab().toImage()
