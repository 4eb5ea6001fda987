#include "ui/run/timeline.h"

#include "ui/text/format.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QPainter>

namespace baton {

namespace {

constexpr int rowHeight = 18, top = 10, axis = 24, names = 300, right = 64, shortest = 3;

QString took(qint64 ms)
{
    return ms < 1000 ? QCoreApplication::translate("Timeline", "%1 ms").arg(ms) : formatSeconds(double(ms) / 1000);
}

class Picture
{
public:
    Picture(const Timeline &timeline, int width, const Tokens &tokens)
        : m_timeline(timeline), m_tokens(tokens), m_width(width), m_image(2 * QSize(width, top + rowHeight * int(timeline.bars.size()) + axis), QImage::Format_ARGB32)
    {
        m_image.setDevicePixelRatio(2);
        m_image.fill(tokens.base);
    }

    QImage draw()
    {
        QPainter painter(&m_image);
        painter.setRenderHint(QPainter::Antialiasing);
        QFont font = QApplication::font();
        font.setPixelSize(11);
        painter.setFont(font);
        drawHeld(painter);
        drawAxis(painter);
        for (int row = 0; row < m_timeline.bars.size(); ++row)
            drawBar(painter, row, m_timeline.bars[row]);
        painter.end();
        return m_image;
    }

private:
    [[nodiscard]] double x(qint64 at) const { return names + (m_width - names - right) * double(at) / double(qMax<qint64>(1, m_timeline.length)); }
    [[nodiscard]] int bottom() const { return top + rowHeight * int(m_timeline.bars.size()); }

    void drawHeld(QPainter &painter)
    {
        for (const Timeline::Span &span : m_timeline.held) {
            const QRectF area(x(span.from), top, qMax(double(shortest), x(span.to) - x(span.from)), bottom() - top);
            painter.fillRect(area, m_tokens.warningGround);
            painter.setPen(QPen(m_tokens.warning, 1, Qt::DashLine));
            painter.drawLine(area.topLeft(), area.bottomLeft());
            painter.drawLine(area.topRight(), area.bottomRight());
        }
    }

    void drawAxis(QPainter &painter)
    {
        painter.setPen(m_tokens.strongBorder);
        painter.drawLine(names, bottom(), m_width - right, bottom());
        for (int tick = 0; tick <= 4; ++tick) {
            const qint64 at = m_timeline.length * tick / 4;
            painter.setPen(m_tokens.border);
            painter.drawLine(QPointF(x(at), top), QPointF(x(at), bottom() + 4));
            painter.setPen(m_tokens.muted);
            painter.drawText(QRectF(x(at) - 40, bottom() + 5, 80, 16), Qt::AlignHCenter, formatSeconds(double(at) / 1000));
        }
    }

    void drawBar(QPainter &painter, int row, const Timeline::Bar &bar)
    {
        const double y = top + row * rowHeight;
        const QString name = bar.place.isEmpty() ? bar.title : QStringLiteral("%1 · %2").arg(bar.place, bar.title);
        painter.setPen(m_tokens.text);
        painter.drawText(QRectF(4, y, names - 14, rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(name, Qt::ElideRight, names - 14));
        const QRectF area(x(bar.from), y + 4, qMax(double(shortest), x(bar.to) - x(bar.from)), rowHeight - 8);
        painter.setPen(bar.state == Timeline::Bar::State::Skipped ? QPen(m_tokens.neutral) : QPen(Qt::NoPen));
        painter.setBrush(brushOf(bar.state));
        painter.drawRoundedRect(area, 2, 2);
        painter.setPen(m_tokens.muted);
        painter.drawText(QPointF(area.right() + 5, y + rowHeight - 5), valueOf(bar));
    }

    // Told apart by pattern and by the word behind, not by colour alone.
    [[nodiscard]] QBrush brushOf(Timeline::Bar::State state) const
    {
        switch (state) {
        case Timeline::Bar::State::Done:
            return m_tokens.accent;
        case Timeline::Bar::State::Skipped:
            return m_tokens.base;
        case Timeline::Bar::State::Failed:
            return m_tokens.critical;
        case Timeline::Bar::State::Undone:
            return QBrush(m_tokens.neutral, Qt::BDiagPattern);
        case Timeline::Bar::State::Open:
            return QBrush(m_tokens.critical, Qt::Dense4Pattern);
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] static QString valueOf(const Timeline::Bar &bar)
    {
        switch (bar.state) {
        case Timeline::Bar::State::Skipped:
            return QCoreApplication::translate("Timeline", "was done");
        case Timeline::Bar::State::Failed:
            return QCoreApplication::translate("Timeline", "failed");
        case Timeline::Bar::State::Open:
            return QCoreApplication::translate("Timeline", "cut off");
        case Timeline::Bar::State::Done:
        case Timeline::Bar::State::Undone:
            return took(bar.to - bar.from);
        }
        Q_UNREACHABLE();
    }

    const Timeline &m_timeline;
    const Tokens &m_tokens;
    int m_width;
    QImage m_image;
};

} // namespace

QImage timelineImage(const Timeline &timeline, const Tokens &tokens, int width)
{
    return timeline.bars.isEmpty() ? QImage() : Picture(timeline, width, tokens).draw();
}

} // namespace baton
