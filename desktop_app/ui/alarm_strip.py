"""The strip of alarms above the table: one at a time, there until a person has seen it."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from desktop_app.ui.announce import announce
from desktop_app.ui.icons import Icon
from desktop_app.ui.names import covered, curtain
from desktop_app.ui.parts import label, notice_words, verb_button
from desktop_app.ui.theme import ICON_SIZE, SPACE_L, SPACE_M, SPACE_S, ColorRole, Theme

NARROW = 760
"""Below this width the buttons stand under the words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownAlarm:
    """An alarm in words, plain text: what happened, what to do, and since when it stands."""

    id: UUID
    appointment_id: UUID | None
    title: str
    advice: str
    since: str

    @property
    def text(self) -> str:
        """All that must be read."""
        return f"{self.title}. {self.advice}"


class AlarmStrip(QFrame):
    """Shows one of the open alarms. No Escape and no notice takes it away; it takes no focus.

    Signals:
        seen: A person has seen the alarm (``UUID``).
        visit_wanted: The alarm's appointment (``UUID``) is to be shown.
        emptied: The last alarm is about to go, perhaps while the focus is in here.
    """

    seen = Signal(object)
    visit_wanted = Signal(object)
    emptied = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._alarms: tuple[ShownAlarm, ...] = ()
        self._shown: ShownAlarm | None = None
        self.setProperty("look", "strip")
        self.setProperty("tone", "danger")
        self.setAccessibleName(self.tr("Alarm"))
        self._picture = QLabel(self)
        self._words = notice_words()
        self.count = label()
        self.next = verb_button(self.tr("Next"), self._show_next)
        self.next.setAccessibleName(self.tr("Next alarm"))
        self.show_visit = verb_button(self.tr("Show visit"), self._ask_for_visit)
        self.mark = verb_button(self.tr("Seen"), self._mark)
        self.mark.setToolTip(self.tr("Take this alarm away; who did so is recorded"))
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()
        theme.changed.connect(self._dress)
        curtain.changed.connect(self._write)
        self._dress()
        self.hide()

    @property
    def shown(self) -> ShownAlarm | None:
        """The alarm on view."""
        return self._shown

    def text(self) -> str:
        """Return the words on view, "" if there are none."""
        return "" if self._shown is None else self._shown.text

    def take_focus(self) -> None:
        """Give the focus to the first button, so that Enter presses it."""
        for button in (self.next, self.show_visit, self.mark):
            if button.isVisible():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def show_alarms(self, alarms: tuple[ShownAlarm, ...]) -> None:
        """Show *alarms*, oldest first; the one on view stays. New ones are spoken at once."""
        known = {alarm.id for alarm in self._alarms}
        shown = self._shown.id if self._shown is not None else None
        self._alarms = alarms
        self._show(next((alarm for alarm in alarms if alarm.id == shown), next(iter(alarms), None)))
        for alarm in alarms:
            if alarm.id not in known:
                announce(self, self.tr("Alarm: {words}").format(words=alarm.text), urgent=True)

    def set_busy(self, *, busy: bool) -> None:
        """Take no second "Seen" while the first is being written down."""
        self.mark.setEnabled(not busy)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(NARROW)
        way = QBoxLayout.Direction
        self._lines.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _show(self, alarm: ShownAlarm | None) -> None:
        self._shown = alarm
        if alarm is None:
            if not self.isHidden():
                self.emptied.emit()  # before hiding, while it can be seen where the focus is
            self.hide()
            return
        self._write()
        self.count.setText(self._counted(alarm))
        self.next.setVisible(len(self._alarms) > 1)
        self.show_visit.setVisible(alarm.appointment_id is not None)
        self.show()

    def _write(self) -> None:
        if (alarm := self._shown) is not None:
            title, advice = map(covered, (alarm.title, alarm.advice))
            self._words.setText(f"<b>{escape(title)}.</b> {escape(advice)}")
            self.setAccessibleDescription(covered(alarm.text))

    def _counted(self, alarm: ShownAlarm) -> str:
        if len(self._alarms) == 1:
            return alarm.since
        number = self._alarms.index(alarm) + 1
        words = self.tr("{since} · {number} of {all}")
        return words.format(since=alarm.since, number=number, all=len(self._alarms))

    def _show_next(self) -> None:
        if self._shown is not None:
            number = self._alarms.index(self._shown) + 1
            self._show(self._alarms[number % len(self._alarms)])
            announce(self, self.text(), urgent=True)

    def _ask_for_visit(self) -> None:
        if self._shown is not None and self._shown.appointment_id is not None:
            self.visit_wanted.emit(self._shown.appointment_id)

    def _mark(self) -> None:
        if self._shown is not None:
            self.seen.emit(self._shown.id)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        for part in (self.count, self.next, self.show_visit, self.mark):
            buttons.addWidget(part)
        buttons.addStretch()
        self._lines.setSpacing(SPACE_S)
        self._lines.addWidget(self._words, 1)
        self._lines.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_S - 2, SPACE_L, SPACE_S - 2)
        row.setSpacing(SPACE_M)
        row.addWidget(self._picture)
        row.addLayout(self._lines, 1)

    def _dress(self) -> None:
        side, scale = self._theme.px(ICON_SIZE), self.devicePixelRatioF()
        self._picture.setPixmap(self._theme.pixmap(Icon.WARNING, ColorRole.DANGER, side, scale))
