#pragma once

#include <QCoreApplication>

// Gives the rest of a .cpp file a tr() whose strings are listed under this context in the translations, for functions that
// belong to no QObject: one line in the file's unnamed namespace. translations/update tells lupdate that the macro means what
// Q_DECLARE_TR_FUNCTIONS means in a class; a plain function named tr() would be filed under the namespace, and never be found.
// No arithmetic may stand in the number's place: lupdate 6.4 never returns from `int(a - 1)` or `a / 2` there.
#define BATON_TR_FUNCTION(context)                                                                                     \
    [[maybe_unused]] inline QString tr(const char *text, const char *note = nullptr, int number = -1)                  \
    {                                                                                                                  \
        return QCoreApplication::translate(#context, text, note, number);                                              \
    }
