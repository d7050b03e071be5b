"""Trying a join link at the practice service's own door, without going in.

Its join page checks the link before it answers, so asking for the page is enough. VideoSDK's hosted
page answers everybody alike and decides in the browser: there is nothing to be learnt by asking.
"""

from __future__ import annotations

import html
import logging
import re
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import parse_qsl, urlencode, urlsplit

from requests import Request

from desktop_app.errors import ProviderError, ProviderTimeoutError
from desktop_app.video.credentials import is_loopback
from desktop_app.video.ledger import Enter
from desktop_app.video.wire import Wire

KNOCK_S = 5.0
"""Seconds for one knock, whatever the other side does."""
LONGEST = 200
"""Letters of somebody else's words that are shown."""
_TITLE = re.compile(r"<h1[^>]*>([^<]*)</h1>")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Knocked:
    """What the door said. ``words``: of a refusal; may be empty."""

    let_in: bool
    words: str


def knock(url: str, enter: Enter, seconds: float = KNOCK_S) -> Knocked:
    """Ask the join page at *url* whether it lets the link's holder in; nobody joins by asking.

    Blocks for at most *seconds*. Follows no redirect. *enter* writes it down before it leaves.

    Raises:
        ValueError: The page is not this computer's own.
        ProviderError: It gave no answer, or one that is neither yes nor no.
        TrailUnwritableError: It could not be written down, so nothing was sent.
    """
    parts = urlsplit(url)
    endpoint = f"{parts.scheme}://{parts.netloc}"
    if not is_loopback(endpoint):
        raise ValueError("only this computer's own door can be tried")
    note = enter("GET", parts.path, [name for name, _ in parse_qsl(parts.query)])
    wire = Wire(endpoint)
    try:
        answer = wire.send(Request("GET", url, headers={"Accept": "text/html"}).prepare(), seconds)
    except ProviderError as error:
        note("timeout" if isinstance(error, ProviderTimeoutError) else "unreachable")
        raise
    finally:
        wire.close()
    note(str(answer.status))
    log.info("GET %s: %d", parts.path, answer.status)
    if answer.status == HTTPStatus.OK:
        return Knocked(let_in=True, words="")
    if not HTTPStatus.BAD_REQUEST <= answer.status < HTTPStatus.INTERNAL_SERVER_ERROR:
        raise ProviderError(f"the join page answered {answer.status}")
    title = _TITLE.search(answer.body.decode("utf-8", "replace"))
    words = " ".join(html.unescape(title[1]).split())[:LONGEST] if title else ""
    return Knocked(let_in=False, words=words)


def changed(url: str, **values: str) -> str:
    """Return a join link with some of its values replaced, as a person could by hand."""
    page, _, query = url.partition("?")
    return f"{page}?{urlencode(dict(parse_qsl(query)) | values)}"
