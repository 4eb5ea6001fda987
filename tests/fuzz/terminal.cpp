#include "input.h"

#include "core/product/recipe.h"
#include "core/product/screen.h"


// What an installer shows on its terminal, in pieces, and the rules of a recipe that look at each line of it.
using namespace baton;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Recipe recipe = loadRecipe(QStringLiteral("flotomate-service-desk")).value();
    const QByteArray input = inputBytes(data, qMin<size_t>(size, 8192));
    Screen screen;
    const Screen::Position start = screen.cursor();
    for (qsizetype at = 0; at < input.size(); at += 97)
        screen.feed(input.mid(at, 97));
    (void)screen.lastLines(20);
    for (const QString &line : screen.linesFrom(start)) {
        for (const auto &rule : recipe.installMaster.rules)
            (void)rule.pattern.match(line);
    }
    return 0;
}
