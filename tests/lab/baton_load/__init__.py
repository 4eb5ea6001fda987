"""Users of the service desk: writers that keep a ledger of what was acknowledged, and an independent observer."""
