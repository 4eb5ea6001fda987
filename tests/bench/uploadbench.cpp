// Uploads a file to one machine or to two at once, as the product does it, and says how long that took. For tests/bench/upload.
//
//     uploadbench FILE REMOTEFILE KEY KNOWNHOSTS [--rate BYTES] [--plain] [--no-hand-on] NAME=HOST:PORT[/PEERADDRESS] [NAME=…]
#include "core/host/bandwidth.h"
#include "core/host/pairupload.h"
#include "core/host/sshhost.h"
#include "core/secrets/memorysecrets.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace baton;

namespace {

SshAccess accessOf(const QString &place, const QString &key, const QString &knownHosts)
{
    const QString where = place.section(u'=', 1).section(u'/', 0, 0);
    SshAccess access;
    access.host.label = place.section(u'=', 0, 0);
    access.host.address = where.section(u':', 0, 0);
    access.host.port = where.section(u':', 1).toInt();
    access.host.clusterAddress = place.section(u'/', 1);
    access.host.user = QStringLiteral("root");
    access.host.auth = HostProfile::Auth::Key;
    access.host.keyFile = key;
    access.knownHosts = knownHosts;
    access.configFile = QStringLiteral("/dev/null");
    return access;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments().mid(1);
    const bool plain = words.removeAll(QStringLiteral("--plain")) > 0, handOn = words.removeAll(QStringLiteral("--no-hand-on")) == 0;
    Upload upload;
    if (const qsizetype at = words.indexOf(QStringLiteral("--rate")); at >= 0 && at + 1 < words.size()) {
        upload.bandwidth = std::make_shared<Bandwidth>(words[at + 1].toLongLong());
        words.remove(at, 2);
    }
    if (words.size() < 5 || words.size() > 6) {
        std::fprintf(stderr, "uploadbench: wrong usage\n");
        return 2;
    }
    upload.localFile = words[0];
    upload.remoteFile = words[1];
    upload.pack = !plain;
    qint64 first = -1;
    upload.progress = [&](qint64 sent, qint64) { first = first < 0 ? sent : first; };
    upload.note = [](const QString &text) { std::fprintf(stderr, "%s\n", qPrintable(text)); };
    MemorySecrets secrets;
    SshHost one(accessOf(words[4], words[2], words[3]), secrets);
    QElapsedTimer clock;
    clock.start();
    Result<> done;
    if (words.size() == 6) {
        SshHost two(accessOf(words[5], words[2], words[3]), secrets);
        done = uploadToPair(one, two, upload, handOn);
    } else {
        done = one.upload(upload);
    }
    if (!done) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(done.error().summary), qPrintable(done.error().detail));
        return 1;
    }
    std::printf("{\"seconds\":%.3f,\"first\":%lld}\n", double(clock.nsecsElapsed()) / 1e9, first);
    return 0;
}
