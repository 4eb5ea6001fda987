"""The practice lab: what the desktop application's “Practise on a lab” may do to a lab, as root, and how it is told of it."""
