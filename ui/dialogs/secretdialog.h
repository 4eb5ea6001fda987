#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace baton {

// Asks for a password, and whether to keep it; or for a code that is good once.
class SecretDialog : public QDialog
{
    Q_OBJECT

public:
    // canKeep false: no keychain can be used now; it is asked for again next time.
    SecretDialog(const QString &title, const QString &text, bool canKeep, QWidget *parent = nullptr);

    SecretDialog(const QString &title, const QString &text, QWidget *parent = nullptr); // good once: there is nothing to keep

    void setVisibleAnswer(bool visible); // while it is typed

    [[nodiscard]] QString secret() const;
    [[nodiscard]] bool keep() const;

private:
    QLineEdit *m_secret;
    QCheckBox *m_keep;
};

} // namespace baton
