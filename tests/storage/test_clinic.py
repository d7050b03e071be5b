from dataclasses import replace
from uuid import uuid4

from desktop_app.storage import clinic
from desktop_app.storage.clinic import ProviderChoice
from desktop_app.storage.models import ProviderKind
from tests.scenes import NOW, Clinic

PRACTICE = ProviderChoice(kind=ProviderKind.PRACTICE, endpoint="", fingerprint=None)


def test_a_new_database_has_neither_zone_nor_choice(db):
    with db.read() as tx:
        assert clinic.zone_name(tx) is None
        assert clinic.provider_choice(tx) is None
        assert clinic.is_empty(tx)


def test_the_zone_is_kept(db):
    with db.write() as tx:
        clinic.found(tx, "Asia/Kathmandu")
    with db.read() as tx:
        assert clinic.zone_name(tx) == "Asia/Kathmandu"
        assert clinic.is_empty(tx)


def test_the_chosen_service_is_one_and_takes_the_place_of_the_one_before(db):
    videosdk = ProviderChoice(
        kind=ProviderKind.VIDEOSDK, endpoint="https://api.example", fingerprint="0" * 16
    )
    for choice in (PRACTICE, videosdk, replace(PRACTICE, fingerprint="1" * 16)):
        with db.write() as tx:
            clinic.choose_provider(tx, choice, NOW)
        with db.read() as tx:
            assert clinic.provider_choice(tx) == choice


def test_a_database_with_anybody_in_it_is_not_empty(db):
    Clinic(db).patient()
    with db.read() as tx:
        assert not clinic.is_empty(tx)


def test_a_doctor_is_meant_by_our_name_by_the_old_systems_or_by_the_name_alone(db):
    scene = Clinic(db)
    amina = scene.doctor("Dr. Amina Rahman", external_id="dr-1")
    twins = {scene.doctor("Dr. Okafor"), scene.doctor("Dr. Okafor")}
    with db.read() as tx:
        for key in (str(amina), "dr-1", "Dr. Amina Rahman"):
            assert clinic.doctors_called(tx, key) == (amina,)
        assert set(clinic.doctors_called(tx, "Dr. Okafor")) == twins
        for key in ("", "Dr.", "amina", str(uuid4())):
            assert clinic.doctors_called(tx, key) == ()
