"""What a screen reader should say although the focus stays where it is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have *text* spoken, after what is being said or, if *urgent*, at once."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # no picture waits for it

    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
