"""Makes clinic-desk-0.1.0.db, and beside it the list of its appointments and rooms.

Run once for the release, in the project's folder, by version 0.1.0 itself:

    .venv/bin/python -m tests.data.make_clinic_desk_0_1_0

Later versions only open copies of the file: that they keep all of it is a promise.
"""

import json
from datetime import timedelta
from importlib.metadata import version
from pathlib import Path

from desktop_app.domain.actions import Action
from desktop_app.domain.appointment import Status
from desktop_app.domain.joining import Role
from desktop_app.errors import AppError, ProviderTimeoutError, RoomGoneError
from desktop_app.services.open_room import Wish, open_room
from desktop_app.storage import rooms
from desktop_app.storage.clinic import ProviderChoice, choose_provider
from desktop_app.storage.database import Database, sqlite_url
from desktop_app.storage.migrate import upgrade
from desktop_app.storage.models import Fate, ProviderKind, SessionRoomRow
from tests.scenes import NOW, TODAY, Clinic, desk_at
from tests.services.scripted import ScriptedProvider, before, says
from tests.storage.contents import contents

FILE = Path(__file__).with_name("clinic-desk-0.1.0.db")

NAMES = [
    "María López García", "Chen Wei", "A. Novak", "王小明", "أحمد الحسن", "Ёлкина Анна",
    "O’Brien, Pat", "अमीना खान", "Søren Ærø", "\u202eoB", "=1+1", "<b>Bo</b>",
]  # fmt: skip


def make():
    database = Database(sqlite_url(FILE))
    upgrade(database)
    fill(database)
    listed = json.dumps(contents(database), indent=1)
    FILE.with_suffix(".json").write_text(listed + "\n", encoding="utf-8")
    database.close()  # which writes the log back into the file


def fill(database):
    """Put in a visit of every status, and a room in every state but dead."""
    clinic = Clinic(database)
    today = clinic.session(
        slots=16, doctor_id=clinic.doctor("Dr. Amina Rahman", "dr-1"), external_id="65f0c0ffee"
    )
    tomorrow = clinic.session(TODAY + timedelta(days=1), doctor_id=clinic.doctor("Dr. Okafor"))
    patients = [clinic.patient(name, record_number=f"R-{n}") for n, name in enumerate(NAMES)]

    for slot, status in enumerate(Status):
        clinic.visit(status, session=today, slot=slot, patient_id=patients[slot])
    live, replaced, foreign, intent = (
        clinic.visit(session=today, slot=slot, patient_id=patients[slot]) for slot in range(8, 12)
    )
    clinic.visit(session=tomorrow, patient_id=patients[0], meeting_id="impo-rted-room")
    with database.write() as tx:
        rooms.drop_meeting_id(tx, "drop-pedd-room", Fate.DROPPED, NOW)
        rooms.drop_meeting_id(tx, "shar-edxx-room", Fate.SHARED, NOW)
        tx.add(SessionRoomRow(session_id=today.id, meeting_id="shar-edxx-room", allowed=True))
        chosen = ProviderChoice(kind=ProviderKind.PRACTICE, endpoint="", fingerprint="print")
        choose_provider(tx, chosen, NOW)

    provider = ScriptedProvider("print")
    desk = desk_at(database, provider)

    def opened(visit):
        consents = frozenset({RoomGoneError.consent})
        wish = Wish(visit.id, Role.DESK, Action.ROOM_OPENED, consents, NOW)
        try:
            open_room(desk, provider, wish)
        except AppError as error:
            return error

    opened(live)
    opened(replaced)
    provider.disabled.add(provider.id_of(2))
    opened(replaced)
    provider.next("create_room", says("somebody-elses"))
    opened(foreign)
    provider.next("create_room", before(ProviderTimeoutError()))
    opened(intent)


if __name__ == "__main__":
    assert version("clinic-desk") == "0.1.0"
    assert not FILE.exists(), "made already"
    make()
