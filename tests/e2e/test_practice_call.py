"""Calls in practice rooms: real pages in a real Chromium with its fake camera and microphone.

Its picture turns all the time and its sound beeps once a second, so what arrives can be told from
what stands still.
"""

import json
import os
import signal

import pytest

from tests.practice.browsing import (
    ARGUMENTS,
    CHROMIUM,
    DEADLINE_S,
    needs_chromium,
    people,
    picture,
    tabs,
    until_page,
    url,
)
from tests.practice.browsing import chromium as running_chromium
from tests.practice.guest import Guest
from tests.practice.service import ALL_RIGHTS, running_service, until

sync_api = pytest.importorskip("playwright.sync_api")
expect = sync_api.expect

pytestmark = needs_chromium

BOTH = {"micEnabled": "true", "webcamEnabled": "true"}
DEVICES = ("camera", "microphone")
SMALL = (800, 600)
"""Of pages that nobody looks at: what they paint is what takes time."""

# What the video of a person's tile shows, as a number that changes with the picture; 0 for none.
SEEN = """(who) => {
  const video = document.querySelector(`#people .tile[data-id="${who}"] video`);
  if (!video || video.hidden || video.videoWidth === 0) return 0;
  const canvas = Object.assign(document.createElement("canvas"), { width: 32, height: 20 });
  const pen = canvas.getContext("2d");
  pen.drawImage(video, 0, 0, 32, 20);
  const { data } = pen.getImageData(0, 0, 32, 20);
  return data.reduce((sum, one, place) => (sum * 31 + one + place) % 1e9, 7);
}"""

# How loud the sound of each connection has been so far, where it is being played.
HEARD = """async () => {
  const { peers } = await import("/practice/page/call.js");
  const playing = [...document.querySelectorAll("#people audio")].filter((one) => one.srcObject);
  if (playing.length === 0 || playing.some((one) => one.paused)) return [];
  return Promise.all([...peers.values()].map(async (peer) =>
    [...(await peer.connection.getStats()).values()]
      .filter((one) => one.type === "inbound-rtp" && one.kind === "audio")
      .reduce((sum, one) => sum + one.totalAudioEnergy, 0)));
}"""

# Remember what this page sends and its connections, to see what becomes of them.
REMEMBER = """async () => {
  const { media } = await import("/practice/page/media.js");
  const { peers } = await import("/practice/page/call.js");
  window.tracks = Object.values(media.tracks).filter(Boolean);
  window.connections = [...peers.values()].map((peer) => peer.connection);
  return window.tracks.length;
}"""
LEFT_OVER = """() => [
  ...window.tracks.filter((one) => one.readyState !== "ended").map((one) => one.kind),
  ...window.connections.filter((one) => one.connectionState !== "closed").map(() => "call"),
]"""

# Look for a new way to the other page; it is found when ICE has new credentials.
RENEW = """async () => {
  const [peer] = (await import("/practice/page/call.js")).peers.values();
  const way = () => peer.connection.currentLocalDescription.sdp.match(/ice-ufrag:(.+)/)[1];
  const before = way();
  window.renewed = () => way() !== before && peer.connection.signalingState === "stable";
  peer.renew();
}"""

# What browsers do until somebody has clicked; Chromium takes Playwright's questions for clicks.
HELD_BACK = """(() => {
  let clicked = false;
  addEventListener("click", () => { clicked = true; }, true);
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function () {
    if (clicked || this.muted) return play.call(this);
    return Promise.reject(new DOMException("no click yet", "NotAllowedError"));
  };
})()"""

CALLS = """async () => (await import("/practice/page/call.js")).peers.size"""


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    with running_service(tmp_path_factory.mktemp("home")) as running:
        yield running


@pytest.fixture(scope="module")
def browser():
    with running_chromium() as running:
        yield running


@pytest.fixture
def tab(browser):
    with tabs(browser) as opened:
        yield opened


@pytest.fixture
def room(service):
    return service.room()["roomId"]


@pytest.fixture
def come(service, tab):
    """Open somebody's page, with camera and microphone on, unless *more* says otherwise."""

    def comes(room, who, permissions=("allow_join",), devices=DEVICES, **more):
        link = url(service, room, who, permissions, **BOTH | more)
        return tab(link, viewport=SMALL, devices=devices)

    return comes


