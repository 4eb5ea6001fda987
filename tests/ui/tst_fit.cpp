#include "surfaces.h"

#include "translations/language.h"
#include "ui/theme/theme.h"
#include "ui/topology/topologyview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QGraphicsItem>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QStyleOptionGraphicsItem>
#include <QTabBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

using namespace baton;

// Nothing is cut off, in any language, on a screen of 1280×720: each text has the room that it asks for. What is shortened on purpose
// (a line of a list, a long value) has the whole text as its tool tip; that is the rule for all of them.
class FitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void fits_data();
    void fits();
    void largeTypeFits_data();
    void largeTypeFits();
    void findingsScrollOnlyWhereTheyMust();
    void whatIsCutIsFound();

private:
    std::unique_ptr<Theme> m_theme;
};

namespace {

using Tour = void (*)(const Look &);

// Instead of the one before.
void speakOnly(const QString &language)
{
    qDeleteAll(qApp->findChildren<QTranslator *>());
    speak(*qApp, language);
}

// Takes down what is written, as it is painted, and whether all of it is seen.
class Notes : public QPaintEngine
{
public:
    Notes() : QPaintEngine(AllFeatures) { }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawPath(const QPainterPath &) override { }
    Type type() const override { return User; }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QRectF place(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const bool clipped = painter()->hasClipping() && !painter()->clipBoundingRect().adjusted(-2, -2, 2, 2).contains(place);
        if (clipped || item.text().contains(QChar(0x2026)))
            cut << item.text();
    }
    QStringList cut;
};

class Paper : public QPaintDevice
{
public:
    QPaintEngine *paintEngine() const override { return &m_notes; }
    [[nodiscard]] QStringList cut() const { return m_notes.cut; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 4000;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    mutable Notes m_notes;
};

QStringList cutInDiagram(const TopologyView &view)
{
    Paper paper;
    QPainter painter(&paper);
    for (QGraphicsItem *item : view.scene()->items()) {
        QStyleOptionGraphicsItem option;
        painter.save();
        item->paint(&painter, &option, nullptr);
        painter.restore();
    }
    painter.end();
    return paper.cut();
}

QString quoted(const QWidget &widget, const QString &text)
{
    return QStringLiteral("%1 “%2”: %3×%4 of %5×%6").arg(QString::fromLatin1(widget.metaObject()->className()), text.left(60)).arg(widget.width()).arg(widget.height())
        .arg(widget.sizeHint().width()).arg(widget.sizeHint().height());
}

int widestWord(const QLabel &label)
{
    int widest = 0;
    for (const QString &word : label.text().split(QRegularExpression(QStringLiteral("[\\s/-]+"))))
        widest = qMax(widest, label.fontMetrics().horizontalAdvance(word));
    return widest;
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || label.toolTip().contains(label.text()))
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1 || (!Qt::mightBeRichText(label.text()) && widestWord(label) > label.width() + 1);
    return label.sizeHint().width() > label.width() + 1 || label.sizeHint().height() > label.height() + 1;
}

bool isCut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room.width();
}

bool isCut(const QLineEdit &edit)
{
    return edit.text().isEmpty() && !edit.toolTip().contains(edit.placeholderText()) && edit.fontMetrics().horizontalAdvance(edit.placeholderText()) > edit.width() - 10;
}

bool wrapsText(const QAbstractItemView &view)
{
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree && tree->wordWrap();
}

// Rows and columns that the view shows.
void collectCutCells(const QAbstractItemView &view, const QModelIndex &parent, QStringList &cut)
{
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            const QRect place = view.visualRect(index);
            const QString text = index.data().toString();
            if (text.isEmpty() || place.isEmpty() || !view.viewport()->rect().intersects(place))
                continue;
            QStyleOptionViewItem option;
            option.initFrom(&view);
            option.widget = &view;
            option.font = view.font();
            option.rect = place;
            const bool wraps = wrapsText(view);
            option.features.setFlag(QStyleOptionViewItem::WrapText, wraps);
            option.decorationSize = view.iconSize().isValid() ? view.iconSize() : QSize(16, 16);
            const QSize wanted = view.itemDelegateForIndex(index)->sizeHint(option, index);
            const bool tooWide = wanted.width() > place.width() + 1 && !index.data(Qt::ToolTipRole).toString().contains(text);
            if (tooWide || (wraps && wanted.height() > place.height() + 1))
                cut << QStringLiteral("%1, cell “%2”: %3×%4 of %5×%6").arg(view.accessibleName(), text.left(60)).arg(place.width()).arg(place.height()).arg(wanted.width()).arg(wanted.height());
        }
        collectCutCells(view, model.index(row, 0, parent), cut);
    }
}

bool isInScrolledPart(const QWidget &widget)
{
    for (const QWidget *each = widget.parentWidget(); each && !each->isWindow(); each = each->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(each))
            return true;
    }
    return false;
}

// What sticks out of what it is in.
bool isOutside(const QWidget &widget)
{
    return !widget.isWindow() && !isInScrolledPart(widget) && !widget.parentWidget()->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry());
}

template<typename T>
QList<const T *> shownIn(const QWidget &window)
{
    QList<const T *> shown;
    for (const T *each : window.findChildren<T *>()) {
        if (each->isVisible() && each->window() == &window)
            shown << each;
    }
    return shown;
}

