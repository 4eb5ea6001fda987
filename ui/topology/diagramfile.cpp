#include "ui/topology/diagramfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QSaveFile>
#include <QSvgGenerator>

namespace baton {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Diagram)
};

QByteArray asSvg(QGraphicsScene &scene, const QRectF &area, const QColor &ground)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(area.size().toSize());
    generator.setViewBox(QRectF({}, area.size()));
    QPainter painter(&generator);
    painter.fillRect(QRectF({}, area.size()), ground);
    scene.render(&painter, QRectF({}, area.size()), area);
    painter.end();
    return svg;
}

QByteArray asPng(QGraphicsScene &scene, const QRectF &area, const QColor &ground)
{
    QImage image((area.size() * 2).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, {}, area);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace

Result<> saveDiagram(QGraphicsScene &scene, const QPalette &palette, const QString &file)
{
    const QRectF area = scene.itemsBoundingRect().adjusted(-16, -16, 16, 16);
    const QColor ground = palette.color(QPalette::Window);
    const bool svg = file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) && out.write(svg ? asSvg(scene, area, ground) : asPng(scene, area, ground)) > 0 && out.commit();
    if (!written)
        return fail(ErrorKind::Failed, Words::tr("The diagram can’t be written to %1: %2").arg(file, out.errorString()));
    return {};
}

} // namespace baton
