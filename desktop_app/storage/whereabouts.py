"""Where visits are now, and what their own deeds tell of where they were."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from sqlalchemy import select

from desktop_app.domain.appointment import HistoryEntry
from desktop_app.domain.way_back import VisitNow
from desktop_app.storage.database import Tx
from desktop_app.storage.models import AppointmentRow, AuditRow


def visits_now(tx: Tx, ids: Collection[UUID]) -> Mapping[UUID, VisitNow]:
    """Return what stands in the rows of these visits."""
    rows = tx.execute(
        select(
            AppointmentRow.id,
            AppointmentRow.slot_id,
            AppointmentRow.status,
            AppointmentRow.kind,
            AppointmentRow.reason,
            AppointmentRow.waits_since,
            AppointmentRow.version,
        ).where(AppointmentRow.id.in_(ids))
    )
    return {
        row.id: VisitNow(
            slot_id=row.slot_id,
            status=row.status,
            kind=row.kind,
            reason=row.reason,
            waits_since=row.waits_since,
            version=row.version,
        )
        for row in rows
    }


def deeds_of(tx: Tx, ids: Collection[UUID]) -> Mapping[UUID, Sequence[HistoryEntry]]:
    """Return the deeds of each of these visits, oldest first."""
    rows = tx.execute(
        select(AuditRow.appointment_id, AuditRow.at, AuditRow.action, AuditRow.result)
        .where(AuditRow.appointment_id.in_(ids))
        .order_by(AuditRow.at, AuditRow.sequence)
    )
    found: defaultdict[UUID, list[HistoryEntry]] = defaultdict(list)
    for key, at, action, result in rows:
        if key is not None:
            found[key].append(HistoryEntry(at=at, action=action, result=result))
    return found
