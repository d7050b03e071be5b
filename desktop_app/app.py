"""The window's root: makes the application, the jobs and the window, and nothing more.

The frame is painted first, then the day is put into it to be looked at, and only when that stands
on the screen is imported and made what the first picture does without. Storage and network code is
not imported here at all: what needs it is built by ``load``, as a job.
"""

from __future__ import annotations

import gc
import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QObject,
    QSocketNotifier,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop_app.errors import AppError, DatabaseDamagedError, NoScreenError, UnexpectedError
from desktop_app.ui.errors import notice_of
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.single_instance import SingleInstance, hand_over
from desktop_app.ui.unexpected import Unexpected, heard
from desktop_app.ui.window_state import WindowState

if TYPE_CHECKING:
    from desktop_app.domain.appointment import DaySheet
    from desktop_app.services.actions import Actions
    from desktop_app.services.help_actions import HelpActions
    from desktop_app.services.rescue_actions import Rescue

FirstLook = tuple["DaySheet", datetime]
"""Today's sheet, and when it was read; aware."""

log = logging.getLogger(__name__)

RESTART = 75
"""What :func:`run` returns where a person wants the program to start anew."""
LAST_WORK_S = 20.0
"""How long the process stays for work that has begun; an opening's own deadline is shorter."""
UNSEEN_MS = 2_000
"""How long loading waits for the first look to be painted, in a window that may be minimised.

On a slow computer it must not come between, and take the processor from that painting.
"""


def has_screen() -> bool:
    """Return whether a window can be shown; Qt would end the process where it can't."""
    if sys.platform in ("win32", "darwin"):
        return True
    named = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
    return any(os.environ.get(name) for name in named)


def run(
    load: Callable[[], Actions],
    select: str | None,
    single_instance_name: str | None,
    state_path: Path | None = None,
    on_started: Callable[[MainWindow], None] | None = None,
    first_look: Callable[[], FirstLook | None] = lambda: None,
    *,
    language: str = "",
    may_start: Callable[[], bool] | None = None,
    rescue: Rescue | None = None,
    asking: HelpActions | None = None,
    appearance: str = "system",
    text_scale: int = 100,
) -> int:
    """Show the window until it is closed; return the exit code, or :data:`RESTART`.

    Args:
        load: Builds what the window may ask for. Runs as a job, may block, and again if it failed.
        select: An old path or link to the appointment to select.
        single_instance_name: Where a window that runs already listens: then it takes *select* over,
            and this call returns 0 at once. ``None``: every start has its own window.
        state_path: The INI file in which the window remembers its size; ``None``: it does not.
        on_started: Called with the window once it has been painted.
        first_look: Reads today for looking at until *load* is done; ``None`` if that takes longer.
            Runs as a job, may block.
        language: What the window speaks; empty: the system's language.
        may_start: Asked, may block, if no window runs yet; ``None``: a person's own start.
        rescue: What can be done where *load* finds the database damaged.
        asking: What the Help menu asks, with or without a day.
        appearance: As in the settings.
        text_scale: As in the settings.

    Raises:
        NoScreenError: There is nothing to show a window on.
    """
    if not has_screen():
        raise NoScreenError
    app = QApplication([sys.argv[0]])  # Qt would take options of its own from the rest
    app.setApplicationName("clinic-desk")
    app.setApplicationDisplayName("Clinic Desk")
    app.setDesktopFileName("clinic-desk")
    single = SingleInstance(single_instance_name, app) if single_instance_name else None
    if may_start is not None and not _is_wanted(single, partial(_asked, app, language, may_start)):
        return 0
    if single_instance_name and single is not None and not single.is_first:
        if hand_over(single_instance_name, select or ""):
            return 0
        if not single.take():  # else it has closed meanwhile
            log.warning("another window holds the name but does not answer")
    jobs = Jobs(app)
    window = MainWindow(WindowState(state_path), appearance, text_scale)
    window.help_with(asking)
    window.follow(select or "")
    if sys.platform == "darwin":
        LinksOfMacOS(app, window)
    window.restart_wanted.connect(lambda: app.exit(RESTART))
    if single is not None:
        single.asked.connect(window.follow)
    with heard(Unexpected(partial(_tell_unexpected, window), app)), _stopped_by_signals(app):
        first = _FirstPaint(window)
        first.painted.connect(
            partial(
                _begin,
                app,
                language,
                window,
                jobs,
                first_look,
                partial(_load, window, jobs, load, rescue),
                single,
            )
        )
        if on_started is not None:
            first.painted.connect(partial(on_started, window))
        window.show()
        code = app.exec()
        jobs.stop()
    window.close()
    if single is not None:
        single.close()
    jobs.wait(LAST_WORK_S)
    return code


