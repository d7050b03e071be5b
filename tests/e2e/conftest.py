import json
import os
import re
import shutil
import socket
import sqlite3
import stat
import subprocess
import sys
import time
from contextlib import ExitStack, closing, contextmanager

import pytest
import requests
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import sync_playwright

from tests import warm
from tests.lookalikes import lookalikes_at
from tests.scenes import NOON
from tests.virtual_screen import virtual_screen

DEADLINE_S = 180
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
SCREEN_TOOLS = ("Xvfb", "openbox", "xdotool")
CHROMIUM_FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --no-default-browser-check"
    " --disable-background-networking --disable-component-update --disable-sync"
    " --password-store=basic --disable-dev-shm-usage"
)


def pytest_addoption(parser):
    parser.addoption("--hands", type=int, help="how many press any keys, one after the other")


def until(question, deadline_s=DEADLINE_S):
    """Ask until the answer is true, and return it."""
    end = time.monotonic() + deadline_s
    while not (answer := question()):
        assert time.monotonic() < end, f"never came true: {question}"
        time.sleep(0.05)
    return answer


@contextmanager
def _process(*words, **more):
    process = subprocess.Popen(
        words,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **more,
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)


@pytest.fixture
def screen():
    """A virtual screen with a window manager; its DISPLAY."""
    if missing := [tool for tool in SCREEN_TOOLS if not shutil.which(tool)]:
        pytest.skip(f"needs {', '.join(missing)}: dev.py test installs them as root on Debian")
    with ExitStack() as running:
        display = running.enter_context(virtual_screen("1280x900x24"))
        running.enter_context(_process("openbox", env=os.environ | {"DISPLAY": display}))
        yield display


@pytest.fixture
def chromium(tmp_path):
    """A browser command that starts a Chromium of the test's own, and how to look into it."""
    if CHROMIUM is None:
        pytest.skip("needs Debian's chromium: dev.py test installs it as root on Debian")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    profile = tmp_path / "profile"
    script = tmp_path / "chromium"  # a name of which the program knows how it opens privately
    script.write_text(
        f"#!/bin/sh\nexec {CHROMIUM} {CHROMIUM_FLAGS} --remote-debugging-port={port}"
        f' --user-data-dir="{profile}" "$@" >/dev/null 2>&1\n'
    )
    script.chmod(0o755)
    with sync_playwright() as playwright:
        browser = Browser(str(script), port, playwright, profile)
        yield browser
        browser.close()


class Browser:
    def __init__(self, command, port, playwright, profile):
        self.command = command
        self.profile = profile
        self._address = f"http://127.0.0.1:{port}"
        self._playwright = playwright
        self._connected = None

    def pages(self):
        """The join pages that are open; none while the browser has not started."""
        if self._connected is None:
            try:
                self._connected = self._playwright.chromium.connect_over_cdp(self._address)
            except PlaywrightError:
                return []
        # Playwright hears of new tabs only while it is asked something.
        self._connected.contexts[0].pages[0].evaluate("0")
        return [
            page
            for context in self._connected.contexts
            for page in context.pages
            if "/rtc-js-prebuilt/" in page.url
        ]

    def page_number(self, number):
        """The number-th join page, once it is there."""
        return until(lambda: self.pages()[number - 1 :])[0]

    def new_page(self, url):
        page = self._connected.contexts[0].new_page()
        page.goto(url)
        return page

    def shows(self, title):
        """Whether some page, in a private window too, has arrived and has *title*."""
        try:
            targets = requests.get(f"{self._address}/json", timeout=60).json()
        except requests.ConnectionError:
            return False
        return any(title in target["title"] for target in targets)

    def history(self):
        """Every address that the browser remembers so far."""
        with closing(sqlite3.connect(self.profile / "Default" / "History")) as known:
            return [url for (url,) in known.execute("select url from urls")]

    def end(self):
        """Have it write everything down and end."""
        self._connected = self._playwright.chromium.connect_over_cdp(self._address)
        self.close()

    def close(self):
        if self._connected is not None:
            session = self._connected.new_browser_cdp_session()
            session.send("Browser.close")
            self._connected = None


