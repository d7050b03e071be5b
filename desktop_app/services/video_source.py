"""Which video service this run uses: reached when first asked for, and kept while it is good."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path

from desktop_app.errors import (
    CredentialsMissingError,
    OtherKeyError,
    PracticeElsewhereError,
)
from desktop_app.keyrings import system_keyring
from desktop_app.practice import locate
from desktop_app.services.actions import ServiceChoice
from desktop_app.services.desk import VideoService
from desktop_app.storage import clinic
from desktop_app.storage.clinic import ProviderChoice
from desktop_app.storage.database import Database
from desktop_app.storage.models import ProviderKind
from desktop_app.video.credentials import (
    environment_credentials,
    is_loopback,
    stored_credentials,
)
from desktop_app.video.ledger import Ledger
from desktop_app.video.provider import Credentials
from desktop_app.video.videosdk import VideoSdk

LEDGER = "ledger"
"""The folder of a home that holds what left for the video service."""


class VideoSource:
    """Calls answer with the run's video service; threads may share it.

    The environment's key pair comes first and is good for this run only; else the stored choice
    decides, and nothing is inferred from what is missing.
    """

    def __init__(
        self,
        db: Database,
        home: Path,
        practice_command: Sequence[str],
        environ: Mapping[str, str],
        clock: Callable[[], datetime],
    ) -> None:
        """Ask nobody yet.

        Raises:
            SettingsError: The environment gives half a key pair, or a bad endpoint.
        """
        self._db = db
        self._home = home
        self._practice_command = practice_command
        self._environment = environment_credentials(environ)
        self._clock = clock
        self.ledger_folder = home / LEDGER
        self.ledger = Ledger(self.ledger_folder, clock)
        self._lock = threading.Lock()
        self._service: VideoService | None = None
        self._chosen: ProviderChoice | None = None
        self._held: locate.Held | None = None

    def __call__(self) -> VideoService:
        """Return the service. Blocks: it may start the practice service, or ask the keyring.

        The choice is looked at each time, because another desk may have changed it.

        Raises:
            OtherKeyError: The keys at hand here are not the chosen ones.
            CredentialsMissingError: VideoSDK is chosen and the keyring has no key pair.
            KeyringUnavailableError: There is no keyring to ask.
            PracticeUnavailableError: The practice service did not start.
        """
        chosen = self._stored() if self._environment is None else None
        with self._lock:
            lost = self._held is not None and self._held.lost
            if self._service is None or lost or chosen != self._chosen:
                self._let_go()
                self._service = self._reach(chosen)
                self._chosen = chosen
            return self._service

    def connect(self) -> None:
        """Reach the service and open a connection to it, before a click needs one. Blocks."""
        self().provider.connect()

    @property
    def is_for_this_run(self) -> bool:
        """Whether the environment names the service, and the stored choice has no say."""
        return self._environment is not None

    @contextmanager
    def on_trial(self, credentials: Credentials | None) -> Iterator[VideoService]:
        """Yield a service that nobody need have chosen: ``None`` is practice. Blocks as a call.

        It has a connection of its own, and its requests stand in the ledger like all others.

        Raises:
            PracticeUnavailableError: The practice service did not start.
        """
        with ExitStack() as until_the_end:
            if credentials is None:
                endpoint = locate.ensure_running(self._home, self._practice_command)
                until_the_end.callback(locate.hold(endpoint).close)
                credentials = _keys_of(endpoint)
            service = self._over_network(credentials)
            until_the_end.callback(service.provider.close)
            yield service

    def choice(self) -> ServiceChoice:
        """Say which service is in use, without reaching it. Blocks on the database."""
        if self._environment is not None:
            return ServiceChoice(
                practice=is_loopback(self._environment.endpoint),
                endpoint=self._environment.endpoint,
                for_this_run=True,
            )
        stored = self._stored()
        return ServiceChoice(
            practice=stored.kind is ProviderKind.PRACTICE,
            endpoint=stored.endpoint,
            for_this_run=False,
        )

    def forget(self) -> None:
        """Let the next call look at the stored choice anew."""
        with self._lock:
            self._let_go()

    def close(self) -> None:
        """Let go of everything; a later call reaches the service anew. Idempotent."""
        self.forget()
        self.ledger.close()

    def practice_credentials(self) -> Credentials:
        """Return the home's practice key pair, made on first use; the endpoint is not known yet."""
        keys = locate.credentials(self._home)
        return Credentials(api_key=keys.api_key, secret=keys.secret, endpoint="")

    def _stored(self) -> ProviderChoice:
        with self._db.read() as tx:
            choice = clinic.provider_choice(tx)
        if choice is None:
            raise CredentialsMissingError("no service was ever chosen")
        return choice

    def _reach(self, chosen: ProviderChoice | None) -> VideoService:
        if self._environment is not None:
            return self._over_network(self._environment)
        if chosen is None:
            raise CredentialsMissingError("no service was ever chosen")
        if chosen.kind is ProviderKind.PRACTICE:
            _require_chosen(chosen, self.practice_credentials(), PracticeElsewhereError)
            return self._practice()
        credentials = stored_credentials(system_keyring(), chosen.endpoint)
        _require_chosen(chosen, credentials, OtherKeyError)
        return self._over_network(credentials)

    def _practice(self) -> VideoService:
        endpoint = locate.ensure_running(self._home, self._practice_command)
        self._held = locate.hold(endpoint)
        return self._over_network(_keys_of(endpoint))  # which on this computer is practice

    def _over_network(self, credentials: Credentials) -> VideoService:
        enter = self.ledger.of(credentials.endpoint)
        return VideoService(
            provider=VideoSdk(credentials, self._clock, enter=enter),
            credentials=credentials,
            practice=is_loopback(credentials.endpoint),
            enter=enter,
        )

    def _let_go(self) -> None:
        if self._held is not None:
            self._held.close()
        self._held = None
        if self._service is not None:
            self._service.provider.close()
        self._service = None


def _keys_of(endpoint: locate.Endpoint) -> Credentials:
    return Credentials(api_key=endpoint.api_key, secret=endpoint.secret, endpoint=endpoint.url)


def _require_chosen(
    chosen: ProviderChoice, credentials: Credentials, refusal: type[OtherKeyError]
) -> None:
    """Refuse keys that the clinic did not choose: no other desk could open rooms made by them."""
    if chosen.fingerprint not in {None, credentials.fingerprint}:
        raise refusal(f"key {credentials.fingerprint}, chosen {chosen.fingerprint}")
