import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from desktop_app.resources import folder

ROOT = Path(__file__).parents[2]


def files_of(directory):
    return {f.relative_to(directory): f.read_bytes() for f in directory.rglob("*") if f.is_file()}


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """A wheel, really built and unpacked far from the checkout."""
    place = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", place]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True, timeout=300)
    (wheel,) = place.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(place / "site")
    return place / "site"


def test_a_checkout_finds_its_resources():
    assert folder() == ROOT / "resources"
    assert (folder() / "icons" / "app.svg").is_file()


def test_an_installed_wheel_finds_the_same_resources(installed):
    ask = (
        f"import sys; sys.path.insert(0, {str(installed)!r}); "
        "from desktop_app.resources import folder; sys.stdout.write(str(folder()))"
    )
    command = [sys.executable, "-I", "-c", ask]
    answer = subprocess.run(
        command, cwd="/", check=True, capture_output=True, text=True, timeout=300
    )
    assert Path(answer.stdout) == installed / "desktop_app" / "resources"
    assert files_of(Path(answer.stdout)) == files_of(ROOT / "resources")


def test_an_installed_wheel_carries_the_migrations(installed):
    migrations = Path("desktop_app/storage/migrations")
    names = {file.relative_to(ROOT) for file in (ROOT / migrations).rglob("*.py")}
    assert names
    assert all((installed / name).is_file() for name in names)
