import itertools

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton

from desktop_app.ui.icons import Icon
from desktop_app.ui.theme import ColorRole, Theme, qt_palette, style_sheet

LIGHT, DARK = Qt.ColorScheme.Light, Qt.ColorScheme.Dark

GROUNDS = (ColorRole.SURFACE, ColorRole.CARD, ColorRole.SELECTED, ColorRole.NEUTRAL_GROUND)
USED = [
    *itertools.product((ColorRole.TEXT, ColorRole.MUTED, ColorRole.ACCENT), GROUNDS),
    *itertools.product((ColorRole.OK, ColorRole.ATTENTION, ColorRole.DANGER), GROUNDS[:3]),
    (ColorRole.ON_ACCENT, ColorRole.ACCENT),
    (ColorRole.ON_DANGER, ColorRole.DANGER),
    (ColorRole.OK, ColorRole.OK_GROUND),
    (ColorRole.ATTENTION, ColorRole.ATTENTION_GROUND),
    (ColorRole.DANGER, ColorRole.DANGER_GROUND),
    *itertools.product((ColorRole.INFO,), (ColorRole.INFO_GROUND, *GROUNDS[1:3])),
    (ColorRole.TEXT, ColorRole.ATTENTION_GROUND),
    (ColorRole.TEXT, ColorRole.DANGER_GROUND),
    (ColorRole.TEXT, ColorRole.INFO_GROUND),
]


@pytest.fixture
def theme(qapp):
    before = qapp.font(), qapp.palette(), qapp.styleSheet()
    theme = Theme()
    yield theme
    theme.force(Qt.ColorScheme.Unknown)
    theme.deleteLater()
    if (qapp.font(), qapp.palette(), qapp.styleSheet()) != before:  # dressing takes its time
        qapp.setStyleSheet(before[2])
        qapp.setPalette(before[1])
        qapp.setFont(before[0])


