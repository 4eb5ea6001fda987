#include "core/guard/sudoers.h"

#include "core/host/verbs.h"

#include <QRegularExpression>

namespace baton {

QByteArray sudoersFile(const QString &user)
{
    // "ALL" is everybody to sudo.
    static const QRegularExpression account(QStringLiteral("^[A-Za-z_][A-Za-z0-9_.-]{0,31}$"));
    if (!account.match(user).hasMatch() || user == QLatin1String("ALL"))
        return {};
    return "# Baton's least rights: this account may run one program as root, with this one word, and nothing else.\n"
           "# It does verbs of a fixed set, checks each argument, and reads all else from files that only root writes.\n"
           "Cmnd_Alias BATON_HELPER = /usr/local/lib/baton/baton-root serve\n"
           "Defaults!BATON_HELPER env_reset, !setenv, !requiretty, !log_input, !log_output\n"
        + user.toUtf8() + " ALL = (root) NOPASSWD: BATON_HELPER\n";
}

Command putSudoers(const QString &user)
{
    return Command::verb({QStringLiteral("sudoers"), QStringLiteral("put")}, {}, sudoersFile(user));
}

Command removeSudoers()
{
    return Command::verb({QStringLiteral("sudoers"), QStringLiteral("remove")});
}

Command putBuilds(const QByteArray &checksums)
{
    return Command::verb({QStringLiteral("sudoers"), QStringLiteral("builds")}, {}, checksums);
}

QString verbTable()
{
    QString table = QStringLiteral("| verb | words | | what it does |\n| --- | --- | --- | --- |\n");
    for (const QString &part : verbParts()) {
        for (const Verb &verb : allVerbs()) {
            QString purpose;
            if (verb.part != part)
                continue;
            for (const VerbForm &form : verb.forms) {
                const bool first = form.purpose != purpose;
                purpose = form.purpose;
                QStringList words;
                for (const VerbForm &other : verb.forms) {
                    if (other.purpose == purpose)
                        words << (other.words.isEmpty() ? QStringLiteral("–") : u'`' + other.words.join(u' ') + u'`');
                }
                if (first)
                    table += QStringLiteral("| `%1` | %2 | %3 | %4 |\n")
                                 .arg(verb.name, words.join(QStringLiteral(" · ")),
                                      form.fullRights ? QStringLiteral("not by the helper")
                                          : form.effect == Command::Effect::Reads ? QStringLiteral("reads")
                                                                                  : QStringLiteral("changes"),
                                      form.purpose);
            }
        }
    }
    return table;
}

} // namespace baton
