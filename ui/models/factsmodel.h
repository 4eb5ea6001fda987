#pragma once

#include "ui/models/facts.h"

#include <QAbstractItemModel>

namespace baton {

// Facts under their sections. Keeps rows in place when only values change, so that a selection survives each second's look.
class FactsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };
    enum Role { SectionRole = Qt::UserRole }; // bool: a section's title

    using QAbstractItemModel::QAbstractItemModel;

    void setFacts(const QList<Fact> &facts);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Section
    {
        QString title;
        QList<Fact> facts;
    };

    [[nodiscard]] static QList<Section> sectionsOf(const QList<Fact> &facts);
    [[nodiscard]] bool sameShape(const QList<Section> &sections) const;

    QList<Section> m_sections;
};

} // namespace baton
