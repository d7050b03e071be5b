"""What the window remembers of itself: size, columns, hidden doctors, the look."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QMainWindow, QSplitter

_GEOMETRY, _SPLITTER, _HIDDEN, _SCHEME = "geometry", "splitter", "hidden_doctors", "scheme"


class WindowState:
    """Reads and writes one INI file; without a path it remembers nothing."""

    def __init__(self, path: Path | None) -> None:
        self._file = None if path is None else QSettings(str(path), QSettings.Format.IniFormat)

    def restore(self, window: QMainWindow, splitter: QSplitter) -> None:
        """Give both their former sizes; Qt moves a window whose screen is gone."""
        if isinstance(geometry := self._value(_GEOMETRY), QByteArray):
            window.restoreGeometry(geometry)
        if isinstance(widths := self._value(_SPLITTER), QByteArray):
            splitter.restoreState(widths)

    def save(self, window: QMainWindow, splitter: QSplitter) -> None:
        """Remember both sizes."""
        self._set(_GEOMETRY, window.saveGeometry())
        self._set(_SPLITTER, splitter.saveState())

    @property
    def hidden_doctors(self) -> frozenset[UUID]:
        """Who was hidden; unreadable ids are left out."""
        stored = str(self._value(_HIDDEN) or "").split()
        return frozenset(filter(None, map(_uuid, stored)))

    def set_hidden_doctors(self, doctors: Iterable[UUID]) -> None:
        """Remember who is hidden."""
        self._set(_HIDDEN, " ".join(sorted(map(str, doctors))))

    @property
    def scheme(self) -> Qt.ColorScheme:
        """The look chosen; ``Unknown`` follows the system."""
        stored = str(self._value(_SCHEME) or "")
        return next((s for s in Qt.ColorScheme if s.name == stored), Qt.ColorScheme.Unknown)

    @scheme.setter
    def scheme(self, scheme: Qt.ColorScheme) -> None:
        self._set(_SCHEME, scheme.name)

    def _value(self, key: str) -> object:
        return None if self._file is None else self._file.value(key)

    def _set(self, key: str, value: object) -> None:
        if self._file is not None:
            self._file.setValue(key, value)


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
