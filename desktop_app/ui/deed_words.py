"""What a recorded deed is called, in a visit's history and in the audit trail; translated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.actions import Action
from desktop_app.domain.alarm import AlarmKind
from desktop_app.domain.appointment import DoctorSays, HistoryEntry, Kind, Status
from desktop_app.domain.joining import Guest, Role
from desktop_app.domain.room_rule import Parting
from desktop_app.errors import QT_TRANSLATE_NOOP
from desktop_app.ui.visit_words import status_word

_translate = QCoreApplication.translate

_DEEDS = {
    Action.BOOKED: QT_TRANSLATE_NOOP("Deeds", "Booked"),
    Action.IMPORTED: QT_TRANSLATE_NOOP("Deeds", "Imported"),
    Action.STATUS_CHANGED: QT_TRANSLATE_NOOP("Deeds", "Status changed"),
    Action.ROOM_CREATED: QT_TRANSLATE_NOOP("Deeds", "Room prepared and checked"),
    Action.ROOM_OPENED: QT_TRANSLATE_NOOP("Deeds", "Room opened"),
    Action.ROOM_REPLACED: QT_TRANSLATE_NOOP("Deeds", "Room replaced by a new one"),
    Action.ROOM_QUARANTINED: QT_TRANSLATE_NOOP(
        "Deeds", "Room blocked: it was not this visit's own"
    ),
    Action.ROOM_PREPARED: QT_TRANSLATE_NOOP("Deeds", "Room ready ahead of the visit"),
    Action.ROOM_RETIRING: QT_TRANSLATE_NOOP("Deeds", "Room about to close"),
    Action.ROOM_REVIVED: QT_TRANSLATE_NOOP("Deeds", "Room open again"),
    Action.ROOM_RETIRED: QT_TRANSLATE_NOOP("Deeds", "Room given up, its links are dead"),
    Action.ROOM_CLOSED: QT_TRANSLATE_NOOP("Deeds", "Room closed at the video service"),
    Action.MOVED: QT_TRANSLATE_NOOP("Deeds", "Moved to another time"),
    Action.KIND_CHANGED: QT_TRANSLATE_NOOP("Deeds", "Way of meeting changed"),
    Action.LINK_COPIED: QT_TRANSLATE_NOOP("Deeds", "Patient's link copied"),
    Action.GUEST_LINK_COPIED: QT_TRANSLATE_NOOP("Deeds", "Guest's link copied"),
    Action.LINKS_REVOKED: QT_TRANSLATE_NOOP("Deeds", "All links revoked"),
    Action.LINK_TESTED: QT_TRANSLATE_NOOP("Deeds", "Patient's link tested"),
    Action.OPENING_REFUSED: QT_TRANSLATE_NOOP("Deeds", "Opening refused"),
    Action.ALARM_RAISED: QT_TRANSLATE_NOOP("Deeds", "Alarm raised"),
    Action.ALARM_SEEN: QT_TRANSLATE_NOOP("Deeds", "Alarm seen"),
    Action.STRANGER_ACCEPTED: QT_TRANSLATE_NOOP("Deeds", "Joined although a stranger was inside"),
    Action.RESTORED: QT_TRANSLATE_NOOP("Deeds", "A backup was put back"),
    Action.BACKED_UP: QT_TRANSLATE_NOOP("Deeds", "Database backed up to a file"),
    Action.TRAIL_EXPORTED: QT_TRANSLATE_NOOP("Deeds", "Audit trail exported"),
    Action.LEDGER_EXPORTED: QT_TRANSLATE_NOOP("Deeds", "List of what was sent exported"),
    Action.REPORT_MADE: QT_TRANSLATE_NOOP("Deeds", "Isolation report handed out"),
    Action.SHARED_ROOM_ALLOWED: QT_TRANSLATE_NOOP("Deeds", "Session's shared room allowed"),
    Action.SHARED_ROOM_FORBIDDEN: QT_TRANSLATE_NOOP("Deeds", "Session's shared room forbidden"),
    Action.SHARED_ROOM_OPENED: QT_TRANSLATE_NOOP("Deeds", "Session's shared room opened"),
    Action.PROVIDER_CHOSEN: QT_TRANSLATE_NOOP("Deeds", "Video service chosen"),
    Action.SET_UP: QT_TRANSLATE_NOOP("Deeds", "Desk set up"),
    Action.SERVICE_PROBED: QT_TRANSLATE_NOOP("Deeds", "Video service probed"),
    Action.CONTACT_CHANGED: QT_TRANSLATE_NOOP("Deeds", "Phone or e-mail changed"),
    Action.REASON_CHANGED: QT_TRANSLATE_NOOP("Deeds", "Reason changed"),
    Action.SWAPPED: QT_TRANSLATE_NOOP("Deeds", "Changed places with another visit"),
    Action.EXTRA_BOOKED: QT_TRANSLATE_NOOP("Deeds", "Booked as an extra"),
    Action.WAITS: QT_TRANSLATE_NOOP("Deeds", "Waits for an earlier time"),
    Action.DOCTOR_SAYS: QT_TRANSLATE_NOOP("Deeds", "Word from the doctor"),
    Action.CALL_SEEN: QT_TRANSLATE_NOOP("Deeds", "In room: patient and doctor were seen inside"),
    Action.UNDONE: QT_TRANSLATE_NOOP("Deeds", "Taken back, or done again"),
    Action.SLOT_BLOCKED: QT_TRANSLATE_NOOP("Deeds", "Slot blocked"),
    Action.SLOT_FREED: QT_TRANSLATE_NOOP("Deeds", "Slot no longer blocked"),
    Action.DOCTOR_ADDED: QT_TRANSLATE_NOOP("Deeds", "Doctor added"),
    Action.DOCTOR_RENAMED: QT_TRANSLATE_NOOP("Deeds", "Doctor renamed"),
    Action.CLINIC_NAMED: QT_TRANSLATE_NOOP("Deeds", "Clinic renamed"),
    Action.SESSIONS_PLANNED: QT_TRANSLATE_NOOP("Deeds", "Sessions planned"),
    Action.SESSION_CHANGED: QT_TRANSLATE_NOOP("Deeds", "Session changed"),
    Action.SESSION_WITHDRAWN: QT_TRANSLATE_NOOP("Deeds", "Session withdrawn"),
    Action.CLOSURE_ADDED: QT_TRANSLATE_NOOP("Deeds", "Closed days or absence entered"),
    Action.CLOSURE_WITHDRAWN: QT_TRANSLATE_NOOP("Deeds", "Closed days or absence withdrawn"),
    Action.ZONES_REVIEWED: QT_TRANSLATE_NOOP("Deeds", "Visits kept at their wall time"),
    Action.BIRTH_DATE_COMPARED: QT_TRANSLATE_NOOP("Deeds", "Birth date compared before joining"),
    Action.PATIENT_REGISTERED: QT_TRANSLATE_NOOP("Deeds", "Patient registered"),
    Action.PATIENT_CHANGED: QT_TRANSLATE_NOOP("Deeds", "Patient's record changed"),
    Action.PATIENTS_MERGED: QT_TRANSLATE_NOOP("Deeds", "Two records of one patient merged"),
    Action.PATIENT_EXPORTED: QT_TRANSLATE_NOOP("Deeds", "All held on a patient exported"),
    Action.PATIENT_ERASED: QT_TRANSLATE_NOOP("Deeds", "Patient erased"),
    Action.DAY_PRINTED: QT_TRANSLATE_NOOP("Deeds", "Day printed"),
    Action.STATISTICS_EXPORTED: QT_TRANSLATE_NOOP("Deeds", "Statistics exported"),
}

_BY_RESULT: dict[Action, dict[str, str]] = {
    Action.ROOM_OPENED: {
        Role.DOCTOR: QT_TRANSLATE_NOOP("Deeds", "Room opened by the doctor"),
        Role.DESK: QT_TRANSLATE_NOOP("Deeds", "Room opened at the front desk"),
    },
    Action.GUEST_LINK_COPIED: {
        Guest.INTERPRETER: QT_TRANSLATE_NOOP("Deeds", "Interpreter's link copied"),
        Guest.RELATIVE: QT_TRANSLATE_NOOP("Deeds", "Relative's link copied"),
    },
    Action.WAITS: {"no": QT_TRANSLATE_NOOP("Deeds", "Waits for no earlier time any more")},
    Action.DOCTOR_SAYS: {
        "": QT_TRANSLATE_NOOP("Deeds", "Word from the doctor taken back"),
        DoctorSays.FIVE_MINUTES: QT_TRANSLATE_NOOP("Deeds", "The doctor needs five minutes more"),
        DoctorSays.NOT_HERE: QT_TRANSLATE_NOOP("Deeds", "The doctor says: not here"),
    },
    Action.MOVED: {
        Status.WAITLIST: QT_TRANSLATE_NOOP("Deeds", "Moved to the waiting list"),
    },
    Action.KIND_CHANGED: {
        Kind.VIDEO: QT_TRANSLATE_NOOP("Deeds", "Changed to a video visit"),
        Kind.IN_PERSON: QT_TRANSLATE_NOOP("Deeds", "Changed to a visit in person"),
        Kind.PHONE: QT_TRANSLATE_NOOP("Deeds", "Changed to a phone call"),
    },
    Action.ROOM_RETIRED: {
        Parting.CANCELLED: QT_TRANSLATE_NOOP("Deeds", "Room given up: cancelled"),
        Parting.FINISHED: QT_TRANSLATE_NOOP("Deeds", "Room given up: the visit is done"),
        Parting.MISSED: QT_TRANSLATE_NOOP("Deeds", "Room given up: the patient did not come"),
        Parting.MISTAKE: QT_TRANSLATE_NOOP("Deeds", "Room given up: entered in error"),
        Parting.NOT_VIDEO: QT_TRANSLATE_NOOP("Deeds", "Room given up: no video visit any more"),
        Parting.OTHER_DOCTOR: QT_TRANSLATE_NOOP("Deeds", "Room given up: another doctor"),
        Parting.REVOKED: QT_TRANSLATE_NOOP("Deeds", "Room given up: new links were made"),
        Parting.PROVIDER_CHANGED: QT_TRANSLATE_NOOP("Deeds", "Room given up: other video service"),
        Parting.RESTORED: QT_TRANSLATE_NOOP("Deeds", "Room given up: a backup was put back"),
        Parting.GONE: QT_TRANSLATE_NOOP("Deeds", "Room given up: the video service closed it"),
        Parting.FOREIGN: QT_TRANSLATE_NOOP("Deeds", "Room given up: it was not ours"),
        Parting.SHARED: QT_TRANSLATE_NOOP("Deeds", "Room given up: other visits shared it"),
        Parting.EXPIRED: QT_TRANSLATE_NOOP("Deeds", "Room given up: its day is over"),
    },
    Action.ROOM_CLOSED: {
        "unknown": QT_TRANSLATE_NOOP("Deeds", "Room given up: the video service never had it"),
    },
    Action.OPENING_REFUSED: {
        "VisitEndedError": QT_TRANSLATE_NOOP("Deeds", "Opening refused: the visit has ended"),
        "NoRoomError": QT_TRANSLATE_NOOP("Deeds", "Opening refused: no video visit"),
        "RoleRefusedError": QT_TRANSLATE_NOOP("Deeds", "Opening refused: another doctor's visit"),
        "ForeignRoomError": QT_TRANSLATE_NOOP("Deeds", "Opening refused: the room was not ours"),
        "OtherProviderError": QT_TRANSLATE_NOOP("Deeds", "Opening refused: other video service"),
        "GuestsFullError": QT_TRANSLATE_NOOP("Deeds", "Guest's link refused: all are given away"),
        "StrangerInsideError": QT_TRANSLATE_NOOP("Deeds", "Opening refused: a stranger inside"),
        "RoomMovedOnError": QT_TRANSLATE_NOOP("Deeds", "Opening refused: the visit had changed"),
        "ClockWrongError": QT_TRANSLATE_NOOP("Deeds", "Opening refused: the clock is wrong"),
    },
    Action.ALARM_RAISED: {
        AlarmKind.FOREIGN_ROOM: QT_TRANSLATE_NOOP("Deeds", "Alarm: a room that is not ours"),
        AlarmKind.STRANGER: QT_TRANSLATE_NOOP("Deeds", "Alarm: somebody unknown inside"),
        AlarmKind.CROWD: QT_TRANSLATE_NOOP("Deeds", "Alarm: more people than invited"),
        AlarmKind.RESTORED: QT_TRANSLATE_NOOP("Deeds", "Alarm: a backup was put back"),
        AlarmKind.TRAIL_BROKEN: QT_TRANSLATE_NOOP("Deeds", "Alarm: the audit trail was changed"),
        AlarmKind.NOT_CLOSED: QT_TRANSLATE_NOOP("Deeds", "Alarm: a room that does not close"),
    },
    Action.PROVIDER_CHOSEN: {
        "practice": QT_TRANSLATE_NOOP("Deeds", "Practice mode chosen"),
        "videosdk": QT_TRANSLATE_NOOP("Deeds", "VideoSDK chosen"),
    },
}


def deed_line(deed: str, result: str) -> str:
    """Return what was done; a deed that this version does not know keeps its own word."""
    try:
        action = Action(deed)
    except ValueError:
        return deed
    if action is Action.STATUS_CHANGED and result in set(Status):
        return status_word(Status(result))
    said = _BY_RESULT.get(action, {}).get(result)
    return _translate("Deeds", said) if said else deed_name(action)


def history_line(entry: HistoryEntry) -> str:
    """Return what was done to a visit."""
    return deed_line(entry.action, entry.result)


def deed_name(action: Action) -> str:
    """Return what such a deed is called, whatever came of it."""
    return _translate("Deeds", _DEEDS.get(action, action.value))
