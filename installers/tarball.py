"""The .tar.xz for any Linux: the program, what its desktop needs, and install.sh."""

import shutil
import tarfile
from pathlib import Path

from installers import linux_files
from installers.project import BUILD, BUNDLE, DIST, NAME, ROOT, VERSION, made_at

PRESET = 1
"""Of xz: a minute; the default takes five times as long for a tenth less."""


def build_tarball() -> Path:
    """Build dist/clinic-desk-VERSION-linux-MACHINE.tar.xz of the folder that stands; return it."""
    machine = _machine()
    top = f"{NAME}-{VERSION}"
    share = BUILD / "linux" / "tar" / "share"
    linux_files.make_share(share)
    file = DIST / f"{top}-linux-{machine}.tar.xz"
    script = BUILD / "linux" / "tar" / "install.sh"
    shutil.copy(linux_files.TEMPLATES / "install.sh", script)
    script.chmod(0o755)
    when = int(made_at().timestamp())

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        """Leave out who built it, and when."""
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = when
        if not entry.issym():
            entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    with tarfile.open(file, "w:xz", preset=PRESET) as archive:
        archive.add(script, f"{top}/install.sh", filter=plain)
        archive.add(ROOT / "LICENSE", f"{top}/LICENSE", filter=plain)
        archive.add(DIST / "sbom.cdx.json", f"{top}/sbom.cdx.json", filter=plain)
        archive.add(share, f"{top}/share", filter=plain)
        archive.add(BUNDLE, f"{top}/{NAME}", filter=plain)
    return file


def _machine() -> str:
    import platform

    return platform.machine()
