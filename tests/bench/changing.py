"""A key that changes or books a visit, against a durable write, a hop and a painted row."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date
from itertools import count

from big_clinic import FIRST_RECORD_NUMBER
from day_switching import OurWindow, PlainWindow, settle
from PySide6.QtCore import QEventLoop, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from desktop_app.domain.appointment import Status
from desktop_app.services.actions import Actions
from desktop_app.ui.slot_view import SlotRow

WRITE = """
UPDATE appointments SET status = ?, status_since = ?, version = version + 1 WHERE id = ?
"""


class OurDesk(OurWindow):
    """The program's window, in which one patient after the other arrives or is booked."""

    def __init__(self, application: QApplication, actions: Actions) -> None:
        super().__init__(application, actions)
        self._window.activateWindow()
        self._waiting = [one.id for one in self._visits() if one.status is Status.BOOKED]
        self._free = [row.slot.id for row in self._slots() if row.appointment is None]
        self._patients = count(FIRST_RECORD_NUMBER)

    def arrive(self) -> float:
        """Press A on the next booked visit; return the milliseconds until its row is painted."""
        table = self._window.table
        key = self._waiting.pop(0)
        table.select_appointment(key)
        table.setFocus()
        settle(self._application)
        return self._key_to_row(
            lambda: QTest.keyClick(table, Qt.Key.Key_A),
            lambda row: row.appointment.status is Status.ARRIVED,
        )

    def book(self) -> float:
        """Press Enter on a patient for the next free slot; return the same milliseconds."""
        slot = self._free.pop(0)
        self._window.views.select_slot(slot)
        self._window.table.setFocus()
        QTest.keyClick(self._window.table, Qt.Key.Key_Return)
        patient = self._window.booking.booking.box.patient
        self._wait(patient.hasFocus)
        QTest.keyClicks(patient, str(next(self._patients)))
        self._wait(lambda: not patient.hits.waits and bool(patient.hits.found))
        settle(self._application)
        return self._key_to_row(
            lambda: QTest.keyClick(patient, Qt.Key.Key_Return),
            lambda row: row.appointment is not None,
        )

    def _key_to_row(self, press: Callable[[], None], is_there: Callable[[SlotRow], bool]) -> float:
        """Press a key; return the milliseconds until the selected row is painted as it should."""
        table = self._window.table

        def shows_it(event: QPaintEvent) -> bool:
            row = table.selected_row()
            return row is not None and is_there(row) and event.region().contains(row_center())

        def row_center() -> QPoint:
            return table.row_rect(table.currentIndex().row()).center()

        with painting(table, shows_it) as painted:
            begun = time.perf_counter()
            press()
            self._wait(lambda: bool(painted))
        settle(self._application)
        return (painted[0] - begun) * 1000

    def _slots(self):
        return (row for row in self._window.table.rows.rows if isinstance(row, SlotRow))

    def _visits(self):
        return (row.appointment for row in self._slots() if row.appointment)


class _Hop(QObject):
    """Comes back from another thread."""

    done = Signal(int)


class PlainDesk(PlainWindow):
    """The floor: one durable write in another thread, and one row of a plain table painted."""

    def __init__(self, application: QApplication, file: str, day: date) -> None:
        super().__init__(application, file, (day, day))
        self.switch()
        self._table = self._window.centralWidget()
        self._connection.execute("PRAGMA synchronous = FULL")
        self._pool = ThreadPoolExecutor(1)
        self._hop = _Hop()
        self._hop.done.connect(self._paint)
        booked = "SELECT a.id FROM appointments a WHERE a.status = 'fulfilled' LIMIT 1000"
        self._ids = [key for (key,) in self._connection.execute(booked)]
        self._connection.close()
        self._pool.submit(self._open, file).result()

    def change(self) -> float:
        """Write and paint; return the milliseconds."""
        with painting(self._table, lambda _: True) as painted:
            begun = time.perf_counter()
            self._pool.submit(self._write, self._ids.pop())
            while not painted:
                self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        settle(self._application)
        return (painted[0] - begun) * 1000

    def close(self) -> None:
        self._pool.submit(self._connection.close).result()
        self._pool.shutdown()
        self._window.close()

    def _open(self, file: str) -> None:
        from sqlcipher3 import dbapi2

        self._connection = dbapi2.connect(file, isolation_level=None)
        self._connection.execute("PRAGMA synchronous = FULL")

    def _write(self, key: str) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute(WRITE, ("noshow", "2026-01-01 00:00:00.000000", key))
        self._connection.execute("COMMIT")
        self._hop.done.emit(0)

    def _paint(self, row: int) -> None:
        first = self._model.index(row, 0)
        self._model.dataChanged.emit(first, self._model.index(row, self._model.columnCount() - 1))


@contextmanager
def painting(table: QTableView, counts: Callable[[QPaintEvent], bool]) -> Iterator[list[float]]:
    """Note when each painting of *table* that *counts* was done, until the block is left."""
    done: list[float] = []
    paint = table.paintEvent

    def paint_and_note(event: QPaintEvent) -> None:
        paint(event)
        if counts(event):
            done.append(time.perf_counter())

    table.paintEvent = paint_and_note
    try:
        yield done
    finally:
        del table.paintEvent
