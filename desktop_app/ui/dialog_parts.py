"""What dialogs have in common: space, buttons, progress, what went wrong, asking for a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.ui.announce import announce
from desktop_app.ui.parts import Label, label, set_look
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, Theme

LEAST_CONTENT = 160
TITLE_BAR = 40
"""What the system may put above a dialog."""


class GrowingDialog(QDialog):
    """Becomes taller when a sentence appears in it, as far as the screen has room."""

    @override
    def event(self, event: QEvent) -> bool:
        heard = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._grow()
        return heard

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def fit(self) -> None:
        """Become as tall as the parts are now, smaller too."""
        self._grow(at_least=0)

    def _grow(self, at_least: int | None = None) -> None:
        layout = self.layout()
        if layout is None or not self.isVisible():
            return
        layout.activate()
        wanted = max(layout.totalHeightForWidth(self.width()), layout.totalMinimumSize().height())
        for area in self.findChildren(ContentArea):
            wanted = max(wanted, self.height() + area.lacking)
        room = self.screen().availableSize().height() - TITLE_BAR
        fitting = min(max(wanted, self.height() if at_least is None else at_least), room)
        if fitting != self.height():
            self.resize(self.width(), fitting)


class ContentArea(QScrollArea):
    """Shows *content* whole where the screen has room, else a part of it to be scrolled."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("look", "ground")
        content.setProperty("look", "ground")
        self.setWidget(content)
        content.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @property
    def lacking(self) -> int:
        """By how much it would have to be taller to show all."""
        return self.sizeHint().height() - self.height()

    @override
    def sizeHint(self) -> QSize:
        layout, hint = self._content.layout(), self._content.sizeHint()
        if layout is None or not layout.hasHeightForWidth():
            return hint
        # A bar that is on view goes only when all fits beside it.
        wide = max(self.viewport().width(), hint.width())
        return QSize(hint.width(), layout.totalHeightForWidth(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._content.minimumSizeHint().width() + bar, LEAST_CONTENT)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._content.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, LEAST_CONTENT // 4)


def open_with(dialog: QDialog, theme: Theme, width: int, height: int) -> None:
    """Let *dialog* open with this size of the design, or with what the screen has room for."""
    room = dialog.screen().availableSize()
    wide = min(theme.px(width), room.width())
    dialog.resize(wide, min(theme.px(height), room.height() - TITLE_BAR))


def column_of(dialog: QDialog) -> QVBoxLayout:
    """Return *dialog*'s layout: its parts below each other, with the space of all dialogs."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
    column.setSpacing(SPACE_M)
    return column


def main_button(buttons: QDialogButtonBox, verb: str) -> QPushButton:
    """Add the button that Enter presses from anywhere in the dialog; its words may change.

    The others that are there are not pressed by Enter even while this one is off.
    """
    for other in buttons.buttons():
        if isinstance(other, QPushButton):
            other.setAutoDefault(False)
    button = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
    button.setDefault(True)
    button.setProperty("look", "primary")  # known before it has its default's bold words
    return button


def form_in(part: QWidget) -> QFormLayout:
    """Return *part*'s layout: captions beside fields that take all the width there is."""
    form = QFormLayout(part)
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(SPACE_M)
    form.setVerticalSpacing(SPACE_S)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def line_up(*forms: QFormLayout) -> None:
    """Let the fields of *forms* that stand above each other begin in one line."""
    items = [
        form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        for form in forms
        for row in range(form.rowCount())
    ]
    captions = [caption for item in items if item and (caption := item.widget())]
    widest = max(caption.sizeHint().width() for caption in captions)
    for caption in captions:
        caption.setMinimumWidth(widest)


def agree_button(box: QMessageBox, verb: str) -> QPushButton:
    """Add the button that Enter presses in a question; its bold words are measured as such."""
    button = QPushButton(verb, box)
    button.setProperty("look", "primary")  # known before it has its default's bold words
    box.addButton(button, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(button)
    return button


def thin_progress() -> QProgressBar:
    """Return a line without words; it runs to and fro until it is told how much there is to do."""
    progress = QProgressBar()
    progress.setRange(0, 0)
    progress.setTextVisible(False)
    progress.setFixedHeight(4)
    return progress


def problem_chip() -> Label:
    """Return what says why something was not done; hidden while there is nothing to say."""
    chip = label(look="chip")
    chip.setProperty("tone", "danger")
    chip.setWordWrap(True)
    chip.hide()
    return chip


def add_action(buttons: QDialogButtonBox, verb: str, act: Callable[[], None]) -> QPushButton:
    """Add a button to *buttons* that does *act*; Enter does not press it from elsewhere."""
    button = buttons.addButton(verb, QDialogButtonBox.ButtonRole.ActionRole)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _=False: act())
    return button


def say_in(line: QLabel, text: str, *, tone: str = "", plain: str = "muted") -> None:
    """Have a dialog's line say *text* and a screen reader speak it: a chip in its *tone*, if any.

    *plain* is the line's look without a tone.
    """
    set_look(line, look="chip" if tone else plain, tone=tone)
    line.setText(text)
    announce(line, text)


def ask_where_to_save(
    parent: QWidget, title: str, name: str, kinds: dict[str, str], save: Callable[[Path], None]
) -> None:
    """Ask over *parent* for a file to *save*, without holding up anything.

    Args:
        parent: What wants to save.
        title: What is saved.
        name: The file's name until a person gives another, without its ending.
        kinds: Each ending without its dot, the proposed one first, and what such a file is.
        save: Gets the file's path.
    """
    filters = {f"{words} (*.{ending})": ending for ending, words in kinds.items()}
    first = next(iter(kinds))
    asking = QFileDialog(parent, title)
    asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    asking.setNameFilters(list(filters))
    asking.setDefaultSuffix(first)
    asking.filterSelected.connect(lambda chosen: asking.setDefaultSuffix(filters[chosen]))
    asking.selectFile(f"{name}.{first}")
    asking.fileSelected.connect(lambda path: save(Path(path)))
    asking.open()
