"""Changing rows so that it can be taken back: what stood there is read before it is written over.

Appointments are changed by :mod:`.visit_writing` only, for their rooms follow.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Select, Update, bindparam, select, update

from desktop_app.domain.change import RowChange, Subject
from desktop_app.errors import OvertakenError
from desktop_app.storage.database import Tx, direct
from desktop_app.storage.models import (
    AppointmentRow,
    ClosureRow,
    PatientRow,
    SessionRow,
    SlotRow,
)

_TABLES: Mapping[Subject, type[Any]] = {
    Subject.APPOINTMENT: AppointmentRow,
    Subject.SLOT: SlotRow,
    Subject.SESSION: SessionRow,
    Subject.PATIENT: PatientRow,
    Subject.CLOSURE: ClosureRow,
}


def write(
    tx: Tx, subject: Subject, id_: UUID, values: Mapping[str, Any], expected: int | None = None
) -> RowChange:
    """Set columns of a row, held until the transaction ends; return what that changed.

    Raises:
        OvertakenError: The row is gone, or its version is not the *expected* one.
    """
    held, written = _statements(subject, tuple(values))
    found = direct(tx).execute(held, {"row": id_}).one_or_none()
    if found is None or expected not in {None, found[0]}:
        raise OvertakenError(f"{subject} {id_}")
    version = found[0] + 1
    after = {f"new_{name}": value for name, value in values.items()}
    direct(tx).execute(written, {"row": id_, "new_version": version, **after})
    before = dict(zip(values, found[1:], strict=True))
    return RowChange(
        subject=subject,
        id=id_,
        found=found[0],
        version=version,
        before=before,
        after=dict(values),
    )


@lru_cache(maxsize=256)
def _statements(
    subject: Subject, names: tuple[str, ...]
) -> tuple[Select[*tuple[Any, ...]], Update]:
    """Return what holds and reads a row's version and these columns, and what writes them.

    Kept: making them takes longer than what the database does.
    """
    table = _TABLES[subject].__table__
    one = table.c.id == bindparam("row")
    held = select(table.c.version, *(table.c[name] for name in names)).where(one).with_for_update()
    new: dict[str, BindParameter[Any]] = {
        name: bindparam(f"new_{name}") for name in ("version", *names)
    }
    return held, update(table).where(one).values(new)


def created(
    subject: Subject, id_: UUID, values: Mapping[str, Any], vanished: Mapping[str, Any]
) -> RowChange:
    """Return the change that a new row is: *vanished* takes it back, *values* bring it again."""
    return RowChange(subject=subject, id=id_, found=0, version=1, before=vanished, after=values)


def version_of(tx: Tx, subject: Subject, id_: UUID) -> int | None:
    """Return the row's version, held against other writers; ``None`` without such a row."""
    table = _TABLES[subject]
    version: int | None = tx.scalar(select(table.version).where(table.id == id_).with_for_update())
    return version
