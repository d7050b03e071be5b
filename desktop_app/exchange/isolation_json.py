"""The isolation report as plain values for JSON: opaque ids, instants in ISO 8601."""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.isolation import Check, IsolationReport, RoomRecord, VisitRecord

Told = dict[str, object]


def isolation_values(report: IsolationReport) -> Told:
    """Return *report*; a patient's name stands in it only if it was asked for."""
    return {
        "from": report.first.isoformat(),
        "to": report.last.isoformat(),
        "zone": report.zone.key,
        "made_at": report.made_at.isoformat(),
        "made_by": report.made_by,
        "passed": report.passed,
        "checks": [_check(check) for check in report.checks],
        "visits": [_visit(visit) for visit in report.visits],
        "rooms_without_visit": [_room(room) for room in report.others],
        "shared_rooms": {
            "allowed": report.shared_allowed,
            "opened": [
                {"at": use.at.isoformat(), "actor": use.actor, "session": use.session}
                for use in report.shared_uses
            ],
        },
    }


def _check(check: Check) -> Told:
    return {
        "check": check.kind.value,
        "says": check.kind.sentence,
        "passed": check.passed,
        "looked_at": check.looked_at,
        "found": check.found,
        "violations": list(check.violations),
        "notes": list(check.notes),
    }


def _visit(visit: VisitRecord) -> Told:
    told: Told = {
        "id": str(visit.id),
        "starts_at": visit.starts_at.isoformat(),
        "ends_at": visit.ends_at.isoformat(),
        "doctor": visit.doctor,
        "status": visit.status.value,
        "rooms": [_room(room) for room in visit.rooms],
        "alarms": [
            {
                "kind": alarm.kind.value,
                "raised_at": alarm.raised_at.isoformat(),
                "seen_at": _instant(alarm.seen_at),
                "seen_by": alarm.seen_by,
            }
            for alarm in visit.alarms
        ],
    }
    return told if visit.patient is None else told | {"patient": visit.patient}


def _room(room: RoomRecord) -> Told:
    return {
        "id": str(room.id),
        "generation": room.generation,
        "meeting_id": room.meeting_id,
        "state": room.state.value,
        "origin": room.origin,
        "purpose": room.purpose,
        "created_at": room.created_at.isoformat(),
        "retired_at": _instant(room.retired_at),
        "retired_for": room.retired_for and room.retired_for.value,
        "closed_at": _instant(room.closed_at),
        "deeds": [
            {
                "at": deed.at.isoformat(),
                "actor": deed.actor,
                "deed": "link" if deed.given else "opened",
                "for": deed.to,
            }
            for deed in room.deeds
        ],
        "seen": [
            {
                "role": one.role.value if one.role is not None else "unknown",
                "first_joined": one.first_joined.isoformat(),
                "last_left": _instant(one.last_left),
            }
            for one in room.seen
        ],
    }


def _instant(instant: datetime | None) -> str | None:
    return None if instant is None else instant.isoformat()
