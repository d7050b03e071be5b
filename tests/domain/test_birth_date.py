from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.birth_date import FIRST_YEAR, read_birth_date
from desktop_app.domain.intake import DateOrder
from desktop_app.domain.typed import Refused

TODAY = date(2026, 11, 23)
DMY, MDY, YMD = DateOrder.DMY, DateOrder.MDY, DateOrder.YMD


@pytest.mark.parametrize(
    ("written", "order"),
    [
        *[(text, DMY) for text in ("11.02.1985", "11.2.1985", "11. 2. 1985", "11/02/1985")],
        *[(text, DMY) for text in ("11 2 1985", "11-02-1985", "11021985", "1985-02-11")],
        *[
            (text, DMY)
            for text in (
                "1985-2-11",
                "1985/02/11",
                "19850211",
                " 11.02.1985 ",
                "１１.2.1985",
                "١١/٢/١٩٨٥",
                "11\u200f/2\u200f/1985",
            )
        ],
        *[(text, MDY) for text in ("02/11/1985", "2/11/1985", "2-11-1985", "02111985")],
        *[(text, MDY) for text in ("11.02.1985", "19850211", "1985-02-11")],
        *[(text, YMD) for text in ("1985-02-11", "1985.2.11", "19850211", "11.2.1985")],
    ],
)
def test_a_birth_date_is_read_as_it_is_written_here(written, order):
    assert read_birth_date(written, order, TODAY) == date(1985, 2, 11)


@pytest.mark.parametrize("nothing", ["", "   ", "\n"])
def test_nothing_is_no_birth_date(nothing):
    assert read_birth_date(nothing, DMY, TODAY) is None


@pytest.mark.parametrize(
    ("written", "why"),
    [
        *[
            (text, "not a date")
            for text in ("yesterday", "11.02", "1985", "11.02/1985", "x" * 10**6)
        ],
        *[
            (text, "not a date")
            for text in ("<b>1.1.1990</b>", "1.1.1990\0", "1.1.19900", "111.1.1990")
        ],
        *[
            (text, "no such day")
            for text in ("30.02.1985", "1985-13-01", "29.2.1900", "00.01.1990")
        ],
        *[(text, "four digits") for text in ("11.02.85", "1/2/3", "11.2.5")],
        *[(text, "still to come") for text in ("24.11.2026", "1.1.2985")],
        *[(text, "before 1900") for text in ("31.12.1899", "1.1.0012")],
    ],
)
def test_a_birth_date_that_cannot_be_is_refused_with_its_reason(written, why):
    with pytest.raises(Refused) as caught:
        read_birth_date(written, DMY, TODAY)
    assert why in caught.value.why


def test_somebody_may_be_born_today():
    assert read_birth_date("23.11.2026", DMY, TODAY) == TODAY


@given(st.dates(date(FIRST_YEAR, 1, 1), TODAY), st.sampled_from(DateOrder))
def test_every_day_is_read_in_every_way_of_writing_it(born, order):
    first = "%m/%d/%Y" if order is MDY else "%d/%m/%Y"
    for form in ("%Y-%m-%d", "%Y%m%d", "%d.%m.%Y", first, first.replace("/", "")):
        assert read_birth_date(born.strftime(form), order, TODAY) == born


@given(st.text(max_size=45), st.sampled_from(DateOrder))
def test_any_text_is_a_day_or_a_sentence(text, order):
    try:
        born = read_birth_date(text, order, TODAY)
    except Refused as refused:
        assert refused.why.endswith(".")  # noqa: PT017 - both ways are promised
    else:
        assert born is None or date(FIRST_YEAR, 1, 1) <= born < TODAY + timedelta(days=1)
