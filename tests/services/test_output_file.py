"""A file that a person asked for is there whole, or as it was before."""

import errno
from pathlib import Path

import pytest

from desktop_app.errors import OutputFileError
from desktop_app.services.output_file import written_whole


def test_an_older_file_stays_until_the_new_one_is_whole(tmp_path):
    file = tmp_path / "list.csv"
    file.write_text("old")
    with written_whole(file) as draft:
        draft.write_text("new")
        assert file.read_text() == "old"
    assert file.read_text() == "new"
    assert list(tmp_path.iterdir()) == [file]


class RecordingFailedError(Exception):
    pass


@pytest.mark.parametrize(
    ("failure", "told"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), OutputFileError),
        (RecordingFailedError(), RecordingFailedError),
    ],
    ids=["disk full", "not recorded"],
)
def test_what_fails_half_way_is_told_and_leaves_the_older_file(tmp_path, failure, told):
    file = tmp_path / "list.csv"
    file.write_text("old")

    def write():
        with written_whole(file) as draft:
            draft.write_text("half of")
            raise failure

    with pytest.raises(told) as raised:
        write()
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]
    if told is OutputFileError:
        assert raised.value.said == "list.csv: No space left on device."


def test_a_folder_that_is_a_file_is_told_as_what_it_is(tmp_path):
    (tmp_path / "taken").write_text("not a folder")
    with (
        pytest.raises(OutputFileError, match="NotADirectoryError"),
        written_whole(tmp_path / "taken" / "list.csv") as draft,
    ):
        draft.write_text("new")


def test_a_folder_in_the_files_place_is_told(tmp_path):
    for place in (tmp_path, Path()):
        with pytest.raises(OutputFileError), written_whole(place) as draft:
            draft.write_text("new")
