"""The schema's revisions, known without importing SQLAlchemy or Alembic."""

from __future__ import annotations

HEAD = "0003"
"""The newest one."""
KNOWN = ("0001", "0002", HEAD)
