"""Fonts that write a language whole: a word whose letters come from two fonts falls apart.

Where a system's font lacks some letters, Qt takes these from another one, letter by letter. Of
Arabic script that is worse than ugly: letters of two fonts do not join. The usual font of Linux
has no Urdu he and ye.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QRawFont, QTextLayout

_LETTERS = {
    QLocale.Language.Arabic: "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئ،؛؟",
    QLocale.Language.Urdu: "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےآئؤۂۓ،؛؟۔",
}
"""What a text may hold in the languages whose letters join."""
_FAMILIES = ("Noto Naskh Arabic", "Noto Kufi Arabic", "Noto Sans Arabic")
"""Fonts for running text, asked for first: those with lower lines stand before others."""


def whole(font: QFont) -> QFont:
    """Return *font*, behind another one if it can't write the window's language whole."""
    letters = _LETTERS.get(QLocale().language(), "")
    if len(_fonts_used(letters, font)) <= 1:
        return font
    script = QFontDatabase.WritingSystem.Arabic
    installed = QFontDatabase.families(script)
    known = [family for family in _FAMILIES if family in installed]
    for family in (*known, *installed):
        raw = QRawFont.fromFont(QFont(family), script)
        if all(raw.supportsCharacter(ord(letter)) for letter in letters):
            mended = QFont(font)
            mended.setFamilies([family, *font.families()])
            return mended
    return font


def cut_to(room: int, text: str, metrics: QFontMetrics) -> str:
    """Return *text* as it fits into *room*, ending in an ellipsis if it is cut.

    Qt measures the ellipsis in a font's first family, and may write it in another, wider one.
    """
    cut, aim = text, room
    while metrics.horizontalAdvance(cut) > room and aim >= 0:
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, aim)
        aim -= max(1, metrics.horizontalAdvance(cut) - room)
    return cut


def _fonts_used(letters: str, font: QFont) -> set[str]:
    """Return the families that Qt takes the glyphs of *letters* from."""
    layout = QTextLayout(letters, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {run.rawFont().familyName() for run in layout.glyphRuns()}