def sees(page, who):
    """Wait until the picture of *who* moves on this page."""
    first = until_page(page, SEEN, who)
    until(lambda: page.evaluate(SEEN, who) not in (0, first), DEADLINE_S)


def hears(page, number=1):
    """Wait until sound has come from *number* others."""

    def loud():
        energies = page.evaluate(HEARD)
        return len(energies) == number and all(energies)

    until(loud, DEADLINE_S)


def no_longer_sends(page):
    """Whether camera and microphone are let go, and no connection is left."""
    return page.evaluate(LEFT_OVER) == []


def test_doctor_and_patient_see_and_hear_each_other(room, come):
    doctor, patient = come(room, "doctor", ALL_RIGHTS), come(room, "patient")
    for page, other in ((doctor, "patient"), (patient, "doctor")):
        sees(page, other)
        hears(page)
        expect(page.locator("#people .state")).to_have_text(["", ""])
        expect(page.locator(".mic-off:visible")).to_have_count(0)
    own = doctor.locator('.tile[data-id="doctor"]')
    assert own.evaluate("(tile) => getComputedStyle(tile.querySelector('video')).transform") == (
        "matrix(-1, 0, 0, 1, 0, 0)"
    )
    assert own.evaluate("(tile) => tile.querySelector('audio').srcObject") is None
    until_page(doctor, "() => document.querySelector('.tile.speaking') !== null")
    picture(doctor, "call")


def test_nothing_is_seen_or_known_in_another_appointments_room(service, room, come):
    elsewhere = service.room()["roomId"]
    come(room, "canary-doctor", ALL_RIGHTS)
    stranger = come(elsewhere, "stranger")
    patient = come(room, "canary-patient")
    sees(patient, "canary-doctor")
    sees(stranger, "stranger")  # their own picture, and nobody else's
    assert people(stranger).all_inner_texts() == ["Stranger"]
    assert stranger.evaluate(CALLS) == 0
    stays = patient.locator("#people .tile").evaluate_all(
        "all => all.map((one) => one.dataset.stay)"
    )
    known = json.dumps(stranger.heard) + stranger.content() + stranger.title()
    for canary in ("canary", "Canary", room, *stays):
        assert canary not in known


def test_who_asks_at_the_door_knows_and_sends_nothing_until_let_in(room, come):
    doctor = come(room, "doctor", ALL_RIGHTS)
    guest = come(room, "guest", ["ask_join"], askJoin="true")
    expect(guest.get_by_role("heading", name="Waiting to be let in")).to_be_visible()
    expect(doctor.get_by_text("Guest wants to join").first).to_be_visible()
    sees(doctor, "doctor")
    assert [json.loads(word) for word in guest.heard] == [{"state": "waiting", "you": "guest"}]
    assert guest.evaluate(CALLS) == doctor.evaluate(CALLS) == 0
    assert guest.evaluate(REMEMBER) == 0  # the camera is off while nobody may see
    picture(doctor, "lobby")
    picture(guest, "waiting")
    doctor.get_by_role("button", name="Admit Guest").click()
    sees(guest, "doctor")
    sees(doctor, "guest")


def test_who_is_denied_is_told_so_and_saw_nothing(room, come):
    doctor = come(room, "doctor", ALL_RIGHTS)
    guest = come(room, "guest", ["ask_join"], joinScreenEnabled="true")
    until(lambda: guest.evaluate(REMEMBER) == 2)  # the preview at the door
    guest.get_by_role("button", name="Join").click()
    doctor.get_by_role("button", name="Deny Guest").click()
    expect(guest.get_by_role("heading", name="You were not let in")).to_be_visible()
    assert no_longer_sends(guest)
    assert [json.loads(word)["state"] for word in guest.heard] == ["waiting", "out"]
    assert doctor.evaluate(CALLS) == 0


def test_a_third_page_is_seen_by_both_and_sees_both(room, come):
    doctor, patient = come(room, "doctor", ALL_RIGHTS), come(room, "patient")
    sees(doctor, "patient")
    interpreter = come(room, "interpreter", ["ask_join"])
    doctor.get_by_role("button", name="Admit Interpreter").click()
    for page, others in (
        (doctor, ("interpreter", "patient")),
        (patient, ("interpreter", "doctor")),
        (interpreter, ("doctor", "patient")),
    ):
        for other in others:
            sees(page, other)
        hears(page, 2)
    interpreter.close()
    for page in (doctor, patient):
        expect(people(page)).to_have_text(["Doctor", "Patient"])
        until(lambda page=page: page.evaluate(CALLS) == 1)


