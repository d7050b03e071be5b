"""Join pages in a real Chromium, with its fake camera and microphone, for tests."""

import contextlib
import os
import shutil
from pathlib import Path
from urllib.parse import urlencode

import pytest

from tests.practice.service import until

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # A picture that moves and a beep each second; nobody is asked, each page is allowed or not.
    "--use-fake-device-for-media-stream=fps=5",
    "--allow-loopback-in-peer-connection",
    "--auto-select-tab-capture-source-by-title=Practice room",
]
DEADLINE_S = 60
"""For anything that a page is waited for: encoding pictures takes a busy machine a while."""
PICTURES = os.environ.get("PRACTICE_PICTURES")
"""A folder for pictures of the page, if somebody wants to look at them."""

needs_chromium = [pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")]


@contextlib.contextmanager
def chromium():
    """Run a Chromium until the block is left."""
    sync_api = pytest.importorskip("playwright.sync_api")
    sync_api.expect.set_options(timeout=DEADLINE_S * 1000)
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@contextlib.contextmanager
def tabs(browser):
    """Open pages, each in a profile of its own; none may complain."""
    contexts, complaints = [], []

    def opened(url, scheme="light", viewport=(1280, 800), devices=(), script=""):
        width, height = viewport
        context = browser.new_context(
            color_scheme=scheme,
            viewport={"width": width, "height": height},
            reduced_motion="reduce",
            locale="en-GB",
        )
        contexts.append(context)
        context.add_init_script(script)
        context.grant_permissions([*devices], origin=url.split("/rtc-js")[0])
        page = context.new_page()
        page.heard = []

        def hear(text):
            page.heard.append(text)

        page.on("websocket", lambda socket: socket.on("framereceived", hear))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "console",
            lambda line: (
                complaints.append(line.text) if line.type in ("error", "warning") else None
            ),
        )
        page.set_default_timeout(DEADLINE_S * 1000)
        page.goto(url)
        return page

    opened.complaints = complaints
    yield opened
    for context in contexts:
        context.close()
    assert complaints == []


def url(service, room, who, permissions=("allow_join",), **more):
    """Return a link that comes in at once, with neither camera nor microphone, and *more*."""
    known = {
        "token": service.join_token(room, who, permissions),
        "meetingId": room,
        "participantId": who,
        "name": who.title(),
        "joinScreenEnabled": "false",
        "joinWithoutUserInteraction": "true",
        "micEnabled": "false",
        "webcamEnabled": "false",
    } | more
    return f"{service.endpoint.url}/rtc-js-prebuilt/0.3.44//?{urlencode(known)}"


def people(page):
    return page.locator("#people .name")


def until_page(page, question, *words):
    """Wait until the page answers *question*, a function, with something true; return that."""
    return until(lambda: page.evaluate(question, *words), DEADLINE_S)


def picture(page, name):
    if PICTURES:
        (Path(PICTURES) / f"{name}.png").write_bytes(page.screenshot())
