"""A browser that opens a link in a private window, so that its token stays out of the history.

Only browsers that are known to have a switch for it are used; with any other nothing is opened,
because a link in an ordinary window is just what was not wanted. Sources of the switches:
Chromium's chrome_switches.cc (--incognito), learn.microsoft.com on Edge's command line
(--inprivate), firefox-source-docs.mozilla.org on private browsing (-private-window).
"""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from desktop_app import outside
from desktop_app.errors import BrowserError, Said

ASK_S = 3.0
"""Seconds for the system to say which browser is the person's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Browsers that answer to one switch.

    Attributes:
        commands: Names on a search path, without ``.exe``; the usual one first.
        marks: Lower-case words by which a system's own name for it is recognised.
        windows: Below a folder of programs.
        mac: The program inside an application folder.
    """

    name: str
    switch: str
    commands: tuple[str, ...]
    marks: tuple[str, ...]
    windows: str
    mac: str


FAMILIES = (
    Family(
        name="Chromium",
        switch="--incognito",
        commands=("chromium", "chromium-browser", "org.chromium.Chromium"),
        marks=("chromium",),
        windows=r"Chromium\Application\chrome.exe",
        mac="Chromium.app/Contents/MacOS/Chromium",
    ),
    Family(
        name="Chrome",
        switch="--incognito",
        commands=("google-chrome", "google-chrome-stable", "chrome", "com.google.Chrome"),
        marks=("google-chrome", "chromehtml", "com.google.chrome"),
        windows=r"Google\Chrome\Application\chrome.exe",
        mac="Google Chrome.app/Contents/MacOS/Google Chrome",
    ),
    Family(
        name="Edge",
        switch="--inprivate",
        commands=("microsoft-edge", "microsoft-edge-stable", "msedge", "com.microsoft.Edge"),
        marks=("microsoft-edge", "msedge", "com.microsoft.edge"),
        windows=r"Microsoft\Edge\Application\msedge.exe",
        mac="Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ),
    Family(
        name="Brave",
        switch="--incognito",
        commands=("brave-browser", "brave-browser-stable", "brave", "com.brave.Browser"),
        marks=("brave",),
        windows=r"BraveSoftware\Brave-Browser\Application\brave.exe",
        mac="Brave Browser.app/Contents/MacOS/Brave Browser",
    ),
    Family(
        name="Firefox",
        switch="--private-window",
        commands=("firefox", "firefox-esr", "org.mozilla.firefox"),
        marks=("firefox",),
        windows=r"Mozilla Firefox\firefox.exe",
        mac="Firefox.app/Contents/MacOS/firefox",
    ),
)
KNOWN = ", ".join(family.name for family in FAMILIES[:-1]) + f" or {FAMILIES[-1].name}"


@dataclass(frozen=True, slots=True)
class PrivateBrowser:
    """A browser that was found. ``command``: to it the link is appended."""

    name: str
    command: tuple[str, ...]


Registry = Callable[[str, str], str]
"""A value of the Windows registry by key and name, the person's own before the machine's; or ""."""


def _registry(key: str, name: str) -> str:
    if sys.platform == "win32":
        import winreg

        for root in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
            try:
                with winreg.OpenKey(root, key) as opened:
                    return str(winreg.QueryValueEx(opened, name)[0])
            except OSError:
                continue
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Computer:
    """Where to look for browsers.

    Attributes:
        applications: A Mac's folders of programs.
        handlers: The file in which a Mac keeps the person's choice of programs.
    """

    platform: str
    environ: Mapping[str, str]
    registry: Registry = _registry
    applications: tuple[Path, ...] = ()
    handlers: Path = Path()


def this_computer() -> Computer:
    """Return the computer on which we run."""
    home = Path.home()
    return Computer(
        platform=sys.platform,
        environ=os.environ,
        applications=(Path("/Applications"), home / "Applications"),
        handlers=home
        / "Library/Preferences/com.apple.LaunchServices/com.apple.launchservices.secure.plist",
    )


def private_browser(command: tuple[str, ...], computer: Computer) -> PrivateBrowser:
    """Return what opens private windows: the configured *command*, else what *computer* has.

    The person's own browser comes first where it can be told, then the first that is found. Blocks:
    it asks the system, 3 s at most.

    Raises:
        BrowserError: There is none that is known to open private windows.
    """
    if command:
        return _configured(command, computer)
    own = _default_family(computer)
    for family in sorted(FAMILIES, key=lambda family: family is not own):
        if program := _find(family, computer):
            return PrivateBrowser(family.name, (program, family.switch))
    raise BrowserError(
        Said(
            "Links are to open in private windows, and no {known} was found: install one, or turn"
            " `private_window` off in settings.toml.",
            known=KNOWN,
        )
    )


def _configured(command: tuple[str, ...], computer: Computer) -> PrivateBrowser:
    words = [_program_name(word) for word in command]
    if words[:2] in (["flatpak", "run"], ["snap", "run"]):
        named = next((word for word in words[2:] if not word.startswith("-")), "")
    else:
        named = words[0]
    for family in FAMILIES:
        if named in family.commands or named == PureWindowsPath(family.mac).name:
            if not shutil.which(command[0], path=computer.environ.get("PATH")):
                raise BrowserError(
                    Said(
                        "The command {command} is not there: set `browser` in settings.toml.",
                        command=repr(command[0]),
                    )
                )
            return PrivateBrowser(family.name, (*command, family.switch))
    raise BrowserError(
        Said(
            "Links are to open in private windows, and {command} is not known to open any: set"
            " `browser` in settings.toml to {known}, or turn `private_window` off.",
            command=repr(command[0]),
            known=KNOWN,
        )
    )


def _program_name(word: str) -> str:
    """Return a program's name without its folder and ``.exe``, of whichever system."""
    name = PureWindowsPath(word).name
    return name[: -len(".exe")].lower() if name.lower().endswith(".exe") else name


def _find(family: Family, computer: Computer) -> str:
    return next(_places(family, computer), "")


def _places(family: Family, computer: Computer) -> Iterator[str]:
    match computer.platform:
        case "win32":
            yield from _windows_places(family, computer)
        case "darwin":
            for folder in computer.applications:
                if (folder / family.mac).is_file():
                    yield str(folder / family.mac)
        case _:
            for name in family.commands:
                if found := shutil.which(name, path=computer.environ.get("PATH")):
                    yield found


def _windows_places(family: Family, computer: Computer) -> Iterator[str]:
    wanted = PureWindowsPath(family.windows)
    key = rf"Software\Microsoft\Windows\CurrentVersion\App Paths\{wanted.name}"
    registered = computer.registry(key, "").strip('"')
    # Chrome and Chromium share a file name: only the folder tells them apart.
    if registered.lower().endswith(family.windows.lower()) and Path(registered).is_file():
        yield registered
    for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)", "PROGRAMW6432", "LOCALAPPDATA"):
        if folder := computer.environ.get(variable):
            program = Path(folder, *wanted.parts)
            if program.is_file():
                yield str(program)


