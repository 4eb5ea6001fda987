<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Adoption</name>
    <message>
        <source>%1 is not reachable: run “Prepare” once the pair is well again.</source>
        <translation>%1 ist nicht erreichbar: Führen Sie „Vorbereiten“ aus, sobald das Paar wieder in Ordnung ist.</translation>
    </message>
    <message>
        <source>Put Baton&apos;s scripts on %1</source>
        <translation>Batons Skripte auf %1 ablegen</translation>
    </message>
    <message>
        <source>Start the guard on %1</source>
        <translation>Den Wächter auf %1 starten</translation>
    </message>
    <message>
        <source>PostgreSQL was not found on %1, so no guard is in front of it yet: run “Prepare” once the pair is well again.</source>
        <translation>PostgreSQL wurde auf %1 nicht gefunden, daher steht noch kein Wächter davor: Führen Sie „Vorbereiten“ aus, sobald das Paar wieder in Ordnung ist.</translation>
    </message>
    <message>
        <source>leave %1 out of HAProxy</source>
        <translation>%1 aus HAProxy herausnehmen</translation>
    </message>
    <message>
        <source>%1 gets no answer from the other hosts on port 5480, so its guard is not started: it would take %1 for cut off. Open that port between the hosts, then run “Prepare”.</source>
        <translation>%1 bekommt von den anderen Hosts auf Port 5480 keine Antwort, daher wird sein Wächter nicht gestartet: Er würde %1 für abgeschnitten halten. Öffnen Sie diesen Port zwischen den Hosts, und führen Sie dann „Vorbereiten“ aus.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>%1 is well again</source>
        <translation>%1 ist wieder gesund</translation>
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
        <translation>beiseitelegen, was nur der alte Master hat</translation>
    </message>
    <message>
        <source>%1 has no changed rows that %2 lacks. Its WAL since the fork (%3) is kept in %4.</source>
        <translation>%1 hat keine geänderten Zeilen, die %2 fehlen. Das WAL seit der Verzweigung (%3) liegt in %4.</translation>
    </message>
    <message>
        <source>count what was put aside</source>
        <translation>zählen, was beiseitegelegt wurde</translation>
    </message>
    <message>
        <source>What only %1 has is kept as WAL in %2. It could not be counted: %3</source>
        <translation>Was nur %1 hat, liegt als WAL in %2. Es konnte nicht gezählt werden: %3</translation>
    </message>
    <message>
        <source>the WAL is so long that it could not be searched within two minutes</source>
        <translation>das WAL ist so lang, dass es nicht binnen zwei Minuten durchsucht werden konnte</translation>
    </message>
    <message>
        <source>the WAL could not be searched</source>
        <translation>das WAL konnte nicht durchsucht werden</translation>
    </message>
    <message>
        <source>the data say of themselves that they are a standby’s, or are being restored</source>
        <translation>die Daten sagen von sich, dass sie einem Standby gehören oder gerade wiederhergestellt werden</translation>
    </message>
    <message>
        <source>an earlier run has begun to change the data, and was cut off</source>
        <translation>ein früherer Lauf hat begonnen, die Daten zu ändern, und wurde abgebrochen</translation>
    </message>
    <message>
        <source>there is too little room for them</source>
        <translation>für sie ist zu wenig Platz</translation>
    </message>
    <message>
        <source>PostgreSQL could not be run on the data in single-user mode (%1)</source>
        <translation>PostgreSQL ließ sich auf den Daten nicht im Einzelbenutzermodus ausführen (%1)</translation>
    </message>
    <message>
        <source>they could not be read</source>
        <translation>sie konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The rows that only %1 has are kept as WAL in %2, and not listed: %3.</source>
        <translation>Die Zeilen, die nur %1 hat, sind als WAL in %2 aufbewahrt und nicht aufgelistet: %3.</translation>
    </message>
    <message>
        <source>%1 has no rows in any table that %2 lacks.</source>
        <translation>%1 hat in keiner Tabelle Zeilen, die %2 fehlen.</translation>
    </message>
    <message>
        <source>No rows that only %1 has could be listed; the report says why. They are kept as WAL in %2.</source>
        <translation>Von den Zeilen, die nur %1 hat, ließ sich keine auflisten; der Bericht sagt, warum. Sie sind als WAL in %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 has rows that %2 lacks: %3. They are kept as CSV by table in %4, and as WAL; the report lists them.</source>
        <translation>%1 hat Zeilen, die %2 fehlen: %3. Sie sind als CSV je Tabelle in %4 aufbewahrt, und als WAL; der Bericht listet sie auf.</translation>
    </message>
    <message>
        <source>Not all of them could be read in time: what is missing there is in the WAL.</source>
        <translation>Nicht alle konnten rechtzeitig gelesen werden: Was dort fehlt, steht im WAL.</translation>
    </message>
    <message>
        <source>list the rows that only the old master has</source>
        <translation>die Zeilen auflisten, die nur der alte Master hat</translation>
    </message>
    <message>
        <source>The report can’t list them by table: %1</source>
        <translation>Der Bericht kann sie nicht je Tabelle auflisten: %1</translation>
    </message>
    <message>
        <source>%1 has %2 row changes that %3 lacks. They are kept as WAL (%4) in %5, with a count by table (tables.txt).</source>
        <translation>%1 hat %2 Zeilenänderungen, die %3 fehlen. Sie sind als WAL (%4) in %5 aufbewahrt, mit einer Zählung je Tabelle (tables.txt).</translation>
    </message>
    <message>
        <source>Transactions that had begun long before the fork and ended after it may have rows that are not listed.</source>
        <translation>Transaktionen, die lange vor der Verzweigung begannen und nach ihr endeten, können Zeilen haben, die nicht aufgelistet sind.</translation>
    </message>
    <message>
        <source>There are more than %1 rows: the first ones are listed, the rest is in the WAL.</source>
        <translation>Es sind mehr als %1 Zeilen: Die ersten sind aufgelistet, der Rest steht im WAL.</translation>
    </message>
    <message>
        <source>What only %1 has can’t be put aside as WAL: %2. Its data directory is kept as it is, beside a full copy.</source>
        <translation>Was nur %1 hat, kann nicht als WAL beiseitegelegt werden: %2. Sein Datenverzeichnis bleibt, wie es ist, neben einer vollständigen Kopie erhalten.</translation>
    </message>
    <message>
        <source>read control file and timeline history</source>
        <translation>Kontrolldatei und Timeline-Historie lesen</translation>
    </message>
    <message>
        <source>its control file can’t be read</source>
        <translation>seine Kontrolldatei ist nicht lesbar</translation>
    </message>
    <message>
        <source>it is another database</source>
        <translation>es ist eine andere Datenbank</translation>
    </message>
    <message>
        <source>The histories of %1 (timeline %2) and %3 (timeline %4) have nothing in common: what only %1 has can’t be told, so nothing of it is overwritten. If nobody needs it, move %5 on %1 away and try again.</source>
        <translation>Die Historien von %1 (Timeline %2) und %3 (Timeline %4) haben nichts gemeinsam: Was nur %1 hat, lässt sich nicht bestimmen, also wird nichts davon überschrieben. Wenn es niemand braucht, verschieben Sie %5 auf %1 und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>its WAL since the fork at %1 is not all there any more</source>
        <translation>sein WAL seit der Abzweigung bei %1 ist nicht mehr vollständig da</translation>
    </message>
    <message>
        <source>see what was put aside on the disk</source>
        <translation>beiseitegelegte Daten auf dem Datenträger sehen</translation>
    </message>
</context>
<context>
    <name>AsideRows</name>
    <message>
        <source>not listed: too much for one file, see the WAL</source>
        <translation>nicht aufgelistet: zu viel für eine Datei, siehe WAL</translation>
    </message>
    <message>
        <source>not listed: %1</source>
        <translation>nicht aufgelistet: %1</translation>
    </message>
    <message>
        <source>%1.%2 in %3</source>
        <translation>%1.%2 in %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rows that only %1 had</source>
        <translation>Zeilen, die nur %1 hatte</translation>
    </message>
    <message>
        <source>pg_waldump told where %1 had changed rows since the fork; before its data were changed, PostgreSQL in single-user mode, to which nobody can connect, read the rows there. They are on %1 in %2, the WAL beside them.</source>
        <translation>pg_waldump sagte, wo %1 seit der Verzweigung Zeilen geändert hatte; bevor seine Daten geändert wurden, las PostgreSQL im Einzelbenutzermodus, zu dem sich niemand verbinden kann, dort die Zeilen. Sie liegen auf %1 in %2, das WAL daneben.</translation>
    </message>
    <message>
        <source>Tables that were dropped, emptied or rewritten after the fork: %1. What they held is not listed; the WAL has it.</source>
        <translation>Tabellen, die nach der Verzweigung gelöscht, geleert oder neu geschrieben wurden: %1. Was in ihnen stand, ist nicht aufgelistet; das WAL hat es.</translation>
    </message>
    <message>
        <source>Further tables: %1. The file “list” in that folder names them all.</source>
        <translation>Weitere Tabellen: %1. Die Datei „list“ in jenem Ordner nennt alle.</translation>
    </message>
    <message>
        <source>%1 has the updated rows in another version (….changed.csv): compare, and change them by hand.</source>
        <translation>%1 hat die geänderten Zeilen in einer anderen Fassung (….changed.csv): vergleichen und von Hand ändern.</translation>
    </message>
    <message>
        <source>Deleted rows are still on %1.</source>
        <translation>Gelöschte Zeilen gibt es auf %1 noch.</translation>
    </message>
    <message>
        <source>To bring rows back, look at them first: %1 may have given their keys anew. Then, in psql on %1, with the file at hand:</source>
        <translation>Wer Zeilen zurückholen will, sieht sie zuerst an: %1 kann ihre Schlüssel neu vergeben haben. Dann in psql auf %1, mit der Datei zur Hand:</translation>
    </message>
    <message>
        <source>%1 inserted</source>
        <translation>%1 eingefügt</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>The login on %1 is not root: choose how it uses sudo in the profile.</source>
        <translation>Die Anmeldung auf %1 ist nicht root: Wählen Sie im Profil, wie sudo benutzt wird.</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>The diagram can’t be written to %1: %2</source>
        <translation>Das Diagramm kann nicht nach %1 geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>printed more than %1 MB, which is no installation any more</source>
        <translation>hat mehr als %1 MB ausgegeben; das ist keine Installation mehr</translation>
    </message>
    <message>
        <source>was stopped, because you cancelled</source>
        <translation>wurde angehalten, weil Sie abgebrochen haben</translation>
    </message>
    <message>
        <source>did not end within %1 minutes</source>
        <translation>war nach %1 Minuten nicht zu Ende</translation>
    </message>
    <message>
        <source>It asked “%1” again and did not take the answer.</source>
        <translation>Es hat noch einmal nach „%1“ gefragt und die Antwort nicht angenommen.</translation>
    </message>
    <message>
        <source>refused an answer</source>
        <translation>hat eine Antwort abgelehnt</translation>
    </message>
    <message>
        <source>%1 on %2 refused an answer. %3</source>
        <translation>%1 auf %2 hat eine Antwort abgelehnt. %3</translation>
    </message>
    <message>
        <source>An answer for %1 must be a single line.</source>
        <translation>Eine Antwort für %1 muss eine einzige Zeile sein.</translation>
    </message>
    <message>
        <source>%1 on %2 has said nothing for %3 seconds and seems to hang. Look at the terminal, then run this again.</source>
        <translation>%1 auf %2 hat seit %3 Sekunden nichts ausgegeben und scheint zu hängen. Sehen Sie ins Terminal und starten Sie dies dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 on %2 asks something that the recipe does not know: “%3”. Nobody answered; run this again where it can be answered.</source>
        <translation>%1 auf %2 fragt etwas, das das Rezept nicht kennt: „%3“. Niemand hat geantwortet; starten Sie dies noch einmal dort, wo jemand antworten kann.</translation>
    </message>
    <message>
        <source>%1 on %2 %3.</source>
        <translation>%1 auf %2 %3.</translation>
    </message>
    <message>
        <source>%1 on %2 ended with status %3. %4</source>
        <translation>%1 auf %2 endete mit Status %3. %4</translation>
    </message>
    <message>
        <source>reports a failure: “%1”</source>
        <translation>meldet einen Fehler: „%1“</translation>
    </message>
    <message>
        <source>ended with status %1: “%2”. What it said is in the details: put that right, then start it again</source>
        <translation>endete mit Status %1: „%2“. Die Ausgabe steht in den Einzelheiten: Beheben Sie die Ursache und starten Sie es dann noch einmal</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <source>First: install</source>
        <translation>Zuerst: installieren</translation>
    </message>
    <message>
        <source>The machines are bare. Choose “Install” and watch the diagram fill. Skip the registration; “Let users work” does it for you.</source>
        <translation>Die Maschinen sind leer. Wählen Sie „Installieren“ und sehen Sie zu, wie sich das Bild füllt. Überspringen Sie die Registrierung; „Benutzer arbeiten lassen“ erledigt sie.</translation>
    </message>
    <message>
        <source>A planned evening</source>
        <translation>Ein geplanter Abend</translation>
    </message>
    <message>
        <source>Let users work, then switch over. Not one request should fail. Switch back.</source>
        <translation>Lassen Sie Benutzer arbeiten und tauschen Sie die Rollen. Keine einzige Anfrage darf scheitern. Tauschen Sie zurück.</translation>
    </message>
    <message>
        <source>The master loses power</source>
        <translation>Der Master verliert den Strom</translation>
    </message>
    <message>
        <source>Pull the plug of the master. See how soon the banner says so, and fail over. Then power it on and reconvert it.</source>
        <translation>Ziehen Sie dem Master den Stecker. Sehen Sie, wie bald das Banner es sagt, und führen Sie den Failover aus. Schalten Sie ihn dann ein und gliedern Sie ihn wieder ein.</translation>
    </message>
    <message>
        <source>The master is cut off</source>
        <translation>Der Master ist abgeschnitten</translation>
    </message>
    <message>
        <source>Pull the master’s network cable. “Who sees whom” tells a machine that is cut off from one that is down. Fail over, plug it in, reconvert.</source>
        <translation>Trennen Sie den Master vom Netz. „Wer erreicht wen“ unterscheidet eine abgeschnittene Maschine von einer ausgefallenen. Failover, wieder anschließen, eingliedern.</translation>
    </message>
    <message>
        <source>Only the two are cut off</source>
        <translation>Nur die beiden sind getrennt</translation>
    </message>
    <message>
        <source>Cut the line between the two desks. Users go on; the slave falls behind. Heal it and see it catch up.</source>
        <translation>Trennen Sie die Leitung zwischen den beiden Servern. Die Benutzer arbeiten weiter, der Slave fällt zurück. Heilen Sie sie und sehen Sie ihn aufholen.</translation>
    </message>
    <message>
        <source>The slave breaks</source>
        <translation>Der Slave geht kaputt</translation>
    </message>
    <message>
        <source>Stop PostgreSQL on the slave, or pull its plug. What does the banner advise? If it can’t catch up, rebuild it.</source>
        <translation>Stoppen Sie PostgreSQL auf dem Slave, oder ziehen Sie ihm den Stecker. Was rät das Banner? Kann er nicht aufholen, bauen Sie ihn neu auf.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Platte ist voll</translation>
    </message>
    <message>
        <source>Fill the master’s disk. What do users notice, what does Baton say? Free it again.</source>
        <translation>Füllen Sie die Platte des Masters. Was merken die Benutzer, was sagt Baton? Geben Sie sie wieder frei.</translation>
    </message>
    <message>
        <source>HAProxy is gone</source>
        <translation>HAProxy ist weg</translation>
    </message>
    <message>
        <source>Pull the plug of the proxy: nobody is served, though the master works. Power it on.</source>
        <translation>Ziehen Sie dem Proxy den Stecker: Niemand wird bedient, obwohl der Master arbeitet. Schalten Sie ihn ein.</translation>
    </message>
    <message>
        <source>Baton itself dies</source>
        <translation>Baton selbst stirbt</translation>
    </message>
    <message>
        <source>Start a switchover and kill Baton in the middle. Start it again and resume the run from the banner.</source>
        <translation>Beginnen Sie einen Rollentausch und beenden Sie Baton mittendrin mit Gewalt. Starten Sie es neu und setzen Sie den Lauf vom Banner aus fort.</translation>
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
        <translation>Rückstand des Slaves</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replikation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation>Anfragen bisher</translation>
    </message>
    <message>
        <source>Errors so far</source>
        <translation>Fehler bisher</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>noch nicht versucht</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>no answer, may be down</source>
        <translation>keine Antwort, vielleicht aus</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>host key not confirmed yet</source>
        <translation>Hostschlüssel noch nicht bestätigt</translation>
    </message>
    <message>
        <source>host key changed</source>
        <translation>Hostschlüssel geändert</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, starts at boot</source>
        <translation>%1, startet mit dem System</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>index is stale</source>
        <translation>Index ist veraltet</translation>
    </message>
    <message>
        <source>down</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>Ping</translation>
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
        <translation>Web</translation>
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
        <translation>an ihn gesendet</translation>
    </message>
    <message>
        <source>replayed there</source>
        <translation>dort eingespielt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Eingespielt</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Einspielen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Lost since</source>
        <translation>Verloren seit</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n core(s)</source>
        <translation>
            <numerusform>%1 auf %n Kern</numerusform>
            <numerusform>%1 auf %n Kernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation>Speicher frei</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Platte frei</translation>
    </message>
    <message>
        <source>Clock off by</source>
        <translation>Uhr geht falsch um</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Systemstart</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>beschreibbar</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitlinie</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Slot %1</translation>
    </message>
    <message>
        <source>%1, holds back %2</source>
        <translation>%1, hält %2 zurück</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>Control data</source>
        <translation>Steuerdaten</translation>
    </message>
    <message>
        <source>System identifier</source>
        <translation>Systemkennung</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Datenverzeichnis</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Service Desk</translation>
    </message>
    <message>
        <source>Serves users</source>
        <translation>Bedient Benutzer</translation>
    </message>
    <message>
        <source>Health answer</source>
        <translation>Antwort auf /health</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Own failover agent</source>
        <translation>Failover-Agent</translation>
    </message>
    <message>
        <source>enabled, not active</source>
        <translation>eingeschaltet, nicht aktiv</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Guard against a second master</source>
        <translation>Wächter gegen einen zweiten Master</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>installed, not active</source>
        <translation>installiert, nicht aktiv</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Meldet</translation>
    </message>
    <message>
        <source>Fenced by run</source>
        <translation>Abgeschottet von Lauf</translation>
    </message>
    <message>
        <source>Locked by</source>
        <translation>Gesperrt von</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation>wie gewünscht</translation>
    </message>
    <message>
        <source>differs from the profile</source>
        <translation>weicht vom Profil ab</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Admin socket</source>
        <translation>Admin-Socket</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>benutzbar</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>nicht benutzbar</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message numerus="yes">
        <source>closed, %n request(s) held</source>
        <translation>
            <numerusform>geschlossen, %n Anfrage gehalten</numerusform>
            <numerusform>geschlossen, %n Anfragen gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Serving, by its record</source>
        <translation>Bedient laut eigenem Eintrag</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keiner bekannt</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Old master</source>
        <translation>Alter Master</translation>
    </message>
    <message>
        <source>A failover may lose</source>
        <translation>Möglicher Verlust bei Failover</translation>
    </message>
    <message>
        <source>Address for users</source>
        <translation>Adresse für Benutzer</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Von diesem Rechner aus</translation>
    </message>
    <message>
        <source>old master</source>
        <translation>alter Master</translation>
    </message>
    <message>
        <source>Last transaction copied</source>
        <translation>Zuletzt kopierte Transaktion</translation>
    </message>
    <message>
        <source>What it reaches</source>
        <translation>Was er erreicht</translation>
    </message>
    <message>
        <source>none</source>
        <comment>answer</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Failover</name>
    <message>
        <source>What %1 had saved and %2 had not yet received is lost. How much that is, nobody saw.</source>
        <translation>Was %1 gespeichert und %2 noch nicht empfangen hatte, ist verloren. Wie viel das ist, hat niemand gesehen.</translation>
    </message>
    <message>
        <source>%2 had received everything that %1 was seen to write. What came in the last %3 s before the fault may be lost.</source>
        <translation>%2 hatte alles empfangen, was %1 nach Beobachtung geschrieben hat. Was in den letzten %3 s vor der Störung kam, kann verloren sein.</translation>
    </message>
    <message>
        <source>At most %1 of changes, from the last %2 s before the fault, are not on %3 and may be lost.</source>
        <translation>Höchstens %1 an Änderungen aus den letzten %2 s vor der Störung fehlen auf %3 und können verloren sein.</translation>
    </message>
    <message>
        <source>read the new timeline</source>
        <translation>die neue Zeitlinie lesen</translation>
    </message>
    <message>
        <source>%1 is the master now, timeline %2. When %3 is back, reconvert it to the slave.</source>
        <translation>%1 ist jetzt der Master, Zeitlinie %2. Wenn %3 zurück ist, gliedern Sie ihn als Slave ein.</translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>Clustersperre nehmen</translation>
    </message>
    <message>
        <source>Fence %1, every way that works</source>
        <translation>%1 auf jedem gangbaren Weg abschotten</translation>
    </message>
    <message>
        <source>Stop %1 where it is still alive</source>
        <translation>%1 anhalten, wo er noch lebt</translation>
    </message>
    <message>
        <source>Hold back the product&apos;s failover agent</source>
        <translation>Failover-Agent des Produkts zurückhalten</translation>
    </message>
    <message>
        <source>Replay all that %1 received</source>
        <translation>Alles einspielen, was %1 empfangen hat</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>%1 befördern</translation>
    </message>
    <message>
        <source>See the service answer on %1</source>
        <translation>Den Dienst auf %1 antworten sehen</translation>
    </message>
    <message>
        <source>Route users to %1</source>
        <translation>Benutzer zu %1 leiten</translation>
    </message>
    <message>
        <source>Switch the failover agent off on the new master</source>
        <translation>Failover-Agent auf dem neuen Master ausschalten</translation>
    </message>
    <message>
        <source>Rebuild the search index where it is stale</source>
        <translation>Suchindex neu aufbauen, wo er veraltet ist</translation>
    </message>
    <message>
        <source>Say what comes next</source>
        <translation>Sagen, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>Sperre freigeben</translation>
    </message>
    <message>
        <source>Fail over: %1 → %2</source>
        <translation>Failover: %1 → %2</translation>
    </message>
    <message>
        <source>Write the same into haproxy.cfg</source>
        <translation>Dasselbe in haproxy.cfg schreiben</translation>
    </message>
    <message>
        <source>start PostgreSQL again</source>
        <translation>PostgreSQL wieder starten</translation>
    </message>
    <message>
        <source>start the service again</source>
        <translation>den Dienst wieder starten</translation>
    </message>
    <message>
        <source>%1 did not start again: %2</source>
        <translation>%1 ist nicht wieder gestartet: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached to be stopped; it is fenced, and the others look whether its guard stops it.</source>
        <translation>%1 ist nicht erreichbar, um angehalten zu werden; er ist ausgesperrt, und die anderen sehen nach, ob sein Wächter ihn anhält.</translation>
    </message>
    <message>
        <source>%1 has come back since it was looked for. Nothing was failed over: look at the status. If it does not serve by itself, start this again.</source>
        <translation>%1 ist zurückgekehrt, seit nach ihm gesehen wurde. Es wurde nichts umgeschaltet: Sehen Sie sich den Zustand an. Dient er nicht von selbst, starten Sie dies erneut.</translation>
    </message>
    <message>
        <source>%1 runs, or has been stopped</source>
        <translation>%1 läuft, oder wurde angehalten</translation>
    </message>
    <message>
        <source>Prove it: a request through the proxy</source>
        <translation>Beweisen: eine Anfrage durch den Proxy</translation>
    </message>
</context>
<context>
    <name>Follow</name>
    <message>
        <source>make it a standby on disk</source>
        <translation>ihn auf der Platte zum Standby machen</translation>
    </message>
    <message>
        <source>%1 was not stopped cleanly: its crash recovery runs first, without a network listener.</source>
        <translation>%1 wurde nicht sauber angehalten: Zuerst läuft seine Wiederherstellung, ohne Zugang über das Netz.</translation>
    </message>
    <message>
        <source>finish crash recovery</source>
        <translation>die Wiederherstellung nach dem Absturz abschließen</translation>
    </message>
    <message>
        <source>rewind with pg_rewind</source>
        <translation>mit pg_rewind zurückspulen</translation>
    </message>
    <message>
        <source>The product&apos;s script on the new master</source>
        <translation>Das Skript des Produkts auf dem neuen Master</translation>
    </message>
    <message>
        <source>The product&apos;s restore script</source>
        <translation>Das Wiederherstellungsskript des Produkts</translation>
    </message>
    <message>
        <source>the product&apos;s own scripts</source>
        <translation>die eigenen Skripte des Produkts</translation>
    </message>
    <message>
        <source>pg_rewind</source>
        <translation>pg_rewind</translation>
    </message>
    <message>
        <source>a full copy</source>
        <translation>eine vollständige Kopie</translation>
    </message>
    <message>
        <source>The recipe knows no scripts of the product for this.</source>
        <translation>Das Rezept kennt dafür keine Skripte des Produkts.</translation>
    </message>
    <message>
        <source>pg_rewind is not possible on %1: it needs PostgreSQL 11 or later, the same database, and wal_log_hints or checksums. Use a full copy.</source>
        <translation>pg_rewind ist auf %1 nicht möglich: Es braucht PostgreSQL 11 oder neuer, dieselbe Datenbank und wal_log_hints oder Prüfsummen. Nehmen Sie eine vollständige Kopie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a method: auto, scripts, rewind or copy.</source>
        <translation>„%1“ ist kein Verfahren: auto, scripts, rewind oder copy.</translation>
    </message>
    <message>
        <source>Making %1 a slave by %2.</source>
        <translation>%1 wird zum Slave, Verfahren: %2.</translation>
    </message>
    <message>
        <source>It did not work by %1: %2</source>
        <translation>Mit diesem Verfahren gelang es nicht: %1. %2</translation>
    </message>
    <message>
        <source>measure the database</source>
        <translation>die Größe der Datenbank messen</translation>
    </message>
    <message>
        <source>A full copy needs %1 on %2, and %3 are free in %4. Make room and run it again.</source>
        <translation>Eine vollständige Kopie braucht %1 auf %2, und in %4 sind %3 frei. Schaffen Sie Platz und starten Sie dies noch einmal.</translation>
    </message>
    <message>
        <source>make room for the copy</source>
        <translation>Platz für die Kopie schaffen</translation>
    </message>
    <message>
        <source>copy the database</source>
        <translation>die Datenbank kopieren</translation>
    </message>
    <message>
        <source>put the copy in place</source>
        <translation>die Kopie an ihren Platz bringen</translation>
    </message>
    <message>
        <source>%1 on %2 is a file system of its own: a copy can’t be put in its place by a rename. Use pg_rewind or the product’s own scripts.</source>
        <translation>%1 auf %2 ist ein eigenes Dateisystem: Eine Kopie kann nicht durch Umbenennen an seine Stelle treten. Verwenden Sie pg_rewind oder die Skripte des Produkts.</translation>
    </message>
    <message>
        <source>delete the former data</source>
        <translation>die früheren Daten löschen</translation>
    </message>
    <message>
        <source>note that its data are being changed</source>
        <translation>vermerken, dass die Daten gerade geändert werden</translation>
    </message>
    <message>
        <source>note that its data are whole</source>
        <translation>vermerken, dass die Daten vollständig sind</translation>
    </message>
    <message>
        <source>look for the WAL back to the fork</source>
        <translation>nach dem WAL bis zur Verzweigung sehen</translation>
    </message>
    <message>
        <source>%1 has not kept the WAL back to the fork, which %2 would have to read.</source>
        <translation>%1 hat das WAL bis zur Verzweigung nicht behalten, das %2 lesen müsste.</translation>
    </message>
    <message>
        <source>write a checkpoint on the new master, and let pg_rewind read</source>
        <translation>auf dem neuen Master einen Checkpoint schreiben und pg_rewind lesen lassen</translation>
    </message>
    <message>
        <source>An earlier rewind of %1 was cut off half-way. Use a full copy.</source>
        <translation>Ein früheres Zurückspulen von %1 wurde auf halbem Weg abgebrochen. Verwenden Sie eine vollständige Kopie.</translation>
    </message>
    <message>
        <source>The former data of %1 are kept in %2: %3. Delete them when nobody needs them any more.</source>
        <translation>Die früheren Daten von %1 bleiben in %2 erhalten: %3. Löschen Sie sie, wenn niemand sie mehr braucht.</translation>
    </message>
    <message>
        <source>What only %1 has can’t be put aside as WAL: %2. Use a full copy, which keeps its data directory.</source>
        <translation>Was nur %1 hat, kann nicht als WAL beiseitegelegt werden: %2. Nehmen Sie eine vollständige Kopie; sie lässt sein Datenverzeichnis erhalten.</translation>
    </message>
    <message>
        <source>make the replication slot</source>
        <translation>den Replikations-Slot anlegen</translation>
    </message>
    <message>
        <source>start it as a standby</source>
        <translation>ihn als Standby starten</translation>
    </message>
    <message>
        <source>a start, as it is a standby already</source>
        <translation>ein Start, da er schon ein Standby ist</translation>
    </message>
    <message>
        <source>pg_rewind finds nothing to rewind on %1, which does not follow as it is.</source>
        <translation>pg_rewind findet auf %1 nichts zurückzusetzen, und so wie er ist, folgt dieser Host nicht.</translation>
    </message>
    <message>
        <source>The replication slot %1 on %2 could not be dropped: it keeps WAL there until %3 follows.</source>
        <translation>Der Replikations-Slot %1 auf %2 konnte nicht entfernt werden: Er hält dort WAL zurück, bis %3 folgt.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 Anfr./s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>lag unknown</source>
        <translation>Rückstand unbekannt</translation>
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
        <translation>den Totmann-Timer scharf stellen</translation>
    </message>
    <message>
        <source>set the deadline of the promotion</source>
        <translation>die Frist für die Beförderung setzen</translation>
    </message>
    <message>
        <source>disarm the dead-man timers</source>
        <translation>die Totmann-Timer entschärfen</translation>
    </message>
    <message>
        <source>%1 request(s) were still at work on %2 after %3 seconds. Nothing was cut off; try again at a quieter time.</source>
        <translation>%1 Anfrage(n) auf %2 waren nach %3 Sekunden noch in Arbeit. Nichts wurde abgeschnitten; versuchen Sie es zu einer ruhigeren Zeit noch einmal.</translation>
    </message>
    <message>
        <source>open the gate</source>
        <translation>die Schranke öffnen</translation>
    </message>
    <message>
        <source>route users to the new master</source>
        <translation>Benutzer zum neuen Master leiten</translation>
    </message>
    <message>
        <source>read whom the proxy serves</source>
        <translation>lesen, wen der Proxy bedient</translation>
    </message>
    <message>
        <source>let HAProxy know the slave again</source>
        <translation>HAProxy den Slave wieder bekannt machen</translation>
    </message>
    <message>
        <source>%1 is not reachable, and it is the one to be master.</source>
        <translation>%1 ist nicht erreichbar und soll doch der Master sein.</translation>
    </message>
    <message>
        <source>The lock is not on %1: it is not reachable.</source>
        <translation>Die Sperre liegt nicht auf %1: Der Host ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The lock must be on two hosts of the cluster, and only one is reachable: another administrator could be at work unseen.</source>
        <translation>Die Sperre muss auf zwei Hosts des Clusters liegen, und nur einer ist erreichbar: Ein anderer Administrator könnte ungesehen am Werk sein.</translation>
    </message>
    <message>
        <source>The lock stays on %1, which is not reachable; a later run takes it over.</source>
        <translation>Die Sperre bleibt auf %1 liegen, der nicht erreichbar ist; ein späterer Lauf übernimmt sie.</translation>
    </message>
    <message>
        <source>The lock could not be released on %1.</source>
        <translation>Die Sperre auf %1 konnte nicht freigegeben werden.</translation>
    </message>
    <message>
        <source>write a checkpoint, so that the stop is short</source>
        <translation>einen Checkpoint schreiben, damit das Anhalten kurz bleibt</translation>
    </message>
    <message>
        <source>start the service warm</source>
        <translation>den Dienst warm starten</translation>
    </message>
    <message>
        <source>The idle service on %1 passes the role check although %2 is the master.</source>
        <translation>Der wartende Dienst auf %1 besteht die Rollenprüfung, obwohl %2 der Master ist.</translation>
    </message>
    <message>
        <source>hold back the product&apos;s failover agent</source>
        <translation>den Failover-Agenten des Produkts zurückhalten</translation>
    </message>
    <message>
        <source>The failover agent on %1 did not stop; it could promote in the middle.</source>
        <translation>Der Failover-Agent auf %1 hielt nicht an; er könnte mittendrin befördern.</translation>
    </message>
    <message>
        <source>start the product&apos;s failover agent again</source>
        <translation>den Failover-Agenten des Produkts wieder starten</translation>
    </message>
    <message>
        <source>%1 has replayed all that it received</source>
        <translation>%1 hat alles eingespielt, was empfangen wurde</translation>
    </message>
    <message>
        <source>read the replay position</source>
        <translation>die eingespielte Position lesen</translation>
    </message>
    <message>
        <source>ask whether it is the master</source>
        <translation>fragen, ob er der Master ist</translation>
    </message>
    <message>
        <source>promote the slave</source>
        <translation>den Slave befördern</translation>
    </message>
    <message>
        <source>switch the failover agent off on the new master</source>
        <translation>den Failover-Agenten auf dem neuen Master ausschalten</translation>
    </message>
    <message>
        <source>switch the failover agent on on the slave</source>
        <translation>den Failover-Agenten auf dem Slave einschalten</translation>
    </message>
    <message>
        <source>a request through the proxy reaches %1</source>
        <translation>eine Anfrage durch den Proxy erreicht %1</translation>
    </message>
    <message>
        <source>read the current position</source>
        <translation>die aktuelle Position lesen</translation>
    </message>
    <message>
        <source>%1 replays what %2 commits</source>
        <translation>%1 spielt ein, was %2 festschreibt</translation>
    </message>
    <message>
        <source>If the search finds nothing on the new master, rebuild its index: %1</source>
        <translation>Wenn die Suche auf dem neuen Master nichts findet, bauen Sie ihren Index neu auf: %1</translation>
    </message>
    <message>
        <source>The search index could not be rebuilt; do it from the window later. %1</source>
        <translation>Der Suchindex konnte nicht neu aufgebaut werden; holen Sie es später im Fenster nach. %1</translation>
    </message>
    <message>
        <source>rebuild the search index</source>
        <translation>den Suchindex neu aufbauen</translation>
    </message>
    <message>
        <source>read PostgreSQL&apos;s control file</source>
        <translation>die Steuerdatei von PostgreSQL lesen</translation>
    </message>
    <message>
        <source>stop the failover agent</source>
        <translation>den Failover-Agenten anhalten</translation>
    </message>
    <message>
        <source>stop PostgreSQL</source>
        <translation>PostgreSQL anhalten</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 is stopped</source>
        <translation>PostgreSQL auf %1 ist angehalten</translation>
    </message>
    <message>
        <source>stop PostgreSQL on the old master</source>
        <translation>PostgreSQL auf dem alten Master anhalten</translation>
    </message>
    <message>
        <source>stop the service on the old master</source>
        <translation>den Dienst auf dem alten Master anhalten</translation>
    </message>
    <message>
        <source>permit the start of PostgreSQL</source>
        <translation>den Start von PostgreSQL erlauben</translation>
    </message>
    <message>
        <source>start PostgreSQL again</source>
        <translation>PostgreSQL wieder starten</translation>
    </message>
    <message>
        <source>start the service again</source>
        <translation>den Dienst wieder starten</translation>
    </message>
    <message>
        <source>the service answers on %1 again</source>
        <translation>der Dienst antwortet auf %1 wieder</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 did not stop cleanly (&quot;%2&quot;): something could be missing on %3.</source>
        <translation>PostgreSQL auf %1 hielt nicht sauber an („%2“): Auf %3 könnte etwas fehlen.</translation>
    </message>
    <message>
        <source>look for the standby signal</source>
        <translation>nach der Standby-Kennung sehen</translation>
    </message>
    <message>
        <source>make the old master a standby on disk</source>
        <translation>den alten Master auf der Platte zum Standby machen</translation>
    </message>
    <message>
        <source>write the mark of the old master</source>
        <translation>die Markierung des alten Masters schreiben</translation>
    </message>
    <message>
        <source>make the replication slot</source>
        <translation>den Replikations-Slot anlegen</translation>
    </message>
    <message>
        <source>start the old master as a standby</source>
        <translation>den alten Master als Standby starten</translation>
    </message>
    <message>
        <source>drop the old slot</source>
        <translation>den alten Slot löschen</translation>
    </message>
    <message>
        <source>look for the standby</source>
        <translation>nach dem Standby sehen</translation>
    </message>
    <message>
        <source>take the old master out of HAProxy</source>
        <translation>den alten Master aus HAProxy nehmen</translation>
    </message>
    <message>
        <source>No host could be marked: %1 could come back as a second master.</source>
        <translation>Kein Host konnte markiert werden: %1 könnte als zweiter Master wiederkommen.</translation>
    </message>
    <message>
        <source>start the guard</source>
        <translation>den Wächter starten</translation>
    </message>
    <message>
        <source>put the master back into HAProxy</source>
        <translation>den Master wieder in HAProxy aufnehmen</translation>
    </message>
    <message>
        <source>take the mark of the old master away</source>
        <translation>die Markierung des alten Masters entfernen</translation>
    </message>
    <message>
        <source>close the gate and see %1 drained</source>
        <translation>die Schranke schließen und sehen, dass auf %1 nichts mehr in Arbeit ist</translation>
    </message>
    <message>
        <source>read how far it has replayed</source>
        <translation>lesen, wie weit er nachgespielt hat</translation>
    </message>
    <message>
        <source>see the service answer at %1</source>
        <translation>sehen, dass der Dienst unter %1 antwortet</translation>
    </message>
    <message>
        <source>see the service answer on the new master</source>
        <translation>sehen, dass der Dienst auf dem neuen Master antwortet</translation>
    </message>
    <message>
        <source>replay everything from %1</source>
        <translation>alles von %1 nachspielen</translation>
    </message>
    <message>
        <source>write what will make the old master a standby</source>
        <translation>schreiben, was den alten Master zum Standby machen wird</translation>
    </message>
    <message>
        <source>write a last checkpoint</source>
        <translation>einen letzten Checkpoint schreiben</translation>
    </message>
    <message>
        <source>take away what was written beside the standby&apos;s files</source>
        <translation>wegnehmen, was neben die Dateien des Standbys geschrieben wurde</translation>
    </message>
    <message>
        <source>see the end of the stream</source>
        <translation>das Ende des Stroms sehen</translation>
    </message>
    <message>
        <source>see %1 follow</source>
        <translation>sehen, dass %1 folgt</translation>
    </message>
    <message>
        <source>HAProxy did not say whether %1 is drained.</source>
        <translation>HAProxy hat nicht gesagt, ob auf %1 nichts mehr in Arbeit ist.</translation>
    </message>
    <message>
        <source>see the proxy reach the slave</source>
        <translation>sehen, dass der Proxy den Slave erreicht</translation>
    </message>
    <message>
        <source>%1 can&apos;t reach %2: users would be sent where nobody answers. Mend the network between the two, then try again.</source>
        <translation>%1 erreicht %2 nicht: Benutzer würden dorthin geschickt, wo niemand antwortet. Beheben Sie das Netzproblem zwischen den beiden und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>read the WAL position</source>
        <translation>die WAL-Position lesen</translation>
    </message>
    <message>
        <source>%1 has not replayed within 30 seconds what %2 has just written: replication stands still. Look at the network between the two, then try again.</source>
        <translation>%1 hat binnen 30 Sekunden nicht eingespielt, was %2 eben geschrieben hat: Die Replikation steht still. Sehen Sie sich das Netz zwischen den beiden an, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the guard of %1 stops PostgreSQL there</source>
        <translation>der Wächter von %1 hält PostgreSQL dort an</translation>
    </message>
    <message>
        <source>%1 is there and can&apos;t be reached from here, and nobody saw its PostgreSQL stop: with %2 promoted there could be two masters. Switch %1 off, or mend the way to it, then start this again.</source>
        <translation>%1 ist da und von hier nicht erreichbar, und niemand hat sein PostgreSQL anhalten sehen: würde %2 befördert, könnte es zwei Master geben. Schalten Sie %1 aus oder richten Sie den Weg dorthin, und starten Sie dies dann erneut.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: see there that the product&apos;s failover agent runs again.</source>
        <translation>%1 ist nicht erreichbar: Sehen Sie dort nach, dass der Failover-Agent des Produkts wieder läuft.</translation>
    </message>
    <message>
        <source>PostgreSQL answers on %1</source>
        <translation>PostgreSQL antwortet auf %1</translation>
    </message>
    <message>
        <source>%1 is not the master any more: others have changed the roles since. This run can&apos;t be taken up; look at the status, and start a new operation.</source>
        <translation>%1 ist nicht mehr der Master: Andere haben seither die Rollen geändert. Dieser Lauf kann nicht fortgesetzt werden; sehen Sie den Status an und starten Sie einen neuen Vorgang.</translation>
    </message>
    <message>
        <source>%1 does not say whether PostgreSQL runs there.</source>
        <translation>%1 sagt nicht, ob PostgreSQL dort läuft.</translation>
    </message>
    <message>
        <source>%1 was made a master by others after this run had made it a slave, its failover agent perhaps: this run can&apos;t go on. Look at the status, which says who serves and what to do with the other one.</source>
        <translation>%1 wurde von anderen zum Master gemacht, nachdem dieser Lauf ihn zum Slave gemacht hatte, vielleicht von seinem Failover-Agenten: Dieser Lauf kann nicht weitergehen. Der Status sagt, wer die Benutzer bedient und was mit dem anderen zu tun ist.</translation>
    </message>
    <message>
        <source>Users get the maintenance page, as somebody ordered it: %1 answers, and serves them once the maintenance is ended.</source>
        <translation>Benutzer bekommen die Wartungsseite, wie jemand es bestellt hat: %1 antwortet und bedient sie, sobald die Wartung beendet ist.</translation>
    </message>
    <message>
        <source>There are no data of PostgreSQL in %2 on %1: the copy brings all of them.</source>
        <translation>In %2 auf %1 sind keine Daten von PostgreSQL: Die Kopie bringt sie alle.</translation>
    </message>
    <message>
        <source>%1 still catches up with %2.</source>
        <translation>%1 holt %2 noch ein.</translation>
    </message>
    <message>
        <source>Nobody led this run for a while, so the hosts undid it by themselves: %1 stays the master, and %2 will not be promoted by it. Start a new operation.</source>
        <translation>Niemand hat diesen Lauf eine Zeit lang geführt, daher haben die Hosts ihn selbst rückgängig gemacht: %1 bleibt der Master, und %2 wird durch ihn nicht mehr zum Master gemacht. Beginnen Sie einen neuen Vorgang.</translation>
    </message>
    <message>
        <source>ask for the old master</source>
        <translation>nach dem alten Master fragen</translation>
    </message>
    <message>
        <source>send users to the old master</source>
        <translation>Benutzer zum alten Master schicken</translation>
    </message>
