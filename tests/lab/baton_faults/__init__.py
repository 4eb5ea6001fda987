"""The fault matrix: cells of runbook × step × fault, each on three real hosts."""
