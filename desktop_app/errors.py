"""Every failure a person at the desk can meet, with words for them.

A class is a kind of failure. ``title`` says what happened, ``advice`` what to do; both are shown.
``detail`` is for the log only: ids, statuses and codes, never a name, a token or contact data.
Anything that is not an :class:`AppError` is a bug.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import ClassVar

from typing_extensions import override


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate looks for this name
    """Return *text*; the name lets the translation tools collect it without importing Qt."""
    del context
    return text


class Said(str):
    """A sentence with what fills its gaps: English by itself; whoever shows it translates it.

    Attributes:
        template: The sentence, with a ``{name}`` for each gap.
        values: What fills them: numbers, data, days, or sentences and lists of words of ours; and
            ``what`` is always a word of ours.
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, **values: object) -> Said:
        """Fill the gaps of *template*, which is a literal: the translation tools collect it."""
        told = {name: _in_english(value) for name, value in values.items()}
        said = super().__new__(cls, template.format(**told))
        said.template, said.values = template, values
        return said

    def __getnewargs_ex__(self) -> tuple[tuple[str], Mapping[str, object]]:
        """Make a copy from what this one was made from."""
        return (self.template,), self.values


def _in_english(value: object) -> object:
    if isinstance(value, tuple):
        return ", ".join(value)
    if isinstance(value, date):
        return f"{value:%A}, {value.day} {value:%B} {value.year}"
    return value


class AppError(Exception):
    """An expected failure.

    Attributes:
        title: What happened, for the desk.
        advice: What to do about it, for the desk.
        retriable: Whether doing the same again may help, so that a Retry button makes sense.
        detail: For the log only.
    """

    title: ClassVar[str] = QT_TRANSLATE_NOOP("errors", "Something went wrong")
    advice: ClassVar[str] = QT_TRANSLATE_NOOP(
        "errors", "Try again. If it keeps happening, call support."
    )
    retriable: ClassVar[bool] = True

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail

    @property
    def sentence(self) -> str:
        """Title and advice as one line, for standard error."""
        return f"{self.title}. {self.advice}"


class UnexpectedError(AppError):
    """A bug, already logged with its traceback."""

    title = QT_TRANSLATE_NOOP("errors", "Something unexpected happened")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Nothing was lost. Help > Report a problem shows what support needs."
    )


class SpokenError(AppError):
    """A failure whose words depend on what was met: ``said`` is shown in place of the advice.

    ``said`` may carry what the person typed or chose (a file's name, a path), never health data.
    """

    def __init__(self, said: str, detail: str = "") -> None:
        super().__init__(detail)
        self.said = said

    @property
    @override
    def sentence(self) -> str:
        """Title and what was said as one line."""
        return f"{self.title}. {self.said}"


# --- the video service ---------------------------------------------------------------------------


class ProviderError(AppError):
    """The video service answered with something we can't use."""

    title = QT_TRANSLATE_NOOP("errors", "The video service gave an answer that makes no sense")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "Try again. If it stays, check that no login page of the network stands in between.",
    )


class ProviderUnreachableError(ProviderError):
    """No answer: network down, a broken connection, or a 5xx."""

    title = QT_TRANSLATE_NOOP("errors", "The video service cannot be reached")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Check the internet connection, then try again; the day stays usable."
    )


class ProviderTimeoutError(ProviderUnreachableError):
    """No whole answer within the deadline."""

    title = QT_TRANSLATE_NOOP("errors", "The video service took too long")
    advice = QT_TRANSLATE_NOOP("errors", "Nothing is lost: try again in a moment.")


class ProviderBusyError(ProviderError):
    """429 until the deadline."""

    title = QT_TRANSLATE_NOOP("errors", "The video service is busy")
    advice = QT_TRANSLATE_NOOP("errors", "Wait half a minute, then try again.")


class ProviderUnauthorisedError(ProviderError):
    """401: key or secret wrong, account inactive, or the computer's clock far off."""

    title = QT_TRANSLATE_NOOP("errors", "The video service refused our key")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Check the key and secret under Video > Service, and this computer's clock."
    )