</context>
<context>
    <name>HaproxyBlock</name>
    <message>
        <source>haproxy.cfg has marker lines of Baton for &quot;%1&quot; that do not belong together. Put them right, or remove them.</source>
        <translation>In haproxy.cfg stehen Markierungszeilen von Baton für „%1“, die nicht zusammengehören. Berichtigen oder entfernen Sie sie.</translation>
    </message>
</context>
<context>
    <name>HaproxyStat</name>
    <message>
        <source>HAProxy&apos;s statistics are not in the form that is known.</source>
        <translation>Die Statistik von HAProxy hat nicht die bekannte Form.</translation>
    </message>
</context>
<context>
    <name>HeldLock</name>
    <message>
        <source>holder unknown</source>
        <translation>Inhaber unbekannt</translation>
    </message>
    <message>
        <source>“%1” by %2</source>
        <translation>„%1“ von %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Another run holds the cluster on %1 (%2). Wait for it to end, resume it, or take its lock over knowingly.</source>
        <translation>Ein anderer Lauf hält den Cluster auf %1 (%2). Warten Sie, bis er endet, setzen Sie ihn fort, oder übernehmen Sie bewusst seine Sperre.</translation>
    </message>
    <message>
        <source>The lock could not be taken on %1.</source>
        <translation>Die Sperre auf %1 konnte nicht genommen werden.</translation>
    </message>
    <message>
        <source>This run made %1 the master, which is a slave again: others have changed the roles since. It can&apos;t be taken up; look at the status, and start a new operation.</source>
        <translation>Dieser Lauf hat %1 zum Master gemacht, der nun wieder Slave ist: andere haben die Rollen seither geändert. Er kann nicht fortgesetzt werden; sehen Sie sich den Zustand an und starten Sie einen neuen Vorgang.</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>Command: %1
Exit status: %2
%3</source>
        <translation>Befehl: %1
Exit-Status: %2
%3</translation>
    </message>
    <message>
        <source>%1: cannot %2 (exit status %3).</source>
        <translation>%1: nicht gelungen: %2 (Exit-Status %3).</translation>
    </message>
    <message>
        <source>%1: cannot %2: %3</source>
        <translation>%1: nicht gelungen: %2. %3</translation>
    </message>
    <message>
        <source>upload %1 to %2</source>
        <translation>%1 nach %2 hochladen</translation>
    </message>
    <message>
        <source>A check wanted to change something on %1; it was not sent. This is a fault in Baton.</source>
        <translation>Eine Prüfung wollte auf %1 etwas ändern; es wurde nicht gesendet. Das ist ein Fehler in Baton.</translation>
    </message>
    <message>
        <source>%1 was not changed: another run holds the cluster (%2). Wait for it, or take the lock over.</source>
        <translation>%1 wurde nicht geändert: Ein anderer Lauf hält den Cluster (%2). Warten Sie auf ihn, oder übernehmen Sie die Sperre.</translation>
    </message>
    <message>
        <source>%1: cannot %2: the disk is full. Make room there, then try again.</source>
        <translation>%1: nicht gelungen: %2. Die Platte ist voll: Schaffen Sie dort Platz und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>HostTools</name>
    <message>
        <source>Install the guard, the answerer and the timers</source>
        <translation>Wächter, Antwortdienst und Timer installieren</translation>
    </message>
    <message>
        <source>install Baton&apos;s host tools</source>
        <translation>Batons Werkzeuge auf dem Host installieren</translation>
    </message>
    <message>
        <source>Remove the guard, the answerer and the timers</source>
        <translation>Wächter, Antwortdienst und Timer entfernen</translation>
    </message>
    <message>
        <source>remove Baton&apos;s host tools</source>
        <translation>Batons Werkzeuge vom Host entfernen</translation>
    </message>
    <message>
        <source>What only this host had when it was reconverted stays on %1 in %2. Delete it when nobody needs it any more.</source>
        <translation>Was nur dieser Host hatte, als er eingegliedert wurde, bleibt auf %1 in %2. Löschen Sie es, wenn es niemand mehr braucht.</translation>
    </message>
    <message>
        <source>put the guard in front of PostgreSQL</source>
        <translation>den Wächter vor PostgreSQL setzen</translation>
    </message>
    <message>
        <source>%1 has other scripts of Baton than this version wants, and %2 may only use Baton&apos;s helper there. Put them there over a login with full rights: “batonctl helper install”.</source>
        <translation>Auf %1 sind andere Skripte von Baton, als diese Version verlangt, und %2 darf dort nur Batons Helfer benutzen. Bringen Sie sie über eine Anmeldung mit vollen Rechten dorthin: „batonctl helper install“.</translation>
    </message>
    <message>
        <source>Install the answerer and the timers</source>
        <translation>Antwortdienst und Zeitgeber installieren</translation>
    </message>
</context>
<context>
    <name>Install</name>
    <message>
        <source>Install the master on %1</source>
        <translation>Master auf %1 installieren</translation>
    </message>
    <message>
        <source>Install the slave on %1, a copy of %2</source>
        <translation>Slave auf %1 installieren, eine Kopie von %2</translation>
    </message>
    <message>
        <source>Install HAProxy on %1</source>
        <translation>HAProxy auf %1 installieren</translation>
    </message>
    <message>
        <source>Install all: master on %1, slave on %2, HAProxy on %3</source>
        <translation>Alles installieren: Master auf %1, Slave auf %2, HAProxy auf %3</translation>
    </message>
    <message>
        <source>Install all: master on %1, slave on %2</source>
        <translation>Alles installieren: Master auf %1, Slave auf %2</translation>
    </message>
    <message>
        <source>The lock could not be released on %1.</source>
        <translation>Die Sperre auf %1 konnte nicht freigegeben werden.</translation>
    </message>
    <message>
        <source>Put Baton&apos;s scripts on %1</source>
        <translation>Batons Skripte auf %1 ablegen</translation>
    </message>
    <message>
        <source>Start the witness on %1</source>
        <translation>Den Zeugen auf %1 starten</translation>
    </message>
    <message>
        <source>Start the guard on %1</source>
        <translation>Den Wächter auf %1 starten</translation>
    </message>
    <message>
        <source>Take the lock: one run at a time</source>
        <translation>Sperre nehmen: ein Lauf zur Zeit</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>Sperre freigeben</translation>
    </message>
    <message>
        <source>%1 was installed from another build than %2. Master and slave must come from the same file: name the right one in the profile.</source>
        <translation>%1 wurde aus einem anderen Build installiert als %2. Master und Slave müssen aus derselben Datei stammen: Nennen Sie im Profil die richtige.</translation>
    </message>
    <message>
        <source>On %1: SHA-256 %2
Here: SHA-256 %3</source>
        <translation>Auf %1: SHA-256 %2
Hier: SHA-256 %3</translation>
    </message>
    <message>
        <source>make the folder for the build</source>
        <translation>den Ordner für den Build anlegen</translation>
    </message>
    <message>
        <source>note that an installation begins</source>
        <translation>vermerken, dass eine Installation beginnt</translation>
    </message>
    <message>
        <source>The installer</source>
        <translation>Der Installer</translation>
    </message>
    <message>
        <source>note which build was installed</source>
        <translation>vermerken, welcher Build installiert wurde</translation>
    </message>
    <message>
        <source>the service desk on %1 to answer at %2</source>
        <translation>der Service Desk auf %1 antwortet unter %2</translation>
    </message>
    <message>
        <source>Upload the build to %1</source>
        <translation>Build auf %1 hochladen</translation>
    </message>
    <message>
        <source>Run the installer on %1: High Availability master</source>
        <translation>Installer auf %1 ausführen: High Availability, Master</translation>
    </message>
    <message>
        <source>Run the installer on %1: High Availability slave, database copy</source>
        <translation>Installer auf %1 ausführen: High Availability, Slave, Kopie der Datenbank</translation>
    </message>
    <message>
        <source>Wait until the service desk on %1 answers</source>
        <translation>Warten, bis der Service Desk auf %1 antwortet</translation>
    </message>
    <message>
        <source>The recipe does not say how to register without a person. Register at %1, then go on.</source>
        <translation>Das Rezept sagt nicht, wie man ohne Bediener registriert. Registrieren Sie unter %1 und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>The service desk on %1 refused the registration (HTTP %2). Register by hand at %3, then start this again.</source>
        <translation>Der Service Desk auf %1 hat die Registrierung abgelehnt (HTTP %2). Registrieren Sie von Hand unter %3 und starten Sie dies dann noch einmal.</translation>
    </message>
    <message>
        <source>Register the service desk in a browser: %1</source>
        <translation>Den Service Desk im Browser registrieren: %1</translation>
    </message>
    <message>
        <source>Press Enter when it is registered</source>
        <translation>Drücken Sie die Eingabetaste, wenn er registriert ist</translation>
    </message>
    <message>
        <source>Register the service desk now, in a browser: %1</source>
        <translation>Registrieren Sie jetzt den Service Desk im Browser: %1</translation>
    </message>
    <message>
        <source>the registration at %1</source>
        <translation>die Registrierung unter %1</translation>
    </message>
    <message>
        <source>Cancelled while the service desk on %1 settles.</source>
        <translation>Abgebrochen, während der Service Desk auf %1 zur Ruhe kommt.</translation>
    </message>
    <message>
        <source>The service desk is ready after %1 s: the rest of the settle time is not needed.</source>
        <translation>Der Service Desk ist nach %1 s bereit: Die übrige Ruhezeit entfällt.</translation>
    </message>
    <message>
        <source>Wait for the registration of the service desk on %1</source>
        <translation>Auf die Registrierung des Service Desks auf %1 warten</translation>
    </message>
    <message>
        <source>Let the service desk on %1 settle</source>
        <translation>Den Service Desk auf %1 zur Ruhe kommen lassen</translation>
    </message>
    <message>
        <source>The disk of %1 is full%2, so the installation could not go on. Free space there, then start it again.</source>
        <translation>Die Platte von %1 ist voll%2, darum kam die Installation nicht weiter. Schaffen Sie dort Platz und starten Sie sie noch einmal.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Upload the build to %1 and %2</source>
        <translation>Build auf %1 und %2 hochladen</translation>
    </message>
    <message>
        <source>find the product&apos;s database</source>
        <translation>die Datenbank des Produkts finden</translation>
    </message>
    <message>
        <source>%1 was not reachable just now, so its guard cannot be put in place. %2</source>
        <translation>%1 war eben nicht erreichbar, darum kann sein Wächter nicht eingerichtet werden. %2</translation>
    </message>
    <message>
        <source>%1: PostgreSQL was not found there, so its guard cannot be put in place. Start it, then go on.</source>
        <translation>%1: PostgreSQL wurde dort nicht gefunden, darum kann sein Wächter nicht eingerichtet werden. Starten Sie es, dann fahren Sie fort.</translation>
    </message>
    <message>
        <source>The lock stays on %1, which is not reachable; a later run takes it over.</source>
        <translation>Die Sperre bleibt auf %1 liegen, der nicht erreichbar ist; ein späterer Lauf übernimmt sie.</translation>
    </message>
</context>
<context>
    <name>InstallBlock</name>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1: haproxy.cfg already has something on port %2 (%3). Both would get a part of the users. Remove that section, then try again.</source>
        <translation>%1: In haproxy.cfg gibt es schon etwas auf Port %2 (%3). Beide bekämen einen Teil der Benutzer. Entfernen Sie den Abschnitt und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>See that HAProxy runs</source>
        <translation>Sehen, dass HAProxy läuft</translation>
    </message>
    <message>
        <source>Check and put in place haproxy.cfg, reload HAProxy</source>
        <translation>haproxy.cfg prüfen und einsetzen, HAProxy neu laden</translation>
    </message>
    <message>
        <source>%1: haproxy.cfg was changed by somebody else just now. Look at it, then try again.</source>
        <translation>%1: haproxy.cfg wurde eben von jemand anderem geändert. Sehen Sie hinein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1: haproxy.cfg was invalid before Baton changed anything, and was left as it is. Put right what HAProxy complains about, then try again.</source>
        <translation>%1: haproxy.cfg war schon ungültig, bevor Baton etwas geändert hat, und blieb, wie sie war. Beheben Sie, was HAProxy bemängelt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1: HAProxy does not accept the block that Baton would add; haproxy.cfg was left as it is.</source>
        <translation>%1: HAProxy nimmt den Block nicht an, den Baton einfügen würde; haproxy.cfg blieb, wie sie war.</translation>
    </message>
    <message>
        <source>%1: haproxy.cfg is valid and in place, but HAProxy does not run with it. See &quot;journalctl -u haproxy&quot; there.</source>
        <translation>%1: haproxy.cfg ist gültig und eingesetzt, aber HAProxy läuft damit nicht. Siehe dort „journalctl -u haproxy“.</translation>
    </message>
    <message>
        <source>%1: HAProxy is not installed. Install the proxy first.</source>
        <translation>%1: HAProxy ist nicht installiert. Installieren Sie zuerst den Proxy.</translation>
    </message>
    <message>
        <source>put haproxy.cfg in place</source>
        <translation>haproxy.cfg einsetzen</translation>
    </message>
    <message>
        <source>read haproxy.cfg</source>
        <translation>haproxy.cfg lesen</translation>
    </message>
    <message>
        <source>%1: the block would be another one than was agreed on when the helper was put there. Log in with full rights for it, or put the helper there anew: “batonctl helper install”.</source>
        <translation>%1: Der Block wäre ein anderer als der, der beim Einrichten des Helfers vereinbart wurde. Melden Sie sich dafür mit vollen Rechten an, oder richten Sie den Helfer neu ein: „batonctl helper install“.</translation>
    </message>
    <message>
        <source>Say in haproxy.cfg who gets no traffic</source>
        <translation>In haproxy.cfg festhalten, wer keinen Verkehr bekommt</translation>
    </message>
    <message>
        <source>Say in haproxy.cfg whether users get the maintenance page</source>
        <translation>In haproxy.cfg festhalten, ob Benutzer die Wartungsseite bekommen</translation>
    </message>
</context>
<context>
    <name>InstallProxy</name>
    <message>
        <source>read the package source&apos;s lists</source>
        <translation>die Listen der Paketquelle lesen</translation>
    </message>
    <message>
        <source>look for HAProxy&apos;s version</source>
        <translation>die Version von HAProxy feststellen</translation>
    </message>
    <message>
        <source>The package source has no HAProxy %1, which the vendor names; the distribution&apos;s own version is installed.</source>
        <translation>Die Paketquelle hat kein HAProxy %1, das der Hersteller nennt; die Version der Distribution wird installiert.</translation>
    </message>
    <message>
        <source>install HAProxy</source>
        <translation>HAProxy installieren</translation>
    </message>
    <message>
        <source>HAProxy %1 is installed.</source>
        <translation>HAProxy %1 ist installiert.</translation>
    </message>
    <message>
        <source>The managed block is shown once HAProxy is installed: it depends on its version.</source>
        <translation>Der verwaltete Block wird gezeigt, sobald HAProxy installiert ist: Er hängt von der Version ab.</translation>
    </message>
    <message>
        <source>No master answers yet, so nothing can be asked through HAProxy.</source>
        <translation>Noch antwortet kein Master, darum kann durch HAProxy nichts gefragt werden.</translation>
    </message>
    <message>
        <source>a request through HAProxy on %1 to reach the master</source>
        <translation>eine Anfrage durch HAProxy auf %1 erreicht den Master</translation>
    </message>
    <message>
        <source>Install HAProxy and socat on %1</source>
        <translation>HAProxy und socat auf %1 installieren</translation>
    </message>
    <message>
        <source>Write the managed block into haproxy.cfg on %1</source>
        <translation>Den verwalteten Block in haproxy.cfg auf %1 schreiben</translation>
    </message>
    <message>
        <source>See that a request through %1 reaches the master</source>
        <translation>Sehen, dass eine Anfrage durch %1 den Master erreicht</translation>
    </message>
</context>
<context>
    <name>Installation</name>
    <message>
        <source>%1 has no curl, which is needed to ask its web service: apt-get install curl.</source>
        <translation>%1 hat kein curl; es wird gebraucht, um den Webdienst zu fragen: apt-get install curl.</translation>
    </message>
    <message>
        <source>look whether the product is installed</source>
        <translation>nachsehen, ob das Produkt installiert ist</translation>
    </message>
    <message>
        <source>read the build&apos;s checksum</source>
        <translation>die Prüfsumme des Builds lesen</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>must be %1</source>
        <translation>muss %1 sein</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>ein Objekt aus Texten</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be a size such as &quot;4 GB&quot;</source>
        <translation>muss eine Größe wie &quot;4 GB&quot; sein</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>is not a regular expression: %1 at character %2</source>
        <translation>ist kein regulärer Ausdruck: %1 bei Zeichen %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>LiveRun</name>
    <message>
        <source>“%1”: answered as the last time.</source>
        <translation>„%1“: beantwortet wie beim letzten Mal.</translation>
    </message>
    <message>
        <source>A secret was about to be written into the journal (%1). This is a fault in Baton.</source>
        <translation>Ein Geheimnis wäre beinahe ins Journal geschrieben worden (%1). Das ist ein Fehler in Baton.</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>switch the maintenance page</source>
        <translation>die Wartungsseite schalten</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>no HAProxy that Baton manages</source>
        <translation>kein HAProxy, das Baton verwaltet</translation>
    </message>
    <message>
        <source>a managed HAProxy</source>
        <translation>ein verwaltetes HAProxy</translation>
    </message>
    <message>
        <source>Show a page with your own balancer.</source>
        <translation>Zeigen Sie eine Seite mit Ihrem eigenen Lastverteiler.</translation>
    </message>
    <message>
        <source>%1 is not reachable: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>Bring the proxy back.</source>
        <translation>Bringen Sie den Proxy zurück.</translation>
    </message>
    <message>
        <source>its admin socket is not usable</source>
        <translation>sein Admin-Socket ist nicht benutzbar</translation>
    </message>
    <message>
        <source>a usable admin socket</source>
        <translation>ein benutzbarer Admin-Socket</translation>
    </message>
    <message>
        <source>Run &quot;Install proxy&quot; again.</source>
        <translation>Führen Sie „HAProxy installieren“ noch einmal aus.</translation>
    </message>
    <message>
        <source>reachable, admin socket usable</source>
        <translation>erreichbar, Admin-Socket benutzbar</translation>
    </message>
    <message>
        <source>The recipe has no command for it. Open %1 as Super User: Admin » Support Console » select all modules » Re-index.</source>
        <translation>Das Rezept hat keinen Befehl dafür. Öffnen Sie %1 als Super User: Admin » Support Console » alle Module auswählen » Re-index.</translation>
    </message>
    <message>
        <source>The master</source>
        <translation>Der Master</translation>
    </message>
    <message>
        <source>%1 is not a running master</source>
        <translation>%1 ist kein laufender Master</translation>
    </message>
    <message>
        <source>a running master</source>
        <translation>ein laufender Master</translation>
    </message>
    <message>
        <source>See the status: it says what to do first.</source>
        <translation>Sehen Sie in den Zustand: Er sagt, was zuerst zu tun ist.</translation>
    </message>
    <message>
        <source>%1 is the master</source>
        <translation>%1 ist der Master</translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>Clustersperre nehmen</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>Sperre freigeben</translation>
    </message>
    <message>
        <source>Maintenance on</source>
        <translation>Wartung ein</translation>
    </message>
    <message>
        <source>Show users the maintenance page</source>
        <translation>Benutzern die Wartungsseite zeigen</translation>
    </message>
    <message>
        <source>Maintenance off</source>
        <translation>Wartung aus</translation>
    </message>
    <message>
        <source>Take the maintenance page away</source>
        <translation>Wartungsseite wegnehmen</translation>
    </message>
    <message>
        <source>Rebuild the search index on %1</source>
        <translation>Suchindex auf %1 neu aufbauen</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>Suchindex neu aufbauen</translation>
    </message>
    <message>
        <source>Write the same into haproxy.cfg</source>
        <translation>Dasselbe in haproxy.cfg schreiben</translation>
    </message>
    <message>
        <source>Write the end of the page into haproxy.cfg</source>
        <translation>Das Ende der Wartungsseite in haproxy.cfg schreiben</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Check requirements</source>
        <translation>Voraussetzungen prüfen</translation>
    </message>
    <message>
        <source>Install master</source>
        <translation>Master installieren</translation>
    </message>
    <message>
        <source>Install slave</source>
        <translation>Slave installieren</translation>
    </message>
    <message>
        <source>Install HAProxy</source>
        <translation>HAProxy installieren</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Switch over</source>
        <translation>Rollen tauschen</translation>
    </message>
    <message>
        <source>Fail over</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>Reconvert old master</source>
        <translation>Alten Master eingliedern</translation>
    </message>
    <message>
        <source>Rebuild slave</source>
        <translation>Slave neu aufbauen</translation>
    </message>
    <message>
        <source>Restart master safely</source>
        <translation>Master sicher neu starten</translation>
    </message>
    <message>
        <source>Start maintenance</source>
        <translation>Wartung beginnen</translation>
    </message>
    <message>
        <source>End maintenance</source>
        <translation>Wartung beenden</translation>
    </message>
    <message>
        <source>Rebuild search index</source>
        <translation>Suchindex neu aufbauen</translation>
    </message>
    <message>
        <source>Resolve two masters</source>
        <translation>Zwei Master auflösen</translation>
    </message>
    <message>
        <source>Remove Baton from the hosts</source>
        <translation>Baton von den Hosts entfernen</translation>
    </message>
