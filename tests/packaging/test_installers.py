"""What the packages hold, without building the folder: dev.py package --verify does the rest."""

import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from desktop_app.cli.link import SCHEME
from installers import folder as building
from installers import icons, linux_files, neutral, project, sbom, windows
from installers.contents import troubles
from installers.project import PackagingError, four_numbers
from tests.packaging.clean_root_story import BROWSER

ROOT = Path(__file__).parents[2]
TOP = "dG9wLXNlY3JldA"

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="what Linux people install")


@pytest.fixture
def bundle(tmp_path):
    """A folder as PyInstaller makes it, without the program."""
    folder = tmp_path / "clinic-desk"
    (folder / "_internal").mkdir(parents=True)
    (folder / "_internal" / "words.txt").write_text("harmless")
    return folder


def test_version_and_name_are_those_of_the_project():
    assert (project.NAME, project.VERSION) == ("clinic-desk", "0.1.0")
    assert four_numbers("1.22.3") == (1, 22, 3, 0)
    assert four_numbers("2") == (2, 0, 0, 0)


def test_the_packages_claim_the_scheme_that_the_program_answers():
    assert f"{project.SCHEME}:" == SCHEME


def test_the_menu_entry_hands_a_link_over_as_one_word():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read_string(linux_files.filled("clinic-desk.desktop"))
    desktop = entry["Desktop Entry"]
    assert desktop["Exec"] == "clinic-desk %u"
    assert desktop["MimeType"] == "x-scheme-handler/clinicdesk;"
    assert desktop["StartupWMClass"] == desktop["Icon"] == "clinic-desk"


def test_no_template_keeps_a_placeholder():
    for file in linux_files.TEMPLATES.iterdir():
        assert "@" not in linux_files.filled(file.name).replace('"$@"', ""), file.name


def test_the_metainfo_names_the_menu_entry_and_this_version():
    root = ET.fromstring(linux_files.filled("metainfo.xml"))  # noqa: S314 - our own
    assert root.findtext("launchable") == "clinic-desk.desktop"
    assert root.find("releases/release").get("version") == project.VERSION


