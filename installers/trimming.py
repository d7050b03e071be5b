"""What a folder with Qt in it does without; build.spec and the bench's empty window share it."""

import sys
from pathlib import PurePosixPath

LINUX = sys.platform.startswith("linux")

LANGUAGES = ("ar", "de", "en", "es", "fr", "ur")
"""Those of the program; Qt has no words of its own in Urdu."""

UNUSED_MODULES = [
    "tkinter", "unittest", "pydoc", "doctest", "test", "PySide6.QtQml", "PySide6.QtQuick",
    "PySide6.QtOpenGL", "readline", "pygments",
]  # fmt: skip

_PLUGINS = {
    "qgtk3", "qeglfs", "qlinuxfb", "qvkkhrdisplay", "qvnc", "qminimal", "qminimalegl",
    "qtvirtualkeyboardplugin", "qtuiotouchplugin", "qevdevkeyboardplugin", "qevdevmouseplugin",
    "qevdevtabletplugin", "qevdevtouchplugin", "qtiff", "qwbmp", "qicns", "qtga", "qpdf",
}  # fmt: skip
_PLUGIN_FOLDERS = {
    "egldeviceintegrations", "networkinformation", "qmltooling", "sqldrivers", "tls",
    "wayland-graphics-integration-server",
}  # fmt: skip
# What only the GTK theme plugin draws in, from the machine that builds.
_GTK = (
    "libgtk", "libgdk", "libgio-", "libcairo", "libpango", "libatk", "libharfbuzz", "libpixman",
    "libmount", "libblkid", "libgmodule", "libgobject", "libselinux", "libfribidi", "libthai",
    "libdatrie", "libgraphite", "libjpeg", "libtiff", "libXcursor", "libXi.", "libXinerama",
    "libXrandr", "libXcomposite", "libXdamage", "libXfixes", "libXrender", "libXext", "libepoxy",
    "libcloudproviders", "libgbm", "libdrm", "libatspi",
)  # fmt: skip

# Printing goes through the system's own client of its print server, which knows its configuration.
_PRINTING = (
    "libcups", "libavahi", "libgnutls", "libnettle", "libhogweed", "libgmp", "libidn2",
    "libunistring", "libp11-kit", "libtasn1",
)  # fmt: skip


def is_wanted(entry: tuple[str, str, str]) -> bool:
    """Whether a file of the analysis, by its place in the folder, is worth its bytes."""
    place = PurePosixPath(entry[0].replace("\\", "/"))
    if "plugins" in place.parts:
        is_unused = place.stem.removeprefix("lib") in _PLUGINS
        return not is_unused and place.parent.name not in _PLUGIN_FOLDERS
    if "PySide6" in place.parts and "translations" in place.parts:
        return place.stem in {f"qtbase_{language}" for language in LANGUAGES}
    return not (LINUX and place.name.startswith((*_GTK, *_PRINTING, "libQt6EglF")))
