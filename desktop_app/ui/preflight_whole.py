"""What was found of the day as a whole: the service, the clock, the alarms, a line each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from desktop_app.domain.preflight import Preflight
from desktop_app.ui.icons import Icon
from desktop_app.ui.parts import label
from desktop_app.ui.preflight_words import Judgement, alarms_of, clock_of, service_of
from desktop_app.ui.theme import ICON_SIZE, SPACE_S, ColorRole, Theme

_PICTURES = {ColorRole.OK: Icon.CHECK, ColorRole.MUTED: Icon.INFO}


class WholeDay(QWidget):
    """Three lines, each with a picture of how it stands.

    Signals:
        service_wanted: Another video service is to be chosen.
    """

    service_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._judged: tuple[Judgement, ...] = ()
        self._pictures = tuple(QLabel() for _ in range(3))
        self.lines = tuple(label() for _ in range(3))
        self.choose = QPushButton(self.tr("Choose the &service…"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self.service_wanted)
        self.choose.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_S)
        grid.setVerticalSpacing(SPACE_S)
        for row, (picture, line) in enumerate(zip(self._pictures, self.lines, strict=True)):
            line.setWordWrap(True)
            grid.addWidget(picture, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(line, row, 1)
        grid.addWidget(self.choose, 0, 2)
        grid.setColumnStretch(1, 1)
        theme.changed.connect(self._dress)
        self.hide()

    def show_found(self, found: Preflight) -> None:
        """Show how the whole stands."""
        self._judged = service_of(found), clock_of(found), alarms_of(found)
        for line, judged in zip(self.lines, self._judged, strict=True):
            line.setText(judged.text)
        self.choose.setVisible(found.service is not None)
        self._dress()
        self.show()

    def _dress(self) -> None:
        side = self._theme.px(ICON_SIZE)
        for picture, judged in zip(self._pictures, self._judged, strict=False):
            icon = _PICTURES.get(judged.role, Icon.WARNING)
            scale = self.devicePixelRatioF()
            picture.setPixmap(self._theme.pixmap(icon, judged.role, side, scale))
