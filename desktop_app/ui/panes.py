"""F6: the focus goes on from one part of the window to the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

Pane = tuple[QWidget, Callable[[], None]]
"""A part of the window, and how it takes the focus."""


def focus_next(*panes: Pane) -> None:
    """Give the focus to the next of *panes* that takes it, starting from where it is."""
    focus = QApplication.focusWidget()
    here = -1
    for number, (pane, _) in enumerate(panes):
        if focus is not None and (pane is focus or pane.isAncestorOf(focus)):
            here = number
    for step in range(1, len(panes) + 1):
        pane, take_focus = panes[(here + step) % len(panes)]
        if pane.isVisible() and pane.isEnabled():
            take_focus()
            if QApplication.focusWidget() is not focus:
                return
