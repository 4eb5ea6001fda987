#pragma once

#include "app/desktop/connectiontester.h"
#include "core/store/store.h"

#include <QPointer>

class QWidget;

namespace baton {

class ProfileDialog;

// Edits, imports, exports and removes stored profiles; tests connections from the editor.
class ProfileEditor : public QObject
{
    Q_OBJECT

public:
    ProfileEditor(Store &store, Passwords &passwords, HostKeys &keys, QWidget &window, QObject *parent = nullptr);

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
    void save(ProfileDialog *dialog);
    void test(Node node);
    void keep(const Profile &profile, const QMap<QString, QString> &typed, bool inKeychain);

    Store &m_store;
    Passwords &m_passwords;
    QWidget &m_window;
    ConnectionTester m_tester;
    QPointer<ProfileDialog> m_dialog;
};

} // namespace baton
