"""What the others in a room see of a person, and what the video service keeps: a code, no name.

Only a clinic that turned it on lets names out. A room's own reference never holds one.
"""

from __future__ import annotations

import unicodedata
from datetime import datetime
from zoneinfo import ZoneInfo

from desktop_app.domain.joining import Guest, Role

SHORTEST = 3
"""Letters that the join page wants of a name, or its button stays grey."""
LONGEST = 60

_CODES: dict[Role | Guest, str] = {
    Role.DOCTOR: "Doctor",
    Role.PATIENT: "Patient",
    Role.DESK: "Front desk",
    Guest.INTERPRETER: "Interpreter",
    Guest.RELATIVE: "Relative",
}


def code_of(part: Role | Guest, starts_at: datetime | None, zone: ZoneInfo) -> str:
    """Return the code for *part*: plain ASCII, the same for everybody in that part.

    A patient's holds the visit's time on the clinic's clock, as the day's table shows it (P-0940).
    """
    if part is Role.PATIENT and starts_at is not None:
        return f"P-{starts_at.astimezone(zone):%H%M}"
    return _CODES.get(part, "Guest")


def name_or_code(name: str, code: str) -> str:
    """Return *name* as one short line, or *code* where too little of it can be shown.

    ``%`` falls away, because the join page decodes twice; so do controls and marks of direction.
    """
    whole = unicodedata.normalize("NFC", " ".join(name.split()))
    shown = "".join(sign for sign in whole if sign.isprintable() and sign != "%")
    shown = " ".join(shown[:LONGEST].split())
    return shown if len(shown) >= SHORTEST else code
