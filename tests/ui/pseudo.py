"""A language that nobody speaks: every text of the catalogue is longer, accented and bracketed.

What is seen in plain letters beside it has not gone through translation, or is asked for by words
or a context that the catalogue does not know.
"""

import ast
import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from desktop_app.ui.language import LANGUAGES
from desktop_app.ui.languages import NAMES
from desktop_app.ui.parts import Elided, Wrapped

HERE = Path(__file__).parent
CATALOGUE = HERE.parents[1] / "resources" / "i18n" / "clinic-desk_de.ts"
OPENS, CLOSES = "⟦", "⟧"
ACCENTS = str.maketrans("aceinouyACEINOUY", "àçéîñöüýÀÇÉÎÑÖÜÝ")
KEPT = re.compile(r"\{[^{}]*\}|%L?n|<[^<>]*>|&\w+;|[^<>{}%&]+|.", re.DOTALL)
WORD = re.compile(r"[A-Za-z]{3,}")
PATTERNS = "Dates"
"""The context of what is no text, but how dates are written."""
ROWS = 60
"""Rows of a table that are looked at."""
ADDRESSES = re.compile(r"[\w.+-]*(?:@|://)\S+|(?:\b[A-Z]\w+)?(?:/\w+)+|[0-9a-f]{8}-[0-9a-f-]{27}")
"""Of mails and servers, paths and zones, and ids."""
FIGURES = re.compile(
    r"\b[0-9a-f]*\d[0-9a-f]*\b|\b[0-9a-f]{8}\b"
    r"|\b[a-z]{4}-[a-z]{4}-[a-z]{4}\b|\b[0-9a-f]{4}(?:-[0-9a-f]{4})+\b"
    r"|\b[kKMG]i?B\b|\bx{9,}"
)
"""Of visits, rooms and sizes, and what was typed to be too long."""
NAMED = re.compile(r"[a-z0-9_./%{}-]+")
"""Names of commands and the like: what data says of these is in :data:`ALSO`."""
ALSO = (
    *("Clinic Desk", "VideoSDK", "Qt", "offscreen", "day sheet.csv", "firefox --new-window"),
    *("reception", "late", "soon", "sar", "s", "customRoomId", "allowedParticipantIds"),
    *("GET", "POST", "status", "perPage", "page", "MIT", "room-opened", "desk"),
    *("Okafor", "Wolfeschlegelsteinha", "api.videosdk.live"),
)
"""Names that are nobody's words, and short data."""


@cache
def catalogue():
    """Return the context, the words and the comment of every text that is translated."""
    root = ElementTree.parse(CATALOGUE)  # noqa: S314 - a file of our own
    return {
        (each.findtext("name"), one.findtext("source"), one.findtext("comment") or "")
        for each in root.iter("context")
        for one in each.iter("message")
    }


class Pseudo(QTranslator):
    """Speaks the language while it is installed, and notes what it was asked and does not know."""

    def isEmpty(self):  # noqa: N802 - Qt's own name
        return False

    def translate(self, context, text, comment=None, n=-1):
        known = {(context, text, comment or ""), (context, text, "")} & catalogue()
        return pseudo(text) if known and context != PATTERNS else None  # as it stands


@cache
def pseudo(text):
    """Return *text* in the language; what is a gap, a tag or an access key stays."""
    parts = KEPT.findall(text)
    written = "".join(one if one[0] in "{%<&" else one.translate(ACCENTS) for one in parts)
    ending = "…" if written.endswith("…") else ""
    return f"{OPENS}{written.removesuffix('…')}{'·' * (len(text) // 3)}{CLOSES}{ending}"


def speak_pseudo(app):
    """Speak it from now on; return what ends that."""
    spoken = Pseudo(app)
    QCoreApplication.installTranslator(spoken)

    def end():
        QCoreApplication.removeTranslator(spoken)
        spoken.deleteLater()

    return end


@cache
def _data():
    """Return what matches the data of the tests and of Qt, the longest first."""
    found = {*ALSO, *NAMES.values(), *LANGUAGES.values()}
    for file in (*HERE.glob("*.py"), HERE.parent / "isolation.py"):
        if not file.name.startswith(("test_", "pseudo", "cut_off")):
            tree = ast.parse(file.read_text(encoding="utf-8"))
            strings = (one.value for one in ast.walk(tree) if isinstance(one, ast.Constant))
            found |= {one.strip() for one in strings if isinstance(one, str)}
    locale = QLocale()
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        found |= {locale.dayName(day, form) for day in range(1, 8)}
        found |= {locale.monthName(month, form) for month in range(1, 13)}
    for country in ("DE", "GB"):
        found.add(QLocale.territoryToString(QLocale.codeToTerritory(country)))
    kept = {one for one in found if one in ALSO or (one and not NAMED.fullmatch(one))}
    words = "|".join(re.escape(one) for one in sorted(kept, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")


def plain_words(widget):
    """Return what is written in *widget* in plain words, a line each; an empty list if nothing."""
    found = {}
    window = widget.window()
    for each in (widget, *widget.findChildren(QWidget)):
        if each.window() is window and each.isVisible():
            for text in _texts(each):
                plain = _without_brackets(text)
                for known in (ADDRESSES, _data(), FIGURES):
                    plain = known.sub(" ", plain)
                if WORD.search(plain):
                    found[text] = f"{type(each).__name__}: {text[:200]!r}"
    return list(found.values())


def _without_brackets(text):
    inside, kept = 0, []
    for letter in QTextDocumentFragment.fromHtml(text).toPlainText() if "<" in text else text:
        inside += letter == OPENS
        if not inside:
            kept.append(letter)
        inside -= letter == CLOSES and inside > 0
    return "".join(kept)


def _texts(widget):
    """Yield what can be read of a widget, and what a screen reader says of it."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, (Elided, Wrapped)):  # whose whole text is the name
        return
    yield from _of_kind(widget)
    for action in widget.actions():
        yield from _of_action(action)


def _of_kind(widget):
    if widget.isWindow():
        yield widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QLineEdit():
            yield from (widget.placeholderText(), widget.text())
        case QTextEdit() | QPlainTextEdit():
            yield from (widget.placeholderText(), widget.toPlainText())
        case QComboBox():
            yield from (widget.itemText(number) for number in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(number) for number in range(widget.count()))
        case QAbstractItemView() if widget.model() and not isinstance(widget, QHeaderView):
            yield from _of_model(widget)


def _of_action(action):
    yield from (action.text(), action.toolTip(), action.statusTip())
    menu = action.menu()
    if isinstance(menu, QMenu):
        for each in menu.findChildren(QAction):
            yield from (each.text(), each.toolTip())


def _of_model(view):
    model, roles = view.model(), Qt.ItemDataRole
    spoken = (roles.DisplayRole, roles.ToolTipRole, roles.AccessibleTextRole)
    columns = range(1 if isinstance(view, QListView) else model.columnCount())
    for column in columns:
        yield from _words(model.headerData(column, Qt.Orientation.Horizontal, r) for r in spoken)
    for row in range(min(model.rowCount(), ROWS)):
        for column in columns:
            index = model.index(row, column)
            yield from _words(index.data(role) for role in spoken)


def _words(values):
    return (value for value in values if isinstance(value, str))
