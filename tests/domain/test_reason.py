import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.reason import LONGEST, checked_reason
from desktop_app.errors import ReasonError


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("", ""),
        (" \t\n ", ""),
        ("  Patient\r\nis   ill ", "Patient is ill"),
        ("ill\x00\x1b[31m", "ill[31m"),
        ("<b>ill</b> & 'well'", "<b>ill</b> & 'well'"),
        ("نمی‌آید", "نمی‌آید"),  # its joiner is a letter's
    ],
)
def test_a_reason_is_kept_as_written_on_one_line(written, kept):
    assert checked_reason(written) == kept


def test_a_reason_that_is_too_long_is_refused_with_its_length():
    with pytest.raises(ReasonError) as caught:
        checked_reason("x" * 1_000_000)
    assert caught.value.said == "A reason has at most 200 letters; this one has 1000000."
    assert checked_reason("x" * LONGEST) == "x" * LONGEST


@settings(max_examples=50)
@given(st.text(max_size=250))
def test_whatever_is_kept_is_kept_again_unchanged(written):
    try:
        kept = checked_reason(written)
    except ReasonError:
        return
    assert checked_reason(kept) == kept
    assert "\x00" not in kept
