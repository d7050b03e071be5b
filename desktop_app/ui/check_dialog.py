"""Help > Check this computer: what `clinic-desk check` says, line by line as it is found."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QWidget
from typing_extensions import override

from desktop_app.errors import QT_TRANSLATE_NOOP, AppError
from desktop_app.services.help_actions import Finding, HelpActions
from desktop_app.ui.dialog_parts import ContentArea, add_action, column_of, say_in, thin_progress
from desktop_app.ui.errors import words
from desktop_app.ui.icons import Icon
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.parts import SELECTABLE, clear, label
from desktop_app.ui.theme import ICON_SIZE, SPACE_M, SPACE_S, ColorRole, Theme

WIDTH = 620

_NAMES = {
    "settings": QT_TRANSLATE_NOOP("Check", "Settings"),
    "database": QT_TRANSLATE_NOOP("Check", "Database"),
    "audit": QT_TRANSLATE_NOOP("Check", "Audit trail"),
    "backup": QT_TRANSLATE_NOOP("Check", "Backup"),
    "keyring": QT_TRANSLATE_NOOP("Check", "Keyring"),
    "video": QT_TRANSLATE_NOOP("Check", "Video service"),
    "browser": QT_TRANSLATE_NOOP("Check", "Browser"),
}
_LEVELS = {
    "ok": (Icon.CHECK, ColorRole.OK, QT_TRANSLATE_NOOP("Check", "In order")),
    "warning": (Icon.WARNING, ColorRole.ATTENTION, QT_TRANSLATE_NOOP("Check", "Worth a look")),
    "error": (Icon.CROSS, ColorRole.DANGER, QT_TRANSLATE_NOOP("Check", "Not in order")),
}


class CheckDialog(QDialog):
    """Looks at everything that the desk needs; each finding comes as soon as it is there."""

    _found = Signal(int, object)

    def __init__(self, theme: Theme, jobs: Jobs, asking: HelpActions, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._jobs, self._asking = theme, jobs, asking
        self._round = 0
        self.findings: list[Finding] = []
        self.setWindowTitle(self.tr("Check this computer"))
        self.said = label(look="muted")
        self.said.setWordWrap(True)
        inside = QWidget()
        self._lines = QGridLayout(inside)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(SPACE_M)
        self._lines.setVerticalSpacing(SPACE_S)
        self._lines.setColumnStretch(2, 1)
        self.progress = thin_progress()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.again = add_action(self.buttons, self.tr("&Look again"), self.look)
        self.buttons.rejected.connect(self.reject)
        column = column_of(self)
        column.addWidget(label(self.tr("Can this desk work?"), "heading"))
        column.addWidget(self.said)
        column.addWidget(self.progress)
        column.addWidget(ContentArea(inside), 1)
        column.addWidget(self.buttons)
        self.setMinimumSize(theme.px(WIDTH), theme.px(360))
        self._found.connect(self._show)  # from another thread, therefore queued
        self.finished.connect(lambda _: self._stop())
        self.look()

    def look(self) -> None:
        """Look at everything, from the beginning."""
        self._round += 1
        self.findings = []
        clear(self._lines)
        self.progress.show()
        self.again.setEnabled(False)
        self._say(self.tr("Looking…"))
        number = self._round

        def told(finding: Finding) -> bool:
            if number == self._round:  # an int: read whole from any thread
                self._found.emit(number, finding)
            return number == self._round

        self._jobs.run(self, lambda: self._asking.check(told), lambda _: self._done(), self._failed)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)

    def _stop(self) -> None:
        self._round += 1

    def _show(self, number: int, finding: Finding) -> None:
        if number != self._round:
            return
        self.findings.append(finding)
        row = len(self.findings)
        icon, role, level = _LEVELS[finding.level]
        picture = QLabel()
        side = self._theme.px(ICON_SIZE)
        picture.setPixmap(self._theme.icon(icon, role).pixmap(QSize(side, side)))
        picture.setToolTip(_said(level))
        picture.setAccessibleName(_said(level))
        name = label(_said(_NAMES.get(finding.name, finding.name)), "strong")
        says = label(sentence(finding))
        says.setWordWrap(True)
        says.setTextInteractionFlags(SELECTABLE)
        top = Qt.AlignmentFlag.AlignTop
        self._lines.addWidget(picture, row, 0, top)
        self._lines.addWidget(name, row, 1, top)
        self._lines.addWidget(says, row, 2, top)
        self._lines.setRowStretch(row, 0)
        self._lines.setRowStretch(row + 1, 1)

    def _done(self) -> None:
        self.progress.hide()
        self.again.setEnabled(True)
        worst = {finding.level for finding in self.findings}
        if "error" in worst:
            said = self.tr("Something is not in order: this desk can't do all of its work.")
            self._say(said, "danger")
        elif "warning" in worst:
            self._say(self.tr("This desk can work. Some things are worth a look."), "attention")
        else:
            self._say(self.tr("All is in order."), "ok")

    def _failed(self, error: AppError) -> None:
        self.progress.hide()
        self.again.setEnabled(True)
        self._say(". ".join(words(error)), "danger")

    def _say(self, text: str, tone: str = "") -> None:
        say_in(self.said, text, tone=tone)


def sentence(finding: Finding) -> str:
    """Return what was found in the desk's language."""
    if isinstance(finding.says, AppError):
        return ". ".join(words(finding.says))
    return _said(finding.says.text).format(**finding.says.values)


def _said(text: str) -> str:
    return QCoreApplication.translate("Check", text)
