"""Writes a person's choices into `settings.toml`, which stays theirs: comments and order are kept.

The file is replaced as a whole or not at all.
"""

from __future__ import annotations

import os
import shlex
import threading
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.domain.settings import names, sorted_out
from desktop_app.errors import FieldsError, Said, SettingsError
from desktop_app.settings.reading import FILE, FileFound, find_settings

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

_one_at_a_time = threading.Lock()


def save_settings(home: Path, changes: Mapping[str, object], environ: Mapping[str, str]) -> None:
    """Write *changes*, by the names of the settings. Blocks on files.

    What returns to what holds without the person's word is taken out of the file.

    Raises:
        FieldsError: Some can't be used, with a sentence for each; nothing was written.
        SettingsError: The file is damaged, or can't be written.
    """
    good, problems = sorted_out(changes)
    if problems:
        raise FieldsError(problems)
    if not good:
        return
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    file = home / FILE
    with _one_at_a_time:
        defaults = find_settings(home, environ).defaults
        try:
            text = file.read_text("utf-8-sig") if file.exists() else ""
            document = tomlkit.parse(text)
        except (UnicodeDecodeError, TOMLKitError) as error:
            raise SettingsError(
                Said(
                    "{file} was damaged meanwhile, and nothing was written. Start this program"
                    " again: it sets the file aside and keeps what can be read of it.",
                    file=FILE,
                ),
                type(error).__name__,
            ) from None
        except OSError as error:
            raise SettingsError(
                Said("{file} cannot be read.", file=FILE), type(error).__name__
            ) from error
        for name, value in good.items():
            if value == getattr(defaults, name):
                document.pop(name, None)
            else:
                document[name] = _as_toml(value)
        _replace(file, document.as_string())


def set_aside(home: Path, found: FileFound, now: datetime) -> str:
    """Keep a copy of a damaged `settings.toml`, and what is good of it in its place. Blocks.

    Returns a sentence about it, "" if the file was good.
    """
    if not found.problems:
        return ""
    file = home / FILE
    copy = file.with_name(f"{FILE}.damaged-{now:%Y%m%dT%H%M%SZ}")
    try:
        with _one_at_a_time:
            raw = file.read_bytes()
            _replace(copy, raw)
            _replace(file, _mended(raw, found).as_string())
    except (OSError, SettingsError):
        return Said(
            "{file} could not be set aside; what is wrong in it has its default in this run.",
            file=FILE,
        )
    return Said(
        "The file as it was is kept as {file}; what is wrong in it has its default.",
        file=copy.name,
    )


def _mended(raw: bytes, found: FileFound) -> TOMLDocument:
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        document = tomlkit.parse(raw.decode("utf-8-sig"))
    except (UnicodeDecodeError, TOMLKitError):
        document = tomlkit.document()
        for name, value in found.values.items():
            document[name] = _as_toml(value)
        return document
    for name in [*document]:
        if name not in found.values or name not in names():
            del document[name]
    return document


def _as_toml(value: Any) -> Any:  # noqa: ANN401 - TOML holds anything
    if isinstance(value, tuple):
        return shlex.join(value) if all(isinstance(part, str) for part in value) else [*value]
    return value


def _replace(file: Path, content: str | bytes) -> None:
    """Put *content* into the place of *file*, whole, and on the disk before the name is given.

    Raises:
        SettingsError: It can't be written; the former file is untouched.
    """
    from uuid import uuid4  # not for the start of the window, which writes nothing

    file = file.resolve()  # what a link leads to stays there
    draft = file.with_name(f".{file.name}.{uuid4().hex}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with open(draft, "xb", opener=_for_its_owner) as stream:
            stream.write(content.encode() if isinstance(content, str) else content)
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(file)
        _sync_folder(file.parent)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise SettingsError(
            Said("{name} cannot be written: {why}.", name=file.name, why=why), type(error).__name__
        ) from error
    finally:
        with suppress(OSError):  # what kept it from being written is told
            draft.unlink(missing_ok=True)


def _for_its_owner(path: str, flags: int) -> int:
    """Open what nobody else may read: an address may hold a password."""
    return os.open(path, flags, 0o600)


def _sync_folder(folder: Path) -> None:
    """Let the new name survive a power cut, where folders can be told so."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
