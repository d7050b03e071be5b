"""Visits that cannot stay where they are, each with the place to which it will go."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.rearranging import HitVisit, Moves, Place, proposed
from desktop_app.ui.dates import short_day, time_of
from desktop_app.ui.day_words import isolated
from desktop_app.ui.names import shown
from desktop_app.ui.parts import Elided, clear, one_line, set_margins
from desktop_app.ui.theme import SPACE_M, SPACE_S, SPACE_XS, Theme
from desktop_app.ui.typed_fields import Told

MOST_HEIGHT = 240


class HitVisits(QScrollArea):
    """A line for each visit; its place is chosen by keyboard or mouse.

    Signals:
        chosen: A person chose another place.
    """

    chosen = Signal()

    def __init__(self, theme: Theme, zone: ZoneInfo) -> None:
        super().__init__()
        self._theme, self._zone = theme, zone
        self.lines: list[tuple[HitVisit, Told, QComboBox]] = []
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        set_margins(self._grid, 0, 0, SPACE_S, 0)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_S)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Visits that must move"))
        outer = QWidget()
        outer.setProperty("look", "ground")
        outer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(outer)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._inside)
        column.addStretch()
        self.setWidget(outer)
        self.hide()

    def show_hits(self, hits: Sequence[HitVisit]) -> None:
        """Show *hits*, each with the nearest place that no other was given; keep what was chosen.

        A person's own choice stays as long as the place is there.
        """
        kept = {hit.appointment_id: box.currentData() for hit, _, box in self.lines}
        clear(self._grid)
        self.lines = []
        places = proposed(hits)
        for row, hit in enumerate(hits):
            told, box = self._line(row, hit)
            before = box.findData(kept.get(hit.appointment_id)) if kept else -1
            found = before if before >= 0 else box.findData(places[hit.appointment_id])
            with QSignalBlocker(box):
                box.setCurrentIndex(found if found >= 0 else box.count() - 1)
            self.lines.append((hit, told, box))
        self._fit()
        self.setVisible(bool(hits))

    @property
    def moves(self) -> Moves | None:
        """Where each visit goes; ``None`` if two have one place, and then that is said."""
        chosen = [box.currentData() for _, _, box in self.lines]
        twice = {place for place in chosen if place is not None and chosen.count(place) > 1}
        for (_, told, _), place in zip(self.lines, chosen, strict=True):
            told.tell(self.tr("Two visits cannot go there.") if place in twice else "")
        if twice:
            return None
        return {
            hit.appointment_id: place if isinstance(place, UUID) else None
            for (hit, _, _), place in zip(self.lines, chosen, strict=True)
        }

    def _line(self, row: int, hit: HitVisit) -> tuple[Told, QComboBox]:
        day = hit.times.starts_at.astimezone(self._zone).date()
        when = f"{short_day(day)}  {time_of(hit.times.starts_at, self._zone)}"
        who = QWidget()
        column = QVBoxLayout(who)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS // 2)
        column.addWidget(Elided(isolated(shown(hit.patient)), "strong"))
        column.addWidget(Elided(" · ".join((when, one_line(hit.doctor))), "small"))
        box = QComboBox()
        box.setMinimumContentsLength(26)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for place in hit.places:
            box.addItem(self._place(place, day), place.slot_id)
        box.addItem(self.tr("Waiting list"), None)
        box.currentIndexChanged.connect(lambda _: self._choose())
        name = self.tr("New place of {patient}, {when}").format(
            patient=one_line(shown(hit.patient)), when=when
        )
        told = Told(box, name)
        self._grid.addWidget(who, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(told, row, 1, Qt.AlignmentFlag.AlignTop)
        return told, box

    def _place(self, place: Place, before: date) -> str:
        time = time_of(place.times.starts_at, self._zone)
        day = place.times.starts_at.astimezone(self._zone).date()
        words = self.tr("{time}, the same day") if day == before else self.tr("{day}, {time}")
        said = words.format(time=time, day=short_day(day))
        return isolated(" · ".join(filter(None, (said, place.location[:30]))))

    def _fit(self) -> None:
        """Show all, as long as they are few."""
        wanted = self._inside.sizeHint().height()
        self.setMinimumHeight(min(wanted, self._theme.px(MOST_HEIGHT)))

    def _choose(self) -> None:
        _ = self.moves  # says where two have one place
        self._fit()
        self.chosen.emit()
