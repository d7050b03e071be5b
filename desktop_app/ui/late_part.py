"""In the panel: that the patient is late, and what helps: the link again, a call, a no-show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop_app.domain.appointment import Visit
from desktop_app.domain.lateness import Late, Offer, Warmth
from desktop_app.ui.dates import minutes_words
from desktop_app.ui.icons import Icon
from desktop_app.ui.key_caps import KeyButton
from desktop_app.ui.parts import Wrapped, label, set_look
from desktop_app.ui.theme import ICON_SIZE, SPACE_M, SPACE_S, ColorRole, Theme

_LOOKS = {
    Warmth.CALM: (Icon.CLOCK, ColorRole.MUTED, "neutral"),
    Warmth.ATTENTION: (Icon.CLOCK, ColorRole.ATTENTION, "attention"),
    Warmth.DANGER: (Icon.WARNING, ColorRole.DANGER, "danger"),
}


class LatePart(QFrame):
    """Takes no room while nobody is late. Its buttons say which keys do the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._warmth = Warmth.CALM
        self.setProperty("look", "late")
        self._picture = label()
        self.headline = label(look="strong")
        self._caption = label(self.tr("Call"), "small")
        self.phone = Wrapped("phone")
        self.phone.setIndent(0)
        self.phone.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy = KeyButton(theme, Icon.LINK)
        self.copy.set_words(self.tr("Copy link again"), "L")
        self.no_show = KeyButton(theme, Icon.CROSS)
        self.no_show.set_words(self.tr("Mark as no-show"), "N")
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self._picture)
        head.addWidget(self.headline, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addLayout(head)
        column.addWidget(self._caption)
        column.addWidget(self.phone)
        for button in (self.copy, self.no_show):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the table its keys
            column.addWidget(button)
        theme.changed.connect(self._dress)
        self.hide()

    def show_late(self, late: Late | None, visit: Visit | None) -> None:
        """Show how *late* the patient of *visit* is; ``None``: is not."""
        self.setVisible(late is not None and visit is not None)
        if late is None or visit is None:
            return
        self.headline.setText(self.tr("{time} late").format(time=minutes_words(late.minutes)))
        calls = Offer.CALL in late.offers
        self._caption.setVisible(calls)
        self.phone.setVisible(calls)
        number = visit.patient.phone or ""
        set_look(self.phone, look="phone" if number else "muted")
        self.phone.set_text(number or self.tr("No phone number is known."))
        self.copy.setVisible(Offer.COPY_LINK in late.offers)
        self.no_show.setVisible(Offer.NO_SHOW in late.offers)
        self._warmth = late.warmth
        self._dress()

    def _dress(self) -> None:
        icon, ink, tone = _LOOKS[self._warmth]
        side, scale = self._theme.px(ICON_SIZE), self.devicePixelRatioF()
        self._picture.setPixmap(self._theme.pixmap(icon, ink, side, scale))
        set_look(self, tone=tone)
