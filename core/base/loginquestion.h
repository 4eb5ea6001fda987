#pragma once

#include <QString>

namespace baton {

// What a machine asks while somebody logs in and no store can know: a one-time code, or the password of a jump host.
struct LoginQuestion
{
    QString host;    // as errors call it
    QString user;
    QString prompt;  // the machine's own words: "Verification code:"
    QString more;    // what it says beside that; may be empty
    bool visible = false; // may be seen while it is typed
    bool again = false;   // the last answer was not accepted
};

} // namespace baton
