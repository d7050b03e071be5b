"""What a desk that starts for the first time writes down: its own id, the clinic's zone, practice.

Every start asks for it; all but the first find it done.
"""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop_app.errors import DatabaseUnreachableError
from desktop_app.services.video_source import VideoSource
from desktop_app.storage import audit, clinic
from desktop_app.storage.clinic import ProviderChoice
from desktop_app.storage.database import Database
from desktop_app.storage.models import ProviderKind

log = logging.getLogger(__name__)


def installation_of(home: Path) -> UUID:
    """Return the id of this installed desk, made at its first start.

    Raises:
        DatabaseUnreachableError: It can be neither read nor written.
    """
    file = home / "installation"
    try:
        home.mkdir(parents=True, exist_ok=True)
        if not file.exists() or not file.stat().st_size:
            _make_installation(file)
        return UUID(file.read_text(encoding="ascii").strip())
    except (OSError, ValueError) as error:
        raise DatabaseUnreachableError(f"installation: {type(error).__name__}") from error


def found_clinic(
    db: Database, video: VideoSource, installation: UUID, wanted: str, now: datetime
) -> ZoneInfo:
    """Write what a new database needs, once, and return the clinic's zone.

    *wanted* names the zone of a clinic that has none yet; "" means this computer's.
    """
    with db.read() as tx:
        zone, choice = clinic.zone_name(tx), clinic.provider_choice(tx)
        known = audit.is_registered(tx, installation)
    if zone and choice and known:
        return ZoneInfo(zone)
    fingerprint = video.practice_credentials().fingerprint
    with db.write() as tx:
        # Two desks may start first at the same moment: whoever comes second finds it done.
        zone = clinic.found(tx, wanted or _machine_zone())
        if clinic.provider_choice(tx) is None:
            practice = ProviderChoice(
                kind=ProviderKind.PRACTICE, endpoint="", fingerprint=fingerprint
            )
            clinic.choose_provider(tx, practice, now)
        audit.register(tx, installation, now)
    return ZoneInfo(zone)


def _machine_zone() -> str:
    import tzlocal

    try:
        return ZoneInfo(tzlocal.get_localzone_name()).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        log.warning("this computer names no zone; the clinic's is UTC")
        return "UTC"


def _make_installation(file: Path) -> None:
    """Write a fresh id, whole or not at all: a full disk must not leave an empty file for ever."""
    made = uuid4()
    draft = file.with_name(f"{file.name}.{made.hex}")
    try:
        draft.write_text(str(made), encoding="ascii")
        draft.replace(file)  # the last of two first starts wins; the other's chain has ended
    finally:
        draft.unlink(missing_ok=True)
