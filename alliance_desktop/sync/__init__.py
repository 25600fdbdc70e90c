"""Changes as files, and how files travel."""
