"""All keys on one page, made from the commands themselves, in the order of the menus."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QWidget,
)

from desktop_app.ui.dialog_parts import column_of
from desktop_app.ui.menus import Commands, by_menu, keys_of, words_of
from desktop_app.ui.parts import label, set_margins
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, Theme

SIZE = 860, 740
LEFT = 3
"""So many sections stand at the left; with these both sides are about as long."""

Line = tuple[tuple[str, ...], str]
"""Keys, and what they do."""


class KeysDialog(QDialog):
    """Lists every key and what it does; scrolls where the screen is too small for all of them."""

    def __init__(self, theme: Theme, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        sections = self._sections(commands)
        self.lines: tuple[Line, ...] = tuple(line for _, lines in sections for line in lines)
        inside = QWidget()
        inside.setProperty("look", "ground")
        sides = QHBoxLayout(inside)
        set_margins(sides, 0, 0, SPACE_L, 0)
        sides.setSpacing(2 * SPACE_XL)
        for side in (sections[:LEFT], sections[LEFT:]):
            sides.addLayout(_grid(side), 1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = column_of(self)
        column.addWidget(label(self.tr("Keys"), "heading"))
        column.addWidget(area)
        column.addWidget(buttons)
        width, height = (theme.px(side) for side in SIZE)
        self.resize(min(width, parent.width()), min(height, parent.height()))

    def _sections(self, commands: Commands) -> list[tuple[str, list[Line]]]:
        moving: list[Line] = [
            ((self.tr("Up"), self.tr("Down")), self.tr("Move among the appointments")),
            ((self.tr("Esc"),), self.tr("Stop waiting for a room; close a notice")),
        ]
        menus = by_menu(commands)
        told = [
            (menu, [(keys_of(action), words_of(action)) for action in actions])
            for menu, actions in menus.items()
        ]
        return [*told, (self.tr("In the table"), moving)]


def _grid(sections: list[tuple[str, list[Line]]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_XL)
    grid.setVerticalSpacing(SPACE_S)
    grid.setColumnStretch(1, 1)
    row = 0
    for title, lines in sections:
        if row:
            grid.setRowMinimumHeight(row, SPACE_M)
            row += 1
        grid.addWidget(label(title, "section"), row, 0, 1, 2)
        for keys, words in lines:
            row += 1
            grid.addWidget(label(words), row, 0)
            grid.addLayout(_caps(keys), row, 1)
        row += 1
    grid.setRowStretch(row, 1)
    return grid


def _caps(keys: tuple[str, ...]) -> QHBoxLayout:
    caps = QHBoxLayout()
    caps.setSpacing(SPACE_XS)
    for key in keys:
        caps.addWidget(label(key, "key"))
    caps.addStretch()
    return caps
