"""A visit's links at the desk: a guest's on the clipboard, all of them revoked, what they allow."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.joining import Guest, JoinLink
from desktop_app.domain.visit_links import VisitLinks
from desktop_app.errors import AppError
from desktop_app.services.actions import Actions, Consents
from desktop_app.ui.errors import notice_of
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.link_words import copied_words
from desktop_app.ui.menus import Commands
from desktop_app.ui.opening import Opening
from desktop_app.ui.panel import VisitPanel
from desktop_app.ui.popup_keys import keep_keys
from desktop_app.ui.theme import Theme
from desktop_app.ui.views import Views


class Links(QObject):
    """Asks through :class:`Opening`, so that one visit is asked about one thing at a time.

    Signals:
        noticed: A ``Notice`` for the strip.
    """

    noticed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        opening: Opening,
        named: Callable[[UUID], str],
        window: QWidget,
    ) -> None:
        """Take *named*, which tells a person which visit an id means."""
        super().__init__(window)
        self._theme, self._jobs, self._opening = theme, jobs, opening
        self._named, self._window = named, window
        self._actions: Actions | None = None
        self.menu = keep_keys(QMenu(window))
        self.menu.setAccessibleName(self.tr("Whose link?"))
        self._asked: UUID | None = None
        for guest, words in (
            (Guest.INTERPRETER, self.tr("&Interpreter's link")),
            (Guest.RELATIVE, self.tr("&Relative's link")),
            (Guest.OTHER, self.tr("&Somebody else's link")),
        ):
            entry = self.menu.addAction(words)
            entry.triggered.connect(lambda _=False, guest=guest: self._choose(guest))

    def connect_to(
        self,
        commands: Commands,
        views: Views,
        panel: VisitPanel,
        meant: Callable[[], UUID | None],
    ) -> None:
        """Hear *commands*, *views* and *panel*; *meant* returns the visit that a command means."""
        views.guest_wanted.connect(lambda visit: self.ask_guest(visit, views.below_selected()))
        panel.guest_wanted.connect(lambda visit: self.ask_guest(visit, panel.card.below_guest()))
        for action, act in (
            (commands.guest_link, lambda visit: self.ask_guest(visit, views.below_selected())),
            (commands.new_links, self.renew),
            (commands.link_rights, self.explain),
        ):
            action.triggered.connect(lambda _=False, act=act: act(meant()))

    def use(self, actions: Actions) -> None:
        """Work with *actions* from now on."""
        self._actions = actions

    def ask_guest(self, appointment: UUID | None, place: QPoint) -> None:
        """Ask at *place*, of the screen, for whom the next guest's link shall be."""
        if self._actions is not None and appointment is not None:
            self._asked = appointment
            self.menu.popup(place)
            self.menu.setActiveAction(self.menu.actions()[0])

    def copy_guest(self, appointment: UUID, guest: Guest) -> None:
        """Put a guest's own link on the clipboard."""
        if self._actions is not None:
            link_of = self._actions.links.guest_link
            self._opening.fetch(
                appointment,
                lambda consents: link_of(appointment, guest, consents),
                partial(self._copied, guest),
            )

    def renew(self, appointment: UUID | None) -> None:
        """Revoke every link of the visit, then copy the patient's new one."""
        if self._actions is not None and appointment is not None:
            revoke = partial(self._actions.links.new_links, appointment)
            self._opening.fetch(appointment, revoke, lambda _: self._fetch_new(appointment))

    def explain(self, appointment: UUID | None) -> None:
        """Show what each link of the visit allows."""
        actions = self._actions
        if actions is None or appointment is None:
            return

        def read() -> tuple[VisitLinks, bool]:
            return actions.links.visit_links(appointment), actions.service().practice

        self._jobs.run(self, read, lambda found: self._show(*found), self._fail)

    def _choose(self, guest: Guest) -> None:
        if self._asked is not None:
            self.copy_guest(self._asked, guest)

    def _copied(self, guest: Guest, link: JoinLink) -> None:
        words = copied_words(guest, this_computer_only=link.this_computer_only)
        self._opening.put_on_clipboard(link, words)

    def _fetch_new(self, appointment: UUID) -> None:
        """Close the old room at the provider, then make the new one with the patient's link."""
        if self._actions is None:
            return
        close, link_of = self._actions.links.close_old, self._actions.patient_link

        def fetch(consents: Consents) -> tuple[bool, JoinLink]:
            return close(appointment), link_of(appointment, consents)

        self._opening.fetch(appointment, fetch, lambda found: self._renewed(*found))

    def _renewed(self, closed: bool, link: JoinLink) -> None:
        if closed:
            words = self.tr("The old links are dead. The patient's new link is copied.")
        else:
            words = self.tr(
                "The patient's new link is copied. The old room closes as soon as the video"
                " service answers."
            )
        self._opening.put_on_clipboard(link, words)

    def _show(self, links: VisitLinks, practice: bool) -> None:
        if self._actions is None:
            return
        from desktop_app.ui.links_dialog import LinksDialog

        named = self._named(links.appointment_id)
        dialog = LinksDialog(self._theme, self._jobs, self._actions, links, named, self._window)
        dialog.set_testable(practice=practice)
        dialog.open()

    def _fail(self, error: AppError) -> None:
        self.noticed.emit(notice_of(error))