def _is_wanted(single: SingleInstance | None, may_start: Callable[[], bool]) -> bool:
    """Whether this start goes on: a window runs already, or *may_start* says that one may open."""
    if single is not None and not single.is_first:
        return True
    if single is not None:
        single.close()  # a person's own start must not wait for this answer
    if not may_start():
        return False
    if single is not None:
        single.take()
    return True


class LinksOfMacOS(QObject):
    """Takes what macOS asks the application to open: links of ours, and no file."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return False
        if (link := event.url().toString()).startswith("clinicdesk:"):
            self._window.follow(link)
        return True


def _asked(app: QApplication, language: str, may_start: Callable[[], bool]) -> bool:
    from desktop_app.ui.language import speak

    speak(app, language)
    return may_start()


def _begin(
    app: QApplication,
    language: str,
    window: MainWindow,
    jobs: Jobs,
    first_look: Callable[[], FirstLook | None],
    load: Callable[[], None],
    single: SingleInstance | None,
) -> None:
    """Furnish the window that stands on the screen, let it show today, then bring it to life."""

    def start() -> None:
        if single is not None and single.is_first:
            single.listen()
        load()
        window.equip()
        gc.freeze()  # what the start has made stays; each collection would go through it in vain
        gc.enable()
        app.setWindowIcon(app_icon())

    def show(seen: FirstLook | None) -> None:
        if seen is None:
            start()
            return
        window.preview(*seen)
        patience = QTimer(window, singleShot=True, interval=UNSEEN_MS)
        patience.timeout.connect(start)
        patience.start()
        painted = _FirstPaint(window.table.viewport()).painted
        painted.connect(lambda: patience.isActive() and patience.start(0))

    jobs.run(window, first_look, show, lambda _: start())
    from desktop_app.ui.icons import app_icon
    from desktop_app.ui.language import speak
    from desktop_app.ui.theme import Theme

    speak(app, language)  # before the first word, which the bare frame has none of
    theme = Theme(app)
    theme.apply(app)
    window.furnish(theme, jobs)


def _load(
    window: MainWindow, jobs: Jobs, load: Callable[[], Actions], rescue: Rescue | None
) -> None:
    def again() -> None:
        window.show_opening()
        _load(window, jobs, load, rescue)

    def failed(error: AppError) -> None:
        if rescue is None:
            window.show_failed(error, again)
            return
        from desktop_app.ui.rescue_offer import DataOffer, RescueOffer

        DataOffer(window, jobs, rescue.settings, again).make(error)
        if isinstance(error, DatabaseDamagedError):
            RescueOffer(window, jobs, rescue, again).make()

    jobs.run(window, load, window.use, failed)


class _FirstPaint(QObject):
    """Tells once that a widget stands on the screen.

    Loading before would hold its painting up: both threads want the interpreter.

    Signals:
        painted: The first painting is done.
    """

    painted = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._shown)
        return False

    def _shown(self) -> None:
        """Let the loop come round once more: now the picture has reached the screen."""
        QTimer.singleShot(0, self, self.painted.emit)


def _tell_unexpected(window: MainWindow) -> QObject | None:
    """Say in one dialog that something broke; in the strip where there is no report to be had."""
    if not window.is_furnished:  # there is nothing to say it with, and nothing to go on with
        QApplication.exit(1)
        return None
    window.equip()
    dialog = window.help.tell_unexpected()
    if dialog is None:
        window.notify(notice_of(UnexpectedError()))
    return dialog


@contextmanager
def _stopped_by_signals(app: QApplication) -> Iterator[None]:
    """Close properly on Ctrl+C and on being told to end.

    Python runs its handlers between byte codes, and Qt's loop has none: a socket wakes it. A loop
    can't be ended before it has begun, so that the end waits in it; no window is asked, which could
    refuse while it waits for an answer.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    ear, mouth = socket.socketpair()
    for end in (ear, mouth):
        end.setblocking(False)
    awake = QSocketNotifier(ear.fileno(), QSocketNotifier.Type.Read)
    awake.activated.connect(lambda: ear.recv(64))
    former_fd = signal.set_wakeup_fd(mouth.fileno(), warn_on_full_buffer=False)
    signals = (signal.SIGINT, signal.SIGTERM)
    former = [
        signal.signal(number, lambda *_: QTimer.singleShot(0, app, lambda: app.exit(0)))
        for number in signals
    ]
    try:
        yield
    finally:
        for number, handler in zip(signals, former, strict=True):
            signal.signal(number, handler)
        signal.set_wakeup_fd(former_fd)
        awake.setEnabled(False)
        ear.close()
        mouth.close()