def _default_family(computer: Computer) -> Family | None:
    match computer.platform:
        case "win32":
            key = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations\https\UserChoice"
            named = computer.registry(key, "ProgId")
        case "darwin":
            named = _mac_default(computer.handlers)
        case _:
            named = _linux_default(computer.environ)
    return recognised(named)


def recognised(named: str) -> Family | None:
    """Return the family that a system's own *named* browser is of, ``None`` if of none."""
    low = named.lower()
    return next((one for one in FAMILIES if any(mark in low for mark in one.marks)), None)


def _linux_default(environ: Mapping[str, str]) -> str:
    asker = shutil.which("xdg-settings", path=environ.get("PATH"))
    if asker is None:
        return ""
    try:
        answer = subprocess.run(  # noqa: S603 - the system's own command, no shell
            [asker, "get", "default-web-browser"],
            env=outside.environment(environ),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=ASK_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return answer.stdout[:200].decode("utf-8", "replace")


def _mac_default(handlers: Path) -> str:
    try:
        known = plistlib.loads(handlers.read_bytes()).get("LSHandlers", [])
    except (OSError, plistlib.InvalidFileException, ValueError, AttributeError):
        return ""
    for handler in known:
        if isinstance(handler, dict) and handler.get("LSHandlerURLScheme") == "https":
            return str(handler.get("LSHandlerRoleAll", ""))
    return ""
