"""After a day of use, faults and crashes: names, links and secrets are only where they belong.

Canaries, strings that occur nowhere else, stand for everything personal and everything secret. The
program runs as it always does; then every file that it wrote, and everything it said, is searched
for them in each encoding in which they might hide.
"""

import base64
import contextlib
import copy
import json
import os
import re
import signal
import tempfile
from datetime import datetime
from pathlib import Path
from urllib.parse import quote
from zoneinfo import ZoneInfo

import pytest

from tests.e2e.conftest import Program, until
from tests.races.misbehaving import misbehaving_service
from tests.scenes import NOON

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(900)]

PEOPLE = {
    "name": "Kanaria Vogelsänger",
    "other name": "Zebulon Quastenflosser",
    "phone": "+49 30 5550199731",
    "e-mail": "kanaria@vogelbauer.example",
    "birth date": "1931-07-13",
    "record number": "KV-77310931",
    "reason": "Gefiederpflege-Beratung",
}
KEY, SECRET = "canary-key-5a1e77f0c3", "canary-secret-0123456789abcdef0123456789abcdef-93b1"
TOKEN = re.compile(rb"eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}")

SHEET = (
    "Date,Start,End,Patient,DOB,Doctor,Kind,Reason,Phone,Email,MRN\n"
    "{day},09:00,09:15,{name},{dob},Dr. Okafor,video,{reason},{phone},{mail},{record}\n"
    "{day},09:15,09:30,{other},1950-01-02,Dr. Okafor,video,,,,KV-2\n"
    "{day},09:30,09:45,Third Person,1950-01-03,Dr. Okafor,video,,,,KV-3\n"
)

COMMANDS = (
    ("day", "{day}"),
    ("day", "{day}", "--json"),
    ("check",),
    ("rooms",),
    ("rooms", "--json"),
    ("rooms", "clean", "--json"),
    ("preflight", "--json"),
    ("audit", "verify", "--json"),
    ("audit", "export", "{outside}/trail.csv"),
    ("audit", "anchor", "--json"),
    ("ledger", "--json"),
    ("report", "--from", "{day}", "--to", "{day}", "--html", "{outside}/report.html"),
    ("probe", "--yes", "--report", "{outside}/probe.md"),
)


def hiding(canary):
    """Every form in which a canary might be written down."""
    text = canary.encode()
    forms = {
        text,
        canary.casefold().encode(),
        canary.encode("utf-16-le"),
        canary.encode("utf-16-be"),
        canary.encode("latin-1", "ignore"),
        text.hex().encode(),
        quote(canary).encode(),
        quote(canary, safe="").replace("%20", "+").encode(),
        json.dumps(canary)[1:-1].encode(),
    }
    for shift in range(3):  # base64 has three alignments; the ends depend on what stands beside
        forms.add(base64.b64encode(bytes(shift) + text)[4:-4])
        forms.add(base64.urlsafe_b64encode(bytes(shift) + text)[4:-4])
    return {form for form in forms if len(form) > 5}


def files_of(folder):
    return [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]


def found_in(data, canaries):
    """The names of the canaries that *data* holds, in whatever form."""
    return {name for name, canary in canaries.items() if any(f in data for f in hiding(canary))}


@pytest.fixture
def day(tmp_path):
    """A sheet of today's visits, whose people are canaries."""
    today = datetime.now(ZoneInfo(NOON)).date().isoformat()
    sheet = tmp_path / "outside" / "sheet.csv"
    sheet.parent.mkdir()
    words = SHEET.format(
        day=today,
        name=PEOPLE["name"],
        other=PEOPLE["other name"],
        dob=PEOPLE["birth date"],
        reason=PEOPLE["reason"],
        phone=PEOPLE["phone"],
        mail=PEOPLE["e-mail"],
        record=PEOPLE["record number"],
    )
    sheet.write_text(words, encoding="utf-8")
    return today, sheet


