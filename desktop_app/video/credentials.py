"""Where the key pair comes from: the environment for one run, else the system's keyring."""

from __future__ import annotations

import ipaddress
import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop_app.errors import CredentialsMissingError, Said, SettingsError
from desktop_app.keyrings import KEYRING_S, store_entry, stored_entry
from desktop_app.video.provider import Credentials

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend  # 64 ms to import: only once it is needed

ENDPOINT = "https://api.videosdk.live"

KEY, SECRET, ADDRESS = "VIDEOSDK_API_KEY", "VIDEOSDK_SECRET", "VIDEOSDK_API_ENDPOINT"
"""The names that VideoSDK's own clients use."""

ENTRY = "videosdk"
"""Where the pair lies in the keyring: one entry, so that key and secret never part."""

_KEY_FORM = re.compile(r"[!#-\[\]-~]{1,500}")  # a pair, in UTF-16, fits Windows' 2,560 bytes
_PLAIN = re.compile(r"[A-Za-z0-9:/.\[\]-]+")
_HOST_FORM = re.compile(r"(?=.{1,253}\Z)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*")


def checked_endpoint(text: str) -> str:
    """Return an endpoint's scheme, host and port; ``/v2`` and slashes at the end fall away.

    Raises:
        SettingsError: Not https (or http on loopback), or more than scheme, host and port.
    """
    wish = text.strip()
    try:
        parts = urlsplit(wish)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise _bad_endpoint("it is no address.") from None
    if not _PLAIN.fullmatch(wish) or port == 0:
        raise _bad_endpoint("it is no address.")
    if not (_HOST_FORM.fullmatch(host) or _is_loopback_host(host)):
        raise _bad_endpoint("it is no address.")
    if parts.path.rstrip("/") not in ("", "/v2"):
        raise _bad_endpoint("it may name a host and a port only.")
    if parts.scheme != "https" and not (parts.scheme == "http" and _is_loopback_host(host)):
        raise _bad_endpoint("it must begin with https://.")
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}" + (f":{port}" if port is not None else "")


def is_loopback(endpoint: str) -> bool:
    """Whether a checked endpoint is on this computer."""
    return _is_loopback_host(urlsplit(endpoint).hostname or "")


def checked_credentials(api_key: str, secret: str, endpoint: str = "") -> Credentials:
    """Return what a person or the environment gave as credentials, blanks around it removed.

    Args:
        api_key: From VideoSDK's dashboard.
        secret: From there too.
        endpoint: Empty for VideoSDK's own.

    Raises:
        SettingsError: One is empty or can't be what it should.
    """
    for name, value in (("key", api_key.strip()), ("secret", secret.strip())):
        if not _KEY_FORM.fullmatch(value):
            raise SettingsError(
                Said(
                    "The VideoSDK {name} must be 1 to 500 letters, digits and signs without"
                    " blanks: copy it again from VideoSDK's dashboard.",
                    name=name,
                )
            )
    return Credentials(
        api_key=api_key.strip(),
        secret=secret.strip(),
        endpoint=checked_endpoint(endpoint.strip() or ENDPOINT),
    )


def environment_credentials(environ: Mapping[str, str]) -> Credentials | None:
    """Return the credentials that the environment gives for this run, ``None`` if it gives none.

    Raises:
        SettingsError: It gives a part of them, or what can't be used.
    """
    key, secret, address = (environ.get(name, "").strip() for name in (KEY, SECRET, ADDRESS))
    if not (key or secret or address):
        return None
    for name, value in ((KEY, key), (SECRET, secret)):
        if not value:
            raise SettingsError(
                Said(
                    "{name} is not set, but another VIDEOSDK_ variable is: set {key} and {secret}"
                    " together, or neither.",
                    name=name,
                    key=KEY,
                    secret=SECRET,
                )
            )
    return checked_credentials(key, secret, address)


def store_credentials(
    keyring: KeyringBackend, credentials: Credentials, seconds: float = KEYRING_S
) -> None:
    """Write key and secret to *keyring* and read them back. Blocks for at most 2 x *seconds*.

    Raises:
        KeyringUnavailableError: It refused, did not answer, or gave something else back.
    """
    entry = json.dumps({"api_key": credentials.api_key, "secret": credentials.secret})
    store_entry(keyring, ENTRY, entry, seconds)


def stored_credentials(
    keyring: KeyringBackend, endpoint: str, seconds: float = KEYRING_S
) -> Credentials:
    """Return the pair that lies in *keyring*, for *endpoint*. Blocks for at most *seconds*.

    Raises:
        CredentialsMissingError: Nothing usable lies there.
        KeyringUnavailableError: It refused or did not answer.
        SettingsError: The endpoint can't be used.
    """
    entry = stored_entry(keyring, ENTRY, seconds)
    if entry is None:
        raise CredentialsMissingError("the keyring has no entry")
    try:
        pair = json.loads(entry)
    except ValueError:
        pair = None
    match pair:
        case {"api_key": str(api_key), "secret": str(secret)}:
            return checked_credentials(api_key, secret, endpoint)
    raise CredentialsMissingError("the keyring's entry is not ours")


def _bad_endpoint(why: str) -> SettingsError:
    return SettingsError(Said("The video service's address cannot be used: {why}", why=why))


def _is_loopback_host(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
