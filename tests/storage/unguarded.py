"""What the owner of a database can do to it, whatever the schema refuses."""

OF_SQLITE = ("PRAGMA foreign_keys = OFF", "PRAGMA legacy_alter_table = ON")


def unguard(db, table):
    """Take every constraint and trigger from *table*; its rows stay as they are."""
    raw = db.engine.raw_connection()
    cursor = raw.cursor()
    for statement in OF_SQLITE if db.is_sqlite else ():
        cursor.execute(statement)
    cursor.execute(f"CREATE TABLE bare AS SELECT * FROM {table}")  # noqa: S608 - a table of ours
    cursor.execute(f"DROP TABLE {table} {'' if db.is_sqlite else 'CASCADE'}")
    cursor.execute(f"ALTER TABLE bare RENAME TO {table}")
    raw.commit()
    raw.close()
    db.engine.dispose()
