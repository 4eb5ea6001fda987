#include "core/cluster/hostproblems.h"
#include "core/product/recipe.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

namespace baton {

namespace {

// Collects what is wrong with a profile, in the words of the dialog that edits it.
class Validation
{
    Q_DECLARE_TR_FUNCTIONS(baton::Profile)

public:
    explicit Validation(const Profile &profile) : m_profile(profile) { }

    QStringList problems()
    {
        checkNames();
        checkHostsPresent();
        for (auto it = m_profile.hosts.cbegin(); it != m_profile.hosts.cend(); ++it)
            checkHost(it.key(), it.value());
        checkAddressesDiffer();
        return m_problems;
    }

    QStringList problemsOf(Node node, const HostProfile &host)
    {
        checkHost(node, host);
        return m_problems;
    }

private:
    void checkNames();
    void checkHostsPresent();
    void checkHost(Node node, const HostProfile &host);
    void checkAddresses(Node node, const HostProfile &host);
    void checkLogin(Node node, const HostProfile &host);
    void checkAddressesDiffer();
    bool isKnownRecipe() const;
    void wrong(Node node, const QString &what) { m_problems << tr("Host %1: %2").arg(nodeId(node), what); }

    const Profile &m_profile;
    QStringList m_problems;
};

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(text).hasMatch();
}

constexpr char hostPattern[] = "[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*(%[A-Za-z0-9]+)?";
// One machine; several of them stand with commas between.
constexpr char jumpPattern[] = "([^@\\s'\",]+@)?([A-Za-z0-9_.-]+|\\[[0-9A-Fa-f:]+\\])(:[0-9]{1,5})?";
constexpr char accountPattern[] = "[A-Za-z_][A-Za-z0-9_.-]*[$]?";

bool isWayThrough(const QString &jump)
{
    const QStringList machines = jump.split(u',');
    return std::all_of(machines.begin(), machines.end(), [](const QString &machine) { return matches(machine, jumpPattern); });
}

bool isIpAddress(const QString &text)
{
    return !QHostAddress(text).isNull();
}

void Validation::checkNames()
{
    if (m_profile.name.trimmed().isEmpty())
        m_problems << tr("The cluster has no name.");
    if (!matches(m_profile.id, "[a-z0-9]([a-z0-9-]*[a-z0-9])?"))
        m_problems << tr("The id “%1” may only have lower-case letters, digits and hyphens.").arg(m_profile.id);
    if (!isKnownRecipe())
        m_problems << tr("The recipe “%1” is not known: it is neither a bundled one nor a file.").arg(m_profile.recipe);
    const QUrl url(m_profile.serviceUrl, QUrl::StrictMode);
    if (!m_profile.serviceUrl.isEmpty() && (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith(QLatin1String("http"))))
        m_problems << tr("“%1” is not the address of a web page; write it as http://name or https://name.").arg(m_profile.serviceUrl);
}

bool Validation::isKnownRecipe() const
{
    if (m_profile.recipe.isEmpty())
        return false;
    if (m_profile.recipe.contains(u'/'))
        return QFileInfo(m_profile.recipe).isFile();
    return bundledRecipes().contains(m_profile.recipe);
}

void Validation::checkHostsPresent()
{
    for (Node node : dataNodes) {
        if (!m_profile.has(node))
            m_problems << tr("Host %1 is missing: a cluster has two data hosts, a and b.").arg(nodeId(node));
    }
    if (m_profile.proxyKind == ProxyKind::Managed && !m_profile.has(Node::Proxy))
        m_problems << tr("The host for HAProxy is missing. Without one, choose the proxy kind “none” or “foreign”.");
    if (m_profile.proxyKind == ProxyKind::None && m_profile.has(Node::Proxy))
        m_problems << tr("There is a host for HAProxy, but the proxy kind is “none”.");
}

void Validation::checkHost(Node node, const HostProfile &host)
{
    checkAddresses(node, host);
    checkLogin(node, host);
    if (host.port < 1 || host.port > 65535)
        wrong(node, tr("port %1 is not between 1 and 65535.").arg(host.port));
    if (!host.jump.isEmpty() && !isWayThrough(host.jump))
        wrong(node, tr("“%1” is not a jump host; write it as user@host:port, and several with commas.").arg(host.jump));
}

void Validation::checkAddresses(Node node, const HostProfile &host)
{
    if (host.address.isEmpty()) {
        wrong(node, tr("the address is missing."));
        return;
    }
    if (!matches(host.address, hostPattern))
        wrong(node, tr("“%1” is neither a host name nor an IP address.").arg(host.address));
    if (!isIpAddress(host.peerAddress()))
        wrong(node, host.clusterAddress.isEmpty()
                        ? tr("“%1” is a name. Give also the IP address by which the other hosts reach it.").arg(host.address)
                        : tr("“%1” is not an IP address; the other hosts need one.").arg(host.clusterAddress));
    else if (QHostAddress(host.peerAddress()).isLoopback())
        wrong(node, tr("the other hosts can't reach it by the loopback address %1.").arg(host.peerAddress()));
}

void Validation::checkLogin(Node node, const HostProfile &host)
{
    if (host.user.isEmpty())
        wrong(node, tr("the user is missing."));
    else if (!matches(host.user, "[^\\s:@'\"`$;&|<>()-][^\\s:'\"`;&|<>()]*"))
        wrong(node, tr("“%1” is not a user name.").arg(host.user));
    else if (host.user != QLatin1String("root") && host.sudo == HostProfile::Sudo::None)
        wrong(node, tr("user %1 is not root, and sudo is not allowed: Baton needs root's rights there.").arg(host.user));
    if (!host.sudoUser.isEmpty() && !matches(host.sudoUser, accountPattern))
        wrong(node, tr("“%1” is not a user name.").arg(host.sudoUser));
}

void Validation::checkAddressesDiffer()
{
    QMap<QString, Node> seen;
    for (auto it = m_profile.hosts.cbegin(); it != m_profile.hosts.cend(); ++it) {
        const QString address = it->peerAddress().toLower();
        if (!address.isEmpty() && seen.contains(address))
            m_problems << tr("Hosts %1 and %2 have the same address %3; each needs a machine of its own.")
                              .arg(nodeId(seen.value(address)), nodeId(it.key()), address);
        seen.insert(address, it.key());
    }
}

} // namespace

QStringList hostProblems(Node node, const HostProfile &host)
{
    return Validation(Profile()).problemsOf(node, host);
}

Result<> validate(const Profile &profile)
{
    const QStringList problems = Validation(profile).problems();
    if (problems.isEmpty())
        return {};
    const int others = int(problems.size()) - 1;
    const QString more = others == 0 ? QString() : u' ' + QCoreApplication::translate("baton::Profile", "(and %n more)", nullptr, others);
    return fail(ErrorKind::Invalid,
                QCoreApplication::translate("baton::Profile", "The profile can't be used. %1").arg(problems.first()) + more,
                problems.join(u'\n'));
}

} // namespace baton
