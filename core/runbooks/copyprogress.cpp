#include "core/runbooks/copyprogress.h"

#include "core/base/text.h"

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
    const Result<CommandOutput> size = m_host->run(m_instance->ask({QStringLiteral("size")}));
    if (size && size->ok())
        m_total = size->text().toLongLong();
    return true;
}

qint64 CopyProgress::sample()
{
    if (m_hopeless || !prepare() || m_instance->facts().versionNumber < 130000)
        return m_done;
    const Result<CommandOutput> output = m_host->run(m_instance->ask({QStringLiteral("copies")}));
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

namespace {

void follow(LineStream &stream, const std::stop_token &stop, const std::function<void(const CopyMark &)> &tell)
{
    while (!stop.stop_requested()) {
        const auto line = stream.readLine(std::chrono::milliseconds(200));
        if (!line)
            return;
        const auto mark = *line ? parseCopyMark(**line) : std::nullopt;
        if (mark && mark->done > 0)
            tell(*mark);
    }
}

} // namespace

CopyWatch::CopyWatch(Run &run, const Handover &h, qint64 total)
{
    if (run.dryRun())
        return;
    // The server counts what it sends, from 13 on (manual 28.4.6), packed or not; before, what has arrived is measured.
    const bool told = h.nextPg.facts().versionNumber >= 130000;
    const Command marks = told ? h.nextPg.watchCopyTo(run.profile().host(h.old).peerAddress())
                               : h.oldPg.verb({QStringLiteral("pg-measure-copy")});
    std::shared_ptr<Host> host = run.connect(told ? h.next : h.old);
    m_thread = std::jthread([&run, host, marks, total](const std::stop_token &stop) {
        auto stream = host->openStream(marks);
        if (!stream)
            return;
        follow(**stream, stop, [&](const CopyMark &mark) {
            const qint64 all = mark.total > 0 ? mark.total : total;
            run.progress(qMin(mark.done, all), all, QStringLiteral("bytes"));
        });
        (*stream)->close();
    });
}

std::optional<CopyMark> parseCopyMark(const QByteArray &line)
{
    CopyMark mark;
    bool isDone = false, isTotal = true;
    const QList<QByteArray> words = line.trimmed().split('|');
    mark.done = words[0].toLongLong(&isDone);
    if (words.size() == 2)
        mark.total = words[1].toLongLong(&isTotal);
    return isDone && isTotal && words.size() <= 2 ? std::optional(mark) : std::nullopt;
}

} // namespace baton
