<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Adoption</name>
    <message>
        <source>%1 is not reachable: run “Prepare” once the pair is well again.</source>
        <translation>%1 no está accesible: ejecute «Preparar» en cuanto la pareja esté bien de nuevo.</translation>
    </message>
    <message>
        <source>Put Baton&apos;s scripts on %1</source>
        <translation>Poner los scripts de Baton en %1</translation>
    </message>
    <message>
        <source>Start the guard on %1</source>
        <translation>Arrancar el guardián en %1</translation>
    </message>
    <message>
        <source>PostgreSQL was not found on %1, so no guard is in front of it yet: run “Prepare” once the pair is well again.</source>
        <translation>No se encontró PostgreSQL en %1, así que aún no hay ningún guardián delante: ejecute «Preparar» en cuanto la pareja esté bien de nuevo.</translation>
    </message>
    <message>
        <source>leave %1 out of HAProxy</source>
        <translation>dejar %1 fuera de HAProxy</translation>
    </message>
    <message>
        <source>%1 gets no answer from the other hosts on port 5480, so its guard is not started: it would take %1 for cut off. Open that port between the hosts, then run “Prepare”.</source>
        <translation>%1 no recibe respuesta de los otros hosts en el puerto 5480, así que su guardián no se arranca: daría a %1 por aislado. Abra ese puerto entre los hosts y luego ejecute «Preparar».</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>%1 is well again</source>
        <translation>%1 vuelve a estar bien</translation>
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
        <translation>apartar lo que solo tiene el antiguo master</translation>
    </message>
    <message>
        <source>%1 has no changed rows that %2 lacks. Its WAL since the fork (%3) is kept in %4.</source>
        <translation>%1 no tiene filas cambiadas que le falten a %2. Su WAL desde la bifurcación (%3) se guarda en %4.</translation>
    </message>
    <message>
        <source>count what was put aside</source>
        <translation>contar lo que se ha apartado</translation>
    </message>
    <message>
        <source>What only %1 has is kept as WAL in %2. It could not be counted: %3</source>
        <translation>Lo que solo tiene %1 se conserva como WAL en %2. No se ha podido contar: %3</translation>
    </message>
    <message>
        <source>the WAL is so long that it could not be searched within two minutes</source>
        <translation>el WAL es tan largo que no se pudo recorrer en dos minutos</translation>
    </message>
    <message>
        <source>the WAL could not be searched</source>
        <translation>no se pudo recorrer el WAL</translation>
    </message>
    <message>
        <source>the data say of themselves that they are a standby’s, or are being restored</source>
        <translation>los datos dicen de sí mismos que son de un standby o que se están restaurando</translation>
    </message>
    <message>
        <source>an earlier run has begun to change the data, and was cut off</source>
        <translation>una ejecución anterior empezó a cambiar los datos y quedó cortada</translation>
    </message>
    <message>
        <source>there is too little room for them</source>
        <translation>hay muy poco espacio para ellas</translation>
    </message>
    <message>
        <source>PostgreSQL could not be run on the data in single-user mode (%1)</source>
        <translation>PostgreSQL no se pudo ejecutar sobre los datos en modo monousuario (%1)</translation>
    </message>
    <message>
        <source>they could not be read</source>
        <translation>no se pudieron leer</translation>
    </message>
    <message>
        <source>The rows that only %1 has are kept as WAL in %2, and not listed: %3.</source>
        <translation>Las filas que solo %1 tiene se conservan como WAL en %2 y no están listadas: %3.</translation>
    </message>
    <message>
        <source>%1 has no rows in any table that %2 lacks.</source>
        <translation>%1 no tiene en ninguna tabla filas que falten en %2.</translation>
    </message>
    <message>
        <source>No rows that only %1 has could be listed; the report says why. They are kept as WAL in %2.</source>
        <translation>No se pudo listar ninguna de las filas que solo %1 tiene; el informe dice por qué. Se conservan como WAL en %2.</translation>
    </message>
    <message>
        <source>%1 has rows that %2 lacks: %3. They are kept as CSV by table in %4, and as WAL; the report lists them.</source>
        <translation>%1 tiene filas que faltan en %2: %3. Se conservan como CSV por tabla en %4, y como WAL; el informe las lista.</translation>
    </message>
    <message>
        <source>Not all of them could be read in time: what is missing there is in the WAL.</source>
        <translation>No todas se pudieron leer a tiempo: lo que falta allí está en el WAL.</translation>
    </message>
    <message>
        <source>list the rows that only the old master has</source>
        <translation>listar las filas que solo tiene el antiguo master</translation>
    </message>
    <message>
        <source>The report can’t list them by table: %1</source>
        <translation>El informe no puede listarlas por tabla: %1</translation>
    </message>
    <message>
        <source>%1 has %2 row changes that %3 lacks. They are kept as WAL (%4) in %5, with a count by table (tables.txt).</source>
        <translation>%1 tiene %2 cambios de filas que faltan en %3. Se conservan como WAL (%4) en %5, con un recuento por tabla (tables.txt).</translation>
    </message>
    <message>
        <source>Transactions that had begun long before the fork and ended after it may have rows that are not listed.</source>
        <translation>Las transacciones que empezaron mucho antes de la bifurcación y acabaron después pueden tener filas que no están listadas.</translation>
    </message>
    <message>
        <source>There are more than %1 rows: the first ones are listed, the rest is in the WAL.</source>
        <translation>Hay más de %1 filas: las primeras están listadas, el resto está en el WAL.</translation>
    </message>
    <message>
        <source>What only %1 has can’t be put aside as WAL: %2. Its data directory is kept as it is, beside a full copy.</source>
        <translation>Lo que solo tiene %1 no se puede apartar como WAL: %2. Su directorio de datos se conserva tal cual, junto a una copia completa.</translation>
    </message>
    <message>
        <source>read control file and timeline history</source>
        <translation>leer el archivo de control y el historial de timelines</translation>
    </message>
    <message>
        <source>its control file can’t be read</source>
        <translation>su archivo de control no se puede leer</translation>
    </message>
    <message>
        <source>it is another database</source>
        <translation>es otra base de datos</translation>
    </message>
    <message>
        <source>The histories of %1 (timeline %2) and %3 (timeline %4) have nothing in common: what only %1 has can’t be told, so nothing of it is overwritten. If nobody needs it, move %5 on %1 away and try again.</source>
        <translation>Los historiales de %1 (timeline %2) y %3 (timeline %4) no tienen nada en común: no se puede saber qué tiene solo %1, así que no se sobrescribe nada de ello. Si nadie lo necesita, mueva %5 en %1 a otro lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>its WAL since the fork at %1 is not all there any more</source>
        <translation>su WAL desde la bifurcación en %1 ya no está completo</translation>
    </message>
    <message>
        <source>see what was put aside on the disk</source>
        <translation>ver en el disco lo que se apartó</translation>
    </message>
</context>
<context>
    <name>AsideRows</name>
    <message>
        <source>not listed: too much for one file, see the WAL</source>
        <translation>sin listar: demasiado para un archivo, véase el WAL</translation>
    </message>
    <message>
        <source>not listed: %1</source>
        <translation>sin listar: %1</translation>
    </message>
    <message>
        <source>%1.%2 in %3</source>
        <translation>%1.%2 en %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rows that only %1 had</source>
        <translation>Filas que solo tenía %1</translation>
    </message>
    <message>
        <source>pg_waldump told where %1 had changed rows since the fork; before its data were changed, PostgreSQL in single-user mode, to which nobody can connect, read the rows there. They are on %1 in %2, the WAL beside them.</source>
        <translation>pg_waldump dijo dónde había cambiado filas %1 desde la bifurcación; antes de cambiar sus datos, PostgreSQL en modo monousuario, al que nadie puede conectarse, leyó allí las filas. Están en %1 en %2, con el WAL al lado.</translation>
    </message>
    <message>
        <source>Tables that were dropped, emptied or rewritten after the fork: %1. What they held is not listed; the WAL has it.</source>
        <translation>Tablas borradas, vaciadas o reescritas después de la bifurcación: %1. Lo que contenían no está listado; el WAL lo tiene.</translation>
    </message>
    <message>
        <source>Further tables: %1. The file “list” in that folder names them all.</source>
        <translation>Otras tablas: %1. El archivo «list» de esa carpeta las nombra todas.</translation>
    </message>
    <message>
        <source>%1 has the updated rows in another version (….changed.csv): compare, and change them by hand.</source>
        <translation>%1 tiene las filas cambiadas en otra versión (….changed.csv): compárelas y cámbielas a mano.</translation>
    </message>
    <message>
        <source>Deleted rows are still on %1.</source>
        <translation>Las filas borradas siguen en %1.</translation>
    </message>
    <message>
        <source>To bring rows back, look at them first: %1 may have given their keys anew. Then, in psql on %1, with the file at hand:</source>
        <translation>Para recuperar filas, mírelas antes: %1 puede haber dado sus claves de nuevo. Después, en psql en %1, con el archivo a mano:</translation>
    </message>
    <message>
        <source>%1 inserted</source>
        <translation>%1 insertadas</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 cambiadas</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 borradas</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>The login on %1 is not root: choose how it uses sudo in the profile.</source>
        <translation>El usuario de conexión en %1 no es root: elija en el perfil cómo usa sudo.</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>The diagram can’t be written to %1: %2</source>
        <translation>El diagrama no se puede escribir en %1: %2</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>printed more than %1 MB, which is no installation any more</source>
        <translation>imprimió más de %1&#xa0;MB; eso ya no es una instalación</translation>
    </message>
    <message>
        <source>was stopped, because you cancelled</source>
        <translation>se detuvo porque usted canceló</translation>
    </message>
    <message>
        <source>did not end within %1 minutes</source>
        <translation>no terminó en %1 minutos</translation>
    </message>
    <message>
        <source>It asked “%1” again and did not take the answer.</source>
        <translation>Volvió a preguntar «%1» y no aceptó la respuesta.</translation>
    </message>
    <message>
        <source>refused an answer</source>
        <translation>rechazó una respuesta</translation>
    </message>
    <message>
        <source>%1 on %2 refused an answer. %3</source>
        <translation>%1 en %2 rechazó una respuesta. %3</translation>
    </message>
    <message>
        <source>An answer for %1 must be a single line.</source>
        <translation>Una respuesta para %1 debe ser una sola línea.</translation>
    </message>
    <message>
        <source>%1 on %2 has said nothing for %3 seconds and seems to hang. Look at the terminal, then run this again.</source>
        <translation>%1 en %2 no ha dicho nada en %3 segundos y parece colgado. Mire el terminal y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>%1 on %2 asks something that the recipe does not know: “%3”. Nobody answered; run this again where it can be answered.</source>
        <translation>%1 en %2 pregunta algo que la receta no conoce: «%3». Nadie respondió; vuelva a ejecutarlo donde se pueda responder.</translation>
    </message>
    <message>
        <source>%1 on %2 %3.</source>
        <translation>%1 en %2 %3.</translation>
    </message>
    <message>
        <source>%1 on %2 ended with status %3. %4</source>
        <translation>%1 en %2 terminó con el código %3. %4</translation>
    </message>
    <message>
        <source>reports a failure: “%1”</source>
        <translation>informa de un fallo: «%1»</translation>
    </message>
    <message>
        <source>ended with status %1: “%2”. What it said is in the details: put that right, then start it again</source>
        <translation>terminó con el código %1: «%2». Lo que dijo está en los detalles: corríjalo y vuelva a empezar</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <source>First: install</source>
        <translation>Primero: instalar</translation>
    </message>
    <message>
        <source>The machines are bare. Choose “Install” and watch the diagram fill. Skip the registration; “Let users work” does it for you.</source>
        <translation>Las máquinas están vacías. Elija «Instalar» y vea cómo se llena el diagrama. Omita el registro; «Hacer trabajar a los usuarios» lo hace por usted.</translation>
    </message>
    <message>
        <source>A planned evening</source>
        <translation>Una tarde planificada</translation>
    </message>
    <message>
        <source>Let users work, then switch over. Not one request should fail. Switch back.</source>
        <translation>Haga trabajar a los usuarios e intercambie los roles. No debe fallar ni una petición. Vuelva a intercambiarlos.</translation>
    </message>
    <message>
        <source>The master loses power</source>
        <translation>El master se queda sin corriente</translation>
    </message>
    <message>
        <source>Pull the plug of the master. See how soon the banner says so, and fail over. Then power it on and reconvert it.</source>
        <translation>Desenchufe el master. Vea cuánto tarda el aviso en decirlo y conmute. Después enciéndalo y reincorpórelo.</translation>
    </message>
    <message>
        <source>The master is cut off</source>
        <translation>El master queda aislado de la red</translation>
    </message>
    <message>
        <source>Pull the master’s network cable. “Who sees whom” tells a machine that is cut off from one that is down. Fail over, plug it in, reconvert.</source>
        <translation>Corte la red del master. «Quién alcanza a quién» distingue una máquina aislada de una caída. Conmute, vuelva a conectarla y reincorpórela.</translation>
    </message>
    <message>
        <source>Only the two are cut off</source>
        <translation>Solo los dos quedan separados</translation>
    </message>
    <message>
        <source>Cut the line between the two desks. Users go on; the slave falls behind. Heal it and see it catch up.</source>
        <translation>Corte la línea entre los dos servidores. Los usuarios siguen; el slave se retrasa. Repárela y vea cómo se pone al día.</translation>
    </message>
    <message>
        <source>The slave breaks</source>
        <translation>El slave se estropea</translation>
    </message>
    <message>
        <source>Stop PostgreSQL on the slave, or pull its plug. What does the banner advise? If it can’t catch up, rebuild it.</source>
        <translation>Detenga PostgreSQL en el slave o desenchúfelo. ¿Qué aconseja el aviso? Si no puede ponerse al día, reconstrúyalo.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Fill the master’s disk. What do users notice, what does Baton say? Free it again.</source>
        <translation>Llene el disco del master. ¿Qué notan los usuarios, qué dice Baton? Libérelo de nuevo.</translation>
    </message>
    <message>
        <source>HAProxy is gone</source>
        <translation>HAProxy desaparece</translation>
    </message>
    <message>
        <source>Pull the plug of the proxy: nobody is served, though the master works. Power it on.</source>
        <translation>Desenchufe el proxy: nadie es atendido, aunque el master funciona. Enciéndalo.</translation>
    </message>
    <message>
        <source>Baton itself dies</source>
        <translation>Muere el propio Baton</translation>
    </message>
    <message>
        <source>Start a switchover and kill Baton in the middle. Start it again and resume the run from the banner.</source>
        <translation>Inicie un intercambio y mate Baton a mitad. Arránquelo de nuevo y reanude la ejecución desde el aviso.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
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
        <translation>Retraso del slave</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replicación</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation>Peticiones hasta ahora</translation>
    </message>
    <message>
        <source>Errors so far</source>
        <translation>Errores hasta ahora</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>aún sin probar</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>no answer, may be down</source>
        <translation>sin respuesta, quizá apagado</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>host key not confirmed yet</source>
        <translation>clave de host aún sin confirmar</translation>
    </message>
    <message>
        <source>host key changed</source>
        <translation>clave de host cambiada</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>%1, starts at boot</source>
        <translation>%1, arranca con el sistema</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>index is stale</source>
        <translation>índice obsoleto</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
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
        <translation>Posición</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>sent to it</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>replayed there</source>
        <translation>aplicado allí</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Aplicación del WAL</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Lost since</source>
        <translation>Perdido desde</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n core(s)</source>
        <translation>
            <numerusform>%1 en %n núcleo</numerusform>
            <numerusform>%1 en %n núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation>Memoria libre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Disco libre</translation>
    </message>
    <message>
        <source>Clock off by</source>
        <translation>Desfase del reloj</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>standby</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>admite escritura</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
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
        <translation>%1, retiene %2</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>Control data</source>
        <translation>Datos de control</translation>
    </message>
    <message>
        <source>System identifier</source>
        <translation>Id. del sistema</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Directorio de datos</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Service desk</translation>
    </message>
    <message>
        <source>Serves users</source>
        <translation>Atiende a usuarios</translation>
    </message>
    <message>
        <source>Health answer</source>
        <translation>Respuesta de salud</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Own failover agent</source>
        <translation>Agente del producto</translation>
    </message>
    <message>
        <source>enabled, not active</source>
        <translation>habilitado, pero inactivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Guard against a second master</source>
        <translation>Guardián contra un segundo master</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>En su sitio</translation>
    </message>
    <message>
        <source>installed, not active</source>
        <translation>instalado, pero inactivo</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Indica</translation>
    </message>
    <message>
        <source>Fenced by run</source>
        <translation>Aislado por la ejecución</translation>
    </message>
    <message>
        <source>Locked by</source>
        <translation>Bloqueado por</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation>como se quiere</translation>
    </message>
    <message>
        <source>differs from the profile</source>
        <translation>difiere del perfil</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Admin socket</source>
        <translation>Socket de administración</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>utilizable</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>no utilizable</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Barrera</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message numerus="yes">
        <source>closed, %n request(s) held</source>
        <translation>
            <numerusform>cerrada, %n petición retenida</numerusform>
            <numerusform>cerrada, %n peticiones retenidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Serving, by its record</source>
        <translation>Atiende, según su registro</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>ninguna conocida</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Masters</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Old master</source>
        <translation>Antiguo master</translation>
    </message>
    <message>
        <source>A failover may lose</source>
        <translation>Pérdida posible al conmutar</translation>
    </message>
    <message>
        <source>Address for users</source>
        <translation>Dirección para los usuarios</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Desde este equipo</translation>
    </message>
    <message>
        <source>old master</source>
        <translation>antiguo master</translation>
    </message>
    <message>
        <source>Last transaction copied</source>
        <translation>Última transacción copiada</translation>
    </message>
    <message>
        <source>What it reaches</source>
        <translation>Lo que alcanza</translation>
    </message>
    <message>
        <source>none</source>
        <comment>answer</comment>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>Failover</name>
    <message>
        <source>What %1 had saved and %2 had not yet received is lost. How much that is, nobody saw.</source>
        <translation>Lo que %1 había guardado y %2 aún no había recibido se ha perdido. Nadie pudo ver cuánto es.</translation>
    </message>
    <message>
        <source>%2 had received everything that %1 was seen to write. What came in the last %3 s before the fault may be lost.</source>
        <translation>%2 había recibido todo lo que se vio escribir a %1. Lo que llegó en los últimos %3&#xa0;s antes del fallo puede haberse perdido.</translation>
    </message>
    <message>
        <source>At most %1 of changes, from the last %2 s before the fault, are not on %3 and may be lost.</source>
        <translation>Como mucho %1 de cambios, de los últimos %2&#xa0;s antes del fallo, no están en %3 y pueden haberse perdido.</translation>
    </message>
    <message>
        <source>read the new timeline</source>
        <translation>leer la nueva timeline</translation>
    </message>
    <message>
        <source>%1 is the master now, timeline %2. When %3 is back, reconvert it to the slave.</source>
        <translation>%1 es ahora el master, timeline %2. Cuando %3 vuelva, reincorpórelo como slave.</translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>Tomar el bloqueo del clúster</translation>
    </message>
    <message>
        <source>Fence %1, every way that works</source>
        <translation>Aislar %1 por todos los medios posibles</translation>
    </message>
    <message>
        <source>Stop %1 where it is still alive</source>
        <translation>Detener %1 donde aún esté vivo</translation>
    </message>
    <message>
        <source>Hold back the product&apos;s failover agent</source>
        <translation>Retener el agente de conmutación del producto</translation>
    </message>
    <message>
        <source>Replay all that %1 received</source>
        <translation>Aplicar todo lo que %1 recibió</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>Promover %1</translation>
    </message>
    <message>
        <source>See the service answer on %1</source>
        <translation>Ver que el servicio responde en %1</translation>
    </message>
    <message>
        <source>Route users to %1</source>
        <translation>Dirigir a los usuarios a %1</translation>
    </message>
    <message>
        <source>Switch the failover agent off on the new master</source>
        <translation>Desactivar el agente de conmutación en el nuevo master</translation>
    </message>
    <message>
        <source>Rebuild the search index where it is stale</source>
        <translation>Reconstruir el índice de búsqueda donde esté obsoleto</translation>
    </message>
    <message>
        <source>Say what comes next</source>
        <translation>Decir qué viene después</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>Liberar el bloqueo</translation>
    </message>
    <message>
        <source>Fail over: %1 → %2</source>
        <translation>Conmutación por fallo: %1 → %2</translation>
    </message>
    <message>
        <source>Write the same into haproxy.cfg</source>
        <translation>Escribir lo mismo en haproxy.cfg</translation>
    </message>
    <message>
        <source>start PostgreSQL again</source>
        <translation>arrancar PostgreSQL de nuevo</translation>
    </message>
    <message>
        <source>start the service again</source>
        <translation>arrancar el servicio de nuevo</translation>
    </message>
    <message>
        <source>%1 did not start again: %2</source>
        <translation>%1 no ha vuelto a arrancar: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached to be stopped; it is fenced, and the others look whether its guard stops it.</source>
        <translation>No se llega a %1 para detenerlo; está aislado, y los otros miran si su guardián lo detiene.</translation>
    </message>
    <message>
        <source>%1 has come back since it was looked for. Nothing was failed over: look at the status. If it does not serve by itself, start this again.</source>
        <translation>%1 ha vuelto desde que se le buscó. No se conmutó nada: mire el estado. Si no sirve por sí mismo, empiece de nuevo.</translation>
    </message>
    <message>
        <source>%1 runs, or has been stopped</source>
        <translation>%1 funciona, o fue detenido</translation>
    </message>
    <message>
        <source>Prove it: a request through the proxy</source>
        <translation>Probarlo: una petición a través del proxy</translation>
    </message>
</context>
<context>
    <name>Follow</name>
    <message>
        <source>make it a standby on disk</source>
        <translation>convertirlo en standby en disco</translation>
    </message>
    <message>
        <source>%1 was not stopped cleanly: its crash recovery runs first, without a network listener.</source>
        <translation>%1 no se detuvo limpiamente: primero se ejecuta su recuperación, sin acceso por red.</translation>
    </message>
    <message>
        <source>finish crash recovery</source>
        <translation>terminar la recuperación tras la caída</translation>
    </message>
    <message>
        <source>rewind with pg_rewind</source>
        <translation>rebobinar con pg_rewind</translation>
    </message>
    <message>
        <source>The product&apos;s script on the new master</source>
        <translation>El script del producto en el nuevo master</translation>
    </message>
    <message>
        <source>The product&apos;s restore script</source>
        <translation>El script de restauración del producto</translation>
    </message>
    <message>
        <source>the product&apos;s own scripts</source>
        <translation>los scripts del propio producto</translation>
    </message>
    <message>
        <source>pg_rewind</source>
        <translation>pg_rewind</translation>
    </message>
    <message>
        <source>a full copy</source>
        <translation>una copia completa</translation>
    </message>
    <message>
        <source>The recipe knows no scripts of the product for this.</source>
        <translation>La receta no conoce scripts del producto para esto.</translation>
    </message>
    <message>
        <source>pg_rewind is not possible on %1: it needs PostgreSQL 11 or later, the same database, and wal_log_hints or checksums. Use a full copy.</source>
        <translation>pg_rewind no es posible en %1: necesita PostgreSQL 11 o posterior, la misma base de datos, y wal_log_hints o sumas de verificación. Use una copia completa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a method: auto, scripts, rewind or copy.</source>
        <translation>«%1» no es un método: auto, scripts, rewind o copy.</translation>
    </message>
    <message>
        <source>Making %1 a slave by %2.</source>
        <translation>%1 pasa a ser slave; método: %2.</translation>
    </message>
    <message>
        <source>It did not work by %1: %2</source>
        <translation>No funcionó con el método %1: %2</translation>
    </message>
    <message>
        <source>measure the database</source>
        <translation>medir la base de datos</translation>
    </message>
    <message>
        <source>A full copy needs %1 on %2, and %3 are free in %4. Make room and run it again.</source>
        <translation>Una copia completa necesita %1 en %2, y hay %3 libres en %4. Haga sitio y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>make room for the copy</source>
        <translation>hacer sitio para la copia</translation>
    </message>
    <message>
        <source>copy the database</source>
        <translation>copiar la base de datos</translation>
    </message>
    <message>
        <source>put the copy in place</source>
        <translation>poner la copia en su sitio</translation>
    </message>
    <message>
        <source>%1 on %2 is a file system of its own: a copy can’t be put in its place by a rename. Use pg_rewind or the product’s own scripts.</source>
        <translation>%1 en %2 es un sistema de archivos propio: una copia no puede ocupar su lugar cambiando el nombre. Utilice pg_rewind o los scripts del producto.</translation>
    </message>
    <message>
        <source>delete the former data</source>
        <translation>eliminar los datos anteriores</translation>
    </message>
    <message>
        <source>note that its data are being changed</source>
        <translation>anotar que sus datos se están modificando</translation>
    </message>
    <message>
        <source>note that its data are whole</source>
        <translation>anotar que sus datos están completos</translation>
    </message>
    <message>
        <source>look for the WAL back to the fork</source>
        <translation>buscar el WAL hasta la bifurcación</translation>
    </message>
    <message>
        <source>%1 has not kept the WAL back to the fork, which %2 would have to read.</source>
        <translation>%1 no ha conservado el WAL hasta la bifurcación, que %2 tendría que leer.</translation>
    </message>
    <message>
        <source>write a checkpoint on the new master, and let pg_rewind read</source>
        <translation>escribir un checkpoint en el nuevo master y permitir leer a pg_rewind</translation>
    </message>
    <message>
        <source>An earlier rewind of %1 was cut off half-way. Use a full copy.</source>
        <translation>Un rebobinado anterior de %1 se interrumpió a medias. Utilice una copia completa.</translation>
    </message>
    <message>
        <source>The former data of %1 are kept in %2: %3. Delete them when nobody needs them any more.</source>
        <translation>Los datos anteriores de %1 se conservan en %2: %3. Bórrelos cuando ya nadie los necesite.</translation>
    </message>
    <message>
        <source>What only %1 has can’t be put aside as WAL: %2. Use a full copy, which keeps its data directory.</source>
        <translation>Lo que solo tiene %1 no se puede apartar como WAL: %2. Use una copia completa, que conserva su directorio de datos.</translation>
    </message>
    <message>
        <source>make the replication slot</source>
        <translation>crear la ranura de replicación</translation>
    </message>
    <message>
        <source>start it as a standby</source>
        <translation>iniciarlo como standby</translation>
    </message>
    <message>
        <source>a start, as it is a standby already</source>
        <translation>un arranque, pues ya es un standby</translation>
    </message>
    <message>
        <source>pg_rewind finds nothing to rewind on %1, which does not follow as it is.</source>
        <translation>pg_rewind no encuentra nada que rebobinar en %1, que tal como está no sigue.</translation>
    </message>
    <message>
        <source>The replication slot %1 on %2 could not be dropped: it keeps WAL there until %3 follows.</source>
        <translation>No se pudo eliminar el slot de replicación %1 en %2: retiene WAL allí hasta que %3 siga.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1&#xa0;B</translation>
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
        <translation>%1 d %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 pet./s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>lag unknown</source>
        <translation>retraso desconocido</translation>
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
        <translation>armar el temporizador de seguridad</translation>
    </message>
    <message>
        <source>set the deadline of the promotion</source>
        <translation>fijar el plazo de la promoción</translation>
    </message>
    <message>
        <source>disarm the dead-man timers</source>
        <translation>desarmar los temporizadores de seguridad</translation>
    </message>
    <message>
        <source>%1 request(s) were still at work on %2 after %3 seconds. Nothing was cut off; try again at a quieter time.</source>
        <translation>%1 petición(es) seguían en curso en %2 tras %3 segundos. No se cortó nada; inténtelo en un momento más tranquilo.</translation>
    </message>
    <message>
        <source>open the gate</source>
        <translation>abrir la barrera</translation>
    </message>
    <message>
        <source>route users to the new master</source>
        <translation>dirigir a los usuarios al nuevo master</translation>
    </message>
    <message>
        <source>read whom the proxy serves</source>
        <translation>leer a quién atiende el proxy</translation>
    </message>
    <message>
        <source>let HAProxy know the slave again</source>
        <translation>dar a conocer de nuevo el slave a HAProxy</translation>
    </message>
    <message>
        <source>%1 is not reachable, and it is the one to be master.</source>
        <translation>%1 es inaccesible, y es el que ha de ser master.</translation>
    </message>
    <message>
        <source>The lock is not on %1: it is not reachable.</source>
        <translation>El bloqueo no está en %1: es inaccesible.</translation>
    </message>
    <message>
        <source>The lock must be on two hosts of the cluster, and only one is reachable: another administrator could be at work unseen.</source>
        <translation>El bloqueo debe estar en dos hosts del clúster, y solo uno es accesible: otro administrador podría estar trabajando sin ser visto.</translation>
    </message>
    <message>
        <source>The lock stays on %1, which is not reachable; a later run takes it over.</source>
        <translation>El bloqueo permanece en %1, que es inaccesible; una ejecución posterior lo asumirá.</translation>
    </message>
    <message>
        <source>The lock could not be released on %1.</source>
        <translation>No se pudo liberar el bloqueo en %1.</translation>
    </message>
    <message>
        <source>write a checkpoint, so that the stop is short</source>
        <translation>escribir un checkpoint, para que la parada sea breve</translation>
    </message>
    <message>
        <source>start the service warm</source>
        <translation>arrancar el servicio en caliente</translation>
    </message>
    <message>
        <source>The idle service on %1 passes the role check although %2 is the master.</source>
        <translation>El servicio en espera de %1 pasa la comprobación de rol aunque %2 es el master.</translation>
    </message>
    <message>
        <source>hold back the product&apos;s failover agent</source>
        <translation>retener el agente de conmutación del producto</translation>
    </message>
    <message>
        <source>The failover agent on %1 did not stop; it could promote in the middle.</source>
        <translation>El agente de conmutación en %1 no se detuvo; podría promover a mitad de camino.</translation>
    </message>
    <message>
        <source>start the product&apos;s failover agent again</source>
        <translation>arrancar de nuevo el agente de conmutación del producto</translation>
    </message>
    <message>
        <source>%1 has replayed all that it received</source>
        <translation>%1 ha aplicado todo lo que recibió</translation>
    </message>
    <message>
        <source>read the replay position</source>
        <translation>leer la posición aplicada</translation>
    </message>
    <message>
        <source>ask whether it is the master</source>
        <translation>preguntar si es el master</translation>
    </message>
    <message>
        <source>promote the slave</source>
        <translation>promover el slave</translation>
    </message>
    <message>
        <source>switch the failover agent off on the new master</source>
        <translation>desactivar el agente de conmutación en el nuevo master</translation>
    </message>
    <message>
        <source>switch the failover agent on on the slave</source>
        <translation>activar el agente de conmutación en el slave</translation>
    </message>
    <message>
        <source>a request through the proxy reaches %1</source>
        <translation>una petición a través del proxy llega a %1</translation>
    </message>
    <message>
        <source>read the current position</source>
        <translation>leer la posición actual</translation>
    </message>
    <message>
        <source>%1 replays what %2 commits</source>
        <translation>%1 aplica lo que %2 confirma</translation>
    </message>
    <message>
        <source>If the search finds nothing on the new master, rebuild its index: %1</source>
        <translation>Si la búsqueda no encuentra nada en el nuevo master, reconstruya su índice: %1</translation>
    </message>
    <message>
        <source>The search index could not be rebuilt; do it from the window later. %1</source>
        <translation>No se pudo reconstruir el índice de búsqueda; hágalo más tarde desde la ventana. %1</translation>
    </message>
    <message>
        <source>rebuild the search index</source>
        <translation>reconstruir el índice de búsqueda</translation>
    </message>
    <message>
        <source>read PostgreSQL&apos;s control file</source>
        <translation>leer el archivo de control de PostgreSQL</translation>
    </message>
    <message>
        <source>stop the failover agent</source>
        <translation>detener el agente de conmutación</translation>
    </message>
    <message>
        <source>stop PostgreSQL</source>
        <translation>detener PostgreSQL</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 is stopped</source>
        <translation>PostgreSQL está detenido en %1</translation>
    </message>
    <message>
        <source>stop PostgreSQL on the old master</source>
        <translation>detener PostgreSQL en el antiguo master</translation>
    </message>
    <message>
        <source>stop the service on the old master</source>
        <translation>detener el servicio en el antiguo master</translation>
    </message>
    <message>
        <source>permit the start of PostgreSQL</source>
        <translation>permitir el arranque de PostgreSQL</translation>
    </message>
    <message>
        <source>start PostgreSQL again</source>
        <translation>arrancar PostgreSQL de nuevo</translation>
    </message>
    <message>
        <source>start the service again</source>
        <translation>arrancar el servicio de nuevo</translation>
    </message>
    <message>
        <source>the service answers on %1 again</source>
        <translation>el servicio vuelve a responder en %1</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 did not stop cleanly (&quot;%2&quot;): something could be missing on %3.</source>
        <translation>PostgreSQL en %1 no se detuvo limpiamente («%2»): podría faltar algo en %3.</translation>
    </message>
    <message>
        <source>look for the standby signal</source>
        <translation>buscar la señal de standby</translation>
    </message>
    <message>
        <source>make the old master a standby on disk</source>
        <translation>convertir el antiguo master en standby en disco</translation>
    </message>
    <message>
        <source>write the mark of the old master</source>
        <translation>escribir la marca del antiguo master</translation>
    </message>
    <message>
        <source>make the replication slot</source>
        <translation>crear la ranura de replicación</translation>
    </message>
    <message>
        <source>start the old master as a standby</source>
        <translation>arrancar el antiguo master como standby</translation>
    </message>
    <message>
        <source>drop the old slot</source>
        <translation>eliminar la ranura antigua</translation>
    </message>
    <message>
        <source>look for the standby</source>
        <translation>buscar el standby</translation>
    </message>
    <message>
        <source>take the old master out of HAProxy</source>
        <translation>sacar el antiguo master de HAProxy</translation>
    </message>
    <message>
        <source>No host could be marked: %1 could come back as a second master.</source>
        <translation>No se pudo marcar ningún host: %1 podría volver como segundo master.</translation>
    </message>
    <message>
        <source>start the guard</source>
        <translation>arrancar el guardián</translation>
    </message>
    <message>
        <source>put the master back into HAProxy</source>
        <translation>volver a poner el master en HAProxy</translation>
    </message>
    <message>
        <source>take the mark of the old master away</source>
        <translation>quitar la marca del antiguo master</translation>
    </message>
    <message>
        <source>close the gate and see %1 drained</source>
        <translation>cerrar la barrera y ver %1 sin peticiones en curso</translation>
    </message>
    <message>
        <source>read how far it has replayed</source>
        <translation>leer hasta dónde ha reproducido</translation>
    </message>
    <message>
        <source>see the service answer at %1</source>
        <translation>ver que el servicio responde en %1</translation>
    </message>
    <message>
        <source>see the service answer on the new master</source>
        <translation>ver que el servicio responde en el nuevo master</translation>
    </message>
    <message>
        <source>replay everything from %1</source>
        <translation>reproducir todo lo de %1</translation>
    </message>
    <message>
        <source>write what will make the old master a standby</source>
        <translation>escribir lo que hará del antiguo master un standby</translation>
    </message>
    <message>
        <source>write a last checkpoint</source>
        <translation>escribir un último checkpoint</translation>
    </message>
    <message>
        <source>take away what was written beside the standby&apos;s files</source>
        <translation>quitar lo que se escribió junto a los archivos del standby</translation>
    </message>
    <message>
        <source>see the end of the stream</source>
        <translation>ver el fin del flujo</translation>
    </message>
    <message>
        <source>see %1 follow</source>
        <translation>ver que %1 sigue</translation>
    </message>
    <message>
        <source>HAProxy did not say whether %1 is drained.</source>
        <translation>HAProxy no dijo si %1 quedó sin peticiones.</translation>
    </message>
    <message>
        <source>see the proxy reach the slave</source>
        <translation>ver que el proxy alcanza el slave</translation>
    </message>
    <message>
        <source>%1 can&apos;t reach %2: users would be sent where nobody answers. Mend the network between the two, then try again.</source>
        <translation>%1 no alcanza %2: los usuarios serían enviados a donde nadie responde. Arregle la red entre ambos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>read the WAL position</source>
        <translation>leer la posición WAL</translation>
    </message>
    <message>
        <source>%1 has not replayed within 30 seconds what %2 has just written: replication stands still. Look at the network between the two, then try again.</source>
        <translation>%1 no aplicó en 30 segundos lo que %2 acaba de escribir: la replicación está parada. Revise la red entre los dos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the guard of %1 stops PostgreSQL there</source>
        <translation>el guardián de %1 detiene PostgreSQL allí</translation>
    </message>
    <message>
        <source>%1 is there and can&apos;t be reached from here, and nobody saw its PostgreSQL stop: with %2 promoted there could be two masters. Switch %1 off, or mend the way to it, then start this again.</source>
        <translation>%1 está ahí pero es inaccesible desde aquí, y nadie vio detenerse su PostgreSQL: si se promoviera %2 podría haber dos maestros. Apague %1 o repare el camino hacia él y empiece de nuevo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: see there that the product&apos;s failover agent runs again.</source>
        <translation>%1 es inaccesible: compruebe allí que el agente de conmutación del producto vuelve a funcionar.</translation>
    </message>
    <message>
        <source>PostgreSQL answers on %1</source>
        <translation>PostgreSQL responde en %1</translation>
    </message>
    <message>
        <source>%1 is not the master any more: others have changed the roles since. This run can&apos;t be taken up; look at the status, and start a new operation.</source>
        <translation>%1 ya no es el maestro: otros han cambiado los roles desde entonces. Esta ejecución no puede reanudarse; mire el estado e inicie una nueva operación.</translation>
    </message>
    <message>
        <source>%1 does not say whether PostgreSQL runs there.</source>
        <translation>%1 no dice si PostgreSQL funciona allí.</translation>
    </message>
    <message>
        <source>%1 was made a master by others after this run had made it a slave, its failover agent perhaps: this run can&apos;t go on. Look at the status, which says who serves and what to do with the other one.</source>
        <translation>%1 fue convertido en maestro por otros después de que esta ejecución lo hiciera esclavo, quizá por su agente de conmutación: esta ejecución no puede continuar. Mire el estado, que dice quién sirve y qué hacer con el otro.</translation>
    </message>
    <message>
        <source>Users get the maintenance page, as somebody ordered it: %1 answers, and serves them once the maintenance is ended.</source>
        <translation>Los usuarios reciben la página de mantenimiento, tal como alguien lo pidió: %1 responde y los atenderá en cuanto termine el mantenimiento.</translation>
    </message>
    <message>
        <source>There are no data of PostgreSQL in %2 on %1: the copy brings all of them.</source>
        <translation>No hay datos de PostgreSQL en %2 en %1: la copia los trae todos.</translation>
    </message>
    <message>
        <source>%1 still catches up with %2.</source>
        <translation>%1 aún está alcanzando a %2.</translation>
    </message>
    <message>
        <source>Nobody led this run for a while, so the hosts undid it by themselves: %1 stays the master, and %2 will not be promoted by it. Start a new operation.</source>
        <translation>Nadie dirigió esta ejecución durante un rato, así que los hosts la deshicieron por sí mismos: %1 sigue siendo el master, y ella ya no promoverá %2. Inicie una operación nueva.</translation>
    </message>
    <message>
        <source>ask for the old master</source>
        <translation>preguntar por el antiguo maestro</translation>
    </message>
    <message>
        <source>send users to the old master</source>
        <translation>enviar a los usuarios al antiguo maestro</translation>
    </message>
