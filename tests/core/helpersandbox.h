#pragma once

#include "core/guard/hosttools.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace baton::test {

// baton-root, the real one, in a folder that stands for a host's: what it would find there is there, and it is nobody's root.
class HelperSandbox
{
public:
    HelperSandbox()
    {
        Profile profile;
        profile.id = QStringLiteral("lab");
        for (Node node : allNodes)
            profile.hosts.insert(node, HostProfile{.label = nodeId(node), .address = QStringLiteral("192.0.2.%1").arg(10 + int(node)), .clusterAddress = {}, .user = {}, .keyFile = {}, .sudoUser = {}, .jump = {}});
        PostgresFacts postgres;
        postgres.versionNumber = 150010;
        postgres.dataDirectory = m_root.filePath(QStringLiteral("main"));
        postgres.unit = QStringLiteral("postgresql@15-main.service");
        put(QStringLiteral("/main/PG_VERSION"), "15\n");
        for (const HostFile &file : hostFiles(profile, loadRecipe(QStringLiteral("flotomate-service-desk-lab")).value(), Node::A, postgres))
            put(file.path, file.content);
        put(QStringLiteral("/usr/local/lib/baton/baton-host"), "#!/bin/sh\necho \"baton-host $*\"\n");
        QFile::setPermissions(at(QStringLiteral("/usr/local/lib/baton/baton-host")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    [[nodiscard]] QString at(const QString &path) const { return m_root.path() + path; }
    void put(const QString &path, QByteArray content) const
    {
        QDir().mkpath(QFileInfo(at(path)).path());
        // Only paths: what is left alone would be the machine's own.
        for (const char *folder : {"/usr/local/lib/baton", "/etc/baton", "/var/lib/baton", "/run/baton"})
            content.replace(folder, (m_root.path() + QLatin1String(folder)).toUtf8());
        QFile file(at(path));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    struct Said
    {
        QByteArray out, err;
        int exitStatus = -1;
    };
    [[nodiscard]] Said serve(const QByteArray &orders, const QStringList &arguments = {QStringLiteral("serve")}) const
    {
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ENV"), at(QStringLiteral("/evil")));
        environment.insert(QStringLiteral("PGDATA"), QStringLiteral("/evil"));
        shell.setProcessEnvironment(environment);
        shell.start(QStringLiteral("/bin/sh"), QStringList{at(QStringLiteral("/usr/local/lib/baton/baton-root"))} + arguments);
        shell.write(orders);
        shell.closeWriteChannel();
        if (!shell.waitForFinished())
            return {};
        return {shell.readAllStandardOutput(), shell.readAllStandardError(), shell.exitCode()};
    }
    // One verb; its status, or that of the helper when it did not come so far.
    [[nodiscard]] Said verb(const QStringList &words, const QByteArray &input = {}, const QByteArray &lock = "- -") const
    {
        QByteArray order = "run W " + QByteArray::number(words.size()) + ' ' + QByteArray::number(input.size()) + ' ' + lock + '\n';
        for (const QString &word : words)
            order += word.toUtf8() + '\n';
        Said said = serve("hello H\n" + order + input);
        static const QRegularExpression end(QStringLiteral("W-end (\\d+)\\n$"));
        const auto match = end.match(QString::fromUtf8(said.out));
        if (match.hasMatch())
            said.exitStatus = match.captured(1).toInt();
        return said;
    }

private:
    QTemporaryDir m_root;
};

} // namespace baton::test
