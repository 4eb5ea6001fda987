#include "core/secrets/filesecrets.h"

#include "core/base/text.h"
#include "core/base/wipe.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>
#include <unistd.h>

namespace baton {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Secrets)
};

// Of the open file, so that nobody can exchange it in between.
Result<> checkAccess(const QFile &file)
{
    struct stat info{};
    if (::fstat(file.handle(), &info) != 0)
        return fail(ErrorKind::Usage, Text::tr("The secrets file %1 cannot be examined.").arg(file.fileName()));
    if (info.st_uid != ::geteuid() && info.st_uid != 0)
        return fail(ErrorKind::Usage,
                    Text::tr("The secrets file %1 belongs to somebody else: it must be your own.")
                        .arg(file.fileName()));
    if ((info.st_mode & 077) != 0) {
        return fail(ErrorKind::Usage, Text::tr("Others can read the secrets file: run “%1” first.")
                                          .arg(QStringLiteral("chmod 600 ") + shellQuoted(file.fileName())));
    }
    return {};
}

} // namespace

Result<std::unique_ptr<FileSecrets>> FileSecrets::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Usage,
                    Text::tr("The secrets file %1 cannot be read: %2.").arg(path, file.errorString()));
    if (const Result<> access = checkAccess(file); !access)
        return fail(access.error());
    QByteArray json = file.readAll();
    const WipedAtEnd wiped(json);
    Result<Known> secrets = parse(json, path);
    if (!secrets)
        return fail(secrets.error());
    return std::unique_ptr<FileSecrets>(new FileSecrets(path, std::move(*secrets)));
}

Result<FileSecrets::Known> FileSecrets::parse(const QByteArray &json, const QString &path)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(ErrorKind::Invalid,
                    Text::tr("The secrets file %1 is not a JSON object like {\"a.sudo\": \"…\"}.").arg(path),
                    error.errorString());
    Known secrets;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isString())
            return fail(ErrorKind::Invalid,
                        Text::tr("The secrets file %1 has no text under “%2”.").arg(path, it.key()));
        secrets.insert_or_assign(it.key(), LockedText(it->toString()));
    }
    return secrets;
}

FileSecrets::FileSecrets(QString path, Known secrets)
    : m_path(std::move(path))
    , m_secrets(std::move(secrets))
{}

Result<std::optional<QString>> FileSecrets::find(const QString &key)
{
    for (const QString &name : {key, key.section(u'/', -1)}) {
        if (const auto it = m_secrets.find(name); it != m_secrets.end())
            return it->second.text();
    }
    return std::nullopt;
}

Result<> FileSecrets::store(const QString &, const QString &)
{
    return fail(ErrorKind::Refused, Text::tr("The secrets file %1 is only read.").arg(m_path));
}

Result<> FileSecrets::remove(const QString &key)
{
    const Result<std::optional<QString>> known = find(key);
    if (known && !*known)
        return {};
    return fail(ErrorKind::Refused, Text::tr("The secrets file %1 is only read.").arg(m_path));
}

} // namespace baton
