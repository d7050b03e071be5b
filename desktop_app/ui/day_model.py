"""THE QT TABLE: the day's rows for a view. It knows no colour and no size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from enum import IntEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from desktop_app.domain.alike import alike_of_the_day
from desktop_app.domain.appointment import Appointment, DaySheet
from desktop_app.domain.as_changed import changed_in_place
from desktop_app.domain.change import Change
from desktop_app.domain.lateness import Late, Limits, Warmth
from desktop_app.domain.presence import RoomPresence
from desktop_app.ui.day_filters import Filter, count
from desktop_app.ui.day_rows import (
    Row,
    SessionHead,
    SlotRow,
    WholeDay,
    now_places,
    rows_of,
    slots_of,
    whole_day,
)
from desktop_app.ui.day_words import (
    Moment,
    alike_text,
    clock_text,
    columns,
    extra_text,
    head_text,
    inside_text,
    room_tip,
    sentence,
    waits_text,
)
from desktop_app.ui.names import curtain
from desktop_app.ui.status_words import (
    counts_minutes,
    is_cut,
    late_of,
    minutes_text,
    status_tip,
    warm_visits,
    warmth_of,
)

Index = QModelIndex | QPersistentModelIndex

_HEAD_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_SLOT_FLAGS = _HEAD_FLAGS | Qt.ItemFlag.ItemIsSelectable


class Role(IntEnum):
    """What else an index tells."""

    ROW = Qt.ItemDataRole.UserRole
    APPOINTMENT_ID = Qt.ItemDataRole.UserRole + 1
    SLOT_ID = Qt.ItemDataRole.UserRole + 2


class Col(IntEnum):
    """The columns, in order."""

    TIME = 0
    PATIENT = 1
    VISIT = 2
    STATUS = 3
    ROOM = 4
    PHONE = 5


class DayModel(QAbstractTableModel):
    """One day's sessions and slots.

    A refresh tells no more than what changed: nothing, some rows, or (appointments came, went or
    moved) a reset. Rows are found by ids, never by place.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns()
        self._sheet: DaySheet | None = None
        self._alike: frozenset[UUID] = frozenset()
        self._warm: frozenset[UUID] = frozenset()
        self._hidden: frozenset[UUID] = frozenset()
        self._filters: frozenset[Filter] = frozenset()
        self._moment = Moment(ZoneInfo("UTC"), datetime.min.replace(tzinfo=UTC))
        self._day: WholeDay = ()
        self._rows: tuple[Row, ...] = ()
        self._keys: list[tuple[UUID, UUID | None]] = []
        self._places: tuple[int, ...] = ()
        self._by_appointment: dict[UUID, int] = {}
        self._by_slot: dict[UUID, int] = {}
        curtain.changed.connect(self._tell_all)

    # -- what it shows -------------------------------------------------------------------------

    def set_day(self, sheet: DaySheet, now: datetime) -> None:
        """Show *sheet*; *now* is aware, and counts by whole minutes."""
        if sheet != self._sheet:
            self._sheet = sheet
            self._alike = self.alike_in(sheet)
            self._rebuild(self._as_of(now))
        else:
            self.set_now(now)

    def alike_in(self, sheet: DaySheet) -> frozenset[UUID]:
        """Return the appointments whose patients could be taken for each other."""
        return alike_of_the_day(sheet)

    def set_hidden_doctors(self, doctors: frozenset[UUID]) -> None:
        """Leave these doctors' sessions out."""
        if doctors != self._hidden:
            self._hidden = doctors
            self._rebuild(self._moment.now)

    def set_filters(self, filters: frozenset[Filter]) -> None:
        """Show only the rows that pass all of these."""
        if filters != self._filters:
            self._filters = filters
            self._rebuild(self._moment.now)

    def set_now(self, now: datetime) -> None:
        """Move now's line and let the waiting times grow, once a minute; *now* is aware."""
        now = self._as_of(now)
        if now == self._moment.now or self._sheet is None:
            return
        warm = warm_visits(self._sheet, replace(self._moment, now=now))
        if warm != self._warm:
            self._rebuild(now)  # who has become late is counted, and may have been filtered out
        else:
            self._move_now(now)

    def set_busy(self, appointment_id: UUID, busy: bool) -> None:
        """Let the appointment's row show that its room is being opened, or no longer."""
        others = self._moment.busy - {appointment_id}
        self._moment = replace(self._moment, busy=others | {appointment_id} if busy else others)
        if (number := self._by_appointment.get(appointment_id)) is not None:
            self._tell([number])

    def set_inside(self, inside: Mapping[UUID, RoomPresence], *, lobby: bool) -> None:
        """Show who is in the visits' rooms; with *lobby* say that who knocks can't be seen."""
        before = self._moment.inside
        self._moment = replace(self._moment, inside=inside, lobby=lobby)
        changed = (key for key in {*before, *inside} if before.get(key) != inside.get(key))
        numbers = map(self._by_appointment.get, changed)
        self._tell(number for number in numbers if number is not None)

    def show_changed(self, change: Change) -> bool:
        """Show at once what an act has made of the rows, before the day is read again.

        Rows that come, go or change places wait for that. Return whether any is another now.
        """
        rows = list(self._rows)
        changed: list[int] = []
        for visit in change.appointment_ids:
            number = self._by_appointment.get(visit)
            row = None if number is None else rows[number]
            if number is None or not isinstance(row, SlotRow) or row.appointment is None:
                continue
            after = changed_in_place(row.appointment, change)
            if after is not None:
                rows[number] = replace(row, appointment=after)
                changed.append(number)
        self._rows = tuple(rows)
        self._tell(changed)
        return bool(changed)

    def show_booked(self, slot_id: UUID, appointment: Appointment) -> bool:
        """Show at once who was booked into a free slot, before the day is read again.

        Return whether there is a row for it.
        """
        number = self._by_slot.get(slot_id)
        row = None if number is None else self._rows[number]
        if number is None or not isinstance(row, SlotRow) or row.appointment is not None:
            return False
        booked = replace(row, appointment=appointment)
        self._rows = (*self._rows[:number], booked, *self._rows[number + 1 :])
        self._keys[number] = booked.key
        self._by_appointment[appointment.id] = number
        self._tell([number])
        return True

    def set_limits(self, limits: Limits) -> None:
        """Tell by these when a patient is late, and when one waits for long."""
        if limits != self._moment.limits:
            self._moment = replace(self._moment, limits=limits)
            self._rebuild(self._moment.now)
            self._tell_all()

    def set_cut(self, visit: UUID | None) -> None:
        """Mark the visit that waits to be pasted, or none."""
        before = self._moment.cut
        self._moment = replace(self._moment, cut=visit)
        numbers = (self._by_appointment.get(each) for each in {before, visit} if each)
        self._tell(number for number in numbers if number is not None)

    # -- what it says --------------------------------------------------------------------------

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows shown, headings too."""
        return self._rows

    @property
    def sheet(self) -> DaySheet | None:
        """The day shown, hidden sessions too."""
        return self._sheet

    @property
    def zone(self) -> ZoneInfo:
        """The clinic's."""
        return self._moment.zone

    @property
    def now(self) -> datetime:
        """The instant as of which it tells; aware."""
        return self._moment.now

    @property
    def needing_attention(self) -> int:
        """How many rows need attention, hidden ones too."""
        return self.counts[Filter.NEEDS_ATTENTION]

    @property
    def counts(self) -> Counter[Filter]:
        """How many rows of the day there are of each sort, hidden ones too."""
        return count(slots_of(self._day))

    @property
    def hidden_rows(self) -> int:
        """How many rows filters and hidden doctors leave out."""
        if not (self._filters or self._hidden):
            return 0
        whole = sum(len(slots) for _, slots in self._day)
        return whole - sum(isinstance(row, SlotRow) for row in self._rows)

    @property
    def busy(self) -> frozenset[UUID]:
        """The appointments whose rooms are being opened."""
        return self._moment.busy

    def life_in(self, row: SlotRow) -> RoomPresence | None:
        """Return who is in a visit's room, if the room's cell tells it."""
        if row.appointment is None or not inside_text(row, self._moment):
            return None
        return self._moment.inside.get(row.appointment.id)

    def is_cut(self, row: SlotRow) -> bool:
        """Return whether the row's visit waits to be pasted."""
        return is_cut(row, self._moment)

    def warmth_of(self, row: SlotRow) -> Warmth:
        """Return how much where the visit stands asks to be looked at."""
        return warmth_of(row, self._moment)

    def warmth_of_visit(self, appointment_id: UUID) -> Warmth:
        """Return the same of an appointment; calm if it is not shown."""
        number = self._by_appointment.get(appointment_id)
        row = None if number is None else self._rows[number]
        return self.warmth_of(row) if isinstance(row, SlotRow) else Warmth.CALM

    def late_of(self, appointment_id: UUID) -> Late | None:
        """Return how late the patient of an appointment that is shown is."""
        number = self._by_appointment.get(appointment_id)
        return None if number is None else late_of(self._rows[number], self._moment)

    @property
    def now_places(self) -> tuple[int, ...]:
        """Above which rows now runs; ``rowCount()`` is below the last."""
        return self._places

    @property
    def now_text(self) -> str:
        """The clinic's wall time."""
        return clock_text(self._moment.now, self._moment.zone)

    def index_of(self, appointment_id: UUID) -> QModelIndex:
        """Return the appointment's row (its first cell), invalid if it is not shown."""
        number = self._by_appointment.get(appointment_id)
        return QModelIndex() if number is None else self.index(number, 0)

    def index_of_slot(self, slot_id: UUID) -> QModelIndex:
        """Return the row of the slot itself, never of one that gave it back."""
        number = self._by_slot.get(slot_id)
        return QModelIndex() if number is None else self.index(number, 0)

    def heading(self, head: SessionHead) -> tuple[str, str]:
        """Return a heading's doctor, and its details."""
        return head_text(head, self._moment)

    def text(self, row: Row, column: int) -> str:
        """Return what a cell says to the eye."""
        if isinstance(row, SlotRow):
            return self._columns[column].text(row, self._moment)
        return "  ".join(self.heading(row)) if column == Col.TIME else ""

    def spoken(self, row: Row, column: int) -> str:
        """Return what a screen reader says at a cell: at the first one, the whole row."""
        return sentence(row, self._moment) if column == Col.TIME else self.text(row, column)

    def minutes_text(self, row: SlotRow) -> str:
        """Return the minutes that the row's status tells, without its word; "" without any."""
        return minutes_text(row, self._moment)

    def status_tip(self, row: SlotRow) -> str:
        """Return what there is to say of where the visit stands besides its cell."""
        return status_tip(row, self._moment)

    def room_tip(self, row: SlotRow) -> str:
        """Return what there is to say of the visit's room besides its cell."""
        return room_tip(row, self._moment)

    # -- Qt's side -----------------------------------------------------------------------------

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._columns)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _SLOT_FLAGS if isinstance(self._rows[index.row()], SlotRow) else _HEAD_FLAGS

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].header()
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        answer = _ANSWERS.get(role)
        return answer(self, self._rows[index.row()], index.column()) if answer else None

    # -- within --------------------------------------------------------------------------------

    def _timed(self, number: int, moment: Moment) -> tuple[str, str]:
        """Return those words of a row that time changes."""
        row = self._rows[number]
        if not isinstance(row, SlotRow):
            return "", ""
        return self._columns[Col.STATUS].text(row, moment), inside_text(row, moment)

    def _as_of(self, now: datetime) -> datetime:
        """Return the instant as of which rows tell: the first that was heard of in its minute.

        They say no less, and a full day need not be gone through after each act.
        """
        shown = self._moment.now
        return shown if _minute(now) == _minute(shown) else now

    def _rebuild(self, now: datetime) -> None:
        if self._sheet is None:
            return
        self._warm = warm_visits(self._sheet, replace(self._moment, now=now))
        self._day = whole_day(self._sheet, self._alike, self._warm)
        rows = rows_of(self._day, self._hidden, self._filters)
        keys = [row.key for row in rows]
        if keys == self._keys and self._sheet.zone == self._moment.zone:
            pairs = enumerate(zip(self._rows, rows, strict=True))
            changed = [number for number, (old, new) in pairs if old != new]
            self._rows = rows
            self._tell(changed)
            self._move_now(now)
            return
        self.beginResetModel()
        self._rows, self._keys = rows, keys
        self._moment = replace(self._moment, zone=self._sheet.zone, now=now)
        self._places = now_places(rows, self._sheet, now)
        self._index_ids()
        self.endResetModel()

    def _index_ids(self) -> None:
        self._by_appointment, self._by_slot = {}, {}
        for number, row in enumerate(self._rows):
            if isinstance(row, SlotRow):
                if row.appointment is not None:
                    self._by_appointment[row.appointment.id] = number
                if not row.released:
                    self._by_slot[row.slot.id] = number

    def _move_now(self, now: datetime) -> None:
        before, places = self._moment, self._places
        self._moment = replace(before, now=now)
        self._places = now_places(self._rows, self._sheet, now) if self._sheet else ()
        touched = self._changed_since(before) if now != before.now else set()
        if places != self._places or clock_text(before.now, before.zone) != self.now_text:
            touched.update(*((place - 1, place) for place in (*places, *self._places)))
        self._tell(number for number in touched if 0 <= number < len(self._rows))

    def _changed_since(self, before: Moment) -> set[int]:
        """Return the rows whose words time has changed."""
        return {
            number
            for appointment_id, number in self._by_appointment.items()
            if (appointment_id in before.inside or counts_minutes(self._rows[number]))
            and self._timed(number, before) != self._timed(number, self._moment)
        }

    def _tell_all(self) -> None:
        self._tell(range(len(self._rows)))

    def _tell(self, numbers: Iterable[int]) -> None:
        """Emit one change for each run of neighbouring rows."""
        first = last = -1
        for number in sorted(numbers):
            if number != last + 1 or first < 0:
                self._tell_run(first, last)
                first = number
            last = number
        self._tell_run(first, last)

    def _tell_run(self, first: int, last: int) -> None:
        if first >= 0:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))


def _minute(instant: datetime) -> datetime:
    return instant.replace(second=0, microsecond=0)


def _tip(model: DayModel, row: Row, column: int) -> str | None:
    if isinstance(row, SessionHead):
        return None
    match column:
        case Col.PATIENT:
            return alike_text(row) or None
        case Col.VISIT:
            return extra_text(row) or None
        case Col.STATUS:
            return "\n".join(filter(None, (model.status_tip(row), waits_text(row)))) or None
        case Col.ROOM:
            return model.room_tip(row) or None
    return None


_ANSWERS: dict[int, Callable[[DayModel, Row, int], object]] = {
    Qt.ItemDataRole.DisplayRole: DayModel.text,
    Qt.ItemDataRole.AccessibleTextRole: DayModel.spoken,
    Qt.ItemDataRole.ToolTipRole: _tip,
    Role.ROW: lambda _model, row, _column: row,
    Role.APPOINTMENT_ID: lambda _model, row, _column: row.appointment_id,
    Role.SLOT_ID: lambda _model, row, _column: row.slot_id,
}