class ProviderForbiddenError(ProviderError):
    """403: the key is known but may not do this."""

    title = QT_TRANSLATE_NOOP("errors", "The video service does not allow this")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Ask whoever manages the VideoSDK account to check the key."
    )


class ProviderRefusedError(ProviderError):
    """Another 4xx: the request itself was refused."""

    title = QT_TRANSLATE_NOOP("errors", "The video service refused the request")
    advice = QT_TRANSLATE_NOOP("errors", "Try again. If it keeps happening, call support.")


class RoomUnknownError(ProviderError):
    """400, 402 or 404: the provider knows no such room (it uses all three)."""

    title = QT_TRANSLATE_NOOP("errors", "The video service does not know this room")
    advice = QT_TRANSLATE_NOOP("errors", "Open the visit again to make a new room.")


class ForeignRoomError(ProviderError):
    """The provider named another room than this appointment's: ``seen_id``, if it named any."""

    title = QT_TRANSLATE_NOOP("errors", "The video service answered with the wrong room")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Nobody was sent there. Try again: this visit will get a new room of its own."
    )

    def __init__(self, detail: str = "", seen_id: str | None = None) -> None:
        super().__init__(detail)
        self.seen_id = seen_id


class CredentialsMissingError(AppError):
    """VideoSDK is chosen and no key or secret was found."""

    title = QT_TRANSLATE_NOOP("errors", "VideoSDK is chosen, but its key or secret is missing")
    advice = QT_TRANSLATE_NOOP("errors", "Enter both under Video > Service.")
    retriable = False


class OtherKeyError(AppError):
    """The keys at hand here are not those whose service the clinic chose: nothing was asked."""

    title = QT_TRANSLATE_NOOP("errors", "This desk's video key is not the one the clinic uses")
    advice = QT_TRANSLATE_NOOP("errors", "Enter the clinic's key and secret under Video > Service.")
    retriable = False


class PracticeElsewhereError(OtherKeyError):
    """The chosen practice service is another home's; this home's could not know its rooms."""

    title = QT_TRANSLATE_NOOP("errors", "The practice rooms of this clinic are on another desk")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "Practice mode is for one desk alone. To share visits choose VideoSDK under"
        " Video > Service, or practice mode once more for new rooms here.",
    )


class KeyringUnavailableError(AppError):
    """No system keyring that we trust, or it did not give back what was written."""

    title = QT_TRANSLATE_NOOP("errors", "This computer's keyring cannot be used")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "Unlock or install the system keyring; until then the keys can be given as environment"
        " variables for one run.",
    )


class PracticeUnavailableError(AppError):
    """The built-in video service did not start."""

    title = QT_TRANSLATE_NOOP("errors", "The practice video service did not start")
    advice = QT_TRANSLATE_NOOP("errors", "Try again. If it keeps happening, restart the computer.")


class PortTakenError(PracticeUnavailableError):
    """`clinic-desk practice --port` named a port that cannot be had."""

    title = QT_TRANSLATE_NOOP("errors", "The practice service cannot have this port")
    advice = QT_TRANSLATE_NOOP("errors", "Another program may hold it: name another, or none.")
    retriable = False


class PracticeRunningError(AppError):
    """`clinic-desk practice` was asked for while one runs in this home."""

    title = QT_TRANSLATE_NOOP("errors", "The practice service already runs for this home")
    advice = QT_TRANSLATE_NOOP("errors", "Use that one, or stop it first.")
    retriable = False


# --- rooms ---------------------------------------------------------------------------------------


class NoRoomError(AppError):
    """This appointment gets no room: its kind or status forbids one."""

    title = QT_TRANSLATE_NOOP("errors", "This visit has no video room")
    advice = QT_TRANSLATE_NOOP("errors", "Only booked video visits have one.")
    retriable = False


class VisitEndedError(NoRoomError):
    """The visit is finished, cancelled or missed; its room is closed."""

    title = QT_TRANSLATE_NOOP("errors", "This visit has ended, and its room is closed")
    advice = QT_TRANSLATE_NOOP("errors", "Book a new visit to speak with the patient again.")


