"""What the project's own commands use; no part of the program."""
