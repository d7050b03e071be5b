"""Names of doctors, typed one after the other; Enter adds one, Del takes the chosen one out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.domain.first_run import one_more
from desktop_app.domain.typed import Refused
from desktop_app.ui.announce import announce
from desktop_app.ui.errors import translated
from desktop_app.ui.parts import label, one_line, plain_tip, verb_button
from desktop_app.ui.theme import SPACE_S, Theme
from desktop_app.ui.typed_fields import Line, Told

SHOWN = 3
"""Names that can be seen without scrolling."""
ROW = 34


class DoctorNames(QWidget):
    """Signals: changed: A name came or went."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._known: tuple[str, ...] = ()
        self._names: list[str] = []
        self.line = Line()
        self.line.setPlaceholderText(self.tr("Dr. Maria Silva"))
        self.line.installEventFilter(self)
        self.told = Told(self.line, self.tr("A doctor's name"))
        self.line.textChanged.connect(lambda _: self.told.tell(""))
        self.line.refused.connect(lambda: self.told.tell(self.tr("That is too long.")))
        self.add = verb_button(self.tr("Add"), self._add)
        self.add.setAccessibleName(self.tr("Add this doctor"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Doctors"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setProperty("look", "card")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)
        self.remove = verb_button(self.tr("Remove"), self._remove)
        self.remove.setAccessibleName(self.tr("Remove the chosen doctor"))
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
        self.list.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self.more = label(look="muted")
        self._arrange()
        self.setFocusProxy(self.line)
        self.setFocusPolicy(self.line.focusPolicy())  # for the caption's key
        theme.changed.connect(self._scale)
        self._scale()

    @property
    def names(self) -> tuple[str, ...]:
        """Those that were added."""
        return tuple(self._names)

    @property
    def all(self) -> tuple[str, ...]:
        """Those, and who is known already."""
        return *self._known, *self._names

    def start(self, known: tuple[str, ...]) -> None:
        """Begin with nobody added to those *known*."""
        self._known, self._names = known, []
        self.line.clear()
        self.more.setText(self.tr("%n doctor(s) are known already.", "", len(known)))
        self.more.setVisible(bool(known))
        self._show()

    def add_typed(self) -> bool:
        """Add what is typed, if anything; say whether it could be."""
        if not self.line.text().strip():
            self.line.clear()
            return True
        try:
            name = one_more(self.all, self.line.text())
        except Refused as refused:
            self.told.tell(translated(refused.why))
            self.line.setFocus()
            return False
        self._names.append(name)
        self.line.clear()
        self._show()
        self.list.scrollToBottom()
        announce(self.list, self.tr("{name} added").format(name=one_line(name)))
        self.line.setFocus()
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter add what is typed, and Del remove what is chosen."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        if watched is self.line and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            typed = bool(self.line.text().strip())
            if typed:
                self.add_typed()
            return typed
        if watched is self.list and key is Qt.Key.Key_Delete:
            self._remove()
            return True
        return False

    def _add(self) -> None:
        self.add_typed()

    def _remove(self) -> None:
        row = self.list.currentRow()
        if row < 0:
            return
        del self._names[row]
        self._show()
        self.list.setCurrentRow(min(row, len(self._names) - 1))
        if not self._names:
            self.line.setFocus()

    def _show(self) -> None:
        self.list.clear()
        for name in self._names:
            item = QListWidgetItem(one_line(name))
            item.setSizeHint(QSize(0, self._theme.px(ROW)))  # as wide as there is room
            item.setToolTip(plain_tip(name))
            self.list.addItem(item)
        for part in (self.list, self.remove):
            part.setVisible(bool(self._names))
        self.remove.setEnabled(self.list.currentRow() >= 0)
        self.changed.emit()

    def _scale(self) -> None:
        self.list.setFixedHeight(self._theme.px(SHOWN * ROW + 2))

    def _arrange(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_S)
        rows = QGridLayout()
        rows.setSpacing(SPACE_S)
        rows.setColumnStretch(0, 1)
        for row, (first, button) in enumerate(((self.told, self.add), (self.list, self.remove))):
            rows.addWidget(first, row, 0)
            rows.addWidget(button, row, 1, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(rows)
        whole.addWidget(self.more)
