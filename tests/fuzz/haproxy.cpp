#include "input.h"

#include "core/haproxy/block.h"
#include "core/haproxy/stat.h"
#include "core/haproxy/version.h"

// HAProxy's statistics, its `haproxy -vv`, and a configuration that a person has written: the block goes in and out, the rest stays.
using namespace baton;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = inputBytes(data, size);
    const QString text = QString::fromUtf8(input), cluster = QStringLiteral("desk");
    (void)parseHaproxyStat(input);
    (void)parseHaproxyProgram(text);
    (void)blockIn(text, cluster);
    (void)bindConflicts(text, cluster, 80);
    (void)adminSocketIn(text);
    (void)lineDiff(text, text + QStringLiteral("\nlisten x\n"));
    const Result<QString> with = withBlock(text, cluster, QStringLiteral("# BEGIN\nlisten desk\n# END\n"));
    if (with)
        (void)withoutBlock(*with, cluster);
    return 0;
}
