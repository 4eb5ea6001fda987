#include "input.h"

#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

// A journal database that was damaged on its disk: opened or refused, and the file itself is never lost.
using namespace baton;

namespace {

// What there is to be damaged.
void fill(Store &store)
{
    Profile profile;
    profile.id = profile.name = QStringLiteral("desk");
    for (const Node node : allNodes) {
        HostProfile &host = profile.hosts[node];
        host.label = nodeId(node);
        host.user = QStringLiteral("root");
        host.address = QStringLiteral("192.0.2.1%1").arg(int(node));
    }
    const QDateTime at = QDateTime::fromSecsSinceEpoch(1'764'158'400, Qt::UTC);
    RunRecord run;
    run.id = QStringLiteral("run-1");
    run.profile = profile.id;
    run.operation = Operation::Switchover;
    run.title = QStringLiteral("Switch over");
    run.token = QStringLiteral("token-1");
    run.started = run.heartbeat = at;
    const bool ok = store.save(profile) && store.beginRun(run) && store.append(run.id, {.kind = RunEvent::Kind::Intent, .at = at, .step = QStringLiteral("lock")}, Store::Sync::Lazy)
        && store.remember(run.id, QStringLiteral("key"), QStringLiteral("value")) && store.append({at, profile.id, 1, QStringLiteral("Healthy")});
    if (!ok)
        __builtin_trap();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz-journal", *argv[] = {name, nullptr};
    static QCoreApplication application(argc, argv);
    static const QTemporaryDir folder;
    static const QByteArray sound = [] {
        QString file;
        {
            const auto store = Store::open(folder.path());
            if (!store)
                __builtin_trap();
            fill(**store);
            file = (*store)->file();
        }
        QFile made(file);
        (void)made.open(QIODevice::ReadOnly);
        return made.readAll();
    }();
    // The input is a list of changes: three bytes where, one byte what.
    QByteArray damaged = sound;
    for (size_t i = 0; i + 3 < size; i += 4)
        damaged[(qsizetype(data[i]) << 16 | qsizetype(data[i + 1]) << 8 | data[i + 2]) % damaged.size()] = char(data[i + 3]);
    const QTemporaryDir mine;
    const QString file = mine.path() + QStringLiteral("/baton.db");
    QFile made(file);
    if (!made.open(QIODevice::WriteOnly) || made.write(damaged) < 0)
        return 0;
    made.close();
    if (const auto store = Store::open(mine.path())) {
        (void)(*store)->profiles();
        if (const auto runs = (*store)->runs()) {
            for (const RunRecord &run : *runs)
                (void)(*store)->events(run.id);
        }
    }
    if (QDir(mine.path()).entryList(QDir::Files).isEmpty())
        __builtin_trap();
    return 0;
}
