"""The proofs find what they are for: each mistake, planted in a copy of the program, is caught."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
DEADLINE_S = 600
OPENINGS = "tests/races/test_openings.py", "--openings", "160", "--share", "0.5"
ASKING = "tests/services/test_open_room_faults.py", "-k", "sqlite and foreign_room"
CLEANING = "tests/services/test_clean_up.py", "-k", "sqlite and (lease or another_run or late)"

SCHEMA = "desktop_app/storage/migrations/versions/0001_first_schema.py"
CHECK = "desktop_app/services/room_check.py"

LEASE = r"or_\(RoomRow\.lease_until\.is_\(None\), RoomRow\.lease_until <= now\),"
TRUST = """
    from desktop_app.video.provider import RoomAnswer
    answer = RoomAnswer(room_id=meeting_id, custom_room_id=reference, disabled=False)
"""

MISTAKES = {
    "unique constraint removed": (
        OPENINGS,
        "belongs to",
        [
            # Rooms mixed up so often that a race surely meets one.
            ("tests/races/misbehaving.py", r'"mixes up": 4,', '"mixes up": 30,'),
            (SCHEMA, r'sa\.PrimaryKeyConstraint\("value", name=op\.f\("pk_meeting_ids"\)\),', ""),
            (SCHEMA, r'sa\.UniqueConstraint\("meeting_id", name=\S+\),', ""),
            (SCHEMA, r'sa\.ForeignKeyConstraint\(\s*\["meeting_id"\][^)]*\)\s*\),', ""),
        ],
    ),
    "lease removed": (
        CLEANING,
        "test_an_intent_under_lease_is_not_touched",
        [
            (f"desktop_app/storage/{file}.py", LEASE, "")
            for file in ("room_endings", "room_closing")
        ],
    ),
    "creations in flight not waited for": (
        CLEANING,
        "test_a_room_that_arrives_late_is_shut_then",
        [("desktop_app/services/clean_up.py", r"(?m)^ASK_AGAIN = .*$", "ASK_AGAIN = ()")],
    ),
    "asking back removed": (
        ASKING,
        "test_a_foreign_room_is_set_aside",
        [(CHECK, r"    answer = provider\.validate_room\(reference, budget\)\n", TRUST)],
    ),
}


@pytest.fixture
def copied(tmp_path):
    """A copy of the program and its proofs."""
    for folder in ("desktop_app", "resources", "tests"):
        ignored = shutil.ignore_patterns("__pycache__", "e2e", "bench")
        shutil.copytree(PROJECT / folder, tmp_path / folder, ignore=ignored)
    shutil.copy(PROJECT / "pyproject.toml", tmp_path)
    return tmp_path


@pytest.mark.timeout(DEADLINE_S + 60)
@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_planted_mistake_is_caught(copied, mistake):
    proof, finding, edits = MISTAKES[mistake]
    for file, old, new in edits:
        source = (copied / file).read_text(encoding="utf-8")
        changed, times = re.subn(old, new, source)
        assert times >= 1, f"{file} has nothing like {old}"
        (copied / file).write_text(changed, encoding="utf-8")
    words = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", "sqlite"]
    done = subprocess.run(
        [*words, *proof],
        cwd=copied,
        env=os.environ | {"PYTHONPATH": str(copied)},
        capture_output=True,
        text=True,
        timeout=DEADLINE_S,
        check=False,
    )
    assert done.returncode == 1, done.stdout[-2000:]
    assert finding in done.stdout
