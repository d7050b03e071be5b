"""Reads what clients send, and refuses in VideoSDK's words what makes no sense."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from starlette.requests import Request

from desktop_app.practice.records import Window

BODY_BYTES = 1_000_000
PER_PAGE = 1000


class RefusedError(Exception):
    """A request that gets a status of 400 or above. ``plain`` bodies are the bare text."""

    def __init__(self, status: int, text: str, *, plain: bool = False) -> None:
        super().__init__(text)
        self.status = status
        self.text = text
        self.plain = plain


async def json_body(request: Request) -> dict[str, object]:
    """Return the request's JSON object; no body at all counts as an empty one."""
    raw = b""
    async for chunk in request.stream():
        raw += chunk
        if len(raw) > BODY_BYTES:
            raise RefusedError(413, "Body is too large")
    return json_object(raw.decode("utf-8", "replace")) if raw.strip() else {}


def json_object(text: str) -> dict[str, object]:
    """Return the JSON object in *text*. Raises RefusedError, for half a surrogate pair too."""
    try:
        content = json.loads(text)
        json.dumps(content, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise RefusedError(400, "Body is not valid JSON") from None
    if not isinstance(content, dict):
        raise RefusedError(400, "Body is not a JSON object")
    return content


def required_text(body: dict[str, object], name: str) -> str:
    """Return a field that must be there. Raises RefusedError."""
    match body.get(name):
        case str(value) if value.strip():
            return value
    raise RefusedError(400, f"{name} is missing or invalid")


def optional_text(body: dict[str, object], name: str) -> str | None:
    """Return a field that may be left out or null. Raises RefusedError for anything but text."""
    return None if body.get(name) is None else required_text(body, name)


def said(word: dict[str, object], name: str) -> str:
    """Return a field of a page's word, empty if it was left out. Raises RefusedError."""
    match word.get(name, ""):
        case str(value):
            return value
    raise RefusedError(400, f"{name} is invalid")


def optional_texts(body: dict[str, object], name: str) -> list[str] | None:
    """Return a list of texts that may be left out or null. Raises RefusedError."""
    match body.get(name):
        case None:
            return None
        case [*values]:
            texts = [value for value in values if isinstance(value, str)]
            if len(texts) == len(values):
                return texts
    raise RefusedError(400, f"{name} is invalid")


def window(request: Request) -> Window:
    """Return which page is asked for. Raises RefusedError."""
    page = _number(request, "page", 6) or 1
    per_page = _number(request, "perPage", 6) or 20
    return Window(page=page, per_page=min(per_page, PER_PAGE))


def moment(request: Request, name: str) -> datetime | None:
    """Return a query's instant, given in milliseconds since 1970. Raises RefusedError."""
    number = _number(request, name, 14)
    return None if number is None else datetime.fromtimestamp(number / 1000, UTC)


def _number(request: Request, name: str, digits: int) -> int | None:
    match request.query_params.get(name, ""):
        case "":
            return None
        case text if text.isascii() and text.isdigit() and len(text) <= digits:
            return int(text)
    raise RefusedError(400, f"{name} is invalid")