class AppointmentGoneError(AppError):
    """No appointment has this id (any more)."""

    title = QT_TRANSLATE_NOOP("errors", "This appointment is no longer there")
    advice = QT_TRANSLATE_NOOP("errors", "Refresh the day with F5 and look again.")
    retriable = False


class RoomMovedOnError(AppError):
    """The appointment changed while its room was being made."""

    title = QT_TRANSLATE_NOOP("errors", "The appointment changed while its room was opening")
    advice = QT_TRANSLATE_NOOP("errors", "Refresh the day with F5, look at it, and open it again.")


class OtherProviderError(AppError):
    """The room belongs to a provider other than the one of this run."""

    title = QT_TRANSLATE_NOOP("errors", "This visit's room belongs to another video service")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "Start without the VIDEOSDK_ variables, or choose the service under Video > Service.",
    )
    retriable = False


class ServiceChangedError(AppError):
    """The clinic chose another video service between asking for the old one and using it."""

    title = QT_TRANSLATE_NOOP("errors", "The clinic has just changed its video service")
    advice = QT_TRANSLATE_NOOP("errors", "Nothing was done. Open the room again.")


class ConfirmationNeededError(AppError):
    """Nothing was done yet: the desk must agree first. ``consent`` is what a yes passes back."""

    consent: ClassVar[str] = ""
    agree: ClassVar[str] = QT_TRANSLATE_NOOP("errors", "Continue")
    """The verb on the button that agrees."""
    retriable = False


class AnotherDayError(ConfirmationNeededError):
    """The visit is not today."""

    title = QT_TRANSLATE_NOOP("errors", "This visit is on another day")
    advice = QT_TRANSLATE_NOOP("errors", "Open its room all the same?")
    consent = "another-day"
    agree = QT_TRANSLATE_NOOP("errors", "Open the room")


class LookalikeError(ConfirmationNeededError):
    """Another patient of the day could be taken for this one; agreeing says that it is this one.

    Attributes:
        birth_date: The patient's, to be compared; ``None`` if nobody knows it.
    """

    title = QT_TRANSLATE_NOOP("errors", "Another patient of this day has a like name or birth date")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Ask for the birth date, and compare it before anybody is let in."
    )
    consent = "lookalike"
    agree = QT_TRANSLATE_NOOP("errors", "It is this patient")

    def __init__(self, detail: str = "", birth_date: date | None = None) -> None:
        super().__init__(detail)
        self.birth_date = birth_date


class RoomGoneError(ConfirmationNeededError):
    """The provider has closed or lost the room; agreeing makes one of the next generation."""

    title = QT_TRANSLATE_NOOP("errors", "The video service has closed this visit's room")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "A new room makes the old links useless: copy the patient's link again afterwards.",
    )
    consent = "room-gone"
    agree = QT_TRANSLATE_NOOP("errors", "Make a new room")


class RoomNotCheckedError(ConfirmationNeededError):
    """The provider did not say in time whether the room still exists; it was fine before."""

    title = QT_TRANSLATE_NOOP("errors", "The room could not be checked: the video service is slow")
    advice = QT_TRANSLATE_NOOP("errors", "It was fine when it was last opened.")
    consent = "unchecked"
    agree = QT_TRANSLATE_NOOP("errors", "Open anyway")
    retriable = True


class BothInsideError(ConfirmationNeededError):
    """Doctor and patient are in the room together; the desk would walk in on them."""

    title = QT_TRANSLATE_NOOP("errors", "Doctor and patient are both in this room")
    advice = QT_TRANSLATE_NOOP("errors", "Joining now interrupts the consultation.")
    consent = "both-inside"
    agree = QT_TRANSLATE_NOOP("errors", "Join them")


