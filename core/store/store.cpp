#include "core/store/store.h"

#include "core/store/schema.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStandardPaths>
#include <QThread>

#include <atomic>
#include <chrono>
#include <map>

namespace baton {

namespace {

constexpr std::chrono::milliseconds patience(10000); // for another process that is writing

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

std::atomic<quint64> lastSerial = 0;

// Qt wants each connection used by the thread that made it alone. A thread's connections go with it.
struct ThreadConnections
{
    std::map<quint64, QString> names; // by Store's serial

    ~ThreadConnections()
    {
        for (const auto &[serial, name] : names)
            QSqlDatabase::removeDatabase(name);
    }
};
thread_local ThreadConnections connections;

// SQLite's primary result code (sqlite3.h), whether or not the driver gave the extended one.
enum Code { Busy = 5, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };

Error toError(const QSqlError &error, const QString &file)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString detail = error.text();
    switch (code) {
    case Full:
    case IoError:
        return {ErrorKind::Failed, Words::tr("Baton’s data file %1 can’t be written: the disk is full or broken. "
                                             "Make room, then try again; nothing that was stored is lost.").arg(file), detail};
    case ReadOnly:
    case CannotOpen:
        return {ErrorKind::Refused, Words::tr("Baton’s data file %1 can’t be opened for writing. "
                                              "Check who owns it and its folder.").arg(file), detail};
    case Corrupt:
    case NotADatabase:
        return {ErrorKind::Invalid, Words::tr("Baton’s data file %1 is damaged. It was left as it is: restore it from a "
                                              "backup, or move it away to start with an empty one.").arg(file), detail};
    case Busy:
        return {ErrorKind::TimedOut, Words::tr("Baton’s data file %1 is held by another program. Try again.").arg(file), detail};
    default:
        return {ErrorKind::Failed, Words::tr("Baton’s data file %1 can’t be used.").arg(file), detail};
    }
}

// SQLite waits by itself for another process (busy_timeout), but not where a file becomes one with a WAL: that needs the
// file's locks one after the other, and two who both hold the first would wait for each other (sqlite3_busy_handler's manual).
QSqlError setUp(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    const QDeadlineTimer deadline(patience);
    while (!query.exec(QStringLiteral("PRAGMA journal_mode = WAL"))) {
        if ((query.lastError().nativeErrorCode().toInt() & 0xff) != Busy || deadline.hasExpired())
            return query.lastError();
        QThread::msleep(10);
    }
    return query.exec(QStringLiteral("PRAGMA synchronous = NORMAL")) ? QSqlError() : query.lastError();
}

} // namespace

QString Store::folder()
{
    const QString chosen = qEnvironmentVariable("BATON_HOME");
    if (!chosen.isEmpty())
        return QDir(chosen).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/baton");
}

Store::Store(QString file) : m_file(std::move(file)), m_serial(++lastSerial) { }

Store::~Store()
{
    const auto mine = connections.names.find(m_serial);
    if (mine == connections.names.end())
        return;
    QSqlDatabase::removeDatabase(mine->second);
    connections.names.erase(mine);
}

Result<std::unique_ptr<Store>> Store::open(const QString &folder)
{
    const bool isNewFolder = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Refused, Words::tr("The folder %1 for Baton’s data can’t be made.").arg(folder));
    // Host names and who did what: nobody else's business, from the first byte on. SQLite's own files beside it are as it is.
    if (isNewFolder)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    std::unique_ptr<Store> store(new Store(folder + QStringLiteral("/baton.db")));
    if (QFile file(store->m_file); !file.exists())
        (void)file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner); // what goes wrong is told below
    if (Result<> ready = store->prepare(); !ready)
        return fail(ready.error());
    return store;
}

