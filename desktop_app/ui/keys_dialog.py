"""All keys on one page, made from the commands themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.menus import Commands, keys_of, words_of
from desktop_app.ui.parts import label
from desktop_app.ui.theme import SPACE_L, SPACE_S, SPACE_XL, SPACE_XS, Theme


class KeysDialog(QDialog):
    """Lists every key and what it does."""

    def __init__(self, theme: Theme, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.lines: tuple[tuple[tuple[str, ...], str], ...] = (
            *((keys_of(action), words_of(action)) for action in commands.all()),
            ((self.tr("Up"), self.tr("Down")), self.tr("Move among the appointments")),
            ((self.tr("Esc"),), self.tr("Stop waiting for a room; close a notice")),
        )
        inside = QWidget()
        inside.setProperty("look", "ground")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, SPACE_L, 0)
        grid.setHorizontalSpacing(SPACE_XL)
        grid.setVerticalSpacing(SPACE_S)
        for row, (keys, words) in enumerate(self.lines):
            grid.addWidget(label(words), row, 0)
            caps = QHBoxLayout()
            caps.setSpacing(SPACE_XS)
            for key in keys:
                caps.addWidget(label(key, "key"))
            caps.addStretch()
            grid.addLayout(caps, row, 1)
        grid.setColumnStretch(1, 1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(label(self.tr("Keys"), "heading"))
        column.addWidget(area)
        column.addWidget(buttons)
        self.resize(theme.px(460), min(theme.px(720), parent.height()))
