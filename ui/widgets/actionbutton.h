#pragma once

#include <QPushButton>

namespace baton {

// The one button that is recommended: filled with the accent colour, and following the theme.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(const QString &text = {}, QWidget *parent = nullptr);
    void setQuiet(bool quiet); // possible, but nothing that must be done: outlined like any other

protected:
    bool event(QEvent *event) override;

private:
    void adoptTheme();

    bool m_quiet = false;
};

} // namespace baton
