"""The words of the command line; each command names the function that does it."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

if TYPE_CHECKING:
    from desktop_app.settings import Home


def wish_of(words: Sequence[str]) -> argparse.Namespace:
    """Return what *words* wish for: ``do`` takes it and the home, and returns a code.

    Ends the process where they are no words of ours, and where help is asked for.
    """
    # A window's start does without the commands, which take their time to be made.
    bare = argparse.ArgumentParser(allow_abbrev=False, add_help=False, exit_on_error=False)
    _add_window(bare)
    with suppress(argparse.ArgumentError):  # the whole parser says it better
        wish, more = bare.parse_known_args(words)
        if not more:
            return wish
    return parser().parse_args(words)


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    top = argparse.ArgumentParser(
        prog="clinic-desk",
        description="The day's slot table, and one isolated video room per appointment.",
        allow_abbrev=False,
    )
    _add_window(top)
    general = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    _add_general(general)
    commands = _Commands(top.add_subparsers(title="commands", metavar="COMMAND"), general)
    _add_days_and_rooms(commands)
    _add_service_and_health(commands)
    _add_evidence_of_sending(commands)
    _add_report(commands)
    _add_audit(commands)
    return top


def _add_window(top: argparse.ArgumentParser) -> None:
    """Add what a start without a command takes."""
    top.add_argument("--version", action=_Version, nargs=0, help="say which version this is")
    _add_general(top)
    top.add_argument("--put-back", type=Path, help=argparse.SUPPRESS)
    top.set_defaults(do=_command("window", "show"), home=None, sample=False)


@dataclass(frozen=True, slots=True)
class _Commands:
    """The commands of one level; behind each may stand what is *general*."""

    level: argparse._SubParsersAction[argparse.ArgumentParser]
    general: argparse.ArgumentParser

    def add(self, name: str, says: str) -> argparse.ArgumentParser:
        """Add a command; *says* stands in the list of them."""
        return self.level.add_parser(name, allow_abbrev=False, parents=[self.general], help=says)


def _add_days_and_rooms(commands: _Commands) -> None:
    words = commands.add("import", "take in a day sheet or the old system's sessions")
    words.add_argument("file", type=Path)
    words.add_argument("--dry-run", action="store_true", help="only say what would happen")
    words.add_argument("--date-order", choices=("dmy", "mdy", "ymd"))
    words.add_argument("--json", action="store_true")
    words.set_defaults(do=_command("data", "take_in"))

    words = commands.add("day", "print a day, without names")
    words.add_argument("day", nargs="?", type=_day, metavar="YYYY-MM-DD")
    words.add_argument("--json", action="store_true")
    words.set_defaults(do=_command("data", "print_day"))

    words = commands.add("open", "select, or open, what an old path means")
    words.add_argument("path")
    words.add_argument("--as", dest="role", choices=("doctor", "desk", "patient"))
    words.add_argument("--launch", action="store_true", help="open the room in the browser")
    words.add_argument(
        "--yes",
        action="store_true",
        help="join although others are inside, or the room could not be checked",
    )
    words.add_argument("--json", action="store_true")
    words.set_defaults(do=_command("rooms", "follow_path"))

    words = commands.add("rooms", "list every room, or clean up")
    words.add_argument("--json", action="store_true")
    states = ("unproved", "intent", "live", "retired", "dead", "quarantined")
    words.add_argument("--state", choices=states, help="only rooms that stand so")
    words.set_defaults(do=_command("room_care", "list_rooms"))
    more = _Commands(words.add_subparsers(metavar="clean"), commands.general)

    words = more.add("clean", "leave and close what has had its time, once")
    words.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
    words.set_defaults(do=_command("room_care", "clean"))


def _add_service_and_health(commands: _Commands) -> None:
    words = commands.add("practice", "the practice video service, until interrupted")
    words.add_argument("--port", type=_port)
    words.add_argument("--on-demand", action="store_true", help=argparse.SUPPRESS)
    words.set_defaults(do=_command("practice", "serve"))
    more = _Commands(words.add_subparsers(metavar="end"), commands.general)

    words = more.add("end", "end the one that runs, unless somebody uses it")
    words.set_defaults(do=_command("practice", "end"))

    words = commands.add("check", "say whether this desk can work")
    words.add_argument("--json", action="store_true")
    words.set_defaults(do=_command("health", "check"))

    words = commands.add("preflight", "look whether today's video visits are ready")
    words.add_argument("--mend", action="store_true", help="make the rooms that are missing")
    words.add_argument("--json", action="store_true")
    words.set_defaults(do=_command("preflight", "preflight"))

    words = commands.add("backup", "copy the database, while it is in use, and check the copy")
    words.add_argument("--to", type=Path, metavar="FILE", help="else into the home's backups")
    words.set_defaults(do=_command("backup", "back_up"))

    words = commands.add("restore", "put a backup back; without a file, list what there is")
    words.add_argument("file", type=Path, nargs="?")
    words.add_argument("--yes", action="store_true", help="lose what is newer")
    words.set_defaults(do=_command("backup", "restore"))

    words = commands.add("migrate", "upgrade the database")
    words.set_defaults(do=_command("data", "migrate"))


def _add_evidence_of_sending(commands: _Commands) -> None:
    words = commands.add(
        "ledger", "what was sent to the video service: names of fields, never values"
    )
    _add_from_to(words)
    words.add_argument("--json", action="store_true")
    words.set_defaults(do=_command("ledger", "show"))

    words = commands.add(
        "probe",
        "try the video service with throw-away rooms, and say what differs from the documents",
    )
    words.add_argument("--yes", action="store_true", help="start without asking")
    words.add_argument("--report", type=Path, metavar="FILE", help="else a file in the home")
    words.add_argument("--json", action="store_true")
    words.set_defaults(do=_command("probe", "probe"))


def _add_report(commands: _Commands) -> None:
    words = commands.add(
        "report", "the isolation report: what happened, and checks that no visits met"
    )
    _add_from_to(words)
    words.add_argument("--html", type=Path, metavar="FILE", help="write it as a page of its own")
    words.add_argument("--names", action="store_true", help="with the patients' names")
    words.add_argument("--ask", action="store_true", help="ask the video service, too, now")
    words.add_argument("--json", action="store_true")
    words.set_defaults(do=_command("report", "report"))


def _add_audit(commands: _Commands) -> None:
    audit = commands.add("audit", "the audit trail as evidence")
    level = audit.add_subparsers(title="what to do", metavar="WHAT", required=True)
    deeds = _Commands(level, commands.general)

    words = deeds.add("verify", "check every entry of every desk")
    words.add_argument("--anchor", type=Path, metavar="FILE", help="compare with a kept one too")
    words.add_argument("--json", action="store_true")
    words.set_defaults(do=_command("audit", "verify"))

    words = deeds.add("anchor", "print where the trail ends, to be kept elsewhere")
    words.add_argument("--json", action="store_true")
    words.set_defaults(do=_command("audit", "print_anchor"))

    words = deeds.add("export", "write entries to a .csv or .json")
    words.add_argument("file", type=Path)
    _add_from_to(words)
    words.set_defaults(do=_command("audit", "export"))


def _command(module: str, function: str) -> Callable[[argparse.Namespace, Home], int]:
    """Return a command of this package, whose module is imported once it is called."""

    def do(wish: argparse.Namespace, home: Home) -> int:
        code: int = getattr(import_module(f"desktop_app.cli.{module}"), function)(wish, home)
        return code

    return do


class _Version(argparse.Action):
    """Says the version and ends; looking it up takes longer than all the rest of the parser."""

    @override
    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        from importlib.metadata import version

        print(f"Clinic Desk {version('clinic-desk')}")
        parser.exit()


def _add_general(words: argparse.ArgumentParser) -> None:
    """Add what may stand before a command or behind it."""
    words.add_argument("--home", metavar="DIR", help="data, settings and logs in one folder")
    words.add_argument("--sample", action="store_true", help="fill an empty database first")


def _add_from_to(words: argparse.ArgumentParser) -> None:
    words.add_argument("--from", dest="first", type=_day, metavar="YYYY-MM-DD")
    words.add_argument("--to", dest="last", type=_day, metavar="YYYY-MM-DD")


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:  # it takes other forms of ISO 8601 too
        raise argparse.ArgumentTypeError("a day is written YYYY-MM-DD")
    return day


def _port(text: str) -> int:
    if text.isdecimal() and text.isascii() and 0 < int(text) < 1 << 16:
        return int(text)
    raise argparse.ArgumentTypeError("a port is a number from 1 to 65535")
