"""A key in the search box: the window, against the driver's same questions and a plain list."""

import gc
import time

from day_switching import OurWindow, Plain, settle
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView
from sqlalchemy import event

from desktop_app.services.actions import Actions
from desktop_app.storage.database import Database

TYPED = ("anna", "li", "ma zh", "b d", "0171 2", "1985", "nguyen", "x")
"""Each is typed letter by letter."""
KEYS = (*(text[: end + 1] for text in TYPED for end in range(len(text))), "11.02.", "11.02.1985")

WARM_UP = 2
Question = tuple[str, tuple[object, ...]]


def all_keys(ours: "OurSearch", plain: "PlainSearch", rounds: int):
    """Press every key *rounds* times on both, in turns; return the milliseconds of each."""
    questions = {key: (ours.asked(key), ours.found()) for key in KEYS}
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(-WARM_UP, rounds):
        gc.collect()
        for key, question in questions.items():
            spent = [0.0, 0.0]
            for which in (0, 1) if number % 2 else (1, 0):
                spent[which] = plain.press(*question) if which else ours.press(key)
            if number >= 0:
                times[0].append(spent[0])
                times[1].append(spent[1])
    return tuple(times[0]), tuple(times[1])


class OurSearch(OurWindow):
    """The program's window, in whose search box a person types."""

    def __init__(self, application: QApplication, actions: Actions, db: Database) -> None:
        super().__init__(application, actions)
        self._db = db
        self._window.activateWindow()
        self._window.search.start()

    def press(self, text: str) -> float:
        """Type the last letter of *text*; return the milliseconds until its rows are painted."""
        search = self._window.search
        search.setText(text[:-1])
        search.hits.empty()
        self._application.processEvents()
        begun = time.perf_counter()
        QTest.keyClick(search, text[-1])
        self._wait(lambda: not search.hits.waits)
        spent_ms = (time.perf_counter() - begun) * 1000
        settle(self._application, 0.005)
        return spent_ms

    def found(self) -> int:
        """Return how many rows are on view."""
        return len(self._window.search.hits.found)

    def asked(self, text: str) -> list[Question]:
        """Return what a key asks the database, as its driver gets it."""
        asked: list[Question] = []

        def note(_connection, _cursor, statement, parameters, *_rest):
            if statement.lstrip().startswith("SELECT"):
                asked.append((statement, parameters))

        event.listen(self._db.engine, "before_cursor_execute", note)
        self.press(text)
        event.remove(self._db.engine, "before_cursor_execute", note)
        return asked


class _Rows(QAbstractListModel):
    """As many of the driver's rows as the program shows."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[object, ...]] = []

    def show(self, rows: list[tuple[object, ...]]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent=None):  # noqa: N802 - Qt's own name
        return len(self._rows)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return "\n".join(map(str, self._rows[index.row()][1:3]))


class PlainSearch(Plain):
    """The same questions by the bare driver, and a plain list of two lines a row."""

    def __init__(self, application: QApplication, file: str) -> None:
        self._model = _Rows()
        view = QListView()
        view.setUniformItemSizes(True)
        view.setModel(self._model)
        super().__init__(application, file, view, (440, 7 * 46))

    def press(self, asked: list[Question], shown: int) -> float:
        """Ask and show; return the milliseconds until *shown* rows are painted."""
        self._model.show([])
        self._application.processEvents()
        begun = time.perf_counter()
        rows = []
        for statement, parameters in asked:
            rows += self._connection.execute(statement, parameters).fetchall()
        self._model.show(rows[:shown])
        self._application.processEvents()
        spent_ms = (time.perf_counter() - begun) * 1000
        settle(self._application, 0.005)
        return spent_ms
