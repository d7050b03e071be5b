"""Which of a file's meeting IDs may become an appointment's own room."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.meeting_id import MEETING_ID
from desktop_app.errors import Said


def well_formed(meeting_id: str) -> bool:
    """Whether the whole of *meeting_id* has the provider's form."""
    return MEETING_ID.fullmatch(meeting_id) is not None


@dataclass(frozen=True, slots=True)
class Sorted:
    """What becomes of the IDs: each row's own one, those refused for ever, and why."""

    own: dict[str, str]
    dropped: frozenset[str]
    notes: tuple[str, ...]


def sort_out(
    standing: Sequence[tuple[str, str]], shared: Collection[str], booked: Mapping[str, bool]
) -> Sorted:
    """Return which row keeps its meeting ID: one that is well-formed and alone in the whole file.

    Args:
        standing: Row and ID of every slot that has one; refused rows count.
        shared: IDs of whole sessions: rooms in which patients could meet.
        booked: The rows that are taken, and whether a patient is booked there.
    """
    shared = dict.fromkeys(shared)
    often = Counter(meeting_id for _, meeting_id in standing)
    own: dict[str, str] = {}
    vacant: dict[str, str] = {}
    notes = []
    for row, meeting_id in standing:
        if not well_formed(meeting_id):
            if booked.get(row):
                notes.append(
                    Said("Row {row}: the meeting ID is not of VideoSDK's form; dropped.", row=row)
                )
        elif often[meeting_id] == 1 and meeting_id not in shared and row in booked:
            (own if booked[row] else vacant)[row] = meeting_id
    repeated = {i: n for i, n in often.items() if n > 1 and i not in shared and well_formed(i)}
    sessions_own = [i for i in shared if well_formed(i)]
    notes += [
        Said("Row {row}: nobody is booked; meeting ID {id} dropped.", row=row, id=i)
        for row, i in vacant.items()
    ]
    notes += [
        Said("Meeting ID {id} stands in {number} slots; dropped from all.", id=i, number=n)
        for i, n in repeated.items()
    ]
    notes += [
        Said("Meeting ID {id} is the room of a whole session; no visit keeps it.", id=i)
        for i in sessions_own
    ]
    return Sorted(own, frozenset({*vacant.values(), *repeated, *sessions_own}), tuple(notes))
