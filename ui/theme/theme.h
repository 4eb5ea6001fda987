#pragma once

#include <QFont>
#include <QObject>

class QApplication;

namespace baton {

// Gives the application its looks: Fusion, own palettes, Inter where it is installed. Lives on the GUI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Auto, Light, Dark };

    explicit Theme(QApplication &application, QObject *parent = nullptr);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const;

private:
    void apply();
    void desktopSchemeChanged(bool dark);

    QApplication &m_application;
    Mode m_mode = Mode::Auto;
    bool m_desktopIsDark = false;
};

// For positions in the WAL, commands and output.
[[nodiscard]] QFont monospaceFont(qreal pointSize = 0); // 0 = the application font's size
// The application font in other sizes: 1.0 is body text.
[[nodiscard]] QFont scaledFont(qreal factor, QFont::Weight weight = QFont::Normal);

} // namespace baton
