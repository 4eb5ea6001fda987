<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Adoption</name>
    <message>
        <source>%1 is not reachable: run “Prepare” once the pair is well again.</source>
        <translation>%1 n’est pas joignable&#xa0;: lancez «&#xa0;Préparer&#xa0;» dès que la paire va de nouveau bien.</translation>
    </message>
    <message>
        <source>Put Baton&apos;s scripts on %1</source>
        <translation>Placer les scripts de Baton sur %1</translation>
    </message>
    <message>
        <source>Start the guard on %1</source>
        <translation>Démarrer le gardien sur %1</translation>
    </message>
    <message>
        <source>PostgreSQL was not found on %1, so no guard is in front of it yet: run “Prepare” once the pair is well again.</source>
        <translation>PostgreSQL n’a pas été trouvé sur %1, aucun gardien n’est donc encore placé devant&#xa0;: lancez «&#xa0;Préparer&#xa0;» dès que la paire va de nouveau bien.</translation>
    </message>
    <message>
        <source>leave %1 out of HAProxy</source>
        <translation>laisser %1 hors de HAProxy</translation>
    </message>
    <message>
        <source>%1 gets no answer from the other hosts on port 5480, so its guard is not started: it would take %1 for cut off. Open that port between the hosts, then run “Prepare”.</source>
        <translation>%1 n’obtient aucune réponse des autres hôtes sur le port 5480, son gardien n’est donc pas démarré&#xa0;: il prendrait %1 pour isolé. Ouvrez ce port entre les hôtes, puis lancez «&#xa0;Préparer&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>%1 is well again</source>
        <translation>%1 va de nouveau bien</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>cluster, run</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>put aside what only the old master has</source>
        <translation>mettre de côté ce que seul l’ancien master possède</translation>
    </message>
    <message>
        <source>%1 has no changed rows that %2 lacks. Its WAL since the fork (%3) is kept in %4.</source>
        <translation>%1 n’a pas de lignes modifiées qui manquent à %2. Son WAL depuis la divergence (%3) est conservé dans %4.</translation>
    </message>
    <message>
        <source>count what was put aside</source>
        <translation>compter ce qui a été mis de côté</translation>
    </message>
    <message>
        <source>What only %1 has is kept as WAL in %2. It could not be counted: %3</source>
        <translation>Ce que seul %1 possède est conservé sous forme de WAL dans %2. Le compte n’a pas pu être fait&#xa0;: %3</translation>
    </message>
    <message>
        <source>the WAL is so long that it could not be searched within two minutes</source>
        <translation>le WAL est si long qu’il n’a pas pu être parcouru en deux minutes</translation>
    </message>
    <message>
        <source>the WAL could not be searched</source>
        <translation>le WAL n’a pas pu être parcouru</translation>
    </message>
    <message>
        <source>the data say of themselves that they are a standby’s, or are being restored</source>
        <translation>les données disent être celles d’un standby, ou en cours de restauration</translation>
    </message>
    <message>
        <source>an earlier run has begun to change the data, and was cut off</source>
        <translation>une exécution précédente avait commencé à modifier les données et a été interrompue</translation>
    </message>
    <message>
        <source>there is too little room for them</source>
        <translation>il y a trop peu de place pour elles</translation>
    </message>
    <message>
        <source>PostgreSQL could not be run on the data in single-user mode (%1)</source>
        <translation>PostgreSQL n’a pas pu être lancé sur les données en mode mono-utilisateur (%1)</translation>
    </message>
    <message>
        <source>they could not be read</source>
        <translation>elles n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>The rows that only %1 has are kept as WAL in %2, and not listed: %3.</source>
        <translation>Les lignes que seul %1 possède sont conservées sous forme de WAL dans %2, sans liste&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 has no rows in any table that %2 lacks.</source>
        <translation>%1 n’a dans aucune table de ligne qui manque à %2.</translation>
    </message>
    <message>
        <source>No rows that only %1 has could be listed; the report says why. They are kept as WAL in %2.</source>
        <translation>Aucune des lignes que seul %1 possède n’a pu être listée&#xa0;; le rapport dit pourquoi. Elles sont conservées sous forme de WAL dans %2.</translation>
    </message>
    <message>
        <source>%1 has rows that %2 lacks: %3. They are kept as CSV by table in %4, and as WAL; the report lists them.</source>
        <translation>%1 a des lignes qui manquent à %2&#xa0;: %3. Elles sont conservées en CSV par table dans %4, et sous forme de WAL&#xa0;; le rapport en donne la liste.</translation>
    </message>
    <message>
        <source>Not all of them could be read in time: what is missing there is in the WAL.</source>
        <translation>Toutes n’ont pas pu être lues à temps&#xa0;: ce qui y manque est dans le WAL.</translation>
    </message>
    <message>
        <source>list the rows that only the old master has</source>
        <translation>lister les lignes que seul l’ancien master possède</translation>
    </message>
    <message>
        <source>The report can’t list them by table: %1</source>
        <translation>Le rapport ne peut pas les lister par table&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has %2 row changes that %3 lacks. They are kept as WAL (%4) in %5, with a count by table (tables.txt).</source>
        <translation>%1 a %2 modifications de lignes qui manquent à %3. Elles sont conservées sous forme de WAL (%4) dans %5, avec un décompte par table (tables.txt).</translation>
    </message>
    <message>
        <source>Transactions that had begun long before the fork and ended after it may have rows that are not listed.</source>
        <translation>Des transactions commencées longtemps avant la divergence et terminées après elle peuvent avoir des lignes qui ne sont pas listées.</translation>
    </message>
    <message>
        <source>There are more than %1 rows: the first ones are listed, the rest is in the WAL.</source>
        <translation>Il y a plus de %1 lignes&#xa0;: les premières sont listées, le reste est dans le WAL.</translation>
    </message>
    <message>
        <source>What only %1 has can’t be put aside as WAL: %2. Its data directory is kept as it is, beside a full copy.</source>
        <translation>Ce que seul %1 possède ne peut pas être mis de côté sous forme de WAL&#xa0;: %2. Son répertoire de données est conservé tel quel, à côté d’une copie complète.</translation>
    </message>
    <message>
        <source>read control file and timeline history</source>
        <translation>lire le fichier de contrôle et l’historique des timelines</translation>
    </message>
    <message>
        <source>its control file can’t be read</source>
        <translation>son fichier de contrôle est illisible</translation>
    </message>
    <message>
        <source>it is another database</source>
        <translation>c’est une autre base de données</translation>
    </message>
    <message>
        <source>The histories of %1 (timeline %2) and %3 (timeline %4) have nothing in common: what only %1 has can’t be told, so nothing of it is overwritten. If nobody needs it, move %5 on %1 away and try again.</source>
        <translation>Les historiques de %1 (timeline %2) et de %3 (timeline %4) n’ont rien en commun&#xa0;: impossible de dire ce que seul %1 possède, donc rien n’en est écrasé. Si personne n’en a besoin, déplacez %5 sur %1 et réessayez.</translation>
    </message>
    <message>
        <source>its WAL since the fork at %1 is not all there any more</source>
        <translation>son WAL depuis la bifurcation à %1 n’est plus complet</translation>
    </message>
    <message>
        <source>see what was put aside on the disk</source>
        <translation>voir sur le disque ce qui a été mis de côté</translation>
    </message>
</context>
<context>
    <name>AsideRows</name>
    <message>
        <source>not listed: too much for one file, see the WAL</source>
        <translation>non listé&#xa0;: trop pour un fichier, voir le WAL</translation>
    </message>
    <message>
        <source>not listed: %1</source>
        <translation>non listé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1.%2 in %3</source>
        <translation>%1.%2 dans %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rows that only %1 had</source>
        <translation>Lignes que seul %1 possédait</translation>
    </message>
    <message>
        <source>pg_waldump told where %1 had changed rows since the fork; before its data were changed, PostgreSQL in single-user mode, to which nobody can connect, read the rows there. They are on %1 in %2, the WAL beside them.</source>
        <translation>pg_waldump a dit où %1 avait modifié des lignes depuis la divergence&#xa0;; avant que ses données soient modifiées, PostgreSQL en mode mono-utilisateur, auquel personne ne peut se connecter, y a lu les lignes. Elles sont sur %1 dans %2, le WAL à côté.</translation>
    </message>
    <message>
        <source>Tables that were dropped, emptied or rewritten after the fork: %1. What they held is not listed; the WAL has it.</source>
        <translation>Tables supprimées, vidées ou réécrites après la divergence&#xa0;: %1. Ce qu’elles contenaient n’est pas listé&#xa0;; le WAL l’a.</translation>
    </message>
    <message>
        <source>Further tables: %1. The file “list” in that folder names them all.</source>
        <translation>Autres tables&#xa0;: %1. Le fichier «&#xa0;list&#xa0;» de ce dossier les nomme toutes.</translation>
    </message>
    <message>
        <source>%1 has the updated rows in another version (….changed.csv): compare, and change them by hand.</source>
        <translation>%1 a les lignes modifiées dans une autre version (….changed.csv)&#xa0;: comparez, et modifiez-les à la main.</translation>
    </message>
    <message>
        <source>Deleted rows are still on %1.</source>
        <translation>Les lignes supprimées sont encore sur %1.</translation>
    </message>
    <message>
        <source>To bring rows back, look at them first: %1 may have given their keys anew. Then, in psql on %1, with the file at hand:</source>
        <translation>Pour ramener des lignes, regardez-les d’abord&#xa0;: %1 peut avoir redonné leurs clés. Puis, dans psql sur %1, avec le fichier sous la main&#xa0;:</translation>
    </message>
    <message>
        <source>%1 inserted</source>
        <translation>%1 insérées</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 modifiées</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 supprimées</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>The login on %1 is not root: choose how it uses sudo in the profile.</source>
        <translation>L’identifiant de connexion sur %1 n’est pas root&#xa0;: choisissez dans le profil comment il utilise sudo.</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>The diagram can’t be written to %1: %2</source>
        <translation>Le schéma ne peut pas être écrit dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>printed more than %1 MB, which is no installation any more</source>
        <translation>a affiché plus de %1&#xa0;Mo, ce n’est plus une installation</translation>
    </message>
    <message>
        <source>was stopped, because you cancelled</source>
        <translation>a été arrêté, parce que vous avez interrompu</translation>
    </message>
    <message>
        <source>did not end within %1 minutes</source>
        <translation>ne s’est pas terminé en %1 minutes</translation>
    </message>
    <message>
        <source>It asked “%1” again and did not take the answer.</source>
        <translation>Il a redemandé «&#xa0;%1&#xa0;» et n’a pas accepté la réponse.</translation>
    </message>
    <message>
        <source>refused an answer</source>
        <translation>a refusé une réponse</translation>
    </message>
    <message>
        <source>%1 on %2 refused an answer. %3</source>
        <translation>%1 sur %2 a refusé une réponse. %3</translation>
    </message>
    <message>
        <source>An answer for %1 must be a single line.</source>
        <translation>Une réponse pour %1 doit tenir sur une seule ligne.</translation>
    </message>
    <message>
        <source>%1 on %2 has said nothing for %3 seconds and seems to hang. Look at the terminal, then run this again.</source>
        <translation>%1 sur %2 n’a rien dit depuis %3 secondes et semble bloqué. Regardez le terminal, puis relancez.</translation>
    </message>
    <message>
        <source>%1 on %2 asks something that the recipe does not know: “%3”. Nobody answered; run this again where it can be answered.</source>
        <translation>%1 sur %2 demande quelque chose que la recette ne connaît pas&#xa0;: «&#xa0;%3&#xa0;». Personne n’a répondu&#x202f;; relancez là où quelqu’un peut répondre.</translation>
    </message>
    <message>
        <source>%1 on %2 %3.</source>
        <translation>%1 sur %2 %3.</translation>
    </message>
    <message>
        <source>%1 on %2 ended with status %3. %4</source>
        <translation>%1 sur %2&#xa0;s’est terminé avec le code %3. %4</translation>
    </message>
    <message>
        <source>reports a failure: “%1”</source>
        <translation>signale un échec&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>ended with status %1: “%2”. What it said is in the details: put that right, then start it again</source>
        <translation>s’est terminé avec le code %1&#xa0;: «&#xa0;%2&#xa0;». Sa sortie figure dans les détails&#xa0;: corrigez cela, puis relancez</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <source>First: install</source>
        <translation>D’abord&#xa0;: installer</translation>
    </message>
    <message>
        <source>The machines are bare. Choose “Install” and watch the diagram fill. Skip the registration; “Let users work” does it for you.</source>
        <translation>Les machines sont nues. Choisissez «&#xa0;Installer&#xa0;» et regardez le schéma se remplir. Passez l’inscription&#xa0;; «&#xa0;Faire travailler des utilisateurs&#xa0;» s’en charge.</translation>
    </message>
    <message>
        <source>A planned evening</source>
        <translation>Une soirée planifiée</translation>
    </message>
    <message>
        <source>Let users work, then switch over. Not one request should fail. Switch back.</source>
        <translation>Faites travailler des utilisateurs, puis permutez les rôles. Aucune requête ne doit échouer. Permutez de nouveau.</translation>
    </message>
    <message>
        <source>The master loses power</source>
        <translation>Le master perd le courant</translation>
    </message>
    <message>
        <source>Pull the plug of the master. See how soon the banner says so, and fail over. Then power it on and reconvert it.</source>
        <translation>Débranchez le master. Voyez en combien de temps le bandeau le dit, puis basculez. Rallumez-le ensuite et réintégrez-le.</translation>
    </message>
    <message>
        <source>The master is cut off</source>
        <translation>Le master est coupé du réseau</translation>
    </message>
    <message>
        <source>Pull the master’s network cable. “Who sees whom” tells a machine that is cut off from one that is down. Fail over, plug it in, reconvert.</source>
        <translation>Débranchez le réseau du master. «&#xa0;Qui joint qui&#xa0;» distingue une machine coupée d’une machine en panne. Basculez, rebranchez, réintégrez.</translation>
    </message>
    <message>
        <source>Only the two are cut off</source>
        <translation>Seuls les deux sont coupés l’un de l’autre</translation>
    </message>
    <message>
        <source>Cut the line between the two desks. Users go on; the slave falls behind. Heal it and see it catch up.</source>
        <translation>Coupez la ligne entre les deux serveurs. Les utilisateurs continuent&#xa0;; le slave prend du retard. Rétablissez-la et voyez-le rattraper.</translation>
    </message>
    <message>
        <source>The slave breaks</source>
        <translation>Le slave tombe en panne</translation>
    </message>
    <message>
        <source>Stop PostgreSQL on the slave, or pull its plug. What does the banner advise? If it can’t catch up, rebuild it.</source>
        <translation>Arrêtez PostgreSQL sur le slave, ou débranchez-le. Que conseille le bandeau&#xa0;? S’il ne peut pas rattraper, reconstruisez-le.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Fill the master’s disk. What do users notice, what does Baton say? Free it again.</source>
        <translation>Remplissez le disque du master. Que remarquent les utilisateurs, que dit Baton&#xa0;? Libérez-le.</translation>
    </message>
    <message>
        <source>HAProxy is gone</source>
        <translation>HAProxy a disparu</translation>
    </message>
    <message>
        <source>Pull the plug of the proxy: nobody is served, though the master works. Power it on.</source>
        <translation>Débranchez le proxy&#xa0;: personne n’est servi, bien que le master fonctionne. Rallumez-le.</translation>
    </message>
    <message>
        <source>Baton itself dies</source>
        <translation>Baton lui-même meurt</translation>
    </message>
    <message>
        <source>Start a switchover and kill Baton in the middle. Start it again and resume the run from the banner.</source>
        <translation>Lancez une permutation et tuez Baton au milieu. Relancez-le et reprenez l’exécution depuis le bandeau.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Slave</source>
        <translation>Slave</translation>
    </message>
    <message>
        <source>Slave is behind by</source>
        <translation>Retard du slave</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Réplication</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernier contrôle</translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation>Requêtes jusqu’ici</translation>
    </message>
    <message>
        <source>Errors so far</source>
        <translation>Erreurs jusqu’ici</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>pas encore essayé</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>no answer, may be down</source>
        <translation>pas de réponse, peut-être arrêté</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>host key not confirmed yet</source>
        <translation>clé d’hôte pas encore confirmée</translation>
    </message>
    <message>
        <source>host key changed</source>
        <translation>clé d’hôte changée</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>%1, starts at boot</source>
        <translation>%1, lancé au démarrage</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>index is stale</source>
        <translation>index périmé</translation>
    </message>
    <message>
        <source>down</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>sent to it</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>replayed there</source>
        <translation>rejoué là-bas</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Rejoué</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejeu</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Lost since</source>
        <translation>Perdu depuis</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n core(s)</source>
        <translation>
            <numerusform>%1 sur %n cœur</numerusform>
            <numerusform>%1 sur %n cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation>Mémoire libre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Disque libre</translation>
    </message>
    <message>
        <source>Clock off by</source>
        <translation>Décalage d’horloge</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>standby</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>accessible en écriture</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Slot %1</translation>
    </message>
    <message>
        <source>%1, holds back %2</source>
        <translation>%1, retient %2</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>Control data</source>
        <translation>Données de contrôle</translation>
    </message>
    <message>
        <source>System identifier</source>
        <translation>Id. système</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Rép. de données</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Service desk</translation>
    </message>
    <message>
        <source>Serves users</source>
        <translation>Sert les utilisateurs</translation>
    </message>
    <message>
        <source>Health answer</source>
        <translation>Réponse de santé</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Own failover agent</source>
        <translation>Agent du produit</translation>
    </message>
    <message>
        <source>enabled, not active</source>
        <translation>activé, mais inactif</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Guard against a second master</source>
        <translation>Gardien contre un second master</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>En place</translation>
    </message>
    <message>
        <source>installed, not active</source>
        <translation>installé, mais inactif</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Indique</translation>
    </message>
    <message>
        <source>Fenced by run</source>
        <translation>Isolé par l’exécution</translation>
    </message>
    <message>
        <source>Locked by</source>
        <translation>Verrouillé par</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation>comme voulu</translation>
    </message>
    <message>
        <source>differs from the profile</source>
        <translation>diffère du profil</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Admin socket</source>
        <translation>Socket d’administration</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>utilisable</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Barrière</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message numerus="yes">
        <source>closed, %n request(s) held</source>
        <translation>
            <numerusform>fermée, %n requête retenue</numerusform>
            <numerusform>fermée, %n requêtes retenues</numerusform>
        </translation>
    </message>
    <message>
        <source>Serving, by its record</source>
        <translation>Sert, selon sa propre note</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>aucune connue</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Masters</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Old master</source>
        <translation>Ancien master</translation>
    </message>
    <message>
        <source>A failover may lose</source>
        <translation>Perte possible en cas de bascule</translation>
    </message>
    <message>
        <source>Address for users</source>
        <translation>Adresse pour les utilisateurs</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Depuis cet ordinateur</translation>
    </message>
    <message>
        <source>old master</source>
        <translation>ancien master</translation>
    </message>
    <message>
        <source>Last transaction copied</source>
        <translation>Dernière transaction copiée</translation>
    </message>
    <message>
        <source>What it reaches</source>
        <translation>Ce qu’il joint</translation>
    </message>
    <message>
        <source>none</source>
        <comment>answer</comment>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>Failover</name>
    <message>
        <source>What %1 had saved and %2 had not yet received is lost. How much that is, nobody saw.</source>
        <translation>Ce que %1 avait enregistré et que %2 n’avait pas encore reçu est perdu. Personne n’a pu voir combien.</translation>
    </message>
    <message>
        <source>%2 had received everything that %1 was seen to write. What came in the last %3 s before the fault may be lost.</source>
        <translation>%2 avait reçu tout ce que %1 a été vu écrire. Ce qui est arrivé dans les %3 dernières secondes avant la panne peut être perdu.</translation>
    </message>
    <message>
        <source>At most %1 of changes, from the last %2 s before the fault, are not on %3 and may be lost.</source>
        <translation>Au plus %1 de modifications, des %2 dernières secondes avant la panne, ne sont pas sur %3 et peuvent être perdues.</translation>
    </message>
    <message>
        <source>read the new timeline</source>
        <translation>lire la nouvelle timeline</translation>
    </message>
    <message>
        <source>%1 is the master now, timeline %2. When %3 is back, reconvert it to the slave.</source>
        <translation>%1 est maintenant le master, timeline %2. Quand %3 sera de retour, réintégrez-le comme slave.</translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>Prendre le verrou du cluster</translation>
    </message>
    <message>
        <source>Fence %1, every way that works</source>
        <translation>Isoler %1, par tous les moyens possibles</translation>
    </message>
    <message>
        <source>Stop %1 where it is still alive</source>
        <translation>Arrêter %1 là où il vit encore</translation>
    </message>
    <message>
        <source>Hold back the product&apos;s failover agent</source>
        <translation>Retenir l’agent de basculement du produit</translation>
    </message>
    <message>
        <source>Replay all that %1 received</source>
        <translation>Rejouer tout ce que %1 a reçu</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>Promouvoir %1</translation>
    </message>
    <message>
        <source>See the service answer on %1</source>
        <translation>Voir le service répondre sur %1</translation>
    </message>
    <message>
        <source>Route users to %1</source>
        <translation>Diriger les utilisateurs vers %1</translation>
    </message>
    <message>
        <source>Switch the failover agent off on the new master</source>
        <translation>Désactiver l’agent de basculement sur le nouveau master</translation>
    </message>
    <message>
        <source>Rebuild the search index where it is stale</source>
        <translation>Reconstruire l’index de recherche s’il est périmé</translation>
    </message>
    <message>
        <source>Say what comes next</source>
        <translation>Dire la suite</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>Libérer le verrou</translation>
    </message>
    <message>
        <source>Fail over: %1 → %2</source>
        <translation>Basculement&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Write the same into haproxy.cfg</source>
        <translation>Écrire la même chose dans haproxy.cfg</translation>
    </message>
    <message>
        <source>start PostgreSQL again</source>
        <translation>redémarrer PostgreSQL</translation>
    </message>
    <message>
        <source>start the service again</source>
        <translation>redémarrer le service</translation>
    </message>
    <message>
        <source>%1 did not start again: %2</source>
        <translation>%1 n’a pas redémarré&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached to be stopped; it is fenced, and the others look whether its guard stops it.</source>
        <translation>%1 est injoignable pour être arrêté&#xa0;; il est isolé, et les autres regardent si son gardien l’arrête.</translation>
    </message>
    <message>
        <source>%1 has come back since it was looked for. Nothing was failed over: look at the status. If it does not serve by itself, start this again.</source>
        <translation>%1 est revenu depuis qu’on l’a cherché. Rien n’a été basculé&#xa0;: regardez l’état. S’il ne sert pas de lui-même, recommencez.</translation>
    </message>
    <message>
        <source>%1 runs, or has been stopped</source>
        <translation>%1 fonctionne, ou a été arrêté</translation>
    </message>
    <message>
        <source>Prove it: a request through the proxy</source>
        <translation>Prouver&#xa0;: une requête à travers le proxy</translation>
    </message>
