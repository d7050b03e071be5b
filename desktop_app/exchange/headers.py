"""The column headings of day sheets, in English, German, Spanish, French and Italian."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.errors import QT_TRANSLATE_NOOP, InputFileError, Said
from desktop_app.exchange.text import key_of


class Column(StrEnum):
    """What a column of a day sheet may hold; the value is how we call it to a person."""

    DATE = QT_TRANSLATE_NOOP("errors", "date")
    START = QT_TRANSLATE_NOOP("errors", "start")
    END = QT_TRANSLATE_NOOP("errors", "end")
    DURATION = QT_TRANSLATE_NOOP("errors", "duration")
    NAME = QT_TRANSLATE_NOOP("errors", "patient")
    FAMILY = QT_TRANSLATE_NOOP("errors", "last name")
    GIVEN = QT_TRANSLATE_NOOP("errors", "first name")
    BIRTH = QT_TRANSLATE_NOOP("errors", "birth date")
    GENDER = QT_TRANSLATE_NOOP("errors", "gender")
    PHONE = QT_TRANSLATE_NOOP("errors", "phone")
    EMAIL = QT_TRANSLATE_NOOP("errors", "e-mail")
    DOCTOR = QT_TRANSLATE_NOOP("errors", "doctor")
    DOCTOR_ID = QT_TRANSLATE_NOOP("errors", "doctor's id")
    SPECIALITY = QT_TRANSLATE_NOOP("errors", "speciality")
    KIND = QT_TRANSLATE_NOOP("errors", "kind of visit")
    REASON = QT_TRANSLATE_NOOP("errors", "reason")
    STATUS = QT_TRANSLATE_NOOP("errors", "status")
    LOCATION = QT_TRANSLATE_NOOP("errors", "room")
    RECORD = QT_TRANSLATE_NOOP("errors", "record number")
    PATIENT_ID = QT_TRANSLATE_NOOP("errors", "patient's id")
    VISIT_ID = QT_TRANSLATE_NOOP("errors", "appointment's id")
    MEETING_ID = QT_TRANSLATE_NOOP("errors", "meeting ID")


_WORDS: Mapping[Column, str] = {
    Column.DATE: """date, day, appt date, appointment date, visit date, session date, start date,
        date of visit, date of appointment, datum, tag, termindatum, behandlungsdatum, fecha,
        fecha de la cita, fecha cita, día, date du rendez-vous, date du rdv, date rdv, jour, data,
        giorno, data appuntamento, data visita""",
    Column.START: """time, start, start time, starts, starts at, begin, begins, from, appt time,
        appointment time, visit time, time of visit, date/time, date and time, appointment,
        beginn, anfang, start zeit, startzeit, uhrzeit, zeit, von, terminzeit, hora, inicio,
        hora inicio, hora de inicio, hora cita, hora de la cita, desde, heure, début, heure début,
        heure de début, heure du rdv, ora, inizio, ora inizio, ora di inizio, orario, dalle""",
    Column.END: """end, end time, ends, ends at, finish, to, until, ende, endzeit, bis, fin, final,
        hora fin, hora de fin, hora final, hasta, heure fin, heure de fin, fine, ora fine,
        ora di fine, alle""",
    Column.DURATION: """duration, duration (min), duration (mins), duration (minutes),
        duration minutes, duration in minutes, length, length (min), minutes, mins, min, dauer,
        dauer (min), dauer (minuten), dauer in minuten, dauer in min, minuten, duración,
        duración (min), duración (minutos), minutos, durée, durée (min), durée (minutes), durata,
        durata (min), durata (minuti), minuti""",
    Column.NAME: """patient, patient name, name, full name, client, client name, patientenname,
        name des patienten, patient/in, patientin, paciente, nombre del paciente, nombre paciente,
        nombre completo, nombre y apellidos, apellidos y nombre, nom du patient, nom patient,
        nom complet, nom et prénom, paziente, nome paziente, nome completo, nome del paziente,
        cognome e nome, nome e cognome, nominativo""",
    Column.FAMILY: """last, last name, patient last, patient last name, surname, family name,
        nachname, familienname, zuname, apellido, apellidos, primer apellido, nom, nom de famille,
        cognome""",
    Column.GIVEN: """first, first name, patient first, patient first name, given name, forename,
        vorname, nombre, nombres, nombre de pila, prénom, prénoms, nome""",
    Column.BIRTH: """dob, date of birth, birth date, birthdate, birthday, patient dob, born,
        geburtsdatum, geburtstag, geb. datum, geb datum, geb., geboren, geboren am,
        fecha de nacimiento, fecha nacimiento, f. nacimiento, nacimiento, date de naissance,
        naissance, né le, né(e) le, data di nascita, data nascita, nato il, nato/a il, nascita""",
    Column.GENDER: """gender, sex, geschlecht, sexo, género, sexe, genre, sesso, genere""",
    Column.PHONE: """phone, phone number, telephone, telephone number, tel, tel., mobile,
        mobile phone, cell, cell phone, telefon, telefonnummer, tel.-nr., mobil, handy, teléfono,
        móvil, celular, téléphone, portable, telefono, cellulare""",
    Column.EMAIL: """email, e-mail, mail, email address, e-mail address, e-mail-adresse,
        mailadresse, correo, correo electrónico, courriel, adresse e-mail, adresse mail,
        posta elettronica, indirizzo e-mail""",
    Column.DOCTOR: """doctor, provider, provider name, physician, clinician, practitioner, resource,
        dr, dr., with, behandler, behandlerin, behandler/in, arzt, ärztin, arzt/ärztin, doktor,
        ressource, médico, médica, doctor/a, doctora, profesional, facultativo, recurso, médecin,
        docteur, praticien, soignant, medico, dottore, dottoressa, operatore, risorsa""",
    Column.DOCTOR_ID: """doctor id, provider id, physician id, practitioner id, resource id, npi,
        arzt-id, behandler-id, lanr, id médico, id del médico, id médecin, rpps, id medico""",
    Column.SPECIALITY: """speciality, specialty, department, fachrichtung, fachgebiet, abteilung,
        especialidad, spécialité, service, specialità, specializzazione, reparto""",
    Column.KIND: """kind, type, visit type, appointment type, appt type, visit kind, mode, modality,
        encounter type, art, terminart, terminart/typ, besuchsart, termintyp, typ, tipo,
        tipo de cita, tipo de visita, modalidad, type de rendez-vous, type de rdv, type rdv,
        modalité, tipo di visita, tipo visita, tipo appuntamento, modalità""",
    Column.REASON: """reason, reason for visit, visit reason, chief complaint, complaint, purpose,
        notes, note, comment, comments, remarks, description, bemerkung, bemerkungen, grund,
        anlass, besuchsgrund, anliegen, beschwerden, notiz, notizen, kommentar, motivo,
        motivo de consulta, motivo de la visita, observaciones, comentarios, notas, motif,
        motif de consultation, remarque, remarques, commentaire, commentaires, observations,
        motivo della visita, motivo visita, osservazioni, commenti""",
    Column.STATUS: """status, appt status, appointment status, visit status, terminstatus,
        zustand, estado, estado de la cita, estado cita, statut, état, statut du rdv, stato,
        stato appuntamento""",
    Column.LOCATION: """location, room, consulting room, place, site, raum, zimmer, ort, standort,
        sprechzimmer, sala, consulta, consultorio, ubicación, lugar, salle, lieu, cabinet, stanza,
        ambulatorio, luogo, sede""",
    Column.RECORD: """mrn, medical record number, record number, record no, record no., record,
        chart number, chart no, chart no., chart, patient number, patient no, patient no.,
        file number, patientennummer, patienten-nr., patienten-nr, patientennr, akte, aktennummer,
        kartei-nr., karteinummer, historia clínica, número de historia, nº historia,
        n.º de historia, nhc, número de paciente, numéro de dossier, n° dossier, dossier,
        numéro patient, numero cartella, cartella clinica, cartella, numero paziente""",
    Column.PATIENT_ID: """patient id, patientid, client id, patienten-id, id paciente,
        id del paciente, id patient, id du patient, id paziente, id del paziente""",
    Column.VISIT_ID: """appointment id, appt id, visit id, booking id, booking number, termin-id,
        terminnummer, termin-nr., id cita, id de la cita, id rdv, id du rdv, id rendez-vous,
        id du rendez-vous, id appuntamento, id visita, id dell'appuntamento""",
    Column.MEETING_ID: """meeting id, room id, video room, video room id, meeting, videoraum""",
}

