"""The colours and sizes, light and dark, by role: the only place with literal colours."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetrics,
    QGuiApplication,
    QIcon,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QApplication

from desktop_app import resources
from desktop_app.ui.icons import Icon, TintedIconEngine, draw
from desktop_app.ui.letters import whole
from desktop_app.ui.style import DeskStyle

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL = 4, 8, 12, 16, 24
ROW_HEIGHT, DENSE_ROW_HEIGHT, HEADER_HEIGHT = 36, 28, 32
LINE_HEIGHT = 20
"""Of body text, as the design's controls have room for it."""
RADIUS = 6
ICON_SIZE = 16

FontSize = Literal[12, 13, 16, 20]
"""Small, body, heading, title: pixels at ordinary text size."""

ORDINARY_TEXT_PX = 15
"""System fonts up to this many pixels are ordinary; a larger one scales all our text."""


class ColorRole(Enum):
    """What a colour is for: its value in the light and in the dark palette."""

    SURFACE = "#F5F7F9", "#11161D"
    CARD = "#FFFFFF", "#19202A"
    LINE = "#E2E7ED", "#2A3441"
    TEXT = "#1A2330", "#E7ECF2"
    MUTED = "#5A6676", "#9BA8B8"
    FAINT = "#9AA5B2", "#5F6C7C"
    """Of what can't be used now, and of other months' days: no text that must be read."""
    ACCENT = "#0F766E", "#2DB3A6"
    ON_ACCENT = "#FFFFFF", "#06211E"
    SELECTED = "#E8F3F2", "#16302E"
    OK = "#1B7A48", "#62D39A"
    OK_GROUND = "#E4F4EB", "#14301F"
    ATTENTION = "#A84B06", "#F2B866"
    ATTENTION_GROUND = "#FDF0DC", "#37290F"
    DANGER = "#B42318", "#F59B90"
    ON_DANGER = "#FFFFFF", "#3A1B18"
    DANGER_GROUND = "#FBE8E6", "#3A1B18"
    INFO = "#1D5BB8", "#90BAFA"
    INFO_GROUND = "#E5EEFB", "#172A45"
    NEUTRAL_GROUND = "#EDF0F4", "#242D39"


class Theme(QObject):
    """The look in force: follows the system's scheme unless one is forced. GUI thread only.

    Signals:
        changed: Colours or text sizes are others now; whoever paints by itself repaints. Widgets
            and the icons on them need nothing.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._forced = Qt.ColorScheme.Unknown
        self._systems = QGuiApplication.font()
        self._family = whole(self._systems)
        self._of_system = max(1.0, QFontInfo(self._systems).pixelSize() / ORDINARY_TEXT_PX)
        self._text_scale = self._of_system
        self._app: QApplication | None = None
        self._fonts: dict[tuple[int, bool], QFont] = {}
        self._metrics: dict[tuple[int, bool], QFontMetrics] = {}
        self._icons: dict[tuple[Icon, ColorRole], QIcon] = {}
        self._pixmaps: dict[tuple[Icon, ColorRole, int, float], QPixmap] = {}
        self._colors = self._palette()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._refresh)

    @property
    def dark(self) -> bool:
        """Whether the dark palette is in force; an unknown scheme is light."""
        scheme = self._forced
        if scheme is Qt.ColorScheme.Unknown:
            scheme = QGuiApplication.styleHints().colorScheme()
        return scheme is Qt.ColorScheme.Dark

    def force(self, scheme: Qt.ColorScheme) -> None:
        """Use *scheme* whatever the system says; ``Unknown`` follows the system again."""
        self._forced = scheme
        # Title bars follow where the platform can do it; our own colours never depend on it.
        QGuiApplication.styleHints().setColorScheme(scheme)
        self._refresh()

    def scale_text(self, percent: int) -> None:
        """Make all text, icons and rows as large as this part of what the system asks for."""
        self.set_text_scale(self._of_system * percent / 100)

    def set_text_scale(self, scale: float) -> None:
        """Make all text, icons and rows larger or smaller; 1 is the design's own size."""
        if scale == self._text_scale:
            return  # dressing every widget anew takes a third of a second
        self._text_scale = scale
        self._write_anew()

    def follow_language(self) -> None:
        """Write with letters of the language that is spoken now."""
        family = whole(self._systems)
        if family != self._family:
            self._family = family
            self._write_anew()

    def _write_anew(self) -> None:
        self._fonts.clear()
        self._metrics.clear()
        self._announce()

    def px(self, length: float) -> int:
        """Return a length of the design as it is at this text size, for what must fit text."""
        return round(length * self._text_scale)

    def tall(self, length: float) -> int:
        """Return a height of the design that holds one line: more where letters are higher."""
        line = self.metrics().size(0, " ").height() + 2  # which lines to type in keep free
        return self.px(length) + max(0, line - self.px(LINE_HEIGHT))

    def color(self, role: ColorRole) -> QColor:
        """Return the colour now in force; not to be changed by the caller."""
        return self._colors[role]

    def font(self, size: FontSize = 13, *, bold: bool = False) -> QFont:
        """Return the system's font with figures of equal width; not to be changed by the caller."""
        key = size, bold
        if key not in self._fonts:
            font = QFont(self._family)
            font.setPixelSize(self.px(size))
            font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[key] = font
        return self._fonts[key]

    def metrics(self, size: FontSize = 13, *, bold: bool = False) -> QFontMetrics:
        """Return how much room :meth:`font` takes."""
        key = size, bold
        if key not in self._metrics:
            self._metrics[key] = QFontMetrics(self.font(size, bold=bold))
        return self._metrics[key]

    def icon(self, icon: Icon, role: ColorRole = ColorRole.TEXT) -> QIcon:
        """Return an icon for a widget: sharp at any size, it follows the scheme by itself."""
        key = icon, role
        if key not in self._icons:

            def tinted(size: QSize, scale: float, mode: QIcon.Mode) -> QPixmap:
                off = mode is QIcon.Mode.Disabled
                return self.pixmap(icon, ColorRole.FAINT if off else role, size.width(), scale)

            self._icons[key] = QIcon(TintedIconEngine(tinted))
        return self._icons[key]

    def pixmap(
        self, icon: Icon, role: ColorRole, size: int = ICON_SIZE, scale: float = 1.0
    ) -> QPixmap:
        """Return *icon* for a painter whose device has *scale* pixels per unit; cached."""
        key = icon, role, size, scale
        if key not in self._pixmaps:
            self._pixmaps[key] = draw(icon, self._colors[role], QSize(size, size), scale)
        return self._pixmaps[key]

    def apply(self, app: QApplication) -> None:
        """Dress all of *app*, now and whenever the theme changes."""
        self._app = app
        app.setStyle(DeskStyle())
        self._dress(app)

    def _palette(self) -> dict[ColorRole, QColor]:
        column = int(self.dark)
        return {role: QColor(role.value[column]) for role in ColorRole}

    def _refresh(self) -> None:
        colors = self._palette()
        if colors != self._colors:
            self._colors = colors
            self._pixmaps.clear()
            self._announce()

    def _announce(self) -> None:
        if self._app is not None:
            self._dress(self._app)
        self.changed.emit()

    def _dress(self, app: QApplication) -> None:
        app.setFont(self.font())
        app.setPalette(qt_palette(self.color))
        app.setStyleSheet(style_sheet(self.color, self.px, self.tall))


