"""Letters that join come from one font, and what is cut fits into the room that there is."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout

from desktop_app.ui.language import LANGUAGES
from desktop_app.ui.letters import cut_to, whole

WORDS = {"ar": "حفظ الإعدادات", "ur": "کمرہ بنائیں، محفوظ کریں گے"}


@pytest.fixture
def written():
    """Write in another language until the test ends."""
    before = QLocale()
    yield lambda language: QLocale.setDefault(QLocale(language))
    QLocale.setDefault(before)


def fonts_of(text, font):
    layout = QTextLayout(text.replace(" ", ""), font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {run.rawFont().familyName() for run in layout.glyphRuns()}


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("system", ["Sans Serif", "DejaVu Sans"])
def test_letters_that_join_come_from_one_font(written, language, system):
    written(language)
    assert len(fonts_of(WORDS[language], whole(QFont(system)))) == 1


@pytest.mark.parametrize("language", sorted(LANGUAGES.keys() - WORDS.keys()))
def test_letters_that_stand_alone_come_from_the_systems_font(written, language):
    written(language)
    font = QFont("Sans Serif")
    assert whole(font) == font


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_cut_fits(written, language):
    written(language)
    font = whole(QFont("Sans Serif"))
    font.setPixelSize(13)
    metrics = QFontMetrics(font)
    address = "chen.wei.with.a.long.address@hospital.example.org"
    for room in range(60, 200):
        assert metrics.horizontalAdvance(cut_to(room, address, metrics)) <= room
    assert cut_to(1000, address, metrics) == address
