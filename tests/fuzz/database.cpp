#include "input.h"

#include "core/postgres/instance.h"
#include "core/runbooks/copyprogress.h"

// What PostgreSQL's programs print: pg_controldata, psql, history files, progress.
using namespace baton;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = inputBytes(data, size);
    (void)parseControlData(input);
    (void)parseTimelineHistory(input);
    (void)hasAllWal(input);
    for (const QByteArray &line : input.split('\n')) {
        (void)Lsn::parse(QString::fromUtf8(line));
        (void)parseCopyMark(line);
    }
    return 0;
}
