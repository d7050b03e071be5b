"""The program's icon in every form that a system wants, all drawn from resources/icons/app.svg.

Qt draws them, in a process of its own: ``python -m installers.icons FILE...``, where a file's name
says what it is: app.ico, app.icns, or a PNG called after its size in pixels, such as 48.png.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from installers.project import ROOT, PackagingError

DRAWING = ROOT / "resources" / "icons" / "app.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
LARGEST = 1024
"""What an .icns is scaled from; an .ico takes 256."""


def draw(*files: Path) -> None:
    """Draw the icon into *files*. Blocks.

    Raises:
        PackagingError: Qt could not write one.
    """
    words = [sys.executable, "-m", "installers.icons", *map(str, files)]
    offscreen = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    if subprocess.run(words, cwd=ROOT, env=offscreen, check=False).returncode:
        raise PackagingError(f"The icon could not be drawn: {', '.join(f.name for f in files)}.")


def _main(names: Sequence[str]) -> int:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication, QIcon

    application = QGuiApplication([sys.argv[0]])
    icon = QIcon(str(DRAWING))
    bad = 0
    for file in map(Path, names):
        size = {".ico": 256, ".icns": LARGEST}.get(file.suffix) or int(file.stem)
        file.parent.mkdir(parents=True, exist_ok=True)
        bad += not icon.pixmap(QSize(size, size), 1.0).toImage().save(str(file))
    application.quit()
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))
