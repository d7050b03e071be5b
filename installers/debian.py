"""The .deb: the program in /opt, and what a desktop needs to know of it in /usr/share."""

import email.utils
import gzip
import os
import shutil
import subprocess
import textwrap
from pathlib import Path

from installers import linux_files
from installers.project import (
    BUILD,
    BUNDLE,
    DIST,
    NAME,
    ROOT,
    SUMMARY,
    VERSION,
    PackagingError,
    made_at,
)

DEPENDS = (
    # Not in the folder, since it belongs to the machine: drivers, the C library, printing, fonts.
    "libc6 (>= 2.36)", "libgl1", "libegl1", "libxcb1", "libx11-6", "libfontconfig1", "libcups2",
    "fonts-dejavu-core | fonts-liberation | fonts-noto-core", "xdg-utils",
)  # fmt: skip
RECOMMENDS = (
    "libwayland-client0", "libwayland-cursor0", "libwayland-egl1", "hicolor-icon-theme",
    "desktop-file-utils", "libsecret-1-0", "fonts-noto-core", "fonts-wqy-microhei | fonts-noto-cjk",
)  # fmt: skip
LEVEL = 1
"""Of compression: a higher one takes minutes for some hundredths."""
MAINTAINER = "Clinic Desk contributors <contributors@clinic-desk.invalid>"


def build_deb(version: str = VERSION, *, compression: str = "xz") -> Path:
    """Build dist/clinic-desk_VERSION_ARCHITECTURE.deb of the folder that stands; return it.

    Raises:
        PackagingError: There is no dpkg-deb here, or it refused.
    """
    if shutil.which("dpkg-deb") is None:
        raise PackagingError("A .deb is built with dpkg-deb, which only Debian and its kin have.")
    tree = BUILD / "linux" / "deb" / NAME
    shutil.rmtree(tree, ignore_errors=True)
    _fill(tree, version)
    architecture = _said("dpkg", "--print-architecture")
    control = tree / "DEBIAN"
    control.mkdir()
    control.joinpath("control").write_text(
        _control(version, architecture, _kibibytes(tree)), encoding="utf-8"
    )
    for script in ("postinst", "postrm"):
        shutil.copy(linux_files.TEMPLATES / script, control)
        control.joinpath(script).chmod(0o755)
    _with_plain_modes(tree)
    deb = DIST / f"{NAME}_{version}_{architecture}.deb"
    _said(
        "dpkg-deb",
        "--root-owner-group",
        f"-Z{compression}",
        f"-z{LEVEL}",
        "--build",
        str(tree),
        str(deb),
    )
    return deb


def _fill(tree: Path, version: str) -> None:
    share = tree / "usr" / "share"
    linux_files.make_share(share)
    (tree / "opt").mkdir()
    # Hard links: a copy of so many bytes would only be packed and thrown away.
    shutil.copytree(BUNDLE, tree / "opt" / NAME, copy_function=os.link, symlinks=True)
    program = tree / "usr" / "bin" / NAME
    program.parent.mkdir(parents=True)
    program.symlink_to(f"/opt/{NAME}/{NAME}")
    papers = share / "doc" / NAME
    papers.mkdir(parents=True)
    papers.joinpath("copyright").write_text(linux_files.filled("copyright"), encoding="utf-8")
    papers.joinpath("NEWS.md.gz").write_bytes(
        gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0)
    )
    papers.joinpath("changelog.gz").write_bytes(gzip.compress(_changelog(version), mtime=0))
    shutil.copy(DIST / "sbom.cdx.json", papers)
    rules = share / "lintian" / "overrides"
    rules.mkdir(parents=True)
    rules.joinpath(NAME).write_text(linux_files.filled("lintian-overrides"), encoding="utf-8")


def _control(version: str, architecture: str, kibibytes: int) -> str:
    return "\n".join(
        (
            f"Package: {NAME}",
            f"Version: {version}",
            f"Architecture: {architecture}",
            f"Maintainer: {MAINTAINER}",
            f"Installed-Size: {kibibytes}",
            f"Depends: {', '.join(DEPENDS)}",
            f"Recommends: {', '.join(RECOMMENDS)}",
            "Section: misc",
            "Priority: optional",
            "Description: front desk of a clinic, with a video room per appointment",
            *textwrap.wrap(f"{SUMMARY}.", 70, initial_indent=" ", subsequent_indent=" "),
            " It starts in practice mode, with a video service of its own on this computer.",
            "",
        )
    )


def _changelog(version: str) -> bytes:
    when = email.utils.format_datetime(made_at())
    entry = f"{NAME} ({version}) stable; urgency=medium\n\n"
    entry += "  * What is new is told in NEWS.md.gz beside this file.\n\n"
    return f"{entry} -- {MAINTAINER}  {when}\n".encode()


def _kibibytes(tree: Path) -> int:
    """Return what the files take once installed; dpkg-deb does not count it."""
    files = (file for file in tree.rglob("*") if file.is_file() and not file.is_symlink())
    return sum(-(-file.stat().st_size // 4096) * 4 for file in files)


def _with_plain_modes(tree: Path) -> None:
    """Let everybody read, and nobody but root write, whatever the builder's umask was."""
    for place in (tree, *tree.rglob("*")):
        if not place.is_symlink():
            runs = place.is_dir() or os.access(place, os.X_OK)
            place.chmod(0o755 if runs and not _is_library(place) else 0o644)


def _is_library(place: Path) -> bool:
    return place.is_file() and ".so" in place.name


def _said(*words: str) -> str:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        raise PackagingError(f"{words[0]} refused: {done.stderr.strip()[-500:]}")
    return done.stdout.strip()
