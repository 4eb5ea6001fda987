#pragma once

#include <QLabel>

namespace baton {

// A label that shows what it is given letter by letter. Qt's own guess whether a text is rich, and then obey its tags, load its pictures and open
// its links; what hosts say is in most of our texts.
[[nodiscard]] inline QLabel *plainLabel(const QString &text = {})
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

// A tool tip is a label of Qt's, which guesses: escaped where it would guess wrong.
[[nodiscard]] inline QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace baton
