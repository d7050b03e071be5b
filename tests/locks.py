"""Waiting until somebody else waits for us."""

import pytest
from sqlalchemy import text


def await_lock(tx):
    """Wait until another connection to PostgreSQL waits for a lock; on SQLite all do at once."""
    if tx.get_bind().dialect.name == "sqlite":
        return
    for _ in range(3000):
        if tx.execute(text("SELECT count(*) FROM pg_locks WHERE NOT granted")).scalar():
            return
        tx.execute(text("SELECT pg_sleep(0.01)"))
    pytest.fail("nobody waits")