@linux_only
def test_the_share_folder_has_every_icon_in_its_size(tmp_path):
    from PySide6.QtGui import QImage

    share = tmp_path / "share"
    linux_files.make_share(share)
    for size in (16, 48, 256):
        picture = QImage(str(share / f"icons/hicolor/{size}x{size}/apps/clinic-desk.png"))
        assert (picture.width(), picture.height()) == (size, size)
        assert picture.pixelColor(size // 2, size // 10).name() == "#0f766e"


def test_a_harmless_folder_has_no_troubles(bundle):
    assert troubles(bundle, {}) == []


@pytest.mark.parametrize(
    ("name", "what", "said"),
    [
        ("key.txt", "-----BEGIN PRIVATE KEY-----\n" + "A" * 64, "a private key"),
        ("log.txt", f"eyJ{'a' * 20}.eyJ{'b' * 20}.{'c' * 20}", "a token"),
        ("made.txt", f"x{ROOT.as_posix()}/build.spec".replace("x/", " /"), "the folder"),
        ("home.txt", f"{Path.home()}/.config", "the folder"),
        ("env.txt", f"it is {TOP}", "VIDEOSDK_SECRET"),
        ("tests/conftest.py", "", "is a test"),
        ("migrations/__pycache__/env.cpython-311.pyc", "", "a leftover"),
    ],
)
def test_what_a_folder_must_not_hold_is_found(bundle, name, what, said):
    file = bundle / "_internal" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(what)
    (found,) = troubles(bundle, {"VIDEOSDK_SECRET": TOP})
    assert said in found
    assert name in found
    assert TOP not in found


@linux_only
def test_the_builders_python_is_forgotten_and_the_tail_of_its_path_stays(bundle, monkeypatch):
    monkeypatch.setattr(sys, "base_prefix", "/home/builder/python/3.11.7")
    library = bundle / "_internal" / "libpython.so"
    library.write_bytes(b"\0/home/builder/python/3.11.7\0/home/builder/python/3.11.7/lib\0")
    neutral.forget_the_builder(bundle)
    now = library.read_bytes()
    assert b"builder" not in now
    assert now.count(b"/3.11.7") == 2  # a linker lets the version be the path's tail
    assert len(now) == 61


@linux_only
def test_a_program_whose_check_finds_a_fault_stops_the_packaging(tmp_path, monkeypatch):
    program = tmp_path / "clinic-desk"
    program.write_text(
        "#!/bin/sh\nfor last; do :; done\n"
        f'[ "$last" = --version ] && exec echo "{project.TITLE} {project.VERSION}"\n'
        'echo "the database is missing" >&2; exit 1\n'
    )
    program.chmod(0o755)
    monkeypatch.setattr(building, "PROGRAM", program)
    with pytest.raises(PackagingError, match="check does not work: the database is missing"):
        building.ask_its_health()


def test_a_native_library_that_nobody_has_looked_at_stops_the_packaging(bundle, monkeypatch):
    monkeypatch.setattr(sbom, "BUNDLE", bundle)
    (bundle / "_internal" / "libz.so.1").touch()
    (bundle / "_internal" / "VCRUNTIME140.dll").touch()
    assert [part.name for part in sbom.native_parts([])] == ["zlib", "Visual C++ runtime"]
    (bundle / "_internal" / "libstranger.so.2").touch()
    with pytest.raises(PackagingError, match="libstranger"):
        list(sbom.native_parts([]))


class Home:
    """A person without rights, and what they unpacked."""

    def __init__(self, folder):
        self.folder = folder / "home of sam"
        self.unpacked = folder / "clinic-desk-0.1.0"
        self.program = self.folder / ".local/opt/clinic-desk"
        (self.unpacked / "clinic-desk").mkdir(parents=True)
        shutil.copy(linux_files.TEMPLATES / "install.sh", self.unpacked)
        linux_files.make_share(self.unpacked / "share")
        self.bring("1")

    def bring(self, version):
        program = self.unpacked / "clinic-desk" / "clinic-desk"
        program.write_text(f"#!/bin/sh\necho {version}\n")
        program.chmod(0o755)

    def install(self, *words, script=None):
        # As a person: root would install for everybody.
        person = ["setpriv", "--reuid=65534", "--clear-groups"] if os.geteuid() == 0 else []
        return subprocess.run(
            [*person, script or self.unpacked / "install.sh", *words],
            env={"HOME": str(self.folder), "PATH": os.environ["PATH"]},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    def files(self):
        return {file.relative_to(self.folder) for file in self.folder.rglob("*")}


@pytest.fixture
def sam(tmp_path):
    home = Home(tmp_path)
    home.folder.mkdir()
    if os.geteuid() == 0:
        os.chown(home.folder, 65534, -1)
        for parent in (tmp_path, *list(tmp_path.parents)[:-2]):
            parent.chmod(parent.stat().st_mode | 0o055)
    return home


@linux_only
def test_a_person_installs_upgrades_and_removes_it_and_keeps_their_data(sam):
    data = sam.folder / ".local/share/clinic-desk/clinic-desk.db"
    data.parent.mkdir(parents=True)
    data.write_text("mine")
    for folder in (sam.folder / ".local", sam.folder / ".local/share"):
        os.chown(folder, 65534 if os.geteuid() == 0 else -1, -1)
    before = sam.files()
    said = sam.install()
    assert said.returncode == 0, said.stderr
    started = sam.folder / ".local/bin/clinic-desk"
    assert subprocess.run([started], capture_output=True, text=True, check=True).stdout == "1\n"
    entry = sam.folder / ".local/share/applications/clinic-desk.desktop"
    assert f'Exec="{sam.program}/clinic-desk" %u' in entry.read_text()
    sam.bring("2")
    old = sam.program / "a-module-of-version-1"
    old.touch()
    assert sam.install().returncode == 0
    assert subprocess.run([started], capture_output=True, text=True, check=True).stdout == "2\n"
    assert not old.exists()
    said = sam.install("--uninstall", script=sam.program / "install.sh")
    assert said.returncode == 0, said.stderr
    left = {file for file in sam.files() - before if (sam.folder / file).is_file()}
    assert left <= {Path(".local/share/applications/mimeinfo.cache")}
    assert data.read_text() == "mine"


@linux_only
def test_a_folder_that_is_not_ours_is_neither_replaced_nor_removed(sam):
    (sam.program / "notes").mkdir(parents=True)
    said = sam.install()
    assert said.returncode == 1
    assert "nothing was changed" in said.stderr
    sam.install("--uninstall")
    assert (sam.program / "notes").is_dir()


@linux_only
def test_the_scripts_of_the_packages_are_sound():
    for name in ("install.sh", "postinst", "postrm"):
        subprocess.run(["sh", "-n", linux_files.TEMPLATES / name], check=True, timeout=60)
    subprocess.run(["sh", "-n", "-c", BROWSER], check=True, timeout=60)


@pytest.mark.skipif(shutil.which("makensis") is None, reason="needs NSIS: apt-get install nsis")
def test_the_windows_installer_compiles_without_a_warning(tmp_path):
    folder = tmp_path / "clinic-desk"
    (folder / "_internal").mkdir(parents=True)
    for name in ("clinic-desk.exe", f"{windows.WINDOWED}.exe", "_internal/base.zip"):
        folder.joinpath(name).write_text("a stand-in")
    icon = tmp_path / "app.ico"
    icons.draw(icon)
    setup = windows.compile_installer(folder, icon, tmp_path / "clinic-desk-setup.exe")
    assert setup.read_bytes()[:2] == b"MZ"
