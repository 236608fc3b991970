"""Drives the engine with drawn clauses and histories and checks each certificate it makes."""
