#include "core/product/screen.h"

#include <vterm.h>

#include <array>
#include <string>

namespace baton {

namespace {

constexpr qsizetype longestHistory = 500; // lines
constexpr qsizetype slice = 4096;         // bytes fed at once, so that what libvterm would answer never piles up

QString trimmedEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

int lineScrolled(int columns, const VTermScreenCell *cells, void *user)
{
    std::u32string text;
    for (int i = 0; i < columns; ++i) {
        const char32_t c = cells[i].chars[0];
        if (c != char32_t(-1)) // the right half of a wide character
            text += c ? c : U' ';
    }
    static_cast<Screen *>(user)->keepScrolled(trimmedEnd(QString::fromStdU32String(text)));
    return 1;
}

const VTermScreenCallbacks callbacks = {
    .damage = nullptr,
    .moverect = nullptr,
    .movecursor = nullptr,
    .settermprop = nullptr,
    .bell = nullptr,
    .resize = nullptr,
    .sb_pushline = lineScrolled,
    .sb_popline = nullptr,
};

} // namespace

void Screen::Free::operator()(VTerm *terminal) const
{
    vterm_free(terminal);
}

Screen::Screen() : m_terminal(vterm_new(rows, columns)), m_screen(vterm_obtain_screen(m_terminal.get()))
{
    vterm_set_utf8(m_terminal.get(), 1);
    vterm_screen_set_callbacks(m_screen, &callbacks, this);
    vterm_screen_reset(m_screen, 1);
}

Screen::~Screen() = default;

void Screen::keepScrolled(const QString &line)
{
    ++m_scrolled;
    m_history << line;
    if (m_history.size() > longestHistory)
        m_history.removeFirst();
}

// "Repeat the last character" (CSI … b), before there was one, keeps libvterm (0.1 to 0.3) in a loop without end: whoever can write to the
// terminal could stop Baton. Found by fuzzing. Sent as a sequence that means nothing; installers have no use for it.
QByteArray Screen::harmless(QByteArray output)
{
    for (char &byte : output) {
        const bool ends = byte == 0x18 || byte == 0x1a; // cancels a sequence
        if (byte == 0x1b)
            m_within = Within::Escape;
        else if (m_within == Within::Escape && byte >= 0x30 && byte < 0x7f) // libvterm waits for one of these
            m_within = byte == '[' ? Within::Sequence : Within::Text;
        else if (m_within == Within::Sequence && byte >= 0x40 && byte < 0x7f) {
            if (byte == 'b')
                byte = '~';
            m_within = Within::Text;
        } else if (ends)
            m_within = Within::Text;
    }
    return output;
}

void Screen::feed(const QByteArray &raw)
{
    const QByteArray output = harmless(raw);
    std::array<char, 512> unanswered;
    for (qsizetype at = 0; at < output.size(); at += slice) {
        vterm_input_write(m_terminal.get(), output.constData() + at, size_t(qMin(slice, output.size() - at)));
        while (vterm_output_read(m_terminal.get(), unanswered.data(), unanswered.size()) > 0) { }
    }
}

Screen::Position Screen::cursor() const
{
    VTermPos position{0, 0};
    vterm_state_get_cursorpos(vterm_obtain_state(m_terminal.get()), &position);
    return {m_scrolled + position.row, position.col};
}

QString Screen::line(qint64 number) const
{
    if (number < m_scrolled)
        return m_history.value(m_history.size() - (m_scrolled - number));
    const int row = int(number - m_scrolled);
    if (row >= rows)
        return {};
    std::array<char, columns * 4 * VTERM_MAX_CHARS_PER_CELL> text;
    const size_t length = vterm_screen_get_text(m_screen, text.data(), text.size(), {row, row + 1, 0, columns});
    return QString::fromUtf8(text.data(), qsizetype(length));
}

QStringList Screen::linesFrom(Position start) const
{
    const Position end = cursor();
    if (start > end) // the screen was cleared meanwhile
        start = {m_scrolled, 0};
    QStringList lines;
    for (qint64 number = qMax(start.line, end.line - longestHistory); number <= end.line; ++number) {
        QString text = line(number);
        if (number == end.line)
            text.truncate(end.column);
        if (number == start.line)
            text.remove(0, start.column);
        if (!text.trimmed().isEmpty())
            lines << trimmedEnd(text);
    }
    return lines;
}

QString Screen::lastLines(int count) const
{
    QStringList lines;
    for (qint64 number = m_scrolled + rows - 1; number >= 0 && lines.size() < count; --number) {
        if (number < m_scrolled - m_history.size())
            break;
        const QString text = trimmedEnd(line(number));
        if (!text.isEmpty())
            lines.prepend(text);
    }
    return lines.join(u'\n');
}

} // namespace baton
