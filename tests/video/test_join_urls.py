"""A join link says what is needed, survives a page that decodes twice, and leads nowhere else."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.errors import BrowserError
from desktop_app.video.join_url import PAGE, checked_link, join_url, page_for

ROOM = "abcd-efgh-ijkl"
PLACE = {"token": "a.b.c", "meeting_id": ROOM, "participant_id": "p"}
LOCAL = "http://127.0.0.1:8123/rtc-js-prebuilt/0.3.44/"
HIDDEN = "\u202e\u2066\u200f\x00\x1b\n\ud800%%41"

names = st.text(st.characters() | st.sampled_from(HIDDEN), max_size=40)
codes = st.text("azAZ09_-", min_size=1, max_size=64)
tokens = st.text("azAZ09_-.", min_size=1, max_size=500)


def read(url):
    """Read a query as the join page does: URLSearchParams, then decodeURIComponent on each value.

    unquote with errors="strict" raises where decodeURIComponent throws, but for a lone %.
    """
    once = parse_qs(urlsplit(url).query, keep_blank_values=True, strict_parsing=True)
    assert all(len(values) == 1 for values in once.values())
    assert not any("%" in values[0] for values in once.values()), "the page would throw"
    return {name: unquote(values[0], errors="strict") for name, values in once.items()}


@settings(max_examples=2_000)
@given(tokens, codes, names, st.booleans(), st.sampled_from([PAGE, LOCAL]))
def test_the_page_reads_what_was_meant(token, person, name, waits, page):
    url = join_url(
        page, token=token, meeting_id=ROOM, participant_id=person, name=name, waits=waits
    )
    said = read(url)
    assert said.pop("name") == "".join(c for c in name if c.isprintable() and c != "%").strip()
    assert said.pop("askJoin", "false") == str(waits).lower()
    assert said == {
        "token": token,
        "meetingId": ROOM,
        "participantId": person,
        "joinScreenEnabled": "true",
        "micEnabled": "true",
        "webcamEnabled": "true",
        "chatEnabled": "false",
        "whiteboardEnabled": "false",
    }
    if len(url) <= 2_000:
        assert checked_link(url, page) == url


@pytest.mark.parametrize("name", ["Doctor", "Patient", "Front desk", "Zoë", "陳偉", "O'Hara & Co"])
def test_a_lawful_name_comes_back_letter_by_letter(name):
    url = join_url(PAGE, **PLACE, name=name, waits=False)
    assert read(url)["name"] == name


@pytest.mark.parametrize("where", ["token", "meeting_id", "participant_id"])
def test_a_percent_sign_where_none_can_be_is_a_bug(where):
    with pytest.raises(ValueError, match="twice"):
        join_url(PAGE, **(PLACE | {where: "a%41"}), name="Doctor", waits=False)


@pytest.mark.parametrize(
    ("endpoint", "page"),
    [
        ("https://api.videosdk.live", PAGE),
        ("https://video.clinic.example", PAGE),
        ("http://127.0.0.1:8123", LOCAL),
        ("http://[::1]:8123", "http://[::1]:8123/rtc-js-prebuilt/0.3.44/"),
        ("https://localhost", "https://localhost/rtc-js-prebuilt/0.3.44/"),
    ],
)
def test_only_a_service_on_this_computer_brings_its_own_page(endpoint, page):
    assert page_for(endpoint) == page


@pytest.mark.parametrize(
    "url",
    [
        "http://embed.videosdk.live/rtc-js-prebuilt/0.3.44/?token=x",
        "HTTPS://embed.videosdk.live/rtc-js-prebuilt/0.3.44/?token=x",
        "https://embed.videosdk.live.evil.example/rtc-js-prebuilt/0.3.44/?token=x",
        "https://evil.example/rtc-js-prebuilt/0.3.44/?token=x",
        "https://me:pw@embed.videosdk.live/rtc-js-prebuilt/0.3.44/?token=x",
        "https://embed.videosdk.live@evil.example/rtc-js-prebuilt/0.3.44/?token=x",
        "https://embed.videosdk.live:444/rtc-js-prebuilt/0.3.44/?token=x",
        "https://embed.videosdk.live:443/rtc-js-prebuilt/0.3.44/?token=x",
        "https://ｅmbed.videosdk.live/rtc-js-prebuilt/0.3.44/?token=x",
        "https://embed.videosdk.live/rtc-js-prebuilt/0.3.44/../?token=x",
        "https://embed.videosdk.live/rtc-js-prebuilt/0.3.45/?token=x",
        "https://embed.videosdk.live/rtc-js-prebuilt/0.3.44/",
        " https://embed.videosdk.live/rtc-js-prebuilt/0.3.44/?token=x",
        f"{PAGE}?token=x y",
        f"{PAGE}?token=x\n",
        f"{PAGE}?token=x#y",
        f"{PAGE}?token=é",
        f'{PAGE}?token=x"&calc',
        f"{PAGE}?token=`x`",
        f"{PAGE}?token={'x' * 2_000}",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "--version",
        "",
    ],
)
def test_a_link_that_leads_elsewhere_is_not_opened(url):
    with pytest.raises(BrowserError) as caught:
        checked_link(url, PAGE)
    assert "token" not in caught.value.sentence + caught.value.detail


def test_a_page_in_plain_text_is_for_this_computer_only():
    far = "http://clinic.example/rtc-js-prebuilt/0.3.44/"
    with pytest.raises(BrowserError):
        checked_link(f"{far}?token=x", far)
    assert checked_link(f"{LOCAL}?token=x", LOCAL)
    with pytest.raises(BrowserError):
        checked_link("http://127.0.0.1:8124/rtc-js-prebuilt/0.3.44/?token=x", LOCAL)
