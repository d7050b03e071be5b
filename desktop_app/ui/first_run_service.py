"""The third page of the first run: practice mode, or VideoSDK with its keys, and a test of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from typing_extensions import override

from desktop_app.domain.first_run import FirstRun, ServiceWish, Standing
from desktop_app.services.first_run_actions import FirstRunActions
from desktop_app.ui.connection_part import ConnectionPart, Test
from desktop_app.ui.first_run_page import FirstRunPage
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.parts import label
from desktop_app.ui.service_fields import ServiceFields
from desktop_app.ui.theme import Theme
from desktop_app.ui.typed_fields import Told


class ServicePage(FirstRunPage):
    """The video service."""

    def __init__(self, theme: Theme, jobs: Jobs, actions: FirstRunActions) -> None:
        super().__init__(
            self.tr("Video visits"),
            self.tr(
                "Begin with practice mode to try everything on this computer. For real visits enter"
                " the key and the secret of your VideoSDK account: they go into this computer's"
                " keyring and nowhere else."
            ),
        )
        self._actions = actions
        self._standing: Standing | None = None
        self.service = ServiceFields()
        self.fields = {"service": Told(self.service, self.tr("Video service"))}
        self.run_note = label(
            self.tr(
                "This run uses the VIDEOSDK_ variables of its environment. What you choose here is"
                " used from the next start without them."
            ),
            look="muted",
        )
        self.run_note.setWordWrap(True)
        self.connection = ConnectionPart(theme, jobs, self._test)
        self.service.changed.connect(self.connection.forget)
        self.service.changed.connect(self.be_quiet)
        for part in (self.fields["service"], self.run_note, self.connection):
            self.column.addWidget(part)
        self.column.addStretch()

    @override
    def show_standing(self, standing: Standing) -> None:
        self._standing = standing
        self.service.show_choice(practice=standing.practice, endpoint=standing.endpoint)
        self.run_note.setVisible(standing.for_this_run)
        self.connection.forget()
        self.be_quiet()

    @override
    def add_to(self, answers: FirstRun) -> FirstRun | None:
        if self._is_as_it_was():
            return replace(answers, service=None)
        wish = self._wish()
        return None if wish is None else replace(answers, service=wish)

    @override
    def take_focus(self) -> None:
        self.service.take_focus()

    def _is_as_it_was(self) -> bool:
        """Say whether nothing was chosen or typed: the keys in use are not known here."""
        was, (key, secret, endpoint) = self._standing, self.service.typed
        if was is None or was.for_this_run or self.service.practice.isChecked() != was.practice:
            return False
        return was.practice or not (key or secret or endpoint != was.endpoint)

    def _wish(self) -> ServiceWish | None:
        if self.service.lacks_half():
            self.fields["service"].tell(self.tr("Enter both the API key and the secret."))
            return None
        if self.service.practice.isChecked():
            return ServiceWish(practice=True)
        key, secret, endpoint = self.service.typed
        return ServiceWish(practice=False, key=key, secret=secret, endpoint=endpoint)

    def _test(self) -> Test | None:
        """Return the test of what is chosen; of the service in use if that is the same."""
        self.be_quiet()
        if self._is_as_it_was():
            return partial(self._actions.try_service, None)
        wish = self._wish()
        return None if wish is None else partial(self._actions.try_service, wish)
