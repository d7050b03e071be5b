import sys

from desktop_app.outside import environment


def test_a_checkout_hands_its_environment_on_as_it_is():
    assert environment({"LD_LIBRARY_PATH": "/opt/theirs"}) == {"LD_LIBRARY_PATH": "/opt/theirs"}


def test_a_bundle_keeps_its_own_libraries_from_the_browser(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert environment({"LD_LIBRARY_PATH": "/opt/clinic-desk/_internal", "A": "1"}) == {"A": "1"}
    theirs = {"LD_LIBRARY_PATH": "/opt/clinic-desk/_internal", "LD_LIBRARY_PATH_ORIG": "/theirs"}
    assert environment(theirs) == {"LD_LIBRARY_PATH": "/theirs"}