</context>
<context>
    <name>OperationJob</name>
    <message>
        <source>Password of %1 on %2, for sudo</source>
        <translation>Passwort von %1 auf %2, für sudo</translation>
    </message>
    <message>
        <source>Passphrase of the SSH key for %1 on %2</source>
        <translation>Passphrase des SSH-Schlüssels für %1 auf %2</translation>
    </message>
    <message>
        <source>Password of %1 on %2</source>
        <translation>Passwort von %1 auf %2</translation>
    </message>
    <message>
        <source>The question “%1” was not answered.</source>
        <translation>Die Frage „%1“ wurde nicht beantwortet.</translation>
    </message>
    <message>
        <source>Run %1 has ended (%2): there is nothing to take up.</source>
        <translation>Lauf %1 ist zu Ende (%2): Es gibt nichts wiederaufzunehmen.</translation>
    </message>
    <message>
        <source>Cancelled before anything was done.</source>
        <translation>Abgebrochen, bevor etwas getan war.</translation>
    </message>
    <message>
        <source>“%1” can’t be done for this cluster.</source>
        <translation>„%1“ ist für diesen Cluster nicht möglich.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Not asked for, as a check failed.</source>
        <translation>Nicht erfragt, da eine Prüfung fehlschlug.</translation>
    </message>
    <message>
        <source>Given beforehand.</source>
        <translation>Vorab gegeben.</translation>
    </message>
    <message>
        <source>Not confirmed.</source>
        <translation>Nicht bestätigt.</translation>
    </message>
    <message>
        <source>Type it exactly as shown.</source>
        <translation>Tippen Sie genau, was gezeigt wird.</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Bestätigt.</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>Getippt: %1</translation>
    </message>
    <message>
        <source>%1 is not known. Store it, or give it with --secrets-file (“%2”).</source>
        <translation>%1 ist nicht bekannt. Speichern Sie es, oder geben Sie es mit --secrets-file an („%2“).</translation>
    </message>
    <message>
        <source>Run %1 was cut off before its first step: there is nothing to take up. Start the operation anew.</source>
        <translation>Der Lauf %1 wurde vor seinem ersten Schritt abgebrochen: Es gibt nichts fortzusetzen. Beginnen Sie den Vorgang von vorn.</translation>
    </message>
    <message>
        <source>“%1” is going on in this cluster, started by %2, since %3 (run %4, process %5). Wait until it has ended.</source>
        <translation>„%1“ ist in diesem Cluster im Gang, begonnen von %2, seit %3 (Lauf %4, Prozess %5). Warten Sie, bis er zu Ende ist.</translation>
    </message>
    <message>
        <source>“%1” was not started: another run holds the cluster: %2 (on %3). Wait until it has ended. If nobody runs it any more, resume it or roll it back where it was started, or take its lock over knowingly.</source>
        <translation>„%1“ wurde nicht begonnen: Ein anderer Lauf hält den Cluster: %2 (auf %3). Warten Sie, bis er zu Ende ist. Wenn ihn niemand mehr ausführt, setzen Sie ihn dort fort, wo er begonnen wurde, nehmen Sie ihn dort zurück, oder übernehmen Sie bewusst seine Sperre.</translation>
    </message>
    <message>
        <source>%1 asks for a code at each login and allows one session per connection (MaxSessions 1 in its sshd_config): stay here, you will be asked several times while this runs. With MaxSessions 10, its default, once is enough.</source>
        <translation>%1 fragt bei jeder Anmeldung nach einem Code und erlaubt eine Sitzung je Verbindung (MaxSessions 1 in der sshd_config dort): Bleiben Sie hier, Sie werden während des Laufs mehrmals gefragt. Mit MaxSessions 10, der Voreinstellung, genügt einmal.</translation>
    </message>
    <message>
        <source>%1 is rebooted and asks for a code at each login: stay here, you will be asked again when it is back.</source>
        <translation>%1 wird neu gestartet und fragt bei jeder Anmeldung nach einem Code: Bleiben Sie hier, Sie werden wieder gefragt, sobald er zurück ist.</translation>
    </message>
    <message>
        <source>%1 asks %2 at login: “%3”</source>
        <translation>%1 fragt %2 bei der Anmeldung: „%3“</translation>
    </message>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>Die letzte Antwort wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>as it was before you were asked</source>
        <translation>wie vor der Rückfrage</translation>
    </message>
    <message>
        <source>Look at the status, and start again.</source>
        <translation>Sehen Sie sich den Zustand an und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>%1 is reachable again</source>
        <translation>%1 ist wieder erreichbar</translation>
    </message>
    <message>
        <source>%1 can’t be reached any more</source>
        <translation>%1 ist nicht mehr erreichbar</translation>
    </message>
    <message>
        <source>%1 runs as a master now</source>
        <translation>%1 läuft jetzt als Master</translation>
    </message>
    <message>
        <source>%1 does not run as a master any more</source>
        <translation>%1 läuft nicht mehr als Master</translation>
    </message>
    <message>
        <source>No host has the lock of this run any more: others took it over and have worked on the cluster since. Nothing was done or undone now. Look at the status, and start a new operation.</source>
        <translation>Kein Host hat mehr die Sperre dieses Laufs: Andere haben sie übernommen und seither am Cluster gearbeitet. Jetzt wurde nichts getan und nichts rückgängig gemacht. Sehen Sie sich den Zustand an und starten Sie einen neuen Vorgang.</translation>
    </message>
    <message>
        <source>To take it over with batonctl: --set replace-lock=%1</source>
        <translation>Um sie mit batonctl zu übernehmen: --set replace-lock=%1</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Measures on all hosts what an installation needs. Changes nothing.</source>
        <translation>Misst auf allen Hosts, was eine Installation braucht. Ändert nichts.</translation>
    </message>
    <message>
        <source>Uploads the build to the first host and installs it there as the master.</source>
        <translation>Lädt den Build auf den ersten Host und installiert ihn dort als Master.</translation>
    </message>
    <message>
        <source>Installs the same build on the second host and copies the database to it.</source>
        <translation>Installiert denselben Build auf dem zweiten Host und kopiert die Datenbank dorthin.</translation>
    </message>
    <message>
        <source>Installs and sets up HAProxy, which sends users to the master.</source>
        <translation>Installiert HAProxy und richtet es ein; es leitet Benutzer zum Master.</translation>
    </message>
    <message>
        <source>Installs master, slave and HAProxy, one after the other.</source>
        <translation>Installiert Master, Slave und HAProxy, eins nach dem anderen.</translation>
    </message>
    <message>
        <source>Adds what Baton needs to switch over safely to a pair that was installed by hand.</source>
        <translation>Ergänzt ein von Hand installiertes Paar um das, was Baton für einen sicheren Rollentausch braucht.</translation>
    </message>
    <message>
        <source>Makes the slave the master and the master the slave. Users see a short pause, nothing is lost.</source>
        <translation>Macht den Slave zum Master und den Master zum Slave. Benutzer bemerken eine kurze Pause, nichts geht verloren.</translation>
    </message>
    <message>
        <source>Makes the slave the master because the master is gone. Says first what may be lost.</source>
        <translation>Macht den Slave zum Master, weil der Master weg ist. Zeigt vorher, was verloren gehen kann.</translation>
    </message>
    <message>
        <source>Makes the old master the new slave.</source>
        <translation>Macht den alten Master zum neuen Slave.</translation>
    </message>
    <message>
        <source>Copies the whole database to the slave again.</source>
        <translation>Kopiert die ganze Datenbank noch einmal auf den Slave.</translation>
    </message>
    <message>
        <source>Restarts the master while the slave is kept from taking over.</source>
        <translation>Startet den Master neu und hält den Slave davon ab, zu übernehmen.</translation>
    </message>
    <message>
        <source>HAProxy answers users with a maintenance page.</source>
        <translation>HAProxy antwortet Benutzern mit einer Wartungsseite.</translation>
    </message>
    <message>
        <source>HAProxy sends users to the service desk again.</source>
        <translation>HAProxy leitet Benutzer wieder zum Service Desk.</translation>
    </message>
    <message>
        <source>Rebuilds the search index on the master.</source>
        <translation>Baut den Suchindex auf dem Master neu auf.</translation>
    </message>
    <message>
        <source>Shows what both masters have, and makes the one you choose the only one.</source>
        <translation>Zeigt, was beide Master haben, und macht den, den Sie wählen, zum einzigen.</translation>
    </message>
    <message>
        <source>Takes away what Baton put on the hosts. The service desk and its data stay.</source>
        <translation>Entfernt, was Baton auf die Hosts gebracht hat. Der Service Desk und seine Daten bleiben.</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an operation that asks before it starts</comment>
        <translation>%1 …</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Noch im Gang</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Refused, nothing was changed</source>
        <translation>Abgelehnt, nichts wurde geändert</translation>
    </message>
    <message>
        <source>A host can&apos;t be reached, nothing was changed</source>
        <translation>Ein Host ist nicht erreichbar, nichts wurde geändert</translation>
    </message>
</context>
<context>
    <name>Postgres</name>
    <message>
        <source>pg_controldata&apos;s output could not be understood.</source>
        <translation>Die Ausgabe von pg_controldata war nicht zu verstehen.</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>%1 is not reachable. %2</source>
        <translation>%1 ist nicht erreichbar. %2</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not answer. Start it, then go on.</source>
        <translation>PostgreSQL auf %1 antwortet nicht. Starten Sie es und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 refuses the password of “%2” from %3. Correct the secret “main-backup password”, then start this again.</source>
        <translation>PostgreSQL auf %1 lehnt das Passwort von „%2“ von %3 aus ab. Berichtigen Sie das Geheimnis „main-backup password“ und starten Sie dies noch einmal.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not let “%2” in from %3: its pg_hba.conf has no line for that.</source>
        <translation>PostgreSQL auf %1 lässt „%2“ von %3 aus nicht herein: In seiner pg_hba.conf gibt es keine Zeile dafür.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 has no role “%2”. Was the product installed for High Availability?</source>
        <translation>PostgreSQL auf %1 hat keine Rolle „%2“. Wurde das Produkt für High Availability installiert?</translation>
    </message>
    <message>
        <source>%3 cannot log in at PostgreSQL on %1 as “%2”.</source>
        <translation>%3 kann sich bei PostgreSQL auf %1 nicht als „%2“ anmelden.</translation>
    </message>
    <message>
        <source>read PostgreSQL&apos;s settings</source>
        <translation>die Einstellungen von PostgreSQL lesen</translation>
    </message>
    <message>
        <source>write pg_hba.conf</source>
        <translation>pg_hba.conf schreiben</translation>
    </message>
    <message>
        <source>reload PostgreSQL</source>
        <translation>PostgreSQL neu laden</translation>
    </message>
    <message>
        <source>keep the replication password</source>
        <translation>das Replikationspasswort aufheben</translation>
    </message>
    <message>
        <source>create the replication slot</source>
        <translation>den Replikations-Slot anlegen</translation>
    </message>
    <message>
        <source>use the replication slot</source>
        <translation>den Replikations-Slot benutzen</translation>
    </message>
    <message>
        <source>%1 to use its replication slot on %2</source>
        <translation>%1 benutzt seinen Replikations-Slot auf %2</translation>
    </message>
    <message>
        <source>follow without a slot</source>
        <translation>ohne Slot folgen</translation>
    </message>
    <message>
        <source>the replication slots to be given up</source>
        <translation>die Replikations-Slots werden nicht mehr benutzt</translation>
    </message>
    <message>
        <source>drop Baton&apos;s replication slots</source>
        <translation>Batons Replikations-Slots löschen</translation>
    </message>
    <message>
        <source>count the replication slots</source>
        <translation>die Replikations-Slots zählen</translation>
    </message>
    <message>
        <source>hold the product&apos;s failover agent</source>
        <translation>den Failover-Agenten des Produkts anhalten</translation>
    </message>
    <message>
        <source>let the product&apos;s failover agent go on</source>
        <translation>den Failover-Agenten des Produkts weiterlaufen lassen</translation>
    </message>
    <message>
        <source>two masters</source>
        <translation>zwei Master</translation>
    </message>
    <message>
        <source>no master is running</source>
        <translation>kein Master läuft</translation>
    </message>
    <message>
        <source>one master and its slave</source>
        <translation>ein Master und sein Slave</translation>
    </message>
    <message>
        <source>Bring the pair in order first; the status says how.</source>
        <translation>Bringen Sie zuerst das Paar in Ordnung; der Zustand sagt, wie.</translation>
    </message>
    <message>
        <source>%1 is not a slave of %2</source>
        <translation>%1 ist kein Slave von %2</translation>
    </message>
    <message>
        <source>Install or rebuild the slave first.</source>
        <translation>Installieren Sie zuerst den Slave, oder bauen Sie ihn neu auf.</translation>
    </message>
    <message>
        <source>%1 is the master, %2 its slave</source>
        <translation>%1 ist der Master, %2 sein Slave</translation>
    </message>
    <message>
        <source>An installed pair</source>
        <translation>Ein installiertes Paar</translation>
    </message>
    <message>
        <source>Prepare the pair for changes of roles</source>
        <translation>Das Paar auf Rollenwechsel vorbereiten</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 is restarted once, for wal_log_hints: users wait for some seconds.</source>
        <translation>PostgreSQL auf %1 wird einmal neu gestartet, für wal_log_hints: Benutzer warten einige Sekunden.</translation>
    </message>
    <message>
        <source>restart PostgreSQL</source>
        <translation>PostgreSQL neu starten</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 to answer again</source>
        <translation>PostgreSQL auf %1 antwortet wieder</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 was not restarted, as you asked. Until it is, pg_rewind cannot be used.</source>
        <translation>PostgreSQL auf %1 wurde auf Ihren Wunsch nicht neu gestartet. Bis dahin kann pg_rewind nicht benutzt werden.</translation>
    </message>
    <message>
        <source>read the replication user&apos;s rights</source>
        <translation>die Rechte des Replikationsbenutzers lesen</translation>
    </message>
    <message>
        <source>let the replication user use pg_rewind</source>
        <translation>dem Replikationsbenutzer pg_rewind erlauben</translation>
    </message>
    <message>
        <source>%1 can log in at %2 for replication.</source>
        <translation>%1 kann sich bei %2 zur Replikation anmelden.</translation>
    </message>
    <message>
        <source>%1 is not reachable</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not answer</source>
        <translation>PostgreSQL auf %1 antwortet nicht</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 is not a standby</source>
        <translation>PostgreSQL auf %1 ist kein Standby</translation>
    </message>
    <message>
        <source>the database on %1 is not a copy of the master&apos;s</source>
        <translation>die Datenbank auf %1 ist keine Kopie der des Masters</translation>
    </message>
    <message>
        <source>%1 does not receive from %2</source>
        <translation>%1 empfängt nicht von %2</translation>
    </message>
    <message>
        <source>%1 does not see its slave streaming</source>
        <translation>%1 sieht seinen Slave nicht streamen</translation>
    </message>
    <message>
        <source>The service desk on %1 answers as if it were the master, though its database is a copy. Stop %2 there before users reach it.</source>
        <translation>Der Service Desk auf %1 antwortet, als wäre er der Master, obwohl seine Datenbank eine Kopie ist. Halten Sie dort %2 an, ehe Benutzer ihn erreichen.</translation>
    </message>
    <message>
        <source>%1 to follow %2</source>
        <translation>%1 folgt %2</translation>
    </message>
    <message>
        <source>Set up PostgreSQL on %1 for changes of roles</source>
        <translation>PostgreSQL auf %1 für Rollenwechsel einrichten</translation>
    </message>
    <message>
        <source>Let the replication user use pg_rewind</source>
        <translation>Dem Replikationsbenutzer pg_rewind erlauben</translation>
    </message>
    <message>
        <source>See that %1 follows %2, its service idle</source>
        <translation>Sehen, dass %1 %2 folgt und der Dienst dort wartet</translation>
    </message>
    <message>
        <source>Replication login between %1 and %2, both ways</source>
        <translation>Replikationsanmeldung zwischen %1 und %2, in beide Richtungen</translation>
    </message>
    <message>
        <source>Replication slot on %1 for the slave</source>
        <translation>Replikations-Slot auf %1 für den Slave</translation>
    </message>
    <message>
        <source>keep the replication password as SCRAM</source>
        <translation>das Replikationspasswort als SCRAM aufbewahren</translation>
    </message>
    <message>
        <source>compare the replication password</source>
        <translation>das Replikationspasswort vergleichen</translation>
    </message>
    <message>
        <source>The replication password has other letters than those of ASCII: the server keeps it as MD5, as before.</source>
        <translation>Das Replikationspasswort hat andere Zeichen als die von ASCII: Der Server bewahrt es wie bisher als MD5 auf.</translation>
    </message>
    <message>
        <source>The secret “main-backup password” is not the password that PostgreSQL on %1 knows for “%2”. Correct it, then start this again.</source>
        <translation>Das Geheimnis „main-backup password“ ist nicht das Passwort, das PostgreSQL auf %1 für „%2“ kennt. Berichtigen Sie es und starten Sie dies noch einmal.</translation>
    </message>
    <message>
        <source>Have PostgreSQL on %1 keep the replication password as SCRAM, not as MD5</source>
        <translation>PostgreSQL auf %1 das Replikationspasswort als SCRAM statt als MD5 aufbewahren lassen</translation>
    </message>
    <message>
        <source>see how the replication password is kept</source>
        <translation>nachsehen, wie das Replikationspasswort aufbewahrt wird</translation>
    </message>
    <message>
        <source>read pg_hba.conf</source>
        <translation>pg_hba.conf lesen</translation>
    </message>
    <message>
        <source>How much room %1 has was not seen just now, and by that goes how much WAL it may keep for an absent slave. Start this again. %2</source>
        <translation>Wie viel Platz %1 hat, war eben nicht zu sehen, und danach richtet sich, wie viel WAL er für einen abwesenden Slave aufheben darf. Starten Sie dies noch einmal. %2</translation>
    </message>
    <message>
        <source>arm the dead-man timer</source>
        <translation>den Totmann-Timer scharf stellen</translation>
    </message>
    <message>
        <source>disarm the timers</source>
        <translation>die Timer entschärfen</translation>
    </message>
    <message>
        <source>%1 receives, but its replay is paused</source>
        <translation>%1 empfängt, aber die Wiedergabe dort ist angehalten</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>build: must be a file name</source>
        <translation>build: muss ein Dateiname sein</translation>
    </message>
    <message>
        <source>root: must be an absolute path</source>
        <translation>root: muss ein absoluter Pfad sein</translation>
    </message>
    <message>
        <source>units: “%1” is not the name of a systemd unit</source>
        <translation>units: „%1“ ist nicht der Name einer systemd-Unit</translation>
    </message>
    <message>
        <source>rule “%1”: an answer that uses a secret must be marked &quot;secret&quot;: true</source>
        <translation>rule „%1“: Eine Antwort, die ein Geheimnis benutzt, muss mit &quot;secret&quot;: true gekennzeichnet sein</translation>
    </message>
    <message>
        <source>The recipe “%1” cannot be read: %2.</source>
        <translation>Das Rezept „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The recipe “%1” is too large to be one.</source>
        <translation>Das Rezept „%1“ ist zu groß, um eines zu sein.</translation>
    </message>
    <message>
        <source>The recipe “%1” is not JSON: %2 at byte %3.</source>
        <translation>Das Rezept „%1“ ist kein JSON: %2 bei Byte %3.</translation>
    </message>
    <message>
        <source>The recipe “%1” is not a JSON object.</source>
        <translation>Das Rezept „%1“ ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>extends: recipes extend each other in a circle at “%1”.</source>
        <translation>extends: Bei „%1“ erweitern sich Rezepte im Kreis.</translation>
    </message>
    <message>
        <source>extends: there is no bundled recipe “%1”.</source>
        <translation>extends: Es gibt kein mitgeliefertes Rezept „%1“.</translation>
    </message>
    <message>
        <source>The recipe does not fit its schema: %1</source>
        <translation>Das Rezept passt nicht zu seinem Schema: %1</translation>
    </message>
    <message>
        <source>There is no recipe “%1”. Bundled: %2.</source>
        <translation>Es gibt kein Rezept „%1“. Mitgeliefert sind: %2.</translation>
    </message>
    <message>
        <source>The recipe uses {%1}, which is not known here.</source>
        <translation>Das Rezept benutzt {%1}, das hier nicht bekannt ist.</translation>
    </message>
</context>
<context>
    <name>Reconvert</name>
    <message>
        <source>Stop the product and PostgreSQL on %1</source>
        <translation>Produkt und PostgreSQL auf %1 anhalten</translation>
    </message>
    <message>
        <source>Put aside what only %1 has</source>
        <translation>Beiseitelegen, was nur %1 hat</translation>
    </message>
    <message>
        <source>Make %1 a slave of %2</source>
        <translation>%1 zum Slave von %2 machen</translation>
    </message>
    <message>
        <source>See %1 follow %2</source>
        <translation>%1 %2 folgen sehen</translation>
    </message>
    <message>
        <source>Failover agent: off on the master, on on the slave</source>
        <translation>Failover-Agent: auf dem Master aus, auf dem Slave ein</translation>
    </message>
    <message>
        <source>See the guard run on both</source>
        <translation>Den Wächter auf beiden laufen sehen</translation>
    </message>
    <message>
        <source>Lift the fence of %1</source>
        <translation>Abschottung von %1 aufheben</translation>
    </message>
    <message>
        <source>HAProxy knows both again</source>
        <translation>HAProxy kennt wieder beide</translation>
    </message>
    <message>
        <source>Prove it: a request through the proxy, a commit on the slave</source>
        <translation>Den Beweis führen: eine Anfrage durch den Proxy, eine Transaktion auf dem Slave</translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>Clustersperre nehmen</translation>
    </message>
    <message>
        <source>Disarm what is armed</source>
        <translation>Entschärfen, was scharf ist</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>Sperre freigeben</translation>
    </message>
    <message>
        <source>Reconvert %1 to the slave of %2</source>
        <translation>%1 als Slave von %2 eingliedern</translation>
    </message>
    <message>
        <source>Rebuild the slave %1 from %2</source>
        <translation>Slave %1 aus %2 neu aufbauen</translation>
    </message>
    <message>
        <source>Replication login of %1 at %2</source>
        <translation>Replikationsanmeldung von %1 bei %2</translation>
    </message>
    <message>
        <source>Count what was put aside</source>
        <translation>Zählen, was beiseitegelegt wurde</translation>
    </message>
    <message>
        <source>Delete the data that a copy has replaced</source>
        <translation>Die Daten löschen, die eine Kopie ersetzt hat</translation>
    </message>
</context>
<context>
    <name>RecordingHost</name>
    <message>
        <source>Upload %1 to %2</source>
        <translation>%1 nach %2 hochladen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Noch im Gang</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Im Gang</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgerissen</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Longest wait of a client</source>
        <translation>Längste Wartezeit eines Clients</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>This run has not ended.</source>
        <translation>Dieser Lauf ist nicht zu Ende.</translation>
    </message>
    <message>
        <source>The report can’t be written to %1: %2</source>
        <translation>Der Bericht kann nicht nach %1 geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>Check requirements</source>
        <translation>Voraussetzungen prüfen</translation>
    </message>
    <message>
        <source>find out whether commands run as root</source>
        <translation>feststellen, ob Befehle als root laufen</translation>
    </message>
    <message>
        <source>commands run as root</source>
        <translation>Befehle laufen als root</translation>
    </message>
    <message>
        <source>commands run as user %1</source>
        <translation>Befehle laufen als Benutzer %1</translation>
    </message>
    <message>
        <source>root, or a user with sudo</source>
        <translation>root oder ein Benutzer mit sudo</translation>
    </message>
    <message>
        <source>Log in as root, or give the profile&apos;s user sudo rights for all commands.</source>
        <translation>Melden Sie sich als root an, oder geben Sie dem Benutzer des Profils sudo-Rechte für alle Befehle.</translation>
    </message>
    <message>
        <source>read the system&apos;s name</source>
        <translation>den Namen des Systems lesen</translation>
    </message>
    <message>
        <source>Install one of these systems on %1.</source>
        <translation>Installieren Sie auf %1 eines dieser Systeme.</translation>
    </message>
    <message>
        <source>ask for systemd&apos;s version</source>
        <translation>nach der Version von systemd fragen</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>version 229 or later</source>
        <translation>Version 229 oder neuer</translation>
    </message>
    <message>
        <source>Use a system with systemd, Ubuntu 16.04 or later.</source>
        <translation>Nehmen Sie ein System mit systemd, Ubuntu 16.04 oder neuer.</translation>
    </message>
    <message>
        <source>measure the memory</source>
        <translation>den Arbeitsspeicher messen</translation>
    </message>
    <message>
        <source>Give %1 more memory.</source>
        <translation>Geben Sie %1 mehr Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>count the processor cores</source>
        <translation>die Prozessorkerne zählen</translation>
    </message>
    <message>
        <source>Give %1 more processor cores.</source>
        <translation>Geben Sie %1 mehr Prozessorkerne.</translation>
    </message>
    <message>
        <source>measure the disk</source>
        <translation>die Platte messen</translation>
    </message>
    <message>
        <source>The output of df on %1 could not be understood.</source>
        <translation>Die Ausgabe von df auf %1 war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>%1, of which %2 free (%3)</source>
        <translation>%1, davon %2 frei (%3)</translation>
    </message>
    <message>
        <source>Give %1 a larger disk.</source>
        <translation>Geben Sie %1 eine größere Platte.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Free space on %1.</source>
        <translation>Schaffen Sie Platz auf %1.</translation>
    </message>
    <message>
        <source>Half of the disk is taken already: see that the database has room to grow.</source>
        <translation>Die halbe Platte ist schon belegt: Sorgen Sie dafür, dass die Datenbank wachsen kann.</translation>
    </message>
    <message>
        <source>list the network addresses</source>
        <translation>die Netzwerkadressen auflisten</translation>
    </message>
    <message>
        <source>%1 comes from DHCP</source>
        <translation>%1 kommt von DHCP</translation>
    </message>
    <message>
        <source>a static address</source>
        <translation>eine feste Adresse</translation>
    </message>
    <message>
        <source>Give %1 a static address, or reserve this one for it in the DHCP server.</source>
        <translation>Geben Sie %1 eine feste Adresse, oder reservieren Sie diese im DHCP-Server.</translation>
    </message>
    <message>
        <source>no interface has %1</source>
        <translation>keine Schnittstelle hat %1</translation>
    </message>
    <message>
        <source>the address by which the other hosts reach it</source>
        <translation>die Adresse, unter der die anderen Hosts ihn erreichen</translation>
    </message>
    <message>
        <source>Correct the profile: “address in the cluster” of %1 must be one of its own IP addresses.</source>
        <translation>Berichtigen Sie das Profil: „Adresse im Cluster“ von %1 muss eine seiner eigenen IP-Adressen sein.</translation>
    </message>
    <message>
        <source>resolve names</source>
        <translation>Namen auflösen</translation>
    </message>
    <message>
        <source>%1 does not resolve</source>
        <translation>%1 wird nicht aufgelöst</translation>
    </message>
    <message>
        <source>the host&apos;s own name resolves</source>
        <translation>der eigene Name des Hosts wird aufgelöst</translation>
    </message>
    <message>
        <source>Add it to /etc/hosts on %1.</source>
        <translation>Tragen Sie ihn auf %1 in /etc/hosts ein.</translation>
    </message>
    <message>
        <source>read the clock</source>
        <translation>die Uhr lesen</translation>
    </message>
    <message>
        <source>%1 s from this workstation&apos;s clock</source>
        <translation>%1 s neben der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>Set up time synchronisation (systemd-timesyncd, chrony or ntp) on %1.</source>
        <translation>Richten Sie auf %1 die Zeitsynchronisation ein (systemd-timesyncd, chrony oder ntp).</translation>
    </message>
    <message>
        <source>at most 5 s</source>
        <translation>höchstens 5 s</translation>
    </message>
    <message>
        <source>at most 1 s</source>
        <translation>höchstens 1 s</translation>
    </message>
    <message>
        <source>right now, but not synchronised</source>
        <translation>geht richtig, ist aber nicht synchronisiert</translation>
    </message>
    <message>
        <source>synchronised</source>
        <translation>synchronisiert</translation>
    </message>
    <message>
        <source>list the ports in use</source>
        <translation>die belegten Ports auflisten</translation>
    </message>
    <message>
        <source>in use by what is installed</source>
        <translation>belegt von dem, was installiert ist</translation>
    </message>
    <message>
        <source>taken: %1</source>
        <translation>belegt: %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>See with “ss -ltnp” on %1 what listens there, and stop it.</source>
        <translation>Sehen Sie auf %1 mit „ss -ltnp“ nach, was dort lauscht, und halten Sie es an.</translation>
    </message>
    <message>
        <source>ask the package source</source>
        <translation>die Paketquelle fragen</translation>
    </message>
    <message>
        <source>See to /etc/apt/sources.list on %1 and to its way there (proxy, firewall).</source>
        <translation>Sehen Sie auf %1 nach /etc/apt/sources.list und nach dem Weg dorthin (Proxy, Firewall).</translation>
    </message>
    <message>
        <source>none is set up</source>
        <translation>keine ist eingerichtet</translation>
    </message>
    <message>
        <source>a package source that answers</source>
        <translation>eine Paketquelle, die antwortet</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>keine Antwort von %1</translation>
    </message>
    <message>
        <source>all package sources answer</source>
        <translation>alle Paketquellen antworten</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>look for programs</source>
        <translation>nach Programmen sehen</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>bash, curl, iproute2, ping, coreutils, util-linux</source>
        <translation>bash, curl, iproute2, ping, coreutils, util-linux</translation>
    </message>
    <message>
        <source>Install them on %1: apt-get install bash curl iproute2 iputils-ping coreutils util-linux</source>
        <translation>Installieren Sie sie auf %1: apt-get install bash curl iproute2 iputils-ping coreutils util-linux</translation>
    </message>
    <message>
        <source>Root rights</source>
        <translation>Root-Rechte</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>Programs needed</source>
        <translation>Benötigte Programme</translation>
    </message>
    <message>
        <source>Static address</source>
        <translation>Feste Adresse</translation>
    </message>
    <message>
        <source>Names resolve</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Time in sync</source>
        <translation>Uhrzeit synchron</translation>
    </message>
    <message>
        <source>Free ports</source>
        <translation>Freie Ports</translation>
    </message>
    <message>
        <source>Package source</source>
        <translation>Paketquelle</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>Prozessorkerne</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>reach %1</source>
        <translation>%1 erreichen</translation>
    </message>
    <message>
        <source>ping and ports answer</source>
        <translation>Ping und Ports antworten</translation>
    </message>
    <message>
        <source>no answer to ping; the ports answer</source>
        <translation>keine Antwort auf Ping; die Ports antworten</translation>
    </message>
    <message>
        <source>Let ping (ICMP echo) through between the hosts.</source>
        <translation>Lassen Sie Ping (ICMP echo) zwischen den Hosts durch.</translation>
    </message>
    <message>
        <source>from %1 to %2 (%3) there is no answer: %4</source>
        <translation>von %1 nach %2 (%3) kommt keine Antwort: %4</translation>
    </message>
    <message>
        <source>See to addresses, routes and firewalls between %1 and %2.</source>
        <translation>Sehen Sie nach Adressen, Routen und Firewalls zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Reaches the other hosts</source>
        <translation>Erreicht die anderen Hosts</translation>
    </message>
    <message>
        <source>read the machine&apos;s identity</source>
        <translation>die Kennung der Maschine lesen</translation>
    </message>
    <message>
        <source>%1 and %2 are the same machine</source>
        <translation>%1 und %2 sind dieselbe Maschine</translation>
    </message>
    <message>
        <source>two machines</source>
        <translation>zwei Maschinen</translation>
    </message>
    <message>
        <source>Correct the addresses in the profile: master and slave need a machine each.</source>
        <translation>Berichtigen Sie die Adressen im Profil: Master und Slave brauchen je eine Maschine.</translation>
    </message>
    <message>
        <source>none is named in the profile</source>
        <translation>im Profil ist keine genannt</translation>
    </message>
    <message>
        <source>Name the product&apos;s build file in the profile.</source>
        <translation>Nennen Sie im Profil die Build-Datei des Produkts.</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Correct the path of the build file in the profile.</source>
        <translation>Berichtigen Sie im Profil den Pfad der Build-Datei.</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>Download the build again.</source>
        <translation>Laden Sie den Build noch einmal herunter.</translation>
    </message>
    <message>
        <source>It is taken all the same, if this is the right file.</source>
        <translation>Sie wird trotzdem genommen, wenn es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, %2 Bytes</translation>
    </message>
    <message>
        <source>not on both hosts yet</source>
        <translation>noch nicht auf beiden Hosts</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1 …</translation>
    </message>
    <message>
        <source>%1: %2…, %3: %4…</source>
        <translation>%1: %2 …, %3: %4 …</translation>
    </message>
    <message>
        <source>the same build on both</source>
        <translation>auf beiden derselbe Build</translation>
    </message>
    <message>
        <source>Install both hosts from the same build file.</source>
        <translation>Installieren Sie beide Hosts aus derselben Build-Datei.</translation>
    </message>
    <message>
        <source>Master and slave are two machines</source>
        <translation>Master und Slave sind zwei Maschinen</translation>
    </message>
    <message>
        <source>Build file</source>
        <translation>Build-Datei</translation>
    </message>
    <message>
        <source>Same build on both hosts</source>
        <translation>Derselbe Build auf beiden Hosts</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached from here either: bring it back first.</source>
        <translation>%1 ist auch von hier aus nicht erreichbar: Bringen Sie ihn zuerst zurück.</translation>
    </message>
    <message>
        <source>ping and these ports answer: %1</source>
        <translation>Ping und diese Ports antworten: %1</translation>
    </message>
    <message>
        <source>users get the maintenance page</source>
        <translation>Benutzer bekommen die Wartungsseite</translation>
    </message>
    <message>
        <source>users are served</source>
        <translation>Benutzer werden bedient</translation>
    </message>
    <message>
        <source>End the maintenance first: HAProxy is made to read its file anew, which would end it unnoticed.</source>
        <translation>Beenden Sie zuerst die Wartung: HAProxy liest dabei seine Datei neu, was sie unbemerkt beenden würde.</translation>
    </message>
    <message>
        <source>No maintenance</source>
        <translation>Keine Wartung</translation>
    </message>
    <message>
        <source>see whether sudo records what it is given</source>
        <translation>nachsehen, ob sudo seine Eingaben aufzeichnet</translation>
    </message>
    <message>
        <source>it records no input</source>
        <translation>es zeichnet keine Eingaben auf</translation>
    </message>
    <message>
        <source>sudo on %1 records all that it is given (log_input)</source>
        <translation>sudo auf %1 zeichnet alle Eingaben auf (log_input)</translation>
    </message>
    <message>
        <source>no record of input</source>
        <translation>keine Aufzeichnung von Eingaben</translation>
    </message>
    <message>
        <source>The passwords that Baton sends there would be in that record. Write “Defaults:%1 !log_input” into sudoers, or use an account with least rights (batonctl helper).</source>
        <translation>Die Passwörter, die Baton dorthin schickt, stünden in dieser Aufzeichnung. Schreiben Sie „Defaults:%1 !log_input“ in sudoers, oder verwenden Sie ein Konto mit geringsten Rechten (batonctl helper).</translation>
    </message>
    <message>
        <source>What sudo records</source>
        <translation>Was sudo aufzeichnet</translation>
    </message>
    <message>
        <source>it does not tell</source>
        <translation>es sagt nichts darüber</translation>
    </message>
</context>
<context>
    <name>Resolve</name>
    <message>
        <source>take the marks of the chosen master away</source>
        <translation>die Markierungen des gewählten Masters entfernen</translation>
    </message>
    <message>
        <source>Which one stays</source>
        <translation>Welcher bleibt</translation>
    </message>
    <message>
        <source>nobody chose</source>
        <translation>niemand hat gewählt</translation>
    </message>
    <message>
        <source>the host that stays master</source>
        <translation>der Host, der Master bleibt</translation>
    </message>
    <message>
        <source>Compare both sides in the status, then name the one to keep.</source>
        <translation>Vergleichen Sie beide Seiten im Zustand und nennen Sie dann den, der bleiben soll.</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 bleibt</translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>Clustersperre nehmen</translation>
    </message>
    <message>
        <source>Fence %1 and send users to %2</source>
        <translation>%1 abschotten und Benutzer zu %2 leiten</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>Sperre freigeben</translation>
    </message>
    <message>
        <source>Resolve two masters: %1 stays, %2 becomes its slave</source>
        <translation>Zwei Master auflösen: %1 bleibt, %2 wird sein Slave</translation>
    </message>
    <message>
        <source>What was written to %1 only leaves the database. It is put aside on %1, and the report says where.</source>
        <translation>Was nur auf %1 geschrieben wurde, verlässt die Datenbank. Es wird auf %1 beiseitegelegt, und der Bericht sagt, wo.</translation>
    </message>
    <message>
        <source>start the guard</source>
        <translation>den Wächter starten</translation>
    </message>
