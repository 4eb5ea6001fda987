#include "input.h"

#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

// A journal database that was damaged on its disk: opened or refused, and the file itself is never lost.
using namespace baton;

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
            file = (*store)->file();
        }
        QFile made(file);
        (void)made.open(QIODevice::ReadOnly);
        return made.readAll();
    }();
    // The input is a list of changes: two bytes where, one byte what.
    QByteArray damaged = sound;
    for (size_t i = 0; i + 2 < size; i += 3)
        damaged[(qsizetype(data[i]) << 8 | data[i + 1]) % damaged.size()] = char(data[i + 2]);
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
