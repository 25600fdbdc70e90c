"""Carriers: they move files and know nothing of records."""
