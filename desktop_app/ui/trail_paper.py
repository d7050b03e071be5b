"""The anchor of the audit trail on a sheet of paper, to be kept away from the computer."""

from __future__ import annotations

import json
from datetime import UTC
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtPrintSupport import QPrinter

from desktop_app.domain.trail import Anchor
from desktop_app.errors import QT_TRANSLATE_NOOP, PrinterError
from desktop_app.ui.paper import paint

_TITLE = QT_TRANSLATE_NOOP("Trail", "Anchor of the audit trail")
_WHY = QT_TRANSLATE_NOOP(
    "Trail",
    "Keep this sheet away from the computer. Whoever changes an entry up to this one, or cuts the"
    " trail before it, can be found out with it for ever after.",
)
_HOW = QT_TRANSLATE_NOOP(
    "Trail",
    "To check: type what stands below into a file, then run clinic-desk audit verify --anchor FILE",
)
_FACTS = (
    QT_TRANSLATE_NOOP("Trail", "Desk"),
    QT_TRANSLATE_NOOP("Trail", "Entries"),
    QT_TRANSLATE_NOOP("Trail", "Hash of the last"),
    QT_TRANSLATE_NOOP("Trail", "Recorded (UTC)"),
)
_GROUP = 8
"""Digits of a hash that an eye takes in at once."""


def anchor_title() -> str:
    """Return what stands at the head and the foot of the sheet."""
    return _translated(_TITLE)


def anchor_html(anchor: Anchor) -> str:
    """Return the sheet as HTML."""
    groups = [anchor.hash[place : place + _GROUP] for place in range(0, len(anchor.hash), _GROUP)]
    at = anchor.at.astimezone(UTC)
    values = (
        str(anchor.installation),
        str(anchor.sequence),
        " ".join(groups),
        f"{at:%Y-%m-%d %H:%M:%S}",
    )
    turned = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    between = "padding:4px 0 4px 24px" if turned else "padding:4px 24px 4px 0"
    rows = ""
    for name, value in zip(_FACTS, values, strict=True):
        cells = [
            f'<td style="{between}">{escape(_translated(name))}</td>',
            f'<td style="padding:4px 0"><b>{escape(value)}</b></td>',
        ]
        rows += f"<tr>{''.join(cells[::-1] if turned else cells)}</tr>"  # Qt turns no table round
    told = {
        "installation": str(anchor.installation),
        "sequence": anchor.sequence,
        "hash": anchor.hash,
        "at": at.isoformat(),
    }
    way, side = ("rtl", "right") if turned else ("ltr", "left")
    return (
        f'<html dir="{way}"><body><h2>{escape(anchor_title())}</h2>'
        f"<p>{escape(_translated(_WHY))}</p>"
        f'<table align="{side}">{rows}</table><p>{escape(_translated(_HOW))}</p>'
        f'<p dir="ltr" style="font-family:monospace">{escape(json.dumps(told))}</p></body></html>'
    )


def print_anchor(anchor: Anchor, printer: QPrinter) -> None:
    """Print the sheet. Blocks.

    Raises:
        PrinterError: The printer did not take it.
    """
    if not paint(iter([anchor_html(anchor)]), anchor_title(), printer):
        raise PrinterError


def _translated(text: str) -> str:
    return QCoreApplication.translate("Trail", text)
