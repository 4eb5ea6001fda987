#include "core/runbooks/copyprogress.h"

#include <QCoreApplication>
#include <QLocale>

namespace baton {

CopyProgress::CopyProgress(Run &run, Node master) : m_run(run), m_master(master) { }

bool CopyProgress::prepare()
{
    if (m_host)
        return true;
    const PostgresFacts facts = m_run.look().host(m_master).postgres;
    m_hopeless = !facts.running;
    if (m_hopeless)
        return false;
    m_host = m_run.connect(m_master);
    m_instance.emplace(facts, m_run.label(m_master));
    const Result<CommandOutput> size
        = m_host->run(m_instance->query(QStringLiteral("select sum(pg_database_size(oid))::bigint from pg_database")));
    if (size && size->ok())
        m_total = size->text().toLongLong();
    return true;
}

qint64 CopyProgress::sample()
{
    if (m_hopeless || !prepare() || m_instance->facts().versionNumber < 130000)
        return m_done;
    const QString sql = QStringLiteral("select coalesce(max(backup_streamed), 0), coalesce(max(backup_total), 0) from pg_stat_progress_basebackup");
    const Result<CommandOutput> output = m_host->run(m_instance->query(sql));
    if (!output || !output->ok())
        return m_done;
    const QStringList fields = output->text().split(u'|');
    const qint64 done = fields.value(0).toLongLong();
    m_total = qMax(m_total, fields.value(1).toLongLong());
    if (done > m_done) {
        m_done = done;
        m_run.progress(m_done, qMax(m_done, m_total), QStringLiteral("bytes"));
    }
    return m_done;
}

} // namespace baton