def test_a_page_of_a_revoked_link_is_out_and_its_camera_is_off(service, room, come):
    doctor, patient = come(room, "doctor", ALL_RIGHTS), come(room, "patient")
    for page, other in ((doctor, "patient"), (patient, "doctor")):
        sees(page, other)
        assert page.evaluate(REMEMBER) == 2
    service.post("/v2/rooms/deactivate", {"roomId": room})
    for page in (doctor, patient):
        expect(page.get_by_role("heading", name="This room is closed")).to_be_visible()
        expect(page.locator("#again")).to_be_hidden()
        assert no_longer_sends(page)
        assert people(page).count() == 0
    assert service.ongoing(room) == []
    picture(patient, "closed")


def test_leaving_takes_the_tile_away_and_coming_back_brings_it_again(service, room, come):
    doctor, patient = come(room, "doctor", ALL_RIGHTS), come(room, "patient")
    sees(doctor, "patient")
    patient.evaluate(REMEMBER)
    patient.get_by_role("button", name="Leave").click()
    expect(patient.get_by_role("heading", name="You have left the room")).to_be_visible()
    assert no_longer_sends(patient)
    expect(people(doctor)).to_have_text(["Doctor"])
    assert doctor.evaluate(CALLS) == 0
    until(lambda: service.ongoing(room) == ["doctor"])
    patient.get_by_role("button", name="Join again").click()
    sees(doctor, "patient")
    sees(patient, "doctor")
    patient.goto(url(service, room, "patient", **BOTH))  # the same page anew, as a reload is
    sees(doctor, "patient")
    sees(patient, "doctor")
    assert doctor.evaluate(CALLS) == 1
    assert service.ongoing(room) == ["doctor", "patient"]


def test_a_host_ends_the_visit_for_all_after_a_question(service, room, come):
    doctor, patient = come(room, "doctor", ALL_RIGHTS), come(room, "patient")
    sees(patient, "doctor")
    for page in (doctor, patient):
        page.evaluate(REMEMBER)
    expect(patient.get_by_role("button", name="End for all")).to_be_hidden()
    expect(patient.get_by_role("button", name="Remove")).to_have_count(0)
    doctor.get_by_role("button", name="End for all").click()
    expect(doctor.get_by_role("button", name="Cancel")).to_be_focused()
    picture(doctor, "end")
    doctor.keyboard.press("Enter")
    expect(doctor.get_by_role("dialog")).to_be_hidden()
    expect(people(patient)).to_have_count(2)
    doctor.get_by_role("button", name="End for all").click()
    doctor.get_by_role("dialog").get_by_role("button", name="End for all").click()
    for page in (doctor, patient):
        expect(page.get_by_role("heading", name="This visit has ended")).to_be_visible()
        assert no_longer_sends(page)
    assert service.ongoing(room) == []


def test_whom_a_host_removes_is_out_and_must_be_let_in_again(room, come):
    doctor, patient = come(room, "doctor", ALL_RIGHTS), come(room, "patient")
    sees(patient, "doctor")
    patient.evaluate(REMEMBER)
    doctor.get_by_role("button", name="Remove Patient").click()
    doctor.get_by_role("dialog").get_by_role("button", name="Remove").click()
    expect(patient.get_by_role("heading", name="You were taken out")).to_be_visible()
    assert no_longer_sends(patient)
    patient.get_by_role("button", name="Join again").click()
    expect(patient.get_by_role("heading", name="Waiting to be let in")).to_be_visible()
    doctor.get_by_role("button", name="Admit Patient").click()
    sees(patient, "doctor")


