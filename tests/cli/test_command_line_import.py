import os

import pytest

TODAY = "2026-03-29"
"""In Berlin the clocks skip 02:00 to 03:00."""


@pytest.fixture
def sheet(tmp_path):
    """Write a day sheet of these rows."""

    def write(*rows):
        file = tmp_path / "sheet.csv"
        file.write_text("\n".join(["date,start,end,patient,dob,doctor,type", *rows]))
        return file

    return write


def test_a_time_that_the_clocks_skip_stands_in_nobodys_way(desk, sheet):
    file = sheet(
        f"{TODAY},02:30,02:45,Ann One,1980-01-01,Dr. X,video",
        f"{TODAY},01:45,03:15,Ben Two,1981-01-01,Dr. X,video",
    )
    answer = desk("import", file, "--json").json
    assert answer["added"] == 1
    assert [refused["row"] for refused in answer["refused"]] == [2]
    assert "skip" in answer["refused"][0]["reason"]


def test_refused_rows_are_numbers_in_the_order_of_the_sheet(desk, sheet):
    file = sheet(
        f"{TODAY},09:00,08:00,Ann One,1980-01-01,Dr. X,video",
        f"{TODAY},02:30,02:45,Ben Two,1981-01-01,Dr. X,video",
        f"{TODAY},25:00,26:00,Cy Three,1982-01-01,Dr. X,video",
    )
    answer = desk("import", file, "--json").json
    assert [refused["row"] for refused in answer["refused"]] == [2, 3, 4]


def test_a_pipe_is_refused_at_once(desk, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    answer = desk("import", tmp_path / "pipe")
    assert answer.code == 1
    assert "pipe" in answer.err


def test_dates_that_can_be_read_in_two_ways_are_asked_for(desk, sheet):
    file = sheet("03/04/2026,09:00,09:15,Ann One,1980-01-01,Dr. X,video")
    asked = desk("import", file)
    assert asked.code == 1
    assert "--date-order" in asked.err
    assert desk("import", file, "--date-order", "dmy").code == 0
    assert desk("day", "2026-04-03", "--json").json["sessions"]
