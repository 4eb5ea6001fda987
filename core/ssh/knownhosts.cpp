#include "core/ssh/knownhosts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace baton::ssh {

namespace {

KnownKey::Marker cutMarker(QByteArray &line)
{
    using Marker = KnownKey::Marker;
    for (const auto &[word, marker] : {std::pair("@revoked", Marker::Revoked), std::pair("@cert-authority", Marker::Authority)}) {
        const qsizetype length = qsizetype(qstrlen(word));
        if (line.startsWith(word) && line.size() > length && (line[length] == ' ' || line[length] == '\t')) {
            line = line.mid(length).trimmed();
            return marker;
        }
    }
    return Marker::None;
}

// sshd(8): with * and ?, without regard to case.
bool matches(const QString &pattern, const QString &name)
{
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(QLatin1String("\\*"), QLatin1String(".*")).replace(QLatin1String("\\?"), QLatin1String("."));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression), QRegularExpression::CaseInsensitiveOption).match(name).hasMatch();
}

// The first field of a line: patterns with commas, of which a negated one decides, or one hashed name.
bool speaksOf(const QByteArray &field, const QByteArray &name)
{
    if (field.startsWith('|')) {
        const QList<QByteArray> parts = field.split('|'); // "", "1", salt, hash
        return parts.size() == 4 && parts[1] == "1"
            && QMessageAuthenticationCode::hash(name, QByteArray::fromBase64(parts[2]), QCryptographicHash::Sha1) == QByteArray::fromBase64(parts[3]);
    }
    bool found = false;
    for (const QByteArray &pattern : field.split(',')) {
        const bool isNegated = pattern.startsWith('!');
        if (!matches(QString::fromUtf8(pattern.mid(isNegated)), QString::fromUtf8(name)))
            continue;
        if (isNegated)
            return false;
        found = true;
    }
    return found;
}

void readFile(const QString &path, const QByteArray &name, std::vector<KnownKey> &found)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (int number = 1; !file.atEnd(); ++number) {
        QByteArray line = file.readLine().trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        KnownKey known;
        known.marker = cutMarker(line);
        const QList<QByteArray> fields = line.simplified().split(' '); // names, type, key, comment
        ssh_key key = nullptr;
        if (fields.size() < 3 || !speaksOf(fields[0], name)
            || ssh_pki_import_pubkey_base64(fields[2].constData(), ssh_key_type_from_name(fields[1].constData()), &key) != SSH_OK)
            continue;
        known.key.reset(key);
        known.file = path;
        known.line = number;
        found.push_back(std::move(known));
    }
}

// As ssh-keygen -H does: nobody reads from the file where its owner goes.
QByteArray hashed(const QByteArray &name)
{
    QByteArray salt(QCryptographicHash::hashLength(QCryptographicHash::Sha1), Qt::Uninitialized);
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    const QByteArray hash = QMessageAuthenticationCode::hash(name, salt, QCryptographicHash::Sha1);
    return "|1|" + salt.toBase64() + '|' + hash.toBase64();
}

} // namespace

QString fingerprintOf(ssh_key key)
{
    unsigned char *hash = nullptr;
    size_t size = 0;
    if (ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &hash, &size) != 0)
        return {};
    char *text = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, size);
    const QString result = QString::fromLatin1(text);
    ssh_string_free_char(text);
    ssh_clean_pubkey_hash(&hash);
    return result;
}

QString typeOf(ssh_key key)
{
    return QString::fromLatin1(ssh_key_type_to_char(ssh_key_type(key)));
}

QString KnownKey::text() const
{
    return QStringLiteral("%1 %2 (%3, line %4)").arg(typeOf(key.get()), fingerprintOf(key.get()), file).arg(line);
}

QString knownHostName(const ClientConfig &config)
{
    if (!config.hostKeyAlias.isEmpty())
        return config.hostKeyAlias.toLower();
    const QString host = config.host.toLower();
    return config.port == 22 ? host : QStringLiteral("[%1]:%2").arg(host).arg(config.port);
}

std::vector<KnownKey> knownKeys(const ClientConfig &config)
{
    std::vector<KnownKey> found;
    for (const QString &file : config.knownHosts + config.globalKnownHosts)
        readFile(file, knownHostName(config).toUtf8(), found);
    return found;
}

QStringList knownAlgorithms(const ClientConfig &config)
{
    QStringList algorithms;
    for (const KnownKey &known : knownKeys(config)) {
        if (known.marker != KnownKey::Marker::None)
            continue;
        if (ssh_key_type(known.key.get()) == SSH_KEYTYPE_RSA)
            algorithms << QStringLiteral("rsa-sha2-512") << QStringLiteral("rsa-sha2-256");
        else
            algorithms << typeOf(known.key.get());
    }
    algorithms.removeDuplicates();
    return algorithms;
}

QString knownHostsLine(const ClientConfig &config, ssh_key key)
{
    char *base64 = nullptr;
    if (ssh_pki_export_pubkey_base64(key, &base64) != SSH_OK)
        return {};
    const QByteArray name = knownHostName(config).toUtf8();
    const QByteArray line = (config.hashKnownHosts ? hashed(name) : name) + ' ' + typeOf(key).toLatin1() + ' ' + base64;
    ssh_string_free_char(base64);
    return QString::fromUtf8(line);
}

} // namespace baton::ssh
