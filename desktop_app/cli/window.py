"""The window, from the command line."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.program import fill, say_json
from desktop_app.errors import NoScreenError, Said, SettingsError
from desktop_app.settings import Home, Settings, find_settings, set_aside

if TYPE_CHECKING:
    from desktop_app.app import FirstLook
    from desktop_app.composition import Program
    from desktop_app.domain.backup import Backup
    from desktop_app.services.actions import Actions
    from desktop_app.services.help_actions import HelpActions
    from desktop_app.services.rescue_actions import Rescue
    from desktop_app.services.settings_actions import DataSettings


def show(wish: argparse.Namespace, home: Home) -> int:
    """Show the window, or bring the one that runs to the front. Blocks until it closes."""
    _require_screen()
    return _run(wish, home, "")


def select(wish: argparse.Namespace, home: Home) -> int:
    """Select the appointment that a path means in the window, started if none runs."""
    from desktop_app.cli.program import opened
    from desktop_app.services.follow_path import select as meant

    _require_screen()
    with opened(wish, home) as program:
        appointment_id = meant(program.desk, wish.path)
    if wish.json:
        say_json({"selected": str(appointment_id)})
    else:
        print(f"Selected: {appointment_id}")
    return _run(wish, home, wish.path)


def show_link(wish: argparse.Namespace, home: Home, link: str) -> int:
    """Select a link's appointment in the window that runs; without one, ask before one opens."""

    def ask() -> bool:
        from desktop_app.ui.link_question import may_open

        return may_open()

    _require_screen()
    return _run(wish, home, link, may_start=ask)


def _run(
    wish: argparse.Namespace,
    home: Home,
    path: str,
    may_start: Callable[[], bool] | None = None,
) -> int:
    gc.disable()  # nothing of the start is garbage
    from desktop_app import app
    from desktop_app.ui.single_instance import instance_name

    run = WindowRun(home, sample=wish.sample, put_back=wish.put_back)
    settings = _settings(home)
    try:
        code = app.run(
            run.load,
            path or None,
            instance_name(home.folder, settings.database),
            home.folder / "window.ini",
            first_look=run.first_look,
            language=settings.language,
            appearance=settings.appearance,
            text_scale=settings.text_scale,
            may_start=may_start,
            rescue=run.rescue(),
            asking=_help(home),
        )
    finally:
        gc.enable()
        run.close()
    if run.to_put_back is not None:
        return _start_again(wish, "--put-back", str(run.to_put_back))
    return _start_again(wish) if code == app.RESTART else code


def _help(home: Home) -> HelpActions:
    """Return what the Help menu asks."""
    from desktop_app.services.help_actions import HelpActions, Part, Progress

    def report(runs_on: str) -> str:
        from desktop_app.services.problem_report import problem_report

        return problem_report(home.logs, runs_on, datetime.now(UTC))

    def save_report(file: Path, text: str) -> None:
        from desktop_app.services.problem_report import save_report

        save_report(file, text)

    def check(told: Progress) -> None:
        from desktop_app.cli.health import tell_findings

        tell_findings(home, told)

    def parts() -> tuple[Part, ...]:
        from desktop_app.services.about import parts

        return parts()

    return HelpActions(report=report, save_report=save_report, check=check, parts=parts)


def _start_again(wish: argparse.Namespace, *more: str) -> int:
    """Start this program anew, on the same home."""
    import subprocess

    from desktop_app.composition import this_program

    home = [] if wish.home is None else ["--home", wish.home]
    words = [*this_program(), *home, *more]
    sys.stdout.flush()
    # A bundle's own word for a fresh start; others do not know it.
    environ = os.environ | {"PYINSTALLER_RESET_ENVIRONMENT": "1"}
    subprocess.Popen(words, env=environ, start_new_session=True)  # noqa: S603 - itself
    return 0


def _settings(home: Home) -> Settings:
    """Return the settings; bad ones are told in the window."""
    try:
        return find_settings(home.folder, os.environ).settings
    except SettingsError:
        return Settings()


class WindowRun:
    """The program behind one window: opened off the GUI thread, once that asks for it."""

    def __init__(self, home: Home, *, sample: bool, put_back: Path | None = None) -> None:
        self._home = home
        self._sample = sample
        self._put_back = put_back
        self._program: Program | None = None
        self._troubles: tuple[str, ...] = ()
        self.to_put_back: Path | None = None
        """The backup that a person has chosen: the program ends and starts again with it."""

    def first_look(self) -> FirstLook | None:
        """Read today without opening the program, if that can be done at once. Blocks."""
        from desktop_app.storage.first_look import first_look

        try:
            if self._put_back or find_settings(self._home.folder, os.environ).settings.database:
                return None
        except SettingsError:
            return None
        now = datetime.now(UTC)
        sheet = first_look(self._home.database, now)
        return None if sheet is None else (sheet, now)

    def load(self) -> Actions:
        """Read the settings and open the program. Blocks; may be tried again after it failed."""
        from desktop_app.composition import actions_of, open_program

        self.close()  # of a try whose sample could not be filled in
        if self._put_back is not None:
            backup, self._put_back = self._put_back, None  # a second try opens what is there
            return self._put_back_and_open(backup)
        found = find_settings(self._home.folder, os.environ)
        if found.problems and not self._troubles:
            aside = set_aside(self._home.folder, found.own, datetime.now(UTC))
            told = [sentence for sentence in (*found.problems, aside) if sentence]
            self._troubles = (reduce(lambda one, two: Said("{one} {two}", one=one, two=two), told),)
        self._program = open_program(self._home, found.settings, os.environ)
        self._program = replace(self._program, notices=(*self._program.notices, *self._troubles))
        if self._sample:
            fill(self._program)
        return actions_of(self._program, self._note)

    def rescue(self) -> Rescue:
        """Return what can be done where the database is damaged."""
        from desktop_app.services.rescue_actions import Rescue

        return Rescue(
            settings=self._data_settings,
            newest=self._newest_good,
            put_back=self._put_back_and_open,
            start_empty=self._start_empty,
        )

    def _data_settings(self) -> DataSettings:
        from desktop_app.settings_binding import data_settings

        return data_settings(self._home, os.environ)

    def _note(self, backup: Path) -> None:
        self.to_put_back = backup

    def _newest_good(self) -> Backup | None:
        from desktop_app.composition import keeping_of
        from desktop_app.services.rescue import newest_good

        settings = find_settings(self._home.folder, os.environ).settings
        return newest_good(keeping_of(self._home, settings).folder, self._file())

    def _put_back_and_open(self, backup: Path) -> Actions:
        from desktop_app.services.rescue import put_back

        self.close()
        put_back(backup, self._file(), datetime.now(UTC))
        return self.load()

    def _start_empty(self) -> Actions:
        from desktop_app.services.rescue import start_empty

        self.close()
        start_empty(self._file(), datetime.now(UTC))
        return self.load()

    def _file(self) -> Path:
        """Return where the database lies.

        Raises:
            ServerBacksUpError: On a server.
        """
        from desktop_app.composition import file_of

        return file_of(self._home, find_settings(self._home.folder, os.environ).settings)

    def close(self) -> None:
        """Let go of what was opened."""
        if self._program is not None:
            self._program.close()


def _require_screen() -> None:
    """Refuse where no window can be shown; Qt itself would end the process.

    Raises:
        NoScreenError: On Linux without a display, and no other platform chosen.
    """
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise NoScreenError
