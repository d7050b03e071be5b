"""The promise, with the real window, a real browser, and a person's keys."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.e2e.conftest import link_of, room_on, until

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(900)]


def test_enter_opens_the_appointments_own_room_and_never_another(program, chromium, tmp_path):
    first, second = program.visits()[:2]
    with program.window():
        program.select(*first)
        program.press("Return")
        page = chromium.page_number(1)
        until(lambda: program.room(*first))
        assert room_on(page) == program.room(*first)

        program.select(*first)
        program.press("Return")
        again = chromium.page_number(2)
        assert room_on(again) == program.room(*first)

        program.select(*second)
        program.press("Return")
        other = chromium.page_number(3)
        until(lambda: program.room(*second))
        assert room_on(other) == program.room(*second) != program.room(*first)

        for shown in (page, again, other):
            assert "token" not in shown.url


def test_a_patients_link_is_refused_in_another_patients_room(program, chromium, tmp_path):
    first, second = program.visits()[:2]
    paths = [f"/video-consultation/appointment/{s}/{n}" for s, n in (first, second)]
    with program.window():
        program.select(*first)
        program.press("Return")
        chromium.page_number(1)
    ours = link_of(program, tmp_path, paths[0], "patient")
    theirs = link_of(program, tmp_path, paths[1], "patient")
    rooms = [parse_qs(urlsplit(link).query)["meetingId"][0] for link in (ours, theirs)]
    assert rooms[0] == program.room(*first) != rooms[1]

    page = chromium.new_page(ours)
    assert room_on(page) == rooms[0]
    stray = chromium.new_page(ours.replace(rooms[0], rooms[1]))
    assert stray.locator("#room-id").count() == 0
    assert re.search(r"room|link", stray.locator("h1").inner_text(), re.IGNORECASE)
    assert rooms[1] not in stray.content()


def test_with_a_lobby_the_patient_waits_until_the_desk_admits_them(program, chromium, tmp_path):
    (program.home / "settings.toml").write_text("lobby = true\n")
    visit = program.visits()[0]
    with program.window():
        program.select(*visit)
        program.press("Return")
        desk = chromium.page_number(1)
        desk.get_by_role("button", name="Join").click()
    path = f"/video-consultation/appointment/{visit[0]}/{visit[1]}"
    patient = chromium.new_page(link_of(program, tmp_path, path, "patient"))
    patient.get_by_role("button", name="Ask to join").click()
    patient.get_by_text("Waiting to be let in").wait_for()
    desk.get_by_role("button", name="Admit").click()
    patient.get_by_text("Waiting to be let in").wait_for(state="hidden")
    patient.get_by_text("Front desk").first.wait_for()
