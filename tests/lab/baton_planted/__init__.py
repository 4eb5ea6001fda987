"""Marked passwords, and the search for them."""
