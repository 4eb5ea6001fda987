#include "input.h"

#include "core/cluster/assessment.h"
#include "core/cluster/probe.h"

// A probe's stream, from a data host and from the proxy, and all that is made of it.
using namespace baton;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Recipe recipe = loadRecipe(QStringLiteral("flotomate-service-desk-lab")).value();
    Profile profile;
    profile.id = QStringLiteral("desk");
    for (Node node : allNodes)
        profile.hosts.insert(node, HostProfile{.label = nodeId(node), .address = QStringLiteral("192.0.2.1"), .clusterAddress = {}, .user = {}, .keyFile = {}, .sudoUser = {}, .jump = {}});
    Snapshot snapshot;
    QDateTime now(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    for (Node node : allNodes) {
        ProbeReader reader(profile, recipe, node);
        for (const QByteArray &line : inputBytes(data, size).split('\n')) {
            (void)reader.feed(line, now);
            now = now.addMSecs(100);
        }
        (void)reader.noteSilence(now);
        snapshot.hosts[node] = reader.state();
    }
    (void)assess(profile, recipe, snapshot);
    return 0;
}
