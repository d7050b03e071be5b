"""dev.py bench: what the program costs, as ratios to the least that the same could cost.

Everything is measured in one run, ours and its floor in turns, with 100,000 appointments in the
file. The exit code is 0 whatever comes out; 1 if something could not be measured.
"""

import argparse
import contextlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "TZ": "UTC"}

from big_clinic import APPOINTMENTS, PATIENTS, SLOTS_A_DAY, big_clinic_file
from launching import LaunchError, launch
from measuring import LEAST_ROUNDS, Result, in_turns, table
from sqlcipher3 import dbapi2

from desktop_app.composition import Program, actions_of, open_program
from desktop_app.settings import Home, Settings

KEPT = Path(__file__).resolve().parents[2] / "build" / "bench"
ZONE = ZoneInfo("UTC")
DATABASE = "clinic-desk.db"

say = partial(print, flush=True)


def launch_to_window(program: Program, rounds: int) -> Result:
    """Measure a fresh process, until its window is painted."""
    home = Path(program.desk.db.engine.url.database).parent
    times = in_turns(launch("window", str(home)), launch("empty"), rounds)
    return Result("launch to window", "an empty window", 1.8, *times)


def launch_to_day(program: Program, rounds: int) -> Result:
    """Measure a fresh process, until today's full table is painted."""
    file = program.desk.db.engine.url.database
    ours = launch("day", str(Path(file).parent), str(SLOTS_A_DAY))
    times = in_turns(ours, launch("empty-with-row", file), rounds)
    floor = "an empty window that imports SQLAlchemy and reads a row"
    return Result(f"launch to {SLOTS_A_DAY} slots", floor, 1.5, *times)


def day_switch(program: Program, rounds: int) -> Result:
    """Measure the running window."""
    from day_switching import OurWindow, PlainWindow

    application = the_application()
    today = datetime.now(ZONE).date()
    days = today - timedelta(days=1), today
    file = program.desk.db.engine.url.database
    with (
        closing(PlainWindow(application, file, days)) as plain,
        closing(OurWindow(application, actions_of(program))) as window,
    ):
        times = in_turns(window.switch, plain.switch, rounds, warm_up=2)
    return Result("day switch", "the driver's rows in a plain table", 2.5, *times)


def the_application():
    """Return the process's one application, made on first use."""
    from PySide6 import QtWidgets

    there = QtWidgets.QApplication.instance()
    if isinstance(there, QtWidgets.QApplication):
        return there
    return QtWidgets.QApplication([sys.argv[0]])


def who_came(program: Program, rounds: int) -> Result:
    """Measure an answer of the video service that differs in one of a full day's rooms."""
    from who_came import OurTable, PlainTable

    application = the_application()
    today = datetime.now(ZONE).date()
    file = program.desk.db.engine.url.database
    with (
        closing(PlainTable(application, file, (today, today))) as plain,
        closing(OurTable(application, actions_of(program))) as window,
    ):
        times = in_turns(window.tell, plain.tell, rounds, warm_up=2)
    return Result("one patient came", "the driver's rows in a plain table", 1.0, *times)


def first_opening(program: Program, rounds: int) -> Result:
    """Measure the way from a visit without a room to its link."""
    import first_opening as opening

    visits = opening.openable(program.desk, rounds + 2)
    with closing(opening.Bare(program.desk)) as bare:
        times = in_turns(opening.ours(program.desk, visits), bare.measure, rounds, warm_up=2)
    return Result("first opening", "two requests and two writes, bare", 3.0, *times)


def changes(program: Program, rounds: int) -> tuple[Result, Result]:
    """Measure an arrival and a booking, from the key to the painted row."""
    from changing import OurDesk, PlainDesk

    application = the_application()
    file = program.desk.db.engine.url.database
    with (
        closing(PlainDesk(application, file, datetime.now(ZONE).date())) as plain,
        closing(OurDesk(application, actions_of(program))) as window,
    ):
        arrived = in_turns(window.arrive, plain.change, rounds, warm_up=2)
        booked = in_turns(window.book, plain.change, rounds, warm_up=2)
    floor = "a durable write, a hop, a painted row"
    return (
        Result("arrived, key to row", floor, 3.0, *arrived),
        Result("booked, key to row", floor, 3.0, *booked),
    )


def memory(program: Program, _rounds: int) -> Result:
    """Measure the process's memory; megabytes, not milliseconds."""
    from remembering import SWITCHES, Remembering

    with closing(Remembering(the_application(), actions_of(program))) as window:
        before, after = window.before_and_after()
    name = f"memory, {SWITCHES:,} day switches (MB)"
    return Result(name, "its memory before", 1.02, (after,), (before,))


def many_visits(visits: int, program: Program, rounds: int) -> tuple[Result, Result]:
    """Measure a day and a week of a clinic with so many *visits*, against this one's."""
    from day_switching import OurWindow
    from many_visits import add_visits

    there = Path(program.desk.db.engine.url.database)
    with tempfile.TemporaryDirectory(prefix="desk-bench-", ignore_cleanup_errors=True) as name:
        home = Home(folder=Path(name), logs=Path(name) / "logs")
        _copied(there, home.database)
        add_visits(home.database, visits - APPOINTMENTS)
        with closing(open_program(home, Settings(), {})) as full:
            application = the_application()
            with (
                closing(OurWindow(application, actions_of(full))) as ours,
                closing(OurWindow(application, actions_of(program))) as floor,
            ):
                days = in_turns(ours.switch, floor.switch, rounds, warm_up=2)
            weeks = in_turns(_week_of(full), _week_of(program), rounds, warm_up=2)
    floor_is = f"the same with {APPOINTMENTS:,} appointments"
    return (
        Result(f"day switch, {visits:,} appointments", floor_is, 1.5, *days),
        Result(f"week, {visits:,} appointments", floor_is, 1.5, *weeks),
    )


