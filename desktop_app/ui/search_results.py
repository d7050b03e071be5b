"""The answers of a search: a list over the window, right below the search box."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout
from typing_extensions import override

from desktop_app.ui.announce import announce
from desktop_app.ui.day_words import isolated
from desktop_app.ui.hit_list import AskingLine, HitList
from desktop_app.ui.hit_rows import LINE, HitRow
from desktop_app.ui.names import curtain, shown_typed
from desktop_app.ui.parts import label
from desktop_app.ui.theme import SPACE_M, SPACE_S, SPACE_XS, Theme

_translate = QCoreApplication.translate

SHOWN = 7
"""Answers on view without scrolling."""
WIDTH = 420


class Results(QFrame):
    """A frame around *hits*, over the window below *box*; the focus stays in the box."""

    def __init__(self, theme: Theme, box: AskingLine, hits: HitList) -> None:
        super().__init__(box)
        self._theme = theme
        self._box = box
        self._hits = hits
        self._answers = 0
        self.setProperty("look", "card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.none = label(look="muted")
        self.none.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        self.none.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XS, SPACE_XS, SPACE_XS, SPACE_XS)
        column.addWidget(hits)
        column.addWidget(self.none)
        self._sought = ""
        box.refused.connect(self._tell_too_long)
        curtain.changed.connect(self._write_sought)
        self.hide()

    @property
    def found(self) -> tuple[HitRow, ...]:
        """All answers on view."""
        return self._hits.found if self.isVisible() else ()

    @property
    def current(self) -> HitRow | None:
        """The answer that Enter would pick."""
        return self._hits.current if self.isVisible() else None

    def show_found(self, found: Sequence[HitRow]) -> None:
        """Show what *hits* found, or that there is nothing."""
        if not found:
            self._say(self._none_by(self._box.text()))
            self._sought = self._box.text()
            return
        self._hits.show()
        self.none.hide()
        announce(self._box, _translate("Results", "%n found", "", len(found)))
        self._open(len(found))

    def _none_by(self, sought: str) -> str:
        words = self.tr("Nobody is found by “{words}”.")
        return words.format(words=isolated(shown_typed(sought)))

    def _write_sought(self) -> None:
        if self._sought:
            self.none.setText(self._none_by(self._sought))

    def _tell_too_long(self) -> None:
        said = self.tr("That was too long to be looked for: nothing was changed.")
        # Qt puts the text before back first, which hides this.
        QTimer.singleShot(0, self, partial(self._say, said))

    def _say(self, sentence: str) -> None:
        self._hits.hide()
        self.none.show()
        self._sought = ""
        self.none.setText(sentence)
        announce(self._box, sentence)
        self._open(0)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and self.isVisible():
            self._place()
        return False

    def _open(self, answers: int) -> None:
        self._answers = answers
        window = self._box.window()
        if self.parent() is not window:
            self.setParent(window)
        around: QObject | None = self._box
        while around is not None and around is not window:  # what moves the box along
            around.installEventFilter(self)
            around = around.parent()
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        window = self._box.window()
        corner = self._box.mapTo(window, QPoint(0, self._box.height() + SPACE_XS))
        width = max(self._box.width(), self._theme.px(WIDTH))
        width = min(width, window.width() - 2 * SPACE_S)
        left = corner.x()
        if self.isRightToLeft():
            left += self._box.width() - width
        left = max(SPACE_S, min(left, window.width() - width - SPACE_S))
        if self._answers:
            height = min(self._answers, SHOWN) * self._theme.px(LINE) + 2 * SPACE_XS + 2
        else:
            height = self.none.heightForWidth(width - 2 * SPACE_XS) + 2 * SPACE_XS + 2
        self.setGeometry(QRect(QPoint(left, corner.y()), QSize(width, height)))