</context>
<context>
    <name>Follow</name>
    <message>
        <source>make it a standby on disk</source>
        <translation>en faire un standby sur disque</translation>
    </message>
    <message>
        <source>%1 was not stopped cleanly: its crash recovery runs first, without a network listener.</source>
        <translation>%1 n’a pas été arrêté proprement&#xa0;: sa récupération après incident s’exécute d’abord, sans accès réseau.</translation>
    </message>
    <message>
        <source>finish crash recovery</source>
        <translation>terminer la récupération après incident</translation>
    </message>
    <message>
        <source>rewind with pg_rewind</source>
        <translation>rembobiner avec pg_rewind</translation>
    </message>
    <message>
        <source>The product&apos;s script on the new master</source>
        <translation>Le script du produit sur le nouveau master</translation>
    </message>
    <message>
        <source>The product&apos;s restore script</source>
        <translation>Le script de restauration du produit</translation>
    </message>
    <message>
        <source>the product&apos;s own scripts</source>
        <translation>les scripts du produit</translation>
    </message>
    <message>
        <source>pg_rewind</source>
        <translation>pg_rewind</translation>
    </message>
    <message>
        <source>a full copy</source>
        <translation>une copie complète</translation>
    </message>
    <message>
        <source>The recipe knows no scripts of the product for this.</source>
        <translation>La recette ne connaît pas de scripts du produit pour cela.</translation>
    </message>
    <message>
        <source>pg_rewind is not possible on %1: it needs PostgreSQL 11 or later, the same database, and wal_log_hints or checksums. Use a full copy.</source>
        <translation>pg_rewind n’est pas possible sur %1&#xa0;: il faut PostgreSQL 11 ou plus récent, la même base, et wal_log_hints ou les sommes de contrôle. Utilisez une copie complète.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a method: auto, scripts, rewind or copy.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une méthode&#xa0;: auto, scripts, rewind ou copy.</translation>
    </message>
    <message>
        <source>Making %1 a slave by %2.</source>
        <translation>%1 devient slave, méthode&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It did not work by %1: %2</source>
        <translation>Échec avec la méthode %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>measure the database</source>
        <translation>mesurer la base</translation>
    </message>
    <message>
        <source>A full copy needs %1 on %2, and %3 are free in %4. Make room and run it again.</source>
        <translation>Une copie complète demande %1 sur %2, et %3 sont libres dans %4. Faites de la place et relancez.</translation>
    </message>
    <message>
        <source>make room for the copy</source>
        <translation>faire de la place pour la copie</translation>
    </message>
    <message>
        <source>copy the database</source>
        <translation>copier la base</translation>
    </message>
    <message>
        <source>put the copy in place</source>
        <translation>mettre la copie en place</translation>
    </message>
    <message>
        <source>%1 on %2 is a file system of its own: a copy can’t be put in its place by a rename. Use pg_rewind or the product’s own scripts.</source>
        <translation>%1 sur %2 est un système de fichiers à part&#xa0;: une copie ne peut pas prendre sa place par un renommage. Utilisez pg_rewind ou les scripts du produit.</translation>
    </message>
    <message>
        <source>delete the former data</source>
        <translation>supprimer les anciennes données</translation>
    </message>
    <message>
        <source>note that its data are being changed</source>
        <translation>noter que ses données sont en cours de modification</translation>
    </message>
    <message>
        <source>note that its data are whole</source>
        <translation>noter que ses données sont entières</translation>
    </message>
    <message>
        <source>look for the WAL back to the fork</source>
        <translation>chercher le WAL jusqu’à la divergence</translation>
    </message>
    <message>
        <source>%1 has not kept the WAL back to the fork, which %2 would have to read.</source>
        <translation>%1 n’a pas conservé le WAL jusqu’à la divergence, que %2 devrait lire.</translation>
    </message>
    <message>
        <source>write a checkpoint on the new master, and let pg_rewind read</source>
        <translation>écrire un checkpoint sur le nouveau master et autoriser pg_rewind à lire</translation>
    </message>
    <message>
        <source>An earlier rewind of %1 was cut off half-way. Use a full copy.</source>
        <translation>Un rembobinage précédent de %1 a été interrompu à mi-chemin. Utilisez une copie complète.</translation>
    </message>
    <message>
        <source>The former data of %1 are kept in %2: %3. Delete them when nobody needs them any more.</source>
        <translation>Les anciennes données de %1 sont conservées dans %2&#xa0;: %3. Supprimez-les quand plus personne n’en a besoin.</translation>
    </message>
    <message>
        <source>What only %1 has can’t be put aside as WAL: %2. Use a full copy, which keeps its data directory.</source>
        <translation>Ce que seul %1 possède ne peut pas être mis de côté sous forme de WAL&#xa0;: %2. Utilisez une copie complète, qui conserve son répertoire de données.</translation>
    </message>
    <message>
        <source>make the replication slot</source>
        <translation>créer le slot de réplication</translation>
    </message>
    <message>
        <source>start it as a standby</source>
        <translation>le démarrer comme standby</translation>
    </message>
    <message>
        <source>a start, as it is a standby already</source>
        <translation>un démarrage, puisqu’il est déjà un standby</translation>
    </message>
    <message>
        <source>pg_rewind finds nothing to rewind on %1, which does not follow as it is.</source>
        <translation>pg_rewind ne trouve rien à rembobiner sur %1, qui ne suit pas dans son état.</translation>
    </message>
    <message>
        <source>The replication slot %1 on %2 could not be dropped: it keeps WAL there until %3 follows.</source>
        <translation>Le slot de réplication %1 sur %2 n’a pas pu être supprimé&#xa0;: il y retient du WAL jusqu’à ce que %3 suive.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 req/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>lag unknown</source>
        <translation>retard inconnu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>arm the dead-man timer</source>
        <translation>armer la minuterie de sécurité</translation>
    </message>
    <message>
        <source>set the deadline of the promotion</source>
        <translation>fixer l’échéance de la promotion</translation>
    </message>
    <message>
        <source>disarm the dead-man timers</source>
        <translation>désarmer les minuteries de sécurité</translation>
    </message>
    <message>
        <source>%1 request(s) were still at work on %2 after %3 seconds. Nothing was cut off; try again at a quieter time.</source>
        <translation>%1 requête(s) étaient encore en cours sur %2 après %3 secondes. Rien n’a été coupé&#x202f;; réessayez à un moment plus calme.</translation>
    </message>
    <message>
        <source>open the gate</source>
        <translation>ouvrir la barrière</translation>
    </message>
    <message>
        <source>route users to the new master</source>
        <translation>diriger les utilisateurs vers le nouveau master</translation>
    </message>
    <message>
        <source>read whom the proxy serves</source>
        <translation>lire qui le proxy sert</translation>
    </message>
    <message>
        <source>let HAProxy know the slave again</source>
        <translation>faire de nouveau connaître le slave à HAProxy</translation>
    </message>
    <message>
        <source>%1 is not reachable, and it is the one to be master.</source>
        <translation>%1 est injoignable, alors qu’il doit être le master.</translation>
    </message>
    <message>
        <source>The lock is not on %1: it is not reachable.</source>
        <translation>Le verrou n’est pas sur %1&#xa0;: l’hôte est injoignable.</translation>
    </message>
    <message>
        <source>The lock must be on two hosts of the cluster, and only one is reachable: another administrator could be at work unseen.</source>
        <translation>Le verrou doit être sur deux hôtes du cluster, et un seul est joignable&#xa0;: un autre administrateur pourrait être à l’œuvre sans être vu.</translation>
    </message>
    <message>
        <source>The lock stays on %1, which is not reachable; a later run takes it over.</source>
        <translation>Le verrou reste sur %1, qui est injoignable&#x202f;; une exécution ultérieure le reprendra.</translation>
    </message>
    <message>
        <source>The lock could not be released on %1.</source>
        <translation>Le verrou n’a pas pu être libéré sur %1.</translation>
    </message>
    <message>
        <source>write a checkpoint, so that the stop is short</source>
        <translation>écrire un checkpoint, pour que l’arrêt soit court</translation>
    </message>
    <message>
        <source>start the service warm</source>
        <translation>démarrer le service à chaud</translation>
    </message>
    <message>
        <source>The idle service on %1 passes the role check although %2 is the master.</source>
        <translation>Le service en attente sur %1 réussit le contrôle de rôle alors que %2 est le master.</translation>
    </message>
    <message>
        <source>hold back the product&apos;s failover agent</source>
        <translation>retenir l’agent de basculement du produit</translation>
    </message>
    <message>
        <source>The failover agent on %1 did not stop; it could promote in the middle.</source>
        <translation>L’agent de basculement sur %1 ne s’est pas arrêté&#x202f;; il pourrait promouvoir en cours de route.</translation>
    </message>
    <message>
        <source>start the product&apos;s failover agent again</source>
        <translation>redémarrer l’agent de basculement du produit</translation>
    </message>
    <message>
        <source>%1 has replayed all that it received</source>
        <translation>%1 a rejoué tout ce qu’il a reçu</translation>
    </message>
    <message>
        <source>read the replay position</source>
        <translation>lire la position rejouée</translation>
    </message>
    <message>
        <source>ask whether it is the master</source>
        <translation>demander s’il est le master</translation>
    </message>
    <message>
        <source>promote the slave</source>
        <translation>promouvoir le slave</translation>
    </message>
    <message>
        <source>switch the failover agent off on the new master</source>
        <translation>désactiver l’agent de basculement sur le nouveau master</translation>
    </message>
    <message>
        <source>switch the failover agent on on the slave</source>
        <translation>activer l’agent de basculement sur le slave</translation>
    </message>
    <message>
        <source>a request through the proxy reaches %1</source>
        <translation>une requête à travers le proxy atteint %1</translation>
    </message>
    <message>
        <source>read the current position</source>
        <translation>lire la position actuelle</translation>
    </message>
    <message>
        <source>%1 replays what %2 commits</source>
        <translation>%1 rejoue ce que %2 valide</translation>
    </message>
    <message>
        <source>If the search finds nothing on the new master, rebuild its index: %1</source>
        <translation>Si la recherche ne trouve rien sur le nouveau master, reconstruisez son index&#xa0;: %1</translation>
    </message>
    <message>
        <source>The search index could not be rebuilt; do it from the window later. %1</source>
        <translation>L’index de recherche n’a pas pu être reconstruit&#x202f;; faites-le plus tard depuis la fenêtre. %1</translation>
    </message>
    <message>
        <source>rebuild the search index</source>
        <translation>reconstruire l’index de recherche</translation>
    </message>
    <message>
        <source>read PostgreSQL&apos;s control file</source>
        <translation>lire le fichier de contrôle de PostgreSQL</translation>
    </message>
    <message>
        <source>stop the failover agent</source>
        <translation>arrêter l’agent de basculement</translation>
    </message>
    <message>
        <source>stop PostgreSQL</source>
        <translation>arrêter PostgreSQL</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 is stopped</source>
        <translation>PostgreSQL est arrêté sur %1</translation>
    </message>
    <message>
        <source>stop PostgreSQL on the old master</source>
        <translation>arrêter PostgreSQL sur l’ancien master</translation>
    </message>
    <message>
        <source>stop the service on the old master</source>
        <translation>arrêter le service sur l’ancien master</translation>
    </message>
    <message>
        <source>permit the start of PostgreSQL</source>
        <translation>autoriser le démarrage de PostgreSQL</translation>
    </message>
    <message>
        <source>start PostgreSQL again</source>
        <translation>redémarrer PostgreSQL</translation>
    </message>
    <message>
        <source>start the service again</source>
        <translation>redémarrer le service</translation>
    </message>
    <message>
        <source>the service answers on %1 again</source>
        <translation>le service répond de nouveau sur %1</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 did not stop cleanly (&quot;%2&quot;): something could be missing on %3.</source>
        <translation>PostgreSQL sur %1 ne s’est pas arrêté proprement («&#xa0;%2&#xa0;»)&#xa0;: il pourrait manquer quelque chose sur %3.</translation>
    </message>
    <message>
        <source>look for the standby signal</source>
        <translation>chercher le signal de standby</translation>
    </message>
    <message>
        <source>make the old master a standby on disk</source>
        <translation>faire de l’ancien master un standby sur disque</translation>
    </message>
    <message>
        <source>write the mark of the old master</source>
        <translation>écrire la marque de l’ancien master</translation>
    </message>
    <message>
        <source>make the replication slot</source>
        <translation>créer le slot de réplication</translation>
    </message>
    <message>
        <source>start the old master as a standby</source>
        <translation>démarrer l’ancien master comme standby</translation>
    </message>
    <message>
        <source>drop the old slot</source>
        <translation>supprimer l’ancien slot</translation>
    </message>
    <message>
        <source>look for the standby</source>
        <translation>chercher le standby</translation>
    </message>
    <message>
        <source>take the old master out of HAProxy</source>
        <translation>retirer l’ancien master de HAProxy</translation>
    </message>
    <message>
        <source>No host could be marked: %1 could come back as a second master.</source>
        <translation>Aucun hôte n’a pu être marqué&#xa0;: %1 pourrait revenir comme second master.</translation>
    </message>
    <message>
        <source>start the guard</source>
        <translation>démarrer le gardien</translation>
    </message>
    <message>
        <source>put the master back into HAProxy</source>
        <translation>remettre le master dans HAProxy</translation>
    </message>
    <message>
        <source>take the mark of the old master away</source>
        <translation>enlever la marque de l’ancien master</translation>
    </message>
    <message>
        <source>close the gate and see %1 drained</source>
        <translation>fermer la barrière et voir %1 vidé de ses requêtes</translation>
    </message>
    <message>
        <source>read how far it has replayed</source>
        <translation>lire jusqu’où il a rejoué</translation>
    </message>
    <message>
        <source>see the service answer at %1</source>
        <translation>voir le service répondre à %1</translation>
    </message>
    <message>
        <source>see the service answer on the new master</source>
        <translation>voir le service répondre sur le nouveau master</translation>
    </message>
    <message>
        <source>replay everything from %1</source>
        <translation>rejouer tout ce qui vient de %1</translation>
    </message>
    <message>
        <source>write what will make the old master a standby</source>
        <translation>écrire ce qui fera de l’ancien master un standby</translation>
    </message>
    <message>
        <source>write a last checkpoint</source>
        <translation>écrire un dernier checkpoint</translation>
    </message>
    <message>
        <source>take away what was written beside the standby&apos;s files</source>
        <translation>retirer ce qui a été écrit à côté des fichiers du standby</translation>
    </message>
    <message>
        <source>see the end of the stream</source>
        <translation>voir la fin du flux</translation>
    </message>
    <message>
        <source>see %1 follow</source>
        <translation>voir %1 suivre</translation>
    </message>
    <message>
        <source>HAProxy did not say whether %1 is drained.</source>
        <translation>HAProxy n’a pas dit si %1 est vidé de ses requêtes.</translation>
    </message>
    <message>
        <source>see the proxy reach the slave</source>
        <translation>constater que le proxy atteint le slave</translation>
    </message>
    <message>
        <source>%1 can&apos;t reach %2: users would be sent where nobody answers. Mend the network between the two, then try again.</source>
        <translation>%1 n’atteint pas %2&#xa0;: les utilisateurs seraient envoyés là où personne ne répond. Réparez le réseau entre les deux, puis réessayez.</translation>
    </message>
    <message>
        <source>read the WAL position</source>
        <translation>lire la position WAL</translation>
    </message>
    <message>
        <source>%1 has not replayed within 30 seconds what %2 has just written: replication stands still. Look at the network between the two, then try again.</source>
        <translation>%1 n’a pas rejoué en 30 secondes ce que %2 vient d’écrire&#xa0;: la réplication est arrêtée. Regardez le réseau entre les deux, puis réessayez.</translation>
    </message>
    <message>
        <source>the guard of %1 stops PostgreSQL there</source>
        <translation>le gardien de %1 y arrête PostgreSQL</translation>
    </message>
    <message>
        <source>%1 is there and can&apos;t be reached from here, and nobody saw its PostgreSQL stop: with %2 promoted there could be two masters. Switch %1 off, or mend the way to it, then start this again.</source>
        <translation>%1 est là mais injoignable d’ici, et personne n’a vu son PostgreSQL s’arrêter&#xa0;: si %2 était promu, il pourrait y avoir deux maîtres. Éteignez %1 ou réparez le chemin vers lui, puis recommencez.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: see there that the product&apos;s failover agent runs again.</source>
        <translation>%1 est injoignable&#xa0;: vérifiez là-bas que l’agent de bascule du produit fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>PostgreSQL answers on %1</source>
        <translation>PostgreSQL répond sur %1</translation>
    </message>
    <message>
        <source>%1 is not the master any more: others have changed the roles since. This run can&apos;t be taken up; look at the status, and start a new operation.</source>
        <translation>%1 n’est plus le maître&#xa0;: d’autres ont changé les rôles depuis. Cette exécution ne peut pas être reprise&#xa0;; regardez l’état et lancez une nouvelle opération.</translation>
    </message>
    <message>
        <source>%1 does not say whether PostgreSQL runs there.</source>
        <translation>%1 ne dit pas si PostgreSQL y tourne.</translation>
    </message>
    <message>
        <source>%1 was made a master by others after this run had made it a slave, its failover agent perhaps: this run can&apos;t go on. Look at the status, which says who serves and what to do with the other one.</source>
        <translation>%1 a été fait maître par d’autres après que cette exécution en a fait un esclave, peut-être par son agent de bascule&#xa0;: cette exécution ne peut pas continuer. Regardez l’état, qui dit qui sert et que faire de l’autre.</translation>
    </message>
    <message>
        <source>Users get the maintenance page, as somebody ordered it: %1 answers, and serves them once the maintenance is ended.</source>
        <translation>Les utilisateurs reçoivent la page de maintenance, comme quelqu’un l’a demandé&#xa0;: %1 répond et les servira dès la fin de la maintenance.</translation>
    </message>
    <message>
        <source>There are no data of PostgreSQL in %2 on %1: the copy brings all of them.</source>
        <translation>Il n’y a pas de données PostgreSQL dans %2 sur %1&#xa0;: la copie les apporte toutes.</translation>
    </message>
    <message>
        <source>%1 still catches up with %2.</source>
        <translation>%1 rattrape encore %2.</translation>
    </message>
    <message>
        <source>Nobody led this run for a while, so the hosts undid it by themselves: %1 stays the master, and %2 will not be promoted by it. Start a new operation.</source>
        <translation>Personne n’a conduit cette exécution pendant un moment, et les hôtes l’ont annulée d’eux-mêmes&#xa0;: %1 reste le master, et elle ne promouvra plus %2. Lancez une nouvelle opération.</translation>
    </message>
    <message>
        <source>ask for the old master</source>
        <translation>demander l’ancien maître</translation>
    </message>
    <message>
        <source>send users to the old master</source>
        <translation>envoyer les utilisateurs vers l’ancien maître</translation>
    </message>
</context>
<context>
    <name>HaproxyBlock</name>
    <message>
        <source>haproxy.cfg has marker lines of Baton for &quot;%1&quot; that do not belong together. Put them right, or remove them.</source>
        <translation>haproxy.cfg contient des lignes de marquage de Baton pour «&#xa0;%1&#xa0;» qui ne vont pas ensemble. Corrigez-les ou supprimez-les.</translation>
    </message>
</context>
<context>
    <name>HaproxyStat</name>
    <message>
        <source>HAProxy&apos;s statistics are not in the form that is known.</source>
        <translation>Les statistiques de HAProxy n’ont pas la forme connue.</translation>
    </message>
</context>
<context>
    <name>HeldLock</name>
    <message>
        <source>holder unknown</source>
        <translation>détenteur inconnu</translation>
    </message>
    <message>
        <source>“%1” by %2</source>
        <translation>«&#xa0;%1&#xa0;» par %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>Another run holds the cluster on %1 (%2). Wait for it to end, resume it, or take its lock over knowingly.</source>
        <translation>Une autre exécution tient le cluster sur %1 (%2). Attendez qu’elle se termine, reprenez-la, ou prenez son verrou en connaissance de cause.</translation>
    </message>
    <message>
        <source>The lock could not be taken on %1.</source>
        <translation>Le verrou n’a pas pu être pris sur %1.</translation>
    </message>
    <message>
        <source>This run made %1 the master, which is a slave again: others have changed the roles since. It can&apos;t be taken up; look at the status, and start a new operation.</source>
        <translation>Cette exécution a fait de %1 le maître, qui est de nouveau esclave&#xa0;: d’autres ont changé les rôles depuis. Elle ne peut pas être reprise&#xa0;; regardez l’état et lancez une nouvelle opération.</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>Command: %1
Exit status: %2
%3</source>
        <translation>Commande&#xa0;: %1
Code de retour&#xa0;: %2
%3</translation>
    </message>
    <message>
        <source>%1: cannot %2 (exit status %3).</source>
        <translation>%1&#xa0;: échec de «&#xa0;%2&#xa0;» (code de retour %3).</translation>
    </message>
    <message>
        <source>%1: cannot %2: %3</source>
        <translation>%1&#xa0;: échec de «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>upload %1 to %2</source>
        <translation>envoyer %1 vers %2</translation>
    </message>
    <message>
        <source>A check wanted to change something on %1; it was not sent. This is a fault in Baton.</source>
        <translation>Un contrôle voulait modifier quelque chose sur %1&#x202f;; cela n’a pas été envoyé. C’est un défaut de Baton.</translation>
    </message>
    <message>
        <source>%1 was not changed: another run holds the cluster (%2). Wait for it, or take the lock over.</source>
        <translation>%1 n’a pas été modifié&#xa0;: une autre exécution tient le cluster (%2). Attendez-la, ou reprenez le verrou.</translation>
    </message>
    <message>
        <source>%1: cannot %2: the disk is full. Make room there, then try again.</source>
        <translation>%1&#xa0;: échec de «&#xa0;%2&#xa0;»&#xa0;: le disque est plein. Faites-y de la place, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>HostTools</name>
    <message>
        <source>Install the guard, the answerer and the timers</source>
        <translation>Installer le gardien, le répondeur et les minuteries</translation>
    </message>
    <message>
        <source>install Baton&apos;s host tools</source>
        <translation>installer les outils de Baton sur l’hôte</translation>
    </message>
    <message>
        <source>Remove the guard, the answerer and the timers</source>
        <translation>Supprimer le gardien, le répondeur et les minuteries</translation>
    </message>
    <message>
        <source>remove Baton&apos;s host tools</source>
        <translation>supprimer les outils de Baton de l’hôte</translation>
    </message>
    <message>
        <source>What only this host had when it was reconverted stays on %1 in %2. Delete it when nobody needs it any more.</source>
        <translation>Ce que seul cet hôte possédait quand il a été réintégré reste sur %1 dans %2. Supprimez-le quand personne n’en a plus besoin.</translation>
    </message>
    <message>
        <source>put the guard in front of PostgreSQL</source>
        <translation>placer le gardien devant PostgreSQL</translation>
    </message>
    <message>
        <source>%1 has other scripts of Baton than this version wants, and %2 may only use Baton&apos;s helper there. Put them there over a login with full rights: “batonctl helper install”.</source>
        <translation>%1 a d’autres scripts de Baton que ceux que veut cette version, et %2 ne peut y utiliser que l’assistant de Baton. Mettez-les-y par une connexion ayant tous les droits&#xa0;: «&#xa0;batonctl helper install&#xa0;».</translation>
    </message>
    <message>
        <source>Install the answerer and the timers</source>
        <translation>Installer le répondeur et les minuteries</translation>
    </message>
</context>
<context>
    <name>Install</name>
    <message>
        <source>Install the master on %1</source>
        <translation>Installer le master sur %1</translation>
    </message>
    <message>
        <source>Install the slave on %1, a copy of %2</source>
        <translation>Installer le slave sur %1, copie de %2</translation>
    </message>
    <message>
        <source>Install HAProxy on %1</source>
        <translation>Installer HAProxy sur %1</translation>
    </message>
    <message>
        <source>Install all: master on %1, slave on %2, HAProxy on %3</source>
        <translation>Tout installer&#xa0;: master sur %1, slave sur %2, HAProxy sur %3</translation>
    </message>
    <message>
        <source>Install all: master on %1, slave on %2</source>
        <translation>Tout installer&#xa0;: master sur %1, slave sur %2</translation>
    </message>
    <message>
        <source>The lock could not be released on %1.</source>
        <translation>Le verrou n’a pas pu être libéré sur %1.</translation>
    </message>
    <message>
        <source>Put Baton&apos;s scripts on %1</source>
        <translation>Placer les scripts de Baton sur %1</translation>
    </message>
    <message>
        <source>Start the witness on %1</source>
        <translation>Démarrer le témoin sur %1</translation>
    </message>
    <message>
        <source>Start the guard on %1</source>
        <translation>Démarrer le gardien sur %1</translation>
    </message>
    <message>
        <source>Take the lock: one run at a time</source>
        <translation>Prendre le verrou&#xa0;: une exécution à la fois</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>Libérer le verrou</translation>
    </message>
    <message>
        <source>%1 was installed from another build than %2. Master and slave must come from the same file: name the right one in the profile.</source>
        <translation>%1 a été installé à partir d’un autre build que %2. Master et slave doivent venir du même fichier&#xa0;: indiquez le bon dans le profil.</translation>
    </message>
    <message>
        <source>On %1: SHA-256 %2
Here: SHA-256 %3</source>
        <translation>Sur %1&#xa0;: SHA-256 %2
Ici&#xa0;: SHA-256 %3</translation>
    </message>
    <message>
        <source>make the folder for the build</source>
        <translation>créer le dossier du build</translation>
    </message>
    <message>
        <source>note that an installation begins</source>
        <translation>noter qu’une installation commence</translation>
    </message>
    <message>
        <source>The installer</source>
        <translation>L’installeur</translation>
    </message>
    <message>
        <source>note which build was installed</source>
        <translation>noter quel build a été installé</translation>
    </message>
    <message>
        <source>the service desk on %1 to answer at %2</source>
        <translation>le service desk sur %1 répond à %2</translation>
    </message>
    <message>
        <source>Upload the build to %1</source>
        <translation>Envoyer le build sur %1</translation>
    </message>
    <message>
        <source>Run the installer on %1: High Availability master</source>
        <translation>Exécuter l’installeur sur %1&#xa0;: High Availability, master</translation>
    </message>
    <message>
        <source>Run the installer on %1: High Availability slave, database copy</source>
        <translation>Exécuter l’installeur sur %1&#xa0;: High Availability, slave, copie de la base</translation>
    </message>
    <message>
        <source>Wait until the service desk on %1 answers</source>
        <translation>Attendre que le service desk sur %1 réponde</translation>
    </message>
    <message>
        <source>The recipe does not say how to register without a person. Register at %1, then go on.</source>
        <translation>La recette ne dit pas comment enregistrer sans intervention. Enregistrez à %1, puis continuez.</translation>
    </message>
    <message>
        <source>The service desk on %1 refused the registration (HTTP %2). Register by hand at %3, then start this again.</source>
        <translation>Le service desk sur %1 a refusé l’enregistrement (HTTP %2). Enregistrez à la main à %3, puis relancez.</translation>
    </message>
    <message>
        <source>Register the service desk in a browser: %1</source>
        <translation>Enregistrer le service desk dans un navigateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Press Enter when it is registered</source>
        <translation>Appuyez sur Entrée quand il est enregistré</translation>
    </message>
    <message>
        <source>Register the service desk now, in a browser: %1</source>
        <translation>Enregistrez maintenant le service desk dans un navigateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>the registration at %1</source>
        <translation>l’enregistrement à %1</translation>
    </message>
    <message>
        <source>Cancelled while the service desk on %1 settles.</source>
        <translation>Interrompu pendant que le service desk sur %1 se stabilise.</translation>
    </message>
    <message>
        <source>The service desk is ready after %1 s: the rest of the settle time is not needed.</source>
        <translation>Le service desk est prêt après %1&#xa0;s&#xa0;: le reste du temps de stabilisation est inutile.</translation>
    </message>
    <message>
        <source>Wait for the registration of the service desk on %1</source>
        <translation>Attendre l’enregistrement du service desk sur %1</translation>
    </message>
    <message>
        <source>Let the service desk on %1 settle</source>
        <translation>Laisser le service desk sur %1 se stabiliser</translation>
    </message>
    <message>
        <source>The disk of %1 is full%2, so the installation could not go on. Free space there, then start it again.</source>
        <translation>Le disque de %1 est plein%2, l’installation n’a donc pas pu continuer. Libérez-y de la place, puis relancez-la.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Upload the build to %1 and %2</source>
        <translation>Envoyer le build sur %1 et %2</translation>
    </message>
    <message>
        <source>find the product&apos;s database</source>
        <translation>trouver la base de données du produit</translation>
    </message>
    <message>
        <source>%1 was not reachable just now, so its guard cannot be put in place. %2</source>
        <translation>%1 était injoignable à l’instant, son gardien ne peut donc pas être mis en place. %2</translation>
    </message>
    <message>
        <source>%1: PostgreSQL was not found there, so its guard cannot be put in place. Start it, then go on.</source>
        <translation>%1&#xa0;: PostgreSQL n’y a pas été trouvé, son gardien ne peut donc pas être mis en place. Démarrez-le, puis continuez.</translation>
    </message>
    <message>
        <source>The lock stays on %1, which is not reachable; a later run takes it over.</source>
        <translation>Le verrou reste sur %1, qui est injoignable&#x202f;; une exécution ultérieure le reprendra.</translation>
    </message>
</context>
<context>
    <name>InstallBlock</name>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: haproxy.cfg already has something on port %2 (%3). Both would get a part of the users. Remove that section, then try again.</source>
        <translation>%1&#xa0;: haproxy.cfg a déjà quelque chose sur le port %2 (%3). Les deux recevraient une partie des utilisateurs. Supprimez cette section, puis réessayez.</translation>
    </message>
    <message>
        <source>See that HAProxy runs</source>
        <translation>Voir que HAProxy fonctionne</translation>
    </message>
    <message>
        <source>Check and put in place haproxy.cfg, reload HAProxy</source>
        <translation>Vérifier et mettre en place haproxy.cfg, recharger HAProxy</translation>
    </message>
    <message>
        <source>%1: haproxy.cfg was changed by somebody else just now. Look at it, then try again.</source>
        <translation>%1&#xa0;: haproxy.cfg vient d’être modifié par quelqu’un d’autre. Regardez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>%1: haproxy.cfg was invalid before Baton changed anything, and was left as it is. Put right what HAProxy complains about, then try again.</source>
        <translation>%1&#xa0;: haproxy.cfg n’était pas valide avant toute modification de Baton, et a été laissé tel quel. Corrigez ce que HAProxy signale, puis réessayez.</translation>
    </message>
    <message>
        <source>%1: HAProxy does not accept the block that Baton would add; haproxy.cfg was left as it is.</source>
        <translation>%1&#xa0;: HAProxy n’accepte pas le bloc que Baton ajouterait&#x202f;; haproxy.cfg a été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1: haproxy.cfg is valid and in place, but HAProxy does not run with it. See &quot;journalctl -u haproxy&quot; there.</source>
        <translation>%1&#xa0;: haproxy.cfg est valide et en place, mais HAProxy ne fonctionne pas avec. Voir là-bas «&#xa0;journalctl -u haproxy&#xa0;».</translation>
    </message>
    <message>
        <source>%1: HAProxy is not installed. Install the proxy first.</source>
        <translation>%1&#xa0;: HAProxy n’est pas installé. Installez d’abord le proxy.</translation>
    </message>
    <message>
        <source>put haproxy.cfg in place</source>
        <translation>mettre haproxy.cfg en place</translation>
    </message>
    <message>
        <source>read haproxy.cfg</source>
        <translation>lire haproxy.cfg</translation>
    </message>
    <message>
        <source>%1: the block would be another one than was agreed on when the helper was put there. Log in with full rights for it, or put the helper there anew: “batonctl helper install”.</source>
        <translation>%1&#xa0;: le bloc serait un autre que celui convenu lors de la mise en place de l’assistant. Connectez-vous pour cela avec tous les droits, ou remettez l’assistant en place&#xa0;: «&#xa0;batonctl helper install&#xa0;».</translation>
    </message>
    <message>
        <source>Say in haproxy.cfg who gets no traffic</source>
        <translation>Indiquer dans haproxy.cfg qui ne reçoit pas de trafic</translation>
    </message>
    <message>
        <source>Say in haproxy.cfg whether users get the maintenance page</source>
        <translation>Indiquer dans haproxy.cfg si les utilisateurs reçoivent la page de maintenance</translation>
    </message>
</context>
<context>
    <name>InstallProxy</name>
    <message>
        <source>read the package source&apos;s lists</source>
        <translation>lire les listes de la source de paquets</translation>
    </message>
    <message>
        <source>look for HAProxy&apos;s version</source>
        <translation>chercher la version de HAProxy</translation>
    </message>
    <message>
        <source>The package source has no HAProxy %1, which the vendor names; the distribution&apos;s own version is installed.</source>
        <translation>La source de paquets n’a pas HAProxy %1, que l’éditeur nomme&#x202f;; la version de la distribution est installée.</translation>
    </message>
    <message>
        <source>install HAProxy</source>
        <translation>installer HAProxy</translation>
    </message>
    <message>
        <source>HAProxy %1 is installed.</source>
        <translation>HAProxy %1 est installé.</translation>
    </message>
    <message>
        <source>The managed block is shown once HAProxy is installed: it depends on its version.</source>
        <translation>Le bloc géré est affiché une fois HAProxy installé&#xa0;: il dépend de sa version.</translation>
    </message>
    <message>
        <source>No master answers yet, so nothing can be asked through HAProxy.</source>
        <translation>Aucun master ne répond encore, rien ne peut donc être demandé à travers HAProxy.</translation>
    </message>
    <message>
        <source>a request through HAProxy on %1 to reach the master</source>
        <translation>une requête à travers HAProxy sur %1 atteint le master</translation>
    </message>
    <message>
        <source>Install HAProxy and socat on %1</source>
        <translation>Installer HAProxy et socat sur %1</translation>
    </message>
    <message>
        <source>Write the managed block into haproxy.cfg on %1</source>
        <translation>Écrire le bloc géré dans haproxy.cfg sur %1</translation>
    </message>
    <message>
        <source>See that a request through %1 reaches the master</source>
        <translation>Voir qu’une requête à travers %1 atteint le master</translation>
    </message>
</context>
<context>
    <name>Installation</name>
    <message>
        <source>%1 has no curl, which is needed to ask its web service: apt-get install curl.</source>
        <translation>%1 n’a pas curl, nécessaire pour interroger son service web&#xa0;: apt-get install curl.</translation>
    </message>
    <message>
        <source>look whether the product is installed</source>
        <translation>regarder si le produit est installé</translation>
    </message>
    <message>
        <source>read the build&apos;s checksum</source>
        <translation>lire la somme de contrôle du build</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>must be %1</source>
        <translation>doit être %1</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>un objet de textes</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>doit être un entier de %1 à %2</translation>
    </message>
    <message>
        <source>must be a size such as &quot;4 GB&quot;</source>
        <translation>doit être une taille comme &quot;4&#xa0;GB&quot;</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>dépasse %1 caractères</translation>
    </message>
    <message>
        <source>is not a regular expression: %1 at character %2</source>
        <translation>n’est pas une expression régulière&#xa0;: %1 au caractère %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>n’est pas connu</translation>
    </message>
</context>
<context>
    <name>LiveRun</name>
    <message>
        <source>“%1”: answered as the last time.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: même réponse que la dernière fois.</translation>
    </message>
    <message>
        <source>A secret was about to be written into the journal (%1). This is a fault in Baton.</source>
        <translation>Un secret allait être écrit dans le journal (%1). C’est un défaut de Baton.</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>switch the maintenance page</source>
        <translation>commuter la page de maintenance</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>no HAProxy that Baton manages</source>
        <translation>aucun HAProxy géré par Baton</translation>
    </message>
    <message>
        <source>a managed HAProxy</source>
        <translation>un HAProxy géré</translation>
    </message>
    <message>
        <source>Show a page with your own balancer.</source>
        <translation>Affichez une page avec votre propre répartiteur.</translation>
    </message>
    <message>
        <source>%1 is not reachable: %2</source>
        <translation>%1 est injoignable&#xa0;: %2</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>joignable</translation>
    </message>
    <message>
        <source>Bring the proxy back.</source>
        <translation>Remettez le proxy en service.</translation>
    </message>
    <message>
        <source>its admin socket is not usable</source>
        <translation>son socket d’administration est inutilisable</translation>
    </message>
    <message>
        <source>a usable admin socket</source>
        <translation>un socket d’administration utilisable</translation>
    </message>
    <message>
        <source>Run &quot;Install proxy&quot; again.</source>
        <translation>Lancez de nouveau «&#xa0;Installer HAProxy&#xa0;».</translation>
    </message>
    <message>
        <source>reachable, admin socket usable</source>
        <translation>joignable, socket d’administration utilisable</translation>
    </message>
    <message>
        <source>The recipe has no command for it. Open %1 as Super User: Admin » Support Console » select all modules » Re-index.</source>
        <translation>La recette n’a pas de commande pour cela. Ouvrez %1 en tant que Super User&#xa0;: Admin&#xa0;» Support Console&#xa0;» sélectionnez tous les modules&#xa0;» Re-index.</translation>
    </message>
    <message>
        <source>The master</source>
        <translation>Le master</translation>
    </message>
    <message>
        <source>%1 is not a running master</source>
        <translation>%1 n’est pas un master en marche</translation>
    </message>
    <message>
        <source>a running master</source>
        <translation>un master en marche</translation>
    </message>
    <message>
        <source>See the status: it says what to do first.</source>
        <translation>Voyez l’état&#xa0;: il dit quoi faire d’abord.</translation>
    </message>
    <message>
        <source>%1 is the master</source>
        <translation>%1 est le master</translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>Prendre le verrou du cluster</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>Libérer le verrou</translation>
    </message>
    <message>
        <source>Maintenance on</source>
        <translation>Maintenance activée</translation>
    </message>
    <message>
        <source>Show users the maintenance page</source>
        <translation>Montrer la page de maintenance aux utilisateurs</translation>
    </message>
    <message>
        <source>Maintenance off</source>
        <translation>Maintenance désactivée</translation>
    </message>
    <message>
        <source>Take the maintenance page away</source>
        <translation>Retirer la page de maintenance</translation>
    </message>
    <message>
        <source>Rebuild the search index on %1</source>
        <translation>Reconstruire l’index de recherche sur %1</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>Reconstruire l’index de recherche</translation>
    </message>
    <message>
        <source>Write the same into haproxy.cfg</source>
        <translation>Écrire la même chose dans haproxy.cfg</translation>
    </message>
    <message>
        <source>Write the end of the page into haproxy.cfg</source>
        <translation>Écrire la fin de la page dans haproxy.cfg</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Check requirements</source>
        <translation>Vérifier les prérequis</translation>
    </message>
    <message>
        <source>Install master</source>
        <translation>Installer le master</translation>
    </message>
    <message>
        <source>Install slave</source>
        <translation>Installer le slave</translation>
    </message>
    <message>
        <source>Install HAProxy</source>
        <translation>Installer HAProxy</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Switch over</source>
        <translation>Permuter les rôles</translation>
    </message>
    <message>
        <source>Fail over</source>
        <translation>Basculer</translation>
    </message>
    <message>
        <source>Reconvert old master</source>
        <translation>Réintégrer l’ancien master</translation>
    </message>
    <message>
        <source>Rebuild slave</source>
        <translation>Reconstruire le slave</translation>
    </message>
    <message>
        <source>Restart master safely</source>
        <translation>Redémarrer le master sans risque</translation>
    </message>
    <message>
        <source>Start maintenance</source>
        <translation>Commencer la maintenance</translation>
    </message>
    <message>
        <source>End maintenance</source>
        <translation>Terminer la maintenance</translation>
    </message>
    <message>
        <source>Rebuild search index</source>
        <translation>Reconstruire l’index de recherche</translation>
    </message>
    <message>
        <source>Resolve two masters</source>
        <translation>Résoudre le conflit de masters</translation>
    </message>
    <message>
        <source>Remove Baton from the hosts</source>
        <translation>Retirer Baton des hôtes</translation>
    </message>
</context>
<context>
    <name>OperationJob</name>
    <message>
        <source>Password of %1 on %2, for sudo</source>
        <translation>Mot de passe de %1 sur %2, pour sudo</translation>
    </message>
    <message>
        <source>Passphrase of the SSH key for %1 on %2</source>
        <translation>Phrase secrète de la clé SSH pour %1 sur %2</translation>
    </message>
    <message>
        <source>Password of %1 on %2</source>
        <translation>Mot de passe de %1 sur %2</translation>
    </message>
    <message>
        <source>The question “%1” was not answered.</source>
        <translation>La question «&#xa0;%1&#xa0;» est restée sans réponse.</translation>
    </message>
    <message>
        <source>Run %1 has ended (%2): there is nothing to take up.</source>
        <translation>L’exécution %1 est terminée (%2)&#xa0;: il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>Cancelled before anything was done.</source>
        <translation>Interrompu avant d’avoir rien fait.</translation>
    </message>
    <message>
        <source>“%1” can’t be done for this cluster.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas possible pour ce cluster.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Not asked for, as a check failed.</source>
        <translation>Pas demandée, car un contrôle a échoué.</translation>
    </message>
    <message>
        <source>Given beforehand.</source>
        <translation>Donnée à l’avance.</translation>
    </message>
    <message>
        <source>Not confirmed.</source>
        <translation>Non confirmé.</translation>
    </message>
    <message>
        <source>Type it exactly as shown.</source>
        <translation>Tapez-le exactement comme affiché.</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Confirmé.</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>Tapé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not known. Store it, or give it with --secrets-file (“%2”).</source>
        <translation>%1 n’est pas connu. Enregistrez-le, ou donnez-le avec --secrets-file («&#xa0;%2&#xa0;»).</translation>
    </message>
    <message>
        <source>Run %1 was cut off before its first step: there is nothing to take up. Start the operation anew.</source>
        <translation>L’exécution %1 a été interrompue avant sa première étape&#xa0;: il n’y a rien à reprendre. Relancez l’opération depuis le début.</translation>
    </message>
    <message>
        <source>“%1” is going on in this cluster, started by %2, since %3 (run %4, process %5). Wait until it has ended.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours dans ce cluster, lancé par %2, depuis %3 (exécution %4, processus %5). Attendez la fin.</translation>
    </message>
    <message>
        <source>“%1” was not started: another run holds the cluster: %2 (on %3). Wait until it has ended. If nobody runs it any more, resume it or roll it back where it was started, or take its lock over knowingly.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été lancé&#xa0;: une autre exécution tient le cluster&#xa0;: %2 (sur %3). Attendez qu’elle se termine. Si plus personne ne la mène, reprenez-la ou annulez-la là où elle a été lancée, ou prenez son verrou en connaissance de cause.</translation>
    </message>
    <message>
        <source>%1 asks for a code at each login and allows one session per connection (MaxSessions 1 in its sshd_config): stay here, you will be asked several times while this runs. With MaxSessions 10, its default, once is enough.</source>
        <translation>%1 demande un code à chaque connexion et permet une session par connexion (MaxSessions 1 dans son sshd_config)&#xa0;: restez ici, on vous interrogera plusieurs fois pendant l’exécution. Avec MaxSessions 10, sa valeur par défaut, une fois suffit.</translation>
    </message>
    <message>
        <source>%1 is rebooted and asks for a code at each login: stay here, you will be asked again when it is back.</source>
        <translation>%1 est redémarré et demande un code à chaque connexion&#xa0;: restez ici, on vous interrogera de nouveau à son retour.</translation>
    </message>
    <message>
        <source>%1 asks %2 at login: “%3”</source>
        <translation>%1 demande à %2 lors de la connexion&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>La dernière réponse n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>as it was before you were asked</source>
        <translation>comme avant la question</translation>
    </message>
    <message>
        <source>Look at the status, and start again.</source>
        <translation>Regardez l’état et recommencez.</translation>
    </message>
    <message>
        <source>%1 is reachable again</source>
        <translation>%1 est de nouveau joignable</translation>
    </message>
    <message>
        <source>%1 can’t be reached any more</source>
        <translation>%1 n’est plus joignable</translation>
    </message>
    <message>
        <source>%1 runs as a master now</source>
        <translation>%1 fonctionne maintenant comme maître</translation>
    </message>
    <message>
        <source>%1 does not run as a master any more</source>
        <translation>%1 ne fonctionne plus comme maître</translation>
    </message>
    <message>
        <source>No host has the lock of this run any more: others took it over and have worked on the cluster since. Nothing was done or undone now. Look at the status, and start a new operation.</source>
        <translation>Aucun hôte n’a plus le verrou de cette exécution&#xa0;: d’autres l’ont repris et ont travaillé sur le cluster depuis. Rien n’a été fait ni annulé à présent. Consultez l’état et lancez une nouvelle opération.</translation>
    </message>
    <message>
        <source>To take it over with batonctl: --set replace-lock=%1</source>
        <translation>Pour le reprendre avec batonctl&#xa0;: --set replace-lock=%1</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Measures on all hosts what an installation needs. Changes nothing.</source>
        <translation>Mesure sur tous les hôtes ce qu’une installation demande. Ne modifie rien.</translation>
    </message>
    <message>
        <source>Uploads the build to the first host and installs it there as the master.</source>
        <translation>Envoie le build sur le premier hôte et l’y installe comme master.</translation>
    </message>
    <message>
        <source>Installs the same build on the second host and copies the database to it.</source>
        <translation>Installe le même build sur le second hôte et y copie la base.</translation>
    </message>
    <message>
        <source>Installs and sets up HAProxy, which sends users to the master.</source>
        <translation>Installe et configure HAProxy, qui envoie les utilisateurs vers le master.</translation>
    </message>
    <message>
        <source>Installs master, slave and HAProxy, one after the other.</source>
        <translation>Installe master, slave et HAProxy, l’un après l’autre.</translation>
    </message>
    <message>
        <source>Adds what Baton needs to switch over safely to a pair that was installed by hand.</source>
        <translation>Ajoute à une paire installée à la main ce qu’il faut à Baton pour permuter sans risque.</translation>
    </message>
    <message>
        <source>Makes the slave the master and the master the slave. Users see a short pause, nothing is lost.</source>
        <translation>Fait du slave le master et du master le slave. Les utilisateurs voient une courte pause, rien n’est perdu.</translation>
    </message>
    <message>
        <source>Makes the slave the master because the master is gone. Says first what may be lost.</source>
        <translation>Fait du slave le master parce que le master n’est plus là. Indique d’abord ce qui peut être perdu.</translation>
    </message>
    <message>
        <source>Makes the old master the new slave.</source>
        <translation>Fait de l’ancien master le nouveau slave.</translation>
    </message>
    <message>
        <source>Copies the whole database to the slave again.</source>
        <translation>Copie de nouveau toute la base sur le slave.</translation>
    </message>
    <message>
        <source>Restarts the master while the slave is kept from taking over.</source>
        <translation>Redémarre le master en empêchant le slave de prendre la relève.</translation>
    </message>
    <message>
        <source>HAProxy answers users with a maintenance page.</source>
        <translation>HAProxy répond aux utilisateurs par une page de maintenance.</translation>
    </message>
    <message>
        <source>HAProxy sends users to the service desk again.</source>
        <translation>HAProxy envoie de nouveau les utilisateurs vers le service desk.</translation>
    </message>
    <message>
        <source>Rebuilds the search index on the master.</source>
        <translation>Reconstruit l’index de recherche sur le master.</translation>
    </message>
    <message>
        <source>Shows what both masters have, and makes the one you choose the only one.</source>
        <translation>Montre ce que les deux masters possèdent, et fait de celui que vous choisissez le seul.</translation>
    </message>
    <message>
        <source>Takes away what Baton put on the hosts. The service desk and its data stay.</source>
        <translation>Enlève ce que Baton a mis sur les hôtes. Le service desk et ses données restent.</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an operation that asks before it starts</comment>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>A besoin de vous</translation>
    </message>
    <message>
        <source>Refused, nothing was changed</source>
        <translation>Refusé, rien n’a été modifié</translation>
    </message>
    <message>
        <source>A host can&apos;t be reached, nothing was changed</source>
        <translation>Un hôte est injoignable, rien n’a été modifié</translation>
    </message>
</context>
<context>
    <name>Postgres</name>
    <message>
        <source>pg_controldata&apos;s output could not be understood.</source>
        <translation>La sortie de pg_controldata n’a pas pu être comprise.</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>%1 is not reachable. %2</source>
        <translation>%1 est injoignable. %2</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not answer. Start it, then go on.</source>
        <translation>PostgreSQL sur %1 ne répond pas. Démarrez-le, puis continuez.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 refuses the password of “%2” from %3. Correct the secret “main-backup password”, then start this again.</source>
        <translation>PostgreSQL sur %1 refuse le mot de passe de «&#xa0;%2&#xa0;» depuis %3. Corrigez le secret «&#xa0;main-backup password&#xa0;», puis relancez.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not let “%2” in from %3: its pg_hba.conf has no line for that.</source>
        <translation>PostgreSQL sur %1 ne laisse pas entrer «&#xa0;%2&#xa0;» depuis %3&#xa0;: son pg_hba.conf n’a pas de ligne pour cela.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 has no role “%2”. Was the product installed for High Availability?</source>
        <translation>PostgreSQL sur %1 n’a pas de rôle «&#xa0;%2&#xa0;». Le produit a-t-il été installé pour la High Availability&#x202f;?</translation>
    </message>
    <message>
        <source>%3 cannot log in at PostgreSQL on %1 as “%2”.</source>
        <translation>%3 ne peut pas se connecter à PostgreSQL sur %1 en tant que «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>read PostgreSQL&apos;s settings</source>
        <translation>lire les réglages de PostgreSQL</translation>
    </message>
    <message>
        <source>write pg_hba.conf</source>
        <translation>écrire pg_hba.conf</translation>
    </message>
    <message>
        <source>reload PostgreSQL</source>
        <translation>recharger PostgreSQL</translation>
    </message>
    <message>
        <source>keep the replication password</source>
        <translation>conserver le mot de passe de réplication</translation>
    </message>
    <message>
        <source>create the replication slot</source>
        <translation>créer le slot de réplication</translation>
    </message>
    <message>
        <source>use the replication slot</source>
        <translation>utiliser le slot de réplication</translation>
    </message>
    <message>
        <source>%1 to use its replication slot on %2</source>
        <translation>%1 utilise son slot de réplication sur %2</translation>
    </message>
    <message>
        <source>follow without a slot</source>
        <translation>suivre sans slot</translation>
    </message>
    <message>
        <source>the replication slots to be given up</source>
        <translation>les slots de réplication sont libérés</translation>
    </message>
    <message>
        <source>drop Baton&apos;s replication slots</source>
        <translation>supprimer les slots de réplication de Baton</translation>
    </message>
    <message>
        <source>count the replication slots</source>
        <translation>compter les slots de réplication</translation>
    </message>
    <message>
        <source>hold the product&apos;s failover agent</source>
        <translation>suspendre l’agent de basculement du produit</translation>
    </message>
    <message>
        <source>let the product&apos;s failover agent go on</source>
        <translation>laisser repartir l’agent de basculement du produit</translation>
    </message>
    <message>
        <source>two masters</source>
        <translation>deux masters</translation>
    </message>
    <message>
        <source>no master is running</source>
        <translation>aucun master en marche</translation>
    </message>
    <message>
        <source>one master and its slave</source>
        <translation>un master et son slave</translation>
    </message>
    <message>
        <source>Bring the pair in order first; the status says how.</source>
        <translation>Remettez d’abord la paire en ordre&#x202f;; l’état dit comment.</translation>
    </message>
    <message>
        <source>%1 is not a slave of %2</source>
        <translation>%1 n’est pas un slave de %2</translation>
    </message>
    <message>
        <source>Install or rebuild the slave first.</source>
        <translation>Installez ou reconstruisez d’abord le slave.</translation>
    </message>
    <message>
        <source>%1 is the master, %2 its slave</source>
        <translation>%1 est le master, %2 son slave</translation>
    </message>
    <message>
        <source>An installed pair</source>
        <translation>Une paire installée</translation>
    </message>
    <message>
        <source>Prepare the pair for changes of roles</source>
        <translation>Préparer la paire aux changements de rôle</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 is restarted once, for wal_log_hints: users wait for some seconds.</source>
        <translation>PostgreSQL sur %1 est redémarré une fois, pour wal_log_hints&#xa0;: les utilisateurs attendent quelques secondes.</translation>
    </message>
    <message>
        <source>restart PostgreSQL</source>
        <translation>redémarrer PostgreSQL</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 to answer again</source>
        <translation>PostgreSQL sur %1 répond de nouveau</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>définir %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 was not restarted, as you asked. Until it is, pg_rewind cannot be used.</source>
        <translation>PostgreSQL sur %1 n’a pas été redémarré, comme vous l’avez demandé. D’ici là, pg_rewind est inutilisable.</translation>
    </message>
    <message>
        <source>read the replication user&apos;s rights</source>
        <translation>lire les droits de l’utilisateur de réplication</translation>
    </message>
    <message>
        <source>let the replication user use pg_rewind</source>
        <translation>permettre pg_rewind à l’utilisateur de réplication</translation>
    </message>
    <message>
        <source>%1 can log in at %2 for replication.</source>
        <translation>%1 peut se connecter à %2 pour la réplication.</translation>
    </message>
    <message>
        <source>%1 is not reachable</source>
        <translation>%1 est injoignable</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not answer</source>
        <translation>PostgreSQL sur %1 ne répond pas</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 is not a standby</source>
        <translation>PostgreSQL sur %1 n’est pas un standby</translation>
    </message>
    <message>
        <source>the database on %1 is not a copy of the master&apos;s</source>
        <translation>la base sur %1 n’est pas une copie de celle du master</translation>
    </message>
    <message>
        <source>%1 does not receive from %2</source>
        <translation>%1 ne reçoit rien de %2</translation>
    </message>
    <message>
        <source>%1 does not see its slave streaming</source>
        <translation>%1 ne voit pas son slave suivre</translation>
    </message>
    <message>
        <source>The service desk on %1 answers as if it were the master, though its database is a copy. Stop %2 there before users reach it.</source>
        <translation>Le service desk sur %1 répond comme s’il était le master, alors que sa base est une copie. Arrêtez-y %2 avant que des utilisateurs l’atteignent.</translation>
    </message>
    <message>
        <source>%1 to follow %2</source>
        <translation>%1 suit %2</translation>
    </message>
    <message>
        <source>Set up PostgreSQL on %1 for changes of roles</source>
        <translation>Configurer PostgreSQL sur %1 pour les changements de rôle</translation>
    </message>
    <message>
        <source>Let the replication user use pg_rewind</source>
        <translation>Permettre pg_rewind à l’utilisateur de réplication</translation>
    </message>
    <message>
        <source>See that %1 follows %2, its service idle</source>
        <translation>Voir que %1 suit %2, son service en attente</translation>
    </message>
    <message>
        <source>Replication login between %1 and %2, both ways</source>
        <translation>Connexion de réplication entre %1 et %2, dans les deux sens</translation>
    </message>
    <message>
        <source>Replication slot on %1 for the slave</source>
        <translation>Slot de réplication sur %1 pour le slave</translation>
    </message>
    <message>
        <source>keep the replication password as SCRAM</source>
        <translation>conserver le mot de passe de réplication en SCRAM</translation>
    </message>
    <message>
        <source>compare the replication password</source>
        <translation>comparer le mot de passe de réplication</translation>
    </message>
    <message>
        <source>The replication password has other letters than those of ASCII: the server keeps it as MD5, as before.</source>
        <translation>Le mot de passe de réplication contient d’autres caractères que ceux d’ASCII&#xa0;: le serveur le conserve en MD5, comme avant.</translation>
    </message>
    <message>
        <source>The secret “main-backup password” is not the password that PostgreSQL on %1 knows for “%2”. Correct it, then start this again.</source>
        <translation>Le secret «&#xa0;main-backup password&#xa0;» n’est pas le mot de passe que PostgreSQL sur %1 connaît pour «&#xa0;%2&#xa0;». Corrigez-le, puis recommencez.</translation>
    </message>
    <message>
        <source>Have PostgreSQL on %1 keep the replication password as SCRAM, not as MD5</source>
        <translation>Faire conserver le mot de passe de réplication en SCRAM, et non en MD5, par PostgreSQL sur %1</translation>
    </message>
    <message>
        <source>see how the replication password is kept</source>
        <translation>voir comment le mot de passe de réplication est conservé</translation>
    </message>
    <message>
        <source>read pg_hba.conf</source>
        <translation>lire pg_hba.conf</translation>
    </message>
    <message>
        <source>How much room %1 has was not seen just now, and by that goes how much WAL it may keep for an absent slave. Start this again. %2</source>
        <translation>La place dont dispose %1 n’a pas été vue à l’instant, or elle décide combien de WAL il peut garder pour un esclave absent. Relancez l’opération. %2</translation>
    </message>
    <message>
        <source>arm the dead-man timer</source>
        <translation>armer la minuterie de sécurité</translation>
    </message>
    <message>
        <source>disarm the timers</source>
        <translation>désarmer les minuteries</translation>
    </message>
    <message>
        <source>%1 receives, but its replay is paused</source>
        <translation>%1 reçoit, mais son rejeu est en pause</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>build: must be a file name</source>
        <translation>build&#xa0;: doit être un nom de fichier</translation>
    </message>
    <message>
        <source>root: must be an absolute path</source>
        <translation>root&#xa0;: doit être un chemin absolu</translation>
    </message>
    <message>
        <source>units: “%1” is not the name of a systemd unit</source>
        <translation>units&#xa0;: «&#xa0;%1&#xa0;» n’est pas le nom d’une unité systemd</translation>
    </message>
    <message>
        <source>rule “%1”: an answer that uses a secret must be marked &quot;secret&quot;: true</source>
        <translation>rule «&#xa0;%1&#xa0;»&#xa0;: une réponse qui utilise un secret doit être marquée &quot;secret&quot;: true</translation>
    </message>
    <message>
        <source>The recipe “%1” cannot be read: %2.</source>
        <translation>La recette «&#xa0;%1&#xa0;» ne peut pas être lue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The recipe “%1” is too large to be one.</source>
        <translation>La recette «&#xa0;%1&#xa0;» est trop grande pour en être une.</translation>
    </message>
    <message>
        <source>The recipe “%1” is not JSON: %2 at byte %3.</source>
        <translation>La recette «&#xa0;%1&#xa0;» n’est pas du JSON&#xa0;: %2 à l’octet %3.</translation>
    </message>
    <message>
        <source>The recipe “%1” is not a JSON object.</source>
        <translation>La recette «&#xa0;%1&#xa0;» n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>extends: recipes extend each other in a circle at “%1”.</source>
        <translation>extends&#xa0;: les recettes s’étendent en cercle à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>extends: there is no bundled recipe “%1”.</source>
        <translation>extends&#xa0;: il n’y a pas de recette fournie «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The recipe does not fit its schema: %1</source>
        <translation>La recette ne correspond pas à son schéma&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no recipe “%1”. Bundled: %2.</source>
        <translation>Il n’y a pas de recette «&#xa0;%1&#xa0;». Fournies&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The recipe uses {%1}, which is not known here.</source>
        <translation>La recette utilise {%1}, inconnu ici.</translation>
    </message>
</context>
<context>
    <name>Reconvert</name>
    <message>
        <source>Stop the product and PostgreSQL on %1</source>
        <translation>Arrêter le produit et PostgreSQL sur %1</translation>
    </message>
    <message>
        <source>Put aside what only %1 has</source>
        <translation>Mettre de côté ce que seul %1 possède</translation>
    </message>
    <message>
        <source>Make %1 a slave of %2</source>
        <translation>Faire de %1 un slave de %2</translation>
    </message>
    <message>
        <source>See %1 follow %2</source>
        <translation>Voir %1 suivre %2</translation>
    </message>
    <message>
        <source>Failover agent: off on the master, on on the slave</source>
        <translation>Agent de basculement&#xa0;: désactivé sur le master, activé sur le slave</translation>
    </message>
    <message>
        <source>See the guard run on both</source>
        <translation>Voir le gardien fonctionner sur les deux</translation>
    </message>
    <message>
        <source>Lift the fence of %1</source>
        <translation>Lever l’isolement de %1</translation>
    </message>
    <message>
        <source>HAProxy knows both again</source>
        <translation>HAProxy connaît de nouveau les deux</translation>
    </message>
    <message>
        <source>Prove it: a request through the proxy, a commit on the slave</source>
        <translation>Le prouver&#xa0;: une requête à travers le proxy, une transaction sur le slave</translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>Prendre le verrou du cluster</translation>
    </message>
    <message>
        <source>Disarm what is armed</source>
        <translation>Désarmer ce qui est armé</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>Libérer le verrou</translation>
    </message>
    <message>
        <source>Reconvert %1 to the slave of %2</source>
        <translation>Réintégrer %1 comme slave de %2</translation>
    </message>
    <message>
        <source>Rebuild the slave %1 from %2</source>
        <translation>Reconstruire le slave %1 à partir de %2</translation>
    </message>
    <message>
        <source>Replication login of %1 at %2</source>
        <translation>Connexion de réplication de %1 à %2</translation>
    </message>
    <message>
        <source>Count what was put aside</source>
        <translation>Compter ce qui a été mis de côté</translation>
    </message>
    <message>
        <source>Delete the data that a copy has replaced</source>
        <translation>Supprimer les données qu’une copie a remplacées</translation>
    </message>
</context>
<context>
    <name>RecordingHost</name>
    <message>
        <source>Upload %1 to %2</source>
        <translation>Envoyer %1 vers %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>A besoin de vous</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Longest wait of a client</source>
        <translation>Plus longue attente d’un client</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Ce qui reste à faire</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>This run has not ended.</source>
        <translation>Cette exécution n’est pas terminée.</translation>
    </message>
    <message>
        <source>The report can’t be written to %1: %2</source>
        <translation>Le rapport ne peut pas être écrit dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>Check requirements</source>
        <translation>Vérifier les prérequis</translation>
    </message>
    <message>
        <source>find out whether commands run as root</source>
        <translation>savoir si les commandes s’exécutent en root</translation>
    </message>
    <message>
        <source>commands run as root</source>
        <translation>les commandes s’exécutent en root</translation>
    </message>
    <message>
        <source>commands run as user %1</source>
        <translation>les commandes s’exécutent en tant que %1</translation>
    </message>
    <message>
        <source>root, or a user with sudo</source>
        <translation>root, ou un utilisateur avec sudo</translation>
    </message>
    <message>
        <source>Log in as root, or give the profile&apos;s user sudo rights for all commands.</source>
        <translation>Connectez-vous en root, ou donnez à l’utilisateur du profil les droits sudo pour toutes les commandes.</translation>
    </message>
    <message>
        <source>read the system&apos;s name</source>
        <translation>lire le nom du système</translation>
    </message>
    <message>
        <source>Install one of these systems on %1.</source>
        <translation>Installez l’un de ces systèmes sur %1.</translation>
    </message>
    <message>
        <source>ask for systemd&apos;s version</source>
        <translation>demander la version de systemd</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>version 229 or later</source>
        <translation>version 229 ou plus récente</translation>
    </message>
    <message>
        <source>Use a system with systemd, Ubuntu 16.04 or later.</source>
        <translation>Utilisez un système avec systemd, Ubuntu 16.04 ou plus récent.</translation>
    </message>
    <message>
        <source>measure the memory</source>
        <translation>mesurer la mémoire</translation>
    </message>
    <message>
        <source>Give %1 more memory.</source>
        <translation>Donnez plus de mémoire à %1.</translation>
    </message>
    <message>
        <source>count the processor cores</source>
        <translation>compter les cœurs du processeur</translation>
    </message>
    <message>
        <source>Give %1 more processor cores.</source>
        <translation>Donnez plus de cœurs à %1.</translation>
    </message>
    <message>
        <source>measure the disk</source>
        <translation>mesurer le disque</translation>
    </message>
    <message>
        <source>The output of df on %1 could not be understood.</source>
        <translation>La sortie de df sur %1 n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>%1, of which %2 free (%3)</source>
        <translation>%1, dont %2 libres (%3)</translation>
    </message>
    <message>
        <source>Give %1 a larger disk.</source>
        <translation>Donnez à %1 un disque plus grand.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Free space on %1.</source>
        <translation>Libérez de la place sur %1.</translation>
    </message>
    <message>
        <source>Half of the disk is taken already: see that the database has room to grow.</source>
        <translation>La moitié du disque est déjà prise&#xa0;: veillez à ce que la base ait la place de grandir.</translation>
    </message>
    <message>
        <source>list the network addresses</source>
        <translation>lister les adresses réseau</translation>
    </message>
    <message>
        <source>%1 comes from DHCP</source>
        <translation>%1 vient de DHCP</translation>
    </message>
    <message>
        <source>a static address</source>
        <translation>une adresse fixe</translation>
    </message>
    <message>
        <source>Give %1 a static address, or reserve this one for it in the DHCP server.</source>
        <translation>Donnez à %1 une adresse fixe, ou réservez-lui celle-ci dans le serveur DHCP.</translation>
    </message>
    <message>
        <source>no interface has %1</source>
        <translation>aucune interface n’a %1</translation>
    </message>
    <message>
        <source>the address by which the other hosts reach it</source>
        <translation>l’adresse par laquelle les autres hôtes l’atteignent</translation>
    </message>
    <message>
        <source>Correct the profile: “address in the cluster” of %1 must be one of its own IP addresses.</source>
        <translation>Corrigez le profil&#xa0;: «&#xa0;adresse dans le cluster&#xa0;» de %1 doit être l’une de ses propres adresses IP.</translation>
    </message>
    <message>
        <source>resolve names</source>
        <translation>résoudre les noms</translation>
    </message>
    <message>
        <source>%1 does not resolve</source>
        <translation>%1 ne se résout pas</translation>
    </message>
    <message>
        <source>the host&apos;s own name resolves</source>
        <translation>le nom propre de l’hôte se résout</translation>
    </message>
    <message>
        <source>Add it to /etc/hosts on %1.</source>
        <translation>Ajoutez-le à /etc/hosts sur %1.</translation>
    </message>
    <message>
        <source>read the clock</source>
        <translation>lire l’horloge</translation>
    </message>
    <message>
        <source>%1 s from this workstation&apos;s clock</source>
        <translation>%1&#xa0;s d’écart avec l’horloge de ce poste</translation>
    </message>
    <message>
        <source>Set up time synchronisation (systemd-timesyncd, chrony or ntp) on %1.</source>
        <translation>Configurez la synchronisation de l’heure (systemd-timesyncd, chrony ou ntp) sur %1.</translation>
    </message>
    <message>
        <source>at most 5 s</source>
        <translation>au plus 5&#xa0;s</translation>
    </message>
    <message>
        <source>at most 1 s</source>
        <translation>au plus 1&#xa0;s</translation>
    </message>
    <message>
        <source>right now, but not synchronised</source>
        <translation>juste pour l’instant, mais non synchronisée</translation>
    </message>
    <message>
        <source>synchronised</source>
        <translation>synchronisée</translation>
    </message>
    <message>
        <source>list the ports in use</source>
        <translation>lister les ports utilisés</translation>
    </message>
    <message>
        <source>in use by what is installed</source>
        <translation>utilisé par ce qui est installé</translation>
    </message>
    <message>
        <source>taken: %1</source>
        <translation>pris&#xa0;: %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>See with “ss -ltnp” on %1 what listens there, and stop it.</source>
        <translation>Voyez avec «&#xa0;ss -ltnp&#xa0;» sur %1 ce qui y écoute, et arrêtez-le.</translation>
    </message>
    <message>
        <source>ask the package source</source>
        <translation>interroger la source de paquets</translation>
    </message>
    <message>
        <source>See to /etc/apt/sources.list on %1 and to its way there (proxy, firewall).</source>
        <translation>Vérifiez /etc/apt/sources.list sur %1 et le chemin vers elle (proxy, pare-feu).</translation>
    </message>
    <message>
        <source>none is set up</source>
        <translation>aucune n’est configurée</translation>
    </message>
    <message>
        <source>a package source that answers</source>
        <translation>une source de paquets qui répond</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>pas de réponse de %1</translation>
    </message>
    <message>
        <source>all package sources answer</source>
        <translation>toutes les sources de paquets répondent</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>look for programs</source>
        <translation>chercher les programmes</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>manquent&#xa0;: %1</translation>
    </message>
    <message>
        <source>bash, curl, iproute2, ping, coreutils, util-linux</source>
        <translation>bash, curl, iproute2, ping, coreutils, util-linux</translation>
    </message>
    <message>
        <source>Install them on %1: apt-get install bash curl iproute2 iputils-ping coreutils util-linux</source>
        <translation>Installez-les sur %1&#xa0;: apt-get install bash curl iproute2 iputils-ping coreutils util-linux</translation>
    </message>
    <message>
        <source>Root rights</source>
        <translation>Droits root</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>Programs needed</source>
        <translation>Programmes nécessaires</translation>
    </message>
    <message>
        <source>Static address</source>
        <translation>Adresse fixe</translation>
    </message>
    <message>
        <source>Names resolve</source>
        <translation>Résolution des noms</translation>
    </message>
    <message>
        <source>Time in sync</source>
        <translation>Heure synchronisée</translation>
    </message>
    <message>
        <source>Free ports</source>
        <translation>Ports libres</translation>
    </message>
    <message>
        <source>Package source</source>
        <translation>Source de paquets</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>Cœurs du processeur</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>reach %1</source>
        <translation>atteindre %1</translation>
    </message>
    <message>
        <source>ping and ports answer</source>
        <translation>le ping et les ports répondent</translation>
    </message>
    <message>
        <source>no answer to ping; the ports answer</source>
        <translation>pas de réponse au ping&#x202f;; les ports répondent</translation>
    </message>
    <message>
        <source>Let ping (ICMP echo) through between the hosts.</source>
        <translation>Laissez passer le ping (ICMP echo) entre les hôtes.</translation>
    </message>
    <message>
        <source>from %1 to %2 (%3) there is no answer: %4</source>
        <translation>de %1 à %2 (%3) il n’y a pas de réponse&#xa0;: %4</translation>
    </message>
    <message>
        <source>See to addresses, routes and firewalls between %1 and %2.</source>
        <translation>Vérifiez adresses, routes et pare-feu entre %1 et %2.</translation>
    </message>
    <message>
        <source>Reaches the other hosts</source>
        <translation>Atteint les autres hôtes</translation>
    </message>
    <message>
        <source>read the machine&apos;s identity</source>
        <translation>lire l’identité de la machine</translation>
    </message>
    <message>
        <source>%1 and %2 are the same machine</source>
        <translation>%1 et %2 sont la même machine</translation>
    </message>
    <message>
        <source>two machines</source>
        <translation>deux machines</translation>
    </message>
    <message>
        <source>Correct the addresses in the profile: master and slave need a machine each.</source>
        <translation>Corrigez les adresses du profil&#xa0;: master et slave ont besoin d’une machine chacun.</translation>
    </message>
    <message>
        <source>none is named in the profile</source>
        <translation>aucun n’est nommé dans le profil</translation>
    </message>
    <message>
        <source>Name the product&apos;s build file in the profile.</source>
        <translation>Nommez le fichier de build du produit dans le profil.</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>Correct the path of the build file in the profile.</source>
        <translation>Corrigez le chemin du fichier de build dans le profil.</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>Download the build again.</source>
        <translation>Téléchargez de nouveau le build.</translation>
    </message>
    <message>
        <source>It is taken all the same, if this is the right file.</source>
        <translation>Il est pris quand même, si c’est le bon fichier.</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, %2 octets</translation>
    </message>
    <message>
        <source>not on both hosts yet</source>
        <translation>pas encore sur les deux hôtes</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>%1: %2…, %3: %4…</source>
        <translation>%1: %2…, %3: %4…</translation>
    </message>
    <message>
        <source>the same build on both</source>
        <translation>le même build sur les deux</translation>
    </message>
    <message>
        <source>Install both hosts from the same build file.</source>
        <translation>Installez les deux hôtes à partir du même fichier de build.</translation>
    </message>
    <message>
        <source>Master and slave are two machines</source>
        <translation>Master et slave sont deux machines</translation>
    </message>
    <message>
        <source>Build file</source>
        <translation>Fichier de build</translation>
    </message>
    <message>
        <source>Same build on both hosts</source>
        <translation>Même build sur les deux hôtes</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached from here either: bring it back first.</source>
        <translation>%1 est injoignable d’ici aussi&#xa0;: remettez-le d’abord en service.</translation>
    </message>
    <message>
        <source>ping and these ports answer: %1</source>
        <translation>le ping et ces ports répondent&#xa0;: %1</translation>
    </message>
    <message>
        <source>users get the maintenance page</source>
        <translation>les utilisateurs reçoivent la page de maintenance</translation>
    </message>
    <message>
        <source>users are served</source>
        <translation>les utilisateurs sont servis</translation>
    </message>
    <message>
        <source>End the maintenance first: HAProxy is made to read its file anew, which would end it unnoticed.</source>
        <translation>Terminez d’abord la maintenance&#xa0;: HAProxy relit son fichier, ce qui y mettrait fin sans que personne le remarque.</translation>
    </message>
    <message>
        <source>No maintenance</source>
        <translation>Pas de maintenance</translation>
    </message>
    <message>
        <source>see whether sudo records what it is given</source>
        <translation>voir si sudo enregistre ce qu’il reçoit</translation>
    </message>
    <message>
        <source>it records no input</source>
        <translation>il n’enregistre aucune entrée</translation>
    </message>
    <message>
        <source>sudo on %1 records all that it is given (log_input)</source>
        <translation>sudo sur %1 enregistre tout ce qu’il reçoit (log_input)</translation>
    </message>
    <message>
        <source>no record of input</source>
        <translation>aucun enregistrement des entrées</translation>
    </message>
    <message>
        <source>The passwords that Baton sends there would be in that record. Write “Defaults:%1 !log_input” into sudoers, or use an account with least rights (batonctl helper).</source>
        <translation>Les mots de passe que Baton y envoie figureraient dans cet enregistrement. Désactivez log_input pour %1 dans sudoers (Defaults), ou utilisez un compte aux droits minimaux (batonctl helper).</translation>
    </message>
    <message>
        <source>What sudo records</source>
        <translation>Ce que sudo enregistre</translation>
    </message>
    <message>
        <source>it does not tell</source>
        <translation>il n’en dit rien</translation>
    </message>
</context>
<context>
    <name>Resolve</name>
    <message>
        <source>take the marks of the chosen master away</source>
        <translation>enlever les marques du master choisi</translation>
    </message>
    <message>
        <source>Which one stays</source>
        <translation>Lequel reste</translation>
    </message>
    <message>
        <source>nobody chose</source>
        <translation>personne n’a choisi</translation>
    </message>
    <message>
        <source>the host that stays master</source>
        <translation>l’hôte qui reste master</translation>
    </message>
    <message>
        <source>Compare both sides in the status, then name the one to keep.</source>
        <translation>Comparez les deux côtés dans l’état, puis nommez celui à garder.</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 reste</translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>Prendre le verrou du cluster</translation>
    </message>
    <message>
        <source>Fence %1 and send users to %2</source>
        <translation>Isoler %1 et envoyer les utilisateurs vers %2</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>Libérer le verrou</translation>
    </message>
    <message>
        <source>Resolve two masters: %1 stays, %2 becomes its slave</source>
        <translation>Résoudre deux masters&#xa0;: %1 reste, %2 devient son slave</translation>
    </message>
    <message>
        <source>What was written to %1 only leaves the database. It is put aside on %1, and the report says where.</source>
        <translation>Ce qui n’a été écrit que sur %1 quitte la base. C’est mis de côté sur %1, et le rapport dit où.</translation>
    </message>
    <message>
        <source>start the guard</source>
        <translation>démarrer le gardien</translation>
    </message>
</context>
<context>
    <name>RestartMaster</name>
    <message>
        <source>show the maintenance page</source>
        <translation>montrer la page de maintenance</translation>
    </message>
    <message>
        <source>take the maintenance page away</source>
        <translation>retirer la page de maintenance</translation>
    </message>
    <message>
        <source>restart the service</source>
        <translation>redémarrer le service</translation>
    </message>
    <message>
        <source>read since when it is up</source>
        <translation>lire depuis quand il est en marche</translation>
    </message>
    <message>
        <source>%1 is up again</source>
        <translation>%1 est de nouveau en marche</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be restarted: service, postgres or machine.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être redémarré&#xa0;: service, postgres ou machine.</translation>
    </message>
    <message>
        <source>the service answers on %1</source>
        <translation>le service répond sur %1</translation>
    </message>
    <message>
        <source>look for the standby</source>
        <translation>chercher le standby</translation>
    </message>
    <message>
        <source>%1 follows %2 again</source>
        <translation>%1 suit de nouveau %2</translation>
    </message>
    <message>
        <source>restart PostgreSQL on the new master</source>
        <translation>redémarrer PostgreSQL sur le nouveau master</translation>
    </message>
    <message>
        <source>arm the gate&apos;s timer</source>
        <translation>armer la minuterie de la barrière</translation>
    </message>
    <message>
        <source>close the gate</source>
        <translation>fermer la barrière</translation>
    </message>
    <message>
        <source>the service answers on %1 again</source>
        <translation>le service répond de nouveau sur %1</translation>
    </message>
    <message>
        <source>disarm the gate&apos;s timer</source>
        <translation>désarmer la minuterie de la barrière</translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>Prendre le verrou du cluster</translation>
    </message>
    <message>
        <source>Hold back the failover agent on %1</source>
        <translation>Retenir l’agent de basculement sur %1</translation>
    </message>
    <message>
        <source>Show users the maintenance page</source>
        <translation>Montrer la page de maintenance aux utilisateurs</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Redémarrer %1</translation>
    </message>
    <message>
        <source>See the service answer on %1</source>
        <translation>Voir le service répondre sur %1</translation>
    </message>
    <message>
        <source>Take the maintenance page away</source>
        <translation>Retirer la page de maintenance</translation>
    </message>
    <message>
        <source>See the slave follow again</source>
        <translation>Voir le slave suivre de nouveau</translation>
    </message>
    <message>
        <source>Start the failover agent again</source>
        <translation>Redémarrer l’agent de basculement</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>Libérer le verrou</translation>
    </message>
    <message>
        <source>Restart master %1 safely</source>
        <translation>Redémarrer le master %1 sans risque</translation>
    </message>
    <message>
        <source>restart PostgreSQL</source>
        <translation>redémarrer PostgreSQL</translation>
    </message>
    <message>
        <source>arm the dead-man timer</source>
        <translation>armer la minuterie de sécurité</translation>
    </message>
    <message>
        <source>Arm the dead-man timers</source>
        <translation>Armer les minuteries de sécurité</translation>
    </message>
    <message>
        <source>Disarm the dead-man timers</source>
        <translation>Désarmer les minuteries de sécurité</translation>
    </message>
    <message>
        <source>start PostgreSQL again</source>
        <translation>redémarrer PostgreSQL</translation>
    </message>
    <message>
        <source>PostgreSQL does not stay up on %1. Its log there says why.</source>
        <translation>PostgreSQL ne reste pas démarré sur %1. Son journal y dit pourquoi.</translation>
    </message>
    <message>
        <source>%1 is restarted, but %2 was not seen to follow it: %3</source>
        <translation>%1 est redémarré, mais on n’a pas vu %2 le suivre&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 is the master now: others have changed the roles since. This run can&apos;t be taken up; look at the status, and start a new operation.</source>
        <translation>%1 est maintenant le maître&#xa0;: d’autres ont changé les rôles depuis. Cette exécution ne peut pas être reprise&#xa0;; regardez l’état et lancez une nouvelle opération.</translation>
    </message>
    <message>
        <source>%1 does not restart.</source>
        <translation>%1 ne redémarre pas.</translation>
    </message>
    <message>
        <source>the gate is open again</source>
        <translation>la porte est de nouveau ouverte</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>master</source>
        <translation>master</translation>
    </message>
    <message>
        <source>slave</source>
        <translation>slave</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
</context>
<context>
    <name>RoleChecks</name>
    <message>
        <source>%1 is not reachable: %2</source>
        <translation>%1 est injoignable&#xa0;: %2</translation>
    </message>
    <message>
        <source>all hosts answer over SSH</source>
        <translation>tous les hôtes répondent par SSH</translation>
    </message>
    <message>
        <source>Bring the host or its network back. If the master is gone for good, use &quot;Fail over&quot;.</source>
        <translation>Remettez l’hôte ou son réseau en service. Si le master est définitivement perdu, utilisez «&#xa0;Basculer&#xa0;».</translation>
    </message>
    <message>
        <source>all hosts answer</source>
        <translation>tous les hôtes répondent</translation>
    </message>
    <message>
        <source>%1 is not a running master with %2 as its standby</source>
        <translation>%1 n’est pas un master en marche avec %2 comme standby</translation>
    </message>
    <message>
        <source>one master, one standby</source>
        <translation>un master, un standby</translation>
    </message>
    <message>
        <source>See the findings of the status: it says what to do first.</source>
        <translation>Voyez les constats de l’état&#xa0;: ils disent quoi faire d’abord.</translation>
    </message>
    <message>
        <source>the two databases have different system identifiers</source>
        <translation>les deux bases ont des identifiants système différents</translation>
    </message>
    <message>
        <source>copies of one database</source>
        <translation>copies d’une même base</translation>
    </message>
    <message>
        <source>%1 is not a copy of %2: rebuild the slave.</source>
        <translation>%1 n’est pas une copie de %2&#xa0;: reconstruisez le slave.</translation>
    </message>
    <message>
        <source>timelines %1 and %2</source>
        <translation>timelines %1 et %2</translation>
    </message>
    <message>
        <source>the same timeline</source>
        <translation>la même timeline</translation>
    </message>
    <message>
        <source>The slave does not follow this master: rebuild the slave.</source>
        <translation>Le slave ne suit pas ce master&#xa0;: reconstruisez le slave.</translation>
    </message>
    <message>
        <source>%1 is master, %2 its slave, timeline %3</source>
        <translation>%1 est master, %2 son slave, timeline %3</translation>
    </message>
    <message>
        <source>the slave&apos;s receiver is not streaming %1</source>
        <translation>le récepteur du slave ne reçoit pas %1</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>en flux continu</translation>
    </message>
    <message>
        <source>Wait until %1 has caught up, or rebuild the slave.</source>
        <translation>Attendez que %1 ait rattrapé, ou reconstruisez le slave.</translation>
    </message>
    <message>
        <source>replay is paused</source>
        <translation>le rejeu est en pause</translation>
    </message>
    <message>
        <source>replay runs</source>
        <translation>le rejeu avance</translation>
    </message>
    <message>
        <source>Resume it on %1: select pg_wal_replay_resume()</source>
        <translation>Reprenez-le sur %1&#xa0;: select pg_wal_replay_resume()</translation>
    </message>
    <message>
        <source>streaming, replay runs</source>
        <translation>en flux continu, le rejeu avance</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>at most %1 not yet replayed</source>
        <translation>au plus %1 non encore rejoués</translation>
    </message>
    <message>
        <source>Wait until %1 has caught up.</source>
        <translation>Attendez que %1 ait rattrapé.</translation>
    </message>
    <message>
        <source>a base backup is being taken from %1</source>
        <translation>une sauvegarde de base est en cours depuis %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Wait for the backup to end: the stop would break it.</source>
        <translation>Attendez la fin de la sauvegarde&#xa0;: l’arrêt la casserait.</translation>
    </message>
    <message>
        <source>no base backup is running</source>
        <translation>aucune sauvegarde de base en cours</translation>
    </message>
    <message>
        <source>look for long transactions</source>
        <translation>chercher les transactions longues</translation>
    </message>
    <message>
        <source>no long transactions</source>
        <translation>pas de transactions longues</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s) open for more than 10 seconds</source>
        <translation>
            <numerusform>%n transaction ouverte depuis plus de 10 secondes</numerusform>
            <numerusform>%n transactions ouvertes depuis plus de 10 secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>They will be ended when %1 is stopped.</source>
        <translation>Elles seront terminées à l’arrêt de %1.</translation>
    </message>
    <message>
        <source>not below the master&apos;s</source>
        <translation>pas inférieurs à ceux du master</translation>
    </message>
    <message>
        <source>Raise them in postgresql.conf on %1 and restart it.</source>
        <translation>Augmentez-les dans postgresql.conf sur %1 et redémarrez-le.</translation>
    </message>
    <message>
        <source>%1 free on %2</source>
        <translation>%1 libres sur %2</translation>
    </message>
    <message>
        <source>%1 for WAL</source>
        <translation>%1 pour le WAL</translation>
    </message>
    <message>
        <source>Make room on %1.</source>
        <translation>Faites de la place sur %1.</translation>
    </message>
    <message>
        <source>room for WAL on both</source>
        <translation>de la place pour le WAL sur les deux</translation>
    </message>
    <message>
        <source>the archiver on %1 reports failures</source>
        <translation>l’archivage sur %1 signale des échecs</translation>
    </message>
    <message>
        <source>archiving works</source>
        <translation>l’archivage fonctionne</translation>
    </message>
    <message>
        <source>The stop may wait for it; look at archive_command.</source>
        <translation>L’arrêt peut l’attendre&#x202f;; regardez archive_command.</translation>
    </message>
    <message>
        <source>not behind</source>
        <translation>sans retard</translation>
    </message>
    <message>
        <source>%1 s apart</source>
        <translation>%1&#xa0;s d’écart</translation>
    </message>
    <message>
        <source>at most 5 s</source>
        <translation>au plus 5&#xa0;s</translation>
    </message>
    <message>
        <source>Set up time synchronisation on %1 and %2.</source>
        <translation>Configurez la synchronisation de l’heure sur %1 et %2.</translation>
    </message>
    <message>
        <source>not known which build was installed</source>
        <translation>on ne sait pas quel build a été installé</translation>
    </message>
    <message>
        <source>the same build</source>
        <translation>le même build</translation>
    </message>
    <message>
        <source>Make sure that both were installed from the same file.</source>
        <translation>Assurez-vous que les deux ont été installés à partir du même fichier.</translation>
    </message>
    <message>
        <source>two different builds</source>
        <translation>deux builds différents</translation>
    </message>
    <message>
        <source>the same build on both</source>
        <translation>le même build sur les deux</translation>
    </message>
    <message>
        <source>Install the same build on both hosts.</source>
        <translation>Installez le même build sur les deux hôtes.</translation>
    </message>
    <message>
        <source>the service on %1 is missing or failed</source>
        <translation>le service sur %1 manque ou est en échec</translation>
    </message>
    <message>
        <source>it can start</source>
        <translation>il peut démarrer</translation>
    </message>
    <message>
        <source>Look at: systemctl status %1</source>
        <translation>Regardez&#xa0;: systemctl status %1</translation>
    </message>
    <message>
        <source>the idle service on %1 answers as if it were the master</source>
        <translation>le service en attente sur %1 répond comme s’il était le master</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>The role check can&apos;t tell the hosts apart; see the recipe&apos;s &quot;health&quot;.</source>
        <translation>Le contrôle de rôle ne distingue pas les hôtes&#x202f;; voir «&#xa0;health&#xa0;» dans la recette.</translation>
    </message>
    <message>
        <source>can start, idle now</source>
        <translation>peut démarrer, en attente pour l’instant</translation>
    </message>
    <message>
        <source>no HAProxy that Baton manages</source>
        <translation>aucun HAProxy géré par Baton</translation>
    </message>
    <message>
        <source>a gate that holds requests</source>
        <translation>une barrière qui retient les requêtes</translation>
    </message>
    <message>
        <source>Requests fail for some seconds, and users must be sent to %1 by you.</source>
        <translation>Les requêtes échouent pendant quelques secondes, et c’est à vous d’envoyer les utilisateurs vers %1.</translation>
    </message>
    <message>
        <source>HAProxy does not run, or its admin socket is not usable</source>
        <translation>HAProxy ne fonctionne pas, ou son socket d’administration est inutilisable</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>Look at: systemctl status haproxy; or run &quot;Install proxy&quot; again.</source>
        <translation>Regardez&#xa0;: systemctl status haproxy&#x202f;; ou lancez de nouveau «&#xa0;Installer HAProxy&#xa0;».</translation>
    </message>
    <message>
        <source>Baton&apos;s block is not in haproxy.cfg</source>
        <translation>le bloc de Baton n’est pas dans haproxy.cfg</translation>
    </message>
    <message>
        <source>as the profile wants it</source>
        <translation>comme le profil le veut</translation>
    </message>
    <message>
        <source>Run &quot;Prepare&quot;.</source>
        <translation>Lancez «&#xa0;Préparer&#xa0;».</translation>
    </message>
    <message>
        <source>maintenance is on</source>
        <translation>la maintenance est activée</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>End maintenance first.</source>
        <translation>Terminez d’abord la maintenance.</translation>
    </message>
    <message>
        <source>the gate is closed</source>
        <translation>la barrière est fermée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Resume or roll back the run that closed it.</source>
        <translation>Reprenez ou annulez l’exécution qui l’a fermée.</translation>
    </message>
    <message>
        <source>block, socket and gate as wanted</source>
        <translation>bloc, socket et barrière comme voulu</translation>
    </message>
    <message>
        <source>no guard on %1</source>
        <translation>pas de gardien sur %1</translation>
    </message>
    <message>
        <source>in place on both</source>
        <translation>en place sur les deux</translation>
    </message>
    <message>
        <source>Run &quot;Prepare&quot; first.</source>
        <translation>Lancez d’abord «&#xa0;Préparer&#xa0;».</translation>
    </message>
    <message>
        <source>the guard on %1 does not run</source>
        <translation>le gardien sur %1 ne fonctionne pas</translation>
    </message>
    <message>
        <source>Look at: systemctl status baton-guard; or run &quot;Prepare&quot; again.</source>
        <translation>Regardez&#xa0;: systemctl status baton-guard&#x202f;; ou lancez de nouveau «&#xa0;Préparer&#xa0;».</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>non marqué</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>en place</translation>
    </message>
    <message>
        <source>Its lock will be taken over, as you asked.</source>
        <translation>Son verrou sera repris, comme vous l’avez demandé.</translation>
    </message>
    <message>
        <source>no other run</source>
        <translation>aucune autre exécution</translation>
    </message>
    <message>
        <source>Wait for it, or resume or roll it back.</source>
        <translation>Attendez-la, reprenez-la ou annulez-la.</translation>
    </message>
    <message>
        <source>%1 is alive, serves, and %2 follows it</source>
        <translation>%1 est vivant, sert, et %2 le suit</translation>
    </message>
    <message>
        <source>the master is gone or broken</source>
        <translation>le master est perdu ou en panne</translation>
    </message>
    <message>
        <source>Use &quot;Switch over&quot;: nothing is lost that way.</source>
        <translation>Utilisez «&#xa0;Permuter les rôles&#xa0;»&#xa0;: rien n’est perdu ainsi.</translation>
    </message>
    <message>
        <source>%1 is not reachable from here, but %2 still receives from it</source>
        <translation>%1 est injoignable d’ici, mais %2 en reçoit encore</translation>
    </message>
    <message>
        <source>Look at the network between here and %1.</source>
        <translation>Regardez le réseau entre ici et %1.</translation>
    </message>
    <message>
        <source>HAProxy still reaches the service on %1</source>
        <translation>HAProxy atteint encore le service sur %1</translation>
    </message>
    <message>
        <source>nobody reaches it</source>
        <translation>personne ne l’atteint</translation>
    </message>
    <message>
        <source>It will be taken out of HAProxy and fenced first.</source>
        <translation>Il sera d’abord retiré de HAProxy et isolé.</translation>
    </message>
    <message>
        <source>%1 is gone: seen from here, from %2 and from the proxy</source>
        <translation>%1 n’est plus là&#xa0;: vu d’ici, de %2 et du proxy</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>joignable</translation>
    </message>
    <message>
        <source>Without it there is nothing to fail over to.</source>
        <translation>Sans lui, il n’y a rien vers quoi basculer.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not run</source>
        <translation>PostgreSQL sur %1 ne fonctionne pas</translation>
    </message>
    <message>
        <source>a running standby</source>
        <translation>un standby en marche</translation>
    </message>
    <message>
        <source>Start it: systemctl start %1</source>
        <translation>Démarrez-le&#xa0;: systemctl start %1</translation>
    </message>
    <message>
        <source>already a master</source>
        <translation>déjà un master</translation>
    </message>
    <message>
        <source>%1 is not a running master</source>
        <translation>%1 n’est pas un master en marche</translation>
    </message>
    <message>
        <source>a healthy master</source>
        <translation>un master sain</translation>
    </message>
    <message>
        <source>See the status: fail over first, or bring it back.</source>
        <translation>Voyez l’état&#xa0;: basculez d’abord, ou remettez-le en service.</translation>
    </message>
    <message>
        <source>%1 is master, timeline %2</source>
        <translation>%1 est master, timeline %2</translation>
    </message>
    <message>
        <source>reachable over SSH</source>
        <translation>joignable par SSH</translation>
    </message>
    <message>
        <source>Power it on, or bring its network back. It can&apos;t do harm: it is fenced.</source>
        <translation>Mettez-le sous tension, ou rétablissez son réseau. Il ne peut pas nuire&#xa0;: il est isolé.</translation>
    </message>
    <message>
        <source>no PostgreSQL on %1</source>
        <translation>pas de PostgreSQL sur %1</translation>
    </message>
    <message>
        <source>the product is installed</source>
        <translation>le produit est installé</translation>
    </message>
    <message>
        <source>Use &quot;Rebuild slave&quot;, which installs it.</source>
        <translation>Utilisez «&#xa0;Reconstruire le slave&#xa0;», qui l’installe.</translation>
    </message>
    <message>
        <source>different system identifiers</source>
        <translation>identifiants système différents</translation>
    </message>
    <message>
        <source>the same database</source>
        <translation>la même base</translation>
    </message>
    <message>
        <source>Only a full copy can make %1 a slave.</source>
        <translation>Seule une copie complète peut faire de %1 un slave.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>%1 logs in at %2 as %3 for replication</source>
        <translation>%1 se connecte à %2 en tant que %3 pour la réplication</translation>
    </message>
    <message>
        <source>Bring the host back.</source>
        <translation>Remettez l’hôte en service.</translation>
    </message>
    <message>
        <source>Run &quot;Prepare&quot;: it writes the password file on %1 and opens pg_hba.conf on %2 for it.</source>
        <translation>Lancez «&#xa0;Préparer&#xa0;»&#xa0;: cela écrit le fichier de mots de passe sur %1 et ouvre pg_hba.conf sur %2 pour lui.</translation>
    </message>
    <message>
        <source>SSH and root on all hosts</source>
        <translation>SSH et root sur tous les hôtes</translation>
    </message>
    <message>
        <source>One master, its slave</source>
        <translation>Un master, son slave</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Réplication</translation>
    </message>
    <message>
        <source>Replay lag</source>
        <translation>Retard de rejeu</translation>
    </message>
    <message>
        <source>Base backup</source>
        <translation>Sauvegarde de base</translation>
    </message>
    <message>
        <source>Long transactions</source>
        <translation>Transactions longues</translation>
    </message>
    <message>
        <source>Settings of the slave</source>
        <translation>Réglages du slave</translation>
    </message>
    <message>
        <source>Replication login the other way</source>
        <translation>Connexion de réplication en sens inverse</translation>
    </message>
    <message>
        <source>Disk for WAL</source>
        <translation>Disque pour le WAL</translation>
    </message>
    <message>
        <source>WAL archiving</source>
        <translation>Archivage du WAL</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Horloges</translation>
    </message>
    <message>
        <source>Same build</source>
        <translation>Même build</translation>
    </message>
    <message>
        <source>Service on the slave</source>
        <translation>Service sur le slave</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Gardien</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>Autres exécutions</translation>
    </message>
    <message>
        <source>The slave</source>
        <translation>Le slave</translation>
    </message>
    <message>
        <source>The master</source>
        <translation>Le master</translation>
    </message>
    <message>
        <source>The new master</source>
        <translation>Le nouveau master</translation>
    </message>
    <message>
        <source>The old master</source>
        <translation>L’ancien master</translation>
    </message>
    <message>
        <source>System identifier</source>
        <translation>Identifiant système</translation>
    </message>
    <message>
        <source>Replication login</source>
        <translation>Connexion de réplication</translation>
    </message>
    <message>
        <source>It is put right first, with the main-backup password that Baton knows: give the right one if it was changed.</source>
        <translation>Elle est d’abord rétablie, avec le mot de passe main-backup que Baton connaît&#xa0;: donnez le bon s’il a été changé.</translation>
    </message>
    <message>
        <source>%1 has Baton&apos;s scripts of another version (%2)</source>
        <translation>%1 a les scripts de Baton d’une autre version (%2)</translation>
    </message>
    <message>
        <source>those of this one (%1)</source>
        <translation>ceux de celle-ci (%1)</translation>
    </message>
    <message>
        <source>Run &quot;Prepare&quot;: it puts them in place, users notice nothing.</source>
        <translation>Lancez «&#xa0;Préparer&#xa0;»&#xa0;: les scripts sont mis en place, les utilisateurs ne remarquent rien.</translation>
    </message>
    <message>
        <source>%1 (on %2)</source>
        <translation>%1 (sur %2)</translation>
    </message>
    <message>
        <source>%1 is marked by run %2 (on %3): it must not be a master</source>
        <translation>%1 est marqué par l’exécution %2 (sur %3)&#xa0;: il ne doit pas être maître</translation>
    </message>
    <message>
        <source>Reconvert it first. If it has all data and the mark is out of date, take it away as root on %1: /usr/local/lib/baton/baton-host mark unfence-node %2 %3</source>
        <translation>Réintégrez-le d’abord. S’il a toutes les données et que la marque est périmée, retirez-la en tant que root sur %1&#xa0;: /usr/local/lib/baton/baton-host mark unfence-node %2 %3</translation>
    </message>
    <message>
        <source>replay is paused on %1</source>
        <translation>le rejeu est suspendu sur %1</translation>
    </message>
    <message>
        <source>Resume it there: select pg_wal_replay_resume()</source>
        <translation>Reprenez-le là-bas&#xa0;: select pg_wal_replay_resume()</translation>
    </message>
    <message>
        <source>It is started before anything is replayed.</source>
        <translation>Il est démarré avant que quoi que ce soit ne soit rejoué.</translation>
    </message>
    <message>
        <source>HAProxy has been told not to use %1</source>
        <translation>HAProxy a reçu l’ordre de ne pas utiliser %1</translation>
    </message>
    <message>
        <source>both hosts in use</source>
        <translation>les deux hôtes utilisés</translation>
    </message>
    <message>
        <source>Use &quot;Reconvert old master&quot;: it lets it in again, the data stay.</source>
        <translation>Utilisez «&#xa0;Réintégrer l’ancien master&#xa0;»&#xa0;: il est de nouveau admis, les données restent.</translation>
    </message>
    <message>
        <source>It is put in place first. Until %1 has one, too, it may come back as a second master.</source>
        <translation>Il est d’abord mis en place. Tant que %1 n’en a pas aussi un, il peut revenir comme second maître.</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>pas encore présent</translation>
    </message>
    <message>
        <source>Baton&apos;s block can be put into haproxy.cfg</source>
        <translation>le bloc de Baton peut être inséré dans haproxy.cfg</translation>
    </message>
    <message>
        <source>Take these lines out, or say in the profile that HAProxy is not Baton&apos;s to change.</source>
        <translation>Retirez ces lignes, ou indiquez dans le profil que Baton ne doit pas modifier HAProxy.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 works, and %2 follows it; only the service does not answer</source>
        <translation>PostgreSQL sur %1 fonctionne et %2 le suit&#xa0;; seul le service ne répond pas</translation>
    </message>
    <message>
        <source>%1 is there, and %2 still receives from it, but it does not serve</source>
        <translation>%1 est là et %2 en reçoit encore, mais il ne sert personne</translation>
    </message>
    <message>
        <source>If its PostgreSQL is not seen to stop once it is fenced, nothing is promoted: then switch %1 off, and start this again.</source>
        <translation>Si l’on ne voit pas son PostgreSQL s’arrêter une fois isolé, rien n’est promu&#xa0;: éteignez alors %1, puis relancez ceci.</translation>
    </message>
    <message>
        <source>look for WAL that is not archived</source>
        <translation>chercher les WAL non archivés</translation>
    </message>
    <message numerus="yes">
        <source>%n WAL file(s) on %1 wait to be archived</source>
        <translation>
            <numerusform>%n fichier WAL sur %1 attend d’être archivé</numerusform>
            <numerusform>%n fichiers WAL sur %1 attendent d’être archivés</numerusform>
        </translation>
    </message>
    <message>
        <source>A stop of the master waits for that. Look at archive_command and its target, or wait until it has caught up.</source>
        <translation>Un arrêt du master attend cela. Examinez archive_command et sa cible, ou attendez qu’il ait rattrapé son retard.</translation>
    </message>
    <message>
        <source>%1 answers, but is no master that works</source>
        <translation>%1 répond, mais n’est pas un master en état de marche</translation>
    </message>
    <message>
        <source>%1 answers neither here nor %2, and there is no third host to ask</source>
        <translation>%1 ne répond ni ici ni à %2, et il n’y a pas de troisième hôte à interroger</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 est éteint</translation>
    </message>
    <message>
        <source>Make sure that %1 is switched off, or that its users can&apos;t reach it: if it only can&apos;t be reached from these two, there would be two masters.</source>
        <translation>Assurez-vous que %1 est éteint, ou que ses utilisateurs ne peuvent pas l’atteindre&#xa0;: s’il n’est injoignable que depuis ces deux-là, il y aurait deux masters.</translation>
    </message>
    <message>
        <source>the same on both</source>
        <translation>identiques sur les deux</translation>
    </message>
    <message>
        <source>Look at the service: systemctl status %1. Or use &quot;Switch over&quot;: nothing is lost that way. Where the machine hangs, switch %2 off.</source>
        <translation>Examinez le service&#xa0;: systemctl status %1. Ou utilisez «&#xa0;Permuter les rôles&#xa0;»&#xa0;: rien n’est perdu ainsi. Si la machine est bloquée, éteignez %2.</translation>
    </message>
    <message>
        <source>%1 is not reachable from here, but %2 sees it</source>
        <translation>%1 n’est pas joignable d’ici, mais %2 le voit</translation>
    </message>
    <message>
        <source>Switch %1 off, or mend the way to it: with %2 promoted there could be two masters.</source>
        <translation>Éteignez %1, ou rétablissez le chemin vers lui&#xa0;: avec %2 promu, il pourrait y avoir deux masters.</translation>
    </message>
    <message>
        <source>none are named</source>
        <translation>aucun n’est nommé</translation>
    </message>
    <message>
        <source>%1 is among them</source>
        <translation>%1 en fait partie</translation>
    </message>
    <message>
        <source>synchronous_standby_names on %1 is “%2”, and %3 will follow as “%4”</source>
        <translation>synchronous_standby_names sur %1 vaut «&#xa0;%2&#xa0;», et %3 suivra sous le nom «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>empty, *, or with that name</source>
        <translation>vide, * ou avec ce nom</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;, in double quotes, to the setting on %2, and reload PostgreSQL there: else what users change waits for ever.</source>
        <translation>Ajoutez &quot;%1&quot;, entre guillemets doubles, au réglage sur %2 et rechargez-y PostgreSQL&#xa0;: sinon, ce que les utilisateurs modifient attend indéfiniment.</translation>
    </message>
    <message>
        <source>Synchronous standbys</source>
        <translation>Standbys synchrones</translation>
    </message>
    <message>
        <source>this HAProxy was built without Lua</source>
        <translation>cet HAProxy a été compilé sans Lua</translation>
    </message>
    <message>
        <source>requests wait at the gate</source>
        <translation>les requêtes attendent à la barrière</translation>
    </message>
    <message>
        <source>For a second or two users get the page that asks to wait, and tries again by itself. An HAProxy with Lua lets them wait.</source>
        <translation>Pendant une ou deux secondes, les utilisateurs reçoivent la page qui demande de patienter et réessaie d’elle-même. Un HAProxy avec Lua les fait attendre.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Cancelled while waiting: %1.</source>
        <translation>Interrompu pendant l’attente&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Waited %n second(s) in vain: %1.</source>
        <translation>
            <numerusform>%n seconde d’attente en vain&#xa0;: %1.</numerusform>
            <numerusform>%n secondes d’attente en vain&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>“%1” ended by an internal error.</source>
        <translation>«&#xa0;%1&#xa0;» s’est terminé par une erreur interne.</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>Tous les contrôles sont réussis.</translation>
    </message>
    <message>
        <source>This run has passed its point of no return: it can be resumed, but not rolled back.</source>
        <translation>Cette exécution a dépassé son point de non-retour&#xa0;: elle peut être reprise, mais pas annulée.</translation>
    </message>
    <message>
        <source>Cancelled before “%1”.</source>
        <translation>Interrompu avant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>What follows here depends on what is found then: %1</source>
        <translation>La suite dépend de ce qui sera trouvé alors&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Terminé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rolled back: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not done, and undone as far as it had been begun: %1</source>
        <translation>Non exécuté, et annulé dans la mesure où c’était commencé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not finished yet, still going on: %1</source>
        <translation>Pas encore terminé, toujours en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>A besoin de vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refused, nothing was changed: %1</source>
        <translation>Refusé, rien n’a été modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was changed, because a host can’t be reached: %1</source>
        <translation>Rien n’a été modifié, car un hôte est injoignable&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, wanted: %3.</source>
        <translation>%1&#xa0;: %2, voulu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Not done. What can be undone is undone; the rest stays, and it is safe to start again: %1</source>
        <translation>Pas fait. Ce qui peut être annulé l’est&#xa0;; le reste demeure, et l’on peut recommencer sans risque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rolled back as far as it can be; the rest stays, and it is safe to start again: %1.</source>
        <translation>Annulé autant que possible&#xa0;; le reste demeure, et recommencer est sans danger&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The password cannot be kept: it is asked for again next time.</source>
        <translation>Le mot de passe ne peut pas être conservé&#xa0;: il sera redemandé la prochaine fois.</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be examined.</source>
        <translation>Le fichier de secrets %1 ne peut pas être examiné.</translation>
    </message>
    <message>
        <source>The secrets file %1 belongs to somebody else: it must be your own.</source>
        <translation>Le fichier de secrets %1 appartient à quelqu’un d’autre&#xa0;: il doit être le vôtre.</translation>
    </message>
    <message>
        <source>Others can read the secrets file: run “%1” first.</source>
        <translation>D’autres peuvent lire le fichier de secrets&#xa0;: lancez d’abord «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The secrets file %1 is not a JSON object like {&quot;a.sudo&quot;: &quot;…&quot;}.</source>
        <translation>Le fichier de secrets %1 n’est pas un objet JSON comme {&quot;a.sudo&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>The secrets file %1 has no text under “%2”.</source>
        <translation>Le fichier de secrets %1 n’a pas de texte sous «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be read: %2.</source>
        <translation>Le fichier de secrets %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The secrets file %1 is only read.</source>
        <translation>Le fichier de secrets %1 est seulement lu.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>The keychain cannot be read: passwords are asked for.</source>
        <translation>Le trousseau ne peut pas être lu&#xa0;: les mots de passe sont demandés.</translation>
    </message>
    <message>
        <source>The keychain did not keep the password: it is asked for again next time.</source>
        <translation>Le trousseau n’a pas conservé le mot de passe&#xa0;: il sera redemandé la prochaine fois.</translation>
    </message>
    <message>
        <source>The keychain did not remove the password.</source>
        <translation>Le trousseau n’a pas supprimé le mot de passe.</translation>
    </message>
    <message>
        <source>There is no keychain here (neither Secret Service nor KWallet answers): passwords are asked for, or come from a secrets file.</source>
        <translation>Il n’y a pas de trousseau ici (ni Secret Service ni KWallet ne répond)&#xa0;: les mots de passe sont demandés, ou viennent d’un fichier de secrets.</translation>
    </message>
    <message>
        <source>The keychain is locked: unlock it (log in to the desktop, or open its password manager), then try again.</source>
        <translation>Le trousseau est verrouillé&#xa0;: déverrouillez-le (ouvrez une session sur le bureau, ou son gestionnaire de mots de passe), puis réessayez.</translation>
    </message>
    <message>
        <source>It cannot be read back.</source>
        <translation>Il ne peut pas être relu.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>information</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
</context>
<context>
    <name>Sha256</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Cancelled while reading %1.</source>
        <translation>Interrompu pendant la lecture de %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2.</source>
        <translation>%1 ne peut pas être lu jusqu’au bout&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Ssh</name>
    <message>
        <source>The address “%1” of %2 cannot be found. Check its spelling, or give its IP address.</source>
        <translation>L’adresse «&#xa0;%1&#xa0;» de %2 est introuvable. Vérifiez son orthographe, ou donnez son adresse IP.</translation>
    </message>
    <message>
        <source>Connecting to %1 was cancelled.</source>
        <translation>La connexion à %1 a été interrompue.</translation>
    </message>
    <message>
        <source>%1 is up, but nothing answers there: start its SSH server, or check the port.</source>
        <translation>%1 est en marche, mais rien n’y répond&#xa0;: démarrez son serveur SSH, ou vérifiez le port.</translation>
    </message>
    <message>
        <source>%1 does not answer. It is down, cut off, or a firewall drops the connection.</source>
        <translation>%1 ne répond pas. L’hôte est arrêté, coupé du réseau, ou un pare-feu rejette la connexion.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 est injoignable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 accepts connections, but its SSH server does not answer: the machine hangs or is overloaded.</source>
        <translation>%1 accepte les connexions, mais son serveur SSH ne répond pas&#xa0;: la machine est bloquée ou surchargée.</translation>
    </message>
    <message>
        <source>%1 answers, but no SSH connection comes about. Check that the port is that of its SSH server.</source>
        <translation>%1 répond, mais aucune connexion SSH ne s’établit. Vérifiez que le port est celui de son serveur SSH.</translation>
    </message>
    <message>
        <source>%1 shows another host key than the one known. Either it was installed anew, or someone is between. Ask its administrator; if the new key is right, run “%2” and connect again.</source>
        <translation>%1 montre une autre clé d’hôte que celle qui est connue. Soit il a été réinstallé, soit quelqu’un s’interpose. Demandez à son administrateur&#x202f;; si la nouvelle clé est la bonne, lancez «&#xa0;%2&#xa0;» et reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 is not known yet: its %2 host key has the fingerprint %3. Compare it with the one on the machine, then accept it.</source>
        <translation>%1 n’est pas encore connu&#xa0;: sa clé d’hôte %2 a l’empreinte %3. Comparez-la avec celle de la machine, puis acceptez-la.</translation>
    </message>
    <message>
        <source>The host key cannot be written to %1: %2.</source>
        <translation>La clé d’hôte ne peut pas être écrite dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The connection to %1 was closed.</source>
        <translation>La connexion à %1 a été fermée.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Check the machine and the network between.</source>
        <translation>La connexion à %1 est perdue. Vérifiez la machine et le réseau jusqu’à elle.</translation>
    </message>
    <message>
        <source>Cancelled on %1.</source>
        <translation>Interrompu sur %1.</translation>
    </message>
    <message>
        <source>%1 did not finish the login of %2 in time.</source>
        <translation>%1 n’a pas terminé à temps la connexion de %2.</translation>
    </message>
    <message>
        <source>%1 ended the connection during the login of %2 (too many attempts, or the account is locked?).</source>
        <translation>%1 a coupé pendant la connexion de %2 (trop de tentatives, ou compte verrouillé&#x202f;?).</translation>
    </message>
    <message>
        <source>SSH agent</source>
        <translation>agent SSH</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clé %1</translation>
    </message>
    <message>
        <source>key %1 (its passphrase is missing or wrong)</source>
        <translation>clé %1 (sa phrase secrète manque ou est fausse)</translation>
    </message>
    <message>
        <source>key %1 (no such file, or not readable)</source>
        <translation>clé %1 (fichier absent ou illisible)</translation>
    </message>
    <message>
        <source>key %1 (not a private key that can be read)</source>
        <translation>clé %1 (pas une clé privée lisible)</translation>
    </message>
    <message>
        <source>keyboard-interactive</source>
        <translation>keyboard-interactive</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>Tried: %1</source>
        <translation>Essayé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: the passphrase of the key is missing or wrong.</source>
        <translation>%1 refuse la connexion de %2&#xa0;: la phrase secrète de la clé manque ou est fausse.</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2, and the key file %3 cannot be read here.</source>
        <translation>%1 refuse la connexion de %2, et le fichier de clé %3 ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>No password is known for %2 on %1, and no key was accepted.</source>
        <translation>Aucun mot de passe n’est connu pour %2 sur %1, et aucune clé n’a été acceptée.</translation>
    </message>
    <message>
        <source>%1 demands a further proof of %2 after the first, which Baton cannot give.</source>
        <translation>%1 exige de %2 une seconde preuve que Baton ne peut pas donner.</translation>
    </message>
    <message>
        <source>%1 takes no password from %2: its SSH server wants a key, or the account is locked.</source>
        <translation>%1 n’accepte pas de mot de passe de %2&#xa0;: son serveur SSH veut une clé, ou le compte est verrouillé.</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: none of the offered ways was accepted. Check the user, and that the key is in ~%2/.ssh/authorized_keys there.</source>
        <translation>%1 refuse la connexion de %2&#xa0;: aucun des moyens proposés n’a été accepté. Vérifiez l’utilisateur, et que la clé est bien dans ~%2/.ssh/authorized_keys là-bas.</translation>
    </message>
    <message>
        <source>%1 did not answer a request for a further session in time.</source>
        <translation>%1 n’a pas répondu à temps à la demande d’une session supplémentaire.</translation>
    </message>
    <message>
        <source>%1 allows no further session on this connection (MaxSessions in its sshd_config).</source>
        <translation>%1 n’autorise pas de session supplémentaire sur cette connexion (MaxSessions dans son sshd_config).</translation>
    </message>
    <message>
        <source>%1 did not start the command in time.</source>
        <translation>%1 n’a pas démarré la commande à temps.</translation>
    </message>
    <message>
        <source>%1 refuses to run commands for %2 (ForceCommand, or a restricted account?).</source>
        <translation>%1 refuse d’exécuter des commandes pour %2 (ForceCommand, ou un compte restreint&#x202f;?).</translation>
    </message>
    <message>
        <source>%1 could not connect to %2, port %3 in time.</source>
        <translation>%1 n’a pas pu se connecter à temps à %2, port %3.</translation>
    </message>
    <message>
        <source>The jump host %1 cannot connect to %2, port %3: it is down, or forwarding is not allowed there.</source>
        <translation>L’hôte de rebond %1 ne peut pas se connecter à %2, port %3&#xa0;: cet hôte est arrêté, ou la redirection n’y est pas permise.</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: the password is wrong. Give the right one, then try again.</source>
        <translation>%1 refuse la connexion de %2&#xa0;: le mot de passe est faux. Donnez le bon, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 can’t be looked up in the SSH configuration, as OpenSSH’s client is not installed here: install the package openssh-client.</source>
        <translation>%1 ne peut pas être cherché dans la configuration SSH, car le client d’OpenSSH n’est pas installé ici&#xa0;: installez le paquet openssh-client.</translation>
    </message>
    <message>
        <source>What the SSH configuration runs for %1 (Match exec) does not end.</source>
        <translation>Ce que la configuration SSH exécute pour %1 (Match exec) ne se termine pas.</translation>
    </message>
    <message>
        <source>The SSH configuration can’t be used for %1. Try “ssh %1” in a terminal, and mend what it says.</source>
        <translation>La configuration SSH ne peut pas être utilisée pour %1. Essayez «&#xa0;ssh %1&#xa0;» dans un terminal et corrigez ce qu’il dit.</translation>
    </message>
    <message>
        <source>The SSH configuration reaches %1 by a ProxyCommand, which Baton does not run, as it could not check host keys on the way. Use ProxyJump there, or name the jump host in the profile.</source>
        <translation>La configuration SSH atteint %1 par un ProxyCommand, que Baton n’exécute pas, car il ne pourrait pas vérifier les clés d’hôte en chemin. Utilisez-y ProxyJump, ou nommez l’hôte de rebond dans le profil.</translation>
    </message>
    <message>
        <source>The way to %1 goes through more than %2 jump hosts: does a ProxyJump in the SSH configuration lead back to itself?</source>
        <translation>Le chemin vers %1 passe par plus de %2 hôtes de rebond&#xa0;: un ProxyJump de la configuration SSH revient-il sur lui-même&#xa0;?</translation>
    </message>
    <message>
        <source>The SSH configuration allows for %1 only algorithms that Baton does not know (%2). Add one that libssh has.</source>
        <translation>La configuration SSH ne permet pour %1 que des algorithmes que Baton ne connaît pas (%2). Ajoutez-en un que libssh possède.</translation>
    </message>
    <message>
        <source>%1 shows a host key that is marked as revoked. Somebody else may have it: whoever answers there need not be this machine. Nothing was sent. Ask its administrator for a new key; as long as the mark is there, the machine can’t be used.</source>
        <translation>%1 présente une clé d’hôte marquée comme révoquée. Quelqu’un d’autre peut l’avoir&#xa0;: ce qui répond là n’est pas forcément cette machine. Rien n’a été envoyé. Demandez une nouvelle clé à son administrateur&#xa0;; tant que la marque est là, la machine ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Shown: %1 %2
Revoked: %3</source>
        <translation>Présentée&#xa0;: %1 %2
Révoquée&#xa0;: %3</translation>
    </message>
    <message>
        <source>The host keys of %1 are vouched for by a certificate authority (@cert-authority), which Baton can’t check. Ask its administrator for the machine’s own key, and put it into %2 as a line “%3 TYPE KEY”; the mark may stay.</source>
        <translation>Les clés d’hôte de %1 sont garanties par une autorité de certification (@cert-authority), ce que Baton ne peut pas vérifier. Demandez à son administrateur la clé propre de la machine et ajoutez-la à %2 comme ligne «&#xa0;%3 TYPE CLÉ&#xa0;»&#xa0;; la marque peut rester.</translation>
    </message>
    <message>
        <source>Shown: %1 %2
Authority: %3</source>
        <translation>Présentée&#xa0;: %1 %2
Autorité&#xa0;: %3</translation>
    </message>
    <message>
        <source>Shown: %1 %2
Known: %3</source>
        <translation>Présentée&#xa0;: %1 %2
Connue&#xa0;: %3</translation>
    </message>
    <message>
        <source>The SSH configuration has no UserKnownHostsFile to write the host key of %1 to.</source>
        <translation>La configuration SSH n’a pas de UserKnownHostsFile où écrire la clé d’hôte de %1.</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>certificat %1</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Mot de passe de %1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: the password or the answer to its question is wrong. Correct it, then try again.</source>
        <translation>%1 refuse la connexion de %2&#xa0;: le mot de passe ou la réponse à sa question est incorrect. Corrigez, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: the answer to its question is wrong. Try again.</source>
        <translation>%1 refuse la connexion de %2&#xa0;: la réponse à sa question est incorrecte. Réessayez.</translation>
    </message>
    <message>
        <source>%1 asks %2 at login: “%3”, and nobody answered. Do this where you can be asked: in the window, or with batonctl on a terminal.</source>
        <translation>%1 demande à %2 lors de la connexion&#xa0;: «&#xa0;%3&#xa0;», et personne n’a répondu. Faites-le là où l’on peut vous interroger&#xa0;: dans la fenêtre, ou avec batonctl dans un terminal.</translation>
    </message>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>The SSH configuration names %1 as UserKnownHostsFile, which keeps nothing: the host key of %2 would be unknown again. Name a file there.</source>
        <translation>La configuration SSH indique %1 comme UserKnownHostsFile, qui ne garde rien&#xa0;: la clé d’hôte de %2 serait de nouveau inconnue. Indiquez-y un fichier.</translation>
    </message>
    <message>
        <source>The SSH configuration has RevokedHostKeys for %1, a list that Baton can’t read, so a revoked host key would pass. Write those keys into known_hosts as lines with @revoked, and take the directive out for this host.</source>
        <translation>La configuration SSH a RevokedHostKeys pour %1, une liste que Baton ne peut pas lire&#xa0;; une clé d’hôte révoquée passerait donc. Inscrivez ces clés dans known_hosts sur des lignes @revoked, et retirez la directive pour cet hôte.</translation>
    </message>
</context>
<context>
    <name>SshHost</name>
    <message>
        <source>%1 did not finish “%2” within %3 s; it was told to stop.</source>
        <translation>%1 n’a pas terminé «&#xa0;%2&#xa0;» en %3&#xa0;s&#x202f;; l’arrêt lui a été demandé.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while a command ran there.</source>
        <translation>La connexion à %1 a été perdue pendant qu’une commande s’y exécutait.</translation>
    </message>
    <message>
        <source>%1 did not start the command in time.</source>
        <translation>%1 n’a pas démarré la commande à temps.</translation>
    </message>
    <message>
        <source>sudo on %1 asks for the password of %2, and none is known.</source>
        <translation>sudo sur %1 demande le mot de passe de %2, et aucun n’est connu.</translation>
    </message>
    <message>
        <source>%1 ended the session of %2 before a command could start: check the account&apos;s login shell and start-up files.</source>
        <translation>%1 a terminé la session de %2 avant qu’une commande puisse démarrer&#xa0;: vérifiez le shell de connexion et les fichiers de démarrage du compte.</translation>
    </message>
    <message>
        <source>sudo is not installed on %1. Install it, or log in as root.</source>
        <translation>sudo n’est pas installé sur %1. Installez-le, ou connectez-vous en root.</translation>
    </message>
    <message>
        <source>sudo on %1 wants the password of %2: choose “sudo with password” in the profile.</source>
        <translation>sudo sur %1 veut le mot de passe de %2&#xa0;: choisissez «&#xa0;sudo avec mot de passe&#xa0;» dans le profil.</translation>
    </message>
    <message>
        <source>%2 may not use sudo on %1: add it to the sudoers there, or log in as another user.</source>
        <translation>%2 n’a pas le droit d’utiliser sudo sur %1&#xa0;: ajoutez-le aux sudoers, ou connectez-vous sous un autre utilisateur.</translation>
    </message>
    <message>
        <source>sudo on %1 refuses %2.</source>
        <translation>sudo sur %1 refuse %2.</translation>
    </message>
    <message>
        <source>%1 shows another host key than the one you confirmed; nothing was accepted.</source>
        <translation>%1 montre une autre clé d’hôte que celle que vous avez confirmée&#x202f;; rien n’a été accepté.</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>Le programme a été fermé.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while a program ran there.</source>
        <translation>La connexion à %1 a été perdue pendant qu’un programme s’y exécutait.</translation>
    </message>
    <message>
        <source>A program on %1 ended with exit status %2.</source>
        <translation>Un programme sur %1&#xa0;s’est terminé avec le code %2.</translation>
    </message>
    <message>
        <source>sudo on %1 refuses %2: the password is wrong. Give the right one, then try again.</source>
        <translation>sudo sur %1 refuse %2&#xa0;: le mot de passe est faux. Donnez le bon, puis réessayez.</translation>
    </message>
    <message>
        <source>sudo on %1 wants a password on the way from %2 over %3 to root. Let %3 become root without one (NOPASSWD) in the sudoers file there.</source>
        <translation>sudo sur %1 veut un mot de passe sur le chemin de %2 par %3 vers root. Permettez à %3 de devenir root sans mot de passe (NOPASSWD) dans le fichier sudoers.</translation>
    </message>
    <message>
        <source>There is no user %1 on %2, whom sudo is to make of %3: correct it in the profile.</source>
        <translation>L’utilisateur %1, que sudo doit faire de %3, n’existe pas sur %2&#xa0;: corrigez-le dans le profil.</translation>
    </message>
    <message>
        <source>sudo on %1 does not make %2 of %3, or does not make root of that one: put it into the sudoers there.</source>
        <translation>sudo sur %1 ne fait pas de %3 %2, ou ne fait pas de celui-ci root&#xa0;: ajoutez-le aux sudoers.</translation>
    </message>
    <message>
        <source>sudo on %1 demands a terminal, and the program “script” that would give it one is not there: install it (package bsdutils or util-linux), or take “requiretty” out of the sudoers file.</source>
        <translation>sudo sur %1 exige un terminal, et le programme «&#xa0;script&#xa0;» qui lui en donnerait un n’est pas là&#xa0;: installez-le (paquet bsdutils ou util-linux), ou retirez «&#xa0;requiretty&#xa0;» du fichier sudoers.</translation>
    </message>
    <message>
        <source>“%2” on %1 printed more than %3 MiB: that is no answer to it. It was told to stop; look at what runs on %1.</source>
        <translation>«&#xa0;%2&#xa0;» sur %1 a affiché plus de %3 MiB&#xa0;: ce n’est pas une réponse. Il a été arrêté&#xa0;; regardez ce qui tourne sur %1.</translation>
    </message>
    <message>
        <source>%1 printed more than %2 MiB before a command could start: check the account&apos;s login shell and start-up files, and whether this is the right machine.</source>
        <translation>%1 a affiché plus de %2 MiB avant qu’une commande puisse démarrer&#xa0;: vérifiez le shell de connexion et les fichiers de démarrage du compte, et s’il s’agit de la bonne machine.</translation>
    </message>
    <message>
        <source>A program on %1 printed a line of more than %2 MiB, which none of Baton&apos;s does.</source>
        <translation>Un programme sur %1 a affiché une ligne de plus de %2 MiB, ce qu’aucun de ceux de Baton ne fait.</translation>
    </message>
    <message>
        <source>Baton&apos;s helper is not on %1, or not whole. Put it there over a login with full rights: “batonctl helper install”.</source>
        <translation>L’assistant de Baton n’est pas sur %1, ou pas en entier. Mettez-l’y par une connexion ayant tous les droits&#xa0;: «&#xa0;batonctl helper install&#xa0;».</translation>
    </message>
    <message>
        <source>sudo on %1 does not let %2 use Baton&apos;s helper: put the lines of “batonctl helper sudoers” into a sudoers file there, or log in with full rights.</source>
        <translation>sudo sur %1 ne laisse pas %2 utiliser l’assistant de Baton&#xa0;: mettez-y les lignes de «&#xa0;batonctl helper sudoers&#xa0;» dans un fichier sudoers, ou connectez-vous avec tous les droits.</translation>
    </message>
    <message>
        <source>%1: this needs root rights in full (%2), and %3 may only use Baton&apos;s helper there. Log in with full rights for it.</source>
        <translation>%1&#xa0;: ceci demande tous les droits de root (%2), et %3 ne peut y utiliser que l’assistant de Baton. Connectez-vous pour cela avec tous les droits.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Baton’s data file %1 can’t be written: the disk is full or broken. Make room, then try again; nothing that was stored is lost.</source>
        <translation>Le fichier de données de Baton %1 ne peut pas être écrit&#xa0;: le disque est plein ou défectueux. Faites de la place, puis réessayez&#x202f;; rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>Baton’s data file %1 can’t be opened for writing. Check who owns it and its folder.</source>
        <translation>Le fichier de données de Baton %1 ne peut pas être ouvert en écriture. Vérifiez à qui il appartient, et son dossier.</translation>
    </message>
    <message>
        <source>Baton’s data file %1 is damaged. It was left as it is: restore it from a backup, or move it away to start with an empty one.</source>
        <translation>Le fichier de données de Baton %1 est endommagé. Il a été laissé tel quel&#xa0;: restaurez-le d’une sauvegarde, ou déplacez-le pour repartir d’un fichier vide.</translation>
    </message>
    <message>
        <source>Baton’s data file %1 is held by another program. Try again.</source>
        <translation>Le fichier de données de Baton %1 est tenu par un autre programme. Réessayez.</translation>
    </message>
    <message>
        <source>Baton’s data file %1 can’t be used.</source>
        <translation>Le fichier de données de Baton %1 est inutilisable.</translation>
    </message>
    <message>
        <source>The folder %1 for Baton’s data can’t be made.</source>
        <translation>Le dossier %1 des données de Baton ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Baton’s data file %1 was written by a newer Baton. Use that one; the file was left as it is.</source>
        <translation>Le fichier de données de Baton %1 a été écrit par un Baton plus récent. Utilisez celui-là&#x202f;; le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>There is no cluster “%1”.</source>
        <translation>Il n’y a pas de cluster «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Run %1 is still going on (process %2). Wait for it, or end that process.</source>
        <translation>L’exécution %1 est encore en cours (processus %2). Attendez-la, ou terminez ce processus.</translation>
    </message>
    <message>
        <source>There is no run “%1”.</source>
        <translation>Il n’y a pas d’exécution «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The journal of run %1 holds an unknown entry “%2”.</source>
        <translation>Le journal de l’exécution %1 contient une entrée inconnue «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The profile “%1” can’t be read: %2</source>
        <translation>Le profil «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Switchover</name>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>Prendre le verrou du cluster</translation>
    </message>
    <message>
        <source>Write a checkpoint on both</source>
        <translation>Écrire un checkpoint sur les deux</translation>
    </message>
    <message>
        <source>Start the service warm on %1</source>
        <translation>Démarrer le service à chaud sur %1</translation>
    </message>
    <message>
        <source>Hold back the product&apos;s failover agent</source>
        <translation>Retenir l’agent de basculement du produit</translation>
    </message>
    <message>
        <source>Arm the dead-man timers</source>
        <translation>Armer les minuteries de sécurité</translation>
    </message>
    <message>
        <source>Close the gate: HAProxy holds new requests</source>
        <translation>Fermer la barrière&#xa0;: HAProxy retient les nouvelles requêtes</translation>
    </message>
    <message>
        <source>Stop the database on %1</source>
        <translation>Arrêter la base sur %1</translation>
    </message>
    <message>
        <source>Confirm that nothing is missing on %1</source>
        <translation>Confirmer qu’il ne manque rien sur %1</translation>
    </message>
    <message>
        <source>Make %1 a slave on disk</source>
        <translation>Faire de %1 un slave sur disque</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>Promouvoir %1</translation>
    </message>
    <message>
        <source>See the service answer on %1</source>
        <translation>Voir le service répondre sur %1</translation>
    </message>
    <message>
        <source>Start %1 as the slave</source>
        <translation>Démarrer %1 comme slave</translation>
    </message>
    <message>
        <source>Failover agent: off on the master, on on the slave</source>
        <translation>Agent de basculement&#xa0;: désactivé sur le master, activé sur le slave</translation>
    </message>
    <message>
        <source>Rebuild the search index where it is stale</source>
        <translation>Reconstruire l’index de recherche s’il est périmé</translation>
    </message>
    <message>
        <source>Take the mark of the old master away</source>
        <translation>Enlever la marque de l’ancien master</translation>
    </message>
    <message>
        <source>Prove it: a request through the proxy, a commit on the slave</source>
        <translation>Le prouver&#xa0;: une requête à travers le proxy, une transaction sur le slave</translation>
    </message>
    <message>
        <source>Disarm the dead-man timers</source>
        <translation>Désarmer les minuteries de sécurité</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>Libérer le verrou</translation>
    </message>
    <message>
        <source>Switch over: %1 → %2</source>
        <translation>Permutation&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Have everything ready for a short stop</source>
        <translation>Tout préparer pour un arrêt court</translation>
    </message>
    <message>
        <source>Route users to %1, and let them through</source>
        <translation>Diriger les utilisateurs vers %1 et les laisser passer</translation>
    </message>
    <message>
        <source>See the gate open</source>
        <translation>Voir la barrière ouverte</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in %1.</source>
        <translation>
            <numerusform>%n étape en %1.</numerusform>
            <numerusform>%n étapes en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 New requests were held for %2.</source>
        <translation>%1 Les nouvelles requêtes ont été retenues pendant %2.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>was done</source>
        <translation>était fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>coupé</translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Répartiteur de charge</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>en réserve</translation>
    </message>
    <message>
        <source>slave unreachable</source>
        <translation>slave injoignable</translation>
    </message>
    <message>
        <source>PostgreSQL is stopped there</source>
        <translation>PostgreSQL y est arrêté</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>pas encore configuré</translation>
    </message>
    <message>
        <source>no WAL receiver</source>
        <translation>pas de récepteur WAL</translation>
    </message>
    <message>
        <source>not replicating</source>
        <translation>ne réplique pas</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>en flux continu</translation>
    </message>
    <message>
        <source>copying the database</source>
        <translation>copie de la base</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>rattrape son retard</translation>
    </message>
    <message>
        <source>two masters</source>
        <translation>deux masters</translation>
    </message>
    <message>
        <source>each accepts writes of its own</source>
        <translation>chacun accepte ses propres écritures</translation>
    </message>
    <message>
        <source>no replication yet</source>
        <translation>pas encore de réplication</translation>
    </message>
    <message>
        <source>master unreachable</source>
        <translation>master injoignable</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>accessible en écriture</translation>
    </message>
    <message>
        <source>replay paused</source>
        <translation>rejeu en pause</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>standby</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Service desk</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>répond %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>index is stale</source>
        <translation>index périmé</translation>
    </message>
    <message>
        <source>down</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore regardé</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>pas de réponse depuis %1</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>unreachable for %1</source>
        <translation>injoignable depuis %1</translation>
    </message>
    <message>
        <source>host key not confirmed yet</source>
        <translation>clé d’hôte pas encore confirmée</translation>
    </message>
    <message>
        <source>host key changed</source>
        <translation>clé d’hôte changée</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>FENCED</source>
        <translation>ISOLÉ</translation>
    </message>
    <message>
        <source>MASTER</source>
        <translation>MASTER</translation>
    </message>
    <message>
        <source>SLAVE</source>
        <translation>SLAVE</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>timeline %1</source>
        <translation>timeline %1</translation>
    </message>
    <message>
        <source>not managed by Baton</source>
        <translation>non géré par Baton</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>maintenance page</source>
        <translation>page de maintenance</translation>
    </message>
    <message>
        <source>gate open</source>
        <translation>barrière ouverte</translation>
    </message>
    <message numerus="yes">
        <source>closed · %n held</source>
        <translation>
            <numerusform>fermée · %n retenue</numerusform>
            <numerusform>fermée · %n retenues</numerusform>
        </translation>
    </message>
    <message>
        <source>gate closed</source>
        <translation>barrière fermée</translation>
    </message>
    <message>
        <source>down, gets no users</source>
        <translation>en panne, ne reçoit pas d’utilisateurs</translation>
    </message>
    <message>
        <source>fenced, gets no users</source>
        <translation>isolé, ne reçoit pas d’utilisateurs</translation>
    </message>
    <message>
        <source>no current copy</source>
        <translation>pas de copie à jour</translation>
    </message>
    <message>
        <source>held at the gate</source>
        <translation>retenues à la barrière</translation>
    </message>
    <message>
        <source>gets no users</source>
        <translation>ne reçoit pas d’utilisateurs</translation>
    </message>
    <message>
        <source>OLD MASTER</source>
        <translation>ANCIEN MASTER</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>était&#xa0;: %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>vu pour la dernière fois %1</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>inconnu pour l’instant</translation>
    </message>
</context>
<context>
    <name>Uninstall</name>
    <message>
        <source>Baton&apos;s lines in pg_hba.conf on %1 stay: without them the slave could not log in.</source>
        <translation>Les lignes de Baton dans pg_hba.conf sur %1 restent&#xa0;: sans elles, le slave ne pourrait pas se connecter.</translation>
    </message>
    <message>
        <source>Take Baton&apos;s scripts, units and state off %1</source>
        <translation>Enlever les scripts, unités et états de Baton de %1</translation>
    </message>
    <message>
        <source>Take the managed block out of haproxy.cfg on %1</source>
        <translation>Retirer le bloc géré de haproxy.cfg sur %1</translation>
    </message>
    <message>
        <source>Give up Baton&apos;s replication slots</source>
        <translation>Abandonner les slots de réplication de Baton</translation>
    </message>
    <message>
        <source>Take Baton&apos;s lines out of pg_hba.conf</source>
        <translation>Retirer les lignes de Baton de pg_hba.conf</translation>
    </message>
    <message>
        <source>Take Baton off the hosts</source>
        <translation>Enlever Baton des hôtes</translation>
    </message>
    <message>
        <source>Product and databases stay as they are, but nothing keeps an old master from coming back as a second one any more.</source>
        <translation>Le produit et les bases restent tels quels, mais plus rien n’empêche un ancien master de revenir comme second master.</translation>
    </message>
    <message>
        <source>%1 is not reachable: %2</source>
        <translation>%1 est injoignable&#xa0;: %2</translation>
    </message>
    <message>
        <source>all hosts reachable</source>
        <translation>tous les hôtes joignables</translation>
    </message>
    <message>
        <source>Bring it back first: Baton is taken off all hosts of the cluster, or off none.</source>
        <translation>Rétablissez-le d’abord&#xa0;: Baton est retiré de tous les hôtes du cluster, ou d’aucun.</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Tous les hôtes</translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: cannot %2.</source>
        <translation>%1&#xa0;: échec de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>compute the checksum of %1</source>
        <translation>calculer la somme de contrôle de %1</translation>
    </message>
    <message>
        <source>look into %1</source>
        <translation>regarder dans %1</translation>
    </message>
    <message>
        <source>%1: cannot tell the free room in %2.</source>
        <translation>%1&#xa0;: impossible de connaître la place libre dans %2.</translation>
    </message>
    <message>
        <source>set the mode of %1</source>
        <translation>régler les droits de %1</translation>
    </message>
    <message>
        <source>%1 has no room for %2 in %3: %4 needed, %5 free. Make room there, and try again.</source>
        <translation>%1 n’a pas de place pour %2 dans %3&#xa0;: il faut %4, %5 sont libres. Faites-y de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 became shorter while it was sent.</source>
        <translation>%1 est devenu plus court pendant l’envoi.</translation>
    </message>
    <message>
        <source>%1 took no more data for %2 s.</source>
        <translation>%1 n’a plus accepté de données depuis %2&#xa0;s.</translation>
    </message>
    <message>
        <source>%1 did not finish writing %2.</source>
        <translation>%1 n’a pas fini d’écrire %2.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost during the upload; the next try goes on where it stopped.</source>
        <translation>La connexion à %1 a été perdue pendant l’envoi&#x202f;; le prochain essai reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>%1 could not write %2: %3.</source>
        <translation>%1 n’a pas pu écrire %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 was truncated or damaged on its way to %2: the checksums differ. Upload it again; if it happens again, check the disk there.</source>
        <translation>%1 a été tronqué ou abîmé en route vers %2&#xa0;: les sommes de contrôle diffèrent. Renvoyez-le&#x202f;; si cela se reproduit, vérifiez le disque là-bas.</translation>
    </message>
    <message>
        <source>SHA-256 here: %1
there: %2</source>
        <translation>SHA-256 ici&#xa0;: %1
là-bas&#xa0;: %2</translation>
    </message>
    <message>
        <source>put %1 in place</source>
        <translation>mettre %1 en place</translation>
    </message>
    <message>
        <source>The upload to %1 was cancelled; the next try goes on where it stopped.</source>
        <translation>L’envoi vers %1 a été interrompu&#x202f;; le prochain essai reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>%1 could not write %2: its disk is full. Make room there, and try again: the upload goes on where it stopped.</source>
        <translation>%1 n’a pas pu écrire %2&#xa0;: son disque est plein. Faites-y de la place, puis réessayez&#xa0;: l’envoi reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>%1 cannot hand the file to %2 (%3), so it is sent to both from here.</source>
        <translation>%1 ne peut pas transmettre le fichier à %2 (%3)&#x202f;; il est donc envoyé d’ici aux deux.</translation>
    </message>
    <message>
        <source>let %1 fetch %2 from here, for as long as the upload takes</source>
        <translation>laisser %1 récupérer %2 d’ici, le temps de l’envoi</translation>
    </message>
    <message>
        <source>%1 cannot hand files to the other host.</source>
        <translation>%1 ne peut pas transmettre de fichiers à l’autre hôte.</translation>
    </message>
    <message>
        <source>%1 could not fetch the file from the other host, so it is sent from here.</source>
        <translation>%1 n’a pas pu récupérer le fichier sur l’autre hôte&#x202f;; il est donc envoyé d’ici.</translation>
    </message>
    <message>
        <source>The line between the hosts is slower than the one from here, so the rest is sent to %1 from here.</source>
        <translation>La liaison entre les hôtes est plus lente que celle d’ici&#xa0;: le reste est envoyé d’ici à %1.</translation>
    </message>
</context>
<context>
    <name>baton::ActivityModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>The activity can’t be written to %1: %2</source>
        <translation>L’activité ne peut pas être écrite dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>baton::ActivityPane</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Done by Baton</source>
        <translation>Fait par Baton</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Type d’activité</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the activity by a text</source>
        <translation>Filtrer l’activité par un texte</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save the lines that are listed, for a spreadsheet or a program</source>
        <translation>Enregistrer les lignes affichées, pour un tableur ou un programme</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Exporter l’activité</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Report of the run…</source>
        <translation>Rapport de l’exécution…</translation>
    </message>
    <message>
        <source>Logs of that time…</source>
        <translation>Journaux de ce moment…</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copier la ligne</translation>
    </message>
</context>
<context>
    <name>baton::Assessment</name>
    <message>
        <source>%1 shows another SSH host key than the known one.</source>
        <translation>%1 montre une autre clé d’hôte SSH que celle qui est connue.</translation>
    </message>
    <message>
        <source>Either it was set up anew, or somebody is in between.</source>
        <translation>Soit il a été réinstallé, soit quelqu’un s’interpose.</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the host&apos;s console, then remove the old key from known_hosts.</source>
        <translation>Comparez l’empreinte sur la console de l’hôte, puis retirez l’ancienne clé de known_hosts.</translation>
    </message>
    <message>
        <source>The SSH host key of %1 is not known yet.</source>
        <translation>La clé d’hôte SSH de %1 n’est pas encore connue.</translation>
    </message>
    <message>
        <source>Baton does not log in to a host whose key nobody has confirmed.</source>
        <translation>Baton ne se connecte pas à un hôte dont personne n’a confirmé la clé.</translation>
    </message>
    <message>
        <source>Test the connection in the profile and confirm the fingerprint.</source>
        <translation>Testez la connexion dans le profil et confirmez l’empreinte.</translation>
    </message>
    <message>
        <source>%1 does not let Baton log in.</source>
        <translation>%1 ne laisse pas Baton se connecter.</translation>
    </message>
    <message>
        <source>Check user, key or password, and sudo, in the profile.</source>
        <translation>Vérifiez utilisateur, clé ou mot de passe, et sudo, dans le profil.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>Neither this computer nor the other hosts get an answer: it is down, or cut off.</source>
        <translation>Ni cet ordinateur ni les autres hôtes n’obtiennent de réponse&#xa0;: il est arrêté, ou coupé du réseau.</translation>
    </message>
    <message>
        <source>Look at its power and network.</source>
        <translation>Vérifiez son alimentation et son réseau.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached from here, but another host sees it.</source>
        <translation>%1 est injoignable d’ici, mais un autre hôte le voit.</translation>
    </message>
    <message>
        <source>The host lives; the way from here to it does not. %1</source>
        <translation>L’hôte vit&#x202f;; le chemin d’ici à lui, non. %1</translation>
    </message>
    <message>
        <source>Mend the way: VPN, firewall, sshd. Do not fail over because of this.</source>
        <translation>Réparez le chemin&#xa0;: VPN, pare-feu, sshd. Ne basculez pas pour cela.</translation>
    </message>
    <message>
        <source>It may be starting. Otherwise look at its console.</source>
        <translation>Il démarre peut-être. Sinon, regardez sa console.</translation>
    </message>
    <message>
        <source>%1 has stopped answering a moment ago.</source>
        <translation>%1 a cessé de répondre à l’instant.</translation>
    </message>
    <message>
        <source>It may be a short disturbance. The other hosts are being asked.</source>
        <translation>C’est peut-être une brève perturbation. Les autres hôtes sont interrogés.</translation>
    </message>
    <message>
        <source>Wait for the verdict.</source>
        <translation>Attendez le verdict.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>Whether it lives can&apos;t be told: no other host can be asked. %1</source>
        <translation>Impossible de dire s’il vit&#xa0;: aucun autre hôte ne peut être interrogé. %1</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s network first, then at the host.</source>
        <translation>Regardez d’abord le réseau de cet ordinateur, puis l’hôte.</translation>
    </message>
    <message>
        <source>Each of them may hold rows that the other has not.</source>
        <translation>Chacun d’eux peut avoir des lignes que l’autre n’a pas.</translation>
    </message>
    <message>
        <source>Since they parted, %1 has written %2 and %3 has written %4.</source>
        <translation>Depuis leur séparation, %1 a écrit %2 et %3 a écrit %4.</translation>
    </message>
    <message>
        <source>%1 (timeline %2) and %3 (timeline %4) are both masters.</source>
        <translation>%1 (timeline %2) et %3 (timeline %4) sont tous deux masters.</translation>
    </message>
    <message>
        <source>Use Resolve two masters: you choose which one stays, the other one&apos;s own rows are put aside.</source>
        <translation>Utilisez «&#xa0;Résoudre le conflit de masters&#xa0;»&#xa0;: vous choisissez lequel reste, les lignes propres à l’autre sont mises de côté.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 is kept down by the guard.</source>
        <translation>PostgreSQL sur %1 est maintenu arrêté par le gardien.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not run (last state: %2).</source>
        <translation>PostgreSQL sur %1 ne fonctionne pas (dernier état&#xa0;: %2).</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>It was the master before; as it is, it would be a second one. %1</source>
        <translation>Il était le master&#x202f;; en l’état, il serait un second master. %1</translation>
    </message>
    <message>
        <source>Use Reconvert old master.</source>
        <translation>Utilisez «&#xa0;Réintégrer l’ancien master&#xa0;».</translation>
    </message>
    <message>
        <source>Look at systemctl status %1 on %2.</source>
        <translation>Regardez systemctl status %1 sur %2.</translation>
    </message>
    <message>
        <source>Replication slot %1 on %2 is lost.</source>
        <translation>Le slot de réplication %1 sur %2 est perdu.</translation>
    </message>
    <message>
        <source>The WAL that its standby needs was removed: it can&apos;t catch up.</source>
        <translation>Le WAL dont son standby a besoin a été supprimé&#xa0;: il ne peut pas rattraper.</translation>
    </message>
    <message>
        <source>Use Rebuild slave.</source>
        <translation>Utilisez «&#xa0;Reconstruire le slave&#xa0;».</translation>
    </message>
    <message>
        <source>Slot %1 on %2 holds back %3 of WAL, and nobody uses it.</source>
        <translation>Le slot %1 sur %2 retient %3 de WAL, et personne ne l’utilise.</translation>
    </message>
    <message>
        <source>%1 of disk are left; a full disk stops the master.</source>
        <translation>Il reste %1 de disque&#x202f;; un disque plein arrête le master.</translation>
    </message>
    <message>
        <source>Bring the slave back or rebuild it. A slot that belongs to nobody can be dropped.</source>
        <translation>Remettez le slave en service ou reconstruisez-le. Un slot qui n’est à personne peut être supprimé.</translation>
    </message>
    <message>
        <source>Archiving of WAL fails on %1.</source>
        <translation>L’archivage du WAL échoue sur %1.</translation>
    </message>
    <message>
        <source>WAL piles up on the disk, and a stop of the master waits for the archiver.</source>
        <translation>Le WAL s’accumule sur le disque, et un arrêt du master attend l’archivage.</translation>
    </message>
    <message>
        <source>Look at archive_command and its target.</source>
        <translation>Regardez archive_command et sa destination.</translation>
    </message>
    <message>
        <source>A copy of the database is being made.</source>
        <translation>Une copie de la base est en cours.</translation>
    </message>
    <message>
        <source>A switchover waits until it has ended.</source>
        <translation>Une permutation attend qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>wal_log_hints is off on %1.</source>
        <translation>wal_log_hints est désactivé sur %1.</translation>
    </message>
    <message>
        <source>pg_rewind can&apos;t be used then: reconverting an old master needs a full copy.</source>
        <translation>pg_rewind est alors inutilisable&#xa0;: réintégrer un ancien master demande une copie complète.</translation>
    </message>
    <message>
        <source>Use Prepare.</source>
        <translation>Utilisez «&#xa0;Préparer&#xa0;».</translation>
    </message>
    <message>
        <source>PostgreSQL is %1 on %2 and %3 on %4.</source>
        <translation>PostgreSQL est en %1 sur %2 et en %3 sur %4.</translation>
    </message>
    <message>
        <source>Replication needs the same major version; minor versions should be the same too.</source>
        <translation>La réplication demande la même version majeure&#x202f;; les versions mineures devraient aussi être les mêmes.</translation>
    </message>
    <message>
        <source>Update the older one.</source>
        <translation>Mettez à jour le plus ancien.</translation>
    </message>
    <message>
        <source>%1 has smaller settings than the master: %2.</source>
        <translation>%1 a des réglages plus petits que le master&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A standby with smaller ones stops when the master uses more.</source>
        <translation>Un standby aux réglages plus petits s’arrête quand le master en utilise davantage.</translation>
    </message>
    <message>
        <source>Set them as on %1.</source>
        <translation>Réglez-les comme sur %1.</translation>
    </message>
    <message>
        <source>Replay on %1 is paused.</source>
        <translation>Le rejeu sur %1 est en pause.</translation>
    </message>
    <message>
        <source>It receives, but does not apply: its data grows old, and a failover to it takes longer.</source>
        <translation>Il reçoit, mais n’applique pas&#xa0;: ses données vieillissent, et un basculement vers lui prend plus longtemps.</translation>
    </message>
    <message>
        <source>%1 does not replicate: %2.</source>
        <translation>%1 ne réplique pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is %2 behind.</source>
        <translation>%1 a %2 de retard.</translation>
    </message>
    <message>
        <source>So much would be lost if the master died now.</source>
        <translation>C’est ce qui serait perdu si le master tombait maintenant.</translation>
    </message>
    <message>
        <source>Look at the load, disk and network of both hosts.</source>
        <translation>Regardez la charge, le disque et le réseau des deux hôtes.</translation>
    </message>
    <message>
        <source>PostgreSQL is up, so users see an error though the data is there.</source>
        <translation>PostgreSQL est en marche&#xa0;: les utilisateurs voient donc une erreur alors que les données sont là.</translation>
    </message>
    <message>
        <source>Look at systemctl status %1.</source>
        <translation>Regardez systemctl status %1.</translation>
    </message>
    <message>
        <source>The service desk on the slave %1 answers as if it were the master.</source>
        <translation>Le service desk sur le slave %1 répond comme s’il était le master.</translation>
    </message>
    <message>
        <source>Users could be sent to a copy that can&apos;t save anything.</source>
        <translation>Des utilisateurs pourraient être envoyés vers une copie qui ne peut rien enregistrer.</translation>
    </message>
    <message>
        <source>Stop %1 there.</source>
        <translation>Arrêtez-y %1.</translation>
    </message>
    <message>
        <source>The search index on %1 is stale.</source>
        <translation>L’index de recherche sur %1 est périmé.</translation>
    </message>
    <message>
        <source>After a change of roles search finds nothing, or old things.</source>
        <translation>Après un changement de rôle, la recherche ne trouve rien, ou d’anciennes choses.</translation>
    </message>
    <message>
        <source>Use Rebuild search index.</source>
        <translation>Utilisez «&#xa0;Reconstruire l’index de recherche&#xa0;».</translation>
    </message>
    <message>
        <source>Search on %1 does not answer.</source>
        <translation>La recherche sur %1 ne répond pas.</translation>
    </message>
    <message>
        <source>The service desk works, but its search does not.</source>
        <translation>Le service desk fonctionne, mais pas sa recherche.</translation>
    </message>
    <message>
        <source>The product&apos;s failover agent on %1 is off.</source>
        <translation>L’agent de basculement du produit sur %1 est désactivé.</translation>
    </message>
    <message>
        <source>If the master dies, nobody takes over by itself: you do, with Failover.</source>
        <translation>Si le master tombe, personne ne prend la relève tout seul&#xa0;: c’est à vous, avec «&#xa0;Basculer&#xa0;».</translation>
    </message>
    <message>
        <source>Switch %1 on there, if you want a takeover without a person.</source>
        <translation>Activez-y %1, si vous voulez une relève sans intervention.</translation>
    </message>
    <message>
        <source>The product&apos;s failover agent still runs on the master %1.</source>
        <translation>L’agent de basculement du produit tourne encore sur le master %1.</translation>
    </message>
    <message>
        <source>It belongs on the slave. A reconversion switches it over.</source>
        <translation>Sa place est sur le slave. Une réintégration le remet en ordre.</translation>
    </message>
    <message>
        <source>The two data hosts have different builds of the product.</source>
        <translation>Les deux hôtes de données ont des builds différents du produit.</translation>
    </message>
    <message>
        <source>After a change of roles the other build meets this one&apos;s database.</source>
        <translation>Après un changement de rôle, l’autre build rencontre la base de celui-ci.</translation>
    </message>
    <message>
        <source>Install the same build on both.</source>
        <translation>Installez le même build sur les deux.</translation>
    </message>
    <message>
        <source>The disk of %1 is nearly full: %2 of %3 are free.</source>
        <translation>Le disque de %1 est presque plein&#xa0;: %2 sur %3 sont libres.</translation>
    </message>
    <message>
        <source>A full disk stops PostgreSQL.</source>
        <translation>Un disque plein arrête PostgreSQL.</translation>
    </message>
    <message>
        <source>Make room: old logs, old copies, a slot that holds back WAL.</source>
        <translation>Faites de la place&#xa0;: anciens journaux, anciennes copies, un slot qui retient du WAL.</translation>
    </message>
    <message>
        <source>The clocks of %1 and %2 are %3 apart.</source>
        <translation>Les horloges de %1 et %2 ont %3 d’écart.</translation>
    </message>
    <message>
        <source>Sessions, logs and statements about lag become wrong.</source>
        <translation>Sessions, journaux et indications de retard deviennent faux.</translation>
    </message>
    <message>
        <source>Switch time synchronisation on (timedatectl set-ntp true).</source>
        <translation>Activez la synchronisation de l’heure (timedatectl set-ntp true).</translation>
    </message>
    <message>
        <source>Only one operation runs at a time.</source>
        <translation>Une seule opération s’exécute à la fois.</translation>
    </message>
    <message>
        <source>If it was interrupted: resume it, roll it back, or take it over knowingly.</source>
        <translation>Si elle a été interrompue&#xa0;: reprenez-la, annulez-la, ou prenez sa place en connaissance de cause.</translation>
    </message>
    <message>
        <source>Baton&apos;s guard is not on %1.</source>
        <translation>Le gardien de Baton n’est pas sur %1.</translation>
    </message>
    <message>
        <source>As an old master it could come back as a second one.</source>
        <translation>Ancien master, il pourrait revenir comme second master.</translation>
    </message>
    <message>
        <source>Baton&apos;s guard on %1 is not running.</source>
        <translation>Le gardien de Baton sur %1 ne fonctionne pas.</translation>
    </message>
    <message>
        <source>A second master would not be stopped there.</source>
        <translation>Un second master n’y serait pas arrêté.</translation>
    </message>
    <message>
        <source>Start it: systemctl start baton-guard.service.</source>
        <translation>Démarrez-le&#xa0;: systemctl start baton-guard.service.</translation>
    </message>
    <message>
        <source>The master %1 is marked as fenced.</source>
        <translation>Le master %1 est marqué comme isolé.</translation>
    </message>
    <message>
        <source>It will not start again as a master.</source>
        <translation>Il ne redémarrera pas comme master.</translation>
    </message>
    <message>
        <source>Finish the operation that marked it, or take the mark away knowingly.</source>
        <translation>Terminez l’opération qui l’a marqué, ou enlevez la marque en connaissance de cause.</translation>
    </message>
    <message>
        <source>HAProxy is not installed on %1.</source>
        <translation>HAProxy n’est pas installé sur %1.</translation>
    </message>
    <message>
        <source>Users have no address that follows the master.</source>
        <translation>Les utilisateurs n’ont pas d’adresse qui suit le master.</translation>
    </message>
    <message>
        <source>Use Install HAProxy.</source>
        <translation>Utilisez «&#xa0;Installer HAProxy&#xa0;».</translation>
    </message>
    <message>
        <source>HAProxy does not run on %1.</source>
        <translation>HAProxy ne fonctionne pas sur %1.</translation>
    </message>
    <message>
        <source>Users do not get through.</source>
        <translation>Les utilisateurs ne passent pas.</translation>
    </message>
    <message>
        <source>Look at systemctl status haproxy.</source>
        <translation>Regardez systemctl status haproxy.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s configuration has no block of Baton&apos;s.</source>
        <translation>La configuration de HAProxy n’a pas de bloc de Baton.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s configuration is not as this profile wants it.</source>
        <translation>La configuration de HAProxy n’est pas celle que ce profil demande.</translation>
    </message>
    <message>
        <source>A planned switchover could not hold users&apos; requests.</source>
        <translation>Une permutation planifiée ne pourrait pas retenir les requêtes des utilisateurs.</translation>
    </message>
    <message>
        <source>Use Prepare or Install HAProxy; the difference is shown first.</source>
        <translation>Utilisez «&#xa0;Préparer&#xa0;» ou «&#xa0;Installer HAProxy&#xa0;»&#x202f;; la différence est montrée d’abord.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s admin socket can&apos;t be used.</source>
        <translation>Le socket d’administration de HAProxy est inutilisable.</translation>
    </message>
    <message>
        <source>Baton neither sees where users are sent nor can it hold them.</source>
        <translation>Baton ne voit pas où vont les utilisateurs et ne peut pas les retenir.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s gate is closed, and no operation is running.</source>
        <translation>La barrière de HAProxy est fermée, et aucune opération n’est en cours.</translation>
    </message>
    <message>
        <source>Users wait, and then see the page that asks for patience.</source>
        <translation>Les utilisateurs attendent, puis voient la page qui demande de patienter.</translation>
    </message>
    <message>
        <source>Resume or roll back the interrupted operation.</source>
        <translation>Reprenez ou annulez l’opération interrompue.</translation>
    </message>
    <message>
        <source>HAProxy takes %1 for the master.</source>
        <translation>HAProxy prend %1 pour le master.</translation>
    </message>
    <message>
        <source>Users are sent to a host that is not the master.</source>
        <translation>Les utilisateurs sont envoyés vers un hôte qui n’est pas le master.</translation>
    </message>
    <message>
        <source>How much may be lost is not known.</source>
        <translation>On ne sait pas combien peut être perdu.</translation>
    </message>
    <message>
        <source>Nothing is known to be missing on %1.</source>
        <translation>Rien ne manque sur %1, pour autant qu’on sache.</translation>
    </message>
    <message>
        <source>At most %1 written in the last %2 may be lost.</source>
        <translation>Au plus %1, écrits dans les derniers %2, peuvent être perdus.</translation>
    </message>
    <message>
        <source>Users are served by %1 (master)</source>
        <translation>Les utilisateurs sont servis par %1 (master)</translation>
    </message>
    <message>
        <source>Healthy. %1; %2 is %3 behind.</source>
        <translation>Sain. %1&#x202f;; %2 a %3 de retard.</translation>
    </message>
    <message>
        <source>Healthy. %1; %2 replicates.</source>
        <translation>Sain. %1&#x202f;; %2 réplique.</translation>
    </message>
    <message>
        <source>Use Prepare: without Baton&apos;s guard an old master could come back as a second one.</source>
        <translation>Utilisez «&#xa0;Préparer&#xa0;»&#xa0;: sans le gardien de Baton, un ancien master pourrait revenir comme second master.</translation>
    </message>
    <message>
        <source>Safe to switch over: no data loss.</source>
        <translation>Permutation sans risque&#xa0;: aucune perte de données.</translation>
    </message>
    <message>
        <source>%1, but replay on %2 is paused: its copy grows old.</source>
        <translation>%1, mais le rejeu sur %2 est en pause&#xa0;: sa copie vieillit.</translation>
    </message>
    <message>
        <source>Resume the replay on %1.</source>
        <translation>Reprenez le rejeu sur %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, but %2 is %3 behind.</source>
        <translation>%1, mais %2 a %3 de retard.</translation>
    </message>
    <message>
        <source>Wait until it has caught up before you switch over. If it does not, look at disk and network of %1.</source>
        <translation>Attendez qu’il ait rattrapé avant de permuter. S’il n’y arrive pas, regardez le disque et le réseau de %1.</translation>
    </message>
    <message>
        <source>%1, but there is no current copy: %2 does not replicate, because %3.</source>
        <translation>%1, mais il n’y a pas de copie à jour&#xa0;: %2 ne réplique pas&#x202f;; raison&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Look at %1&apos;s network and power.</source>
        <translation>Vérifiez le réseau et l’alimentation de %1.</translation>
    </message>
    <message>
        <source>%1, but the slave %2 is down: there is no current copy.</source>
        <translation>%1, mais le slave %2 est arrêté&#xa0;: il n’y a pas de copie à jour.</translation>
    </message>
    <message>
        <source>Power %1 on and look at its network. It catches up by itself; if it can&apos;t, use Rebuild slave.</source>
        <translation>Mettez %1 sous tension et vérifiez son réseau. Il rattrape tout seul&#x202f;; s’il ne le peut pas, utilisez «&#xa0;Reconstruire le slave&#xa0;».</translation>
    </message>
    <message>
        <source>%1, but %2 is empty: there is no copy.</source>
        <translation>%1, mais %2 est vide&#xa0;: il n’y a pas de copie.</translation>
    </message>
    <message>
        <source>Use Rebuild slave: it installs the product there and copies the database.</source>
        <translation>Utilisez «&#xa0;Reconstruire le slave&#xa0;»&#xa0;: cela y installe le produit et copie la base.</translation>
    </message>
    <message>
        <source>%1, but PostgreSQL on the slave %2 is not running: there is no current copy.</source>
        <translation>%1, mais PostgreSQL sur le slave %2 ne fonctionne pas&#xa0;: il n’y a pas de copie à jour.</translation>
    </message>
    <message>
        <source>Start PostgreSQL on %1. If it does not start, use Rebuild slave.</source>
        <translation>Démarrez PostgreSQL sur %1. S’il ne démarre pas, utilisez «&#xa0;Reconstruire le slave&#xa0;».</translation>
    </message>
    <message>
        <source>The master %1 is down: users are not served.</source>
        <translation>Le master %1 est arrêté&#xa0;: les utilisateurs ne sont pas servis.</translation>
    </message>
    <message>
        <source>PostgreSQL on the master %1 is down: users are not served.</source>
        <translation>PostgreSQL sur le master %1 est arrêté&#xa0;: les utilisateurs ne sont pas servis.</translation>
    </message>
    <message>
        <source>The slave %1 can&apos;t take over now. Bring one of the two back: power, network, then PostgreSQL.</source>
        <translation>Le slave %1 ne peut pas prendre la relève maintenant. Remettez l’un des deux en service&#xa0;: alimentation, réseau, puis PostgreSQL.</translation>
    </message>
    <message>
        <source>The machine answers, but neither its PostgreSQL nor its service does.</source>
        <translation>La machine répond, mais ni son PostgreSQL ni son service.</translation>
    </message>
    <message>
        <source>The host itself answers.</source>
        <translation>L’hôte lui-même répond.</translation>
    </message>
    <message>
        <source>Fail over to %1. %2</source>
        <translation>Basculez vers %1. %2</translation>
    </message>
    <message>
        <source>The product&apos;s own failover agent on it may do the same within seconds.</source>
        <translation>L’agent de basculement du produit y fera peut-être de même dans quelques secondes.</translation>
    </message>
    <message>
        <source>%1 since a failover; the old master %2 is down. There is no copy.</source>
        <translation>%1 depuis un basculement&#x202f;; l’ancien master %2 est arrêté. Il n’y a pas de copie.</translation>
    </message>
    <message>
        <source>Bring %1 back: it stays fenced, and is then reconverted to slave. If it is lost, use Rebuild slave.</source>
        <translation>Remettez %1 en service&#xa0;: il reste isolé, puis est réintégré comme slave. S’il est perdu, utilisez «&#xa0;Reconstruire le slave&#xa0;».</translation>
    </message>
    <message>
        <source>%1. The old master %2 is back, and fenced. There is no copy.</source>
        <translation>%1. L’ancien master %2 est de retour, et isolé. Il n’y a pas de copie.</translation>
    </message>
    <message>
        <source>%1. The old master %2 is back with an old copy, and does not replicate.</source>
        <translation>%1. L’ancien master %2 est de retour avec une ancienne copie, et ne réplique pas.</translation>
    </message>
    <message>
        <source>Reconvert %1 to slave.</source>
        <translation>Réintégrez %1 comme slave.</translation>
    </message>
    <message>
        <source>Which of them users reach is not known.</source>
        <translation>On ne sait pas lequel les utilisateurs atteignent.</translation>
    </message>
    <message>
        <source>HAProxy sends users to %1.</source>
        <translation>HAProxy envoie les utilisateurs vers %1.</translation>
    </message>
    <message>
        <source>Two masters: %1 and %2 both accept writes. %3</source>
        <translation>Deux masters&#xa0;: %1 et %2 acceptent tous deux des écritures. %3</translation>
    </message>
    <message>
        <source>Resolve it now: choose which one stays. What only the other one has is put aside, not lost.</source>
        <translation>Résolvez-le maintenant&#xa0;: choisissez lequel reste. Ce que seul l’autre possède est mis de côté, pas perdu.</translation>
    </message>
    <message>
        <source>HAProxy does not run on %1: users do not get through, though the master %2 is up.</source>
        <translation>HAProxy ne fonctionne pas sur %1&#xa0;: les utilisateurs ne passent pas, alors que le master %2 est en marche.</translation>
    </message>
    <message>
        <source>The HAProxy host %1 is down: users do not get through, though the master %2 is up.</source>
        <translation>L’hôte HAProxy %1 est arrêté&#xa0;: les utilisateurs ne passent pas, alors que le master %2 est en marche.</translation>
    </message>
    <message>
        <source>Start HAProxy on %1 (systemctl start haproxy). If it does not start, Install HAProxy puts its configuration right.</source>
        <translation>Démarrez HAProxy sur %1 (systemctl start haproxy). S’il ne démarre pas, «&#xa0;Installer HAProxy&#xa0;» remet sa configuration en ordre.</translation>
    </message>
    <message>
        <source>Power %1 on and look at its network. Until then users can open %2 directly.</source>
        <translation>Mettez %1 sous tension et vérifiez son réseau. D’ici là, les utilisateurs peuvent ouvrir %2 directement.</translation>
    </message>
    <message>
        <source>HAProxy sends users to %1, but the master is %2.</source>
        <translation>HAProxy envoie les utilisateurs vers %1, mais le master est %2.</translation>
    </message>
    <message>
        <source>HAProxy does not send users to the master %1, though its service answers.</source>
        <translation>HAProxy n’envoie pas les utilisateurs vers le master %1, alors que son service répond.</translation>
    </message>
    <message>
        <source>Install HAProxy again: it writes the configuration that follows the master. You see the difference first.</source>
        <translation>Réinstallez HAProxy&#xa0;: cela écrit la configuration qui suit le master. Vous voyez d’abord la différence.</translation>
    </message>
    <message>
        <source>No host is a running master: users are not served.</source>
        <translation>Aucun hôte n’est un master en marche&#xa0;: les utilisateurs ne sont pas servis.</translation>
    </message>
    <message>
        <source>Use Failover to make the host with the newest data the master.</source>
        <translation>Utilisez «&#xa0;Basculer&#xa0;» pour faire de l’hôte aux données les plus récentes le master.</translation>
    </message>
    <message>
        <source>HAProxy holds users back at its gate, though no operation is running.</source>
        <translation>HAProxy retient les utilisateurs à sa barrière, alors qu’aucune opération n’est en cours.</translation>
    </message>
    <message>
        <source>Resume or roll back the interrupted operation. The gate opens by itself when its timer runs out.</source>
        <translation>Reprenez ou annulez l’opération interrompue. La barrière s’ouvre d’elle-même à la fin de sa minuterie.</translation>
    </message>
    <message>
        <source>PostgreSQL on the master %1 is up, but the service desk does not answer: users are not served.</source>
        <translation>PostgreSQL sur le master %1 est en marche, mais le service desk ne répond pas&#xa0;: les utilisateurs ne sont pas servis.</translation>
    </message>
    <message>
        <source>Look at %1 on %2. Restart master safely starts it anew without a takeover by the slave.</source>
        <translation>Regardez %1 sur %2. «&#xa0;Redémarrer le master sans risque&#xa0;» le relance sans que le slave prenne la relève.</translation>
    </message>
    <message>
        <source>None of the hosts can be reached from here.</source>
        <translation>Aucun des hôtes n’est joignable d’ici.</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s own network first (VPN, cable, firewall). Users may be served all the same.</source>
        <translation>Regardez d’abord le réseau de cet ordinateur (VPN, câble, pare-feu). Les utilisateurs sont peut-être servis malgré tout.</translation>
    </message>
    <message>
        <source>The master %1 can&apos;t be reached from here, but the other hosts see it.</source>
        <translation>Le master %1 est injoignable d’ici, mais les autres hôtes le voient.</translation>
    </message>
    <message>
        <source>Not all hosts can be reached from here.</source>
        <translation>Tous les hôtes ne sont pas joignables d’ici.</translation>
    </message>
    <message>
        <source>Mend the way from here (VPN, firewall, SSH). There is no need to fail over.</source>
        <translation>Réparez le chemin depuis ici (VPN, pare-feu, SSH). Il n’est pas nécessaire de basculer.</translation>
    </message>
    <message>
        <source>%1 shows another SSH host key than the known one. Baton does not connect.</source>
        <translation>%1 montre une autre clé d’hôte SSH que celle qui est connue. Baton ne se connecte pas.</translation>
    </message>
    <message>
        <source>Nothing is installed yet.</source>
        <translation>Rien n’est encore installé.</translation>
    </message>
    <message>
        <source>Install the service desk on the hosts.</source>
        <translation>Installez le service desk sur les hôtes.</translation>
    </message>
    <message>
        <source>%1 is installed as master; the installation of the others is not finished.</source>
        <translation>%1 est installé comme master&#x202f;; l’installation des autres n’est pas terminée.</translation>
    </message>
    <message>
        <source>Go on with the installation.</source>
        <translation>Continuez l’installation.</translation>
    </message>
    <message>
        <source>The installation has begun, and is not finished.</source>
        <translation>L’installation a commencé, et n’est pas terminée.</translation>
    </message>
    <message>
        <source>The master %1 answers, but does not let Baton in.</source>
        <translation>Le master %1 répond, mais ne laisse pas entrer Baton.</translation>
    </message>
    <message>
        <source>The master %1 has stopped answering. Asking the other hosts…</source>
        <translation>Le master %1 a cessé de répondre. Les autres hôtes sont interrogés…</translation>
    </message>
    <message>
        <source>Nobody else can be asked. Look at the host itself before you fail over.</source>
        <translation>Personne d’autre ne peut être interrogé. Regardez l’hôte lui-même avant de basculer.</translation>
    </message>
    <message>
        <source>Wait a moment for the verdict.</source>
        <translation>Attendez un instant le verdict.</translation>
    </message>
    <message>
        <source>Maintenance: users see the maintenance page. The master %1 is up.</source>
        <translation>Maintenance&#xa0;: les utilisateurs voient la page de maintenance. Le master %1 est en marche.</translation>
    </message>
    <message>
        <source>End the maintenance when you are done.</source>
        <translation>Terminez la maintenance quand vous avez fini.</translation>
    </message>
    <message>
        <source>%1 is running, started by %2 at %3. %4</source>
        <translation>%1 est en cours, lancé par %2 à %3. %4</translation>
    </message>
    <message>
        <source>Wait until it has finished. If nobody is running it any more, resume it or roll it back.</source>
        <translation>Attendez la fin. Si plus personne ne l’exécute, reprenez ou annulez.</translation>
    </message>
    <message>
        <source>Looking at the hosts…</source>
        <translation>Examen des hôtes…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>the master</source>
        <translation>le master</translation>
    </message>
    <message>
        <source>the slave</source>
        <translation>le slave</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached from here.</source>
        <translation>%1 est injoignable d’ici.</translation>
    </message>
    <message>
        <source>This cluster has no HAProxy.</source>
        <translation>Ce cluster n’a pas de HAProxy.</translation>
    </message>
    <message>
        <source>The load balancer of this cluster is not Baton&apos;s to change.</source>
        <translation>Le répartiteur de charge de ce cluster n’est pas à modifier par Baton.</translation>
    </message>
    <message>
        <source>The service desk is already installed on %1.</source>
        <translation>Le service desk est déjà installé sur %1.</translation>
    </message>
    <message>
        <source>There must be a running master first.</source>
        <translation>Il faut d’abord un master en marche.</translation>
    </message>
    <message>
        <source>%1 already is a slave that replicates.</source>
        <translation>%1 est déjà un slave qui réplique.</translation>
    </message>
    <message>
        <source>The service desk is already installed on %1; use Rebuild slave or Reconvert.</source>
        <translation>Le service desk est déjà installé sur %1&#x202f;; utilisez «&#xa0;Reconstruire le slave&#xa0;» ou «&#xa0;Réintégrer l’ancien master&#xa0;».</translation>
    </message>
    <message>
        <source>It is set up already; nothing would change.</source>
        <translation>C’est déjà configuré&#x202f;; rien ne changerait.</translation>
    </message>
    <message>
        <source>Everything is installed already.</source>
        <translation>Tout est déjà installé.</translation>
    </message>
    <message>
        <source>Both data hosts are installed; use Reconvert old master.</source>
        <translation>Les deux hôtes de données sont installés&#x202f;; utilisez «&#xa0;Réintégrer l’ancien master&#xa0;».</translation>
    </message>
    <message>
        <source>There must be one running master.</source>
        <translation>Il faut un master en marche.</translation>
    </message>
    <message>
        <source>%1 does not replicate now.</source>
        <translation>%1 ne réplique pas en ce moment.</translation>
    </message>
    <message>
        <source>Prepared already; what is missing is added.</source>
        <translation>Déjà préparé&#x202f;; ce qui manque est ajouté.</translation>
    </message>
    <message>
        <source>There must be one running master. If it is gone, use Failover.</source>
        <translation>Il faut un master en marche. S’il n’est plus là, utilisez «&#xa0;Basculer&#xa0;».</translation>
    </message>
    <message>
        <source>HAProxy does not run.</source>
        <translation>HAProxy ne fonctionne pas.</translation>
    </message>
    <message>
        <source>A copy of the database is being made; wait until it has ended.</source>
        <translation>Une copie de la base est en cours&#x202f;; attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>%1 is %2 behind; wait until it has caught up.</source>
        <translation>%1 a %2 de retard&#x202f;; attendez qu’il ait rattrapé.</translation>
    </message>
    <message>
        <source>Baton&apos;s guard is not on both data hosts. Use Prepare first.</source>
        <translation>Le gardien de Baton n’est pas sur les deux hôtes de données. Utilisez d’abord «&#xa0;Préparer&#xa0;».</translation>
    </message>
    <message>
        <source>The two hosts have different builds of the product.</source>
        <translation>Les deux hôtes ont des builds différents du produit.</translation>
    </message>
    <message>
        <source>Without HAProxy users must open %1 themselves afterwards, and requests in between fail.</source>
        <translation>Sans HAProxy, les utilisateurs doivent ensuite ouvrir %1 eux-mêmes, et les requêtes entre-temps échouent.</translation>
    </message>
    <message>
        <source>Your load balancer must notice the change by its own check; requests in between may fail.</source>
        <translation>Votre répartiteur de charge doit remarquer le changement par son propre contrôle&#x202f;; des requêtes entre-temps peuvent échouer.</translation>
    </message>
    <message>
        <source>%1 is %2 behind; users wait until it has caught up.</source>
        <translation>%1 a %2 de retard&#x202f;; les utilisateurs attendent qu’il ait rattrapé.</translation>
    </message>
    <message>
        <source>No data is lost; users see a short pause.</source>
        <translation>Aucune donnée n’est perdue&#x202f;; les utilisateurs voient une courte pause.</translation>
    </message>
    <message>
        <source>No host has a standby that could take over.</source>
        <translation>Aucun hôte n’a de standby capable de prendre la relève.</translation>
    </message>
    <message>
        <source>Both hosts are masters; use Resolve two masters.</source>
        <translation>Les deux hôtes sont masters&#x202f;; utilisez «&#xa0;Résoudre le conflit de masters&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is no running standby, it can&apos;t take over.</source>
        <translation>%1 n’est pas un standby en marche, il ne peut pas prendre la relève.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, it can&apos;t take over.</source>
        <translation>%1 est injoignable, il ne peut pas prendre la relève.</translation>
    </message>
    <message>
        <source>The master %1 is alive and well. Use Switch over: nothing is lost.</source>
        <translation>Le master %1 se porte bien. Utilisez «&#xa0;Permuter les rôles&#xa0;»&#xa0;: rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 serves users; only the way from here to it is broken.</source>
        <translation>%1 sert les utilisateurs&#x202f;; seul le chemin d’ici à lui est coupé.</translation>
    </message>
    <message>
        <source>Nobody is master. The host with the newest data should be chosen.</source>
        <translation>Personne n’est master. L’hôte aux données les plus récentes devrait être choisi.</translation>
    </message>
    <message>
        <source>It is not certain that %1 is down.</source>
        <translation>Il n’est pas certain que %1 soit arrêté.</translation>
    </message>
    <message>
        <source>%1 still answers other hosts.</source>
        <translation>%1 répond encore à d’autres hôtes.</translation>
    </message>
    <message>
        <source>%1 is alive, but does not serve; it is stopped first.</source>
        <translation>%1 est vivant, mais ne sert pas&#x202f;; il est d’abord arrêté.</translation>
    </message>
    <message>
        <source>Without Baton&apos;s guard on it, %1 may come back as a second master.</source>
        <translation>Sans le gardien de Baton, %1 peut revenir comme second master.</translation>
    </message>
    <message>
        <source>HAProxy can&apos;t be reached: users get through only when it is back.</source>
        <translation>HAProxy est injoignable&#xa0;: les utilisateurs ne passent qu’à son retour.</translation>
    </message>
    <message>
        <source>Users, or your load balancer, must be pointed to %1.</source>
        <translation>Les utilisateurs, ou votre répartiteur de charge, doivent être dirigés vers %1.</translation>
    </message>
    <message>
        <source>Use Resolve two masters first: you choose which one stays.</source>
        <translation>Utilisez d’abord «&#xa0;Résoudre le conflit de masters&#xa0;»&#xa0;: vous choisissez lequel reste.</translation>
    </message>
    <message>
        <source>There must be one running master to follow.</source>
        <translation>Il faut un master en marche à suivre.</translation>
    </message>
    <message>
        <source>%1 already replicates.</source>
        <translation>%1 réplique déjà.</translation>
    </message>
    <message>
        <source>The service desk is not installed on %1; use Rebuild slave.</source>
        <translation>Le service desk n’est pas installé sur %1&#x202f;; utilisez «&#xa0;Reconstruire le slave&#xa0;».</translation>
    </message>
    <message>
        <source>Its database is not a copy of this master&apos;s: only a full copy is possible.</source>
        <translation>Sa base n’est pas une copie de celle de ce master&#xa0;: seule une copie complète est possible.</translation>
    </message>
    <message>
        <source>There must be one running master to copy from.</source>
        <translation>Il faut un master en marche à copier.</translation>
    </message>
    <message>
        <source>%1 replicates well; a new copy is not needed.</source>
        <translation>%1 réplique bien&#x202f;; une nouvelle copie est inutile.</translation>
    </message>
    <message>
        <source>Reconvert old master is quicker, and puts aside what only %1 has.</source>
        <translation>«&#xa0;Réintégrer l’ancien master&#xa0;» est plus rapide, et met de côté ce que seul %1 possède.</translation>
    </message>
    <message>
        <source>There must be exactly one master.</source>
        <translation>Il faut exactement un master.</translation>
    </message>
    <message>
        <source>The service desk is not installed.</source>
        <translation>Le service desk n’est pas installé.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, so its failover agent can&apos;t be held back: it might take over.</source>
        <translation>%1 est injoignable, son agent de basculement ne peut donc pas être retenu&#xa0;: il pourrait prendre la relève.</translation>
    </message>
    <message>
        <source>Users see a pause while it restarts.</source>
        <translation>Les utilisateurs voient une pause pendant le redémarrage.</translation>
    </message>
    <message>
        <source>HAProxy is not set up by Baton yet.</source>
        <translation>HAProxy n’est pas encore configuré par Baton.</translation>
    </message>
    <message>
        <source>Maintenance is on already.</source>
        <translation>La maintenance est déjà activée.</translation>
    </message>
    <message>
        <source>Maintenance is not on.</source>
        <translation>La maintenance n’est pas activée.</translation>
    </message>
    <message>
        <source>Users see the maintenance page until you end it.</source>
        <translation>Les utilisateurs voient la page de maintenance jusqu’à ce que vous y mettiez fin.</translation>
    </message>
    <message>
        <source>The recipe does not say how the search index is rebuilt.</source>
        <translation>La recette ne dit pas comment reconstruire l’index de recherche.</translation>
    </message>
    <message>
        <source>The index is up to date; it is not needed.</source>
        <translation>L’index est à jour&#x202f;; ce n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>There are not two masters.</source>
        <translation>Il n’y a pas deux masters.</translation>
    </message>
    <message>
        <source>What only the other one has is put aside, and is no longer seen by users.</source>
        <translation>Ce que seul l’autre possède est mis de côté, et n’est plus vu par les utilisateurs.</translation>
    </message>
    <message>
        <source>Nothing of Baton&apos;s is on the hosts.</source>
        <translation>Il n’y a rien de Baton sur les hôtes.</translation>
    </message>
    <message>
        <source>The product and the databases stay as they are.</source>
        <translation>Le produit et les bases restent tels quels.</translation>
    </message>
    <message>
        <source>%1 holds the cluster for another operation. Take it over only if nobody runs it any more.</source>
        <translation>%1 tient le cluster pour une autre opération. Ne le reprenez que si plus personne ne l’exécute.</translation>
    </message>
    <message>
        <source>the reason is not known yet</source>
        <translation>la raison n’est pas encore connue</translation>
    </message>
    <message>
        <source>its PostgreSQL is not running</source>
        <translation>son PostgreSQL ne fonctionne pas</translation>
    </message>
    <message>
        <source>it is not a standby</source>
        <translation>il n’est pas un standby</translation>
    </message>
    <message>
        <source>replay is paused</source>
        <translation>le rejeu est en pause</translation>
    </message>
    <message>
        <source>its replication slot on the master is gone</source>
        <translation>son slot de réplication sur le master n’existe plus</translation>
    </message>
    <message>
        <source>the master refuses its replication password</source>
        <translation>le master refuse son mot de passe de réplication</translation>
    </message>
    <message>
        <source>the master&apos;s pg_hba.conf does not let it replicate</source>
        <translation>le pg_hba.conf du master ne le laisse pas répliquer</translation>
    </message>
    <message>
        <source>the master has already removed the WAL that it needs</source>
        <translation>le master a déjà supprimé le WAL dont il a besoin</translation>
    </message>
    <message>
        <source>its data went another way than the master&apos;s (another timeline)</source>
        <translation>ses données ont pris un autre chemin que celles du master (une autre timeline)</translation>
    </message>
    <message>
        <source>it follows another server than the master</source>
        <translation>il suit un autre serveur que le master</translation>
    </message>
    <message>
        <source>its database is not a copy of the master&apos;s (another system identifier)</source>
        <translation>sa base n’est pas une copie de celle du master (un autre identifiant système)</translation>
    </message>
    <message>
        <source>it can&apos;t connect to the master&apos;s PostgreSQL</source>
        <translation>il ne peut pas se connecter au PostgreSQL du master</translation>
    </message>
    <message>
        <source>the master has no free replication connection (max_wal_senders)</source>
        <translation>le master n’a plus de connexion de réplication libre (max_wal_senders)</translation>
    </message>
    <message>
        <source>Check the main-backup password, then use Rebuild slave.</source>
        <translation>Vérifiez le mot de passe main-backup, puis utilisez «&#xa0;Reconstruire le slave&#xa0;».</translation>
    </message>
    <message>
        <source>Use Prepare: it allows replication in both directions on %1.</source>
        <translation>Utilisez «&#xa0;Préparer&#xa0;»&#xa0;: cela permet la réplication dans les deux sens sur %1.</translation>
    </message>
    <message>
        <source>Raise max_wal_senders on %1, or end forgotten copies.</source>
        <translation>Augmentez max_wal_senders sur %1, ou terminez les copies oubliées.</translation>
    </message>
    <message>
        <source>Resume it with pg_wal_replay_resume() (before PostgreSQL 10: pg_xlog_replay_resume()).</source>
        <translation>Reprenez-le avec pg_wal_replay_resume() (avant PostgreSQL 10&#xa0;: pg_xlog_replay_resume()).</translation>
    </message>
    <message>
        <source>Look at the slave&apos;s PostgreSQL log. If it does not come back by itself, use Rebuild slave.</source>
        <translation>Regardez le journal PostgreSQL du slave. S’il ne revient pas tout seul, utilisez «&#xa0;Reconstruire le slave&#xa0;».</translation>
    </message>
    <message>
        <source>Use Rebuild slave: it makes a new copy of %1&apos;s database.</source>
        <translation>Utilisez «&#xa0;Reconstruire le slave&#xa0;»&#xa0;: cela fait une nouvelle copie de la base de %1.</translation>
    </message>
    <message>
        <source>%1 is running, started by %2 at %3.</source>
        <translation>%1 est en cours, lancé par %2 à %3.</translation>
    </message>
    <message>
        <source>The service desk on the master %1 answers with HTTP status %2.</source>
        <translation>Le service desk du master %1 répond avec le statut HTTP %2.</translation>
    </message>
    <message>
        <source>The service desk on the master %1 does not answer.</source>
        <translation>Le service desk du master %1 ne répond pas.</translation>
    </message>
    <message>
        <source>%1 has been holding the cluster for “%2” since %3.</source>
        <translation>%1 occupe le cluster pour «&#xa0;%2&#xa0;» depuis %3.</translation>
    </message>
    <message>
        <source>%1; %2 is catching up, and still %3 behind.</source>
        <translation>%1&#xa0;; %2 rattrape son retard, encore %3.</translation>
    </message>
    <message>
        <source>Wait until it has caught up before you switch over.</source>
        <translation>Attendez qu’il ait rattrapé son retard avant de permuter les rôles.</translation>
    </message>
    <message>
        <source>%1, but there is no current copy: %2 does not replicate. Why is not known yet.</source>
        <translation>%1, mais il n’y a pas de copie à jour&#xa0;: %2 ne réplique pas. La raison n’est pas encore connue.</translation>
    </message>
    <message>
        <source>If the host was set up anew, compare the new fingerprint on its console and remove the old key from known_hosts. If not, somebody may be in between.</source>
        <translation>Si l’hôte a été réinstallé, comparez la nouvelle empreinte sur sa console et retirez l’ancienne clé de known_hosts. Sinon, quelqu’un s’est peut-être interposé.</translation>
    </message>
    <message>
        <source>At most %1 may be lost.</source>
        <translation>Au plus %1 peuvent être perdus.</translation>
    </message>
    <message>
        <source>%1 still has the lock of a run of %2 that has ended.</source>
        <translation>%1 a encore le verrou d’une exécution de %2 qui est terminée.</translation>
    </message>
    <message>
        <source>The host was out of reach when the run released it. No run can hold the cluster with one host&apos;s lock.</source>
        <translation>L’hôte était injoignable quand l’exécution l’a libéré. Aucune exécution ne peut tenir le cluster avec le verrou d’un seul hôte.</translation>
    </message>
    <message>
        <source>Nothing: the next operation replaces it.</source>
        <translation>Rien&#xa0;: la prochaine opération le remplace.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s admin socket on %1 is open to others than root.</source>
        <translation>Le socket d’administration de HAProxy sur %1 est ouvert à d’autres que root.</translation>
    </message>
    <message>
        <source>Whoever writes to it can send users to the wrong server, or to none.</source>
        <translation>Quiconque y écrit peut envoyer les utilisateurs vers le mauvais serveur, ou vers aucun.</translation>
    </message>
    <message>
        <source>Set &quot;mode 600&quot; and a path on its line &quot;stats socket&quot; in haproxy.cfg, then reload HAProxy.</source>
        <translation>Mettez «&#xa0;mode 600&#xa0;» et un chemin sur la ligne «&#xa0;stats socket&#xa0;» de haproxy.cfg, puis rechargez HAProxy.</translation>
    </message>
    <message>
        <source>Check the network and the firewall between the two hosts: the port of PostgreSQL on %1 must be open.</source>
        <translation>Vérifiez le réseau et le pare-feu entre les deux hôtes&#xa0;: le port de PostgreSQL sur %1 doit être ouvert.</translation>
    </message>
    <message>
        <source>Mend the network between the two: %1 does not answer a ping from %2.</source>
        <translation>Réparez le réseau entre les deux&#xa0;: %1 ne répond pas à un ping de %2.</translation>
    </message>
    <message>
        <source>HAProxy on %1 can&apos;t reach the master %2: users do not get through.</source>
        <translation>HAProxy sur %1 n’atteint pas le maître %2&#xa0;: les utilisateurs ne passent pas.</translation>
    </message>
    <message>
        <source>%1 Where that takes long, switch over to %2.</source>
        <translation>%1 Si cela dure, basculez vers %2.</translation>
    </message>
    <message>
        <source>The slave %1 is still marked as one that must not be a master.</source>
        <translation>Le slave %1 est encore marqué comme ne devant pas être master.</translation>
    </message>
    <message>
        <source>It could not take over. Some host was out of reach when the mark was taken away.</source>
        <translation>Il ne pourrait pas prendre le relais. Un hôte était injoignable quand la marque a été retirée.</translation>
    </message>
    <message>
        <source>Use Reconvert old master: it takes the mark away, the data stay.</source>
        <translation>Utilisez «&#xa0;Réintégrer l’ancien master&#xa0;»&#xa0;: la marque est retirée, les données restent.</translation>
    </message>
    <message>
        <source>HAProxy has been told not to use the slave %1.</source>
        <translation>HAProxy a reçu l’ordre de ne pas utiliser le slave %1.</translation>
    </message>
    <message>
        <source>Users would not get through to it. The proxy was out of reach when it was to be let in again.</source>
        <translation>Les utilisateurs n’y accéderaient pas. Le proxy était injoignable quand il devait être de nouveau admis.</translation>
    </message>
    <message>
        <source>Use Reconvert old master: it lets it in again, the data stay.</source>
        <translation>Utilisez «&#xa0;Réintégrer l’ancien master&#xa0;»&#xa0;: il est de nouveau admis, les données restent.</translation>
    </message>
    <message>
        <source>%1 already replicates; what an earlier run left is put right.</source>
        <translation>%1 réplique déjà&#xa0;; ce qu’une exécution précédente a laissé est remis en ordre.</translation>
    </message>
    <message>
        <source>Users are not served: %1 runs as the master, but is marked as one that must not be.</source>
        <translation>Les utilisateurs ne sont pas servis&#xa0;: %1 fonctionne comme maître, mais est marqué comme ne devant pas l’être.</translation>
    </message>
    <message>
        <source>Start the guard on %1 (systemctl start baton-guard.service): it stops PostgreSQL there, and %2 may serve again.</source>
        <translation>Démarrez le gardien sur %1 (systemctl start baton-guard.service)&#xa0;: il y arrête PostgreSQL, et %2 peut de nouveau servir.</translation>
    </message>
    <message>
        <source>Users get the maintenance page; end the maintenance first.</source>
        <translation>Les utilisateurs reçoivent la page de maintenance&#xa0;; terminez d’abord la maintenance.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: Baton is taken off all hosts of the cluster, or off none.</source>
        <translation>%1 est injoignable&#xa0;: Baton est retiré de tous les hôtes du cluster, ou d’aucun.</translation>
    </message>
    <message>
        <source>What users change on %1 waits for a standby that is not there.</source>
        <translation>Ce que les utilisateurs modifient sur %1 attend un standby absent.</translation>
    </message>
    <message>
        <source>synchronous_standby_names is “%1”: a commit ends when such a standby has it.</source>
        <translation>synchronous_standby_names vaut «&#xa0;%1&#xa0;»&#xa0;: une validation se termine quand un tel standby l’a reçue.</translation>
    </message>
    <message>
        <source>Bring the slave back. Until then, on %1: alter system set synchronous_standby_names = &apos;&apos;; select pg_reload_conf();</source>
        <translation>Remettez le slave en service. D’ici là, sur %1&#xa0;: alter system set synchronous_standby_names = &apos;&apos;; select pg_reload_conf();</translation>
    </message>
    <message>
        <source>Being installed by %1 since %2.</source>
        <translation>En cours d’installation par %1 depuis %2.</translation>
    </message>
    <message>
        <source>Its last transaction is of %1.</source>
        <translation>Sa dernière transaction date de %1.</translation>
    </message>
    <message>
        <source>PostgreSQL says: “%1”.</source>
        <translation>PostgreSQL dit&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It answers neither this computer nor the other hosts.</source>
        <translation>Il ne répond ni à cet ordinateur ni aux autres hôtes.</translation>
    </message>
</context>
<context>
    <name>baton::BalancerPage</name>
    <message>
        <source>Baton installs HAProxy on a machine of its own. It sends users to the master, and holds their requests for the seconds of a change of roles, so that nobody sees an error.</source>
        <translation>Baton installe HAProxy sur une machine à part. Il envoie les utilisateurs vers le master et retient leurs requêtes pendant les secondes d’un changement de rôle, pour que personne ne voie d’erreur.</translation>
    </message>
    <message>
        <source>Baton does not touch it. It must send users to the host that answers its health check; during a change of roles users see errors for some seconds.</source>
        <translation>Baton n’y touche pas. Il doit envoyer les utilisateurs vers l’hôte qui répond à son contrôle de santé&#x202f;; pendant un changement de rôle, les utilisateurs voient des erreurs pendant quelques secondes.</translation>
    </message>
    <message>
        <source>Users open the master’s own address, and a new one after a change of roles. Only for a try.</source>
        <translation>Les utilisateurs ouvrent l’adresse propre du master, et une nouvelle après un changement de rôle. Seulement pour un essai.</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Répartiteur de charge</translation>
    </message>
    <message>
        <source>What stands between the users and the two hosts.</source>
        <translation>Ce qui se trouve entre les utilisateurs et les deux hôtes.</translation>
    </message>
    <message>
        <source>HAProxy, set up by Baton</source>
        <translation>HAProxy, configuré par Baton</translation>
    </message>
    <message>
        <source>Another load balancer</source>
        <translation>Un autre répartiteur de charge</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>baton::Banner</name>
    <message>
        <source>Looking at the hosts…</source>
        <translation>Examen des hôtes…</translation>
    </message>
    <message>
        <source>State of the cluster: %1</source>
        <translation>État du cluster&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Montrer l’exécution</translation>
    </message>
    <message>
        <source>Recommended operation</source>
        <translation>Opération recommandée</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Takes back what the run had begun, where that is still safe.</source>
        <translation>Reprend ce que l’exécution avait commencé, là où c’est encore sûr.</translation>
    </message>
    <message>
        <source>“%1” was cut off before its end.</source>
        <translation>«&#xa0;%1&#xa0;» a été interrompue avant la fin.</translation>
    </message>
    <message>
        <source>Resume it, or undo what it had begun.</source>
        <translation>Reprenez-la, ou annulez ce qu’elle avait commencé.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>This cluster is not being watched.</source>
        <translation>Ce cluster n’est pas surveillé.</translation>
    </message>
    <message>
        <source>“%1” was cut off: see Runs.</source>
        <translation>«&#xa0;%1&#xa0;» a été interrompu&#xa0;: voir Exécutions.</translation>
    </message>
</context>
<context>
    <name>baton::CheckPage</name>
    <message>
        <source>Check again</source>
        <translation>Contrôler de nouveau</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Looking at the hosts; nothing is changed.</source>
        <translation>Examen des hôtes&#x202f;; rien n’est modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) not met. Select one to see what to do; then check again.</source>
        <translation>
            <numerusform>%n prérequis n’est pas rempli. Sélectionnez-le pour voir quoi faire&#x202f;; puis contrôlez de nouveau.</numerusform>
            <numerusform>%n prérequis ne sont pas remplis. Sélectionnez-en un pour voir quoi faire&#x202f;; puis contrôlez de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All requirements are met, with %n warning(s).</source>
        <translation>
            <numerusform>Tous les prérequis sont remplis, avec %n avertissement.</numerusform>
            <numerusform>Tous les prérequis sont remplis, avec %n avertissements.</numerusform>
        </translation>
    </message>
    <message>
        <source>All requirements are met.</source>
        <translation>Tous les prérequis sont remplis.</translation>
    </message>
</context>
<context>
    <name>baton::ClusterList</name>
    <message>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <source>Search clusters</source>
        <translation>Rechercher des clusters</translation>
    </message>
    <message>
        <source>Set up a new cluster</source>
        <translation>Créer un nouveau cluster</translation>
    </message>
</context>
<context>
    <name>baton::ClusterListModel</name>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (exercice)</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Non surveillé</translation>
    </message>
</context>
<context>
    <name>baton::ClusterSetup</name>
    <message>
        <source>%1 can’t be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no file %1 that can be read.</source>
        <translation>Il n’y a pas de fichier %1 lisible.</translation>
    </message>
    <message>
        <source>What was entered can’t be kept in %1.</source>
        <translation>La saisie ne peut pas être conservée dans %1.</translation>
    </message>
</context>
<context>
    <name>baton::ClusterWizard</name>
    <message>
        <source>Set up a new cluster</source>
        <translation>Créer un nouveau cluster</translation>
    </message>
    <message>
        <source>Adopt an installed pair</source>
        <translation>Adopter une paire installée</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>First host</source>
        <translation>Premier hôte</translation>
    </message>
    <message>
        <source>One host</source>
        <translation>Un hôte</translation>
    </message>
    <message>
        <source>It becomes the master: users are served by it.</source>
        <translation>Il devient le master&#xa0;: c’est lui qui sert les utilisateurs.</translation>
    </message>
    <message>
        <source>Either of the pair; Baton finds out which one is the master.</source>
        <translation>L’un des deux&#x202f;; Baton découvre lequel est le master.</translation>
    </message>
    <message>
        <source>Second host</source>
        <translation>Second hôte</translation>
    </message>
    <message>
        <source>The other host</source>
        <translation>L’autre hôte</translation>
    </message>
    <message>
        <source>It becomes the slave: a copy that is kept up to date, ready to take over.</source>
        <translation>Il devient le slave&#xa0;: une copie tenue à jour, prête à prendre la relève.</translation>
    </message>
    <message>
        <source>The other one of the pair.</source>
        <translation>L’autre de la paire.</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Prérequis</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Measured on the hosts. Nothing is changed.</source>
        <translation>Mesuré sur les hôtes. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Is it a pair, and do the hosts reach each other? Nothing is changed.</source>
        <translation>Est-ce une paire, et les hôtes se joignent-ils&#x202f;? Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Add and prepare</source>
        <translation>Ajouter et préparer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>What was entered is kept, without passwords, and taken up again the next time.</source>
        <translation>La saisie est conservée, sans les mots de passe, et reprise la prochaine fois.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Recommencer à zéro</translation>
    </message>
    <message>
        <source>Forgets what was entered when the wizard was left the last time.</source>
        <translation>Oublie ce qui avait été saisi quand l’assistant a été quitté la dernière fois.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
</context>
<context>
    <name>baton::ConnectionTester</name>
    <message>
        <source>Connected in %1, root as wanted. %2</source>
        <translation>Connecté en %1, root comme voulu. %2</translation>
    </message>
</context>
<context>
    <name>baton::Desktop</name>
    <message>
        <source>The journal has no run %1.</source>
        <translation>Le journal n’a pas d’exécution %1.</translation>
    </message>
    <message>
        <source>A run goes on</source>
        <translation>Une exécution est en cours</translation>
    </message>
    <message>
        <source>“%1” goes on. If you quit now, it is cancelled at the next safe point and undone; where it can’t be undone any more, it is brought to its end first, which may take a while.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours. Si vous quittez maintenant, elle est interrompue au prochain point sûr et annulée&#xa0;; là où ce n’est plus possible, elle est d’abord menée à son terme, ce qui peut prendre un moment.</translation>
    </message>
    <message>
        <source>Cancel it and quit</source>
        <translation>L’interrompre et quitter</translation>
    </message>
</context>
<context>
    <name>baton::DrillPane</name>
    <message>
        <source>Open the service desk</source>
        <translation>Ouvrir le service desk</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>Exercice d’alerte</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>Débrancher</translation>
    </message>
    <message>
        <source>Power on</source>
        <translation>Allumer</translation>
    </message>
    <message>
        <source>Cut the network</source>
        <translation>Couper le réseau</translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation>Rebrancher</translation>
    </message>
    <message>
        <source>Fill the disk</source>
        <translation>Remplir le disque</translation>
    </message>
    <message>
        <source>Free the disk</source>
        <translation>Libérer le disque</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>the service desk</source>
        <translation>le service desk</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Démarrer %1</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>Couper %1</translation>
    </message>
    <message>
        <source>Heal %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Let users work</source>
        <translation>Faire travailler des utilisateurs</translation>
    </message>
    <message>
        <source>Send users home</source>
        <translation>Renvoyer les utilisateurs</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <comment>machine: what is being done</comment>
        <translation>%1&#xa0;: %2…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>machine: what the button does</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 requests, %2 failed</source>
        <translation>%1 requêtes, %2 en échec</translation>
    </message>
</context>
<context>
    <name>baton::FactsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>baton::FindingCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>baton::FoundPage</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>What is there on these hosts. Nothing was changed.</source>
        <translation>Ce qui se trouve sur ces hôtes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>The pair</source>
        <translation>La paire</translation>
    </message>
</context>
<context>
    <name>baton::HistoryChart</name>
    <message>
        <source>Nothing is known for this time.</source>
        <translation>Rien n’est connu pour cette période.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Au plus %1.</translation>
    </message>
</context>
<context>
    <name>baton::HistoryPane</name>
    <message>
        <source>Replication lag, seconds</source>
        <translation>Retard de réplication, en secondes</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Time shown in the charts</source>
        <translation>Période affichée dans les graphiques</translation>
    </message>
    <message>
        <source>Nothing is known yet for this time. Baton keeps what it sees while it is open.</source>
        <translation>Rien n’est encore connu pour cette période. Baton garde ce qu’il voit tant qu’il est ouvert.</translation>
    </message>
    <message>
        <source>No outage was seen in this time.</source>
        <translation>Aucune panne observée pendant cette période.</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) seen, hatched in the charts; %1 in all.</source>
        <translation>
            <numerusform>%n panne observée, hachurée dans les graphiques&#x202f;; %1 en tout.</numerusform>
            <numerusform>%n pannes observées, hachurées dans les graphiques&#x202f;; %1 en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
</context>
<context>
    <name>baton::HostForm</name>
    <message>
        <source>asked for when it is needed</source>
        <translation>demandé en cas de besoin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>as you call it, e.g. desk-a</source>
        <translation>comme vous l’appelez, p. ex. desk-a</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>name or IP address</source>
        <translation>nom ou adresse IP</translation>
    </message>
    <message>
        <source>Address in the cluster</source>
        <translation>Adresse dans le cluster</translation>
    </message>
    <message>
        <source>if the other hosts reach it by another IP address</source>
        <translation>si les autres hôtes l’atteignent par une autre adresse IP</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>as ~/.ssh/config says</source>
        <translation>selon ~/.ssh/config</translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation>Hôte de rebond</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>sudo password</source>
        <translation>Mot de passe sudo</translation>
    </message>
    <message>
        <source>Log in with</source>
        <translation>Se connecter avec</translation>
    </message>
    <message>
        <source>SSH agent</source>
        <translation>Agent SSH</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Become root</source>
        <translation>Devenir root</translation>
    </message>
    <message>
        <source>The user is root</source>
        <translation>L’utilisateur est root</translation>
    </message>
    <message>
        <source>sudo without a password</source>
        <translation>sudo sans mot de passe</translation>
    </message>
    <message>
        <source>sudo with a password</source>
        <translation>sudo avec mot de passe</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Use this login for all hosts</source>
        <translation>Utiliser cette connexion pour tous les hôtes</translation>
    </message>
    <message>
        <source>SSH port</source>
        <translation>Port SSH</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>test en cours</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Internal address</source>
        <translation>Adresse interne</translation>
    </message>
    <message>
        <source>user@host, also several with commas</source>
        <translation>utilisateur@hôte, ou plusieurs avec des virgules</translation>
    </message>
    <message>
        <source>By way of user</source>
        <translation>Par l’utilisateur</translation>
    </message>
    <message>
        <source>if sudo does not make you root at once</source>
        <translation>si sudo ne vous fait pas root directement</translation>
    </message>
    <message>
        <source>only by Baton’s helper</source>
        <translation>seulement par l’assistant de Baton</translation>
    </message>
</context>
<context>
    <name>baton::HostKeyDialog</name>
    <message>
        <source>This is the first connection to %1 (%2). Compare the fingerprint with the one that the machine itself shows:</source>
        <translation>C’est la première connexion à %1 (%2). Comparez l’empreinte avec celle que la machine elle-même affiche&#xa0;:</translation>
    </message>
    <message>
        <source>The host key of %1 has changed</source>
        <translation>La clé d’hôte de %1 a changé</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>Est-ce bien %1&#x202f;?</translation>
    </message>
    <message>
        <source>It shows now (%1):</source>
        <translation>Montrée maintenant (%1)&#xa0;:</translation>
    </message>
    <message>
        <source>Known so far:</source>
        <translation>Connue jusqu’ici&#xa0;:</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Faire confiance à cette clé</translation>
    </message>
    <message>
        <source>%1 (%2) shows another host key than before. Either the machine was installed anew, or somebody stands in between. Baton does not connect.</source>
        <translation>%1 (%2) montre une autre clé d’hôte qu’avant. Soit la machine a été réinstallée, soit quelqu’un s’interpose. Baton ne se connecte pas.</translation>
    </message>
    <message>
        <source>Compare what it shows now with what the machine itself says on its console. Only if it is the same, remove the old key from known_hosts:</source>
        <translation>Comparez ce qu’il montre maintenant avec ce que dit la machine elle-même sur sa console. Seulement si c’est identique, supprimez l’ancienne clé de known_hosts&#xa0;:</translation>
    </message>
</context>
<context>
    <name>baton::HostKeys</name>
    <message>
        <source>The host key was not accepted.</source>
        <translation>La clé d’hôte n’a pas été acceptée.</translation>
    </message>
</context>
<context>
    <name>baton::HostPage</name>
    <message>
        <source>Go on without a connection; it is checked again before anything is installed</source>
        <translation>Continuer sans connexion&#x202f;; elle est vérifiée de nouveau avant toute installation</translation>
    </message>
    <message>
        <source>%1 is the address of %2 already. Each needs a machine of its own.</source>
        <translation>%1 est déjà l’adresse de %2. Chacun a besoin de sa propre machine.</translation>
    </message>
</context>
<context>
    <name>baton::HostWatch</name>
    <message>
        <source>%1 has stopped answering.</source>
        <translation>%1 a cessé de répondre.</translation>
    </message>
    <message>
        <source>The look at %1 gave nothing: %2</source>
        <translation>L’examen de %1 n’a rien donné&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 answers, but nothing that it says can be understood: “%2”. Look at what its login shell prints.</source>
        <translation>%1 répond, mais rien de ce qu’il dit n’est compréhensible : « %2 ». Regardez ce qu’affiche son shell de connexion.</translation>
    </message>
</context>
<context>
    <name>baton::Inspector</name>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Copy these facts as text</source>
        <translation>Copier ces données comme texte</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>vu il y a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more: see the problems above</source>
        <translation>
            <numerusform>%n autre&#xa0;: voir les problèmes ci-dessus</numerusform>
            <numerusform>%n autres&#xa0;: voir les problèmes ci-dessus</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>baton::LoginPrompter</name>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>La dernière réponse n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>%1 asks %2 at login: “%3”</source>
        <translation>%1 demande à %2 lors de la connexion&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
</context>
<context>
    <name>baton::Logs</name>
    <message>
        <source>read the logs of that time</source>
        <translation>lire les journaux de ce moment</translation>
    </message>
    <message>
        <source>read the logs</source>
        <translation>lire les journaux</translation>
    </message>
</context>
<context>
    <name>baton::LogsDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Logs of %1</source>
        <translation>Journaux de %1</translation>
    </message>
    <message>
        <source>Logs – %1</source>
        <translation>Journaux – %1</translation>
    </message>
    <message>
        <source>From %1 to %2, by each host’s own clock.</source>
        <translation>De %1 à %2, selon l’horloge de chaque hôte.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in the logs</source>
        <translation>Rechercher dans les journaux</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Nothing was logged in this time.</source>
        <translation>Rien n’a été journalisé pendant ce temps.</translation>
    </message>
    <message>
        <source>“%1” is not in the logs of %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas dans les journaux de %2.</translation>
    </message>
    <message>
        <source>Save the logs</source>
        <translation>Enregistrer les journaux</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The logs can’t be written to %1: %2</source>
        <translation>Impossible d’écrire les journaux dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>baton::MainWindow</name>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>&amp;Reconnecter</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Pa&amp;ramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation>&amp;Opérations</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>&amp;Copy facts</source>
        <translation>&amp;Copier les données</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>Baton</source>
        <translation>Baton</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>%1 – Baton</source>
        <translation>%1 – Baton</translation>
    </message>
    <message>
        <source>Set up a &amp;new cluster…</source>
        <translation>Créer un &amp;nouveau cluster…</translation>
    </message>
    <message>
        <source>&amp;Adopt an installed pair…</source>
        <translation>&amp;Adopter une paire installée…</translation>
    </message>
    <message>
        <source>&amp;Import a profile…</source>
        <translation>&amp;Importer un profil…</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Who sees whom</source>
        <translation>Qui joint qui</translation>
    </message>
    <message>
        <source>Activity, charts and output</source>
        <translation>Activité, graphiques et sortie</translation>
    </message>
    <message>
        <source>&amp;Save the diagram…</source>
        <translation>&amp;Enregistrer le schéma…</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Enregistrer le schéma</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>&amp;Practise on a lab…</source>
        <translation>S’e&amp;xercer sur un laboratoire…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;About Baton</source>
        <translation>À &amp;propos de Baton</translation>
    </message>
    <message>
        <source>About Baton</source>
        <translation>À propos de Baton</translation>
    </message>
    <message>
        <source>High availability for your service desk</source>
        <translation>Haute disponibilité pour votre service desk</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>Exercice d’alerte</translation>
    </message>
    <message>
        <source>%1 (practice) – Baton</source>
        <translation>%1 (exercice) – Baton</translation>
    </message>
</context>
<context>
    <name>baton::OperationBar</name>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>No cluster is open.</source>
        <translation>Aucun cluster n’est ouvert.</translation>
    </message>
    <message>
        <source>Another operation is running on this cluster.</source>
        <translation>Une autre opération est en cours sur ce cluster.</translation>
    </message>
</context>
<context>
    <name>baton::OptionsPage</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>The defaults are right for most.</source>
        <translation>Les valeurs par défaut conviennent le plus souvent.</translation>
    </message>
    <message>
        <source>Address for users</source>
        <translation>Adresse pour les utilisateurs</translation>
    </message>
    <message>
        <source>The service desk wants its first user, the Super User, to be registered on the master before the slave is made. Baton can wait for it, and shows the page to open; or the registration is done later.</source>
        <translation>Le service desk demande que son premier utilisateur, le Super User, soit enregistré sur le master avant la création du slave. Baton peut attendre et montre la page à ouvrir&#x202f;; ou l’enregistrement se fait plus tard.</translation>
    </message>
</context>
<context>
    <name>baton::OutputPane</name>
    <message>
        <source>The output of programs on the hosts appears here during a run.</source>
        <translation>La sortie des programmes sur les hôtes apparaît ici pendant une exécution.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
</context>
<context>
    <name>baton::PasswordsPage</name>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>What the installation needs to know, and where Baton keeps it.</source>
        <translation>Ce que l’installation doit savoir, et où Baton le garde.</translation>
    </message>
    <message>
        <source>Keep them in the keychain of this desktop</source>
        <translation>Les garder dans le trousseau de ce bureau</translation>
    </message>
    <message>
        <source>Do not keep them: ask again after each start of Baton</source>
        <translation>Ne pas les garder&#xa0;: redemander à chaque démarrage de Baton</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation>Où ils sont gardés</translation>
    </message>
    <message>
        <source>empty: the one from the vendor’s guide</source>
        <translation>vide&#xa0;: celui du guide de l’éditeur</translation>
    </message>
    <message>
        <source>asked for when it is needed</source>
        <translation>demandé en cas de besoin</translation>
    </message>
    <message>
        <source>All passwords, those for SSH and sudo too, go into the keychain that opens when you log in to this desktop. They are never written to a file, a log or a report.</source>
        <translation>Tous les mots de passe, y compris ceux de SSH et de sudo, vont dans le trousseau qui s’ouvre quand vous vous connectez à ce bureau. Ils ne sont jamais écrits dans un fichier, un journal ou un rapport.</translation>
    </message>
    <message>
        <source>All passwords, those for SSH and sudo too, stay in memory until Baton is closed. Watching the cluster after the next start needs them again.</source>
        <translation>Tous les mots de passe, y compris ceux de SSH et de sudo, restent en mémoire jusqu’à la fermeture de Baton. Surveiller le cluster au prochain démarrage les demandera de nouveau.</translation>
    </message>
    <message>
        <source>%1 All passwords, those for SSH and sudo too, stay in memory until Baton is closed, and are asked for again afterwards.</source>
        <translation>%1 Tous les mots de passe, ceux de SSH et de sudo aussi, restent en mémoire jusqu’à la fermeture de Baton, et sont redemandés ensuite.</translation>
    </message>
</context>
<context>
    <name>baton::PlanPage</name>
    <message>
        <source>What is going to be done. Nothing was changed so far.</source>
        <translation>Ce qui va être fait. Rien n’a été modifié jusqu’ici.</translation>
    </message>
    <message>
        <source>What switching over safely needs on these hosts. Nothing was changed so far.</source>
        <translation>Ce qu’une permutation sans risque demande sur ces hôtes. Rien n’a été modifié jusqu’ici.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Select a step to see what would be sent to which host.</source>
        <translation>Sélectionnez une étape pour voir ce qui serait envoyé à quel hôte.</translation>
    </message>
    <message>
        <source>Prepare the pair now, so that it can be switched over safely</source>
        <translation>Préparer la paire maintenant, pour pouvoir permuter sans risque</translation>
    </message>
    <message>
        <source>Only watch it; preparing stays on offer in the window</source>
        <translation>Seulement la surveiller&#x202f;; la préparation reste proposée dans la fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s).</source>
        <translation>
            <numerusform>%n étape.</numerusform>
            <numerusform>%n étapes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences: 31 steps. 12 are done already.</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them done already.</source>
        <translation>
            <numerusform>%n est déjà faite.</numerusform>
            <numerusform>%n sont déjà faites.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::PracticeDialog</name>
    <message>
        <source>Start the lab</source>
        <translation>Démarrer le laboratoire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Practise on a lab</source>
        <translation>S’exercer sur un laboratoire</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>A fire drill before the real one</source>
        <translation>Un exercice d’alerte avant la vraie alerte</translation>
    </message>
    <message>
        <source>Three small Debian machines boot on this computer: two for the service desk, one for HAProxy. Install on them, pull their plug, cut their network, fill their disks, and see what Baton does. Your own clusters are not touched.</source>
        <translation>Trois petites machines Debian démarrent sur cet ordinateur&#xa0;: deux pour le service desk, une pour HAProxy. Installez dessus, débranchez-les, coupez leur réseau, remplissez leurs disques, et voyez ce que fait Baton. Vos propres clusters ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The machines live in a network of their own and reach nothing outside. They need an administrator’s right on this computer, about 2 GB of disk and 1 GB of memory. The first start takes a minute or two, later ones a few seconds.</source>
        <translation>Les machines vivent dans un réseau à elles et ne joignent rien à l’extérieur. Elles demandent les droits d’administrateur sur cet ordinateur, environ 2 Go de disque et 1 Go de mémoire. Le premier démarrage prend une minute ou deux, les suivants quelques secondes.</translation>
    </message>
    <message>
        <source>Asking for the administrator’s right…</source>
        <translation>Demande des droits d’administrateur…</translation>
    </message>
</context>
<context>
    <name>baton::PracticeLab</name>
    <message>
        <source>The lab’s helper could not be started: %1</source>
        <translation>Impossible de démarrer l’auxiliaire du laboratoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The practice lab is not installed with this program.</source>
        <translation>Le laboratoire d’exercice n’est pas installé avec ce programme.</translation>
    </message>
    <message>
        <source>The lab needs an administrator’s right, and pkexec, which asks for it, is not installed. Install the package “pkexec” (or “policykit-1”).</source>
        <translation>Le laboratoire demande les droits d’administrateur, et pkexec, qui les demande, n’est pas installé. Installez le paquet «&#xa0;pkexec&#xa0;» (ou «&#xa0;policykit-1&#xa0;»).</translation>
    </message>
    <message>
        <source>The administrator’s right was not given: nothing was started.</source>
        <translation>Les droits d’administrateur n’ont pas été accordés&#xa0;: rien n’a été démarré.</translation>
    </message>
    <message>
        <source>The lab’s helper has ended. %1</source>
        <translation>L’auxiliaire du laboratoire s’est arrêté. %1</translation>
    </message>
</context>
<context>
    <name>baton::PracticeStrip</name>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>These machines run on this computer. Break them in “Fire drill” below; nothing here touches your own clusters.</source>
        <translation>Ces machines tournent sur cet ordinateur. Cassez-les dans «&#xa0;Exercice d’alerte&#xa0;» ci-dessous&#xa0;; rien ici ne touche vos propres clusters.</translation>
    </message>
    <message>
        <source>The machines of this lab run on this computer, once it is started.</source>
        <translation>Les machines de ce laboratoire tournent sur cet ordinateur, une fois qu’il est démarré.</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Terminer l’exercice</translation>
    </message>
    <message>
        <source>Start the lab</source>
        <translation>Démarrer le laboratoire</translation>
    </message>
    <message>
        <source>Switches the three machines off and removes every trace of them</source>
        <translation>Éteint les trois machines et en supprime toute trace</translation>
    </message>
</context>
<context>
    <name>baton::ProbeReader</name>
    <message numerus="yes">
        <source>PostgreSQL has not answered for %n second(s).</source>
        <translation>
            <numerusform>PostgreSQL n’a pas répondu depuis %n seconde.</numerusform>
            <numerusform>PostgreSQL n’a pas répondu depuis %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ProblemsButton</name>
    <message>
        <source>%1: %2</source>
        <comment>host: problem</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong in any cluster.</source>
        <translation>Tout va bien dans tous les clusters.</translation>
    </message>
    <message>
        <source>What is wrong, in all clusters</source>
        <translation>Ce qui ne va pas, dans tous les clusters</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>cluster, problem</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>“%1” was cut off before its end.</source>
        <translation>«&#xa0;%1&#xa0;» a été interrompue avant la fin.</translation>
    </message>
</context>
<context>
    <name>baton::ProductPage</name>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>What the cluster is called, and what runs on it.</source>
        <translation>Le nom du cluster, et ce qui y fonctionne.</translation>
    </message>
    <message>
        <source>e.g. Service Desk Pune</source>
        <translation>p. ex. Service Desk Pune</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Build file</source>
        <translation>Fichier de build</translation>
    </message>
    <message>
        <source>the installer as the vendor gave it to you</source>
        <translation>l’installeur tel que l’éditeur vous l’a remis</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>%1. The vendor’s build is called %2, this file is not. Is it the right one?</source>
        <translation>%1. Le build de l’éditeur s’appelle %2, ce fichier non. Est-ce le bon&#x202f;?</translation>
    </message>
    <message>
        <source>%1, named as a build of this product.</source>
        <translation>%1, nommé comme un build de ce produit.</translation>
    </message>
    <message>
        <source>%1, named as a build of this product.
SHA-256 %2</source>
        <translation>%1, nommé comme un build de ce produit.
SHA-256 %2</translation>
    </message>
</context>
<context>
    <name>baton::Profile</name>
    <message>
        <source>a text is expected</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>un nombre entier est attendu</translation>
    </message>
    <message>
        <source>one of %1 is expected</source>
        <translation>une valeur parmi %1 est attendue</translation>
    </message>
    <message>
        <source>not known here; is it misspelt?</source>
        <translation>inconnu ici&#x202f;; est-ce mal orthographié&#x202f;?</translation>
    </message>
    <message>
        <source>%1: only a, b and proxy are known</source>
        <translation>%1&#xa0;: seuls a, b et proxy sont connus</translation>
    </message>
    <message>
        <source>%1: an object is expected</source>
        <translation>%1&#xa0;: un objet est attendu</translation>
    </message>
    <message>
        <source>hosts: an object with a, b and proxy is expected</source>
        <translation>hosts&#xa0;: un objet avec a, b et proxy est attendu</translation>
    </message>
    <message>
        <source>The profile does not have the expected form. %1.</source>
        <translation>Le profil n’a pas la forme attendue. %1.</translation>
    </message>
    <message>
        <source>Host %1: %2</source>
        <translation>Hôte %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The cluster has no name.</source>
        <translation>Le cluster n’a pas de nom.</translation>
    </message>
    <message>
        <source>The id “%1” may only have lower-case letters, digits and hyphens.</source>
        <translation>L’identifiant «&#xa0;%1&#xa0;» ne peut contenir que des minuscules, des chiffres et des tirets.</translation>
    </message>
    <message>
        <source>The recipe “%1” is not known: it is neither a bundled one nor a file.</source>
        <translation>La recette «&#xa0;%1&#xa0;» est inconnue&#xa0;: ce n’est ni une recette fournie ni un fichier.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a web page; write it as http://name or https://name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’une page web&#x202f;; écrivez http://nom ou https://nom.</translation>
    </message>
    <message>
        <source>Host %1 is missing: a cluster has two data hosts, a and b.</source>
        <translation>L’hôte %1 manque&#xa0;: un cluster a deux hôtes de données, a et b.</translation>
    </message>
    <message>
        <source>The host for HAProxy is missing. Without one, choose the proxy kind “none” or “foreign”.</source>
        <translation>L’hôte pour HAProxy manque. Sans lui, choisissez le type de proxy «&#xa0;none&#xa0;» ou «&#xa0;foreign&#xa0;».</translation>
    </message>
    <message>
        <source>There is a host for HAProxy, but the proxy kind is “none”.</source>
        <translation>Il y a un hôte pour HAProxy, mais le type de proxy est «&#xa0;none&#xa0;».</translation>
    </message>
    <message>
        <source>port %1 is not between 1 and 65535.</source>
        <translation>le port %1 n’est pas entre 1 et 65535.</translation>
    </message>
    <message>
        <source>the address is missing.</source>
        <translation>l’adresse manque.</translation>
    </message>
    <message>
        <source>“%1” is neither a host name nor an IP address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nom d’hôte ni une adresse IP.</translation>
    </message>
    <message>
        <source>“%1” is a name. Give also the IP address by which the other hosts reach it.</source>
        <translation>«&#xa0;%1&#xa0;» est un nom. Donnez aussi l’adresse IP par laquelle les autres hôtes l’atteignent.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address; the other hosts need one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP&#x202f;; les autres hôtes en ont besoin d’une.</translation>
    </message>
    <message>
        <source>the other hosts can&apos;t reach it by the loopback address %1.</source>
        <translation>les autres hôtes ne peuvent pas l’atteindre par l’adresse de bouclage %1.</translation>
    </message>
    <message>
        <source>the user is missing.</source>
        <translation>l’utilisateur manque.</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>user %1 is not root, and sudo is not allowed: Baton needs root&apos;s rights there.</source>
        <translation>l’utilisateur %1 n’est pas root, et sudo n’est pas permis&#xa0;: Baton y a besoin des droits de root.</translation>
    </message>
    <message>
        <source>Hosts %1 and %2 have the same address %3; each needs a machine of its own.</source>
        <translation>Les hôtes %1 et %2 ont la même adresse %3&#x202f;; chacun a besoin de sa propre machine.</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(et %n autre)</numerusform>
            <numerusform>(et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile can&apos;t be used. %1</source>
        <translation>Le profil est inutilisable. %1</translation>
    </message>
    <message>
        <source>“%1” is not a jump host; write it as user@host:port, and several with commas.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un hôte de rebond&#xa0;; écrivez-le comme utilisateur@hôte:port, et plusieurs avec des virgules.</translation>
    </message>
</context>
<context>
    <name>baton::ProfileDialog</name>
    <message>
        <source>Keep typed passwords in the keychain</source>
        <translation>Garder les mots de passe saisis dans le trousseau</translation>
    </message>
    <message>
        <source>Add a cluster</source>
        <translation>Ajouter un cluster</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>HAProxy, set up by Baton</source>
        <translation>HAProxy, configuré par Baton</translation>
    </message>
    <message>
        <source>Another load balancer</source>
        <translation>Un autre répartiteur de charge</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>what users open; empty = the address of HAProxy</source>
        <translation>ce que les utilisateurs ouvrent&#x202f;; vide = l’adresse de HAProxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Build file</source>
        <translation>Fichier de build</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Répartiteur de charge</translation>
    </message>
    <message>
        <source>Address for users</source>
        <translation>Adresse pour les utilisateurs</translation>
    </message>
    <message>
        <source>Second host</source>
        <translation>Second hôte</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>First host</source>
        <translation>Premier hôte</translation>
    </message>
</context>
<context>
    <name>baton::ProfileEditor</name>
    <message>
        <source>Import a profile</source>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Exporter le profil</translation>
    </message>
    <message>
        <source>%1 can’t be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Remove “%1” from Baton? Nothing changes on its hosts; the journal of its runs stays.</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» de Baton&#x202f;? Rien ne change sur ses hôtes&#x202f;; le journal de ses exécutions reste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>baton::QuestionDialog</name>
    <message>
        <source>This answer is secret</source>
        <translation>Cette réponse est secrète</translation>
    </message>
    <message>
        <source>Answer this prompt so from now on</source>
        <translation>Répondre ainsi à cette question désormais</translation>
    </message>
    <message>
        <source>A question from %1</source>
        <translation>Une question de %1</translation>
    </message>
    <message>
        <source>The terminal so far</source>
        <translation>Le terminal jusqu’ici</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The program on %1 asks something that Baton does not know</source>
        <translation>Le programme sur %1 demande quelque chose que Baton ne connaît pas</translation>
    </message>
</context>
<context>
    <name>baton::ReplayDialog</name>
    <message>
        <source>Replay: %1</source>
        <translation>Revoir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Played from the journal: what the run did. Figures such as load and lag were not kept.</source>
        <translation>Rejoué à partir du journal&#xa0;: ce que l’exécution a fait. Des chiffres comme la charge et le retard n’ont pas été conservés.</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>Moment de l’exécution</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>speed</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>baton::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf);;Text (*.txt)</source>
        <translation>HTML (*.html);;PDF (*.pdf);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Revoir…</translation>
    </message>
    <message>
        <source>Logs of that time…</source>
        <translation>Journaux de ce moment…</translation>
    </message>
    <message>
        <source>What PostgreSQL, HAProxy and the service desk logged on each host meanwhile</source>
        <translation>Ce que PostgreSQL, HAProxy et le service desk ont journalisé pendant ce temps sur chaque hôte</translation>
    </message>
</context>
<context>
    <name>baton::RowDetails</name>
    <message>
        <source>Select a check or a step to see what is known about it.</source>
        <translation>Sélectionnez un contrôle ou une étape pour voir ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>Comment y remédier</translation>
    </message>
    <message>
        <source>Point of no return: from here on the run is finished, not undone.</source>
        <translation>Point de non-retour&#xa0;: à partir d’ici, l’exécution est menée à son terme, pas annulée.</translation>
    </message>
</context>
<context>
    <name>baton::RunModel</name>
    <message numerus="yes">
        <source>Plan · %n step(s)</source>
        <translation>
            <numerusform>Plan · %n étape</numerusform>
            <numerusform>Plan · %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps · %1 of %2</source>
        <translation>Étapes · %1 sur %2</translation>
    </message>
    <message>
        <source>Checks · %1 of %2</source>
        <translation>Contrôles · %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Checks · %n failed</source>
        <translation>
            <numerusform>Contrôles · %n échoué</numerusform>
            <numerusform>Contrôles · %n échoués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks · passed with %n warning(s)</source>
        <translation>
            <numerusform>Contrôles · réussis avec %n avertissement</numerusform>
            <numerusform>Contrôles · réussis avec %n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks · all %n passed</source>
        <translation>
            <numerusform>Contrôles · %n réussi</numerusform>
            <numerusform>Contrôles · %n réussis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check or step</source>
        <translation>Contrôle ou étape</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>was already done</source>
        <translation>était déjà fait</translation>
    </message>
    <message>
        <source>being undone</source>
        <translation>en cours d’annulation</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>would be done</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>Checks · done when it was started</source>
        <translation>Contrôles · faits au lancement</translation>
    </message>
    <message>
        <source>%1 – no way back from here</source>
        <translation>%1 – plus de retour à partir d’ici</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
</context>
<context>
    <name>baton::RunOptionForm</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Automatic: the cheapest that is possible</source>
        <translation>Automatique&#xa0;: la moins coûteuse possible</translation>
    </message>
    <message>
        <source>pg_rewind: only what differs</source>
        <translation>pg_rewind&#xa0;: seulement ce qui diffère</translation>
    </message>
    <message>
        <source>Full copy of the database</source>
        <translation>Copie complète de la base</translation>
    </message>
    <message>
        <source>The product&apos;s own scripts</source>
        <translation>Les scripts du produit</translation>
    </message>
    <message>
        <source>Stays the master</source>
        <translation>Reste le master</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>The service desk</source>
        <translation>Le service desk</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>The whole machine</source>
        <translation>Toute la machine</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Wait until it is registered in the browser</source>
        <translation>Attendre l’enregistrement dans le navigateur</translation>
    </message>
    <message>
        <source>Register later</source>
        <translation>Enregistrer plus tard</translation>
    </message>
    <message>
        <source>PostgreSQL, where a setting needs it</source>
        <translation>PostgreSQL, si un réglage le demande</translation>
    </message>
    <message>
        <source>Restart it once</source>
        <translation>Le redémarrer une fois</translation>
    </message>
    <message>
        <source>Do not restart it</source>
        <translation>Ne pas le redémarrer</translation>
    </message>
    <message>
        <source>A full copy may use</source>
        <extracomment>how much of the network a full copy of the database may use</extracomment>
        <translation>Une copie complète peut utiliser</translation>
    </message>
    <message>
        <source>All that the line gives</source>
        <translation>Tout ce que la ligne permet</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>The upload may use</source>
        <extracomment>how much of the network the upload of the installation file may use</extracomment>
        <translation>L’envoi peut utiliser</translation>
    </message>
</context>
<context>
    <name>baton::RunSession</name>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leave it empty to use the one from the vendor’s guide.</source>
        <translation>Laissez vide pour utiliser celui du guide de l’éditeur.</translation>
    </message>
</context>
<context>
    <name>baton::RunTree</name>
    <message>
        <source>Checks and steps</source>
        <translation>Contrôles et étapes</translation>
    </message>
</context>
<context>
    <name>baton::RunWindow</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Type &lt;b&gt;%1&lt;/b&gt; to confirm:</source>
        <translation>Tapez &lt;b&gt;%1&lt;/b&gt; pour confirmer&#xa0;:</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed</source>
        <translation>Simulation&#xa0;: rien n’a été modifié</translation>
    </message>
    <message>
        <source>Looking at the hosts; nothing is changed.</source>
        <translation>Examen des hôtes&#x202f;; rien n’est modifié.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Back to the checks</source>
        <translation>Retour aux contrôles</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Contrôler de nouveau</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Interruption…</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Interrompre l’exécution</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The point of no return is passed: the run goes on to its end.</source>
        <translation>Le point de non-retour est passé&#xa0;: l’exécution va jusqu’à son terme.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf);;Text (*.txt)</source>
        <translation>HTML (*.html);;PDF (*.pdf);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Show the commands</source>
        <translation>Montrer les commandes</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Details and output</source>
        <translation>Détails et sortie</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Goes through the plan without changing anything, and shows what would be sent to which host.</source>
        <translation>Parcourt le plan sans rien modifier, et montre ce qui serait envoyé à quel hôte.</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Durée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The longest wait of a user was %1.</source>
        <translation>L’attente la plus longue d’un utilisateur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Save the commands…</source>
        <translation>Enregistrer les commandes…</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · encore %2</translation>
    </message>
    <message>
        <source>Take it over only if nobody runs it any more. What it had begun stays as it is; the status says what is to be done about it.</source>
        <translation>Ne le reprenez que si plus personne ne conduit l’exécution. Ce qu’elle avait commencé reste tel quel&#xa0;; l’état dit ce qu’il faut en faire.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Reprendre le verrou</translation>
    </message>
    <message>
        <source>Overtaken by others</source>
        <translation>Dépassée par d’autres</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Take over the lock of another run?</source>
        <translation>Reprendre le verrou d’une autre exécution&#xa0;?</translation>
    </message>
    <message>
        <source>If you cancel: the run stops before its next step, and what it has begun is undone.</source>
        <translation>Si vous annulez&#xa0;: l’exécution s’arrête avant sa prochaine étape, et ce qu’elle a commencé est annulé.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>L’annuler</translation>
    </message>
</context>
<context>
    <name>baton::RunsModel</name>
    <message>
        <source>Going on</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencée</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
</context>
<context>
    <name>baton::RunsPane</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the runs by a text</source>
        <translation>Filtrer les exécutions par un texte</translation>
    </message>
    <message>
        <source>What happened when, played back, with the commands and the logs of that time</source>
        <translation>Ce qui s’est passé et quand, à rejouer, avec les commandes et les journaux de ce moment</translation>
    </message>
    <message>
        <source>Goes on with a run that was cut off or stopped before its end</source>
        <translation>Poursuit une exécution interrompue ou arrêtée avant sa fin</translation>
    </message>
    <message>
        <source>Takes back what the run had begun, where that is still safe.</source>
        <translation>Reprend ce que l’exécution avait commencé, là où c’est encore sûr.</translation>
    </message>
</context>
<context>
    <name>baton::SecretDialog</name>
    <message>
        <source>Keep in the keychain</source>
        <translation>Garder dans le trousseau</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keep in the keychain (not now: it is kept until Baton is closed)</source>
        <translation>Conserver dans le trousseau (pas maintenant&#xa0;: conservé jusqu’à la fermeture de Baton)</translation>
    </message>
</context>
<context>
    <name>baton::SettingsDialog</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Move data along the lines of the diagram</source>
        <translation>Animer les données le long des lignes du schéma</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>La langue change au prochain démarrage.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Go on watching in the tray when the window is closed, and tell what changes</source>
        <translation>Surveiller et notifier aussi, fenêtre fermée</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Notifications</translation>
    </message>
</context>
<context>
    <name>baton::SightModel</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non essayé</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2. %3</source>
        <comment>who looks, at whom, what was seen</comment>
        <translation>%1 vers %2. %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>%1 · not looked yet</source>
        <translation>%1 · pas encore regardé</translation>
    </message>
    <message>
        <source>%1 · %2 ago</source>
        <translation>%1 · il y a %2</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
</context>
<context>
    <name>baton::SightPane</name>
    <message>
        <source>Who sees whom</source>
        <translation>Qui joint qui</translation>
    </message>
    <message>
        <source>Rows look at columns: over SSH, at PostgreSQL’s port, over HTTP, by ping.</source>
        <translation>Les lignes regardent les colonnes&#xa0;: par SSH, sur le port de PostgreSQL, par HTTP, par ping.</translation>
    </message>
    <message>
        <source>Rows look at columns: ✓ reached, ✗ not reached, – not tried. A host that nobody reaches is down; one that only this computer misses is cut off from here.</source>
        <translation>Les lignes regardent les colonnes&#xa0;: ✓ joint, ✗ pas joint, – pas essayé. Un hôte que personne ne joint est en panne&#xa0;; celui que seul cet ordinateur ne joint pas est coupé d’ici.</translation>
    </message>
</context>
<context>
    <name>baton::TopologyView</name>
    <message>
        <source>Topology of the cluster</source>
        <translation>Topologie du cluster</translation>
    </message>
</context>
<context>
    <name>baton::Tray</name>
    <message>
        <source>Show Baton</source>
        <translation>Afficher Baton</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Baton: all is well</source>
        <translation>Baton&#xa0;: tout va bien</translation>
    </message>
    <message>
        <source>Baton: %1</source>
        <translation>Baton&#xa0;: %1</translation>
    </message>
    <message>
        <source>Baton goes on watching</source>
        <translation>Baton continue de surveiller</translation>
    </message>
    <message>
        <source>It is in the tray, where it can also be ended.</source>
        <translation>Il se trouve dans la zone de notification, où l’on peut aussi le quitter.</translation>
    </message>
</context>
<context>
    <name>baton::Welcome</name>
    <message>
        <source>Baton</source>
        <translation>Baton</translation>
    </message>
    <message>
        <source>High availability for your service desk</source>
        <translation>La haute disponibilité pour votre service desk</translation>
    </message>
    <message>
        <source>Name three machines: two for the service desk, one for HAProxy. Baton installs them, shows how they are, and hands the service over from one to the other.</source>
        <translation>Nommez trois machines&#xa0;: deux pour le service desk, une pour HAProxy. Baton les installe, montre comment elles vont, et passe le service de l’une à l’autre.</translation>
    </message>
    <message>
        <source>Import a profile…</source>
        <translation>Importer un profil…</translation>
    </message>
    <message>
        <source>Set up a new cluster…</source>
        <translation>Créer un nouveau cluster…</translation>
    </message>
    <message>
        <source>Adopt an installed pair…</source>
        <translation>Adopter une paire installée…</translation>
    </message>
    <message>
        <source>Practise on a lab…</source>
        <translation>S’exercer sur un laboratoire…</translation>
    </message>
    <message>
        <source>Three machines on this computer to install on and to break: a fire drill before the real one</source>
        <translation>Trois machines sur cet ordinateur, à installer et à casser&#xa0;: un exercice d’alerte avant la vraie alerte</translation>
    </message>
</context>
<context>
    <name>baton::WizardTrail</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>baton::ZoomBar</name>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit the diagram to the window</source>
        <translation>Ajuster le schéma à la fenêtre</translation>
    </message>
</context>
<context>
    <name>baton::cli::Conversation</name>
    <message>
        <source>Nobody is here to confirm “%1”: start it with --yes.</source>
        <translation>Il n’y a personne pour confirmer «&#xa0;%1&#xa0;»&#xa0;: lancez-le avec --yes.</translation>
    </message>
    <message>
        <source>%1. Type “%2” to go on:</source>
        <translation>%1. Tapez «&#xa0;%2&#xa0;» pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>%1 asks something that the recipe does not know:</source>
        <translation>%1 demande quelque chose que la recette ne connaît pas&#xa0;:</translation>
    </message>
    <message>
        <source>Give the answer with --answer “%1=…”.</source>
        <translation>Donnez la réponse avec --answer «&#xa0;%1=…&#xa0;».</translation>
    </message>
    <message>
        <source>Remember this answer for this recipe?</source>
        <translation>Retenir cette réponse pour cette recette&#x202f;?</translation>
    </message>
    <message>
        <source>%1 (empty: the vendor&apos;s)</source>
        <translation>%1 (vide&#xa0;: celui de l’éditeur)</translation>
    </message>
    <message>
        <source>Cancelling at the next safe point: what was begun is undone. Past the point of no return the run goes on to its end.</source>
        <translation>Interruption au prochain point sûr&#xa0;: ce qui était commencé est annulé. Passé le point de non-retour, l’exécution va jusqu’à son terme.</translation>
    </message>
    <message>
        <source>Once more to leave at once: nothing was changed.</source>
        <translation>Encore une fois pour quitter tout de suite&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Once more to leave at once. The run is cut off then: the hosts&apos; own timers undo or finish what holds users up, and “batonctl resume %1” or “batonctl rollback %1” takes it up again.</source>
        <translation>Encore une fois pour quitter tout de suite. L’exécution est alors coupée&#xa0;: les minuteries des hôtes annulent ou terminent ce qui retient les utilisateurs, et «&#xa0;batonctl resume %1&#xa0;» ou «&#xa0;batonctl rollback %1&#xa0;» la reprend.</translation>
    </message>
    <message>
        <source>%1 asks for a password that the recipe does not know:</source>
        <translation>%1 demande un mot de passe que la recette ne connaît pas&#xa0;:</translation>
    </message>
    <message>
        <source>A password is not taken from --answer: start it again on a terminal, without --yes, and type it there; or name it in a recipe of your own.</source>
        <translation>Un mot de passe n’est pas pris de --answer&#xa0;: recommencez dans un terminal, sans --yes, et tapez-le là&#xa0;; ou nommez-le dans une recette à vous.</translation>
    </message>
</context>
<context>
    <name>batonctl</name>
    <message>
        <source>y</source>
        <comment>letter that means yes</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>No cluster is stored yet. Add one with “batonctl profile add” or “batonctl profile import”.</source>
        <translation>Aucun cluster n’est encore enregistré. Ajoutez-en un avec «&#xa0;batonctl profile add&#xa0;» ou «&#xa0;batonctl profile import&#xa0;».</translation>
    </message>
    <message>
        <source>Which cluster? Name it with --profile: %1.</source>
        <translation>Quel cluster&#x202f;? Nommez-le avec --profile&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no cluster “%1”. Known: %2.</source>
        <translation>Il n’y a pas de cluster «&#xa0;%1&#xa0;». Connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The host key of %1 (%2 %3) was never seen before. Compare it, then accept it with “batonctl host-key accept %4”.</source>
        <translation>La clé d’hôte de %1 (%2 %3) n’a jamais été vue. Comparez-la, puis acceptez-la avec «&#xa0;batonctl host-key accept %4&#xa0;».</translation>
    </message>
    <message>
        <source>%1 (%2) shows a host key never seen before:</source>
        <translation>%1 (%2) montre une clé d’hôte jamais vue&#xa0;:</translation>
    </message>
    <message>
        <source>Is it the right one?</source>
        <translation>Est-ce la bonne&#x202f;?</translation>
    </message>
    <message>
        <source>The host key of %1 was not accepted.</source>
        <translation>La clé d’hôte de %1 n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>Accept this key of %1?</source>
        <translation>Accepter cette clé de %1&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is not of the form OPTION=VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme OPTION=VALUE.</translation>
    </message>
    <message>
        <source>No cluster is stored yet.</source>
        <translation>Aucun cluster n’est encore enregistré.</translation>
    </message>
    <message>
        <source>The file %1 can’t be read: %2.</source>
        <translation>Le fichier %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file %1 is no JSON object: %2.</source>
        <translation>Le fichier %1 n’est pas un objet JSON&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is a cluster “%1” already. Change it with “profile edit”, or import with --replace.</source>
        <translation>Il y a déjà un cluster «&#xa0;%1&#xa0;». Modifiez-le avec «&#xa0;profile edit&#xa0;», ou importez avec --replace.</translation>
    </message>
    <message>
        <source>Stored: %1 (%2)</source>
        <translation>Enregistré&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is not of the form KEY=VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme KEY=VALUE.</translation>
    </message>
    <message>
        <source>The id of a cluster can’t be changed: its runs and secrets go by it.</source>
        <translation>L’identifiant d’un cluster ne peut pas être changé&#xa0;: ses exécutions et ses secrets en dépendent.</translation>
    </message>
    <message>
        <source>Forget the cluster “%1”? Its hosts are left as they are.</source>
        <translation>Oublier le cluster «&#xa0;%1&#xa0;»&#x202f;? Ses hôtes sont laissés tels quels.</translation>
    </message>
    <message>
        <source>Nothing was removed. Without a terminal, confirm with --yes.</source>
        <translation>Rien n’a été supprimé. Sans terminal, confirmez avec --yes.</translation>
    </message>
    <message>
        <source>The file %1 can’t be written: %2.</source>
        <translation>Le fichier %1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The recipe %1 can’t be read.</source>
        <translation>La recette %1 ne peut pas être lue.</translation>
    </message>
    <message>
        <source>%1 is a sound recipe (%2).</source>
        <translation>%1 est une recette correcte (%2).</translation>
    </message>
    <message>
        <source>No run is stored yet.</source>
        <translation>Aucune exécution n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>%1 is not known. Store it, or give it with --secrets-file (“%2”).</source>
        <translation>%1 n’est pas connu. Enregistrez-le, ou donnez-le avec --secrets-file («&#xa0;%2&#xa0;»).</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>HAProxy %1, gate %2</source>
        <translation>HAProxy %1, barrière %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>HAProxy is not running</source>
        <translation>HAProxy ne fonctionne pas</translation>
    </message>
    <message>
        <source>PostgreSQL is not running</source>
        <translation>PostgreSQL ne fonctionne pas</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed</source>
        <translation>PostgreSQL n’est pas installé</translation>
    </message>
    <message>
        <source>PostgreSQL %1, timeline %2, %3</source>
        <translation>PostgreSQL %1, timeline %2, %3</translation>
    </message>
    <message>
        <source>in recovery</source>
        <translation>en récupération</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>accessible en écriture</translation>
    </message>
    <message>
        <source>  Next: %1 (batonctl %2)</source>
        <translation>  Ensuite&#xa0;: %1 (batonctl %2)</translation>
    </message>
    <message>
        <source>  (dry run: nothing is changed)</source>
        <translation>  (simulation&#xa0;: rien n’est modifié)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>Then go on with “batonctl resume %1”. All of it: “batonctl report %1”.</source>
        <translation>Puis continuez avec «&#xa0;batonctl resume %1&#xa0;». Le tout&#xa0;: «&#xa0;batonctl report %1&#xa0;».</translation>
    </message>
    <message>
        <source>wanted: %1</source>
        <translation>voulu&#xa0;: %1</translation>
    </message>
    <message>
        <source>fix: %1</source>
        <translation>remède&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 can’t be started: %2</source>
        <translation>%1 ne peut pas être démarré&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has not ended within a minute, and was stopped.</source>
        <translation>%1 ne s’est pas terminé en une minute, et a été arrêté.</translation>
    </message>
    <message>
        <source>%1 ended with status %2.</source>
        <translation>%1&#xa0;s’est terminé avec le code %2.</translation>
    </message>
    <message>
        <source>The command of --run</source>
        <translation>La commande de --run</translation>
    </message>
    <message>
        <source>There is no cluster to watch. Add one with “profile add” or in the window.</source>
        <translation>Il n’y a pas de cluster à surveiller. Ajoutez-en un avec «&#xa0;profile add&#xa0;» ou dans la fenêtre.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Nothing is kept at a terminal.</source>
        <translation>Rien n’est conservé dans un terminal.</translation>
    </message>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>La dernière réponse n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>%1 asks %2 at login: “%3”</source>
        <translation>%1 demande à %2 lors de la connexion&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>%1 is not reachable. %2</source>
        <translation>%1 est injoignable. %2</translation>
    </message>
    <message>
        <source>install Baton&apos;s host tools</source>
        <translation>installer les outils de Baton sur l’hôte</translation>
    </message>
    <message>
        <source>note which builds may be run</source>
        <translation>noter quels builds peuvent être exécutés</translation>
    </message>
    <message>
        <source>put the sudoers file in place</source>
        <translation>mettre le fichier sudoers en place</translation>
    </message>
    <message>
        <source>%1: %2 may use Baton&apos;s helper, and nothing else as root.</source>
        <translation>%1&#xa0;: %2 peut utiliser l’assistant de Baton, et rien d’autre en tant que root.</translation>
    </message>
    <message>
        <source>remove the sudoers file</source>
        <translation>retirer le fichier sudoers</translation>
    </message>
    <message>
        <source>%1: nobody may use Baton&apos;s helper any more.</source>
        <translation>%1&#xa0;: plus personne ne peut utiliser l’assistant de Baton.</translation>
    </message>
    <message>
        <source>There is no verb “%1”: docs/least-rights.md lists them.</source>
        <translation>Il n’y a pas de verbe «&#xa0;%1&#xa0;»&#xa0;: docs/least-rights.md en donne la liste.</translation>
    </message>
    <message>
        <source>“%1” was cut off before its end: finish it (batonctl resume %2), or undo it (batonctl rollback %2).</source>
        <translation>«&#xa0;%1&#xa0;» a été interrompu avant sa fin&#xa0;: terminez-le (batonctl resume %2) ou annulez-le (batonctl rollback %2).</translation>
    </message>
    <message>
        <source>Runs of more than one cluster can be taken up: name the run, or its cluster with --profile.</source>
        <translation>Des exécutions de plusieurs clusters peuvent être reprises&#xa0;: nommez l’exécution, ou son cluster avec --profile.</translation>
    </message>
    <message>
        <source>There is no option “%1”. There are: %2.</source>
        <translation>Il n’y a pas d’option «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A run is taken up with the options that it was started with, and has no dry run: leave --dry-run and --set out.</source>
        <translation>Une exécution est reprise avec les options de son départ, et n’a pas d’essai à blanc&#xa0;: omettez --dry-run et --set.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>High availability for a service desk.</source>
        <translation>Haute disponibilité pour un service desk.</translation>
    </message>
    <message>
        <source>Open with this profile.</source>
        <translation>Ouvrir avec ce profil.</translation>
    </message>
    <message>
        <source>Read passwords from this JSON file (mode 0600).</source>
        <translation>Lire les mots de passe dans ce fichier JSON (mode 0600).</translation>
    </message>
    <message>
        <source>Baton can’t start</source>
        <translation>Baton ne peut pas démarrer</translation>
    </message>
</context>
</TS>
