"""What each link of one visit allows; in practice mode the patient's can be tried on the spot."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)
from typing_extensions import override

from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.visit_links import Tried, VisitLinks
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.announce import announce
from desktop_app.ui.dialog_parts import column_of
from desktop_app.ui.errors import words
from desktop_app.ui.icons import Icon
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.link_words import (
    handed_out_words,
    rights_words,
    tried_words,
    until_words,
    who,
)
from desktop_app.ui.parts import Wrapped, clear, label
from desktop_app.ui.theme import (
    ICON_SIZE,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    ColorRole,
    Theme,
)

WIDTH = 620
TEST_WIDTH = 104
"""Enough for each of the button's words, so that it does not jump."""


class LinksDialog(QDialog):
    """Says, for one visit: which room, and for each link whose, what it allows, until when."""

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        actions: Actions,
        links: VisitLinks,
        named: str,
        parent: QWidget,
    ) -> None:
        """Show *links*; *named* tells a person which visit they are of."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What does this link allow?"))
        self._theme, self._jobs, self._actions, self._links = theme, jobs, actions, links
        self.visit = Wrapped("heading")
        self.visit.set_text(named)
        self.room = label(look="muted")
        self.until = label()
        for line in (self.room, self.until):
            line.setWordWrap(True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.test = QPushButton(self.tr("&Test it"))
        self.test.setAccessibleName(self.tr("Test the patient's link"))
        self.test.setMinimumWidth(theme.px(TEST_WIDTH))
        self.test.clicked.connect(self._test)
        self.about_test = label(look="muted")
        self.about_test.setWordWrap(True)
        self._doors = QGridLayout()
        self.doors: list[QLabel] = []
        self._answers: tuple[tuple[bool, str], ...] = ()
        self._testing = False
        theme.changed.connect(self._draw_doors)
        self._arrange()
        self._say()

    def set_testable(self, *, practice: bool) -> None:
        """Let the link be tried where there is a door that can be asked."""
        has_room = self._links.meeting_id is not None
        self.test.setEnabled(practice and has_room)
        if not practice:
            about = self.tr(
                "VideoSDK's own page decides in the browser, so nothing can be tried from here."
                " Practice mode can."
            )
        elif not has_room:
            about = self.tr("Open the room once, then its links can be tried.")
        else:
            about = self.tr("Tries a fresh patient's link at three doors, and shows it to nobody.")
        self.about_test.setText(about)

    def _say(self) -> None:
        links, zone, now = self._links, self._actions.zone, self._actions.now()
        if links.meeting_id is None:
            self.room.setText(self.tr("Its room is made when it is first opened."))
        else:
            room = self.tr("Room {room}: this visit's alone, and no link opens another.")
            self.room.setText(room.format(room=links.meeting_id))
        until = self.tr("A link made now is for one person, and good until {time}.")
        self.until.setText(until.format(time=until_words(links.good_until, zone, now)))

    def _table(self) -> QGridLayout:
        zone, today = self._actions.zone, day_of(self._actions.now(), self._actions.zone)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(1, 1)
        heads = self.tr("Whose link"), self.tr("What it allows"), self.tr("Handed out")
        for column, head in enumerate(heads):
            grid.addWidget(label(head, "section"), 0, column)
        for row, fact in enumerate(self._links.links, 1):
            rights = label(rights_words(fact))
            rights.setWordWrap(True)
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(label(who(fact.part), "strong"), row, 0, top)
            grid.addWidget(rights, row, 1)
            grid.addWidget(label(handed_out_words(fact, zone, today), "muted"), row, 2, top)
        return grid

    def _arrange(self) -> None:
        line = QFrame()
        line.setProperty("look", "line")
        tests = QHBoxLayout()
        tests.setSpacing(SPACE_M)
        tests.addWidget(self.about_test, 1)
        tests.addWidget(self.test, 0, Qt.AlignmentFlag.AlignTop)
        self._doors.setHorizontalSpacing(SPACE_S)
        self._doors.setVerticalSpacing(SPACE_S)
        self._doors.setColumnStretch(1, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = column_of(self)
        column.addWidget(self.visit)
        column.addWidget(self.room)
        column.addLayout(self._table())
        column.addWidget(self.until)
        column.addWidget(line)
        column.addLayout(tests)
        column.addLayout(self._doors)
        column.addStretch()
        column.addWidget(buttons)
        self.setMinimumWidth(self._theme.px(WIDTH))

    def _test(self) -> None:
        if self._testing:
            return
        self._testing = True  # and enabled: disabling would take the focus away
        self.test.setText(self.tr("Testing…"))
        work = partial(self._actions.links.try_link, self._links.appointment_id)
        self._jobs.run(self, work, self._tried, self._failed)

    def _tried(self, tried: tuple[Tried, ...]) -> None:
        self._show(tuple((one.passed, tried_words(one)) for one in tried))

    def _failed(self, error: AppError) -> None:
        self._show(((False, ". ".join(words(error))),))

    def _show(self, answers: tuple[tuple[bool, str], ...]) -> None:
        self._testing = False
        self.test.setText(self.tr("&Test again"))
        self._answers = answers
        self._draw_doors()
        announce(self, " ".join(said for _, said in answers))

    @override
    def event(self, event: QEvent) -> bool:
        laid_out = event.type() == QEvent.Type.LayoutRequest
        handled = super().event(event)  # after the last event of all there is no dialog any more
        if laid_out and (layout := self.layout()) is not None:
            # Qt keeps a dialog's height, and would rather cut words that need more lines now.
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))
        return handled

    def _draw_doors(self) -> None:
        clear(self._doors)
        self.doors = []
        side = self._theme.px(ICON_SIZE)
        for row, (passed, said) in enumerate(self._answers):
            icon, role = (Icon.CHECK, ColorRole.OK) if passed else (Icon.CROSS, ColorRole.DANGER)
            mark, door = QLabel(), label(said)
            mark.setPixmap(self._theme.pixmap(icon, role, side, self.devicePixelRatioF()))
            door.setWordWrap(True)
            self._doors.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            self._doors.addWidget(door, row, 1)
            self.doors.append(door)
