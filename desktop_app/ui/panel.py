"""Right of the table: who this is, how the room stands, what can be done."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.domain.appointment import Appointment, Patient, Session, Slot, Visit
from desktop_app.ui.parts import label
from desktop_app.ui.theme import SPACE_L, SPACE_M, Theme

if TYPE_CHECKING:  # made with the first visit that is shown
    from desktop_app.ui.late_part import LatePart
    from desktop_app.ui.room_card import RoomCard
    from desktop_app.ui.visit_page import VisitPage


LEAST = 272
"""The least width in the design that a visit can be read in."""


def provisional(session: Session, slot: Slot, appointment: Appointment) -> Visit:
    """Return what the table already knows of a visit, to be shown until the rest is read."""
    return Visit(
        appointment=appointment,
        patient=Patient(
            id=appointment.patient_id,
            name=appointment.patient,
            family_name=None,
            given_name=None,
            gender=None,
            birth_date=None,
            phone=None,
            email=None,
            record_number=None,
        ),
        doctor_id=session.doctor_id,
        doctor=session.doctor,
        location=session.location,
        starts_at=slot.starts_at,
        ends_at=slot.ends_at,
        history=(),
    )


class VisitPanel(QScrollArea):
    """One visit, or that none is chosen. Shows what it is given and asks for nothing by itself.

    Signals:
        open_wanted, copy_wanted, guest_wanted, cancel_wanted, no_show_wanted: For the visit
            (``UUID``) on view.
        shown: A visit is on view, or none any more, or it is as of another moment.
    """

    open_wanted = Signal(object)
    copy_wanted = Signal(object)
    guest_wanted = Signal(object)
    cancel_wanted = Signal(object)
    no_show_wanted = Signal(object)
    shown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.visit: Visit | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Chosen visit"))
        self.empty = label(look="muted")
        self.empty.setWordWrap(True)
        self._inside = self._arranged()
        self._inside.installEventFilter(self)
        self.setWidget(self._inside)
        self.show_nothing(self.tr("Choose an appointment to see it here."))

    @cached_property
    def page(self) -> VisitPage:
        """What shows a visit; the window's first picture does without, and is not kept waiting."""
        from desktop_app.ui.visit_page import VisitPage

        page = VisitPage(self._theme)
        for mine, buttons in (
            (self.open_wanted, page.card.open),
            (self.copy_wanted, page.card.copy),
            (self.guest_wanted, page.card.guest),
            (self.cancel_wanted, page.card.cancel),
            (self.copy_wanted, page.late.copy),
            (self.no_show_wanted, page.late.no_show),
        ):
            buttons.clicked.connect(lambda _=False, mine=mine: self._ask(mine))
        page.hide()
        self._column.insertWidget(1, page, 1)
        return page

    def equip(self) -> None:
        """Make what shows a visit, before there is one to show."""
        self.page.ensurePolished()

    @property
    def card(self) -> RoomCard:
        """How the room of the visit stands, and what can be done."""
        return self.page.card

    @property
    def late(self) -> LatePart:
        """What can be done about a patient who is late."""
        return self.page.late

    @override
    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        needed = self._inside.minimumSizeHint().width() + bar
        return QSize(max(self._theme.px(LEAST), needed), super().minimumSizeHint().height())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def show_visit(self, visit: Visit, zone: ZoneInfo, now: datetime, *, busy: bool) -> None:
        """Show *visit*; *busy* while its room is being opened. *now* is aware."""
        self.visit = visit
        self.page.show_visit(visit, zone, now, busy=busy)
        self.empty.hide()
        self.page.show()
        self.shown.emit()

    def show_nothing(self, why: str) -> None:
        """Say *why* there is no visit to show."""
        if self.visit is not None:
            self.page.hide()
            self.late.hide()
        self.visit = None
        self.empty.setText(why)
        self.empty.show()
        self.shown.emit()

    def take_focus(self) -> None:
        """Give the focus to the first button that can be pressed, if there is one."""
        for button in (self.card.open, self.card.copy, self.card.guest, self.card.cancel):
            if button.isVisible() and button.isEnabled():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _ask(self, signal: SignalInstance) -> None:
        if self.visit is not None:
            signal.emit(self.visit.appointment.id)

    def _arranged(self) -> QWidget:
        inside = QWidget()
        inside.setProperty("look", "surface")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = self._column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        column.setSpacing(0)
        column.addWidget(self.empty)
        column.addStretch()
        return inside
