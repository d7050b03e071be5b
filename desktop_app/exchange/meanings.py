"""The words in which sheets say how a visit stands, how it is held, and a person's gender."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from desktop_app.domain.appointment import Kind, Status
from desktop_app.exchange.text import key_of

Meaning = TypeVar("Meaning")

FREE = frozenset(
    {
        *("available", "free", "open", "empty", "frei", "verfügbar", "offen", "libre"),
        *("disponible", "libero", "disponibile"),
    }
)
"""Where a status would stand: nobody is booked."""


def _table(words: Mapping[Meaning, str]) -> dict[str, Meaning]:
    return {key_of(word): meaning for meaning, line in words.items() for word in line.split(",")}


_STATUSES = _table(
    {
        Status.BOOKED: """booked, scheduled, confirmed, pending, planned, active,
            reminded, unconfirmed, gebucht, geplant, bestätigt, vereinbart, vergeben,
            reservada, reservado, programada, programado, confirmada, confirmado, pendiente,
            agendada, citada, citado, réservé, prévu, planifié, programmé, confirmé, en attente de
            confirmation, prenotato, prenotata, confermato, confermata, programmato, fissato,
            in programma""",
        Status.ARRIVED: """arrived, waiting, here, in waiting room, waiting room, checked in,
            eingetroffen, angekommen, anwesend, wartet, im wartezimmer, wartezimmer, da, llegó,
            llegada, llegado, ha llegado, en espera, en sala de espera, presente, arrivé, arrivée,
            présent, en salle d'attente, en attente, arrivato, arrivata, in attesa,
            in sala d'attesa""",
        Status.CHECKED_IN: """in room, roomed, in progress, started, with doctor,
            in consultation, in behandlung, im zimmer, beim arzt, läuft, en consulta, en curso,
            en consultation, en cours, in corso, in visita, in ambulatorio""",
        Status.FULFILLED: """fulfilled, done, completed, complete, finished, seen, checked out,
            closed, erledigt, abgeschlossen, beendet, behandelt, atendida, atendido, realizada,
            realizado, finalizada, finalizado, completada, terminada, terminé, terminée, effectué,
            réalisé, vu, completato, completata, concluso, conclusa, eseguito, eseguita""",
        Status.CANCELLED: """cancelled, canceled, cancelled by patient, canceled by patient,
            cancelled by clinic, canceled by clinic, withdrawn, abgesagt, storniert, gestrichen,
            ausgefallen, cancelada, cancelado, anulada, anulado, annulé, annulée, décommandé,
            annullato, annullata, cancellato, cancellata, disdetto, disdetta""",
        Status.NO_SHOW: """noshow, no-show, no showed, missed, dna, did not attend, fta,
            failed to attend, absent, nicht erschienen, nicht gekommen, versäumt, unentschuldigt,
            no asistió, no acudió, no presentado, no se presentó, ausente, non honoré,
            non présenté, non venu, absente, non presentato, non presentata, assente""",
        Status.ENTERED_IN_ERROR: """entered in error, entered-in-error, error, irrtümlich,
            fehleingabe, error de registro, erreur de saisie, errore di inserimento""",
    }
)

_KINDS = _table(
    {
        Kind.IN_PERSON: """in person, in-person, inperson, office, office visit, clinic,
            clinic visit, on site, onsite, face to face, f2f, physical, walk-in, praxis,
            präsenz, vor ort, persönlich, praxisbesuch, ordination, presencial, en consulta,
            en persona, consulta presencial, présentiel, en présentiel, au cabinet, sur place,
            cabinet, in presenza, in sede, in studio, ambulatorio, ambulatoriale, studio""",
        Kind.PHONE: "phone, call, telephone, tel, audio, anruf, llamada, appel, chiamata",
        Kind.VIDEO: "video, online, virtual, remote, virtuell, virtuel, visio, virtuale",
    }
)

_GENDERS = _table(
    {
        "male": "male, man, m, männlich, mann, masculino, hombre, varón, masculin, homme, maschio,"
        " maschile, uomo",
        "female": "female, woman, f, w, weiblich, frau, femenino, mujer, féminin, femme, femmina,"
        " femminile, donna",
        "other": "other, d, x, divers, diverse, non-binary, otro, autre, altro",
        "unknown": "unknown, u, unbekannt, desconocido, inconnu, sconosciuto",
    }
)

_IN_WORDS = (
    ("telefon", Kind.PHONE),
    ("téléphon", Kind.PHONE),
    ("teléfon", Kind.PHONE),
    ("telephon", Kind.PHONE),
    ("phone", Kind.PHONE),
    ("video", Kind.VIDEO),
    ("tele", Kind.VIDEO),
    ("online", Kind.VIDEO),
    ("virtual", Kind.VIDEO),
)
"""Parts that tell in any longer word ("Videosprechstunde", "Telehealth follow-up"), in order."""


def means_free(word: str) -> bool:
    """Whether *word* says that nobody is booked."""
    return key_of(word) in {key_of(free) for free in FREE}


def status_of(word: str) -> Status | None:
    """Return the status that *word* means, ``None`` for a word we do not know."""
    return _STATUSES.get(key_of(word))


def kind_of(word: str) -> Kind | None:
    """Return the kind of visit that *word* means, ``None`` for a word that says nothing of it."""
    key = key_of(word)
    told = _KINDS.get(key)
    if told is not None:
        return told
    return next((kind for part, kind in _IN_WORDS if key_of(part) in key), None)


def gender_of(word: str, heading: str) -> str | None:
    """Return FHIR's administrative gender, ``None`` where the word does not tell.

    Under "Sexo", M is "mujer" in Spanish and "masculino" elsewhere: it does not tell.
    """
    key = key_of(word)
    if key_of(heading) == "sexo" and key in ("h", "m"):
        return "male" if key == "h" else None
    return _GENDERS.get(key)
