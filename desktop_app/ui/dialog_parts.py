"""What dialogs have in common: space around the parts, buttons, progress, asking for a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL


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

    def _grow(self) -> None:
        layout = self.layout()
        if layout is None or not self.isVisible():
            return
        layout.activate()
        wanted = max(layout.totalHeightForWidth(self.width()), layout.totalMinimumSize().height())
        room = self.screen().availableSize().height()
        if self.height() < wanted:
            self.resize(self.width(), min(wanted, room))


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


def thin_progress() -> QProgressBar:
    """Return a line without words; it runs to and fro until it is told how much there is to do."""
    progress = QProgressBar()
    progress.setRange(0, 0)
    progress.setTextVisible(False)
    progress.setFixedHeight(4)
    return progress


def add_action(buttons: QDialogButtonBox, verb: str, act: Callable[[], None]) -> QPushButton:
    """Add a button to *buttons* that does *act*; Enter does not press it from elsewhere."""
    button = buttons.addButton(verb, QDialogButtonBox.ButtonRole.ActionRole)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _=False: act())
    return button


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
