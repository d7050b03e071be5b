import json

import pytest

from desktop_app.exchange.meeting_ids import sort_out, well_formed


@pytest.mark.parametrize("good", ["abc-defg-hijk", "ab1c-defg-h2jk"])
def test_an_id_of_the_providers_form_is_well_formed(good):
    assert well_formed(good)


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "abc-defg-hijk\n",
        "ABC-defg-hijk",
        "ab-defg-hijk",
        "abcde-defg-hijk",
        "abc-defg-hijkl",
        "abc_defg_hijk",
        "abc-defg-hijé",
        "meeting-abc-123",
        "abc-defg-hijk/../x",
        "１bc-defg-hijk",
    ],
)
def test_an_id_of_another_form_is_not(bad):
    assert not well_formed(bad)


def test_an_id_alone_in_the_file_stays_with_its_row():
    found = sort_out([("1", "abc-defg-hijk"), ("2", "abd-defg-hijk")], [], {"1": True, "2": True})
    assert found.own == {"1": "abc-defg-hijk", "2": "abd-defg-hijk"}
    assert found.dropped == frozenset()
    assert found.notes == ()


def test_an_id_in_two_slots_is_dropped_from_both_for_ever():
    found = sort_out([("1", "abc-defg-hijk"), ("2", "abc-defg-hijk")], [], {"1": True, "2": True})
    assert found.own == {}
    assert found.dropped == {"abc-defg-hijk"}
    assert found.notes == ("Meeting ID abc-defg-hijk stands in 2 slots; dropped from all.",)


def test_an_id_that_stands_in_a_refused_slot_too_is_dropped():
    found = sort_out([("1", "abc-defg-hijk"), ("2", "abc-defg-hijk")], [], {"1": True})
    assert found.own == {}
    assert found.dropped == {"abc-defg-hijk"}


def test_an_id_of_any_session_is_dropped():
    found = sort_out([("1", "abc-defg-hijk")], ["abc-defg-hijk"], {"1": True})
    assert found.own == {}
    assert found.dropped == {"abc-defg-hijk"}


def test_an_id_of_a_free_slot_is_dropped():
    found = sort_out([("1", "abc-defg-hijk")], [], {"1": False})
    assert found.dropped == {"abc-defg-hijk"}
    assert found.notes == ("Row 1: nobody is booked; meeting ID abc-defg-hijk dropped.",)


def test_an_id_of_a_refused_slot_alone_waits_for_the_slot_to_be_put_right():
    found = sort_out([("1", "abc-defg-hijk")], [], {})
    assert (found.own, found.dropped, found.notes) == ({}, frozenset(), ())


def test_an_id_of_another_form_is_dropped_with_a_note_and_not_remembered():
    found = sort_out([("1", "javascript:alert(1)")], [], {"1": True})
    assert found.own == {}
    assert found.dropped == frozenset()
    assert found.notes == ("Row 1: the meeting ID is not of VideoSDK's form; dropped.",)


def test_a_refused_sessions_shared_room_is_nobodys(read):
    slot = {
        "startTime": "09:00",
        "endTime": "09:15",
        "status": "booked",
        "patient": {"name": "Ann"},
        "patientId": "p1",
        "meetingId": "abc-defg-hijk",
    }
    good = {"_id": "s1", "doctor": {"name": "B"}, "date": "2026-11-23", "timeSlots": [slot]}
    bad = {"_id": "s2", "meetingId": "abc-defg-hijk"}
    [session] = read(json.dumps([good, bad])).sessions
    assert session.slots[0].visit.meeting_id is None
