"""What became of a day between two looks: nothing is left out, nothing is told twice."""

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.appointment import HOLDS_SLOT, Kind, Status
from desktop_app.domain.sheet_changes import Happened, changes_between
from tests.ui.days import a_session, a_sheet, a_slot, an_appointment, at, random_appointment

NOW = at("12:00")


def noticed(sheet):
    """Each visit with what a person would notice of it."""
    return {
        visit.id: (slot.id, visit.status, visit.kind, visit.reason)
        for session in sheet.sessions
        for slot in session.slots
        for visit in (*slot.released, *([slot.appointment] if slot.appointment else []))
    }


def placed(slots, visits, bits):
    """A day with these visits in these slots, wherever chance puts them."""
    free = list(slots)
    bits.shuffle(free)
    held = {}
    for visit in visits:
        if visit.status in HOLDS_SLOT:
            slot = free.pop()
            held[slot.id] = replace(slot, appointment=visit)
        else:
            slot = bits.choice(slots)
            there = held.get(slot.id, slot)
            if there.appointment is None:
                free = [each for each in free if each.id != slot.id]
            held[slot.id] = replace(there, released=(*there.released, visit))
    return a_sheet(a_session("Dr. Any", [held.get(slot.id, slot) for slot in slots]))


def changed(visit, bits):
    fresh = {}
    if bits.random() < 0.4:
        fresh["status"] = bits.choice(list(Status))
    if bits.random() < 0.2:
        fresh["kind"] = bits.choice(list(Kind))
    if bits.random() < 0.2:
        fresh["reason"] = "Another"
    return replace(visit, version=visit.version + 1, **fresh) if fresh else visit


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32))
def test_every_visit_that_differs_is_told_once_with_the_way_back(seed):
    bits = random.Random(seed)  # noqa: S311 - nothing here is secret
    slots = [a_slot(f"{8 + n // 4:02}:{n % 4 * 15:02}", index=n) for n in range(20)]
    visits = [random_appointment(bits) for _ in range(7)]
    before = placed(slots, visits[:6], bits)
    after = placed(slots, [changed(visit, bits) for visit in visits[1:]], bits)
    found = changes_between(before, after, NOW)
    old, new = noticed(before), noticed(after)
    differ = {key for key in {**old, **new} if old.get(key) != new.get(key)}
    assert {each.visit.id for each in found} == differ
    assert len(found) == len(differ)
    assert list(found) == sorted(found, key=lambda each: (each.starts_at, each.visit.id))
    for each in found:
        key = each.visit.id
        if key in old and key in new:
            (row,) = each.undo.rows
            names = ("slot_id", "status", "kind", "reason")
            was, is_ = (dict(zip(names, side[key], strict=True)) for side in (old, new))
            assert {**is_, **{k: v for k, v in row.before.items() if k in names}} == was
            assert row.version == each.visit.version
    assert changes_between(before, before, NOW) == ()


def test_of_what_came_from_elsewhere_or_went_the_sheets_know_no_way_back_and_of_a_new_visit():
    here = a_slot("09:00", an_appointment("Goes"))
    empty = replace(here, appointment=None)
    session = a_session("Dr. Any", [here])
    new = replace(here, appointment=an_appointment("New"))
    came = replace(here, appointment=an_appointment("Came", version=3))
    found = {}
    for slot in (empty, new, came):
        after = a_sheet(replace(session, slots=(slot,)))
        for each in changes_between(a_sheet(session), after, NOW):
            found[each.visit.patient] = (each.happened, each.undo is not None)
    assert found == {
        "Goes": ((Happened.LEFT,), False),
        "New": ((Happened.BOOKED,), True),
        "Came": ((Happened.CAME,), False),
    }
