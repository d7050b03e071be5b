"""The schema's revisions, known without importing SQLAlchemy or Alembic."""

from __future__ import annotations

HEAD = "0001"
"""The newest one."""
KNOWN = (HEAD,)