</context>
<context>
    <name>RestartMaster</name>
    <message>
        <source>show the maintenance page</source>
        <translation>die Wartungsseite zeigen</translation>
    </message>
    <message>
        <source>take the maintenance page away</source>
        <translation>die Wartungsseite wegnehmen</translation>
    </message>
    <message>
        <source>restart the service</source>
        <translation>den Dienst neu starten</translation>
    </message>
    <message>
        <source>read since when it is up</source>
        <translation>lesen, seit wann er läuft</translation>
    </message>
    <message>
        <source>%1 is up again</source>
        <translation>%1 läuft wieder</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be restarted: service, postgres or machine.</source>
        <translation>„%1“ kann nicht neu gestartet werden: service, postgres oder machine.</translation>
    </message>
    <message>
        <source>the service answers on %1</source>
        <translation>der Dienst antwortet auf %1</translation>
    </message>
    <message>
        <source>look for the standby</source>
        <translation>nach dem Standby sehen</translation>
    </message>
    <message>
        <source>%1 follows %2 again</source>
        <translation>%1 folgt %2 wieder</translation>
    </message>
    <message>
        <source>restart PostgreSQL on the new master</source>
        <translation>PostgreSQL auf dem neuen Master neu starten</translation>
    </message>
    <message>
        <source>arm the gate&apos;s timer</source>
        <translation>den Timer der Schranke scharf stellen</translation>
    </message>
    <message>
        <source>close the gate</source>
        <translation>die Schranke schließen</translation>
    </message>
    <message>
        <source>the service answers on %1 again</source>
        <translation>der Dienst antwortet auf %1 wieder</translation>
    </message>
    <message>
        <source>disarm the gate&apos;s timer</source>
        <translation>den Timer der Schranke entschärfen</translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>Clustersperre nehmen</translation>
    </message>
    <message>
        <source>Hold back the failover agent on %1</source>
        <translation>Failover-Agent auf %1 zurückhalten</translation>
    </message>
    <message>
        <source>Show users the maintenance page</source>
        <translation>Benutzern die Wartungsseite zeigen</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>See the service answer on %1</source>
        <translation>Den Dienst auf %1 antworten sehen</translation>
    </message>
    <message>
        <source>Take the maintenance page away</source>
        <translation>Wartungsseite wegnehmen</translation>
    </message>
    <message>
        <source>See the slave follow again</source>
        <translation>Den Slave wieder folgen sehen</translation>
    </message>
    <message>
        <source>Start the failover agent again</source>
        <translation>Failover-Agent wieder starten</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>Sperre freigeben</translation>
    </message>
    <message>
        <source>Restart master %1 safely</source>
        <translation>Master %1 sicher neu starten</translation>
    </message>
    <message>
        <source>restart PostgreSQL</source>
        <translation>PostgreSQL neu starten</translation>
    </message>
    <message>
        <source>arm the dead-man timer</source>
        <translation>den Totmann-Timer scharf stellen</translation>
    </message>
    <message>
        <source>Arm the dead-man timers</source>
        <translation>Totmann-Timer scharf stellen</translation>
    </message>
    <message>
        <source>Disarm the dead-man timers</source>
        <translation>Totmann-Timer entschärfen</translation>
    </message>
    <message>
        <source>start PostgreSQL again</source>
        <translation>PostgreSQL wieder starten</translation>
    </message>
    <message>
        <source>PostgreSQL does not stay up on %1. Its log there says why.</source>
        <translation>PostgreSQL bleibt auf %1 nicht oben. Sein Protokoll dort sagt, warum.</translation>
    </message>
    <message>
        <source>%1 is restarted, but %2 was not seen to follow it: %3</source>
        <translation>%1 ist neu gestartet, aber es war nicht zu sehen, dass %2 ihm folgt: %3</translation>
    </message>
    <message>
        <source>%1 is the master now: others have changed the roles since. This run can&apos;t be taken up; look at the status, and start a new operation.</source>
        <translation>%1 ist jetzt der Master: Andere haben seither die Rollen geändert. Dieser Lauf kann nicht fortgesetzt werden; sehen Sie den Status an und starten Sie einen neuen Vorgang.</translation>
    </message>
    <message>
        <source>%1 does not restart.</source>
        <translation>%1 startet nicht neu.</translation>
    </message>
    <message>
        <source>the gate is open again</source>
        <translation>das Tor ist wieder offen</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>slave</source>
        <translation>Slave</translation>
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
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>all hosts answer over SSH</source>
        <translation>alle Hosts antworten über SSH</translation>
    </message>
    <message>
        <source>Bring the host or its network back. If the master is gone for good, use &quot;Fail over&quot;.</source>
        <translation>Bringen Sie den Host oder sein Netz zurück. Wenn der Master endgültig weg ist, nehmen Sie „Failover“.</translation>
    </message>
    <message>
        <source>all hosts answer</source>
        <translation>alle Hosts antworten</translation>
    </message>
    <message>
        <source>%1 is not a running master with %2 as its standby</source>
        <translation>%1 ist kein laufender Master mit %2 als Standby</translation>
    </message>
    <message>
        <source>one master, one standby</source>
        <translation>ein Master, ein Standby</translation>
    </message>
    <message>
        <source>See the findings of the status: it says what to do first.</source>
        <translation>Sehen Sie in die Befunde des Zustands: Sie sagen, was zuerst zu tun ist.</translation>
    </message>
    <message>
        <source>the two databases have different system identifiers</source>
        <translation>die beiden Datenbanken haben verschiedene Systemkennungen</translation>
    </message>
    <message>
        <source>copies of one database</source>
        <translation>Kopien einer Datenbank</translation>
    </message>
    <message>
        <source>%1 is not a copy of %2: rebuild the slave.</source>
        <translation>%1 ist keine Kopie von %2: Bauen Sie den Slave neu auf.</translation>
    </message>
    <message>
        <source>timelines %1 and %2</source>
        <translation>Zeitlinien %1 und %2</translation>
    </message>
    <message>
        <source>the same timeline</source>
        <translation>dieselbe Zeitlinie</translation>
    </message>
    <message>
        <source>The slave does not follow this master: rebuild the slave.</source>
        <translation>Der Slave folgt diesem Master nicht: Bauen Sie den Slave neu auf.</translation>
    </message>
    <message>
        <source>%1 is master, %2 its slave, timeline %3</source>
        <translation>%1 ist Master, %2 sein Slave, Zeitlinie %3</translation>
    </message>
    <message>
        <source>the slave&apos;s receiver is not streaming %1</source>
        <translation>der Empfänger des Slaves streamt nicht %1</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>streamt</translation>
    </message>
    <message>
        <source>Wait until %1 has caught up, or rebuild the slave.</source>
        <translation>Warten Sie, bis %1 aufgeholt hat, oder bauen Sie den Slave neu auf.</translation>
    </message>
    <message>
        <source>replay is paused</source>
        <translation>das Einspielen ist angehalten</translation>
    </message>
    <message>
        <source>replay runs</source>
        <translation>das Einspielen läuft</translation>
    </message>
    <message>
        <source>Resume it on %1: select pg_wal_replay_resume()</source>
        <translation>Setzen Sie es auf %1 fort: select pg_wal_replay_resume()</translation>
    </message>
    <message>
        <source>streaming, replay runs</source>
        <translation>streamt, das Einspielen läuft</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 Rückstand</translation>
    </message>
    <message>
        <source>at most %1 not yet replayed</source>
        <translation>höchstens %1 noch nicht eingespielt</translation>
    </message>
    <message>
        <source>Wait until %1 has caught up.</source>
        <translation>Warten Sie, bis %1 aufgeholt hat.</translation>
    </message>
    <message>
        <source>a base backup is being taken from %1</source>
        <translation>von %1 wird gerade eine Basissicherung gemacht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Wait for the backup to end: the stop would break it.</source>
        <translation>Warten Sie, bis die Sicherung zu Ende ist: Das Anhalten würde sie abbrechen.</translation>
    </message>
    <message>
        <source>no base backup is running</source>
        <translation>keine Basissicherung läuft</translation>
    </message>
    <message>
        <source>look for long transactions</source>
        <translation>nach langen Transaktionen sehen</translation>
    </message>
    <message>
        <source>no long transactions</source>
        <translation>keine langen Transaktionen</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s) open for more than 10 seconds</source>
        <translation>
            <numerusform>%n Transaktion ist seit mehr als 10 Sekunden offen</numerusform>
            <numerusform>%n Transaktionen sind seit mehr als 10 Sekunden offen</numerusform>
        </translation>
    </message>
    <message>
        <source>They will be ended when %1 is stopped.</source>
        <translation>Sie werden beendet, wenn %1 angehalten wird.</translation>
    </message>
    <message>
        <source>not below the master&apos;s</source>
        <translation>nicht unter denen des Masters</translation>
    </message>
    <message>
        <source>Raise them in postgresql.conf on %1 and restart it.</source>
        <translation>Erhöhen Sie sie in postgresql.conf auf %1 und starten Sie es neu.</translation>
    </message>
    <message>
        <source>%1 free on %2</source>
        <translation>%1 frei auf %2</translation>
    </message>
    <message>
        <source>%1 for WAL</source>
        <translation>%1 für WAL</translation>
    </message>
    <message>
        <source>Make room on %1.</source>
        <translation>Schaffen Sie Platz auf %1.</translation>
    </message>
    <message>
        <source>room for WAL on both</source>
        <translation>Platz für WAL auf beiden</translation>
    </message>
    <message>
        <source>the archiver on %1 reports failures</source>
        <translation>die Archivierung auf %1 meldet Fehler</translation>
    </message>
    <message>
        <source>archiving works</source>
        <translation>die Archivierung geht</translation>
    </message>
    <message>
        <source>The stop may wait for it; look at archive_command.</source>
        <translation>Das Anhalten kann darauf warten; sehen Sie nach archive_command.</translation>
    </message>
    <message>
        <source>not behind</source>
        <translation>kein Rückstand</translation>
    </message>
    <message>
        <source>%1 s apart</source>
        <translation>%1 s auseinander</translation>
    </message>
    <message>
        <source>at most 5 s</source>
        <translation>höchstens 5 s</translation>
    </message>
    <message>
        <source>Set up time synchronisation on %1 and %2.</source>
        <translation>Richten Sie auf %1 und %2 die Zeitsynchronisation ein.</translation>
    </message>
    <message>
        <source>not known which build was installed</source>
        <translation>nicht bekannt, welcher Build installiert wurde</translation>
    </message>
    <message>
        <source>the same build</source>
        <translation>derselbe Build</translation>
    </message>
    <message>
        <source>Make sure that both were installed from the same file.</source>
        <translation>Vergewissern Sie sich, dass beide aus derselben Datei installiert wurden.</translation>
    </message>
    <message>
        <source>two different builds</source>
        <translation>zwei verschiedene Builds</translation>
    </message>
    <message>
        <source>the same build on both</source>
        <translation>auf beiden derselbe Build</translation>
    </message>
    <message>
        <source>Install the same build on both hosts.</source>
        <translation>Installieren Sie auf beiden Hosts denselben Build.</translation>
    </message>
    <message>
        <source>the service on %1 is missing or failed</source>
        <translation>der Dienst auf %1 fehlt oder ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>it can start</source>
        <translation>er kann starten</translation>
    </message>
    <message>
        <source>Look at: systemctl status %1</source>
        <translation>Sehen Sie nach: systemctl status %1</translation>
    </message>
    <message>
        <source>the idle service on %1 answers as if it were the master</source>
        <translation>der wartende Dienst auf %1 antwortet, als wäre er der Master</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>The role check can&apos;t tell the hosts apart; see the recipe&apos;s &quot;health&quot;.</source>
        <translation>Die Rollenprüfung kann die Hosts nicht unterscheiden; siehe „health“ im Rezept.</translation>
    </message>
    <message>
        <source>can start, idle now</source>
        <translation>kann starten, wartet jetzt</translation>
    </message>
    <message>
        <source>no HAProxy that Baton manages</source>
        <translation>kein HAProxy, das Baton verwaltet</translation>
    </message>
    <message>
        <source>a gate that holds requests</source>
        <translation>eine Schranke, die Anfragen hält</translation>
    </message>
    <message>
        <source>Requests fail for some seconds, and users must be sent to %1 by you.</source>
        <translation>Anfragen schlagen einige Sekunden lang fehl, und Sie müssen die Benutzer selbst zu %1 leiten.</translation>
    </message>
    <message>
        <source>HAProxy does not run, or its admin socket is not usable</source>
        <translation>HAProxy läuft nicht, oder sein Admin-Socket ist nicht benutzbar</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>Look at: systemctl status haproxy; or run &quot;Install proxy&quot; again.</source>
        <translation>Sehen Sie nach: systemctl status haproxy; oder führen Sie „HAProxy installieren“ noch einmal aus.</translation>
    </message>
    <message>
        <source>Baton&apos;s block is not in haproxy.cfg</source>
        <translation>Batons Block steht nicht in haproxy.cfg</translation>
    </message>
    <message>
        <source>as the profile wants it</source>
        <translation>wie das Profil es will</translation>
    </message>
    <message>
        <source>Run &quot;Prepare&quot;.</source>
        <translation>Führen Sie „Vorbereiten“ aus.</translation>
    </message>
    <message>
        <source>maintenance is on</source>
        <translation>die Wartung ist eingeschaltet</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>End maintenance first.</source>
        <translation>Beenden Sie zuerst die Wartung.</translation>
    </message>
    <message>
        <source>the gate is closed</source>
        <translation>die Schranke ist geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Resume or roll back the run that closed it.</source>
        <translation>Setzen Sie den Lauf fort, der sie geschlossen hat, oder nehmen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>block, socket and gate as wanted</source>
        <translation>Block, Socket und Schranke wie gewünscht</translation>
    </message>
    <message>
        <source>no guard on %1</source>
        <translation>kein Wächter auf %1</translation>
    </message>
    <message>
        <source>in place on both</source>
        <translation>auf beiden eingerichtet</translation>
    </message>
    <message>
        <source>Run &quot;Prepare&quot; first.</source>
        <translation>Führen Sie zuerst „Vorbereiten“ aus.</translation>
    </message>
    <message>
        <source>the guard on %1 does not run</source>
        <translation>der Wächter auf %1 läuft nicht</translation>
    </message>
    <message>
        <source>Look at: systemctl status baton-guard; or run &quot;Prepare&quot; again.</source>
        <translation>Sehen Sie nach: systemctl status baton-guard; oder führen Sie „Vorbereiten“ noch einmal aus.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>eingerichtet</translation>
    </message>
    <message>
        <source>Its lock will be taken over, as you asked.</source>
        <translation>Seine Sperre wird übernommen, wie Sie es wünschen.</translation>
    </message>
    <message>
        <source>no other run</source>
        <translation>kein anderer Lauf</translation>
    </message>
    <message>
        <source>Wait for it, or resume or roll it back.</source>
        <translation>Warten Sie auf ihn, setzen Sie ihn fort, oder nehmen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>%1 is alive, serves, and %2 follows it</source>
        <translation>%1 lebt, bedient, und %2 folgt ihm</translation>
    </message>
    <message>
        <source>the master is gone or broken</source>
        <translation>der Master ist weg oder defekt</translation>
    </message>
    <message>
        <source>Use &quot;Switch over&quot;: nothing is lost that way.</source>
        <translation>Nehmen Sie „Rollen tauschen“: So geht nichts verloren.</translation>
    </message>
    <message>
        <source>%1 is not reachable from here, but %2 still receives from it</source>
        <translation>%1 ist von hier aus nicht erreichbar, aber %2 empfängt noch von ihm</translation>
    </message>
    <message>
        <source>Look at the network between here and %1.</source>
        <translation>Sehen Sie nach dem Netz zwischen hier und %1.</translation>
    </message>
    <message>
        <source>HAProxy still reaches the service on %1</source>
        <translation>HAProxy erreicht den Dienst auf %1 noch</translation>
    </message>
    <message>
        <source>nobody reaches it</source>
        <translation>niemand erreicht ihn</translation>
    </message>
    <message>
        <source>It will be taken out of HAProxy and fenced first.</source>
        <translation>Er wird zuerst aus HAProxy genommen und abgeschottet.</translation>
    </message>
    <message>
        <source>%1 is gone: seen from here, from %2 and from the proxy</source>
        <translation>%1 ist weg: gesehen von hier, von %2 und vom Proxy</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>Without it there is nothing to fail over to.</source>
        <translation>Ohne ihn gibt es nichts, was übernehmen könnte.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not run</source>
        <translation>PostgreSQL auf %1 läuft nicht</translation>
    </message>
    <message>
        <source>a running standby</source>
        <translation>ein laufender Standby</translation>
    </message>
    <message>
        <source>Start it: systemctl start %1</source>
        <translation>Starten Sie es: systemctl start %1</translation>
    </message>
    <message>
        <source>already a master</source>
        <translation>schon ein Master</translation>
    </message>
    <message>
        <source>%1 is not a running master</source>
        <translation>%1 ist kein laufender Master</translation>
    </message>
    <message>
        <source>a healthy master</source>
        <translation>ein gesunder Master</translation>
    </message>
    <message>
        <source>See the status: fail over first, or bring it back.</source>
        <translation>Sehen Sie in den Zustand: Führen Sie zuerst ein Failover aus, oder bringen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>%1 is master, timeline %2</source>
        <translation>%1 ist Master, Zeitlinie %2</translation>
    </message>
    <message>
        <source>reachable over SSH</source>
        <translation>erreichbar über SSH</translation>
    </message>
    <message>
        <source>Power it on, or bring its network back. It can&apos;t do harm: it is fenced.</source>
        <translation>Schalten Sie ihn ein, oder bringen Sie sein Netz zurück. Er kann nicht schaden: Er ist abgeschottet.</translation>
    </message>
    <message>
        <source>no PostgreSQL on %1</source>
        <translation>kein PostgreSQL auf %1</translation>
    </message>
    <message>
        <source>the product is installed</source>
        <translation>das Produkt ist installiert</translation>
    </message>
    <message>
        <source>Use &quot;Rebuild slave&quot;, which installs it.</source>
        <translation>Nehmen Sie „Slave neu aufbauen“; das installiert es.</translation>
    </message>
    <message>
        <source>different system identifiers</source>
        <translation>verschiedene Systemkennungen</translation>
    </message>
    <message>
        <source>the same database</source>
        <translation>dieselbe Datenbank</translation>
    </message>
    <message>
        <source>Only a full copy can make %1 a slave.</source>
        <translation>Nur eine vollständige Kopie kann %1 zum Slave machen.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>%1 logs in at %2 as %3 for replication</source>
        <translation>%1 meldet sich bei %2 als %3 zur Replikation an</translation>
    </message>
    <message>
        <source>Bring the host back.</source>
        <translation>Bringen Sie den Host zurück.</translation>
    </message>
    <message>
        <source>Run &quot;Prepare&quot;: it writes the password file on %1 and opens pg_hba.conf on %2 for it.</source>
        <translation>Führen Sie „Vorbereiten“ aus: Es schreibt auf %1 die Passwortdatei und öffnet auf %2 pg_hba.conf dafür.</translation>
    </message>
    <message>
        <source>SSH and root on all hosts</source>
        <translation>SSH und root auf allen Hosts</translation>
    </message>
    <message>
        <source>One master, its slave</source>
        <translation>Ein Master, sein Slave</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replikation</translation>
    </message>
    <message>
        <source>Replay lag</source>
        <translation>Rückstand beim Einspielen</translation>
    </message>
    <message>
        <source>Base backup</source>
        <translation>Basissicherung</translation>
    </message>
    <message>
        <source>Long transactions</source>
        <translation>Lange Transaktionen</translation>
    </message>
    <message>
        <source>Settings of the slave</source>
        <translation>Einstellungen des Slaves</translation>
    </message>
    <message>
        <source>Replication login the other way</source>
        <translation>Replikationsanmeldung in Gegenrichtung</translation>
    </message>
    <message>
        <source>Disk for WAL</source>
        <translation>Platz für WAL</translation>
    </message>
    <message>
        <source>WAL archiving</source>
        <translation>WAL-Archivierung</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>Same build</source>
        <translation>Derselbe Build</translation>
    </message>
    <message>
        <source>Service on the slave</source>
        <translation>Dienst auf dem Slave</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Wächter</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>Andere Läufe</translation>
    </message>
    <message>
        <source>The slave</source>
        <translation>Der Slave</translation>
    </message>
    <message>
        <source>The master</source>
        <translation>Der Master</translation>
    </message>
    <message>
        <source>The new master</source>
        <translation>Der neue Master</translation>
    </message>
    <message>
        <source>The old master</source>
        <translation>Der alte Master</translation>
    </message>
    <message>
        <source>System identifier</source>
        <translation>Systemkennung</translation>
    </message>
    <message>
        <source>Replication login</source>
        <translation>Replikationsanmeldung</translation>
    </message>
    <message>
        <source>It is put right first, with the main-backup password that Baton knows: give the right one if it was changed.</source>
        <translation>Sie wird zuerst in Ordnung gebracht, mit dem main-backup-Passwort, das Baton kennt: Geben Sie das richtige an, wenn es geändert wurde.</translation>
    </message>
    <message>
        <source>%1 has Baton&apos;s scripts of another version (%2)</source>
        <translation>%1 hat Batons Skripte aus einer anderen Version (%2)</translation>
    </message>
    <message>
        <source>those of this one (%1)</source>
        <translation>die dieser Version (%1)</translation>
    </message>
    <message>
        <source>Run &quot;Prepare&quot;: it puts them in place, users notice nothing.</source>
        <translation>„Vorbereiten“ ausführen: es bringt sie an ihren Platz, die Benutzer merken nichts.</translation>
    </message>
    <message>
        <source>%1 (on %2)</source>
        <translation>%1 (auf %2)</translation>
    </message>
    <message>
        <source>%1 is marked by run %2 (on %3): it must not be a master</source>
        <translation>%1 ist von Lauf %2 markiert (auf %3): er darf kein Master sein</translation>
    </message>
    <message>
        <source>Reconvert it first. If it has all data and the mark is out of date, take it away as root on %1: /usr/local/lib/baton/baton-host mark unfence-node %2 %3</source>
        <translation>Gliedern Sie ihn zuerst ein. Hat er alle Daten und ist die Markierung überholt, entfernen Sie sie als root auf %1: /usr/local/lib/baton/baton-host mark unfence-node %2 %3</translation>
    </message>
    <message>
        <source>replay is paused on %1</source>
        <translation>das Einspielen ist auf %1 angehalten</translation>
    </message>
    <message>
        <source>Resume it there: select pg_wal_replay_resume()</source>
        <translation>Setzen Sie es dort fort: select pg_wal_replay_resume()</translation>
    </message>
    <message>
        <source>It is started before anything is replayed.</source>
        <translation>Es wird gestartet, bevor etwas abgespielt wird.</translation>
    </message>
    <message>
        <source>HAProxy has been told not to use %1</source>
        <translation>HAProxy soll %1 nicht verwenden</translation>
    </message>
    <message>
        <source>both hosts in use</source>
        <translation>beide Hosts in Gebrauch</translation>
    </message>
    <message>
        <source>Use &quot;Reconvert old master&quot;: it lets it in again, the data stay.</source>
        <translation>Nehmen Sie „Alten Master eingliedern“: Das lässt ihn wieder zu, die Daten bleiben.</translation>
    </message>
    <message>
        <source>It is put in place first. Until %1 has one, too, it may come back as a second master.</source>
        <translation>Er wird zuerst eingerichtet. Bis auch %1 einen hat, kann es als zweiter Master zurückkommen.</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>noch nicht vorhanden</translation>
    </message>
    <message>
        <source>Baton&apos;s block can be put into haproxy.cfg</source>
        <translation>Batons Block passt in haproxy.cfg</translation>
    </message>
    <message>
        <source>Take these lines out, or say in the profile that HAProxy is not Baton&apos;s to change.</source>
        <translation>Nehmen Sie diese Zeilen heraus, oder geben Sie im Profil an, dass Baton HAProxy nicht ändern soll.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 works, and %2 follows it; only the service does not answer</source>
        <translation>PostgreSQL auf %1 arbeitet, und %2 folgt ihm; nur der Dienst antwortet nicht</translation>
    </message>
    <message>
        <source>%1 is there, and %2 still receives from it, but it does not serve</source>
        <translation>%1 ist da, und %2 empfängt noch von ihm, aber es bedient niemanden</translation>
    </message>
    <message>
        <source>If its PostgreSQL is not seen to stop once it is fenced, nothing is promoted: then switch %1 off, and start this again.</source>
        <translation>Wird nicht gesehen, dass sein PostgreSQL nach dem Abschotten stoppt, wird nichts zum Master: Schalten Sie dann %1 aus, und starten Sie dies erneut.</translation>
    </message>
    <message>
        <source>look for WAL that is not archived</source>
        <translation>nach WAL suchen, das nicht archiviert ist</translation>
    </message>
    <message numerus="yes">
        <source>%n WAL file(s) on %1 wait to be archived</source>
        <translation>
            <numerusform>%n WAL-Datei auf %1 wartet darauf, archiviert zu werden</numerusform>
            <numerusform>%n WAL-Dateien auf %1 warten darauf, archiviert zu werden</numerusform>
        </translation>
    </message>
    <message>
        <source>A stop of the master waits for that. Look at archive_command and its target, or wait until it has caught up.</source>
        <translation>Ein Anhalten des Masters wartet darauf. Sehen Sie nach archive_command und dessen Ziel, oder warten Sie, bis es aufgeholt hat.</translation>
    </message>
    <message>
        <source>%1 answers, but is no master that works</source>
        <translation>%1 antwortet, ist aber kein arbeitender Master</translation>
    </message>
    <message>
        <source>%1 answers neither here nor %2, and there is no third host to ask</source>
        <translation>%1 antwortet weder hier noch %2, und es gibt keinen dritten Host, der gefragt werden könnte</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Make sure that %1 is switched off, or that its users can&apos;t reach it: if it only can&apos;t be reached from these two, there would be two masters.</source>
        <translation>Stellen Sie sicher, dass %1 ausgeschaltet ist oder seine Benutzer es nicht erreichen: Ist es nur von diesen beiden aus nicht erreichbar, gäbe es zwei Master.</translation>
    </message>
    <message>
        <source>the same on both</source>
        <translation>auf beiden gleich</translation>
    </message>
    <message>
        <source>Look at the service: systemctl status %1. Or use &quot;Switch over&quot;: nothing is lost that way. Where the machine hangs, switch %2 off.</source>
        <translation>Sehen Sie nach dem Dienst: systemctl status %1. Oder verwenden Sie „Rollen tauschen“: Dabei geht nichts verloren. Wenn die Maschine hängt, schalten Sie %2 aus.</translation>
    </message>
    <message>
        <source>%1 is not reachable from here, but %2 sees it</source>
        <translation>%1 ist von hier nicht erreichbar, aber %2 sieht es</translation>
    </message>
    <message>
        <source>Switch %1 off, or mend the way to it: with %2 promoted there could be two masters.</source>
        <translation>Schalten Sie %1 aus, oder bringen Sie den Weg dorthin in Ordnung: Würde %2 Master, könnte es zwei Master geben.</translation>
    </message>
    <message>
        <source>none are named</source>
        <translation>keine sind genannt</translation>
    </message>
    <message>
        <source>%1 is among them</source>
        <translation>%1 ist darunter</translation>
    </message>
    <message>
        <source>synchronous_standby_names on %1 is “%2”, and %3 will follow as “%4”</source>
        <translation>synchronous_standby_names auf %1 ist „%2“, und %3 wird als „%4“ folgen</translation>
    </message>
    <message>
        <source>empty, *, or with that name</source>
        <translation>leer, * oder mit diesem Namen</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;, in double quotes, to the setting on %2, and reload PostgreSQL there: else what users change waits for ever.</source>
        <translation>Nehmen Sie &quot;%1&quot;, in doppelten Anführungszeichen, in die Einstellung auf %2 auf und lassen Sie PostgreSQL dort neu laden: Sonst wartet für immer, was Benutzer ändern.</translation>
    </message>
    <message>
        <source>Synchronous standbys</source>
        <translation>Synchrone Standbys</translation>
    </message>
    <message>
        <source>this HAProxy was built without Lua</source>
        <translation>dieser HAProxy wurde ohne Lua gebaut</translation>
    </message>
    <message>
        <source>requests wait at the gate</source>
        <translation>Anfragen warten an der Schranke</translation>
    </message>
    <message>
        <source>For a second or two users get the page that asks to wait, and tries again by itself. An HAProxy with Lua lets them wait.</source>
        <translation>Ein, zwei Sekunden lang bekommen Benutzer die Seite, die um Geduld bittet und es von selbst wieder versucht. Ein HAProxy mit Lua lässt sie warten.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Cancelled while waiting: %1.</source>
        <translation>Beim Warten abgebrochen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Waited %n second(s) in vain: %1.</source>
        <translation>
            <numerusform>%n Sekunde vergeblich gewartet: %1.</numerusform>
            <numerusform>%n Sekunden vergeblich gewartet: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>“%1” ended by an internal error.</source>
        <translation>„%1“ endete mit einem internen Fehler.</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>Alle Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>This run has passed its point of no return: it can be resumed, but not rolled back.</source>
        <translation>Dieser Lauf ist über den Punkt ohne Umkehr hinaus: Er kann fortgesetzt, aber nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Cancelled before “%1”.</source>
        <translation>Vor „%1“ abgebrochen.</translation>
    </message>
    <message>
        <source>What follows here depends on what is found then: %1</source>
        <translation>Was hier folgt, hängt davon ab, was dann vorgefunden wird: %1</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Fertig: %1.</translation>
    </message>
    <message>
        <source>Rolled back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Not done, and undone as far as it had been begun: %1</source>
        <translation>Nicht ausgeführt, und zurückgenommen, soweit schon begonnen: %1</translation>
    </message>
    <message>
        <source>Not finished yet, still going on: %1</source>
        <translation>Noch nicht zu Ende, im Gang: %1</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>Braucht Sie: %1</translation>
    </message>
    <message>
        <source>Refused, nothing was changed: %1</source>
        <translation>Abgelehnt, nichts wurde geändert: %1</translation>
    </message>
    <message>
        <source>Nothing was changed, because a host can’t be reached: %1</source>
        <translation>Nichts wurde geändert, weil ein Host nicht erreichbar ist: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, wanted: %3.</source>
        <translation>%1: %2, gewünscht: %3.</translation>
    </message>
    <message>
        <source>Not done. What can be undone is undone; the rest stays, and it is safe to start again: %1</source>
        <translation>Nicht getan. Was sich rückgängig machen lässt, ist rückgängig gemacht; der Rest bleibt, und ein neuer Start ist unbedenklich: %1</translation>
    </message>
    <message>
        <source>Rolled back as far as it can be; the rest stays, and it is safe to start again: %1.</source>
        <translation>Zurückgenommen, soweit es geht; der Rest bleibt, und ein neuer Anfang ist gefahrlos: %1.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The password cannot be kept: it is asked for again next time.</source>
        <translation>Das Passwort kann nicht aufbewahrt werden: Beim nächsten Mal wird wieder danach gefragt.</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be examined.</source>
        <translation>Die Geheimnisdatei %1 kann nicht untersucht werden.</translation>
    </message>
    <message>
        <source>The secrets file %1 belongs to somebody else: it must be your own.</source>
        <translation>Die Geheimnisdatei %1 gehört jemand anderem: Sie muss Ihre eigene sein.</translation>
    </message>
    <message>
        <source>Others can read the secrets file: run “%1” first.</source>
        <translation>Andere können die Geheimnisdatei lesen: Führen Sie zuerst „%1“ aus.</translation>
    </message>
    <message>
        <source>The secrets file %1 is not a JSON object like {&quot;a.sudo&quot;: &quot;…&quot;}.</source>
        <translation>Die Geheimnisdatei %1 ist kein JSON-Objekt wie {&quot;a.sudo&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>The secrets file %1 has no text under “%2”.</source>
        <translation>Die Geheimnisdatei %1 hat keinen Text unter „%2“.</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be read: %2.</source>
        <translation>Die Geheimnisdatei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The secrets file %1 is only read.</source>
        <translation>Die Geheimnisdatei %1 wird nur gelesen.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The keychain cannot be read: passwords are asked for.</source>
        <translation>Der Schlüsselbund kann nicht gelesen werden: Passwörter werden erfragt.</translation>
    </message>
    <message>
        <source>The keychain did not keep the password: it is asked for again next time.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht aufbewahrt: Beim nächsten Mal wird wieder danach gefragt.</translation>
    </message>
    <message>
        <source>The keychain did not remove the password.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht entfernt.</translation>
    </message>
    <message>
        <source>There is no keychain here (neither Secret Service nor KWallet answers): passwords are asked for, or come from a secrets file.</source>
        <translation>Hier gibt es keinen Schlüsselbund (weder Secret Service noch KWallet antwortet): Passwörter werden erfragt oder kommen aus einer Geheimnisdatei.</translation>
    </message>
    <message>
        <source>The keychain is locked: unlock it (log in to the desktop, or open its password manager), then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt: Entsperren Sie ihn (am Desktop anmelden oder dessen Passwortverwaltung öffnen) und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It cannot be read back.</source>
        <translation>Es kann nicht zurückgelesen werden.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
</context>
<context>
    <name>Sha256</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Cancelled while reading %1.</source>
        <translation>Beim Lesen von %1 abgebrochen.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2.</source>
        <translation>%1 kann nicht bis zum Ende gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>Ssh</name>
    <message>
        <source>The address “%1” of %2 cannot be found. Check its spelling, or give its IP address.</source>
        <translation>Die Adresse „%1“ von %2 ist nicht zu finden. Prüfen Sie die Schreibweise, oder geben Sie die IP-Adresse an.</translation>
    </message>
    <message>
        <source>Connecting to %1 was cancelled.</source>
        <translation>Das Verbinden mit %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is up, but nothing answers there: start its SSH server, or check the port.</source>
        <translation>%1 läuft, aber dort antwortet nichts: Starten Sie seinen SSH-Server, oder prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>%1 does not answer. It is down, cut off, or a firewall drops the connection.</source>
        <translation>%1 antwortet nicht. Er ist aus, abgeschnitten, oder eine Firewall verwirft die Verbindung.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>%1 accepts connections, but its SSH server does not answer: the machine hangs or is overloaded.</source>
        <translation>%1 nimmt Verbindungen an, aber sein SSH-Server antwortet nicht: Die Maschine hängt oder ist überlastet.</translation>
    </message>
    <message>
        <source>%1 answers, but no SSH connection comes about. Check that the port is that of its SSH server.</source>
        <translation>%1 antwortet, aber es kommt keine SSH-Verbindung zustande. Prüfen Sie, ob der Port der seines SSH-Servers ist.</translation>
    </message>
    <message>
        <source>%1 shows another host key than the one known. Either it was installed anew, or someone is between. Ask its administrator; if the new key is right, run “%2” and connect again.</source>
        <translation>%1 zeigt einen anderen Hostschlüssel als den bekannten. Entweder wurde er neu installiert, oder jemand steht dazwischen. Fragen Sie seinen Administrator; ist der neue Schlüssel richtig, führen Sie „%2“ aus und verbinden noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not known yet: its %2 host key has the fingerprint %3. Compare it with the one on the machine, then accept it.</source>
        <translation>%1 ist noch nicht bekannt: Sein %2-Hostschlüssel hat den Fingerabdruck %3. Vergleichen Sie ihn mit dem auf der Maschine und nehmen Sie ihn dann an.</translation>
    </message>
    <message>
        <source>The host key cannot be written to %1: %2.</source>
        <translation>Der Hostschlüssel kann nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The connection to %1 was closed.</source>
        <translation>Die Verbindung zu %1 wurde geschlossen.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Check the machine and the network between.</source>
        <translation>Die Verbindung zu %1 ist verloren. Prüfen Sie die Maschine und das Netz dazwischen.</translation>
    </message>
    <message>
        <source>Cancelled on %1.</source>
        <translation>Auf %1 abgebrochen.</translation>
    </message>
    <message>
        <source>%1 did not finish the login of %2 in time.</source>
        <translation>%1 hat die Anmeldung von %2 nicht rechtzeitig abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 ended the connection during the login of %2 (too many attempts, or the account is locked?).</source>
        <translation>%1 hat die Verbindung während der Anmeldung von %2 beendet (zu viele Versuche, oder das Konto ist gesperrt?).</translation>
    </message>
    <message>
        <source>SSH agent</source>
        <translation>SSH-Agent</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>key %1 (its passphrase is missing or wrong)</source>
        <translation>Schlüssel %1 (seine Passphrase fehlt oder ist falsch)</translation>
    </message>
    <message>
        <source>key %1 (no such file, or not readable)</source>
        <translation>Schlüssel %1 (keine solche Datei, oder nicht lesbar)</translation>
    </message>
    <message>
        <source>key %1 (not a private key that can be read)</source>
        <translation>Schlüssel %1 (kein privater Schlüssel, der sich lesen lässt)</translation>
    </message>
    <message>
        <source>keyboard-interactive</source>
        <translation>keyboard-interactive</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Tried: %1</source>
        <translation>Versucht: %1</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: the passphrase of the key is missing or wrong.</source>
        <translation>%1 lehnt die Anmeldung von %2 ab: Die Passphrase des Schlüssels fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2, and the key file %3 cannot be read here.</source>
        <translation>%1 lehnt die Anmeldung von %2 ab, und die Schlüsseldatei %3 kann hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No password is known for %2 on %1, and no key was accepted.</source>
        <translation>Für %2 auf %1 ist kein Passwort bekannt, und kein Schlüssel wurde angenommen.</translation>
    </message>
    <message>
        <source>%1 demands a further proof of %2 after the first, which Baton cannot give.</source>
        <translation>%1 verlangt nach dem ersten einen weiteren Nachweis von %2, den Baton nicht geben kann.</translation>
    </message>
    <message>
        <source>%1 takes no password from %2: its SSH server wants a key, or the account is locked.</source>
        <translation>%1 nimmt von %2 kein Passwort an: Sein SSH-Server will einen Schlüssel, oder das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: none of the offered ways was accepted. Check the user, and that the key is in ~%2/.ssh/authorized_keys there.</source>
        <translation>%1 lehnt die Anmeldung von %2 ab: Keiner der angebotenen Wege wurde angenommen. Prüfen Sie den Benutzer, und ob der Schlüssel dort in ~%2/.ssh/authorized_keys steht.</translation>
    </message>
    <message>
        <source>%1 did not answer a request for a further session in time.</source>
        <translation>%1 hat die Anfrage nach einer weiteren Sitzung nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>%1 allows no further session on this connection (MaxSessions in its sshd_config).</source>
        <translation>%1 lässt auf dieser Verbindung keine weitere Sitzung zu (MaxSessions in seiner sshd_config).</translation>
    </message>
    <message>
        <source>%1 did not start the command in time.</source>
        <translation>%1 hat den Befehl nicht rechtzeitig gestartet.</translation>
    </message>
    <message>
        <source>%1 refuses to run commands for %2 (ForceCommand, or a restricted account?).</source>
        <translation>%1 führt keine Befehle für %2 aus (ForceCommand oder ein eingeschränktes Konto?).</translation>
    </message>
    <message>
        <source>%1 could not connect to %2, port %3 in time.</source>
        <translation>%1 konnte nicht rechtzeitig mit %2, Port %3 verbinden.</translation>
    </message>
    <message>
        <source>The jump host %1 cannot connect to %2, port %3: it is down, or forwarding is not allowed there.</source>
        <translation>Der Sprunghost %1 kann nicht mit %2, Port %3 verbinden: Er ist aus, oder die Weiterleitung ist dort nicht erlaubt.</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: the password is wrong. Give the right one, then try again.</source>
        <translation>%1 lehnt die Anmeldung von %2 ab: Das Passwort ist falsch. Geben Sie das richtige ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 can’t be looked up in the SSH configuration, as OpenSSH’s client is not installed here: install the package openssh-client.</source>
        <translation>%1 kann in der SSH-Konfiguration nicht nachgeschlagen werden, da der Client von OpenSSH hier nicht installiert ist: Installieren Sie das Paket openssh-client.</translation>
    </message>
    <message>
        <source>What the SSH configuration runs for %1 (Match exec) does not end.</source>
        <translation>Was die SSH-Konfiguration für %1 ausführt (Match exec), endet nicht.</translation>
    </message>
    <message>
        <source>The SSH configuration can’t be used for %1. Try “ssh %1” in a terminal, and mend what it says.</source>
        <translation>Die SSH-Konfiguration kann für %1 nicht verwendet werden. Versuchen Sie „ssh %1“ in einem Terminal und beheben Sie, was es meldet.</translation>
    </message>
    <message>
        <source>The SSH configuration reaches %1 by a ProxyCommand, which Baton does not run, as it could not check host keys on the way. Use ProxyJump there, or name the jump host in the profile.</source>
        <translation>Die SSH-Konfiguration erreicht %1 über ein ProxyCommand; das führt Baton nicht aus, da es Host-Schlüssel unterwegs nicht prüfen könnte. Verwenden Sie dort ProxyJump oder nennen Sie den Sprunghost im Profil.</translation>
    </message>
    <message>
        <source>The way to %1 goes through more than %2 jump hosts: does a ProxyJump in the SSH configuration lead back to itself?</source>
        <translation>Der Weg zu %1 führt über mehr als %2 Sprunghosts: Führt ein ProxyJump in der SSH-Konfiguration zu sich selbst zurück?</translation>
    </message>
    <message>
        <source>The SSH configuration allows for %1 only algorithms that Baton does not know (%2). Add one that libssh has.</source>
        <translation>Die SSH-Konfiguration erlaubt für %1 nur Algorithmen, die Baton nicht kennt (%2). Fügen Sie einen hinzu, den libssh hat.</translation>
    </message>
    <message>
        <source>%1 shows a host key that is marked as revoked. Somebody else may have it: whoever answers there need not be this machine. Nothing was sent. Ask its administrator for a new key; as long as the mark is there, the machine can’t be used.</source>
        <translation>%1 zeigt einen Host-Schlüssel, der als widerrufen markiert ist. Jemand anderes kann ihn haben: Wer dort antwortet, muss nicht diese Maschine sein. Es wurde nichts gesendet. Bitten Sie ihren Administrator um einen neuen Schlüssel; solange die Markierung da ist, kann die Maschine nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Shown: %1 %2
Revoked: %3</source>
        <translation>Gezeigt: %1 %2
Widerrufen: %3</translation>
    </message>
    <message>
        <source>The host keys of %1 are vouched for by a certificate authority (@cert-authority), which Baton can’t check. Ask its administrator for the machine’s own key, and put it into %2 as a line “%3 TYPE KEY”; the mark may stay.</source>
        <translation>Für die Host-Schlüssel von %1 bürgt eine Zertifizierungsstelle (@cert-authority); das kann Baton nicht prüfen. Bitten Sie ihren Administrator um den eigenen Schlüssel der Maschine und tragen Sie ihn als Zeile „%3 TYP SCHLÜSSEL“ in %2 ein; die Markierung kann bleiben.</translation>
    </message>
    <message>
        <source>Shown: %1 %2
Authority: %3</source>
        <translation>Gezeigt: %1 %2
Zertifizierungsstelle: %3</translation>
    </message>
    <message>
        <source>Shown: %1 %2
Known: %3</source>
        <translation>Gezeigt: %1 %2
Bekannt: %3</translation>
    </message>
    <message>
        <source>The SSH configuration has no UserKnownHostsFile to write the host key of %1 to.</source>
        <translation>Die SSH-Konfiguration hat keine UserKnownHostsFile, in die der Host-Schlüssel von %1 geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>Zertifikat %1</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Passwort von %1:</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: the password or the answer to its question is wrong. Correct it, then try again.</source>
        <translation>%1 lehnt die Anmeldung von %2 ab: Das Passwort oder die Antwort auf die Frage dort ist falsch. Korrigieren Sie es und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: the answer to its question is wrong. Try again.</source>
        <translation>%1 lehnt die Anmeldung von %2 ab: Die Antwort auf die Frage dort ist falsch. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 asks %2 at login: “%3”, and nobody answered. Do this where you can be asked: in the window, or with batonctl on a terminal.</source>
        <translation>%1 fragt %2 bei der Anmeldung: „%3“, und niemand hat geantwortet. Tun Sie dies dort, wo Sie gefragt werden können: im Fenster oder mit batonctl in einem Terminal.</translation>
    </message>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>Das Verbinden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The SSH configuration names %1 as UserKnownHostsFile, which keeps nothing: the host key of %2 would be unknown again. Name a file there.</source>
        <translation>Die SSH-Konfiguration nennt %1 als UserKnownHostsFile, das nichts behält: Der Host-Schlüssel von %2 wäre wieder unbekannt. Nennen Sie dort eine Datei.</translation>
    </message>
    <message>
        <source>The SSH configuration has RevokedHostKeys for %1, a list that Baton can’t read, so a revoked host key would pass. Write those keys into known_hosts as lines with @revoked, and take the directive out for this host.</source>
        <translation>Die SSH-Konfiguration hat RevokedHostKeys für %1, eine Liste, die Baton nicht lesen kann; ein widerrufener Host-Schlüssel käme also durch. Schreiben Sie diese Schlüssel als Zeilen mit @revoked in known_hosts, und nehmen Sie die Anweisung für diesen Host heraus.</translation>
    </message>
</context>
<context>
    <name>SshHost</name>
    <message>
        <source>%1 did not finish “%2” within %3 s; it was told to stop.</source>
        <translation>%1 hat „%2“ nicht in %3 s beendet; es wurde angewiesen anzuhalten.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while a command ran there.</source>
        <translation>Die Verbindung zu %1 ging verloren, während dort ein Befehl lief.</translation>
    </message>
    <message>
        <source>%1 did not start the command in time.</source>
        <translation>%1 hat den Befehl nicht rechtzeitig gestartet.</translation>
    </message>
    <message>
        <source>sudo on %1 asks for the password of %2, and none is known.</source>
        <translation>sudo auf %1 fragt nach dem Passwort von %2, und keines ist bekannt.</translation>
    </message>
    <message>
        <source>%1 ended the session of %2 before a command could start: check the account&apos;s login shell and start-up files.</source>
        <translation>%1 hat die Sitzung von %2 beendet, bevor ein Befehl starten konnte: Prüfen Sie die Login-Shell und die Startdateien des Kontos.</translation>
    </message>
    <message>
        <source>sudo is not installed on %1. Install it, or log in as root.</source>
        <translation>sudo ist auf %1 nicht installiert. Installieren Sie es, oder melden Sie sich als root an.</translation>
    </message>
    <message>
        <source>sudo on %1 wants the password of %2: choose “sudo with password” in the profile.</source>
        <translation>sudo auf %1 will das Passwort von %2: Wählen Sie im Profil „sudo mit Passwort“.</translation>
    </message>
    <message>
        <source>%2 may not use sudo on %1: add it to the sudoers there, or log in as another user.</source>
        <translation>%2 darf sudo auf %1 nicht benutzen: Nehmen Sie ihn dort in die sudoers auf, oder melden Sie sich als anderer Benutzer an.</translation>
    </message>
    <message>
        <source>sudo on %1 refuses %2.</source>
        <translation>sudo auf %1 lehnt %2 ab.</translation>
    </message>
    <message>
        <source>%1 shows another host key than the one you confirmed; nothing was accepted.</source>
        <translation>%1 zeigt einen anderen Hostschlüssel als den, den Sie bestätigt haben; nichts wurde angenommen.</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>Das Programm wurde geschlossen.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while a program ran there.</source>
        <translation>Die Verbindung zu %1 ging verloren, während dort ein Programm lief.</translation>
    </message>
    <message>
        <source>A program on %1 ended with exit status %2.</source>
        <translation>Ein Programm auf %1 endete mit Exit-Status %2.</translation>
    </message>
    <message>
        <source>sudo on %1 refuses %2: the password is wrong. Give the right one, then try again.</source>
        <translation>sudo auf %1 lehnt %2 ab: Das Passwort ist falsch. Geben Sie das richtige ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>sudo on %1 wants a password on the way from %2 over %3 to root. Let %3 become root without one (NOPASSWD) in the sudoers file there.</source>
        <translation>sudo auf %1 will auf dem Weg von %2 über %3 zu root ein Passwort. Lassen Sie %3 in der sudoers-Datei dort ohne Passwort root werden (NOPASSWD).</translation>
    </message>
    <message>
        <source>There is no user %1 on %2, whom sudo is to make of %3: correct it in the profile.</source>
        <translation>Den Benutzer %1, zu dem sudo %3 machen soll, gibt es auf %2 nicht: Korrigieren Sie es im Profil.</translation>
    </message>
    <message>
        <source>sudo on %1 does not make %2 of %3, or does not make root of that one: put it into the sudoers there.</source>
        <translation>sudo auf %1 macht %3 nicht zu %2 oder diesen nicht zu root: Tragen Sie es dort in die sudoers ein.</translation>
    </message>
    <message>
        <source>sudo on %1 demands a terminal, and the program “script” that would give it one is not there: install it (package bsdutils or util-linux), or take “requiretty” out of the sudoers file.</source>
        <translation>sudo auf %1 verlangt ein Terminal, und das Programm „script“, das ihm eines gäbe, ist nicht da: Installieren Sie es (Paket bsdutils oder util-linux) oder nehmen Sie „requiretty“ aus der sudoers-Datei.</translation>
    </message>
    <message>
        <source>“%2” on %1 printed more than %3 MiB: that is no answer to it. It was told to stop; look at what runs on %1.</source>
        <translation>„%2“ auf %1 hat mehr als %3 MiB ausgegeben: Das ist keine Antwort darauf. Es wurde beendet; sehen Sie nach, was auf %1 läuft.</translation>
    </message>
    <message>
        <source>%1 printed more than %2 MiB before a command could start: check the account&apos;s login shell and start-up files, and whether this is the right machine.</source>
        <translation>%1 hat mehr als %2 MiB ausgegeben, bevor ein Befehl starten konnte: Prüfen Sie die Login-Shell und die Startdateien des Kontos, und ob es der richtige Rechner ist.</translation>
    </message>
    <message>
        <source>A program on %1 printed a line of more than %2 MiB, which none of Baton&apos;s does.</source>
        <translation>Ein Programm auf %1 hat eine Zeile von mehr als %2 MiB ausgegeben; keines von Baton tut das.</translation>
    </message>
    <message>
        <source>Baton&apos;s helper is not on %1, or not whole. Put it there over a login with full rights: “batonctl helper install”.</source>
        <translation>Batons Helfer ist nicht oder nicht vollständig auf %1. Bringen Sie ihn über eine Anmeldung mit vollen Rechten dorthin: „batonctl helper install“.</translation>
    </message>
    <message>
        <source>sudo on %1 does not let %2 use Baton&apos;s helper: put the lines of “batonctl helper sudoers” into a sudoers file there, or log in with full rights.</source>
        <translation>sudo auf %1 lässt %2 Batons Helfer nicht benutzen: Schreiben Sie die Zeilen von „batonctl helper sudoers“ dort in eine sudoers-Datei, oder melden Sie sich mit vollen Rechten an.</translation>
    </message>
    <message>
        <source>%1: this needs root rights in full (%2), and %3 may only use Baton&apos;s helper there. Log in with full rights for it.</source>
        <translation>%1: Dies braucht volle root-Rechte (%2), und %3 darf dort nur Batons Helfer benutzen. Melden Sie sich dafür mit vollen Rechten an.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Baton’s data file %1 can’t be written: the disk is full or broken. Make room, then try again; nothing that was stored is lost.</source>
        <translation>Batons Datendatei %1 kann nicht geschrieben werden: Die Platte ist voll oder defekt. Schaffen Sie Platz und versuchen Sie es noch einmal; nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>Baton’s data file %1 can’t be opened for writing. Check who owns it and its folder.</source>
        <translation>Batons Datendatei %1 kann nicht zum Schreiben geöffnet werden. Prüfen Sie, wem sie und ihr Ordner gehören.</translation>
    </message>
    <message>
        <source>Baton’s data file %1 is damaged. It was left as it is: restore it from a backup, or move it away to start with an empty one.</source>
        <translation>Batons Datendatei %1 ist beschädigt. Sie blieb, wie sie war: Stellen Sie sie aus einer Sicherung wieder her, oder verschieben Sie sie, um mit einer leeren zu beginnen.</translation>
    </message>
    <message>
        <source>Baton’s data file %1 is held by another program. Try again.</source>
        <translation>Batons Datendatei %1 ist von einem anderen Programm belegt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Baton’s data file %1 can’t be used.</source>
        <translation>Batons Datendatei %1 ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>The folder %1 for Baton’s data can’t be made.</source>
        <translation>Der Ordner %1 für Batons Daten kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Baton’s data file %1 was written by a newer Baton. Use that one; the file was left as it is.</source>
        <translation>Batons Datendatei %1 wurde von einem neueren Baton geschrieben. Benutzen Sie dieses; die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>There is no cluster “%1”.</source>
        <translation>Es gibt keinen Cluster „%1“.</translation>
    </message>
    <message>
        <source>Run %1 is still going on (process %2). Wait for it, or end that process.</source>
        <translation>Lauf %1 ist noch im Gang (Prozess %2). Warten Sie auf ihn, oder beenden Sie diesen Prozess.</translation>
    </message>
    <message>
        <source>There is no run “%1”.</source>
        <translation>Es gibt keinen Lauf „%1“.</translation>
    </message>
    <message>
        <source>The journal of run %1 holds an unknown entry “%2”.</source>
        <translation>Das Journal von Lauf %1 enthält einen unbekannten Eintrag „%2“.</translation>
    </message>
    <message>
        <source>The profile “%1” can’t be read: %2</source>
        <translation>Das Profil „%1“ kann nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>Switchover</name>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>Clustersperre nehmen</translation>
    </message>
    <message>
        <source>Write a checkpoint on both</source>
        <translation>Auf beiden einen Checkpoint schreiben</translation>
    </message>
    <message>
        <source>Start the service warm on %1</source>
        <translation>Den Dienst auf %1 warm starten</translation>
    </message>
    <message>
        <source>Hold back the product&apos;s failover agent</source>
        <translation>Failover-Agent des Produkts zurückhalten</translation>
    </message>
    <message>
        <source>Arm the dead-man timers</source>
        <translation>Totmann-Timer scharf stellen</translation>
    </message>
    <message>
        <source>Close the gate: HAProxy holds new requests</source>
        <translation>Schranke schließen: HAProxy hält neue Anfragen</translation>
    </message>
    <message>
        <source>Stop the database on %1</source>
        <translation>Die Datenbank auf %1 anhalten</translation>
    </message>
    <message>
        <source>Confirm that nothing is missing on %1</source>
        <translation>Bestätigen, dass auf %1 nichts fehlt</translation>
    </message>
    <message>
        <source>Make %1 a slave on disk</source>
        <translation>%1 auf der Platte zum Slave machen</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>%1 befördern</translation>
    </message>
    <message>
        <source>See the service answer on %1</source>
        <translation>Den Dienst auf %1 antworten sehen</translation>
    </message>
    <message>
        <source>Start %1 as the slave</source>
        <translation>%1 als Slave starten</translation>
    </message>
    <message>
        <source>Failover agent: off on the master, on on the slave</source>
        <translation>Failover-Agent: auf dem Master aus, auf dem Slave ein</translation>
    </message>
    <message>
        <source>Rebuild the search index where it is stale</source>
        <translation>Suchindex neu aufbauen, wo er veraltet ist</translation>
    </message>
    <message>
        <source>Take the mark of the old master away</source>
        <translation>Markierung des alten Masters entfernen</translation>
    </message>
    <message>
        <source>Prove it: a request through the proxy, a commit on the slave</source>
        <translation>Den Beweis führen: eine Anfrage durch den Proxy, eine Transaktion auf dem Slave</translation>
    </message>
    <message>
        <source>Disarm the dead-man timers</source>
        <translation>Totmann-Timer entschärfen</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>Sperre freigeben</translation>
    </message>
    <message>
        <source>Switch over: %1 → %2</source>
        <translation>Rollentausch: %1 → %2</translation>
    </message>
    <message>
        <source>Have everything ready for a short stop</source>
        <translation>Alles für einen kurzen Stopp bereitlegen</translation>
    </message>
    <message>
        <source>Route users to %1, and let them through</source>
        <translation>Benutzer zu %1 leiten und durchlassen</translation>
    </message>
    <message>
        <source>See the gate open</source>
        <translation>Sehen, dass die Schranke offen ist</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in %1.</source>
        <translation>
            <numerusform>%n Schritt in %1.</numerusform>
            <numerusform>%n Schritte in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 New requests were held for %2.</source>
        <translation>%1 Neue Anfragen wurden %2 lang gehalten.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>was done</source>
        <translation>war erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgerissen</translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Lastverteiler</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>in Reserve</translation>
    </message>
    <message>
        <source>slave unreachable</source>
        <translation>Slave nicht erreichbar</translation>
    </message>
    <message>
        <source>PostgreSQL is stopped there</source>
        <translation>PostgreSQL ist dort angehalten</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>no WAL receiver</source>
        <translation>kein WAL-Empfänger</translation>
    </message>
    <message>
        <source>not replicating</source>
        <translation>repliziert nicht</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>streamt</translation>
    </message>
    <message>
        <source>copying the database</source>
        <translation>kopiert die Datenbank</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>holt auf</translation>
    </message>
    <message>
        <source>two masters</source>
        <translation>zwei Master</translation>
    </message>
    <message>
        <source>each accepts writes of its own</source>
        <translation>jeder nimmt eigene Änderungen an</translation>
    </message>
    <message>
        <source>no replication yet</source>
        <translation>noch keine Replikation</translation>
    </message>
    <message>
        <source>master unreachable</source>
        <translation>Master nicht erreichbar</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>beschreibbar</translation>
    </message>
    <message>
        <source>replay paused</source>
        <translation>Einspielen angehalten</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Service Desk</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>im Dienst</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>antwortet %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>index is stale</source>
        <translation>Index ist veraltet</translation>
    </message>
    <message>
        <source>down</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht angesehen</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>keine Antwort seit %1</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>unreachable for %1</source>
        <translation>nicht erreichbar seit %1</translation>
    </message>
    <message>
        <source>host key not confirmed yet</source>
        <translation>Hostschlüssel noch nicht bestätigt</translation>
    </message>
    <message>
        <source>host key changed</source>
        <translation>Hostschlüssel geändert</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>FENCED</source>
        <translation>ABGESCHOTTET</translation>
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
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>timeline %1</source>
        <translation>Zeitlinie %1</translation>
    </message>
    <message>
        <source>not managed by Baton</source>
        <translation>nicht von Baton verwaltet</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>maintenance page</source>
        <translation>Wartungsseite</translation>
    </message>
    <message>
        <source>gate open</source>
        <translation>Schranke offen</translation>
    </message>
    <message numerus="yes">
        <source>closed · %n held</source>
        <translation>
            <numerusform>geschlossen · %n gehalten</numerusform>
            <numerusform>geschlossen · %n gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>gate closed</source>
        <translation>Schranke geschlossen</translation>
    </message>
    <message>
        <source>down, gets no users</source>
        <translation>ausgefallen, bekommt keine Benutzer</translation>
    </message>
    <message>
        <source>fenced, gets no users</source>
        <translation>abgeschottet, bekommt keine Benutzer</translation>
    </message>
    <message>
        <source>no current copy</source>
        <translation>keine aktuelle Kopie</translation>
    </message>
    <message>
        <source>held at the gate</source>
        <translation>wartet an der Schranke</translation>
    </message>
    <message>
        <source>gets no users</source>
        <translation>bekommt keine Benutzer</translation>
    </message>
    <message>
        <source>OLD MASTER</source>
        <translation>ALTER MASTER</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>war: %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>derzeit unbekannt</translation>
    </message>
</context>
<context>
    <name>Uninstall</name>
    <message>
        <source>Baton&apos;s lines in pg_hba.conf on %1 stay: without them the slave could not log in.</source>
        <translation>Batons Zeilen in pg_hba.conf auf %1 bleiben: Ohne sie könnte sich der Slave nicht anmelden.</translation>
    </message>
    <message>
        <source>Take Baton&apos;s scripts, units and state off %1</source>
        <translation>Batons Skripte, Units und Zustand von %1 entfernen</translation>
    </message>
    <message>
        <source>Take the managed block out of haproxy.cfg on %1</source>
        <translation>Den verwalteten Block aus haproxy.cfg auf %1 nehmen</translation>
    </message>
    <message>
        <source>Give up Baton&apos;s replication slots</source>
        <translation>Batons Replikations-Slots aufgeben</translation>
    </message>
    <message>
        <source>Take Baton&apos;s lines out of pg_hba.conf</source>
        <translation>Batons Zeilen aus pg_hba.conf nehmen</translation>
    </message>
    <message>
        <source>Take Baton off the hosts</source>
        <translation>Baton von den Hosts nehmen</translation>
    </message>
    <message>
        <source>Product and databases stay as they are, but nothing keeps an old master from coming back as a second one any more.</source>
        <translation>Produkt und Datenbanken bleiben, wie sie sind, aber nichts hält einen alten Master mehr davon ab, als zweiter wiederzukommen.</translation>
    </message>
    <message>
        <source>%1 is not reachable: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>all hosts reachable</source>
        <translation>alle Hosts erreichbar</translation>
    </message>
    <message>
        <source>Bring it back first: Baton is taken off all hosts of the cluster, or off none.</source>
        <translation>Bringen Sie ihn zuerst zurück: Baton wird von allen Hosts des Clusters entfernt oder von keinem.</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Alle Hosts</translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1: cannot %2.</source>
        <translation>%1: nicht gelungen: %2.</translation>
    </message>
    <message>
        <source>compute the checksum of %1</source>
        <translation>die Prüfsumme von %1 berechnen</translation>
    </message>
    <message>
        <source>look into %1</source>
        <translation>in %1 hineinsehen</translation>
    </message>
    <message>
        <source>%1: cannot tell the free room in %2.</source>
        <translation>%1: Der freie Platz in %2 ist nicht festzustellen.</translation>
    </message>
    <message>
        <source>set the mode of %1</source>
        <translation>die Rechte von %1 setzen</translation>
    </message>
    <message>
        <source>%1 has no room for %2 in %3: %4 needed, %5 free. Make room there, and try again.</source>
        <translation>%1 hat in %3 keinen Platz für %2: %4 werden gebraucht, %5 sind frei. Schaffen Sie dort Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 became shorter while it was sent.</source>
        <translation>%1 wurde kürzer, während es gesendet wurde.</translation>
    </message>
    <message>
        <source>%1 took no more data for %2 s.</source>
        <translation>%1 hat seit %2 s keine Daten mehr angenommen.</translation>
    </message>
    <message>
        <source>%1 did not finish writing %2.</source>
        <translation>%1 hat %2 nicht zu Ende geschrieben.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost during the upload; the next try goes on where it stopped.</source>
        <translation>Die Verbindung zu %1 ging beim Hochladen verloren; der nächste Versuch macht dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>%1 could not write %2: %3.</source>
        <translation>%1 konnte %2 nicht schreiben: %3.</translation>
    </message>
    <message>
        <source>%1 was truncated or damaged on its way to %2: the checksums differ. Upload it again; if it happens again, check the disk there.</source>
        <translation>%1 wurde auf dem Weg nach %2 abgeschnitten oder beschädigt: Die Prüfsummen sind verschieden. Laden Sie es noch einmal hoch; geschieht es wieder, prüfen Sie dort die Platte.</translation>
    </message>
    <message>
        <source>SHA-256 here: %1
there: %2</source>
        <translation>SHA-256 hier: %1
dort: %2</translation>
    </message>
    <message>
        <source>put %1 in place</source>
        <translation>%1 an seinen Platz bringen</translation>
    </message>
    <message>
        <source>The upload to %1 was cancelled; the next try goes on where it stopped.</source>
        <translation>Das Hochladen auf %1 wurde abgebrochen; der nächste Versuch macht dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>%1 could not write %2: its disk is full. Make room there, and try again: the upload goes on where it stopped.</source>
        <translation>%1 konnte %2 nicht schreiben: Die Platte ist voll. Schaffen Sie dort Platz und versuchen Sie es noch einmal: Das Hochladen macht dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>%1 cannot hand the file to %2 (%3), so it is sent to both from here.</source>
        <translation>%1 kann die Datei nicht an %2 weitergeben (%3), darum wird sie von hier an beide gesendet.</translation>
    </message>
    <message>
        <source>let %1 fetch %2 from here, for as long as the upload takes</source>
        <translation>%1 darf %2 von hier holen, solange das Hochladen dauert</translation>
    </message>
    <message>
        <source>%1 cannot hand files to the other host.</source>
        <translation>%1 kann dem anderen Host keine Dateien weitergeben.</translation>
    </message>
    <message>
        <source>%1 could not fetch the file from the other host, so it is sent from here.</source>
        <translation>%1 konnte die Datei nicht vom anderen Host holen, darum wird sie von hier gesendet.</translation>
    </message>
    <message>
        <source>The line between the hosts is slower than the one from here, so the rest is sent to %1 from here.</source>
        <translation>Die Leitung zwischen den Hosts ist langsamer als die von hier, deshalb wird der Rest von hier an %1 geschickt.</translation>
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
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>The activity can’t be written to %1: %2</source>
        <translation>Die Aktivität kann nicht nach %1 geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>baton::ActivityPane</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Done by Baton</source>
        <translation>Von Baton getan</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Art der Aktivität</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the activity by a text</source>
        <translation>Die Aktivität nach einem Text filtern</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Save the lines that are listed, for a spreadsheet or a program</source>
        <translation>Die aufgeführten Zeilen speichern, für eine Tabellenkalkulation oder ein Programm</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Report of the run…</source>
        <translation>Bericht des Laufs …</translation>
    </message>
    <message>
        <source>Logs of that time…</source>
        <translation>Protokolle dieser Zeit …</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Zeile kopieren</translation>
    </message>
</context>
<context>
    <name>baton::Assessment</name>
    <message>
        <source>%1 shows another SSH host key than the known one.</source>
        <translation>%1 zeigt einen anderen SSH-Hostschlüssel als den bekannten.</translation>
    </message>
    <message>
        <source>Either it was set up anew, or somebody is in between.</source>
        <translation>Entweder wurde er neu aufgesetzt, oder jemand steht dazwischen.</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the host&apos;s console, then remove the old key from known_hosts.</source>
        <translation>Vergleichen Sie den Fingerabdruck an der Konsole des Hosts und entfernen Sie dann den alten Schlüssel aus known_hosts.</translation>
    </message>
    <message>
        <source>The SSH host key of %1 is not known yet.</source>
        <translation>Der SSH-Hostschlüssel von %1 ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Baton does not log in to a host whose key nobody has confirmed.</source>
        <translation>Baton meldet sich bei keinem Host an, dessen Schlüssel niemand bestätigt hat.</translation>
    </message>
    <message>
        <source>Test the connection in the profile and confirm the fingerprint.</source>
        <translation>Testen Sie die Verbindung im Profil und bestätigen Sie den Fingerabdruck.</translation>
    </message>
    <message>
        <source>%1 does not let Baton log in.</source>
        <translation>%1 lässt Baton nicht herein.</translation>
    </message>
    <message>
        <source>Check user, key or password, and sudo, in the profile.</source>
        <translation>Prüfen Sie im Profil Benutzer, Schlüssel oder Passwort, und sudo.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Neither this computer nor the other hosts get an answer: it is down, or cut off.</source>
        <translation>Weder dieser Rechner noch die anderen Hosts bekommen eine Antwort: Er ist aus oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Look at its power and network.</source>
        <translation>Sehen Sie nach Strom und Netz.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached from here, but another host sees it.</source>
        <translation>%1 ist von hier aus nicht erreichbar, aber ein anderer Host sieht ihn.</translation>
    </message>
    <message>
        <source>The host lives; the way from here to it does not. %1</source>
        <translation>Der Host lebt, der Weg von hier zu ihm nicht. %1</translation>
    </message>
    <message>
        <source>Mend the way: VPN, firewall, sshd. Do not fail over because of this.</source>
        <translation>Stellen Sie den Weg wieder her: VPN, Firewall, sshd. Führen Sie deswegen kein Failover aus.</translation>
    </message>
    <message>
        <source>It may be starting. Otherwise look at its console.</source>
        <translation>Vielleicht startet er gerade. Sonst sehen Sie an seiner Konsole nach.</translation>
    </message>
    <message>
        <source>%1 has stopped answering a moment ago.</source>
        <translation>%1 antwortet seit einem Augenblick nicht mehr.</translation>
    </message>
    <message>
        <source>It may be a short disturbance. The other hosts are being asked.</source>
        <translation>Es kann eine kurze Störung sein. Die anderen Hosts werden gefragt.</translation>
    </message>
    <message>
        <source>Wait for the verdict.</source>
        <translation>Warten Sie das Urteil ab.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Whether it lives can&apos;t be told: no other host can be asked. %1</source>
        <translation>Ob er lebt, lässt sich nicht sagen: Kein anderer Host kann gefragt werden. %1</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s network first, then at the host.</source>
        <translation>Sehen Sie zuerst nach dem Netz dieses Rechners, dann nach dem Host.</translation>
    </message>
    <message>
        <source>Each of them may hold rows that the other has not.</source>
        <translation>Jeder von beiden kann Zeilen haben, die dem anderen fehlen.</translation>
    </message>
    <message>
        <source>Since they parted, %1 has written %2 and %3 has written %4.</source>
        <translation>Seit sie sich trennten, hat %1 %2 geschrieben und %3 hat %4 geschrieben.</translation>
    </message>
    <message>
        <source>%1 (timeline %2) and %3 (timeline %4) are both masters.</source>
        <translation>%1 (Zeitlinie %2) und %3 (Zeitlinie %4) sind beide Master.</translation>
    </message>
    <message>
        <source>Use Resolve two masters: you choose which one stays, the other one&apos;s own rows are put aside.</source>
        <translation>Nehmen Sie „Zwei Master auflösen“: Sie wählen, welcher bleibt; was nur der andere hat, wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 is kept down by the guard.</source>
        <translation>PostgreSQL auf %1 wird vom Wächter unten gehalten.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not run (last state: %2).</source>
        <translation>PostgreSQL auf %1 läuft nicht (letzter Zustand: %2).</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>It was the master before; as it is, it would be a second one. %1</source>
        <translation>Er war vorher der Master; so, wie er ist, wäre er ein zweiter. %1</translation>
    </message>
    <message>
        <source>Use Reconvert old master.</source>
        <translation>Nehmen Sie „Alten Master eingliedern“.</translation>
    </message>
    <message>
        <source>Look at systemctl status %1 on %2.</source>
        <translation>Sehen Sie nach systemctl status %1 auf %2.</translation>
    </message>
    <message>
        <source>Replication slot %1 on %2 is lost.</source>
        <translation>Der Replikations-Slot %1 auf %2 ist verloren.</translation>
    </message>
    <message>
        <source>The WAL that its standby needs was removed: it can&apos;t catch up.</source>
        <translation>Das WAL, das sein Standby braucht, wurde entfernt: Er kann nicht aufholen.</translation>
    </message>
    <message>
        <source>Use Rebuild slave.</source>
        <translation>Nehmen Sie „Slave neu aufbauen“.</translation>
    </message>
    <message>
        <source>Slot %1 on %2 holds back %3 of WAL, and nobody uses it.</source>
        <translation>Slot %1 auf %2 hält %3 an WAL zurück, und niemand benutzt ihn.</translation>
    </message>
    <message>
        <source>%1 of disk are left; a full disk stops the master.</source>
        <translation>%1 der Platte sind noch frei; eine volle Platte hält den Master an.</translation>
    </message>
    <message>
        <source>Bring the slave back or rebuild it. A slot that belongs to nobody can be dropped.</source>
        <translation>Bringen Sie den Slave zurück, oder bauen Sie ihn neu auf. Ein Slot, der niemandem gehört, kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Archiving of WAL fails on %1.</source>
        <translation>Die WAL-Archivierung auf %1 schlägt fehl.</translation>
    </message>
    <message>
        <source>WAL piles up on the disk, and a stop of the master waits for the archiver.</source>
        <translation>WAL sammelt sich auf der Platte an, und beim Anhalten wartet der Master auf die Archivierung.</translation>
    </message>
    <message>
        <source>Look at archive_command and its target.</source>
        <translation>Sehen Sie nach archive_command und seinem Ziel.</translation>
    </message>
    <message>
        <source>A copy of the database is being made.</source>
        <translation>Eine Kopie der Datenbank wird gerade gemacht.</translation>
    </message>
    <message>
        <source>A switchover waits until it has ended.</source>
        <translation>Ein Rollentausch wartet, bis sie zu Ende ist.</translation>
    </message>
    <message>
        <source>wal_log_hints is off on %1.</source>
        <translation>wal_log_hints ist auf %1 ausgeschaltet.</translation>
    </message>
    <message>
        <source>pg_rewind can&apos;t be used then: reconverting an old master needs a full copy.</source>
        <translation>pg_rewind geht dann nicht: Einen alten Master einzugliedern erfordert eine vollständige Kopie.</translation>
    </message>
    <message>
        <source>Use Prepare.</source>
        <translation>Nehmen Sie „Vorbereiten“.</translation>
    </message>
    <message>
        <source>PostgreSQL is %1 on %2 and %3 on %4.</source>
        <translation>PostgreSQL ist %1 auf %2 und %3 auf %4.</translation>
    </message>
    <message>
        <source>Replication needs the same major version; minor versions should be the same too.</source>
        <translation>Replikation braucht dieselbe Hauptversion; auch die Unterversionen sollten gleich sein.</translation>
    </message>
    <message>
        <source>Update the older one.</source>
        <translation>Aktualisieren Sie den älteren.</translation>
    </message>
    <message>
        <source>%1 has smaller settings than the master: %2.</source>
        <translation>%1 hat kleinere Einstellungen als der Master: %2.</translation>
    </message>
    <message>
        <source>A standby with smaller ones stops when the master uses more.</source>
        <translation>Ein Standby mit kleineren hält an, wenn der Master mehr benutzt.</translation>
    </message>
    <message>
        <source>Set them as on %1.</source>
        <translation>Setzen Sie sie wie auf %1.</translation>
    </message>
    <message>
        <source>Replay on %1 is paused.</source>
        <translation>Das Einspielen auf %1 ist angehalten.</translation>
    </message>
    <message>
        <source>It receives, but does not apply: its data grows old, and a failover to it takes longer.</source>
        <translation>Er empfängt, wendet aber nicht an: Seine Daten veralten, und ein Failover auf ihn dauert länger.</translation>
    </message>
    <message>
        <source>%1 does not replicate: %2.</source>
        <translation>%1 repliziert nicht: %2.</translation>
    </message>
    <message>
        <source>%1 is %2 behind.</source>
        <translation>%1 ist %2 im Rückstand.</translation>
    </message>
    <message>
        <source>So much would be lost if the master died now.</source>
        <translation>So viel ginge verloren, wenn der Master jetzt ausfiele.</translation>
    </message>
    <message>
        <source>Look at the load, disk and network of both hosts.</source>
        <translation>Sehen Sie nach Last, Platte und Netz beider Hosts.</translation>
    </message>
    <message>
        <source>PostgreSQL is up, so users see an error though the data is there.</source>
        <translation>PostgreSQL läuft; Benutzer sehen also einen Fehler, obwohl die Daten da sind.</translation>
    </message>
    <message>
        <source>Look at systemctl status %1.</source>
        <translation>Sehen Sie nach systemctl status %1.</translation>
    </message>
    <message>
        <source>The service desk on the slave %1 answers as if it were the master.</source>
        <translation>Der Service Desk auf dem Slave %1 antwortet, als wäre er der Master.</translation>
    </message>
    <message>
        <source>Users could be sent to a copy that can&apos;t save anything.</source>
        <translation>Benutzer könnten zu einer Kopie geleitet werden, die nichts speichern kann.</translation>
    </message>
    <message>
        <source>Stop %1 there.</source>
        <translation>Halten Sie dort %1 an.</translation>
    </message>
    <message>
        <source>The search index on %1 is stale.</source>
        <translation>Der Suchindex auf %1 ist veraltet.</translation>
    </message>
    <message>
        <source>After a change of roles search finds nothing, or old things.</source>
        <translation>Nach einem Rollenwechsel findet die Suche nichts oder Altes.</translation>
    </message>
    <message>
        <source>Use Rebuild search index.</source>
        <translation>Nehmen Sie „Suchindex neu aufbauen“.</translation>
    </message>
    <message>
        <source>Search on %1 does not answer.</source>
        <translation>Die Suche auf %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The service desk works, but its search does not.</source>
        <translation>Der Service Desk geht, seine Suche nicht.</translation>
    </message>
    <message>
        <source>The product&apos;s failover agent on %1 is off.</source>
        <translation>Der Failover-Agent des Produkts auf %1 ist aus.</translation>
    </message>
    <message>
        <source>If the master dies, nobody takes over by itself: you do, with Failover.</source>
        <translation>Fällt der Master aus, übernimmt niemand von selbst: Sie tun es, mit „Failover“.</translation>
    </message>
    <message>
        <source>Switch %1 on there, if you want a takeover without a person.</source>
        <translation>Schalten Sie %1 dort ein, wenn Sie eine Übernahme ohne Bediener wollen.</translation>
    </message>
    <message>
        <source>The product&apos;s failover agent still runs on the master %1.</source>
        <translation>Der Failover-Agent des Produkts läuft noch auf dem Master %1.</translation>
    </message>
    <message>
        <source>It belongs on the slave. A reconversion switches it over.</source>
        <translation>Er gehört auf den Slave. Das Eingliedern stellt ihn um.</translation>
    </message>
    <message>
        <source>The two data hosts have different builds of the product.</source>
        <translation>Die beiden Datenhosts haben verschiedene Builds des Produkts.</translation>
    </message>
    <message>
        <source>After a change of roles the other build meets this one&apos;s database.</source>
        <translation>Nach einem Rollenwechsel trifft der andere Build auf die Datenbank von diesem.</translation>
    </message>
    <message>
        <source>Install the same build on both.</source>
        <translation>Installieren Sie auf beiden denselben Build.</translation>
    </message>
    <message>
        <source>The disk of %1 is nearly full: %2 of %3 are free.</source>
        <translation>Die Platte von %1 ist fast voll: %2 von %3 sind frei.</translation>
    </message>
    <message>
        <source>A full disk stops PostgreSQL.</source>
        <translation>Eine volle Platte hält PostgreSQL an.</translation>
    </message>
    <message>
        <source>Make room: old logs, old copies, a slot that holds back WAL.</source>
        <translation>Schaffen Sie Platz: alte Protokolle, alte Kopien, ein Slot, der WAL zurückhält.</translation>
    </message>
    <message>
        <source>The clocks of %1 and %2 are %3 apart.</source>
        <translation>Die Uhren von %1 und %2 gehen %3 auseinander.</translation>
    </message>
    <message>
        <source>Sessions, logs and statements about lag become wrong.</source>
        <translation>Sitzungen, Protokolle und Angaben zum Rückstand werden falsch.</translation>
    </message>
    <message>
        <source>Switch time synchronisation on (timedatectl set-ntp true).</source>
        <translation>Schalten Sie die Zeitsynchronisation ein (timedatectl set-ntp true).</translation>
    </message>
    <message>
        <source>Only one operation runs at a time.</source>
        <translation>Nur eine Operation läuft zur Zeit.</translation>
    </message>
    <message>
        <source>If it was interrupted: resume it, roll it back, or take it over knowingly.</source>
        <translation>Wurde sie unterbrochen: Setzen Sie sie fort, nehmen Sie sie zurück, oder übernehmen Sie bewusst.</translation>
    </message>
    <message>
        <source>Baton&apos;s guard is not on %1.</source>
        <translation>Batons Wächter ist nicht auf %1.</translation>
    </message>
    <message>
        <source>As an old master it could come back as a second one.</source>
        <translation>Als alter Master könnte er als zweiter wiederkommen.</translation>
    </message>
    <message>
        <source>Baton&apos;s guard on %1 is not running.</source>
        <translation>Batons Wächter auf %1 läuft nicht.</translation>
    </message>
    <message>
        <source>A second master would not be stopped there.</source>
        <translation>Ein zweiter Master würde dort nicht aufgehalten.</translation>
    </message>
    <message>
        <source>Start it: systemctl start baton-guard.service.</source>
        <translation>Starten Sie ihn: systemctl start baton-guard.service.</translation>
    </message>
    <message>
        <source>The master %1 is marked as fenced.</source>
        <translation>Der Master %1 ist als abgeschottet markiert.</translation>
    </message>
    <message>
        <source>It will not start again as a master.</source>
        <translation>Er wird nicht wieder als Master starten.</translation>
    </message>
    <message>
        <source>Finish the operation that marked it, or take the mark away knowingly.</source>
        <translation>Bringen Sie die Operation zu Ende, die ihn markiert hat, oder entfernen Sie die Markierung bewusst.</translation>
    </message>
    <message>
        <source>HAProxy is not installed on %1.</source>
        <translation>HAProxy ist auf %1 nicht installiert.</translation>
    </message>
    <message>
        <source>Users have no address that follows the master.</source>
        <translation>Benutzer haben keine Adresse, die dem Master folgt.</translation>
    </message>
    <message>
        <source>Use Install HAProxy.</source>
        <translation>Nehmen Sie „HAProxy installieren“.</translation>
    </message>
    <message>
        <source>HAProxy does not run on %1.</source>
        <translation>HAProxy läuft auf %1 nicht.</translation>
    </message>
    <message>
        <source>Users do not get through.</source>
        <translation>Benutzer kommen nicht durch.</translation>
    </message>
    <message>
        <source>Look at systemctl status haproxy.</source>
        <translation>Sehen Sie nach systemctl status haproxy.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s configuration has no block of Baton&apos;s.</source>
        <translation>Die Konfiguration von HAProxy hat keinen Block von Baton.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s configuration is not as this profile wants it.</source>
        <translation>Die Konfiguration von HAProxy ist nicht so, wie dieses Profil sie will.</translation>
    </message>
    <message>
        <source>A planned switchover could not hold users&apos; requests.</source>
        <translation>Ein geplanter Rollentausch könnte die Anfragen der Benutzer nicht halten.</translation>
    </message>
    <message>
        <source>Use Prepare or Install HAProxy; the difference is shown first.</source>
        <translation>Nehmen Sie „Vorbereiten“ oder „HAProxy installieren“; der Unterschied wird zuerst gezeigt.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s admin socket can&apos;t be used.</source>
        <translation>Der Admin-Socket von HAProxy ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>Baton neither sees where users are sent nor can it hold them.</source>
        <translation>Baton sieht weder, wohin Benutzer geleitet werden, noch kann es sie halten.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s gate is closed, and no operation is running.</source>
        <translation>Die Schranke von HAProxy ist geschlossen, und keine Operation läuft.</translation>
    </message>
    <message>
        <source>Users wait, and then see the page that asks for patience.</source>
        <translation>Benutzer warten und sehen dann die Seite, die um Geduld bittet.</translation>
    </message>
    <message>
        <source>Resume or roll back the interrupted operation.</source>
        <translation>Setzen Sie die unterbrochene Operation fort, oder nehmen Sie sie zurück.</translation>
    </message>
    <message>
        <source>HAProxy takes %1 for the master.</source>
        <translation>HAProxy hält %1 für den Master.</translation>
    </message>
    <message>
        <source>Users are sent to a host that is not the master.</source>
        <translation>Benutzer werden zu einem Host geleitet, der nicht der Master ist.</translation>
    </message>
    <message>
        <source>How much may be lost is not known.</source>
        <translation>Wie viel verloren sein kann, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing is known to be missing on %1.</source>
        <translation>Soweit bekannt, fehlt auf %1 nichts.</translation>
    </message>
    <message>
        <source>At most %1 written in the last %2 may be lost.</source>
        <translation>Höchstens %1, geschrieben in den letzten %2, können verloren sein.</translation>
    </message>
    <message>
        <source>Users are served by %1 (master)</source>
        <translation>Benutzer werden von %1 bedient (Master)</translation>
    </message>
    <message>
        <source>Healthy. %1; %2 is %3 behind.</source>
        <translation>Gesund. %1; %2 ist %3 im Rückstand.</translation>
    </message>
    <message>
        <source>Healthy. %1; %2 replicates.</source>
        <translation>Gesund. %1; %2 repliziert.</translation>
    </message>
    <message>
        <source>Use Prepare: without Baton&apos;s guard an old master could come back as a second one.</source>
        <translation>Nehmen Sie „Vorbereiten“: Ohne Batons Wächter könnte ein alter Master als zweiter wiederkommen.</translation>
    </message>
    <message>
        <source>Safe to switch over: no data loss.</source>
        <translation>Rollentausch unbedenklich: kein Datenverlust.</translation>
    </message>
    <message>
        <source>%1, but replay on %2 is paused: its copy grows old.</source>
        <translation>%1, aber das Einspielen auf %2 ist angehalten: Die Kopie veraltet.</translation>
    </message>
    <message>
        <source>Resume the replay on %1.</source>
        <translation>Setzen Sie das Einspielen auf %1 fort.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, but %2 is %3 behind.</source>
        <translation>%1, aber %2 ist %3 im Rückstand.</translation>
    </message>
    <message>
        <source>Wait until it has caught up before you switch over. If it does not, look at disk and network of %1.</source>
        <translation>Warten Sie mit dem Rollentausch, bis er aufgeholt hat. Holt er nicht auf, sehen Sie nach Platte und Netz von %1.</translation>
    </message>
    <message>
        <source>%1, but there is no current copy: %2 does not replicate, because %3.</source>
        <translation>%1, aber es gibt keine aktuelle Kopie: %2 repliziert nicht; Grund: %3.</translation>
    </message>
    <message>
        <source>Look at %1&apos;s network and power.</source>
        <translation>Sehen Sie nach Netz und Strom von %1.</translation>
    </message>
    <message>
        <source>%1, but the slave %2 is down: there is no current copy.</source>
        <translation>%1, aber der Slave %2 ist aus: Es gibt keine aktuelle Kopie.</translation>
    </message>
    <message>
        <source>Power %1 on and look at its network. It catches up by itself; if it can&apos;t, use Rebuild slave.</source>
        <translation>Schalten Sie %1 ein und sehen Sie nach seinem Netz. Er holt von selbst auf; kann er es nicht, nehmen Sie „Slave neu aufbauen“.</translation>
    </message>
    <message>
        <source>%1, but %2 is empty: there is no copy.</source>
        <translation>%1, aber %2 ist leer: Es gibt keine Kopie.</translation>
    </message>
    <message>
        <source>Use Rebuild slave: it installs the product there and copies the database.</source>
        <translation>Nehmen Sie „Slave neu aufbauen“: Es installiert dort das Produkt und kopiert die Datenbank.</translation>
    </message>
    <message>
        <source>%1, but PostgreSQL on the slave %2 is not running: there is no current copy.</source>
        <translation>%1, aber PostgreSQL auf dem Slave %2 läuft nicht: Es gibt keine aktuelle Kopie.</translation>
    </message>
    <message>
        <source>Start PostgreSQL on %1. If it does not start, use Rebuild slave.</source>
        <translation>Starten Sie PostgreSQL auf %1. Startet es nicht, nehmen Sie „Slave neu aufbauen“.</translation>
    </message>
    <message>
        <source>The master %1 is down: users are not served.</source>
        <translation>Der Master %1 ist aus: Benutzer werden nicht bedient.</translation>
    </message>
    <message>
        <source>PostgreSQL on the master %1 is down: users are not served.</source>
        <translation>PostgreSQL auf dem Master %1 ist aus: Benutzer werden nicht bedient.</translation>
    </message>
    <message>
        <source>The slave %1 can&apos;t take over now. Bring one of the two back: power, network, then PostgreSQL.</source>
        <translation>Der Slave %1 kann jetzt nicht übernehmen. Bringen Sie einen von beiden zurück: Strom, Netz, dann PostgreSQL.</translation>
    </message>
    <message>
        <source>The machine answers, but neither its PostgreSQL nor its service does.</source>
        <translation>Die Maschine antwortet, aber weder ihr PostgreSQL noch ihr Dienst.</translation>
    </message>
    <message>
        <source>The host itself answers.</source>
        <translation>Der Host selbst antwortet.</translation>
    </message>
    <message>
        <source>Fail over to %1. %2</source>
        <translation>Führen Sie ein Failover auf %1 aus. %2</translation>
    </message>
    <message>
        <source>The product&apos;s own failover agent on it may do the same within seconds.</source>
        <translation>Der eigene Failover-Agent des Produkts dort tut vielleicht in Sekunden dasselbe.</translation>
    </message>
    <message>
        <source>%1 since a failover; the old master %2 is down. There is no copy.</source>
        <translation>%1 seit einem Failover; der alte Master %2 ist aus. Es gibt keine Kopie.</translation>
    </message>
    <message>
        <source>Bring %1 back: it stays fenced, and is then reconverted to slave. If it is lost, use Rebuild slave.</source>
        <translation>Bringen Sie %1 zurück: Er bleibt abgeschottet und wird dann als Slave eingegliedert. Ist er verloren, nehmen Sie „Slave neu aufbauen“.</translation>
    </message>
    <message>
        <source>%1. The old master %2 is back, and fenced. There is no copy.</source>
        <translation>%1. Der alte Master %2 ist zurück und abgeschottet. Es gibt keine Kopie.</translation>
    </message>
    <message>
        <source>%1. The old master %2 is back with an old copy, and does not replicate.</source>
        <translation>%1. Der alte Master %2 ist mit einer alten Kopie zurück und repliziert nicht.</translation>
    </message>
    <message>
        <source>Reconvert %1 to slave.</source>
        <translation>Gliedern Sie %1 als Slave ein.</translation>
    </message>
    <message>
        <source>Which of them users reach is not known.</source>
        <translation>Welchen von beiden Benutzer erreichen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>HAProxy sends users to %1.</source>
        <translation>HAProxy leitet Benutzer zu %1.</translation>
    </message>
    <message>
        <source>Two masters: %1 and %2 both accept writes. %3</source>
        <translation>Zwei Master: %1 und %2 nehmen beide Änderungen an. %3</translation>
    </message>
    <message>
        <source>Resolve it now: choose which one stays. What only the other one has is put aside, not lost.</source>
        <translation>Lösen Sie es jetzt auf: Wählen Sie, welcher bleibt. Was nur der andere hat, wird beiseitegelegt und geht nicht verloren.</translation>
    </message>
    <message>
        <source>HAProxy does not run on %1: users do not get through, though the master %2 is up.</source>
        <translation>HAProxy läuft auf %1 nicht: Benutzer kommen nicht durch, obwohl der Master %2 läuft.</translation>
    </message>
    <message>
        <source>The HAProxy host %1 is down: users do not get through, though the master %2 is up.</source>
        <translation>Der HAProxy-Host %1 ist aus: Benutzer kommen nicht durch, obwohl der Master %2 läuft.</translation>
    </message>
    <message>
        <source>Start HAProxy on %1 (systemctl start haproxy). If it does not start, Install HAProxy puts its configuration right.</source>
        <translation>Starten Sie HAProxy auf %1 (systemctl start haproxy). Startet es nicht, bringt „HAProxy installieren“ seine Konfiguration in Ordnung.</translation>
    </message>
    <message>
        <source>Power %1 on and look at its network. Until then users can open %2 directly.</source>
        <translation>Schalten Sie %1 ein und sehen Sie nach seinem Netz. Bis dahin können Benutzer %2 direkt öffnen.</translation>
    </message>
    <message>
        <source>HAProxy sends users to %1, but the master is %2.</source>
        <translation>HAProxy leitet Benutzer zu %1, aber der Master ist %2.</translation>
    </message>
    <message>
        <source>HAProxy does not send users to the master %1, though its service answers.</source>
        <translation>HAProxy leitet Benutzer nicht zum Master %1, obwohl dessen Dienst antwortet.</translation>
    </message>
    <message>
        <source>Install HAProxy again: it writes the configuration that follows the master. You see the difference first.</source>
        <translation>Installieren Sie HAProxy noch einmal: Das schreibt die Konfiguration, die dem Master folgt. Sie sehen den Unterschied zuerst.</translation>
    </message>
    <message>
        <source>No host is a running master: users are not served.</source>
        <translation>Kein Host ist ein laufender Master: Benutzer werden nicht bedient.</translation>
    </message>
    <message>
        <source>Use Failover to make the host with the newest data the master.</source>
        <translation>Nehmen Sie „Failover“, um den Host mit den neuesten Daten zum Master zu machen.</translation>
    </message>
    <message>
        <source>HAProxy holds users back at its gate, though no operation is running.</source>
        <translation>HAProxy hält Benutzer an seiner Schranke zurück, obwohl keine Operation läuft.</translation>
    </message>
    <message>
        <source>Resume or roll back the interrupted operation. The gate opens by itself when its timer runs out.</source>
        <translation>Setzen Sie die unterbrochene Operation fort, oder nehmen Sie sie zurück. Die Schranke öffnet sich von selbst, wenn ihr Timer abläuft.</translation>
    </message>
    <message>
        <source>PostgreSQL on the master %1 is up, but the service desk does not answer: users are not served.</source>
        <translation>PostgreSQL auf dem Master %1 läuft, aber der Service Desk antwortet nicht: Benutzer werden nicht bedient.</translation>
    </message>
    <message>
        <source>Look at %1 on %2. Restart master safely starts it anew without a takeover by the slave.</source>
        <translation>Sehen Sie nach %1 auf %2. „Master sicher neu starten“ startet es neu, ohne dass der Slave übernimmt.</translation>
    </message>
    <message>
        <source>None of the hosts can be reached from here.</source>
        <translation>Keiner der Hosts ist von hier aus erreichbar.</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s own network first (VPN, cable, firewall). Users may be served all the same.</source>
        <translation>Sehen Sie zuerst nach dem Netz dieses Rechners (VPN, Kabel, Firewall). Benutzer werden vielleicht trotzdem bedient.</translation>
    </message>
    <message>
        <source>The master %1 can&apos;t be reached from here, but the other hosts see it.</source>
        <translation>Der Master %1 ist von hier aus nicht erreichbar, aber die anderen Hosts sehen ihn.</translation>
    </message>
    <message>
        <source>Not all hosts can be reached from here.</source>
        <translation>Nicht alle Hosts sind von hier aus erreichbar.</translation>
    </message>
    <message>
        <source>Mend the way from here (VPN, firewall, SSH). There is no need to fail over.</source>
        <translation>Stellen Sie den Weg von hier wieder her (VPN, Firewall, SSH). Ein Failover ist nicht nötig.</translation>
    </message>
    <message>
        <source>%1 shows another SSH host key than the known one. Baton does not connect.</source>
        <translation>%1 zeigt einen anderen SSH-Hostschlüssel als den bekannten. Baton verbindet nicht.</translation>
    </message>
    <message>
        <source>Nothing is installed yet.</source>
        <translation>Noch ist nichts installiert.</translation>
    </message>
    <message>
        <source>Install the service desk on the hosts.</source>
        <translation>Installieren Sie den Service Desk auf den Hosts.</translation>
    </message>
    <message>
        <source>%1 is installed as master; the installation of the others is not finished.</source>
        <translation>%1 ist als Master installiert; die Installation der anderen ist nicht zu Ende.</translation>
    </message>
    <message>
        <source>Go on with the installation.</source>
        <translation>Machen Sie mit der Installation weiter.</translation>
    </message>
    <message>
        <source>The installation has begun, and is not finished.</source>
        <translation>Die Installation hat begonnen und ist nicht zu Ende.</translation>
    </message>
    <message>
        <source>The master %1 answers, but does not let Baton in.</source>
        <translation>Der Master %1 antwortet, lässt Baton aber nicht herein.</translation>
    </message>
    <message>
        <source>The master %1 has stopped answering. Asking the other hosts…</source>
        <translation>Der Master %1 antwortet nicht mehr. Die anderen Hosts werden gefragt …</translation>
    </message>
    <message>
        <source>Nobody else can be asked. Look at the host itself before you fail over.</source>
        <translation>Niemand sonst kann gefragt werden. Sehen Sie nach dem Host selbst, bevor Sie ein Failover ausführen.</translation>
    </message>
    <message>
        <source>Wait a moment for the verdict.</source>
        <translation>Warten Sie einen Augenblick auf das Urteil.</translation>
    </message>
    <message>
        <source>Maintenance: users see the maintenance page. The master %1 is up.</source>
        <translation>Wartung: Benutzer sehen die Wartungsseite. Der Master %1 läuft.</translation>
    </message>
    <message>
        <source>End the maintenance when you are done.</source>
        <translation>Beenden Sie die Wartung, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>%1 is running, started by %2 at %3. %4</source>
        <translation>%1 ist im Gang, begonnen von %2 um %3. %4</translation>
    </message>
    <message>
        <source>Wait until it has finished. If nobody is running it any more, resume it or roll it back.</source>
        <translation>Warten Sie, bis es zu Ende ist. Führt es niemand mehr aus, setzen Sie es fort, oder nehmen Sie es zurück.</translation>
    </message>
    <message>
        <source>Looking at the hosts…</source>
        <translation>Hosts werden angesehen …</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>the master</source>
        <translation>der Master</translation>
    </message>
    <message>
        <source>the slave</source>
        <translation>der Slave</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached from here.</source>
        <translation>%1 ist von hier aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>This cluster has no HAProxy.</source>
        <translation>Dieser Cluster hat kein HAProxy.</translation>
    </message>
    <message>
        <source>The load balancer of this cluster is not Baton&apos;s to change.</source>
        <translation>Den Lastverteiler dieses Clusters darf Baton nicht ändern.</translation>
    </message>
    <message>
        <source>The service desk is already installed on %1.</source>
        <translation>Der Service Desk ist auf %1 schon installiert.</translation>
    </message>
    <message>
        <source>There must be a running master first.</source>
        <translation>Zuerst muss es einen laufenden Master geben.</translation>
    </message>
    <message>
        <source>%1 already is a slave that replicates.</source>
        <translation>%1 ist schon ein Slave, der repliziert.</translation>
    </message>
    <message>
        <source>The service desk is already installed on %1; use Rebuild slave or Reconvert.</source>
        <translation>Der Service Desk ist auf %1 schon installiert; nehmen Sie „Slave neu aufbauen“ oder „Alten Master eingliedern“.</translation>
    </message>
    <message>
        <source>It is set up already; nothing would change.</source>
        <translation>Es ist schon eingerichtet; nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Everything is installed already.</source>
        <translation>Alles ist schon installiert.</translation>
    </message>
    <message>
        <source>Both data hosts are installed; use Reconvert old master.</source>
        <translation>Beide Datenhosts sind installiert; nehmen Sie „Alten Master eingliedern“.</translation>
    </message>
    <message>
        <source>There must be one running master.</source>
        <translation>Es muss einen laufenden Master geben.</translation>
    </message>
    <message>
        <source>%1 does not replicate now.</source>
        <translation>%1 repliziert jetzt nicht.</translation>
    </message>
    <message>
        <source>Prepared already; what is missing is added.</source>
        <translation>Schon vorbereitet; was fehlt, wird ergänzt.</translation>
    </message>
    <message>
        <source>There must be one running master. If it is gone, use Failover.</source>
        <translation>Es muss einen laufenden Master geben. Ist er weg, nehmen Sie „Failover“.</translation>
    </message>
    <message>
        <source>HAProxy does not run.</source>
        <translation>HAProxy läuft nicht.</translation>
    </message>
    <message>
        <source>A copy of the database is being made; wait until it has ended.</source>
        <translation>Eine Kopie der Datenbank wird gerade gemacht; warten Sie, bis sie zu Ende ist.</translation>
    </message>
    <message>
        <source>%1 is %2 behind; wait until it has caught up.</source>
        <translation>%1 ist %2 im Rückstand; warten Sie, bis er aufgeholt hat.</translation>
    </message>
    <message>
        <source>Baton&apos;s guard is not on both data hosts. Use Prepare first.</source>
        <translation>Batons Wächter ist nicht auf beiden Datenhosts. Nehmen Sie zuerst „Vorbereiten“.</translation>
    </message>
    <message>
        <source>The two hosts have different builds of the product.</source>
        <translation>Die beiden Hosts haben verschiedene Builds des Produkts.</translation>
    </message>
    <message>
        <source>Without HAProxy users must open %1 themselves afterwards, and requests in between fail.</source>
        <translation>Ohne HAProxy müssen Benutzer danach selbst %1 öffnen, und Anfragen dazwischen schlagen fehl.</translation>
    </message>
    <message>
        <source>Your load balancer must notice the change by its own check; requests in between may fail.</source>
        <translation>Ihr Lastverteiler muss den Wechsel mit seiner eigenen Prüfung bemerken; Anfragen dazwischen können fehlschlagen.</translation>
    </message>
    <message>
        <source>%1 is %2 behind; users wait until it has caught up.</source>
        <translation>%1 ist %2 im Rückstand; Benutzer warten, bis er aufgeholt hat.</translation>
    </message>
    <message>
        <source>No data is lost; users see a short pause.</source>
        <translation>Keine Daten gehen verloren; Benutzer bemerken eine kurze Pause.</translation>
    </message>
    <message>
        <source>No host has a standby that could take over.</source>
        <translation>Kein Host hat einen Standby, der übernehmen könnte.</translation>
    </message>
    <message>
        <source>Both hosts are masters; use Resolve two masters.</source>
        <translation>Beide Hosts sind Master; nehmen Sie „Zwei Master auflösen“.</translation>
    </message>
    <message>
        <source>%1 is no running standby, it can&apos;t take over.</source>
        <translation>%1 ist kein laufender Standby und kann nicht übernehmen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, it can&apos;t take over.</source>
        <translation>%1 ist nicht erreichbar und kann nicht übernehmen.</translation>
    </message>
    <message>
        <source>The master %1 is alive and well. Use Switch over: nothing is lost.</source>
        <translation>Der Master %1 ist wohlauf. Nehmen Sie „Rollen tauschen“: So geht nichts verloren.</translation>
    </message>
    <message>
        <source>%1 serves users; only the way from here to it is broken.</source>
        <translation>%1 bedient Benutzer; nur der Weg von hier zu ihm ist unterbrochen.</translation>
    </message>
    <message>
        <source>Nobody is master. The host with the newest data should be chosen.</source>
        <translation>Niemand ist Master. Gewählt werden sollte der Host mit den neuesten Daten.</translation>
    </message>
    <message>
        <source>It is not certain that %1 is down.</source>
        <translation>Es ist nicht sicher, dass %1 aus ist.</translation>
    </message>
    <message>
        <source>%1 still answers other hosts.</source>
        <translation>%1 antwortet anderen Hosts noch.</translation>
    </message>
    <message>
        <source>%1 is alive, but does not serve; it is stopped first.</source>
        <translation>%1 lebt, bedient aber nicht; er wird zuerst angehalten.</translation>
    </message>
    <message>
        <source>Without Baton&apos;s guard on it, %1 may come back as a second master.</source>
        <translation>Ohne Batons Wächter kann %1 als zweiter Master wiederkommen.</translation>
    </message>
    <message>
        <source>HAProxy can&apos;t be reached: users get through only when it is back.</source>
        <translation>HAProxy ist nicht erreichbar: Benutzer kommen erst wieder durch, wenn es zurück ist.</translation>
    </message>
    <message>
        <source>Users, or your load balancer, must be pointed to %1.</source>
        <translation>Benutzer oder Ihr Lastverteiler müssen auf %1 umgestellt werden.</translation>
    </message>
    <message>
        <source>Use Resolve two masters first: you choose which one stays.</source>
        <translation>Nehmen Sie zuerst „Zwei Master auflösen“: Sie wählen, welcher bleibt.</translation>
    </message>
    <message>
        <source>There must be one running master to follow.</source>
        <translation>Es muss einen laufenden Master geben, dem er folgt.</translation>
    </message>
    <message>
        <source>%1 already replicates.</source>
        <translation>%1 repliziert schon.</translation>
    </message>
    <message>
        <source>The service desk is not installed on %1; use Rebuild slave.</source>
        <translation>Der Service Desk ist auf %1 nicht installiert; nehmen Sie „Slave neu aufbauen“.</translation>
    </message>
    <message>
        <source>Its database is not a copy of this master&apos;s: only a full copy is possible.</source>
        <translation>Seine Datenbank ist keine Kopie der dieses Masters: Nur eine vollständige Kopie ist möglich.</translation>
    </message>
    <message>
        <source>There must be one running master to copy from.</source>
        <translation>Es muss einen laufenden Master geben, von dem kopiert wird.</translation>
    </message>
    <message>
        <source>%1 replicates well; a new copy is not needed.</source>
        <translation>%1 repliziert gut; eine neue Kopie ist nicht nötig.</translation>
    </message>
    <message>
        <source>Reconvert old master is quicker, and puts aside what only %1 has.</source>
        <translation>„Alten Master eingliedern“ ist schneller und legt beiseite, was nur %1 hat.</translation>
    </message>
    <message>
        <source>There must be exactly one master.</source>
        <translation>Es muss genau einen Master geben.</translation>
    </message>
    <message>
        <source>The service desk is not installed.</source>
        <translation>Der Service Desk ist nicht installiert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, so its failover agent can&apos;t be held back: it might take over.</source>
        <translation>%1 ist nicht erreichbar, darum kann sein Failover-Agent nicht zurückgehalten werden: Er könnte übernehmen.</translation>
    </message>
    <message>
        <source>Users see a pause while it restarts.</source>
        <translation>Benutzer bemerken eine Pause, während er neu startet.</translation>
    </message>
    <message>
        <source>HAProxy is not set up by Baton yet.</source>
        <translation>HAProxy ist noch nicht von Baton eingerichtet.</translation>
    </message>
    <message>
        <source>Maintenance is on already.</source>
        <translation>Die Wartung ist schon eingeschaltet.</translation>
    </message>
    <message>
        <source>Maintenance is not on.</source>
        <translation>Die Wartung ist nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Users see the maintenance page until you end it.</source>
        <translation>Benutzer sehen die Wartungsseite, bis Sie sie beenden.</translation>
    </message>
    <message>
        <source>The recipe does not say how the search index is rebuilt.</source>
        <translation>Das Rezept sagt nicht, wie der Suchindex neu aufgebaut wird.</translation>
    </message>
    <message>
        <source>The index is up to date; it is not needed.</source>
        <translation>Der Index ist aktuell; es ist nicht nötig.</translation>
    </message>
    <message>
        <source>There are not two masters.</source>
        <translation>Es gibt keine zwei Master.</translation>
    </message>
    <message>
        <source>What only the other one has is put aside, and is no longer seen by users.</source>
        <translation>Was nur der andere hat, wird beiseitegelegt, und Benutzer sehen es nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing of Baton&apos;s is on the hosts.</source>
        <translation>Auf den Hosts ist nichts von Baton.</translation>
    </message>
    <message>
        <source>The product and the databases stay as they are.</source>
        <translation>Das Produkt und die Datenbanken bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 holds the cluster for another operation. Take it over only if nobody runs it any more.</source>
        <translation>%1 hält den Cluster für eine andere Operation. Übernehmen Sie ihn nur, wenn niemand sie mehr ausführt.</translation>
    </message>
    <message>
        <source>the reason is not known yet</source>
        <translation>der Grund ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>its PostgreSQL is not running</source>
        <translation>sein PostgreSQL läuft nicht</translation>
    </message>
    <message>
        <source>it is not a standby</source>
        <translation>er ist kein Standby</translation>
    </message>
    <message>
        <source>replay is paused</source>
        <translation>das Einspielen ist angehalten</translation>
    </message>
    <message>
        <source>its replication slot on the master is gone</source>
        <translation>sein Replikations-Slot auf dem Master ist weg</translation>
    </message>
    <message>
        <source>the master refuses its replication password</source>
        <translation>der Master lehnt sein Replikationspasswort ab</translation>
    </message>
    <message>
        <source>the master&apos;s pg_hba.conf does not let it replicate</source>
        <translation>die pg_hba.conf des Masters lässt ihn nicht replizieren</translation>
    </message>
    <message>
        <source>the master has already removed the WAL that it needs</source>
        <translation>der Master hat das WAL, das er braucht, schon entfernt</translation>
    </message>
    <message>
        <source>its data went another way than the master&apos;s (another timeline)</source>
        <translation>seine Daten gingen einen anderen Weg als die des Masters (eine andere Zeitlinie)</translation>
    </message>
    <message>
        <source>it follows another server than the master</source>
        <translation>er folgt einem anderen Server als dem Master</translation>
    </message>
    <message>
        <source>its database is not a copy of the master&apos;s (another system identifier)</source>
        <translation>seine Datenbank ist keine Kopie der des Masters (eine andere Systemkennung)</translation>
    </message>
    <message>
        <source>it can&apos;t connect to the master&apos;s PostgreSQL</source>
        <translation>er kann sich nicht mit PostgreSQL auf dem Master verbinden</translation>
    </message>
    <message>
        <source>the master has no free replication connection (max_wal_senders)</source>
        <translation>der Master hat keine freie Replikationsverbindung (max_wal_senders)</translation>
    </message>
    <message>
        <source>Check the main-backup password, then use Rebuild slave.</source>
        <translation>Prüfen Sie das main-backup-Passwort und nehmen Sie dann „Slave neu aufbauen“.</translation>
    </message>
    <message>
        <source>Use Prepare: it allows replication in both directions on %1.</source>
        <translation>Nehmen Sie „Vorbereiten“: Es erlaubt auf %1 die Replikation in beide Richtungen.</translation>
    </message>
    <message>
        <source>Raise max_wal_senders on %1, or end forgotten copies.</source>
        <translation>Erhöhen Sie max_wal_senders auf %1, oder beenden Sie vergessene Kopien.</translation>
    </message>
    <message>
        <source>Resume it with pg_wal_replay_resume() (before PostgreSQL 10: pg_xlog_replay_resume()).</source>
        <translation>Setzen Sie es mit pg_wal_replay_resume() fort (vor PostgreSQL 10: pg_xlog_replay_resume()).</translation>
    </message>
    <message>
        <source>Look at the slave&apos;s PostgreSQL log. If it does not come back by itself, use Rebuild slave.</source>
        <translation>Sehen Sie ins PostgreSQL-Protokoll des Slaves. Kommt er nicht von selbst zurück, nehmen Sie „Slave neu aufbauen“.</translation>
    </message>
    <message>
        <source>Use Rebuild slave: it makes a new copy of %1&apos;s database.</source>
        <translation>Nehmen Sie „Slave neu aufbauen“: Es macht eine neue Kopie der Datenbank von %1.</translation>
    </message>
    <message>
        <source>%1 is running, started by %2 at %3.</source>
        <translation>%1 ist im Gang, begonnen von %2 um %3.</translation>
    </message>
    <message>
        <source>The service desk on the master %1 answers with HTTP status %2.</source>
        <translation>Der Service Desk auf dem Master %1 antwortet mit HTTP-Status %2.</translation>
    </message>
    <message>
        <source>The service desk on the master %1 does not answer.</source>
        <translation>Der Service Desk auf dem Master %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 has been holding the cluster for “%2” since %3.</source>
        <translation>%1 hält den Cluster seit %3 für „%2“ gesperrt.</translation>
    </message>
    <message>
        <source>%1; %2 is catching up, and still %3 behind.</source>
        <translation>%1; %2 holt auf und ist noch %3 im Rückstand.</translation>
    </message>
    <message>
        <source>Wait until it has caught up before you switch over.</source>
        <translation>Warten Sie, bis er aufgeholt hat, bevor Sie die Rollen tauschen.</translation>
    </message>
    <message>
        <source>%1, but there is no current copy: %2 does not replicate. Why is not known yet.</source>
        <translation>%1, aber es gibt keine aktuelle Kopie: %2 repliziert nicht. Warum, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>If the host was set up anew, compare the new fingerprint on its console and remove the old key from known_hosts. If not, somebody may be in between.</source>
        <translation>Wurde der Host neu aufgesetzt, so vergleichen Sie den neuen Fingerabdruck an seiner Konsole und entfernen Sie den alten Schlüssel aus known_hosts. Wenn nicht, sitzt vielleicht jemand dazwischen.</translation>
    </message>
    <message>
        <source>At most %1 may be lost.</source>
        <translation>Höchstens %1 können verloren gehen.</translation>
    </message>
    <message>
        <source>%1 still has the lock of a run of %2 that has ended.</source>
        <translation>%1 hat noch die Sperre eines beendeten Laufs von %2.</translation>
    </message>
    <message>
        <source>The host was out of reach when the run released it. No run can hold the cluster with one host&apos;s lock.</source>
        <translation>Der Rechner war nicht erreichbar, als der Lauf sie freigab. Mit der Sperre eines einzigen Rechners kann kein Lauf den Cluster halten.</translation>
    </message>
    <message>
        <source>Nothing: the next operation replaces it.</source>
        <translation>Nichts: Die nächste Operation ersetzt sie.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s admin socket on %1 is open to others than root.</source>
        <translation>Der Admin-Socket von HAProxy auf %1 steht auch anderen als root offen.</translation>
    </message>
    <message>
        <source>Whoever writes to it can send users to the wrong server, or to none.</source>
        <translation>Wer darauf schreibt, kann die Benutzer zum falschen Server schicken oder zu keinem.</translation>
    </message>
    <message>
        <source>Set &quot;mode 600&quot; and a path on its line &quot;stats socket&quot; in haproxy.cfg, then reload HAProxy.</source>
        <translation>Setzen Sie in haproxy.cfg in der Zeile „stats socket“ einen Pfad und „mode 600“, und laden Sie HAProxy neu.</translation>
    </message>
    <message>
        <source>Check the network and the firewall between the two hosts: the port of PostgreSQL on %1 must be open.</source>
        <translation>Prüfen Sie das Netz und die Firewall zwischen den beiden Hosts: Der Port von PostgreSQL auf %1 muss offen sein.</translation>
    </message>
    <message>
        <source>Mend the network between the two: %1 does not answer a ping from %2.</source>
        <translation>Bringen Sie das Netz zwischen den beiden in Ordnung: %1 antwortet auf kein Ping von %2.</translation>
    </message>
    <message>
        <source>HAProxy on %1 can&apos;t reach the master %2: users do not get through.</source>
        <translation>HAProxy auf %1 erreicht den Master %2 nicht: Benutzer kommen nicht durch.</translation>
    </message>
    <message>
        <source>%1 Where that takes long, switch over to %2.</source>
        <translation>%1 Wenn das lange dauert, schalten Sie auf %2 um.</translation>
    </message>
    <message>
        <source>The slave %1 is still marked as one that must not be a master.</source>
        <translation>Der Slave %1 ist noch als einer markiert, der nicht Master sein darf.</translation>
    </message>
    <message>
        <source>It could not take over. Some host was out of reach when the mark was taken away.</source>
        <translation>Er könnte nicht übernehmen. Ein Host war nicht erreichbar, als die Markierung entfernt wurde.</translation>
    </message>
    <message>
        <source>Use Reconvert old master: it takes the mark away, the data stay.</source>
        <translation>Nehmen Sie „Alten Master eingliedern“: Es entfernt die Markierung, die Daten bleiben.</translation>
    </message>
    <message>
        <source>HAProxy has been told not to use the slave %1.</source>
        <translation>HAProxy soll den Slave %1 nicht verwenden.</translation>
    </message>
    <message>
        <source>Users would not get through to it. The proxy was out of reach when it was to be let in again.</source>
        <translation>Benutzer kämen nicht zu ihm durch. Der Proxy war nicht erreichbar, als er wieder zugelassen werden sollte.</translation>
    </message>
    <message>
        <source>Use Reconvert old master: it lets it in again, the data stay.</source>
        <translation>Nehmen Sie „Alten Master eingliedern“: Das lässt ihn wieder zu, die Daten bleiben.</translation>
    </message>
    <message>
        <source>%1 already replicates; what an earlier run left is put right.</source>
        <translation>%1 repliziert bereits; was ein früherer Lauf hinterlassen hat, wird in Ordnung gebracht.</translation>
    </message>
    <message>
        <source>Users are not served: %1 runs as the master, but is marked as one that must not be.</source>
        <translation>Benutzer werden nicht bedient: %1 läuft als Master, ist aber als einer markiert, der keiner sein darf.</translation>
    </message>
    <message>
        <source>Start the guard on %1 (systemctl start baton-guard.service): it stops PostgreSQL there, and %2 may serve again.</source>
        <translation>Starten Sie den Wächter auf %1 (systemctl start baton-guard.service): Er hält PostgreSQL dort an, und %2 darf wieder bedienen.</translation>
    </message>
    <message>
        <source>Users get the maintenance page; end the maintenance first.</source>
        <translation>Benutzer bekommen die Wartungsseite; beenden Sie zuerst die Wartung.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: Baton is taken off all hosts of the cluster, or off none.</source>
        <translation>%1 ist nicht erreichbar: Baton wird von allen Hosts des Clusters entfernt oder von keinem.</translation>
    </message>
    <message>
        <source>What users change on %1 waits for a standby that is not there.</source>
        <translation>Was Benutzer auf %1 ändern, wartet auf einen Standby, der nicht da ist.</translation>
    </message>
    <message>
        <source>synchronous_standby_names is “%1”: a commit ends when such a standby has it.</source>
        <translation>synchronous_standby_names ist „%1“: Ein Commit endet, wenn ein solcher Standby ihn hat.</translation>
    </message>
    <message>
        <source>Bring the slave back. Until then, on %1: alter system set synchronous_standby_names = &apos;&apos;; select pg_reload_conf();</source>
        <translation>Bringen Sie den Slave zurück. Bis dahin auf %1: alter system set synchronous_standby_names = &apos;&apos;; select pg_reload_conf();</translation>
    </message>
    <message>
        <source>Being installed by %1 since %2.</source>
        <translation>Wird von %1 installiert, seit %2.</translation>
    </message>
    <message>
        <source>Its last transaction is of %1.</source>
        <translation>Seine letzte Transaktion ist von %1.</translation>
    </message>
    <message>
        <source>PostgreSQL says: “%1”.</source>
        <translation>PostgreSQL sagt: „%1“.</translation>
    </message>
    <message>
        <source>It answers neither this computer nor the other hosts.</source>
        <translation>Er antwortet weder diesem Rechner noch den anderen Hosts.</translation>
    </message>
</context>
<context>
    <name>baton::BalancerPage</name>
    <message>
        <source>Baton installs HAProxy on a machine of its own. It sends users to the master, and holds their requests for the seconds of a change of roles, so that nobody sees an error.</source>
        <translation>Baton installiert HAProxy auf einer eigenen Maschine. Es leitet Benutzer zum Master und hält ihre Anfragen während der Sekunden eines Rollenwechsels, sodass niemand einen Fehler sieht.</translation>
    </message>
    <message>
        <source>Baton does not touch it. It must send users to the host that answers its health check; during a change of roles users see errors for some seconds.</source>
        <translation>Baton rührt ihn nicht an. Er muss Benutzer zu dem Host leiten, der auf seine Prüfung antwortet; während eines Rollenwechsels sehen Benutzer einige Sekunden lang Fehler.</translation>
    </message>
    <message>
        <source>Users open the master’s own address, and a new one after a change of roles. Only for a try.</source>
        <translation>Benutzer öffnen die eigene Adresse des Masters, und nach einem Rollenwechsel eine neue. Nur zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Lastverteiler</translation>
    </message>
    <message>
        <source>What stands between the users and the two hosts.</source>
        <translation>Was zwischen den Benutzern und den beiden Hosts steht.</translation>
    </message>
    <message>
        <source>HAProxy, set up by Baton</source>
        <translation>HAProxy, von Baton eingerichtet</translation>
    </message>
    <message>
        <source>Another load balancer</source>
        <translation>Ein anderer Lastverteiler</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
</context>
<context>
    <name>baton::Banner</name>
    <message>
        <source>Looking at the hosts…</source>
        <translation>Hosts werden angesehen …</translation>
    </message>
    <message>
        <source>State of the cluster: %1</source>
        <translation>Zustand des Clusters: %1</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Lauf zeigen</translation>
    </message>
    <message>
        <source>Recommended operation</source>
        <translation>Empfohlene Operation</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Takes back what the run had begun, where that is still safe.</source>
        <translation>Nimmt zurück, was der Lauf begonnen hatte, soweit das noch sicher ist.</translation>
    </message>
    <message>
        <source>“%1” was cut off before its end.</source>
        <translation>„%1“ wurde vor dem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>Resume it, or undo what it had begun.</source>
        <translation>Setzen Sie ihn fort, oder machen Sie rückgängig, was er begonnen hatte.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>This cluster is not being watched.</source>
        <translation>Dieser Cluster wird nicht beobachtet.</translation>
    </message>
    <message>
        <source>“%1” was cut off: see Runs.</source>
        <translation>„%1“ wurde abgebrochen: siehe „Läufe“.</translation>
    </message>
</context>
<context>
    <name>baton::CheckPage</name>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Looking at the hosts; nothing is changed.</source>
        <translation>Die Hosts werden angesehen; nichts wird geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) not met. Select one to see what to do; then check again.</source>
        <translation>
            <numerusform>%n Voraussetzung ist nicht erfüllt. Wählen Sie sie aus, um zu sehen, was zu tun ist; prüfen Sie dann noch einmal.</numerusform>
            <numerusform>%n Voraussetzungen sind nicht erfüllt. Wählen Sie eine aus, um zu sehen, was zu tun ist; prüfen Sie dann noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All requirements are met, with %n warning(s).</source>
        <translation>
            <numerusform>Alle Voraussetzungen sind erfüllt, mit %n Warnung.</numerusform>
            <numerusform>Alle Voraussetzungen sind erfüllt, mit %n Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All requirements are met.</source>
        <translation>Alle Voraussetzungen sind erfüllt.</translation>
    </message>
