"""dev.py package: the folder dist/clinic-desk, and of it what people install.

Without an option only the folder is built, looked into and asked whether it works.
"""

import argparse
import hashlib
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from installers.project import BUNDLE, DIST, ROOT, PackagingError

STORY, REHEARSAL = "tests.packaging.clean_root_story", "tests.packaging.windows_story"


def main(words: Sequence[str]) -> int:
    """Build what *words* ask for; return the exit code."""
    wish = _parser().parse_args(words)
    if wish.rehearse:
        return subprocess.call([sys.executable, "-m", REHEARSAL], cwd=ROOT)
    try:
        _build(wish)
    except PackagingError as error:
        _say(str(error))
        return 1
    if not wish.verify:
        return 0
    return subprocess.call([sys.executable, "-m", STORY], cwd=ROOT)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("--deb", action="store_true", help="the Debian package too")
    parser.add_argument("--tar", action="store_true", help="the .tar.xz with its install.sh too")
    parser.add_argument("--all", action="store_true", help="all of what this system can build")
    parser.add_argument(
        "--verify",
        action="store_true",
        help="the Linux packages, and their whole life on a clean Debian (as root)",
    )
    parser.add_argument(
        "--rehearse",
        action="store_true",
        help="nothing of that, but the whole life of the Windows installer, under wine",
    )
    parser.add_argument(
        "--keep", action="store_true", help="take the folder as it stands, without building it"
    )
    return parser


def _build(wish: argparse.Namespace) -> None:
    from installers import folder
    from installers.sbom import write_sbom

    if not (wish.keep and BUNDLE.exists()):
        _say("building the folder (a minute or two)")
        folder.build_folder()
    _say("looking into it, and asking it for its health")
    folder.look_into_it()
    folder.ask_its_health()
    made = [write_sbom()]
    linux = sys.platform.startswith("linux")
    if wish.deb or wish.verify or (wish.all and linux):
        from installers.debian import build_deb

        _say("packing the .deb")
        made.append(build_deb())
    if wish.tar or wish.verify or (wish.all and linux):
        from installers.tarball import build_tarball

        _say("packing the .tar.xz")
        made.append(build_tarball())
    if wish.all and sys.platform == "win32":
        from installers.windows import build_installer

        _say("packing the installer")
        made.append(build_installer())
    _write_sums(made)
    _say(f"built {BUNDLE}: {_megabytes(BUNDLE.rglob('*')):.0f} MB")
    for file in made:
        _say(f"built {file}: {_megabytes([file]):.1f} MB")


def _write_sums(files: Sequence[Path]) -> None:
    """Write SHA256SUMS beside the artefacts, for whoever signs and whoever downloads them."""
    lines = []
    for file in sorted(files):
        with file.open("rb") as content:
            lines.append(f"{hashlib.file_digest(content, 'sha256').hexdigest()}  {file.name}\n")
    DIST.joinpath("SHA256SUMS").write_text("".join(lines), encoding="ascii")


def _megabytes(files: Iterable[Path]) -> float:
    sizes = (file.stat().st_size for file in files if file.is_file() and not file.is_symlink())
    return sum(sizes) / 1e6


def _say(text: str) -> None:
    print(f"package: {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
