"""What the folder is made of, as CycloneDX: Python's packages, and each native part by hand.

A library that this list does not know stops the packaging: somebody has to look what it is.
"""

import json
import re
import shutil
import subprocess
import sys
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from importlib import metadata
from pathlib import Path

from installers.contents import modules
from installers.project import BUNDLE, DIST, NAME, VERSION, PackagingError, made_at

FILE = DIST / "sbom.cdx.json"
DESCRIBED = "https://cyclonedx.org/schema/bom-1.6.schema.json"

_PARTS = (
    # name, SPDX licence, its files
    ("CPython", "PSF-2.0", r"libpython3|python3\.?\d*\.dll|python3\.\d+/lib-dynload/|.*\.pyd"),
    ("Qt", "LGPL-3.0-only", r"libQt6|Qt6|PySide6/(Qt/)?plugins/|PySide6/opengl32sw"),
    ("PySide6", "LGPL-3.0-only", r"PySide6/|libpyside6|pyside6|shiboken6/|libshiboken6"),
    ("ICU", "Unicode-3.0", r"libicu"),
    ("OpenSSL", "Apache-2.0", r"libcrypto|libssl"),
    ("SQLCipher, with SQLite", "BSD-3-Clause", r"sqlcipher3/"),
    ("PostgreSQL libpq", "PostgreSQL", r"libpq-|psycopg_binary/"),
    ("OpenLDAP", "OLDAP-2.8", r"libldap|liblber"),
    ("Cyrus SASL", "BSD-4-Clause", r"libsasl2"),
    ("libcom_err", "MIT", r"libcom_err"),
    ("MIT Kerberos", "MIT", r"libgssapi_krb5|libkrb5|libk5crypto"),
    ("keyutils", "LGPL-2.1-or-later", r"libkeyutils"),
    ("libxcrypt", "LGPL-2.1-or-later", r"libcrypt[-.]"),
    ("GCC runtime", "GPL-3.0-or-later WITH GCC-exception-3.1", r"libgcc_s|libstdc\+\+"),
    ("GLib", "LGPL-2.1-or-later", r"libglib-|libgthread-"),
    ("PCRE2", "BSD-3-Clause", r"libpcre2"),
    ("D-Bus", "AFL-2.1 OR GPL-2.0-or-later", r"libdbus"),
    ("systemd", "LGPL-2.1-or-later", r"libsystemd"),
    ("libcap", "BSD-3-Clause", r"libcap\."),
    ("libgcrypt", "LGPL-2.1-or-later", r"libgcrypt"),
    ("libgpg-error", "LGPL-2.1-or-later", r"libgpg-error"),
    ("LZ4", "BSD-2-Clause", r"liblz4"),
    ("Zstandard", "BSD-3-Clause", r"libzstd"),
    ("XZ Utils liblzma", "0BSD", r"liblzma"),
    ("bzip2", "bzip2-1.0.6", r"libbz2"),
    ("zlib", "Zlib", r"libz\."),
    ("libffi", "MIT", r"libffi"),
    ("Expat", "MIT", r"libexpat"),
    ("libuuid", "BSD-3-Clause", r"libuuid"),
    ("fontconfig", "HPND", r"libfontconfig"),
    ("FreeType", "FTL", r"libfreetype"),
    ("libpng", "libpng-2.0", r"libpng"),
    ("Brotli", "MIT", r"libbrotli"),
    ("libbsd", "BSD-3-Clause", r"libbsd"),
    ("libmd", "BSD-3-Clause", r"libmd\."),
    ("X11 client", "X11", r"libX11|libXau|libXdmcp"),
    ("XCB", "X11", r"libxcb"),
    ("libxkbcommon", "MIT", r"libxkbcommon"),
    ("Visual C++ runtime", "LicenseRef-Microsoft-Visual-C-Runtime", r"vcruntime|msvcp|ucrt|api-"),
)  # fmt: skip
_LIBRARY = re.compile(r"\.so(\.|$)|\.dll$|\.dylib$|\.pyd$")


@dataclass(frozen=True, slots=True)
class Part:
    """One component: where it came from is told by its package URL."""

    name: str
    version: str
    licence: str
    purl: str = ""
    files: tuple[str, ...] = ()

    def as_json(self) -> dict[str, object]:
        """Return it in CycloneDX's words."""
        told: dict[str, object] = {
            "type": "library",
            "bom-ref": self.purl or f"native:{self.name}@{self.version}",
            "name": self.name,
        }
        if self.version:
            told["version"] = self.version
        if self.licence:
            told["licenses"] = [{"expression": self.licence}]
        if self.purl:
            told["purl"] = self.purl
        if self.files:
            told["properties"] = [{"name": f"{NAME}:file", "value": file} for file in self.files]
        return told