class StrangerInsideError(ConfirmationNeededError):
    """Somebody nobody invited is in the room, or more people than were invited."""

    title = QT_TRANSLATE_NOOP("errors", "Somebody unexpected is in this room")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "Nobody was sent in. New links (Ctrl+Shift+R) close this room and make another.",
    )
    consent = "stranger"
    agree = QT_TRANSLATE_NOOP("errors", "Join all the same")


class LinksDieError(ConfirmationNeededError):
    """Links of this room were handed out; new ones make them useless. There is no undo."""

    title = QT_TRANSLATE_NOOP("errors", "Links to this room were handed out already")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "New links make all of them useless, and whoever is inside is put out."
        " This can't be undone.",
    )
    consent = "links-die"
    agree = QT_TRANSLATE_NOOP("errors", "Make new links")


class NoLinksYetError(AppError):
    """The visit has no room yet, so nobody can hold a link to it."""

    title = QT_TRANSLATE_NOOP("errors", "No link to this visit was made yet")
    advice = QT_TRANSLATE_NOOP("errors", "There is none to revoke: the first one will be new.")
    retriable = False


class NotPracticeError(AppError):
    """A link can be tried at the practice service's door only."""

    title = QT_TRANSLATE_NOOP("errors", "Only practice mode can test a link")
    advice = QT_TRANSLATE_NOOP(
        "errors", "VideoSDK's own page decides in the browser: open the link there to see."
    )
    retriable = False


class ProbeConsentError(ConfirmationNeededError):
    """Trying the account makes rooms there, and nobody was there to agree."""

    title = QT_TRANSLATE_NOOP("errors", "This makes throw-away rooms at the video service")
    advice = QT_TRANSLATE_NOOP("errors", "Nothing was asked yet.")
    consent = "probe"


class GuestsFullError(AppError):
    """All four spare places of the room were given away."""

    title = QT_TRANSLATE_NOOP("errors", "All four guest links of this room are given away")
    advice = QT_TRANSLATE_NOOP(
        "errors", "New links (Ctrl+Shift+R) make a new room with four fresh places."
    )
    retriable = False


class ClockWrongError(AppError):
    """This computer's clock is more than 10 minutes off the video service's."""

    title = QT_TRANSLATE_NOOP("errors", "This computer's clock is wrong")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Set it by the internet, then try again: links made now would not work."
    )


class SlotTakenError(AppError):
    """Another visit holds the slot."""

    title = QT_TRANSLATE_NOOP("errors", "This slot is taken")
    advice = QT_TRANSLATE_NOOP("errors", "Refresh the day with F5 and choose another.")
    retriable = False


class SlotNotFreeError(AppError):
    """The slot is blocked, or was withdrawn with its session."""

    title = QT_TRANSLATE_NOOP("errors", "This slot cannot be booked")
    advice = QT_TRANSLATE_NOOP(
        "errors", "It is blocked or was taken out of the session. Choose another one."
    )
    retriable = False


class StepRefusedError(SpokenError):
    """A visit cannot go from where it stands to where somebody wants it; said in words."""

    title = QT_TRANSLATE_NOOP("errors", "This does not fit the visit")
    retriable = False


class OvertakenError(AppError):
    """Somebody has changed meanwhile what was to be taken back; nothing was changed."""

    title = QT_TRANSLATE_NOOP("errors", "This can no longer be taken back")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "Another desk has changed it meanwhile. Nothing was changed; look at the day again.",
    )
    retriable = False


class ChangedMeanwhileError(AppError):
    """Another desk has changed the visit since it was looked at; nothing was done."""

    title = QT_TRANSLATE_NOOP("errors", "Another desk has just changed this visit")
    advice = QT_TRANSLATE_NOOP("errors", "Nothing was done. Look at it again.")
    retriable = False


class DoctorNameError(SpokenError):
    """A doctor cannot be called so; nothing was kept."""

    title = QT_TRANSLATE_NOOP("errors", "This doctor cannot be added")
    retriable = False


class NothingPlannedError(AppError):
    """A plan makes no session at all."""

    title = QT_TRANSLATE_NOOP("errors", "No session was planned")
    advice = QT_TRANSLATE_NOOP("errors", "All of its days are left out. Change the plan.")
    retriable = False


