#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace baton {

// Every window, dialogue and wizard page in each of its states, for tests that look at all of them. Each is built and filled,
// shown by who looks, and gone afterwards.
using Look = std::function<void(QWidget &window, const QString &name)>;

void lookAtMainWindows(const Look &look); // every sample, each tab; practice, a run, a run cut off; the welcome
void lookAtRunWindows(const Look &look);  // every phase and ending
void lookAtDialogues(const Look &look);
void lookAtWizards(const Look &look);     // every page of both kinds
void lookAtAll(const Look &look);

} // namespace baton
