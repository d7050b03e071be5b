"""Why a slot is blocked, in own words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from desktop_app.domain.closures import LONGEST_REASON
from desktop_app.ui.dialog_parts import GrowingDialog, column_of, main_button
from desktop_app.ui.theme import Theme
from desktop_app.ui.typed_fields import Line, Told

_translate = QCoreApplication.translate

WIDTH = 380


class BlockDialog(GrowingDialog):
    """Asks for a reason.

    Signals:
        reason_given: What was typed; the dialog has closed.
    """

    reason_given = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Block this slot"))
        self._line = Line()
        self._line.setPlaceholderText(self.tr("Team meeting, lunch, paperwork…"))
        self.reason = Told(self._line, self.tr("Why the slot is blocked"))
        self._line.textChanged.connect(lambda _: self.reason.tell(""))
        self._line.refused.connect(self._refuse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        main_button(buttons, self.tr("Block"))
        buttons.accepted.connect(self._block)
        buttons.rejected.connect(self.reject)
        column = column_of(self)
        column.addWidget(self.reason)
        column.addWidget(buttons)
        self.setMinimumWidth(theme.px(WIDTH))
        self._line.setFocus()

    def _block(self) -> None:
        text = self._line.text()
        shown = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
        if len(shown) > LONGEST_REASON:
            self._refuse()
            return
        if not shown:
            self.reason.tell(self.tr("Type why, or press B in the table to block without a word."))
            return
        self.accept()
        self.reason_given.emit(shown)

    def _refuse(self) -> None:
        self.reason.tell(
            _translate(
                "BlockDialog", "That is too long: %n letters are enough.", "", LONGEST_REASON
            )
        )
