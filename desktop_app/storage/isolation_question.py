"""One question to the database that a check of isolation asks, in two statements."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute

from desktop_app.domain.isolation import LISTED, Check, CheckKind
from desktop_app.storage.database import Tx, direct


@dataclass(frozen=True, slots=True)
class Question:
    """How much there is, and one column, ``id``, of what is against the check."""

    kind: CheckKind
    looked_at: Select[Any]
    against: Select[Any]


def answered(tx: Tx, question: Question) -> Check:
    """Return what the database says: how much there is, and the first of what is against it."""
    database, against = direct(tx), question.against.subquery()
    listed = select(against.c.id, func.count().over()).order_by(against.c.id).limit(LISTED)
    rows = database.execute(listed).all()
    return Check(
        kind=question.kind,
        looked_at=database.execute(question.looked_at).scalar_one(),
        found=rows[0][1] if rows else 0,
        violations=tuple(str(row[0]) for row in rows),
    )


def counted(column: InstrumentedAttribute[Any], *where: ColumnElement[bool]) -> Select[Any]:
    """Count what there is."""
    return select(func.count(column)).where(*where)
