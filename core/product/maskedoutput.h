#pragma once

#include <QByteArray>
#include <QList>

namespace baton {

// Takes secrets out of a stream that comes in pieces: a secret is found also where it is cut in two.
// Unlike masked() it takes short secrets too, since here it is known that they were typed.
class MaskedOutput
{
public:
    void mask(const QByteArray &secret);
    // What may be shown now; an end that could be the beginning of a secret is held back until more comes.
    [[nodiscard]] QByteArray pass(const QByteArray &piece);
    [[nodiscard]] QByteArray flush(); // what was held back, when nothing more comes for now

private:
    QList<QByteArray> m_secrets;
    QByteArray m_held;
};

} // namespace baton
