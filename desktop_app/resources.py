"""Where the icons and styles are, the same for a checkout, an installed wheel and a bundle."""

from pathlib import Path


def folder() -> Path:
    """Return the folder ``resources``.

    A wheel and a bundle carry it inside the package; a checkout has it beside the package.
    """
    inside = Path(__file__).with_name("resources")
    return inside if inside.is_dir() else Path(__file__).parents[1] / "resources"
