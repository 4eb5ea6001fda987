"""What is broken, and where the fault matrix must find it out."""
from dataclasses import dataclass, field

# The complaints that count as "found out"; anything else is a test that broke down.
SAFETY = r"two masters|acknowledged ticket\(s\) are missing|not served|still holds a lock or a timer|was let in|has switched the failover agent on"


@dataclass
class Mutant:
    name: str  # of its patch, too
    breaks: str
    cells: list = field(default_factory=list)  # (runbook, step, point, fault), the likeliest first
    expects: str = SAFETY  # how one of them must fail


MUTANTS = [
    Mutant("skip-the-fence", "a failover does not mark the old master, and leaves it in HAProxy",
           [("failover", "promote", "middle", "dead master back"), ("failover", "hold-agent", "middle", "dead master back")],
           r"two masters|acknowledged ticket\(s\) are missing"),
    Mutant("skip-the-replay-check", "a switchover takes the slave's word that it has replayed everything for granted",
           [("switchover", "close-gate", "middle", "replication broken")],
           r"acknowledged ticket\(s\) are missing|not served"),
    Mutant("forget-the-gates-timer", "no dead-man timer opens the gate",
           [("switchover", "stop-old", "middle", "app killed"), ("switchover", "confirm", "middle", "app killed")],
           r"not served"),
    Mutant("ignore-the-lock", "whoever comes gets the lock, and nobody asks for it",
           [("switchover", "hold-agent", "middle", "second administrator"), ("switchover", "promote", "middle", "second administrator")],
           r"was let in"),
    Mutant("undo-what-was-not-done", "a run that fails undoes all of its steps, begun or not",
           [("failover", "lock", "middle", "power cut of the proxy")],
           r"has switched the failover agent on"),
]
