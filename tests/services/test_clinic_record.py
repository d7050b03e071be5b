"""The clinic's and its doctors' names, as the settings change them."""

import pytest
from sqlalchemy import select

from desktop_app.domain.clinic_wish import ClinicWish, DoctorWish
from desktop_app.errors import FieldsError
from desktop_app.services.clinic_record import clinic_now, keep_clinic
from desktop_app.services.planning import add_doctor
from desktop_app.storage.models import AuditRow
from tests.scenes import NOW


@pytest.fixture
def audit_actions(desk):
    def actions():
        with desk.db.read() as tx:
            return list(tx.scalars(select(AuditRow.action).order_by(AuditRow.sequence)))

    return actions


def test_names_are_kept_together_and_recorded_without_the_names(clinic, desk, audit_actions):
    okafor = add_doctor(desk, "Dr. Okafor", "", NOW)
    before = len(audit_actions())
    wish = ClinicWish(
        name=" Clinic  Ten ",
        doctors=(
            DoctorWish(id=okafor.id, name="Dr. Chidi Okafor"),
            DoctorWish(id=None, name="Dr. New"),
        ),
    )
    kept = keep_clinic(desk, wish, NOW)
    assert kept == clinic_now(desk)
    assert (kept.name, kept.zone) == ("Clinic Ten", desk.zone.key)
    assert {"Dr. Chidi Okafor", "Dr. New"} <= {doctor.name for doctor in kept.doctors}
    assert audit_actions()[before:] == ["clinic-named", "doctor-renamed", "doctor-added"]
    keep_clinic(desk, ClinicWish(name="Clinic Ten"), NOW)
    assert len(audit_actions()) == before + 3


def test_of_several_names_none_is_kept_if_one_cannot_be(clinic, desk):
    okafor = add_doctor(desk, "Dr. Okafor", "", NOW)
    before = clinic_now(desk)
    for name in ("", "\u200b", "dr. okafor", "x" * 121, "Dr.\u202eX"):
        wish = ClinicWish(
            name="Other",
            doctors=(
                DoctorWish(id=okafor.id, name="Dr. Okafor"),
                DoctorWish(id=None, name=name),
            ),
        )
        with pytest.raises(FieldsError) as met:
            keep_clinic(desk, wish, NOW)
        assert "doctor-1" in met.value.problems
    assert clinic_now(desk) == before