</context>
<context>
    <name>baton::ClusterList</name>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Search clusters</source>
        <translation>Cluster suchen</translation>
    </message>
    <message>
        <source>Set up a new cluster</source>
        <translation>Neuen Cluster einrichten</translation>
    </message>
</context>
<context>
    <name>baton::ClusterListModel</name>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (Übung)</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Nicht beobachtet</translation>
    </message>
</context>
<context>
    <name>baton::ClusterSetup</name>
    <message>
        <source>%1 can’t be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no file %1 that can be read.</source>
        <translation>Es gibt keine lesbare Datei %1.</translation>
    </message>
    <message>
        <source>What was entered can’t be kept in %1.</source>
        <translation>Die Eingaben können nicht in %1 aufbewahrt werden.</translation>
    </message>
</context>
<context>
    <name>baton::ClusterWizard</name>
    <message>
        <source>Set up a new cluster</source>
        <translation>Neuen Cluster einrichten</translation>
    </message>
    <message>
        <source>Adopt an installed pair</source>
        <translation>Installiertes Paar übernehmen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>First host</source>
        <translation>Erster Host</translation>
    </message>
    <message>
        <source>One host</source>
        <translation>Ein Host</translation>
    </message>
    <message>
        <source>It becomes the master: users are served by it.</source>
        <translation>Er wird der Master: Benutzer werden von ihm bedient.</translation>
    </message>
    <message>
        <source>Either of the pair; Baton finds out which one is the master.</source>
        <translation>Einer von beiden; Baton findet heraus, welcher der Master ist.</translation>
    </message>
    <message>
        <source>Second host</source>
        <translation>Zweiter Host</translation>
    </message>
    <message>
        <source>The other host</source>
        <translation>Der andere Host</translation>
    </message>
    <message>
        <source>It becomes the slave: a copy that is kept up to date, ready to take over.</source>
        <translation>Er wird der Slave: eine Kopie, die aktuell gehalten wird und bereit ist zu übernehmen.</translation>
    </message>
    <message>
        <source>The other one of the pair.</source>
        <translation>Der andere des Paars.</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Measured on the hosts. Nothing is changed.</source>
        <translation>Auf den Hosts gemessen. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Is it a pair, and do the hosts reach each other? Nothing is changed.</source>
        <translation>Ist es ein Paar, und erreichen die Hosts einander? Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Add and prepare</source>
        <translation>Hinzufügen und vorbereiten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>What was entered is kept, without passwords, and taken up again the next time.</source>
        <translation>Die Eingaben werden ohne Passwörter aufbewahrt und beim nächsten Mal wieder aufgenommen.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Forgets what was entered when the wizard was left the last time.</source>
        <translation>Vergisst, was beim letzten Verlassen des Assistenten eingegeben war.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