def test_a_camera_that_is_switched_on_later_is_seen_and_off_again_is_let_go(room, come):
    off = {"micEnabled": "false", "webcamEnabled": "false"}
    doctor, patient = come(room, "doctor", ALL_RIGHTS, **off), come(room, "patient", **off)
    tile = doctor.locator('.tile[data-id="patient"]')
    expect(tile.locator(".state")).to_have_text("")  # connected
    expect(tile.locator(".mic-off")).to_be_visible()
    expect(tile.locator(".mic-off-words")).to_have_text("muted, ")
    for page in (doctor, patient):  # both at once
        page.get_by_role("button", name="Start camera").click()
        page.get_by_role("button", name="Unmute").click()
    for page, other in ((doctor, "patient"), (patient, "doctor")):
        sees(page, other)
        hears(page)
    expect(tile.locator(".mic-off")).to_be_hidden()
    patient.evaluate(REMEMBER)
    patient.get_by_role("button", name="Stop camera").click()
    expect(tile.locator("video")).to_be_hidden()
    assert "video" not in patient.evaluate(LEFT_OVER)
    patient.get_by_role("button", name="Mute").click()
    expect(tile.locator(".mic-off")).to_be_visible()


def test_a_screen_is_shared_whole_without_any_camera(service, room, tab):
    doctor = tab(url(service, room, "doctor", ALL_RIGHTS))
    patient = tab(url(service, room, "patient"))
    doctor.get_by_role("button", name="Share screen").click()
    tile = patient.locator('.tile.screen[data-id="doctor"]')
    expect(tile.locator("video")).to_be_visible()
    assert tile.evaluate("(tile) => getComputedStyle(tile.querySelector('video')).objectFit") == (
        "contain"
    )
    doctor.evaluate(REMEMBER)
    doctor.get_by_role("button", name="Stop sharing").click()
    expect(patient.locator('.tile[data-id="doctor"] video')).to_be_hidden()
    assert "video" not in doctor.evaluate(LEFT_OVER)


def test_a_call_that_both_pages_renew_at_once_goes_on(room, come):
    doctor, patient = come(room, "doctor", ALL_RIGHTS), come(room, "patient")
    sees(doctor, "patient")
    sees(patient, "doctor")
    for _ in range(3):
        for page in (doctor, patient):
            page.evaluate(RENEW)
        for page, other in ((doctor, "patient"), (patient, "doctor")):
            until_page(page, "() => window.renewed()")
            expect(page.locator("#people .state")).to_have_text(["", ""])
            sees(page, other)


def test_whoever_refuses_the_camera_joins_all_the_same(service, room, come, tab):
    doctor = come(room, "doctor", ALL_RIGHTS)
    shy = tab(url(service, room, "shy", **BOTH | {"joinScreenEnabled": "true"}))
    words = "This page may not use the microphone and camera."
    expect(shy.get_by_role("alert")).to_contain_text(words)
    picture(shy, "door-refused")
    shy.get_by_role("button", name="Join").click()
    sees(shy, "doctor")
    hears(shy)
    expect(people(doctor)).to_have_text(["Doctor", "Shy"])
    expect(doctor.locator('.tile[data-id="shy"] .mic-off')).to_be_visible()
    half = come(room, "half", devices=["microphone"])
    expect(half.get_by_role("alert")).to_contain_text("This page may not use the camera.")
    sees(half, "doctor")
    expect(doctor.locator('.tile[data-id="half"] .mic-off')).to_be_hidden()


def test_sound_that_the_browser_holds_back_is_turned_on_by_a_click(service, room, come, tab):
    come(room, "doctor", ALL_RIGHTS)
    quiet = tab(url(service, room, "quiet"), script=HELD_BACK)
    button = quiet.get_by_role("button", name="Turn on sound")
    expect(button).to_be_visible()
    sees(quiet, "doctor")
    assert quiet.evaluate(HEARD) == []
    button.click()
    hears(quiet)
    expect(button).to_be_hidden()


def test_the_door_shows_how_one_looks_and_lets_one_choose(service, room, come):
    page = come(room, "patient", joinScreenEnabled="true")
    until_page(page, "() => document.querySelector('#preview').videoWidth > 0")
    expect(page.get_by_role("combobox", name="Camera")).to_be_visible()
    expect(page.get_by_role("combobox", name="Microphone")).to_be_visible()
    assert service.ongoing(room) == []
    picture(page, "door")
    page.evaluate(REMEMBER)
    page.get_by_role("button", name="Stop camera").click()
    expect(page.get_by_text("Your camera is off")).to_be_visible()
    assert "video" not in page.evaluate(LEFT_OVER)
    page.get_by_role("button", name="Join").click()
    expect(page.get_by_role("button", name="Start camera")).to_be_visible()
    expect(page.get_by_role("button", name="Mute")).to_be_visible()
    assert page.evaluate(REMEMBER) == 1