</context>
<context>
    <name>HaproxyBlock</name>
    <message>
        <source>haproxy.cfg has marker lines of Baton for &quot;%1&quot; that do not belong together. Put them right, or remove them.</source>
        <translation>haproxy.cfg tiene líneas de marca de Baton para «%1» que no encajan. Corríjalas o elimínelas.</translation>
    </message>
</context>
<context>
    <name>HaproxyStat</name>
    <message>
        <source>HAProxy&apos;s statistics are not in the form that is known.</source>
        <translation>Las estadísticas de HAProxy no tienen la forma conocida.</translation>
    </message>
</context>
<context>
    <name>HeldLock</name>
    <message>
        <source>holder unknown</source>
        <translation>titular desconocido</translation>
    </message>
    <message>
        <source>“%1” by %2</source>
        <translation>«%1» de %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>Another run holds the cluster on %1 (%2). Wait for it to end, resume it, or take its lock over knowingly.</source>
        <translation>Otra ejecución tiene el clúster en %1 (%2). Espere a que termine, reanúdela, o asuma su bloqueo a sabiendas.</translation>
    </message>
    <message>
        <source>The lock could not be taken on %1.</source>
        <translation>No se pudo tomar el bloqueo en %1.</translation>
    </message>
    <message>
        <source>This run made %1 the master, which is a slave again: others have changed the roles since. It can&apos;t be taken up; look at the status, and start a new operation.</source>
        <translation>Esta ejecución hizo maestro a %1, que vuelve a ser esclavo: otros han cambiado los roles desde entonces. No se puede retomar; mire el estado e inicie una operación nueva.</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>Command: %1
Exit status: %2
%3</source>
        <translation>Orden: %1
Código de salida: %2
%3</translation>
    </message>
    <message>
        <source>%1: cannot %2 (exit status %3).</source>
        <translation>%1: no se puede %2 (código de salida %3).</translation>
    </message>
    <message>
        <source>%1: cannot %2: %3</source>
        <translation>%1: no se puede %2: %3</translation>
    </message>
    <message>
        <source>upload %1 to %2</source>
        <translation>subir %1 a %2</translation>
    </message>
    <message>
        <source>A check wanted to change something on %1; it was not sent. This is a fault in Baton.</source>
        <translation>Una comprobación quiso cambiar algo en %1; no se envió. Es un fallo de Baton.</translation>
    </message>
    <message>
        <source>%1 was not changed: another run holds the cluster (%2). Wait for it, or take the lock over.</source>
        <translation>%1 no se cambió: otra ejecución tiene el clúster (%2). Espérela, o asuma el bloqueo.</translation>
    </message>
    <message>
        <source>%1: cannot %2: the disk is full. Make room there, then try again.</source>
        <translation>%1: no se puede %2: el disco está lleno. Haga sitio allí e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>HostTools</name>
    <message>
        <source>Install the guard, the answerer and the timers</source>
        <translation>Instalar el guardián, el contestador y los temporizadores</translation>
    </message>
    <message>
        <source>install Baton&apos;s host tools</source>
        <translation>instalar las herramientas de Baton en el host</translation>
    </message>
    <message>
        <source>Remove the guard, the answerer and the timers</source>
        <translation>Eliminar el guardián, el contestador y los temporizadores</translation>
    </message>
    <message>
        <source>remove Baton&apos;s host tools</source>
        <translation>eliminar las herramientas de Baton del host</translation>
    </message>
    <message>
        <source>What only this host had when it was reconverted stays on %1 in %2. Delete it when nobody needs it any more.</source>
        <translation>Lo que solo tenía este host cuando fue reincorporado sigue en %1 en %2. Bórrelo cuando ya nadie lo necesite.</translation>
    </message>
    <message>
        <source>put the guard in front of PostgreSQL</source>
        <translation>poner el guardián delante de PostgreSQL</translation>
    </message>
    <message>
        <source>%1 has other scripts of Baton than this version wants, and %2 may only use Baton&apos;s helper there. Put them there over a login with full rights: “batonctl helper install”.</source>
        <translation>%1 tiene otros scripts de Baton que los que quiere esta versión, y %2 solo puede usar allí el ayudante de Baton. Póngalos con un acceso con todos los derechos: «batonctl helper install».</translation>
    </message>
    <message>
        <source>Install the answerer and the timers</source>
        <translation>Instalar el contestador y los temporizadores</translation>
    </message>
</context>
<context>
    <name>Install</name>
    <message>
        <source>Install the master on %1</source>
        <translation>Instalar el master en %1</translation>
    </message>
    <message>
        <source>Install the slave on %1, a copy of %2</source>
        <translation>Instalar el slave en %1, copia de %2</translation>
    </message>
    <message>
        <source>Install HAProxy on %1</source>
        <translation>Instalar HAProxy en %1</translation>
    </message>
    <message>
        <source>Install all: master on %1, slave on %2, HAProxy on %3</source>
        <translation>Instalar todo: master en %1, slave en %2, HAProxy en %3</translation>
    </message>
    <message>
        <source>Install all: master on %1, slave on %2</source>
        <translation>Instalar todo: master en %1, slave en %2</translation>
    </message>
    <message>
        <source>The lock could not be released on %1.</source>
        <translation>No se pudo liberar el bloqueo en %1.</translation>
    </message>
    <message>
        <source>Put Baton&apos;s scripts on %1</source>
        <translation>Poner los scripts de Baton en %1</translation>
    </message>
    <message>
        <source>Start the witness on %1</source>
        <translation>Arrancar el testigo en %1</translation>
    </message>
    <message>
        <source>Start the guard on %1</source>
        <translation>Arrancar el guardián en %1</translation>
    </message>
    <message>
        <source>Take the lock: one run at a time</source>
        <translation>Tomar el bloqueo: una ejecución a la vez</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>Liberar el bloqueo</translation>
    </message>
    <message>
        <source>%1 was installed from another build than %2. Master and slave must come from the same file: name the right one in the profile.</source>
        <translation>%1 se instaló con otro build que %2. Master y slave deben venir del mismo archivo: indique el correcto en el perfil.</translation>
    </message>
    <message>
        <source>On %1: SHA-256 %2
Here: SHA-256 %3</source>
        <translation>En %1: SHA-256 %2
Aquí: SHA-256 %3</translation>
    </message>
    <message>
        <source>make the folder for the build</source>
        <translation>crear la carpeta del build</translation>
    </message>
    <message>
        <source>note that an installation begins</source>
        <translation>anotar que empieza una instalación</translation>
    </message>
    <message>
        <source>The installer</source>
        <translation>El instalador</translation>
    </message>
    <message>
        <source>note which build was installed</source>
        <translation>anotar qué build se instaló</translation>
    </message>
    <message>
        <source>the service desk on %1 to answer at %2</source>
        <translation>el service desk en %1 responde en %2</translation>
    </message>
    <message>
        <source>Upload the build to %1</source>
        <translation>Subir el build a %1</translation>
    </message>
    <message>
        <source>Run the installer on %1: High Availability master</source>
        <translation>Ejecutar el instalador en %1: High Availability, master</translation>
    </message>
    <message>
        <source>Run the installer on %1: High Availability slave, database copy</source>
        <translation>Ejecutar el instalador en %1: High Availability, slave, copia de la base de datos</translation>
    </message>
    <message>
        <source>Wait until the service desk on %1 answers</source>
        <translation>Esperar a que responda el service desk en %1</translation>
    </message>
    <message>
        <source>The recipe does not say how to register without a person. Register at %1, then go on.</source>
        <translation>La receta no dice cómo registrar sin una persona. Registre en %1 y continúe.</translation>
    </message>
    <message>
        <source>The service desk on %1 refused the registration (HTTP %2). Register by hand at %3, then start this again.</source>
        <translation>El service desk en %1 rechazó el registro (HTTP %2). Registre a mano en %3 y vuelva a empezar.</translation>
    </message>
    <message>
        <source>Register the service desk in a browser: %1</source>
        <translation>Registrar el service desk en un navegador: %1</translation>
    </message>
    <message>
        <source>Press Enter when it is registered</source>
        <translation>Pulse Intro cuando esté registrado</translation>
    </message>
    <message>
        <source>Register the service desk now, in a browser: %1</source>
        <translation>Registre ahora el service desk en un navegador: %1</translation>
    </message>
    <message>
        <source>the registration at %1</source>
        <translation>el registro en %1</translation>
    </message>
    <message>
        <source>Cancelled while the service desk on %1 settles.</source>
        <translation>Cancelado mientras se estabiliza el service desk en %1.</translation>
    </message>
    <message>
        <source>The service desk is ready after %1 s: the rest of the settle time is not needed.</source>
        <translation>El service desk está listo tras %1&#xa0;s: el resto del tiempo de estabilización no hace falta.</translation>
    </message>
    <message>
        <source>Wait for the registration of the service desk on %1</source>
        <translation>Esperar el registro del service desk en %1</translation>
    </message>
    <message>
        <source>Let the service desk on %1 settle</source>
        <translation>Dejar que se estabilice el service desk en %1</translation>
    </message>
    <message>
        <source>The disk of %1 is full%2, so the installation could not go on. Free space there, then start it again.</source>
        <translation>El disco de %1 está lleno%2, así que la instalación no pudo continuar. Libere espacio allí y vuelva a empezarla.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Upload the build to %1 and %2</source>
        <translation>Subir el build a %1 y %2</translation>
    </message>
    <message>
        <source>find the product&apos;s database</source>
        <translation>encontrar la base de datos del producto</translation>
    </message>
    <message>
        <source>%1 was not reachable just now, so its guard cannot be put in place. %2</source>
        <translation>No se pudo llegar a %1 ahora mismo, por lo que su guardián no puede instalarse. %2</translation>
    </message>
    <message>
        <source>%1: PostgreSQL was not found there, so its guard cannot be put in place. Start it, then go on.</source>
        <translation>%1: allí no se encontró PostgreSQL, por lo que su guardián no puede instalarse. Inícielo y continúe.</translation>
    </message>
    <message>
        <source>The lock stays on %1, which is not reachable; a later run takes it over.</source>
        <translation>El bloqueo permanece en %1, que es inaccesible; una ejecución posterior lo asumirá.</translation>
    </message>
</context>
<context>
    <name>InstallBlock</name>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>%1: haproxy.cfg already has something on port %2 (%3). Both would get a part of the users. Remove that section, then try again.</source>
        <translation>%1: haproxy.cfg ya tiene algo en el puerto %2 (%3). Ambos recibirían una parte de los usuarios. Elimine esa sección e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>See that HAProxy runs</source>
        <translation>Ver que HAProxy funciona</translation>
    </message>
    <message>
        <source>Check and put in place haproxy.cfg, reload HAProxy</source>
        <translation>Comprobar y poner haproxy.cfg, recargar HAProxy</translation>
    </message>
    <message>
        <source>%1: haproxy.cfg was changed by somebody else just now. Look at it, then try again.</source>
        <translation>%1: alguien acaba de cambiar haproxy.cfg. Mírelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: haproxy.cfg was invalid before Baton changed anything, and was left as it is. Put right what HAProxy complains about, then try again.</source>
        <translation>%1: haproxy.cfg no era válido antes de que Baton cambiara nada, y se dejó como estaba. Corrija lo que HAProxy señala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: HAProxy does not accept the block that Baton would add; haproxy.cfg was left as it is.</source>
        <translation>%1: HAProxy no acepta el bloque que Baton añadiría; haproxy.cfg se dejó como estaba.</translation>
    </message>
    <message>
        <source>%1: haproxy.cfg is valid and in place, but HAProxy does not run with it. See &quot;journalctl -u haproxy&quot; there.</source>
        <translation>%1: haproxy.cfg es válido y está en su sitio, pero HAProxy no funciona con él. Vea allí «journalctl -u haproxy».</translation>
    </message>
    <message>
        <source>%1: HAProxy is not installed. Install the proxy first.</source>
        <translation>%1: HAProxy no está instalado. Instale primero el proxy.</translation>
    </message>
    <message>
        <source>put haproxy.cfg in place</source>
        <translation>poner haproxy.cfg en su sitio</translation>
    </message>
    <message>
        <source>read haproxy.cfg</source>
        <translation>leer haproxy.cfg</translation>
    </message>
    <message>
        <source>%1: the block would be another one than was agreed on when the helper was put there. Log in with full rights for it, or put the helper there anew: “batonctl helper install”.</source>
        <translation>%1: el bloque sería otro que el acordado al poner el ayudante. Acceda para ello con todos los derechos, o ponga el ayudante de nuevo: «batonctl helper install».</translation>
    </message>
    <message>
        <source>Say in haproxy.cfg who gets no traffic</source>
        <translation>Indicar en haproxy.cfg quién no recibe tráfico</translation>
    </message>
    <message>
        <source>Say in haproxy.cfg whether users get the maintenance page</source>
        <translation>Indicar en haproxy.cfg si los usuarios reciben la página de mantenimiento</translation>
    </message>
</context>
<context>
    <name>InstallProxy</name>
    <message>
        <source>read the package source&apos;s lists</source>
        <translation>leer las listas del origen de paquetes</translation>
    </message>
    <message>
        <source>look for HAProxy&apos;s version</source>
        <translation>buscar la versión de HAProxy</translation>
    </message>
    <message>
        <source>The package source has no HAProxy %1, which the vendor names; the distribution&apos;s own version is installed.</source>
        <translation>El origen de paquetes no tiene HAProxy %1, que nombra el fabricante; se instala la versión de la distribución.</translation>
    </message>
    <message>
        <source>install HAProxy</source>
        <translation>instalar HAProxy</translation>
    </message>
    <message>
        <source>HAProxy %1 is installed.</source>
        <translation>HAProxy %1 está instalado.</translation>
    </message>
    <message>
        <source>The managed block is shown once HAProxy is installed: it depends on its version.</source>
        <translation>El bloque gestionado se muestra cuando HAProxy está instalado: depende de su versión.</translation>
    </message>
    <message>
        <source>No master answers yet, so nothing can be asked through HAProxy.</source>
        <translation>Aún no responde ningún master, así que no se puede preguntar nada a través de HAProxy.</translation>
    </message>
    <message>
        <source>a request through HAProxy on %1 to reach the master</source>
        <translation>una petición a través de HAProxy en %1 llega al master</translation>
    </message>
    <message>
        <source>Install HAProxy and socat on %1</source>
        <translation>Instalar HAProxy y socat en %1</translation>
    </message>
    <message>
        <source>Write the managed block into haproxy.cfg on %1</source>
        <translation>Escribir el bloque gestionado en haproxy.cfg en %1</translation>
    </message>
    <message>
        <source>See that a request through %1 reaches the master</source>
        <translation>Ver que una petición a través de %1 llega al master</translation>
    </message>
</context>
<context>
    <name>Installation</name>
    <message>
        <source>%1 has no curl, which is needed to ask its web service: apt-get install curl.</source>
        <translation>%1 no tiene curl, necesario para preguntar a su servicio web: apt-get install curl.</translation>
    </message>
    <message>
        <source>look whether the product is installed</source>
        <translation>mirar si el producto está instalado</translation>
    </message>
    <message>
        <source>read the build&apos;s checksum</source>
        <translation>leer la suma de verificación del build</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>must be %1</source>
        <translation>debe ser %1</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>un objeto de textos</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>debe ser un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>must be a size such as &quot;4 GB&quot;</source>
        <translation>debe ser un tamaño como &quot;4&#xa0;GB&quot;</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>supera los %1 caracteres</translation>
    </message>
    <message>
        <source>is not a regular expression: %1 at character %2</source>
        <translation>no es una expresión regular: %1 en el carácter %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>no se conoce</translation>
    </message>
</context>
<context>
    <name>LiveRun</name>
    <message>
        <source>“%1”: answered as the last time.</source>
        <translation>«%1»: misma respuesta que la última vez.</translation>
    </message>
    <message>
        <source>A secret was about to be written into the journal (%1). This is a fault in Baton.</source>
        <translation>Un secreto iba a escribirse en el diario (%1). Es un fallo de Baton.</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>switch the maintenance page</source>
        <translation>cambiar la página de mantenimiento</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>no HAProxy that Baton manages</source>
        <translation>ningún HAProxy gestionado por Baton</translation>
    </message>
    <message>
        <source>a managed HAProxy</source>
        <translation>un HAProxy gestionado</translation>
    </message>
    <message>
        <source>Show a page with your own balancer.</source>
        <translation>Muestre una página con su propio balanceador.</translation>
    </message>
    <message>
        <source>%1 is not reachable: %2</source>
        <translation>%1 es inaccesible: %2</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>accesible</translation>
    </message>
    <message>
        <source>Bring the proxy back.</source>
        <translation>Recupere el proxy.</translation>
    </message>
    <message>
        <source>its admin socket is not usable</source>
        <translation>su socket de administración no es utilizable</translation>
    </message>
    <message>
        <source>a usable admin socket</source>
        <translation>un socket de administración utilizable</translation>
    </message>
    <message>
        <source>Run &quot;Install proxy&quot; again.</source>
        <translation>Ejecute de nuevo «Instalar HAProxy».</translation>
    </message>
    <message>
        <source>reachable, admin socket usable</source>
        <translation>accesible, socket de administración utilizable</translation>
    </message>
    <message>
        <source>The recipe has no command for it. Open %1 as Super User: Admin » Support Console » select all modules » Re-index.</source>
        <translation>La receta no tiene orden para ello. Abra %1 como Super User: Admin » Support Console » seleccione todos los módulos » Re-index.</translation>
    </message>
    <message>
        <source>The master</source>
        <translation>El master</translation>
    </message>
    <message>
        <source>%1 is not a running master</source>
        <translation>%1 no es un master en marcha</translation>
    </message>
    <message>
        <source>a running master</source>
        <translation>un master en marcha</translation>
    </message>
    <message>
        <source>See the status: it says what to do first.</source>
        <translation>Vea el estado: dice qué hacer primero.</translation>
    </message>
    <message>
        <source>%1 is the master</source>
        <translation>%1 es el master</translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>Tomar el bloqueo del clúster</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>Liberar el bloqueo</translation>
    </message>
    <message>
        <source>Maintenance on</source>
        <translation>Mantenimiento activado</translation>
    </message>
    <message>
        <source>Show users the maintenance page</source>
        <translation>Mostrar a los usuarios la página de mantenimiento</translation>
    </message>
    <message>
        <source>Maintenance off</source>
        <translation>Mantenimiento desactivado</translation>
    </message>
    <message>
        <source>Take the maintenance page away</source>
        <translation>Quitar la página de mantenimiento</translation>
    </message>
    <message>
        <source>Rebuild the search index on %1</source>
        <translation>Reconstruir el índice de búsqueda en %1</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>Reconstruir el índice de búsqueda</translation>
    </message>
    <message>
        <source>Write the same into haproxy.cfg</source>
        <translation>Escribir lo mismo en haproxy.cfg</translation>
    </message>
    <message>
        <source>Write the end of the page into haproxy.cfg</source>
        <translation>Escribir el fin de la página en haproxy.cfg</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Check requirements</source>
        <translation>Comprobar requisitos</translation>
    </message>
    <message>
        <source>Install master</source>
        <translation>Instalar master</translation>
    </message>
    <message>
        <source>Install slave</source>
        <translation>Instalar slave</translation>
    </message>
    <message>
        <source>Install HAProxy</source>
        <translation>Instalar HAProxy</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Switch over</source>
        <translation>Intercambiar roles</translation>
    </message>
    <message>
        <source>Fail over</source>
        <translation>Conmutar por error</translation>
    </message>
    <message>
        <source>Reconvert old master</source>
        <translation>Reincorporar el antiguo master</translation>
    </message>
    <message>
        <source>Rebuild slave</source>
        <translation>Reconstruir slave</translation>
    </message>
    <message>
        <source>Restart master safely</source>
        <translation>Reiniciar master con seguridad</translation>
    </message>
    <message>
        <source>Start maintenance</source>
        <translation>Iniciar mantenimiento</translation>
    </message>
    <message>
        <source>End maintenance</source>
        <translation>Terminar mantenimiento</translation>
    </message>
    <message>
        <source>Rebuild search index</source>
        <translation>Reconstruir el índice de búsqueda</translation>
    </message>
    <message>
        <source>Resolve two masters</source>
        <translation>Resolver dos masters</translation>
    </message>
    <message>
        <source>Remove Baton from the hosts</source>
        <translation>Quitar Baton de los hosts</translation>
    </message>
</context>
<context>
    <name>OperationJob</name>
    <message>
        <source>Password of %1 on %2, for sudo</source>
        <translation>Contraseña de %1 en %2, para sudo</translation>
    </message>
    <message>
        <source>Passphrase of the SSH key for %1 on %2</source>
        <translation>Frase de contraseña de la clave SSH para %1 en %2</translation>
    </message>
    <message>
        <source>Password of %1 on %2</source>
        <translation>Contraseña de %1 en %2</translation>
    </message>
    <message>
        <source>The question “%1” was not answered.</source>
        <translation>La pregunta «%1» quedó sin respuesta.</translation>
    </message>
    <message>
        <source>Run %1 has ended (%2): there is nothing to take up.</source>
        <translation>La ejecución %1 ha terminado (%2): no hay nada que reanudar.</translation>
    </message>
    <message>
        <source>Cancelled before anything was done.</source>
        <translation>Cancelado antes de hacer nada.</translation>
    </message>
    <message>
        <source>“%1” can’t be done for this cluster.</source>
        <translation>«%1» no es posible en este clúster.</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Not asked for, as a check failed.</source>
        <translation>No se pidió, porque falló una comprobación.</translation>
    </message>
    <message>
        <source>Given beforehand.</source>
        <translation>Dada de antemano.</translation>
    </message>
    <message>
        <source>Not confirmed.</source>
        <translation>No confirmado.</translation>
    </message>
    <message>
        <source>Type it exactly as shown.</source>
        <translation>Escríbalo exactamente como se muestra.</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Confirmado.</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>%1 is not known. Store it, or give it with --secrets-file (“%2”).</source>
        <translation>%1 no se conoce. Guárdelo, o délo con --secrets-file («%2»).</translation>
    </message>
    <message>
        <source>Run %1 was cut off before its first step: there is nothing to take up. Start the operation anew.</source>
        <translation>La ejecución %1 se interrumpió antes de su primer paso: no hay nada que reanudar. Inicie la operación de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is going on in this cluster, started by %2, since %3 (run %4, process %5). Wait until it has ended.</source>
        <translation>«%1» está en curso en este clúster, iniciado por %2, desde %3 (ejecución %4, proceso %5). Espere a que termine.</translation>
    </message>
    <message>
        <source>“%1” was not started: another run holds the cluster: %2 (on %3). Wait until it has ended. If nobody runs it any more, resume it or roll it back where it was started, or take its lock over knowingly.</source>
        <translation>«%1» no se inició: otra ejecución tiene el clúster: %2 (en %3). Espere a que termine. Si ya nadie la lleva, reanúdela o reviértala donde se inició, o asuma su bloqueo a sabiendas.</translation>
    </message>
    <message>
        <source>%1 asks for a code at each login and allows one session per connection (MaxSessions 1 in its sshd_config): stay here, you will be asked several times while this runs. With MaxSessions 10, its default, once is enough.</source>
        <translation>%1 pide un código en cada inicio de sesión y permite una sesión por conexión (MaxSessions 1 en su sshd_config): quédese aquí, se le preguntará varias veces durante la ejecución. Con MaxSessions 10, su valor por defecto, basta una vez.</translation>
    </message>
    <message>
        <source>%1 is rebooted and asks for a code at each login: stay here, you will be asked again when it is back.</source>
        <translation>%1 se reinicia y pide un código en cada inicio de sesión: quédese aquí, se le preguntará de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <source>%1 asks %2 at login: “%3”</source>
        <translation>%1 pregunta a %2 al iniciar sesión: «%3»</translation>
    </message>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>La última respuesta no fue aceptada.</translation>
    </message>
    <message>
        <source>as it was before you were asked</source>
        <translation>como antes de la pregunta</translation>
    </message>
    <message>
        <source>Look at the status, and start again.</source>
        <translation>Mire el estado y empiece de nuevo.</translation>
    </message>
    <message>
        <source>%1 is reachable again</source>
        <translation>%1 vuelve a ser accesible</translation>
    </message>
    <message>
        <source>%1 can’t be reached any more</source>
        <translation>%1 ya no es accesible</translation>
    </message>
    <message>
        <source>%1 runs as a master now</source>
        <translation>%1 funciona ahora como maestro</translation>
    </message>
    <message>
        <source>%1 does not run as a master any more</source>
        <translation>%1 ya no funciona como maestro</translation>
    </message>
    <message>
        <source>No host has the lock of this run any more: others took it over and have worked on the cluster since. Nothing was done or undone now. Look at the status, and start a new operation.</source>
        <translation>Ningún host tiene ya el bloqueo de esta ejecución: otros lo asumieron y han trabajado en el clúster desde entonces. Ahora no se hizo ni se deshizo nada. Mire el estado e inicie una operación nueva.</translation>
    </message>
    <message>
        <source>To take it over with batonctl: --set replace-lock=%1</source>
        <translation>Para asumirlo con batonctl: --set replace-lock=%1</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Measures on all hosts what an installation needs. Changes nothing.</source>
        <translation>Mide en todos los hosts lo que necesita una instalación. No cambia nada.</translation>
    </message>
    <message>
        <source>Uploads the build to the first host and installs it there as the master.</source>
        <translation>Sube el build al primer host y lo instala allí como master.</translation>
    </message>
    <message>
        <source>Installs the same build on the second host and copies the database to it.</source>
        <translation>Instala el mismo build en el segundo host y copia allí la base de datos.</translation>
    </message>
    <message>
        <source>Installs and sets up HAProxy, which sends users to the master.</source>
        <translation>Instala y configura HAProxy, que envía a los usuarios al master.</translation>
    </message>
    <message>
        <source>Installs master, slave and HAProxy, one after the other.</source>
        <translation>Instala master, slave y HAProxy, uno tras otro.</translation>
    </message>
    <message>
        <source>Adds what Baton needs to switch over safely to a pair that was installed by hand.</source>
        <translation>Añade a un par instalado a mano lo que Baton necesita para intercambiar los roles con seguridad.</translation>
    </message>
    <message>
        <source>Makes the slave the master and the master the slave. Users see a short pause, nothing is lost.</source>
        <translation>Convierte el slave en master y el master en slave. Los usuarios notan una breve pausa; no se pierde nada.</translation>
    </message>
    <message>
        <source>Makes the slave the master because the master is gone. Says first what may be lost.</source>
        <translation>Convierte el slave en master porque el master ya no está. Dice primero qué puede perderse.</translation>
    </message>
    <message>
        <source>Makes the old master the new slave.</source>
        <translation>Convierte el antiguo master en el nuevo slave.</translation>
    </message>
    <message>
        <source>Copies the whole database to the slave again.</source>
        <translation>Copia de nuevo toda la base de datos al slave.</translation>
    </message>
    <message>
        <source>Restarts the master while the slave is kept from taking over.</source>
        <translation>Reinicia el master mientras se impide que el slave tome el relevo.</translation>
    </message>
    <message>
        <source>HAProxy answers users with a maintenance page.</source>
        <translation>HAProxy responde a los usuarios con una página de mantenimiento.</translation>
    </message>
    <message>
        <source>HAProxy sends users to the service desk again.</source>
        <translation>HAProxy vuelve a enviar a los usuarios al service desk.</translation>
    </message>
    <message>
        <source>Rebuilds the search index on the master.</source>
        <translation>Reconstruye el índice de búsqueda en el master.</translation>
    </message>
    <message>
        <source>Shows what both masters have, and makes the one you choose the only one.</source>
        <translation>Muestra lo que tienen los dos masters y deja como único el que usted elija.</translation>
    </message>
    <message>
        <source>Takes away what Baton put on the hosts. The service desk and its data stay.</source>
        <translation>Quita lo que Baton puso en los hosts. El service desk y sus datos permanecen.</translation>
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
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Aún en curso</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>Refused, nothing was changed</source>
        <translation>Rechazado, no se cambió nada</translation>
    </message>
    <message>
        <source>A host can&apos;t be reached, nothing was changed</source>
        <translation>Un host es inaccesible, no se cambió nada</translation>
    </message>
