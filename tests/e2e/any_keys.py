"""A hand that presses any key and clicks anywhere, in the window of the real program.

The same seed does the same, as far as the answers that the window waits for come in the same order.
Each stroke is noted before it is made: the last line is the one that the program did not survive.
"""

from pathlib import Path
from random import Random
from typing import NoReturn

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtCore import Qt as Core
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from desktop_app import app

Key, Mod, LEFT = Core.Key, Core.KeyboardModifier, Core.MouseButton.LeftButton

EVERY_MS = 15
LETTERS = [Key(code) for code in range(Key.Key_A, Key.Key_Z + 1)]
DEEDS = [Key.Key_A, Key.Key_R, Key.Key_D, Key.Key_N, Key.Key_C, Key.Key_K, Key.Key_W, Key.Key_L]
MOVES = [
    *(Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_End),
    *(Key.Key_PageUp, Key.Key_PageDown, Key.Key_Tab, Key.Key_Backtab, Key.Key_F6),
]
OTHERS = [
    *(Key.Key_Return, Key.Key_Escape, Key.Key_Space, Key.Key_Delete, Key.Key_Backspace),
    *(Key.Key_Menu, Key.Key_F1, Key.Key_F2, Key.Key_F5, Key.Key_F7, Key.Key_F9),
]
TYPED = [
    *("chen", "ma", "müller", "07:5", "1980", "31.2.2026", "1/2/1980", "+33 1 99 00 44 36"),
    *("0", "-1", "99999999999", "  ", "x" * 300, "a@b", "<b>a</b>", "'; --", "\u202egnp", "צ"),
]
FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


def let_in(seed: int, strokes: int, notes: Path) -> None:
    """Have the program's next window be worked by a hand, and ended after *strokes*."""
    original = app.run

    def run(*words: object, **more: object) -> NoReturn:
        hands = []
        more["on_started"] = lambda window: hands.append(Hand(window, seed, strokes, notes))
        code = original(*words, **more)
        # Whatever was asked for, nothing is started anew: that would have no hand, and stay.
        raise SystemExit(0 if code == app.RESTART else code)

    app.run = run


