"""A `clinicdesk:` link, as the browser hands it over: the whole command line is its."""

import pytest

from desktop_app.cli.link import wish_of_link
from desktop_app.cli.parser import parser
from tests.cli.conftest import CommandLine

GOOD = "clinicdesk:/video-consultation/appointment/s-1/3"


class Clicked(CommandLine):
    """Links come alone; which home is the user's own, the environment says."""

    def __init__(self, home):
        super().__init__(home)
        self.environ["CLINIC_DESK_HOME"] = str(home)

    def _said(self, words):
        return [str(word) for word in words]


@pytest.fixture
def clicked(tmp_path):
    return Clicked(tmp_path / "home")


def left_alone(home):
    """Whether nothing but the log was written."""
    return {entry.name for entry in home.iterdir()} <= {"logs"}


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["clinicdesk:/video-consultation/" + "a" * 400], id="long"),
        pytest.param(["clinicdesk:" + "/" * 100_000], id="huge"),
        pytest.param(["clinicdesk:/video-consultation/appointment/s%252D1/3"], id="encoded_twice"),
        pytest.param(["clinicdesk:%2e%2e/%2e%2e/etc/passwd"], id="a_path"),
        pytest.param(["clinicdesk:///etc/passwd"], id="a_file"),
        pytest.param(["clinicdesk:file:///etc/passwd"], id="another_scheme_in_it"),
        pytest.param(["clinicdesk://evil.example/video-consultation"], id="a_host"),
        pytest.param(["clinicdesk:--launch"], id="an_option_in_it"),
        pytest.param([GOOD + "?launch=1&as=doctor"], id="a_query"),
        pytest.param([GOOD + " --launch"], id="words_in_it"),
        pytest.param([GOOD + "\n--launch"], id="a_second_line"),
        pytest.param([GOOD + "\u202e"], id="a_turned_text"),
        pytest.param(["clinicdesk:/video-consultation"], id="a_new_room"),
        pytest.param(["clinicdesk:/video-consultation/session/s-1"], id="a_shared_room"),
        pytest.param(["CLINICDESK:/video-consultation/appointment/s-1/3"], id="another_spelling"),
        pytest.param(["clinicdesk:"], id="nothing"),
        pytest.param([GOOD, "--launch"], id="an_option_behind"),
        pytest.param([GOOD, "--home", "/evil"], id="a_home_behind"),
        pytest.param([GOOD, "open", GOOD, "--launch", "--yes"], id="a_command_behind"),
        pytest.param([GOOD, GOOD], id="two"),
    ],
)
def test_a_hostile_link_is_refused_in_a_sentence_and_does_nothing(clicked, words):
    answer = clicked(*words, QT_QPA_PLATFORM="offscreen")
    assert (answer.code, answer.out) == (1, "")
    assert "This path cannot be opened" in answer.err
    assert len(answer.err.splitlines()) == 1
    assert left_alone(clicked.home)


def test_a_link_needs_the_window_so_without_a_screen_it_opens_no_database(clicked):
    answer = clicked(GOOD)
    assert answer.code == 1
    assert "no screen" in answer.err
    assert left_alone(clicked.home)


def test_no_link_counts_behind_words_of_its_own(clicked):
    assert clicked("--sample", GOOD).code == 2
    assert clicked("--home", "/evil", GOOD).code == 2


def test_a_link_starts_the_window_as_a_start_without_words_does():
    by_hand, by_link = (vars(wish) for wish in (parser().parse_args([]), wish_of_link([GOOD])))
    assert {name: by_link.get(name, "lacking") for name in by_hand if name != "do"} == {
        name: value for name, value in by_hand.items() if name != "do"
    }
