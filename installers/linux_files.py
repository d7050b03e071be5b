"""What the Linux packages hold beside the program: menu entry, icons, metainfo, man page."""

import gzip
import shutil
import tempfile
from pathlib import Path

from installers import icons
from installers.project import IDENTIFIER, NAME, ROOT, VERSION, made_at

TEMPLATES = Path(__file__).with_name("linux")


def filled(template: str) -> str:
    """Return the text of a template of this project, with version, date and licence in it."""
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    indented = "\n".join(f" {line}" if line else " ." for line in licence.splitlines())
    text = (TEMPLATES / template).read_text(encoding="utf-8")
    for name, value in {
        "@VERSION@": VERSION,
        "@DATE@": made_at().date().isoformat(),
        "@IDENTIFIER@": IDENTIFIER,
        "@LICENSE@": indented,
    }.items():
        text = text.replace(name, value)
    return text


def make_share(share: Path) -> None:
    """Make *share*, to be laid over a system's folder of that name. Blocks; Qt draws the icons."""
    shutil.rmtree(share, ignore_errors=True)
    hicolor = share / "icons" / "hicolor"
    with tempfile.TemporaryDirectory() as elsewhere:
        drawn = {size: Path(elsewhere, f"{size}.png") for size in icons.SIZES}
        icons.draw(*drawn.values())
        for size, picture in drawn.items():
            _put(hicolor / f"{size}x{size}" / "apps" / f"{NAME}.png", picture.read_bytes())
    _put(hicolor / "scalable" / "apps" / f"{NAME}.svg", icons.DRAWING.read_bytes())
    _put(share / "applications" / f"{NAME}.desktop", filled(f"{NAME}.desktop").encode())
    _put(share / "metainfo" / f"{IDENTIFIER}.metainfo.xml", filled("metainfo.xml").encode())
    manual = gzip.compress(filled(f"{NAME}.1").encode(), mtime=0)
    _put(share / "man" / "man1" / f"{NAME}.1.gz", manual)


def _put(file: Path, what: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(what)
