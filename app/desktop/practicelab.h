#pragma once

#include "core/base/result.h"
#include "ui/practice/practice.h"

#include <QObject>
#include <QProcess>

namespace baton {

// The practice lab, through its helper (tests/lab/practice), which needs the administrator's right: asked for by pkexec, unless
// this program has it. Orders are carried out one after the other.
class PracticeLab : public QObject
{
    Q_OBJECT

public:
    explicit PracticeLab(QObject *parent = nullptr);
    ~PracticeLab() override; // the lab goes with it

    [[nodiscard]] bool isHeld() const { return m_held; }
    void start(); // makes and boots what is missing; ready() or failed() follows
    void order(const PracticeOrder &order); // done() or orderFailed() follows
    void end(); // removes every trace; ended() follows

Q_SIGNALS:
    void working(const QString &what); // while it starts
    void ready(const baton::Profile &profile);
    void failed(const QString &why); // it did not start, or its helper is gone
    void stateChanged(const baton::PracticeState &state);
    void done();
    void orderFailed(const QString &why);
    void ended();

private:
    [[nodiscard]] static Result<QStringList> command();
    void say(const QJsonObject &words);
    void read();
    void hear(const QJsonObject &words);
    void heardDone(const QString &verb, const QJsonObject &words);
    void heardFailure(const QString &verb, const QString &why);
    void helperEnded();

    QProcess m_helper;
    bool m_held = false;
    QByteArray m_errors; // what the helper and pkexec said beside the protocol
};

} // namespace baton
