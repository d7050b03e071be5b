from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from desktop_app import resources
from desktop_app.ui.icons import Icon, app_icon, draw

FOLDER = resources.folder() / "icons"


def test_every_drawing_has_a_name_and_every_name_a_drawing():
    assert {file.stem for file in FOLDER.glob("*.svg")} == {*Icon, "app"}


@pytest.mark.parametrize("icon", list(Icon))
def test_the_icons_are_one_family(icon):
    drawing = ElementTree.parse(FOLDER / f"{icon}.svg").getroot()  # noqa: S314 - our own file
    assert drawing.get("viewBox") == "0 0 16 16"
    assert drawing.get("stroke") == "currentColor"
    assert drawing.get("stroke-width") == "1.7"
    assert drawing.get("stroke-linecap") == drawing.get("stroke-linejoin") == "round"
    assert all(each.get("fill") in (None, "none", "currentColor") for each in drawing.iter())


@pytest.mark.parametrize("icon", list(Icon))
def test_an_icon_stays_within_its_grid(qapp, icon):
    image = draw(icon, QColor("#123456"), QSize(16, 16), 8.0).toImage()
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    side = image.width()
    edge = [(n, m) for n in range(side) for m in (0, side - 1)]
    assert not any(image.pixelColor(*at).alpha() for pair in edge for at in (pair, pair[::-1]))
    inside = (image.pixelColor(x, y).alpha() for x in range(side) for y in range(side))
    assert sum(alpha > 200 for alpha in inside) > side * side / 20


def test_the_program_has_an_icon_of_its_own(qapp):
    for side in (16, 32, 256):
        assert app_icon().pixmap(QSize(side, side), 1.0).size() == QSize(side, side)
