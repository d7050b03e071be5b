"""While a menu is open every key is the menu's, also the letters that act on the table below it.

Qt asks the shortcuts first, and the table still has the focus while a menu is open over it: without
this, R for "Relative's link" would say that the patient is in the room.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QMenu
from typing_extensions import override


def keep_keys(menu: QMenu) -> QMenu:
    """Let *menu* have every key while it is open; return it."""
    menu.installEventFilter(_Keeper(menu))
    return menu


class _Keeper(QObject):
    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride:
            return False
        event.accept()
        return True
