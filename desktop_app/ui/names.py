"""Patients' names on their way to the screen: whole, or their initials while names are hidden.

Like the language, this is one for the whole program: whatever shows a name asks :func:`shown`, and
shows it again when :data:`curtain` has changed. A sentence that was made before (a toast, a notice)
goes through :func:`covered`.
"""

from __future__ import annotations

import re
from collections import OrderedDict

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.names import initials

_LONGEST = 300
_REMEMBERED = 4000
_BIDI_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")


class Curtain(QObject):
    """Whether names are hidden, by anybody's wish.

    Signals:
        changed: Names are hidden now, or shown again. Connect methods of the objects that show
            them, no lambdas: this outlives every window.
        lift_wanted: A person wants to see names again.
    """

    changed = Signal()
    lift_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._closed = False
        self._seen: OrderedDict[str, None] = OrderedDict()

    @property
    def closed(self) -> bool:
        """Whether names are hidden."""
        return self._closed

    def set_closed(self, *, closed: bool) -> None:
        """Hide names, or show them again."""
        if closed != self._closed:
            self._closed = closed
            self.changed.emit()

    def shown(self, name: str) -> str:
        """Return *name* as it may be shown now."""
        self._seen[name] = None
        if len(self._seen) > _REMEMBERED:
            self._seen.popitem(last=False)
        return initials(name) if self._closed else name

    def shown_number(self, number: str | None) -> str:
        """Return a phone number, or the like, as it may be shown now: it tells who it is, too."""
        return "" if self._closed else number or ""

    def shown_typed(self, text: str) -> str:
        """Return what somebody typed as it may be shown now: it may be a name, or a part of one."""
        return initials(text) if self._closed else text

    def covered(self, text: str) -> str:
        """Return a sentence as it may be shown now: names that were ever shown are cut short."""
        if not self._closed:
            return text
        for name in sorted(self._seen, key=len, reverse=True):
            for written in _ways_of(name):
                text = text.replace(written, initials(name))
        return text


def _ways_of(name: str) -> set[str]:
    """Return how a name may stand in a sentence: on one line, without what turns its direction."""
    line = " ".join(name[:_LONGEST].split())
    return {line, _BIDI_CONTROLS.sub("", line)} - {""}


curtain = Curtain()
shown = curtain.shown
shown_number = curtain.shown_number
shown_typed = curtain.shown_typed
covered = curtain.covered