class Program:
    """The real program on a home of its own, with its window on the virtual screen."""

    def __init__(self, home, display, browser):
        self.home = home
        self.environ = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "CLINIC_DESK_BROWSER": browser,
            "TZ": NOON,
        }

    def words(self, *words):
        return [sys.executable, "-m", "desktop_app", *self._said(words)]

    def _said(self, words):
        return ["--home", str(self.home), *words]

    def answer_of(self, *words, **environ):
        return warm.answer_of(self._said(words), self.environ | environ, DEADLINE_S)

    def run(self, *words, **environ):
        answer = self.answer_of(*words, **environ)
        assert answer.code == 0, answer.err
        return answer.json if "--json" in words else answer.out

    @contextmanager
    def practice(self):
        process = subprocess.Popen(
            self.words("practice"), stdout=subprocess.PIPE, text=True, env=self.environ
        )
        try:
            yield json.loads(process.stdout.readline())
        finally:
            process.terminate()
            process.wait(DEADLINE_S)
            process.stdout.close()

    @contextmanager
    def window(self, **environ):
        with _process(*self.words(), env=self.environ | environ) as process:
            self._found = until(
                lambda: self._xdotool("search", "--onlyvisible", "--name", "Clinic Desk")
            )
            yield process

    def title(self):
        return self._xdotool("getwindowname", self._found.split()[0])

    def select(self, session, index):
        """Hand a path to the running window, and wait until its row is selected."""
        path = f"/video-consultation/appointment/{session}/{index}"
        before = self.log()
        done = f"appointment {self.run('open', path, '--json')['selected']} selected"
        until(lambda: self.log().count(done) > before.count(done))

    def log(self):
        """What the program says of itself: ids only, so it may be looked at."""
        return (self.home / "logs" / "clinic-desk.log").read_text(encoding="utf-8")

    def press(self, key):
        window = self._found.split()[0]
        self._xdotool("windowactivate", "--sync", window)
        self._xdotool("key", "--window", "0", key)

    def _xdotool(self, *words):
        done = subprocess.run(
            ["xdotool", *words],
            env=self.environ,
            capture_output=True,
            text=True,
            timeout=DEADLINE_S,
            check=False,
        )
        return done.stdout.strip()

    def visits(self):
        """Today's booked video visits that have no room yet, as (session id, slot index).

        Patients who are like another one of the day are left out: they take a second key.
        """
        alike = lookalikes_at(self.home)
        return [
            (session["id"], slot["index"])
            for session in self.run("day", "--json")["sessions"]
            for slot in session["slots"]
            if slot["appointment"]
            and slot["appointment"]["id"] not in alike
            and slot["appointment"]["kind"] == "video"
            and slot["appointment"]["status"] == "booked"
            and slot["appointment"]["room"]["state"] == "none"
        ]

    def room(self, session, index):
        """The meeting ID of a visit's room, ``None`` before it is live."""
        for found in self.run("day", "--json")["sessions"]:
            for slot in found["slots"]:
                if (found["id"], slot["index"]) == (session, index):
                    return slot["appointment"]["room"]["meeting_id"]
        raise LookupError(index)


def room_on(page):
    """The room that a join page says it is for, once its script has run."""
    return page.locator("#room-id", has_text=re.compile(r"\S")).inner_text()


def link_of(program, tmp_path, path, role):
    """The link that the command line hands to a browser."""
    seen = tmp_path / "link"
    script = tmp_path / "note"
    script.write_text(f'#!/bin/sh\nprintf %s "$1" > "{seen}.new" && mv "{seen}.new" "{seen}"\n')
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    program.run("open", path, "--as", role, "--launch", CLINIC_DESK_BROWSER=str(script))
    until(seen.exists)
    link = seen.read_text()
    seen.unlink()
    return link


@pytest.fixture
def program(tmp_path, screen, chromium):
    started = Program(tmp_path / "home", screen, chromium.command)
    with started.practice():
        started.run("--sample", "day")
        yield started
