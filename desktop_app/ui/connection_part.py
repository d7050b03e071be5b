"""Test connection: a button, and the steps of the test with what came of each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.errors import AppError, ProviderUnauthorisedError
from desktop_app.services.connection_trial import Step, Tested
from desktop_app.ui.announce import announce
from desktop_app.ui.errors import words
from desktop_app.ui.icons import Icon
from desktop_app.ui.jobs import Jobs, Ticket
from desktop_app.ui.parts import label, set_look, verb_button
from desktop_app.ui.theme import ICON_SIZE, SPACE_S, ColorRole, Theme

Test = Callable[[Callable[[Step], None]], Tested]
POLL_MS = 50
"""How often the job is asked how far it is."""


class ConnectionPart(QWidget):
    """Asks *test_of* for the test that is to be made; ``None``: none can be, and that was said."""

    def __init__(self, theme: Theme, jobs: Jobs, test_of: Callable[[], Test | None]) -> None:
        super().__init__()
        self._theme, self._jobs, self._test_of = theme, jobs, test_of
        self._ticket: Ticket | None = None
        self._done: list[Step] = []
        self._failed_at: Step | None = None
        self._says = {
            Step.MAKE: self.tr("Make a room that nobody is in"),
            Step.ASK: self.tr("Ask for it again"),
            Step.CLOSE: self.tr("Close it"),
            Step.LOOK: self.tr("See that it is closed"),
        }
        self.button = verb_button(self.tr("&Test connection"), self.start)
        self.button.setAutoDefault(False)
        self.steps = {step: label(self._says[step]) for step in Step}
        self._pictures = {step: QLabel() for step in Step}
        self.said = label(look="chip")
        self.said.setWordWrap(True)
        self._clock = QTimer(self, interval=POLL_MS)
        self._clock.timeout.connect(self._dress)
        theme.changed.connect(self._dress)
        self._arrange()
        self.forget()

    @property
    def is_busy(self) -> bool:
        """Whether a test is being made."""
        return self._ticket is not None

    def start(self) -> None:
        """Make the test."""
        test = None if self.is_busy else self._test_of()
        if test is None:
            return
        self.forget()
        done = self._done
        self.button.setEnabled(False)
        self.button.setText(self.tr("Testing…"))
        self._list.show()
        self._clock.start()
        self._dress()
        # The job notes the steps in a list of its own test: what comes late is nobody's.
        self._ticket = self._jobs.run(self, partial(test, done.append), self._show, self._fail)

    def forget(self) -> None:
        """Know of no test: what it was about is another now. One under way ends unheard."""
        if self._ticket is not None:
            self._jobs.cancel(self._ticket)
        self._end()
        self._done, self._failed_at = [], None
        self._list.hide()
        self.said.hide()

    def _show(self, tested: Tested) -> None:
        self._end()
        if tested.trouble is None:
            self._say(self.tr("The connection works: rooms can be made and closed."), "ok")
        else:
            self._failed_at = next(step for step in Step if step not in tested.done)
            self._say(self._words(tested.trouble), "danger")
        if tested.left:
            left = self.tr(
                "One test room may be open: nobody has a link to it, and the next test closes it."
            )
            self.said.setText(f"{self.said.text()} {left}")
        self._dress()

    def _fail(self, error: AppError) -> None:
        self._end()
        self._failed_at = Step.MAKE
        self._say(self._words(error), "danger")
        self._dress()

    def _words(self, error: AppError) -> str:
        title, advice = words(error)
        if isinstance(error, ProviderUnauthorisedError):  # elsewhere it names another place
            advice = self.tr("Copy the key and the secret again from VideoSDK's dashboard.")
        return f"{title}. {advice}"

    def _say(self, text: str, tone: str) -> None:
        set_look(self.said, tone=tone)
        self.said.setText(text)
        self.said.show()
        announce(self, text, urgent=tone == "danger")

    def _end(self) -> None:
        self._ticket = None
        self._clock.stop()
        self.button.setEnabled(True)
        self.button.setText(self.tr("&Test connection"))

    def _dress(self) -> None:
        side, scale = self._theme.px(ICON_SIZE), self.devicePixelRatioF()
        for step, words_of in self.steps.items():
            if step in self._done:
                icon, role, state = Icon.CHECK, ColorRole.OK, self.tr("done")
            elif step is self._failed_at:
                icon, role, state = Icon.WARNING, ColorRole.DANGER, self.tr("failed")
            else:
                icon, role, state = Icon.CLOCK, ColorRole.FAINT, self.tr("not yet")
            self._pictures[step].setPixmap(self._theme.pixmap(icon, role, side, scale))
            words_of.setAccessibleName(f"{self._says[step]}: {state}")
            set_look(words_of, look="" if step in self._done else "muted")

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch()
        self._list = QWidget()
        grid = QGridLayout(self._list)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_S)
        grid.setVerticalSpacing(SPACE_S)
        for number, step in enumerate(Step):
            grid.addWidget(self._pictures[step], number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self.steps[step], number, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(row)
        column.addWidget(self._list)
        column.addWidget(self.said)
