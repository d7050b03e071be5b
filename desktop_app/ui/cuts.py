"""Text cut to the room there is, remembered: a view draws the same words again and again."""

from __future__ import annotations

from desktop_app.ui.letters import cut_to
from desktop_app.ui.theme import FontSize, Theme

_KEPT = 4000


class Cuts:
    """Cuts one line of text, ending in an ellipsis."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._cuts: dict[tuple[str, int, bool, int], tuple[str, int]] = {}
        theme.changed.connect(self._cuts.clear)

    def fit(self, text: str, size: FontSize = 13, *, bold: bool, room: int) -> tuple[str, int]:
        """Return what of *text* fits into *room*, ending in an ellipsis if it is cut; its width."""
        key = text, size, bold, room
        if key not in self._cuts:
            if len(self._cuts) >= _KEPT:
                self._cuts.clear()
            metrics = self._theme.metrics(size, bold=bold)
            shown = cut_to(room, text, metrics)
            self._cuts[key] = shown, metrics.horizontalAdvance(shown)
        return self._cuts[key]