class Hand(QObject):
    """Makes a stroke whenever the window has nothing else to do."""

    def __init__(self, window: QWidget, seed: int, strokes: int, notes: Path) -> None:
        super().__init__(window)
        self._window = window
        self._any = Random(seed)  # noqa: S311 - nothing is kept secret by it
        self._left = strokes
        self._notes = notes.open("w", encoding="utf-8", buffering=1)
        self._ways = [
            *[self._press] * 4, *[self._do_deed] * 6, *[self._undo] * 3, *[self._combine] * 3,
            *[self._command] * 4, *[self._click] * 4, *[self._drag] * 1, *[self._push] * 5,
            *[self._fill] * 5, *[self._leave] * 3,
        ]  # fmt: skip
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._strike)
        self._timer.start()

    def _strike(self) -> None:
        top = self._top()
        if isinstance(top, QFileDialog) or type(top).__module__.endswith("QtPrintSupport"):
            top.close()  # Qt's own, and not what is looked at here
            return
        self._left -= 1
        if self._left < 0:
            self._end()
            return
        focus = QApplication.focusWidget()
        at = focus if focus is not None and focus.window() is top else top
        self._any.choice(self._ways)(top, at)

    def _top(self) -> QWidget:
        """What takes the keys: a menu, a dialog that wants an answer, or any window on view."""
        if (first := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is None:
            shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
            first = self._any.choice(shown or [self._window])
        return first

    def _end(self) -> None:
        self._timer.stop()
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QDialog | QMenu):
                each.close()
        QApplication.exit(0)

    def _note(self, at: QWidget, *words: object) -> None:
        print(type(at).__name__, at.objectName(), *words, file=self._notes)

    # -- strokes -------------------------------------------------------------------------------

    def _key(self, at: QWidget, key: Key, modifiers: Mod = Mod.NoModifier) -> None:
        if modifiers & Mod.ControlModifier and key in {Key.Key_Q, Key.Key_W}:
            return  # nobody is left to go on
        self._note(at, key.name, modifiers)
        QTest.keyClick(at, key, modifiers)

    def _press(self, _: QWidget, at: QWidget) -> None:
        self._key(at, self._any.choice([*MOVES, *MOVES, *OTHERS, *LETTERS]))

    def _do_deed(self, _: QWidget, at: QWidget) -> None:
        self._key(at, self._any.choice([*DEEDS, Key.Key_Return, Key.Key_Down, Key.Key_Up]))

    def _undo(self, _: QWidget, at: QWidget) -> None:
        again = self._any.choice([Mod.NoModifier, Mod.NoModifier, Mod.ShiftModifier])
        self._key(at, Key.Key_Z, Mod.ControlModifier | again)

    def _combine(self, _: QWidget, at: QWidget) -> None:
        control, shift, alt = Mod.ControlModifier, Mod.ShiftModifier, Mod.AltModifier
        modifiers = self._any.choice([control, control, control | shift, alt, shift])
        self._key(at, self._any.choice([*LETTERS, *MOVES]), modifiers)

    def _leave(self, _: QWidget, at: QWidget) -> None:
        self._key(at, Key.Key_Escape)

    def _command(self, top: QWidget, _: QWidget) -> None:
        if top is not self._window:
            return
        commands = [
            each
            for each in self._window.findChildren(QAction)
            if each.isEnabled() and each.text() and "Ctrl+Q" not in each.shortcut().toString()
        ]
        command = self._any.choice(commands)
        self._note(top, "command", command.text())
        QTimer.singleShot(0, command.trigger)

    def _click(self, top: QWidget, _: QWidget) -> None:
        at = self._any.choice(_on_view(top, QWidget) or [top])
        spot = self._spot(at)
        press = self._any.choice([QTest.mouseClick, QTest.mouseClick, QTest.mouseDClick])
        button = self._any.choice([LEFT, LEFT, LEFT, Core.MouseButton.RightButton])
        self._note(at, press.__name__, button.name, spot.toTuple())
        press(at, button, Mod.NoModifier, spot)

    def _drag(self, top: QWidget, _: QWidget) -> None:
        at = self._any.choice(_on_view(top, QWidget) or [top])
        begin, end = self._spot(at), self._spot(at)
        self._note(at, "drag", begin.toTuple(), end.toTuple())
        QTest.mousePress(at, LEFT, Mod.NoModifier, begin)
        QTest.mouseMove(at, end)
        QTest.mouseRelease(at, LEFT, Mod.NoModifier, end)

    def _push(self, top: QWidget, _: QWidget) -> None:
        if buttons := _on_view(top, QAbstractButton):
            button = self._any.choice(buttons)
            self._note(button, "push", button.text())
            QTest.mouseClick(button, LEFT)

    def _fill(self, top: QWidget, _: QWidget) -> None:
        fields = [field for kind in FIELDS for field in _on_view(top, kind)]
        if not fields:
            return
        field, words = self._any.choice(fields), self._any.choice(TYPED)
        self._note(field, "fill", field.accessibleName(), repr(words[:20]))
        field.setFocus()
        if self._any.random() < 0.5:
            QTest.keyClick(field, Key.Key_A, Mod.ControlModifier)
        for letter in words:  # QTest's own typing knows Latin letters only
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.postEvent(field, QKeyEvent(kind, 0, Mod.NoModifier, letter))

    def _spot(self, at: QWidget) -> QPoint:
        return QPoint(self._any.randrange(at.width()), self._any.randrange(at.height()))


def _on_view(top: QWidget, kind: type) -> list:
    return [
        each
        for each in top.findChildren(kind)
        if each.isVisible() and each.isEnabled() and not each.size().isEmpty()
    ]
