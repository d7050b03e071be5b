"""Four short pages that set a desk up. Nothing is written before Finish, and then all of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QWidget,
)
from typing_extensions import override

from desktop_app.domain.first_run import CLINIC, LOOK, SERVICE, FirstRun, Standing
from desktop_app.errors import AppError, FieldsError, KeyringUnavailableError
from desktop_app.services.first_run_actions import FirstRunActions, SetUp
from desktop_app.ui.announce import announce
from desktop_app.ui.dialog_parts import (
    ContentArea,
    GrowingDialog,
    column_of,
    problem_chip,
    thin_progress,
)
from desktop_app.ui.errors import words
from desktop_app.ui.first_run_beginning import BeginningPage
from desktop_app.ui.first_run_clinic import ClinicPage
from desktop_app.ui.first_run_look import LookPage
from desktop_app.ui.first_run_page import FirstRunPage
from desktop_app.ui.first_run_service import ServicePage
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.parts import label, set_look, verb_button
from desktop_app.ui.step_line import StepLine
from desktop_app.ui.theme import SPACE_L, SPACE_S, Theme

WIDTH, HEIGHT = 620, 600


class FirstRunDialog(GrowingDialog):
    """Enter goes on, Esc leaves everything as it was.

    Signals:
        done_with: The ``FirstRun`` that is in force now, and the ``SetUp``; the dialog has closed.
        left: It was closed without.
    """

    done_with = Signal(object, object)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        actions: FirstRunActions,
        standing: Standing,
        parent: QWidget,
        answered: frozenset[str] = frozenset(),
    ) -> None:
        """Leave out the pages that are *answered*."""
        super().__init__(parent)
        self._jobs, self._actions, self._standing = jobs, actions, standing
        self._skipped: set[FirstRunPage] = set()
        self._writing = False
        self.setWindowTitle(self.tr("Set up Clinic Desk"))
        self.look = LookPage(theme)
        self.clinic = ClinicPage(theme)
        self.service = ServicePage(theme, jobs, actions)
        self.beginning = BeginningPage()
        asked = {LOOK: self.look, CLINIC: self.clinic, SERVICE: self.service}
        self.pages: tuple[FirstRunPage, ...] = (
            *(page for name, page in asked.items() if name not in answered),
            self.beginning,
        )
        self._make_frame(theme)
        self._arrange(theme)
        for page in self.pages:
            page.show_standing(standing)
        self._go_to(0)

    @property
    def page(self) -> FirstRunPage:
        """The page on view."""
        return self.pages[self.stack.currentIndex()]

    def go_on(self) -> None:
        """Take this page's answers, and go to the next page; from the last one, finish."""
        if self.page.add_to(FirstRun()) is not None:
            self._skipped.discard(self.page)
            self._leave_page()

    def skip(self) -> None:
        """Leave what this page asks as it is, and go on."""
        self.page.show_standing(self._standing)
        self._skipped.add(self.page)
        self._leave_page()

    def go_back(self) -> None:
        """Go to the page before; what was typed stays."""
        if self.stack.currentIndex():
            self._go_to(self.stack.currentIndex() - 1)

    @override
    def reject(self) -> None:
        if self._writing:  # what came of it must be seen
            return
        self.look.show_standing(self._standing)  # which was put on to be looked at
        super().reject()
        self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        (focused if isinstance(focused, QPushButton) else self.next).click()

    # -- from page to page ---------------------------------------------------------------------

    def _leave_page(self) -> None:
        if self.page is self.pages[-1]:
            self._finish()
        else:
            self._go_to(self.stack.currentIndex() + 1)

    def _go_to(self, number: int) -> None:
        self.stack.setCurrentIndex(number)
        self.problem.hide()
        of = self.tr("{number} of {all}").format(number=number + 1, all=len(self.pages))
        self.title.setText(self.page.title)
        self.number.setText(of)
        self.line.set_step(number)
        self.back.setEnabled(number > 0)
        self._name_buttons()
        announce(self, f"{self.page.title}, {of}")
        self.page.take_focus()

    def _name_buttons(self) -> None:
        last = self.page is self.pages[-1]
        busy = self.tr("Setting up…") if self._writing else ""
        self.next.setText(busy or (self.tr("&Finish") if last else self.tr("&Next")))
        self.skip_button.setText(self.tr("Sk&ip and finish") if last else self.tr("Sk&ip"))

    # -- the end -------------------------------------------------------------------------------

    def _finish(self) -> None:
        answers: FirstRun | None = FirstRun()
        for number, page in enumerate(self.pages):
            if page in self._skipped or answers is None:
                continue
            answers = page.add_to(answers)
            if answers is None:
                self._go_to(number)
                page.add_to(FirstRun())  # it says so once more, where it is seen
                return
        if answers is not None:
            self._set_writing(writing=True)
            work = partial(self._actions.set_up, answers)
            self._jobs.run(self, work, partial(self._done, answers), self._fail)

    def _done(self, answers: FirstRun, outcome: SetUp) -> None:
        self._set_writing(writing=False)
        self.accept()
        self.done_with.emit(replace(answers, service=None), outcome)  # the keys end here

    def _fail(self, error: AppError) -> None:
        self._set_writing(writing=False)
        problems = dict(error.problems) if isinstance(error, FieldsError) else {}
        title, advice = words(error)
        if isinstance(error, KeyringUnavailableError):
            problems = {"service": f"{title}. {advice}"}
        for number, page in enumerate(self.pages):
            if set(problems) & set(page.fields):
                self._go_to(number)
                page.tell(problems)
                return
        self.problem.setText(f"{title}. {advice}")
        self.problem.show()
        self.next.setFocus()  # what had it was off meanwhile
        announce(self, self.problem.text(), urgent=True)

    def _set_writing(self, *, writing: bool) -> None:
        self._writing = writing
        self.progress.setVisible(writing)
        for part in (self.stack, self.next, self.skip_button, self.back):
            part.setEnabled(not writing)
        self.problem.hide()
        self._name_buttons()

    # -- the frame -----------------------------------------------------------------------------

    def _make_frame(self, theme: Theme) -> None:
        self.title = label(look="title")
        self.number = label(look="muted")
        self.line = StepLine(theme, len(self.pages))
        self.stack = QStackedWidget()
        self.problem = problem_chip()
        self.progress = thin_progress()
        self.progress.hide()
        self.skip_button: QPushButton = verb_button("", self.skip)
        set_look(self.skip_button, look="quiet")
        self.back: QPushButton = verb_button(self.tr("&Back"), self.go_back)
        self.next: QPushButton = verb_button("", self.go_on)
        set_look(self.next, look="primary")
        for button in (self.skip_button, self.back, self.next):
            button.setAutoDefault(False)  # Enter is answered here

    def _arrange(self, theme: Theme) -> None:
        for page in self.pages:
            self.stack.addWidget(page)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.number, 0, Qt.AlignmentFlag.AlignBottom)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        foot.addWidget(self.skip_button)
        foot.addStretch()
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        column = column_of(self)
        column.addLayout(head)
        column.addWidget(self.line)
        column.addSpacing(SPACE_L)
        column.addWidget(ContentArea(self.stack), 1)
        column.addWidget(self.problem)
        column.addWidget(self.progress)
        column.addSpacing(SPACE_S)
        column.addLayout(foot)
        self.resize(theme.px(WIDTH), theme.px(HEIGHT))
