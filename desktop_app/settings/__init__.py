"""What may be set: defaults, the clinic's file, a person's `settings.toml`, and the environment.

Each has the last word over the one before it; what is possible stands in
:mod:`desktop_app.domain.settings`.
"""

from __future__ import annotations

from desktop_app.domain.settings import RECEPTION, Settings
from desktop_app.settings.home import Home, find_home
from desktop_app.settings.reading import FILE, SettingsFound, find_settings, load_settings
from desktop_app.settings.writing import save_settings, set_aside

__all__ = [
    "FILE",
    "RECEPTION",
    "Home",
    "Settings",
    "SettingsFound",
    "find_home",
    "find_settings",
    "load_settings",
    "save_settings",
    "set_aside",
]