class PlanChangedError(AppError):
    """Something else would come of it than the desk has seen; nothing was done."""

    title = QT_TRANSLATE_NOOP("errors", "Something has changed meanwhile")
    advice = QT_TRANSLATE_NOOP("errors", "Nothing was done. Look at what is shown now, and repeat.")
    retriable = False


class SessionGoneError(AppError):
    """No session has this id, or it was withdrawn."""

    title = QT_TRANSLATE_NOOP("errors", "This session is no longer there")
    advice = QT_TRANSLATE_NOOP("errors", "Refresh the day with F5 and look again.")
    retriable = False


class MovesMissingError(AppError):
    """Visits that are hit were given no place, two were given the same one, or one that is none."""

    title = QT_TRANSLATE_NOOP("errors", "Not every visit has a place of its own")
    advice = QT_TRANSLATE_NOOP("errors", "Choose another time, or the waiting list, for each.")
    retriable = False


class SlotHeldError(AppError):
    """A visit is in the slot that was to be blocked."""

    title = QT_TRANSLATE_NOOP("errors", "A visit is in this slot")
    advice = QT_TRANSLATE_NOOP("errors", "Move or cancel the visit first; then block the slot.")
    retriable = False


class ClosureError(SpokenError):
    """Closed days that can't be right; nothing was kept."""

    title = QT_TRANSLATE_NOOP("errors", "These days cannot be kept")
    retriable = False


class NothingToMendError(AppError):
    """No session can be put back to its wall time."""

    title = QT_TRANSLATE_NOOP("errors", "There is nothing to put right")
    advice = QT_TRANSLATE_NOOP("errors", "All sessions begin when their wall time says.")
    retriable = False


class TrailUnwritableError(SpokenError):
    """A file beside the database that keeps evidence can't be written; nothing was done."""

    title = QT_TRANSLATE_NOOP("errors", "The record of this could not be kept")
    retriable = True


class LedgerError(SpokenError):
    """The ledger of what was sent can't be read."""

    title = QT_TRANSLATE_NOOP("errors", "The list of what was sent cannot be had")


class TrailBrokenError(AppError):
    """The audit trail does not hold the entry that its anchor knows: nothing was anchored anew."""

    title = QT_TRANSLATE_NOOP("errors", "The audit trail is not what it was")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Keep the database as it is, verify the trail, and call support."
    )
    retriable = False


class AnchorUnreadableError(SpokenError):
    """What was given as an anchor is none."""

    title = QT_TRANSLATE_NOOP("errors", "This anchor cannot be read")
    retriable = False


class RoleRefusedError(AppError):
    """This desk does not serve that doctor."""

    title = QT_TRANSLATE_NOOP("errors", "This desk can't join as that doctor")
    advice = QT_TRANSLATE_NOOP("errors", "Only the doctor's own desk joins as the doctor.")
    retriable = False


# --- patients ------------------------------------------------------------------------------------


class PatientGoneError(AppError):
    """No record of a patient has this id (any more)."""

    title = QT_TRANSLATE_NOOP("errors", "This patient's record is no longer there")
    advice = QT_TRANSLATE_NOOP(
        "errors", "It was merged into another one, taken back, or erased. Search for the patient."
    )
    retriable = False


class PatientChangedError(ChangedMeanwhileError):
    """Somebody has changed the patient's record since it was looked at; nothing was done."""

    title = QT_TRANSLATE_NOOP("errors", "This patient's record has just been changed elsewhere")
    advice = QT_TRANSLATE_NOOP("errors", "Nothing was done. Open it again to see what is new.")


class KnownPatientError(ConfirmationNeededError):
    """Somebody like this is known already; agreeing keeps another record all the same."""

    title = QT_TRANSLATE_NOOP("errors", "Somebody like this is known already")
    advice = QT_TRANSLATE_NOOP(
        "errors", "The same birth date and a like name, or the same phone number."
    )
    consent = "known-patient"
    agree = QT_TRANSLATE_NOOP("errors", "Save all the same")


