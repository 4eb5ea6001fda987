#include "app/batonctl/desk.h"
#include "app/batonctl/exitcode.h"

// Completion for shells and the manual page, made from the parser itself, so that they can't drift from it.
namespace baton::cli {

namespace {

using Commands = std::vector<const CLI::App *>;

Commands subcommands(const CLI::App &app)
{
    Commands all;
    for (const CLI::App *each : app.get_subcommands([](const CLI::App *) { return true; }))
        all.push_back(each);
    return all;
}

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

// Options without a group are for tests.
bool isTold(const CLI::Option *option)
{
    return !option->get_group().empty();
}

QStringList flags(const CLI::App &app)
{
    QStringList all;
    for (const CLI::Option *option : app.get_options(isTold)) {
        for (const std::string &name : option->get_lnames())
            all << QStringLiteral("--") + text(name);
    }
    return all;
}

QStringList words(const CLI::App &app)
{
    QStringList all;
    for (const CLI::App *each : subcommands(app))
        all << text(each->get_name());
    return all;
}

// What may follow "batonctl COMMAND": its own subcommands and options, and the global ones.
QString afterCommand(const CLI::App &app, const CLI::App &command)
{
    return (words(command) + flags(command) + flags(app)).join(u' ');
}

QString bash(const CLI::App &app)
{
    QString cases;
    for (const CLI::App *command : subcommands(app))
        cases += QStringLiteral("        %1) words='%2' ;;\n").arg(text(command->get_name()), afterCommand(app, *command));
    return QStringLiteral("_batonctl()\n{\n"
                          "    local word command= words\n"
                          "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
                          "        case $word in -*) ;; *) [ -n \"$command\" ] || command=$word ;; esac\n"
                          "    done\n"
                          "    case $command in\n%1        *) words='%2' ;;\n    esac\n"
                          "    COMPREPLY=($(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\"))\n"
                          "    [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- \"${COMP_WORDS[COMP_CWORD]}\"))\n"
                          "}\ncomplete -F _batonctl batonctl\n").arg(cases, (words(app) + flags(app)).join(u' '));
}

QString fishQuoted(QString value)
{
    return u'\'' + value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'")) + u'\'';
}

QString fish(const CLI::App &app)
{
    QString lines;
    const auto option = [&lines](const QString &condition, const CLI::Option *each) {
        for (const std::string &name : each->get_lnames())
            lines += QStringLiteral("complete -c batonctl%1 -l %2 -d %3\n").arg(condition, text(name), fishQuoted(text(each->get_description())));
    };
    for (const CLI::Option *each : app.get_options(isTold))
        option({}, each);
    for (const CLI::App *command : subcommands(app)) {
        const QString name = text(command->get_name());
        const QString within = QStringLiteral(" -n '__fish_seen_subcommand_from %1'").arg(name);
        lines += QStringLiteral("complete -c batonctl -n __fish_use_subcommand -f -a %1 -d %2\n").arg(name, fishQuoted(text(command->get_description())));
        for (const CLI::Option *each : command->get_options())
            option(within, each);
        for (const CLI::App *each : subcommands(*command))
            lines += QStringLiteral("complete -c batonctl%1 -f -a %2 -d %3\n").arg(within, text(each->get_name()), fishQuoted(text(each->get_description())));
    }
    return lines;
}

QString roff(QString value)
{
    value.replace(u'\\', QLatin1String("\\e")).replace(u'-', QLatin1String("\\-"));
    return value.startsWith(u'.') || value.startsWith(u'\'') ? QLatin1String("\\&") + value : value;
}

QString roffOptions(const CLI::App &app)
{
    QString out;
    for (const CLI::Option *option : app.get_options(isTold))
        out += QStringLiteral(".TP\n\\fB%1\\fR\n%2\n").arg(roff(text(option->get_name(false, true))), roff(text(option->get_description())));
    return out;
}

QString manual(const CLI::App &app)
{
    QString out = QStringLiteral(".TH BATONCTL 1 \"\" \"Baton %1\"\n.SH NAME\nbatonctl \\- %2\n.SH SYNOPSIS\n\\fBbatonctl\\fR [\\fIOPTIONS\\fR] \\fICOMMAND\\fR\n"
                                 ".SH OPTIONS\n").arg(QStringLiteral(BATON_VERSION), roff(text(app.get_description())));
    out += roffOptions(app) + QStringLiteral(".SH COMMANDS\n");
    for (const CLI::App *command : subcommands(app)) {
        out += QStringLiteral(".SS %1\n%2\n").arg(roff(text(command->get_name())), roff(text(command->get_description())));
        out += roffOptions(*command);
        for (const CLI::App *each : subcommands(*command)) {
            out += QStringLiteral(".TP\n\\fB%1 %2\\fR\n%3\n").arg(roff(text(command->get_name())), roff(text(each->get_name())), roff(text(each->get_description())));
        }
    }
    return out + QStringLiteral(".SH NOTES\n%1\n").arg(roff(text(app.get_footer())));
}

} // namespace

void addSelfDescription(CLI::App &app, Body &chosen)
{
    const auto shell = std::make_shared<std::string>();
    CLI::App *completion = app.add_subcommand("completion", "Print the completion for a shell");
    completion->add_option("shell", *shell, "bash, zsh or fish")->required()->check(CLI::IsMember({"bash", "zsh", "fish"}));
    completion->callback([&app, &chosen, shell] {
        chosen = [&app, shell](Desk &desk) {
            if (*shell == "zsh")
                desk.console().write(QStringLiteral("#compdef batonctl\nautoload -U bashcompinit && bashcompinit\n"));
            desk.console().write(*shell == "fish" ? fish(app) : bash(app));
            return int(Done);
        };
    });
    CLI::App *page = app.add_subcommand("manual", "Print the manual page, for man -l");
    page->callback([&app, &chosen] {
        chosen = [&app](Desk &desk) {
            desk.console().write(manual(app));
            return int(Done);
        };
    });
}

} // namespace baton::cli