QStringList cutIn(const QWidget &window)
{
    QStringList cut;
    for (const auto *label : shownIn<QLabel>(window)) {
        if (isCut(*label) || (!label->text().isEmpty() && isOutside(*label)))
            cut << quoted(*label, label->text());
    }
    for (const auto *button : shownIn<QAbstractButton>(window)) {
        if (!button->text().isEmpty() && (button->sizeHint().width() > button->width() + 1 || isOutside(*button)))
            cut << quoted(*button, button->text());
    }
    for (const auto *box : shownIn<QGroupBox>(window)) {
        if (box->minimumSizeHint().width() > box->width() + 1)
            cut << quoted(*box, box->title());
    }
    for (const auto *box : shownIn<QComboBox>(window)) {
        if (isCut(*box))
            cut << quoted(*box, box->currentText());
    }
    for (const auto *edit : shownIn<QLineEdit>(window)) {
        if (isCut(*edit))
            cut << quoted(*edit, edit->placeholderText());
    }
    for (const auto *bar : shownIn<QTabBar>(window)) {
        if (bar->sizeHint().width() > bar->width() + 1)
            cut << quoted(*bar, bar->tabText(0));
    }
    for (const auto *view : shownIn<QAbstractItemView>(window)) {
        if (!qobject_cast<const QHeaderView *>(view) && view->model())
            collectCutCells(*view, {}, cut);
    }
    for (const auto *diagram : shownIn<TopologyView>(window)) {
        for (const QString &text : cutInDiagram(*diagram))
            cut << QStringLiteral("in the diagram: ") + text;
    }
    return cut;
}

// At 1280×720 every operation is in sight; where type is large, the tool bar has a button for those that are left over.
QStringList cutToolBars(const QWidget &window)
{
    QStringList cut;
    for (const auto *bar : shownIn<QToolBar>(window)) {
        if (bar->sizeHint().width() > bar->width() + 1)
            cut << quoted(*bar, bar->windowTitle());
    }
    return cut;
}

QStringList problemsOf(QWidget &window, const QSize &screen)
{
    window.resize(window.size().boundedTo(screen));
    window.show();
    for (int round = 0; round < 4; ++round) {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QStringList problems = cutIn(window);
    if (window.width() > screen.width() || window.height() > screen.height())
        problems << QStringLiteral("needs %1×%2").arg(window.width()).arg(window.height());
    return problems;
}

// Each problem once, with where it was first seen; how many there are.
class Problems
{
public:
    void add(const QStringList &problems, const QString &name)
    {
        for (const QString &problem : problems) {
            if (!m_seen.contains(problem))
                qWarning().noquote() << problem << QStringLiteral("(first in %1)").arg(name);
            m_seen << problem;
        }
    }
    [[nodiscard]] int count() const { return int(m_seen.size()); }

private:
    QSet<QString> m_seen;
};

} // namespace

Q_DECLARE_METATYPE(Tour)

void FitTest::fits_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "fr", "es", "hi"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void FitTest::fits()
{
    QFETCH(QString, language);
    speakOnly(language);
    Problems problems;
    lookAtAll([&problems](QWidget &window, const QString &name) {
        problems.add(problemsOf(window, {1280, 720}), name);
        problems.add(cutToolBars(window), name);
    });
    QCOMPARE(problems.count(), 0);
}

void FitTest::largeTypeFits_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "hi"}) // the shortest, the longest, the highest
        QTest::newRow(language) << QString::fromLatin1(language);
}

// Twice the type on a larger screen, as somebody sets it who reads badly: everything is there.
void FitTest::largeTypeFits()
{
    QFETCH(QString, language);
    speakOnly(language);
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    Problems problems;
    lookAtAll([&problems](QWidget &window, const QString &name) {
        window.resize(1920, 1080);
        problems.add(problemsOf(window, {1920, 1080}), name);
    });
    QApplication::setFont(usual);
    QCOMPARE(problems.count(), 0);
}

void FitTest::findingsScrollOnlyWhereTheyMust()
{
    speakOnly(QStringLiteral("de"));
    int shown = 0;
    lookAtMainWindows([&shown](QWidget &window, const QString &name) {
        (void)problemsOf(window, {1360, 880});
        for (const auto *area : shownIn<QScrollArea>(window)) {
            const bool full = area->height() > area->parentWidget()->height() / 2;
            QVERIFY2(full || area->verticalScrollBar()->maximum() == 0, qPrintable(name));
            shown += area->widget()->height() > 20;
        }
    });
    QVERIFY(shown > 10);
}

// That the look can fail at all.
void FitTest::whatIsCutIsFound()
{
    QWidget window;
    const QString text = QStringLiteral("A text that is too long for its place");
    auto *label = new QLabel(text, &window), *outside = new QLabel(text, &window);
    auto *button = new QToolButton(&window);
    auto *box = new QComboBox(&window);
    button->setText(text);
    box->addItem(text);
    int y = 0;
    for (QWidget *each : std::initializer_list<QWidget *>{label, button, box}) {
        each->setGeometry(0, y, 60, 30);
        y += 30;
    }
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    outside->setGeometry(150, y, outside->sizeHint().width(), 30);
    window.resize(200, 200);
    window.show();
    QCOMPARE(cutIn(window).size(), 4);
    label->setToolTip(text);
    QCOMPARE(cutIn(window).size(), 3);
}

QTEST_MAIN(FitTest)
#include "tst_fit.moc"
