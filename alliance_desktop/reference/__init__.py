"""What is looked up and never edited: places, and where each table comes from."""
