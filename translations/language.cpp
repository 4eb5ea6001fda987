#include "translations/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace baton {

namespace {

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *texts = new QTranslator(&application);
    if (texts->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(texts);
    else
        delete texts;
}

// The buttons of Qt's own dialogues, which Qt has no Hindi for; translated here for all.
[[maybe_unused]] const char *const buttons[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),     QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),  QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),   QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Apply"),  QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Retry"),
};

} // namespace

void speak(QCoreApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    const QString own = QStringLiteral(":/i18n");
    install(application, QLocale(QLocale::English), QStringLiteral("baton"), own); // the plurals, where nothing else is there
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, QStringLiteral("baton"), own);
    QLocale::setDefault(locale);
}

} // namespace baton
