"""Tests of the Python checker."""
