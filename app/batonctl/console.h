#pragma once

#include <QString>

#include <optional>

namespace baton::cli {

// The terminal: what is printed goes to standard output, what is asked to /dev/tty's stand-in, standard error.
class Console
{
public:
    Console();

    [[nodiscard]] bool isInteractive() const { return m_canAsk; } // somebody can be asked
    [[nodiscard]] bool isTerminal() const { return m_terminal; }  // output is seen by a person
    [[nodiscard]] int width() const;

    void print(const QString &line) const; // to standard output, with a line end
    void say(const QString &line) const;   // to standard error
    void write(const QString &text) const; // to standard output, as it is

    // std::nullopt: nobody there, end of input, or Ctrl-C.
    [[nodiscard]] std::optional<QString> ask(const QString &prompt) const;
    [[nodiscard]] std::optional<QString> askSecret(const QString &prompt) const; // without echo
    [[nodiscard]] bool confirm(const QString &question) const;                  // y/N

    // Colours, where the output is a terminal and NO_COLOR is not set.
    [[nodiscard]] QString green(const QString &text) const { return coloured(text, "32"); }
    [[nodiscard]] QString yellow(const QString &text) const { return coloured(text, "33"); }
    [[nodiscard]] QString red(const QString &text) const { return coloured(text, "31"); }
    [[nodiscard]] QString dim(const QString &text) const { return coloured(text, "2"); }
    [[nodiscard]] QString bold(const QString &text) const { return coloured(text, "1"); }

private:
    [[nodiscard]] QString coloured(const QString &text, const char *code) const;

    bool m_canAsk, m_terminal, m_colours;
};

} // namespace baton::cli
