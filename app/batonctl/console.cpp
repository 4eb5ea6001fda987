#include "app/batonctl/console.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cerrno>
#include <cstdio>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace baton::cli {

namespace {

// Hosts' words are cleaned where they come in; should one slip through, a terminal must not obey it. Colours and "clear to the end of the
// line" are Console's own.
QString harmless(const QString &text)
{
    static const QRegularExpression others(QStringLiteral("\\x1b(?!\\[[0-9;]{0,8}[mK])|[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1a\\x1c-\\x1f\\x7f-\\x9f]"));
    return QString(text).remove(others);
}

void put(FILE *file, const QString &text)
{
    const QByteArray bytes = harmless(text).toUtf8();
    fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    fflush(file);
}

// Unbuffered, so that a signal ends the wait (its handler is installed without SA_RESTART).
std::optional<QString> readLine()
{
    QByteArray line;
    while (true) {
        char c = 0;
        const ssize_t got = read(STDIN_FILENO, &c, 1);
        if (got < 0 || (got == 0 && line.isEmpty()))
            return std::nullopt;
        if (got == 0 || c == '\n')
            return QString::fromUtf8(line);
        line += c;
    }
}

// Echo off for as long as it lives.
class Hidden
{
public:
    Hidden()
    {
        m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        quiet.c_lflag |= ECHONL;
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Hidden()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Hidden(const Hidden &) = delete;
    Hidden &operator=(const Hidden &) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};

} // namespace

Console::Console()
    : m_canAsk(isatty(STDIN_FILENO) && isatty(STDERR_FILENO)), m_terminal(isatty(STDOUT_FILENO)),
      m_colours(m_terminal && qEnvironmentVariableIsEmpty("NO_COLOR"))
{
}

int Console::width() const
{
    winsize size{};
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

void Console::print(const QString &line) const
{
    put(stdout, line + u'\n');
}

void Console::say(const QString &line) const
{
    put(stderr, line + u'\n');
}

void Console::write(const QString &text) const
{
    put(stdout, text);
}

std::optional<QString> Console::ask(const QString &prompt) const
{
    if (!m_canAsk)
        return std::nullopt;
    put(stderr, prompt + u' ');
    return readLine();
}

std::optional<QString> Console::askSecret(const QString &prompt) const
{
    if (!m_canAsk)
        return std::nullopt;
    const Hidden hidden; // before the prompt: what is typed at once must neither be seen nor be flushed away
    put(stderr, prompt + QStringLiteral(": "));
    return readLine();
}

bool Console::confirm(const QString &question) const
{
    const std::optional<QString> answer = ask(question + QStringLiteral(" [y/N]"));
    const QString yes = QCoreApplication::translate("batonctl", "y", "letter that means yes");
    return answer && (answer->trimmed().startsWith(u'y', Qt::CaseInsensitive) || answer->trimmed().startsWith(yes, Qt::CaseInsensitive));
}

QString Console::coloured(const QString &text, const char *code) const
{
    return m_colours ? QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1String(code), text) : text;
}

} // namespace baton::cli