@pytest.fixture
def recorder(tmp_path):
    """A browser that only notes what it is told to open."""
    script, links = tmp_path / "outside-browser", tmp_path / "outside-links"
    script.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> "{links}"\n')
    script.chmod(0o755)
    return script, links


class Used:
    """The program in use, with everything kept that it ever said."""

    def __init__(self, program, outside, environ):
        self._program = copy.copy(program)
        self._program.environ = program.environ | environ
        self._outside = outside
        self.said = []

    def run(self, *words):
        answer = self._program.answer_of(*words)
        self.said.append((words[:2], (answer.out + answer.err).encode()))
        assert answer.code in (0, 1), (words, answer.err)
        return answer.out

    def look_at_everything(self, day):
        for words in COMMANDS:
            self.run(*(word.format(day=day, outside=self._outside) for word in words))

    def killed_window(self, visits):
        """Work in the window by keys, and have it killed in the middle of that."""
        with self._program.window() as process:
            for session, index in visits:
                self._program.select(session, index)
                for key in ("Return", "l", "ctrl+shift+r", "F7", "Return"):
                    self._program.press(key)
            self.said.append(("title", self._program.title().encode()))
            self.said.append(("command lines", command_lines(self._program.home)))
            process.send_signal(signal.SIGKILL)


def command_lines(home):
    """The arguments of every process of the program."""
    lines = []
    for process in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            line = process.read_bytes()
            if os.fsencode(home) in line:
                lines.append(line)
    assert lines
    return b"\n".join(lines)


@pytest.fixture
def temporary():
    """The folder for temporary files; its name is short, because a socket's path must be."""
    with tempfile.TemporaryDirectory(prefix="desk-") as folder:
        yield Path(folder)


def test_names_links_and_secrets_are_only_where_they_belong(
    tmp_path, temporary, screen, day, recorder
):
    today, sheet = day
    script, links = recorder
    program = Program(tmp_path / "home", screen, str(script))
    program.environ["TMPDIR"] = str(temporary)
    with misbehaving_service(9) as service:
        videosdk = {
            "VIDEOSDK_API_KEY": KEY,
            "VIDEOSDK_SECRET": SECRET,
            "VIDEOSDK_API_ENDPOINT": service.url,
        }
        used = Used(program, tmp_path / "outside", videosdk)
        used.run("import", str(sheet))
        listed = json.loads(used.run("day", today, "--json"))
        visits = [(s["id"], slot["index"]) for s in listed["sessions"] for slot in s["slots"]]
        assert len(visits) == 3
        service.misbehave(0.3)
        for session, index in visits * 2:
            path = f"/video-consultation/appointment/{session}/{index}"
            used.run("open", path, "--launch", "--yes")
        used.look_at_everything(today)
        used.killed_window(visits)
        used.look_at_everything(today)
    with_practice = Used(program, tmp_path / "outside", {})
    with_practice.look_at_everything(today)
    until(links.exists)

    personal = {"home/clinic-desk.db", "home/clinic-desk.db-wal", "home/clinic-desk.db-shm"}
    practice = json.loads((program.home / "practice.json").read_text())
    secrets = {"VideoSDK's secret": SECRET, "practice secret": practice["secret"]}
    for path in (*files_of(tmp_path), *files_of(temporary)):
        name = path.as_posix().removeprefix(f"{tmp_path.as_posix()}/")
        data = path.read_bytes()
        if path not in {sheet, links, script}:
            if name not in personal and not name.startswith("home/backups/"):
                assert found_in(data, PEOPLE) == set(), name
            assert not TOKEN.search(data), name
            kept = {} if name == "home/practice.json" else secrets
            assert found_in(data, kept) == set(), name
    for words, said in used.said + with_practice.said:
        assert found_in(said, PEOPLE | secrets) == set(), words
        assert not TOKEN.search(said), words
    handed_over = links.read_bytes()
    assert TOKEN.search(handed_over)  # the link itself is the one exception
    assert found_in(handed_over, PEOPLE | secrets) == set()
    assert found_in((program.home / "clinic-desk.db").read_bytes(), PEOPLE)  # it would be found
