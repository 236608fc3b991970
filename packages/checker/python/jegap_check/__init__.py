"""Checks certificates of linked prices; written from docs/certificate.md alone, standard library only."""

from .check import Anchors, Outcome, check

__all__ = ["Anchors", "Outcome", "check"]
