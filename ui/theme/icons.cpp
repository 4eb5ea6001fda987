#include "ui/theme/icons.h"

#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace baton {

namespace {

QColor tintColor(const Tokens &tokens, Tint tint)
{
    switch (tint) {
    case Tint::Text:
        return tokens.text;
    case Tint::Muted:
        return tokens.muted;
    case Tint::Accent:
        return tokens.accent;
    case Tint::OnAccent:
        return tokens.onAccent;
    case Tint::Good:
        return tokens.good;
    case Tint::Info:
        return tokens.info;
    case Tint::Warning:
        return tokens.warning;
    case Tint::Critical:
        return tokens.critical;
    case Tint::Neutral:
        return tokens.neutral;
    }
    Q_UNREACHABLE();
}

QByteArray coloured(const QString &name, const QColor &color, const QColor &knock)
{
    QFile file(QLatin1String(":/icons/") + name + QLatin1String(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("knockColor", knock.name().toLatin1());
    return svg;
}

// Asks for the colour when it paints, so that icons follow a change of theme by themselves.
class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, Tint tint) : m_name(std::move(name)), m_tint(tint) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens &tokens = tokensFor(QGuiApplication::palette());
        QColor color = mode == QIcon::Disabled ? tokens.faint : tintColor(tokens, m_tint);
        const bool selected = mode == QIcon::Selected; // on the accent colour
        if (selected)
            color = tokens.onAccent;
        paintIcon(*painter, rect, m_name, color, selected ? tokens.accent : tokens.base);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return QStringLiteral("baton"); }

private:
    QString m_name;
    Tint m_tint;
};

} // namespace

QIcon themedIcon(const QString &name, Tint tint)
{
    return QIcon(new ThemedIconEngine(name, tint));
}

QString severityIconName(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return QStringLiteral("status-good");
    case Severity::Info:
        return QStringLiteral("status-info");
    case Severity::Warning:
        return QStringLiteral("status-warning");
    case Severity::Critical:
        return QStringLiteral("status-critical");
    }
    Q_UNREACHABLE();
}

QIcon severityIcon(Severity severity)
{
    static constexpr Tint tints[] = {Tint::Good, Tint::Info, Tint::Warning, Tint::Critical};
    return themedIcon(severityIconName(severity), tints[int(severity)]);
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return QCoreApplication::translate("Severity", "good");
    case Severity::Info:
        return QCoreApplication::translate("Severity", "notice");
    case Severity::Warning:
        return QCoreApplication::translate("Severity", "warning");
    case Severity::Critical:
        return QCoreApplication::translate("Severity", "critical");
    }
    Q_UNREACHABLE();
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color, const QColor &knock)
{
    QSvgRenderer renderer(coloured(name, color, knock));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, rect);
}

} // namespace baton
