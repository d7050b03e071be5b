"""Fields for typed text: they take no more than a person types, and say below what is wrong."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.ui.announce import announce
from desktop_app.ui.errors import translated
from desktop_app.ui.parts import label, set_look
from desktop_app.ui.theme import SPACE_XS, Theme

MOST_IN_A_LINE = 1_000
"""Letters; more comes from a paste that was meant for elsewhere, and changes nothing."""
MOST_IN_LINES = 10_000
TEXT_LINES = 3


class Fitting(QValidator):
    """Refuses what is too long as a whole: half of it would be nobody's text.

    Signals:
        refused: It just did.
    """

    refused = Signal()

    def __init__(self, parent: QObject, most: int = MOST_IN_A_LINE) -> None:
        super().__init__(parent)
        self._most = most

    @override
    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        if len(text) > self._most:
            self.refused.emit()
            return QValidator.State.Invalid, text, position
        return QValidator.State.Acceptable, text, position


class Line(QLineEdit):
    """One line of text.

    Signals:
        refused: A paste that was too long changed nothing.
    """

    refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        fitting = Fitting(self)
        fitting.refused.connect(self.refused)
        self.setValidator(fitting)


class Lines(QPlainTextEdit):
    """A few lines of text; Tab leaves them.

    Signals:
        refused: A paste that was too long changed nothing.
    """

    refused = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._scale)
        self._scale()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        # Never more than text, and all of it or nothing.
        text = source.text()
        if len(text) + len(self.toPlainText()) > MOST_IN_LINES:
            self.refused.emit()
        else:
            self.textCursor().insertText(text)

    def _scale(self) -> None:
        margins = 2 * (self.document().documentMargin() + 8)
        self.setFixedHeight(round(TEXT_LINES * self.fontMetrics().lineSpacing() + margins))


class Told(QWidget):
    """A field, and below it the sentence of what is wrong with what it holds."""

    def __init__(self, field: QWidget, name: str) -> None:
        super().__init__()
        self.field = field
        field.setAccessibleName(name)
        self.sentence = label()
        set_look(self.sentence, tone="danger")
        self.sentence.setWordWrap(True)
        self.sentence.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(field)
        column.addWidget(self.sentence)
        self.setFocusProxy(field)
        self.setFocusPolicy(field.focusPolicy())  # else its caption's key would not lead here

    @property
    def text(self) -> str:
        """The sentence on view, "" if there is none."""
        return self.sentence.text() if not self.sentence.isHidden() else ""

    def tell(self, sentence: str) -> None:
        """Show *sentence* and have it spoken; "" takes it away."""
        if sentence == self.text:
            return
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)
        set_look(self.field, tone="danger" if sentence else "")
        if sentence:
            announce(self.field, sentence, urgent=True)


def tell_each(fields: Mapping[str, Told], problems: Mapping[str, str]) -> Told:
    """Tell each of *problems* below the field of its name; return the first of those fields."""
    for name, why in problems.items():
        fields[name].tell(translated(why))
    return next(told for name, told in fields.items() if name in problems)
