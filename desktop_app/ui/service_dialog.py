"""The choice of the video service, and its keys: they go to the system keyring and nowhere else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from desktop_app.errors import AppError
from desktop_app.services.actions import Actions, ServiceChoice
from desktop_app.ui.announce import announce
from desktop_app.ui.dialog_parts import column_of
from desktop_app.ui.errors import words
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.parts import label, set_look
from desktop_app.ui.theme import SPACE_M, SPACE_S, SPACE_XL, Theme

OFFICIAL = "https://api.videosdk.live"
LONGEST = 4096


class ServiceDialog(QDialog):
    """Asks which service, and for VideoSDK its key pair.

    Signals:
        saved: The ``ServiceChoice`` now in force; the dialog has closed.
    """

    saved = Signal(object)

    def __init__(
        self, theme: Theme, jobs: Jobs, actions: Actions, choice: ServiceChoice, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._actions = actions
        self._busy = False
        self.setWindowTitle(self.tr("Video service"))
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
        self.endpoint.setText("" if choice.practice else choice.endpoint)
        self.problem = label(look="chip")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.note = label(look="muted")
        self.note.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = self.buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setDefault(True)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self._arrange(theme)
        (self.practice if choice.practice else self.videosdk).setChecked(True)
        self.videosdk.toggled.connect(self._show_fields)
        self._show_fields()
        self.note.setText(self._noted(choice))

    def _arrange(self, theme: Theme) -> None:
        form = QFormLayout()
        form.setContentsMargins(SPACE_XL, 0, 0, 0)
        form.setHorizontalSpacing(SPACE_M)
        form.setVerticalSpacing(SPACE_S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(self.tr("API &key"), self.key)
        form.addRow(self.tr("&Secret"), self.secret)
        form.addRow(self.tr("&Address"), self.endpoint)
        column = column_of(self)
        column.addWidget(label(self.tr("Which service opens the rooms?"), "heading"))
        column.addWidget(self.practice)
        column.addWidget(self.videosdk)
        column.addLayout(form)
        column.addWidget(self.note)
        column.addWidget(self.problem)
        column.addStretch()
        column.addWidget(self.buttons)
        self.setMinimumWidth(theme.px(460))

    def _noted(self, choice: ServiceChoice) -> str:
        if choice.for_this_run:
            return self.tr(
                "This run uses the VIDEOSDK_ variables of its environment. What you save here is"
                " used from the next start without them."
            )
        return self.tr(
            "The key and the secret are kept in this computer's keyring. Another service means"
            " new rooms: links copied before stop working."
        )

    def _show_fields(self) -> None:
        for field in (self.key, self.secret, self.endpoint):
            field.setEnabled(self.videosdk.isChecked() and not self._busy)

    def _save(self) -> None:
        key, secret = self.key.text().strip(), self.secret.text().strip()
        endpoint = self.endpoint.text().strip()
        work: Callable[[], ServiceChoice]
        if self.practice.isChecked():
            work = self._actions.choose_practice
        elif not key or not secret:
            self._say(self.tr("Enter both the API key and the secret."))
            (self.secret if key else self.key).setFocus()
            return
        else:
            choose = self._actions.choose_videosdk

            def work() -> ServiceChoice:
                return choose(key, secret, endpoint)

        self.problem.hide()
        self._set_busy(busy=True)
        self._jobs.run(self, work, self._saved, self._failed)

    def _saved(self, choice: ServiceChoice) -> None:
        self.secret.clear()
        self.accept()
        self.saved.emit(choice)

    def _failed(self, error: AppError) -> None:
        self._set_busy(busy=False)
        self._say(" ".join((words(error)[0] + ".", words(error)[1])))

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.save.setText(self.tr("Saving…") if busy else self.tr("Save"))
        for part in (self.practice, self.videosdk, self.save):
            part.setEnabled(not busy)
        self._show_fields()

    def _say(self, problem: str) -> None:
        set_look(self.problem, tone="danger")
        self.problem.setText(problem)
        self.problem.show()
        announce(self, problem, urgent=True)


def _line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setMaxLength(LONGEST)
    return made
