"""The parts of the lab: see ../README.md."""
