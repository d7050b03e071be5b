"""The join page in a real browser, by keyboard where a person would use it."""

import pytest

from tests.practice.browsing import chromium as running_chromium
from tests.practice.browsing import needs_chromium, people, tabs, url
from tests.practice.service import ALL_RIGHTS, running_service, start, until

expect = pytest.importorskip("playwright.sync_api").expect

pytestmark = needs_chromium


@pytest.fixture(scope="module")
def chromium():
    with running_chromium() as browser:
        yield browser


@pytest.fixture
def tab(chromium):
    with tabs(chromium) as opened:
        yield opened


@pytest.fixture
def room(service):
    return service.room()["roomId"]


def test_who_comes_and_goes_is_seen_and_said(service, room, tab):
    desk = tab(url(service, room, "desk"))
    expect(people(desk)).to_have_text(["Desk"])
    expect(desk.locator("#room-id")).to_have_text(room)
    expect(desk.get_by_text("Practice mode: not for patients")).to_be_visible()
    doctor = tab(url(service, room, "doctor", ALL_RIGHTS))
    expect(people(doctor)).to_have_text(["Desk", "Doctor"])
    expect(people(desk)).to_have_text(["Desk", "Doctor"])
    expect(desk.get_by_role("status")).to_have_text("Doctor is here.")
    expect(doctor.locator("#role")).to_have_text("You are the host. You can let guests in.")
    assert service.ongoing(room) == ["desk", "doctor"]
    doctor.close()
    expect(people(desk)).to_have_text(["Desk"])
    expect(desk.get_by_role("status")).to_have_text("Doctor has left.")
    assert service.ongoing(room) == ["desk"]


def test_the_token_leaves_the_address_bar_and_stays_nowhere(service, room, tab):
    address = url(service, room, "desk")
    page = tab(address)
    expect(people(page)).to_have_count(1)
    assert "token" not in page.url
    assert f"meetingId={room}" in page.url
    token = service.join_token(room, "desk").split(".")[0]
    assert token not in page.content()
    kept = page.evaluate(
        "JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie, history.state,"
        " document.title])"
    )
    assert kept == f'[{{}},{{}},"",null,"Practice room {room}"]'


def test_the_join_screen_works_by_keyboard(service, room, tab):
    page = tab(url(service, room, "patient", name="", joinScreenEnabled="true"))
    expect(page.get_by_label("Your name")).to_be_focused()
    assert service.ongoing(room) == []
    page.keyboard.press("Enter")
    expect(page.get_by_label("Your name")).to_be_visible()
    page.keyboard.type("Ada")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Join")).to_be_focused()
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    page.keyboard.press("Enter")
    expect(people(page)).to_have_text(["Ada"])
    for name in ("Unmute", "Start camera", "Share screen", "Leave"):
        page.keyboard.press("Tab")
        expect(page.get_by_role("button", name=name)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="You have left the room")).to_be_visible()
    until(lambda: service.ongoing(room) == [])
    page.keyboard.press("Enter")  # Join again has the focus
    expect(people(page)).to_have_text(["Ada"])


def test_a_lobby_guest_is_admitted_by_keyboard(service, room, tab):
    guest = tab(url(service, room, "guest", ["ask_join"], askJoin="true"))
    expect(guest.get_by_role("heading", name="Waiting to be let in")).to_be_visible()
    desk = tab(url(service, room, "desk"))
    expect(desk.get_by_text("Guest wants to join")).to_have_count(2)  # the row, and said aloud
    expect(desk).to_have_title(f"(1) Practice room {room}")
    desk.keyboard.press("Tab")
    expect(desk.get_by_role("button", name="Deny Guest")).to_be_focused()
    desk.keyboard.press("Tab")
    expect(desk.get_by_role("button", name="Admit Guest")).to_be_focused()
    desk.keyboard.press("Enter")
    expect(people(guest)).to_have_text(["Desk", "Guest"])
    expect(people(desk)).to_have_text(["Desk", "Guest"])
    expect(desk.locator("#asking .ask")).to_have_count(0)
    expect(desk.get_by_role("heading", name="Here now")).to_be_focused()


