#pragma once

#include <QWidget>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace baton {

class ClusterListModel;

// Left panel: the stored clusters, a search field once there are many.
class ClusterList : public QWidget
{
    Q_OBJECT

public:
    explicit ClusterList(ClusterListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString current() const; // profile id; empty: none
    void setCurrent(const QString &id);

Q_SIGNALS:
    void currentChanged(const QString &id);
    void addRequested();
    void editRequested(const QString &id);

private:
    void updateSearch();
    void keepSelection();

    ClusterListModel &m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_search;
    QListView *m_view;
    QString m_current;
};

} // namespace baton
