#include "core/base/text.h"
#include "core/base/wipe.h"
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
    void masksSecrets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("secrets");
        const QStringList odd{QStringLiteral("pa:ss'w\"ö%")};
        QTest::newRow("in a shell's quotes") << QStringLiteral("printf 'pa:ss'\\''w\"ö%'") << odd;
        QTest::newRow("in .pgpass") << QStringLiteral("h:5432:*:u:pa\\:ss'w\"ö%") << odd;
        QTest::newRow("in JSON") << QStringLiteral(R"({"p":"pa:ss'w\"ö%"})") << odd;
        QTest::newRow("in a URL") << QStringLiteral("?p=pa%3Ass%27w%22%C3%B6%25&x") << odd;
        QTest::newRow("one begins like another") << QStringLiteral("first abcdef-rest, then abcdef.") << QStringList{QStringLiteral("abcdef"), QStringLiteral("abcdef-rest")};
        QTest::newRow("several times") << QStringLiteral("tokentoken token") << QStringList{QStringLiteral("token")};
    }
    void masksSecrets()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, secrets);
        const QString shown = masked(text, secrets);
        for (const QString &part : {QStringLiteral("ss"), QStringLiteral("abcdef"), QStringLiteral("rest"), QStringLiteral("token"), QStringLiteral("w\"")})
            QVERIFY2(!shown.contains(part), qPrintable(shown));
        QVERIFY2(shown.contains(QStringLiteral("••••")), qPrintable(shown));
    }
    void leavesShortWordsAlone()
    {
        QCOMPARE(masked(QStringLiteral("a cat sat"), {QStringLiteral("at")}), QStringLiteral("a cat sat"));
    }
    void wipesWhatNobodyElseHas()
    {
        QString secret = QString::fromLatin1("hunter").append(u'2');
        const QString other = secret;
        wipe(secret);
        QVERIFY(secret.isEmpty());
        QCOMPARE(other, QStringLiteral("hunter2")); // who shares it still needs it
    }
    void removesEscapeSequences()
    {
        QCOMPARE(plainText("\x1b[31mred\x1b[0m\x1b]0;title\x07!\r\n"), QStringLiteral("red!\n"));
    }
    void replacesLettersThatFontsAreSearchedFor()
    {
        const QString read = QStringLiteral("Grüße, मास्टर, 服务器, сервер, 🙂 → ok");
        QCOMPARE(plainText(read.toUtf8()), read);
        const char32_t unread[] = {'a', 0x780, 0x1e900, 0xe000, 'b'}; // Thaana, Adlam, one that is nobody's
        QCOMPARE(plainText(QString::fromUcs4(unread, 5).toUtf8()), QStringLiteral("a\ufffd\ufffd\ufffdb"));
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
