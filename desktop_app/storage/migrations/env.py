"""Alembic's entry: runs on the connection that `storage.migrate` hands over."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from sqlalchemy.types import TypeDecorator

from desktop_app.storage.models import Base


def render_item(kind: str, item: Any, _context: object) -> str | Literal[False]:  # noqa: ANN401 - Alembic's
    """Write plain types, so that a migration never imports our models."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return "sa.DateTime(timezone=True)"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    render_item=render_item,
    transactional_ddl=True,  # SQLite can, though Alembic does not assume it
)
context.run_migrations()
