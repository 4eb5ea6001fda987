#include "ui/theme/icons.h"
#include "ui/topology/diagramfile.h"
#include "ui/topology/topologyscene.h"
#include "ui/topology/topologyview.h"
#include "ui/window/inspector.h"
#include "ui/window/mainwindow.h"
#include "ui/window/operationbar.h"

#include <QApplication>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>

// The menu bar of the main window.
namespace baton {

void MainWindow::buildMenus()
{
    addClusterMenu();
    addOperationMenu();
    addViewMenu();
    addHelpMenu();
}

void MainWindow::addClusterMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Cluster"));
    const auto withId = [this](void (MainWindow::*signal)(const QString &)) {
        return [this, signal] {
            if (!currentCluster().isEmpty())
                Q_EMIT (this->*signal)(currentCluster());
        };
    };
    menu->addAction(themedIcon("add"), tr("Set up a &new cluster…"), this, &MainWindow::addRequested)->setShortcut(QKeySequence::New);
    menu->addAction(themedIcon("server"), tr("&Adopt an installed pair…"), this, &MainWindow::adoptRequested);
    menu->addAction(themedIcon("import"), tr("&Import a profile…"), this, &MainWindow::importRequested);
    menu->addAction(themedIcon("practice"), tr("&Practise on a lab…"), this, &MainWindow::practiceRequested);
    menu->addSeparator();
    menu->addAction(themedIcon("edit"), tr("&Edit…"), this, withId(&MainWindow::editRequested));
    menu->addAction(themedIcon("export"), tr("E&xport…"), this, withId(&MainWindow::exportRequested));
    menu->addAction(themedIcon("restart"), tr("&Connect again"), this, withId(&MainWindow::retryRequested))->setShortcut(QKeySequence::Refresh);
    menu->addAction(themedIcon("remove"), tr("&Remove…"), this, withId(&MainWindow::removeRequested));
    menu->addSeparator();
    menu->addAction(themedIcon("settings"), tr("&Settings…"), this, &MainWindow::settingsRequested)->setShortcut(QKeySequence("Ctrl+,"));
    menu->addAction(tr("&Quit"), this, &MainWindow::quitRequested)->setShortcut(QKeySequence::Quit);
}

void MainWindow::addOperationMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Operations"));
    menu->setToolTipsVisible(true);
    for (Operation operation : allOperations()) {
        if (operation == Operation::Prepare || operation == Operation::RebuildSlave || operation == Operation::ResolveTwoMasters)
            menu->addSeparator();
        menu->addAction(m_operations->action(operation));
    }
}

void MainWindow::addViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    menu->addAction(themedIcon("zoom-in"), tr("Zoom &in"), m_view, &TopologyView::zoomIn)->setShortcut(QKeySequence::ZoomIn);
    menu->addAction(themedIcon("zoom-out"), tr("Zoom &out"), m_view, &TopologyView::zoomOut)->setShortcut(QKeySequence::ZoomOut);
    menu->addAction(themedIcon("fit"), tr("&Fit"), m_view, &TopologyView::fit)->setShortcut(QKeySequence("Ctrl+0"));
    menu->addSeparator();
    menu->addAction(themedIcon("export"), tr("&Save the diagram…"), this, &MainWindow::saveDiagram);
    menu->addAction(themedIcon("copy"), tr("&Copy facts"), m_inspector, &Inspector::copy)->setShortcut(QKeySequence("Ctrl+Shift+C"));
    QAction *inspector = menu->addAction(tr("&Inspector"));
    inspector->setCheckable(true);
    inspector->setChecked(true);
    inspector->setShortcut(QKeySequence("F9"));
    connect(inspector, &QAction::toggled, m_inspector, &QWidget::setVisible);
}

// What can be done now, where it is looked at.
void MainWindow::showDiagramMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (Operation operation : allOperations()) {
        if (m_operations->action(operation)->isEnabled())
            menu->addAction(m_operations->action(operation));
    }
    menu->addSeparator();
    menu->addAction(themedIcon("copy"), tr("&Copy facts"), m_inspector, &Inspector::copy);
    menu->addAction(themedIcon("export"), tr("&Save the diagram…"), this, &MainWindow::saveDiagram);
    menu->popup(at);
}

void MainWindow::addHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(themedIcon("baton", Tint::Accent), tr("&About Baton"), this, [this] {
        QMessageBox::about(this, tr("About Baton"),
                           QStringLiteral("<h3>Baton %1</h3><p>%2</p><p>GPL-3.0-or-later</p>")
                               .arg(QStringLiteral(BATON_VERSION), tr("High availability for your service desk").toHtmlEscaped()));
    });
}

void MainWindow::saveDiagram()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the diagram"), currentCluster() + QStringLiteral(".svg"), tr("SVG (*.svg);;PNG (*.png)"));
    if (file.isEmpty())
        return;
    const Result<> saved = baton::saveDiagram(*m_scene, palette(), file);
    statusBar()->showMessage(saved ? tr("Saved as %1.").arg(file) : saved.error().summary);
}

} // namespace baton
