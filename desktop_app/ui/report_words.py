"""The language that a report is told in: the window's."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt

from desktop_app.domain.isolation import Tongue
from desktop_app.ui.errors import translated


def tongue() -> Tongue:
    """Return the window's language."""
    locale = QLocale()
    return Tongue(
        say=translated,
        tag=locale.bcp47Name(),
        from_right=locale.textDirection() is Qt.LayoutDirection.RightToLeft,
    )
