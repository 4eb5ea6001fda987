#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>

struct VTerm;
struct VTermScreen;

namespace baton {

// What a person would see on the terminal: a program's output after its escape sequences were carried out. Nothing that
// the output asks of a terminal (status reports, titles, clipboard) is ever answered or passed on.
class Screen
{
public:
    // `line` counts from the first line ever shown, also those scrolled away.
    struct Position
    {
        qint64 line = 0;
        int column = 0;
        auto operator<=>(const Position &) const = default;
    };

    static constexpr int rows = 50, columns = 200;

    Screen();
    ~Screen();
    Q_DISABLE_COPY_MOVE(Screen)

    void feed(const QByteArray &raw);

    [[nodiscard]] Position cursor() const;
    // Non-empty lines from `start` to the cursor; the last one ends at the cursor, unless the cursor is at the left edge.
    [[nodiscard]] QStringList linesFrom(Position start) const;
    [[nodiscard]] QString lastLines(int count) const; // non-empty ones, up to the last on the screen

    void keepScrolled(const QString &line); // called by libvterm

private:
    [[nodiscard]] QString line(qint64 number) const;
    [[nodiscard]] QByteArray harmless(QByteArray output);

    struct Free
    {
        void operator()(VTerm *terminal) const;
    };
    std::unique_ptr<VTerm, Free> m_terminal;
    VTermScreen *m_screen = nullptr; // owned by m_terminal
    enum class Within { Text, Escape, Sequence } m_within = Within::Text; // of the output so far
    qint64 m_scrolled = 0;
    QStringList m_history; // the last of the scrolled lines
};

} // namespace baton