</context>
<context>
    <name>Postgres</name>
    <message>
        <source>pg_controldata&apos;s output could not be understood.</source>
        <translation>No se pudo entender la salida de pg_controldata.</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>%1 is not reachable. %2</source>
        <translation>%1 es inaccesible. %2</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not answer. Start it, then go on.</source>
        <translation>PostgreSQL en %1 no responde. Arránquelo y continúe.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 refuses the password of “%2” from %3. Correct the secret “main-backup password”, then start this again.</source>
        <translation>PostgreSQL en %1 rechaza la contraseña de «%2» desde %3. Corrija el secreto «main-backup password» y vuelva a empezar.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not let “%2” in from %3: its pg_hba.conf has no line for that.</source>
        <translation>PostgreSQL en %1 no deja entrar a «%2» desde %3: su pg_hba.conf no tiene una línea para ello.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 has no role “%2”. Was the product installed for High Availability?</source>
        <translation>PostgreSQL en %1 no tiene el rol «%2». ¿Se instaló el producto para High Availability?</translation>
    </message>
    <message>
        <source>%3 cannot log in at PostgreSQL on %1 as “%2”.</source>
        <translation>%3 no puede iniciar sesión en PostgreSQL en %1 como «%2».</translation>
    </message>
    <message>
        <source>read PostgreSQL&apos;s settings</source>
        <translation>leer los ajustes de PostgreSQL</translation>
    </message>
    <message>
        <source>write pg_hba.conf</source>
        <translation>escribir pg_hba.conf</translation>
    </message>
    <message>
        <source>reload PostgreSQL</source>
        <translation>recargar PostgreSQL</translation>
    </message>
    <message>
        <source>keep the replication password</source>
        <translation>guardar la contraseña de replicación</translation>
    </message>
    <message>
        <source>create the replication slot</source>
        <translation>crear la ranura de replicación</translation>
    </message>
    <message>
        <source>use the replication slot</source>
        <translation>usar la ranura de replicación</translation>
    </message>
    <message>
        <source>%1 to use its replication slot on %2</source>
        <translation>%1 usa su ranura de replicación en %2</translation>
    </message>
    <message>
        <source>follow without a slot</source>
        <translation>seguir sin ranura</translation>
    </message>
    <message>
        <source>the replication slots to be given up</source>
        <translation>las ranuras de replicación quedan libres</translation>
    </message>
    <message>
        <source>drop Baton&apos;s replication slots</source>
        <translation>eliminar las ranuras de replicación de Baton</translation>
    </message>
    <message>
        <source>count the replication slots</source>
        <translation>contar las ranuras de replicación</translation>
    </message>
    <message>
        <source>hold the product&apos;s failover agent</source>
        <translation>suspender el agente de conmutación del producto</translation>
    </message>
    <message>
        <source>let the product&apos;s failover agent go on</source>
        <translation>dejar seguir al agente de conmutación del producto</translation>
    </message>
    <message>
        <source>two masters</source>
        <translation>dos masters</translation>
    </message>
    <message>
        <source>no master is running</source>
        <translation>ningún master en marcha</translation>
    </message>
    <message>
        <source>one master and its slave</source>
        <translation>un master y su slave</translation>
    </message>
    <message>
        <source>Bring the pair in order first; the status says how.</source>
        <translation>Ponga primero el par en orden; el estado dice cómo.</translation>
    </message>
    <message>
        <source>%1 is not a slave of %2</source>
        <translation>%1 no es un slave de %2</translation>
    </message>
    <message>
        <source>Install or rebuild the slave first.</source>
        <translation>Instale o reconstruya primero el slave.</translation>
    </message>
    <message>
        <source>%1 is the master, %2 its slave</source>
        <translation>%1 es el master, %2 su slave</translation>
    </message>
    <message>
        <source>An installed pair</source>
        <translation>Un par instalado</translation>
    </message>
    <message>
        <source>Prepare the pair for changes of roles</source>
        <translation>Preparar el par para cambios de rol</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 is restarted once, for wal_log_hints: users wait for some seconds.</source>
        <translation>PostgreSQL en %1 se reinicia una vez, por wal_log_hints: los usuarios esperan unos segundos.</translation>
    </message>
    <message>
        <source>restart PostgreSQL</source>
        <translation>reiniciar PostgreSQL</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 to answer again</source>
        <translation>PostgreSQL en %1 vuelve a responder</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>ajustar %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 was not restarted, as you asked. Until it is, pg_rewind cannot be used.</source>
        <translation>PostgreSQL en %1 no se reinició, como usted pidió. Hasta entonces no se puede usar pg_rewind.</translation>
    </message>
    <message>
        <source>read the replication user&apos;s rights</source>
        <translation>leer los permisos del usuario de replicación</translation>
    </message>
    <message>
        <source>let the replication user use pg_rewind</source>
        <translation>permitir pg_rewind al usuario de replicación</translation>
    </message>
    <message>
        <source>%1 can log in at %2 for replication.</source>
        <translation>%1 puede iniciar sesión en %2 para la replicación.</translation>
    </message>
    <message>
        <source>%1 is not reachable</source>
        <translation>%1 es inaccesible</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not answer</source>
        <translation>PostgreSQL en %1 no responde</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 is not a standby</source>
        <translation>PostgreSQL en %1 no es un standby</translation>
    </message>
    <message>
        <source>the database on %1 is not a copy of the master&apos;s</source>
        <translation>la base de datos en %1 no es una copia de la del master</translation>
    </message>
    <message>
        <source>%1 does not receive from %2</source>
        <translation>%1 no recibe de %2</translation>
    </message>
    <message>
        <source>%1 does not see its slave streaming</source>
        <translation>%1 no ve a su slave recibiendo</translation>
    </message>
    <message>
        <source>The service desk on %1 answers as if it were the master, though its database is a copy. Stop %2 there before users reach it.</source>
        <translation>El service desk en %1 responde como si fuera el master, aunque su base de datos es una copia. Detenga allí %2 antes de que lleguen usuarios.</translation>
    </message>
    <message>
        <source>%1 to follow %2</source>
        <translation>%1 sigue a %2</translation>
    </message>
    <message>
        <source>Set up PostgreSQL on %1 for changes of roles</source>
        <translation>Configurar PostgreSQL en %1 para cambios de rol</translation>
    </message>
    <message>
        <source>Let the replication user use pg_rewind</source>
        <translation>Permitir pg_rewind al usuario de replicación</translation>
    </message>
    <message>
        <source>See that %1 follows %2, its service idle</source>
        <translation>Ver que %1 sigue a %2, con su servicio en espera</translation>
    </message>
    <message>
        <source>Replication login between %1 and %2, both ways</source>
        <translation>Inicio de sesión de replicación entre %1 y %2, en ambos sentidos</translation>
    </message>
    <message>
        <source>Replication slot on %1 for the slave</source>
        <translation>Ranura de replicación en %1 para el slave</translation>
    </message>
    <message>
        <source>keep the replication password as SCRAM</source>
        <translation>guardar la contraseña de replicación como SCRAM</translation>
    </message>
    <message>
        <source>compare the replication password</source>
        <translation>comparar la contraseña de replicación</translation>
    </message>
    <message>
        <source>The replication password has other letters than those of ASCII: the server keeps it as MD5, as before.</source>
        <translation>La contraseña de replicación tiene caracteres que no son de ASCII: el servidor la guarda como MD5, igual que antes.</translation>
    </message>
    <message>
        <source>The secret “main-backup password” is not the password that PostgreSQL on %1 knows for “%2”. Correct it, then start this again.</source>
        <translation>El secreto «main-backup password» no es la contraseña que PostgreSQL en %1 conoce para «%2». Corríjalo y vuelva a empezar.</translation>
    </message>
    <message>
        <source>Have PostgreSQL on %1 keep the replication password as SCRAM, not as MD5</source>
        <translation>Hacer que PostgreSQL en %1 guarde la contraseña de replicación como SCRAM, no como MD5</translation>
    </message>
    <message>
        <source>see how the replication password is kept</source>
        <translation>ver cómo se guarda la contraseña de replicación</translation>
    </message>
    <message>
        <source>read pg_hba.conf</source>
        <translation>leer pg_hba.conf</translation>
    </message>
    <message>
        <source>How much room %1 has was not seen just now, and by that goes how much WAL it may keep for an absent slave. Start this again. %2</source>
        <translation>No se vio ahora mismo cuánto espacio tiene %1, y de eso depende cuánto WAL puede guardar para un esclavo ausente. Inicie esto de nuevo. %2</translation>
    </message>
    <message>
        <source>arm the dead-man timer</source>
        <translation>armar el temporizador de seguridad</translation>
    </message>
    <message>
        <source>disarm the timers</source>
        <translation>desarmar los temporizadores</translation>
    </message>
    <message>
        <source>%1 receives, but its replay is paused</source>
        <translation>%1 recibe, pero su reproducción está en pausa</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>build: must be a file name</source>
        <translation>build: debe ser un nombre de archivo</translation>
    </message>
    <message>
        <source>root: must be an absolute path</source>
        <translation>root: debe ser una ruta absoluta</translation>
    </message>
    <message>
        <source>units: “%1” is not the name of a systemd unit</source>
        <translation>units: «%1» no es el nombre de una unidad de systemd</translation>
    </message>
    <message>
        <source>rule “%1”: an answer that uses a secret must be marked &quot;secret&quot;: true</source>
        <translation>rule «%1»: una respuesta que usa un secreto debe marcarse con &quot;secret&quot;: true</translation>
    </message>
    <message>
        <source>The recipe “%1” cannot be read: %2.</source>
        <translation>No se puede leer la receta «%1»: %2.</translation>
    </message>
    <message>
        <source>The recipe “%1” is too large to be one.</source>
        <translation>La receta «%1» es demasiado grande para serlo.</translation>
    </message>
    <message>
        <source>The recipe “%1” is not JSON: %2 at byte %3.</source>
        <translation>La receta «%1» no es JSON: %2 en el byte %3.</translation>
    </message>
    <message>
        <source>The recipe “%1” is not a JSON object.</source>
        <translation>La receta «%1» no es un objeto JSON.</translation>
    </message>
    <message>
        <source>extends: recipes extend each other in a circle at “%1”.</source>
        <translation>extends: las recetas se extienden en círculo en «%1».</translation>
    </message>
    <message>
        <source>extends: there is no bundled recipe “%1”.</source>
        <translation>extends: no hay ninguna receta incluida «%1».</translation>
    </message>
    <message>
        <source>The recipe does not fit its schema: %1</source>
        <translation>La receta no se ajusta a su esquema: %1</translation>
    </message>
    <message>
        <source>There is no recipe “%1”. Bundled: %2.</source>
        <translation>No hay ninguna receta «%1». Incluidas: %2.</translation>
    </message>
    <message>
        <source>The recipe uses {%1}, which is not known here.</source>
        <translation>La receta usa {%1}, que aquí no se conoce.</translation>
    </message>
</context>
<context>
    <name>Reconvert</name>
    <message>
        <source>Stop the product and PostgreSQL on %1</source>
        <translation>Detener el producto y PostgreSQL en %1</translation>
    </message>
    <message>
        <source>Put aside what only %1 has</source>
        <translation>Apartar lo que solo tiene %1</translation>
    </message>
    <message>
        <source>Make %1 a slave of %2</source>
        <translation>Hacer de %1 un slave de %2</translation>
    </message>
    <message>
        <source>See %1 follow %2</source>
        <translation>Ver que %1 sigue a %2</translation>
    </message>
    <message>
        <source>Failover agent: off on the master, on on the slave</source>
        <translation>Agente de conmutación: desactivado en el master, activado en el slave</translation>
    </message>
    <message>
        <source>See the guard run on both</source>
        <translation>Ver que el guardián funciona en ambos</translation>
    </message>
    <message>
        <source>Lift the fence of %1</source>
        <translation>Levantar el aislamiento de %1</translation>
    </message>
    <message>
        <source>HAProxy knows both again</source>
        <translation>HAProxy conoce de nuevo a ambos</translation>
    </message>
    <message>
        <source>Prove it: a request through the proxy, a commit on the slave</source>
        <translation>Demostrarlo: una petición a través del proxy, una transacción en el slave</translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>Tomar el bloqueo del clúster</translation>
    </message>
    <message>
        <source>Disarm what is armed</source>
        <translation>Desarmar lo que está armado</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>Liberar el bloqueo</translation>
    </message>
    <message>
        <source>Reconvert %1 to the slave of %2</source>
        <translation>Reincorporar %1 como slave de %2</translation>
    </message>
    <message>
        <source>Rebuild the slave %1 from %2</source>
        <translation>Reconstruir el slave %1 desde %2</translation>
    </message>
    <message>
        <source>Replication login of %1 at %2</source>
        <translation>Inicio de sesión de replicación de %1 en %2</translation>
    </message>
    <message>
        <source>Count what was put aside</source>
        <translation>Contar lo que se ha apartado</translation>
    </message>
    <message>
        <source>Delete the data that a copy has replaced</source>
        <translation>Eliminar los datos que una copia ha sustituido</translation>
    </message>
</context>
<context>
    <name>RecordingHost</name>
    <message>
        <source>Upload %1 to %2</source>
        <translation>Subir %1 a %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Aún en curso</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inaccesible</translation>
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
        <translation>En curso</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortado</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Longest wait of a client</source>
        <translation>Mayor espera de un cliente</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Lo que queda por hacer</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>This run has not ended.</source>
        <translation>Esta ejecución no ha terminado.</translation>
    </message>
    <message>
        <source>The report can’t be written to %1: %2</source>
        <translation>El informe no se puede escribir en %1: %2</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>Check requirements</source>
        <translation>Comprobar requisitos</translation>
    </message>
    <message>
        <source>find out whether commands run as root</source>
        <translation>averiguar si las órdenes se ejecutan como root</translation>
    </message>
    <message>
        <source>commands run as root</source>
        <translation>las órdenes se ejecutan como root</translation>
    </message>
    <message>
        <source>commands run as user %1</source>
        <translation>las órdenes se ejecutan como el usuario %1</translation>
    </message>
    <message>
        <source>root, or a user with sudo</source>
        <translation>root, o un usuario con sudo</translation>
    </message>
    <message>
        <source>Log in as root, or give the profile&apos;s user sudo rights for all commands.</source>
        <translation>Inicie sesión como root, o dé al usuario del perfil permisos de sudo para todas las órdenes.</translation>
    </message>
    <message>
        <source>read the system&apos;s name</source>
        <translation>leer el nombre del sistema</translation>
    </message>
    <message>
        <source>Install one of these systems on %1.</source>
        <translation>Instale uno de estos sistemas en %1.</translation>
    </message>
    <message>
        <source>ask for systemd&apos;s version</source>
        <translation>preguntar la versión de systemd</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>version 229 or later</source>
        <translation>versión 229 o posterior</translation>
    </message>
    <message>
        <source>Use a system with systemd, Ubuntu 16.04 or later.</source>
        <translation>Use un sistema con systemd, Ubuntu 16.04 o posterior.</translation>
    </message>
    <message>
        <source>measure the memory</source>
        <translation>medir la memoria</translation>
    </message>
    <message>
        <source>Give %1 more memory.</source>
        <translation>Dé más memoria a %1.</translation>
    </message>
    <message>
        <source>count the processor cores</source>
        <translation>contar los núcleos del procesador</translation>
    </message>
    <message>
        <source>Give %1 more processor cores.</source>
        <translation>Dé más núcleos de procesador a %1.</translation>
    </message>
    <message>
        <source>measure the disk</source>
        <translation>medir el disco</translation>
    </message>
    <message>
        <source>The output of df on %1 could not be understood.</source>
        <translation>No se pudo entender la salida de df en %1.</translation>
    </message>
    <message>
        <source>%1, of which %2 free (%3)</source>
        <translation>%1, de ellos %2 libres (%3)</translation>
    </message>
    <message>
        <source>Give %1 a larger disk.</source>
        <translation>Dé a %1 un disco más grande.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Free space on %1.</source>
        <translation>Libere espacio en %1.</translation>
    </message>
    <message>
        <source>Half of the disk is taken already: see that the database has room to grow.</source>
        <translation>La mitad del disco ya está ocupada: procure que la base de datos tenga sitio para crecer.</translation>
    </message>
    <message>
        <source>list the network addresses</source>
        <translation>listar las direcciones de red</translation>
    </message>
    <message>
        <source>%1 comes from DHCP</source>
        <translation>%1 viene de DHCP</translation>
    </message>
    <message>
        <source>a static address</source>
        <translation>una dirección fija</translation>
    </message>
    <message>
        <source>Give %1 a static address, or reserve this one for it in the DHCP server.</source>
        <translation>Dé a %1 una dirección fija, o resérvele esta en el servidor DHCP.</translation>
    </message>
    <message>
        <source>no interface has %1</source>
        <translation>ninguna interfaz tiene %1</translation>
    </message>
    <message>
        <source>the address by which the other hosts reach it</source>
        <translation>la dirección por la que le alcanzan los demás hosts</translation>
    </message>
    <message>
        <source>Correct the profile: “address in the cluster” of %1 must be one of its own IP addresses.</source>
        <translation>Corrija el perfil: «dirección en el clúster» de %1 debe ser una de sus propias direcciones IP.</translation>
    </message>
    <message>
        <source>resolve names</source>
        <translation>resolver nombres</translation>
    </message>
    <message>
        <source>%1 does not resolve</source>
        <translation>%1 no se resuelve</translation>
    </message>
    <message>
        <source>the host&apos;s own name resolves</source>
        <translation>el nombre del propio host se resuelve</translation>
    </message>
    <message>
        <source>Add it to /etc/hosts on %1.</source>
        <translation>Añádalo a /etc/hosts en %1.</translation>
    </message>
    <message>
        <source>read the clock</source>
        <translation>leer el reloj</translation>
    </message>
    <message>
        <source>%1 s from this workstation&apos;s clock</source>
        <translation>a %1&#xa0;s del reloj de este equipo</translation>
    </message>
    <message>
        <source>Set up time synchronisation (systemd-timesyncd, chrony or ntp) on %1.</source>
        <translation>Configure la sincronización horaria (systemd-timesyncd, chrony o ntp) en %1.</translation>
    </message>
    <message>
        <source>at most 5 s</source>
        <translation>como mucho 5&#xa0;s</translation>
    </message>
    <message>
        <source>at most 1 s</source>
        <translation>como mucho 1&#xa0;s</translation>
    </message>
    <message>
        <source>right now, but not synchronised</source>
        <translation>en hora, pero sin sincronizar</translation>
    </message>
    <message>
        <source>synchronised</source>
        <translation>sincronizado</translation>
    </message>
    <message>
        <source>list the ports in use</source>
        <translation>listar los puertos en uso</translation>
    </message>
    <message>
        <source>in use by what is installed</source>
        <translation>en uso por lo que está instalado</translation>
    </message>
    <message>
        <source>taken: %1</source>
        <translation>ocupados: %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>See with “ss -ltnp” on %1 what listens there, and stop it.</source>
        <translation>Vea con «ss -ltnp» en %1 qué escucha allí, y deténgalo.</translation>
    </message>
    <message>
        <source>ask the package source</source>
        <translation>preguntar al origen de paquetes</translation>
    </message>
    <message>
        <source>See to /etc/apt/sources.list on %1 and to its way there (proxy, firewall).</source>
        <translation>Revise /etc/apt/sources.list en %1 y el camino hasta allí (proxy, cortafuegos).</translation>
    </message>
    <message>
        <source>none is set up</source>
        <translation>no hay ninguno configurado</translation>
    </message>
    <message>
        <source>a package source that answers</source>
        <translation>un origen de paquetes que responda</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>sin respuesta de %1</translation>
    </message>
    <message>
        <source>all package sources answer</source>
        <translation>todos los orígenes de paquetes responden</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>look for programs</source>
        <translation>buscar programas</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>faltan: %1</translation>
    </message>
    <message>
        <source>bash, curl, iproute2, ping, coreutils, util-linux</source>
        <translation>bash, curl, iproute2, ping, coreutils, util-linux</translation>
    </message>
    <message>
        <source>Install them on %1: apt-get install bash curl iproute2 iputils-ping coreutils util-linux</source>
        <translation>Instálelos en %1: apt-get install bash curl iproute2 iputils-ping coreutils util-linux</translation>
    </message>
    <message>
        <source>Root rights</source>
        <translation>Permisos de root</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>Programs needed</source>
        <translation>Programas necesarios</translation>
    </message>
    <message>
        <source>Static address</source>
        <translation>Dirección fija</translation>
    </message>
    <message>
        <source>Names resolve</source>
        <translation>Resolución de nombres</translation>
    </message>
    <message>
        <source>Time in sync</source>
        <translation>Hora sincronizada</translation>
    </message>
    <message>
        <source>Free ports</source>
        <translation>Puertos libres</translation>
    </message>
    <message>
        <source>Package source</source>
        <translation>Origen de paquetes</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>Núcleos del procesador</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>reach %1</source>
        <translation>llegar a %1</translation>
    </message>
    <message>
        <source>ping and ports answer</source>
        <translation>responden el ping y los puertos</translation>
    </message>
    <message>
        <source>no answer to ping; the ports answer</source>
        <translation>sin respuesta al ping; los puertos responden</translation>
    </message>
    <message>
        <source>Let ping (ICMP echo) through between the hosts.</source>
        <translation>Deje pasar el ping (ICMP echo) entre los hosts.</translation>
    </message>
    <message>
        <source>from %1 to %2 (%3) there is no answer: %4</source>
        <translation>de %1 a %2 (%3) no hay respuesta: %4</translation>
    </message>
    <message>
        <source>See to addresses, routes and firewalls between %1 and %2.</source>
        <translation>Revise direcciones, rutas y cortafuegos entre %1 y %2.</translation>
    </message>
    <message>
        <source>Reaches the other hosts</source>
        <translation>Llega a los demás hosts</translation>
    </message>
    <message>
        <source>read the machine&apos;s identity</source>
        <translation>leer la identidad de la máquina</translation>
    </message>
    <message>
        <source>%1 and %2 are the same machine</source>
        <translation>%1 y %2 son la misma máquina</translation>
    </message>
    <message>
        <source>two machines</source>
        <translation>dos máquinas</translation>
    </message>
    <message>
        <source>Correct the addresses in the profile: master and slave need a machine each.</source>
        <translation>Corrija las direcciones del perfil: master y slave necesitan una máquina cada uno.</translation>
    </message>
    <message>
        <source>none is named in the profile</source>
        <translation>el perfil no nombra ninguno</translation>
    </message>
    <message>
        <source>Name the product&apos;s build file in the profile.</source>
        <translation>Indique en el perfil el archivo de build del producto.</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>no se puede leer %1</translation>
    </message>
    <message>
        <source>Correct the path of the build file in the profile.</source>
        <translation>Corrija en el perfil la ruta del archivo de build.</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>Download the build again.</source>
        <translation>Descargue de nuevo el build.</translation>
    </message>
    <message>
        <source>It is taken all the same, if this is the right file.</source>
        <translation>Se acepta de todos modos, si es el archivo correcto.</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, %2 bytes</translation>
    </message>
    <message>
        <source>not on both hosts yet</source>
        <translation>aún no está en ambos hosts</translation>
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
        <translation>el mismo build en ambos</translation>
    </message>
    <message>
        <source>Install both hosts from the same build file.</source>
        <translation>Instale ambos hosts desde el mismo archivo de build.</translation>
    </message>
    <message>
        <source>Master and slave are two machines</source>
        <translation>Master y slave son dos máquinas</translation>
    </message>
    <message>
        <source>Build file</source>
        <translation>Archivo de build</translation>
    </message>
    <message>
        <source>Same build on both hosts</source>
        <translation>Mismo build en ambos hosts</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached from here either: bring it back first.</source>
        <translation>%1 tampoco es accesible desde aquí: recupérelo primero.</translation>
    </message>
    <message>
        <source>ping and these ports answer: %1</source>
        <translation>responden el ping y estos puertos: %1</translation>
    </message>
    <message>
        <source>users get the maintenance page</source>
        <translation>los usuarios reciben la página de mantenimiento</translation>
    </message>
    <message>
        <source>users are served</source>
        <translation>los usuarios son atendidos</translation>
    </message>
    <message>
        <source>End the maintenance first: HAProxy is made to read its file anew, which would end it unnoticed.</source>
        <translation>Termine primero el mantenimiento: HAProxy vuelve a leer su archivo, lo que lo terminaría sin que nadie lo note.</translation>
    </message>
    <message>
        <source>No maintenance</source>
        <translation>Sin mantenimiento</translation>
    </message>
    <message>
        <source>see whether sudo records what it is given</source>
        <translation>ver si sudo registra lo que recibe</translation>
    </message>
    <message>
        <source>it records no input</source>
        <translation>no registra ninguna entrada</translation>
    </message>
    <message>
        <source>sudo on %1 records all that it is given (log_input)</source>
        <translation>sudo en %1 registra todo lo que recibe (log_input)</translation>
    </message>
    <message>
        <source>no record of input</source>
        <translation>sin registro de entradas</translation>
    </message>
    <message>
        <source>The passwords that Baton sends there would be in that record. Write “Defaults:%1 !log_input” into sudoers, or use an account with least rights (batonctl helper).</source>
        <translation>Las contraseñas que Baton envía allí quedarían en ese registro. Escriba «Defaults:%1 !log_input» en sudoers, o use una cuenta con derechos mínimos (batonctl helper).</translation>
    </message>
    <message>
        <source>What sudo records</source>
        <translation>Lo que sudo registra</translation>
    </message>
    <message>
        <source>it does not tell</source>
        <translation>no lo dice</translation>
    </message>
</context>
<context>
    <name>Resolve</name>
    <message>
        <source>take the marks of the chosen master away</source>
        <translation>quitar las marcas del master elegido</translation>
    </message>
    <message>
        <source>Which one stays</source>
        <translation>Cuál se queda</translation>
    </message>
    <message>
        <source>nobody chose</source>
        <translation>nadie ha elegido</translation>
    </message>
    <message>
        <source>the host that stays master</source>
        <translation>el host que sigue como master</translation>
    </message>
    <message>
        <source>Compare both sides in the status, then name the one to keep.</source>
        <translation>Compare ambos lados en el estado y nombre el que se queda.</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 se queda</translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>Tomar el bloqueo del clúster</translation>
    </message>
    <message>
        <source>Fence %1 and send users to %2</source>
        <translation>Aislar %1 y enviar a los usuarios a %2</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>Liberar el bloqueo</translation>
    </message>
    <message>
        <source>Resolve two masters: %1 stays, %2 becomes its slave</source>
        <translation>Resolver dos masters: %1 se queda, %2 pasa a ser su slave</translation>
    </message>
    <message>
        <source>What was written to %1 only leaves the database. It is put aside on %1, and the report says where.</source>
        <translation>Lo que se escribió solo en %1 sale de la base de datos. Se aparta en %1, y el informe dice dónde.</translation>
    </message>
    <message>
        <source>start the guard</source>
        <translation>arrancar el guardián</translation>
    </message>
