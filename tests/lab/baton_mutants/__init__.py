"""Baton, broken on purpose in one place at a time, before the fault matrix."""
