#include "core/base/text.h"
#include "core/postgres/lsn.h"

#include <QTest>

using namespace baton;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesShellWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("plain path") << QStringLiteral("/opt/x-1.0") << QStringLiteral("/opt/x-1.0");
        QTest::newRow("empty") << QString() << QStringLiteral("''");
        QTest::newRow("space") << QStringLiteral("New Master") << QStringLiteral("'New Master'");
        QTest::newRow("quote") << QStringLiteral("it's") << QStringLiteral("'it'\\''s'");
        QTest::newRow("substitution") << QStringLiteral("$(rm -rf /)") << QStringLiteral("'$(rm -rf /)'");
    }
    void quotesShellWords()
    {
        QFETCH(QString, word);
        QTEST(shellQuoted(word), "quoted");
    }
    void masksSecrets()
    {
        QCOMPARE(masked(QStringLiteral("password=hunter22 ok"), {QStringLiteral("hunter22")}), QStringLiteral("password=•••• ok"));
    }
    void removesEscapeSequences()
    {
        QCOMPARE(plainText("\x1b[31mred\x1b[0m\x1b]0;title\x07!\r\n"), QStringLiteral("red!\n"));
    }
    void parsesPositions()
    {
        const auto lsn = Lsn::parse(QStringLiteral("16/B374D848"));
        QVERIFY(lsn);
        QCOMPARE(lsn->toString(), QStringLiteral("16/B374D848"));
        QVERIFY(!Lsn::parse(QStringLiteral("16")));
        QVERIFY(!Lsn::parse(QStringLiteral("x/1")));
        QCOMPARE(Lsn{0x100}.bytesAhead(Lsn{0x200}), -256);
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