</context>
<context>
    <name>RestartMaster</name>
    <message>
        <source>show the maintenance page</source>
        <translation>mostrar la página de mantenimiento</translation>
    </message>
    <message>
        <source>take the maintenance page away</source>
        <translation>quitar la página de mantenimiento</translation>
    </message>
    <message>
        <source>restart the service</source>
        <translation>reiniciar el servicio</translation>
    </message>
    <message>
        <source>read since when it is up</source>
        <translation>leer desde cuándo está en marcha</translation>
    </message>
    <message>
        <source>%1 is up again</source>
        <translation>%1 vuelve a estar en marcha</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be restarted: service, postgres or machine.</source>
        <translation>«%1» no se puede reiniciar: service, postgres o machine.</translation>
    </message>
    <message>
        <source>the service answers on %1</source>
        <translation>el servicio responde en %1</translation>
    </message>
    <message>
        <source>look for the standby</source>
        <translation>buscar el standby</translation>
    </message>
    <message>
        <source>%1 follows %2 again</source>
        <translation>%1 vuelve a seguir a %2</translation>
    </message>
    <message>
        <source>restart PostgreSQL on the new master</source>
        <translation>reiniciar PostgreSQL en el nuevo master</translation>
    </message>
    <message>
        <source>arm the gate&apos;s timer</source>
        <translation>armar el temporizador de la barrera</translation>
    </message>
    <message>
        <source>close the gate</source>
        <translation>cerrar la barrera</translation>
    </message>
    <message>
        <source>the service answers on %1 again</source>
        <translation>el servicio vuelve a responder en %1</translation>
    </message>
    <message>
        <source>disarm the gate&apos;s timer</source>
        <translation>desarmar el temporizador de la barrera</translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>Tomar el bloqueo del clúster</translation>
    </message>
    <message>
        <source>Hold back the failover agent on %1</source>
        <translation>Retener el agente de conmutación en %1</translation>
    </message>
    <message>
        <source>Show users the maintenance page</source>
        <translation>Mostrar a los usuarios la página de mantenimiento</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Reiniciar %1</translation>
    </message>
    <message>
        <source>See the service answer on %1</source>
        <translation>Ver que el servicio responde en %1</translation>
    </message>
    <message>
        <source>Take the maintenance page away</source>
        <translation>Quitar la página de mantenimiento</translation>
    </message>
    <message>
        <source>See the slave follow again</source>
        <translation>Ver que el slave vuelve a seguir</translation>
    </message>
    <message>
        <source>Start the failover agent again</source>
        <translation>Arrancar de nuevo el agente de conmutación</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>Liberar el bloqueo</translation>
    </message>
    <message>
        <source>Restart master %1 safely</source>
        <translation>Reiniciar el master %1 con seguridad</translation>
    </message>
    <message>
        <source>restart PostgreSQL</source>
        <translation>reiniciar PostgreSQL</translation>
    </message>
    <message>
        <source>arm the dead-man timer</source>
        <translation>armar el temporizador de seguridad</translation>
    </message>
    <message>
        <source>Arm the dead-man timers</source>
        <translation>Armar los temporizadores de seguridad</translation>
    </message>
    <message>
        <source>Disarm the dead-man timers</source>
        <translation>Desarmar los temporizadores de seguridad</translation>
    </message>
    <message>
        <source>start PostgreSQL again</source>
        <translation>arrancar PostgreSQL de nuevo</translation>
    </message>
    <message>
        <source>PostgreSQL does not stay up on %1. Its log there says why.</source>
        <translation>PostgreSQL no se mantiene en marcha en %1. Su registro allí dice por qué.</translation>
    </message>
    <message>
        <source>%1 is restarted, but %2 was not seen to follow it: %3</source>
        <translation>%1 se ha reiniciado, pero no se vio que %2 lo siguiera: %3</translation>
    </message>
    <message>
        <source>%1 is the master now: others have changed the roles since. This run can&apos;t be taken up; look at the status, and start a new operation.</source>
        <translation>%1 es ahora el maestro: otros han cambiado los roles desde entonces. Esta ejecución no puede reanudarse; mire el estado e inicie una nueva operación.</translation>
    </message>
    <message>
        <source>%1 does not restart.</source>
        <translation>%1 no se reinicia.</translation>
    </message>
    <message>
        <source>the gate is open again</source>
        <translation>la puerta está abierta de nuevo</translation>
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
        <translation>%1 es inaccesible: %2</translation>
    </message>
    <message>
        <source>all hosts answer over SSH</source>
        <translation>todos los hosts responden por SSH</translation>
    </message>
    <message>
        <source>Bring the host or its network back. If the master is gone for good, use &quot;Fail over&quot;.</source>
        <translation>Recupere el host o su red. Si el master se ha perdido para siempre, use «Conmutar por error».</translation>
    </message>
    <message>
        <source>all hosts answer</source>
        <translation>todos los hosts responden</translation>
    </message>
    <message>
        <source>%1 is not a running master with %2 as its standby</source>
        <translation>%1 no es un master en marcha con %2 como standby</translation>
    </message>
    <message>
        <source>one master, one standby</source>
        <translation>un master, un standby</translation>
    </message>
    <message>
        <source>See the findings of the status: it says what to do first.</source>
        <translation>Vea los hallazgos del estado: dicen qué hacer primero.</translation>
    </message>
    <message>
        <source>the two databases have different system identifiers</source>
        <translation>las dos bases de datos tienen identificadores de sistema distintos</translation>
    </message>
    <message>
        <source>copies of one database</source>
        <translation>copias de una misma base de datos</translation>
    </message>
    <message>
        <source>%1 is not a copy of %2: rebuild the slave.</source>
        <translation>%1 no es una copia de %2: reconstruya el slave.</translation>
    </message>
    <message>
        <source>timelines %1 and %2</source>
        <translation>timelines %1 y %2</translation>
    </message>
    <message>
        <source>the same timeline</source>
        <translation>la misma timeline</translation>
    </message>
    <message>
        <source>The slave does not follow this master: rebuild the slave.</source>
        <translation>El slave no sigue a este master: reconstruya el slave.</translation>
    </message>
    <message>
        <source>%1 is master, %2 its slave, timeline %3</source>
        <translation>%1 es master, %2 su slave, timeline %3</translation>
    </message>
    <message>
        <source>the slave&apos;s receiver is not streaming %1</source>
        <translation>el receptor del slave no recibe %1</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>recibiendo</translation>
    </message>
    <message>
        <source>Wait until %1 has caught up, or rebuild the slave.</source>
        <translation>Espere a que %1 se haya puesto al día, o reconstruya el slave.</translation>
    </message>
    <message>
        <source>replay is paused</source>
        <translation>la aplicación del WAL está en pausa</translation>
    </message>
    <message>
        <source>replay runs</source>
        <translation>la aplicación del WAL avanza</translation>
    </message>
    <message>
        <source>Resume it on %1: select pg_wal_replay_resume()</source>
        <translation>Reanúdela en %1: select pg_wal_replay_resume()</translation>
    </message>
    <message>
        <source>streaming, replay runs</source>
        <translation>recibiendo, la aplicación del WAL avanza</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>at most %1 not yet replayed</source>
        <translation>como mucho %1 sin aplicar</translation>
    </message>
    <message>
        <source>Wait until %1 has caught up.</source>
        <translation>Espere a que %1 se haya puesto al día.</translation>
    </message>
    <message>
        <source>a base backup is being taken from %1</source>
        <translation>se está haciendo una copia base desde %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Wait for the backup to end: the stop would break it.</source>
        <translation>Espere a que termine la copia: la parada la rompería.</translation>
    </message>
    <message>
        <source>no base backup is running</source>
        <translation>no hay ninguna copia base en curso</translation>
    </message>
    <message>
        <source>look for long transactions</source>
        <translation>buscar transacciones largas</translation>
    </message>
    <message>
        <source>no long transactions</source>
        <translation>sin transacciones largas</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s) open for more than 10 seconds</source>
        <translation>
            <numerusform>%n transacción abierta desde hace más de 10 segundos</numerusform>
            <numerusform>%n transacciones abiertas desde hace más de 10 segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>They will be ended when %1 is stopped.</source>
        <translation>Se terminarán cuando se detenga %1.</translation>
    </message>
    <message>
        <source>not below the master&apos;s</source>
        <translation>no inferiores a los del master</translation>
    </message>
    <message>
        <source>Raise them in postgresql.conf on %1 and restart it.</source>
        <translation>Auméntelos en postgresql.conf en %1 y reinícielo.</translation>
    </message>
    <message>
        <source>%1 free on %2</source>
        <translation>%1 libres en %2</translation>
    </message>
    <message>
        <source>%1 for WAL</source>
        <translation>%1 para WAL</translation>
    </message>
    <message>
        <source>Make room on %1.</source>
        <translation>Haga sitio en %1.</translation>
    </message>
    <message>
        <source>room for WAL on both</source>
        <translation>sitio para WAL en ambos</translation>
    </message>
    <message>
        <source>the archiver on %1 reports failures</source>
        <translation>el archivado en %1 informa de fallos</translation>
    </message>
    <message>
        <source>archiving works</source>
        <translation>el archivado funciona</translation>
    </message>
    <message>
        <source>The stop may wait for it; look at archive_command.</source>
        <translation>La parada puede esperarlo; revise archive_command.</translation>
    </message>
    <message>
        <source>not behind</source>
        <translation>sin retraso</translation>
    </message>
    <message>
        <source>%1 s apart</source>
        <translation>%1&#xa0;s de diferencia</translation>
    </message>
    <message>
        <source>at most 5 s</source>
        <translation>como mucho 5&#xa0;s</translation>
    </message>
    <message>
        <source>Set up time synchronisation on %1 and %2.</source>
        <translation>Configure la sincronización horaria en %1 y %2.</translation>
    </message>
    <message>
        <source>not known which build was installed</source>
        <translation>no se sabe qué build se instaló</translation>
    </message>
    <message>
        <source>the same build</source>
        <translation>el mismo build</translation>
    </message>
    <message>
        <source>Make sure that both were installed from the same file.</source>
        <translation>Asegúrese de que ambos se instalaron desde el mismo archivo.</translation>
    </message>
    <message>
        <source>two different builds</source>
        <translation>dos builds distintos</translation>
    </message>
    <message>
        <source>the same build on both</source>
        <translation>el mismo build en ambos</translation>
    </message>
    <message>
        <source>Install the same build on both hosts.</source>
        <translation>Instale el mismo build en ambos hosts.</translation>
    </message>
    <message>
        <source>the service on %1 is missing or failed</source>
        <translation>el servicio en %1 falta o ha fallado</translation>
    </message>
    <message>
        <source>it can start</source>
        <translation>puede arrancar</translation>
    </message>
    <message>
        <source>Look at: systemctl status %1</source>
        <translation>Mire: systemctl status %1</translation>
    </message>
    <message>
        <source>the idle service on %1 answers as if it were the master</source>
        <translation>el servicio en espera de %1 responde como si fuera el master</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>The role check can&apos;t tell the hosts apart; see the recipe&apos;s &quot;health&quot;.</source>
        <translation>La comprobación de rol no distingue los hosts; vea «health» en la receta.</translation>
    </message>
    <message>
        <source>can start, idle now</source>
        <translation>puede arrancar, ahora en espera</translation>
    </message>
    <message>
        <source>no HAProxy that Baton manages</source>
        <translation>ningún HAProxy gestionado por Baton</translation>
    </message>
    <message>
        <source>a gate that holds requests</source>
        <translation>una barrera que retiene peticiones</translation>
    </message>
    <message>
        <source>Requests fail for some seconds, and users must be sent to %1 by you.</source>
        <translation>Las peticiones fallan durante unos segundos, y usted debe enviar a los usuarios a %1.</translation>
    </message>
    <message>
        <source>HAProxy does not run, or its admin socket is not usable</source>
        <translation>HAProxy no funciona, o su socket de administración no es utilizable</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>Look at: systemctl status haproxy; or run &quot;Install proxy&quot; again.</source>
        <translation>Mire: systemctl status haproxy; o ejecute de nuevo «Instalar HAProxy».</translation>
    </message>
    <message>
        <source>Baton&apos;s block is not in haproxy.cfg</source>
        <translation>el bloque de Baton no está en haproxy.cfg</translation>
    </message>
    <message>
        <source>as the profile wants it</source>
        <translation>como lo quiere el perfil</translation>
    </message>
    <message>
        <source>Run &quot;Prepare&quot;.</source>
        <translation>Ejecute «Preparar».</translation>
    </message>
    <message>
        <source>maintenance is on</source>
        <translation>el mantenimiento está activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>End maintenance first.</source>
        <translation>Termine primero el mantenimiento.</translation>
    </message>
    <message>
        <source>the gate is closed</source>
        <translation>la barrera está cerrada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Resume or roll back the run that closed it.</source>
        <translation>Reanude o revierta la ejecución que la cerró.</translation>
    </message>
    <message>
        <source>block, socket and gate as wanted</source>
        <translation>bloque, socket y barrera como se quiere</translation>
    </message>
    <message>
        <source>no guard on %1</source>
        <translation>no hay guardián en %1</translation>
    </message>
    <message>
        <source>in place on both</source>
        <translation>en su sitio en ambos</translation>
    </message>
    <message>
        <source>Run &quot;Prepare&quot; first.</source>
        <translation>Ejecute primero «Preparar».</translation>
    </message>
    <message>
        <source>the guard on %1 does not run</source>
        <translation>el guardián en %1 no funciona</translation>
    </message>
    <message>
        <source>Look at: systemctl status baton-guard; or run &quot;Prepare&quot; again.</source>
        <translation>Mire: systemctl status baton-guard; o ejecute de nuevo «Preparar».</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>en su sitio</translation>
    </message>
    <message>
        <source>Its lock will be taken over, as you asked.</source>
        <translation>Su bloqueo se asumirá, como usted pidió.</translation>
    </message>
    <message>
        <source>no other run</source>
        <translation>ninguna otra ejecución</translation>
    </message>
    <message>
        <source>Wait for it, or resume or roll it back.</source>
        <translation>Espérela, reanúdela o reviértala.</translation>
    </message>
    <message>
        <source>%1 is alive, serves, and %2 follows it</source>
        <translation>%1 está vivo, atiende, y %2 lo sigue</translation>
    </message>
    <message>
        <source>the master is gone or broken</source>
        <translation>el master no está o está roto</translation>
    </message>
    <message>
        <source>Use &quot;Switch over&quot;: nothing is lost that way.</source>
        <translation>Use «Intercambiar roles»: así no se pierde nada.</translation>
    </message>
    <message>
        <source>%1 is not reachable from here, but %2 still receives from it</source>
        <translation>%1 es inaccesible desde aquí, pero %2 aún recibe de él</translation>
    </message>
    <message>
        <source>Look at the network between here and %1.</source>
        <translation>Revise la red entre aquí y %1.</translation>
    </message>
    <message>
        <source>HAProxy still reaches the service on %1</source>
        <translation>HAProxy aún llega al servicio en %1</translation>
    </message>
    <message>
        <source>nobody reaches it</source>
        <translation>nadie llega a él</translation>
    </message>
    <message>
        <source>It will be taken out of HAProxy and fenced first.</source>
        <translation>Primero se sacará de HAProxy y se aislará.</translation>
    </message>
    <message>
        <source>%1 is gone: seen from here, from %2 and from the proxy</source>
        <translation>%1 no está: visto desde aquí, desde %2 y desde el proxy</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>accesible</translation>
    </message>
    <message>
        <source>Without it there is nothing to fail over to.</source>
        <translation>Sin él no hay nada a lo que conmutar.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not run</source>
        <translation>PostgreSQL en %1 no funciona</translation>
    </message>
    <message>
        <source>a running standby</source>
        <translation>un standby en marcha</translation>
    </message>
    <message>
        <source>Start it: systemctl start %1</source>
        <translation>Arránquelo: systemctl start %1</translation>
    </message>
    <message>
        <source>already a master</source>
        <translation>ya es un master</translation>
    </message>
    <message>
        <source>%1 is not a running master</source>
        <translation>%1 no es un master en marcha</translation>
    </message>
    <message>
        <source>a healthy master</source>
        <translation>un master sano</translation>
    </message>
    <message>
        <source>See the status: fail over first, or bring it back.</source>
        <translation>Vea el estado: conmute primero, o recupérelo.</translation>
    </message>
    <message>
        <source>%1 is master, timeline %2</source>
        <translation>%1 es master, timeline %2</translation>
    </message>
    <message>
        <source>reachable over SSH</source>
        <translation>accesible por SSH</translation>
    </message>
    <message>
        <source>Power it on, or bring its network back. It can&apos;t do harm: it is fenced.</source>
        <translation>Enciéndalo, o recupere su red. No puede hacer daño: está aislado.</translation>
    </message>
    <message>
        <source>no PostgreSQL on %1</source>
        <translation>no hay PostgreSQL en %1</translation>
    </message>
    <message>
        <source>the product is installed</source>
        <translation>el producto está instalado</translation>
    </message>
    <message>
        <source>Use &quot;Rebuild slave&quot;, which installs it.</source>
        <translation>Use «Reconstruir slave», que lo instala.</translation>
    </message>
    <message>
        <source>different system identifiers</source>
        <translation>identificadores de sistema distintos</translation>
    </message>
    <message>
        <source>the same database</source>
        <translation>la misma base de datos</translation>
    </message>
    <message>
        <source>Only a full copy can make %1 a slave.</source>
        <translation>Solo una copia completa puede hacer de %1 un slave.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>el mismo</translation>
    </message>
    <message>
        <source>%1 logs in at %2 as %3 for replication</source>
        <translation>%1 inicia sesión en %2 como %3 para la replicación</translation>
    </message>
    <message>
        <source>Bring the host back.</source>
        <translation>Recupere el host.</translation>
    </message>
    <message>
        <source>Run &quot;Prepare&quot;: it writes the password file on %1 and opens pg_hba.conf on %2 for it.</source>
        <translation>Ejecute «Preparar»: escribe el archivo de contraseñas en %1 y le abre pg_hba.conf en %2.</translation>
    </message>
    <message>
        <source>SSH and root on all hosts</source>
        <translation>SSH y root en todos los hosts</translation>
    </message>
    <message>
        <source>One master, its slave</source>
        <translation>Un master, su slave</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replicación</translation>
    </message>
    <message>
        <source>Replay lag</source>
        <translation>Retraso de aplicación</translation>
    </message>
    <message>
        <source>Base backup</source>
        <translation>Copia base</translation>
    </message>
    <message>
        <source>Long transactions</source>
        <translation>Transacciones largas</translation>
    </message>
    <message>
        <source>Settings of the slave</source>
        <translation>Ajustes del slave</translation>
    </message>
    <message>
        <source>Replication login the other way</source>
        <translation>Inicio de sesión de replicación en sentido inverso</translation>
    </message>
    <message>
        <source>Disk for WAL</source>
        <translation>Disco para WAL</translation>
    </message>
    <message>
        <source>WAL archiving</source>
        <translation>Archivado de WAL</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relojes</translation>
    </message>
    <message>
        <source>Same build</source>
        <translation>Mismo build</translation>
    </message>
    <message>
        <source>Service on the slave</source>
        <translation>Servicio en el slave</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Guardián</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>Otras ejecuciones</translation>
    </message>
    <message>
        <source>The slave</source>
        <translation>El slave</translation>
    </message>
    <message>
        <source>The master</source>
        <translation>El master</translation>
    </message>
    <message>
        <source>The new master</source>
        <translation>El nuevo master</translation>
    </message>
    <message>
        <source>The old master</source>
        <translation>El antiguo master</translation>
    </message>
    <message>
        <source>System identifier</source>
        <translation>Identificador del sistema</translation>
    </message>
    <message>
        <source>Replication login</source>
        <translation>Inicio de sesión de replicación</translation>
    </message>
    <message>
        <source>It is put right first, with the main-backup password that Baton knows: give the right one if it was changed.</source>
        <translation>Primero se arregla, con la contraseña main-backup que Baton conoce: dé la correcta si se cambió.</translation>
    </message>
    <message>
        <source>%1 has Baton&apos;s scripts of another version (%2)</source>
        <translation>%1 tiene los scripts de Baton de otra versión (%2)</translation>
    </message>
    <message>
        <source>those of this one (%1)</source>
        <translation>los de esta (%1)</translation>
    </message>
    <message>
        <source>Run &quot;Prepare&quot;: it puts them in place, users notice nothing.</source>
        <translation>Ejecute «Preparar»: los pone en su sitio, los usuarios no notan nada.</translation>
    </message>
    <message>
        <source>%1 (on %2)</source>
        <translation>%1 (en %2)</translation>
    </message>
    <message>
        <source>%1 is marked by run %2 (on %3): it must not be a master</source>
        <translation>%1 está marcado por la ejecución %2 (en %3): no debe ser maestro</translation>
    </message>
    <message>
        <source>Reconvert it first. If it has all data and the mark is out of date, take it away as root on %1: /usr/local/lib/baton/baton-host mark unfence-node %2 %3</source>
        <translation>Reincorpórelo primero. Si tiene todos los datos y la marca está anticuada, quítela como root en %1: /usr/local/lib/baton/baton-host mark unfence-node %2 %3</translation>
    </message>
    <message>
        <source>replay is paused on %1</source>
        <translation>la reproducción está en pausa en %1</translation>
    </message>
    <message>
        <source>Resume it there: select pg_wal_replay_resume()</source>
        <translation>Reanúdela allí: select pg_wal_replay_resume()</translation>
    </message>
    <message>
        <source>It is started before anything is replayed.</source>
        <translation>Se inicia antes de reproducir nada.</translation>
    </message>
    <message>
        <source>HAProxy has been told not to use %1</source>
        <translation>HAProxy tiene orden de no usar %1</translation>
    </message>
    <message>
        <source>both hosts in use</source>
        <translation>ambos hosts en uso</translation>
    </message>
    <message>
        <source>Use &quot;Reconvert old master&quot;: it lets it in again, the data stay.</source>
        <translation>Use «Reincorporar el antiguo master»: vuelve a admitirlo, los datos quedan.</translation>
    </message>
    <message>
        <source>It is put in place first. Until %1 has one, too, it may come back as a second master.</source>
        <translation>Primero se coloca. Mientras %1 no tenga también uno, puede volver como segundo maestro.</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>aún no está</translation>
    </message>
    <message>
        <source>Baton&apos;s block can be put into haproxy.cfg</source>
        <translation>el bloque de Baton se puede poner en haproxy.cfg</translation>
    </message>
    <message>
        <source>Take these lines out, or say in the profile that HAProxy is not Baton&apos;s to change.</source>
        <translation>Quite esas líneas o indique en el perfil que Baton no debe cambiar HAProxy.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 works, and %2 follows it; only the service does not answer</source>
        <translation>PostgreSQL en %1 funciona y %2 lo sigue; solo el servicio no responde</translation>
    </message>
    <message>
        <source>%1 is there, and %2 still receives from it, but it does not serve</source>
        <translation>%1 está ahí y %2 aún recibe de él, pero no atiende a nadie</translation>
    </message>
    <message>
        <source>If its PostgreSQL is not seen to stop once it is fenced, nothing is promoted: then switch %1 off, and start this again.</source>
        <translation>Si no se ve que su PostgreSQL se detiene una vez aislado, no se promueve nada: entonces apague %1 e inicie esto de nuevo.</translation>
    </message>
    <message>
        <source>look for WAL that is not archived</source>
        <translation>buscar WAL sin archivar</translation>
    </message>
    <message numerus="yes">
        <source>%n WAL file(s) on %1 wait to be archived</source>
        <translation>
            <numerusform>%n archivo WAL en %1 espera a ser archivado</numerusform>
            <numerusform>%n archivos WAL en %1 esperan a ser archivados</numerusform>
        </translation>
    </message>
    <message>
        <source>A stop of the master waits for that. Look at archive_command and its target, or wait until it has caught up.</source>
        <translation>Una parada del master espera a eso. Revise archive_command y su destino, o espere a que se haya puesto al día.</translation>
    </message>
    <message>
        <source>%1 answers, but is no master that works</source>
        <translation>%1 responde, pero no es un master que funcione</translation>
    </message>
    <message>
        <source>%1 answers neither here nor %2, and there is no third host to ask</source>
        <translation>%1 no responde ni aquí ni a %2, y no hay un tercer host al que preguntar</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 está apagado</translation>
    </message>
    <message>
        <source>Make sure that %1 is switched off, or that its users can&apos;t reach it: if it only can&apos;t be reached from these two, there would be two masters.</source>
        <translation>Asegúrese de que %1 está apagado o de que sus usuarios no pueden llegar a él: si solo es inaccesible desde estos dos, habría dos masters.</translation>
    </message>
    <message>
        <source>the same on both</source>
        <translation>iguales en ambos</translation>
    </message>
    <message>
        <source>Look at the service: systemctl status %1. Or use &quot;Switch over&quot;: nothing is lost that way. Where the machine hangs, switch %2 off.</source>
        <translation>Revise el servicio: systemctl status %1. O use «Intercambiar roles»: así no se pierde nada. Si la máquina está colgada, apague %2.</translation>
    </message>
    <message>
        <source>%1 is not reachable from here, but %2 sees it</source>
        <translation>%1 no es accesible desde aquí, pero %2 lo ve</translation>
    </message>
    <message>
        <source>Switch %1 off, or mend the way to it: with %2 promoted there could be two masters.</source>
        <translation>Apague %1 o repare el camino hacia él: con %2 promovido podría haber dos masters.</translation>
    </message>
    <message>
        <source>none are named</source>
        <translation>no se nombra ninguno</translation>
    </message>
    <message>
        <source>%1 is among them</source>
        <translation>%1 está entre ellos</translation>
    </message>
    <message>
        <source>synchronous_standby_names on %1 is “%2”, and %3 will follow as “%4”</source>
        <translation>synchronous_standby_names en %1 es «%2», y %3 seguirá como «%4»</translation>
    </message>
    <message>
        <source>empty, *, or with that name</source>
        <translation>vacío, * o con ese nombre</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;, in double quotes, to the setting on %2, and reload PostgreSQL there: else what users change waits for ever.</source>
        <translation>Añada &quot;%1&quot;, entre comillas dobles, al ajuste en %2 y recargue PostgreSQL allí: si no, lo que los usuarios cambien espera para siempre.</translation>
    </message>
    <message>
        <source>Synchronous standbys</source>
        <translation>Standbys síncronos</translation>
    </message>
    <message>
        <source>this HAProxy was built without Lua</source>
        <translation>este HAProxy se compiló sin Lua</translation>
    </message>
    <message>
        <source>requests wait at the gate</source>
        <translation>las peticiones esperan en la barrera</translation>
    </message>
    <message>
        <source>For a second or two users get the page that asks to wait, and tries again by itself. An HAProxy with Lua lets them wait.</source>
        <translation>Durante uno o dos segundos los usuarios reciben la página que pide esperar y vuelve a intentarlo sola. Un HAProxy con Lua los hace esperar.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Cancelled while waiting: %1.</source>
        <translation>Cancelado durante la espera: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Waited %n second(s) in vain: %1.</source>
        <translation>
            <numerusform>%n segundo de espera en vano: %1.</numerusform>
            <numerusform>%n segundos de espera en vano: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>“%1” ended by an internal error.</source>
        <translation>«%1» terminó por un error interno.</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>Todas las comprobaciones superadas.</translation>
    </message>
    <message>
        <source>This run has passed its point of no return: it can be resumed, but not rolled back.</source>
        <translation>Esta ejecución ha pasado su punto de no retorno: se puede reanudar, pero no revertir.</translation>
    </message>
    <message>
        <source>Cancelled before “%1”.</source>
        <translation>Cancelado antes de «%1».</translation>
    </message>
    <message>
        <source>What follows here depends on what is found then: %1</source>
        <translation>Lo que sigue depende de lo que se encuentre entonces: %1</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Hecho: %1.</translation>
    </message>
    <message>
        <source>Rolled back: %1.</source>
        <translation>Revertido: %1.</translation>
    </message>
    <message>
        <source>Not done, and undone as far as it had been begun: %1</source>
        <translation>No hecho, y deshecho en lo que se había empezado: %1</translation>
    </message>
    <message>
        <source>Not finished yet, still going on: %1</source>
        <translation>Aún sin terminar, en curso: %1</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>Le necesita: %1</translation>
    </message>
    <message>
        <source>Refused, nothing was changed: %1</source>
        <translation>Rechazado, no se cambió nada: %1</translation>
    </message>
    <message>
        <source>Nothing was changed, because a host can’t be reached: %1</source>
        <translation>No se cambió nada, porque un host es inaccesible: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, wanted: %3.</source>
        <translation>%1: %2, se quiere: %3.</translation>
    </message>
    <message>
        <source>Not done. What can be undone is undone; the rest stays, and it is safe to start again: %1</source>
        <translation>No se hizo. Lo que puede deshacerse está deshecho; el resto queda, y es seguro empezar de nuevo: %1</translation>
    </message>
    <message>
        <source>Rolled back as far as it can be; the rest stays, and it is safe to start again: %1.</source>
        <translation>Deshecho hasta donde se puede; el resto queda, y empezar de nuevo es seguro: %1.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The password cannot be kept: it is asked for again next time.</source>
        <translation>La contraseña no se puede guardar: se volverá a pedir la próxima vez.</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be examined.</source>
        <translation>No se puede examinar el archivo de secretos %1.</translation>
    </message>
    <message>
        <source>The secrets file %1 belongs to somebody else: it must be your own.</source>
        <translation>El archivo de secretos %1 pertenece a otra persona: debe ser suyo.</translation>
    </message>
    <message>
        <source>Others can read the secrets file: run “%1” first.</source>
        <translation>Otros pueden leer el archivo de secretos: ejecute primero «%1».</translation>
    </message>
    <message>
        <source>The secrets file %1 is not a JSON object like {&quot;a.sudo&quot;: &quot;…&quot;}.</source>
        <translation>El archivo de secretos %1 no es un objeto JSON como {&quot;a.sudo&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>The secrets file %1 has no text under “%2”.</source>
        <translation>El archivo de secretos %1 no tiene texto en «%2».</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de secretos %1: %2.</translation>
    </message>
    <message>
        <source>The secrets file %1 is only read.</source>
        <translation>El archivo de secretos %1 solo se lee.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>The keychain cannot be read: passwords are asked for.</source>
        <translation>No se puede leer el llavero: se piden las contraseñas.</translation>
    </message>
    <message>
        <source>The keychain did not keep the password: it is asked for again next time.</source>
        <translation>El llavero no guardó la contraseña: se volverá a pedir la próxima vez.</translation>
    </message>
    <message>
        <source>The keychain did not remove the password.</source>
        <translation>El llavero no eliminó la contraseña.</translation>
    </message>
    <message>
        <source>There is no keychain here (neither Secret Service nor KWallet answers): passwords are asked for, or come from a secrets file.</source>
        <translation>Aquí no hay llavero (no responden ni Secret Service ni KWallet): las contraseñas se piden o vienen de un archivo de secretos.</translation>
    </message>
    <message>
        <source>The keychain is locked: unlock it (log in to the desktop, or open its password manager), then try again.</source>
        <translation>El llavero está bloqueado: desbloquéelo (inicie sesión en el escritorio o abra su gestor de contraseñas) y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It cannot be read back.</source>
        <translation>No se puede volver a leer.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
</context>
<context>
    <name>Sha256</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Cancelled while reading %1.</source>
        <translation>Cancelado al leer %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2.</source>
        <translation>No se puede leer %1 hasta el final: %2.</translation>
    </message>
</context>
<context>
    <name>Ssh</name>
    <message>
        <source>The address “%1” of %2 cannot be found. Check its spelling, or give its IP address.</source>
        <translation>No se encuentra la dirección «%1» de %2. Revise cómo está escrita, o dé su dirección IP.</translation>
    </message>
    <message>
        <source>Connecting to %1 was cancelled.</source>
        <translation>Se canceló la conexión con %1.</translation>
    </message>
    <message>
        <source>%1 is up, but nothing answers there: start its SSH server, or check the port.</source>
        <translation>%1 está en marcha, pero nada responde allí: arranque su servidor SSH, o revise el puerto.</translation>
    </message>
    <message>
        <source>%1 does not answer. It is down, cut off, or a firewall drops the connection.</source>
        <translation>%1 no responde. Está apagado, aislado de la red, o un cortafuegos descarta la conexión.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 es inaccesible: %2.</translation>
    </message>
    <message>
        <source>%1 accepts connections, but its SSH server does not answer: the machine hangs or is overloaded.</source>
        <translation>%1 acepta conexiones, pero su servidor SSH no responde: la máquina está colgada o sobrecargada.</translation>
    </message>
    <message>
        <source>%1 answers, but no SSH connection comes about. Check that the port is that of its SSH server.</source>
        <translation>%1 responde, pero no se establece una conexión SSH. Compruebe que el puerto es el de su servidor SSH.</translation>
    </message>
    <message>
        <source>%1 shows another host key than the one known. Either it was installed anew, or someone is between. Ask its administrator; if the new key is right, run “%2” and connect again.</source>
        <translation>%1 muestra otra clave de host que la conocida. O se instaló de nuevo, o alguien está en medio. Pregunte a su administrador; si la clave nueva es correcta, ejecute «%2» y conecte de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not known yet: its %2 host key has the fingerprint %3. Compare it with the one on the machine, then accept it.</source>
        <translation>%1 aún no se conoce: su clave de host %2 tiene la huella %3. Compárela con la de la máquina y acéptela.</translation>
    </message>
    <message>
        <source>The host key cannot be written to %1: %2.</source>
        <translation>La clave de host no se puede escribir en %1: %2.</translation>
    </message>
    <message>
        <source>The connection to %1 was closed.</source>
        <translation>La conexión con %1 se cerró.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Check the machine and the network between.</source>
        <translation>Se perdió la conexión con %1. Revise la máquina y la red intermedia.</translation>
    </message>
    <message>
        <source>Cancelled on %1.</source>
        <translation>Cancelado en %1.</translation>
    </message>
    <message>
        <source>%1 did not finish the login of %2 in time.</source>
        <translation>%1 no terminó a tiempo el inicio de sesión de %2.</translation>
    </message>
    <message>
        <source>%1 ended the connection during the login of %2 (too many attempts, or the account is locked?).</source>
        <translation>%1 cortó durante el inicio de sesión de %2 (¿demasiados intentos, o la cuenta está bloqueada?).</translation>
    </message>
    <message>
        <source>SSH agent</source>
        <translation>agente SSH</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clave %1</translation>
    </message>
    <message>
        <source>key %1 (its passphrase is missing or wrong)</source>
        <translation>clave %1 (su frase de contraseña falta o es incorrecta)</translation>
    </message>
    <message>
        <source>key %1 (no such file, or not readable)</source>
        <translation>clave %1 (no existe el archivo, o no es legible)</translation>
    </message>
    <message>
        <source>key %1 (not a private key that can be read)</source>
        <translation>clave %1 (no es una clave privada legible)</translation>
    </message>
    <message>
        <source>keyboard-interactive</source>
        <translation>keyboard-interactive</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>Tried: %1</source>
        <translation>Probado: %1</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: the passphrase of the key is missing or wrong.</source>
        <translation>%1 rechaza el inicio de sesión de %2: la frase de contraseña de la clave falta o es incorrecta.</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2, and the key file %3 cannot be read here.</source>
        <translation>%1 rechaza el inicio de sesión de %2, y el archivo de clave %3 no se puede leer aquí.</translation>
    </message>
    <message>
        <source>No password is known for %2 on %1, and no key was accepted.</source>
        <translation>No se conoce contraseña para %2 en %1, y no se aceptó ninguna clave.</translation>
    </message>
    <message>
        <source>%1 demands a further proof of %2 after the first, which Baton cannot give.</source>
        <translation>%1 exige de %2 una segunda prueba tras la primera, y Baton no puede darla.</translation>
    </message>
    <message>
        <source>%1 takes no password from %2: its SSH server wants a key, or the account is locked.</source>
        <translation>%1 no acepta contraseña de %2: su servidor SSH quiere una clave, o la cuenta está bloqueada.</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: none of the offered ways was accepted. Check the user, and that the key is in ~%2/.ssh/authorized_keys there.</source>
        <translation>%1 rechaza el inicio de sesión de %2: no se aceptó ninguna de las vías ofrecidas. Revise el usuario, y que la clave esté allí en ~%2/.ssh/authorized_keys.</translation>
    </message>
    <message>
        <source>%1 did not answer a request for a further session in time.</source>
        <translation>%1 no respondió a tiempo a la petición de otra sesión.</translation>
    </message>
    <message>
        <source>%1 allows no further session on this connection (MaxSessions in its sshd_config).</source>
        <translation>%1 no permite otra sesión en esta conexión (MaxSessions en su sshd_config).</translation>
    </message>
    <message>
        <source>%1 did not start the command in time.</source>
        <translation>%1 no inició la orden a tiempo.</translation>
    </message>
    <message>
        <source>%1 refuses to run commands for %2 (ForceCommand, or a restricted account?).</source>
        <translation>%1 se niega a ejecutar órdenes para %2 (¿ForceCommand, o una cuenta restringida?).</translation>
    </message>
    <message>
        <source>%1 could not connect to %2, port %3 in time.</source>
        <translation>%1 no pudo conectar a tiempo con %2, puerto %3.</translation>
    </message>
    <message>
        <source>The jump host %1 cannot connect to %2, port %3: it is down, or forwarding is not allowed there.</source>
        <translation>El host de salto %1 no puede conectar con %2, puerto %3: está apagado, o allí no se permite el reenvío.</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: the password is wrong. Give the right one, then try again.</source>
        <translation>%1 rechaza el inicio de sesión de %2: la contraseña es incorrecta. Dé la correcta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 can’t be looked up in the SSH configuration, as OpenSSH’s client is not installed here: install the package openssh-client.</source>
        <translation>%1 no puede buscarse en la configuración de SSH, porque el cliente de OpenSSH no está instalado aquí: instale el paquete openssh-client.</translation>
    </message>
    <message>
        <source>What the SSH configuration runs for %1 (Match exec) does not end.</source>
        <translation>Lo que la configuración de SSH ejecuta para %1 (Match exec) no termina.</translation>
    </message>
    <message>
        <source>The SSH configuration can’t be used for %1. Try “ssh %1” in a terminal, and mend what it says.</source>
        <translation>La configuración de SSH no puede usarse para %1. Pruebe «ssh %1» en un terminal y corrija lo que diga.</translation>
    </message>
    <message>
        <source>The SSH configuration reaches %1 by a ProxyCommand, which Baton does not run, as it could not check host keys on the way. Use ProxyJump there, or name the jump host in the profile.</source>
        <translation>La configuración de SSH llega a %1 por un ProxyCommand, que Baton no ejecuta, porque no podría comprobar las claves de host en el camino. Use ProxyJump ahí, o indique el host de salto en el perfil.</translation>
    </message>
    <message>
        <source>The way to %1 goes through more than %2 jump hosts: does a ProxyJump in the SSH configuration lead back to itself?</source>
        <translation>El camino a %1 pasa por más de %2 hosts de salto: ¿vuelve sobre sí mismo un ProxyJump de la configuración de SSH?</translation>
    </message>
    <message>
        <source>The SSH configuration allows for %1 only algorithms that Baton does not know (%2). Add one that libssh has.</source>
        <translation>La configuración de SSH solo permite para %1 algoritmos que Baton no conoce (%2). Añada uno que libssh tenga.</translation>
    </message>
    <message>
        <source>%1 shows a host key that is marked as revoked. Somebody else may have it: whoever answers there need not be this machine. Nothing was sent. Ask its administrator for a new key; as long as the mark is there, the machine can’t be used.</source>
        <translation>%1 muestra una clave de host marcada como revocada. Otra persona puede tenerla: quien responde ahí no tiene por qué ser esta máquina. No se envió nada. Pida una clave nueva a su administrador; mientras esté la marca, la máquina no puede usarse.</translation>
    </message>
    <message>
        <source>Shown: %1 %2
Revoked: %3</source>
        <translation>Mostrada: %1 %2
Revocada: %3</translation>
    </message>
    <message>
        <source>The host keys of %1 are vouched for by a certificate authority (@cert-authority), which Baton can’t check. Ask its administrator for the machine’s own key, and put it into %2 as a line “%3 TYPE KEY”; the mark may stay.</source>
        <translation>Una autoridad de certificación (@cert-authority) responde de las claves de host de %1, lo que Baton no puede comprobar. Pida a su administrador la clave propia de la máquina y póngala en %2 como línea «%3 TIPO CLAVE»; la marca puede quedarse.</translation>
    </message>
    <message>
        <source>Shown: %1 %2
Authority: %3</source>
        <translation>Mostrada: %1 %2
Autoridad: %3</translation>
    </message>
    <message>
        <source>Shown: %1 %2
Known: %3</source>
        <translation>Mostrada: %1 %2
Conocida: %3</translation>
    </message>
    <message>
        <source>The SSH configuration has no UserKnownHostsFile to write the host key of %1 to.</source>
        <translation>La configuración de SSH no tiene un UserKnownHostsFile donde escribir la clave de host de %1.</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>certificado %1</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Contraseña de %1:</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: the password or the answer to its question is wrong. Correct it, then try again.</source>
        <translation>%1 rechaza el inicio de sesión de %2: la contraseña o la respuesta a su pregunta es incorrecta. Corríjala y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: the answer to its question is wrong. Try again.</source>
        <translation>%1 rechaza el inicio de sesión de %2: la respuesta a su pregunta es incorrecta. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 asks %2 at login: “%3”, and nobody answered. Do this where you can be asked: in the window, or with batonctl on a terminal.</source>
        <translation>%1 pregunta a %2 al iniciar sesión: «%3», y nadie respondió. Hágalo donde se le pueda preguntar: en la ventana, o con batonctl en un terminal.</translation>
    </message>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>Se canceló la conexión.</translation>
    </message>
    <message>
        <source>The SSH configuration names %1 as UserKnownHostsFile, which keeps nothing: the host key of %2 would be unknown again. Name a file there.</source>
        <translation>La configuración de SSH nombra %1 como UserKnownHostsFile, que no guarda nada: la clave de host de %2 volvería a ser desconocida. Indique allí un archivo.</translation>
    </message>
    <message>
        <source>The SSH configuration has RevokedHostKeys for %1, a list that Baton can’t read, so a revoked host key would pass. Write those keys into known_hosts as lines with @revoked, and take the directive out for this host.</source>
        <translation>La configuración de SSH tiene RevokedHostKeys para %1, una lista que Baton no puede leer, así que una clave de host revocada pasaría. Escriba esas claves en known_hosts como líneas con @revoked y quite la directiva para este host.</translation>
    </message>
</context>
<context>
    <name>SshHost</name>
    <message>
        <source>%1 did not finish “%2” within %3 s; it was told to stop.</source>
        <translation>%1 no terminó «%2» en %3&#xa0;s; se le ordenó parar.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while a command ran there.</source>
        <translation>Se perdió la conexión con %1 mientras allí se ejecutaba una orden.</translation>
    </message>
    <message>
        <source>%1 did not start the command in time.</source>
        <translation>%1 no inició la orden a tiempo.</translation>
    </message>
    <message>
        <source>sudo on %1 asks for the password of %2, and none is known.</source>
        <translation>sudo en %1 pide la contraseña de %2, y no se conoce ninguna.</translation>
    </message>
    <message>
        <source>%1 ended the session of %2 before a command could start: check the account&apos;s login shell and start-up files.</source>
        <translation>%1 terminó la sesión de %2 antes de que pudiera iniciarse una orden: revise el shell de inicio y los archivos de arranque de la cuenta.</translation>
    </message>
    <message>
        <source>sudo is not installed on %1. Install it, or log in as root.</source>
        <translation>sudo no está instalado en %1. Instálelo, o inicie sesión como root.</translation>
    </message>
    <message>
        <source>sudo on %1 wants the password of %2: choose “sudo with password” in the profile.</source>
        <translation>sudo en %1 quiere la contraseña de %2: elija «sudo con contraseña» en el perfil.</translation>
    </message>
    <message>
        <source>%2 may not use sudo on %1: add it to the sudoers there, or log in as another user.</source>
        <translation>%2 no puede usar sudo en %1: añádalo allí a los sudoers, o inicie sesión como otro usuario.</translation>
    </message>
    <message>
        <source>sudo on %1 refuses %2.</source>
        <translation>sudo en %1 rechaza a %2.</translation>
    </message>
    <message>
        <source>%1 shows another host key than the one you confirmed; nothing was accepted.</source>
        <translation>%1 muestra otra clave de host que la que usted confirmó; no se aceptó nada.</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>El programa se cerró.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while a program ran there.</source>
        <translation>Se perdió la conexión con %1 mientras allí se ejecutaba un programa.</translation>
    </message>
    <message>
        <source>A program on %1 ended with exit status %2.</source>
        <translation>Un programa en %1 terminó con el código de salida %2.</translation>
    </message>
    <message>
        <source>sudo on %1 refuses %2: the password is wrong. Give the right one, then try again.</source>
        <translation>sudo en %1 rechaza a %2: la contraseña es incorrecta. Dé la correcta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>sudo on %1 wants a password on the way from %2 over %3 to root. Let %3 become root without one (NOPASSWD) in the sudoers file there.</source>
        <translation>sudo en %1 quiere una contraseña en el camino de %2 por %3 a root. Permita que %3 sea root sin contraseña (NOPASSWD) en el archivo sudoers de allí.</translation>
    </message>
    <message>
        <source>There is no user %1 on %2, whom sudo is to make of %3: correct it in the profile.</source>
        <translation>El usuario %1, en el que sudo debe convertir a %3, no existe en %2: corríjalo en el perfil.</translation>
    </message>
    <message>
        <source>sudo on %1 does not make %2 of %3, or does not make root of that one: put it into the sudoers there.</source>
        <translation>sudo en %1 no convierte a %3 en %2, o a este en root: póngalo en los sudoers de allí.</translation>
    </message>
    <message>
        <source>sudo on %1 demands a terminal, and the program “script” that would give it one is not there: install it (package bsdutils or util-linux), or take “requiretty” out of the sudoers file.</source>
        <translation>sudo en %1 exige un terminal, y el programa «script», que le daría uno, no está: instálelo (paquete bsdutils o util-linux), o quite «requiretty» del archivo sudoers.</translation>
    </message>
    <message>
        <source>“%2” on %1 printed more than %3 MiB: that is no answer to it. It was told to stop; look at what runs on %1.</source>
        <translation>«%2» en %1 imprimió más de %3 MiB: eso no es una respuesta. Se le ordenó parar; mire qué se ejecuta en %1.</translation>
    </message>
    <message>
        <source>%1 printed more than %2 MiB before a command could start: check the account&apos;s login shell and start-up files, and whether this is the right machine.</source>
        <translation>%1 imprimió más de %2 MiB antes de que pudiera iniciarse una orden: revise el shell de inicio y los archivos de arranque de la cuenta, y si es la máquina correcta.</translation>
    </message>
    <message>
        <source>A program on %1 printed a line of more than %2 MiB, which none of Baton&apos;s does.</source>
        <translation>Un programa en %1 imprimió una línea de más de %2 MiB; ninguno de Baton lo hace.</translation>
    </message>
    <message>
        <source>Baton&apos;s helper is not on %1, or not whole. Put it there over a login with full rights: “batonctl helper install”.</source>
        <translation>El ayudante de Baton no está en %1, o no está completo. Póngalo con un acceso con todos los derechos: «batonctl helper install».</translation>
    </message>
    <message>
        <source>sudo on %1 does not let %2 use Baton&apos;s helper: put the lines of “batonctl helper sudoers” into a sudoers file there, or log in with full rights.</source>
        <translation>sudo en %1 no deja a %2 usar el ayudante de Baton: ponga allí las líneas de «batonctl helper sudoers» en un archivo sudoers, o acceda con todos los derechos.</translation>
    </message>
    <message>
        <source>%1: this needs root rights in full (%2), and %3 may only use Baton&apos;s helper there. Log in with full rights for it.</source>
        <translation>%1: esto necesita todos los derechos de root (%2), y %3 solo puede usar allí el ayudante de Baton. Acceda para ello con todos los derechos.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Baton’s data file %1 can’t be written: the disk is full or broken. Make room, then try again; nothing that was stored is lost.</source>
        <translation>No se puede escribir el archivo de datos de Baton %1: el disco está lleno o roto. Haga sitio e inténtelo de nuevo; nada de lo guardado se ha perdido.</translation>
    </message>
    <message>
        <source>Baton’s data file %1 can’t be opened for writing. Check who owns it and its folder.</source>
        <translation>No se puede abrir para escritura el archivo de datos de Baton %1. Revise de quién son él y su carpeta.</translation>
    </message>
    <message>
        <source>Baton’s data file %1 is damaged. It was left as it is: restore it from a backup, or move it away to start with an empty one.</source>
        <translation>El archivo de datos de Baton %1 está dañado. Se dejó como estaba: restáurelo de una copia de seguridad, o apártelo para empezar con uno vacío.</translation>
    </message>
    <message>
        <source>Baton’s data file %1 is held by another program. Try again.</source>
        <translation>Otro programa ocupa el archivo de datos de Baton %1. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Baton’s data file %1 can’t be used.</source>
        <translation>El archivo de datos de Baton %1 no se puede usar.</translation>
    </message>
    <message>
        <source>The folder %1 for Baton’s data can’t be made.</source>
        <translation>No se puede crear la carpeta %1 para los datos de Baton.</translation>
    </message>
    <message>
        <source>Baton’s data file %1 was written by a newer Baton. Use that one; the file was left as it is.</source>
        <translation>El archivo de datos de Baton %1 lo escribió un Baton más nuevo. Use ese; el archivo se dejó como estaba.</translation>
    </message>
    <message>
        <source>There is no cluster “%1”.</source>
        <translation>No hay ningún clúster «%1».</translation>
    </message>
    <message>
        <source>Run %1 is still going on (process %2). Wait for it, or end that process.</source>
        <translation>La ejecución %1 sigue en curso (proceso %2). Espérela, o termine ese proceso.</translation>
    </message>
    <message>
        <source>There is no run “%1”.</source>
        <translation>No hay ninguna ejecución «%1».</translation>
    </message>
    <message>
        <source>The journal of run %1 holds an unknown entry “%2”.</source>
        <translation>El diario de la ejecución %1 contiene una entrada desconocida «%2».</translation>
    </message>
    <message>
        <source>The profile “%1” can’t be read: %2</source>
        <translation>El perfil «%1» no se puede leer: %2</translation>
    </message>
</context>
<context>
    <name>Switchover</name>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>Tomar el bloqueo del clúster</translation>
    </message>
    <message>
        <source>Write a checkpoint on both</source>
        <translation>Escribir un checkpoint en ambos</translation>
    </message>
    <message>
        <source>Start the service warm on %1</source>
        <translation>Arrancar el servicio en caliente en %1</translation>
    </message>
    <message>
        <source>Hold back the product&apos;s failover agent</source>
        <translation>Retener el agente de conmutación del producto</translation>
    </message>
    <message>
        <source>Arm the dead-man timers</source>
        <translation>Armar los temporizadores de seguridad</translation>
    </message>
    <message>
        <source>Close the gate: HAProxy holds new requests</source>
        <translation>Cerrar la barrera: HAProxy retiene las peticiones nuevas</translation>
    </message>
    <message>
        <source>Stop the database on %1</source>
        <translation>Detener la base de datos en %1</translation>
    </message>
    <message>
        <source>Confirm that nothing is missing on %1</source>
        <translation>Confirmar que no falta nada en %1</translation>
    </message>
    <message>
        <source>Make %1 a slave on disk</source>
        <translation>Convertir %1 en slave en disco</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>Promover %1</translation>
    </message>
    <message>
        <source>See the service answer on %1</source>
        <translation>Ver que el servicio responde en %1</translation>
    </message>
    <message>
        <source>Start %1 as the slave</source>
        <translation>Arrancar %1 como slave</translation>
    </message>
    <message>
        <source>Failover agent: off on the master, on on the slave</source>
        <translation>Agente de conmutación: desactivado en el master, activado en el slave</translation>
    </message>
    <message>
        <source>Rebuild the search index where it is stale</source>
        <translation>Reconstruir el índice de búsqueda donde esté obsoleto</translation>
    </message>
    <message>
        <source>Take the mark of the old master away</source>
        <translation>Quitar la marca del antiguo master</translation>
    </message>
    <message>
        <source>Prove it: a request through the proxy, a commit on the slave</source>
        <translation>Demostrarlo: una petición a través del proxy, una transacción en el slave</translation>
    </message>
    <message>
        <source>Disarm the dead-man timers</source>
        <translation>Desarmar los temporizadores de seguridad</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>Liberar el bloqueo</translation>
    </message>
    <message>
        <source>Switch over: %1 → %2</source>
        <translation>Intercambio de roles: %1 → %2</translation>
    </message>
    <message>
        <source>Have everything ready for a short stop</source>
        <translation>Tenerlo todo listo para una parada breve</translation>
    </message>
    <message>
        <source>Route users to %1, and let them through</source>
        <translation>Dirigir a los usuarios a %1 y dejarlos pasar</translation>
    </message>
    <message>
        <source>See the gate open</source>
        <translation>Ver la barrera abierta</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in %1.</source>
        <translation>
            <numerusform>%n paso en %1.</numerusform>
            <numerusform>%n pasos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 New requests were held for %2.</source>
        <translation>%1 Las peticiones nuevas se retuvieron durante %2.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>was done</source>
        <translation>estaba hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortado</translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Balanceador de carga</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>sacado</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>en reserva</translation>
    </message>
    <message>
        <source>slave unreachable</source>
        <translation>slave inaccesible</translation>
    </message>
    <message>
        <source>PostgreSQL is stopped there</source>
        <translation>PostgreSQL está detenido allí</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>aún sin configurar</translation>
    </message>
    <message>
        <source>no WAL receiver</source>
        <translation>sin receptor de WAL</translation>
    </message>
    <message>
        <source>not replicating</source>
        <translation>no replica</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>recibiendo</translation>
    </message>
    <message>
        <source>copying the database</source>
        <translation>copiando la base de datos</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>poniéndose al día</translation>
    </message>
    <message>
        <source>two masters</source>
        <translation>dos masters</translation>
    </message>
    <message>
        <source>each accepts writes of its own</source>
        <translation>cada uno acepta sus propias escrituras</translation>
    </message>
    <message>
        <source>no replication yet</source>
        <translation>aún sin replicación</translation>
    </message>
    <message>
        <source>master unreachable</source>
        <translation>master inaccesible</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>admite escritura</translation>
    </message>
    <message>
        <source>replay paused</source>
        <translation>aplicación en pausa</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>standby</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Service desk</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>atendiendo</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>responde %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>index is stale</source>
        <translation>índice obsoleto</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>aún sin mirar</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>sin respuesta desde hace %1</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>unreachable for %1</source>
        <translation>inaccesible desde hace %1</translation>
    </message>
    <message>
        <source>host key not confirmed yet</source>
        <translation>clave de host aún sin confirmar</translation>
    </message>
    <message>
        <source>host key changed</source>
        <translation>clave de host cambiada</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>FENCED</source>
        <translation>AISLADO</translation>
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
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>timeline %1</source>
        <translation>timeline %1</translation>
    </message>
    <message>
        <source>not managed by Baton</source>
        <translation>no gestionado por Baton</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>maintenance page</source>
        <translation>página de mantenimiento</translation>
    </message>
    <message>
        <source>gate open</source>
        <translation>barrera abierta</translation>
    </message>
    <message numerus="yes">
        <source>closed · %n held</source>
        <translation>
            <numerusform>cerrada · %n retenida</numerusform>
            <numerusform>cerrada · %n retenidas</numerusform>
        </translation>
    </message>
    <message>
        <source>gate closed</source>
        <translation>barrera cerrada</translation>
    </message>
    <message>
        <source>down, gets no users</source>
        <translation>caído, no recibe usuarios</translation>
    </message>
    <message>
        <source>fenced, gets no users</source>
        <translation>aislado, no recibe usuarios</translation>
    </message>
    <message>
        <source>no current copy</source>
        <translation>sin copia actual</translation>
    </message>
    <message>
        <source>held at the gate</source>
        <translation>retenidas en la barrera</translation>
    </message>
    <message>
        <source>gets no users</source>
        <translation>no recibe usuarios</translation>
    </message>
    <message>
        <source>OLD MASTER</source>
        <translation>ANTIGUO MASTER</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>estaba: %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>visto por última vez %1</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>desconocido por ahora</translation>
    </message>
</context>
<context>
    <name>Uninstall</name>
    <message>
        <source>Baton&apos;s lines in pg_hba.conf on %1 stay: without them the slave could not log in.</source>
        <translation>Las líneas de Baton en pg_hba.conf de %1 permanecen: sin ellas el slave no podría iniciar sesión.</translation>
    </message>
    <message>
        <source>Take Baton&apos;s scripts, units and state off %1</source>
        <translation>Quitar de %1 los scripts, unidades y estado de Baton</translation>
    </message>
    <message>
        <source>Take the managed block out of haproxy.cfg on %1</source>
        <translation>Sacar el bloque gestionado de haproxy.cfg en %1</translation>
    </message>
    <message>
        <source>Give up Baton&apos;s replication slots</source>
        <translation>Renunciar a las ranuras de replicación de Baton</translation>
    </message>
    <message>
        <source>Take Baton&apos;s lines out of pg_hba.conf</source>
        <translation>Sacar las líneas de Baton de pg_hba.conf</translation>
    </message>
    <message>
        <source>Take Baton off the hosts</source>
        <translation>Quitar Baton de los hosts</translation>
    </message>
    <message>
        <source>Product and databases stay as they are, but nothing keeps an old master from coming back as a second one any more.</source>
        <translation>El producto y las bases de datos quedan como están, pero ya nada impide que un antiguo master vuelva como segundo.</translation>
    </message>
    <message>
        <source>%1 is not reachable: %2</source>
        <translation>%1 es inaccesible: %2</translation>
    </message>
    <message>
        <source>all hosts reachable</source>
        <translation>todos los hosts accesibles</translation>
    </message>
    <message>
        <source>Bring it back first: Baton is taken off all hosts of the cluster, or off none.</source>
        <translation>Recupérelo primero: Baton se quita de todos los hosts del clúster o de ninguno.</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Todos los hosts</translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1: cannot %2.</source>
        <translation>%1: no se puede %2.</translation>
    </message>
    <message>
        <source>compute the checksum of %1</source>
        <translation>calcular la suma de verificación de %1</translation>
    </message>
    <message>
        <source>look into %1</source>
        <translation>mirar en %1</translation>
    </message>
    <message>
        <source>%1: cannot tell the free room in %2.</source>
        <translation>%1: no se puede saber el espacio libre en %2.</translation>
    </message>
    <message>
        <source>set the mode of %1</source>
        <translation>ajustar los permisos de %1</translation>
    </message>
    <message>
        <source>%1 has no room for %2 in %3: %4 needed, %5 free. Make room there, and try again.</source>
        <translation>%1 no tiene sitio para %2 en %3: se necesitan %4, hay %5 libres. Haga sitio allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 became shorter while it was sent.</source>
        <translation>%1 se acortó mientras se enviaba.</translation>
    </message>
    <message>
        <source>%1 took no more data for %2 s.</source>
        <translation>%1 no aceptó más datos durante %2&#xa0;s.</translation>
    </message>
    <message>
        <source>%1 did not finish writing %2.</source>
        <translation>%1 no terminó de escribir %2.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost during the upload; the next try goes on where it stopped.</source>
        <translation>Se perdió la conexión con %1 durante la subida; el próximo intento sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>%1 could not write %2: %3.</source>
        <translation>%1 no pudo escribir %2: %3.</translation>
    </message>
    <message>
        <source>%1 was truncated or damaged on its way to %2: the checksums differ. Upload it again; if it happens again, check the disk there.</source>
        <translation>%1 se truncó o dañó de camino a %2: las sumas de verificación difieren. Súbalo de nuevo; si se repite, revise allí el disco.</translation>
    </message>
    <message>
        <source>SHA-256 here: %1
there: %2</source>
        <translation>SHA-256 aquí: %1
allí: %2</translation>
    </message>
    <message>
        <source>put %1 in place</source>
        <translation>poner %1 en su sitio</translation>
    </message>
    <message>
        <source>The upload to %1 was cancelled; the next try goes on where it stopped.</source>
        <translation>Se canceló la subida a %1; el próximo intento sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>%1 could not write %2: its disk is full. Make room there, and try again: the upload goes on where it stopped.</source>
        <translation>%1 no pudo escribir %2: su disco está lleno. Haga sitio allí e inténtelo de nuevo: la subida sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>%1 cannot hand the file to %2 (%3), so it is sent to both from here.</source>
        <translation>%1 no puede pasar el archivo a %2 (%3), así que se envía desde aquí a los dos.</translation>
    </message>
    <message>
        <source>let %1 fetch %2 from here, for as long as the upload takes</source>
        <translation>dejar que %1 recoja %2 de aquí mientras dure la subida</translation>
    </message>
    <message>
        <source>%1 cannot hand files to the other host.</source>
        <translation>%1 no puede pasar archivos al otro host.</translation>
    </message>
    <message>
        <source>%1 could not fetch the file from the other host, so it is sent from here.</source>
        <translation>%1 no pudo recoger el archivo del otro host, así que se envía desde aquí.</translation>
    </message>
    <message>
        <source>The line between the hosts is slower than the one from here, so the rest is sent to %1 from here.</source>
        <translation>La línea entre los hosts es más lenta que la de aquí, así que el resto se envía desde aquí a %1.</translation>
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
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>The activity can’t be written to %1: %2</source>
        <translation>La actividad no se puede escribir en %1: %2</translation>
    </message>
</context>
<context>
    <name>baton::ActivityPane</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Done by Baton</source>
        <translation>Hecho por Baton</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Tipo de actividad</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the activity by a text</source>
        <translation>Filtrar la actividad por un texto</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save the lines that are listed, for a spreadsheet or a program</source>
        <translation>Guardar las líneas mostradas, para una hoja de cálculo o un programa</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Exportar la actividad</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Report of the run…</source>
        <translation>Informe de la ejecución…</translation>
    </message>
    <message>
        <source>Logs of that time…</source>
        <translation>Registros de ese momento…</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copiar la línea</translation>
    </message>
</context>
<context>
    <name>baton::Assessment</name>
    <message>
        <source>%1 shows another SSH host key than the known one.</source>
        <translation>%1 muestra otra clave de host SSH que la conocida.</translation>
    </message>
    <message>
        <source>Either it was set up anew, or somebody is in between.</source>
        <translation>O se instaló de nuevo, o alguien está en medio.</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the host&apos;s console, then remove the old key from known_hosts.</source>
        <translation>Compare la huella en la consola del host y quite después la clave antigua de known_hosts.</translation>
    </message>
    <message>
        <source>The SSH host key of %1 is not known yet.</source>
        <translation>La clave de host SSH de %1 aún no se conoce.</translation>
    </message>
    <message>
        <source>Baton does not log in to a host whose key nobody has confirmed.</source>
        <translation>Baton no inicia sesión en un host cuya clave nadie ha confirmado.</translation>
    </message>
    <message>
        <source>Test the connection in the profile and confirm the fingerprint.</source>
        <translation>Pruebe la conexión en el perfil y confirme la huella.</translation>
    </message>
    <message>
        <source>%1 does not let Baton log in.</source>
        <translation>%1 no deja entrar a Baton.</translation>
    </message>
    <message>
        <source>Check user, key or password, and sudo, in the profile.</source>
        <translation>Revise usuario, clave o contraseña, y sudo, en el perfil.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>Neither this computer nor the other hosts get an answer: it is down, or cut off.</source>
        <translation>Ni este equipo ni los demás hosts obtienen respuesta: está apagado, o aislado de la red.</translation>
    </message>
    <message>
        <source>Look at its power and network.</source>
        <translation>Revise su alimentación y su red.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached from here, but another host sees it.</source>
        <translation>%1 es inaccesible desde aquí, pero otro host lo ve.</translation>
    </message>
    <message>
        <source>The host lives; the way from here to it does not. %1</source>
        <translation>El host vive; el camino desde aquí hasta él, no. %1</translation>
    </message>
    <message>
        <source>Mend the way: VPN, firewall, sshd. Do not fail over because of this.</source>
        <translation>Arregle el camino: VPN, cortafuegos, sshd. No conmute por esto.</translation>
    </message>
    <message>
        <source>It may be starting. Otherwise look at its console.</source>
        <translation>Puede que esté arrancando. Si no, mire su consola.</translation>
    </message>
    <message>
        <source>%1 has stopped answering a moment ago.</source>
        <translation>%1 ha dejado de responder hace un momento.</translation>
    </message>
    <message>
        <source>It may be a short disturbance. The other hosts are being asked.</source>
        <translation>Puede ser una breve perturbación. Se está preguntando a los demás hosts.</translation>
    </message>
    <message>
        <source>Wait for the verdict.</source>
        <translation>Espere el veredicto.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>%1 es inaccesible.</translation>
    </message>
    <message>
        <source>Whether it lives can&apos;t be told: no other host can be asked. %1</source>
        <translation>No se puede saber si vive: no hay otro host al que preguntar. %1</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s network first, then at the host.</source>
        <translation>Mire primero la red de este equipo y luego el host.</translation>
    </message>
    <message>
        <source>Each of them may hold rows that the other has not.</source>
        <translation>Cada uno de ellos puede tener filas que el otro no tiene.</translation>
    </message>
    <message>
        <source>Since they parted, %1 has written %2 and %3 has written %4.</source>
        <translation>Desde que se separaron, %1 ha escrito %2 y %3 ha escrito %4.</translation>
    </message>
    <message>
        <source>%1 (timeline %2) and %3 (timeline %4) are both masters.</source>
        <translation>%1 (timeline %2) y %3 (timeline %4) son ambos masters.</translation>
    </message>
    <message>
        <source>Use Resolve two masters: you choose which one stays, the other one&apos;s own rows are put aside.</source>
        <translation>Use «Resolver dos masters»: usted elige cuál se queda; las filas propias del otro se apartan.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 is kept down by the guard.</source>
        <translation>El guardián mantiene detenido PostgreSQL en %1.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not run (last state: %2).</source>
        <translation>PostgreSQL en %1 no funciona (último estado: %2).</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>It was the master before; as it is, it would be a second one. %1</source>
        <translation>Antes era el master; tal como está, sería un segundo. %1</translation>
    </message>
    <message>
        <source>Use Reconvert old master.</source>
        <translation>Use «Reincorporar el antiguo master».</translation>
    </message>
    <message>
        <source>Look at systemctl status %1 on %2.</source>
        <translation>Mire systemctl status %1 en %2.</translation>
    </message>
    <message>
        <source>Replication slot %1 on %2 is lost.</source>
        <translation>Se ha perdido la ranura de replicación %1 en %2.</translation>
    </message>
    <message>
        <source>The WAL that its standby needs was removed: it can&apos;t catch up.</source>
        <translation>El WAL que necesita su standby se eliminó: no puede ponerse al día.</translation>
    </message>
    <message>
        <source>Use Rebuild slave.</source>
        <translation>Use «Reconstruir slave».</translation>
    </message>
    <message>
        <source>Slot %1 on %2 holds back %3 of WAL, and nobody uses it.</source>
        <translation>La ranura %1 en %2 retiene %3 de WAL, y nadie la usa.</translation>
    </message>
    <message>
        <source>%1 of disk are left; a full disk stops the master.</source>
        <translation>Quedan %1 de disco; un disco lleno detiene el master.</translation>
    </message>
    <message>
        <source>Bring the slave back or rebuild it. A slot that belongs to nobody can be dropped.</source>
        <translation>Recupere el slave o reconstrúyalo. Una ranura que no es de nadie se puede eliminar.</translation>
    </message>
    <message>
        <source>Archiving of WAL fails on %1.</source>
        <translation>El archivado de WAL falla en %1.</translation>
    </message>
    <message>
        <source>WAL piles up on the disk, and a stop of the master waits for the archiver.</source>
        <translation>El WAL se acumula en el disco, y una parada del master espera al archivado.</translation>
    </message>
    <message>
        <source>Look at archive_command and its target.</source>
        <translation>Revise archive_command y su destino.</translation>
    </message>
    <message>
        <source>A copy of the database is being made.</source>
        <translation>Se está haciendo una copia de la base de datos.</translation>
    </message>
    <message>
        <source>A switchover waits until it has ended.</source>
        <translation>Un intercambio de roles espera a que termine.</translation>
    </message>
    <message>
        <source>wal_log_hints is off on %1.</source>
        <translation>wal_log_hints está desactivado en %1.</translation>
    </message>
    <message>
        <source>pg_rewind can&apos;t be used then: reconverting an old master needs a full copy.</source>
        <translation>Entonces no se puede usar pg_rewind: reincorporar un antiguo master necesita una copia completa.</translation>
    </message>
    <message>
        <source>Use Prepare.</source>
        <translation>Use «Preparar».</translation>
    </message>
    <message>
        <source>PostgreSQL is %1 on %2 and %3 on %4.</source>
        <translation>PostgreSQL es %1 en %2 y %3 en %4.</translation>
    </message>
    <message>
        <source>Replication needs the same major version; minor versions should be the same too.</source>
        <translation>La replicación necesita la misma versión mayor; las menores también deberían coincidir.</translation>
    </message>
    <message>
        <source>Update the older one.</source>
        <translation>Actualice el más antiguo.</translation>
    </message>
    <message>
        <source>%1 has smaller settings than the master: %2.</source>
        <translation>%1 tiene ajustes menores que el master: %2.</translation>
    </message>
    <message>
        <source>A standby with smaller ones stops when the master uses more.</source>
        <translation>Un standby con ajustes menores se detiene cuando el master usa más.</translation>
    </message>
    <message>
        <source>Set them as on %1.</source>
        <translation>Ajústelos como en %1.</translation>
    </message>
    <message>
        <source>Replay on %1 is paused.</source>
        <translation>La aplicación del WAL en %1 está en pausa.</translation>
    </message>
    <message>
        <source>It receives, but does not apply: its data grows old, and a failover to it takes longer.</source>
        <translation>Recibe, pero no aplica: sus datos envejecen, y una conmutación a él tarda más.</translation>
    </message>
    <message>
        <source>%1 does not replicate: %2.</source>
        <translation>%1 no replica: %2.</translation>
    </message>
    <message>
        <source>%1 is %2 behind.</source>
        <translation>%1 lleva %2 de retraso.</translation>
    </message>
    <message>
        <source>So much would be lost if the master died now.</source>
        <translation>Eso se perdería si el master cayera ahora.</translation>
    </message>
    <message>
        <source>Look at the load, disk and network of both hosts.</source>
        <translation>Revise carga, disco y red de ambos hosts.</translation>
    </message>
    <message>
        <source>PostgreSQL is up, so users see an error though the data is there.</source>
        <translation>PostgreSQL está en marcha, así que los usuarios ven un error aunque los datos están ahí.</translation>
    </message>
    <message>
        <source>Look at systemctl status %1.</source>
        <translation>Mire systemctl status %1.</translation>
    </message>
    <message>
        <source>The service desk on the slave %1 answers as if it were the master.</source>
        <translation>El service desk en el slave %1 responde como si fuera el master.</translation>
    </message>
    <message>
        <source>Users could be sent to a copy that can&apos;t save anything.</source>
        <translation>Se podría enviar a los usuarios a una copia que no puede guardar nada.</translation>
    </message>
    <message>
        <source>Stop %1 there.</source>
        <translation>Detenga allí %1.</translation>
    </message>
    <message>
        <source>The search index on %1 is stale.</source>
        <translation>El índice de búsqueda en %1 está obsoleto.</translation>
    </message>
    <message>
        <source>After a change of roles search finds nothing, or old things.</source>
        <translation>Tras un cambio de rol la búsqueda no encuentra nada, o cosas antiguas.</translation>
    </message>
    <message>
        <source>Use Rebuild search index.</source>
        <translation>Use «Reconstruir el índice de búsqueda».</translation>
    </message>
    <message>
        <source>Search on %1 does not answer.</source>
        <translation>La búsqueda en %1 no responde.</translation>
    </message>
    <message>
        <source>The service desk works, but its search does not.</source>
        <translation>El service desk funciona, pero su búsqueda no.</translation>
    </message>
    <message>
        <source>The product&apos;s failover agent on %1 is off.</source>
        <translation>El agente de conmutación del producto en %1 está desactivado.</translation>
    </message>
    <message>
        <source>If the master dies, nobody takes over by itself: you do, with Failover.</source>
        <translation>Si el master cae, nadie toma el relevo por sí solo: lo hace usted, con «Conmutar por error».</translation>
    </message>
    <message>
        <source>Switch %1 on there, if you want a takeover without a person.</source>
        <translation>Active allí %1 si quiere un relevo sin intervención.</translation>
    </message>
    <message>
        <source>The product&apos;s failover agent still runs on the master %1.</source>
        <translation>El agente de conmutación del producto sigue funcionando en el master %1.</translation>
    </message>
    <message>
        <source>It belongs on the slave. A reconversion switches it over.</source>
        <translation>Su sitio es el slave. Una reincorporación lo cambia.</translation>
    </message>
    <message>
        <source>The two data hosts have different builds of the product.</source>
        <translation>Los dos hosts de datos tienen builds distintos del producto.</translation>
    </message>
    <message>
        <source>After a change of roles the other build meets this one&apos;s database.</source>
        <translation>Tras un cambio de rol, el otro build se encuentra con la base de datos de este.</translation>
    </message>
    <message>
        <source>Install the same build on both.</source>
        <translation>Instale el mismo build en ambos.</translation>
    </message>
    <message>
        <source>The disk of %1 is nearly full: %2 of %3 are free.</source>
        <translation>El disco de %1 está casi lleno: quedan libres %2 de %3.</translation>
    </message>
    <message>
        <source>A full disk stops PostgreSQL.</source>
        <translation>Un disco lleno detiene PostgreSQL.</translation>
    </message>
    <message>
        <source>Make room: old logs, old copies, a slot that holds back WAL.</source>
        <translation>Haga sitio: registros antiguos, copias antiguas, una ranura que retiene WAL.</translation>
    </message>
    <message>
        <source>The clocks of %1 and %2 are %3 apart.</source>
        <translation>Los relojes de %1 y %2 difieren en %3.</translation>
    </message>
    <message>
        <source>Sessions, logs and statements about lag become wrong.</source>
        <translation>Sesiones, registros e indicaciones de retraso se vuelven erróneos.</translation>
    </message>
    <message>
        <source>Switch time synchronisation on (timedatectl set-ntp true).</source>
        <translation>Active la sincronización horaria (timedatectl set-ntp true).</translation>
    </message>
    <message>
        <source>Only one operation runs at a time.</source>
        <translation>Solo se ejecuta una operación a la vez.</translation>
    </message>
    <message>
        <source>If it was interrupted: resume it, roll it back, or take it over knowingly.</source>
        <translation>Si se interrumpió: reanúdela, reviértala, o asúmala a sabiendas.</translation>
    </message>
    <message>
        <source>Baton&apos;s guard is not on %1.</source>
        <translation>El guardián de Baton no está en %1.</translation>
    </message>
    <message>
        <source>As an old master it could come back as a second one.</source>
        <translation>Como antiguo master podría volver como segundo.</translation>
    </message>
    <message>
        <source>Baton&apos;s guard on %1 is not running.</source>
        <translation>El guardián de Baton en %1 no está en marcha.</translation>
    </message>
    <message>
        <source>A second master would not be stopped there.</source>
        <translation>Allí no se detendría a un segundo master.</translation>
    </message>
    <message>
        <source>Start it: systemctl start baton-guard.service.</source>
        <translation>Arránquelo: systemctl start baton-guard.service.</translation>
    </message>
    <message>
        <source>The master %1 is marked as fenced.</source>
        <translation>El master %1 está marcado como aislado.</translation>
    </message>
    <message>
        <source>It will not start again as a master.</source>
        <translation>No volverá a arrancar como master.</translation>
    </message>
    <message>
        <source>Finish the operation that marked it, or take the mark away knowingly.</source>
        <translation>Termine la operación que lo marcó, o quite la marca a sabiendas.</translation>
    </message>
    <message>
        <source>HAProxy is not installed on %1.</source>
        <translation>HAProxy no está instalado en %1.</translation>
    </message>
    <message>
        <source>Users have no address that follows the master.</source>
        <translation>Los usuarios no tienen una dirección que siga al master.</translation>
    </message>
    <message>
        <source>Use Install HAProxy.</source>
        <translation>Use «Instalar HAProxy».</translation>
    </message>
    <message>
        <source>HAProxy does not run on %1.</source>
        <translation>HAProxy no funciona en %1.</translation>
    </message>
    <message>
        <source>Users do not get through.</source>
        <translation>Los usuarios no pasan.</translation>
    </message>
    <message>
        <source>Look at systemctl status haproxy.</source>
        <translation>Mire systemctl status haproxy.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s configuration has no block of Baton&apos;s.</source>
        <translation>La configuración de HAProxy no tiene un bloque de Baton.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s configuration is not as this profile wants it.</source>
        <translation>La configuración de HAProxy no es como la quiere este perfil.</translation>
    </message>
    <message>
        <source>A planned switchover could not hold users&apos; requests.</source>
        <translation>Un intercambio de roles planificado no podría retener las peticiones de los usuarios.</translation>
    </message>
    <message>
        <source>Use Prepare or Install HAProxy; the difference is shown first.</source>
        <translation>Use «Preparar» o «Instalar HAProxy»; primero se muestra la diferencia.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s admin socket can&apos;t be used.</source>
        <translation>El socket de administración de HAProxy no se puede usar.</translation>
    </message>
    <message>
        <source>Baton neither sees where users are sent nor can it hold them.</source>
        <translation>Baton ni ve adónde se envía a los usuarios ni puede retenerlos.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s gate is closed, and no operation is running.</source>
        <translation>La barrera de HAProxy está cerrada, y no hay ninguna operación en curso.</translation>
    </message>
    <message>
        <source>Users wait, and then see the page that asks for patience.</source>
        <translation>Los usuarios esperan y después ven la página que pide paciencia.</translation>
    </message>
    <message>
        <source>Resume or roll back the interrupted operation.</source>
        <translation>Reanude o revierta la operación interrumpida.</translation>
    </message>
    <message>
        <source>HAProxy takes %1 for the master.</source>
        <translation>HAProxy toma a %1 por el master.</translation>
    </message>
    <message>
        <source>Users are sent to a host that is not the master.</source>
        <translation>Se envía a los usuarios a un host que no es el master.</translation>
    </message>
    <message>
        <source>How much may be lost is not known.</source>
        <translation>No se sabe cuánto puede perderse.</translation>
    </message>
    <message>
        <source>Nothing is known to be missing on %1.</source>
        <translation>Que se sepa, en %1 no falta nada.</translation>
    </message>
    <message>
        <source>At most %1 written in the last %2 may be lost.</source>
        <translation>Como mucho pueden perderse %1, escritos en los últimos %2.</translation>
    </message>
    <message>
        <source>Users are served by %1 (master)</source>
        <translation>%1 (master) atiende a los usuarios</translation>
    </message>
    <message>
        <source>Healthy. %1; %2 is %3 behind.</source>
        <translation>Sano. %1; %2 lleva %3 de retraso.</translation>
    </message>
    <message>
        <source>Healthy. %1; %2 replicates.</source>
        <translation>Sano. %1; %2 replica.</translation>
    </message>
    <message>
        <source>Use Prepare: without Baton&apos;s guard an old master could come back as a second one.</source>
        <translation>Use «Preparar»: sin el guardián de Baton, un antiguo master podría volver como segundo.</translation>
    </message>
    <message>
        <source>Safe to switch over: no data loss.</source>
        <translation>Intercambio de roles seguro: sin pérdida de datos.</translation>
    </message>
    <message>
        <source>%1, but replay on %2 is paused: its copy grows old.</source>
        <translation>%1, pero la aplicación del WAL en %2 está en pausa: su copia envejece.</translation>
    </message>
    <message>
        <source>Resume the replay on %1.</source>
        <translation>Reanude la aplicación del WAL en %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, but %2 is %3 behind.</source>
        <translation>%1, pero %2 lleva %3 de retraso.</translation>
    </message>
    <message>
        <source>Wait until it has caught up before you switch over. If it does not, look at disk and network of %1.</source>
        <translation>Espere a que se ponga al día antes de intercambiar los roles. Si no lo hace, revise el disco y la red de %1.</translation>
    </message>
    <message>
        <source>%1, but there is no current copy: %2 does not replicate, because %3.</source>
        <translation>%1, pero no hay copia actual: %2 no replica; motivo: %3.</translation>
    </message>
    <message>
        <source>Look at %1&apos;s network and power.</source>
        <translation>Revise la red y la alimentación de %1.</translation>
    </message>
    <message>
        <source>%1, but the slave %2 is down: there is no current copy.</source>
        <translation>%1, pero el slave %2 está apagado: no hay copia actual.</translation>
    </message>
    <message>
        <source>Power %1 on and look at its network. It catches up by itself; if it can&apos;t, use Rebuild slave.</source>
        <translation>Encienda %1 y revise su red. Se pone al día solo; si no puede, use «Reconstruir slave».</translation>
    </message>
    <message>
        <source>%1, but %2 is empty: there is no copy.</source>
        <translation>%1, pero %2 está vacío: no hay copia.</translation>
    </message>
    <message>
        <source>Use Rebuild slave: it installs the product there and copies the database.</source>
        <translation>Use «Reconstruir slave»: instala allí el producto y copia la base de datos.</translation>
    </message>
    <message>
        <source>%1, but PostgreSQL on the slave %2 is not running: there is no current copy.</source>
        <translation>%1, pero PostgreSQL en el slave %2 no está en marcha: no hay copia actual.</translation>
    </message>
    <message>
        <source>Start PostgreSQL on %1. If it does not start, use Rebuild slave.</source>
        <translation>Arranque PostgreSQL en %1. Si no arranca, use «Reconstruir slave».</translation>
    </message>
    <message>
        <source>The master %1 is down: users are not served.</source>
        <translation>El master %1 está caído: no se atiende a los usuarios.</translation>
    </message>
    <message>
        <source>PostgreSQL on the master %1 is down: users are not served.</source>
        <translation>PostgreSQL en el master %1 está caído: no se atiende a los usuarios.</translation>
    </message>
    <message>
        <source>The slave %1 can&apos;t take over now. Bring one of the two back: power, network, then PostgreSQL.</source>
        <translation>El slave %1 no puede tomar el relevo ahora. Recupere uno de los dos: alimentación, red, después PostgreSQL.</translation>
    </message>
    <message>
        <source>The machine answers, but neither its PostgreSQL nor its service does.</source>
        <translation>La máquina responde, pero no su PostgreSQL ni su servicio.</translation>
    </message>
    <message>
        <source>The host itself answers.</source>
        <translation>El host mismo responde.</translation>
    </message>
    <message>
        <source>Fail over to %1. %2</source>
        <translation>Conmute a %1. %2</translation>
    </message>
    <message>
        <source>The product&apos;s own failover agent on it may do the same within seconds.</source>
        <translation>El agente de conmutación del propio producto quizá haga allí lo mismo en segundos.</translation>
    </message>
    <message>
        <source>%1 since a failover; the old master %2 is down. There is no copy.</source>
        <translation>%1 desde una conmutación por fallo; el antiguo master %2 está apagado. No hay copia.</translation>
    </message>
    <message>
        <source>Bring %1 back: it stays fenced, and is then reconverted to slave. If it is lost, use Rebuild slave.</source>
        <translation>Recupere %1: sigue aislado y después se reincorpora como slave. Si se ha perdido, use «Reconstruir slave».</translation>
    </message>
    <message>
        <source>%1. The old master %2 is back, and fenced. There is no copy.</source>
        <translation>%1. El antiguo master %2 ha vuelto, y está aislado. No hay copia.</translation>
    </message>
    <message>
        <source>%1. The old master %2 is back with an old copy, and does not replicate.</source>
        <translation>%1. El antiguo master %2 ha vuelto con una copia antigua, y no replica.</translation>
    </message>
    <message>
        <source>Reconvert %1 to slave.</source>
        <translation>Reincorpore %1 como slave.</translation>
    </message>
    <message>
        <source>Which of them users reach is not known.</source>
        <translation>No se sabe a cuál de ellos llegan los usuarios.</translation>
    </message>
    <message>
        <source>HAProxy sends users to %1.</source>
        <translation>HAProxy envía a los usuarios a %1.</translation>
    </message>
    <message>
        <source>Two masters: %1 and %2 both accept writes. %3</source>
        <translation>Dos masters: %1 y %2 aceptan ambos escrituras. %3</translation>
    </message>
    <message>
        <source>Resolve it now: choose which one stays. What only the other one has is put aside, not lost.</source>
        <translation>Resuélvalo ahora: elija cuál se queda. Lo que solo tiene el otro se aparta, no se pierde.</translation>
    </message>
    <message>
        <source>HAProxy does not run on %1: users do not get through, though the master %2 is up.</source>
        <translation>HAProxy no funciona en %1: los usuarios no pasan, aunque el master %2 está en marcha.</translation>
    </message>
    <message>
        <source>The HAProxy host %1 is down: users do not get through, though the master %2 is up.</source>
        <translation>El host de HAProxy %1 está apagado: los usuarios no pasan, aunque el master %2 está en marcha.</translation>
    </message>
    <message>
        <source>Start HAProxy on %1 (systemctl start haproxy). If it does not start, Install HAProxy puts its configuration right.</source>
        <translation>Arranque HAProxy en %1 (systemctl start haproxy). Si no arranca, «Instalar HAProxy» corrige su configuración.</translation>
    </message>
    <message>
        <source>Power %1 on and look at its network. Until then users can open %2 directly.</source>
        <translation>Encienda %1 y revise su red. Hasta entonces los usuarios pueden abrir %2 directamente.</translation>
    </message>
    <message>
        <source>HAProxy sends users to %1, but the master is %2.</source>
        <translation>HAProxy envía a los usuarios a %1, pero el master es %2.</translation>
    </message>
    <message>
        <source>HAProxy does not send users to the master %1, though its service answers.</source>
        <translation>HAProxy no envía a los usuarios al master %1, aunque su servicio responde.</translation>
    </message>
    <message>
        <source>Install HAProxy again: it writes the configuration that follows the master. You see the difference first.</source>
        <translation>Instale de nuevo HAProxy: escribe la configuración que sigue al master. Primero ve la diferencia.</translation>
    </message>
    <message>
        <source>No host is a running master: users are not served.</source>
        <translation>Ningún host es un master en marcha: no se atiende a los usuarios.</translation>
    </message>
    <message>
        <source>Use Failover to make the host with the newest data the master.</source>
        <translation>Use «Conmutar por error» para hacer master al host con los datos más recientes.</translation>
    </message>
    <message>
        <source>HAProxy holds users back at its gate, though no operation is running.</source>
        <translation>HAProxy retiene a los usuarios en su barrera, aunque no hay ninguna operación en curso.</translation>
    </message>
    <message>
        <source>Resume or roll back the interrupted operation. The gate opens by itself when its timer runs out.</source>
        <translation>Reanude o revierta la operación interrumpida. La barrera se abre sola cuando vence su temporizador.</translation>
    </message>
    <message>
        <source>PostgreSQL on the master %1 is up, but the service desk does not answer: users are not served.</source>
        <translation>PostgreSQL en el master %1 está en marcha, pero el service desk no responde: no se atiende a los usuarios.</translation>
    </message>
    <message>
        <source>Look at %1 on %2. Restart master safely starts it anew without a takeover by the slave.</source>
        <translation>Mire %1 en %2. «Reiniciar master con seguridad» lo arranca de nuevo sin que el slave tome el relevo.</translation>
    </message>
    <message>
        <source>None of the hosts can be reached from here.</source>
        <translation>Ninguno de los hosts es accesible desde aquí.</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s own network first (VPN, cable, firewall). Users may be served all the same.</source>
        <translation>Mire primero la red de este equipo (VPN, cable, cortafuegos). Puede que se atienda a los usuarios de todos modos.</translation>
    </message>
    <message>
        <source>The master %1 can&apos;t be reached from here, but the other hosts see it.</source>
        <translation>El master %1 es inaccesible desde aquí, pero los demás hosts lo ven.</translation>
    </message>
    <message>
        <source>Not all hosts can be reached from here.</source>
        <translation>No todos los hosts son accesibles desde aquí.</translation>
    </message>
    <message>
        <source>Mend the way from here (VPN, firewall, SSH). There is no need to fail over.</source>
        <translation>Arregle el camino desde aquí (VPN, cortafuegos, SSH). No hace falta conmutar.</translation>
    </message>
    <message>
        <source>%1 shows another SSH host key than the known one. Baton does not connect.</source>
        <translation>%1 muestra otra clave de host SSH que la conocida. Baton no conecta.</translation>
    </message>
    <message>
        <source>Nothing is installed yet.</source>
        <translation>Aún no hay nada instalado.</translation>
    </message>
    <message>
        <source>Install the service desk on the hosts.</source>
        <translation>Instale el service desk en los hosts.</translation>
    </message>
    <message>
        <source>%1 is installed as master; the installation of the others is not finished.</source>
        <translation>%1 está instalado como master; la instalación de los demás no ha terminado.</translation>
    </message>
    <message>
        <source>Go on with the installation.</source>
        <translation>Continúe con la instalación.</translation>
    </message>
    <message>
        <source>The installation has begun, and is not finished.</source>
        <translation>La instalación ha empezado y no ha terminado.</translation>
    </message>
    <message>
        <source>The master %1 answers, but does not let Baton in.</source>
        <translation>El master %1 responde, pero no deja entrar a Baton.</translation>
    </message>
    <message>
        <source>The master %1 has stopped answering. Asking the other hosts…</source>
        <translation>El master %1 ha dejado de responder. Preguntando a los demás hosts…</translation>
    </message>
    <message>
        <source>Nobody else can be asked. Look at the host itself before you fail over.</source>
        <translation>No se puede preguntar a nadie más. Mire el propio host antes de conmutar.</translation>
    </message>
    <message>
        <source>Wait a moment for the verdict.</source>
        <translation>Espere un momento el veredicto.</translation>
    </message>
    <message>
        <source>Maintenance: users see the maintenance page. The master %1 is up.</source>
        <translation>Mantenimiento: los usuarios ven la página de mantenimiento. El master %1 está en marcha.</translation>
    </message>
    <message>
        <source>End the maintenance when you are done.</source>
        <translation>Termine el mantenimiento cuando haya acabado.</translation>
    </message>
    <message>
        <source>%1 is running, started by %2 at %3. %4</source>
        <translation>%1 está en curso, iniciado por %2 a las %3. %4</translation>
    </message>
    <message>
        <source>Wait until it has finished. If nobody is running it any more, resume it or roll it back.</source>
        <translation>Espere a que termine. Si ya nadie lo ejecuta, reanúdelo o reviértalo.</translation>
    </message>
    <message>
        <source>Looking at the hosts…</source>
        <translation>Mirando los hosts…</translation>
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
        <translation>el master</translation>
    </message>
    <message>
        <source>the slave</source>
        <translation>el slave</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached from here.</source>
        <translation>%1 es inaccesible desde aquí.</translation>
    </message>
    <message>
        <source>This cluster has no HAProxy.</source>
        <translation>Este clúster no tiene HAProxy.</translation>
    </message>
    <message>
        <source>The load balancer of this cluster is not Baton&apos;s to change.</source>
        <translation>El balanceador de carga de este clúster no le corresponde a Baton cambiarlo.</translation>
    </message>
    <message>
        <source>The service desk is already installed on %1.</source>
        <translation>El service desk ya está instalado en %1.</translation>
    </message>
    <message>
        <source>There must be a running master first.</source>
        <translation>Primero debe haber un master en marcha.</translation>
    </message>
    <message>
        <source>%1 already is a slave that replicates.</source>
        <translation>%1 ya es un slave que replica.</translation>
    </message>
    <message>
        <source>The service desk is already installed on %1; use Rebuild slave or Reconvert.</source>
        <translation>El service desk ya está instalado en %1; use «Reconstruir slave» o «Reincorporar el antiguo master».</translation>
    </message>
    <message>
        <source>It is set up already; nothing would change.</source>
        <translation>Ya está configurado; nada cambiaría.</translation>
    </message>
    <message>
        <source>Everything is installed already.</source>
        <translation>Ya está todo instalado.</translation>
    </message>
    <message>
        <source>Both data hosts are installed; use Reconvert old master.</source>
        <translation>Ambos hosts de datos están instalados; use «Reincorporar el antiguo master».</translation>
    </message>
    <message>
        <source>There must be one running master.</source>
        <translation>Debe haber un master en marcha.</translation>
    </message>
    <message>
        <source>%1 does not replicate now.</source>
        <translation>%1 no replica ahora.</translation>
    </message>
    <message>
        <source>Prepared already; what is missing is added.</source>
        <translation>Ya está preparado; se añade lo que falta.</translation>
    </message>
    <message>
        <source>There must be one running master. If it is gone, use Failover.</source>
        <translation>Debe haber un master en marcha. Si no está, use «Conmutar por error».</translation>
    </message>
    <message>
        <source>HAProxy does not run.</source>
        <translation>HAProxy no funciona.</translation>
    </message>
    <message>
        <source>A copy of the database is being made; wait until it has ended.</source>
        <translation>Se está haciendo una copia de la base de datos; espere a que termine.</translation>
    </message>
    <message>
        <source>%1 is %2 behind; wait until it has caught up.</source>
        <translation>%1 lleva %2 de retraso; espere a que se ponga al día.</translation>
    </message>
    <message>
        <source>Baton&apos;s guard is not on both data hosts. Use Prepare first.</source>
        <translation>El guardián de Baton no está en ambos hosts de datos. Use primero «Preparar».</translation>
    </message>
    <message>
        <source>The two hosts have different builds of the product.</source>
        <translation>Los dos hosts tienen builds distintos del producto.</translation>
    </message>
    <message>
        <source>Without HAProxy users must open %1 themselves afterwards, and requests in between fail.</source>
        <translation>Sin HAProxy, los usuarios deben abrir después %1 por sí mismos, y las peticiones entretanto fallan.</translation>
    </message>
    <message>
        <source>Your load balancer must notice the change by its own check; requests in between may fail.</source>
        <translation>Su balanceador de carga debe notar el cambio con su propia comprobación; entretanto pueden fallar peticiones.</translation>
    </message>
    <message>
        <source>%1 is %2 behind; users wait until it has caught up.</source>
        <translation>%1 lleva %2 de retraso; los usuarios esperan a que se ponga al día.</translation>
    </message>
    <message>
        <source>No data is lost; users see a short pause.</source>
        <translation>No se pierden datos; los usuarios notan una breve pausa.</translation>
    </message>
    <message>
        <source>No host has a standby that could take over.</source>
        <translation>Ningún host tiene un standby que pueda tomar el relevo.</translation>
    </message>
    <message>
        <source>Both hosts are masters; use Resolve two masters.</source>
        <translation>Ambos hosts son masters; use «Resolver dos masters».</translation>
    </message>
    <message>
        <source>%1 is no running standby, it can&apos;t take over.</source>
        <translation>%1 no es un standby en marcha, no puede tomar el relevo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, it can&apos;t take over.</source>
        <translation>%1 es inaccesible, no puede tomar el relevo.</translation>
    </message>
    <message>
        <source>The master %1 is alive and well. Use Switch over: nothing is lost.</source>
        <translation>El master %1 está sano. Use «Intercambiar roles»: no se pierde nada.</translation>
    </message>
    <message>
        <source>%1 serves users; only the way from here to it is broken.</source>
        <translation>%1 atiende a los usuarios; solo está cortado el camino desde aquí.</translation>
    </message>
    <message>
        <source>Nobody is master. The host with the newest data should be chosen.</source>
        <translation>Nadie es master. Debería elegirse el host con los datos más recientes.</translation>
    </message>
    <message>
        <source>It is not certain that %1 is down.</source>
        <translation>No es seguro que %1 esté apagado.</translation>
    </message>
    <message>
        <source>%1 still answers other hosts.</source>
        <translation>%1 aún responde a otros hosts.</translation>
    </message>
    <message>
        <source>%1 is alive, but does not serve; it is stopped first.</source>
        <translation>%1 está vivo, pero no atiende; primero se detiene.</translation>
    </message>
    <message>
        <source>Without Baton&apos;s guard on it, %1 may come back as a second master.</source>
        <translation>Sin el guardián de Baton, %1 puede volver como segundo master.</translation>
    </message>
    <message>
        <source>HAProxy can&apos;t be reached: users get through only when it is back.</source>
        <translation>HAProxy es inaccesible: los usuarios no pasan hasta que vuelva.</translation>
    </message>
    <message>
        <source>Users, or your load balancer, must be pointed to %1.</source>
        <translation>Hay que dirigir a los usuarios, o su balanceador de carga, a %1.</translation>
    </message>
    <message>
        <source>Use Resolve two masters first: you choose which one stays.</source>
        <translation>Use primero «Resolver dos masters»: usted elige cuál se queda.</translation>
    </message>
    <message>
        <source>There must be one running master to follow.</source>
        <translation>Debe haber un master en marcha al que seguir.</translation>
    </message>
    <message>
        <source>%1 already replicates.</source>
        <translation>%1 ya replica.</translation>
    </message>
    <message>
        <source>The service desk is not installed on %1; use Rebuild slave.</source>
        <translation>El service desk no está instalado en %1; use «Reconstruir slave».</translation>
    </message>
    <message>
        <source>Its database is not a copy of this master&apos;s: only a full copy is possible.</source>
        <translation>Su base de datos no es una copia de la de este master: solo es posible una copia completa.</translation>
    </message>
    <message>
        <source>There must be one running master to copy from.</source>
        <translation>Debe haber un master en marcha del que copiar.</translation>
    </message>
    <message>
        <source>%1 replicates well; a new copy is not needed.</source>
        <translation>%1 replica bien; no hace falta una copia nueva.</translation>
    </message>
    <message>
        <source>Reconvert old master is quicker, and puts aside what only %1 has.</source>
        <translation>«Reincorporar el antiguo master» es más rápido, y aparta lo que solo tiene %1.</translation>
    </message>
    <message>
        <source>There must be exactly one master.</source>
        <translation>Debe haber exactamente un master.</translation>
    </message>
    <message>
        <source>The service desk is not installed.</source>
        <translation>El service desk no está instalado.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, so its failover agent can&apos;t be held back: it might take over.</source>
        <translation>%1 es inaccesible, así que no se puede retener su agente de conmutación: podría tomar el relevo.</translation>
    </message>
    <message>
        <source>Users see a pause while it restarts.</source>
        <translation>Los usuarios notan una pausa mientras se reinicia.</translation>
    </message>
    <message>
        <source>HAProxy is not set up by Baton yet.</source>
        <translation>Baton aún no ha configurado HAProxy.</translation>
    </message>
    <message>
        <source>Maintenance is on already.</source>
        <translation>El mantenimiento ya está activado.</translation>
    </message>
    <message>
        <source>Maintenance is not on.</source>
        <translation>El mantenimiento no está activado.</translation>
    </message>
    <message>
        <source>Users see the maintenance page until you end it.</source>
        <translation>Los usuarios ven la página de mantenimiento hasta que usted lo termine.</translation>
    </message>
    <message>
        <source>The recipe does not say how the search index is rebuilt.</source>
        <translation>La receta no dice cómo se reconstruye el índice de búsqueda.</translation>
    </message>
    <message>
        <source>The index is up to date; it is not needed.</source>
        <translation>El índice está al día; no hace falta.</translation>
    </message>
    <message>
        <source>There are not two masters.</source>
        <translation>No hay dos masters.</translation>
    </message>
    <message>
        <source>What only the other one has is put aside, and is no longer seen by users.</source>
        <translation>Lo que solo tiene el otro se aparta, y los usuarios ya no lo ven.</translation>
    </message>
    <message>
        <source>Nothing of Baton&apos;s is on the hosts.</source>
        <translation>No hay nada de Baton en los hosts.</translation>
    </message>
    <message>
        <source>The product and the databases stay as they are.</source>
        <translation>El producto y las bases de datos quedan como están.</translation>
    </message>
    <message>
        <source>%1 holds the cluster for another operation. Take it over only if nobody runs it any more.</source>
        <translation>%1 tiene el clúster para otra operación. Asúmala solo si ya nadie la ejecuta.</translation>
    </message>
    <message>
        <source>the reason is not known yet</source>
        <translation>aún no se sabe el motivo</translation>
    </message>
    <message>
        <source>its PostgreSQL is not running</source>
        <translation>su PostgreSQL no está en marcha</translation>
    </message>
    <message>
        <source>it is not a standby</source>
        <translation>no es un standby</translation>
    </message>
    <message>
        <source>replay is paused</source>
        <translation>la aplicación del WAL está en pausa</translation>
    </message>
    <message>
        <source>its replication slot on the master is gone</source>
        <translation>su ranura de replicación en el master ya no está</translation>
    </message>
    <message>
        <source>the master refuses its replication password</source>
        <translation>el master rechaza su contraseña de replicación</translation>
    </message>
    <message>
        <source>the master&apos;s pg_hba.conf does not let it replicate</source>
        <translation>el pg_hba.conf del master no le deja replicar</translation>
    </message>
    <message>
        <source>the master has already removed the WAL that it needs</source>
        <translation>el master ya ha eliminado el WAL que necesita</translation>
    </message>
    <message>
        <source>its data went another way than the master&apos;s (another timeline)</source>
        <translation>sus datos tomaron otro camino que los del master (otra timeline)</translation>
    </message>
    <message>
        <source>it follows another server than the master</source>
        <translation>sigue a otro servidor que el master</translation>
    </message>
    <message>
        <source>its database is not a copy of the master&apos;s (another system identifier)</source>
        <translation>su base de datos no es una copia de la del master (otro identificador de sistema)</translation>
    </message>
    <message>
        <source>it can&apos;t connect to the master&apos;s PostgreSQL</source>
        <translation>no puede conectar con el PostgreSQL del master</translation>
    </message>
    <message>
        <source>the master has no free replication connection (max_wal_senders)</source>
        <translation>el master no tiene conexión de replicación libre (max_wal_senders)</translation>
    </message>
    <message>
        <source>Check the main-backup password, then use Rebuild slave.</source>
        <translation>Revise la contraseña main-backup y use «Reconstruir slave».</translation>
    </message>
    <message>
        <source>Use Prepare: it allows replication in both directions on %1.</source>
        <translation>Use «Preparar»: permite la replicación en ambos sentidos en %1.</translation>
    </message>
    <message>
        <source>Raise max_wal_senders on %1, or end forgotten copies.</source>
        <translation>Aumente max_wal_senders en %1, o termine copias olvidadas.</translation>
    </message>
    <message>
        <source>Resume it with pg_wal_replay_resume() (before PostgreSQL 10: pg_xlog_replay_resume()).</source>
        <translation>Reanúdela con pg_wal_replay_resume() (antes de PostgreSQL 10: pg_xlog_replay_resume()).</translation>
    </message>
    <message>
        <source>Look at the slave&apos;s PostgreSQL log. If it does not come back by itself, use Rebuild slave.</source>
        <translation>Mire el registro de PostgreSQL del slave. Si no vuelve por sí solo, use «Reconstruir slave».</translation>
    </message>
    <message>
        <source>Use Rebuild slave: it makes a new copy of %1&apos;s database.</source>
        <translation>Use «Reconstruir slave»: hace una copia nueva de la base de datos de %1.</translation>
    </message>
    <message>
        <source>%1 is running, started by %2 at %3.</source>
        <translation>%1 está en curso, iniciado por %2 a las %3.</translation>
    </message>
    <message>
        <source>The service desk on the master %1 answers with HTTP status %2.</source>
        <translation>El service desk del master %1 responde con el estado HTTP %2.</translation>
    </message>
    <message>
        <source>The service desk on the master %1 does not answer.</source>
        <translation>El service desk del master %1 no responde.</translation>
    </message>
    <message>
        <source>%1 has been holding the cluster for “%2” since %3.</source>
        <translation>%1 tiene ocupado el clúster para «%2» desde %3.</translation>
    </message>
    <message>
        <source>%1; %2 is catching up, and still %3 behind.</source>
        <translation>%1; %2 se está poniendo al día y aún lleva %3 de retraso.</translation>
    </message>
    <message>
        <source>Wait until it has caught up before you switch over.</source>
        <translation>Espere a que se ponga al día antes de intercambiar los roles.</translation>
    </message>
    <message>
        <source>%1, but there is no current copy: %2 does not replicate. Why is not known yet.</source>
        <translation>%1, pero no hay copia actual: %2 no replica. Aún no se sabe por qué.</translation>
    </message>
    <message>
        <source>If the host was set up anew, compare the new fingerprint on its console and remove the old key from known_hosts. If not, somebody may be in between.</source>
        <translation>Si el host se instaló de nuevo, compare la nueva huella en su consola y quite la clave antigua de known_hosts. Si no, puede que alguien esté en medio.</translation>
    </message>
    <message>
        <source>At most %1 may be lost.</source>
        <translation>Como máximo se pueden perder %1.</translation>
    </message>
    <message>
        <source>%1 still has the lock of a run of %2 that has ended.</source>
        <translation>%1 tiene aún el bloqueo de una ejecución de %2 que ya terminó.</translation>
    </message>
    <message>
        <source>The host was out of reach when the run released it. No run can hold the cluster with one host&apos;s lock.</source>
        <translation>El host no era accesible cuando la ejecución lo liberó. Ninguna ejecución puede retener el clúster con el bloqueo de un solo host.</translation>
    </message>
    <message>
        <source>Nothing: the next operation replaces it.</source>
        <translation>Nada: la próxima operación lo reemplaza.</translation>
    </message>
    <message>
        <source>HAProxy&apos;s admin socket on %1 is open to others than root.</source>
        <translation>El socket de administración de HAProxy en %1 está abierto a otros además de root.</translation>
    </message>
    <message>
        <source>Whoever writes to it can send users to the wrong server, or to none.</source>
        <translation>Quien escriba en él puede enviar a los usuarios al servidor equivocado, o a ninguno.</translation>
    </message>
    <message>
        <source>Set &quot;mode 600&quot; and a path on its line &quot;stats socket&quot; in haproxy.cfg, then reload HAProxy.</source>
        <translation>Ponga «mode 600» y una ruta en su línea «stats socket» de haproxy.cfg y recargue HAProxy.</translation>
    </message>
    <message>
        <source>Check the network and the firewall between the two hosts: the port of PostgreSQL on %1 must be open.</source>
        <translation>Revise la red y el cortafuegos entre los dos hosts: el puerto de PostgreSQL en %1 debe estar abierto.</translation>
    </message>
    <message>
        <source>Mend the network between the two: %1 does not answer a ping from %2.</source>
        <translation>Repare la red entre los dos: %1 no responde a un ping de %2.</translation>
    </message>
    <message>
        <source>HAProxy on %1 can&apos;t reach the master %2: users do not get through.</source>
        <translation>HAProxy en %1 no llega al maestro %2: los usuarios no pasan.</translation>
    </message>
    <message>
        <source>%1 Where that takes long, switch over to %2.</source>
        <translation>%1 Si eso tarda, conmute a %2.</translation>
    </message>
    <message>
        <source>The slave %1 is still marked as one that must not be a master.</source>
        <translation>El slave %1 aún está marcado como uno que no debe ser master.</translation>
    </message>
    <message>
        <source>It could not take over. Some host was out of reach when the mark was taken away.</source>
        <translation>No podría tomar el relevo. Algún host estaba inaccesible cuando se quitó la marca.</translation>
    </message>
    <message>
        <source>Use Reconvert old master: it takes the mark away, the data stay.</source>
        <translation>Use «Reincorporar el antiguo master»: quita la marca, los datos quedan.</translation>
    </message>
    <message>
        <source>HAProxy has been told not to use the slave %1.</source>
        <translation>HAProxy tiene orden de no usar el slave %1.</translation>
    </message>
    <message>
        <source>Users would not get through to it. The proxy was out of reach when it was to be let in again.</source>
        <translation>Los usuarios no llegarían a él. El proxy estaba inaccesible cuando debía volver a admitirse.</translation>
    </message>
    <message>
        <source>Use Reconvert old master: it lets it in again, the data stay.</source>
        <translation>Use «Reincorporar el antiguo master»: vuelve a admitirlo, los datos quedan.</translation>
    </message>
    <message>
        <source>%1 already replicates; what an earlier run left is put right.</source>
        <translation>%1 ya replica; se arregla lo que dejó una ejecución anterior.</translation>
    </message>
    <message>
        <source>Users are not served: %1 runs as the master, but is marked as one that must not be.</source>
        <translation>Los usuarios no son atendidos: %1 funciona como maestro, pero está marcado como uno que no debe serlo.</translation>
    </message>
    <message>
        <source>Start the guard on %1 (systemctl start baton-guard.service): it stops PostgreSQL there, and %2 may serve again.</source>
        <translation>Arranque el guardián en %1 (systemctl start baton-guard.service): detiene PostgreSQL allí, y %2 puede volver a atender.</translation>
    </message>
    <message>
        <source>Users get the maintenance page; end the maintenance first.</source>
        <translation>Los usuarios reciben la página de mantenimiento; termine primero el mantenimiento.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: Baton is taken off all hosts of the cluster, or off none.</source>
        <translation>%1 es inaccesible: Baton se quita de todos los hosts del clúster o de ninguno.</translation>
    </message>
    <message>
        <source>What users change on %1 waits for a standby that is not there.</source>
        <translation>Lo que los usuarios cambian en %1 espera a un standby que no está.</translation>
    </message>
    <message>
        <source>synchronous_standby_names is “%1”: a commit ends when such a standby has it.</source>
        <translation>synchronous_standby_names es «%1»: una confirmación termina cuando un standby así la tiene.</translation>
    </message>
    <message>
        <source>Bring the slave back. Until then, on %1: alter system set synchronous_standby_names = &apos;&apos;; select pg_reload_conf();</source>
        <translation>Recupere el slave. Hasta entonces, en %1: alter system set synchronous_standby_names = &apos;&apos;; select pg_reload_conf();</translation>
    </message>
    <message>
        <source>Being installed by %1 since %2.</source>
        <translation>Lo está instalando %1 desde %2.</translation>
    </message>
    <message>
        <source>Its last transaction is of %1.</source>
        <translation>Su última transacción es de %1.</translation>
    </message>
    <message>
        <source>PostgreSQL says: “%1”.</source>
        <translation>PostgreSQL dice: «%1».</translation>
    </message>
    <message>
        <source>It answers neither this computer nor the other hosts.</source>
        <translation>No responde ni a este equipo ni a los demás hosts.</translation>
    </message>
</context>
<context>
    <name>baton::BalancerPage</name>
    <message>
        <source>Baton installs HAProxy on a machine of its own. It sends users to the master, and holds their requests for the seconds of a change of roles, so that nobody sees an error.</source>
        <translation>Baton instala HAProxy en una máquina propia. Envía a los usuarios al master y retiene sus peticiones durante los segundos de un cambio de roles, de modo que nadie ve un error.</translation>
    </message>
    <message>
        <source>Baton does not touch it. It must send users to the host that answers its health check; during a change of roles users see errors for some seconds.</source>
        <translation>Baton no lo toca. Debe enviar a los usuarios al host que responda a su comprobación de salud; durante un cambio de roles los usuarios ven errores unos segundos.</translation>
    </message>
    <message>
        <source>Users open the master’s own address, and a new one after a change of roles. Only for a try.</source>
        <translation>Los usuarios abren la dirección del propio master, y una nueva tras un cambio de roles. Solo para probar.</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Balanceador de carga</translation>
    </message>
    <message>
        <source>What stands between the users and the two hosts.</source>
        <translation>Lo que hay entre los usuarios y los dos hosts.</translation>
    </message>
    <message>
        <source>HAProxy, set up by Baton</source>
        <translation>HAProxy, configurado por Baton</translation>
    </message>
    <message>
        <source>Another load balancer</source>
        <translation>Otro balanceador de carga</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>baton::Banner</name>
    <message>
        <source>Looking at the hosts…</source>
        <translation>Mirando los hosts…</translation>
    </message>
    <message>
        <source>State of the cluster: %1</source>
        <translation>Estado del clúster: %1</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Mostrar la ejecución</translation>
    </message>
    <message>
        <source>Recommended operation</source>
        <translation>Operación recomendada</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Deshacerla</translation>
    </message>
    <message>
        <source>Takes back what the run had begun, where that is still safe.</source>
        <translation>Revierte lo que la ejecución había empezado, donde aún es seguro.</translation>
    </message>
    <message>
        <source>“%1” was cut off before its end.</source>
        <translation>«%1» se interrumpió antes de terminar.</translation>
    </message>
    <message>
        <source>Resume it, or undo what it had begun.</source>
        <translation>Reanúdela o deshaga lo que había empezado.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>This cluster is not being watched.</source>
        <translation>Este clúster no se está vigilando.</translation>
    </message>
    <message>
        <source>“%1” was cut off: see Runs.</source>
        <translation>«%1» se interrumpió: véase Ejecuciones.</translation>
    </message>
</context>
<context>
    <name>baton::CheckPage</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Looking at the hosts; nothing is changed.</source>
        <translation>Mirando los hosts; no se cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) not met. Select one to see what to do; then check again.</source>
        <translation>
            <numerusform>%n requisito no se cumple. Selecciónelo para ver qué hacer; después compruebe de nuevo.</numerusform>
            <numerusform>%n requisitos no se cumplen. Seleccione uno para ver qué hacer; después compruebe de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All requirements are met, with %n warning(s).</source>
        <translation>
            <numerusform>Se cumplen todos los requisitos, con %n advertencia.</numerusform>
            <numerusform>Se cumplen todos los requisitos, con %n advertencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>All requirements are met.</source>
        <translation>Se cumplen todos los requisitos.</translation>
    </message>