def qt_palette(color: Callable[[ColorRole], QColor]) -> QPalette:
    """Return the roles as Qt's own, for what draws itself without asking us."""
    palette = QPalette()
    for qt_role, role in _QT_ROLES.items():
        palette.setColor(qt_role, color(role))
    for qt_role in _QT_TEXTS:
        palette.setColor(QPalette.ColorGroup.Disabled, qt_role, color(ColorRole.FAINT))
    for qt_role in (QPalette.ColorRole.Accent, QPalette.ColorRole.Highlight):
        palette.setColor(QPalette.ColorGroup.Disabled, qt_role, color(ColorRole.NEUTRAL_GROUND))
    return palette


def style_sheet(
    color: Callable[[ColorRole], QColor],
    px: Callable[[float], int],
    tall: Callable[[float], int],
) -> str:
    """Return the application's style sheet in these colours and sizes."""
    words = {role.name.lower(): color(role).name() for role in ColorRole}
    accent = color(ColorRole.ACCENT)
    on_dark_text = color(ColorRole.ON_ACCENT).lightness() < accent.lightness()
    # Towards what its text is not, so that hovering never costs contrast.
    words["accent_met"] = (accent.lighter(110) if on_dark_text else accent.darker(110)).name()
    words |= {f"px_{length}": f"{px(length)}px" for length in _STYLED_LENGTHS}
    words |= {f"tall_{length}": f"{tall(length)}px" for length in _STYLED_HEIGHTS}
    return Template((resources.folder() / "style" / "desk.qss").read_text("utf-8")).substitute(
        words
    )


_STYLED_LENGTHS = (9, 12, 16, 20)
_STYLED_HEIGHTS = (16, 20, 26, 28)

_QT_TEXTS = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
    QPalette.ColorRole.PlaceholderText,
)

_QT_ROLES = {
    QPalette.ColorRole.Window: ColorRole.SURFACE,
    QPalette.ColorRole.WindowText: ColorRole.TEXT,
    QPalette.ColorRole.Base: ColorRole.CARD,
    QPalette.ColorRole.AlternateBase: ColorRole.SURFACE,
    QPalette.ColorRole.Text: ColorRole.TEXT,
    QPalette.ColorRole.PlaceholderText: ColorRole.MUTED,
    QPalette.ColorRole.Button: ColorRole.CARD,
    QPalette.ColorRole.ButtonText: ColorRole.TEXT,
    QPalette.ColorRole.BrightText: ColorRole.DANGER,
    QPalette.ColorRole.Highlight: ColorRole.ACCENT,
    QPalette.ColorRole.HighlightedText: ColorRole.ON_ACCENT,
    QPalette.ColorRole.Accent: ColorRole.ACCENT,
    QPalette.ColorRole.Link: ColorRole.ACCENT,
    QPalette.ColorRole.LinkVisited: ColorRole.ACCENT,
    QPalette.ColorRole.ToolTipBase: ColorRole.CARD,
    QPalette.ColorRole.ToolTipText: ColorRole.TEXT,
    QPalette.ColorRole.Light: ColorRole.CARD,
    QPalette.ColorRole.Midlight: ColorRole.LINE,
    QPalette.ColorRole.Mid: ColorRole.LINE,
    QPalette.ColorRole.Dark: ColorRole.MUTED,
    QPalette.ColorRole.Shadow: ColorRole.LINE,
}