def luminance(color):
    """Source: w3.org/TR/WCAG21, relative luminance."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_the_measure_of_contrast_is_the_one_of_the_standard():
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), USED, ids=lambda role: role.name.lower())
def test_text_is_legible_on_its_ground(theme, scheme, text, ground):
    theme.force(scheme)
    assert contrast(theme.color(text), theme.color(ground)) >= 4.5


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_ring_of_focus_stands_out_from_what_is_around_it(theme, scheme):
    theme.force(scheme)
    for ground in GROUNDS:
        assert contrast(theme.color(ColorRole.ACCENT), theme.color(ground)) >= 3


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_button_met_by_the_pointer_stays_as_legible(theme, scheme):
    theme.force(scheme)
    sheet = style_sheet(theme.color, theme.px, theme.tall)
    met = sheet.split('QPushButton[look="primary"]:hover')[1].split("background:")[1].split(";")[0]
    on_accent = theme.color(ColorRole.ON_ACCENT)
    assert contrast(QColor(met.strip()), on_accent) >= contrast(
        theme.color(ColorRole.ACCENT), on_accent
    )


def test_without_a_word_from_the_system_the_palette_is_light(theme):
    assert not theme.dark
    assert theme.color(ColorRole.CARD) == QColor("#FFFFFF")


def test_a_forced_scheme_is_told_once_and_taken_back(theme, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.force(DARK)
    assert theme.dark
    assert theme.color(ColorRole.CARD) == QColor("#19202A")
    with qtbot.assertNotEmitted(theme.changed):
        theme.force(DARK)
    theme.force(Qt.ColorScheme.Unknown)
    assert not theme.dark


def test_every_role_of_qt_changes_with_the_scheme(theme):
    theme.force(LIGHT)
    light = qt_palette(theme.color)
    theme.force(DARK)
    dark = qt_palette(theme.color)
    left_out = {QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles}
    for role in set(QPalette.ColorRole) - left_out:
        if light.color(role) == dark.color(role):
            pytest.fail(f"{role} is the same in both schemes")


def test_the_application_is_dressed_again_when_the_scheme_changes(theme, qapp):
    theme.apply(qapp)
    assert "#ffffff" in qapp.styleSheet()
    theme.force(DARK)
    assert qapp.palette().color(QPalette.ColorRole.Base) == theme.color(ColorRole.CARD)
    assert "#19202a" in qapp.styleSheet()
    assert "#0f766e" not in qapp.styleSheet()


def test_the_style_sheet_names_no_colour_of_its_own(theme):
    template = style_sheet(lambda role: QColor("#010203"), theme.px, theme.tall)
    named = {word.strip(" ;}") for word in template.split("#")[1:]}
    assert {word[:6] for word in named if not word.startswith("qt_")} <= {"010203"} | {
        QColor("#010203").lighter(110).name()[1:],
        QColor("#010203").darker(110).name()[1:],
    }


def test_figures_are_of_equal_width_at_every_size(theme):
    for size, bold in itertools.product((12, 13, 16, 20), (False, True)):
        font = theme.font(size, bold=bold)
        assert font.isFeatureSet(QFont.Tag("tnum"))
        metrics = QFontMetrics(font)
        assert len({metrics.horizontalAdvance(figure * 20) for figure in "0123456789"}) == 1


def test_text_scales(theme, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.set_text_scale(1.5)
    assert theme.font(20).pixelSize() == 30
    assert theme.px(36) == 54
    assert "font-size: 18px" in style_sheet(theme.color, theme.px, theme.tall)


def test_an_icon_on_a_widget_follows_the_scheme_by_itself(theme):
    icon = theme.icon(Icon.CHECK, ColorRole.TEXT)
    theme.force(LIGHT)
    light = inks(icon.pixmap(QSize(32, 32), 1.0).toImage())
    theme.force(DARK)
    dark = inks(icon.pixmap(QSize(32, 32), 1.0).toImage())
    assert light == {theme_color(ColorRole.TEXT, 0)}
    assert dark == {theme_color(ColorRole.TEXT, 1)}


def test_an_icon_is_as_sharp_as_the_screen(theme):
    for scale in (1.0, 1.25, 1.5, 2.0, 3.0):
        pixmap = theme.icon(Icon.VIDEO).pixmap(QSize(16, 16), scale)
        assert pixmap.size() == QSize(16, 16) * scale
        assert pixmap.devicePixelRatio() == scale


def test_an_icon_that_cannot_be_used_looks_so(theme):
    off = theme.icon(Icon.VIDEO).pixmap(QSize(32, 32), 1.0, QIcon.Mode.Disabled)
    assert inks(off.toImage()) == {theme_color(ColorRole.FAINT, 0)}


def test_an_icon_is_drawn_once(theme):
    one = theme.pixmap(Icon.VIDEO, ColorRole.TEXT, 16, 2.0)
    assert theme.pixmap(Icon.VIDEO, ColorRole.TEXT, 16, 2.0).cacheKey() == one.cacheKey()


def test_icons_and_marks_live_through_thousands_of_paints(theme, qtbot):
    theme.apply(QApplication.instance())
    button, box = QPushButton(theme.icon(Icon.LINK), "Copy"), QCheckBox("Dr. Rahman")
    qtbot.addWidget(button)
    qtbot.addWidget(box)
    box.setTristate(True)
    for number in range(2000):
        box.setCheckState(Qt.CheckState(number % 3))
        box.setEnabled(bool(number % 5))
        button.setIcon(QIcon(theme.icon(list(Icon)[number % len(Icon)])))
        image = QImage(button.size(), QImage.Format.Format_ARGB32_Premultiplied)
        (button if number % 2 else box).render(image)


def theme_color(role, column):
    return QColor(role.value[column]).rgb()


def inks(image):
    """The fully covered pixels' colours."""
    pixels = itertools.product(range(image.width()), range(image.height()))
    colors = (image.pixelColor(x, y) for x, y in pixels)
    return {color.rgb() for color in colors if color.alpha() == 255}
