"""Above the table: what has changed since a person looked away, each with the way back."""

from __future__ import annotations

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.domain.sheet_changes import Missed, PlanChange
from desktop_app.ui.announce import announce
from desktop_app.ui.away_words import what, who
from desktop_app.ui.icons import Icon
from desktop_app.ui.names import curtain
from desktop_app.ui.parts import Elided, IconButton, clear, label, set_margins, verb_button
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, Theme

_translate = QCoreApplication.translate

MOST = 40
"""Changes that are listed; a day on which more has changed is better looked at as a whole."""
LINES = 6
LINE = 22


class AwayBar(QFrame):
    """One quiet line; opened, a line for each change. Never takes the focus by itself.

    Signals:
        visit_wanted: The visit (``UUID``) of a line was chosen.
        slot_wanted: The slot (``UUID``) of a line was chosen: a blocked one, or a session's first.
        undo_wanted: What is to be taken back: one of the changes.
        closed: It is about to go.
    """

    visit_wanted = Signal(object)
    slot_wanted = Signal(object)
    undo_wanted = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._zone = ZoneInfo("UTC")
        self.changes: tuple[Missed, ...] = ()
        self._lines: list[tuple[QPushButton, QPushButton | None]] = []
        self.setProperty("look", "bar")
        self._words = label(look="small")
        self.opens = verb_button(self.tr("Show"), self._turn)
        self.opens.setProperty("look", "link")
        cross = IconButton(theme, Icon.CROSS, self.tr("Close this list (Esc)"))
        cross.setProperty("look", "quiet")
        cross.clicked.connect(self.close_list)
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(self._words)
        head.addWidget(self.opens)
        head.addStretch()
        head.addWidget(cross)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(0)
        set_margins(self._grid, 0, 0, SPACE_S, 0)
        self._grid.setColumnStretch(1, 1)
        self._list = self._scrolling()
        column = QVBoxLayout(self)
        set_margins(column, SPACE_L, SPACE_XS, SPACE_S, SPACE_XS)
        column.setSpacing(SPACE_XS)
        column.addLayout(head)
        column.addWidget(self._list)
        curtain.changed.connect(self._write)
        theme.changed.connect(self._fit)
        self.hide()

    def text(self) -> str:
        """Return the line on view, "" if there is none."""
        return "" if self.isHidden() else self._words.text()

    def lines(self) -> tuple[tuple[QPushButton, QPushButton | None], ...]:
        """Return each change's button, and the one that takes it back if it can be."""
        return tuple(self._lines)

    def show_changes(self, changes: tuple[Missed, ...], zone: ZoneInfo) -> None:
        """Say how much has changed, with the list closed; nothing at all if nothing has."""
        self._zone = zone
        self._list.hide()
        self._set(changes)
        if changes:
            announce(self, self._words.text())

    def drop(self, change: Missed) -> None:
        """Take a change off the list, with those of the same act: taken back, or it can't be."""
        act = _rows(change)
        self._set(tuple(each for each in self.changes if each != change and _rows(each) != act))

    def take_focus(self) -> None:
        """Open the list, and give the focus to its first line."""
        self._list.show()
        self._write()
        if self._lines:
            self._lines[0][0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_list(self) -> None:
        """Go, and forget. Idempotent."""
        if not self.isHidden():
            self.closed.emit()  # before hiding, while it can be seen where the focus is
            self._set(())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_list()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _step(self, way: int) -> None:
        """Give the focus to the next line's same button."""
        for number, (line, undo) in enumerate(self._lines):
            if not (line.hasFocus() or (undo is not None and undo.hasFocus())):
                continue
            there = self._lines[max(0, min(len(self._lines) - 1, number + way))]
            button = there[1] if undo is not None and undo.hasFocus() and there[1] else there[0]
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return

    def _turn(self) -> None:
        if self._list.isVisible():
            self._list.hide()
            self._write()
        else:
            self.take_focus()

    def _set(self, changes: tuple[Missed, ...]) -> None:
        self.changes = changes
        self._write()
        self.setVisible(bool(changes))

    def _write(self) -> None:
        number = len(self.changes)
        words = _translate("AwayBar", "Since you looked away: %n changes", "", number)
        self._words.setText(words)
        self.setAccessibleName(words)
        opened = not self._list.isHidden()
        self.opens.setText(self.tr("Hide") if opened else self.tr("Show"))
        focused = next((n for n, pair in enumerate(self._lines) if _has_focus(pair)), None)
        clear(self._grid)
        self._lines = [self._line(change) for change in self.changes[:MOST] if opened]
        if number > MOST and opened:
            rest = _translate("AwayBar", "And %n more.", "", number - MOST)
            more = label(rest, "muted")
            self._grid.addWidget(more, MOST, 0, 1, 3)
        if focused is not None and self._lines:
            self._lines[min(focused, len(self._lines) - 1)][0].setFocus()
        self._fit()

    def _line(self, change: Missed) -> tuple[QPushButton, QPushButton | None]:
        row = self._grid.rowCount()
        named, happened = who(change, self._zone), what(change, self._zone)
        chosen = verb_button(named, partial(self._choose, change))
        chosen.setProperty("look", "link")
        chosen.setText(named.replace("&", "&&"))
        chosen.setAccessibleName(f"{named}, {happened}")
        self._grid.addWidget(chosen, row, 0, Qt.AlignmentFlag.AlignLeading)
        chosen.show()  # at once: it may be given the focus
        self._grid.addWidget(Elided(happened), row, 1)
        if change.undo is None:
            return chosen, None
        undo = verb_button(self.tr("Undo"), partial(self.undo_wanted.emit, change))
        undo.setProperty("look", "link")
        undo.setAccessibleName(self.tr("Undo: {what}").format(what=f"{named}, {happened}"))
        self._grid.addWidget(undo, row, 2)
        return chosen, undo

    def _choose(self, change: Missed) -> None:
        if not isinstance(change, PlanChange):
            self.visit_wanted.emit(change.visit.id)
            return
        slot = change.slot or next(iter(change.session.slots), None)
        if slot is not None:
            self.slot_wanted.emit(slot.id)

    def _fit(self) -> None:
        lines = max(1, min(LINES, len(self._lines)))
        self._list.setFixedHeight(self._theme.tall(LINE) * lines + SPACE_S)

    def _scrolling(self) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("look", "surface")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addStretch()
        area.setWidget(inside)
        area.hide()
        return area


def _rows(change: Missed) -> object:
    """Return what tells acts apart: the rows that are put back; of one that can't be, itself."""
    return change if change.undo is None else {row.id for row in change.undo.rows}


def _has_focus(pair: tuple[QPushButton, QPushButton | None]) -> bool:
    return any(button is not None and button.hasFocus() for button in pair)