def write_sbom() -> Path:
    """Write dist/sbom.cdx.json for the folder that stands; return it. Blocks.

    Raises:
        PackagingError: A native library is none that is known here.
    """
    packages = list(_python_packages())
    parts = [*packages, *native_parts(packages)]
    parts.sort(key=lambda part: part.name.casefold())
    made = made_at()
    bom = {
        "$schema": DESCRIBED,
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{NAME}/{VERSION}/{made}')}",
        "version": 1,
        "metadata": {
            "timestamp": made.isoformat(),
            "component": {
                "type": "application",
                "bom-ref": NAME,
                "name": NAME,
                "version": VERSION,
                "licenses": [{"expression": "MIT"}],
            },
        },
        "components": [part.as_json() for part in parts],
        "dependencies": [{"ref": NAME, "dependsOn": [str(p.as_json()["bom-ref"]) for p in parts]}],
    }
    FILE.write_text(json.dumps(bom, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return FILE


def _python_packages() -> Iterator[Part]:
    """Yield the distributions of which at least one module is in the folder."""
    tops = {module.split(".")[0] for module in modules(BUNDLE)}
    internal = BUNDLE / "_internal"
    tops |= {
        entry.name.split(".")[0] for entry in internal.iterdir() if "dist-info" not in entry.name
    }
    names = {
        name
        for top, all_ in metadata.packages_distributions().items()
        if top in tops
        for name in all_
    }
    for name in sorted(names - {NAME, "pyinstaller", "pyinstaller-hooks-contrib"}):
        said = metadata.metadata(name)
        purl = f"pkg:pypi/{re.sub(r'[-_.]+', '-', name).lower()}@{said['Version']}"
        yield Part(name, said["Version"], _licence(said), purl)


def _licence(said: Message) -> str:
    """Return the SPDX expression, where the package has one."""
    expression = said.get("License-Expression")
    if expression:
        return str(expression)
    short = str(said.get("License") or "").strip()
    if re.fullmatch(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)+", short):
        return short
    if re.fullmatch(r"[A-Za-z0-9.+-]{2,40}", short) and short.upper() != "UNKNOWN":
        return short if "-" in short or short in {"MIT", "ISC", "Zlib"} else f"LicenseRef-{short}"
    classes = [
        line.rpartition(" :: ")[2]
        for line in said.get_all("Classifier", [])
        if "License ::" in line
    ]
    return f"LicenseRef-{re.sub(r'[^A-Za-z0-9.]+', '-', classes[0]).strip('-')}" if classes else ""


def native_parts(packages: list[Part]) -> Iterator[Part]:
    """Yield what is compiled and no Python package, each part once with its files."""
    versions = {part.name.lower(): part.version for part in packages}
    folders = {part.name.lower().replace("-", "_") for part in packages}
    files: dict[str, list[str]] = {}
    unknown = []
    for file in sorted(BUNDLE.rglob("*")):
        place = file.relative_to(BUNDLE / "_internal").as_posix() if file.parent != BUNDLE else ""
        if not place or not _LIBRARY.search(file.name) or file.is_symlink():
            continue
        part = _part_of(place) or _part_of(file.name)
        if part:
            files.setdefault(part, []).append(place)
        elif not _is_a_packages_own(place, folders):
            unknown.append(place)
    if unknown:
        raise PackagingError(f"installers/sbom.py does not know {', '.join(unknown)}.")
    for name, licence, _ in _PARTS:
        if name in files:
            known = versions.get("pyside6_essentials", "") if name in {"Qt", "PySide6"} else ""
            version = known or _version(name, files[name])
            yield Part(name, version, licence, files=tuple(files[name]))


def _part_of(place: str) -> str:
    """Return which part a file is of; Windows spells the same library in small and in capitals."""
    return next((name for name, _, form in _PARTS if re.match(form, place, re.IGNORECASE)), "")


def _is_a_packages_own(place: str, folders: set[str]) -> bool:
    """Whether a compiled module belongs to a Python package, which is listed as such."""
    top = re.split(r"[/.]", place, maxsplit=1)[0].lower()
    return top in folders or top.removeprefix("_").removesuffix("_backend") in folders


def _version(name: str, files: list[str]) -> str:
    if name == "CPython":
        return sys.version.split()[0]
    if name == "SQLCipher, with SQLite":
        from sqlcipher3 import dbapi2

        return str(dbapi2.sqlite_version)
    if shutil.which("dpkg-query") is None:
        return ""
    for file in files:
        words = ["dpkg-query", "-S", f"*/{Path(file).name}"]
        owner = subprocess.run(words, capture_output=True, text=True, check=False).stdout
        if package := owner.split(": ")[0].split(",")[0].strip():
            words = ["dpkg-query", "-W", "-f", "${Version}", package]
            return subprocess.run(words, capture_output=True, text=True, check=False).stdout
    return ""
