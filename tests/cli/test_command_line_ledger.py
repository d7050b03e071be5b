"""`clinic-desk ledger`, in processes of its own."""

from datetime import date, timedelta


def test_a_home_that_sent_nothing_says_so(desk):
    answer = desk("ledger")
    assert (answer.code, answer.out) == (
        0, "Nothing was ever sent to a video service from this home.\n",
    )  # fmt: skip
    assert desk("ledger", "--json").json == {
        "ever": {"destinations": [], "days": {}, "broken": 0},
        "requests": [],
    }


def test_what_was_sent_is_listed_by_names_and_answers(desk, practice):
    desk("check")
    desk("check")
    found = desk("ledger", "--json").json
    assert [one["path"] for one in found["requests"]] == ["/v2/rooms/validate/{}"] * 2
    assert {one["answer"] for one in found["requests"]} == {"400"}
    [place] = found["ever"]["destinations"]
    assert place == {"to": "this computer", "requests": 2, "fields": {}}
    lines = desk("ledger").out.splitlines()
    assert "400         this computer  GET /v2/rooms/validate/{}" in lines[0]
    assert lines[-1] == "Fields that ever went to this computer: none, in 2 requests."


def test_it_lists_the_days_that_are_wanted(desk, practice):
    desk("check")
    today = date.today()  # noqa: DTZ011 - the process's zone is the home's
    near, far = today - timedelta(days=1), today + timedelta(days=1)
    assert len(desk("ledger", "--json", "--from", near, "--to", far).json["requests"]) == 1
    assert desk("ledger", "--json", "--from", far + timedelta(days=1)).json["requests"] == []
    assert desk("ledger", "--json", "--to", near - timedelta(days=1)).json["requests"] == []
    assert desk("ledger", "--from", "yesterday").code == 2


def test_a_ledger_that_cannot_be_written_stops_the_request_in_words(desk, practice):
    folder = desk.home / "ledger"
    folder.write_text("in the way")
    answer = desk("check")
    assert answer.code == 1
    assert "The record of this could not be kept" in answer.out
    folder.unlink()
    assert "VideoSDK" in (again := desk("check")).out or "Practice mode" in again.out
    assert desk("ledger", "--json").json["ever"]["broken"] == 0
