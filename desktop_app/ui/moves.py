"""Moving visits in the window: by key, by mouse, by cutting and pasting; two that change places.

A cut visit stays where it is until it is pasted, on whatever day that is; it is not on the system's
clipboard, which other programs read.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.appointment import ENDED, DaySheet, Session, Slot
from desktop_app.domain.moving import Way, free_slot_from
from desktop_app.ui.dates import short_day, time_of
from desktop_app.ui.day_words import isolated
from desktop_app.ui.errors import Notice, Offer, Tone
from desktop_app.ui.slot_view import Target
from desktop_app.ui.strip import Strip
from desktop_app.ui.views import Views
from desktop_app.ui.visit_deeds import VisitDeeds


@dataclass(frozen=True, slots=True)
class _Place:
    sheet: DaySheet
    session: Session
    slot: Slot


class Moves(QObject):
    """Turns keys, drops and pastes into moves.

    Signals:
        said: A sentence for the status bar: why nothing moves.
    """

    said = Signal(str)

    def __init__(self, views: Views, strip: Strip, deeds: VisitDeeds, parent: QObject) -> None:
        super().__init__(parent)
        self._views, self._strip, self._deeds = views, strip, deeds
        self._bound: dict[UUID, UUID] = {}
        self._cut: UUID | None = None
        self._notice: Notice | None = None
        views.dropped.connect(self.drop)

    @property
    def cut_visit(self) -> UUID | None:
        """The visit that waits to be pasted."""
        return self._cut

    def forget_ways(self) -> None:
        """Let the next key begin from where the table shows the visit: it is as it is now."""
        self._bound.clear()

    # -- by key --------------------------------------------------------------------------------

    def step(self, way: Way) -> None:
        """Move the selected visit to its doctor's next free slot that way; presses add up."""
        visit = self._selected_visit()
        place = self._place_of(self._views.selected_slot())
        if visit is None or place is None:
            return
        begins = self._bound.get(visit, place.slot.id)
        free = free_slot_from(place.sheet, begins, way, visit)
        if free is None:
            words = {
                Way.EARLIER: self.tr("{doctor} has no earlier free slot on this day."),
                Way.LATER: self.tr("{doctor} has no later free slot on this day."),
            }
            self.said.emit(words[way].format(doctor=isolated(place.session.doctor)))
            return
        self._bound[visit] = free.id
        self._deeds.move(visit, free.id, self._where(free.id, visit))

    # -- by mouse ------------------------------------------------------------------------------

    def drop(self, carried: Target, over: Target) -> None:
        """Put the carried visit onto a free slot, or offer to swap it with another visit."""
        if carried.appointment_id is None:
            return
        if over.appointment_id is None:
            where = self._where(over.slot_id, carried.appointment_id)
            self._deeds.move(carried.appointment_id, over.slot_id, where)
        else:
            self._offer_swap(carried.appointment_id, over.appointment_id)

    # -- by cutting and pasting ----------------------------------------------------------------

    def cut(self) -> None:
        """Take the selected visit up, to be pasted somewhere else."""
        visit = self._selected_visit()
        if visit is None:
            return
        self._deeds.remember(visit)
        self._set_cut(visit)
        self._show(
            Notice(
                self.tr("{visit} is cut").format(visit=self._deeds.named(visit)),
                self.tr("Choose a free slot of any day and press Ctrl+V. Esc leaves it."),
                Tone.INFO,
                (Offer(self.tr("Leave it"), lambda: None),),
            )
        )

    def paste(self) -> None:
        """Put the cut visit into the selected free slot, or offer to swap it with the visit there.

        What is selected now is meant, whatever a refresh does until that is answered.
        """
        over, visit = self._views.selected(), self._cut
        if visit is None:
            self.said.emit(self.tr("No visit is cut. Ctrl+X cuts the selected one."))
        elif over is None:
            self.said.emit(self.tr("Choose a free slot first."))
        elif over.appointment_id is None:
            self.leave()
            self._deeds.move(visit, over.slot_id, self._where(over.slot_id, visit))
        elif over.appointment_id == visit:
            self.leave()
        else:
            self._offer_swap(visit, over.appointment_id)

    def swap(self) -> None:
        """Let the cut visit and the selected one change places."""
        other, visit = self._views.selected_appointment(), self._cut
        if visit is None or other in {None, visit}:
            words = self.tr("Cut one visit with Ctrl+X, choose the other one, and swap them then.")
            self.said.emit(words)
        elif other is not None:
            self._swap(visit, other)

    def leave(self) -> bool:
        """Leave the cut visit where it is; false if none is cut."""
        if self._cut is None:
            return False
        self._set_cut(None)
        if self._notice is not None and self._strip.notice is self._notice:
            self._strip.close_notice()
        self._notice = None
        return True

    # -- within --------------------------------------------------------------------------------

    def _set_cut(self, visit: UUID | None) -> None:
        self._cut = visit
        self._views.set_cut(visit)

    def _show(self, notice: Notice) -> None:
        self._notice = notice
        self._strip.show_notice(notice)

    def _offer_swap(self, visit: UUID, other: UUID) -> None:
        self._deeds.remember(visit)
        self._deeds.remember(other)
        self._show(
            Notice(
                self.tr("This slot is taken"),
                self.tr("Shall {one} and {other} change places?").format(
                    one=self._deeds.named(visit), other=self._deeds.named(other)
                ),
                Tone.ATTENTION,
                (Offer(self.tr("Swap"), partial(self._swap, visit, other)),),
            )
        )

    def _swap(self, visit: UUID, other: UUID) -> None:
        self.leave()
        self._deeds.swap(visit, other)

    def _selected_visit(self) -> UUID | None:
        """Return the selected visit if it can go anywhere; say why not."""
        visit, place = self._views.selected_appointment(), None
        if visit is None:
            self.said.emit(self.tr("Choose a visit first."))
            return None
        place = self._place_of(self._views.selected_slot())
        held = place.slot.appointment if place else None
        if held is None or held.id != visit or held.status in ENDED:
            self.said.emit(self.tr("An ended visit stays where it is."))
            return None
        return visit

    def _where(self, slot_id: UUID, visit: UUID) -> str:
        """Return where a slot is, as far as that differs from where the visit is."""
        place, now = self._place_of(slot_id), self._place_holding(visit)
        if place is None:
            return self.tr("another slot")
        zone: ZoneInfo = place.sheet.zone
        parts = [time_of(place.slot.starts_at, zone)]
        if now is None or now.sheet.day != place.sheet.day:
            parts.insert(0, short_day(place.slot.starts_at.astimezone(zone).date()))
        if now is None or now.session.doctor_id != place.session.doctor_id:
            parts.append(isolated(place.session.doctor))
        return ", ".join(parts)

    def _place_of(self, slot_id: UUID | None) -> _Place | None:
        return next((place for place in self._places() if place.slot.id == slot_id), None)

    def _place_holding(self, visit: UUID) -> _Place | None:
        held = ((place, place.slot.appointment) for place in self._places())
        return next((place for place, one in held if one is not None and one.id == visit), None)

    def _places(self) -> list[_Place]:
        sheet = self._views.sheet
        sessions = sheet.sessions if sheet is not None else ()
        return [
            _Place(sheet, session, slot)
            for session in sessions
            for slot in session.slots
            if sheet is not None
        ]
