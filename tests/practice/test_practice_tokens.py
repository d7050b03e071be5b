import time

import jwt
import pytest

from desktop_app.practice.keyfile import Keys

HOUR_AGO = int(time.time()) - 3600


def changed(**claims):
    return lambda service: service.token(**claims)


ACCEPTED = [
    pytest.param(changed(), id="crawler"),
    pytest.param(changed(roles=None), id="no_roles"),
    pytest.param(changed(roles=["rtc", "crawler"]), id="both_roles"),
    pytest.param(changed(exp=None), id="no_expiry"),
    pytest.param(changed(roles=None, roomId="abcd-efgh-ijkl"), id="bound_to_a_room"),
]
UNAUTHORISED = [
    pytest.param(lambda service: "", id="none"),
    pytest.param(lambda service: "nonsense", id="no_jwt"),
    pytest.param(lambda service: "ü.ü.ü".encode(), id="not_ascii"),
    pytest.param(lambda service: f"Bearer {service.token()}", id="bearer"),
    pytest.param(lambda service: service.token()[:-2], id="cut_signature"),
    pytest.param(changed(secret="another " * 8), id="other_secret"),
    pytest.param(changed(apikey="another key"), id="foreign_key"),
    pytest.param(changed(apikey=None), id="no_key"),
    pytest.param(changed(exp=HOUR_AGO), id="expired"),
    pytest.param(changed(exp="soon"), id="expiry_of_no_number"),
    pytest.param(changed(iat=int(time.time()) + 3600), id="from_tomorrow"),
    pytest.param(changed(permissions=None), id="no_permissions"),
    pytest.param(changed(permissions="allow_join"), id="permissions_of_no_list"),
    pytest.param(changed(algorithm="HS512"), id="other_algorithm"),
    pytest.param(
        lambda service: jwt.encode({"apikey": service.endpoint.api_key}, None, "none"),
        id="unsigned",
    ),
]
FORBIDDEN = [
    pytest.param(changed(version=1), id="version_1"),
    pytest.param(changed(version=None), id="no_version"),
    pytest.param(changed(version="2"), id="version_as_text"),
    pytest.param(changed(version=True), id="version_true"),
    pytest.param(changed(roles=["rtc"]), id="rtc"),
    pytest.param(changed(roles=[]), id="empty_roles"),
    pytest.param(changed(roles="crawler"), id="roles_of_no_list"),
]
CALLS = [
    ("GET", "/v2/rooms"),
    ("POST", "/v2/rooms"),
    ("GET", "/v2/rooms/x"),
    ("GET", "/v2/rooms/validate/x"),
    ("POST", "/v2/rooms/deactivate"),
    ("GET", "/v2/sessions"),
    ("GET", "/v2/sessions/x"),
    ("GET", "/v2/sessions/x/participants"),
    ("GET", "/v2/sessions/x/participants/active"),
    ("GET", "/v2/sessions/x/participants/y"),
    ("POST", "/v2/sessions/end"),
    ("POST", "/v2/sessions/participants/remove"),
    ("POST", "/practice/join"),
    ("POST", "/practice/leave"),
    ("GET", "/practice/hold"),
]


@pytest.mark.parametrize("token", ACCEPTED)
def test_a_token_for_the_api_is_accepted(service, token):
    assert service.get("/v2/rooms", token=token(service)).status_code == 200


@pytest.mark.parametrize("token", UNAUTHORISED)
def test_a_token_that_is_not_ours_or_no_longer_good_is_unauthorised(service, token):
    answer = service.get("/v2/rooms", token=token(service))
    assert answer.status_code == 401
    assert answer.json()["message"] == "Token is invalid or expired"


@pytest.mark.parametrize("token", FORBIDDEN)
def test_a_token_not_meant_for_the_api_is_forbidden(service, token):
    assert service.get("/v2/rooms", token=token(service)).status_code == 403


@pytest.mark.parametrize(("method", "path"), CALLS)
def test_no_call_is_open_without_a_token(service, method, path):
    assert service.call(method, path, {}, token="").status_code == 401
    assert service.call(method, path, {}, token=service.token(roles=["rtc"])).status_code == 403


def test_no_answer_gives_the_secret_away(service):
    nonce = "0" * 32
    for path in (f"/practice/alive?nonce={nonce}", "/practice/alive", "/v2/rooms", "/"):
        answer = service.get(path, token="")
        assert service.endpoint.secret not in answer.text + str(answer.headers)
        assert service.endpoint.api_key not in answer.text + str(answer.headers)


def test_being_alive_signs_nothing_but_its_own_question(service):
    """Else a stranger could have a token's first two parts signed."""
    for nonce in ("", "x" * 32, "0" * 33, "eyJhbGciOiJIUzI1NiJ9.e30"):
        assert service.get(f"/practice/alive?nonce={nonce}", token="").status_code == 400


def test_keys_do_not_show(service):
    endpoint = service.endpoint
    shown = f"{endpoint!r} {endpoint} {Keys(endpoint.api_key, endpoint.secret)}"
    assert endpoint.secret not in shown
    assert endpoint.api_key not in shown
