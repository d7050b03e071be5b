import logging

import pytest

from desktop_app.logs import RedactingFormatter, redacted

JWT = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhcGlrZXkiOiJhIn0.c2lnbmF0dXJl"


@pytest.mark.parametrize(
    "text",
    [
        f"GET https://x/?token={JWT}&meetingId=a",
        f"Authorization: {JWT}",
        f'{{"secret": "{"ab" * 32}"}}',
        f"reference {'0f' * 16}",
        "token=opaque-but-secret",
    ],
)
def test_what_looks_like_a_secret_is_blackened(text):
    shown = redacted(text)
    assert "[removed]" in shown
    for secret in (JWT, "ab" * 32, "0f" * 16, "opaque-but-secret"):
        assert secret not in shown


def test_a_traceback_is_blackened_too():
    error = ValueError(f"bad {JWT}")
    record = logging.LogRecord(
        "x", logging.ERROR, __file__, 1, "met", None, (ValueError, error, None)
    )
    assert JWT not in RedactingFormatter("%(message)s").format(record)


def test_ids_stay_readable():
    text = "room 6f1c1c0e-9a51-4f0c-8f0d-1d2f3a4b5c6d of appointment 12"
    assert redacted(text) == text
