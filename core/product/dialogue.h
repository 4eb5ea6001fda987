#pragma once

#include "core/product/recipe.h"
#include "core/runbook/run.h"

namespace baton {

struct DialogueReport
{
    QString lastLines; // of the screen at the end, secrets masked
};

// Where and with what a dialogue is held.
struct DialogueSetting
{
    Node node = Node::A;
    QString program;               // as errors call it: "The installer"
    QString verb;                  // of product-program: "install-master", "prepare", …
    QMap<QString, QString> values; // for the templates; {secret:NAME} is looked up when it is asked for
    // Looked at about once a second: a number that changes as long as the program works though it says nothing
    // (bytes copied, say). May report progress. None = only output counts.
    std::function<qint64()> activity = {};
};

// Runs the dialogue's program on a terminal of the node and answers its questions until it ends with status 0.
// Everything it shows goes to Run::output, secrets masked. In a dry run it is only noted.
// Errors: Refused (an answer was not taken), Failed (status, or a failure text), TimedOut, Cancelled, Unreachable.
[[nodiscard]] Result<DialogueReport> converse(Run &run, const Dialogue &dialogue, const DialogueSetting &setting);

} // namespace baton
