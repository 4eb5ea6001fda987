#include "core/product/recipe.h"

#include <QCoreApplication>

namespace baton {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(QStringLiteral("\\{([A-Za-z][A-Za-z0-9:._-]*)\\}"));
    return expression;
}

} // namespace

QStringList templateNames(const QString &text)
{
    QStringList names;
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext())
        names << matches.next().captured(1);
    return names;
}

Result<QString> fillTemplate(const QString &text, const QMap<QString, QString> &values)
{
    QString filled;
    qsizetype end = 0;
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto value = values.constFind(match.captured(1));
        if (value == values.constEnd())
            return fail(ErrorKind::Invalid, QCoreApplication::translate("Recipe", "The recipe uses {%1}, which is not known here.")
                                                .arg(match.captured(1)));
        filled += QStringView(text).mid(end, match.capturedStart() - end);
        filled += *value;
        end = match.capturedEnd();
    }
    filled += QStringView(text).mid(end);
    return filled;
}

} // namespace baton