Result<> Store::prepare()
{
    Result<QSqlQuery> version = query(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return fail(version.error());
    const QList<QStringList> steps = schemaSteps();
    const int present = version->next() ? version->value(0).toInt() : 0;
    version->finish();
    if (present > steps.size())
        return fail(ErrorKind::Invalid, Words::tr("Baton’s data file %1 was written by a newer Baton. Use that one; "
                                                  "the file was left as it is.").arg(m_file));
    if (Result<QSqlQuery> sound = query(QStringLiteral("PRAGMA quick_check(1)")); !sound)
        return fail(sound.error());
    else if (sound->next() && sound->value(0).toString() != QLatin1String("ok"))
        return fail(toError(QSqlError({}, sound->value(0).toString(), QSqlError::UnknownError, QString::number(Corrupt)), m_file));
    return atomically([&]() -> Result<> {
        // Another process may have done it meanwhile: asked again now that the file is ours.
        Result<QSqlQuery> now = query(QStringLiteral("PRAGMA user_version"));
        if (!now)
            return fail(now.error());
        const int from = now->next() ? now->value(0).toInt() : 0;
        now->finish();
        for (int step = from; step < steps.size(); ++step) {
            for (const QString &statement : steps[step]) {
                if (Result<> done = execute(statement); !done)
                    return done;
            }
        }
        return execute(QStringLiteral("PRAGMA user_version = %1").arg(qMax<qsizetype>(from, steps.size())));
    });
}

Result<QSqlQuery> Store::query(const QString &sql, const QVariantList &values) const
{
    QString &name = connections.names[m_serial];
    if (name.isEmpty()) {
        name = QStringLiteral("baton-%1-%2").arg(m_serial).arg(quintptr(&connections), 0, 16);
        QSqlDatabase made = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        made.setDatabaseName(m_file);
        made.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patience.count()));
    }
    QSqlDatabase database = QSqlDatabase::database(name, false);
    if (!database.isOpen()) {
        if (!database.open())
            return fail(toError(database.lastError(), m_file));
        if (const QSqlError wrong = setUp(database); wrong.isValid()) {
            const Error error = toError(wrong, m_file);
            database.close();
            return fail(error);
        }
    }
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(toError(query.lastError(), m_file));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return fail(toError(query.lastError(), m_file));
    return query;
}

Result<> Store::execute(const QString &sql, const QVariantList &values) const
{
    if (Result<QSqlQuery> done = query(sql, values); !done)
        return fail(done.error());
    return {};
}

Result<> Store::atomically(const std::function<Result<>()> &body) const
{
    if (Result<> begun = execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    Result<> done = body();
    if (done)
        done = execute(QStringLiteral("COMMIT"));
    if (!done)
        (void)execute(QStringLiteral("ROLLBACK")); // the first error is the one to tell
    return done;
}

// In WAL mode a commit is on disk when it returns only with FULL (SQLite manual, "PRAGMA synchronous").
Result<> Store::synced(Sync sync, const std::function<Result<>()> &body) const
{
    if (sync == Sync::Lazy)
        return body();
    if (Result<> set = execute(QStringLiteral("PRAGMA synchronous = FULL")); !set)
        return set;
    const Result<> done = body();
    const Result<> back = execute(QStringLiteral("PRAGMA synchronous = NORMAL"));
    return done ? back : done;
}

Result<QList<Profile>> Store::profiles(QStringList *unreadable) const
{
    Result<QSqlQuery> rows = query(QStringLiteral("SELECT json, name FROM profiles ORDER BY name COLLATE NOCASE, id"));
    if (!rows)
        return fail(rows.error());
    QList<Profile> all;
    while (rows->next()) {
        const Result<Profile> profile = profileFromJson(QJsonDocument::fromJson(rows->value(0).toByteArray()).object());
        if (profile)
            all << *profile;
        else if (unreadable)
            *unreadable << Words::tr("The profile “%1” can’t be read: %2").arg(rows->value(1).toString(), profile.error().summary);
        else
            return fail(profile.error());
    }
    return all;
}

Result<QStringList> Store::profileIds() const
{
    Result<QSqlQuery> rows = query(QStringLiteral("SELECT id FROM profiles"));
    if (!rows)
        return fail(rows.error());
    QStringList ids;
    while (rows->next())
        ids << rows->value(0).toString();
    return ids;
}

Result<Profile> Store::profile(const QString &id) const
{
    Result<QSqlQuery> row = query(QStringLiteral("SELECT json FROM profiles WHERE id = ?"), {id});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(ErrorKind::Usage, Words::tr("There is no cluster “%1”.").arg(id));
    return profileFromJson(QJsonDocument::fromJson(row->value(0).toByteArray()).object());
}

Result<> Store::save(const Profile &profile)
{
    if (Result<> sound = validate(profile); !sound)
        return sound;
    const QByteArray json = QJsonDocument(profileToJson(profile)).toJson(QJsonDocument::Compact);
    return execute(QStringLiteral("INSERT INTO profiles (id, name, json) VALUES (?, ?, ?)"
                                  " ON CONFLICT (id) DO UPDATE SET name = excluded.name, json = excluded.json"),
                   {profile.id, profile.name, QString::fromUtf8(json)});
}

Result<> Store::removeProfile(const QString &id)
{
    if (Result<Profile> known = profile(id); !known)
        return fail(known.error());
    return atomically([&]() -> Result<> {
        if (Result<> done = execute(QStringLiteral("DELETE FROM profiles WHERE id = ?"), {id}); !done)
            return done;
        return execute(QStringLiteral("DELETE FROM samples WHERE profile = ?"), {id});
    });
}

} // namespace baton
