"""Alliance Desktop: needs and commitments, recorded offline and exchanged as files."""

__version__ = "0.1.0"
