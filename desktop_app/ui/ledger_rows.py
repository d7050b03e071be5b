"""The requests of one day, for a view; and the ledger's words."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    Qt,
)
from typing_extensions import override

from desktop_app.domain.ledger import THIS_COMPUTER, Destination, Entry, LedgerSummary
from desktop_app.errors import QT_TRANSLATE_NOOP
from desktop_app.ui.parts import plain_tip
from desktop_app.ui.tables import HeadedRows, Index
from desktop_app.ui.theme import ColorRole, Theme

_HEADERS = (
    QT_TRANSLATE_NOOP("Ledger", "Time"),
    QT_TRANSLATE_NOOP("Ledger", "Request"),
    QT_TRANSLATE_NOOP("Ledger", "Fields sent"),
    QT_TRANSLATE_NOOP("Ledger", "Answer"),
    QT_TRANSLATE_NOOP("Ledger", "To"),
)
_ANSWER = 3
_NO_ANSWER = {
    "timeout": QT_TRANSLATE_NOOP("Ledger", "None in time"),
    "unreachable": QT_TRANSLATE_NOOP("Ledger", "Not reached"),
    "unusable": QT_TRANSLATE_NOOP("Ledger", "Of no use"),
    "": QT_TRANSLATE_NOOP("Ledger", "Not known"),
}


class LedgerRows(HeadedRows):
    """Requests, the latest first; words are made for what is looked at only."""

    def __init__(self, theme: Theme, zone: ZoneInfo, parent: QObject) -> None:
        super().__init__(map(_translated, _HEADERS), parent)
        self._theme = theme
        self._zone = zone
        self._entries: Sequence[Entry] = ()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show *entries*."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entry, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._text(entry, index.column()))
            case Qt.ItemDataRole.ForegroundRole if index.column() == _ANSWER:
                return self._theme.color(_tone(entry.answer))
        return None

    def _text(self, entry: Entry, column: int) -> str:
        match column:
            case 0:
                return f"{entry.at.astimezone(self._zone):%H:%M:%S}"
            case 1:
                return request_words(entry)
            case 2:
                return ", ".join(entry.kind.fields) or "–"
            case 3:
                took = "" if entry.ms is None else f" · {QLocale().toString(entry.ms)} ms"
                return answer_words(entry.answer) + took
            case _:
                return place_words(entry.kind.to)


def request_words(entry: Entry) -> str:
    """Return method and path; an ellipsis stands for an id."""
    return f"{entry.kind.method} {entry.kind.path.replace('{}', '…')}"


def answer_words(answer: str) -> str:
    """Return a status as it is, anything else in words."""
    return _translated(_NO_ANSWER[answer]) if answer in _NO_ANSWER else answer


def place_words(to: str) -> str:
    """Return where a request went."""
    here = QT_TRANSLATE_NOOP("Ledger", "This computer (practice)")
    return _translated(here) if to == THIS_COMPUTER else to


def count_words(count: int) -> str:
    """Return how many requests."""
    return QCoreApplication.translate("Ledger", "%Ln requests", "", count)


def summary_words(summary: LedgerSummary) -> tuple[str, ...]:
    """Return in sentences what ever left this computer, and what did not."""
    away = [place for place in summary.destinations if place.to != THIS_COMPUTER]
    here = [place for place in summary.destinations if place.to == THIS_COMPUTER]
    sentences = [_place(place) for place in away]
    for place in here:
        stayed = QT_TRANSLATE_NOOP(
            "Ledger", "Stayed on this computer, in practice mode: {requests}."
        )
        if not away:
            stayed = QT_TRANSLATE_NOOP(
                "Ledger",
                "Nothing ever left this computer. In practice mode, {requests} stayed here.",
            )
        sentences.append(_translated(stayed).format(requests=count_words(place.requests)))
    return tuple(sentences)


def broken_words(broken: int) -> str:
    """Return in a sentence that some lines can't be read; nothing if all can."""
    if not broken:
        return ""
    return QCoreApplication.translate(
        "Ledger",
        "%Ln lines can't be read: a crash cut them off, or somebody changed the file.",
        "",
        broken,
    )


def _place(place: Destination) -> str:
    number = QLocale().toString
    if not place.fields:
        words = QT_TRANSLATE_NOOP("Ledger", "No field ever left for {to}, in {requests}.")
        return _translated(words).format(to=place.to, requests=count_words(place.requests))
    words = QT_TRANSLATE_NOOP("Ledger", "Fields that ever left for {to}, in {requests}: {fields}.")
    fields = ", ".join(f"{name} ({number(count)})" for name, count in place.fields)
    return _translated(words).format(
        to=place.to, requests=count_words(place.requests), fields=fields
    )


def _tone(answer: str) -> ColorRole:
    if answer.startswith("2"):
        return ColorRole.OK
    if answer.startswith(("3", "4")):
        return ColorRole.ATTENTION
    return ColorRole.DANGER if answer else ColorRole.MUTED


def _translated(text: str) -> str:
    return QCoreApplication.translate("Ledger", text)