</context>
<context>
    <name>baton::ConnectionTester</name>
    <message>
        <source>Connected in %1, root as wanted. %2</source>
        <translation>Verbunden in %1, root wie gewünscht. %2</translation>
    </message>
</context>
<context>
    <name>baton::Desktop</name>
    <message>
        <source>The journal has no run %1.</source>
        <translation>Das Journal hat keinen Lauf %1.</translation>
    </message>
    <message>
        <source>A run goes on</source>
        <translation>Ein Lauf ist im Gange</translation>
    </message>
    <message>
        <source>“%1” goes on. If you quit now, it is cancelled at the next safe point and undone; where it can’t be undone any more, it is brought to its end first, which may take a while.</source>
        <translation>„%1“ ist im Gange. Wenn Sie jetzt beenden, wird es an der nächsten sicheren Stelle abgebrochen und rückgängig gemacht; wo das nicht mehr geht, wird es erst zu Ende gebracht, was eine Weile dauern kann.</translation>
    </message>
    <message>
        <source>Cancel it and quit</source>
        <translation>Abbrechen und beenden</translation>
    </message>
</context>
<context>
    <name>baton::DrillPane</name>
    <message>
        <source>Open the service desk</source>
        <translation>Service Desk öffnen</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>Notfallübung</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>Stecker ziehen</translation>
    </message>
    <message>
        <source>Power on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Cut the network</source>
        <translation>Vom Netz trennen</translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation>Wieder anschließen</translation>
    </message>
    <message>
        <source>Fill the disk</source>
        <translation>Platte füllen</translation>
    </message>
    <message>
        <source>Free the disk</source>
        <translation>Platte freigeben</translation>
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
        <translation>den Service Desk</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Leitungen</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>Heal %1</source>
        <translation>%1 heilen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Let users work</source>
        <translation>Benutzer arbeiten lassen</translation>
    </message>
    <message>
        <source>Send users home</source>
        <translation>Benutzer heimschicken</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <comment>machine: what is being done</comment>
        <translation>%1: %2 …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>machine: what the button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 requests, %2 failed</source>
        <translation>%1 Anfragen, %2 gescheitert</translation>
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
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
        <translation>Vorgefunden</translation>
    </message>
    <message>
        <source>What is there on these hosts. Nothing was changed.</source>
        <translation>Was auf diesen Hosts ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>The pair</source>
        <translation>Das Paar</translation>
    </message>