def test_a_lobby_guest_who_is_denied_is_told(service, room, tab):
    desk = tab(url(service, room, "desk"))
    guest = tab(url(service, room, "guest", ["ask_join"], askJoin="true", joinScreenEnabled="true"))
    guest.get_by_role("button", name="Ask to join").click()
    desk.get_by_role("button", name="Deny Guest").click()
    expect(guest.get_by_role("heading", name="You were not let in")).to_be_visible()
    expect(people(desk)).to_have_text(["Desk"])
    guest.get_by_role("button", name="Ask again").click()
    desk.get_by_role("button", name="Admit Guest").click()
    expect(people(guest)).to_have_text(["Desk", "Guest"])


def test_the_focus_stays_on_a_request_while_others_come_and_go(service, room, tab):
    desk = tab(url(service, room, "desk"))
    tab(url(service, room, "ann", ["ask_join"]))
    desk.get_by_role("button", name="Admit Ann").focus()
    bob = tab(url(service, room, "bob", ["ask_join"]))
    expect(desk.get_by_role("button", name="Admit Bob")).to_be_visible()
    expect(desk.get_by_role("button", name="Admit Ann")).to_be_focused()
    service.join(room, "patient", "Patient")
    expect(people(desk)).to_have_count(2)
    expect(desk.get_by_role("button", name="Admit Ann")).to_be_focused()
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("button", name="Admit Bob")).to_be_focused()
    bob.get_by_role("button", name="Stop waiting").click()
    expect(desk.locator("#asking .ask")).to_have_count(0)


def test_a_link_is_refused_in_another_room(service, room, tab):
    other = service.room()["roomId"]
    page = tab(url(service, room, "patient", meetingId=other))
    expect(page.get_by_role("heading", name="This link is for another room")).to_be_visible()
    assert "token" not in page.url
    assert service.ongoing(other) == []
    [complaint] = tab.complaints
    assert "403" in complaint
    tab.complaints.clear()


def test_the_same_link_on_another_page_takes_over(service, room, tab):
    first = tab(url(service, room, "desk"))
    expect(people(first)).to_have_count(1)
    second = tab(url(service, room, "desk"))
    expect(people(second)).to_have_count(1)
    expect(first.get_by_role("heading", name="You are here on another page")).to_be_visible()
    first.get_by_role("button", name="Use this page instead").click()
    expect(second.get_by_role("heading", name="You are here on another page")).to_be_visible()
    expect(people(first)).to_have_count(1)


def test_a_closed_room_is_said_at_once(service, room, tab):
    page = tab(url(service, room, "desk"))
    expect(people(page)).to_have_count(1)
    service.post("/v2/rooms/deactivate", {"roomId": room})
    expect(page.get_by_role("heading", name="This room is closed")).to_be_visible()
    expect(page.locator("#again")).to_be_hidden()


def test_a_page_comes_back_when_the_service_does(tmp_path, tab):
    before = start(tmp_path)
    room = before.room()["roomId"]
    page = tab(url(before, room, "desk"))
    expect(people(page)).to_have_count(1)
    before.stop()
    expect(page.get_by_role("heading", name="Connecting")).to_be_visible()
    with running_service(tmp_path) as after:
        expect(people(page)).to_have_count(1)
        assert after.ongoing(room) == ["desk"]
        page.close()
    assert all("ERR_CONNECTION_REFUSED" in text for text in tab.complaints), tab.complaints
    tab.complaints.clear()


@pytest.mark.parametrize("name", ["<img src=x onerror=alert(1)>", "100%", "\u202efoo", "فاطمة بنت"])
def test_any_name_is_plain_text(service, room, tab, name):
    page = tab(url(service, room, "patient", name=name))
    expect(people(page)).to_have_text([name])
