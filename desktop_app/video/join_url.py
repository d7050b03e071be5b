"""The URL of VideoSDK's hosted join page: its query carries the token, so it is a secret.

The page reads the query and then decodes every value once more, so a ``%`` in a value kills it or
changes what it says. Source: the page's own code, github.com/videosdk-live,
videosdk-rtc-react-prebuilt-ui, src/App.js.
"""

from __future__ import annotations

from urllib.parse import urlencode

from desktop_app.errors import BrowserError, Said
from desktop_app.video.credentials import is_loopback

PAGE_PATH = "/rtc-js-prebuilt/0.3.44/"
EMBED = "https://embed.videosdk.live"
PAGE = f"{EMBED}{PAGE_PATH}"
LONGEST = 2_000
"""Characters of a URL that every browser and every launcher passes on whole."""


def page_for(endpoint: str) -> str:
    """Return the join page that belongs to a checked *endpoint*.

    A service on this computer brings its own; everybody else's rooms open in VideoSDK's.
    """
    return f"{endpoint}{PAGE_PATH}" if is_loopback(endpoint) else PAGE


def join_url(
    page: str, *, token: str, meeting_id: str, participant_id: str, name: str, waits: bool
) -> str:
    """Return the URL by which the token's holder enters the room.

    Only what is needed is said. Recording, streaming and host controls are off when not mentioned;
    chat and whiteboard are on, and chat is kept by VideoSDK, so they are switched off.

    Args:
        page: From :func:`page_for`.
        token: From :func:`desktop_app.video.tokens.join_token`.
        meeting_id: The token's room.
        participant_id: The token's participant.
        name: What the others see, and VideoSDK keeps: a part such as "Doctor", not a person's name.
            Signs that cannot be shown, and ``%``, fall away.
        waits: The holder must be admitted; only the words on the page depend on it.

    Raises:
        ValueError: A ``%`` where none can be.
    """
    shown = "".join(letter for letter in name if letter.isprintable() and letter != "%").strip()
    query = {
        "token": token,
        "meetingId": meeting_id,
        "participantId": participant_id,
        "name": shown,
        # Said, because the page and VideoSDK's package disagree about what silence means.
        "joinScreenEnabled": "true",
        "micEnabled": "true",
        "webcamEnabled": "true",
        "chatEnabled": "false",
        "whiteboardEnabled": "false",
    }
    if waits:
        query["askJoin"] = "true"
    if any("%" in value for value in query.values()):
        raise ValueError("a % in a value that is decoded twice")
    return f"{page}?{urlencode(query)}"


def checked_link(url: str, page: str) -> str:
    """Return *url* if it leads to *page*, its scheme, host, port and path to the letter.

    Raises:
        BrowserError: It leads elsewhere, or could be read in another way by somebody else.
    """
    allowed = page == PAGE or is_loopback(page)
    plain = url.isascii() and url.isprintable() and not set(url) & set(" \"'<>\\^`{|}#")
    if not (allowed and plain and url.startswith(f"{page}?") and len(url) <= LONGEST):
        raise BrowserError(
            Said("The link does not lead to the video service, so it was not opened.")
        )
    return url