</context>
<context>
    <name>baton::HistoryChart</name>
    <message>
        <source>Nothing is known for this time.</source>
        <translation>Für diese Zeit ist nichts bekannt.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
</context>
<context>
    <name>baton::HistoryPane</name>
    <message>
        <source>Replication lag, seconds</source>
        <translation>Rückstand der Replikation, Sekunden</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Time shown in the charts</source>
        <translation>In den Diagrammen gezeigte Zeit</translation>
    </message>
    <message>
        <source>Nothing is known yet for this time. Baton keeps what it sees while it is open.</source>
        <translation>Für diese Zeit ist noch nichts bekannt. Baton bewahrt auf, was es sieht, während es geöffnet ist.</translation>
    </message>
    <message>
        <source>No outage was seen in this time.</source>
        <translation>In dieser Zeit wurde kein Ausfall gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) seen, hatched in the charts; %1 in all.</source>
        <translation>
            <numerusform>%n Ausfall gesehen, in den Diagrammen schraffiert; zusammen %1.</numerusform>
            <numerusform>%n Ausfälle gesehen, in den Diagrammen schraffiert; zusammen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
</context>
<context>
    <name>baton::HostForm</name>
    <message>
        <source>asked for when it is needed</source>
        <translation>wird erfragt, wenn es gebraucht wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>as you call it, e.g. desk-a</source>
        <translation>wie Sie ihn nennen, z. B. desk-a</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>name or IP address</source>
        <translation>Name oder IP-Adresse</translation>
    </message>
    <message>
        <source>Address in the cluster</source>
        <translation>Adresse im Cluster</translation>
    </message>
    <message>
        <source>if the other hosts reach it by another IP address</source>
        <translation>falls die anderen Hosts ihn unter einer anderen IP-Adresse erreichen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>as ~/.ssh/config says</source>
        <translation>wie in ~/.ssh/config</translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation>Sprunghost</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>sudo password</source>
        <translation>sudo-Passwort</translation>
    </message>
    <message>
        <source>Log in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>SSH agent</source>
        <translation>SSH-Agent</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Become root</source>
        <translation>Root-Rechte über</translation>
    </message>
    <message>
        <source>The user is root</source>
        <translation>Der Benutzer ist root</translation>
    </message>
    <message>
        <source>sudo without a password</source>
        <translation>sudo ohne Passwort</translation>
    </message>
    <message>
        <source>sudo with a password</source>
        <translation>sudo mit Passwort</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Use this login for all hosts</source>
        <translation>Diese Anmeldung für alle Hosts nehmen</translation>
    </message>
    <message>
        <source>SSH port</source>
        <translation>SSH-Port</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>wird getestet</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinde …</translation>
    </message>
    <message>
        <source>Internal address</source>
        <translation>Interne Adresse</translation>
    </message>
    <message>
        <source>user@host, also several with commas</source>
        <translation>benutzer@host, auch mehrere mit Kommas</translation>
    </message>
    <message>
        <source>By way of user</source>
        <translation>Über Benutzer</translation>
    </message>
    <message>
        <source>if sudo does not make you root at once</source>
        <translation>falls sudo Sie nicht gleich zu root macht</translation>
    </message>
    <message>
        <source>only by Baton’s helper</source>
        <translation>nur über Batons Helfer</translation>
    </message>
</context>
<context>
    <name>baton::HostKeyDialog</name>
    <message>
        <source>This is the first connection to %1 (%2). Compare the fingerprint with the one that the machine itself shows:</source>
        <translation>Dies ist die erste Verbindung zu %1 (%2). Vergleichen Sie den Fingerabdruck mit dem, den die Maschine selbst zeigt:</translation>
    </message>
    <message>
        <source>The host key of %1 has changed</source>
        <translation>Der Hostschlüssel von %1 hat sich geändert</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>Ist das %1?</translation>
    </message>
    <message>
        <source>It shows now (%1):</source>
        <translation>Jetzt gezeigt (%1):</translation>
    </message>
    <message>
        <source>Known so far:</source>
        <translation>Bisher bekannt:</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Diesem Schlüssel vertrauen</translation>
    </message>
    <message>
        <source>%1 (%2) shows another host key than before. Either the machine was installed anew, or somebody stands in between. Baton does not connect.</source>
        <translation>%1 (%2) zeigt einen anderen Hostschlüssel als bisher. Entweder wurde die Maschine neu installiert, oder jemand steht dazwischen. Baton verbindet nicht.</translation>
    </message>
    <message>
        <source>Compare what it shows now with what the machine itself says on its console. Only if it is the same, remove the old key from known_hosts:</source>
        <translation>Vergleichen Sie, was er jetzt zeigt, mit dem, was die Maschine selbst an ihrer Konsole sagt. Nur wenn es dasselbe ist, entfernen Sie den alten Schlüssel aus known_hosts:</translation>
    </message>
</context>
<context>
    <name>baton::HostKeys</name>
    <message>
        <source>The host key was not accepted.</source>
        <translation>Der Hostschlüssel wurde nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>baton::HostPage</name>
    <message>
        <source>Go on without a connection; it is checked again before anything is installed</source>
        <translation>Ohne Verbindung weitermachen; sie wird noch einmal geprüft, bevor etwas installiert wird</translation>
    </message>
    <message>
        <source>%1 is the address of %2 already. Each needs a machine of its own.</source>
        <translation>%1 ist schon die Adresse von %2. Jeder braucht eine eigene Maschine.</translation>
    </message>
</context>
<context>
    <name>baton::HostWatch</name>
    <message>
        <source>%1 has stopped answering.</source>
        <translation>%1 antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The look at %1 gave nothing: %2</source>
        <translation>Der Blick auf %1 ergab nichts: %2</translation>
    </message>
    <message>
        <source>%1 answers, but nothing that it says can be understood: “%2”. Look at what its login shell prints.</source>
        <translation>%1 antwortet, aber nichts davon ist zu verstehen: „%2“. Sehen Sie nach, was seine Login-Shell ausgibt.</translation>
    </message>
</context>
<context>
    <name>baton::Inspector</name>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Copy these facts as text</source>
        <translation>Diese Angaben als Text kopieren</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>Stand vor %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more: see the problems above</source>
        <translation>
            <numerusform>%n weiteres: siehe die Probleme oben</numerusform>
            <numerusform>%n weitere: siehe die Probleme oben</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>baton::LoginPrompter</name>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>Die letzte Antwort wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 asks %2 at login: “%3”</source>
        <translation>%1 fragt %2 bei der Anmeldung: „%3“</translation>
    </message>
</context>
<context>
    <name>baton::Logs</name>
    <message>
        <source>read the logs of that time</source>
        <translation>Protokolle dieser Zeit lesen</translation>
    </message>
    <message>
        <source>read the logs</source>
        <translation>Protokolle lesen</translation>
    </message>
</context>
<context>
    <name>baton::LogsDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Logs of %1</source>
        <translation>Protokolle von %1</translation>
    </message>
    <message>
        <source>Logs – %1</source>
        <translation>Protokolle – %1</translation>
    </message>
    <message>
        <source>From %1 to %2, by each host’s own clock.</source>
        <translation>Von %1 bis %2, nach der Uhr des jeweiligen Hosts.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the logs</source>
        <translation>In den Protokollen suchen</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Nothing was logged in this time.</source>
        <translation>In dieser Zeit wurde nichts protokolliert.</translation>
    </message>
    <message>
        <source>“%1” is not in the logs of %2.</source>
        <translation>„%1“ steht nicht in den Protokollen von %2.</translation>
    </message>
    <message>
        <source>Save the logs</source>
        <translation>Protokolle speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The logs can’t be written to %1: %2</source>
        <translation>Die Protokolle können nicht nach %1 geschrieben werden: %2</translation>
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
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>&amp;Neu verbinden</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Einste&amp;llungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation>&amp;Operationen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Copy facts</source>
        <translation>Angaben &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Baton</source>
        <translation>Baton</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>%1 – Baton</source>
        <translation>%1 – Baton</translation>
    </message>
    <message>
        <source>Set up a &amp;new cluster…</source>
        <translation>&amp;Neuen Cluster einrichten …</translation>
    </message>
    <message>
        <source>&amp;Adopt an installed pair…</source>
        <translation>Installiertes Paar über&amp;nehmen …</translation>
    </message>
    <message>
        <source>&amp;Import a profile…</source>
        <translation>Profil &amp;importieren …</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Who sees whom</source>
        <translation>Wer erreicht wen</translation>
    </message>
    <message>
        <source>Activity, charts and output</source>
        <translation>Aktivität, Diagramme und Ausgabe</translation>
    </message>
    <message>
        <source>&amp;Save the diagram…</source>
        <translation>Diagramm &amp;speichern …</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>&amp;Practise on a lab…</source>
        <translation>Am La&amp;bor üben …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Baton</source>
        <translation>&amp;Über Baton</translation>
    </message>
    <message>
        <source>About Baton</source>
        <translation>Über Baton</translation>
    </message>
    <message>
        <source>High availability for your service desk</source>
        <translation>Hochverfügbarkeit für Ihren Service Desk</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>Notfallübung</translation>
    </message>
    <message>
        <source>%1 (practice) – Baton</source>
        <translation>%1 (Übung) – Baton</translation>
    </message>
</context>
<context>
    <name>baton::OperationBar</name>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>No cluster is open.</source>
        <translation>Kein Cluster ist geöffnet.</translation>
    </message>
    <message>
        <source>Another operation is running on this cluster.</source>
        <translation>In diesem Cluster läuft eine andere Operation.</translation>
    </message>
</context>
<context>
    <name>baton::OptionsPage</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>The defaults are right for most.</source>
        <translation>Die Vorgaben passen für die meisten.</translation>
    </message>
    <message>
        <source>Address for users</source>
        <translation>Adresse für Benutzer</translation>
    </message>
    <message>
        <source>The service desk wants its first user, the Super User, to be registered on the master before the slave is made. Baton can wait for it, and shows the page to open; or the registration is done later.</source>
        <translation>Der Service Desk will, dass sein erster Benutzer, der Super User, auf dem Master registriert wird, bevor der Slave entsteht. Baton kann darauf warten und zeigt die Seite, die zu öffnen ist; oder die Registrierung wird später erledigt.</translation>
    </message>
</context>
<context>
    <name>baton::OutputPane</name>
    <message>
        <source>The output of programs on the hosts appears here during a run.</source>
        <translation>Hier erscheint während eines Laufs die Ausgabe der Programme auf den Hosts.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>baton::PasswordsPage</name>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>What the installation needs to know, and where Baton keeps it.</source>
        <translation>Was die Installation wissen muss, und wo Baton es aufbewahrt.</translation>
    </message>
    <message>
        <source>Keep them in the keychain of this desktop</source>
        <translation>Im Schlüsselbund dieses Desktops aufbewahren</translation>
    </message>
    <message>
        <source>Do not keep them: ask again after each start of Baton</source>
        <translation>Nicht aufbewahren: nach jedem Start von Baton wieder fragen</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation>Wo sie aufbewahrt werden</translation>
    </message>
    <message>
        <source>empty: the one from the vendor’s guide</source>
        <translation>leer: das aus der Anleitung des Herstellers</translation>
    </message>
    <message>
        <source>asked for when it is needed</source>
        <translation>wird erfragt, wenn es gebraucht wird</translation>
    </message>
    <message>
        <source>All passwords, those for SSH and sudo too, go into the keychain that opens when you log in to this desktop. They are never written to a file, a log or a report.</source>
        <translation>Alle Passwörter, auch die für SSH und sudo, kommen in den Schlüsselbund, der sich mit der Anmeldung an diesem Desktop öffnet. Sie werden nie in eine Datei, ein Protokoll oder einen Bericht geschrieben.</translation>
    </message>
    <message>
        <source>All passwords, those for SSH and sudo too, stay in memory until Baton is closed. Watching the cluster after the next start needs them again.</source>
        <translation>Alle Passwörter, auch die für SSH und sudo, bleiben im Arbeitsspeicher, bis Baton geschlossen wird. Um den Cluster nach dem nächsten Start zu beobachten, werden sie wieder gebraucht.</translation>
    </message>
    <message>
        <source>%1 All passwords, those for SSH and sudo too, stay in memory until Baton is closed, and are asked for again afterwards.</source>
        <translation>%1 Alle Passwörter, auch die für SSH und sudo, bleiben im Arbeitsspeicher, bis Baton geschlossen wird, und werden danach wieder erfragt.</translation>
    </message>
