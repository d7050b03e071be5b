"""What a doctor has sent to the reception, in words; translated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.appointment import ENDED, Appointment, DoctorSays
from desktop_app.errors import QT_TRANSLATE_NOOP

_translate = QCoreApplication.translate

_SHORT = {
    DoctorSays.FIVE_MINUTES: QT_TRANSLATE_NOOP("DoctorSays", "doctor: 5 min"),
    DoctorSays.NOT_HERE: QT_TRANSLATE_NOOP("DoctorSays", "doctor: not here"),
}
_LONG = {
    DoctorSays.FIVE_MINUTES: QT_TRANSLATE_NOOP(
        "DoctorSays", "The doctor needs five minutes more: tell the patient."
    ),
    DoctorSays.NOT_HERE: QT_TRANSLATE_NOOP(
        "DoctorSays", "The doctor says that the patient is not here: call, or mark a no-show."
    ),
}


def said_of(appointment: Appointment | None) -> DoctorSays | None:
    """Return what its doctor says of a visit that is not over."""
    if appointment is None or appointment.status in ENDED:
        return None
    return appointment.doctor_says


def said_word(said: DoctorSays | None) -> str:
    """Return it for a cell of the table."""
    return "" if said is None else _translate("DoctorSays", _SHORT[said])


def said_line(said: DoctorSays | None) -> str:
    """Return it as a sentence that says what to do."""
    return "" if said is None else _translate("DoctorSays", _LONG[said])
