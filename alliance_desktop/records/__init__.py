"""What we record: kinds, changes and the rule that merges them; the standard library alone."""
