"""Which cells stand for others. The rule is printed with every table."""

RULE = """Merged, each with its reason in the file:
- A step's start is the end of the step before, so only the app's own end is tried there too; what strikes hosts and lines is tried in the middle of
  each step that sends something, and at the start of one that does not.
- Bookkeeping ({bookkeeping}) is the same code in every runbook: all faults in the first that has it, the app's end and the masters' and
  slaves' power cuts in the others.
- A step that two runbooks take from one table is tried with all faults in one of them, and with the same few in the others: those of a reconversion
  in reconvert (rebuild-slave's own copy and resolve's own fence: all), those of restart-master in restart-postgres (the restart itself: all in both),
  those of prepare in install.
- A variant of a runbook (other options, or other hosts to begin with) is tried with all faults at the steps that are different then; at the others with the
  app's end, where it begins and in the middle.
- While hosts are installed or Baton is taken off nobody is served through Baton's proxy: a command that fails is all that a run sees of a cut line, a stopped sshd,
  a killed PostgreSQL or a program that hangs. The app's end, the workstation's line, a full disk and the power of the host at work stand for them."""

# Runbook → what it has first of it; between them they have all of it that works on hosts.
BOOKKEEPING = {"switchover": ("lock", "arm", "hold-agent", "unmark", "agents", "search", "prove", "disarm", "unlock"),
               "reconvert": ("guard", "unfence", "count", "clear"), "failover": ("report",), "restart-postgres": ("agent",)}
ITS_OWN = (("failover", "lock"),)  # two of the two hosts that are left: one more away, and there is no lock
IN_EVERY_RUNBOOK = ("app killed", "power cut of the master", "power cut of the slave")

# Runbook → its own steps; the others are another runbook's, where all faults are tried.
SAME_TABLE = {"rebuild-slave": ("convert",), "resolve": ("fence",), "restart-master": ("restart",), "prepare": ()}
VARIANTS = {"failover-adopts": ("tools-b", "guard-b", "proxy-block"), "resolve-adopts": ("guard-a",), "reconvert-copy": ("convert",),
            "reconvert-scripts": ("put-aside", "convert"), "rebuild-emptied": (), "restart-machine": ("restart",), "maintenance-off": ("page-off", "keep-page")}

NOBODY_SERVED = ("install", "uninstall")
WHILE_NOBODY_IS_SERVED = ("app killed", "workstation cut off", "disk full", "power cut of the master", "power cut of the slave", "power cut of the proxy")

SENDS_NOTHING = "the step sends nothing"


def rule():
    return RULE.format(bookkeeping=", ".join(step for steps in BOOKKEEPING.values() for step in steps))


def first_with(step):
    """The runbook in which this bookkeeping is tried with all faults, "" when it is none."""
    return next((runbook for runbook, steps in BOOKKEEPING.items() if step in steps), "")


def merged(cell):
    """Why this cell is not run but another stands for it, "" when none does."""
    if cell.runbook in NOBODY_SERVED:
        if cell.fault not in WHILE_NOBODY_IS_SERVED:
            return "merged: nobody is served yet"
        if cell.fault.startswith("power cut") and cell.role and not cell.fault.endswith(cell.role):
            return "merged: another host is at work"
    elif cell.runbook in VARIANTS:
        if cell.step not in VARIANTS[cell.runbook] and not cell.fault == "app killed":
            return "merged: the runbook itself has the step"
    elif first_with(cell.step) not in ("", cell.runbook) and (cell.runbook, cell.step) not in ITS_OWN and cell.fault not in IN_EVERY_RUNBOOK:
        return "merged: bookkeeping"
    elif cell.step not in SAME_TABLE.get(cell.runbook, (cell.step,)) and cell.fault not in IN_EVERY_RUNBOOK:
        return "merged: another runbook has the step"
    return ""