</context>
<context>
    <name>baton::ClusterList</name>
    <message>
        <source>Clusters</source>
        <translation>Clústeres</translation>
    </message>
    <message>
        <source>Search clusters</source>
        <translation>Buscar clústeres</translation>
    </message>
    <message>
        <source>Set up a new cluster</source>
        <translation>Crear un clúster nuevo</translation>
    </message>
</context>
<context>
    <name>baton::ClusterListModel</name>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (práctica)</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Sin vigilar</translation>
    </message>
</context>
<context>
    <name>baton::ClusterSetup</name>
    <message>
        <source>%1 can’t be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>There is no file %1 that can be read.</source>
        <translation>No hay ningún archivo %1 que se pueda leer.</translation>
    </message>
    <message>
        <source>What was entered can’t be kept in %1.</source>
        <translation>Lo introducido no se puede guardar en %1.</translation>
    </message>
</context>
<context>
    <name>baton::ClusterWizard</name>
    <message>
        <source>Set up a new cluster</source>
        <translation>Crear un clúster nuevo</translation>
    </message>
    <message>
        <source>Adopt an installed pair</source>
        <translation>Adoptar un par instalado</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>First host</source>
        <translation>Primer host</translation>
    </message>
    <message>
        <source>One host</source>
        <translation>Un host</translation>
    </message>
    <message>
        <source>It becomes the master: users are served by it.</source>
        <translation>Pasa a ser el master: él atiende a los usuarios.</translation>
    </message>
    <message>
        <source>Either of the pair; Baton finds out which one is the master.</source>
        <translation>Cualquiera de los dos; Baton averigua cuál es el master.</translation>
    </message>
    <message>
        <source>Second host</source>
        <translation>Segundo host</translation>
    </message>
    <message>
        <source>The other host</source>
        <translation>El otro host</translation>
    </message>
    <message>
        <source>It becomes the slave: a copy that is kept up to date, ready to take over.</source>
        <translation>Pasa a ser el slave: una copia que se mantiene al día, lista para tomar el relevo.</translation>
    </message>
    <message>
        <source>The other one of the pair.</source>
        <translation>El otro del par.</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Measured on the hosts. Nothing is changed.</source>
        <translation>Medido en los hosts. No se cambia nada.</translation>
    </message>
    <message>
        <source>Is it a pair, and do the hosts reach each other? Nothing is changed.</source>
        <translation>¿Es un par, y se alcanzan los hosts entre sí? No se cambia nada.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Add and prepare</source>
        <translation>Añadir y preparar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>What was entered is kept, without passwords, and taken up again the next time.</source>
        <translation>Lo introducido se guarda, sin contraseñas, y se retoma la próxima vez.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Forgets what was entered when the wizard was left the last time.</source>
        <translation>Olvida lo que se había introducido al salir del asistente la última vez.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
