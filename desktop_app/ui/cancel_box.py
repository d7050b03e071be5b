"""Asks why a visit is cancelled, in place: a reason from the list or in own words, then Enter."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.domain.reason import checked_reason
from desktop_app.errors import AppError, ReasonError
from desktop_app.ui.announce import announce
from desktop_app.ui.dialog_parts import problem_chip
from desktop_app.ui.errors import words
from desktop_app.ui.icons import Icon
from desktop_app.ui.key_caps import KeyButton
from desktop_app.ui.names import covered, curtain
from desktop_app.ui.parts import Elided
from desktop_app.ui.theme import SPACE_M, SPACE_S, Theme

WIDTH = 360
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CancelBox(QFrame):
    """Stands over *ground* beside the visit's row until it is answered; it loses nothing typed.

    Signals:
        confirmed: The visit (``UUID``) is to be cancelled, and why (``str``, not empty).
        closed: It has gone, answered or not.
    """

    confirmed = Signal(object, str)
    closed = Signal()

    def __init__(self, theme: Theme, ground: QWidget) -> None:
        super().__init__(ground)
        self._theme, self._ground = theme, ground
        self._about: UUID | None = None
        self._row = QRect()
        self._busy = False
        self._named = ""
        self._column = QVBoxLayout(self)
        self.setProperty("look", "box")
        self._title = Elided(look="strong")
        self.reasons = QListWidget()
        self.reasons.setAccessibleName(self.tr("Reasons"))
        self.reasons.addItems(self._reasons())
        self.reasons.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.other = QLineEdit()
        self.other.setAccessibleName(self.tr("Another reason"))
        self.other.setPlaceholderText(self.tr("Or type another reason"))
        self.other.textChanged.connect(self._write)
        self.problem = problem_chip()
        self.cancel = KeyButton(theme, Icon.CROSS)
        self.cancel.set_words(self.tr("Cancel the visit"), self.tr("Enter"))
        self.cancel.clicked.connect(self._confirm)
        self.keep = KeyButton(theme, None)
        self.keep.set_words(self.tr("Keep it"), self.tr("Esc"))
        self.keep.clicked.connect(self.close_box)
        for part in (self.reasons, self.other):
            part.installEventFilter(self)
        ground.installEventFilter(self)
        theme.changed.connect(self._fit)
        curtain.changed.connect(self._write_title)
        self._arrange()
        self.hide()

    @property
    def about(self) -> UUID | None:
        """The visit that is asked about."""
        return self._about

    def ask(self, about: UUID, named: str, row: QRect) -> None:
        """Ask about the visit that *named* tells, beside *row* of the ground."""
        if about != self._about or self.isHidden():
            self.other.clear()
            self.reasons.setCurrentRow(0)
            self.problem.hide()
        self._about, self._row = about, row
        self._named = named
        self._write_title()
        self._set_busy(busy=False)
        self.show()
        self.raise_()
        self.reasons.doItemsLayout()  # only now do they have their look, and their height
        self._fit()
        self.reasons.setFocus(Qt.FocusReason.PopupFocusReason)
        announce(self, self._title.whole)

    def fail(self, error: AppError) -> None:
        """Say beside the field why it was not done; what was typed stays."""
        self._set_busy(busy=False)
        self._say(". ".join(words(error)))

    def close_box(self) -> None:
        """Go, and give the focus back. Idempotent."""
        if self.isHidden():
            return
        focus = QApplication.focusWidget()
        had_focus = focus is None or self.isAncestorOf(focus)
        self._about = None
        self.hide()
        if had_focus:
            self._ground.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_box()
        elif event.key() in _ENTER and not event.isAutoRepeat():
            self._confirm()
        event.accept()  # no key of the table's is meant

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ground:
            if event.type() == QEvent.Type.Resize:
                self._fit()
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._typed(watched, event)
        return False

    def _write_title(self) -> None:
        title = self.tr("Why is {visit} cancelled?").format(visit=covered(self._named))
        self._title.set_text(title)
        self.setAccessibleName(title)

    def _typed(self, where: QObject, event: QKeyEvent) -> bool:
        """Let both parts be used from either: arrows choose, letters write."""
        if event.key() in (*_ENTER, Qt.Key.Key_Escape):
            self.keyPressEvent(event)
            return True
        if where is self.other and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.reasons.setFocus(Qt.FocusReason.OtherFocusReason)
            if self.reasons.currentRow() < 0:
                self.reasons.setCurrentRow(0)
            return True
        if where is self.reasons and event.text().strip() and event.text().isprintable():
            self.other.setFocus(Qt.FocusReason.OtherFocusReason)
            self.other.insert(event.text())
            return True
        return False

    def _write(self, text: str) -> None:
        """Mean the own words while there are any, else the list again."""
        self.problem.hide()
        if text:
            self.reasons.setCurrentRow(-1)
        elif self.reasons.currentRow() < 0:
            self.reasons.setCurrentRow(0)
        self._fit()

    def _confirm(self) -> None:
        if self._about is None or self._busy:
            return
        row = self.reasons.currentRow()
        written = self.other.text() if row < 0 else self.reasons.item(row).text()
        try:
            reason = checked_reason(written)
        except ReasonError as error:
            self.fail(error)
            return
        if not reason:
            self._say(self.tr("Choose a reason, or type one."))
            return
        self._set_busy(busy=True)
        self.confirmed.emit(self._about, reason)

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()
        self._fit()
        announce(self, sentence, urgent=True)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy  # what has the focus stays enabled, and is not heard
        self.cancel.setEnabled(not busy)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self.cancel, 1)
        buttons.addWidget(self.keep)
        column = self._column
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        for part in (self._title, self.reasons, self.other, self.problem):
            column.addWidget(part)
        column.addLayout(buttons)

    def _fit(self) -> None:
        """Stand below the visit's row, above it where there is no room."""
        lines = self.reasons.sizeHintForRow(0) * self.reasons.count()
        self.reasons.setFixedHeight(lines + 2 * self.reasons.frameWidth())
        area = self._ground.rect().adjusted(SPACE_S, SPACE_S, -SPACE_S, -SPACE_S)
        wanted = max(self._theme.px(WIDTH), self.minimumSizeHint().width())
        width = min(wanted, area.width())
        height = max(self._column.totalHeightForWidth(width), self.sizeHint().height())
        indent = self._theme.px(72)
        x = area.right() + 1 - width - indent if self.isRightToLeft() else area.left() + indent
        below, above = self._row.bottom() + SPACE_S, self._row.top() - SPACE_S - height
        y = below if below + height <= area.bottom() or above < area.top() else above
        y = max(area.top(), min(y, area.bottom() - height))
        self.setGeometry(x, y, width, height)

    def _reasons(self) -> list[str]:
        return [
            self.tr("The patient cancelled"),
            self.tr("The patient is ill"),
            self.tr("The patient could not be reached"),
            self.tr("The doctor is away"),
            self.tr("Another time was agreed"),
        ]
