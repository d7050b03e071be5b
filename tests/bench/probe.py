"""Starts a window in this fresh process and says ``painted`` on standard output when it is there.

    python probe.py empty                  an empty QMainWindow
    python probe.py empty-with-row FILE    the same, after SQLAlchemy read one row of the database
    python probe.py window HOME            the program, until its window is painted
    python probe.py day HOME ROWS          the program, until its table shows ROWS slots

The program is watched through the two Qt classes that its window and its table are made of, so
nothing in it knows of us. A painting is over when the event loop is back.
"""

import runpy
import sys

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

FIRST = 1
"""Qt.HighEventPriority, without the price of making all of Qt's enumerations."""


class Painted(QObject):
    """Says so as soon as the painting that is going on is over: before all else that waits."""

    told = False

    def tell(self):
        if not self.told:
            self.told = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), FIRST)

    def customEvent(self, event):  # noqa: N802 - Qt's own name
        sys.stdout.write("painted\n")
        sys.stdout.flush()
        QTimer.singleShot(0, QCoreApplication.quit)


painted = Painted()


class WatchedWindow(QtWidgets.QMainWindow):
    def paintEvent(self, event):  # noqa: N802 - Qt's own name
        super().paintEvent(event)
        painted.tell()


class WatchedTable(QtWidgets.QTableView):
    wanted_rows = 0

    def viewportEvent(self, event):  # noqa: N802 - Qt's own name
        done = super().viewportEvent(event)
        is_full = self.model() is not None and self.model().rowCount() >= self.wanted_rows
        if event.type() == QEvent.Type.Paint and is_full:
            painted.tell()
        return done


def show_empty():
    application = QtWidgets.QApplication([sys.argv[0]])
    window = WatchedWindow()
    window.resize(1280, 800)
    window.show()
    application.exec()


def show_empty_with_row(file):
    from sqlalchemy import URL, create_engine, text
    from sqlcipher3 import dbapi2

    engine = create_engine(URL.create("sqlite", database=file), module=dbapi2)
    with engine.connect() as connection:
        connection.execute(text("SELECT id, name FROM patients LIMIT 1")).one()
    show_empty()


def start_program(home):
    sys.argv = ["clinic-desk", "--home", home]
    runpy.run_module("desktop_app", run_name="__main__", alter_sys=True)


def until_window(home):
    QtWidgets.QMainWindow = WatchedWindow
    start_program(home)


def until_day(home, rows):
    WatchedTable.wanted_rows = int(rows)
    QtWidgets.QTableView = WatchedTable
    start_program(home)


WAYS = {
    "empty": show_empty,
    "empty-with-row": show_empty_with_row,
    "window": until_window,
    "day": until_day,
}
WAYS[sys.argv[1]](*sys.argv[2:])
