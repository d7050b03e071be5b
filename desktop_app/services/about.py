"""What this program is made of, and under which licences: read from what is installed."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from desktop_app.services.help_actions import Part

OURS = "clinic-desk"
MOST_TEXT = 200_000
"""Letters of one package's licences that are shown."""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_LONGEST = 60
_UNSAID = {"sqlcipher3": "Zlib"}
"""Packages that say it in the text of their licence only."""


def parts() -> tuple[Part, ...]:
    """Return this program, Python, and each package that is here and needed. Blocks on files."""
    found = {part.name.lower(): part for part in map(_part, _needed())}
    ours = found.pop(OURS, Part(name=OURS, version="?", licence="MIT", text=""))
    python = Part(name="Python", version=platform.python_version(), licence="PSF-2.0", text="")
    return ours, python, *(found[name] for name in sorted(found))


def _needed() -> Iterator[Distribution]:
    """Return our own package and all that it needs, as far as they are installed."""
    waiting, seen = [OURS], set[str]()
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if name in seen:
            continue
        seen.add(name)
        try:
            here = distribution(name)
        except PackageNotFoundError:
            continue  # of another system, or of an extra that is not installed
        yield here
        wants = [line for line in here.requires or () if _is_ours(name, line)]
        waiting += [found[0] for line in wants if (found := _NAME.match(line))]


def _is_ours(name: str, requirement: str) -> bool:
    """Say whether a requirement of a package comes with it; of extras only our PostgreSQL does."""
    extra = re.search(r"extra\s*==\s*['\"]([\w-]+)['\"]", requirement)
    return extra is None or (name == OURS and extra[1] == "postgresql")


def _part(found: Distribution) -> Part:
    meta = found.metadata.json
    kinds = [str(line) for line in meta.get("classifier", ())]
    classed = ", ".join(k.rpartition(" :: ")[2] for k in kinds if k.startswith("License ::"))
    written = str(meta.get("license") or "")  # some put the whole text there
    short = written if len(written) <= _LONGEST and "\n" not in written else ""
    named = str(meta.get("license_expression") or classed or short or _UNSAID.get(found.name, "–"))
    return Part(name=found.name, version=found.version, licence=named, text=_text(found))


def _text(found: Distribution) -> str:
    files = [file for file in found.files or () if _LICENCE_FILE.search(file.name)]
    texts = []
    for file in sorted(files, key=str):
        try:
            texts.append(file.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            continue
    return "\n\n".join(texts)[:MOST_TEXT]
