#pragma once

#include "core/cluster/profile.h"
#include "core/runbook/runner.h"
#include "core/store/owner.h"

#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>

namespace baton {

// A run as the journal knows it.
struct RunRecord
{
    QString id;
    QString profile; // its id
    Operation operation = Operation::Check;
    QString title;
    RunOptions options; // with "master" as it was when the run was planned: a resumed run must build the same table
    QString token;
    QDateTime started, ended, heartbeat; // ended invalid: not ended
    std::optional<Outcome> outcome;
    QString summary;
    Owner owner;
    bool begun = false; // at least one step: with none it was never confirmed, and there is nothing to take up

    // How it stands: a run without an end whose process is gone was cut off, and can be resumed.
    enum class State { Running, CutOff, Ended };
    [[nodiscard]] State state() const;
    // Cut off, or ended in a way that leaves something to do.
    [[nodiscard]] bool canBeResumed() const;
};

// One point of a cluster's history, for the charts. Negative = unknown.
struct Sample
{
    QDateTime at;
    QString situation; // situationId()
    qint64 lagBytes = -1;
    double lagSeconds = -1;
    double requestRate = -1;
    qint64 errors = -1;
    bool operator==(const Sample &) const = default;
};

// A line of the activity list: what was seen to change.
struct Notice
{
    QDateTime at;
    QString profile;
    int severity = 0; // as in Severity
    QString text;
    bool operator==(const Notice &) const = default;
};

// Everything that Baton keeps on the workstation, in one SQLite file; no secrets. Any thread (each has a connection of
// its own), any number of processes at once. A file that is damaged or newer is left as it is, and said so.
class Store
{
public:
    // $BATON_HOME, else the user's data folder for Baton. Not made here.
    [[nodiscard]] static QString folder();
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &folder = Store::folder());
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] QString file() const { return m_file; }

    [[nodiscard]] Result<QStringList> profileIds() const; // also of those that can't be read
    // By name. One that can't be read (a newer Baton's) fails them all, or, where `unreadable` is given, is named there.
    [[nodiscard]] Result<QList<Profile>> profiles(QStringList *unreadable = nullptr) const;
    [[nodiscard]] Result<Profile> profile(const QString &id) const;
    [[nodiscard]] Result<> save(const Profile &profile); // adds or replaces; validated
    [[nodiscard]] Result<> removeProfile(const QString &id); // its runs stay

    // The run's first line, owned by this process. On disk before it returns.
    [[nodiscard]] Result<> beginRun(const RunRecord &run);
    // Takes over a run that is cut off or ended, to resume it; Conflict when its process lives.
    // Returns the run as it was before.
    [[nodiscard]] Result<RunRecord> claimRun(const QString &id);
    // A claimed run that was not taken up after all: everything is as claimRun() found it.
    [[nodiscard]] Result<> giveBack(const RunRecord &claimed);
    [[nodiscard]] Result<> endRun(const QString &id, const RunReport &report);
    [[nodiscard]] Result<RunRecord> run(const QString &id) const;
    [[nodiscard]] Result<QList<RunRecord>> runs(const QString &profile = {}, int limit = 100) const; // newest first
    // Cut off after they had begun something.
    [[nodiscard]] Result<QList<RunRecord>> unfinishedRuns(const QString &profile = {}) const;

    enum class Sync { Lazy, OnDisk }; // OnDisk: survives a power cut once append() returned
    [[nodiscard]] Result<> append(const QString &run, const RunEvent &event, Sync sync);
    [[nodiscard]] Result<QList<RunEvent>> events(const QString &run) const;
    [[nodiscard]] Result<> remember(const QString &run, const QString &key, const QString &value); // on disk
    [[nodiscard]] Result<QMap<QString, QString>> remembered(const QString &run) const;

    // Answers of a person to prompts that no rule of the recipe knew; never secret ones.
    [[nodiscard]] Result<> rememberAnswer(const QString &recipe, const QString &prompt, const QString &answer);
    [[nodiscard]] Result<std::optional<QString>> answer(const QString &recipe, const QString &prompt) const;

    // What assess() needs to know from before: who was master, what was lost. The rest is not kept.
    [[nodiscard]] Result<> rememberSeen(const QString &profile, const Assessment &assessment);
    [[nodiscard]] std::optional<Assessment> lastSeen(const QString &profile) const;

    // History: one sample a second is fine; thinned to one a minute after a day, dropped after `days`.
    [[nodiscard]] Result<> append(const QString &profile, const Sample &sample);
    [[nodiscard]] Result<QList<Sample>> samples(const QString &profile, const QDateTime &from, const QDateTime &to) const;
    [[nodiscard]] Result<> thinSamples(const QDateTime &now, int days = 40);
    [[nodiscard]] Result<> append(const Notice &notice);
    [[nodiscard]] Result<QList<Notice>> notices(const QString &profile, int limit = 1000) const; // newest first

private:
    explicit Store(QString file);
    [[nodiscard]] Result<> prepare(); // checks the file, brings the schema up to date
    [[nodiscard]] Result<QSqlQuery> query(const QString &sql, const QVariantList &values = {}) const;
    [[nodiscard]] Result<> execute(const QString &sql, const QVariantList &values = {}) const;
    [[nodiscard]] Result<> atomically(const std::function<Result<>()> &body) const;
    [[nodiscard]] Result<> synced(Sync sync, const std::function<Result<>()> &body) const;
    [[nodiscard]] Result<QList<RunRecord>> readRuns(const QString &where, const QVariantList &values, int limit) const;
    [[nodiscard]] Result<> insertEvent(const QString &run, const RunEvent &event) const;

    const QString m_file;
    const quint64 m_serial; // tells this object's connections from another's
};

} // namespace baton
