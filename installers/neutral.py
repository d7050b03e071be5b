"""A folder that does not tell whose computer built it.

Python keeps the folder that it was compiled for, in its libraries and in a list of its settings;
pip notes where the project lay. A user can do nothing with them, and they name a home folder.
"""

import importlib
import pprint
import sys
import sysconfig
from pathlib import Path

from installers.project import BUILD, BUNDLE

SYSTEM = b"/usr"
NOTES_OF_PIP = ("direct_url.json",)


def neutral_modules() -> Path:
    """Return a folder with Python's list of its own settings, written as for a system's Python."""
    folder = BUILD / "neutral"
    folder.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":  # which has no such list
        return folder
    name = vars(sysconfig)["_get_sysconfigdata_name"]()
    settings = importlib.import_module(name).build_time_vars
    told = {
        key: value.replace(sys.base_prefix, SYSTEM.decode()) if isinstance(value, str) else value
        for key, value in settings.items()
        if not _is_of_the_building(key)
    }
    text = f"build_time_vars = {pprint.pformat(told)}\n"
    folder.joinpath(f"{name}.py").write_text(text, encoding="utf-8")
    return folder


def _is_of_the_building(key: str) -> bool:
    """Whether a setting only says with which words Python was compiled."""
    return key in {"CONFIG_ARGS", "abs_builddir", "abs_srcdir", "srcdir", "userbase"}


def forget_the_builder(bundle: Path = BUNDLE) -> None:
    """Take out of *bundle* what names this computer's folders. Blocks; doing it again is harmless.

    A path inside a library is overwritten with one of the same length, so that nothing moves; its
    last part stays, for a linker lets another text, such as the version, be the tail of it.
    """
    for metadata in bundle.rglob("*.dist-info"):
        for name in NOTES_OF_PIP:
            metadata.joinpath(name).unlink(missing_ok=True)
    old = f"{Path(sys.base_prefix).parent}/".encode()
    if len(old) <= len(SYSTEM):
        return
    new = SYSTEM.ljust(len(old), b"/")
    for file in bundle.rglob("*"):
        if file.is_symlink() or not file.is_file():
            continue
        was = file.read_bytes()
        if old in was and file.parent != bundle:  # the program's own archive has a checksum
            file.write_bytes(was.replace(old, new))
