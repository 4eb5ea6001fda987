#include "ui/models/factsmodel.h"

#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"

namespace baton {

namespace {

constexpr quintptr sectionLevel = 0; // internal id of a section; a fact's is its section's row + 1

} // namespace

QList<FactsModel::Section> FactsModel::sectionsOf(const QList<Fact> &facts)
{
    QList<Section> sections;
    for (const Fact &fact : facts) {
        if (sections.isEmpty() || sections.last().title != fact.section)
            sections << Section{fact.section, {}};
        sections.last().facts << fact;
    }
    return sections;
}

bool FactsModel::sameShape(const QList<Section> &sections) const
{
    return std::equal(sections.begin(), sections.end(), m_sections.begin(), m_sections.end(), [](const Section &a, const Section &b) {
        return a.title == b.title && std::equal(a.facts.begin(), a.facts.end(), b.facts.begin(), b.facts.end(), [](const Fact &x, const Fact &y) {
            return x.name == y.name;
        });
    });
}

void FactsModel::setFacts(const QList<Fact> &facts)
{
    const QList<Section> sections = sectionsOf(facts);
    if (!sameShape(sections)) {
        beginResetModel();
        m_sections = sections;
        endResetModel();
        return;
    }
    m_sections = sections;
    for (int row = 0; row < m_sections.size(); ++row) {
        const QModelIndex section = index(row, 0);
        Q_EMIT dataChanged(index(0, Value, section), index(rowCount(section) - 1, Value, section));
    }
}

QModelIndex FactsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : sectionLevel);
}

QModelIndex FactsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == sectionLevel)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, sectionLevel);
}

int FactsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_sections.size());
    if (parent.internalId() != sectionLevel || parent.column() != 0)
        return 0;
    return int(m_sections[parent.row()].facts.size());
}

int FactsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == sectionLevel) {
        if (role == Qt::ToolTipRole || (role == Qt::DisplayRole && index.column() == Name))
            return m_sections[index.row()].title;
        if (role == SectionRole)
            return true;
        return role == Qt::FontRole ? QVariant(scaledFont(0.95, QFont::DemiBold)) : QVariant();
    }
    const Fact &fact = m_sections[int(index.internalId()) - 1].facts[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? fact.name : fact.value;
    case Qt::ToolTipRole:
        return plainToolTip(tr("%1: %2").arg(fact.name, fact.value));
    case SectionRole:
        return false;
    case Qt::FontRole:
        return fact.code && index.column() == Value ? QVariant(monospaceFont()) : QVariant();
    default:
        return {};
    }
}

QVariant FactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Fact") : tr("Value");
}

} // namespace baton
