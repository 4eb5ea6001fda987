#include "core/store/schema.h"

namespace baton {

// Times are milliseconds since 1970, UTC.
QList<QStringList> schemaSteps()
{
    return {{
        QStringLiteral("CREATE TABLE profiles (id TEXT PRIMARY KEY, name TEXT NOT NULL, json TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE runs (id TEXT PRIMARY KEY, profile TEXT NOT NULL, operation TEXT NOT NULL,"
                       " title TEXT NOT NULL, options TEXT NOT NULL, dryrun INTEGER NOT NULL, token TEXT NOT NULL,"
                       " started INTEGER NOT NULL, ended INTEGER, heartbeat INTEGER NOT NULL, outcome TEXT, summary TEXT,"
                       " owner TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX runs_by_profile ON runs (profile, started)"),
        QStringLiteral("CREATE TABLE events (seq INTEGER PRIMARY KEY AUTOINCREMENT, run TEXT NOT NULL, at INTEGER NOT NULL,"
                       " kind TEXT NOT NULL, step TEXT, node TEXT, text TEXT, data TEXT)"),
        QStringLiteral("CREATE INDEX events_by_run ON events (run, seq)"),
        QStringLiteral("CREATE TABLE facts (run TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,"
                       " PRIMARY KEY (run, key)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE answers (recipe TEXT NOT NULL, prompt TEXT NOT NULL, answer TEXT NOT NULL,"
                       " PRIMARY KEY (recipe, prompt)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE samples (profile TEXT NOT NULL, at INTEGER NOT NULL, situation TEXT NOT NULL,"
                       " lagbytes INTEGER, lagseconds REAL, requestrate REAL, errors INTEGER,"
                       " PRIMARY KEY (profile, at)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE seen (profile TEXT PRIMARY KEY, json TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE notices (seq INTEGER PRIMARY KEY AUTOINCREMENT, profile TEXT NOT NULL, at INTEGER NOT NULL,"
                       " severity INTEGER NOT NULL, text TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX notices_by_profile ON notices (profile, at)"),
    }};
}

} // namespace baton