</context>
<context>
    <name>baton::ConnectionTester</name>
    <message>
        <source>Connected in %1, root as wanted. %2</source>
        <translation>Conectado en %1, root como se quiere. %2</translation>
    </message>
</context>
<context>
    <name>baton::Desktop</name>
    <message>
        <source>The journal has no run %1.</source>
        <translation>El diario no tiene la ejecución %1.</translation>
    </message>
    <message>
        <source>A run goes on</source>
        <translation>Hay una ejecución en curso</translation>
    </message>
    <message>
        <source>“%1” goes on. If you quit now, it is cancelled at the next safe point and undone; where it can’t be undone any more, it is brought to its end first, which may take a while.</source>
        <translation>«%1» está en curso. Si sale ahora, se cancela en el siguiente punto seguro y se deshace; donde ya no se pueda deshacer, se lleva primero a su fin, lo que puede tardar un rato.</translation>
    </message>
    <message>
        <source>Cancel it and quit</source>
        <translation>Cancelarla y salir</translation>
    </message>
</context>
<context>
    <name>baton::DrillPane</name>
    <message>
        <source>Open the service desk</source>
        <translation>Abrir el service desk</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>Desenchufar</translation>
    </message>
    <message>
        <source>Power on</source>
        <translation>Encender</translation>
    </message>
    <message>
        <source>Cut the network</source>
        <translation>Cortar la red</translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Fill the disk</source>
        <translation>Llenar el disco</translation>
    </message>
    <message>
        <source>Free the disk</source>
        <translation>Liberar el disco</translation>
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
        <translation>el service desk</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>Cortar %1</translation>
    </message>
    <message>
        <source>Heal %1</source>
        <translation>Reparar %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Let users work</source>
        <translation>Hacer trabajar a los usuarios</translation>
    </message>
    <message>
        <source>Send users home</source>
        <translation>Enviar a casa a los usuarios</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <comment>machine: what is being done</comment>
        <translation>%1: %2…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>machine: what the button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 requests, %2 failed</source>
        <translation>%1 peticiones, %2 fallidas</translation>
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
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
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
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>What is there on these hosts. Nothing was changed.</source>
        <translation>Lo que hay en estos hosts. No se cambió nada.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>The pair</source>
        <translation>El par</translation>
    </message>
