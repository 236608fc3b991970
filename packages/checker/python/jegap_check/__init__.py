"""Checks certificates of linked prices; written from docs/certificate.md alone, standard library only."""

from .check import Outcome, check

__all__ = ["Outcome", "check"]
