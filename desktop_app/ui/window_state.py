"""What the window remembers of itself: size, columns, hidden doctors, the look, the last check."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from PySide6.QtCore import Qt

_GEOMETRY, _WIDTHS, _HIDDEN, _SCHEME = "geometry", "widths", "hidden_doctors", "scheme"
_FILTERS, _DENSE, _COLUMNS = "filters", "dense", "hidden_columns"
_LOOKED, _WARNED = "looked_on", "warned_on"
_SOUNDS, _NAMES, _VIEW, _DOCTOR = "sounds", "names", "view", "doctor"
_PARTS, _DIGITS = 3, 6


class WindowState:
    """Reads and writes one INI file; without a path it remembers nothing."""

    def __init__(self, path: Path | None) -> None:
        self._file = None if path is None else QSettings(str(path), QSettings.Format.IniFormat)

    def restore_geometry(self, window: QMainWindow) -> None:
        """Give *window* its former place and size; Qt moves it if its screen is gone."""
        if isinstance(geometry := self._value(_GEOMETRY), QByteArray):
            window.restoreGeometry(geometry)

    def save_geometry(self, window: QMainWindow) -> None:
        """Remember place and size."""
        self._set(_GEOMETRY, window.saveGeometry())

    @property
    def widths(self) -> list[int]:
        """The widths of the window's parts, left to right; empty if not (readably) remembered."""
        stored = str(self._value(_WIDTHS) or "").split()
        readable = [int(width) for width in stored if width.isdecimal() and len(width) < _DIGITS]
        return readable if len(readable) == _PARTS else []

    def set_widths(self, widths: Iterable[int]) -> None:
        """Remember the widths of the window's parts."""
        self._set(_WIDTHS, " ".join(map(str, widths)))

    def hidden_doctors_of(self, view: str) -> frozenset[UUID]:
        """Who was hidden in a view; unreadable ids are left out."""
        return frozenset(filter(None, map(_uuid, self._words(_HIDDEN, view))))

    def set_hidden_doctors_of(self, view: str, doctors: Iterable[UUID]) -> None:
        """Remember who is hidden in a view."""
        self._set_words(_HIDDEN, view, map(str, doctors))

    def filters(self, view: str) -> frozenset[str]:
        """What was shown alone in a view."""
        return self._words(_FILTERS, view)

    def set_filters(self, view: str, filters: Iterable[str]) -> None:
        """Remember what is shown alone in a view."""
        self._set_words(_FILTERS, view, filters)

    def dense(self, view: str) -> bool:
        """Whether a view's rows were close to each other."""
        return bool(self._words(_DENSE, view))

    def set_dense(self, view: str, *, dense: bool) -> None:
        """Remember whether a view's rows are close to each other."""
        self._set_words(_DENSE, view, ("dense",) if dense else ())

    @property
    def hidden_columns(self) -> frozenset[str]:
        """Which columns of the list were hidden."""
        return self._words(_COLUMNS, "")

    def set_hidden_columns(self, columns: Iterable[str]) -> None:
        """Remember which columns of the list are hidden."""
        self._set_words(_COLUMNS, "", columns)

    @property
    def scheme(self) -> Qt.ColorScheme:
        """The look chosen; ``Unknown`` follows the system."""
        from PySide6.QtCore import Qt  # a hundred enums, and the window's frame needs none

        stored = str(self._value(_SCHEME) or "")
        return next((s for s in Qt.ColorScheme if s.name == stored), Qt.ColorScheme.Unknown)

    def set_scheme(self, scheme: Qt.ColorScheme) -> None:
        """Remember the look."""
        self._set(_SCHEME, scheme.name)

    @property
    def looked_on(self) -> date | None:
        """The day whose video visits were looked at last."""
        return _day(self._value(_LOOKED))

    def set_looked_on(self, day: date) -> None:
        """Remember that this day's video visits were looked at."""
        self._set(_LOOKED, day.isoformat())

    @property
    def warned_on(self) -> date | None:
        """The day on which a person was last told that the clock is off."""
        return _day(self._value(_WARNED))

    def set_warned_on(self, day: date) -> None:
        """Remember that a person was told today that the clock is off."""
        self._set(_WARNED, day.isoformat())

    @property
    def view(self) -> str:
        """Which view was on, "" if that is not remembered."""
        return str(self._value(_VIEW) or "")

    def set_view(self, view: str) -> None:
        """Remember which view is on."""
        self._set(_VIEW, view)

    @property
    def doctor(self) -> UUID | None:
        """Whose week was looked at last."""
        return _uuid(str(self._value(_DOCTOR) or ""))

    def set_doctor(self, doctor: UUID) -> None:
        """Remember whose week is looked at."""
        self._set(_DOCTOR, str(doctor))

    @property
    def names_hidden(self) -> bool:
        """Whether patients' names are hidden at this desk."""
        return str(self._value(_NAMES)) == "hidden"

    def set_names_hidden(self, *, hidden: bool) -> None:
        """Remember whether names are hidden."""
        self._set(_NAMES, "hidden" if hidden else "shown")

    @property
    def sounds(self) -> bool:
        """Whether this desk wants to hear a patient who waits, as far as the settings allow it."""
        return str(self._value(_SOUNDS)) != "off"

    def set_sounds(self, *, wanted: bool) -> None:
        """Remember whether this desk wants sounds."""
        self._set(_SOUNDS, "on" if wanted else "off")

    def _words(self, key: str, view: str) -> frozenset[str]:
        return frozenset(str(self._value(_key(key, view)) or "").split())

    def _set_words(self, key: str, view: str, words: Iterable[str]) -> None:
        self._set(_key(key, view), " ".join(sorted(words)))

    def _value(self, key: str) -> object:
        return None if self._file is None else self._file.value(key)

    def _set(self, key: str, value: object) -> None:
        if self._file is not None:
            self._file.setValue(key, value)
            self._file.sync()


def _key(key: str, view: str) -> str:
    """Return where a view's own is remembered; the list, which was first, has the plain key."""
    return key if view in ("", "list") else f"{key}_{view}"


def _uuid(text: str) -> UUID | None:
    from uuid import UUID  # the window is shown before this is asked

    try:
        return UUID(text)
    except ValueError:
        return None


def _day(stored: object) -> date | None:
    from datetime import date  # asked for when the window has its furniture

    try:
        return date.fromisoformat(str(stored or ""))
    except ValueError:
        return None