def test_without_the_join_screen_one_click_comes_in(service, room, come):
    page = come(room, "patient", joinWithoutUserInteraction="false")
    expect(page.get_by_role("button", name="Continue")).to_be_focused()
    assert service.ongoing(room) == []
    page.keyboard.press("Enter")
    expect(people(page)).to_have_text(["Patient"])


def test_a_page_that_talks_nonsense_harms_no_other_call(service, room, come):
    doctor = come(room, "doctor", ALL_RIGHTS)
    expect(people(doctor)).to_have_text(["Doctor"])
    with Guest(service, room, "rogue") as rogue:
        inside = rogue.hear_state("inside", people=["doctor", "rogue"])
        to = {one["id"]: one["stay"] for one in inside["people"]}["doctor"]
        for data in (
            {"description": {"type": "offer", "sdp": "nonsense"}},
            {"description": {"type": "answer", "sdp": "nonsense"}},
            {"candidate": {"candidate": "nonsense"}},
            {"description": 7, "renew": []},
        ):
            rogue.say({"do": "signal", "to": to, "data": data})
        state = doctor.locator('.tile[data-id="rogue"] .state')
        expect(state).to_have_text("No picture and no sound")
        patient = come(room, "patient")
        sees(doctor, "patient")
        for word in ("Stop camera", "Start camera"):
            doctor.get_by_role("button", name=word).click()
        sees(patient, "doctor")


def test_a_browser_that_hides_its_addresses_says_why_nothing_gets_through(
    service, room, come, browser
):
    policy = "--webrtc-ip-handling-policy=disable_non_proxied_udp"
    hiding = browser.browser_type.launch(executable_path=CHROMIUM, args=[*ARGUMENTS, policy])
    page = hiding.new_page()
    page.goto(url(service, room, "patient"))
    come(room, "desk")
    expect(page.locator('.tile[data-id="desk"] .state')).to_contain_text("not on a network")
    hiding.close()


def test_a_browser_that_is_killed_is_no_longer_inside(service, room, come, browser):
    doctor = come(room, "doctor", ALL_RIGHTS)
    other = browser.browser_type.launch(executable_path=CHROMIUM, args=ARGUMENTS)
    other.new_page().goto(url(service, room, "patient"))
    expect(people(doctor)).to_have_text(["Doctor", "Patient"])
    running = other.new_browser_cdp_session().send("SystemInfo.getProcessInfo")["processInfo"]
    [pid] = [one["id"] for one in running if one["type"] == "browser"]
    os.kill(pid, signal.SIGKILL)
    expect(people(doctor)).to_have_text(["Doctor"])
    assert service.ongoing(room) == ["doctor"]
    other.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_state_fits_the_smallest_phone_and_the_widest_screen(service, room, tab, scheme):
    def show(who, permissions, **more):
        return tab(url(service, room, who, permissions, **BOTH | more), scheme, devices=DEVICES)

    page = show("doctor", ALL_RIGHTS, joinScreenEnabled="true", name="Dr. Amina Rahman")
    until_page(page, "() => document.querySelector('#preview').videoWidth > 0")
    fits(page, f"door-{scheme}")
    page.get_by_role("button", name="Join").click()
    show("patient", ["allow_join"], name="María López Ñandú", micEnabled="false")
    sees(page, "patient")
    fits(page, f"call-{scheme}")
    guest = show("guest", ["ask_join"], name="Interpreter " + "with a long name " * 4)
    expect(page.get_by_role("button", name="Deny")).to_be_visible()
    fits(page, f"lobby-{scheme}")
    fits(guest, f"waiting-{scheme}")
    page.get_by_role("button", name="Admit").click()
    sees(page, "guest")
    fits(page, f"three-{scheme}")
    service.post("/v2/sessions/end", {"roomId": room})
    expect(guest.get_by_role("heading", name="This visit has ended")).to_be_visible()
    fits(guest, f"out-{scheme}")


def fits(page, name):
    for width, height in ((320, 640), (1920, 1080), (1280, 800)):
        page.set_viewport_size({"width": width, "height": height})
        assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
        picture(page, f"{name}-{width}")
