"""What it means that the disk let a database neither be replaced nor be taken away."""

from __future__ import annotations

import os

from desktop_app.errors import InUseError, PutBackError

HELD = frozenset({32, 33})
"""Windows' ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION."""
DENIED = 5
"""Windows' ERROR_ACCESS_DENIED: also for putting a file in the place of one that is open."""


def why_refused(error: Exception) -> InUseError | PutBackError:
    """Return what to tell a person when a database can't be put back or set aside by *error*.

    Only Windows keeps a file in its place because another program has it open: an idle one, an
    editor, a scanner of viruses. The database's own locks don't tell of those.

    Source: learn.microsoft.com, System Error Codes (0-499); MoveFileExW.
    """
    reason = getattr(error, "winerror", None)
    held = reason in HELD or (reason == DENIED and _could_be_written(error))
    return (InUseError if held else PutBackError)(type(error).__name__)


def _could_be_written(error: Exception) -> bool:
    """Say whether the file that was to give way is none that is protected from all writing."""
    target = getattr(error, "filename2", None) or getattr(error, "filename", None)
    return target is not None and os.access(target, os.W_OK)
