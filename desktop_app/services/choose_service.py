"""Choosing the video service. Changing the stored choice, and nothing else, rotates the rooms."""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.actions import Action
from desktop_app.domain.room_rule import Parting
from desktop_app.errors import ServiceChangedError
from desktop_app.keyrings import system_keyring
from desktop_app.services.actions import ServiceChoice
from desktop_app.services.desk import Desk
from desktop_app.services.video_source import VideoSource
from desktop_app.storage import clinic, rooms
from desktop_app.storage.audit import record
from desktop_app.storage.clinic import ProviderChoice
from desktop_app.storage.database import Tx
from desktop_app.storage.models import ProviderKind
from desktop_app.video.credentials import checked_credentials, store_credentials
from desktop_app.video.provider import Credentials


def stored_choice(desk: Desk) -> ProviderChoice | None:
    """Return the chosen service, ``None`` before the first start. Blocks on the database."""
    with desk.db.read() as tx:
        return clinic.provider_choice(tx)


def choose(desk: Desk, kind: ProviderKind, credentials: Credentials, now: datetime) -> int:
    """Store the choice; return how many visits get a new room because of it. Blocks; recorded.

    Rooms of another key pair are retired in the same transaction, and their appointments move on to
    the next generation. Choosing the same again rotates nothing.
    """
    with desk.db.write() as tx:
        return choose_within(tx, desk, kind, credentials, now)


def choose_within(
    tx: Tx, desk: Desk, kind: ProviderKind, credentials: Credentials, now: datetime
) -> int:
    """Do as :func:`choose` does, as a part of *tx*."""
    choice = ProviderChoice(
        kind=kind,
        endpoint=credentials.endpoint if kind is ProviderKind.VIDEOSDK else "",
        fingerprint=credentials.fingerprint,
    )
    if clinic.provider_choice(tx) == choice:
        return 0
    clinic.choose_provider(tx, choice, now)
    why = Parting.PROVIDER_CHANGED
    rotated = rooms.rotate_all(tx, why, now, author=desk.author, but=choice.fingerprint)
    record(tx, desk.author, Action.PROVIDER_CHOSEN, now, result=kind)
    return rotated


def require_chosen(tx: Tx, desk: Desk, provider: str) -> None:
    """Refuse to begin a room at a service that the clinic has just given up: none would open it.

    The choice is kept until *tx* ends. Whoever changes it waits for that, and then rotates what was
    begun here.

    Raises:
        ServiceChangedError: Nothing was done.
    """
    if not desk.for_this_run and clinic.hold_choice(tx) not in {None, provider}:
        raise ServiceChangedError(f"key {provider}")


def choose_practice(desk: Desk, video: VideoSource, now: datetime) -> ServiceChoice:
    """Store practice as the choice. Blocks; rooms of another service are rotated."""
    choose(desk, ProviderKind.PRACTICE, video.practice_credentials(), now)
    video.forget()
    return video.choice()


def choose_videosdk(
    desk: Desk, video: VideoSource, key: str, secret: str, endpoint: str, now: datetime
) -> ServiceChoice:
    """Write the key pair to the keyring, then store VideoSDK as the choice. Blocks.

    Raises:
        KeyringUnavailableError: Nothing was changed.
        SettingsError: One of the three can't be what it should.
    """
    credentials = checked_credentials(key, secret, endpoint)
    store_credentials(system_keyring(), credentials)
    choose(desk, ProviderKind.VIDEOSDK, credentials, now)
    video.forget()
    return video.choice()