_COLUMNS = {key_of(word): column for column, words in _WORDS.items() for word in words.split(",")}

_ONE_ONLY = frozenset(Column) - {Column.PHONE, Column.EMAIL, Column.REASON, Column.LOCATION}
"""Two columns that say who, when and with whom would leave us to guess which is right."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Which field of a record holds what.

    Attributes:
        headings: As the file spells them.
        unused: Headings of columns that nothing is taken from.
    """

    at: Mapping[Column, int]
    headings: tuple[str, ...]
    unused: tuple[str, ...]

    def cell(self, fields: Sequence[str], column: Column) -> str:
        """Return the text of one column, empty if the file or the row has none."""
        index = self.at.get(column)
        return fields[index] if index is not None and index < len(fields) else ""

    def heading(self, column: Column) -> str:
        """Return the file's own name of a column that it has."""
        return self.headings[self.at[column]]


def known(headings: Sequence[str]) -> int:
    """Return how many of the headings we know: the right delimiter shows the most."""
    return sum(key_of(heading) in _COLUMNS for heading in headings)


def layout(headings: Sequence[str]) -> Layout:
    """Return which column holds what.

    Raises:
        InputFileError: One that we need is missing, or there twice.
    """
    at: dict[Column, int] = {}
    unused = []
    for index, heading in enumerate(headings):
        column = _COLUMNS.get(key_of(heading))
        if column is None or (column in at and column not in _ONE_ONLY):
            if heading.strip():
                unused.append(heading.strip())
        elif column in at:
            raise InputFileError(
                Said(
                    "The columns “{one}” and “{other}” both mean the {what}. Remove one.",
                    one=headings[at[column]].strip(),
                    other=heading.strip(),
                    what=column,
                )
            )
        else:
            at[column] = index
    _read_romance_names(at, headings)
    _need(at)
    return Layout(at, tuple(heading.strip() for heading in headings), tuple(unused))


def _read_romance_names(at: dict[Column, int], headings: Sequence[str]) -> None:
    """Read "nombre", "nom" or "nome" as the whole name where no column has the other half."""
    for half, other in ((Column.GIVEN, Column.FAMILY), (Column.FAMILY, Column.GIVEN)):
        alone = half in at and other not in at and Column.NAME not in at
        if alone and key_of(headings[at[half]]) in ("nombre", "nom", "nome"):
            at[Column.NAME] = at.pop(half)


def _need(at: Mapping[Column, int]) -> None:
    missing = [column for column in (Column.START, Column.DOCTOR) if column not in at]
    if Column.NAME not in at and not {Column.FAMILY, Column.GIVEN} <= at.keys():
        missing.append(Column.NAME)
    if Column.END not in at and Column.DURATION not in at:
        missing.append(Column.END)
    if missing:
        raise InputFileError(
            Said(
                "Its first row names no column for: {columns}. A day sheet has date, start, end"
                " or duration, patient and doctor.",
                columns=tuple(missing),
            )
        )
