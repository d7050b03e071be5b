"""A file that a person asked for, written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from desktop_app.errors import OutputFileError, Said


@contextmanager
def written_whole(file: Path) -> Iterator[Path]:
    """Yield where to write; it takes *file*'s place once the block has ended, and else is gone.

    What must be recorded before anybody can read the file is recorded in the block.

    Raises:
        OutputFileError: It can't be written there.
    """
    draft = file.parent / f".{file.name}.{uuid4().hex}"
    try:
        yield draft
        draft.replace(file)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise OutputFileError(
            Said("{name}: {why}.", name=file.name, why=why), type(error).__name__
        ) from error
    finally:
        with suppress(OSError):  # what kept it from being written is told
            draft.unlink(missing_ok=True)
