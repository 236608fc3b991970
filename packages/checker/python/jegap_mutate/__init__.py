"""Changes certificates in one place each, makes their hashes right again, and counts what finds the change."""
