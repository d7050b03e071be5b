"""The SQL: schema, migrations, questions and changes. Rows never leave this package."""
