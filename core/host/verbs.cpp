#include "core/host/verbs.h"

#include "core/base/text.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

static void initVerbResources()
{
    Q_INIT_RESOURCE(host); // baton-core is a static library: without this the linker drops it
}

namespace baton {

namespace {

constexpr auto multiline = QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption;

QSet<QString> matches(const QString &text, const QRegularExpression &expression)
{
    QSet<QString> found;
    for (auto each = expression.globalMatch(text); each.hasNext();)
        found << each.next().captured(1);
    return found;
}

QString functionOf(QString verb)
{
    return QStringLiteral("verb_") + verb.replace(u'-', u'_');
}

// What the "#:" lines above a verb's function say.
QList<VerbForm> formsIn(const QString &header)
{
    static const QRegularExpression said(QStringLiteral("^# (reads|changes)(, with full rights)?: (.*)$"));
    QList<VerbForm> forms;
    VerbForm form;
    for (const QString &line : header.split(u'\n')) {
        if (const auto match = said.match(line); match.hasMatch()) {
            form.effect = match.captured(1) == QLatin1String("reads") ? Command::Effect::Reads : Command::Effect::Changes;
            form.fullRights = !match.captured(2).isEmpty();
            form.purpose = match.captured(3);
        } else if (line.startsWith(QLatin1String("#:"))) {
            form.words = line.mid(2).split(u' ', Qt::SkipEmptyParts);
            forms << form;
        }
    }
    return forms;
}

struct Functions
{
    QMap<QString, QString> text; // by name
    QMap<QString, Verb> verbs;   // without their text
};

Functions readFunctions()
{
    static const QRegularExpression function(QStringLiteral("^([a-z_0-9]+)\\(\\)\\n\\{\\n.*?^\\}\\n"), multiline);
    Functions all;
    for (const QString &part : verbParts()) {
        const QString text = QString::fromUtf8(verbFile(part));
        qsizetype before = 0;
        for (auto each = function.globalMatch(text); each.hasNext();) {
            const auto match = each.next();
            const QString name = match.captured(1);
            all.text.insert(name, match.captured(0));
            if (name.startsWith(QLatin1String("verb_"))) {
                Verb verb{.name = name.mid(5).replace(u'_', u'-'), .part = part,
                          .forms = formsIn(text.mid(before, match.capturedStart() - before)), .text = {}, .uses = {}};
                all.verbs.insert(verb.name, verb);
            }
            before = match.capturedEnd();
        }
    }
    return all;
}

// The function, and all that it may call, those first.
QString closure(const Functions &functions, const QString &name)
{
    static const QRegularExpression word(QStringLiteral("\\b([a-z_0-9]+)\\b"));
    QStringList order{name};
    for (qsizetype i = 0; i < order.size(); ++i) {
        QStringList called = matches(functions.text.value(order[i]), word).values();
        called.sort();
        for (const QString &other : std::as_const(called)) {
            if (functions.text.contains(other) && !order.contains(other) && !other.startsWith(QLatin1String("verb_")))
                order << other;
        }
    }
    QString text;
    for (const QString &each : std::as_const(order))
        text.prepend(functions.text.value(each));
    return text;
}

QMap<QString, Verb> makeVerbs()
{
    // Those of its own environment begin with BATON_.
    static const QRegularExpression variable(QStringLiteral("\\$\\{?((?!BATON_)[A-Z][A-Z0-9_]+)"));
    const Functions functions = readFunctions();
    QMap<QString, Verb> verbs = functions.verbs;
    for (Verb &verb : verbs) {
        verb.text = closure(functions, functionOf(verb.name));
        verb.uses = matches(verb.text, variable).values();
        verb.uses.sort();
    }
    return verbs;
}

} // namespace

QStringList verbParts()
{
    return {QStringLiteral("postgres"), QStringLiteral("roles"), QStringLiteral("services"), QStringLiteral("aside"), QStringLiteral("build"), QStringLiteral("proxy")};
}

QByteArray verbFile(const QString &part)
{
    initVerbResources();
    QFile file(QStringLiteral(":/host/verbs/%1.sh").arg(part));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resource %s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

const QMap<QString, Verb> &allVerbs()
{
    static const QMap<QString, Verb> verbs = makeVerbs();
    return verbs;
}

QString verbText(const QString &name)
{
    static const Functions functions = readFunctions();
    return closure(functions, name);
}

const VerbForm *Verb::formOf(const QStringList &arguments) const
{
    for (const VerbForm &form : forms) {
        bool fits = form.words.size() == arguments.size();
        for (qsizetype i = 0; fits && i < arguments.size(); ++i)
            fits = form.words[i].startsWith(u'<') || form.words[i] == arguments[i];
        if (fits)
            return &form;
    }
    return nullptr;
}

Command Command::verb(const QStringList &words, const Known &known, const QByteArray &input)
{
    const auto verb = allVerbs().constFind(words.value(0));
    const VerbForm *form = verb == allVerbs().cend() ? nullptr : verb->formOf(words.mid(1));
    if (!form)
        qFatal("no verb takes these words: %s", qPrintable(words.join(u' ')));
    QString script;
    for (const QString &name : verb->uses) {
        if (!known.contains(name))
            qFatal("%s wants to know %s", qPrintable(words.first()), qPrintable(name));
        script += name + u'=' + shellQuoted(known.value(name)) + u'\n';
    }
    Command command{.script = script + verb->text + functionOf(verb->name) + u' ' + shellQuoted(words.mid(1)), .effect = form->effect};
    command.input = input;
    command.words = words;
    return command;
}

bool Command::wantsFullRights() const
{
    if (as == As::Login)
        return false;
    const auto verb = allVerbs().constFind(words.value(0));
    const VerbForm *form = verb == allVerbs().cend() ? nullptr : verb->formOf(words.mid(1));
    return !form || form->fullRights;
}

QString Command::shown() const
{
    return words.isEmpty() ? script.trimmed() : shellQuoted(words);
}

QString Command::title() const
{
    if (!note.isEmpty())
        return note;
    return words.isEmpty() ? script.trimmed().section(u'\n', 0, 0) : words.join(u' ');
}

} // namespace baton
