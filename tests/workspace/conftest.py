"""What tests of a workspace's verbs get."""

from tests.delegation import founded, team

__all__ = ["founded", "team"]
