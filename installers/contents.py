"""What a built folder must not hold: a key, a test, or a path of the computer that built it."""

import os
import re
import sys
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from zipfile import ZipFile

from installers.project import NAME, ROOT

_KEYS = {
    # what it is: a text that is quickly looked for, and what has to stand around it
    "a private key": (
        b"PRIVATE KEY-----",
        rb"-----BEGIN [A-Z ]*PRIVATE KEY-----[\r\n]+[A-Za-z0-9+/=\r\n]{64}",
    ),
    "a token": (b".eyJ", rb"eyJ[A-Za-z0-9_-]{15,}\.eyJ[A-Za-z0-9_-]{15,}\.[A-Za-z0-9_-]{15,}"),
}
_TEST = re.compile(
    r"(^|[./])(tests?|testing|conftest|test_\w+|pytest|_pytest|hypothesis|installers|__pycache__)"
    r"([./]|$)"
)
# Parts of libraries that are used while they run, in spite of the name.
_NO_TESTS = re.compile(r"^sqlalchemy[./]testing")
_EXAMPLE = re.compile(r"pyjwt-[^/]+\.dist-info/METADATA$")
"""Where a library shows a token in its description."""
_SECRETS = ("VIDEOSDK_API_KEY", "VIDEOSDK_SECRET", "CLINIC_DESK_DATABASE")
"""Variables whose values must not be in it, should the builder have them set."""
_ARCHIVE = "z"
_SHORTEST_SECRET = 8
_SHORTEST_PATH = 5


def troubles(bundle: Path, environ: Mapping[str, str]) -> list[str]:
    """Return a sentence for each thing in *bundle* that must not be there. Blocks for seconds."""
    forbidden = {what: (text, re.compile(form)) for what, (text, form) in _KEYS.items()}
    for path in _our_folders():
        # With something in it, and not as part of another path: libraries speak of /a11y/root.
        text = f"{path}{os.sep}".encode()
        form = re.compile(rb"(?<![\w.-])" + re.escape(text) + rb"[\w.]")
        forbidden[f"the folder {path}"] = text, form
    for name in _SECRETS:
        if len(environ.get(name, "")) >= _SHORTEST_SECRET:
            text = environ[name].encode()
            forbidden[f"the value of {name}"] = text, re.compile(re.escape(text))
    found = []
    looked_at = 0
    for place, what in parts(bundle):
        looked_at += 1
        if _TEST.search(place) and not _NO_TESTS.search(place.removeprefix("modules/")):
            found.append(f"{place} is a test, a tool or a leftover.")
        if _EXAMPLE.search(place):
            continue
        found += [
            f"{place} holds {it}."
            for it, (text, form) in forbidden.items()
            if text in what and form.search(what)
        ]
    if not looked_at:
        found.append(f"{bundle} is empty.")
    return found


def parts(bundle: Path) -> Iterator[tuple[str, bytes]]:
    """Yield each file of *bundle*, and what is packed in its archives, with its place."""
    for file in sorted(bundle.rglob("*")):
        place = file.relative_to(bundle).as_posix()
        if file.is_symlink() or not file.is_file():
            continue
        if file.parent == bundle and _is_program(file):
            yield from _packed_in(file)
        elif file.suffix == ".zip":
            with ZipFile(file) as archive:
                yield from ((name, archive.read(name)) for name in archive.namelist())
        else:
            yield place, file.read_bytes()


def modules(bundle: Path) -> set[str]:
    """Return the names of the Python modules that are packed in the program."""
    from PyInstaller.archive.readers import CArchiveReader

    program = next(file for file in bundle.iterdir() if _is_program(file))
    reader = CArchiveReader(str(program))
    archives = (name for name, (*_, kind) in reader.toc.items() if kind == _ARCHIVE)
    return {module for name in archives for module in reader.open_embedded_archive(name).toc}


def _is_program(file: Path) -> bool:
    return file.is_file() and file.stem.startswith(NAME)


def _packed_in(program: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the loader, the scripts, and every module as ``modules/name``, unpacked."""
    from PyInstaller.archive.readers import CArchiveReader

    reader = CArchiveReader(str(program))
    yield program.name, program.read_bytes()[:2_000_000]  # the loader stands first, in the clear
    for name, (*_, kind) in reader.toc.items():
        if kind != _ARCHIVE:
            yield f"scripts/{name}", reader.extract(name)
            continue
        archive = reader.open_embedded_archive(name)
        for module in archive.toc:
            try:
                yield f"modules/{module}", archive.extract(module, raw=True) or b""
            except (EOFError, zlib.error) as error:
                raise ValueError(f"{module} cannot be unpacked") from error


def _our_folders() -> list[str]:
    places = (ROOT, Path.home(), Path(sys.prefix), Path(sys.base_prefix))
    return [str(place) for place in places if len(str(place)) >= _SHORTEST_PATH]
