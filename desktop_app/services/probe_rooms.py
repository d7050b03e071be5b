"""Questions about rooms: the same one again, two at once, one that is closed, odd names."""

from __future__ import annotations

from desktop_app.domain.probing import Verdict
from desktop_app.services.probe_bench import (
    OK,
    Bench,
    Told,
    deactivation,
    is_disabled,
    look_up,
    told,
)
from desktop_app.services.probe_keys import VALIDATE
from desktop_app.video.rest import NO_SUCH
from desktop_app.video.trial import Reply

UNKNOWN = "Told as a room that is not there, as the program does."
NOT_UNKNOWN = "Not told as a room that is not there: look at NO_SUCH in video/rest.py."
TWO_ROOMS = (
    "One reference led to two rooms! Do not use this account: two desks could be in two rooms."
)


def unknown_room(bench: Bench) -> Told:
    """Fetch a room that nobody made."""
    trial = look_up(bench.fresh())
    reply = bench.ask(trial)
    fine = reply.status in NO_SUCH
    return told(bench, trial, reply, fine=fine, means=UNKNOWN if fine else NOT_UNKNOWN)


def closing_an_unknown_room(bench: Bench) -> Told:
    """Close a room that nobody made."""
    trial = deactivation("zzzz-zzzz-zzzz")
    reply = bench.ask(trial)
    fine = reply.status in NO_SUCH
    return told(bench, trial, reply, fine=fine, means=UNKNOWN if fine else NOT_UNKNOWN)


def closing_by_reference(bench: Bench) -> Told:
    """Close a room by our reference instead of its meeting ID."""
    reference = bench.fresh()
    bench.create(reference)
    trial = deactivation(reference)
    reply = bench.ask(trial)
    means = "Taken too" if reply.status == OK else "Not taken"
    return told(bench, trial, reply, fine=True, means=f"{means}; we name the meeting ID.")


def a_closed_room_fetched(bench: Bench) -> Told:
    """Fetch a room that was closed: the clean-up must see that it is."""
    _, meeting_id = bench.closed_room()
    trial = look_up(meeting_id)
    reply = bench.ask(trial)
    fine = is_disabled(reply) or reply.status in NO_SUCH
    means = (
        "The clean-up sees that a room is closed."
        if fine
        else "A closed room is not shown as closed: the clean-up would try for ever."
    )
    return told(bench, trial, reply, fine=fine, means=means)


def a_closed_room_validated(bench: Bench) -> Told:
    """Validate a room that was closed: an opening must see that it is."""
    reference, _ = bench.closed_room()
    trial = look_up(reference, VALIDATE)
    reply = bench.ask(trial)
    fine = is_disabled(reply) or reply.status in NO_SUCH
    means = (
        "An opening sees that the room is closed, and offers a new one."
        if fine
        else "Validating does not show it: let services/room_check.py fetch the room instead."
    )
    return told(bench, trial, reply, fine=fine, means=means)


def closing_twice(bench: Bench) -> Told:
    """Close a closed room: a clean-up that was cut off does."""
    _, meeting_id = bench.closed_room()
    trial = deactivation(meeting_id)
    reply = bench.ask(trial)
    fine = reply.status in NO_SUCH | {OK}
    means = (
        "Closing again does no harm."
        if fine
        else "A second closing is refused: the clean-up must look before it closes."
    )
    return told(bench, trial, reply, fine=fine, means=means)


def same_reference_again(bench: Bench) -> Told:
    """Make the same room twice."""
    reference, meeting_id = bench.main_room()
    trial, reply = bench.create(reference)
    fine = _id(reply) == meeting_id
    means = "The same room: an opening whose answer was lost may be repeated."
    return told(bench, trial, reply, fine=fine, means=means if fine else TWO_ROOMS)


