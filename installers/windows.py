"""What Windows wants to know of the program; and its installer, where makensis is."""

import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from installers.icons import draw
from installers.project import (
    BUILD,
    BUNDLE,
    DIST,
    NAME,
    SUMMARY,
    TITLE,
    VERSION,
    PackagingError,
    four_numbers,
)

if TYPE_CHECKING:
    from PyInstaller.utils.win32.versioninfo import VSVersionInfo

WINDOWED = "clinic-desk-window"
"""The program without a console, for the menu and the links; `clinic-desk` has one, for typing."""
SCRIPT = Path(__file__).with_name("nsis") / "clinic-desk.nsi"
_ENGLISH_UNICODE = "040904B0"


def version_resource(file: str) -> "VSVersionInfo":
    """Return what the properties of *file*.exe show."""
    from PyInstaller.utils.win32.versioninfo import (
        FixedFileInfo,
        StringFileInfo,
        StringStruct,
        StringTable,
        VarFileInfo,
        VarStruct,
        VSVersionInfo,
    )

    numbers = four_numbers()
    says = {
        "CompanyName": f"{TITLE} contributors",
        "FileDescription": TITLE,
        "FileVersion": VERSION,
        "InternalName": NAME,
        "LegalCopyright": f"{TITLE} contributors, MIT",
        "OriginalFilename": f"{file}.exe",
        "ProductName": TITLE,
        "ProductVersion": VERSION,
        "Comments": SUMMARY,
    }
    table = StringTable(_ENGLISH_UNICODE, [StringStruct(*pair) for pair in says.items()])
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            StringFileInfo([table]),
            VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
        ],
    )


def build_installer() -> Path:
    """Build dist/clinic-desk-VERSION-setup.exe of the folder that stands; return it.

    Raises:
        PackagingError: The folder was not built on Windows, or makensis can't do it.
    """
    if not (BUNDLE / f"{WINDOWED}.exe").exists():
        raise PackagingError(f"{BUNDLE} was not built on Windows: PyInstaller builds for its own.")
    icon = BUILD / "icons" / "app.ico"
    draw(icon)
    return compile_installer(BUNDLE, icon, DIST / f"{NAME}-{VERSION}-setup.exe")


def compile_installer(folder: Path, icon: Path, setup: Path, version: str = VERSION) -> Path:
    """Pack *folder* into the installer *setup*, and return that.

    Raises:
        PackagingError: There is no makensis here, or it refused.
    """
    if shutil.which("makensis") is None:
        raise PackagingError("The installer is built with NSIS (makensis), which is not here.")
    values = {
        "VERSION": version,
        "NUMBERS": ".".join(map(str, four_numbers(version))),
        "FOLDER": folder,
        "ICON": icon,
        "OUT": setup,
    }
    defined = [f"-D{name}={value}" for name, value in values.items()]
    done = subprocess.run(["makensis", "-V2", "-WX", *defined, str(SCRIPT)], check=False)
    if done.returncode:
        raise PackagingError("makensis refused: what it said stands above.")
    return setup
