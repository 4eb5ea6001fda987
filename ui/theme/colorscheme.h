#pragma once

#include <QDBusVariant>
#include <QObject>

class QDBusPendingCallWatcher;

namespace baton {

// Whether the desktop prefers dark, from the portal's org.freedesktop.appearance color-scheme (Qt 6.4 does not look).
// Says nothing where there is no portal. Asynchronous; GUI thread.
class ColorScheme : public QObject
{
    Q_OBJECT

public:
    explicit ColorScheme(QObject *parent = nullptr);

Q_SIGNALS:
    void changed(bool dark);

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void answered(QDBusPendingCallWatcher *watcher);
};

} // namespace baton
