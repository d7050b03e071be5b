"""Which video service, and VideoSDK's keys: the fields wherever they are asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from desktop_app.ui.dialog_parts import form_in
from desktop_app.ui.parts import set_margins
from desktop_app.ui.theme import SPACE_M, SPACE_XL

OFFICIAL = "https://api.videosdk.live"
LONGEST = 4096


class ServiceFields(QWidget):
    """The choice, and the key pair's fields, which are on with VideoSDK only.

    Signals:
        changed: Something was chosen or typed.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._off = False
        self.practice = QRadioButton(self.tr("&Practice mode: built in, not for patients"))
        self.videosdk = QRadioButton(self.tr("&VideoSDK: real video visits"))
        group = QButtonGroup(self)
        group.addButton(self.practice)
        group.addButton(self.videosdk)
        self.key = _line(self.tr("API key"))
        self.secret = _line(self.tr("Secret"))
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.endpoint = _line(self.tr("Address"))
        self.endpoint.setPlaceholderText(OFFICIAL)
        self._arrange()
        self.setFocusProxy(self.key)
        self.videosdk.toggled.connect(lambda _: self._show_fields())
        self.videosdk.toggled.connect(lambda _: self.changed.emit())
        for field in (self.key, self.secret, self.endpoint):
            field.textChanged.connect(lambda _: self.changed.emit())

    @property
    def typed(self) -> tuple[str, str, str]:
        """Key, secret and address, without blanks around them."""
        key, secret, endpoint = self.key, self.secret, self.endpoint
        return key.text().strip(), secret.text().strip(), endpoint.text().strip()

    def show_choice(self, *, practice: bool, endpoint: str) -> None:
        """Show what is chosen now; the keys are not known here."""
        for field in (self.key, self.secret):
            field.clear()
        self.endpoint.setText("" if practice else endpoint)
        (self.practice if practice else self.videosdk).setChecked(True)
        self._show_fields()

    def lacks_half(self) -> bool:
        """Say whether VideoSDK is chosen and the pair is not whole; who lacks gets the focus."""
        key, secret, _ = self.typed
        if self.practice.isChecked() or (key and secret):
            return False
        (self.secret if key else self.key).setFocus()
        return True

    def set_off(self, *, off: bool) -> None:
        """Be there to be looked at only."""
        self._off = off
        for choice in (self.practice, self.videosdk):
            choice.setEnabled(not off)
        self._show_fields()

    def take_focus(self) -> None:
        """Give the focus to what is chosen."""
        (self.practice if self.practice.isChecked() else self.videosdk).setFocus()

    def _show_fields(self) -> None:
        for field in (self.key, self.secret, self.endpoint):
            field.setEnabled(self.videosdk.isChecked() and not self._off)

    def _arrange(self) -> None:
        pair = QWidget()
        form = form_in(pair)
        set_margins(form, SPACE_XL, 0, 0, 0)
        form.addRow(self.tr("API &key"), self.key)
        form.addRow(self.tr("&Secret"), self.secret)
        form.addRow(self.tr("&Address"), self.endpoint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        for choice in (self.practice, self.videosdk):
            column.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(pair)


def _line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setMaxLength(LONGEST)
    return made
