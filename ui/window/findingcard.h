#pragma once

#include "core/cluster/assessment.h"

#include <QWidget>

namespace baton {

// A finding in words: what, why it matters, what to do.
class FindingCard : public QWidget
{
    Q_OBJECT

public:
    FindingCard(const Finding &finding, const QString &place, QWidget *parent = nullptr);
};

} // namespace baton