class MergeRefusedError(SpokenError):
    """Two records that are not to become one."""

    title = QT_TRANSLATE_NOOP("errors", "These two can't be merged")
    retriable = False


class ErasureConsentError(ConfirmationNeededError):
    """What is known of a patient is about to go; there is no undo."""

    title = QT_TRANSLATE_NOOP("errors", "Erase all that is known of this patient?")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "Name, contact, notes and reasons go for good: this can't be undone. The visits' times,"
        " their rooms and the audit trail stay, without the person. Backups made before still"
        " hold everything.",
    )
    consent = "erase"
    agree = QT_TRANSLATE_NOOP("errors", "Erase for good")
    decline: ClassVar[str] = QT_TRANSLATE_NOOP("errors", "Keep")
    """The verb on the button that does nothing."""


class StillBookedError(AppError):
    """The patient has a visit today or later, or waits for one."""

    title = QT_TRANSLATE_NOOP("errors", "This patient still has a visit booked, or waits for one")
    advice = QT_TRANSLATE_NOOP("errors", "Cancel it first; what is known is needed until then.")
    retriable = False


# --- the old system's paths ----------------------------------------------------------------------


class PathRefusedError(SpokenError):
    """A path or link that leads nowhere we may go."""

    title = QT_TRANSLATE_NOOP("errors", "This path cannot be opened")
    retriable = False


class SharedRoomError(AppError):
    """A session's shared room was asked for and the session does not allow it."""

    title = QT_TRANSLATE_NOOP("errors", "This path leads to a room shared by a whole session")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Patients could meet there. Open the appointment itself instead."
    )
    retriable = False


# --- data ----------------------------------------------------------------------------------------


class DatabaseError(AppError):
    """The database could not do it."""

    title = QT_TRANSLATE_NOOP("errors", "The database cannot be used")
    advice = QT_TRANSLATE_NOOP("errors", "Try again. If it keeps happening, call support.")


class DatabaseBusyError(DatabaseError):
    """Locked by another program for longer than we wait."""

    title = QT_TRANSLATE_NOOP("errors", "The database is busy")
    advice = QT_TRANSLATE_NOOP("errors", "Another program holds it. Try again in a moment.")


class DatabaseUnreachableError(DatabaseError):
    """The database server does not answer, or the file cannot be opened."""

    title = QT_TRANSLATE_NOOP("errors", "The database cannot be opened")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Check that its folder or server is there and that you may use it."
    )


class DiskFullError(DatabaseError):
    """No space left, or a write to the disk failed."""

    title = QT_TRANSLATE_NOOP("errors", "The disk is full")
    advice = QT_TRANSLATE_NOOP("errors", "Nothing was changed. Free some space, then try again.")


class DatabaseReadOnlyError(DatabaseError):
    """The file or the user may not write."""

    title = QT_TRANSLATE_NOOP("errors", "The database cannot be written")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Ask whoever manages this computer for the right to change it."
    )


class DatabaseDamagedError(DatabaseError):
    """The file is not a database, or its pages are broken."""

    title = QT_TRANSLATE_NOOP("errors", "The database is damaged")
    advice = QT_TRANSLATE_NOOP(
        "errors", "It was not touched. Call support, and keep the file and its backups."
    )
    retriable = False


class DatabaseNewerError(DatabaseError):
    """Made by a later version of the program."""

    title = QT_TRANSLATE_NOOP("errors", "The database belongs to a newer version of this program")
    advice = QT_TRANSLATE_NOOP(
        "errors", "It was not touched. Install the newer version on this desk."
    )
    retriable = False


class DatabaseOlderError(DatabaseError):
    """A shared database that an administrator must upgrade first."""

    title = QT_TRANSLATE_NOOP("errors", "The shared database must be upgraded first")
    advice = QT_TRANSLATE_NOOP("errors", "An administrator runs: clinic-desk migrate")