</context>
<context>
    <name>baton::PlanPage</name>
    <message>
        <source>What is going to be done. Nothing was changed so far.</source>
        <translation>Was getan werden wird. Bisher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What switching over safely needs on these hosts. Nothing was changed so far.</source>
        <translation>Was ein sicherer Rollentausch auf diesen Hosts braucht. Bisher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Select a step to see what would be sent to which host.</source>
        <translation>Wählen Sie einen Schritt, um zu sehen, was welchem Host gesendet würde.</translation>
    </message>
    <message>
        <source>Prepare the pair now, so that it can be switched over safely</source>
        <translation>Das Paar jetzt vorbereiten, damit die Rollen sicher getauscht werden können</translation>
    </message>
    <message>
        <source>Only watch it; preparing stays on offer in the window</source>
        <translation>Nur beobachten; das Vorbereiten bleibt im Fenster im Angebot</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s).</source>
        <translation>
            <numerusform>%n Schritt.</numerusform>
            <numerusform>%n Schritte.</numerusform>
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
            <numerusform>%n davon ist schon erledigt.</numerusform>
            <numerusform>%n davon sind schon erledigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::PracticeDialog</name>
    <message>
        <source>Start the lab</source>
        <translation>Labor starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Practise on a lab</source>
        <translation>Am Labor üben</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>A fire drill before the real one</source>
        <translation>Eine Notfallübung vor dem Ernstfall</translation>
    </message>
    <message>
        <source>Three small Debian machines boot on this computer: two for the service desk, one for HAProxy. Install on them, pull their plug, cut their network, fill their disks, and see what Baton does. Your own clusters are not touched.</source>
        <translation>Auf diesem Rechner starten drei kleine Debian-Maschinen: zwei für den Service Desk, eine für HAProxy. Installieren Sie darauf, ziehen Sie den Stecker, trennen Sie das Netz, füllen Sie die Platten und sehen Sie, was Baton tut. Ihre eigenen Cluster werden nicht berührt.</translation>
    </message>
    <message>
        <source>The machines live in a network of their own and reach nothing outside. They need an administrator’s right on this computer, about 2 GB of disk and 1 GB of memory. The first start takes a minute or two, later ones a few seconds.</source>
        <translation>Die Maschinen leben in einem eigenen Netz und erreichen nichts außerhalb. Sie brauchen Administratorrechte auf diesem Rechner, etwa 2 GB Plattenplatz und 1 GB Speicher. Der erste Start dauert ein bis zwei Minuten, spätere einige Sekunden.</translation>
    </message>
    <message>
        <source>Asking for the administrator’s right…</source>
        <translation>Administratorrechte werden erfragt …</translation>
    </message>
</context>
<context>
    <name>baton::PracticeLab</name>
    <message>
        <source>The lab’s helper could not be started: %1</source>
        <translation>Das Hilfsprogramm des Labors ließ sich nicht starten: %1</translation>
    </message>
    <message>
        <source>The practice lab is not installed with this program.</source>
        <translation>Das Übungslabor ist mit diesem Programm nicht installiert.</translation>
    </message>
    <message>
        <source>The lab needs an administrator’s right, and pkexec, which asks for it, is not installed. Install the package “pkexec” (or “policykit-1”).</source>
        <translation>Das Labor braucht Administratorrechte, und pkexec, das danach fragt, ist nicht installiert. Installieren Sie das Paket „pkexec“ (oder „policykit-1“).</translation>
    </message>
    <message>
        <source>The administrator’s right was not given: nothing was started.</source>
        <translation>Die Administratorrechte wurden nicht erteilt: Nichts wurde gestartet.</translation>
    </message>
    <message>
        <source>The lab’s helper has ended. %1</source>
        <translation>Das Hilfsprogramm des Labors hat sich beendet. %1</translation>
    </message>
</context>
<context>
    <name>baton::PracticeStrip</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>These machines run on this computer. Break them in “Fire drill” below; nothing here touches your own clusters.</source>
        <translation>Diese Maschinen laufen auf diesem Rechner. Unter „Notfallübung“ (unten) machen Sie sie kaputt; nichts hier berührt Ihre eigenen Cluster.</translation>
    </message>
    <message>
        <source>The machines of this lab run on this computer, once it is started.</source>
        <translation>Die Maschinen dieses Labors laufen auf diesem Rechner, sobald es gestartet ist.</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>Start the lab</source>
        <translation>Labor starten</translation>
    </message>
    <message>
        <source>Switches the three machines off and removes every trace of them</source>
        <translation>Schaltet die drei Maschinen aus und entfernt jede Spur von ihnen</translation>
    </message>
</context>
<context>
    <name>baton::ProbeReader</name>
    <message numerus="yes">
        <source>PostgreSQL has not answered for %n second(s).</source>
        <translation>
            <numerusform>PostgreSQL hat seit %n Sekunde nicht geantwortet.</numerusform>
            <numerusform>PostgreSQL hat seit %n Sekunden nicht geantwortet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ProblemsButton</name>
    <message>
        <source>%1: %2</source>
        <comment>host: problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong in any cluster.</source>
        <translation>In keinem Cluster stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>What is wrong, in all clusters</source>
        <translation>Was nicht stimmt, in allen Clustern</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>cluster, problem</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>“%1” was cut off before its end.</source>
        <translation>„%1“ wurde vor dem Ende abgebrochen.</translation>
    </message>
</context>
<context>
    <name>baton::ProductPage</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>What the cluster is called, and what runs on it.</source>
        <translation>Wie der Cluster heißt, und was darauf läuft.</translation>
    </message>
    <message>
        <source>e.g. Service Desk Pune</source>
        <translation>z. B. Service Desk Pune</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Build file</source>
        <translation>Build-Datei</translation>
    </message>
    <message>
        <source>the installer as the vendor gave it to you</source>
        <translation>der Installer, wie ihn der Hersteller Ihnen gegeben hat</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>%1. The vendor’s build is called %2, this file is not. Is it the right one?</source>
        <translation>%1. Der Build des Herstellers heißt %2, diese Datei nicht. Ist es die richtige?</translation>
    </message>
    <message>
        <source>%1, named as a build of this product.</source>
        <translation>%1, benannt wie ein Build dieses Produkts.</translation>
    </message>
    <message>
        <source>%1, named as a build of this product.
SHA-256 %2</source>
        <translation>%1, benannt wie ein Build dieses Produkts.
SHA-256 %2</translation>
    </message>
</context>
<context>
    <name>baton::Profile</name>
    <message>
        <source>a text is expected</source>
        <translation>ein Text wird erwartet</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true oder false wird erwartet</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>eine ganze Zahl wird erwartet</translation>
    </message>
    <message>
        <source>one of %1 is expected</source>
        <translation>erwartet wird eines von %1</translation>
    </message>
    <message>
        <source>not known here; is it misspelt?</source>
        <translation>hier nicht bekannt; ist es falsch geschrieben?</translation>
    </message>
    <message>
        <source>%1: only a, b and proxy are known</source>
        <translation>%1: Nur a, b und proxy sind bekannt</translation>
    </message>
    <message>
        <source>%1: an object is expected</source>
        <translation>%1: Ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>hosts: an object with a, b and proxy is expected</source>
        <translation>hosts: Ein Objekt mit a, b und proxy wird erwartet</translation>
    </message>
    <message>
        <source>The profile does not have the expected form. %1.</source>
        <translation>Das Profil hat nicht die erwartete Form. %1.</translation>
    </message>
    <message>
        <source>Host %1: %2</source>
        <translation>Host %1: %2</translation>
    </message>
    <message>
        <source>The cluster has no name.</source>
        <translation>Der Cluster hat keinen Namen.</translation>
    </message>
    <message>
        <source>The id “%1” may only have lower-case letters, digits and hyphens.</source>
        <translation>Die Kennung „%1“ darf nur Kleinbuchstaben, Ziffern und Bindestriche haben.</translation>
    </message>
    <message>
        <source>The recipe “%1” is not known: it is neither a bundled one nor a file.</source>
        <translation>Das Rezept „%1“ ist nicht bekannt: Es ist weder ein mitgeliefertes noch eine Datei.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a web page; write it as http://name or https://name.</source>
        <translation>„%1“ ist nicht die Adresse einer Webseite; schreiben Sie http://name oder https://name.</translation>
    </message>
    <message>
        <source>Host %1 is missing: a cluster has two data hosts, a and b.</source>
        <translation>Host %1 fehlt: Ein Cluster hat zwei Datenhosts, a und b.</translation>
    </message>
    <message>
        <source>The host for HAProxy is missing. Without one, choose the proxy kind “none” or “foreign”.</source>
        <translation>Der Host für HAProxy fehlt. Ohne einen wählen Sie die Proxy-Art „none“ oder „foreign“.</translation>
    </message>
    <message>
        <source>There is a host for HAProxy, but the proxy kind is “none”.</source>
        <translation>Es gibt einen Host für HAProxy, aber die Proxy-Art ist „none“.</translation>
    </message>
    <message>
        <source>port %1 is not between 1 and 65535.</source>
        <translation>Port %1 liegt nicht zwischen 1 und 65535.</translation>
    </message>
    <message>
        <source>the address is missing.</source>
        <translation>die Adresse fehlt.</translation>
    </message>
    <message>
        <source>“%1” is neither a host name nor an IP address.</source>
        <translation>„%1“ ist weder ein Hostname noch eine IP-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is a name. Give also the IP address by which the other hosts reach it.</source>
        <translation>„%1“ ist ein Name. Geben Sie auch die IP-Adresse an, unter der die anderen Hosts ihn erreichen.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address; the other hosts need one.</source>
        <translation>„%1“ ist keine IP-Adresse; die anderen Hosts brauchen eine.</translation>
    </message>
    <message>
        <source>the other hosts can&apos;t reach it by the loopback address %1.</source>
        <translation>die anderen Hosts können ihn nicht unter der Loopback-Adresse %1 erreichen.</translation>
    </message>
    <message>
        <source>the user is missing.</source>
        <translation>der Benutzer fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>„%1“ ist kein Benutzername.</translation>
    </message>
    <message>
        <source>user %1 is not root, and sudo is not allowed: Baton needs root&apos;s rights there.</source>
        <translation>Benutzer %1 ist nicht root, und sudo ist nicht erlaubt: Baton braucht dort die Rechte von root.</translation>
    </message>
    <message>
        <source>Hosts %1 and %2 have the same address %3; each needs a machine of its own.</source>
        <translation>Die Hosts %1 und %2 haben dieselbe Adresse %3; jeder braucht eine eigene Maschine.</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(und %n weiteres)</numerusform>
            <numerusform>(und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile can&apos;t be used. %1</source>
        <translation>Das Profil ist nicht benutzbar. %1</translation>
    </message>
    <message>
        <source>“%1” is not a jump host; write it as user@host:port, and several with commas.</source>
        <translation>„%1“ ist kein Sprunghost; schreiben Sie ihn als benutzer@host:port, mehrere mit Kommas.</translation>
    </message>
</context>
<context>
    <name>baton::ProfileDialog</name>
    <message>
        <source>Keep typed passwords in the keychain</source>
        <translation>Getippte Passwörter im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Add a cluster</source>
        <translation>Cluster hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>HAProxy, set up by Baton</source>
        <translation>HAProxy, von Baton eingerichtet</translation>
    </message>
    <message>
        <source>Another load balancer</source>
        <translation>Ein anderer Lastverteiler</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>what users open; empty = the address of HAProxy</source>
        <translation>was Benutzer öffnen; leer = die Adresse von HAProxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Build file</source>
        <translation>Build-Datei</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Lastverteiler</translation>
    </message>
    <message>
        <source>Address for users</source>
        <translation>Adresse für Benutzer</translation>
    </message>
    <message>
        <source>Second host</source>
        <translation>Zweiter Host</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>First host</source>
        <translation>Erster Host</translation>
    </message>
</context>
<context>
    <name>baton::ProfileEditor</name>
    <message>
        <source>Import a profile</source>
        <translation>Profil importieren</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>%1 can’t be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from Baton? Nothing changes on its hosts; the journal of its runs stays.</source>
        <translation>„%1“ aus Baton entfernen? Auf seinen Hosts ändert sich nichts; das Journal seiner Läufe bleibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>baton::QuestionDialog</name>
    <message>
        <source>This answer is secret</source>
        <translation>Diese Antwort ist geheim</translation>
    </message>
    <message>
        <source>Answer this prompt so from now on</source>
        <translation>Von nun an auf diese Frage so antworten</translation>
    </message>
    <message>
        <source>A question from %1</source>
        <translation>Eine Frage von %1</translation>
    </message>
    <message>
        <source>The terminal so far</source>
        <translation>Das Terminal bis hierher</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The program on %1 asks something that Baton does not know</source>
        <translation>Das Programm auf %1 fragt etwas, das Baton nicht kennt</translation>
    </message>
</context>
<context>
    <name>baton::ReplayDialog</name>
    <message>
        <source>Replay: %1</source>
        <translation>Wiedergabe: %1</translation>
    </message>
    <message>
        <source>Played from the journal: what the run did. Figures such as load and lag were not kept.</source>
        <translation>Aus dem Journal abgespielt: was der Lauf getan hat. Zahlen wie Last und Rückstand wurden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>Zeitpunkt des Laufs</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>baton::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf);;Text (*.txt)</source>
        <translation>HTML (*.html);;PDF (*.pdf);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Wiedergabe …</translation>
    </message>
    <message>
        <source>Logs of that time…</source>
        <translation>Protokolle dieser Zeit …</translation>
    </message>
    <message>
        <source>What PostgreSQL, HAProxy and the service desk logged on each host meanwhile</source>
        <translation>Was PostgreSQL, HAProxy und der Service Desk währenddessen auf jedem Host protokolliert haben</translation>
    </message>
</context>
<context>
    <name>baton::RowDetails</name>
    <message>
        <source>Select a check or a step to see what is known about it.</source>
        <translation>Wählen Sie eine Prüfung oder einen Schritt, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Vorgefunden</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>So beheben Sie es</translation>
    </message>
    <message>
        <source>Point of no return: from here on the run is finished, not undone.</source>
        <translation>Punkt ohne Umkehr: Ab hier wird der Lauf zu Ende geführt, nicht zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>baton::RunModel</name>
    <message numerus="yes">
        <source>Plan · %n step(s)</source>
        <translation>
            <numerusform>Plan · %n Schritt</numerusform>
            <numerusform>Plan · %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps · %1 of %2</source>
        <translation>Schritte · %1 von %2</translation>
    </message>
    <message>
        <source>Checks · %1 of %2</source>
        <translation>Prüfungen · %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Checks · %n failed</source>
        <translation>
            <numerusform>Prüfungen · %n fehlgeschlagen</numerusform>
            <numerusform>Prüfungen · %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks · passed with %n warning(s)</source>
        <translation>
            <numerusform>Prüfungen · bestanden mit %n Warnung</numerusform>
            <numerusform>Prüfungen · bestanden mit %n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks · all %n passed</source>
        <translation>
            <numerusform>Prüfungen · %n bestanden</numerusform>
            <numerusform>Prüfungen · alle %n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check or step</source>
        <translation>Prüfung oder Schritt</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>was already done</source>
        <translation>war schon getan</translation>
    </message>
    <message>
        <source>being undone</source>
        <translation>wird zurückgenommen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>would be done</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>Checks · done when it was started</source>
        <translation>Prüfungen · beim Start erledigt</translation>
    </message>
    <message>
        <source>%1 – no way back from here</source>
        <translation>%1 – ab hier kein Zurück</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>baton::RunOptionForm</name>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Automatic: the cheapest that is possible</source>
        <translation>Automatisch: das günstigste, das möglich ist</translation>
    </message>
    <message>
        <source>pg_rewind: only what differs</source>
        <translation>pg_rewind: nur was sich unterscheidet</translation>
    </message>
    <message>
        <source>Full copy of the database</source>
        <translation>Vollständige Kopie der Datenbank</translation>
    </message>
    <message>
        <source>The product&apos;s own scripts</source>
        <translation>Die eigenen Skripte des Produkts</translation>
    </message>
    <message>
        <source>Stays the master</source>
        <translation>Bleibt der Master</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>The service desk</source>
        <translation>Der Service Desk</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>The whole machine</source>
        <translation>Die ganze Maschine</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Wait until it is registered in the browser</source>
        <translation>Warten, bis im Browser registriert ist</translation>
    </message>
    <message>
        <source>Register later</source>
        <translation>Später registrieren</translation>
    </message>
    <message>
        <source>PostgreSQL, where a setting needs it</source>
        <translation>PostgreSQL, wo eine Einstellung es braucht</translation>
    </message>
    <message>
        <source>Restart it once</source>
        <translation>Einmal neu starten</translation>
    </message>
    <message>
        <source>Do not restart it</source>
        <translation>Nicht neu starten</translation>
    </message>
    <message>
        <source>A full copy may use</source>
        <extracomment>how much of the network a full copy of the database may use</extracomment>
        <translation>Eine vollständige Kopie darf nutzen</translation>
    </message>
    <message>
        <source>All that the line gives</source>
        <translation>Alles, was die Leitung hergibt</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>The upload may use</source>
        <extracomment>how much of the network the upload of the installation file may use</extracomment>
        <translation>Das Hochladen darf nutzen</translation>
    </message>
</context>
<context>
    <name>baton::RunSession</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Leave it empty to use the one from the vendor’s guide.</source>
        <translation>Leer lassen, um das aus der Anleitung des Herstellers zu nehmen.</translation>
    </message>
</context>
<context>
    <name>baton::RunTree</name>
    <message>
        <source>Checks and steps</source>
        <translation>Prüfungen und Schritte</translation>
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
        <translation>Zum Bestätigen &lt;b&gt;%1&lt;/b&gt; tippen:</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed</source>
        <translation>Probelauf: Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Looking at the hosts; nothing is changed.</source>
        <translation>Die Hosts werden angesehen; nichts wird geändert.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Back to the checks</source>
        <translation>Zurück zu den Prüfungen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The point of no return is passed: the run goes on to its end.</source>
        <translation>Der Punkt ohne Umkehr ist überschritten: Der Lauf geht bis zu seinem Ende.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf);;Text (*.txt)</source>
        <translation>HTML (*.html);;PDF (*.pdf);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Show the commands</source>
        <translation>Befehle zeigen</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Details and output</source>
        <translation>Einzelheiten und Ausgabe</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Goes through the plan without changing anything, and shows what would be sent to which host.</source>
        <translation>Geht den Plan durch, ohne etwas zu ändern, und zeigt, was welchem Host gesendet würde.</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Es dauerte %1.</translation>
    </message>
    <message>
        <source>The longest wait of a user was %1.</source>
        <translation>Am längsten wartete ein Benutzer %1.</translation>
    </message>
    <message>
        <source>Save the commands…</source>
        <translation>Befehle speichern …</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · noch %2</translation>
    </message>
    <message>
        <source>Take it over only if nobody runs it any more. What it had begun stays as it is; the status says what is to be done about it.</source>
        <translation>Übernehmen Sie sie nur, wenn niemand den Lauf mehr führt. Was er begonnen hatte, bleibt, wie es ist; der Zustand sagt, was damit zu tun ist.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Sperre übernehmen</translation>
    </message>
    <message>
        <source>Overtaken by others</source>
        <translation>Von anderen überholt</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen …</translation>
    </message>
    <message>
        <source>Take over the lock of another run?</source>
        <translation>Die Sperre eines anderen Laufs übernehmen?</translation>
    </message>
    <message>
        <source>If you cancel: the run stops before its next step, and what it has begun is undone.</source>
        <translation>Wenn Sie abbrechen: Der Lauf hält vor seinem nächsten Schritt an, und was er begonnen hat, wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>baton::RunsModel</name>
    <message>
        <source>Going on</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>baton::RunsPane</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the runs by a text</source>
        <translation>Läufe nach einem Text filtern</translation>
    </message>
    <message>
        <source>What happened when, played back, with the commands and the logs of that time</source>
        <translation>Was wann geschah, zum Abspielen, mit den Befehlen und den Protokollen dieser Zeit</translation>
    </message>
    <message>
        <source>Goes on with a run that was cut off or stopped before its end</source>
        <translation>Setzt einen Lauf fort, der abgebrochen wurde oder vor dem Ende anhielt</translation>
    </message>
    <message>
        <source>Takes back what the run had begun, where that is still safe.</source>
        <translation>Nimmt zurück, was der Lauf begonnen hatte, soweit das noch sicher ist.</translation>
    </message>
</context>
<context>
    <name>baton::SecretDialog</name>
    <message>
        <source>Keep in the keychain</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep in the keychain (not now: it is kept until Baton is closed)</source>
        <translation>Im Schlüsselbund aufbewahren (derzeit nicht: nur bis Baton geschlossen wird)</translation>
    </message>
</context>
<context>
    <name>baton::SettingsDialog</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Move data along the lines of the diagram</source>
        <translation>Daten entlang der Linien des Diagramms bewegen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>Die Sprache ändert sich mit dem nächsten Start.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Go on watching in the tray when the window is closed, and tell what changes</source>
        <translation>Bei geschlossenem Fenster weiter beobachten und melden</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
</context>
<context>
    <name>baton::SightModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
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
        <translation>Ping</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>er selbst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2. %3</source>
        <comment>who looks, at whom, what was seen</comment>
        <translation>%1 zu %2. %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>%1 · not looked yet</source>
        <translation>%1 · noch nicht angesehen</translation>
    </message>
    <message>
        <source>%1 · %2 ago</source>
        <translation>%1 · vor %2</translation>
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
        <translation>Wer erreicht wen</translation>
    </message>
    <message>
        <source>Rows look at columns: over SSH, at PostgreSQL’s port, over HTTP, by ping.</source>
        <translation>Zeilen sehen auf Spalten: über SSH, am Port von PostgreSQL, über HTTP, mit Ping.</translation>
    </message>
    <message>
        <source>Rows look at columns: ✓ reached, ✗ not reached, – not tried. A host that nobody reaches is down; one that only this computer misses is cut off from here.</source>
        <translation>Zeilen blicken auf Spalten: ✓ erreicht, ✗ nicht erreicht, – nicht versucht. Ein Host, den niemand erreicht, ist ausgefallen; einer, den nur dieser Rechner nicht erreicht, ist von hier abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>baton::TopologyView</name>
    <message>
        <source>Topology of the cluster</source>
        <translation>Topologie des Clusters</translation>
    </message>
</context>
<context>
    <name>baton::Tray</name>
    <message>
        <source>Show Baton</source>
        <translation>Baton zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Baton: all is well</source>
        <translation>Baton: alles in Ordnung</translation>
    </message>
    <message>
        <source>Baton: %1</source>
        <translation>Baton: %1</translation>
    </message>
    <message>
        <source>Baton goes on watching</source>
        <translation>Baton beobachtet weiter</translation>
    </message>
    <message>
        <source>It is in the tray, where it can also be ended.</source>
        <translation>Es ist im Infobereich und kann dort auch beendet werden.</translation>
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
        <translation>Hochverfügbarkeit für Ihren Service Desk</translation>
    </message>
    <message>
        <source>Name three machines: two for the service desk, one for HAProxy. Baton installs them, shows how they are, and hands the service over from one to the other.</source>
        <translation>Nennen Sie drei Maschinen: zwei für den Service Desk, eine für HAProxy. Baton richtet sie ein, zeigt, wie es ihnen geht, und gibt den Dienst von einer an die andere weiter.</translation>
    </message>
    <message>
        <source>Import a profile…</source>
        <translation>Profil importieren …</translation>
    </message>
    <message>
        <source>Set up a new cluster…</source>
        <translation>Neuen Cluster einrichten …</translation>
    </message>
    <message>
        <source>Adopt an installed pair…</source>
        <translation>Installiertes Paar übernehmen …</translation>
    </message>
    <message>
        <source>Practise on a lab…</source>
        <translation>Am Labor üben …</translation>
    </message>
    <message>
        <source>Three machines on this computer to install on and to break: a fire drill before the real one</source>
        <translation>Drei Maschinen auf diesem Rechner zum Installieren und Kaputtmachen: eine Notfallübung vor dem Ernstfall</translation>
    </message>
</context>
<context>
    <name>baton::WizardTrail</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
</context>
<context>
    <name>baton::ZoomBar</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit the diagram to the window</source>
        <translation>Das Diagramm ins Fenster einpassen</translation>
    </message>
</context>
<context>
    <name>baton::cli::Conversation</name>
    <message>
        <source>Nobody is here to confirm “%1”: start it with --yes.</source>
        <translation>Hier ist niemand, der „%1“ bestätigt: Starten Sie es mit --yes.</translation>
    </message>
    <message>
        <source>%1. Type “%2” to go on:</source>
        <translation>%1. Tippen Sie „%2“, um fortzufahren:</translation>
    </message>
    <message>
        <source>%1 asks something that the recipe does not know:</source>
        <translation>%1 fragt etwas, das das Rezept nicht kennt:</translation>
    </message>
    <message>
        <source>Give the answer with --answer “%1=…”.</source>
        <translation>Geben Sie die Antwort mit --answer „%1=…“.</translation>
    </message>
    <message>
        <source>Remember this answer for this recipe?</source>
        <translation>Diese Antwort für dieses Rezept merken?</translation>
    </message>
    <message>
        <source>%1 (empty: the vendor&apos;s)</source>
        <translation>%1 (leer: das des Herstellers)</translation>
    </message>
    <message>
        <source>Cancelling at the next safe point: what was begun is undone. Past the point of no return the run goes on to its end.</source>
        <translation>Abbruch an der nächsten sicheren Stelle: Was begonnen war, wird zurückgenommen. Nach dem Punkt ohne Umkehr geht der Lauf bis zu seinem Ende.</translation>
    </message>
    <message>
        <source>Once more to leave at once: nothing was changed.</source>
        <translation>Noch einmal, um sofort zu gehen: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Once more to leave at once. The run is cut off then: the hosts&apos; own timers undo or finish what holds users up, and “batonctl resume %1” or “batonctl rollback %1” takes it up again.</source>
        <translation>Noch einmal, um sofort zu gehen. Der Lauf reißt dann ab: Die eigenen Timer der Hosts beenden oder nehmen zurück, was Benutzer aufhält, und „batonctl resume %1“ oder „batonctl rollback %1“ nimmt ihn wieder auf.</translation>
    </message>
    <message>
        <source>%1 asks for a password that the recipe does not know:</source>
        <translation>%1 fragt nach einem Passwort, das das Rezept nicht kennt:</translation>
    </message>
    <message>
        <source>A password is not taken from --answer: start it again on a terminal, without --yes, and type it there; or name it in a recipe of your own.</source>
        <translation>Ein Passwort wird nicht aus --answer genommen: Starten Sie dies in einem Terminal ohne --yes noch einmal und tippen Sie es dort ein, oder nennen Sie es in einem eigenen Rezept.</translation>
    </message>
</context>
<context>
    <name>batonctl</name>
    <message>
        <source>y</source>
        <comment>letter that means yes</comment>
        <translation>j</translation>
    </message>
    <message>
        <source>No cluster is stored yet. Add one with “batonctl profile add” or “batonctl profile import”.</source>
        <translation>Noch ist kein Cluster gespeichert. Fügen Sie einen mit „batonctl profile add“ oder „batonctl profile import“ hinzu.</translation>
    </message>
    <message>
        <source>Which cluster? Name it with --profile: %1.</source>
        <translation>Welcher Cluster? Nennen Sie ihn mit --profile: %1.</translation>
    </message>
    <message>
        <source>There is no cluster “%1”. Known: %2.</source>
        <translation>Es gibt keinen Cluster „%1“. Bekannt: %2.</translation>
    </message>
    <message>
        <source>The host key of %1 (%2 %3) was never seen before. Compare it, then accept it with “batonctl host-key accept %4”.</source>
        <translation>Der Hostschlüssel von %1 (%2 %3) wurde noch nie gesehen. Vergleichen Sie ihn und nehmen Sie ihn dann mit „batonctl host-key accept %4“ an.</translation>
    </message>
    <message>
        <source>%1 (%2) shows a host key never seen before:</source>
        <translation>%1 (%2) zeigt einen Hostschlüssel, der noch nie gesehen wurde:</translation>
    </message>
    <message>
        <source>Is it the right one?</source>
        <translation>Ist es der richtige?</translation>
    </message>
    <message>
        <source>The host key of %1 was not accepted.</source>
        <translation>Der Hostschlüssel von %1 wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Accept this key of %1?</source>
        <translation>Diesen Schlüssel von %1 annehmen?</translation>
    </message>
    <message>
        <source>“%1” is not of the form OPTION=VALUE.</source>
        <translation>„%1“ hat nicht die Form OPTION=VALUE.</translation>
    </message>
    <message>
        <source>No cluster is stored yet.</source>
        <translation>Noch ist kein Cluster gespeichert.</translation>
    </message>
    <message>
        <source>The file %1 can’t be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 is no JSON object: %2.</source>
        <translation>Die Datei %1 ist kein JSON-Objekt: %2.</translation>
    </message>
    <message>
        <source>There is a cluster “%1” already. Change it with “profile edit”, or import with --replace.</source>
        <translation>Es gibt schon einen Cluster „%1“. Ändern Sie ihn mit „profile edit“, oder importieren Sie mit --replace.</translation>
    </message>
    <message>
        <source>Stored: %1 (%2)</source>
        <translation>Gespeichert: %1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is not of the form KEY=VALUE.</source>
        <translation>„%1“ hat nicht die Form KEY=VALUE.</translation>
    </message>
    <message>
        <source>The id of a cluster can’t be changed: its runs and secrets go by it.</source>
        <translation>Die Kennung eines Clusters kann nicht geändert werden: Seine Läufe und Geheimnisse hängen daran.</translation>
    </message>
    <message>
        <source>Forget the cluster “%1”? Its hosts are left as they are.</source>
        <translation>Den Cluster „%1“ vergessen? Seine Hosts bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing was removed. Without a terminal, confirm with --yes.</source>
        <translation>Nichts wurde entfernt. Ohne Terminal bestätigen Sie mit --yes.</translation>
    </message>
    <message>
        <source>The file %1 can’t be written: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The recipe %1 can’t be read.</source>
        <translation>Das Rezept %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is a sound recipe (%2).</source>
        <translation>%1 ist ein einwandfreies Rezept (%2).</translation>
    </message>
    <message>
        <source>No run is stored yet.</source>
        <translation>Noch ist kein Lauf gespeichert.</translation>
    </message>
    <message>
        <source>%1 is not known. Store it, or give it with --secrets-file (“%2”).</source>
        <translation>%1 ist nicht bekannt. Speichern Sie es, oder geben Sie es mit --secrets-file an („%2“).</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>HAProxy %1, gate %2</source>
        <translation>HAProxy %1, Schranke %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>HAProxy is not running</source>
        <translation>HAProxy läuft nicht</translation>
    </message>
    <message>
        <source>PostgreSQL is not running</source>
        <translation>PostgreSQL läuft nicht</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed</source>
        <translation>PostgreSQL ist nicht installiert</translation>
    </message>
    <message>
        <source>PostgreSQL %1, timeline %2, %3</source>
        <translation>PostgreSQL %1, Zeitlinie %2, %3</translation>
    </message>
    <message>
        <source>in recovery</source>
        <translation>in Wiederherstellung</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>beschreibbar</translation>
    </message>
    <message>
        <source>  Next: %1 (batonctl %2)</source>
        <translation>  Als Nächstes: %1 (batonctl %2)</translation>
    </message>
    <message>
        <source>  (dry run: nothing is changed)</source>
        <translation>  (Probelauf: Nichts wird geändert)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>Then go on with “batonctl resume %1”. All of it: “batonctl report %1”.</source>
        <translation>Dann weiter mit „batonctl resume %1“. Alles: „batonctl report %1“.</translation>
    </message>
    <message>
        <source>wanted: %1</source>
        <translation>gewünscht: %1</translation>
    </message>
    <message>
        <source>fix: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 can’t be started: %2</source>
        <translation>%1 kann nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>%1 has not ended within a minute, and was stopped.</source>
        <translation>%1 war nach einer Minute nicht zu Ende und wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 ended with status %2.</source>
        <translation>%1 endete mit Status %2.</translation>
    </message>
    <message>
        <source>The command of --run</source>
        <translation>Der Befehl von --run</translation>
    </message>
    <message>
        <source>There is no cluster to watch. Add one with “profile add” or in the window.</source>
        <translation>Es gibt keinen Cluster zu beobachten. Fügen Sie einen mit „profile add“ oder im Fenster hinzu.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Nothing is kept at a terminal.</source>
        <translation>An einem Terminal wird nichts behalten.</translation>
    </message>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>Die letzte Antwort wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 asks %2 at login: “%3”</source>
        <translation>%1 fragt %2 bei der Anmeldung: „%3“</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>„%1“ ist kein Benutzername.</translation>
    </message>
    <message>
        <source>%1 is not reachable. %2</source>
        <translation>%1 ist nicht erreichbar. %2</translation>
    </message>
    <message>
        <source>install Baton&apos;s host tools</source>
        <translation>Batons Werkzeuge auf dem Host installieren</translation>
    </message>
    <message>
        <source>note which builds may be run</source>
        <translation>festhalten, welche Builds ausgeführt werden dürfen</translation>
    </message>
    <message>
        <source>put the sudoers file in place</source>
        <translation>die sudoers-Datei einrichten</translation>
    </message>
    <message>
        <source>%1: %2 may use Baton&apos;s helper, and nothing else as root.</source>
        <translation>%1: %2 darf Batons Helfer benutzen und sonst nichts als root.</translation>
    </message>
    <message>
        <source>remove the sudoers file</source>
        <translation>die sudoers-Datei entfernen</translation>
    </message>
    <message>
        <source>%1: nobody may use Baton&apos;s helper any more.</source>
        <translation>%1: Niemand darf Batons Helfer mehr benutzen.</translation>
    </message>
    <message>
        <source>There is no verb “%1”: docs/least-rights.md lists them.</source>
        <translation>Es gibt kein Verb „%1“: docs/least-rights.md führt sie auf.</translation>
    </message>
    <message>
        <source>“%1” was cut off before its end: finish it (batonctl resume %2), or undo it (batonctl rollback %2).</source>
        <translation>„%1“ wurde vor dem Ende abgebrochen: zu Ende führen (batonctl resume %2) oder rückgängig machen (batonctl rollback %2).</translation>
    </message>
    <message>
        <source>Runs of more than one cluster can be taken up: name the run, or its cluster with --profile.</source>
        <translation>Läufe mehrerer Cluster können fortgesetzt werden: Nennen Sie den Lauf oder mit --profile seinen Cluster.</translation>
    </message>
    <message>
        <source>There is no option “%1”. There are: %2.</source>
        <translation>Eine Option „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>A run is taken up with the options that it was started with, and has no dry run: leave --dry-run and --set out.</source>
        <translation>Ein Lauf wird mit den Optionen fortgesetzt, mit denen er begonnen wurde, und hat keinen Probelauf: Lassen Sie --dry-run und --set weg.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>High availability for a service desk.</source>
        <translation>Hochverfügbarkeit für einen Service Desk.</translation>
    </message>
    <message>
        <source>Open with this profile.</source>
        <translation>Mit diesem Profil öffnen.</translation>
    </message>
    <message>
        <source>Read passwords from this JSON file (mode 0600).</source>
        <translation>Passwörter aus dieser JSON-Datei lesen (Modus 0600).</translation>
    </message>
    <message>
        <source>Baton can’t start</source>
        <translation>Baton kann nicht starten</translation>
    </message>
</context>
</TS>
