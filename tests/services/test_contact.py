import pytest
from sqlalchemy import select

from desktop_app.domain.actions import Action
from desktop_app.errors import FieldsError, PatientChangedError
from desktop_app.services.contact import set_contact
from desktop_app.storage.models import AuditRow, PatientRow
from tests.scenes import NOW


def contact_of(db, patient_id):
    with db.read() as tx:
        row = tx.get_one(PatientRow, patient_id)
        return row.phone, row.email, row.version


def recorded(db):
    with db.read() as tx:
        rows = tx.scalars(select(AuditRow).where(AuditRow.action == Action.CONTACT_CHANGED))
        return [(row.appointment_id, row.room_id, row.result) for row in rows]


def test_a_contact_is_kept_and_recorded_without_what_was_written(clinic, db, desk):
    patient = clinic.patient()
    set_contact(desk, patient, 1, " +49 30  901820", "maria@example.org", "DE", NOW)
    assert contact_of(db, patient) == ("+49 30 901820", "maria@example.org", 2)
    assert recorded(db) == [(None, None, str(patient))]


def test_an_empty_field_means_none(clinic, db, desk):
    patient = clinic.patient(phone="030 901820", email="maria@example.org")
    set_contact(desk, patient, 1, "", "maria@example.org", "DE", NOW)
    assert contact_of(db, patient) == (None, "maria@example.org", 2)


@pytest.mark.parametrize(("phone", "email"), [("12", ""), ("", "maria"), ("030 901820", "maria")])
def test_what_cannot_be_right_changes_nothing(clinic, db, desk, phone, email):
    patient = clinic.patient(phone="030 1234567")
    with pytest.raises(FieldsError):
        set_contact(desk, patient, 1, phone, email, "DE", NOW)
    assert contact_of(db, patient) == ("030 1234567", None, 1)
    assert recorded(db) == []


def test_a_patient_changed_by_another_desk_is_not_overwritten(clinic, db, desk):
    patient = clinic.patient()
    set_contact(desk, patient, 1, "030 1234567", "", "DE", NOW)
    with pytest.raises(PatientChangedError):
        set_contact(desk, patient, 1, "", "maria@example.org", "DE", NOW)
    assert contact_of(db, patient) == ("+49 30 1234567", None, 2)
    assert len(recorded(db)) == 1
