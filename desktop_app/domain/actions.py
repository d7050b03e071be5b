"""The words under which deeds are recorded: stored for ever, shown translated."""

from __future__ import annotations

from enum import StrEnum


class Action(StrEnum):
    """What was done to an appointment or its room."""

    BOOKED = "booked"
    IMPORTED = "imported"
    STATUS_CHANGED = "status-changed"
    ROOM_CREATED = "room-created"
    ROOM_OPENED = "room-opened"
    ROOM_REPLACED = "room-replaced"
    ROOM_QUARANTINED = "room-quarantined"
    LINK_COPIED = "link-copied"
    SHARED_ROOM_ALLOWED = "shared-room-allowed"
    SHARED_ROOM_FORBIDDEN = "shared-room-forbidden"
    SHARED_ROOM_OPENED = "shared-room-opened"
    PROVIDER_CHOSEN = "provider-chosen"
