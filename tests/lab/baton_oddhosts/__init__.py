"""Odd hosts: see ../README.md."""