class BackupError(DatabaseError):
    """A backup could not be written, or is not what it was copied from."""

    title = QT_TRANSLATE_NOOP("errors", "The backup was not made")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "The database itself is as it was. Check that the backups' folder is there, that you may"
        " write into it, and that it has room.",
    )


class BackupUnusableError(DatabaseError):
    """A file that was to be put back is damaged, or no backup of this program."""

    title = QT_TRANSLATE_NOOP("errors", "This backup cannot be put back")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "It is damaged, or no backup of this program. Nothing was changed: choose another.",
    )
    retriable = False


class PutBackError(DatabaseError):
    """The present database could not be set aside, or the backup not be put in its place."""

    title = QT_TRANSLATE_NOOP("errors", "The backup was not put back")
    advice = QT_TRANSLATE_NOOP(
        "errors", "The database is as it was. Check that its folder may be written and has room."
    )


class InUseError(DatabaseError):
    """Another program has the database open, so nothing can take its place."""

    title = QT_TRANSLATE_NOOP("errors", "Another program has the database open")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Nothing was changed. Close every Clinic Desk on this computer, then try again."
    )


class ServerBacksUpError(AppError):
    """The clinic's database is not a file of ours."""

    title = QT_TRANSLATE_NOOP("errors", "This clinic's database is on a server")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Whoever manages that server makes its backups and puts them back."
    )
    retriable = False


class RestoreConsentError(ConfirmationNeededError):
    """A backup is about to be put back: what is newer will be gone from the desk."""

    title = QT_TRANSLATE_NOOP("errors", "What is newer than this backup will be lost")
    advice = QT_TRANSLATE_NOOP("errors", "Put it back all the same?")
    consent = "restore"
    agree = QT_TRANSLATE_NOOP("errors", "Put it back")


class SettingsError(SpokenError):
    """settings.toml or an environment variable says something we can't use."""

    title = QT_TRANSLATE_NOOP("errors", "The settings cannot be used")
    retriable = False


class FieldsError(SpokenError):
    """What was typed into some fields can't be kept; nothing was.

    Attributes:
        problems: A sentence for each of the fields, which repeats nothing of what was typed.
    """

    title = QT_TRANSLATE_NOOP("errors", "This can't be kept")
    retriable = False

    def __init__(self, problems: Mapping[str, str]) -> None:
        super().__init__(" ".join(problems.values()), ", ".join(problems))
        self.problems = problems


class ReasonError(SpokenError):
    """A reason that can't be kept as it was written; nothing was done."""

    title = QT_TRANSLATE_NOOP("errors", "This reason can't be kept")
    retriable = False


class InputFileError(SpokenError):
    """A file to import can't be read as a whole."""

    title = QT_TRANSLATE_NOOP("errors", "This file cannot be imported")
    retriable = False


class OutputFileError(SpokenError):
    """A file that a person asked for can't be written."""

    title = QT_TRANSLATE_NOOP("errors", "This file cannot be written")
    retriable = True


class PrinterError(AppError):
    """The printer did not take a page."""

    title = QT_TRANSLATE_NOOP("errors", "The printer did not take it")
    advice = QT_TRANSLATE_NOOP("errors", "Look whether it is on, or save a PDF instead.")


class NoPrinterError(AppError):
    """This computer has no printer."""

    title = QT_TRANSLATE_NOOP("errors", "No printer is set up on this computer")
    advice = QT_TRANSLATE_NOOP("errors", "Set one up, or save a PDF instead.")
    retriable = False


class DateOrderNeededError(InputFileError):
    """No row decides whether the day or the month comes first."""

    title = QT_TRANSLATE_NOOP("errors", "The dates in this file can be read in two ways")


class BrowserError(SpokenError):
    """The link could not be handed to a browser."""

    title = QT_TRANSLATE_NOOP("errors", "The browser did not open")


class NoScreenError(AppError):
    """A window was asked for where there is no screen."""

    title = QT_TRANSLATE_NOOP("errors", "There is no screen to show the window on")
    advice = QT_TRANSLATE_NOOP("errors", "Use the command line, or log in on a screen.")
    retriable = False
