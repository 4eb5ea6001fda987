"""Two administrators at one cluster."""
