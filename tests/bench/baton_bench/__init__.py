"""What the benchmarks of the watch share: counters of the lab's hosts."""
