#pragma once

#include "app/desktop/passwords.h"
#include "core/store/store.h"

#include <QPointer>

class QWidget;

namespace baton {

class HostKeys;
class ProfileDialog;
struct ConnectionReport;
struct SshAccess;

// Adds, edits, imports, exports and removes stored profiles; tests connections from the editor.
class ProfileEditor : public QObject
{
    Q_OBJECT

public:
    ProfileEditor(Store &store, Passwords &passwords, HostKeys &keys, QWidget &window, QObject *parent = nullptr);

    void add();
    void edit(const QString &id);
    void importFile();
    void exportFile(const QString &id);
    void remove(const QString &id);

Q_SIGNALS:
    void saved(const QString &id);
    void removed(const QString &id);
    void failed(const QString &why);

private:
    void open(const Profile &profile);
    void save(const ProfileDialog &dialog);
    void test(Node node);
    void tested(Node node, const SshAccess &access, const ConnectionReport &report);
    void keep(const Profile &profile, const QMap<QString, QString> &typed, bool inKeychain);

    Store &m_store;
    Passwords &m_passwords;
    HostKeys &m_keys;
    QWidget &m_window;
    QPointer<ProfileDialog> m_dialog;
    std::optional<Node> m_waiting; // its host key is being judged: tested again once it is trusted
};

} // namespace baton
