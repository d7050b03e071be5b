"""Links in a real browser: revoked ones are dead at once, and guests come in when admitted."""

import subprocess
import sys
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.e2e.conftest import DEADLINE_S, link_of, room_on, until

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(900)]

READ_CLIPBOARD = """
from PySide6.QtGui import QGuiApplication
program = QGuiApplication([])
print(program.clipboard().text())
"""


def copied(program):
    """What the window has put on the screen's clipboard."""
    done = subprocess.run(
        [sys.executable, "-c", READ_CLIPBOARD],
        env=program.environ,
        capture_output=True,
        text=True,
        timeout=DEADLINE_S,
        check=True,
    )
    return done.stdout.strip()


def room_in(link):
    return parse_qs(urlsplit(link).query)["meetingId"][0]


def test_after_new_links_the_old_one_is_dead_and_who_came_by_it_is_out(program, chromium, tmp_path):
    visit = program.visits()[0]
    path = f"/video-consultation/appointment/{visit[0]}/{visit[1]}"
    with program.window():
        program.select(*visit)
        program.press("Return")
        chromium.page_number(1)
        old = link_of(program, tmp_path, path, "patient")
        patient = chromium.new_page(old)
        patient.get_by_role("button", name="Join").click()
        patient.locator("#inside").wait_for()

        program.press("ctrl+shift+r")
        until(lambda: "LinksDieError" in program.log())
        program.press("F6")
        program.press("Return")
        new = until(lambda: (link := copied(program)).startswith("http") and link)

    assert room_in(new) == program.room(*visit) != room_in(old)
    patient.locator("#inside").wait_for(state="hidden")
    again = chromium.new_page(old)
    assert again.locator("h1").inner_text() == "This room is closed"
    assert room_on(chromium.new_page(new)) == room_in(new)


def test_a_guests_link_from_the_window_waits_until_somebody_inside_admits(
    program, chromium, tmp_path
):
    visit = program.visits()[0]
    with program.window():
        program.select(*visit)
        program.press("Return")
        desk = chromium.page_number(1)
        desk.get_by_role("button", name="Join").click()
        program.select(*visit)
        program.press("i")
        program.press("r")
        link = until(lambda: (text := copied(program)).startswith("http") and text)
    guest = chromium.new_page(link)
    assert room_on(guest) == program.room(*visit)
    guest.get_by_role("button", name="Ask to join").click()
    guest.get_by_text("Waiting to be let in").wait_for()
    desk.get_by_text("Relative").first.wait_for()
    desk.get_by_role("button", name="Admit").click()
    guest.get_by_text("Waiting to be let in").wait_for(state="hidden")
    guest.get_by_text("Front desk").first.wait_for()


def test_a_private_window_leaves_nothing_in_the_browsers_history(program, chromium):
    rooms = []
    for private, visit in zip((True, False), program.visits(), strict=False):
        (program.home / "settings.toml").write_text(f"private_window = {str(private).lower()}\n")
        program.run("open", f"/video-consultation/appointment/{visit[0]}/{visit[1]}", "--launch")
        until(lambda: chromium.shows("Practice room"))
        chromium.end()
        rooms.append(program.room(*visit))
    private, ordinary = rooms
    # What came later is remembered, so what came before would be by now.
    until(lambda: any(ordinary in url for url in chromium.history()))
    assert not any(private in url for url in chromium.history())
