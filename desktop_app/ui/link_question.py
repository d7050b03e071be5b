"""What is asked when a link is clicked and no window is open: whoever wrote it opens nothing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop_app.ui.dialog_parts import agree_button
from desktop_app.ui.theme import Theme


def link_question() -> QMessageBox:
    """Return the question, dressed as the window will be; its first button opens the program."""
    app = QApplication.instance()
    box = QMessageBox()
    if isinstance(app, QApplication):
        Theme(box).apply(app)
    box.setObjectName("link_question")
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(_tr("Clinic Desk is not open"))
    box.setText(_tr("A link wants to show an appointment in Clinic Desk, which is not open."))
    box.setInformativeText(_tr("Open it only if you have just clicked such a link yourself."))
    agree_button(box, _tr("Open Clinic Desk"))
    box.addButton(QMessageBox.StandardButton.Cancel)
    return box


def may_open() -> bool:
    """Ask whether the program is to be opened for a link. Blocks until answered."""
    box = link_question()
    box.exec()
    return box.buttonRole(box.clickedButton()) is QMessageBox.ButtonRole.AcceptRole


def _tr(text: str) -> str:
    return QCoreApplication.translate("LinkQuestion", text)
