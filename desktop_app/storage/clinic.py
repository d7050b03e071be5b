"""The clinic's own few rows: its zone, its installations, and the video service it chose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select, text, update

from desktop_app.storage.database import Tx
from desktop_app.storage.models import (
    ClinicRow,
    DoctorRow,
    Entity,
    ExternalIdRow,
    PatientRow,
    ProviderChoiceRow,
    ProviderKind,
    SessionRow,
)

_FOUND = text(
    "INSERT INTO clinic (id, name, zone) VALUES (1, '', :zone) ON CONFLICT (id) DO NOTHING"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderChoice:
    """The stored choice. ``fingerprint`` is ``None`` until its key was first used."""

    kind: ProviderKind
    endpoint: str
    fingerprint: str | None


def zone_name(tx: Tx) -> str | None:
    """Return the clinic's IANA zone, ``None`` before the first start."""
    return tx.execute(select(ClinicRow.zone)).scalar()


def found(tx: Tx, zone: str) -> str:
    """Write the clinic's row if there is none; hold it, and return the zone that it names.

    Of two desks at the same moment the second waits here, and finds what the first wrote.
    """
    tx.execute(_FOUND, {"zone": zone})
    return tx.execute(select(ClinicRow.zone).with_for_update()).scalar_one()


def clinic_name(tx: Tx) -> str:
    """Return what the clinic is called, "" if nobody said."""
    return tx.execute(select(ClinicRow.name)).scalar() or ""


def set_clinic_name(tx: Tx, name: str) -> None:
    """Call the clinic *name*."""
    tx.execute(update(ClinicRow).values(name=name))


def set_zone(tx: Tx, zone: str) -> bool:
    """Let the clinic be in *zone*; false, and nothing done, if it has sessions in another one."""
    if zone_name(tx) == zone:
        return True
    if has_sessions(tx):
        return False
    tx.execute(update(ClinicRow).values(zone=zone))
    return True


def has_sessions(tx: Tx) -> bool:
    """Say whether any session was ever planned: its wall times are of the clinic's zone."""
    return tx.execute(select(SessionRow.id).limit(1)).first() is not None


def provider_choice(tx: Tx) -> ProviderChoice | None:
    """Return the chosen video service, ``None`` before the first start."""
    row = tx.get(ProviderChoiceRow, 1)
    if row is None:
        return None
    return ProviderChoice(kind=row.kind, endpoint=row.endpoint, fingerprint=row.key_fingerprint)


def hold_choice(tx: Tx) -> str | None:
    """Return the chosen key's fingerprint, if it is known, and keep the choice until *tx* ends."""
    chosen = select(ProviderChoiceRow.key_fingerprint)
    return tx.execute(chosen.with_for_update(read=True)).scalar()


def choose_provider(tx: Tx, choice: ProviderChoice, now: datetime) -> None:
    """Store the choice in place of the one before. Rotating rooms is the caller's part."""
    tx.merge(
        ProviderChoiceRow(
            id=1,
            kind=choice.kind,
            endpoint=choice.endpoint,
            key_fingerprint=choice.fingerprint,
            chosen_at=now,
        )
    )
    tx.flush()


def is_empty(tx: Tx) -> bool:
    """Say whether nobody has put a doctor, a patient or a session in yet."""
    return all(
        tx.execute(select(row.id).limit(1)).first() is None
        for row in (DoctorRow, PatientRow, SessionRow)
    )


def doctors_called(tx: Tx, key: str) -> tuple[UUID, ...]:
    """Return the doctors meant by *key*: our id, another system's id, or the exact name."""
    try:
        own = tx.get(DoctorRow, UUID(key))
    except ValueError:
        own = None
    if own is not None:
        return (own.id,)
    outside = select(ExternalIdRow.entity_id).where(
        ExternalIdRow.entity == Entity.DOCTOR, ExternalIdRow.value == key
    )
    named = select(DoctorRow.id).where(DoctorRow.name == key)
    return tuple(tx.execute(outside.union(named)).scalars())
