"""The question before rooms that are gone are replaced: links to them stay dead for good."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.domain.preflight import VisitLine
from desktop_app.errors import RoomGoneError
from desktop_app.ui.day_words import isolated
from desktop_app.ui.dialog_parts import agree_button
from desktop_app.ui.names import shown

AGREED = frozenset({RoomGoneError.consent})
_NONE: frozenset[str] = frozenset()

_translate = QCoreApplication.translate


def ask_for_new_rooms(
    parent: QWidget,
    gone: tuple[VisitLine, ...],
    go_on: Callable[[frozenset[str]], None],
    *,
    others: int = 0,
) -> QMessageBox:
    """Ask without holding up anything; *go_on* gets the consents, and is not called on Cancel.

    *others* is how many lines could be mended without this: then that is offered too.
    """
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(_translate("errors", RoomGoneError.agree))
    box.setText(_asked(gone))
    box.setInformativeText(_translate("errors", RoomGoneError.advice))
    verb = (
        _translate("errors", RoomGoneError.agree)
        if len(gone) == 1
        else _translate("Preflight", "Make %n new rooms", "", len(gone))
    )
    agree = agree_button(box, verb)
    if others:
        only = _translate("Preflight", "Only the others")
        rest = box.addButton(only, QMessageBox.ButtonRole.DestructiveRole)
        rest.clicked.connect(lambda: go_on(_NONE))
    box.addButton(QMessageBox.StandardButton.Cancel)
    agree.clicked.connect(lambda: go_on(AGREED))
    box.open()
    return box


def _asked(gone: tuple[VisitLine, ...]) -> str:
    if len(gone) == 1:
        title = _translate("errors", RoomGoneError.title)
        return f"{isolated(shown(gone[0].visit.patient))}: {title}."
    return _translate(
        "Preflight", "The video service has closed the rooms of %n visits.", "", len(gone)
    )
