#include "app/desktop/desktop.h"
#include "core/base/process.h"
#include "core/secrets/filesecrets.h"
#include "translations/language.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QTextStream>

using namespace baton;

namespace {

struct Arguments
{
    QString profile, secretsFile;
};

Arguments parse(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "High availability for a service desk."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile("profile", QCoreApplication::translate("main", "Open with this profile."), "id");
    const QCommandLineOption secrets("secrets-file", QCoreApplication::translate("main", "Read passwords from this JSON file (mode 0600)."), "file");
    parser.addOptions({profile, secrets});
    parser.process(application);
    return {parser.value(profile), parser.value(secrets)};
}

int refuse(const QString &why)
{
    QTextStream(stderr) << "baton: " << why << '\n';
    QMessageBox box(QMessageBox::Critical, QCoreApplication::translate("main", "Baton can’t start"), why);
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    QApplication application(argc, argv);
    QApplication::setApplicationName("baton");
    QApplication::setApplicationVersion(BATON_VERSION);
    QApplication::setDesktopFileName("baton");
    PreferencesFile preferences(Store::folder());
    speak(application, preferences.read().language);
    const Arguments arguments = parse(application);
    Theme theme(application);
    theme.setMode(preferences.read().theme);
    QApplication::setWindowIcon(themedIcon("baton"));

    Result<std::unique_ptr<Store>> store = Store::open();
    if (!store)
        return refuse(store.error().summary);
    std::unique_ptr<Secrets> secrets;
    if (!arguments.secretsFile.isEmpty()) {
        Result<std::unique_ptr<FileSecrets>> file = FileSecrets::open(arguments.secretsFile);
        if (!file)
            return refuse(file.error().summary);
        secrets = std::move(*file);
    }
    Desktop desktop(std::move(*store), std::move(secrets), theme, preferences);
    desktop.open(arguments.profile);
    return QApplication::exec();
}
