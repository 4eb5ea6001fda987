#include "ui/window/inspector.h"

#include "ui/models/factsmodel.h"
#include "ui/text/format.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/factdelegate.h"
#include "ui/window/findingcard.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QTreeView>

namespace baton {

namespace {

constexpr qsizetype mostCards = 2; // the facts need room too
constexpr double mostOfHeight = 0.55; // for them; what is more can be scrolled to
constexpr int margin = 12, leastWidth = 300, leastDigits = 30; // a WAL file's name is a word of 24

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(Inspector::tr("Problems"));
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

QTreeView *factsView(FactsModel &model)
{
    auto *view = new QTreeView;
    view->setModel(&model);
    view->setHeaderHidden(true);
    view->setRootIsDecorated(false);
    view->setIndentation(0);
    view->setFrameShape(QFrame::NoFrame);
    view->setItemDelegate(new FactDelegate(view));
    view->setItemsExpandable(false);
    view->setWordWrap(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setAccessibleName(Inspector::tr("Facts"));
    view->header()->setSectionResizeMode(FactsModel::Name, QHeaderView::Fixed);
    view->header()->resizeSection(FactsModel::Name, 140);
    view->header()->setStretchLastSection(true);
    view->viewport()->setAutoFillBackground(false);
    return view;
}

QToolButton *copyButton()
{
    auto *button = new QToolButton;
    button->setIcon(themedIcon("copy", Tint::Muted));
    button->setAutoRaise(true);
    button->setToolTip(Inspector::tr("Copy these facts as text"));
    button->setAccessibleName(button->toolTip());
    return button;
}

} // namespace

Inspector::Inspector(QWidget *parent)
    : QWidget(parent), m_facts(new FactsModel(this)), m_title(plainLabel()), m_age(plainLabel()), m_findings(new QWidget),
      m_findingRows(new QVBoxLayout(m_findings)), m_findingsArea(scrolling(m_findings)), m_view(factsView(*m_facts))
{
    m_title->setWordWrap(true);
    m_title->setFont(scaledFont(1.2, QFont::DemiBold));
    m_age->setForegroundRole(QPalette::PlaceholderText);
    m_findingRows->setContentsMargins({});
    auto *copyFacts = copyButton();
    connect(copyFacts, &QToolButton::clicked, this, &Inspector::copy);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(copyFacts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 12, margin, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_age);
    column->addWidget(m_findingsArea);
    column->addWidget(m_view, 1);
    connect(m_view->header(), &QHeaderView::sectionResized, m_view, &QTreeView::doItemsLayout); // wrapped values have another height
    connect(m_facts, &QAbstractItemModel::modelReset, this, &Inspector::layOutSections);
    connect(&m_ageTimer, &QTimer::timeout, this, &Inspector::refreshAge);
    m_ageTimer.start(1000);
    adoptFont();
}

void Inspector::setCluster(const ClusterState &cluster)
{
    m_cluster = cluster;
    refresh();
}

void Inspector::setSelection(const QString &id)
{
    m_selection = id;
    refresh();
}

void Inspector::copy() const
{
    QGuiApplication::clipboard()->setText(factsAsText(m_title->text(), factsOf(m_cluster, m_selection)));
}

void Inspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    layOutSections();
    adoptFont();
}

void Inspector::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFindings();
}

void Inspector::adoptFont()
{
    setMinimumWidth(qMax(leastWidth, leastDigits * fontMetrics().horizontalAdvance(u'0')));
    fitFindings();
}

// As high as they are, while enough is left for the facts; a stop for the Tab key only where there is something to scroll.
void Inspector::fitFindings()
{
    const int wanted = m_findings->heightForWidth(width() - 2 * margin), most = int(height() * mostOfHeight);
    m_findingsArea->setVisible(!m_shownFindings.isEmpty());
    m_findingsArea->setFixedHeight(qMin(qMax(0, wanted), most));
    m_findingsArea->setFocusPolicy(wanted > most ? Qt::StrongFocus : Qt::NoFocus);
}

void Inspector::refresh()
{
    m_title->setText(selectionTitle(m_cluster, m_selection));
    m_facts->setFacts(factsOf(m_cluster, m_selection));
    refreshAge();
    refreshFindings();
}

void Inspector::refreshAge()
{
    const QDateTime seen = selectionSeen(m_cluster, m_selection);
    m_age->setVisible(seen.isValid());
    if (seen.isValid())
        m_age->setText(tr("seen %1 ago").arg(formatSeconds(double(qMax<qint64>(0, seen.msecsTo(QDateTime::currentDateTimeUtc()))) / 1000)));
}

void Inspector::refreshFindings()
{
    const std::optional<Node> node = nodeFromId(m_selection);
    QList<Finding> shown;
    for (const Finding &finding : m_cluster.assessment.findings) {
        if (m_selection.isEmpty() || (node && finding.node == node))
            shown << finding;
    }
    if (shown == m_shownFindings)
        return;
    m_shownFindings = shown;
    while (QLayoutItem *item = m_findingRows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](QWidget *row) {
        m_findingRows->addWidget(row);
        row->show(); // at once: what is hidden has no height
    };
    for (const Finding &finding : shown.first(qMin(mostCards, shown.size())))
        add(new FindingCard(finding, !node && finding.node ? m_cluster.profile.label(*finding.node) : QString()));
    if (shown.size() > mostCards) {
        auto *more = plainLabel(tr("%n more: see the problems above", nullptr, int(shown.size() - mostCards)));
        more->setWordWrap(true);
        add(more);
    }
    fitFindings();
}

// Section titles go across both columns.
void Inspector::layOutSections()
{
    m_view->expandAll();
    for (int row = 0; row < m_facts->rowCount(); ++row)
        m_view->setFirstColumnSpanned(row, {}, true);
}

} // namespace baton
