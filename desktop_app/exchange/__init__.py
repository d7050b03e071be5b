"""Parsers of other people's files, to domain objects; pure."""
