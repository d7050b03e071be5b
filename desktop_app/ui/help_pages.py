"""The words of Help > Guide and Help > What is stored and sent."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.errors import QT_TRANSLATE_NOOP
from desktop_app.ui.reader import Section

_GUIDE = (
    (
        "day",
        QT_TRANSLATE_NOOP("Guide", "The day"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "The window shows one day. Each doctor's session is a block of slots; every booked slot"
            " is a visit. Up and Down choose a row, and the panel beside it says all about it.",
        ),
        QT_TRANSLATE_NOOP(
            "Guide",
            "On a free slot press Enter, type a few letters of the patient's name, and press Enter"
            " again: booked. A, D and N say that a patient has arrived, is done, or did not come."
            " Ctrl+Z takes back whatever was done last.",
        ),
    ),
    (
        "room",
        QT_TRANSLATE_NOOP("Guide", "A room of its own for every visit"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Enter on a video visit opens its room in the browser. The room is made the first time"
            " and is the same every time after. No other visit ever gets it: the database refuses.",
        ),
        QT_TRANSLATE_NOOP(
            "Guide",
            "A visit that is cancelled, done or missed loses its room after a while. Another"
            " patient in the slot always means another room.",
        ),
    ),
    (
        "link",
        QT_TRANSLATE_NOOP("Guide", "The patient's link"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "L copies the link by which this patient joins. It opens this one room, until shortly"
            " after the day of the visit. It is as good as a key: send it to this patient only.",
        ),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Was it sent to somebody else? Ctrl+Shift+R makes every old link useless and copies a"
            " new one.",
        ),
    ),
    (
        "backup",
        QT_TRANSLATE_NOOP("Guide", "Backups"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "The database is backed up by itself, and each backup is checked. File > Back up now"
            " makes one more. Keep a copy on another computer or a locked disk, too.",
        ),
        QT_TRANSLATE_NOOP(
            "Guide",
            "File > Restore from a backup shows what would be lost before anything is done, and"
            " keeps the database that was there.",
        ),
    ),
)

_PRIVACY = (
    (
        QT_TRANSLATE_NOOP("Privacy", "What is stored on this computer"),
        QT_TRANSLATE_NOOP(
            "Privacy",
            "The database: patients, visits, sessions, rooms, and the audit trail of who did what"
            " and when. If your clinic uses a database server, all of this lies there instead.",
        ),
        QT_TRANSLATE_NOOP(
            "Privacy",
            "Backups of it, databases that were set aside, and what you save, print or export.",
        ),
        QT_TRANSLATE_NOOP(
            "Privacy",
            "A log and a list of what was sent. Both hold ids and names of fields; no names of"
            " people, no phone numbers, no links.",
        ),
        QT_TRANSLATE_NOOP(
            "Privacy",
            "The video service's key and secret are kept in the system's keyring, in no file.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Privacy", "Who can read it"),
        QT_TRANSLATE_NOOP(
            "Privacy",
            "The files can be read by the user who runs this program, and by whoever manages the"
            " computer. The program does not encrypt them: switch on the encryption of the disk.",
        ),
        QT_TRANSLATE_NOOP(
            "Privacy",
            "F9 hides patients' names on the screen. A copied link leaves the clipboard after a"
            " minute, or when the program closes.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Privacy", "What is sent, and to whom"),
        QT_TRANSLATE_NOOP(
            "Privacy",
            "In practice mode nothing leaves this computer.",
        ),
        QT_TRANSLATE_NOOP(
            "Privacy",
            "With VideoSDK, its service is told to make, check and close rooms. It gets codes and"
            " ids in place of names, unless the clinic has turned on that names are shared. Video >"
            " What was sent lists every request.",
        ),
        QT_TRANSLATE_NOOP(
            "Privacy",
            "Opening a room hands its link to the browser; what the browser sends from then on is"
            " between it and the video service.",
        ),
        QT_TRANSLATE_NOOP(
            "Privacy",
            "Nothing else is sent: no statistics, no crash reports, no question for updates.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Privacy", "What you can do"),
        QT_TRANSLATE_NOOP(
            "Privacy",
            "Patients > Export what is held writes all that is known of a patient; Patients > Erase"
            " takes what is personal out of the record. Older backups still hold it until they are"
            " deleted.",
        ),
        QT_TRANSLATE_NOOP(
            "Privacy",
            "Reports > Audit trail shows who did what, and finds out whether anybody changed it.",
        ),
    ),
)


def guide() -> tuple[Section, ...]:
    """Return the guide in the desk's language."""
    return tuple(
        Section(title=_said("Guide", title), words=_all("Guide", words), picture=picture)
        for picture, title, *words in _GUIDE
    )


def privacy() -> tuple[Section, ...]:
    """Return what is stored and sent, in the desk's language."""
    return tuple(
        Section(title=_said("Privacy", title), words=_all("Privacy", words))
        for title, *words in _PRIVACY
    )


def _all(context: str, texts: list[str]) -> tuple[str, ...]:
    return tuple(_said(context, text) for text in texts)


def _said(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)
