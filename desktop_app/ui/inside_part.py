"""In the panel: who is in the visit's room, since when, and how old that is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.presence import OLD, RoomLife, RoomPresence
from desktop_app.ui.icons import Icon
from desktop_app.ui.inside_words import (
    life_text,
    lobby_text,
    old_room_text,
    seen_text,
    since_text,
    who_text,
)
from desktop_app.ui.parts import Wrapped, clear, label, set_look
from desktop_app.ui.theme import SPACE_S, SPACE_XS, ColorRole, Theme

_LOOKS = {
    RoomLife.NOBODY: (Icon.DOOR, ColorRole.ATTENTION),  # but somebody in the old room
    RoomLife.WAITING: (Icon.CLOCK, ColorRole.ATTENTION),
    RoomLife.IN_CALL: (Icon.IN_CALL, ColorRole.OK),
    RoomLife.LEFT: (Icon.DOOR, ColorRole.MUTED),
    RoomLife.SOMEBODY: (Icon.PERSON, ColorRole.INFO),
    RoomLife.UNEXPECTED: (Icon.WARNING, ColorRole.DANGER),
}
_TONES = {
    ColorRole.ATTENTION: "attention",
    ColorRole.OK: "ok",
    ColorRole.INFO: "info",
    ColorRole.DANGER: "danger",
    ColorRole.MUTED: "neutral",
}


def look_of(room: RoomPresence) -> tuple[Icon, ColorRole]:
    """Return how what goes on in a room looks, the same everywhere in the window."""
    return _LOOKS[room.life]


@dataclass(frozen=True, slots=True, kw_only=True)
class InsideView:
    """What is known of one visit's room.

    Attributes:
        asked_at: When the service last told; ``None``: not yet.
        failing: It can't be asked now.
        lobby: Patients wait where nobody can see them.
    """

    room: RoomPresence
    asked_at: datetime | None
    failing: bool
    lobby: bool


class InsidePart(QWidget):
    """Takes no room until there is something to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines: tuple[tuple[str, str, bool], ...] = ()
        self._life = label(look="chip")
        self._people = QGridLayout()
        self._people.setHorizontalSpacing(SPACE_S)
        self._people.setVerticalSpacing(SPACE_XS)
        self._people.setColumnStretch(1, 1)
        self._more = Wrapped("muted")
        self._age = Wrapped("small")
        head = QHBoxLayout()
        head.addWidget(label(self.tr("In the room"), "section"), 1)
        head.addWidget(self._life)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_XS, 0, 0)
        column.setSpacing(SPACE_XS + 2)
        column.addLayout(head)
        column.addLayout(self._people)
        column.addWidget(self._more)
        column.addWidget(self._age)
        self.hide()

    def show_view(self, view: InsideView | None, now: datetime, zone: ZoneInfo) -> None:
        """Show *view* as of *now* (aware); ``None``: there is no room to look into."""
        self.setVisible(view is not None)
        if view is None:
            return
        room, old = view.room, view.asked_at is None or now - view.asked_at > OLD
        life = life_text(room, now, zone)
        self._life.setVisible(bool(life))
        self._life.setText(life[:1].upper() + life[1:])
        set_look(self._life, tone="neutral" if old else _TONES[look_of(room)[1]])
        self._set_people(view, now, zone, old=old)
        more = (
            old_room_text(room) if room.in_old_room else "",
            lobby_text() if view.lobby else "",
        )
        self._more.set_text(" ".join(filter(None, more)))
        self._more.setVisible(any(more))
        self._age.set_text(seen_text(view.asked_at, now, failing=view.failing))
        self._age.setVisible(bool(self._age.whole))

    def text(self) -> str:
        """Return all that is on view."""
        people = [f"{who} {since}" for who, since, _ in self._lines]
        parts = self._life.text(), *people, self._more.whole, self._age.whole
        return "" if self.isHidden() else "\n".join(filter(None, parts))

    def _set_people(self, view: InsideView, now: datetime, zone: ZoneInfo, *, old: bool) -> None:
        room = view.room
        lines = tuple(
            (
                who_text(one, unexpected=room.unexpected),
                since_text(one.since, now, zone),
                one.role is None and room.unexpected and not old,
            )
            for one in room.people
        )
        if not lines and view.asked_at is not None:
            lines = ((self.tr("Nobody"), "", False),)
        if lines == self._lines:
            return
        self._lines = lines
        clear(self._people)
        for row, (who, since, is_danger) in enumerate(lines):
            name = label(who, "" if since else "muted")
            if is_danger:
                name.setProperty("tone", "danger")
            self._people.addWidget(name, row, 0)
            self._people.addWidget(label(since, "muted"), row, 1)