def asking_back(bench: Bench) -> Told:
    """Ask by our reference which room it has."""
    reference, meeting_id = bench.main_room()
    trial = look_up(reference, VALIDATE)
    reply = bench.ask(trial)
    named = reply.content.get("customRoomId") if isinstance(reply.content, dict) else None
    fine = (_id(reply), named) == (meeting_id, reference)
    means = (
        "Asking back names our room and our reference."
        if fine
        else "Asking back does not name both: no room could be opened."
    )
    return told(bench, trial, reply, fine=fine, means=means)


def reference_of_a_closed_room(bench: Bench) -> Told:
    """Make a room under the reference of a closed one."""
    reference, meeting_id = bench.closed_room()
    trial, reply = bench.create(reference)
    match _id(reply):
        case None:
            means = "Refused"
        case same if same == meeting_id:
            means = "It stays the old room" + ("" if is_disabled(reply) else ", opened again!")
        case _:
            means = "It becomes a new room"
    reopened = _id(reply) == meeting_id and not is_disabled(reply)
    means += ". Ours are used for one room only." if not reopened else " Closing is not for ever."
    return told(bench, trial, reply, fine=not reopened, means=means)


def two_at_once(bench: Bench) -> Told:
    """Make one room from two sides at the same moment."""
    trial, replies = bench.race(bench.fresh())
    named = {_id(reply) for reply in replies}
    made = named - {None}
    verdict = Verdict.FINE if len(made) == 1 else Verdict.DIFFERS
    means = {
        0: "Neither made a room: look at the texts.",
        1: "One room: two desks meet in it." if None not in named else "One room; one was refused.",
    }.get(len(made), TWO_ROOMS)
    came = " / ".join(bench.came(reply) for reply in replies)
    return Told(sent=f"twice at once: {trial.words}", came=came, verdict=verdict, means=means)


def capital_letters(bench: Bench) -> Told:
    """Ask for our room by its reference in capitals."""
    reference = "ab" + bench.fresh()[2:]
    bench.create(reference)
    trial = look_up(reference.upper(), VALIDATE)
    reply = bench.ask(trial)
    told_apart = reply.status in NO_SUCH
    means = "told apart" if told_apart else "not told apart; ours have none"
    return told(bench, trial, reply, fine=True, means=f"Capitals are {means}.")


def long_reference(bench: Bench) -> Told:
    """Make a room whose reference has 64 letters, digits, - and _."""
    reference = f"{bench.fresh()}_-{bench.fresh()[:30]}"
    trial, reply = bench.create(reference)
    fits = reply.status == OK and isinstance(reply.content, dict)
    kept = fits and isinstance(reply.content, dict) and reply.content["customRoomId"] == reference
    means = "Kept as it is." if kept else "Not kept as it is; ours are 32 digits and letters."
    return told(bench, trial, reply, fine=True, means=means)


def named_participants(bench: Bench) -> Told:
    """See whether the list of who may join is kept with the room."""
    _, meeting_id = bench.main_room()
    trial = look_up(meeting_id)
    reply = bench.ask(trial)
    shown = isinstance(reply.content, dict) and "allowedParticipantIds" in reply.content
    words = told(bench, trial, reply, fine=True, means="")
    if shown:
        return Told(
            sent=words.sent, came=words.came, verdict=Verdict.FINE, means="The list is kept."
        )
    means = (
        "It was taken and is not shown, and our links can't try it: their tokens name their"
        " participant too, so nothing rests on the list alone. Ask VideoSDK whether it holds."
    )
    return Told(sent=words.sent, came=words.came, verdict=Verdict.PERSON, means=means)


def unit_of_duration(bench: Bench) -> Told:
    """Make a room that closes by itself, to see what becomes of the number."""
    options = {"autoCloseConfig": {"type": "session-ends", "duration": 60}}
    trial, reply = bench.create(bench.fresh(), **options)
    means = (
        "We never send it, so nothing depends on it. Who wants to know: join such a room, and see"
        " whether it ends after a minute or after an hour."
    )
    return Told(sent=trial.words, came=bench.came(reply), verdict=Verdict.PERSON, means=means)


def _id(reply: Reply) -> str | None:
    match reply.content:
        case {"roomId": str(meeting_id)} if reply.status == OK:
            return meeting_id
    return None
