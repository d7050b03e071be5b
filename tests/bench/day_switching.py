"""Going to another day: the whole window, against the bare driver and a plain table."""

import time
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QEventLoop, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMainWindow, QTableView
from sqlcipher3 import dbapi2

from desktop_app.services.actions import Actions
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.theme import Theme
from desktop_app.ui.window_state import WindowState

SIZE = 1280, 800
QUERY = """
SELECT s.session_id, s.id, s."index", s.starts_at, s.ends_at, s.extra,
       a.id, a.patient_id, p.name, a.status, a.kind, a.reason, a.status_since, r.state, r.meeting_id
FROM slots s
JOIN sessions e ON e.id = s.session_id
LEFT JOIN appointments a ON a.slot_id = s.id AND a.status <> 'entered-in-error'
LEFT JOIN patients p ON p.id = a.patient_id
LEFT JOIN rooms r ON r.appointment_id = a.id AND r.generation = a.room_generation
WHERE e.local_date = ?
ORDER BY s.starts_at, s."index", a.created_at, a.id
"""
SHOWN = (3, 8, 11, 9, 13)
"""Of the query's columns, those that stand in the table."""
PATIENCE_S = 20


class OurWindow:
    """The program's window, taken to and fro between two full days."""

    def __init__(self, application: QApplication, actions: Actions) -> None:
        theme = Theme(application)
        theme.apply(application)
        self._application = application
        self._jobs = Jobs()
        self._window = MainWindow(WindowState(None))
        self._window.furnish(theme, self._jobs)
        self._window.resize(*SIZE)
        self._window.show()
        self._window.use(actions)
        self._wait_for_day()
        for by_itself in (self._window.preflight, self._window.housekeeping):
            by_itself.stop()  # a thousand rooms are looked at once a day: not beside what counts
        self._step = -1

    def switch(self) -> float:
        """Go to the other day; return the milliseconds until its rows are painted."""
        begun = time.perf_counter()
        self._window.watch.step(self._step)
        self._wait_for_day()
        spent_ms = (time.perf_counter() - begun) * 1000
        self._step = -self._step
        settle(self._application)
        return spent_ms

    def close(self) -> None:
        self._window.close()
        self._jobs.stop()
        self._jobs.wait(PATIENCE_S)

    def _wait_for_day(self) -> None:
        self._wait(lambda: self._window.day.is_settled)

    def _wait(self, is_there: Callable[[], bool]) -> None:
        """Wait until *is_there*, and until it is painted."""
        deadline = time.monotonic() + PATIENCE_S
        while not is_there():
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.monotonic() > deadline:
                raise TimeoutError("what was waited for never came")
        self._application.processEvents()  # paints what the answer has changed


class PlainModel(QAbstractTableModel):
    """Rows as the driver gave them."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[object, ...]] = []

    def show(self, rows: list[tuple[object, ...]]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent=None):  # noqa: N802 - Qt's own name
        return len(self._rows)

    def columnCount(self, parent=None):  # noqa: N802 - Qt's own name
        return len(SHOWN)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._rows[index.row()][SHOWN[index.column()]]


class Plain:
    """The floor: the bare driver, and one view of Qt's with its own delegate."""

    def __init__(
        self, application: QApplication, file: str, view: QAbstractItemView, size: tuple[int, int]
    ) -> None:
        self._application = application
        self._connection = dbapi2.connect(file, isolation_level=None)
        self._window = QMainWindow()
        self._window.setCentralWidget(view)
        self._window.resize(*size)
        self._window.show()
        settle(application)

    def close(self) -> None:
        self._window.close()
        self._connection.close()


class PlainWindow(Plain):
    """The same columns of a day, in a table."""

    def __init__(self, application: QApplication, file: str, days: tuple[date, date]) -> None:
        self._days = days
        self._model = PlainModel()
        table = QTableView()
        table.setModel(self._model)
        super().__init__(application, file, table, SIZE)

    def switch(self) -> float:
        begun = time.perf_counter()
        rows = self._connection.execute(QUERY, (self._days[0].isoformat(),)).fetchall()
        self._model.show(rows)
        self._application.processEvents()
        spent_ms = (time.perf_counter() - begun) * 1000
        self._days = self._days[::-1]
        settle(self._application)
        return spent_ms


def settle(application: QApplication, seconds: float = 0.05) -> None:
    """Let what follows a change come to rest."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        application.processEvents()