</context>
<context>
    <name>baton::HistoryChart</name>
    <message>
        <source>Nothing is known for this time.</source>
        <translation>No se sabe nada de este periodo.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Como mucho %1.</translation>
    </message>
</context>
<context>
    <name>baton::HistoryPane</name>
    <message>
        <source>Replication lag, seconds</source>
        <translation>Retraso de replicación, en segundos</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Peticiones por segundo</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Time shown in the charts</source>
        <translation>Periodo mostrado en los gráficos</translation>
    </message>
    <message>
        <source>Nothing is known yet for this time. Baton keeps what it sees while it is open.</source>
        <translation>Aún no se sabe nada de este periodo. Baton guarda lo que ve mientras está abierto.</translation>
    </message>
    <message>
        <source>No outage was seen in this time.</source>
        <translation>No se vio ninguna caída en este periodo.</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) seen, hatched in the charts; %1 in all.</source>
        <translation>
            <numerusform>%n caída vista, rayada en los gráficos; %1 en total.</numerusform>
            <numerusform>%n caídas vistas, rayadas en los gráficos; %1 en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
</context>
<context>
    <name>baton::HostForm</name>
    <message>
        <source>asked for when it is needed</source>
        <translation>se pide cuando hace falta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>as you call it, e.g. desk-a</source>
        <translation>como usted lo llama, p. ej. desk-a</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>name or IP address</source>
        <translation>nombre o dirección IP</translation>
    </message>
    <message>
        <source>Address in the cluster</source>
        <translation>Dirección en el clúster</translation>
    </message>
    <message>
        <source>if the other hosts reach it by another IP address</source>
        <translation>si los demás hosts lo alcanzan por otra dirección IP</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>as ~/.ssh/config says</source>
        <translation>como dice ~/.ssh/config</translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation>Host de salto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>sudo password</source>
        <translation>Contraseña de sudo</translation>
    </message>
    <message>
        <source>Log in with</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>SSH agent</source>
        <translation>Agente SSH</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Become root</source>
        <translation>Pasar a root</translation>
    </message>
    <message>
        <source>The user is root</source>
        <translation>El usuario es root</translation>
    </message>
    <message>
        <source>sudo without a password</source>
        <translation>sudo sin contraseña</translation>
    </message>
    <message>
        <source>sudo with a password</source>
        <translation>sudo con contraseña</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Use this login for all hosts</source>
        <translation>Usar este inicio de sesión en todos los hosts</translation>
    </message>
    <message>
        <source>SSH port</source>
        <translation>Puerto SSH</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>probando</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Internal address</source>
        <translation>Dirección interna</translation>
    </message>
    <message>
        <source>user@host, also several with commas</source>
        <translation>usuario@host, también varios con comas</translation>
    </message>
    <message>
        <source>By way of user</source>
        <translation>Por el usuario</translation>
    </message>
    <message>
        <source>if sudo does not make you root at once</source>
        <translation>si sudo no le hace root directamente</translation>
    </message>
    <message>
        <source>only by Baton’s helper</source>
        <translation>solo por el ayudante de Baton</translation>
    </message>
</context>
<context>
    <name>baton::HostKeyDialog</name>
    <message>
        <source>This is the first connection to %1 (%2). Compare the fingerprint with the one that the machine itself shows:</source>
        <translation>Esta es la primera conexión con %1 (%2). Compare la huella con la que muestra la propia máquina:</translation>
    </message>
    <message>
        <source>The host key of %1 has changed</source>
        <translation>La clave de host de %1 ha cambiado</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>¿Es este %1?</translation>
    </message>
    <message>
        <source>It shows now (%1):</source>
        <translation>Muestra ahora (%1):</translation>
    </message>
    <message>
        <source>Known so far:</source>
        <translation>Conocida hasta ahora:</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Confiar en esta clave</translation>
    </message>
    <message>
        <source>%1 (%2) shows another host key than before. Either the machine was installed anew, or somebody stands in between. Baton does not connect.</source>
        <translation>%1 (%2) muestra otra clave de host que antes. O la máquina se instaló de nuevo, o alguien está en medio. Baton no conecta.</translation>
    </message>
    <message>
        <source>Compare what it shows now with what the machine itself says on its console. Only if it is the same, remove the old key from known_hosts:</source>
        <translation>Compare lo que muestra ahora con lo que dice la propia máquina en su consola. Solo si es lo mismo, elimine la clave antigua de known_hosts:</translation>
    </message>
</context>
<context>
    <name>baton::HostKeys</name>
    <message>
        <source>The host key was not accepted.</source>
        <translation>La clave de host no se aceptó.</translation>
    </message>
</context>
<context>
    <name>baton::HostPage</name>
    <message>
        <source>Go on without a connection; it is checked again before anything is installed</source>
        <translation>Continuar sin conexión; se comprueba de nuevo antes de instalar nada</translation>
    </message>
    <message>
        <source>%1 is the address of %2 already. Each needs a machine of its own.</source>
        <translation>%1 ya es la dirección de %2. Cada uno necesita su propia máquina.</translation>
    </message>
</context>
<context>
    <name>baton::HostWatch</name>
    <message>
        <source>%1 has stopped answering.</source>
        <translation>%1 ha dejado de responder.</translation>
    </message>
    <message>
        <source>The look at %1 gave nothing: %2</source>
        <translation>La consulta a %1 no dio nada: %2</translation>
    </message>
    <message>
        <source>%1 answers, but nothing that it says can be understood: “%2”. Look at what its login shell prints.</source>
        <translation>%1 responde, pero nada de lo que dice se entiende: «%2». Mire qué imprime su shell de inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>baton::Inspector</name>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Copy these facts as text</source>
        <translation>Copiar estos datos como texto</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>visto hace %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more: see the problems above</source>
        <translation>
            <numerusform>%n más: véanse los problemas arriba</numerusform>
            <numerusform>%n más: véanse los problemas arriba</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>baton::LoginPrompter</name>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>La última respuesta no fue aceptada.</translation>
    </message>
    <message>
        <source>%1 asks %2 at login: “%3”</source>
        <translation>%1 pregunta a %2 al iniciar sesión: «%3»</translation>
    </message>
</context>
<context>
    <name>baton::Logs</name>
    <message>
        <source>read the logs of that time</source>
        <translation>leer los registros de ese momento</translation>
    </message>
    <message>
        <source>read the logs</source>
        <translation>leer los registros</translation>
    </message>
</context>
<context>
    <name>baton::LogsDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Logs of %1</source>
        <translation>Registros de %1</translation>
    </message>
    <message>
        <source>Logs – %1</source>
        <translation>Registros – %1</translation>
    </message>
    <message>
        <source>From %1 to %2, by each host’s own clock.</source>
        <translation>De %1 a %2, según el reloj de cada host.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the logs</source>
        <translation>Buscar en los registros</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Nothing was logged in this time.</source>
        <translation>No se registró nada en ese tiempo.</translation>
    </message>
    <message>
        <source>“%1” is not in the logs of %2.</source>
        <translation>«%1» no está en los registros de %2.</translation>
    </message>
    <message>
        <source>Save the logs</source>
        <translation>Guardar los registros</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The logs can’t be written to %1: %2</source>
        <translation>No se pueden escribir los registros en %1: %2</translation>
    </message>
</context>
<context>
    <name>baton::MainWindow</name>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Clúster</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>&amp;Reconectar</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation>&amp;Operaciones</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>&amp;Copy facts</source>
        <translation>&amp;Copiar datos</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>Baton</source>
        <translation>Baton</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>%1 – Baton</source>
        <translation>%1 – Baton</translation>
    </message>
    <message>
        <source>Set up a &amp;new cluster…</source>
        <translation>Crear un clúster &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Adopt an installed pair…</source>
        <translation>&amp;Adoptar un par instalado…</translation>
    </message>
    <message>
        <source>&amp;Import a profile…</source>
        <translation>&amp;Importar un perfil…</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Who sees whom</source>
        <translation>Quién alcanza a quién</translation>
    </message>
    <message>
        <source>Activity, charts and output</source>
        <translation>Actividad, gráficos y salida</translation>
    </message>
    <message>
        <source>&amp;Save the diagram…</source>
        <translation>&amp;Guardar el diagrama…</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Guardar el diagrama</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>&amp;Practise on a lab…</source>
        <translation>&amp;Practicar en un laboratorio…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Baton</source>
        <translation>&amp;Acerca de Baton</translation>
    </message>
    <message>
        <source>About Baton</source>
        <translation>Acerca de Baton</translation>
    </message>
    <message>
        <source>High availability for your service desk</source>
        <translation>Alta disponibilidad para su service desk</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>%1 (practice) – Baton</source>
        <translation>%1 (práctica) – Baton</translation>
    </message>
</context>
<context>
    <name>baton::OperationBar</name>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>No cluster is open.</source>
        <translation>No hay ningún clúster abierto.</translation>
    </message>
    <message>
        <source>Another operation is running on this cluster.</source>
        <translation>Otra operación está en curso en este clúster.</translation>
    </message>
</context>
<context>
    <name>baton::OptionsPage</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>The defaults are right for most.</source>
        <translation>Los valores predeterminados sirven a la mayoría.</translation>
    </message>
    <message>
        <source>Address for users</source>
        <translation>Dirección para usuarios</translation>
    </message>
    <message>
        <source>The service desk wants its first user, the Super User, to be registered on the master before the slave is made. Baton can wait for it, and shows the page to open; or the registration is done later.</source>
        <translation>El service desk quiere que su primer usuario, el Super User, se registre en el master antes de crear el slave. Baton puede esperarlo y muestra la página que hay que abrir; o el registro se hace más tarde.</translation>
    </message>
</context>
<context>
    <name>baton::OutputPane</name>
    <message>
        <source>The output of programs on the hosts appears here during a run.</source>
        <translation>Aquí aparece la salida de los programas en los hosts durante una ejecución.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
</context>
<context>
    <name>baton::PasswordsPage</name>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>What the installation needs to know, and where Baton keeps it.</source>
        <translation>Lo que la instalación necesita saber, y dónde lo guarda Baton.</translation>
    </message>
    <message>
        <source>Keep them in the keychain of this desktop</source>
        <translation>Guardarlas en el llavero de este escritorio</translation>
    </message>
    <message>
        <source>Do not keep them: ask again after each start of Baton</source>
        <translation>No guardarlas: pedirlas de nuevo tras cada arranque de Baton</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation>Dónde se guardan</translation>
    </message>
    <message>
        <source>empty: the one from the vendor’s guide</source>
        <translation>vacío: la de la guía del fabricante</translation>
    </message>
    <message>
        <source>asked for when it is needed</source>
        <translation>se pide cuando hace falta</translation>
    </message>
    <message>
        <source>All passwords, those for SSH and sudo too, go into the keychain that opens when you log in to this desktop. They are never written to a file, a log or a report.</source>
        <translation>Todas las contraseñas, también las de SSH y sudo, van al llavero que se abre al iniciar sesión en este escritorio. Nunca se escriben en un archivo, un registro o un informe.</translation>
    </message>
    <message>
        <source>All passwords, those for SSH and sudo too, stay in memory until Baton is closed. Watching the cluster after the next start needs them again.</source>
        <translation>Todas las contraseñas, también las de SSH y sudo, permanecen en memoria hasta que se cierra Baton. Para vigilar el clúster tras el próximo arranque se necesitan de nuevo.</translation>
    </message>
    <message>
        <source>%1 All passwords, those for SSH and sudo too, stay in memory until Baton is closed, and are asked for again afterwards.</source>
        <translation>%1 Todas las contraseñas, también las de SSH y sudo, quedan en memoria hasta que se cierre Baton, y después se vuelven a pedir.</translation>
    </message>
</context>
<context>
    <name>baton::PlanPage</name>
    <message>
        <source>What is going to be done. Nothing was changed so far.</source>
        <translation>Lo que se va a hacer. Hasta ahora no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>What switching over safely needs on these hosts. Nothing was changed so far.</source>
        <translation>Lo que un intercambio de roles seguro necesita en estos hosts. Hasta ahora no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Select a step to see what would be sent to which host.</source>
        <translation>Seleccione un paso para ver qué se enviaría a cada host.</translation>
    </message>
    <message>
        <source>Prepare the pair now, so that it can be switched over safely</source>
        <translation>Preparar el par ahora, para poder intercambiar los roles con seguridad</translation>
    </message>
    <message>
        <source>Only watch it; preparing stays on offer in the window</source>
        <translation>Solo vigilarlo; la preparación sigue disponible en la ventana</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s).</source>
        <translation>
            <numerusform>%n paso.</numerusform>
            <numerusform>%n pasos.</numerusform>
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
            <numerusform>%n ya está hecho.</numerusform>
            <numerusform>%n ya están hechos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::PracticeDialog</name>
    <message>
        <source>Start the lab</source>
        <translation>Iniciar el laboratorio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Practise on a lab</source>
        <translation>Practicar en un laboratorio</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>A fire drill before the real one</source>
        <translation>Un simulacro antes de la emergencia real</translation>
    </message>
    <message>
        <source>Three small Debian machines boot on this computer: two for the service desk, one for HAProxy. Install on them, pull their plug, cut their network, fill their disks, and see what Baton does. Your own clusters are not touched.</source>
        <translation>En este equipo arrancan tres pequeñas máquinas Debian: dos para el service desk y una para HAProxy. Instale en ellas, desenchúfelas, corte su red, llene sus discos y vea qué hace Baton. Sus propios clústeres no se tocan.</translation>
    </message>
    <message>
        <source>The machines live in a network of their own and reach nothing outside. They need an administrator’s right on this computer, about 2 GB of disk and 1 GB of memory. The first start takes a minute or two, later ones a few seconds.</source>
        <translation>Las máquinas viven en una red propia y no alcanzan nada de fuera. Necesitan derechos de administrador en este equipo, unos 2 GB de disco y 1 GB de memoria. El primer arranque tarda uno o dos minutos; los siguientes, unos segundos.</translation>
    </message>
    <message>
        <source>Asking for the administrator’s right…</source>
        <translation>Pidiendo derechos de administrador…</translation>
    </message>
