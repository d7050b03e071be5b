"""A Python for Windows under wine, with the pinned packages: for a rehearsal, never a release.

Its compiled parts are those of python.org, out of a wheel of Panda3D, which carries them for those
who build Windows programs elsewhere (docs.panda3d.org, "Distributing Panda3D Applications"). The
library's modules are those of the Python that runs this, of the same minor version; python.exe and
python3.dll, which the wheel does without, are compiled here.
"""

import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

from packaging.markers import Environment, default_environment
from packaging.requirements import Requirement

from tests.packaging.windows import Windows, WindowsError

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "requirements.lock"
VERSION = (3, 11)
CARRIER = (
    "panda3d==1.10.16"
    " --hash=sha256:37acfb92655c4226879f95c988e2ef1449a53c54486d6c1ebc00e2772429af82\n"
)
FOR_WINDOWS = (
    "--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp",
    "--only-binary", ":all:", "--no-deps",
)  # fmt: skip
MINGW = "x86_64-w64-mingw32-"
_NOT_IN_WINDOWS = ("site-packages", "dist-packages", "lib-dynload", "test", "config-3*")
_PYTHON_EXE = """
#include <windows.h>
__declspec(dllimport) int Py_Main(int, wchar_t **);
int wmain(int count, wchar_t **words) { return Py_Main(count, words); }
"""


def add_python(windows: Windows) -> Path:
    """Put Python and the pinned packages into *windows*; return python.exe. Takes minutes.

    Raises:
        WindowsError: This Python is another version, or something could not be had or compiled.
    """
    if sys.version_info[:2] != VERSION:
        raise WindowsError("it needs Python 3.11 here, whose library is the same")
    home = windows.drive / "Python311"
    with tempfile.TemporaryDirectory(prefix="windows-python-") as name:
        _bring_binaries(home, Path(name))
    library = Path(sysconfig.get_paths()["stdlib"])
    unwanted = shutil.ignore_patterns("__pycache__", *_NOT_IN_WINDOWS)
    shutil.copytree(library, home / "Lib", ignore=unwanted, dirs_exist_ok=True)
    _compile_the_rest(home)
    _install_packages(home / "Lib" / "site-packages")
    lend_to_qt(windows, home / "Lib" / "site-packages" / "PySide6")
    return home / "python.exe"


def _bring_binaries(home: Path, elsewhere: Path) -> None:
    wanted = elsewhere / "carrier.txt"
    wanted.write_text(CARRIER, encoding="utf-8")
    _pip("download", "--require-hashes", *FOR_WINDOWS, "-d", str(elsewhere), "-r", str(wanted))
    (wheel,) = elsewhere.glob("*.whl")
    (home / "DLLs").mkdir(parents=True, exist_ok=True)
    with ZipFile(wheel) as archive:
        for entry in archive.namelist():
            name = entry.removeprefix("deploy_libs/")
            if name in ("python311.dll", "VCRUNTIME140.dll"):
                (home / name).write_bytes(archive.read(entry))
            elif name != entry and re.fullmatch(r".+\.pyd|lib.+\.dll|sqlite3\.dll", name):
                (home / "DLLs" / name).write_bytes(archive.read(entry))


def _compile_the_rest(home: Path) -> None:
    compile_c(_PYTHON_EXE, home / "python.exe", "-municode", str(home / "python311.dll"))
    # The names that hold for every Python 3: each leads to that of this version.
    names = "".join(f"{it}=python311.{it}\n" for it in _offered(home / "python311.dll"))
    compile_c("", home / "python3.dll", "-shared", "-nostartfiles", exports=f"EXPORTS\n{names}")


def _install_packages(place: Path) -> None:
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as lines:
        lines.write("".join(_meant_for_windows(LOCK.read_text(encoding="utf-8"))))
        lines.flush()
        into = ("install", "--no-compile", "--target", str(place))
        _pip(*into, "--require-hashes", *FOR_WINDOWS, "-r", lines.name)
    _pip(*into, "--no-deps", "--no-build-isolation", str(ROOT))


def _meant_for_windows(lock: str) -> Iterator[str]:
    """Yield the entries for Windows without their markers: pip would ask them of this system."""
    there: Environment = {
        **default_environment(),
        "os_name": "nt",
        "sys_platform": "win32",
        "platform_system": "Windows",
        "platform_machine": "AMD64",
    }
    for entry in re.split(r"\n(?=\S)", lock.strip()):
        first, _, hashes = entry.partition("\n")
        wanted = Requirement(first.removesuffix("\\"))
        if wanted.marker is None or wanted.marker.evaluate(there):
            yield f"{wanted.name}{wanted.specifier} \\\n{hashes}\n"


def lend_to_qt(windows: Windows, pyside: Path) -> None:
    """Give *windows* the ICU that every Windows 10 has, and wine 8 has not.

    Each function of it that Qt asks for says that there is nothing; Qt goes on without.
    """
    wanted = _wanted_of(pyside / "Qt6Core.dll", "icuuc.dll")
    source = "".join(f"__declspec(dllexport) void *{it}(void) {{ return 0; }}\n" for it in wanted)
    compile_c(source, windows.drive / "windows" / "system32" / "icuuc.dll", "-shared")


def _offered(library: Path) -> list[str]:
    """Return the names that a DLL exports."""
    said = _told("objdump", "-p", str(library)).partition("[Ordinal/Name Pointer] Table")[2]
    return re.findall(r"(?m)^\t\[ *\d+\] (?:\+base\[ *\d+\] +[0-9a-f]+ )?(\w+)$", said)


def _wanted_of(library: Path, other: str) -> list[str]:
    """Return the names that a DLL imports from the *other*."""
    said = _told("objdump", "-p", str(library))
    block = re.search(rf"(?is)DLL Name: {re.escape(other)}\n(.+?)\n\n", said)
    names = re.findall(r"(?m)^\t[0-9a-f]+\t +\d+ +(\w+)", block[1]) if block else []
    if not names:
        raise WindowsError(f"{library.name} asks nothing of {other}")
    return names


def compile_c(source: str, result: Path, *words: str, exports: str = "") -> None:
    """Compile *source* to a program, or a DLL with those *exports*, for Windows.

    Raises:
        WindowsError: The compiler refused.
    """
    with tempfile.TemporaryDirectory(prefix="windows-python-") as name:
        program, definitions = Path(name, "source.c"), Path(name, "exports.def")
        program.write_text(source, encoding="utf-8")
        definitions.write_text(exports, encoding="utf-8")
        files = [program, definitions] if exports else [program]
        _told("gcc", "-o", str(result), *map(str, files), *words)


def _told(tool: str, *words: str) -> str:
    done = subprocess.run([f"{MINGW}{tool}", *words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise WindowsError(f"{MINGW}{tool}: {done.stderr[-1500:]}")
    return done.stdout


def _pip(*words: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise WindowsError(f"pip {words[0]}: {done.stderr[-1500:]}")