def _week_of(program: Program) -> Callable[[], float]:
    """Return what reads a week of one doctor, and tells after how many ms it was there."""
    week = actions_of(program).week
    doctor = week.doctors()[0].id
    today = datetime.now(ZONE).date()
    monday = today - timedelta(days=today.weekday())

    def measure() -> float:
        begun = time.perf_counter()
        week.week_of(doctor, monday)
        return (time.perf_counter() - begun) * 1000

    return measure


def search_among(patients: int, program: Program, rounds: int) -> Result:
    """Measure each key of some searches, in a clinic of its own with so many *patients*."""
    from many_patients import add_patients
    from searching import OurSearch, PlainSearch, all_keys

    there = Path(program.desk.db.engine.url.database)
    with tempfile.TemporaryDirectory(prefix="desk-bench-", ignore_cleanup_errors=True) as name:
        home = Home(folder=Path(name), logs=Path(name) / "logs")
        _copied(there, home.database)
        add_patients(home.database, patients - PATIENTS)
        with contextlib.ExitStack() as until_measured:
            crowded = until_measured.enter_context(closing(open_program(home, Settings(), {})))
            application = the_application()
            plain = until_measured.enter_context(
                closing(PlainSearch(application, str(home.database)))
            )
            ours = until_measured.enter_context(
                closing(OurSearch(application, actions_of(crowded), crowded.desk.db))
            )
            times = all_keys(ours, plain, rounds)
    floor_is = "the driver's same questions and a plain list; 99th percentile of all keys"
    name = f"key to rows, {patients:,} patients"
    return Result(name, floor_is, 2.0, *times, percentile=99)


def bundle(program: Program, rounds: int) -> tuple[Result, Result]:
    """Measure the folder that dev.py package builds: its size, and its start."""
    from bundles import megabytes, need_bundles, readable_screen, start_on

    home = Path(program.desk.db.engine.url.database).parent
    ours, empty = need_bundles()
    with readable_screen() as screen:
        starts = in_turns(
            start_on(screen, ours, "--home", home), start_on(screen, empty), rounds, warm_up=2
        )
    floor_is = "a bundle of an empty window, trimmed alike"
    return (
        Result("bundle, size (MB)", floor_is, 1.5, (megabytes(ours),), (megabytes(empty),)),
        Result("bundle, launch to window", floor_is, 1.8, *starts),
    )


def _copied(there: Path, here: Path) -> None:
    """Copy a database that is open, its write-ahead log with it."""
    with closing(dbapi2.connect(there)) as source, closing(dbapi2.connect(here)) as target:
        source.backup(target)


@contextlib.contextmanager
def clinic_home() -> Iterator[Path]:
    """Make a home of our own with the big clinic in it, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="desk-bench-", ignore_cleanup_errors=True) as name:
        home = Path(name)
        big = big_clinic_file(KEPT, datetime.now(UTC).date(), ZONE, seed=1)
        shutil.copy(big, home / DATABASE)
        yield home


@contextlib.contextmanager
def practice_service(home: Path) -> Iterator[None]:
    """Run the home's practice service until the block is left."""
    words = [sys.executable, "-m", "desktop_app", "--home", home, "practice"]
    with subprocess.Popen(words, stdout=subprocess.PIPE) as service:
        try:
            if not service.stdout.readline():
                raise LaunchError("the practice service did not start")
            yield
        finally:
            service.terminate()


BENCHES = {
    "window": launch_to_window,
    "day": launch_to_day,
    "switch": day_switch,
    "inside": who_came,
    "opening": first_opening,
    "changes": changes,
    "memory": memory,
    "visits": partial(many_visits, 5_000_000),
    "search": partial(search_among, 100_000),
    "search-million": partial(search_among, 1_000_000),
    "bundle": bundle,
}
ON_DEMAND = {"bundle"}
"""Measured only when named: there has to be a bundle."""


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    parser.add_argument("--rounds", type=int, default=LEAST_ROUNDS, metavar="N")
    parser.add_argument("only", nargs="*", metavar="NAME", help=f"only these: {', '.join(BENCHES)}")
    wish = parser.parse_args(words)
    if unknown := set(wish.only) - BENCHES.keys():
        parser.error(f"there is no bench called {', '.join(sorted(unknown))}")
    results = []
    try:
        with clinic_home() as home, practice_service(home):
            program = open_program(Home(folder=home, logs=home / "logs"), Settings(), {})
            with closing(program):
                for name in wish.only or (name for name in BENCHES if name not in ON_DEMAND):
                    say(f"measuring: {name}", file=sys.stderr)
                    measured = BENCHES[name](program, wish.rounds)
                    results += measured if isinstance(measured, tuple) else (measured,)
    except LaunchError as error:
        say(f"could not be measured: {error}", file=sys.stderr)
        return 1
    say(f"\n{APPOINTMENTS} appointments; {wish.rounds} rounds\n")
    say(table(results))
    if wish.json:
        report = {
            "appointments": APPOINTMENTS,
            "machine": f"{platform.platform()}, {os.cpu_count()} processors",
            "python": platform.python_version(),
            "results": [result.as_json() for result in results],
        }
        wish.json.write_text(json.dumps(report, indent=2) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