</context>
<context>
    <name>baton::PracticeLab</name>
    <message>
        <source>The lab’s helper could not be started: %1</source>
        <translation>No se pudo iniciar el auxiliar del laboratorio: %1</translation>
    </message>
    <message>
        <source>The practice lab is not installed with this program.</source>
        <translation>El laboratorio de prácticas no está instalado con este programa.</translation>
    </message>
    <message>
        <source>The lab needs an administrator’s right, and pkexec, which asks for it, is not installed. Install the package “pkexec” (or “policykit-1”).</source>
        <translation>El laboratorio necesita derechos de administrador, y pkexec, que los pide, no está instalado. Instale el paquete «pkexec» (o «policykit-1»).</translation>
    </message>
    <message>
        <source>The administrator’s right was not given: nothing was started.</source>
        <translation>No se concedieron los derechos de administrador: no se inició nada.</translation>
    </message>
    <message>
        <source>The lab’s helper has ended. %1</source>
        <translation>El auxiliar del laboratorio ha terminado. %1</translation>
    </message>
</context>
<context>
    <name>baton::PracticeStrip</name>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>These machines run on this computer. Break them in “Fire drill” below; nothing here touches your own clusters.</source>
        <translation>Estas máquinas funcionan en este equipo. Estropéelas en «Simulacro», abajo; nada de aquí toca sus propios clústeres.</translation>
    </message>
    <message>
        <source>The machines of this lab run on this computer, once it is started.</source>
        <translation>Las máquinas de este laboratorio funcionan en este equipo una vez iniciado.</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Terminar la práctica</translation>
    </message>
    <message>
        <source>Start the lab</source>
        <translation>Iniciar el laboratorio</translation>
    </message>
    <message>
        <source>Switches the three machines off and removes every trace of them</source>
        <translation>Apaga las tres máquinas y elimina todo rastro de ellas</translation>
    </message>
</context>
<context>
    <name>baton::ProbeReader</name>
    <message numerus="yes">
        <source>PostgreSQL has not answered for %n second(s).</source>
        <translation>
            <numerusform>PostgreSQL no ha respondido desde hace %n segundo.</numerusform>
            <numerusform>PostgreSQL no ha respondido desde hace %n segundos.</numerusform>
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
        <translation>Sin problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong in any cluster.</source>
        <translation>No hay nada mal en ningún clúster.</translation>
    </message>
    <message>
        <source>What is wrong, in all clusters</source>
        <translation>Lo que está mal, en todos los clústeres</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>cluster, problem</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>“%1” was cut off before its end.</source>
        <translation>«%1» se interrumpió antes de terminar.</translation>
    </message>
</context>
<context>
    <name>baton::ProductPage</name>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>What the cluster is called, and what runs on it.</source>
        <translation>Cómo se llama el clúster, y qué funciona en él.</translation>
    </message>
    <message>
        <source>e.g. Service Desk Pune</source>
        <translation>p. ej. Service Desk Pune</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Build file</source>
        <translation>Archivo de build</translation>
    </message>
    <message>
        <source>the installer as the vendor gave it to you</source>
        <translation>el instalador tal como se lo dio el fabricante</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>%1. The vendor’s build is called %2, this file is not. Is it the right one?</source>
        <translation>%1. El build del fabricante se llama %2, este archivo no. ¿Es el correcto?</translation>
    </message>
    <message>
        <source>%1, named as a build of this product.</source>
        <translation>%1, con nombre de build de este producto.</translation>
    </message>
    <message>
        <source>%1, named as a build of this product.
SHA-256 %2</source>
        <translation>%1, con nombre de build de este producto.
SHA-256 %2</translation>
    </message>
</context>
<context>
    <name>baton::Profile</name>
    <message>
        <source>a text is expected</source>
        <translation>se espera un texto</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>se espera true o false</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>se espera un número entero</translation>
    </message>
    <message>
        <source>one of %1 is expected</source>
        <translation>se espera uno de %1</translation>
    </message>
    <message>
        <source>not known here; is it misspelt?</source>
        <translation>no se conoce aquí; ¿está mal escrito?</translation>
    </message>
    <message>
        <source>%1: only a, b and proxy are known</source>
        <translation>%1: solo se conocen a, b y proxy</translation>
    </message>
    <message>
        <source>%1: an object is expected</source>
        <translation>%1: se espera un objeto</translation>
    </message>
    <message>
        <source>hosts: an object with a, b and proxy is expected</source>
        <translation>hosts: se espera un objeto con a, b y proxy</translation>
    </message>
    <message>
        <source>The profile does not have the expected form. %1.</source>
        <translation>El perfil no tiene la forma esperada. %1.</translation>
    </message>
    <message>
        <source>Host %1: %2</source>
        <translation>Host %1: %2</translation>
    </message>
    <message>
        <source>The cluster has no name.</source>
        <translation>El clúster no tiene nombre.</translation>
    </message>
    <message>
        <source>The id “%1” may only have lower-case letters, digits and hyphens.</source>
        <translation>El identificador «%1» solo puede tener minúsculas, dígitos y guiones.</translation>
    </message>
    <message>
        <source>The recipe “%1” is not known: it is neither a bundled one nor a file.</source>
        <translation>La receta «%1» no se conoce: no es una incluida ni un archivo.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a web page; write it as http://name or https://name.</source>
        <translation>«%1» no es la dirección de una página web; escríbala como http://nombre o https://nombre.</translation>
    </message>
    <message>
        <source>Host %1 is missing: a cluster has two data hosts, a and b.</source>
        <translation>Falta el host %1: un clúster tiene dos hosts de datos, a y b.</translation>
    </message>
    <message>
        <source>The host for HAProxy is missing. Without one, choose the proxy kind “none” or “foreign”.</source>
        <translation>Falta el host para HAProxy. Sin él, elija el tipo de proxy «none» o «foreign».</translation>
    </message>
    <message>
        <source>There is a host for HAProxy, but the proxy kind is “none”.</source>
        <translation>Hay un host para HAProxy, pero el tipo de proxy es «none».</translation>
    </message>
    <message>
        <source>port %1 is not between 1 and 65535.</source>
        <translation>el puerto %1 no está entre 1 y 65535.</translation>
    </message>
    <message>
        <source>the address is missing.</source>
        <translation>falta la dirección.</translation>
    </message>
    <message>
        <source>“%1” is neither a host name nor an IP address.</source>
        <translation>«%1» no es ni un nombre de host ni una dirección IP.</translation>
    </message>
    <message>
        <source>“%1” is a name. Give also the IP address by which the other hosts reach it.</source>
        <translation>«%1» es un nombre. Dé también la dirección IP por la que lo alcanzan los demás hosts.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address; the other hosts need one.</source>
        <translation>«%1» no es una dirección IP; los demás hosts necesitan una.</translation>
    </message>
    <message>
        <source>the other hosts can&apos;t reach it by the loopback address %1.</source>
        <translation>los demás hosts no pueden alcanzarlo por la dirección de bucle local %1.</translation>
    </message>
    <message>
        <source>the user is missing.</source>
        <translation>falta el usuario.</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>«%1» no es un nombre de usuario.</translation>
    </message>
    <message>
        <source>user %1 is not root, and sudo is not allowed: Baton needs root&apos;s rights there.</source>
        <translation>el usuario %1 no es root, y no se permite sudo: Baton necesita allí los permisos de root.</translation>
    </message>
    <message>
        <source>Hosts %1 and %2 have the same address %3; each needs a machine of its own.</source>
        <translation>Los hosts %1 y %2 tienen la misma dirección %3; cada uno necesita su propia máquina.</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(y %n más)</numerusform>
            <numerusform>(y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile can&apos;t be used. %1</source>
        <translation>El perfil no se puede usar. %1</translation>
    </message>
    <message>
        <source>“%1” is not a jump host; write it as user@host:port, and several with commas.</source>
        <translation>«%1» no es un host de salto; escríbalo como usuario@host:puerto, y varios con comas.</translation>
    </message>
</context>
<context>
    <name>baton::ProfileDialog</name>
    <message>
        <source>Keep typed passwords in the keychain</source>
        <translation>Guardar en el llavero las contraseñas escritas</translation>
    </message>
    <message>
        <source>Add a cluster</source>
        <translation>Añadir un clúster</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>HAProxy, set up by Baton</source>
        <translation>HAProxy, configurado por Baton</translation>
    </message>
    <message>
        <source>Another load balancer</source>
        <translation>Otro balanceador de carga</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>what users open; empty = the address of HAProxy</source>
        <translation>lo que abren los usuarios; vacío = la dirección de HAProxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Build file</source>
        <translation>Archivo de build</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Balanceador de carga</translation>
    </message>
    <message>
        <source>Address for users</source>
        <translation>Dirección para usuarios</translation>
    </message>
    <message>
        <source>Second host</source>
        <translation>Segundo host</translation>
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
        <translation>Primer host</translation>
    </message>
</context>
<context>
    <name>baton::ProfileEditor</name>
    <message>
        <source>Import a profile</source>
        <translation>Importar un perfil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Exportar el perfil</translation>
    </message>
    <message>
        <source>%1 can’t be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Remove “%1” from Baton? Nothing changes on its hosts; the journal of its runs stays.</source>
        <translation>¿Eliminar «%1» de Baton? Nada cambia en sus hosts; el diario de sus ejecuciones permanece.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>baton::QuestionDialog</name>
    <message>
        <source>This answer is secret</source>
        <translation>Esta respuesta es secreta</translation>
    </message>
    <message>
        <source>Answer this prompt so from now on</source>
        <translation>Responder así a esta pregunta desde ahora</translation>
    </message>
    <message>
        <source>A question from %1</source>
        <translation>Una pregunta de %1</translation>
    </message>
    <message>
        <source>The terminal so far</source>
        <translation>El terminal hasta ahora</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The program on %1 asks something that Baton does not know</source>
        <translation>El programa en %1 pregunta algo que Baton no conoce</translation>
    </message>
</context>
<context>
    <name>baton::ReplayDialog</name>
    <message>
        <source>Replay: %1</source>
        <translation>Repetición: %1</translation>
    </message>
    <message>
        <source>Played from the journal: what the run did. Figures such as load and lag were not kept.</source>
        <translation>Reproducido desde el diario: lo que hizo la ejecución. Cifras como la carga y el retraso no se guardaron.</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>Momento de la ejecución</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>speed</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>baton::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf);;Text (*.txt)</source>
        <translation>HTML (*.html);;PDF (*.pdf);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Repetición…</translation>
    </message>
    <message>
        <source>Logs of that time…</source>
        <translation>Registros de ese momento…</translation>
    </message>
    <message>
        <source>What PostgreSQL, HAProxy and the service desk logged on each host meanwhile</source>
        <translation>Lo que PostgreSQL, HAProxy y el service desk registraron entretanto en cada host</translation>
    </message>
</context>
<context>
    <name>baton::RowDetails</name>
    <message>
        <source>Select a check or a step to see what is known about it.</source>
        <translation>Seleccione una comprobación o un paso para ver qué se sabe de ello.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Requerido</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>Cómo arreglarlo</translation>
    </message>
    <message>
        <source>Point of no return: from here on the run is finished, not undone.</source>
        <translation>Punto de no retorno: desde aquí la ejecución se termina, no se deshace.</translation>
    </message>
</context>
<context>
    <name>baton::RunModel</name>
    <message numerus="yes">
        <source>Plan · %n step(s)</source>
        <translation>
            <numerusform>Plan · %n paso</numerusform>
            <numerusform>Plan · %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps · %1 of %2</source>
        <translation>Pasos · %1 de %2</translation>
    </message>
    <message>
        <source>Checks · %1 of %2</source>
        <translation>Comprobaciones · %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Checks · %n failed</source>
        <translation>
            <numerusform>Comprobaciones · %n fallida</numerusform>
            <numerusform>Comprobaciones · %n fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks · passed with %n warning(s)</source>
        <translation>
            <numerusform>Comprobaciones · superadas con %n advertencia</numerusform>
            <numerusform>Comprobaciones · superadas con %n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks · all %n passed</source>
        <translation>
            <numerusform>Comprobaciones · %n superada</numerusform>
            <numerusform>Comprobaciones · las %n superadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check or step</source>
        <translation>Comprobación o paso</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>was already done</source>
        <translation>ya estaba hecho</translation>
    </message>
    <message>
        <source>being undone</source>
        <translation>deshaciéndose</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>would be done</source>
        <translation>se haría</translation>
    </message>
    <message>
        <source>Checks · done when it was started</source>
        <translation>Comprobaciones · hechas al iniciarla</translation>
    </message>
    <message>
        <source>%1 – no way back from here</source>
        <translation>%1 – desde aquí no hay vuelta atrás</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>baton::RunOptionForm</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Automatic: the cheapest that is possible</source>
        <translation>Automático: el menos costoso que sea posible</translation>
    </message>
    <message>
        <source>pg_rewind: only what differs</source>
        <translation>pg_rewind: solo lo que difiere</translation>
    </message>
    <message>
        <source>Full copy of the database</source>
        <translation>Copia completa de la base de datos</translation>
    </message>
    <message>
        <source>The product&apos;s own scripts</source>
        <translation>Los scripts del propio producto</translation>
    </message>
    <message>
        <source>Stays the master</source>
        <translation>Sigue como master</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>The service desk</source>
        <translation>El service desk</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>The whole machine</source>
        <translation>Toda la máquina</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Wait until it is registered in the browser</source>
        <translation>Esperar a que se registre en el navegador</translation>
    </message>
    <message>
        <source>Register later</source>
        <translation>Registrar más tarde</translation>
    </message>
    <message>
        <source>PostgreSQL, where a setting needs it</source>
        <translation>PostgreSQL, donde un ajuste lo necesita</translation>
    </message>
    <message>
        <source>Restart it once</source>
        <translation>Reiniciarlo una vez</translation>
    </message>
    <message>
        <source>Do not restart it</source>
        <translation>No reiniciarlo</translation>
    </message>
    <message>
        <source>A full copy may use</source>
        <extracomment>how much of the network a full copy of the database may use</extracomment>
        <translation>Una copia completa puede usar</translation>
    </message>
    <message>
        <source>All that the line gives</source>
        <translation>Todo lo que dé la línea</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>The upload may use</source>
        <extracomment>how much of the network the upload of the installation file may use</extracomment>
        <translation>La subida puede usar</translation>
    </message>
</context>
<context>
    <name>baton::RunSession</name>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Leave it empty to use the one from the vendor’s guide.</source>
        <translation>Déjelo vacío para usar el de la guía del fabricante.</translation>
    </message>
</context>
<context>
    <name>baton::RunTree</name>
    <message>
        <source>Checks and steps</source>
        <translation>Comprobaciones y pasos</translation>
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
        <translation>Escriba &lt;b&gt;%1&lt;/b&gt; para confirmar:</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed</source>
        <translation>Simulación: no se cambió nada</translation>
    </message>
    <message>
        <source>Looking at the hosts; nothing is changed.</source>
        <translation>Mirando los hosts; no se cambia nada.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Back to the checks</source>
        <translation>Volver a las comprobaciones</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Cancelar la ejecución</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The point of no return is passed: the run goes on to its end.</source>
        <translation>El punto de no retorno ha pasado: la ejecución sigue hasta su fin.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf);;Text (*.txt)</source>
        <translation>HTML (*.html);;PDF (*.pdf);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Show the commands</source>
        <translation>Mostrar los comandos</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Details and output</source>
        <translation>Detalles y salida</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Goes through the plan without changing anything, and shows what would be sent to which host.</source>
        <translation>Recorre el plan sin cambiar nada y muestra qué se enviaría a cada host.</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Duró %1.</translation>
    </message>
    <message>
        <source>The longest wait of a user was %1.</source>
        <translation>La espera más larga de un usuario fue de %1.</translation>
    </message>
    <message>
        <source>Save the commands…</source>
        <translation>Guardar los comandos…</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · quedan %2</translation>
    </message>
    <message>
        <source>Take it over only if nobody runs it any more. What it had begun stays as it is; the status says what is to be done about it.</source>
        <translation>Asúmalo solo si ya nadie dirige la ejecución. Lo que había comenzado queda como está; el estado dice qué hacer con ello.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Asumir el bloqueo</translation>
    </message>
    <message>
        <source>Overtaken by others</source>
        <translation>Superada por otros</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Asumir…</translation>
    </message>
    <message>
        <source>Take over the lock of another run?</source>
        <translation>¿Asumir el bloqueo de otra ejecución?</translation>
    </message>
    <message>
        <source>If you cancel: the run stops before its next step, and what it has begun is undone.</source>
        <translation>Si cancela: la ejecución se detiene antes de su siguiente paso, y lo que ha empezado se deshace.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Deshacerla</translation>
    </message>
</context>
<context>
    <name>baton::RunsModel</name>
    <message>
        <source>Going on</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No empezada</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>baton::RunsPane</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Deshacerla</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the runs by a text</source>
        <translation>Filtrar las ejecuciones por un texto</translation>
    </message>
    <message>
        <source>What happened when, played back, with the commands and the logs of that time</source>
        <translation>Qué pasó y cuándo, para reproducirlo, con las órdenes y los registros de ese momento</translation>
    </message>
    <message>
        <source>Goes on with a run that was cut off or stopped before its end</source>
        <translation>Continúa una ejecución que se interrumpió o se detuvo antes de terminar</translation>
    </message>
    <message>
        <source>Takes back what the run had begun, where that is still safe.</source>
        <translation>Revierte lo que la ejecución había empezado, donde aún es seguro.</translation>
    </message>
</context>
<context>
    <name>baton::SecretDialog</name>
    <message>
        <source>Keep in the keychain</source>
        <translation>Guardar en el llavero</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Keep in the keychain (not now: it is kept until Baton is closed)</source>
        <translation>Guardar en el llavero (ahora no: se guarda hasta que se cierre Baton)</translation>
    </message>
</context>
<context>
    <name>baton::SettingsDialog</name>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Move data along the lines of the diagram</source>
        <translation>Mover los datos por las líneas del diagrama</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>El idioma cambia en el próximo arranque.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Go on watching in the tray when the window is closed, and tell what changes</source>
        <translation>Vigilar y avisar también con la ventana cerrada</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
</context>
<context>
    <name>baton::SightModel</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>sin probar</translation>
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
        <translation>él mismo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2. %3</source>
        <comment>who looks, at whom, what was seen</comment>
        <translation>%1 a %2. %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>%1 · not looked yet</source>
        <translation>%1 · aún sin mirar</translation>
    </message>
    <message>
        <source>%1 · %2 ago</source>
        <translation>%1 · hace %2</translation>
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
        <translation>Quién alcanza a quién</translation>
    </message>
    <message>
        <source>Rows look at columns: over SSH, at PostgreSQL’s port, over HTTP, by ping.</source>
        <translation>Las filas miran a las columnas: por SSH, al puerto de PostgreSQL, por HTTP, por ping.</translation>
    </message>
    <message>
        <source>Rows look at columns: ✓ reached, ✗ not reached, – not tried. A host that nobody reaches is down; one that only this computer misses is cut off from here.</source>
        <translation>Las filas miran a las columnas: ✓ alcanzado, ✗ no alcanzado, – no probado. Un host que nadie alcanza está caído; uno que solo este equipo no alcanza está incomunicado desde aquí.</translation>
    </message>
</context>
<context>
    <name>baton::TopologyView</name>
    <message>
        <source>Topology of the cluster</source>
        <translation>Topología del clúster</translation>
    </message>
</context>
<context>
    <name>baton::Tray</name>
    <message>
        <source>Show Baton</source>
        <translation>Mostrar Baton</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Baton: all is well</source>
        <translation>Baton: todo está bien</translation>
    </message>
    <message>
        <source>Baton: %1</source>
        <translation>Baton: %1</translation>
    </message>
    <message>
        <source>Baton goes on watching</source>
        <translation>Baton sigue vigilando</translation>
    </message>
    <message>
        <source>It is in the tray, where it can also be ended.</source>
        <translation>Está en la bandeja, donde también se puede cerrar.</translation>
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
        <translation>Alta disponibilidad para su service desk</translation>
    </message>
    <message>
        <source>Name three machines: two for the service desk, one for HAProxy. Baton installs them, shows how they are, and hands the service over from one to the other.</source>
        <translation>Nombre tres máquinas: dos para el service desk, una para HAProxy. Baton las instala, muestra cómo están y pasa el servicio de una a otra.</translation>
    </message>
    <message>
        <source>Import a profile…</source>
        <translation>Importar un perfil…</translation>
    </message>
    <message>
        <source>Set up a new cluster…</source>
        <translation>Crear un clúster nuevo…</translation>
    </message>
    <message>
        <source>Adopt an installed pair…</source>
        <translation>Adoptar un par instalado…</translation>
    </message>
    <message>
        <source>Practise on a lab…</source>
        <translation>Practicar en un laboratorio…</translation>
    </message>
    <message>
        <source>Three machines on this computer to install on and to break: a fire drill before the real one</source>
        <translation>Tres máquinas en este equipo para instalar y estropear: un simulacro antes de la emergencia real</translation>
    </message>
</context>
<context>
    <name>baton::WizardTrail</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
</context>
<context>
    <name>baton::ZoomBar</name>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit the diagram to the window</source>
        <translation>Ajustar el diagrama a la ventana</translation>
    </message>
</context>
<context>
    <name>baton::cli::Conversation</name>
    <message>
        <source>Nobody is here to confirm “%1”: start it with --yes.</source>
        <translation>No hay nadie para confirmar «%1»: ejecútelo con --yes.</translation>
    </message>
    <message>
        <source>%1. Type “%2” to go on:</source>
        <translation>%1. Escriba «%2» para continuar:</translation>
    </message>
    <message>
        <source>%1 asks something that the recipe does not know:</source>
        <translation>%1 pregunta algo que la receta no conoce:</translation>
    </message>
    <message>
        <source>Give the answer with --answer “%1=…”.</source>
        <translation>Dé la respuesta con --answer «%1=…».</translation>
    </message>
    <message>
        <source>Remember this answer for this recipe?</source>
        <translation>¿Recordar esta respuesta para esta receta?</translation>
    </message>
    <message>
        <source>%1 (empty: the vendor&apos;s)</source>
        <translation>%1 (vacío: la del fabricante)</translation>
    </message>
    <message>
        <source>Cancelling at the next safe point: what was begun is undone. Past the point of no return the run goes on to its end.</source>
        <translation>Cancelando en el próximo punto seguro: se deshace lo empezado. Pasado el punto de no retorno, la ejecución sigue hasta su fin.</translation>
    </message>
    <message>
        <source>Once more to leave at once: nothing was changed.</source>
        <translation>Otra vez para salir de inmediato: no se cambió nada.</translation>
    </message>
    <message>
        <source>Once more to leave at once. The run is cut off then: the hosts&apos; own timers undo or finish what holds users up, and “batonctl resume %1” or “batonctl rollback %1” takes it up again.</source>
        <translation>Otra vez para salir de inmediato. La ejecución queda entonces cortada: los temporizadores de los hosts deshacen o terminan lo que retiene a los usuarios, y «batonctl resume %1» o «batonctl rollback %1» la retoma.</translation>
    </message>
    <message>
        <source>%1 asks for a password that the recipe does not know:</source>
        <translation>%1 pide una contraseña que la receta no conoce:</translation>
    </message>
    <message>
        <source>A password is not taken from --answer: start it again on a terminal, without --yes, and type it there; or name it in a recipe of your own.</source>
        <translation>Una contraseña no se toma de --answer: vuelva a empezar en un terminal, sin --yes, y escríbala allí; o nómbrela en una receta propia.</translation>
    </message>
</context>
<context>
    <name>batonctl</name>
    <message>
        <source>y</source>
        <comment>letter that means yes</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>No cluster is stored yet. Add one with “batonctl profile add” or “batonctl profile import”.</source>
        <translation>Aún no hay ningún clúster guardado. Añada uno con «batonctl profile add» o «batonctl profile import».</translation>
    </message>
    <message>
        <source>Which cluster? Name it with --profile: %1.</source>
        <translation>¿Qué clúster? Nómbrelo con --profile: %1.</translation>
    </message>
    <message>
        <source>There is no cluster “%1”. Known: %2.</source>
        <translation>No hay ningún clúster «%1». Conocidos: %2.</translation>
    </message>
    <message>
        <source>The host key of %1 (%2 %3) was never seen before. Compare it, then accept it with “batonctl host-key accept %4”.</source>
        <translation>La clave de host de %1 (%2 %3) nunca se ha visto. Compárela y acéptela con «batonctl host-key accept %4».</translation>
    </message>
    <message>
        <source>%1 (%2) shows a host key never seen before:</source>
        <translation>%1 (%2) muestra una clave de host nunca vista:</translation>
    </message>
    <message>
        <source>Is it the right one?</source>
        <translation>¿Es la correcta?</translation>
    </message>
    <message>
        <source>The host key of %1 was not accepted.</source>
        <translation>La clave de host de %1 no se aceptó.</translation>
    </message>
    <message>
        <source>Accept this key of %1?</source>
        <translation>¿Aceptar esta clave de %1?</translation>
    </message>
    <message>
        <source>“%1” is not of the form OPTION=VALUE.</source>
        <translation>«%1» no tiene la forma OPTION=VALUE.</translation>
    </message>
    <message>
        <source>No cluster is stored yet.</source>
        <translation>Aún no hay ningún clúster guardado.</translation>
    </message>
    <message>
        <source>The file %1 can’t be read: %2.</source>
        <translation>No se puede leer el archivo %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 is no JSON object: %2.</source>
        <translation>El archivo %1 no es un objeto JSON: %2.</translation>
    </message>
    <message>
        <source>There is a cluster “%1” already. Change it with “profile edit”, or import with --replace.</source>
        <translation>Ya hay un clúster «%1». Cámbielo con «profile edit», o importe con --replace.</translation>
    </message>
    <message>
        <source>Stored: %1 (%2)</source>
        <translation>Guardado: %1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is not of the form KEY=VALUE.</source>
        <translation>«%1» no tiene la forma KEY=VALUE.</translation>
    </message>
    <message>
        <source>The id of a cluster can’t be changed: its runs and secrets go by it.</source>
        <translation>El identificador de un clúster no se puede cambiar: de él dependen sus ejecuciones y secretos.</translation>
    </message>
    <message>
        <source>Forget the cluster “%1”? Its hosts are left as they are.</source>
        <translation>¿Olvidar el clúster «%1»? Sus hosts quedan como están.</translation>
    </message>
    <message>
        <source>Nothing was removed. Without a terminal, confirm with --yes.</source>
        <translation>No se eliminó nada. Sin terminal, confirme con --yes.</translation>
    </message>
    <message>
        <source>The file %1 can’t be written: %2.</source>
        <translation>No se puede escribir el archivo %1: %2.</translation>
    </message>
    <message>
        <source>The recipe %1 can’t be read.</source>
        <translation>No se puede leer la receta %1.</translation>
    </message>
    <message>
        <source>%1 is a sound recipe (%2).</source>
        <translation>%1 es una receta correcta (%2).</translation>
    </message>
    <message>
        <source>No run is stored yet.</source>
        <translation>Aún no hay ninguna ejecución guardada.</translation>
    </message>
    <message>
        <source>%1 is not known. Store it, or give it with --secrets-file (“%2”).</source>
        <translation>%1 no se conoce. Guárdelo, o délo con --secrets-file («%2»).</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>HAProxy %1, gate %2</source>
        <translation>HAProxy %1, barrera %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>HAProxy is not running</source>
        <translation>HAProxy no está en marcha</translation>
    </message>
    <message>
        <source>PostgreSQL is not running</source>
        <translation>PostgreSQL no está en marcha</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed</source>
        <translation>PostgreSQL no está instalado</translation>
    </message>
    <message>
        <source>PostgreSQL %1, timeline %2, %3</source>
        <translation>PostgreSQL %1, timeline %2, %3</translation>
    </message>
    <message>
        <source>in recovery</source>
        <translation>en recuperación</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>admite escritura</translation>
    </message>
    <message>
        <source>  Next: %1 (batonctl %2)</source>
        <translation>  A continuación: %1 (batonctl %2)</translation>
    </message>
    <message>
        <source>  (dry run: nothing is changed)</source>
        <translation>  (simulación: no se cambia nada)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya está</translation>
    </message>
    <message>
        <source>Then go on with “batonctl resume %1”. All of it: “batonctl report %1”.</source>
        <translation>Después continúe con «batonctl resume %1». Todo: «batonctl report %1».</translation>
    </message>
    <message>
        <source>wanted: %1</source>
        <translation>se quiere: %1</translation>
    </message>
    <message>
        <source>fix: %1</source>
        <translation>remedio: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 can’t be started: %2</source>
        <translation>No se puede iniciar %1: %2</translation>
    </message>
    <message>
        <source>%1 has not ended within a minute, and was stopped.</source>
        <translation>%1 no terminó en un minuto, y se detuvo.</translation>
    </message>
    <message>
        <source>%1 ended with status %2.</source>
        <translation>%1 terminó con el código %2.</translation>
    </message>
    <message>
        <source>The command of --run</source>
        <translation>La orden de --run</translation>
    </message>
    <message>
        <source>There is no cluster to watch. Add one with “profile add” or in the window.</source>
        <translation>No hay ningún clúster que vigilar. Añada uno con «profile add» o en la ventana.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Nothing is kept at a terminal.</source>
        <translation>En un terminal no se guarda nada.</translation>
    </message>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>La última respuesta no fue aceptada.</translation>
    </message>
    <message>
        <source>%1 asks %2 at login: “%3”</source>
        <translation>%1 pregunta a %2 al iniciar sesión: «%3»</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>«%1» no es un nombre de usuario.</translation>
    </message>
    <message>
        <source>%1 is not reachable. %2</source>
        <translation>%1 no está accesible. %2</translation>
    </message>
    <message>
        <source>install Baton&apos;s host tools</source>
        <translation>instalar las herramientas de Baton en el host</translation>
    </message>
    <message>
        <source>note which builds may be run</source>
        <translation>anotar qué builds se pueden ejecutar</translation>
    </message>
    <message>
        <source>put the sudoers file in place</source>
        <translation>poner el archivo sudoers en su sitio</translation>
    </message>
    <message>
        <source>%1: %2 may use Baton&apos;s helper, and nothing else as root.</source>
        <translation>%1: %2 puede usar el ayudante de Baton, y nada más como root.</translation>
    </message>
    <message>
        <source>remove the sudoers file</source>
        <translation>quitar el archivo sudoers</translation>
    </message>
    <message>
        <source>%1: nobody may use Baton&apos;s helper any more.</source>
        <translation>%1: ya nadie puede usar el ayudante de Baton.</translation>
    </message>
    <message>
        <source>There is no verb “%1”: docs/least-rights.md lists them.</source>
        <translation>No hay ningún verbo «%1»: docs/least-rights.md los enumera.</translation>
    </message>
    <message>
        <source>“%1” was cut off before its end: finish it (batonctl resume %2), or undo it (batonctl rollback %2).</source>
        <translation>«%1» se interrumpió antes de terminar: termínelo (batonctl resume %2) o deshágalo (batonctl rollback %2).</translation>
    </message>
    <message>
        <source>Runs of more than one cluster can be taken up: name the run, or its cluster with --profile.</source>
        <translation>Pueden reanudarse ejecuciones de más de un clúster: indique la ejecución, o su clúster con --profile.</translation>
    </message>
    <message>
        <source>There is no option “%1”. There are: %2.</source>
        <translation>No hay ninguna opción «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>A run is taken up with the options that it was started with, and has no dry run: leave --dry-run and --set out.</source>
        <translation>Una ejecución se retoma con las opciones con que se inició, y no tiene simulación: omita --dry-run y --set.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>High availability for a service desk.</source>
        <translation>Alta disponibilidad para un service desk.</translation>
    </message>
    <message>
        <source>Open with this profile.</source>
        <translation>Abrir con este perfil.</translation>
    </message>
    <message>
        <source>Read passwords from this JSON file (mode 0600).</source>
        <translation>Leer las contraseñas de este archivo JSON (modo 0600).</translation>
    </message>
    <message>
        <source>Baton can’t start</source>
        <translation>Baton no puede arrancar</translation>
    </message>
</context>
</TS>
