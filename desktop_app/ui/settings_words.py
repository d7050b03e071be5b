"""What is said of settings after they were saved."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.errors import QT_TRANSLATE_NOOP
from desktop_app.ui.errors import Notice, Offer, Tone

_WAITING = {
    "language": QT_TRANSLATE_NOOP("SettingsWords", "Language"),
    "database": QT_TRANSLATE_NOOP("SettingsWords", "Database server"),
    "zone": QT_TRANSLATE_NOOP("SettingsWords", "Time zone"),
}


def notice_of_waiting(waiting: Collection[str], restart: Callable[[], None]) -> Notice:
    """Say that the settings named in *waiting* count from the next start, and offer that."""
    names = [QCoreApplication.translate("SettingsWords", words) for words in _WAITING.values()]
    told = [name for name, key in zip(names, _WAITING, strict=True) if key in waiting]
    return Notice(
        QCoreApplication.translate("SettingsWords", "Saved; some of it counts from the next start"),
        QLocale().createSeparatedList(told),
        Tone.INFO,
        (Offer(QCoreApplication.translate("SettingsWords", "Restart now"), restart),),
    )
