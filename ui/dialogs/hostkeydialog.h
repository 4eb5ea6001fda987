#pragma once

#include <QDialog>

namespace baton {

// The key that a machine showed, as far as the person has to judge it.
struct HostKeyQuestion
{
    QString place, address;
    QString type, fingerprint; // "ssh-ed25519", "SHA256:…"
    bool changed = false;      // another one was known: refused, not asked
    QStringList known;
    QString removal;           // of the one that was known: the command to run here
};

// Shows the fingerprint to compare, and asks whether to trust it; a changed key can't be accepted here.
class HostKeyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HostKeyDialog(const HostKeyQuestion &question, QWidget *parent = nullptr);
};

} // namespace baton
