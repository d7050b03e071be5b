"""Clinic Desk: the day's slot table, and one isolated video room per appointment."""
