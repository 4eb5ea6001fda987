#pragma once

#include <QByteArray>
#include <QString>

namespace baton {

// Overwrites a secret and forgets it. Where other copies share the text it stays as it is: the last owner wipes it.
void wipe(QString &text);
void wipe(QByteArray &bytes);

// Wipes at the end of a scope what was read into it.
template<typename Text>
class WipedAtEnd
{
public:
    explicit WipedAtEnd(Text &text) : m_text(text) { }
    ~WipedAtEnd() { wipe(m_text); }
    WipedAtEnd(const WipedAtEnd &) = delete;
    WipedAtEnd &operator=(const WipedAtEnd &) = delete;

private:
    Text &m_text;
};

} // namespace baton
