"""The choice of the video service, and its keys: they go to the system keyring and nowhere else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.errors import AppError
from desktop_app.services.actions import Actions, ServiceChoice
from desktop_app.ui.dialog_parts import GrowingDialog, column_of
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.keeping_dialog import KeepingDialog
from desktop_app.ui.parts import label
from desktop_app.ui.service_fields import ServiceFields
from desktop_app.ui.theme import Theme


class ServiceDialog(KeepingDialog, GrowingDialog):
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
        self.setWindowTitle(self.tr("Video service"))
        self.fields = ServiceFields()
        self.practice, self.videosdk = self.fields.practice, self.fields.videosdk
        self.key, self.secret, self.endpoint = (
            self.fields.key,
            self.fields.secret,
            self.fields.endpoint,
        )
        self.note = label(look="muted")
        self.note.setWordWrap(True)
        self.save = self._add_main(self.tr("Save"), self._save)
        self._arrange(theme)
        self.fields.show_choice(practice=choice.practice, endpoint=choice.endpoint)
        self.note.setText(self._noted(choice))

    def _arrange(self, theme: Theme) -> None:
        column = column_of(self)
        column.addWidget(label(self.tr("Which service opens the rooms?"), "heading"))
        column.addWidget(self.fields)
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

    def _save(self) -> None:
        key, secret, endpoint = self.fields.typed
        work: Callable[[], ServiceChoice]
        if self.practice.isChecked():
            work = self._actions.choose_practice
        elif self.fields.lacks_half():
            self._say(self.tr("Enter both the API key and the secret."))
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
        self._say_why(error)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.save.setText(self.tr("Saving…") if busy else self.tr("Save"))
        self.save.setEnabled(not busy)
        self.fields.set_off(off=busy)
