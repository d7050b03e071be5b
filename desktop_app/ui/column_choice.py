"""Which of the list's columns are shown: time and patient always, the others as a person likes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from desktop_app.ui.day_model import Col
from desktop_app.ui.day_table import DayTable
from desktop_app.ui.menus import Commands
from desktop_app.ui.window_state import WindowState

OPTIONAL = (Col.VISIT, Col.STATUS, Col.ROOM, Col.PHONE)
_WANTED = {Col.PHONE: "+PHONE"}
"""Columns that are hidden until somebody wants them, each with what is remembered then."""


def hidden_columns_of(state: WindowState) -> frozenset[Col]:
    """Return the columns that a person once hid."""
    words = state.hidden_columns
    asked_for = {column for column, word in _WANTED.items() if word in words}
    named = {column for column in OPTIONAL if column.name in words}
    return frozenset((named | _WANTED.keys()) - asked_for)


class ColumnChoice(QMenu):
    """Opens at the head of the columns, by a right click there or by its command."""

    def __init__(self, table: DayTable, commands: Commands, state: WindowState) -> None:
        super().__init__(table)
        self._table, self._state = table, state
        self.setAccessibleName(self.tr("Columns that are shown"))
        hidden = hidden_columns_of(state)
        for column in OPTIONAL:
            words = str(table.rows.headerData(column, Qt.Orientation.Horizontal))
            entry = self.addAction(f"&{words}")
            entry.setCheckable(True)
            entry.setChecked(column not in hidden)
            entry.toggled.connect(self._choose)
        head = table.horizontalHeader()
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(lambda at: self.popup(head.mapToGlobal(at)))
        commands.columns.triggered.connect(lambda _=False: self._open())

    def _open(self) -> None:
        head = self._table.horizontalHeader()
        at = QPoint(head.sectionViewportPosition(Col.VISIT), head.height())
        self.popup(head.mapToGlobal(at))
        self.setActiveAction(self.actions()[0])

    def _choose(self, _on: bool) -> None:
        pairs = zip(OPTIONAL, self.actions(), strict=True)
        hidden = frozenset(column for column, entry in pairs if not entry.isChecked())
        self._table.set_hidden_columns(hidden)
        wanted = (word for column, word in _WANTED.items() if column not in hidden)
        hid = (column.name for column in hidden - _WANTED.keys())
        self._state.set_hidden_columns((*hid, *wanted))
