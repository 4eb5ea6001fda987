<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Adoption</name>
    <message>
        <source>%1 is not reachable: run “Prepare” once the pair is well again.</source>
        <translation>%1 तक पहुँच नहीं है: जोड़ी फिर ठीक होते ही “तैयार करें” चलाएँ।</translation>
    </message>
    <message>
        <source>Put Baton&apos;s scripts on %1</source>
        <translation>%1 पर Baton की स्क्रिप्ट रखें</translation>
    </message>
    <message>
        <source>Start the guard on %1</source>
        <translation>%1 पर गार्ड शुरू करें</translation>
    </message>
    <message>
        <source>PostgreSQL was not found on %1, so no guard is in front of it yet: run “Prepare” once the pair is well again.</source>
        <translation>%1 पर PostgreSQL नहीं मिला, इसलिए उसके आगे अभी कोई गार्ड नहीं है: जोड़ी फिर ठीक होते ही “तैयार करें” चलाएँ।</translation>
    </message>
    <message>
        <source>leave %1 out of HAProxy</source>
        <translation>%1 को HAProxy से बाहर रखना</translation>
    </message>
    <message>
        <source>%1 gets no answer from the other hosts on port 5480, so its guard is not started: it would take %1 for cut off. Open that port between the hosts, then run “Prepare”.</source>
        <translation>%1 को पोर्ट 5480 पर अन्य होस्ट से उत्तर नहीं मिलता, इसलिए उसका गार्ड शुरू नहीं किया जाता: वह %1 को कटा हुआ मान लेता। होस्टों के बीच वह पोर्ट खोलें, फिर “तैयार करें” चलाएँ।</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>%1 is well again</source>
        <translation>%1 फिर ठीक है</translation>
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
        <translation>जो केवल पुराने मास्टर के पास है, उसे अलग रखना</translation>
    </message>
    <message>
        <source>%1 has no changed rows that %2 lacks. Its WAL since the fork (%3) is kept in %4.</source>
        <translation>%1 में ऐसी कोई बदली हुई पंक्ति नहीं जो %2 में न हो। अलग होने के बाद का WAL (%3) %4 में रखा है।</translation>
    </message>
    <message>
        <source>count what was put aside</source>
        <translation>अलग रखे गए डेटा की गिनती करना</translation>
    </message>
    <message>
        <source>What only %1 has is kept as WAL in %2. It could not be counted: %3</source>
        <translation>जो केवल %1 पर है, वह WAL के रूप में %2 में रखा गया है। उसकी गिनती नहीं हो सकी: %3</translation>
    </message>
    <message>
        <source>the WAL is so long that it could not be searched within two minutes</source>
        <translation>WAL इतना लंबा है कि दो मिनट में खोजा नहीं जा सका</translation>
    </message>
    <message>
        <source>the WAL could not be searched</source>
        <translation>WAL में खोज नहीं हो सकी</translation>
    </message>
    <message>
        <source>the data say of themselves that they are a standby’s, or are being restored</source>
        <translation>डेटा खुद बताता है कि वह किसी standby का है, या बहाल किया जा रहा है</translation>
    </message>
    <message>
        <source>an earlier run has begun to change the data, and was cut off</source>
        <translation>पहले के एक रन ने डेटा बदलना शुरू किया था, और वह बीच में कट गया</translation>
    </message>
    <message>
        <source>there is too little room for them</source>
        <translation>उनके लिए जगह बहुत कम है</translation>
    </message>
    <message>
        <source>PostgreSQL could not be run on the data in single-user mode (%1)</source>
        <translation>डेटा पर PostgreSQL single-user मोड में नहीं चल सका (%1)</translation>
    </message>
    <message>
        <source>they could not be read</source>
        <translation>उन्हें पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>The rows that only %1 has are kept as WAL in %2, and not listed: %3.</source>
        <translation>जो पंक्तियाँ केवल %1 के पास हैं, वे %2 में WAL के रूप में रखी हैं, पर सूची में नहीं हैं: %3।</translation>
    </message>
    <message>
        <source>%1 has no rows in any table that %2 lacks.</source>
        <translation>%1 की किसी तालिका में ऐसी कोई पंक्ति नहीं है जो %2 में न हो।</translation>
    </message>
    <message>
        <source>No rows that only %1 has could be listed; the report says why. They are kept as WAL in %2.</source>
        <translation>जो पंक्तियाँ केवल %1 के पास हैं, उनमें से कोई सूची में नहीं आ सकी; कारण रिपोर्ट में है। वे %2 में WAL के रूप में रखी हैं।</translation>
    </message>
    <message>
        <source>%1 has rows that %2 lacks: %3. They are kept as CSV by table in %4, and as WAL; the report lists them.</source>
        <translation>%1 के पास ऐसी पंक्तियाँ हैं जो %2 में नहीं हैं: %3। वे %4 में तालिकावार CSV के रूप में, और WAL के रूप में रखी हैं; रिपोर्ट में उनकी सूची है।</translation>
    </message>
    <message>
        <source>Not all of them could be read in time: what is missing there is in the WAL.</source>
        <translation>सब समय पर नहीं पढ़ी जा सकीं: जो वहाँ नहीं है, वह WAL में है।</translation>
    </message>
    <message>
        <source>list the rows that only the old master has</source>
        <translation>केवल पुराने मास्टर की पंक्तियों की सूची बनाना</translation>
    </message>
    <message>
        <source>The report can’t list them by table: %1</source>
        <translation>रिपोर्ट उन्हें तालिकावार नहीं दिखा सकती: %1</translation>
    </message>
    <message>
        <source>%1 has %2 row changes that %3 lacks. They are kept as WAL (%4) in %5, with a count by table (tables.txt).</source>
        <translation>%1 में पंक्तियों के %2 बदलाव हैं जो %3 में नहीं हैं। वे %5 में WAL (%4) के रूप में रखे हैं, तालिकावार गिनती के साथ (tables.txt)।</translation>
    </message>
    <message>
        <source>Transactions that had begun long before the fork and ended after it may have rows that are not listed.</source>
        <translation>जो ट्रांज़ैक्शन अलगाव से बहुत पहले शुरू हुए और उसके बाद पूरे हुए, उनकी कुछ पंक्तियाँ सूची में न हों, यह संभव है।</translation>
    </message>
    <message>
        <source>There are more than %1 rows: the first ones are listed, the rest is in the WAL.</source>
        <translation>%1 से ज़्यादा पंक्तियाँ हैं: पहली सूची में हैं, बाकी WAL में।</translation>
    </message>
    <message>
        <source>What only %1 has can’t be put aside as WAL: %2. Its data directory is kept as it is, beside a full copy.</source>
        <translation>जो केवल %1 के पास है, उसे WAL के रूप में अलग नहीं रखा जा सकता: %2। उसकी डेटा डायरेक्टरी जैसी है वैसी ही, पूरी कॉपी के साथ, रखी जाती है।</translation>
    </message>
    <message>
        <source>read control file and timeline history</source>
        <translation>कंट्रोल फ़ाइल और टाइमलाइन का इतिहास पढ़ना</translation>
    </message>
    <message>
        <source>its control file can’t be read</source>
        <translation>उसकी कंट्रोल फ़ाइल पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>it is another database</source>
        <translation>वह दूसरा डेटाबेस है</translation>
    </message>
    <message>
        <source>The histories of %1 (timeline %2) and %3 (timeline %4) have nothing in common: what only %1 has can’t be told, so nothing of it is overwritten. If nobody needs it, move %5 on %1 away and try again.</source>
        <translation>%1 (टाइमलाइन %2) और %3 (टाइमलाइन %4) के इतिहास में कुछ भी समान नहीं है: केवल %1 के पास क्या है, यह पता नहीं लगाया जा सकता, इसलिए उसका कुछ भी मिटाया नहीं जाता। अगर किसी को उसकी ज़रूरत नहीं है, तो %1 पर %5 को कहीं और ले जाएँ और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>its WAL since the fork at %1 is not all there any more</source>
        <translation>%1 पर अलग होने के बाद का उसका WAL अब पूरा मौजूद नहीं है</translation>
    </message>
    <message>
        <source>see what was put aside on the disk</source>
        <translation>अलग रखी गई चीज़ें डिस्क पर देखना</translation>
    </message>
</context>
<context>
    <name>AsideRows</name>
    <message>
        <source>not listed: too much for one file, see the WAL</source>
        <translation>सूची में नहीं: एक फ़ाइल के लिए बहुत ज़्यादा, WAL देखें</translation>
    </message>
    <message>
        <source>not listed: %1</source>
        <translation>सूची में नहीं: %1</translation>
    </message>
    <message>
        <source>%1.%2 in %3</source>
        <translation>%3 में %1.%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rows that only %1 had</source>
        <translation>पंक्तियाँ जो केवल %1 के पास थीं</translation>
    </message>
    <message>
        <source>pg_waldump told where %1 had changed rows since the fork; before its data were changed, PostgreSQL in single-user mode, to which nobody can connect, read the rows there. They are on %1 in %2, the WAL beside them.</source>
        <translation>pg_waldump ने बताया कि अलगाव के बाद %1 ने कहाँ पंक्तियाँ बदली थीं; उसका डेटा बदलने से पहले PostgreSQL ने single-user मोड में, जिससे कोई जुड़ नहीं सकता, वहाँ की पंक्तियाँ पढ़ीं। वे %1 पर %2 में हैं, WAL उनके पास है।</translation>
    </message>
    <message>
        <source>Tables that were dropped, emptied or rewritten after the fork: %1. What they held is not listed; the WAL has it.</source>
        <translation>अलगाव के बाद हटाई, खाली की या दोबारा लिखी गई तालिकाएँ: %1। उनमें जो था, वह सूची में नहीं है; वह WAL में है।</translation>
    </message>
    <message>
        <source>Further tables: %1. The file “list” in that folder names them all.</source>
        <translation>और तालिकाएँ: %1। उस फ़ोल्डर की फ़ाइल “list” में सबके नाम हैं।</translation>
    </message>
    <message>
        <source>%1 has the updated rows in another version (….changed.csv): compare, and change them by hand.</source>
        <translation>%1 के पास बदली हुई पंक्तियाँ दूसरे रूप में हैं (….changed.csv): मिलान करें, और हाथ से बदलें।</translation>
    </message>
    <message>
        <source>Deleted rows are still on %1.</source>
        <translation>हटाई गई पंक्तियाँ %1 पर अब भी हैं।</translation>
    </message>
    <message>
        <source>To bring rows back, look at them first: %1 may have given their keys anew. Then, in psql on %1, with the file at hand:</source>
        <translation>पंक्तियाँ वापस लाने से पहले उन्हें देख लें: %1 ने उनकी कुंजियाँ फिर से दे दी हों, यह संभव है। फिर %1 पर psql में, फ़ाइल पास रखकर:</translation>
    </message>
    <message>
        <source>%1 inserted</source>
        <translation>%1 जोड़ी गईं</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 बदली गईं</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 हटाई गईं</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>The login on %1 is not root: choose how it uses sudo in the profile.</source>
        <translation>%1 पर लॉगिन root नहीं है: प्रोफ़ाइल में चुनें कि वह sudo कैसे उपयोग करे।</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>The diagram can’t be written to %1: %2</source>
        <translation>आरेख %1 में लिखा नहीं जा सकता: %2</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>printed more than %1 MB, which is no installation any more</source>
        <translation>ने %1 MB से अधिक आउटपुट दिया, यह अब इंस्टॉलेशन नहीं है</translation>
    </message>
    <message>
        <source>was stopped, because you cancelled</source>
        <translation>रोक दिया गया, क्योंकि आपने रद्द किया</translation>
    </message>
    <message>
        <source>did not end within %1 minutes</source>
        <translation>%1 मिनट में समाप्त नहीं हुआ</translation>
    </message>
    <message>
        <source>It asked “%1” again and did not take the answer.</source>
        <translation>उसने “%1” फिर से पूछा और उत्तर नहीं माना।</translation>
    </message>
    <message>
        <source>refused an answer</source>
        <translation>ने एक उत्तर अस्वीकार किया</translation>
    </message>
    <message>
        <source>%1 on %2 refused an answer. %3</source>
        <translation>%2 पर %1 ने एक उत्तर अस्वीकार किया। %3</translation>
    </message>
    <message>
        <source>An answer for %1 must be a single line.</source>
        <translation>%1 का उत्तर एक ही पंक्ति का होना चाहिए।</translation>
    </message>
    <message>
        <source>%1 on %2 has said nothing for %3 seconds and seems to hang. Look at the terminal, then run this again.</source>
        <translation>%2 पर %1 ने %3 सेकंड से कुछ नहीं कहा और अटका लगता है। टर्मिनल देखें, फिर इसे दोबारा चलाएँ।</translation>
    </message>
    <message>
        <source>%1 on %2 asks something that the recipe does not know: “%3”. Nobody answered; run this again where it can be answered.</source>
        <translation>%2 पर %1 कुछ ऐसा पूछ रहा है जो रेसिपी नहीं जानती: “%3”। किसी ने उत्तर नहीं दिया; इसे वहाँ दोबारा चलाएँ जहाँ उत्तर दिया जा सके।</translation>
    </message>
    <message>
        <source>%1 on %2 %3.</source>
        <translation>%2 पर %1 %3।</translation>
    </message>
    <message>
        <source>%1 on %2 ended with status %3. %4</source>
        <translation>%2 पर %1 स्टेटस %3 के साथ समाप्त हुआ। %4</translation>
    </message>
    <message>
        <source>reports a failure: “%1”</source>
        <translation>विफलता बताता है: “%1”</translation>
    </message>
    <message>
        <source>ended with status %1: “%2”. What it said is in the details: put that right, then start it again</source>
        <translation>स्टेटस %1 के साथ समाप्त हुआ: “%2”। उसने जो कहा वह विवरण में है: उसे ठीक करें, फिर दोबारा शुरू करें</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <source>First: install</source>
        <translation>पहले: इंस्टॉल करें</translation>
    </message>
    <message>
        <source>The machines are bare. Choose “Install” and watch the diagram fill. Skip the registration; “Let users work” does it for you.</source>
        <translation>मशीनें खाली हैं। “इंस्टॉल करें” चुनें और आरेख को भरते देखें। पंजीकरण छोड़ दें; “उपयोगकर्ताओं से काम कराएँ” उसे कर देता है।</translation>
    </message>
    <message>
        <source>A planned evening</source>
        <translation>एक नियोजित शाम</translation>
    </message>
    <message>
        <source>Let users work, then switch over. Not one request should fail. Switch back.</source>
        <translation>उपयोगकर्ताओं से काम कराएँ, फिर भूमिकाएँ बदलें। एक भी अनुरोध विफल नहीं होना चाहिए। फिर वापस बदलें।</translation>
    </message>
    <message>
        <source>The master loses power</source>
        <translation>मास्टर की बिजली जाती है</translation>
    </message>
    <message>
        <source>Pull the plug of the master. See how soon the banner says so, and fail over. Then power it on and reconvert it.</source>
        <translation>मास्टर का प्लग निकालें। देखें कि बैनर कितनी जल्दी बताता है, और फ़ेलओवर करें। फिर उसे चालू करके रीकन्वर्ट करें।</translation>
    </message>
    <message>
        <source>The master is cut off</source>
        <translation>मास्टर नेटवर्क से कट जाता है</translation>
    </message>
    <message>
        <source>Pull the master’s network cable. “Who sees whom” tells a machine that is cut off from one that is down. Fail over, plug it in, reconvert.</source>
        <translation>मास्टर का नेटवर्क काटें। “कौन किस तक पहुँचता है” कटी हुई मशीन को बंद मशीन से अलग बताता है। फ़ेलओवर करें, फिर जोड़ें, रीकन्वर्ट करें।</translation>
    </message>
    <message>
        <source>Only the two are cut off</source>
        <translation>केवल वे दोनों एक-दूसरे से कटे हैं</translation>
    </message>
    <message>
        <source>Cut the line between the two desks. Users go on; the slave falls behind. Heal it and see it catch up.</source>
        <translation>दोनों सर्वरों के बीच की लाइन काटें। उपयोगकर्ता काम करते रहते हैं; स्लेव पीछे रह जाता है। लाइन जोड़ें और उसे अंतर पूरा करते देखें।</translation>
    </message>
    <message>
        <source>The slave breaks</source>
        <translation>स्लेव खराब होता है</translation>
    </message>
    <message>
        <source>Stop PostgreSQL on the slave, or pull its plug. What does the banner advise? If it can’t catch up, rebuild it.</source>
        <translation>स्लेव पर PostgreSQL रोकें, या उसका प्लग निकालें। बैनर क्या सलाह देता है? यदि वह अंतर पूरा न कर सके, तो उसे दोबारा बनाएँ।</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>डिस्क भर गई है</translation>
    </message>
    <message>
        <source>Fill the master’s disk. What do users notice, what does Baton say? Free it again.</source>
        <translation>मास्टर की डिस्क भरें। उपयोगकर्ता क्या देखते हैं, Baton क्या कहता है? उसे फिर खाली करें।</translation>
    </message>
    <message>
        <source>HAProxy is gone</source>
        <translation>HAProxy गायब है</translation>
    </message>
    <message>
        <source>Pull the plug of the proxy: nobody is served, though the master works. Power it on.</source>
        <translation>प्रॉक्सी का प्लग निकालें: मास्टर चलने पर भी किसी को सेवा नहीं मिलती। उसे चालू करें।</translation>
    </message>
    <message>
        <source>Baton itself dies</source>
        <translation>Baton स्वयं बंद हो जाता है</translation>
    </message>
    <message>
        <source>Start a switchover and kill Baton in the middle. Start it again and resume the run from the banner.</source>
        <translation>भूमिका-बदल शुरू करें और बीच में Baton को बलपूर्वक बंद करें। उसे फिर चलाएँ और बैनर से रन आगे बढ़ाएँ।</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Cluster</source>
        <translation>क्लस्टर</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>मास्टर</translation>
    </message>
    <message>
        <source>Slave</source>
        <translation>स्लेव</translation>
    </message>
    <message>
        <source>Slave is behind by</source>
        <translation>स्लेव पीछे है</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>रेप्लिकेशन</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>ट्रैफ़िक</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>पिछली जाँच</translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation>अब तक के अनुरोध</translation>
    </message>
    <message>
        <source>Errors so far</source>
        <translation>अब तक की त्रुटियाँ</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>अभी आज़माया नहीं</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>जुड़ा है</translation>
    </message>
    <message>
        <source>no answer, may be down</source>
        <translation>उत्तर नहीं, शायद बंद है</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>पहुँच से बाहर</translation>
    </message>
    <message>
        <source>host key not confirmed yet</source>
        <translation>होस्ट-कुंजी की पुष्टि बाक़ी है</translation>
    </message>
    <message>
        <source>host key changed</source>
        <translation>होस्ट-कुंजी बदल गई</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>लॉगिन अस्वीकृत</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>रुका है</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>शुरू हो रहा है</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>%1, starts at boot</source>
        <translation>%1, सिस्टम के साथ शुरू होता है</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>index is stale</source>
        <translation>इंडेक्स पुराना है</translation>
    </message>
    <message>
        <source>down</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>पिंग</translation>
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
        <translation>वेब</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>स्टैंडबाय</translation>
    </message>
    <message>
        <source>sent to it</source>
        <translation>उसे भेजा गया</translation>
    </message>
    <message>
        <source>replayed there</source>
        <translation>वहाँ रीप्ले हुआ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>रीप्ले हुआ</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>रिसीवर</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>पिछली त्रुटि</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>रीप्ले</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>रोका हुआ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Lost since</source>
        <translation>कब से टूटा</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>मशीन</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>लोड</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n core(s)</source>
        <translation>
            <numerusform>%n कोर पर %1</numerusform>
            <numerusform>%n कोर पर %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation>ख़ाली मेमोरी</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>ख़ाली डिस्क</translation>
    </message>
    <message>
        <source>Clock off by</source>
        <translation>घड़ी का अंतर</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>बूट</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>स्टैंडबाय</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>लिखने योग्य</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>टाइमलाइन</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>स्लॉट %1</translation>
    </message>
    <message>
        <source>%1, holds back %2</source>
        <translation>%1, %2 रोके हुए है</translation>
    </message>
    <message>
        <source>active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>सक्रिय नहीं</translation>
    </message>
    <message>
        <source>Control data</source>
        <translation>कंट्रोल डेटा</translation>
    </message>
    <message>
        <source>System identifier</source>
        <translation>सिस्टम पहचान</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>डेटा फ़ोल्डर</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>सर्विस डेस्क</translation>
    </message>
    <message>
        <source>Serves users</source>
        <translation>सेवा देता है</translation>
    </message>
    <message>
        <source>Health answer</source>
        <translation>health का उत्तर</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Own failover agent</source>
        <translation>फ़ेलओवर एजेंट</translation>
    </message>
    <message>
        <source>enabled, not active</source>
        <translation>चालू किया हुआ, पर सक्रिय नहीं</translation>
    </message>
    <message>
        <source>off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>बिल्ड</translation>
    </message>
    <message>
        <source>Guard against a second master</source>
        <translation>दूसरे मास्टर के विरुद्ध गार्ड</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>मौजूद</translation>
    </message>
    <message>
        <source>installed, not active</source>
        <translation>इंस्टॉल है, पर सक्रिय नहीं</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>कहता है</translation>
    </message>
    <message>
        <source>Fenced by run</source>
        <translation>फ़ेंस करने वाला रन</translation>
    </message>
    <message>
        <source>Locked by</source>
        <translation>लॉक करने वाला</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>नहीं है</translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation>जैसा चाहिए</translation>
    </message>
    <message>
        <source>differs from the profile</source>
        <translation>प्रोफ़ाइल से अलग है</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>कॉन्फ़िगरेशन</translation>
    </message>
    <message>
        <source>Admin socket</source>
        <translation>एडमिन सॉकेट</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>उपयोग योग्य</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>उपयोग योग्य नहीं</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>गेट</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खुला</translation>
    </message>
    <message numerus="yes">
        <source>closed, %n request(s) held</source>
        <translation>
            <numerusform>बंद, %n अनुरोध रोका हुआ</numerusform>
            <numerusform>बंद, %n अनुरोध रोके हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>Serving, by its record</source>
        <translation>अपने रिकॉर्ड के अनुसार सेवा में</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>कोई ज्ञात नहीं</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>अधिकतम %1</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>मास्टर</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 और %2</translation>
    </message>
    <message>
        <source>Old master</source>
        <translation>पुराना मास्टर</translation>
    </message>
    <message>
        <source>A failover may lose</source>
        <translation>फ़ेलओवर में संभावित हानि</translation>
    </message>
    <message>
        <source>Address for users</source>
        <translation>उपयोगकर्ताओं के लिए पता</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>इस कंप्यूटर से</translation>
    </message>
    <message>
        <source>old master</source>
        <translation>पुराना मास्टर</translation>
    </message>
    <message>
        <source>Last transaction copied</source>
        <translation>अंतिम कॉपी हुआ लेन-देन</translation>
    </message>
    <message>
        <source>What it reaches</source>
        <translation>यह किस तक पहुँचता है</translation>
    </message>
    <message>
        <source>none</source>
        <comment>answer</comment>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>Failover</name>
    <message>
        <source>What %1 had saved and %2 had not yet received is lost. How much that is, nobody saw.</source>
        <translation>जो %1 ने सहेजा था और %2 को अभी नहीं मिला था, वह खो गया। वह कितना है, किसी ने नहीं देखा।</translation>
    </message>
    <message>
        <source>%2 had received everything that %1 was seen to write. What came in the last %3 s before the fault may be lost.</source>
        <translation>%1 को जो कुछ लिखते देखा गया, वह सब %2 को मिल चुका था। ख़राबी से पहले के अंतिम %3 s में जो आया, वह खो सकता है।</translation>
    </message>
    <message>
        <source>At most %1 of changes, from the last %2 s before the fault, are not on %3 and may be lost.</source>
        <translation>अधिकतम %1 बदलाव, ख़राबी से पहले के अंतिम %2 s के, %3 पर नहीं हैं और खो सकते हैं।</translation>
    </message>
    <message>
        <source>read the new timeline</source>
        <translation>नई टाइमलाइन पढ़ना</translation>
    </message>
    <message>
        <source>%1 is the master now, timeline %2. When %3 is back, reconvert it to the slave.</source>
        <translation>%1 अब मास्टर है, टाइमलाइन %2। जब %3 लौटे, उसे स्लेव के रूप में रीकन्वर्ट करें।</translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>क्लस्टर का लॉक लें</translation>
    </message>
    <message>
        <source>Fence %1, every way that works</source>
        <translation>%1 को हर संभव तरीक़े से फ़ेंस करें</translation>
    </message>
    <message>
        <source>Stop %1 where it is still alive</source>
        <translation>%1 को जहाँ वह अभी जीवित है, रोकें</translation>
    </message>
    <message>
        <source>Hold back the product&apos;s failover agent</source>
        <translation>उत्पाद के फ़ेलओवर एजेंट को रोके रखें</translation>
    </message>
    <message>
        <source>Replay all that %1 received</source>
        <translation>%1 को जो मिला, सब रीप्ले करें</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>%1 को मास्टर बनाएँ</translation>
    </message>
    <message>
        <source>See the service answer on %1</source>
        <translation>%1 पर सेवा का उत्तर देखें</translation>
    </message>
    <message>
        <source>Route users to %1</source>
        <translation>उपयोगकर्ताओं को %1 पर भेजें</translation>
    </message>
    <message>
        <source>Switch the failover agent off on the new master</source>
        <translation>नए मास्टर पर फ़ेलओवर एजेंट बंद करें</translation>
    </message>
    <message>
        <source>Rebuild the search index where it is stale</source>
        <translation>खोज इंडेक्स जहाँ पुराना हो, दोबारा बनाएँ</translation>
    </message>
    <message>
        <source>Say what comes next</source>
        <translation>आगे क्या करना है, बताएँ</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>लॉक छोड़ें</translation>
    </message>
    <message>
        <source>Fail over: %1 → %2</source>
        <translation>फ़ेलओवर: %1 → %2</translation>
    </message>
    <message>
        <source>Write the same into haproxy.cfg</source>
        <translation>वही haproxy.cfg में लिखें</translation>
    </message>
    <message>
        <source>start PostgreSQL again</source>
        <translation>PostgreSQL फिर शुरू करना</translation>
    </message>
    <message>
        <source>start the service again</source>
        <translation>सेवा फिर शुरू करना</translation>
    </message>
    <message>
        <source>%1 did not start again: %2</source>
        <translation>%1 फिर शुरू नहीं हुआ: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached to be stopped; it is fenced, and the others look whether its guard stops it.</source>
        <translation>%1 को रोकने के लिए उस तक नहीं पहुँचा जा सकता; उसे अलग कर दिया गया है, और बाकी होस्ट देख रहे हैं कि उसका गार्ड उसे रोकता है या नहीं।</translation>
    </message>
    <message>
        <source>%1 has come back since it was looked for. Nothing was failed over: look at the status. If it does not serve by itself, start this again.</source>
        <translation>जब से %1 को देखा गया, वह वापस आ गया है। कुछ भी फ़ेल ओवर नहीं किया गया: स्थिति देखें। अगर वह अपने-आप सेवा न दे, तो इसे फिर शुरू करें।</translation>
    </message>
    <message>
        <source>%1 runs, or has been stopped</source>
        <translation>%1 चल रहा है, या रोक दिया गया है</translation>
    </message>
    <message>
        <source>Prove it: a request through the proxy</source>
        <translation>सिद्ध करें: प्रॉक्सी से होकर एक अनुरोध</translation>
    </message>
</context>
<context>
    <name>Follow</name>
    <message>
        <source>make it a standby on disk</source>
        <translation>उसे डिस्क पर स्टैंडबाय बनाना</translation>
    </message>
    <message>
        <source>%1 was not stopped cleanly: its crash recovery runs first, without a network listener.</source>
        <translation>%1 ठीक से नहीं रुका था: पहले उसकी क्रैश-रिकवरी चलती है, नेटवर्क के बिना।</translation>
    </message>
    <message>
        <source>finish crash recovery</source>
        <translation>क्रैश-रिकवरी पूरी करना</translation>
    </message>
    <message>
        <source>rewind with pg_rewind</source>
        <translation>pg_rewind से पीछे ले जाना</translation>
    </message>
    <message>
        <source>The product&apos;s script on the new master</source>
        <translation>नए मास्टर पर उत्पाद की स्क्रिप्ट</translation>
    </message>
    <message>
        <source>The product&apos;s restore script</source>
        <translation>उत्पाद की रीस्टोर स्क्रिप्ट</translation>
    </message>
    <message>
        <source>the product&apos;s own scripts</source>
        <translation>उत्पाद की अपनी स्क्रिप्ट</translation>
    </message>
    <message>
        <source>pg_rewind</source>
        <translation>pg_rewind</translation>
    </message>
    <message>
        <source>a full copy</source>
        <translation>पूरी कॉपी</translation>
    </message>
    <message>
        <source>The recipe knows no scripts of the product for this.</source>
        <translation>रेसिपी इसके लिए उत्पाद की कोई स्क्रिप्ट नहीं जानती।</translation>
    </message>
    <message>
        <source>pg_rewind is not possible on %1: it needs PostgreSQL 11 or later, the same database, and wal_log_hints or checksums. Use a full copy.</source>
        <translation>%1 पर pg_rewind संभव नहीं: उसे PostgreSQL 11 या नया, वही डेटाबेस, और wal_log_hints या चेकसम चाहिए। पूरी कॉपी लें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a method: auto, scripts, rewind or copy.</source>
        <translation>&quot;%1&quot; कोई तरीक़ा नहीं है: auto, scripts, rewind या copy।</translation>
    </message>
    <message>
        <source>Making %1 a slave by %2.</source>
        <translation>%1 को स्लेव बनाया जा रहा है, तरीक़ा: %2।</translation>
    </message>
    <message>
        <source>It did not work by %1: %2</source>
        <translation>इस तरीक़े से नहीं हुआ: %1। %2</translation>
    </message>
    <message>
        <source>measure the database</source>
        <translation>डेटाबेस का आकार मापना</translation>
    </message>
    <message>
        <source>A full copy needs %1 on %2, and %3 are free in %4. Make room and run it again.</source>
        <translation>पूरी कॉपी को %2 पर %1 चाहिए, और %4 में %3 ख़ाली है। जगह बनाएँ और फिर चलाएँ।</translation>
    </message>
    <message>
        <source>make room for the copy</source>
        <translation>कॉपी के लिए जगह बनाना</translation>
    </message>
    <message>
        <source>copy the database</source>
        <translation>डेटाबेस कॉपी करना</translation>
    </message>
    <message>
        <source>put the copy in place</source>
        <translation>कॉपी को उसकी जगह रखना</translation>
    </message>
    <message>
        <source>%1 on %2 is a file system of its own: a copy can’t be put in its place by a rename. Use pg_rewind or the product’s own scripts.</source>
        <translation>%2 पर %1 एक अलग फ़ाइल सिस्टम है: नाम बदलकर उसकी जगह प्रति नहीं रखी जा सकती। pg_rewind या उत्पाद की अपनी स्क्रिप्ट का उपयोग करें।</translation>
    </message>
    <message>
        <source>delete the former data</source>
        <translation>पुराना डेटा हटाना</translation>
    </message>
    <message>
        <source>note that its data are being changed</source>
        <translation>दर्ज करना कि डेटा बदला जा रहा है</translation>
    </message>
    <message>
        <source>note that its data are whole</source>
        <translation>दर्ज करना कि डेटा पूरा है</translation>
    </message>
    <message>
        <source>look for the WAL back to the fork</source>
        <translation>अलग होने के बिंदु तक का WAL खोजना</translation>
    </message>
    <message>
        <source>%1 has not kept the WAL back to the fork, which %2 would have to read.</source>
        <translation>%1 ने अलग होने के बिंदु तक का WAL नहीं रखा, जो %2 को पढ़ना होता।</translation>
    </message>
    <message>
        <source>write a checkpoint on the new master, and let pg_rewind read</source>
        <translation>नए मास्टर पर checkpoint लिखना और pg_rewind को पढ़ने देना</translation>
    </message>
    <message>
        <source>An earlier rewind of %1 was cut off half-way. Use a full copy.</source>
        <translation>%1 का पिछला rewind बीच में रुक गया था। पूरी प्रति का उपयोग करें।</translation>
    </message>
    <message>
        <source>The former data of %1 are kept in %2: %3. Delete them when nobody needs them any more.</source>
        <translation>%1 का पुराना डेटा %2 में रखा है: %3। जब किसी को उसकी ज़रूरत न रहे, तब उसे हटा दें।</translation>
    </message>
    <message>
        <source>What only %1 has can’t be put aside as WAL: %2. Use a full copy, which keeps its data directory.</source>
        <translation>जो केवल %1 के पास है, उसे WAL के रूप में अलग नहीं रखा जा सकता: %2। पूरी कॉपी का उपयोग करें, जो उसकी डेटा डायरेक्टरी को बनाए रखती है।</translation>
    </message>
    <message>
        <source>make the replication slot</source>
        <translation>रेप्लिकेशन स्लॉट बनाना</translation>
    </message>
    <message>
        <source>start it as a standby</source>
        <translation>उसे स्टैंडबाय के रूप में चालू करें</translation>
    </message>
    <message>
        <source>a start, as it is a standby already</source>
        <translation>चालू करना, क्योंकि वह पहले से स्टैंडबाय है</translation>
    </message>
    <message>
        <source>pg_rewind finds nothing to rewind on %1, which does not follow as it is.</source>
        <translation>pg_rewind को %1 पर पीछे ले जाने को कुछ नहीं मिलता, और वह जैसा है वैसा अनुसरण नहीं करता।</translation>
    </message>
    <message>
        <source>The replication slot %1 on %2 could not be dropped: it keeps WAL there until %3 follows.</source>
        <translation>%2 पर replication slot %1 हटाया नहीं जा सका: जब तक %3 अनुसरण न करे, वह वहाँ WAL रोके रखता है।</translation>
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
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 मि॰ %2 से॰</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 घं॰ %2 मि॰</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 दिन %2 घं॰</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 अनुरोध/से॰</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>lag unknown</source>
        <translation>अंतर अज्ञात</translation>
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
        <translation>सुरक्षा टाइमर चालू करना</translation>
    </message>
    <message>
        <source>set the deadline of the promotion</source>
        <translation>प्रमोशन की समय-सीमा तय करना</translation>
    </message>
    <message>
        <source>disarm the dead-man timers</source>
        <translation>सुरक्षा टाइमर बंद करना</translation>
    </message>
    <message>
        <source>%1 request(s) were still at work on %2 after %3 seconds. Nothing was cut off; try again at a quieter time.</source>
        <translation>%3 सेकंड बाद भी %2 पर %1 अनुरोध चल रहे थे। कुछ काटा नहीं गया; किसी शांत समय पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>open the gate</source>
        <translation>गेट खोलना</translation>
    </message>
    <message>
        <source>route users to the new master</source>
        <translation>उपयोगकर्ताओं को नए मास्टर पर भेजना</translation>
    </message>
    <message>
        <source>read whom the proxy serves</source>
        <translation>पढ़ना कि प्रॉक्सी किसे सेवा देता है</translation>
    </message>
    <message>
        <source>let HAProxy know the slave again</source>
        <translation>HAProxy को स्लेव फिर से बताना</translation>
    </message>
    <message>
        <source>%1 is not reachable, and it is the one to be master.</source>
        <translation>%1 पहुँच से बाहर है, और उसी को मास्टर होना है।</translation>
    </message>
    <message>
        <source>The lock is not on %1: it is not reachable.</source>
        <translation>लॉक %1 पर नहीं है: वह पहुँच से बाहर है।</translation>
    </message>
    <message>
        <source>The lock must be on two hosts of the cluster, and only one is reachable: another administrator could be at work unseen.</source>
        <translation>लॉक क्लस्टर के दो होस्ट पर होना चाहिए, और केवल एक पहुँच में है: कोई दूसरा एडमिन बिना दिखे काम कर रहा हो सकता है।</translation>
    </message>
    <message>
        <source>The lock stays on %1, which is not reachable; a later run takes it over.</source>
        <translation>लॉक %1 पर रहता है, जो पहुँच से बाहर है; बाद का कोई रन उसे ले लेगा।</translation>
    </message>
    <message>
        <source>The lock could not be released on %1.</source>
        <translation>%1 पर लॉक नहीं छोड़ा जा सका।</translation>
    </message>
    <message>
        <source>write a checkpoint, so that the stop is short</source>
        <translation>चेकपॉइंट लिखना, ताकि रुकना छोटा हो</translation>
    </message>
    <message>
        <source>start the service warm</source>
        <translation>सेवा को वॉर्म शुरू करना</translation>
    </message>
    <message>
        <source>The idle service on %1 passes the role check although %2 is the master.</source>
        <translation>%1 की प्रतीक्षारत सेवा भूमिका-जाँच में सफल है, जबकि %2 मास्टर है।</translation>
    </message>
    <message>
        <source>hold back the product&apos;s failover agent</source>
        <translation>उत्पाद के फ़ेलओवर एजेंट को रोके रखना</translation>
    </message>
    <message>
        <source>The failover agent on %1 did not stop; it could promote in the middle.</source>
        <translation>%1 पर फ़ेलओवर एजेंट नहीं रुका; वह बीच में प्रमोट कर सकता है।</translation>
    </message>
    <message>
        <source>start the product&apos;s failover agent again</source>
        <translation>उत्पाद के फ़ेलओवर एजेंट को फिर शुरू करना</translation>
    </message>
    <message>
        <source>%1 has replayed all that it received</source>
        <translation>%1 ने जो मिला सब रीप्ले किया</translation>
    </message>
    <message>
        <source>read the replay position</source>
        <translation>रीप्ले का स्थान पढ़ना</translation>
    </message>
    <message>
        <source>ask whether it is the master</source>
        <translation>पूछना कि क्या वह मास्टर है</translation>
    </message>
    <message>
        <source>promote the slave</source>
        <translation>स्लेव को मास्टर बनाना</translation>
    </message>
    <message>
        <source>switch the failover agent off on the new master</source>
        <translation>नए मास्टर पर फ़ेलओवर एजेंट बंद करना</translation>
    </message>
    <message>
        <source>switch the failover agent on on the slave</source>
        <translation>स्लेव पर फ़ेलओवर एजेंट चालू करना</translation>
    </message>
    <message>
        <source>a request through the proxy reaches %1</source>
        <translation>प्रॉक्सी से होकर एक अनुरोध %1 तक पहुँचता है</translation>
    </message>
    <message>
        <source>read the current position</source>
        <translation>वर्तमान स्थान पढ़ना</translation>
    </message>
    <message>
        <source>%1 replays what %2 commits</source>
        <translation>%2 जो कमिट करता है, %1 उसे रीप्ले करता है</translation>
    </message>
    <message>
        <source>If the search finds nothing on the new master, rebuild its index: %1</source>
        <translation>यदि नए मास्टर पर खोज कुछ न पाए, तो उसका इंडेक्स दोबारा बनाएँ: %1</translation>
    </message>
    <message>
        <source>The search index could not be rebuilt; do it from the window later. %1</source>
        <translation>खोज इंडेक्स दोबारा नहीं बनाया जा सका; बाद में विंडो से करें। %1</translation>
    </message>
    <message>
        <source>rebuild the search index</source>
        <translation>खोज इंडेक्स दोबारा बनाना</translation>
    </message>
    <message>
        <source>read PostgreSQL&apos;s control file</source>
        <translation>PostgreSQL की कंट्रोल फ़ाइल पढ़ना</translation>
    </message>
    <message>
        <source>stop the failover agent</source>
        <translation>फ़ेलओवर एजेंट रोकना</translation>
    </message>
    <message>
        <source>stop PostgreSQL</source>
        <translation>PostgreSQL रोकना</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 is stopped</source>
        <translation>%1 पर PostgreSQL रुका है</translation>
    </message>
    <message>
        <source>stop PostgreSQL on the old master</source>
        <translation>पुराने मास्टर पर PostgreSQL रोकना</translation>
    </message>
    <message>
        <source>stop the service on the old master</source>
        <translation>पुराने मास्टर पर सेवा रोकना</translation>
    </message>
    <message>
        <source>permit the start of PostgreSQL</source>
        <translation>PostgreSQL को शुरू होने की अनुमति देना</translation>
    </message>
    <message>
        <source>start PostgreSQL again</source>
        <translation>PostgreSQL फिर शुरू करना</translation>
    </message>
    <message>
        <source>start the service again</source>
        <translation>सेवा फिर शुरू करना</translation>
    </message>
    <message>
        <source>the service answers on %1 again</source>
        <translation>%1 पर सेवा फिर उत्तर देती है</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 did not stop cleanly (&quot;%2&quot;): something could be missing on %3.</source>
        <translation>%1 पर PostgreSQL ठीक से नहीं रुका (&quot;%2&quot;): %3 पर कुछ कम हो सकता है।</translation>
    </message>
    <message>
        <source>look for the standby signal</source>
        <translation>स्टैंडबाय संकेत देखना</translation>
    </message>
    <message>
        <source>make the old master a standby on disk</source>
        <translation>पुराने मास्टर को डिस्क पर स्टैंडबाय बनाना</translation>
    </message>
    <message>
        <source>write the mark of the old master</source>
        <translation>पुराने मास्टर का निशान लिखना</translation>
    </message>
    <message>
        <source>make the replication slot</source>
        <translation>रेप्लिकेशन स्लॉट बनाना</translation>
    </message>
    <message>
        <source>start the old master as a standby</source>
        <translation>पुराने मास्टर को स्टैंडबाय के रूप में शुरू करना</translation>
    </message>
    <message>
        <source>drop the old slot</source>
        <translation>पुराना स्लॉट हटाना</translation>
    </message>
    <message>
        <source>look for the standby</source>
        <translation>स्टैंडबाय देखना</translation>
    </message>
    <message>
        <source>take the old master out of HAProxy</source>
        <translation>पुराने मास्टर को HAProxy से निकालना</translation>
    </message>
    <message>
        <source>No host could be marked: %1 could come back as a second master.</source>
        <translation>किसी होस्ट पर निशान नहीं लगाया जा सका: %1 दूसरे मास्टर के रूप में लौट सकता है।</translation>
    </message>
    <message>
        <source>start the guard</source>
        <translation>गार्ड शुरू करना</translation>
    </message>
    <message>
        <source>put the master back into HAProxy</source>
        <translation>मास्टर को HAProxy में फिर रखना</translation>
    </message>
    <message>
        <source>take the mark of the old master away</source>
        <translation>पुराने मास्टर का निशान हटाना</translation>
    </message>
    <message>
        <source>close the gate and see %1 drained</source>
        <translation>गेट बंद करना और देखना कि %1 पर कोई अनुरोध बाकी नहीं है</translation>
    </message>
    <message>
        <source>read how far it has replayed</source>
        <translation>पढ़ना कि उसने कहाँ तक दोहराया है</translation>
    </message>
    <message>
        <source>see the service answer at %1</source>
        <translation>देखना कि सेवा %1 पर उत्तर देती है</translation>
    </message>
    <message>
        <source>see the service answer on the new master</source>
        <translation>देखना कि सेवा नए मास्टर पर उत्तर देती है</translation>
    </message>
    <message>
        <source>replay everything from %1</source>
        <translation>%1 का सब कुछ दोहराना</translation>
    </message>
    <message>
        <source>write what will make the old master a standby</source>
        <translation>वह लिखना जो पुराने मास्टर को स्टैंडबाय बनाएगा</translation>
    </message>
    <message>
        <source>write a last checkpoint</source>
        <translation>अंतिम चेकपॉइंट लिखना</translation>
    </message>
    <message>
        <source>take away what was written beside the standby&apos;s files</source>
        <translation>स्टैंडबाय की फ़ाइलों के पास जो लिखा गया उसे हटाना</translation>
    </message>
    <message>
        <source>see the end of the stream</source>
        <translation>धारा का अंत देखना</translation>
    </message>
    <message>
        <source>see %1 follow</source>
        <translation>देखना कि %1 अनुसरण करता है</translation>
    </message>
    <message>
        <source>HAProxy did not say whether %1 is drained.</source>
        <translation>HAProxy ने नहीं बताया कि %1 पर कोई अनुरोध बाकी है या नहीं।</translation>
    </message>
    <message>
        <source>see the proxy reach the slave</source>
        <translation>देखना कि प्रॉक्सी स्लेव तक पहुँचता है</translation>
    </message>
    <message>
        <source>%1 can&apos;t reach %2: users would be sent where nobody answers. Mend the network between the two, then try again.</source>
        <translation>%1 %2 तक नहीं पहुँच पाता: उपयोगकर्ता वहाँ भेजे जाते जहाँ कोई उत्तर नहीं देता। दोनों के बीच का नेटवर्क ठीक करें, फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>read the WAL position</source>
        <translation>WAL की स्थिति पढ़ना</translation>
    </message>
    <message>
        <source>%1 has not replayed within 30 seconds what %2 has just written: replication stands still. Look at the network between the two, then try again.</source>
        <translation>%2 ने अभी जो लिखा, उसे %1 ने 30 सेकंड में रीप्ले नहीं किया: रेप्लिकेशन रुका हुआ है। दोनों के बीच का नेटवर्क देखें, फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>the guard of %1 stops PostgreSQL there</source>
        <translation>%1 का गार्ड वहाँ PostgreSQL रोकता है</translation>
    </message>
    <message>
        <source>%1 is there and can&apos;t be reached from here, and nobody saw its PostgreSQL stop: with %2 promoted there could be two masters. Switch %1 off, or mend the way to it, then start this again.</source>
        <translation>%1 मौजूद है पर यहाँ से पहुँच से बाहर है, और किसी ने उसका PostgreSQL रुकते नहीं देखा: %2 को प्रोमोट करने पर दो मास्टर हो सकते हैं। %1 को बंद करें या उस तक का रास्ता ठीक करें, फिर इसे दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: see there that the product&apos;s failover agent runs again.</source>
        <translation>%1 तक नहीं पहुँचा जा सकता: वहाँ देखें कि उत्पाद का फ़ेलओवर एजेंट फिर चल रहा है।</translation>
    </message>
    <message>
        <source>PostgreSQL answers on %1</source>
        <translation>%1 पर PostgreSQL उत्तर देता है</translation>
    </message>
    <message>
        <source>%1 is not the master any more: others have changed the roles since. This run can&apos;t be taken up; look at the status, and start a new operation.</source>
        <translation>%1 अब मास्टर नहीं है: तब से दूसरों ने भूमिकाएँ बदल दी हैं। यह रन आगे नहीं बढ़ाया जा सकता; स्थिति देखें और नया कार्य शुरू करें।</translation>
    </message>
    <message>
        <source>%1 does not say whether PostgreSQL runs there.</source>
        <translation>%1 नहीं बताता कि वहाँ PostgreSQL चल रहा है या नहीं।</translation>
    </message>
    <message>
        <source>%1 was made a master by others after this run had made it a slave, its failover agent perhaps: this run can&apos;t go on. Look at the status, which says who serves and what to do with the other one.</source>
        <translation>इस रन द्वारा स्लेव बनाए जाने के बाद %1 को दूसरों ने मास्टर बना दिया, शायद उसके फ़ेलओवर एजेंट ने: यह रन आगे नहीं बढ़ सकता। स्थिति देखें, वह बताती है कि कौन सेवा दे रहा है और दूसरे का क्या करना है।</translation>
    </message>
    <message>
        <source>Users get the maintenance page, as somebody ordered it: %1 answers, and serves them once the maintenance is ended.</source>
        <translation>उपयोगकर्ताओं को रखरखाव पृष्ठ मिलता है, जैसा किसी ने आदेश दिया था: %1 उत्तर देता है और रखरखाव समाप्त होते ही उन्हें सेवा देगा।</translation>
    </message>
    <message>
        <source>There are no data of PostgreSQL in %2 on %1: the copy brings all of them.</source>
        <translation>%1 पर %2 में PostgreSQL का कोई डेटा नहीं है: कॉपी सारा डेटा लाती है।</translation>
    </message>
    <message>
        <source>%1 still catches up with %2.</source>
        <translation>%1 अब भी %2 के बराबर आ रहा है।</translation>
    </message>
    <message>
        <source>Nobody led this run for a while, so the hosts undid it by themselves: %1 stays the master, and %2 will not be promoted by it. Start a new operation.</source>
        <translation>कुछ समय तक इस रन का नेतृत्व किसी ने नहीं किया, इसलिए होस्टों ने उसे स्वयं पूर्ववत कर दिया: %1 मास्टर बना रहता है, और यह रन %2 को अब पदोन्नत नहीं करेगा। नया कार्य आरंभ करें।</translation>
    </message>
    <message>
        <source>ask for the old master</source>
        <translation>पुराने मास्टर के बारे में पूछना</translation>
    </message>
    <message>
        <source>send users to the old master</source>
        <translation>उपयोगकर्ताओं को पुराने मास्टर पर भेजना</translation>
    </message>
</context>
<context>
    <name>HaproxyBlock</name>
    <message>
        <source>haproxy.cfg has marker lines of Baton for &quot;%1&quot; that do not belong together. Put them right, or remove them.</source>
        <translation>haproxy.cfg में &quot;%1&quot; के लिए Baton की ऐसी निशान-पंक्तियाँ हैं जो मेल नहीं खातीं। उन्हें ठीक करें या हटाएँ।</translation>
    </message>
</context>
<context>
    <name>HaproxyStat</name>
    <message>
        <source>HAProxy&apos;s statistics are not in the form that is known.</source>
        <translation>HAProxy के आँकड़े ज्ञात रूप में नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>HeldLock</name>
    <message>
        <source>holder unknown</source>
        <translation>धारक अज्ञात</translation>
    </message>
    <message>
        <source>“%1” by %2</source>
        <translation>%2 द्वारा “%1”</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, %2 से</translation>
    </message>
    <message>
        <source>Another run holds the cluster on %1 (%2). Wait for it to end, resume it, or take its lock over knowingly.</source>
        <translation>एक और रन ने %1 पर क्लस्टर को पकड़ रखा है (%2)। उसके समाप्त होने की प्रतीक्षा करें, उसे आगे बढ़ाएँ, या जान-बूझकर उसका लॉक ले लें।</translation>
    </message>
    <message>
        <source>The lock could not be taken on %1.</source>
        <translation>%1 पर लॉक नहीं लिया जा सका।</translation>
    </message>
    <message>
        <source>This run made %1 the master, which is a slave again: others have changed the roles since. It can&apos;t be taken up; look at the status, and start a new operation.</source>
        <translation>इस रन ने %1 को मास्टर बनाया था, जो अब फिर स्लेव है: उसके बाद दूसरों ने भूमिकाएँ बदल दी हैं। इसे आगे नहीं बढ़ाया जा सकता; स्थिति देखें और नई कार्रवाई शुरू करें।</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>Command: %1
Exit status: %2
%3</source>
        <translation>कमांड: %1
एग्ज़िट स्टेटस: %2
%3</translation>
    </message>
    <message>
        <source>%1: cannot %2 (exit status %3).</source>
        <translation>%1: यह नहीं हो सका: %2 (एग्ज़िट स्टेटस %3)।</translation>
    </message>
    <message>
        <source>%1: cannot %2: %3</source>
        <translation>%1: यह नहीं हो सका: %2। %3</translation>
    </message>
    <message>
        <source>upload %1 to %2</source>
        <translation>%1 को %2 पर अपलोड करना</translation>
    </message>
    <message>
        <source>A check wanted to change something on %1; it was not sent. This is a fault in Baton.</source>
        <translation>एक जाँच %1 पर कुछ बदलना चाहती थी; वह भेजा नहीं गया। यह Baton की ख़राबी है।</translation>
    </message>
    <message>
        <source>%1 was not changed: another run holds the cluster (%2). Wait for it, or take the lock over.</source>
        <translation>%1 नहीं बदला गया: एक और रन ने क्लस्टर को पकड़ रखा है (%2)। उसकी प्रतीक्षा करें, या लॉक ले लें।</translation>
    </message>
    <message>
        <source>%1: cannot %2: the disk is full. Make room there, then try again.</source>
        <translation>%1: यह नहीं हो सका: %2। डिस्क भर गई है: वहाँ जगह बनाएँ, फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>HostTools</name>
    <message>
        <source>Install the guard, the answerer and the timers</source>
        <translation>गार्ड, उत्तरदाता और टाइमर इंस्टॉल करें</translation>
    </message>
    <message>
        <source>install Baton&apos;s host tools</source>
        <translation>होस्ट पर Baton के टूल इंस्टॉल करना</translation>
    </message>
    <message>
        <source>Remove the guard, the answerer and the timers</source>
        <translation>गार्ड, उत्तरदाता और टाइमर हटाएँ</translation>
    </message>
    <message>
        <source>remove Baton&apos;s host tools</source>
        <translation>होस्ट से Baton के टूल हटाना</translation>
    </message>
    <message>
        <source>What only this host had when it was reconverted stays on %1 in %2. Delete it when nobody needs it any more.</source>
        <translation>रीकन्वर्ट होते समय जो केवल इस होस्ट के पास था, वह %1 पर %2 में रहता है। जब किसी को उसकी ज़रूरत न रहे, तब हटा दें।</translation>
    </message>
    <message>
        <source>put the guard in front of PostgreSQL</source>
        <translation>PostgreSQL के आगे गार्ड लगाना</translation>
    </message>
    <message>
        <source>%1 has other scripts of Baton than this version wants, and %2 may only use Baton&apos;s helper there. Put them there over a login with full rights: “batonctl helper install”.</source>
        <translation>%1 पर Baton की स्क्रिप्टें इस संस्करण से अलग हैं, और %2 वहाँ केवल Baton का सहायक चला सकता है। पूरे अधिकार वाले लॉगिन से उन्हें वहाँ रखें: “batonctl helper install”।</translation>
    </message>
    <message>
        <source>Install the answerer and the timers</source>
        <translation>उत्तर देने वाली सेवा और टाइमर इंस्टॉल करें</translation>
    </message>
</context>
<context>
    <name>Install</name>
    <message>
        <source>Install the master on %1</source>
        <translation>%1 पर मास्टर इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Install the slave on %1, a copy of %2</source>
        <translation>%1 पर स्लेव इंस्टॉल करें, %2 की कॉपी</translation>
    </message>
    <message>
        <source>Install HAProxy on %1</source>
        <translation>%1 पर HAProxy इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Install all: master on %1, slave on %2, HAProxy on %3</source>
        <translation>सब इंस्टॉल करें: मास्टर %1 पर, स्लेव %2 पर, HAProxy %3 पर</translation>
    </message>
    <message>
        <source>Install all: master on %1, slave on %2</source>
        <translation>सब इंस्टॉल करें: मास्टर %1 पर, स्लेव %2 पर</translation>
    </message>
    <message>
        <source>The lock could not be released on %1.</source>
        <translation>%1 पर लॉक नहीं छोड़ा जा सका।</translation>
    </message>
    <message>
        <source>Put Baton&apos;s scripts on %1</source>
        <translation>%1 पर Baton की स्क्रिप्ट रखें</translation>
    </message>
    <message>
        <source>Start the witness on %1</source>
        <translation>%1 पर साक्षी शुरू करें</translation>
    </message>
    <message>
        <source>Start the guard on %1</source>
        <translation>%1 पर गार्ड शुरू करें</translation>
    </message>
    <message>
        <source>Take the lock: one run at a time</source>
        <translation>लॉक लें: एक समय में एक रन</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>लॉक छोड़ें</translation>
    </message>
    <message>
        <source>%1 was installed from another build than %2. Master and slave must come from the same file: name the right one in the profile.</source>
        <translation>%1, %2 से अलग बिल्ड से इंस्टॉल हुआ था। मास्टर और स्लेव एक ही फ़ाइल से आने चाहिए: प्रोफ़ाइल में सही फ़ाइल दें।</translation>
    </message>
    <message>
        <source>On %1: SHA-256 %2
Here: SHA-256 %3</source>
        <translation>%1 पर: SHA-256 %2
यहाँ: SHA-256 %3</translation>
    </message>
    <message>
        <source>make the folder for the build</source>
        <translation>बिल्ड का फ़ोल्डर बनाना</translation>
    </message>
    <message>
        <source>note that an installation begins</source>
        <translation>दर्ज करना कि इंस्टॉलेशन शुरू हो रहा है</translation>
    </message>
    <message>
        <source>The installer</source>
        <translation>इंस्टॉलर</translation>
    </message>
    <message>
        <source>note which build was installed</source>
        <translation>दर्ज करना कि कौन-सा बिल्ड इंस्टॉल हुआ</translation>
    </message>
    <message>
        <source>the service desk on %1 to answer at %2</source>
        <translation>%1 का सर्विस डेस्क %2 पर उत्तर देता है</translation>
    </message>
    <message>
        <source>Upload the build to %1</source>
        <translation>बिल्ड को %1 पर अपलोड करें</translation>
    </message>
    <message>
        <source>Run the installer on %1: High Availability master</source>
        <translation>%1 पर इंस्टॉलर चलाएँ: High Availability मास्टर</translation>
    </message>
    <message>
        <source>Run the installer on %1: High Availability slave, database copy</source>
        <translation>%1 पर इंस्टॉलर चलाएँ: High Availability स्लेव, डेटाबेस की कॉपी</translation>
    </message>
    <message>
        <source>Wait until the service desk on %1 answers</source>
        <translation>%1 पर सर्विस डेस्क के उत्तर की प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>The recipe does not say how to register without a person. Register at %1, then go on.</source>
        <translation>रेसिपी नहीं बताती कि बिना व्यक्ति के पंजीकरण कैसे हो। %1 पर पंजीकरण करें, फिर आगे बढ़ें।</translation>
    </message>
    <message>
        <source>The service desk on %1 refused the registration (HTTP %2). Register by hand at %3, then start this again.</source>
        <translation>%1 के सर्विस डेस्क ने पंजीकरण अस्वीकार किया (HTTP %2)। %3 पर हाथ से पंजीकरण करें, फिर इसे दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>Register the service desk in a browser: %1</source>
        <translation>ब्राउज़र में सर्विस डेस्क का पंजीकरण करें: %1</translation>
    </message>
    <message>
        <source>Press Enter when it is registered</source>
        <translation>पंजीकरण हो जाने पर Enter दबाएँ</translation>
    </message>
    <message>
        <source>Register the service desk now, in a browser: %1</source>
        <translation>अब ब्राउज़र में सर्विस डेस्क का पंजीकरण करें: %1</translation>
    </message>
    <message>
        <source>the registration at %1</source>
        <translation>%1 पर पंजीकरण</translation>
    </message>
    <message>
        <source>Cancelled while the service desk on %1 settles.</source>
        <translation>%1 का सर्विस डेस्क स्थिर होते समय रद्द किया गया।</translation>
    </message>
    <message>
        <source>The service desk is ready after %1 s: the rest of the settle time is not needed.</source>
        <translation>सर्विस डेस्क %1 s बाद तैयार है: स्थिर होने का शेष समय नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Wait for the registration of the service desk on %1</source>
        <translation>%1 पर सर्विस डेस्क के पंजीकरण की प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>Let the service desk on %1 settle</source>
        <translation>%1 के सर्विस डेस्क को स्थिर होने दें</translation>
    </message>
    <message>
        <source>The disk of %1 is full%2, so the installation could not go on. Free space there, then start it again.</source>
        <translation>%1 की डिस्क भर गई है%2, इसलिए इंस्टॉलेशन आगे नहीं बढ़ सका। वहाँ जगह ख़ाली करें, फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Upload the build to %1 and %2</source>
        <translation>बिल्ड को %1 और %2 पर अपलोड करें</translation>
    </message>
    <message>
        <source>find the product&apos;s database</source>
        <translation>उत्पाद का डेटाबेस ढूँढना</translation>
    </message>
    <message>
        <source>%1 was not reachable just now, so its guard cannot be put in place. %2</source>
        <translation>%1 अभी पहुँच में नहीं था, इसलिए उसका गार्ड नहीं लगाया जा सकता। %2</translation>
    </message>
    <message>
        <source>%1: PostgreSQL was not found there, so its guard cannot be put in place. Start it, then go on.</source>
        <translation>%1: वहाँ PostgreSQL नहीं मिला, इसलिए उसका गार्ड नहीं लगाया जा सकता। उसे चालू करें, फिर आगे बढ़ें।</translation>
    </message>
    <message>
        <source>The lock stays on %1, which is not reachable; a later run takes it over.</source>
        <translation>लॉक %1 पर रहता है, जो पहुँच से बाहर है; बाद का कोई रन उसे ले लेगा।</translation>
    </message>
</context>
<context>
    <name>InstallBlock</name>
    <message>
        <source>line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>%1: haproxy.cfg already has something on port %2 (%3). Both would get a part of the users. Remove that section, then try again.</source>
        <translation>%1: haproxy.cfg में पोर्ट %2 पर पहले से कुछ है (%3)। दोनों को उपयोगकर्ताओं का एक हिस्सा मिलेगा। वह अनुभाग हटाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>See that HAProxy runs</source>
        <translation>देखें कि HAProxy चल रहा है</translation>
    </message>
    <message>
        <source>Check and put in place haproxy.cfg, reload HAProxy</source>
        <translation>haproxy.cfg जाँचें और रखें, HAProxy रीलोड करें</translation>
    </message>
    <message>
        <source>%1: haproxy.cfg was changed by somebody else just now. Look at it, then try again.</source>
        <translation>%1: haproxy.cfg अभी-अभी किसी और ने बदला। उसे देखें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1: haproxy.cfg was invalid before Baton changed anything, and was left as it is. Put right what HAProxy complains about, then try again.</source>
        <translation>%1: Baton के कुछ बदलने से पहले ही haproxy.cfg अमान्य था, और वैसा ही छोड़ा गया। HAProxy जो बताता है उसे ठीक करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1: HAProxy does not accept the block that Baton would add; haproxy.cfg was left as it is.</source>
        <translation>%1: Baton जो ब्लॉक जोड़ता, HAProxy उसे नहीं मानता; haproxy.cfg वैसा ही छोड़ा गया।</translation>
    </message>
    <message>
        <source>%1: haproxy.cfg is valid and in place, but HAProxy does not run with it. See &quot;journalctl -u haproxy&quot; there.</source>
        <translation>%1: haproxy.cfg मान्य है और अपनी जगह है, पर HAProxy उसके साथ नहीं चलता। वहाँ &quot;journalctl -u haproxy&quot; देखें।</translation>
    </message>
    <message>
        <source>%1: HAProxy is not installed. Install the proxy first.</source>
        <translation>%1: HAProxy इंस्टॉल नहीं है। पहले प्रॉक्सी इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>put haproxy.cfg in place</source>
        <translation>haproxy.cfg को उसकी जगह रखना</translation>
    </message>
    <message>
        <source>read haproxy.cfg</source>
        <translation>haproxy.cfg पढ़ना</translation>
    </message>
    <message>
        <source>%1: the block would be another one than was agreed on when the helper was put there. Log in with full rights for it, or put the helper there anew: “batonctl helper install”.</source>
        <translation>%1: यह ब्लॉक उससे अलग होगा जो सहायक रखते समय तय हुआ था। इसके लिए पूरे अधिकारों से लॉगिन करें, या सहायक फिर से रखें: “batonctl helper install”।</translation>
    </message>
    <message>
        <source>Say in haproxy.cfg who gets no traffic</source>
        <translation>haproxy.cfg में लिखना कि किसे ट्रैफ़िक नहीं मिलता</translation>
    </message>
    <message>
        <source>Say in haproxy.cfg whether users get the maintenance page</source>
        <translation>haproxy.cfg में लिखना कि उपयोगकर्ताओं को रखरखाव पृष्ठ मिलता है या नहीं</translation>
    </message>
</context>
<context>
    <name>InstallProxy</name>
    <message>
        <source>read the package source&apos;s lists</source>
        <translation>पैकेज स्रोत की सूचियाँ पढ़ना</translation>
    </message>
    <message>
        <source>look for HAProxy&apos;s version</source>
        <translation>HAProxy का संस्करण देखना</translation>
    </message>
    <message>
        <source>The package source has no HAProxy %1, which the vendor names; the distribution&apos;s own version is installed.</source>
        <translation>पैकेज स्रोत में HAProxy %1 नहीं है, जो विक्रेता बताता है; वितरण का अपना संस्करण इंस्टॉल होता है।</translation>
    </message>
    <message>
        <source>install HAProxy</source>
        <translation>HAProxy इंस्टॉल करना</translation>
    </message>
    <message>
        <source>HAProxy %1 is installed.</source>
        <translation>HAProxy %1 इंस्टॉल है।</translation>
    </message>
    <message>
        <source>The managed block is shown once HAProxy is installed: it depends on its version.</source>
        <translation>प्रबंधित ब्लॉक HAProxy इंस्टॉल होने पर दिखाया जाता है: वह उसके संस्करण पर निर्भर है।</translation>
    </message>
    <message>
        <source>No master answers yet, so nothing can be asked through HAProxy.</source>
        <translation>अभी कोई मास्टर उत्तर नहीं देता, इसलिए HAProxy से होकर कुछ पूछा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>a request through HAProxy on %1 to reach the master</source>
        <translation>%1 के HAProxy से होकर एक अनुरोध मास्टर तक पहुँचता है</translation>
    </message>
    <message>
        <source>Install HAProxy and socat on %1</source>
        <translation>%1 पर HAProxy और socat इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Write the managed block into haproxy.cfg on %1</source>
        <translation>%1 पर haproxy.cfg में प्रबंधित ब्लॉक लिखें</translation>
    </message>
    <message>
        <source>See that a request through %1 reaches the master</source>
        <translation>देखें कि %1 से होकर एक अनुरोध मास्टर तक पहुँचता है</translation>
    </message>
</context>
<context>
    <name>Installation</name>
    <message>
        <source>%1 has no curl, which is needed to ask its web service: apt-get install curl.</source>
        <translation>%1 पर curl नहीं है, जो उसकी वेब सेवा से पूछने के लिए चाहिए: apt-get install curl.</translation>
    </message>
    <message>
        <source>look whether the product is installed</source>
        <translation>देखना कि उत्पाद इंस्टॉल है या नहीं</translation>
    </message>
    <message>
        <source>read the build&apos;s checksum</source>
        <translation>बिल्ड का चेकसम पढ़ना</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>must be %1</source>
        <translation>%1 होना चाहिए</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>एक पाठ</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>नहीं है</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ख़ाली नहीं होना चाहिए</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>पाठों की सूची</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>पाठों का ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true या false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>एक संख्या</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>%1 से %2 तक की पूर्ण संख्या होनी चाहिए</translation>
    </message>
    <message>
        <source>must be a size such as &quot;4 GB&quot;</source>
        <translation>&quot;4 GB&quot; जैसा आकार होना चाहिए</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>%1 अक्षरों से लंबा है</translation>
    </message>
    <message>
        <source>is not a regular expression: %1 at character %2</source>
        <translation>रेगुलर एक्सप्रेशन नहीं है: %1, अक्षर %2 पर</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>एक ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>एक सूची</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>ज्ञात नहीं है</translation>
    </message>
</context>
<context>
    <name>LiveRun</name>
    <message>
        <source>“%1”: answered as the last time.</source>
        <translation>“%1”: पिछली बार जैसा उत्तर।</translation>
    </message>
    <message>
        <source>A secret was about to be written into the journal (%1). This is a fault in Baton.</source>
        <translation>एक रहस्य जर्नल में लिखा जाने वाला था (%1)। यह Baton की ख़राबी है।</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>switch the maintenance page</source>
        <translation>रखरखाव पृष्ठ बदलना</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>no HAProxy that Baton manages</source>
        <translation>Baton द्वारा प्रबंधित कोई HAProxy नहीं</translation>
    </message>
    <message>
        <source>a managed HAProxy</source>
        <translation>एक प्रबंधित HAProxy</translation>
    </message>
    <message>
        <source>Show a page with your own balancer.</source>
        <translation>अपने बैलेंसर से एक पृष्ठ दिखाएँ।</translation>
    </message>
    <message>
        <source>%1 is not reachable: %2</source>
        <translation>%1 पहुँच से बाहर है: %2</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>पहुँच में</translation>
    </message>
    <message>
        <source>Bring the proxy back.</source>
        <translation>प्रॉक्सी को वापस लाएँ।</translation>
    </message>
    <message>
        <source>its admin socket is not usable</source>
        <translation>उसका एडमिन सॉकेट उपयोग योग्य नहीं</translation>
    </message>
    <message>
        <source>a usable admin socket</source>
        <translation>एक उपयोग योग्य एडमिन सॉकेट</translation>
    </message>
    <message>
        <source>Run &quot;Install proxy&quot; again.</source>
        <translation>“HAProxy इंस्टॉल करें” फिर चलाएँ।</translation>
    </message>
    <message>
        <source>reachable, admin socket usable</source>
        <translation>पहुँच में, एडमिन सॉकेट उपयोग योग्य</translation>
    </message>
    <message>
        <source>The recipe has no command for it. Open %1 as Super User: Admin » Support Console » select all modules » Re-index.</source>
        <translation>रेसिपी में इसके लिए कमांड नहीं है। %1 को Super User के रूप में खोलें: Admin » Support Console » सभी मॉड्यूल चुनें » Re-index.</translation>
    </message>
    <message>
        <source>The master</source>
        <translation>मास्टर</translation>
    </message>
    <message>
        <source>%1 is not a running master</source>
        <translation>%1 चलता हुआ मास्टर नहीं है</translation>
    </message>
    <message>
        <source>a running master</source>
        <translation>एक चलता हुआ मास्टर</translation>
    </message>
    <message>
        <source>See the status: it says what to do first.</source>
        <translation>स्थिति देखें: वह बताती है कि पहले क्या करना है।</translation>
    </message>
    <message>
        <source>%1 is the master</source>
        <translation>%1 मास्टर है</translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>क्लस्टर का लॉक लें</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>लॉक छोड़ें</translation>
    </message>
    <message>
        <source>Maintenance on</source>
        <translation>रखरखाव चालू</translation>
    </message>
    <message>
        <source>Show users the maintenance page</source>
        <translation>उपयोगकर्ताओं को रखरखाव पृष्ठ दिखाएँ</translation>
    </message>
    <message>
        <source>Maintenance off</source>
        <translation>रखरखाव बंद</translation>
    </message>
    <message>
        <source>Take the maintenance page away</source>
        <translation>रखरखाव पृष्ठ हटाएँ</translation>
    </message>
    <message>
        <source>Rebuild the search index on %1</source>
        <translation>%1 पर खोज इंडेक्स दोबारा बनाएँ</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>खोज इंडेक्स दोबारा बनाएँ</translation>
    </message>
    <message>
        <source>Write the same into haproxy.cfg</source>
        <translation>वही haproxy.cfg में लिखें</translation>
    </message>
    <message>
        <source>Write the end of the page into haproxy.cfg</source>
        <translation>पृष्ठ का अंत haproxy.cfg में लिखें</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Check requirements</source>
        <translation>आवश्यकताएँ जाँचें</translation>
    </message>
    <message>
        <source>Install master</source>
        <translation>मास्टर इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Install slave</source>
        <translation>स्लेव इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Install HAProxy</source>
        <translation>HAProxy इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>तैयार करें</translation>
    </message>
    <message>
        <source>Switch over</source>
        <translation>भूमिकाएँ बदलें</translation>
    </message>
    <message>
        <source>Fail over</source>
        <translation>फ़ेलओवर करें</translation>
    </message>
    <message>
        <source>Reconvert old master</source>
        <translation>पुराना मास्टर रीकन्वर्ट करें</translation>
    </message>
    <message>
        <source>Rebuild slave</source>
        <translation>स्लेव दोबारा बनाएँ</translation>
    </message>
    <message>
        <source>Restart master safely</source>
        <translation>मास्टर सुरक्षित रीस्टार्ट करें</translation>
    </message>
    <message>
        <source>Start maintenance</source>
        <translation>रखरखाव शुरू करें</translation>
    </message>
    <message>
        <source>End maintenance</source>
        <translation>रखरखाव समाप्त करें</translation>
    </message>
    <message>
        <source>Rebuild search index</source>
        <translation>खोज इंडेक्स दोबारा बनाएँ</translation>
    </message>
    <message>
        <source>Resolve two masters</source>
        <translation>दो मास्टर सुलझाएँ</translation>
    </message>
    <message>
        <source>Remove Baton from the hosts</source>
        <translation>होस्ट से Baton हटाएँ</translation>
    </message>
</context>
<context>
    <name>OperationJob</name>
    <message>
        <source>Password of %1 on %2, for sudo</source>
        <translation>%2 पर %1 का पासवर्ड, sudo के लिए</translation>
    </message>
    <message>
        <source>Passphrase of the SSH key for %1 on %2</source>
        <translation>%2 पर %1 की SSH कुंजी का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Password of %1 on %2</source>
        <translation>%2 पर %1 का पासवर्ड</translation>
    </message>
    <message>
        <source>The question “%1” was not answered.</source>
        <translation>प्रश्न “%1” का उत्तर नहीं मिला।</translation>
    </message>
    <message>
        <source>Run %1 has ended (%2): there is nothing to take up.</source>
        <translation>रन %1 समाप्त हो चुका है (%2): आगे बढ़ाने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>Cancelled before anything was done.</source>
        <translation>कुछ भी करने से पहले रद्द किया गया।</translation>
    </message>
    <message>
        <source>“%1” can’t be done for this cluster.</source>
        <translation>इस क्लस्टर के लिए “%1” नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>पुष्टि</translation>
    </message>
    <message>
        <source>Not asked for, as a check failed.</source>
        <translation>नहीं पूछा गया, क्योंकि एक जाँच विफल हुई।</translation>
    </message>
    <message>
        <source>Given beforehand.</source>
        <translation>पहले से दी गई।</translation>
    </message>
    <message>
        <source>Not confirmed.</source>
        <translation>पुष्टि नहीं हुई।</translation>
    </message>
    <message>
        <source>Type it exactly as shown.</source>
        <translation>जैसा दिखाया है ठीक वैसा ही लिखें।</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>पुष्टि हुई।</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>लिखा गया: %1</translation>
    </message>
    <message>
        <source>%1 is not known. Store it, or give it with --secrets-file (“%2”).</source>
        <translation>%1 ज्ञात नहीं है। उसे सहेजें, या --secrets-file से दें (“%2”)।</translation>
    </message>
    <message>
        <source>Run %1 was cut off before its first step: there is nothing to take up. Start the operation anew.</source>
        <translation>रन %1 अपने पहले चरण से पहले ही कट गया: आगे बढ़ाने को कुछ नहीं है। ऑपरेशन नए सिरे से शुरू करें।</translation>
    </message>
    <message>
        <source>“%1” is going on in this cluster, started by %2, since %3 (run %4, process %5). Wait until it has ended.</source>
        <translation>इस क्लस्टर में “%1” चल रहा है, %2 ने शुरू किया, %3 से (रन %4, प्रोसेस %5)। उसके समाप्त होने तक प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>“%1” was not started: another run holds the cluster: %2 (on %3). Wait until it has ended. If nobody runs it any more, resume it or roll it back where it was started, or take its lock over knowingly.</source>
        <translation>“%1” शुरू नहीं हुआ: एक और रन ने क्लस्टर को पकड़ रखा है: %2 (%3 पर)। उसके समाप्त होने तक प्रतीक्षा करें। यदि उसे अब कोई नहीं चला रहा, तो जहाँ वह शुरू हुआ था वहाँ उसे आगे बढ़ाएँ या वापस लें, या जान-बूझकर उसका लॉक ले लें।</translation>
    </message>
    <message>
        <source>%1 asks for a code at each login and allows one session per connection (MaxSessions 1 in its sshd_config): stay here, you will be asked several times while this runs. With MaxSessions 10, its default, once is enough.</source>
        <translation>%1 हर लॉगिन पर कोड पूछता है और प्रति कनेक्शन एक ही सत्र देता है (उसकी sshd_config में MaxSessions 1): यहीं रहें, चलने के दौरान आपसे कई बार पूछा जाएगा। MaxSessions 10, यानी डिफ़ॉल्ट, के साथ एक बार काफ़ी है।</translation>
    </message>
    <message>
        <source>%1 is rebooted and asks for a code at each login: stay here, you will be asked again when it is back.</source>
        <translation>%1 रीबूट होता है और हर लॉगिन पर कोड पूछता है: यहीं रहें, उसके लौटने पर आपसे फिर पूछा जाएगा।</translation>
    </message>
    <message>
        <source>%1 asks %2 at login: “%3”</source>
        <translation>%1 लॉगिन पर %2 से पूछता है: “%3”</translation>
    </message>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>पिछला उत्तर स्वीकार नहीं हुआ।</translation>
    </message>
    <message>
        <source>as it was before you were asked</source>
        <translation>जैसा पूछे जाने से पहले था</translation>
    </message>
    <message>
        <source>Look at the status, and start again.</source>
        <translation>स्थिति देखें, और फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>%1 is reachable again</source>
        <translation>%1 तक फिर पहुँचा जा सकता है</translation>
    </message>
    <message>
        <source>%1 can’t be reached any more</source>
        <translation>%1 तक अब नहीं पहुँचा जा सकता</translation>
    </message>
    <message>
        <source>%1 runs as a master now</source>
        <translation>%1 अब मास्टर के रूप में चल रहा है</translation>
    </message>
    <message>
        <source>%1 does not run as a master any more</source>
        <translation>%1 अब मास्टर के रूप में नहीं चल रहा</translation>
    </message>
    <message>
        <source>No host has the lock of this run any more: others took it over and have worked on the cluster since. Nothing was done or undone now. Look at the status, and start a new operation.</source>
        <translation>अब किसी होस्ट पर इस रन का लॉक नहीं है: औरों ने उसे ले लिया और तब से क्लस्टर पर काम किया है। अभी न कुछ किया गया, न पूर्ववत। स्थिति देखें, और नया कार्य आरंभ करें।</translation>
    </message>
    <message>
        <source>To take it over with batonctl: --set replace-lock=%1</source>
        <translation>batonctl से उसे लेने के लिए: --set replace-lock=%1</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Measures on all hosts what an installation needs. Changes nothing.</source>
        <translation>सभी होस्ट पर मापता है कि इंस्टॉलेशन को क्या चाहिए। कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Uploads the build to the first host and installs it there as the master.</source>
        <translation>बिल्ड को पहले होस्ट पर अपलोड करता है और वहाँ मास्टर के रूप में इंस्टॉल करता है।</translation>
    </message>
    <message>
        <source>Installs the same build on the second host and copies the database to it.</source>
        <translation>वही बिल्ड दूसरे होस्ट पर इंस्टॉल करता है और डेटाबेस वहाँ कॉपी करता है।</translation>
    </message>
    <message>
        <source>Installs and sets up HAProxy, which sends users to the master.</source>
        <translation>HAProxy इंस्टॉल और सेट करता है, जो उपयोगकर्ताओं को मास्टर पर भेजता है।</translation>
    </message>
    <message>
        <source>Installs master, slave and HAProxy, one after the other.</source>
        <translation>मास्टर, स्लेव और HAProxy को एक के बाद एक इंस्टॉल करता है।</translation>
    </message>
    <message>
        <source>Adds what Baton needs to switch over safely to a pair that was installed by hand.</source>
        <translation>हाथ से इंस्टॉल की गई जोड़ी में वह जोड़ता है जो सुरक्षित भूमिका-बदल के लिए Baton को चाहिए।</translation>
    </message>
    <message>
        <source>Makes the slave the master and the master the slave. Users see a short pause, nothing is lost.</source>
        <translation>स्लेव को मास्टर और मास्टर को स्लेव बनाता है। उपयोगकर्ताओं को छोटा विराम दिखता है, कोई डेटा नहीं खोता।</translation>
    </message>
    <message>
        <source>Makes the slave the master because the master is gone. Says first what may be lost.</source>
        <translation>स्लेव को मास्टर बनाता है क्योंकि मास्टर उपलब्ध नहीं है। पहले बताता है कि क्या खो सकता है।</translation>
    </message>
    <message>
        <source>Makes the old master the new slave.</source>
        <translation>पुराने मास्टर को नया स्लेव बनाता है।</translation>
    </message>
    <message>
        <source>Copies the whole database to the slave again.</source>
        <translation>पूरा डेटाबेस स्लेव पर फिर कॉपी करता है।</translation>
    </message>
    <message>
        <source>Restarts the master while the slave is kept from taking over.</source>
        <translation>मास्टर को रीस्टार्ट करता है और तब तक स्लेव को मास्टर बनने से रोकता है।</translation>
    </message>
    <message>
        <source>HAProxy answers users with a maintenance page.</source>
        <translation>HAProxy उपयोगकर्ताओं को रखरखाव पृष्ठ दिखाता है।</translation>
    </message>
    <message>
        <source>HAProxy sends users to the service desk again.</source>
        <translation>HAProxy उपयोगकर्ताओं को फिर सर्विस डेस्क पर भेजता है।</translation>
    </message>
    <message>
        <source>Rebuilds the search index on the master.</source>
        <translation>मास्टर पर खोज इंडेक्स दोबारा बनाता है।</translation>
    </message>
    <message>
        <source>Shows what both masters have, and makes the one you choose the only one.</source>
        <translation>दिखाता है कि दोनों मास्टर के पास क्या है, और जिसे आप चुनें उसे एकमात्र बनाता है।</translation>
    </message>
    <message>
        <source>Takes away what Baton put on the hosts. The service desk and its data stay.</source>
        <translation>Baton ने होस्ट पर जो रखा, उसे हटाता है। सर्विस डेस्क और उसका डेटा रहता है।</translation>
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
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>अभी चल रहा है</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>आपकी ज़रूरत है</translation>
    </message>
    <message>
        <source>Refused, nothing was changed</source>
        <translation>अस्वीकृत, कुछ नहीं बदला गया</translation>
    </message>
    <message>
        <source>A host can&apos;t be reached, nothing was changed</source>
        <translation>एक होस्ट पहुँच से बाहर है, कुछ नहीं बदला गया</translation>
    </message>
</context>
<context>
    <name>Postgres</name>
    <message>
        <source>pg_controldata&apos;s output could not be understood.</source>
        <translation>pg_controldata का आउटपुट समझा नहीं जा सका।</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>%1 is not reachable. %2</source>
        <translation>%1 पहुँच से बाहर है। %2</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not answer. Start it, then go on.</source>
        <translation>%1 पर PostgreSQL उत्तर नहीं देता। उसे शुरू करें, फिर आगे बढ़ें।</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 refuses the password of “%2” from %3. Correct the secret “main-backup password”, then start this again.</source>
        <translation>%1 पर PostgreSQL, %3 से “%2” का पासवर्ड अस्वीकार करता है। रहस्य “main-backup password” ठीक करें, फिर इसे दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not let “%2” in from %3: its pg_hba.conf has no line for that.</source>
        <translation>%1 पर PostgreSQL, %3 से “%2” को आने नहीं देता: उसकी pg_hba.conf में इसके लिए पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 has no role “%2”. Was the product installed for High Availability?</source>
        <translation>%1 पर PostgreSQL में भूमिका “%2” नहीं है। क्या उत्पाद High Availability के लिए इंस्टॉल हुआ था?</translation>
    </message>
    <message>
        <source>%3 cannot log in at PostgreSQL on %1 as “%2”.</source>
        <translation>%3, %1 के PostgreSQL में “%2” के रूप में लॉगिन नहीं कर सकता।</translation>
    </message>
    <message>
        <source>read PostgreSQL&apos;s settings</source>
        <translation>PostgreSQL की सेटिंग पढ़ना</translation>
    </message>
    <message>
        <source>write pg_hba.conf</source>
        <translation>pg_hba.conf लिखना</translation>
    </message>
    <message>
        <source>reload PostgreSQL</source>
        <translation>PostgreSQL रीलोड करना</translation>
    </message>
    <message>
        <source>keep the replication password</source>
        <translation>रेप्लिकेशन पासवर्ड रखना</translation>
    </message>
    <message>
        <source>create the replication slot</source>
        <translation>रेप्लिकेशन स्लॉट बनाना</translation>
    </message>
    <message>
        <source>use the replication slot</source>
        <translation>रेप्लिकेशन स्लॉट उपयोग करना</translation>
    </message>
    <message>
        <source>%1 to use its replication slot on %2</source>
        <translation>%1, %2 पर अपना रेप्लिकेशन स्लॉट उपयोग करे</translation>
    </message>
    <message>
        <source>follow without a slot</source>
        <translation>बिना स्लॉट के अनुसरण करना</translation>
    </message>
    <message>
        <source>the replication slots to be given up</source>
        <translation>रेप्लिकेशन स्लॉट छोड़े जाएँ</translation>
    </message>
    <message>
        <source>drop Baton&apos;s replication slots</source>
        <translation>Baton के रेप्लिकेशन स्लॉट हटाना</translation>
    </message>
    <message>
        <source>count the replication slots</source>
        <translation>रेप्लिकेशन स्लॉट गिनना</translation>
    </message>
    <message>
        <source>hold the product&apos;s failover agent</source>
        <translation>उत्पाद के फ़ेलओवर एजेंट को रोकना</translation>
    </message>
    <message>
        <source>let the product&apos;s failover agent go on</source>
        <translation>उत्पाद के फ़ेलओवर एजेंट को चलने देना</translation>
    </message>
    <message>
        <source>two masters</source>
        <translation>दो मास्टर</translation>
    </message>
    <message>
        <source>no master is running</source>
        <translation>कोई मास्टर नहीं चल रहा</translation>
    </message>
    <message>
        <source>one master and its slave</source>
        <translation>एक मास्टर और उसका स्लेव</translation>
    </message>
    <message>
        <source>Bring the pair in order first; the status says how.</source>
        <translation>पहले जोड़ी को ठीक करें; स्थिति बताती है कैसे।</translation>
    </message>
    <message>
        <source>%1 is not a slave of %2</source>
        <translation>%1, %2 का स्लेव नहीं है</translation>
    </message>
    <message>
        <source>Install or rebuild the slave first.</source>
        <translation>पहले स्लेव इंस्टॉल करें या दोबारा बनाएँ।</translation>
    </message>
    <message>
        <source>%1 is the master, %2 its slave</source>
        <translation>%1 मास्टर है, %2 उसका स्लेव</translation>
    </message>
    <message>
        <source>An installed pair</source>
        <translation>एक इंस्टॉल की हुई जोड़ी</translation>
    </message>
    <message>
        <source>Prepare the pair for changes of roles</source>
        <translation>जोड़ी को भूमिका-बदल के लिए तैयार करें</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 is restarted once, for wal_log_hints: users wait for some seconds.</source>
        <translation>%1 पर PostgreSQL एक बार रीस्टार्ट होता है, wal_log_hints के लिए: उपयोगकर्ता कुछ सेकंड प्रतीक्षा करते हैं।</translation>
    </message>
    <message>
        <source>restart PostgreSQL</source>
        <translation>PostgreSQL रीस्टार्ट करना</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 to answer again</source>
        <translation>%1 पर PostgreSQL फिर उत्तर दे</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>%1 सेट करना</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 was not restarted, as you asked. Until it is, pg_rewind cannot be used.</source>
        <translation>%1 पर PostgreSQL आपके कहने पर रीस्टार्ट नहीं किया गया। जब तक नहीं होता, pg_rewind उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>read the replication user&apos;s rights</source>
        <translation>रेप्लिकेशन उपयोगकर्ता के अधिकार पढ़ना</translation>
    </message>
    <message>
        <source>let the replication user use pg_rewind</source>
        <translation>रेप्लिकेशन उपयोगकर्ता को pg_rewind की अनुमति देना</translation>
    </message>
    <message>
        <source>%1 can log in at %2 for replication.</source>
        <translation>%1, %2 पर रेप्लिकेशन के लिए लॉगिन कर सकता है।</translation>
    </message>
    <message>
        <source>%1 is not reachable</source>
        <translation>%1 पहुँच से बाहर है</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not answer</source>
        <translation>%1 पर PostgreSQL उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 is not a standby</source>
        <translation>%1 पर PostgreSQL स्टैंडबाय नहीं है</translation>
    </message>
    <message>
        <source>the database on %1 is not a copy of the master&apos;s</source>
        <translation>%1 का डेटाबेस मास्टर के डेटाबेस की कॉपी नहीं है</translation>
    </message>
    <message>
        <source>%1 does not receive from %2</source>
        <translation>%1 को %2 से कुछ नहीं मिलता</translation>
    </message>
    <message>
        <source>%1 does not see its slave streaming</source>
        <translation>%1 को अपना स्लेव स्ट्रीम करता नहीं दिखता</translation>
    </message>
    <message>
        <source>The service desk on %1 answers as if it were the master, though its database is a copy. Stop %2 there before users reach it.</source>
        <translation>%1 का सर्विस डेस्क ऐसे उत्तर देता है जैसे वह मास्टर हो, जबकि उसका डेटाबेस एक कॉपी है। उपयोगकर्ताओं के पहुँचने से पहले वहाँ %2 को रोकें।</translation>
    </message>
    <message>
        <source>%1 to follow %2</source>
        <translation>%1, %2 का अनुसरण करे</translation>
    </message>
    <message>
        <source>Set up PostgreSQL on %1 for changes of roles</source>
        <translation>%1 पर PostgreSQL को भूमिका-बदल के लिए सेट करें</translation>
    </message>
    <message>
        <source>Let the replication user use pg_rewind</source>
        <translation>रेप्लिकेशन उपयोगकर्ता को pg_rewind की अनुमति दें</translation>
    </message>
    <message>
        <source>See that %1 follows %2, its service idle</source>
        <translation>देखें कि %1, %2 का अनुसरण करता है और उसकी सेवा प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>Replication login between %1 and %2, both ways</source>
        <translation>%1 और %2 के बीच रेप्लिकेशन लॉगिन, दोनों ओर</translation>
    </message>
    <message>
        <source>Replication slot on %1 for the slave</source>
        <translation>स्लेव के लिए %1 पर रेप्लिकेशन स्लॉट</translation>
    </message>
    <message>
        <source>keep the replication password as SCRAM</source>
        <translation>रेप्लिकेशन पासवर्ड को SCRAM के रूप में रखना</translation>
    </message>
    <message>
        <source>compare the replication password</source>
        <translation>रेप्लिकेशन पासवर्ड की तुलना करना</translation>
    </message>
    <message>
        <source>The replication password has other letters than those of ASCII: the server keeps it as MD5, as before.</source>
        <translation>रेप्लिकेशन पासवर्ड में ASCII के बाहर के अक्षर हैं: सर्वर उसे पहले की तरह MD5 के रूप में रखता है।</translation>
    </message>
    <message>
        <source>The secret “main-backup password” is not the password that PostgreSQL on %1 knows for “%2”. Correct it, then start this again.</source>
        <translation>गोपनीय “main-backup password” वह पासवर्ड नहीं है जिसे %1 पर PostgreSQL “%2” के लिए जानता है। उसे ठीक करें, फिर इसे दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>Have PostgreSQL on %1 keep the replication password as SCRAM, not as MD5</source>
        <translation>%1 पर PostgreSQL से रेप्लिकेशन पासवर्ड MD5 के बजाय SCRAM के रूप में रखवाना</translation>
    </message>
    <message>
        <source>see how the replication password is kept</source>
        <translation>देखना कि रेप्लिकेशन पासवर्ड कैसे रखा गया है</translation>
    </message>
    <message>
        <source>read pg_hba.conf</source>
        <translation>pg_hba.conf पढ़ना</translation>
    </message>
    <message>
        <source>How much room %1 has was not seen just now, and by that goes how much WAL it may keep for an absent slave. Start this again. %2</source>
        <translation>%1 पर कितनी जगह है, यह अभी नहीं दिखा, और उसी से तय होता है कि वह अनुपस्थित स्लेव के लिए कितना WAL रख सकता है। इसे फिर से शुरू करें। %2</translation>
    </message>
    <message>
        <source>arm the dead-man timer</source>
        <translation>सुरक्षा टाइमर चालू करना</translation>
    </message>
    <message>
        <source>disarm the timers</source>
        <translation>टाइमर बंद करना</translation>
    </message>
    <message>
        <source>%1 receives, but its replay is paused</source>
        <translation>%1 प्राप्त करता है, पर उसका रीप्ले रुका हुआ है</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>build: must be a file name</source>
        <translation>build: फ़ाइल का नाम होना चाहिए</translation>
    </message>
    <message>
        <source>root: must be an absolute path</source>
        <translation>root: पूरा पथ होना चाहिए</translation>
    </message>
    <message>
        <source>units: “%1” is not the name of a systemd unit</source>
        <translation>units: “%1” किसी systemd यूनिट का नाम नहीं है</translation>
    </message>
    <message>
        <source>rule “%1”: an answer that uses a secret must be marked &quot;secret&quot;: true</source>
        <translation>rule “%1”: जो उत्तर रहस्य उपयोग करता है उस पर &quot;secret&quot;: true होना चाहिए</translation>
    </message>
    <message>
        <source>The recipe “%1” cannot be read: %2.</source>
        <translation>रेसिपी “%1” पढ़ी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>The recipe “%1” is too large to be one.</source>
        <translation>रेसिपी “%1” रेसिपी होने के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>The recipe “%1” is not JSON: %2 at byte %3.</source>
        <translation>रेसिपी “%1” JSON नहीं है: %2, बाइट %3 पर।</translation>
    </message>
    <message>
        <source>The recipe “%1” is not a JSON object.</source>
        <translation>रेसिपी “%1” JSON ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>extends: recipes extend each other in a circle at “%1”.</source>
        <translation>extends: रेसिपियाँ “%1” पर घूमकर एक-दूसरे को बढ़ाती हैं।</translation>
    </message>
    <message>
        <source>extends: there is no bundled recipe “%1”.</source>
        <translation>extends: “%1” नाम की कोई शामिल रेसिपी नहीं है।</translation>
    </message>
    <message>
        <source>The recipe does not fit its schema: %1</source>
        <translation>रेसिपी अपने स्कीमा से मेल नहीं खाती: %1</translation>
    </message>
    <message>
        <source>There is no recipe “%1”. Bundled: %2.</source>
        <translation>रेसिपी “%1” नहीं है। शामिल: %2।</translation>
    </message>
    <message>
        <source>The recipe uses {%1}, which is not known here.</source>
        <translation>रेसिपी {%1} उपयोग करती है, जो यहाँ ज्ञात नहीं।</translation>
    </message>
</context>
<context>
    <name>Reconvert</name>
    <message>
        <source>Stop the product and PostgreSQL on %1</source>
        <translation>%1 पर उत्पाद और PostgreSQL रोकें</translation>
    </message>
    <message>
        <source>Put aside what only %1 has</source>
        <translation>जो केवल %1 के पास है, उसे अलग रखें</translation>
    </message>
    <message>
        <source>Make %1 a slave of %2</source>
        <translation>%1 को %2 का स्लेव बनाएँ</translation>
    </message>
    <message>
        <source>See %1 follow %2</source>
        <translation>%1 को %2 का अनुसरण करते देखें</translation>
    </message>
    <message>
        <source>Failover agent: off on the master, on on the slave</source>
        <translation>फ़ेलओवर एजेंट: मास्टर पर बंद, स्लेव पर चालू</translation>
    </message>
    <message>
        <source>See the guard run on both</source>
        <translation>गार्ड को दोनों पर चलते देखें</translation>
    </message>
    <message>
        <source>Lift the fence of %1</source>
        <translation>%1 की फ़ेंस हटाएँ</translation>
    </message>
    <message>
        <source>HAProxy knows both again</source>
        <translation>HAProxy दोनों को फिर जानता है</translation>
    </message>
    <message>
        <source>Prove it: a request through the proxy, a commit on the slave</source>
        <translation>प्रमाण: प्रॉक्सी से एक अनुरोध, स्लेव पर एक कमिट</translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>क्लस्टर का लॉक लें</translation>
    </message>
    <message>
        <source>Disarm what is armed</source>
        <translation>जो टाइमर चालू है, बंद करें</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>लॉक छोड़ें</translation>
    </message>
    <message>
        <source>Reconvert %1 to the slave of %2</source>
        <translation>%1 को %2 के स्लेव के रूप में रीकन्वर्ट करें</translation>
    </message>
    <message>
        <source>Rebuild the slave %1 from %2</source>
        <translation>स्लेव %1 को %2 से दोबारा बनाएँ</translation>
    </message>
    <message>
        <source>Replication login of %1 at %2</source>
        <translation>%2 पर %1 का रेप्लिकेशन लॉगिन</translation>
    </message>
    <message>
        <source>Count what was put aside</source>
        <translation>अलग रखे गए डेटा की गिनती करें</translation>
    </message>
    <message>
        <source>Delete the data that a copy has replaced</source>
        <translation>वह डेटा हटाएँ जिसकी जगह प्रति ने ली है</translation>
    </message>
</context>
<context>
    <name>RecordingHost</name>
    <message>
        <source>Upload %1 to %2</source>
        <translation>%1 को %2 पर अपलोड करें</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Undo: %1</source>
        <translation>वापस लेना: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>अभी चल रहा है</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>आपकी ज़रूरत है</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>पहुँच से बाहर</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 मि॰ %2 से॰</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>बीच में कटा</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>क्लस्टर</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Longest wait of a client</source>
        <translation>क्लाइंट की सबसे लंबी प्रतीक्षा</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>क्या बाक़ी है</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>This run has not ended.</source>
        <translation>यह रन समाप्त नहीं हुआ है।</translation>
    </message>
    <message>
        <source>The report can’t be written to %1: %2</source>
        <translation>रिपोर्ट %1 में लिखी नहीं जा सकती: %2</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>Check requirements</source>
        <translation>आवश्यकताएँ जाँचें</translation>
    </message>
    <message>
        <source>find out whether commands run as root</source>
        <translation>पता करना कि कमांड root के रूप में चलते हैं या नहीं</translation>
    </message>
    <message>
        <source>commands run as root</source>
        <translation>कमांड root के रूप में चलते हैं</translation>
    </message>
    <message>
        <source>commands run as user %1</source>
        <translation>कमांड उपयोगकर्ता %1 के रूप में चलते हैं</translation>
    </message>
    <message>
        <source>root, or a user with sudo</source>
        <translation>root, या sudo वाला उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Log in as root, or give the profile&apos;s user sudo rights for all commands.</source>
        <translation>root के रूप में लॉगिन करें, या प्रोफ़ाइल के उपयोगकर्ता को सभी कमांड के लिए sudo अधिकार दें।</translation>
    </message>
    <message>
        <source>read the system&apos;s name</source>
        <translation>सिस्टम का नाम पढ़ना</translation>
    </message>
    <message>
        <source>Install one of these systems on %1.</source>
        <translation>%1 पर इनमें से कोई सिस्टम इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>ask for systemd&apos;s version</source>
        <translation>systemd का संस्करण पूछना</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>संस्करण %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>version 229 or later</source>
        <translation>संस्करण 229 या नया</translation>
    </message>
    <message>
        <source>Use a system with systemd, Ubuntu 16.04 or later.</source>
        <translation>systemd वाला सिस्टम लें, Ubuntu 16.04 या नया।</translation>
    </message>
    <message>
        <source>measure the memory</source>
        <translation>मेमोरी मापना</translation>
    </message>
    <message>
        <source>Give %1 more memory.</source>
        <translation>%1 को अधिक मेमोरी दें।</translation>
    </message>
    <message>
        <source>count the processor cores</source>
        <translation>प्रोसेसर कोर गिनना</translation>
    </message>
    <message>
        <source>Give %1 more processor cores.</source>
        <translation>%1 को अधिक प्रोसेसर कोर दें।</translation>
    </message>
    <message>
        <source>measure the disk</source>
        <translation>डिस्क मापना</translation>
    </message>
    <message>
        <source>The output of df on %1 could not be understood.</source>
        <translation>%1 पर df का आउटपुट समझा नहीं जा सका।</translation>
    </message>
    <message>
        <source>%1, of which %2 free (%3)</source>
        <translation>%1, जिसमें %2 ख़ाली (%3)</translation>
    </message>
    <message>
        <source>Give %1 a larger disk.</source>
        <translation>%1 को बड़ी डिस्क दें।</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 ख़ाली</translation>
    </message>
    <message>
        <source>Free space on %1.</source>
        <translation>%1 पर जगह ख़ाली करें।</translation>
    </message>
    <message>
        <source>Half of the disk is taken already: see that the database has room to grow.</source>
        <translation>आधी डिस्क भर चुकी है: देखें कि डेटाबेस को बढ़ने की जगह मिले।</translation>
    </message>
    <message>
        <source>list the network addresses</source>
        <translation>नेटवर्क पतों की सूची बनाना</translation>
    </message>
    <message>
        <source>%1 comes from DHCP</source>
        <translation>%1 DHCP से आता है</translation>
    </message>
    <message>
        <source>a static address</source>
        <translation>एक स्थिर पता</translation>
    </message>
    <message>
        <source>Give %1 a static address, or reserve this one for it in the DHCP server.</source>
        <translation>%1 को स्थिर पता दें, या DHCP सर्वर में यह पता उसके लिए आरक्षित करें।</translation>
    </message>
    <message>
        <source>no interface has %1</source>
        <translation>किसी इंटरफ़ेस पर %1 नहीं है</translation>
    </message>
    <message>
        <source>the address by which the other hosts reach it</source>
        <translation>वह पता जिससे दूसरे होस्ट उस तक पहुँचते हैं</translation>
    </message>
    <message>
        <source>Correct the profile: “address in the cluster” of %1 must be one of its own IP addresses.</source>
        <translation>प्रोफ़ाइल ठीक करें: %1 का “क्लस्टर में पता” उसके अपने IP पतों में से एक होना चाहिए।</translation>
    </message>
    <message>
        <source>resolve names</source>
        <translation>नाम हल करना</translation>
    </message>
    <message>
        <source>%1 does not resolve</source>
        <translation>%1 हल नहीं होता</translation>
    </message>
    <message>
        <source>the host&apos;s own name resolves</source>
        <translation>होस्ट का अपना नाम हल होता है</translation>
    </message>
    <message>
        <source>Add it to /etc/hosts on %1.</source>
        <translation>उसे %1 पर /etc/hosts में जोड़ें।</translation>
    </message>
    <message>
        <source>read the clock</source>
        <translation>घड़ी पढ़ना</translation>
    </message>
    <message>
        <source>%1 s from this workstation&apos;s clock</source>
        <translation>इस कंप्यूटर की घड़ी से %1 s दूर</translation>
    </message>
    <message>
        <source>Set up time synchronisation (systemd-timesyncd, chrony or ntp) on %1.</source>
        <translation>%1 पर समय-सिंक सेट करें (systemd-timesyncd, chrony या ntp)।</translation>
    </message>
    <message>
        <source>at most 5 s</source>
        <translation>अधिकतम 5 s</translation>
    </message>
    <message>
        <source>at most 1 s</source>
        <translation>अधिकतम 1 s</translation>
    </message>
    <message>
        <source>right now, but not synchronised</source>
        <translation>अभी सही, पर सिंक नहीं</translation>
    </message>
    <message>
        <source>synchronised</source>
        <translation>सिंक में</translation>
    </message>
    <message>
        <source>list the ports in use</source>
        <translation>उपयोग में आने वाले पोर्ट की सूची बनाना</translation>
    </message>
    <message>
        <source>in use by what is installed</source>
        <translation>जो इंस्टॉल है उसके उपयोग में</translation>
    </message>
    <message>
        <source>taken: %1</source>
        <translation>घिरे हुए: %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ख़ाली</translation>
    </message>
    <message>
        <source>See with “ss -ltnp” on %1 what listens there, and stop it.</source>
        <translation>%1 पर “ss -ltnp” से देखें कि वहाँ कौन सुन रहा है, और उसे रोकें।</translation>
    </message>
    <message>
        <source>ask the package source</source>
        <translation>पैकेज स्रोत से पूछना</translation>
    </message>
    <message>
        <source>See to /etc/apt/sources.list on %1 and to its way there (proxy, firewall).</source>
        <translation>%1 पर /etc/apt/sources.list और वहाँ तक का रास्ता देखें (प्रॉक्सी, फ़ायरवॉल)।</translation>
    </message>
    <message>
        <source>none is set up</source>
        <translation>कोई सेट नहीं है</translation>
    </message>
    <message>
        <source>a package source that answers</source>
        <translation>एक पैकेज स्रोत जो उत्तर दे</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>%1 से उत्तर नहीं</translation>
    </message>
    <message>
        <source>all package sources answer</source>
        <translation>सभी पैकेज स्रोत उत्तर देते हैं</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>उत्तर देता है</translation>
    </message>
    <message>
        <source>look for programs</source>
        <translation>प्रोग्राम देखना</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>नहीं हैं: %1</translation>
    </message>
    <message>
        <source>bash, curl, iproute2, ping, coreutils, util-linux</source>
        <translation>bash, curl, iproute2, ping, coreutils, util-linux</translation>
    </message>
    <message>
        <source>Install them on %1: apt-get install bash curl iproute2 iputils-ping coreutils util-linux</source>
        <translation>उन्हें %1 पर इंस्टॉल करें: apt-get install bash curl iproute2 iputils-ping coreutils util-linux</translation>
    </message>
    <message>
        <source>Root rights</source>
        <translation>root अधिकार</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>ऑपरेटिंग सिस्टम</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>Programs needed</source>
        <translation>आवश्यक प्रोग्राम</translation>
    </message>
    <message>
        <source>Static address</source>
        <translation>स्थिर पता</translation>
    </message>
    <message>
        <source>Names resolve</source>
        <translation>नाम हल होते हैं</translation>
    </message>
    <message>
        <source>Time in sync</source>
        <translation>समय सिंक में</translation>
    </message>
    <message>
        <source>Free ports</source>
        <translation>ख़ाली पोर्ट</translation>
    </message>
    <message>
        <source>Package source</source>
        <translation>पैकेज स्रोत</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>प्रोसेसर कोर</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>डिस्क</translation>
    </message>
    <message>
        <source>reach %1</source>
        <translation>%1 तक पहुँचना</translation>
    </message>
    <message>
        <source>ping and ports answer</source>
        <translation>पिंग और पोर्ट उत्तर देते हैं</translation>
    </message>
    <message>
        <source>no answer to ping; the ports answer</source>
        <translation>पिंग का उत्तर नहीं; पोर्ट उत्तर देते हैं</translation>
    </message>
    <message>
        <source>Let ping (ICMP echo) through between the hosts.</source>
        <translation>होस्ट के बीच पिंग (ICMP echo) को जाने दें।</translation>
    </message>
    <message>
        <source>from %1 to %2 (%3) there is no answer: %4</source>
        <translation>%1 से %2 (%3) तक उत्तर नहीं: %4</translation>
    </message>
    <message>
        <source>See to addresses, routes and firewalls between %1 and %2.</source>
        <translation>%1 और %2 के बीच पते, रूट और फ़ायरवॉल देखें।</translation>
    </message>
    <message>
        <source>Reaches the other hosts</source>
        <translation>दूसरे होस्ट तक पहुँचता है</translation>
    </message>
    <message>
        <source>read the machine&apos;s identity</source>
        <translation>मशीन की पहचान पढ़ना</translation>
    </message>
    <message>
        <source>%1 and %2 are the same machine</source>
        <translation>%1 और %2 एक ही मशीन हैं</translation>
    </message>
    <message>
        <source>two machines</source>
        <translation>दो मशीनें</translation>
    </message>
    <message>
        <source>Correct the addresses in the profile: master and slave need a machine each.</source>
        <translation>प्रोफ़ाइल में पते ठीक करें: मास्टर और स्लेव को एक-एक मशीन चाहिए।</translation>
    </message>
    <message>
        <source>none is named in the profile</source>
        <translation>प्रोफ़ाइल में कोई नहीं दी गई</translation>
    </message>
    <message>
        <source>Name the product&apos;s build file in the profile.</source>
        <translation>प्रोफ़ाइल में उत्पाद की बिल्ड फ़ाइल दें।</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Correct the path of the build file in the profile.</source>
        <translation>प्रोफ़ाइल में बिल्ड फ़ाइल का पथ ठीक करें।</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ख़ाली है</translation>
    </message>
    <message>
        <source>Download the build again.</source>
        <translation>बिल्ड फिर डाउनलोड करें।</translation>
    </message>
    <message>
        <source>It is taken all the same, if this is the right file.</source>
        <translation>यदि यही सही फ़ाइल है, तो इसे फिर भी लिया जाता है।</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, %2 बाइट</translation>
    </message>
    <message>
        <source>not on both hosts yet</source>
        <translation>अभी दोनों होस्ट पर नहीं</translation>
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
        <translation>दोनों पर वही बिल्ड</translation>
    </message>
    <message>
        <source>Install both hosts from the same build file.</source>
        <translation>दोनों होस्ट एक ही बिल्ड फ़ाइल से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Master and slave are two machines</source>
        <translation>मास्टर और स्लेव दो मशीनें हैं</translation>
    </message>
    <message>
        <source>Build file</source>
        <translation>बिल्ड फ़ाइल</translation>
    </message>
    <message>
        <source>Same build on both hosts</source>
        <translation>दोनों होस्ट पर वही बिल्ड</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached from here either: bring it back first.</source>
        <translation>%1 यहाँ से भी पहुँच से बाहर है: पहले उसे वापस लाएँ।</translation>
    </message>
    <message>
        <source>ping and these ports answer: %1</source>
        <translation>पिंग और ये पोर्ट उत्तर देते हैं: %1</translation>
    </message>
    <message>
        <source>users get the maintenance page</source>
        <translation>उपयोगकर्ताओं को रखरखाव पृष्ठ मिलता है</translation>
    </message>
    <message>
        <source>users are served</source>
        <translation>उपयोगकर्ताओं को सेवा मिलती है</translation>
    </message>
    <message>
        <source>End the maintenance first: HAProxy is made to read its file anew, which would end it unnoticed.</source>
        <translation>पहले रखरखाव समाप्त करें: HAProxy अपनी फ़ाइल दोबारा पढ़ता है, जिससे वह चुपचाप समाप्त हो जाता।</translation>
    </message>
    <message>
        <source>No maintenance</source>
        <translation>कोई रखरखाव नहीं</translation>
    </message>
    <message>
        <source>see whether sudo records what it is given</source>
        <translation>देखना कि sudo अपने इनपुट को दर्ज करता है या नहीं</translation>
    </message>
    <message>
        <source>it records no input</source>
        <translation>यह कोई इनपुट दर्ज नहीं करता</translation>
    </message>
    <message>
        <source>sudo on %1 records all that it is given (log_input)</source>
        <translation>%1 पर sudo अपना सारा इनपुट दर्ज करता है (log_input)</translation>
    </message>
    <message>
        <source>no record of input</source>
        <translation>इनपुट का कोई रिकॉर्ड नहीं</translation>
    </message>
    <message>
        <source>The passwords that Baton sends there would be in that record. Write “Defaults:%1 !log_input” into sudoers, or use an account with least rights (batonctl helper).</source>
        <translation>Baton जो पासवर्ड वहाँ भेजता है वे उस रिकॉर्ड में होंगे। sudoers में “Defaults:%1 !log_input” लिखें, या न्यूनतम अधिकारों वाला खाता इस्तेमाल करें (batonctl helper)।</translation>
    </message>
    <message>
        <source>What sudo records</source>
        <translation>sudo क्या दर्ज करता है</translation>
    </message>
    <message>
        <source>it does not tell</source>
        <translation>यह नहीं बताता</translation>
    </message>
</context>
<context>
    <name>Resolve</name>
    <message>
        <source>take the marks of the chosen master away</source>
        <translation>चुने हुए मास्टर के निशान हटाना</translation>
    </message>
    <message>
        <source>Which one stays</source>
        <translation>कौन-सा रहेगा</translation>
    </message>
    <message>
        <source>nobody chose</source>
        <translation>किसी ने नहीं चुना</translation>
    </message>
    <message>
        <source>the host that stays master</source>
        <translation>वह होस्ट जो मास्टर रहेगा</translation>
    </message>
    <message>
        <source>Compare both sides in the status, then name the one to keep.</source>
        <translation>स्थिति में दोनों पक्ष तुलना करें, फिर बताएँ कौन-सा रखना है।</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 रहता है</translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>क्लस्टर का लॉक लें</translation>
    </message>
    <message>
        <source>Fence %1 and send users to %2</source>
        <translation>%1 को फ़ेंस करें और उपयोगकर्ताओं को %2 पर भेजें</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>लॉक छोड़ें</translation>
    </message>
    <message>
        <source>Resolve two masters: %1 stays, %2 becomes its slave</source>
        <translation>दो मास्टर सुलझाएँ: %1 रहता है, %2 उसका स्लेव बनता है</translation>
    </message>
    <message>
        <source>What was written to %1 only leaves the database. It is put aside on %1, and the report says where.</source>
        <translation>जो केवल %1 पर लिखा गया था, वह डेटाबेस से निकल जाता है। उसे %1 पर अलग रखा जाता है, और रिपोर्ट बताती है कहाँ।</translation>
    </message>
    <message>
        <source>start the guard</source>
        <translation>गार्ड शुरू करना</translation>
    </message>
</context>
<context>
    <name>RestartMaster</name>
    <message>
        <source>show the maintenance page</source>
        <translation>रखरखाव पृष्ठ दिखाना</translation>
    </message>
    <message>
        <source>take the maintenance page away</source>
        <translation>रखरखाव पृष्ठ हटाना</translation>
    </message>
    <message>
        <source>restart the service</source>
        <translation>सेवा रीस्टार्ट करना</translation>
    </message>
    <message>
        <source>read since when it is up</source>
        <translation>पढ़ना कि वह कब से चल रहा है</translation>
    </message>
    <message>
        <source>%1 is up again</source>
        <translation>%1 फिर चल रहा है</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be restarted: service, postgres or machine.</source>
        <translation>&quot;%1&quot; को रीस्टार्ट नहीं किया जा सकता: service, postgres या machine।</translation>
    </message>
    <message>
        <source>the service answers on %1</source>
        <translation>%1 पर सेवा उत्तर देती है</translation>
    </message>
    <message>
        <source>look for the standby</source>
        <translation>स्टैंडबाय देखना</translation>
    </message>
    <message>
        <source>%1 follows %2 again</source>
        <translation>%1 फिर %2 का अनुसरण करता है</translation>
    </message>
    <message>
        <source>restart PostgreSQL on the new master</source>
        <translation>नए मास्टर पर PostgreSQL रीस्टार्ट करना</translation>
    </message>
    <message>
        <source>arm the gate&apos;s timer</source>
        <translation>गेट का टाइमर चालू करना</translation>
    </message>
    <message>
        <source>close the gate</source>
        <translation>गेट बंद करना</translation>
    </message>
    <message>
        <source>the service answers on %1 again</source>
        <translation>%1 पर सेवा फिर उत्तर देती है</translation>
    </message>
    <message>
        <source>disarm the gate&apos;s timer</source>
        <translation>गेट का टाइमर बंद करना</translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>क्लस्टर का लॉक लें</translation>
    </message>
    <message>
        <source>Hold back the failover agent on %1</source>
        <translation>%1 पर फ़ेलओवर एजेंट को रोके रखें</translation>
    </message>
    <message>
        <source>Show users the maintenance page</source>
        <translation>उपयोगकर्ताओं को रखरखाव पृष्ठ दिखाएँ</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 को रीस्टार्ट करें</translation>
    </message>
    <message>
        <source>See the service answer on %1</source>
        <translation>%1 पर सेवा का उत्तर देखें</translation>
    </message>
    <message>
        <source>Take the maintenance page away</source>
        <translation>रखरखाव पृष्ठ हटाएँ</translation>
    </message>
    <message>
        <source>See the slave follow again</source>
        <translation>स्लेव को फिर अनुसरण करते देखें</translation>
    </message>
    <message>
        <source>Start the failover agent again</source>
        <translation>फ़ेलओवर एजेंट फिर शुरू करें</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>लॉक छोड़ें</translation>
    </message>
    <message>
        <source>Restart master %1 safely</source>
        <translation>मास्टर %1 को सुरक्षित रीस्टार्ट करें</translation>
    </message>
    <message>
        <source>restart PostgreSQL</source>
        <translation>PostgreSQL रीस्टार्ट करना</translation>
    </message>
    <message>
        <source>arm the dead-man timer</source>
        <translation>सुरक्षा टाइमर चालू करना</translation>
    </message>
    <message>
        <source>Arm the dead-man timers</source>
        <translation>सुरक्षा टाइमर चालू करें</translation>
    </message>
    <message>
        <source>Disarm the dead-man timers</source>
        <translation>सुरक्षा टाइमर बंद करें</translation>
    </message>
    <message>
        <source>start PostgreSQL again</source>
        <translation>PostgreSQL फिर शुरू करना</translation>
    </message>
    <message>
        <source>PostgreSQL does not stay up on %1. Its log there says why.</source>
        <translation>PostgreSQL %1 पर चालू नहीं रहता। वहाँ उसका लॉग कारण बताता है।</translation>
    </message>
    <message>
        <source>%1 is restarted, but %2 was not seen to follow it: %3</source>
        <translation>%1 फिर से चालू हो गया है, पर %2 को उसका अनुसरण करते नहीं देखा गया: %3</translation>
    </message>
    <message>
        <source>%1 is the master now: others have changed the roles since. This run can&apos;t be taken up; look at the status, and start a new operation.</source>
        <translation>%1 अब मास्टर है: तब से दूसरों ने भूमिकाएँ बदल दी हैं। यह रन आगे नहीं बढ़ाया जा सकता; स्थिति देखें और नया कार्य शुरू करें।</translation>
    </message>
    <message>
        <source>%1 does not restart.</source>
        <translation>%1 पुनः आरंभ नहीं होता।</translation>
    </message>
    <message>
        <source>the gate is open again</source>
        <translation>गेट फिर खुला है</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>master</source>
        <translation>मास्टर</translation>
    </message>
    <message>
        <source>slave</source>
        <translation>स्लेव</translation>
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
        <translation>%1 पहुँच से बाहर है: %2</translation>
    </message>
    <message>
        <source>all hosts answer over SSH</source>
        <translation>सभी होस्ट SSH पर उत्तर देते हैं</translation>
    </message>
    <message>
        <source>Bring the host or its network back. If the master is gone for good, use &quot;Fail over&quot;.</source>
        <translation>होस्ट या उसका नेटवर्क वापस लाएँ। यदि मास्टर हमेशा के लिए गया, तो “फ़ेलओवर करें” का उपयोग करें।</translation>
    </message>
    <message>
        <source>all hosts answer</source>
        <translation>सभी होस्ट उत्तर देते हैं</translation>
    </message>
    <message>
        <source>%1 is not a running master with %2 as its standby</source>
        <translation>%1 ऐसा चलता मास्टर नहीं जिसका स्टैंडबाय %2 हो</translation>
    </message>
    <message>
        <source>one master, one standby</source>
        <translation>एक मास्टर, एक स्टैंडबाय</translation>
    </message>
    <message>
        <source>See the findings of the status: it says what to do first.</source>
        <translation>स्थिति के निष्कर्ष देखें: वे बताते हैं कि पहले क्या करना है।</translation>
    </message>
    <message>
        <source>the two databases have different system identifiers</source>
        <translation>दोनों डेटाबेस की सिस्टम पहचान अलग है</translation>
    </message>
    <message>
        <source>copies of one database</source>
        <translation>एक ही डेटाबेस की कॉपियाँ</translation>
    </message>
    <message>
        <source>%1 is not a copy of %2: rebuild the slave.</source>
        <translation>%1, %2 की कॉपी नहीं है: स्लेव दोबारा बनाएँ।</translation>
    </message>
    <message>
        <source>timelines %1 and %2</source>
        <translation>टाइमलाइन %1 और %2</translation>
    </message>
    <message>
        <source>the same timeline</source>
        <translation>वही टाइमलाइन</translation>
    </message>
    <message>
        <source>The slave does not follow this master: rebuild the slave.</source>
        <translation>स्लेव इस मास्टर का अनुसरण नहीं करता: स्लेव दोबारा बनाएँ।</translation>
    </message>
    <message>
        <source>%1 is master, %2 its slave, timeline %3</source>
        <translation>%1 मास्टर है, %2 उसका स्लेव, टाइमलाइन %3</translation>
    </message>
    <message>
        <source>the slave&apos;s receiver is not streaming %1</source>
        <translation>स्लेव का रिसीवर स्ट्रीम नहीं कर रहा %1</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>स्ट्रीम कर रहा है</translation>
    </message>
    <message>
        <source>Wait until %1 has caught up, or rebuild the slave.</source>
        <translation>%1 के बराबर आने तक रुकें, या स्लेव दोबारा बनाएँ।</translation>
    </message>
    <message>
        <source>replay is paused</source>
        <translation>रीप्ले रोका हुआ है</translation>
    </message>
    <message>
        <source>replay runs</source>
        <translation>रीप्ले चल रहा है</translation>
    </message>
    <message>
        <source>Resume it on %1: select pg_wal_replay_resume()</source>
        <translation>उसे %1 पर फिर चलाएँ: select pg_wal_replay_resume()</translation>
    </message>
    <message>
        <source>streaming, replay runs</source>
        <translation>स्ट्रीम कर रहा है, रीप्ले चल रहा है</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 पीछे</translation>
    </message>
    <message>
        <source>at most %1 not yet replayed</source>
        <translation>अधिकतम %1 रीप्ले बाक़ी</translation>
    </message>
    <message>
        <source>Wait until %1 has caught up.</source>
        <translation>%1 के बराबर आने तक रुकें।</translation>
    </message>
    <message>
        <source>a base backup is being taken from %1</source>
        <translation>%1 से बेस बैकअप लिया जा रहा है</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Wait for the backup to end: the stop would break it.</source>
        <translation>बैकअप के समाप्त होने तक रुकें: रोकने से वह टूट जाएगा।</translation>
    </message>
    <message>
        <source>no base backup is running</source>
        <translation>कोई बेस बैकअप नहीं चल रहा</translation>
    </message>
    <message>
        <source>look for long transactions</source>
        <translation>लंबे लेनदेन देखना</translation>
    </message>
    <message>
        <source>no long transactions</source>
        <translation>कोई लंबा लेनदेन नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s) open for more than 10 seconds</source>
        <translation>
            <numerusform>%n लेनदेन 10 सेकंड से अधिक से खुला है</numerusform>
            <numerusform>%n लेनदेन 10 सेकंड से अधिक से खुले हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>They will be ended when %1 is stopped.</source>
        <translation>%1 को रोकने पर वे समाप्त कर दिए जाएँगे।</translation>
    </message>
    <message>
        <source>not below the master&apos;s</source>
        <translation>मास्टर से कम नहीं</translation>
    </message>
    <message>
        <source>Raise them in postgresql.conf on %1 and restart it.</source>
        <translation>उन्हें %1 पर postgresql.conf में बढ़ाएँ और रीस्टार्ट करें।</translation>
    </message>
    <message>
        <source>%1 free on %2</source>
        <translation>%2 पर %1 ख़ाली</translation>
    </message>
    <message>
        <source>%1 for WAL</source>
        <translation>WAL के लिए %1</translation>
    </message>
    <message>
        <source>Make room on %1.</source>
        <translation>%1 पर जगह बनाएँ।</translation>
    </message>
    <message>
        <source>room for WAL on both</source>
        <translation>दोनों पर WAL के लिए जगह</translation>
    </message>
    <message>
        <source>the archiver on %1 reports failures</source>
        <translation>%1 पर आर्काइवर विफलता बताता है</translation>
    </message>
    <message>
        <source>archiving works</source>
        <translation>आर्काइविंग चल रही है</translation>
    </message>
    <message>
        <source>The stop may wait for it; look at archive_command.</source>
        <translation>रोकना उसकी प्रतीक्षा कर सकता है; archive_command देखें।</translation>
    </message>
    <message>
        <source>not behind</source>
        <translation>पीछे नहीं</translation>
    </message>
    <message>
        <source>%1 s apart</source>
        <translation>%1 s का अंतर</translation>
    </message>
    <message>
        <source>at most 5 s</source>
        <translation>अधिकतम 5 s</translation>
    </message>
    <message>
        <source>Set up time synchronisation on %1 and %2.</source>
        <translation>%1 और %2 पर समय-सिंक सेट करें।</translation>
    </message>
    <message>
        <source>not known which build was installed</source>
        <translation>ज्ञात नहीं कि कौन-सा बिल्ड इंस्टॉल हुआ</translation>
    </message>
    <message>
        <source>the same build</source>
        <translation>वही बिल्ड</translation>
    </message>
    <message>
        <source>Make sure that both were installed from the same file.</source>
        <translation>सुनिश्चित करें कि दोनों एक ही फ़ाइल से इंस्टॉल हुए।</translation>
    </message>
    <message>
        <source>two different builds</source>
        <translation>दो अलग बिल्ड</translation>
    </message>
    <message>
        <source>the same build on both</source>
        <translation>दोनों पर वही बिल्ड</translation>
    </message>
    <message>
        <source>Install the same build on both hosts.</source>
        <translation>दोनों होस्ट पर वही बिल्ड इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>the service on %1 is missing or failed</source>
        <translation>%1 पर सेवा नहीं है या विफल है</translation>
    </message>
    <message>
        <source>it can start</source>
        <translation>वह शुरू हो सकती है</translation>
    </message>
    <message>
        <source>Look at: systemctl status %1</source>
        <translation>देखें: systemctl status %1</translation>
    </message>
    <message>
        <source>the idle service on %1 answers as if it were the master</source>
        <translation>%1 की प्रतीक्षारत सेवा ऐसे उत्तर देती है जैसे वह मास्टर हो</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>The role check can&apos;t tell the hosts apart; see the recipe&apos;s &quot;health&quot;.</source>
        <translation>भूमिका-जाँच होस्टों में अंतर नहीं कर सकती; रेसिपी का &quot;health&quot; देखें।</translation>
    </message>
    <message>
        <source>can start, idle now</source>
        <translation>शुरू हो सकती है, अभी प्रतीक्षा में</translation>
    </message>
    <message>
        <source>no HAProxy that Baton manages</source>
        <translation>Baton द्वारा प्रबंधित कोई HAProxy नहीं</translation>
    </message>
    <message>
        <source>a gate that holds requests</source>
        <translation>एक गेट जो अनुरोध रोके</translation>
    </message>
    <message>
        <source>Requests fail for some seconds, and users must be sent to %1 by you.</source>
        <translation>कुछ सेकंड अनुरोध विफल होते हैं, और उपयोगकर्ताओं को %1 पर आपको भेजना होगा।</translation>
    </message>
    <message>
        <source>HAProxy does not run, or its admin socket is not usable</source>
        <translation>HAProxy नहीं चल रहा, या उसका एडमिन सॉकेट उपयोग योग्य नहीं</translation>
    </message>
    <message>
        <source>both</source>
        <translation>दोनों</translation>
    </message>
    <message>
        <source>Look at: systemctl status haproxy; or run &quot;Install proxy&quot; again.</source>
        <translation>देखें: systemctl status haproxy; या “HAProxy इंस्टॉल करें” फिर चलाएँ।</translation>
    </message>
    <message>
        <source>Baton&apos;s block is not in haproxy.cfg</source>
        <translation>Baton का ब्लॉक haproxy.cfg में नहीं है</translation>
    </message>
    <message>
        <source>as the profile wants it</source>
        <translation>जैसा प्रोफ़ाइल चाहती है</translation>
    </message>
    <message>
        <source>Run &quot;Prepare&quot;.</source>
        <translation>“तैयार करें” चलाएँ।</translation>
    </message>
    <message>
        <source>maintenance is on</source>
        <translation>रखरखाव चालू है</translation>
    </message>
    <message>
        <source>off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>End maintenance first.</source>
        <translation>पहले रखरखाव समाप्त करें।</translation>
    </message>
    <message>
        <source>the gate is closed</source>
        <translation>गेट बंद है</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Resume or roll back the run that closed it.</source>
        <translation>जिस रन ने उसे बंद किया, उसे आगे बढ़ाएँ या वापस लें।</translation>
    </message>
    <message>
        <source>block, socket and gate as wanted</source>
        <translation>ब्लॉक, सॉकेट और गेट जैसे चाहिए</translation>
    </message>
    <message>
        <source>no guard on %1</source>
        <translation>%1 पर गार्ड नहीं</translation>
    </message>
    <message>
        <source>in place on both</source>
        <translation>दोनों पर मौजूद</translation>
    </message>
    <message>
        <source>Run &quot;Prepare&quot; first.</source>
        <translation>पहले “तैयार करें” चलाएँ।</translation>
    </message>
    <message>
        <source>the guard on %1 does not run</source>
        <translation>%1 पर गार्ड नहीं चल रहा</translation>
    </message>
    <message>
        <source>Look at: systemctl status baton-guard; or run &quot;Prepare&quot; again.</source>
        <translation>देखें: systemctl status baton-guard; या “तैयार करें” फिर चलाएँ।</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>निशान नहीं</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>मौजूद</translation>
    </message>
    <message>
        <source>Its lock will be taken over, as you asked.</source>
        <translation>उसका लॉक ले लिया जाएगा, जैसा आपने कहा।</translation>
    </message>
    <message>
        <source>no other run</source>
        <translation>कोई और रन नहीं</translation>
    </message>
    <message>
        <source>Wait for it, or resume or roll it back.</source>
        <translation>उसकी प्रतीक्षा करें, या उसे आगे बढ़ाएँ या वापस लें।</translation>
    </message>
    <message>
        <source>%1 is alive, serves, and %2 follows it</source>
        <translation>%1 जीवित है, सेवा दे रहा है, और %2 उसका अनुसरण करता है</translation>
    </message>
    <message>
        <source>the master is gone or broken</source>
        <translation>मास्टर गया या टूटा</translation>
    </message>
    <message>
        <source>Use &quot;Switch over&quot;: nothing is lost that way.</source>
        <translation>“भूमिकाएँ बदलें” का उपयोग करें: उस तरह कोई डेटा नहीं खोता।</translation>
    </message>
    <message>
        <source>%1 is not reachable from here, but %2 still receives from it</source>
        <translation>%1 यहाँ से पहुँच से बाहर है, पर %2 को उससे अब भी मिल रहा है</translation>
    </message>
    <message>
        <source>Look at the network between here and %1.</source>
        <translation>यहाँ और %1 के बीच का नेटवर्क देखें।</translation>
    </message>
    <message>
        <source>HAProxy still reaches the service on %1</source>
        <translation>HAProxy अब भी %1 की सेवा तक पहुँचता है</translation>
    </message>
    <message>
        <source>nobody reaches it</source>
        <translation>कोई उस तक नहीं पहुँचता</translation>
    </message>
    <message>
        <source>It will be taken out of HAProxy and fenced first.</source>
        <translation>पहले उसे HAProxy से निकाला और फ़ेंस किया जाएगा।</translation>
    </message>
    <message>
        <source>%1 is gone: seen from here, from %2 and from the proxy</source>
        <translation>%1 चला गया: यहाँ से, %2 से और प्रॉक्सी से देखा</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>पहुँच में</translation>
    </message>
    <message>
        <source>Without it there is nothing to fail over to.</source>
        <translation>उसके बिना फ़ेलओवर के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not run</source>
        <translation>%1 पर PostgreSQL नहीं चल रहा</translation>
    </message>
    <message>
        <source>a running standby</source>
        <translation>एक चलता स्टैंडबाय</translation>
    </message>
    <message>
        <source>Start it: systemctl start %1</source>
        <translation>उसे शुरू करें: systemctl start %1</translation>
    </message>
    <message>
        <source>already a master</source>
        <translation>पहले से मास्टर</translation>
    </message>
    <message>
        <source>%1 is not a running master</source>
        <translation>%1 चलता हुआ मास्टर नहीं है</translation>
    </message>
    <message>
        <source>a healthy master</source>
        <translation>एक स्वस्थ मास्टर</translation>
    </message>
    <message>
        <source>See the status: fail over first, or bring it back.</source>
        <translation>स्थिति देखें: पहले फ़ेलओवर करें, या उसे वापस लाएँ।</translation>
    </message>
    <message>
        <source>%1 is master, timeline %2</source>
        <translation>%1 मास्टर है, टाइमलाइन %2</translation>
    </message>
    <message>
        <source>reachable over SSH</source>
        <translation>SSH पर पहुँच में</translation>
    </message>
    <message>
        <source>Power it on, or bring its network back. It can&apos;t do harm: it is fenced.</source>
        <translation>उसे चालू करें, या उसका नेटवर्क वापस लाएँ। वह हानि नहीं कर सकता: वह फ़ेंस किया हुआ है।</translation>
    </message>
    <message>
        <source>no PostgreSQL on %1</source>
        <translation>%1 पर PostgreSQL नहीं</translation>
    </message>
    <message>
        <source>the product is installed</source>
        <translation>उत्पाद इंस्टॉल है</translation>
    </message>
    <message>
        <source>Use &quot;Rebuild slave&quot;, which installs it.</source>
        <translation>“स्लेव दोबारा बनाएँ” का उपयोग करें, जो उसे इंस्टॉल करता है।</translation>
    </message>
    <message>
        <source>different system identifiers</source>
        <translation>अलग सिस्टम पहचान</translation>
    </message>
    <message>
        <source>the same database</source>
        <translation>वही डेटाबेस</translation>
    </message>
    <message>
        <source>Only a full copy can make %1 a slave.</source>
        <translation>केवल पूरी कॉपी ही %1 को स्लेव बना सकती है।</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>वही</translation>
    </message>
    <message>
        <source>%1 logs in at %2 as %3 for replication</source>
        <translation>%1, %2 पर %3 के रूप में रेप्लिकेशन के लिए लॉगिन करता है</translation>
    </message>
    <message>
        <source>Bring the host back.</source>
        <translation>होस्ट को वापस लाएँ।</translation>
    </message>
    <message>
        <source>Run &quot;Prepare&quot;: it writes the password file on %1 and opens pg_hba.conf on %2 for it.</source>
        <translation>“तैयार करें” चलाएँ: वह %1 पर पासवर्ड फ़ाइल लिखता है और उसके लिए %2 पर pg_hba.conf खोलता है।</translation>
    </message>
    <message>
        <source>SSH and root on all hosts</source>
        <translation>सभी होस्ट पर SSH और root</translation>
    </message>
    <message>
        <source>One master, its slave</source>
        <translation>एक मास्टर, उसका स्लेव</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>रेप्लिकेशन</translation>
    </message>
    <message>
        <source>Replay lag</source>
        <translation>रीप्ले का अंतर</translation>
    </message>
    <message>
        <source>Base backup</source>
        <translation>बेस बैकअप</translation>
    </message>
    <message>
        <source>Long transactions</source>
        <translation>लंबे लेनदेन</translation>
    </message>
    <message>
        <source>Settings of the slave</source>
        <translation>स्लेव की सेटिंग</translation>
    </message>
    <message>
        <source>Replication login the other way</source>
        <translation>उलटी दिशा में रेप्लिकेशन लॉगिन</translation>
    </message>
    <message>
        <source>Disk for WAL</source>
        <translation>WAL के लिए डिस्क</translation>
    </message>
    <message>
        <source>WAL archiving</source>
        <translation>WAL आर्काइविंग</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>घड़ियाँ</translation>
    </message>
    <message>
        <source>Same build</source>
        <translation>वही बिल्ड</translation>
    </message>
    <message>
        <source>Service on the slave</source>
        <translation>स्लेव पर सेवा</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>गार्ड</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>दूसरे रन</translation>
    </message>
    <message>
        <source>The slave</source>
        <translation>स्लेव</translation>
    </message>
    <message>
        <source>The master</source>
        <translation>मास्टर</translation>
    </message>
    <message>
        <source>The new master</source>
        <translation>नया मास्टर</translation>
    </message>
    <message>
        <source>The old master</source>
        <translation>पुराना मास्टर</translation>
    </message>
    <message>
        <source>System identifier</source>
        <translation>सिस्टम पहचान</translation>
    </message>
    <message>
        <source>Replication login</source>
        <translation>रेप्लिकेशन लॉगिन</translation>
    </message>
    <message>
        <source>It is put right first, with the main-backup password that Baton knows: give the right one if it was changed.</source>
        <translation>पहले इसे ठीक किया जाता है, Baton को ज्ञात main-backup पासवर्ड से: यदि वह बदला गया हो तो सही पासवर्ड दें।</translation>
    </message>
    <message>
        <source>%1 has Baton&apos;s scripts of another version (%2)</source>
        <translation>%1 पर Baton की स्क्रिप्टें किसी दूसरे संस्करण (%2) की हैं</translation>
    </message>
    <message>
        <source>those of this one (%1)</source>
        <translation>इस संस्करण (%1) की</translation>
    </message>
    <message>
        <source>Run &quot;Prepare&quot;: it puts them in place, users notice nothing.</source>
        <translation>“तैयार करें” चलाएँ: यह उन्हें रख देता है, उपयोगकर्ताओं को कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>%1 (on %2)</source>
        <translation>%1 (%2 पर)</translation>
    </message>
    <message>
        <source>%1 is marked by run %2 (on %3): it must not be a master</source>
        <translation>%1 पर रन %2 का निशान है (%3 पर): उसे मास्टर नहीं होना चाहिए</translation>
    </message>
    <message>
        <source>Reconvert it first. If it has all data and the mark is out of date, take it away as root on %1: /usr/local/lib/baton/baton-host mark unfence-node %2 %3</source>
        <translation>पहले उसे रीकन्वर्ट करें। अगर उसके पास सारा डेटा है और निशान पुराना है, तो उसे %1 पर root के रूप में हटाएँ: /usr/local/lib/baton/baton-host mark unfence-node %2 %3</translation>
    </message>
    <message>
        <source>replay is paused on %1</source>
        <translation>%1 पर रीप्ले रुका हुआ है</translation>
    </message>
    <message>
        <source>Resume it there: select pg_wal_replay_resume()</source>
        <translation>उसे वहाँ फिर चालू करें: select pg_wal_replay_resume()</translation>
    </message>
    <message>
        <source>It is started before anything is replayed.</source>
        <translation>कुछ भी दोहराने से पहले इसे चालू किया जाता है।</translation>
    </message>
    <message>
        <source>HAProxy has been told not to use %1</source>
        <translation>HAProxy को %1 का उपयोग न करने को कहा गया है</translation>
    </message>
    <message>
        <source>both hosts in use</source>
        <translation>दोनों होस्ट उपयोग में</translation>
    </message>
    <message>
        <source>Use &quot;Reconvert old master&quot;: it lets it in again, the data stay.</source>
        <translation>“पुराना मास्टर रीकन्वर्ट करें” का उपयोग करें: वह फिर से शामिल होता है, डेटा बना रहता है।</translation>
    </message>
    <message>
        <source>It is put in place first. Until %1 has one, too, it may come back as a second master.</source>
        <translation>पहले इसे लगाया जाता है। जब तक %1 पर भी गार्ड नहीं है, वह दूसरे मास्टर के रूप में लौट सकता है।</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>अभी नहीं है</translation>
    </message>
    <message>
        <source>Baton&apos;s block can be put into haproxy.cfg</source>
        <translation>Baton का ब्लॉक haproxy.cfg में रखा जा सकता है</translation>
    </message>
    <message>
        <source>Take these lines out, or say in the profile that HAProxy is not Baton&apos;s to change.</source>
        <translation>ये पंक्तियाँ हटाएँ, या प्रोफ़ाइल में बताएँ कि HAProxy बदलना Baton का काम नहीं है।</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 works, and %2 follows it; only the service does not answer</source>
        <translation>%1 पर PostgreSQL काम कर रहा है और %2 उसका अनुसरण कर रहा है; केवल सेवा उत्तर नहीं देती</translation>
    </message>
    <message>
        <source>%1 is there, and %2 still receives from it, but it does not serve</source>
        <translation>%1 मौजूद है और %2 अब भी उससे प्राप्त कर रहा है, पर वह किसी को सेवा नहीं देता</translation>
    </message>
    <message>
        <source>If its PostgreSQL is not seen to stop once it is fenced, nothing is promoted: then switch %1 off, and start this again.</source>
        <translation>यदि फ़ेंस किए जाने के बाद उसका PostgreSQL रुकता नहीं दिखता, तो कुछ पदोन्नत नहीं होता: तब %1 बंद करें और इसे फिर शुरू करें।</translation>
    </message>
    <message>
        <source>look for WAL that is not archived</source>
        <translation>वह WAL खोजना जो संग्रहीत नहीं हुआ</translation>
    </message>
    <message numerus="yes">
        <source>%n WAL file(s) on %1 wait to be archived</source>
        <translation>
            <numerusform>%1 पर %n WAL फ़ाइल संग्रहीत होने की प्रतीक्षा में है</numerusform>
            <numerusform>%1 पर %n WAL फ़ाइलें संग्रहीत होने की प्रतीक्षा में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>A stop of the master waits for that. Look at archive_command and its target, or wait until it has caught up.</source>
        <translation>मास्टर का रुकना इसकी प्रतीक्षा करता है। archive_command और उसका लक्ष्य देखें, या उसके बराबर आने तक प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>%1 answers, but is no master that works</source>
        <translation>%1 उत्तर देता है, पर काम करने वाला मास्टर नहीं है</translation>
    </message>
    <message>
        <source>%1 answers neither here nor %2, and there is no third host to ask</source>
        <translation>%1 न यहाँ उत्तर देता है न %2 को, और पूछने के लिए कोई तीसरा होस्ट नहीं है</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 बंद है</translation>
    </message>
    <message>
        <source>Make sure that %1 is switched off, or that its users can&apos;t reach it: if it only can&apos;t be reached from these two, there would be two masters.</source>
        <translation>सुनिश्चित करें कि %1 बंद है या उसके उपयोगकर्ता उस तक नहीं पहुँच सकते: यदि केवल इन दोनों से उस तक पहुँच नहीं है, तो दो मास्टर हो जाएँगे।</translation>
    </message>
    <message>
        <source>the same on both</source>
        <translation>दोनों पर समान</translation>
    </message>
    <message>
        <source>Look at the service: systemctl status %1. Or use &quot;Switch over&quot;: nothing is lost that way. Where the machine hangs, switch %2 off.</source>
        <translation>सेवा देखें: systemctl status %1. या “भूमिकाएँ बदलें” का उपयोग करें: उसमें कुछ नहीं खोता। यदि मशीन अटकी हुई है, तो %2 बंद करें।</translation>
    </message>
    <message>
        <source>%1 is not reachable from here, but %2 sees it</source>
        <translation>यहाँ से %1 तक पहुँच नहीं है, पर %2 उसे देखता है</translation>
    </message>
    <message>
        <source>Switch %1 off, or mend the way to it: with %2 promoted there could be two masters.</source>
        <translation>%1 बंद करें, या उस तक का रास्ता ठीक करें: %2 के पदोन्नत होने पर दो मास्टर हो सकते हैं।</translation>
    </message>
    <message>
        <source>none are named</source>
        <translation>कोई नामित नहीं है</translation>
    </message>
    <message>
        <source>%1 is among them</source>
        <translation>%1 उनमें है</translation>
    </message>
    <message>
        <source>synchronous_standby_names on %1 is “%2”, and %3 will follow as “%4”</source>
        <translation>%1 पर synchronous_standby_names “%2” है, और %3 “%4” के नाम से अनुसरण करेगा</translation>
    </message>
    <message>
        <source>empty, *, or with that name</source>
        <translation>खाली, *, या उस नाम के साथ</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;, in double quotes, to the setting on %2, and reload PostgreSQL there: else what users change waits for ever.</source>
        <translation>%2 पर इस सेटिंग में &quot;%1&quot; दोहरे उद्धरण-चिह्नों में जोड़ें, और वहाँ PostgreSQL को फिर से लोड करें: नहीं तो उपयोगकर्ता जो बदलते हैं वह सदा प्रतीक्षा करेगा।</translation>
    </message>
    <message>
        <source>Synchronous standbys</source>
        <translation>सिंक्रोनस स्टैंडबाय</translation>
    </message>
    <message>
        <source>this HAProxy was built without Lua</source>
        <translation>यह HAProxy बिना Lua के बना है</translation>
    </message>
    <message>
        <source>requests wait at the gate</source>
        <translation>अनुरोध गेट पर रुकते हैं</translation>
    </message>
    <message>
        <source>For a second or two users get the page that asks to wait, and tries again by itself. An HAProxy with Lua lets them wait.</source>
        <translation>एक-दो सेकंड के लिए उपयोगकर्ताओं को वह पेज मिलता है जो रुकने को कहता है और खुद फिर कोशिश करता है। Lua वाला HAProxy उन्हें प्रतीक्षा में रखता है।</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Cancelled while waiting: %1.</source>
        <translation>प्रतीक्षा के दौरान रद्द: %1।</translation>
    </message>
    <message numerus="yes">
        <source>Waited %n second(s) in vain: %1.</source>
        <translation>
            <numerusform>%n सेकंड व्यर्थ प्रतीक्षा की: %1।</numerusform>
            <numerusform>%n सेकंड व्यर्थ प्रतीक्षा की: %1।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>“%1” ended by an internal error.</source>
        <translation>“%1” आंतरिक त्रुटि से समाप्त हुआ।</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>सभी जाँचें सफल।</translation>
    </message>
    <message>
        <source>This run has passed its point of no return: it can be resumed, but not rolled back.</source>
        <translation>यह रन बिना-वापसी बिंदु पार कर चुका है: इसे आगे बढ़ाया जा सकता है, पर वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Cancelled before “%1”.</source>
        <translation>“%1” से पहले रद्द।</translation>
    </message>
    <message>
        <source>What follows here depends on what is found then: %1</source>
        <translation>यहाँ आगे क्या होगा, यह तब मिली स्थिति पर निर्भर है: %1</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>पूरा हुआ: %1।</translation>
    </message>
    <message>
        <source>Rolled back: %1.</source>
        <translation>वापस लिया गया: %1।</translation>
    </message>
    <message>
        <source>Not done, and undone as far as it had been begun: %1</source>
        <translation>नहीं हुआ, और जितना शुरू हुआ था वापस लिया गया: %1</translation>
    </message>
    <message>
        <source>Not finished yet, still going on: %1</source>
        <translation>अभी पूरा नहीं, चल रहा है: %1</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>आपकी ज़रूरत है: %1</translation>
    </message>
    <message>
        <source>Refused, nothing was changed: %1</source>
        <translation>अस्वीकृत, कुछ नहीं बदला गया: %1</translation>
    </message>
    <message>
        <source>Nothing was changed, because a host can’t be reached: %1</source>
        <translation>कुछ नहीं बदला गया, क्योंकि एक होस्ट पहुँच से बाहर है: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, wanted: %3.</source>
        <translation>%1: %2, चाहिए: %3।</translation>
    </message>
    <message>
        <source>Not done. What can be undone is undone; the rest stays, and it is safe to start again: %1</source>
        <translation>नहीं हुआ। जो वापस लिया जा सकता है, वह वापस लिया गया; बाकी वैसा ही है, और फिर से शुरू करना सुरक्षित है: %1</translation>
    </message>
    <message>
        <source>Rolled back as far as it can be; the rest stays, and it is safe to start again: %1.</source>
        <translation>जहाँ तक संभव था पूर्ववत किया गया; शेष बना रहता है, और फिर से आरंभ करना सुरक्षित है: %1।</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The password cannot be kept: it is asked for again next time.</source>
        <translation>पासवर्ड रखा नहीं जा सकता: अगली बार फिर पूछा जाएगा।</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be examined.</source>
        <translation>रहस्य फ़ाइल %1 जाँची नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The secrets file %1 belongs to somebody else: it must be your own.</source>
        <translation>रहस्य फ़ाइल %1 किसी और की है: वह आपकी अपनी होनी चाहिए।</translation>
    </message>
    <message>
        <source>Others can read the secrets file: run “%1” first.</source>
        <translation>दूसरे लोग रहस्य फ़ाइल पढ़ सकते हैं: पहले “%1” चलाएँ।</translation>
    </message>
    <message>
        <source>The secrets file %1 is not a JSON object like {&quot;a.sudo&quot;: &quot;…&quot;}.</source>
        <translation>रहस्य फ़ाइल %1 {&quot;a.sudo&quot;: &quot;…&quot;} जैसा JSON ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>The secrets file %1 has no text under “%2”.</source>
        <translation>रहस्य फ़ाइल %1 में “%2” के नीचे पाठ नहीं है।</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be read: %2.</source>
        <translation>रहस्य फ़ाइल %1 पढ़ी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>The secrets file %1 is only read.</source>
        <translation>रहस्य फ़ाइल %1 केवल पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>उत्तर नहीं</translation>
    </message>
    <message>
        <source>The keychain cannot be read: passwords are asked for.</source>
        <translation>कीचेन पढ़ा नहीं जा सकता: पासवर्ड पूछे जाते हैं।</translation>
    </message>
    <message>
        <source>The keychain did not keep the password: it is asked for again next time.</source>
        <translation>कीचेन ने पासवर्ड नहीं रखा: अगली बार फिर पूछा जाएगा।</translation>
    </message>
    <message>
        <source>The keychain did not remove the password.</source>
        <translation>कीचेन ने पासवर्ड नहीं हटाया।</translation>
    </message>
    <message>
        <source>There is no keychain here (neither Secret Service nor KWallet answers): passwords are asked for, or come from a secrets file.</source>
        <translation>यहाँ कोई कीचेन नहीं है (न Secret Service जवाब देता है, न KWallet): पासवर्ड पूछे जाते हैं, या गोपनीय फ़ाइल से आते हैं।</translation>
    </message>
    <message>
        <source>The keychain is locked: unlock it (log in to the desktop, or open its password manager), then try again.</source>
        <translation>कीचेन लॉक है: उसे खोलें (डेस्कटॉप पर लॉगिन करें, या उसका पासवर्ड मैनेजर खोलें), फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>It cannot be read back.</source>
        <translation>उसे वापस पढ़ा नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>good</source>
        <translation>अच्छा</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>गंभीर</translation>
    </message>
</context>
<context>
    <name>Sha256</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 पढ़ी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>Cancelled while reading %1.</source>
        <translation>%1 पढ़ते समय रद्द किया गया।</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2.</source>
        <translation>%1 अंत तक पढ़ी नहीं जा सकती: %2।</translation>
    </message>
</context>
<context>
    <name>Ssh</name>
    <message>
        <source>The address “%1” of %2 cannot be found. Check its spelling, or give its IP address.</source>
        <translation>%2 का पता “%1” नहीं मिला। उसकी वर्तनी जाँचें, या उसका IP पता दें।</translation>
    </message>
    <message>
        <source>Connecting to %1 was cancelled.</source>
        <translation>%1 से जुड़ना रद्द किया गया।</translation>
    </message>
    <message>
        <source>%1 is up, but nothing answers there: start its SSH server, or check the port.</source>
        <translation>%1 चालू है, पर वहाँ कोई उत्तर नहीं देता: उसका SSH सर्वर शुरू करें, या पोर्ट जाँचें।</translation>
    </message>
    <message>
        <source>%1 does not answer. It is down, cut off, or a firewall drops the connection.</source>
        <translation>%1 उत्तर नहीं देता। वह बंद है, कटा हुआ है, या फ़ायरवॉल कनेक्शन गिरा देता है।</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 पहुँच से बाहर है: %2।</translation>
    </message>
    <message>
        <source>%1 accepts connections, but its SSH server does not answer: the machine hangs or is overloaded.</source>
        <translation>%1 कनेक्शन स्वीकारता है, पर उसका SSH सर्वर उत्तर नहीं देता: मशीन अटकी है या अतिभारित है।</translation>
    </message>
    <message>
        <source>%1 answers, but no SSH connection comes about. Check that the port is that of its SSH server.</source>
        <translation>%1 उत्तर देता है, पर SSH कनेक्शन नहीं बनता। जाँचें कि पोर्ट उसके SSH सर्वर का है।</translation>
    </message>
    <message>
        <source>%1 shows another host key than the one known. Either it was installed anew, or someone is between. Ask its administrator; if the new key is right, run “%2” and connect again.</source>
        <translation>%1 ज्ञात से अलग होस्ट-कुंजी दिखाता है। या तो वह नए सिरे से इंस्टॉल हुआ, या कोई बीच में है। उसके एडमिन से पूछें; यदि नई कुंजी सही है, तो “%2” चलाएँ और फिर जुड़ें।</translation>
    </message>
    <message>
        <source>%1 is not known yet: its %2 host key has the fingerprint %3. Compare it with the one on the machine, then accept it.</source>
        <translation>%1 अभी ज्ञात नहीं: उसकी %2 होस्ट-कुंजी का फ़िंगरप्रिंट %3 है। मशीन वाले से तुलना करें, फिर स्वीकारें।</translation>
    </message>
    <message>
        <source>The host key cannot be written to %1: %2.</source>
        <translation>होस्ट-कुंजी %1 में लिखी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>The connection to %1 was closed.</source>
        <translation>%1 से कनेक्शन बंद हुआ।</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Check the machine and the network between.</source>
        <translation>%1 से कनेक्शन टूट गया। मशीन और बीच का नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>Cancelled on %1.</source>
        <translation>%1 पर रद्द।</translation>
    </message>
    <message>
        <source>%1 did not finish the login of %2 in time.</source>
        <translation>%1 ने %2 का लॉगिन समय पर पूरा नहीं किया।</translation>
    </message>
    <message>
        <source>%1 ended the connection during the login of %2 (too many attempts, or the account is locked?).</source>
        <translation>%1 ने %2 के लॉगिन के दौरान कनेक्शन समाप्त किया (बहुत प्रयास, या खाता लॉक है?)।</translation>
    </message>
    <message>
        <source>SSH agent</source>
        <translation>SSH एजेंट</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>कुंजी %1</translation>
    </message>
    <message>
        <source>key %1 (its passphrase is missing or wrong)</source>
        <translation>कुंजी %1 (उसका पासफ़्रेज़ नहीं है या ग़लत है)</translation>
    </message>
    <message>
        <source>key %1 (no such file, or not readable)</source>
        <translation>कुंजी %1 (ऐसी फ़ाइल नहीं, या पढ़ने योग्य नहीं)</translation>
    </message>
    <message>
        <source>key %1 (not a private key that can be read)</source>
        <translation>कुंजी %1 (पढ़ने योग्य निजी कुंजी नहीं)</translation>
    </message>
    <message>
        <source>keyboard-interactive</source>
        <translation>keyboard-interactive</translation>
    </message>
    <message>
        <source>password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Tried: %1</source>
        <translation>आज़माया: %1</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: the passphrase of the key is missing or wrong.</source>
        <translation>%1, %2 का लॉगिन अस्वीकार करता है: कुंजी का पासफ़्रेज़ नहीं है या ग़लत है।</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2, and the key file %3 cannot be read here.</source>
        <translation>%1, %2 का लॉगिन अस्वीकार करता है, और कुंजी फ़ाइल %3 यहाँ पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>No password is known for %2 on %1, and no key was accepted.</source>
        <translation>%1 पर %2 का पासवर्ड ज्ञात नहीं, और कोई कुंजी नहीं मानी गई।</translation>
    </message>
    <message>
        <source>%1 demands a further proof of %2 after the first, which Baton cannot give.</source>
        <translation>%1 पहले के बाद %2 से एक और प्रमाण माँगता है, जो Baton नहीं दे सकता।</translation>
    </message>
    <message>
        <source>%1 takes no password from %2: its SSH server wants a key, or the account is locked.</source>
        <translation>%1, %2 से पासवर्ड नहीं लेता: उसका SSH सर्वर कुंजी चाहता है, या खाता लॉक है।</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: none of the offered ways was accepted. Check the user, and that the key is in ~%2/.ssh/authorized_keys there.</source>
        <translation>%1, %2 का लॉगिन अस्वीकार करता है: दिए गए तरीक़ों में से कोई नहीं माना गया। उपयोगकर्ता जाँचें, और यह कि कुंजी वहाँ ~%2/.ssh/authorized_keys में है।</translation>
    </message>
    <message>
        <source>%1 did not answer a request for a further session in time.</source>
        <translation>%1 ने एक और सत्र के अनुरोध का समय पर उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>%1 allows no further session on this connection (MaxSessions in its sshd_config).</source>
        <translation>%1 इस कनेक्शन पर और सत्र नहीं होने देता (उसके sshd_config में MaxSessions)।</translation>
    </message>
    <message>
        <source>%1 did not start the command in time.</source>
        <translation>%1 ने कमांड समय पर शुरू नहीं किया।</translation>
    </message>
    <message>
        <source>%1 refuses to run commands for %2 (ForceCommand, or a restricted account?).</source>
        <translation>%1, %2 के लिए कमांड चलाने से मना करता है (ForceCommand, या सीमित खाता?)।</translation>
    </message>
    <message>
        <source>%1 could not connect to %2, port %3 in time.</source>
        <translation>%1 समय पर %2, पोर्ट %3 से नहीं जुड़ सका।</translation>
    </message>
    <message>
        <source>The jump host %1 cannot connect to %2, port %3: it is down, or forwarding is not allowed there.</source>
        <translation>जंप होस्ट %1, %2, पोर्ट %3 से नहीं जुड़ सकता: वह बंद है, या वहाँ फ़ॉरवर्डिंग की अनुमति नहीं।</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: the password is wrong. Give the right one, then try again.</source>
        <translation>%1, %2 का लॉगिन अस्वीकार करता है: पासवर्ड ग़लत है। सही पासवर्ड दें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 can’t be looked up in the SSH configuration, as OpenSSH’s client is not installed here: install the package openssh-client.</source>
        <translation>%1 को SSH कॉन्फ़िगरेशन में नहीं खोजा जा सकता, क्योंकि यहाँ OpenSSH का क्लाइंट इंस्टॉल नहीं है: पैकेज openssh-client इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>What the SSH configuration runs for %1 (Match exec) does not end.</source>
        <translation>SSH कॉन्फ़िगरेशन %1 के लिए जो चलाता है (Match exec), वह समाप्त नहीं होता।</translation>
    </message>
    <message>
        <source>The SSH configuration can’t be used for %1. Try “ssh %1” in a terminal, and mend what it says.</source>
        <translation>SSH कॉन्फ़िगरेशन %1 के लिए उपयोग नहीं हो सकता। टर्मिनल में “ssh %1” चलाकर देखें, और जो वह बताए उसे ठीक करें।</translation>
    </message>
    <message>
        <source>The SSH configuration reaches %1 by a ProxyCommand, which Baton does not run, as it could not check host keys on the way. Use ProxyJump there, or name the jump host in the profile.</source>
        <translation>SSH कॉन्फ़िगरेशन %1 तक ProxyCommand से पहुँचता है; Baton उसे नहीं चलाता, क्योंकि वह रास्ते की होस्ट कुंजियाँ नहीं जाँच पाता। वहाँ ProxyJump का उपयोग करें, या प्रोफ़ाइल में जंप होस्ट लिखें।</translation>
    </message>
    <message>
        <source>The way to %1 goes through more than %2 jump hosts: does a ProxyJump in the SSH configuration lead back to itself?</source>
        <translation>%1 का रास्ता %2 से अधिक जंप होस्ट से होकर जाता है: क्या SSH कॉन्फ़िगरेशन का कोई ProxyJump अपने ही पास लौटता है?</translation>
    </message>
    <message>
        <source>The SSH configuration allows for %1 only algorithms that Baton does not know (%2). Add one that libssh has.</source>
        <translation>SSH कॉन्फ़िगरेशन %1 के लिए केवल वे एल्गोरिद्म देता है जिन्हें Baton नहीं जानता (%2)। ऐसा एक जोड़ें जो libssh में हो।</translation>
    </message>
    <message>
        <source>%1 shows a host key that is marked as revoked. Somebody else may have it: whoever answers there need not be this machine. Nothing was sent. Ask its administrator for a new key; as long as the mark is there, the machine can’t be used.</source>
        <translation>%1 ऐसी होस्ट कुंजी दिखाता है जो रद्द चिह्नित है। वह किसी और के पास हो सकती है: वहाँ उत्तर देने वाला यही मशीन हो, ज़रूरी नहीं। कुछ नहीं भेजा गया। उसके प्रशासक से नई कुंजी माँगें; जब तक चिह्न है, मशीन का उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Shown: %1 %2
Revoked: %3</source>
        <translation>दिखाई गई: %1 %2
रद्द: %3</translation>
    </message>
    <message>
        <source>The host keys of %1 are vouched for by a certificate authority (@cert-authority), which Baton can’t check. Ask its administrator for the machine’s own key, and put it into %2 as a line “%3 TYPE KEY”; the mark may stay.</source>
        <translation>%1 की होस्ट कुंजियों की गारंटी एक प्रमाणपत्र प्राधिकरण (@cert-authority) देता है, जिसे Baton नहीं जाँच सकता। उसके प्रशासक से मशीन की अपनी कुंजी माँगें, और उसे %2 में “%3 TYPE KEY” पंक्ति के रूप में लिखें; चिह्न रह सकता है।</translation>
    </message>
    <message>
        <source>Shown: %1 %2
Authority: %3</source>
        <translation>दिखाई गई: %1 %2
प्राधिकरण: %3</translation>
    </message>
    <message>
        <source>Shown: %1 %2
Known: %3</source>
        <translation>दिखाई गई: %1 %2
ज्ञात: %3</translation>
    </message>
    <message>
        <source>The SSH configuration has no UserKnownHostsFile to write the host key of %1 to.</source>
        <translation>SSH कॉन्फ़िगरेशन में कोई UserKnownHostsFile नहीं है जिसमें %1 की होस्ट कुंजी लिखी जा सके।</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>प्रमाणपत्र %1</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1 का पासवर्ड:</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: the password or the answer to its question is wrong. Correct it, then try again.</source>
        <translation>%1 %2 का लॉगिन अस्वीकार करता है: पासवर्ड या उसके प्रश्न का उत्तर ग़लत है। उसे ठीक करें, फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: the answer to its question is wrong. Try again.</source>
        <translation>%1 %2 का लॉगिन अस्वीकार करता है: उसके प्रश्न का उत्तर ग़लत है। दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>%1 asks %2 at login: “%3”, and nobody answered. Do this where you can be asked: in the window, or with batonctl on a terminal.</source>
        <translation>%1 लॉगिन पर %2 से पूछता है: “%3”, और किसी ने उत्तर नहीं दिया। इसे वहाँ करें जहाँ आपसे पूछा जा सके: विंडो में, या टर्मिनल पर batonctl से।</translation>
    </message>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>कनेक्ट करना रद्द किया गया।</translation>
    </message>
    <message>
        <source>The SSH configuration names %1 as UserKnownHostsFile, which keeps nothing: the host key of %2 would be unknown again. Name a file there.</source>
        <translation>SSH कॉन्फ़िगरेशन UserKnownHostsFile के रूप में %1 बताता है, जो कुछ नहीं रखता: %2 की होस्ट कुंजी फिर अज्ञात होगी। वहाँ कोई फ़ाइल बताएँ।</translation>
    </message>
    <message>
        <source>The SSH configuration has RevokedHostKeys for %1, a list that Baton can’t read, so a revoked host key would pass. Write those keys into known_hosts as lines with @revoked, and take the directive out for this host.</source>
        <translation>SSH कॉन्फ़िगरेशन में %1 के लिए RevokedHostKeys है, एक सूची जिसे Baton नहीं पढ़ सकता, इसलिए रद्द की गई होस्ट कुंजी निकल जाएगी। उन कुंजियों को known_hosts में @revoked वाली पंक्तियों में लिखें, और इस होस्ट के लिए निर्देश हटा दें।</translation>
    </message>
</context>
<context>
    <name>SshHost</name>
    <message>
        <source>%1 did not finish “%2” within %3 s; it was told to stop.</source>
        <translation>%1 ने “%2” को %3 s में पूरा नहीं किया; उसे रुकने को कहा गया।</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while a command ran there.</source>
        <translation>%1 से कनेक्शन टूट गया जब वहाँ एक कमांड चल रहा था।</translation>
    </message>
    <message>
        <source>%1 did not start the command in time.</source>
        <translation>%1 ने कमांड समय पर शुरू नहीं किया।</translation>
    </message>
    <message>
        <source>sudo on %1 asks for the password of %2, and none is known.</source>
        <translation>%1 पर sudo %2 का पासवर्ड पूछता है, और कोई ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>%1 ended the session of %2 before a command could start: check the account&apos;s login shell and start-up files.</source>
        <translation>%1 ने कमांड शुरू होने से पहले %2 का सत्र समाप्त किया: खाते का लॉगिन शेल और स्टार्ट-अप फ़ाइलें जाँचें।</translation>
    </message>
    <message>
        <source>sudo is not installed on %1. Install it, or log in as root.</source>
        <translation>%1 पर sudo इंस्टॉल नहीं है। उसे इंस्टॉल करें, या root के रूप में लॉगिन करें।</translation>
    </message>
    <message>
        <source>sudo on %1 wants the password of %2: choose “sudo with password” in the profile.</source>
        <translation>%1 पर sudo %2 का पासवर्ड चाहता है: प्रोफ़ाइल में “पासवर्ड के साथ sudo” चुनें।</translation>
    </message>
    <message>
        <source>%2 may not use sudo on %1: add it to the sudoers there, or log in as another user.</source>
        <translation>%2 को %1 पर sudo की अनुमति नहीं: उसे वहाँ sudoers में जोड़ें, या दूसरे उपयोगकर्ता से लॉगिन करें।</translation>
    </message>
    <message>
        <source>sudo on %1 refuses %2.</source>
        <translation>%1 पर sudo %2 को अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>%1 shows another host key than the one you confirmed; nothing was accepted.</source>
        <translation>%1 आपकी पुष्टि की हुई कुंजी से अलग होस्ट-कुंजी दिखाता है; कुछ नहीं स्वीकारा गया।</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>प्रोग्राम बंद कर दिया गया।</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while a program ran there.</source>
        <translation>%1 से कनेक्शन टूट गया जब वहाँ एक प्रोग्राम चल रहा था।</translation>
    </message>
    <message>
        <source>A program on %1 ended with exit status %2.</source>
        <translation>%1 पर एक प्रोग्राम एग्ज़िट स्टेटस %2 के साथ समाप्त हुआ।</translation>
    </message>
    <message>
        <source>sudo on %1 refuses %2: the password is wrong. Give the right one, then try again.</source>
        <translation>%1 पर sudo %2 को अस्वीकार करता है: पासवर्ड ग़लत है। सही पासवर्ड दें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>sudo on %1 wants a password on the way from %2 over %3 to root. Let %3 become root without one (NOPASSWD) in the sudoers file there.</source>
        <translation>%1 पर sudo %2 से %3 होकर root तक के रास्ते में पासवर्ड माँगता है। वहाँ की sudoers फ़ाइल में %3 को बिना पासवर्ड root बनने दें (NOPASSWD)।</translation>
    </message>
    <message>
        <source>There is no user %1 on %2, whom sudo is to make of %3: correct it in the profile.</source>
        <translation>%2 पर उपयोगकर्ता %1 नहीं है, जो sudo को %3 से बनाना है: प्रोफ़ाइल में ठीक करें।</translation>
    </message>
    <message>
        <source>sudo on %1 does not make %2 of %3, or does not make root of that one: put it into the sudoers there.</source>
        <translation>%1 पर sudo %3 को %2 नहीं बनाता, या उसे root नहीं बनाता: उसे वहाँ के sudoers में लिखें।</translation>
    </message>
    <message>
        <source>sudo on %1 demands a terminal, and the program “script” that would give it one is not there: install it (package bsdutils or util-linux), or take “requiretty” out of the sudoers file.</source>
        <translation>%1 पर sudo टर्मिनल माँगता है, और उसे टर्मिनल देने वाला प्रोग्राम “script” वहाँ नहीं है: उसे इंस्टॉल करें (पैकेज bsdutils या util-linux), या sudoers फ़ाइल से “requiretty” हटाएँ।</translation>
    </message>
    <message>
        <source>“%2” on %1 printed more than %3 MiB: that is no answer to it. It was told to stop; look at what runs on %1.</source>
        <translation>%1 पर “%2” ने %3 MiB से अधिक छापा: यह उसका कोई उत्तर नहीं है। उसे रुकने को कहा गया; देखें कि %1 पर क्या चल रहा है।</translation>
    </message>
    <message>
        <source>%1 printed more than %2 MiB before a command could start: check the account&apos;s login shell and start-up files, and whether this is the right machine.</source>
        <translation>कमांड शुरू होने से पहले ही %1 ने %2 MiB से अधिक छापा: खाते का लॉगिन शेल और स्टार्ट-अप फ़ाइलें जाँचें, और यह भी कि मशीन सही है या नहीं।</translation>
    </message>
    <message>
        <source>A program on %1 printed a line of more than %2 MiB, which none of Baton&apos;s does.</source>
        <translation>%1 पर एक प्रोग्राम ने %2 MiB से लंबी पंक्ति छापी, जो Baton का कोई प्रोग्राम नहीं करता।</translation>
    </message>
    <message>
        <source>Baton&apos;s helper is not on %1, or not whole. Put it there over a login with full rights: “batonctl helper install”.</source>
        <translation>Baton का सहायक %1 पर नहीं है, या पूरा नहीं है। पूरे अधिकार वाले लॉगिन से उसे वहाँ रखें: “batonctl helper install”।</translation>
    </message>
    <message>
        <source>sudo on %1 does not let %2 use Baton&apos;s helper: put the lines of “batonctl helper sudoers” into a sudoers file there, or log in with full rights.</source>
        <translation>%1 पर sudo %2 को Baton का सहायक चलाने नहीं देता: “batonctl helper sudoers” की पंक्तियाँ वहाँ किसी sudoers फ़ाइल में रखें, या पूरे अधिकारों से लॉगिन करें।</translation>
    </message>
    <message>
        <source>%1: this needs root rights in full (%2), and %3 may only use Baton&apos;s helper there. Log in with full rights for it.</source>
        <translation>%1: इसके लिए root के पूरे अधिकार चाहिए (%2), और %3 वहाँ केवल Baton का सहायक चला सकता है। इसके लिए पूरे अधिकारों से लॉगिन करें।</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Baton’s data file %1 can’t be written: the disk is full or broken. Make room, then try again; nothing that was stored is lost.</source>
        <translation>Baton की डेटा फ़ाइल %1 लिखी नहीं जा सकती: डिस्क भरी या ख़राब है। जगह बनाएँ, फिर कोशिश करें; सहेजा हुआ कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>Baton’s data file %1 can’t be opened for writing. Check who owns it and its folder.</source>
        <translation>Baton की डेटा फ़ाइल %1 लिखने के लिए नहीं खुल सकती। जाँचें कि वह और उसका फ़ोल्डर किसका है।</translation>
    </message>
    <message>
        <source>Baton’s data file %1 is damaged. It was left as it is: restore it from a backup, or move it away to start with an empty one.</source>
        <translation>Baton की डेटा फ़ाइल %1 ख़राब है। वह वैसी ही छोड़ी गई: उसे बैकअप से लौटाएँ, या हटाकर ख़ाली फ़ाइल से शुरू करें।</translation>
    </message>
    <message>
        <source>Baton’s data file %1 is held by another program. Try again.</source>
        <translation>Baton की डेटा फ़ाइल %1 को किसी और प्रोग्राम ने पकड़ रखा है। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Baton’s data file %1 can’t be used.</source>
        <translation>Baton की डेटा फ़ाइल %1 उपयोग नहीं हो सकती।</translation>
    </message>
    <message>
        <source>The folder %1 for Baton’s data can’t be made.</source>
        <translation>Baton के डेटा का फ़ोल्डर %1 नहीं बनाया जा सकता।</translation>
    </message>
    <message>
        <source>Baton’s data file %1 was written by a newer Baton. Use that one; the file was left as it is.</source>
        <translation>Baton की डेटा फ़ाइल %1 किसी नए Baton ने लिखी है। उसी का उपयोग करें; फ़ाइल वैसी ही छोड़ी गई।</translation>
    </message>
    <message>
        <source>There is no cluster “%1”.</source>
        <translation>क्लस्टर “%1” नहीं है।</translation>
    </message>
    <message>
        <source>Run %1 is still going on (process %2). Wait for it, or end that process.</source>
        <translation>रन %1 अभी चल रहा है (प्रोसेस %2)। उसकी प्रतीक्षा करें, या वह प्रोसेस समाप्त करें।</translation>
    </message>
    <message>
        <source>There is no run “%1”.</source>
        <translation>रन “%1” नहीं है।</translation>
    </message>
    <message>
        <source>The journal of run %1 holds an unknown entry “%2”.</source>
        <translation>रन %1 के जर्नल में अज्ञात प्रविष्टि “%2” है।</translation>
    </message>
    <message>
        <source>The profile “%1” can’t be read: %2</source>
        <translation>प्रोफ़ाइल “%1” पढ़ी नहीं जा सकती: %2</translation>
    </message>
</context>
<context>
    <name>Switchover</name>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation>क्लस्टर का लॉक लें</translation>
    </message>
    <message>
        <source>Write a checkpoint on both</source>
        <translation>दोनों पर चेकपॉइंट लिखें</translation>
    </message>
    <message>
        <source>Start the service warm on %1</source>
        <translation>%1 पर सेवा वॉर्म शुरू करें</translation>
    </message>
    <message>
        <source>Hold back the product&apos;s failover agent</source>
        <translation>उत्पाद के फ़ेलओवर एजेंट को रोके रखें</translation>
    </message>
    <message>
        <source>Arm the dead-man timers</source>
        <translation>सुरक्षा टाइमर चालू करें</translation>
    </message>
    <message>
        <source>Close the gate: HAProxy holds new requests</source>
        <translation>गेट बंद करें: HAProxy नए अनुरोध रोके रखता है</translation>
    </message>
    <message>
        <source>Stop the database on %1</source>
        <translation>%1 पर डेटाबेस रोकें</translation>
    </message>
    <message>
        <source>Confirm that nothing is missing on %1</source>
        <translation>पुष्टि करें कि %1 पर कुछ कम नहीं</translation>
    </message>
    <message>
        <source>Make %1 a slave on disk</source>
        <translation>%1 को डिस्क पर स्लेव बनाएँ</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>%1 को मास्टर बनाएँ</translation>
    </message>
    <message>
        <source>See the service answer on %1</source>
        <translation>%1 पर सेवा का उत्तर देखें</translation>
    </message>
    <message>
        <source>Start %1 as the slave</source>
        <translation>%1 को स्लेव के रूप में शुरू करें</translation>
    </message>
    <message>
        <source>Failover agent: off on the master, on on the slave</source>
        <translation>फ़ेलओवर एजेंट: मास्टर पर बंद, स्लेव पर चालू</translation>
    </message>
    <message>
        <source>Rebuild the search index where it is stale</source>
        <translation>खोज इंडेक्स जहाँ पुराना हो, दोबारा बनाएँ</translation>
    </message>
    <message>
        <source>Take the mark of the old master away</source>
        <translation>पुराने मास्टर का निशान हटाएँ</translation>
    </message>
    <message>
        <source>Prove it: a request through the proxy, a commit on the slave</source>
        <translation>प्रमाण: प्रॉक्सी से एक अनुरोध, स्लेव पर एक कमिट</translation>
    </message>
    <message>
        <source>Disarm the dead-man timers</source>
        <translation>सुरक्षा टाइमर बंद करें</translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation>लॉक छोड़ें</translation>
    </message>
    <message>
        <source>Switch over: %1 → %2</source>
        <translation>भूमिका-बदल: %1 → %2</translation>
    </message>
    <message>
        <source>Have everything ready for a short stop</source>
        <translation>छोटे रुकाव के लिए सब तैयार रखें</translation>
    </message>
    <message>
        <source>Route users to %1, and let them through</source>
        <translation>उपयोगकर्ताओं को %1 पर भेजें और जाने दें</translation>
    </message>
    <message>
        <source>See the gate open</source>
        <translation>देखें कि गेट खुला है</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Undo: %1</source>
        <translation>वापस लेना: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in %1.</source>
        <translation>
            <numerusform>%1 में %n चरण।</numerusform>
            <numerusform>%1 में %n चरण।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 New requests were held for %2.</source>
        <translation>%1 नए अनुरोध %2 तक रोके गए।</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 मि॰से॰</translation>
    </message>
    <message>
        <source>was done</source>
        <translation>हो चुका था</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>बीच में कटा</translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>लोड बैलेंसर</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n त्रुटि</numerusform>
            <numerusform>%n त्रुटियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>निकाला हुआ</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>रिज़र्व में</translation>
    </message>
    <message>
        <source>slave unreachable</source>
        <translation>स्लेव पहुँच से बाहर</translation>
    </message>
    <message>
        <source>PostgreSQL is stopped there</source>
        <translation>वहाँ PostgreSQL रुका है</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>अभी सेट नहीं</translation>
    </message>
    <message>
        <source>no WAL receiver</source>
        <translation>WAL रिसीवर नहीं</translation>
    </message>
    <message>
        <source>not replicating</source>
        <translation>रेप्लिकेट नहीं कर रहा</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>स्ट्रीम कर रहा है</translation>
    </message>
    <message>
        <source>copying the database</source>
        <translation>डेटाबेस कॉपी हो रहा है</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>अंतर पूरा कर रहा है</translation>
    </message>
    <message>
        <source>two masters</source>
        <translation>दो मास्टर</translation>
    </message>
    <message>
        <source>each accepts writes of its own</source>
        <translation>हर एक अपना लेखन स्वीकारता है</translation>
    </message>
    <message>
        <source>no replication yet</source>
        <translation>अभी रेप्लिकेशन नहीं</translation>
    </message>
    <message>
        <source>master unreachable</source>
        <translation>मास्टर पहुँच से बाहर</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>लिखने योग्य</translation>
    </message>
    <message>
        <source>replay paused</source>
        <translation>रीप्ले रोका हुआ</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>स्टैंडबाय</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>रुका है</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>सर्विस डेस्क</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>सेवा में</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>उत्तर %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>उत्तर नहीं</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>index is stale</source>
        <translation>इंडेक्स पुराना है</translation>
    </message>
    <message>
        <source>down</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>लोड</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>डिस्क</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>अभी नहीं देखा</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>%1 से उत्तर नहीं</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>पहुँच से बाहर</translation>
    </message>
    <message>
        <source>unreachable for %1</source>
        <translation>%1 से पहुँच से बाहर</translation>
    </message>
    <message>
        <source>host key not confirmed yet</source>
        <translation>होस्ट-कुंजी की पुष्टि बाक़ी है</translation>
    </message>
    <message>
        <source>host key changed</source>
        <translation>होस्ट-कुंजी बदल गई</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>लॉगिन अस्वीकृत</translation>
    </message>
    <message>
        <source>FENCED</source>
        <translation>फ़ेंस</translation>
    </message>
    <message>
        <source>MASTER</source>
        <translation>मास्टर</translation>
    </message>
    <message>
        <source>SLAVE</source>
        <translation>स्लेव</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>अभी: %1</translation>
    </message>
    <message>
        <source>timeline %1</source>
        <translation>टाइमलाइन %1</translation>
    </message>
    <message>
        <source>not managed by Baton</source>
        <translation>Baton द्वारा प्रबंधित नहीं</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>maintenance page</source>
        <translation>रखरखाव पृष्ठ</translation>
    </message>
    <message>
        <source>gate open</source>
        <translation>गेट खुला</translation>
    </message>
    <message numerus="yes">
        <source>closed · %n held</source>
        <translation>
            <numerusform>बंद · %n रोका हुआ</numerusform>
            <numerusform>बंद · %n रोके हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>gate closed</source>
        <translation>गेट बंद</translation>
    </message>
    <message>
        <source>down, gets no users</source>
        <translation>बंद है, उपयोगकर्ता नहीं मिलते</translation>
    </message>
    <message>
        <source>fenced, gets no users</source>
        <translation>फ़ेंस है, उपयोगकर्ता नहीं मिलते</translation>
    </message>
    <message>
        <source>no current copy</source>
        <translation>वर्तमान कॉपी नहीं</translation>
    </message>
    <message>
        <source>held at the gate</source>
        <translation>गेट पर रुके हैं</translation>
    </message>
    <message>
        <source>gets no users</source>
        <translation>उपयोगकर्ता नहीं मिलते</translation>
    </message>
    <message>
        <source>OLD MASTER</source>
        <translation>पुराना मास्टर</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>था: %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>अंतिम बार देखा %1</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>अभी ज्ञात नहीं</translation>
    </message>
</context>
<context>
    <name>Uninstall</name>
    <message>
        <source>Baton&apos;s lines in pg_hba.conf on %1 stay: without them the slave could not log in.</source>
        <translation>%1 पर pg_hba.conf में Baton की पंक्तियाँ रहती हैं: उनके बिना स्लेव लॉगिन नहीं कर पाता।</translation>
    </message>
    <message>
        <source>Take Baton&apos;s scripts, units and state off %1</source>
        <translation>%1 से Baton की स्क्रिप्ट, यूनिट और स्थिति हटाएँ</translation>
    </message>
    <message>
        <source>Take the managed block out of haproxy.cfg on %1</source>
        <translation>%1 पर haproxy.cfg से प्रबंधित ब्लॉक निकालें</translation>
    </message>
    <message>
        <source>Give up Baton&apos;s replication slots</source>
        <translation>Baton के रेप्लिकेशन स्लॉट छोड़ें</translation>
    </message>
    <message>
        <source>Take Baton&apos;s lines out of pg_hba.conf</source>
        <translation>pg_hba.conf से Baton की पंक्तियाँ निकालें</translation>
    </message>
    <message>
        <source>Take Baton off the hosts</source>
        <translation>होस्ट से Baton हटाएँ</translation>
    </message>
    <message>
        <source>Product and databases stay as they are, but nothing keeps an old master from coming back as a second one any more.</source>
        <translation>उत्पाद और डेटाबेस जैसे हैं वैसे रहते हैं, पर पुराने मास्टर को दूसरे मास्टर के रूप में लौटने से अब कुछ नहीं रोकता।</translation>
    </message>
    <message>
        <source>%1 is not reachable: %2</source>
        <translation>%1 पहुँच से बाहर है: %2</translation>
    </message>
    <message>
        <source>all hosts reachable</source>
        <translation>सभी होस्ट पहुँच में</translation>
    </message>
    <message>
        <source>Bring it back first: Baton is taken off all hosts of the cluster, or off none.</source>
        <translation>पहले उसे वापस लाएँ: Baton क्लस्टर के सभी होस्ट से हटाया जाता है, या किसी से नहीं।</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>सभी होस्ट</translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 पढ़ी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>%1: cannot %2.</source>
        <translation>%1: यह नहीं हो सका: %2।</translation>
    </message>
    <message>
        <source>compute the checksum of %1</source>
        <translation>%1 का चेकसम निकालना</translation>
    </message>
    <message>
        <source>look into %1</source>
        <translation>%1 में देखना</translation>
    </message>
    <message>
        <source>%1: cannot tell the free room in %2.</source>
        <translation>%1: %2 में ख़ाली जगह का पता नहीं चलता।</translation>
    </message>
    <message>
        <source>set the mode of %1</source>
        <translation>%1 के अधिकार सेट करना</translation>
    </message>
    <message>
        <source>%1 has no room for %2 in %3: %4 needed, %5 free. Make room there, and try again.</source>
        <translation>%1 पर %3 में %2 के लिए जगह नहीं: %4 चाहिए, %5 ख़ाली है। वहाँ जगह बनाएँ, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 became shorter while it was sent.</source>
        <translation>%1 भेजते समय छोटी हो गई।</translation>
    </message>
    <message>
        <source>%1 took no more data for %2 s.</source>
        <translation>%1 ने %2 s से और डेटा नहीं लिया।</translation>
    </message>
    <message>
        <source>%1 did not finish writing %2.</source>
        <translation>%1 ने %2 लिखना पूरा नहीं किया।</translation>
    </message>
    <message>
        <source>The connection to %1 was lost during the upload; the next try goes on where it stopped.</source>
        <translation>अपलोड के दौरान %1 से कनेक्शन टूट गया; अगला प्रयास वहीं से आगे बढ़ेगा जहाँ वह रुका।</translation>
    </message>
    <message>
        <source>%1 could not write %2: %3.</source>
        <translation>%1, %2 नहीं लिख सका: %3।</translation>
    </message>
    <message>
        <source>%1 was truncated or damaged on its way to %2: the checksums differ. Upload it again; if it happens again, check the disk there.</source>
        <translation>%1, %2 के रास्ते में कट गई या ख़राब हुई: चेकसम अलग हैं। उसे फिर अपलोड करें; फिर ऐसा हो तो वहाँ की डिस्क जाँचें।</translation>
    </message>
    <message>
        <source>SHA-256 here: %1
there: %2</source>
        <translation>यहाँ SHA-256: %1
वहाँ: %2</translation>
    </message>
    <message>
        <source>put %1 in place</source>
        <translation>%1 को उसकी जगह रखना</translation>
    </message>
    <message>
        <source>The upload to %1 was cancelled; the next try goes on where it stopped.</source>
        <translation>%1 पर अपलोड रद्द किया गया; अगला प्रयास वहीं से आगे बढ़ेगा जहाँ वह रुका।</translation>
    </message>
    <message>
        <source>%1 could not write %2: its disk is full. Make room there, and try again: the upload goes on where it stopped.</source>
        <translation>%1, %2 नहीं लिख सका: उसकी डिस्क भर गई है। वहाँ जगह बनाएँ और फिर कोशिश करें: अपलोड जहाँ रुका था वहीं से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>%1 cannot hand the file to %2 (%3), so it is sent to both from here.</source>
        <translation>%1 फ़ाइल %2 को नहीं दे सकता (%3), इसलिए वह यहाँ से दोनों को भेजी जाती है।</translation>
    </message>
    <message>
        <source>let %1 fetch %2 from here, for as long as the upload takes</source>
        <translation>अपलोड चलने तक %1 को %2 यहाँ से लेने देना</translation>
    </message>
    <message>
        <source>%1 cannot hand files to the other host.</source>
        <translation>%1 दूसरे होस्ट को फ़ाइलें नहीं दे सकता।</translation>
    </message>
    <message>
        <source>%1 could not fetch the file from the other host, so it is sent from here.</source>
        <translation>%1 दूसरे होस्ट से फ़ाइल नहीं ले सका, इसलिए वह यहाँ से भेजी जाती है।</translation>
    </message>
    <message>
        <source>The line between the hosts is slower than the one from here, so the rest is sent to %1 from here.</source>
        <translation>होस्टों के बीच की लाइन यहाँ की लाइन से धीमी है, इसलिए बाकी %1 को यहीं से भेजा जाता है।</translation>
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
        <translation>वापस लिया गया: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>The activity can’t be written to %1: %2</source>
        <translation>गतिविधि %1 में लिखी नहीं जा सकती: %2</translation>
    </message>
</context>
<context>
    <name>baton::ActivityPane</name>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>समस्याएँ</translation>
    </message>
    <message>
        <source>Done by Baton</source>
        <translation>Baton ने किया</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>देखा गया</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>गतिविधि का प्रकार</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Filter the activity by a text</source>
        <translation>गतिविधि को किसी पाठ से फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Save the lines that are listed, for a spreadsheet or a program</source>
        <translation>सूची की पंक्तियाँ स्प्रेडशीट या प्रोग्राम के लिए सहेजें</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>गतिविधि निर्यात करें</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>Report of the run…</source>
        <translation>रन की रिपोर्ट…</translation>
    </message>
    <message>
        <source>Logs of that time…</source>
        <translation>उस समय के लॉग…</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>पंक्ति कॉपी करें</translation>
    </message>
</context>
<context>
    <name>baton::Assessment</name>
    <message>
        <source>%1 shows another SSH host key than the known one.</source>
        <translation>%1 ज्ञात से अलग SSH होस्ट-कुंजी दिखाता है।</translation>
    </message>
    <message>
        <source>Either it was set up anew, or somebody is in between.</source>
        <translation>या तो वह नए सिरे से बना, या कोई बीच में है।</translation>
    </message>
    <message>
        <source>Compare the fingerprint on the host&apos;s console, then remove the old key from known_hosts.</source>
        <translation>होस्ट के कंसोल पर फ़िंगरप्रिंट का मिलान करें, फिर पुरानी कुंजी known_hosts से हटाएँ।</translation>
    </message>
    <message>
        <source>The SSH host key of %1 is not known yet.</source>
        <translation>%1 की SSH होस्ट-कुंजी अभी ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>Baton does not log in to a host whose key nobody has confirmed.</source>
        <translation>जिस होस्ट की कुंजी की किसी ने पुष्टि नहीं की, उस पर Baton लॉगिन नहीं करता।</translation>
    </message>
    <message>
        <source>Test the connection in the profile and confirm the fingerprint.</source>
        <translation>प्रोफ़ाइल में कनेक्शन जाँचें और फ़िंगरप्रिंट की पुष्टि करें।</translation>
    </message>
    <message>
        <source>%1 does not let Baton log in.</source>
        <translation>%1 Baton को लॉगिन नहीं करने देता।</translation>
    </message>
    <message>
        <source>Check user, key or password, and sudo, in the profile.</source>
        <translation>प्रोफ़ाइल में उपयोगकर्ता, कुंजी या पासवर्ड, और sudo जाँचें।</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Neither this computer nor the other hosts get an answer: it is down, or cut off.</source>
        <translation>न इस कंप्यूटर को उत्तर मिलता है, न दूसरे होस्टों को: वह बंद है, या कटा हुआ है।</translation>
    </message>
    <message>
        <source>Look at its power and network.</source>
        <translation>उसकी बिजली और नेटवर्क देखें।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached from here, but another host sees it.</source>
        <translation>%1 यहाँ से पहुँच से बाहर है, पर एक और होस्ट उसे देखता है।</translation>
    </message>
    <message>
        <source>The host lives; the way from here to it does not. %1</source>
        <translation>होस्ट जीवित है; यहाँ से उस तक का रास्ता नहीं। %1</translation>
    </message>
    <message>
        <source>Mend the way: VPN, firewall, sshd. Do not fail over because of this.</source>
        <translation>रास्ता ठीक करें: VPN, फ़ायरवॉल, sshd। इस कारण फ़ेलओवर न करें।</translation>
    </message>
    <message>
        <source>It may be starting. Otherwise look at its console.</source>
        <translation>वह शुरू हो रहा हो सकता है। नहीं तो उसका कंसोल देखें।</translation>
    </message>
    <message>
        <source>%1 has stopped answering a moment ago.</source>
        <translation>%1 ने अभी-अभी उत्तर देना बंद किया।</translation>
    </message>
    <message>
        <source>It may be a short disturbance. The other hosts are being asked.</source>
        <translation>यह छोटी गड़बड़ी हो सकती है। दूसरे होस्टों से पूछा जा रहा है।</translation>
    </message>
    <message>
        <source>Wait for the verdict.</source>
        <translation>निर्णय की प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>%1 पहुँच से बाहर है।</translation>
    </message>
    <message>
        <source>Whether it lives can&apos;t be told: no other host can be asked. %1</source>
        <translation>वह जीवित है या नहीं, कहा नहीं जा सकता: किसी और होस्ट से पूछा नहीं जा सकता। %1</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s network first, then at the host.</source>
        <translation>पहले इस कंप्यूटर का नेटवर्क देखें, फिर होस्ट।</translation>
    </message>
    <message>
        <source>Each of them may hold rows that the other has not.</source>
        <translation>हर एक के पास ऐसी पंक्तियाँ हो सकती हैं जो दूसरे के पास नहीं।</translation>
    </message>
    <message>
        <source>Since they parted, %1 has written %2 and %3 has written %4.</source>
        <translation>अलग होने के बाद से %1 ने %2 और %3 ने %4 लिखा है।</translation>
    </message>
    <message>
        <source>%1 (timeline %2) and %3 (timeline %4) are both masters.</source>
        <translation>%1 (टाइमलाइन %2) और %3 (टाइमलाइन %4) दोनों मास्टर हैं।</translation>
    </message>
    <message>
        <source>Use Resolve two masters: you choose which one stays, the other one&apos;s own rows are put aside.</source>
        <translation>“दो मास्टर सुलझाएँ” का उपयोग करें: आप चुनते हैं कि कौन रहे, दूसरे की अपनी पंक्तियाँ अलग रखी जाती हैं।</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 is kept down by the guard.</source>
        <translation>%1 पर PostgreSQL को गार्ड ने रोक रखा है।</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not run (last state: %2).</source>
        <translation>%1 पर PostgreSQL नहीं चल रहा (पिछली स्थिति: %2)।</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>It was the master before; as it is, it would be a second one. %1</source>
        <translation>वह पहले मास्टर था; जैसा है, वह दूसरा मास्टर होता। %1</translation>
    </message>
    <message>
        <source>Use Reconvert old master.</source>
        <translation>“पुराना मास्टर रीकन्वर्ट करें” का उपयोग करें।</translation>
    </message>
    <message>
        <source>Look at systemctl status %1 on %2.</source>
        <translation>%2 पर systemctl status %1 देखें।</translation>
    </message>
    <message>
        <source>Replication slot %1 on %2 is lost.</source>
        <translation>%2 पर रेप्लिकेशन स्लॉट %1 खो गया।</translation>
    </message>
    <message>
        <source>The WAL that its standby needs was removed: it can&apos;t catch up.</source>
        <translation>उसके स्टैंडबाय को जो WAL चाहिए वह हटा दिया गया: वह बराबर नहीं आ सकता।</translation>
    </message>
    <message>
        <source>Use Rebuild slave.</source>
        <translation>“स्लेव दोबारा बनाएँ” का उपयोग करें।</translation>
    </message>
    <message>
        <source>Slot %1 on %2 holds back %3 of WAL, and nobody uses it.</source>
        <translation>%2 पर स्लॉट %1 ने %3 WAL रोक रखा है, और कोई उसका उपयोग नहीं करता।</translation>
    </message>
    <message>
        <source>%1 of disk are left; a full disk stops the master.</source>
        <translation>%1 डिस्क बची है; भरी डिस्क मास्टर को रोक देती है।</translation>
    </message>
    <message>
        <source>Bring the slave back or rebuild it. A slot that belongs to nobody can be dropped.</source>
        <translation>स्लेव को वापस लाएँ या दोबारा बनाएँ। जो स्लॉट किसी का नहीं, वह हटाया जा सकता है।</translation>
    </message>
    <message>
        <source>Archiving of WAL fails on %1.</source>
        <translation>%1 पर WAL की आर्काइविंग विफल है।</translation>
    </message>
    <message>
        <source>WAL piles up on the disk, and a stop of the master waits for the archiver.</source>
        <translation>WAL डिस्क पर जमा होता है, और मास्टर का रुकना आर्काइवर की प्रतीक्षा करता है।</translation>
    </message>
    <message>
        <source>Look at archive_command and its target.</source>
        <translation>archive_command और उसका लक्ष्य देखें।</translation>
    </message>
    <message>
        <source>A copy of the database is being made.</source>
        <translation>डेटाबेस की कॉपी बन रही है।</translation>
    </message>
    <message>
        <source>A switchover waits until it has ended.</source>
        <translation>भूमिका-बदल उसके समाप्त होने तक रुकता है।</translation>
    </message>
    <message>
        <source>wal_log_hints is off on %1.</source>
        <translation>%1 पर wal_log_hints बंद है।</translation>
    </message>
    <message>
        <source>pg_rewind can&apos;t be used then: reconverting an old master needs a full copy.</source>
        <translation>तब pg_rewind उपयोग नहीं हो सकता: पुराने मास्टर को रीकन्वर्ट करने में पूरी कॉपी लगती है।</translation>
    </message>
    <message>
        <source>Use Prepare.</source>
        <translation>“तैयार करें” का उपयोग करें।</translation>
    </message>
    <message>
        <source>PostgreSQL is %1 on %2 and %3 on %4.</source>
        <translation>PostgreSQL %2 पर %1 और %4 पर %3 है।</translation>
    </message>
    <message>
        <source>Replication needs the same major version; minor versions should be the same too.</source>
        <translation>रेप्लिकेशन को वही मुख्य संस्करण चाहिए; उप-संस्करण भी समान होने चाहिए।</translation>
    </message>
    <message>
        <source>Update the older one.</source>
        <translation>पुराने वाले को अपडेट करें।</translation>
    </message>
    <message>
        <source>%1 has smaller settings than the master: %2.</source>
        <translation>%1 की सेटिंग मास्टर से कम हैं: %2।</translation>
    </message>
    <message>
        <source>A standby with smaller ones stops when the master uses more.</source>
        <translation>कम सेटिंग वाला स्टैंडबाय रुक जाता है जब मास्टर अधिक उपयोग करता है।</translation>
    </message>
    <message>
        <source>Set them as on %1.</source>
        <translation>उन्हें %1 जैसा सेट करें।</translation>
    </message>
    <message>
        <source>Replay on %1 is paused.</source>
        <translation>%1 पर रीप्ले रोका हुआ है।</translation>
    </message>
    <message>
        <source>It receives, but does not apply: its data grows old, and a failover to it takes longer.</source>
        <translation>वह पाता है, पर लागू नहीं करता: उसका डेटा पुराना होता है, और उस पर फ़ेलओवर में अधिक समय लगता है।</translation>
    </message>
    <message>
        <source>%1 does not replicate: %2.</source>
        <translation>%1 रेप्लिकेट नहीं कर रहा: %2।</translation>
    </message>
    <message>
        <source>%1 is %2 behind.</source>
        <translation>%1, %2 पीछे है।</translation>
    </message>
    <message>
        <source>So much would be lost if the master died now.</source>
        <translation>यदि मास्टर अभी गिरे तो इतना खो जाएगा।</translation>
    </message>
    <message>
        <source>Look at the load, disk and network of both hosts.</source>
        <translation>दोनों होस्ट का लोड, डिस्क और नेटवर्क देखें।</translation>
    </message>
    <message>
        <source>PostgreSQL is up, so users see an error though the data is there.</source>
        <translation>PostgreSQL चालू है, इसलिए डेटा होते हुए भी उपयोगकर्ताओं को त्रुटि दिखती है।</translation>
    </message>
    <message>
        <source>Look at systemctl status %1.</source>
        <translation>systemctl status %1 देखें।</translation>
    </message>
    <message>
        <source>The service desk on the slave %1 answers as if it were the master.</source>
        <translation>स्लेव %1 का सर्विस डेस्क ऐसे उत्तर देता है जैसे वह मास्टर हो।</translation>
    </message>
    <message>
        <source>Users could be sent to a copy that can&apos;t save anything.</source>
        <translation>उपयोगकर्ता ऐसी कॉपी पर भेजे जा सकते हैं जो कुछ सहेज नहीं सकती।</translation>
    </message>
    <message>
        <source>Stop %1 there.</source>
        <translation>वहाँ %1 रोकें।</translation>
    </message>
    <message>
        <source>The search index on %1 is stale.</source>
        <translation>%1 पर खोज इंडेक्स पुराना है।</translation>
    </message>
    <message>
        <source>After a change of roles search finds nothing, or old things.</source>
        <translation>भूमिका-बदल के बाद खोज कुछ नहीं पाती, या पुरानी चीज़ें पाती है।</translation>
    </message>
    <message>
        <source>Use Rebuild search index.</source>
        <translation>“खोज इंडेक्स दोबारा बनाएँ” का उपयोग करें।</translation>
    </message>
    <message>
        <source>Search on %1 does not answer.</source>
        <translation>%1 पर खोज उत्तर नहीं देती।</translation>
    </message>
    <message>
        <source>The service desk works, but its search does not.</source>
        <translation>सर्विस डेस्क चलता है, पर उसकी खोज नहीं।</translation>
    </message>
    <message>
        <source>The product&apos;s failover agent on %1 is off.</source>
        <translation>%1 पर उत्पाद का फ़ेलओवर एजेंट बंद है।</translation>
    </message>
    <message>
        <source>If the master dies, nobody takes over by itself: you do, with Failover.</source>
        <translation>यदि मास्टर गिरे, तो कोई अपने आप नहीं सँभालता: आप सँभालते हैं, “फ़ेलओवर करें” से।</translation>
    </message>
    <message>
        <source>Switch %1 on there, if you want a takeover without a person.</source>
        <translation>यदि आप बिना व्यक्ति के अधिग्रहण चाहते हैं, तो वहाँ %1 चालू करें।</translation>
    </message>
    <message>
        <source>The product&apos;s failover agent still runs on the master %1.</source>
        <translation>उत्पाद का फ़ेलओवर एजेंट अब भी मास्टर %1 पर चल रहा है।</translation>
    </message>
    <message>
        <source>It belongs on the slave. A reconversion switches it over.</source>
        <translation>उसकी जगह स्लेव पर है। रीकन्वर्ट उसे बदल देता है।</translation>
    </message>
    <message>
        <source>The two data hosts have different builds of the product.</source>
        <translation>दोनों डेटा होस्ट पर उत्पाद के अलग बिल्ड हैं।</translation>
    </message>
    <message>
        <source>After a change of roles the other build meets this one&apos;s database.</source>
        <translation>भूमिका-बदल के बाद दूसरा बिल्ड इसके डेटाबेस से मिलता है।</translation>
    </message>
    <message>
        <source>Install the same build on both.</source>
        <translation>दोनों पर वही बिल्ड इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The disk of %1 is nearly full: %2 of %3 are free.</source>
        <translation>%1 की डिस्क लगभग भरी है: %3 में से %2 ख़ाली।</translation>
    </message>
    <message>
        <source>A full disk stops PostgreSQL.</source>
        <translation>भरी डिस्क PostgreSQL को रोक देती है।</translation>
    </message>
    <message>
        <source>Make room: old logs, old copies, a slot that holds back WAL.</source>
        <translation>जगह बनाएँ: पुराने लॉग, पुरानी कॉपियाँ, WAL रोकने वाला स्लॉट।</translation>
    </message>
    <message>
        <source>The clocks of %1 and %2 are %3 apart.</source>
        <translation>%1 और %2 की घड़ियों में %3 का अंतर है।</translation>
    </message>
    <message>
        <source>Sessions, logs and statements about lag become wrong.</source>
        <translation>सत्र, लॉग और अंतर की जानकारी ग़लत हो जाती है।</translation>
    </message>
    <message>
        <source>Switch time synchronisation on (timedatectl set-ntp true).</source>
        <translation>समय-सिंक चालू करें (timedatectl set-ntp true)।</translation>
    </message>
    <message>
        <source>Only one operation runs at a time.</source>
        <translation>एक समय में एक ही कार्य चलता है।</translation>
    </message>
    <message>
        <source>If it was interrupted: resume it, roll it back, or take it over knowingly.</source>
        <translation>यदि वह बीच में टूटा: उसे आगे बढ़ाएँ, वापस लें, या जानते-समझते ले लें।</translation>
    </message>
    <message>
        <source>Baton&apos;s guard is not on %1.</source>
        <translation>%1 पर Baton का गार्ड नहीं है।</translation>
    </message>
    <message>
        <source>As an old master it could come back as a second one.</source>
        <translation>पुराने मास्टर के रूप में वह दूसरा मास्टर बनकर लौट सकता है।</translation>
    </message>
    <message>
        <source>Baton&apos;s guard on %1 is not running.</source>
        <translation>%1 पर Baton का गार्ड नहीं चल रहा।</translation>
    </message>
    <message>
        <source>A second master would not be stopped there.</source>
        <translation>वहाँ दूसरे मास्टर को रोका नहीं जाएगा।</translation>
    </message>
    <message>
        <source>Start it: systemctl start baton-guard.service.</source>
        <translation>उसे शुरू करें: systemctl start baton-guard.service.</translation>
    </message>
    <message>
        <source>The master %1 is marked as fenced.</source>
        <translation>मास्टर %1 पर फ़ेंस का निशान है।</translation>
    </message>
    <message>
        <source>It will not start again as a master.</source>
        <translation>वह फिर मास्टर के रूप में शुरू नहीं होगा।</translation>
    </message>
    <message>
        <source>Finish the operation that marked it, or take the mark away knowingly.</source>
        <translation>जिस कार्य ने निशान लगाया उसे पूरा करें, या जानते-समझते निशान हटाएँ।</translation>
    </message>
    <message>
        <source>HAProxy is not installed on %1.</source>
        <translation>%1 पर HAProxy इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>Users have no address that follows the master.</source>
        <translation>उपयोगकर्ताओं के पास ऐसा पता नहीं जो मास्टर के साथ चले।</translation>
    </message>
    <message>
        <source>Use Install HAProxy.</source>
        <translation>“HAProxy इंस्टॉल करें” का उपयोग करें।</translation>
    </message>
    <message>
        <source>HAProxy does not run on %1.</source>
        <translation>%1 पर HAProxy नहीं चल रहा।</translation>
    </message>
    <message>
        <source>Users do not get through.</source>
        <translation>उपयोगकर्ता पहुँच नहीं पाते।</translation>
    </message>
    <message>
        <source>Look at systemctl status haproxy.</source>
        <translation>systemctl status haproxy देखें।</translation>
    </message>
    <message>
        <source>HAProxy&apos;s configuration has no block of Baton&apos;s.</source>
        <translation>HAProxy के कॉन्फ़िगरेशन में Baton का ब्लॉक नहीं है।</translation>
    </message>
    <message>
        <source>HAProxy&apos;s configuration is not as this profile wants it.</source>
        <translation>HAProxy का कॉन्फ़िगरेशन वैसा नहीं जैसा यह प्रोफ़ाइल चाहती है।</translation>
    </message>
    <message>
        <source>A planned switchover could not hold users&apos; requests.</source>
        <translation>नियोजित भूमिका-बदल उपयोगकर्ताओं के अनुरोध रोक नहीं सकेगा।</translation>
    </message>
    <message>
        <source>Use Prepare or Install HAProxy; the difference is shown first.</source>
        <translation>“तैयार करें” या “HAProxy इंस्टॉल करें” का उपयोग करें; पहले अंतर दिखाया जाता है।</translation>
    </message>
    <message>
        <source>HAProxy&apos;s admin socket can&apos;t be used.</source>
        <translation>HAProxy का एडमिन सॉकेट उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Baton neither sees where users are sent nor can it hold them.</source>
        <translation>Baton न देख सकता है कि उपयोगकर्ता कहाँ भेजे जाते हैं, न उन्हें रोक सकता है।</translation>
    </message>
    <message>
        <source>HAProxy&apos;s gate is closed, and no operation is running.</source>
        <translation>HAProxy का गेट बंद है, और कोई कार्य नहीं चल रहा।</translation>
    </message>
    <message>
        <source>Users wait, and then see the page that asks for patience.</source>
        <translation>उपयोगकर्ता प्रतीक्षा करते हैं, फिर धैर्य का अनुरोध करता पृष्ठ देखते हैं।</translation>
    </message>
    <message>
        <source>Resume or roll back the interrupted operation.</source>
        <translation>टूटे हुए कार्य को आगे बढ़ाएँ या वापस लें।</translation>
    </message>
    <message>
        <source>HAProxy takes %1 for the master.</source>
        <translation>HAProxy %1 को मास्टर मानता है।</translation>
    </message>
    <message>
        <source>Users are sent to a host that is not the master.</source>
        <translation>उपयोगकर्ता ऐसे होस्ट पर भेजे जाते हैं जो मास्टर नहीं है।</translation>
    </message>
    <message>
        <source>How much may be lost is not known.</source>
        <translation>कितना खो सकता है, ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>Nothing is known to be missing on %1.</source>
        <translation>जहाँ तक ज्ञात है, %1 पर कुछ कम नहीं।</translation>
    </message>
    <message>
        <source>At most %1 written in the last %2 may be lost.</source>
        <translation>अधिकतम %1, अंतिम %2 में लिखा हुआ, खो सकता है।</translation>
    </message>
    <message>
        <source>Users are served by %1 (master)</source>
        <translation>उपयोगकर्ताओं को %1 (मास्टर) सेवा दे रहा है</translation>
    </message>
    <message>
        <source>Healthy. %1; %2 is %3 behind.</source>
        <translation>स्वस्थ। %1; %2, %3 पीछे है।</translation>
    </message>
    <message>
        <source>Healthy. %1; %2 replicates.</source>
        <translation>स्वस्थ। %1; %2 रेप्लिकेट कर रहा है।</translation>
    </message>
    <message>
        <source>Use Prepare: without Baton&apos;s guard an old master could come back as a second one.</source>
        <translation>“तैयार करें” का उपयोग करें: Baton के गार्ड के बिना पुराना मास्टर दूसरे मास्टर के रूप में लौट सकता है।</translation>
    </message>
    <message>
        <source>Safe to switch over: no data loss.</source>
        <translation>भूमिका-बदल सुरक्षित: डेटा नहीं खोएगा।</translation>
    </message>
    <message>
        <source>%1, but replay on %2 is paused: its copy grows old.</source>
        <translation>%1, पर %2 पर रीप्ले रोका हुआ है: उसकी कॉपी पुरानी हो रही है।</translation>
    </message>
    <message>
        <source>Resume the replay on %1.</source>
        <translation>%1 पर रीप्ले फिर चलाएँ।</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, but %2 is %3 behind.</source>
        <translation>%1, पर %2, %3 पीछे है।</translation>
    </message>
    <message>
        <source>Wait until it has caught up before you switch over. If it does not, look at disk and network of %1.</source>
        <translation>भूमिका बदलने से पहले उसके बराबर आने तक रुकें। न आए तो %1 की डिस्क और नेटवर्क देखें।</translation>
    </message>
    <message>
        <source>%1, but there is no current copy: %2 does not replicate, because %3.</source>
        <translation>%1, पर ताज़ा कॉपी नहीं है: %2 रेप्लिकेट नहीं कर रहा; कारण: %3।</translation>
    </message>
    <message>
        <source>Look at %1&apos;s network and power.</source>
        <translation>%1 का नेटवर्क और बिजली देखें।</translation>
    </message>
    <message>
        <source>%1, but the slave %2 is down: there is no current copy.</source>
        <translation>%1, पर स्लेव %2 बंद है: ताज़ा कॉपी नहीं है।</translation>
    </message>
    <message>
        <source>Power %1 on and look at its network. It catches up by itself; if it can&apos;t, use Rebuild slave.</source>
        <translation>%1 को चालू करें और उसका नेटवर्क देखें। वह अपने आप बराबर आता है; न आ सके तो “स्लेव दोबारा बनाएँ” का उपयोग करें।</translation>
    </message>
    <message>
        <source>%1, but %2 is empty: there is no copy.</source>
        <translation>%1, पर %2 ख़ाली है: कोई कॉपी नहीं है।</translation>
    </message>
    <message>
        <source>Use Rebuild slave: it installs the product there and copies the database.</source>
        <translation>“स्लेव दोबारा बनाएँ” का उपयोग करें: वह वहाँ उत्पाद इंस्टॉल करता है और डेटाबेस कॉपी करता है।</translation>
    </message>
    <message>
        <source>%1, but PostgreSQL on the slave %2 is not running: there is no current copy.</source>
        <translation>%1, पर स्लेव %2 पर PostgreSQL नहीं चल रहा: ताज़ा कॉपी नहीं है।</translation>
    </message>
    <message>
        <source>Start PostgreSQL on %1. If it does not start, use Rebuild slave.</source>
        <translation>%1 पर PostgreSQL शुरू करें। शुरू न हो तो “स्लेव दोबारा बनाएँ” का उपयोग करें।</translation>
    </message>
    <message>
        <source>The master %1 is down: users are not served.</source>
        <translation>मास्टर %1 बंद है: उपयोगकर्ताओं को सेवा नहीं मिल रही।</translation>
    </message>
    <message>
        <source>PostgreSQL on the master %1 is down: users are not served.</source>
        <translation>मास्टर %1 पर PostgreSQL बंद है: उपयोगकर्ताओं को सेवा नहीं मिल रही।</translation>
    </message>
    <message>
        <source>The slave %1 can&apos;t take over now. Bring one of the two back: power, network, then PostgreSQL.</source>
        <translation>स्लेव %1 अभी नहीं सँभाल सकता। दोनों में से एक को वापस लाएँ: बिजली, नेटवर्क, फिर PostgreSQL।</translation>
    </message>
    <message>
        <source>The machine answers, but neither its PostgreSQL nor its service does.</source>
        <translation>मशीन उत्तर देती है, पर न उसका PostgreSQL, न उसकी सेवा।</translation>
    </message>
    <message>
        <source>The host itself answers.</source>
        <translation>होस्ट स्वयं उत्तर देता है।</translation>
    </message>
    <message>
        <source>Fail over to %1. %2</source>
        <translation>%1 पर फ़ेलओवर करें। %2</translation>
    </message>
    <message>
        <source>The product&apos;s own failover agent on it may do the same within seconds.</source>
        <translation>उत्पाद का अपना फ़ेलओवर एजेंट कुछ सेकंड में यही कर सकता है।</translation>
    </message>
    <message>
        <source>%1 since a failover; the old master %2 is down. There is no copy.</source>
        <translation>%1, एक फ़ेलओवर के बाद से; पुराना मास्टर %2 बंद है। कोई कॉपी नहीं है।</translation>
    </message>
    <message>
        <source>Bring %1 back: it stays fenced, and is then reconverted to slave. If it is lost, use Rebuild slave.</source>
        <translation>%1 को वापस लाएँ: वह फ़ेंस किया रहता है, फिर स्लेव के रूप में रीकन्वर्ट होता है। यदि वह गया तो “स्लेव दोबारा बनाएँ” का उपयोग करें।</translation>
    </message>
    <message>
        <source>%1. The old master %2 is back, and fenced. There is no copy.</source>
        <translation>%1। पुराना मास्टर %2 लौट आया है, और फ़ेंस किया हुआ है। कोई कॉपी नहीं है।</translation>
    </message>
    <message>
        <source>%1. The old master %2 is back with an old copy, and does not replicate.</source>
        <translation>%1। पुराना मास्टर %2 पुरानी कॉपी के साथ लौटा है, और रेप्लिकेट नहीं कर रहा।</translation>
    </message>
    <message>
        <source>Reconvert %1 to slave.</source>
        <translation>%1 को स्लेव के रूप में रीकन्वर्ट करें।</translation>
    </message>
    <message>
        <source>Which of them users reach is not known.</source>
        <translation>उपयोगकर्ता उनमें से किस तक पहुँचते हैं, ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>HAProxy sends users to %1.</source>
        <translation>HAProxy उपयोगकर्ताओं को %1 पर भेजता है।</translation>
    </message>
    <message>
        <source>Two masters: %1 and %2 both accept writes. %3</source>
        <translation>दो मास्टर: %1 और %2 दोनों लेखन स्वीकारते हैं। %3</translation>
    </message>
    <message>
        <source>Resolve it now: choose which one stays. What only the other one has is put aside, not lost.</source>
        <translation>अभी सुलझाएँ: चुनें कि कौन रहे। जो केवल दूसरे के पास है वह अलग रखा जाता है, खोता नहीं।</translation>
    </message>
    <message>
        <source>HAProxy does not run on %1: users do not get through, though the master %2 is up.</source>
        <translation>%1 पर HAProxy नहीं चल रहा: उपयोगकर्ता पहुँच नहीं पाते, जबकि मास्टर %2 चालू है।</translation>
    </message>
    <message>
        <source>The HAProxy host %1 is down: users do not get through, though the master %2 is up.</source>
        <translation>HAProxy होस्ट %1 बंद है: उपयोगकर्ता पहुँच नहीं पाते, जबकि मास्टर %2 चालू है।</translation>
    </message>
    <message>
        <source>Start HAProxy on %1 (systemctl start haproxy). If it does not start, Install HAProxy puts its configuration right.</source>
        <translation>%1 पर HAProxy शुरू करें (systemctl start haproxy)। शुरू न हो तो “HAProxy इंस्टॉल करें” उसका कॉन्फ़िगरेशन ठीक करता है।</translation>
    </message>
    <message>
        <source>Power %1 on and look at its network. Until then users can open %2 directly.</source>
        <translation>%1 को चालू करें और उसका नेटवर्क देखें। तब तक उपयोगकर्ता %2 को सीधे खोल सकते हैं।</translation>
    </message>
    <message>
        <source>HAProxy sends users to %1, but the master is %2.</source>
        <translation>HAProxy उपयोगकर्ताओं को %1 पर भेजता है, पर मास्टर %2 है।</translation>
    </message>
    <message>
        <source>HAProxy does not send users to the master %1, though its service answers.</source>
        <translation>HAProxy उपयोगकर्ताओं को मास्टर %1 पर नहीं भेजता, जबकि उसकी सेवा उत्तर देती है।</translation>
    </message>
    <message>
        <source>Install HAProxy again: it writes the configuration that follows the master. You see the difference first.</source>
        <translation>HAProxy फिर इंस्टॉल करें: वह ऐसा कॉन्फ़िगरेशन लिखता है जो मास्टर के साथ चले। आप पहले अंतर देखते हैं।</translation>
    </message>
    <message>
        <source>No host is a running master: users are not served.</source>
        <translation>कोई होस्ट चलता मास्टर नहीं है: उपयोगकर्ताओं को सेवा नहीं मिल रही।</translation>
    </message>
    <message>
        <source>Use Failover to make the host with the newest data the master.</source>
        <translation>सबसे नए डेटा वाले होस्ट को मास्टर बनाने के लिए “फ़ेलओवर करें” का उपयोग करें।</translation>
    </message>
    <message>
        <source>HAProxy holds users back at its gate, though no operation is running.</source>
        <translation>HAProxy अपने गेट पर उपयोगकर्ताओं को रोके है, जबकि कोई कार्य नहीं चल रहा।</translation>
    </message>
    <message>
        <source>Resume or roll back the interrupted operation. The gate opens by itself when its timer runs out.</source>
        <translation>टूटे हुए कार्य को आगे बढ़ाएँ या वापस लें। टाइमर पूरा होने पर गेट अपने आप खुल जाता है।</translation>
    </message>
    <message>
        <source>PostgreSQL on the master %1 is up, but the service desk does not answer: users are not served.</source>
        <translation>मास्टर %1 पर PostgreSQL चालू है, पर सर्विस डेस्क उत्तर नहीं देता: उपयोगकर्ताओं को सेवा नहीं मिल रही।</translation>
    </message>
    <message>
        <source>Look at %1 on %2. Restart master safely starts it anew without a takeover by the slave.</source>
        <translation>%2 पर %1 देखें। “मास्टर सुरक्षित रीस्टार्ट करें” उसे स्लेव के सँभाले बिना फिर शुरू करता है।</translation>
    </message>
    <message>
        <source>None of the hosts can be reached from here.</source>
        <translation>यहाँ से किसी होस्ट तक पहुँच नहीं है।</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s own network first (VPN, cable, firewall). Users may be served all the same.</source>
        <translation>पहले इस कंप्यूटर का अपना नेटवर्क देखें (VPN, केबल, फ़ायरवॉल)। उपयोगकर्ताओं को फिर भी सेवा मिल रही हो सकती है।</translation>
    </message>
    <message>
        <source>The master %1 can&apos;t be reached from here, but the other hosts see it.</source>
        <translation>मास्टर %1 यहाँ से पहुँच से बाहर है, पर दूसरे होस्ट उसे देखते हैं।</translation>
    </message>
    <message>
        <source>Not all hosts can be reached from here.</source>
        <translation>यहाँ से सभी होस्ट तक पहुँच नहीं है।</translation>
    </message>
    <message>
        <source>Mend the way from here (VPN, firewall, SSH). There is no need to fail over.</source>
        <translation>यहाँ से रास्ता ठीक करें (VPN, फ़ायरवॉल, SSH)। फ़ेलओवर की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>%1 shows another SSH host key than the known one. Baton does not connect.</source>
        <translation>%1 ज्ञात से अलग SSH होस्ट-कुंजी दिखाता है। Baton नहीं जुड़ता।</translation>
    </message>
    <message>
        <source>Nothing is installed yet.</source>
        <translation>अभी कुछ इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>Install the service desk on the hosts.</source>
        <translation>होस्टों पर सर्विस डेस्क इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>%1 is installed as master; the installation of the others is not finished.</source>
        <translation>%1 मास्टर के रूप में इंस्टॉल है; बाक़ी का इंस्टॉलेशन पूरा नहीं हुआ।</translation>
    </message>
    <message>
        <source>Go on with the installation.</source>
        <translation>इंस्टॉलेशन आगे बढ़ाएँ।</translation>
    </message>
    <message>
        <source>The installation has begun, and is not finished.</source>
        <translation>इंस्टॉलेशन शुरू हुआ है, और पूरा नहीं हुआ।</translation>
    </message>
    <message>
        <source>The master %1 answers, but does not let Baton in.</source>
        <translation>मास्टर %1 उत्तर देता है, पर Baton को अंदर नहीं आने देता।</translation>
    </message>
    <message>
        <source>The master %1 has stopped answering. Asking the other hosts…</source>
        <translation>मास्टर %1 ने उत्तर देना बंद किया। दूसरे होस्टों से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Nobody else can be asked. Look at the host itself before you fail over.</source>
        <translation>और किसी से पूछा नहीं जा सकता। फ़ेलओवर से पहले होस्ट को स्वयं देखें।</translation>
    </message>
    <message>
        <source>Wait a moment for the verdict.</source>
        <translation>निर्णय के लिए एक क्षण रुकें।</translation>
    </message>
    <message>
        <source>Maintenance: users see the maintenance page. The master %1 is up.</source>
        <translation>रखरखाव: उपयोगकर्ता रखरखाव पृष्ठ देखते हैं। मास्टर %1 चालू है।</translation>
    </message>
    <message>
        <source>End the maintenance when you are done.</source>
        <translation>काम हो जाने पर रखरखाव समाप्त करें।</translation>
    </message>
    <message>
        <source>%1 is running, started by %2 at %3. %4</source>
        <translation>%1 चल रहा है, %2 ने %3 पर शुरू किया। %4</translation>
    </message>
    <message>
        <source>Wait until it has finished. If nobody is running it any more, resume it or roll it back.</source>
        <translation>उसके समाप्त होने तक रुकें। यदि अब उसे कोई नहीं चला रहा, तो आगे बढ़ाएँ या वापस लें।</translation>
    </message>
    <message>
        <source>Looking at the hosts…</source>
        <translation>होस्ट देखे जा रहे हैं…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मि॰</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घं॰</translation>
    </message>
    <message>
        <source>the master</source>
        <translation>मास्टर</translation>
    </message>
    <message>
        <source>the slave</source>
        <translation>स्लेव</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached from here.</source>
        <translation>%1 यहाँ से पहुँच से बाहर है।</translation>
    </message>
    <message>
        <source>This cluster has no HAProxy.</source>
        <translation>इस क्लस्टर में HAProxy नहीं है।</translation>
    </message>
    <message>
        <source>The load balancer of this cluster is not Baton&apos;s to change.</source>
        <translation>इस क्लस्टर का लोड बैलेंसर बदलना Baton का काम नहीं।</translation>
    </message>
    <message>
        <source>The service desk is already installed on %1.</source>
        <translation>%1 पर सर्विस डेस्क पहले से इंस्टॉल है।</translation>
    </message>
    <message>
        <source>There must be a running master first.</source>
        <translation>पहले एक चलता मास्टर होना चाहिए।</translation>
    </message>
    <message>
        <source>%1 already is a slave that replicates.</source>
        <translation>%1 पहले से रेप्लिकेट करता स्लेव है।</translation>
    </message>
    <message>
        <source>The service desk is already installed on %1; use Rebuild slave or Reconvert.</source>
        <translation>%1 पर सर्विस डेस्क पहले से इंस्टॉल है; “स्लेव दोबारा बनाएँ” या “पुराना मास्टर रीकन्वर्ट करें” का उपयोग करें।</translation>
    </message>
    <message>
        <source>It is set up already; nothing would change.</source>
        <translation>वह पहले से सेट है; कुछ नहीं बदलेगा।</translation>
    </message>
    <message>
        <source>Everything is installed already.</source>
        <translation>सब कुछ पहले से इंस्टॉल है।</translation>
    </message>
    <message>
        <source>Both data hosts are installed; use Reconvert old master.</source>
        <translation>दोनों डेटा होस्ट इंस्टॉल हैं; “पुराना मास्टर रीकन्वर्ट करें” का उपयोग करें।</translation>
    </message>
    <message>
        <source>There must be one running master.</source>
        <translation>एक चलता मास्टर होना चाहिए।</translation>
    </message>
    <message>
        <source>%1 does not replicate now.</source>
        <translation>%1 अभी रेप्लिकेट नहीं कर रहा।</translation>
    </message>
    <message>
        <source>Prepared already; what is missing is added.</source>
        <translation>पहले से तैयार; जो नहीं है वह जोड़ा जाता है।</translation>
    </message>
    <message>
        <source>There must be one running master. If it is gone, use Failover.</source>
        <translation>एक चलता मास्टर होना चाहिए। वह चला गया हो तो “फ़ेलओवर करें” का उपयोग करें।</translation>
    </message>
    <message>
        <source>HAProxy does not run.</source>
        <translation>HAProxy नहीं चल रहा।</translation>
    </message>
    <message>
        <source>A copy of the database is being made; wait until it has ended.</source>
        <translation>डेटाबेस की कॉपी बन रही है; उसके समाप्त होने तक रुकें।</translation>
    </message>
    <message>
        <source>%1 is %2 behind; wait until it has caught up.</source>
        <translation>%1, %2 पीछे है; बराबर आने तक रुकें।</translation>
    </message>
    <message>
        <source>Baton&apos;s guard is not on both data hosts. Use Prepare first.</source>
        <translation>Baton का गार्ड दोनों डेटा होस्ट पर नहीं है। पहले “तैयार करें” का उपयोग करें।</translation>
    </message>
    <message>
        <source>The two hosts have different builds of the product.</source>
        <translation>दोनों होस्ट पर उत्पाद के अलग बिल्ड हैं।</translation>
    </message>
    <message>
        <source>Without HAProxy users must open %1 themselves afterwards, and requests in between fail.</source>
        <translation>HAProxy के बिना उपयोगकर्ताओं को बाद में %1 स्वयं खोलना होगा, और बीच के अनुरोध विफल होते हैं।</translation>
    </message>
    <message>
        <source>Your load balancer must notice the change by its own check; requests in between may fail.</source>
        <translation>आपके लोड बैलेंसर को अपनी जाँच से बदलाव देखना होगा; बीच के अनुरोध विफल हो सकते हैं।</translation>
    </message>
    <message>
        <source>%1 is %2 behind; users wait until it has caught up.</source>
        <translation>%1, %2 पीछे है; उसके बराबर आने तक उपयोगकर्ता प्रतीक्षा करते हैं।</translation>
    </message>
    <message>
        <source>No data is lost; users see a short pause.</source>
        <translation>कोई डेटा नहीं खोता; उपयोगकर्ताओं को छोटा विराम दिखता है।</translation>
    </message>
    <message>
        <source>No host has a standby that could take over.</source>
        <translation>किसी होस्ट पर ऐसा स्टैंडबाय नहीं जो सँभाल सके।</translation>
    </message>
    <message>
        <source>Both hosts are masters; use Resolve two masters.</source>
        <translation>दोनों होस्ट मास्टर हैं; “दो मास्टर सुलझाएँ” का उपयोग करें।</translation>
    </message>
    <message>
        <source>%1 is no running standby, it can&apos;t take over.</source>
        <translation>%1 चलता स्टैंडबाय नहीं है, वह नहीं सँभाल सकता।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, it can&apos;t take over.</source>
        <translation>%1 पहुँच से बाहर है, वह नहीं सँभाल सकता।</translation>
    </message>
    <message>
        <source>The master %1 is alive and well. Use Switch over: nothing is lost.</source>
        <translation>मास्टर %1 ठीक है। “भूमिकाएँ बदलें” का उपयोग करें: कोई डेटा नहीं खोता।</translation>
    </message>
    <message>
        <source>%1 serves users; only the way from here to it is broken.</source>
        <translation>%1 उपयोगकर्ताओं को सेवा दे रहा है; केवल यहाँ से उस तक का रास्ता टूटा है।</translation>
    </message>
    <message>
        <source>Nobody is master. The host with the newest data should be chosen.</source>
        <translation>कोई मास्टर नहीं है। सबसे नए डेटा वाला होस्ट चुना जाना चाहिए।</translation>
    </message>
    <message>
        <source>It is not certain that %1 is down.</source>
        <translation>यह निश्चित नहीं कि %1 बंद है।</translation>
    </message>
    <message>
        <source>%1 still answers other hosts.</source>
        <translation>%1 अब भी दूसरे होस्टों को उत्तर देता है।</translation>
    </message>
    <message>
        <source>%1 is alive, but does not serve; it is stopped first.</source>
        <translation>%1 जीवित है, पर सेवा नहीं देता; पहले उसे रोका जाता है।</translation>
    </message>
    <message>
        <source>Without Baton&apos;s guard on it, %1 may come back as a second master.</source>
        <translation>Baton के गार्ड के बिना %1 दूसरे मास्टर के रूप में लौट सकता है।</translation>
    </message>
    <message>
        <source>HAProxy can&apos;t be reached: users get through only when it is back.</source>
        <translation>HAProxy पहुँच से बाहर है: उसके लौटने पर ही उपयोगकर्ता पहुँच पाएँगे।</translation>
    </message>
    <message>
        <source>Users, or your load balancer, must be pointed to %1.</source>
        <translation>उपयोगकर्ताओं, या आपके लोड बैलेंसर, को %1 की ओर करना होगा।</translation>
    </message>
    <message>
        <source>Use Resolve two masters first: you choose which one stays.</source>
        <translation>पहले “दो मास्टर सुलझाएँ” का उपयोग करें: आप चुनते हैं कि कौन रहे।</translation>
    </message>
    <message>
        <source>There must be one running master to follow.</source>
        <translation>अनुसरण के लिए एक चलता मास्टर होना चाहिए।</translation>
    </message>
    <message>
        <source>%1 already replicates.</source>
        <translation>%1 पहले से रेप्लिकेट कर रहा है।</translation>
    </message>
    <message>
        <source>The service desk is not installed on %1; use Rebuild slave.</source>
        <translation>%1 पर सर्विस डेस्क इंस्टॉल नहीं है; “स्लेव दोबारा बनाएँ” का उपयोग करें।</translation>
    </message>
    <message>
        <source>Its database is not a copy of this master&apos;s: only a full copy is possible.</source>
        <translation>उसका डेटाबेस इस मास्टर के डेटाबेस की कॉपी नहीं है: केवल पूरी कॉपी संभव है।</translation>
    </message>
    <message>
        <source>There must be one running master to copy from.</source>
        <translation>कॉपी करने के लिए एक चलता मास्टर होना चाहिए।</translation>
    </message>
    <message>
        <source>%1 replicates well; a new copy is not needed.</source>
        <translation>%1 ठीक से रेप्लिकेट कर रहा है; नई कॉपी नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Reconvert old master is quicker, and puts aside what only %1 has.</source>
        <translation>“पुराना मास्टर रीकन्वर्ट करें” तेज़ है, और जो केवल %1 के पास है उसे अलग रखता है।</translation>
    </message>
    <message>
        <source>There must be exactly one master.</source>
        <translation>ठीक एक मास्टर होना चाहिए।</translation>
    </message>
    <message>
        <source>The service desk is not installed.</source>
        <translation>सर्विस डेस्क इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, so its failover agent can&apos;t be held back: it might take over.</source>
        <translation>%1 पहुँच से बाहर है, इसलिए उसका फ़ेलओवर एजेंट रोका नहीं जा सकता: वह सँभाल सकता है।</translation>
    </message>
    <message>
        <source>Users see a pause while it restarts.</source>
        <translation>रीस्टार्ट के दौरान उपयोगकर्ताओं को विराम दिखता है।</translation>
    </message>
    <message>
        <source>HAProxy is not set up by Baton yet.</source>
        <translation>HAProxy अभी Baton द्वारा सेट नहीं है।</translation>
    </message>
    <message>
        <source>Maintenance is on already.</source>
        <translation>रखरखाव पहले से चालू है।</translation>
    </message>
    <message>
        <source>Maintenance is not on.</source>
        <translation>रखरखाव चालू नहीं है।</translation>
    </message>
    <message>
        <source>Users see the maintenance page until you end it.</source>
        <translation>जब तक आप समाप्त न करें, उपयोगकर्ता रखरखाव पृष्ठ देखते हैं।</translation>
    </message>
    <message>
        <source>The recipe does not say how the search index is rebuilt.</source>
        <translation>रेसिपी नहीं बताती कि खोज इंडेक्स दोबारा कैसे बने।</translation>
    </message>
    <message>
        <source>The index is up to date; it is not needed.</source>
        <translation>इंडेक्स ताज़ा है; इसकी ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>There are not two masters.</source>
        <translation>दो मास्टर नहीं हैं।</translation>
    </message>
    <message>
        <source>What only the other one has is put aside, and is no longer seen by users.</source>
        <translation>जो केवल दूसरे के पास है वह अलग रखा जाता है, और उपयोगकर्ताओं को अब नहीं दिखता।</translation>
    </message>
    <message>
        <source>Nothing of Baton&apos;s is on the hosts.</source>
        <translation>होस्टों पर Baton का कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The product and the databases stay as they are.</source>
        <translation>उत्पाद और डेटाबेस जैसे हैं वैसे रहते हैं।</translation>
    </message>
    <message>
        <source>%1 holds the cluster for another operation. Take it over only if nobody runs it any more.</source>
        <translation>%1 ने किसी और कार्य के लिए क्लस्टर को पकड़ रखा है। तभी लें जब अब उसे कोई न चलाता हो।</translation>
    </message>
    <message>
        <source>the reason is not known yet</source>
        <translation>कारण अभी ज्ञात नहीं</translation>
    </message>
    <message>
        <source>its PostgreSQL is not running</source>
        <translation>उसका PostgreSQL नहीं चल रहा</translation>
    </message>
    <message>
        <source>it is not a standby</source>
        <translation>वह स्टैंडबाय नहीं है</translation>
    </message>
    <message>
        <source>replay is paused</source>
        <translation>रीप्ले रोका हुआ है</translation>
    </message>
    <message>
        <source>its replication slot on the master is gone</source>
        <translation>मास्टर पर उसका रेप्लिकेशन स्लॉट नहीं रहा</translation>
    </message>
    <message>
        <source>the master refuses its replication password</source>
        <translation>मास्टर उसका रेप्लिकेशन पासवर्ड अस्वीकार करता है</translation>
    </message>
    <message>
        <source>the master&apos;s pg_hba.conf does not let it replicate</source>
        <translation>मास्टर की pg_hba.conf उसे रेप्लिकेट नहीं करने देती</translation>
    </message>
    <message>
        <source>the master has already removed the WAL that it needs</source>
        <translation>मास्टर वह WAL पहले ही हटा चुका है जो उसे चाहिए</translation>
    </message>
    <message>
        <source>its data went another way than the master&apos;s (another timeline)</source>
        <translation>उसका डेटा मास्टर से अलग राह गया (दूसरी टाइमलाइन)</translation>
    </message>
    <message>
        <source>it follows another server than the master</source>
        <translation>वह मास्टर के बजाय किसी और सर्वर का अनुसरण करता है</translation>
    </message>
    <message>
        <source>its database is not a copy of the master&apos;s (another system identifier)</source>
        <translation>उसका डेटाबेस मास्टर के डेटाबेस की कॉपी नहीं है (दूसरी सिस्टम पहचान)</translation>
    </message>
    <message>
        <source>it can&apos;t connect to the master&apos;s PostgreSQL</source>
        <translation>वह मास्टर के PostgreSQL से नहीं जुड़ सकता</translation>
    </message>
    <message>
        <source>the master has no free replication connection (max_wal_senders)</source>
        <translation>मास्टर पर कोई ख़ाली रेप्लिकेशन कनेक्शन नहीं (max_wal_senders)</translation>
    </message>
    <message>
        <source>Check the main-backup password, then use Rebuild slave.</source>
        <translation>main-backup पासवर्ड जाँचें, फिर “स्लेव दोबारा बनाएँ” का उपयोग करें।</translation>
    </message>
    <message>
        <source>Use Prepare: it allows replication in both directions on %1.</source>
        <translation>“तैयार करें” का उपयोग करें: वह %1 पर दोनों दिशाओं में रेप्लिकेशन की अनुमति देता है।</translation>
    </message>
    <message>
        <source>Raise max_wal_senders on %1, or end forgotten copies.</source>
        <translation>%1 पर max_wal_senders बढ़ाएँ, या भूली हुई कॉपियाँ समाप्त करें।</translation>
    </message>
    <message>
        <source>Resume it with pg_wal_replay_resume() (before PostgreSQL 10: pg_xlog_replay_resume()).</source>
        <translation>उसे pg_wal_replay_resume() से फिर चलाएँ (PostgreSQL 10 से पहले: pg_xlog_replay_resume())।</translation>
    </message>
    <message>
        <source>Look at the slave&apos;s PostgreSQL log. If it does not come back by itself, use Rebuild slave.</source>
        <translation>स्लेव का PostgreSQL लॉग देखें। अपने आप न लौटे तो “स्लेव दोबारा बनाएँ” का उपयोग करें।</translation>
    </message>
    <message>
        <source>Use Rebuild slave: it makes a new copy of %1&apos;s database.</source>
        <translation>“स्लेव दोबारा बनाएँ” का उपयोग करें: वह %1 के डेटाबेस की नई कॉपी बनाता है।</translation>
    </message>
    <message>
        <source>%1 is running, started by %2 at %3.</source>
        <translation>%1 चल रहा है, %2 ने %3 पर शुरू किया।</translation>
    </message>
    <message>
        <source>The service desk on the master %1 answers with HTTP status %2.</source>
        <translation>मास्टर %1 का सर्विस डेस्क HTTP स्थिति %2 से उत्तर देता है।</translation>
    </message>
    <message>
        <source>The service desk on the master %1 does not answer.</source>
        <translation>मास्टर %1 का सर्विस डेस्क उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>%1 has been holding the cluster for “%2” since %3.</source>
        <translation>%1 ने “%2” के लिए क्लस्टर को %3 से रोक रखा है।</translation>
    </message>
    <message>
        <source>%1; %2 is catching up, and still %3 behind.</source>
        <translation>%1; %2 अंतर पूरा कर रहा है, अभी %3 पीछे है।</translation>
    </message>
    <message>
        <source>Wait until it has caught up before you switch over.</source>
        <translation>भूमिकाएँ बदलने से पहले उसके अंतर पूरा करने की प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>%1, but there is no current copy: %2 does not replicate. Why is not known yet.</source>
        <translation>%1, पर वर्तमान कॉपी नहीं है: %2 रेप्लिकेट नहीं कर रहा। कारण अभी ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>If the host was set up anew, compare the new fingerprint on its console and remove the old key from known_hosts. If not, somebody may be in between.</source>
        <translation>यदि होस्ट नए सिरे से बनाया गया है, तो उसके कंसोल पर नए फ़िंगरप्रिंट का मिलान करें और पुरानी कुंजी known_hosts से हटाएँ। यदि नहीं, तो बीच में कोई हो सकता है।</translation>
    </message>
    <message>
        <source>At most %1 may be lost.</source>
        <translation>अधिकतम %1 खो सकते हैं।</translation>
    </message>
    <message>
        <source>%1 still has the lock of a run of %2 that has ended.</source>
        <translation>%1 पर %2 के एक समाप्त रन का लॉक अभी भी है।</translation>
    </message>
    <message>
        <source>The host was out of reach when the run released it. No run can hold the cluster with one host&apos;s lock.</source>
        <translation>जब रन ने इसे छोड़ा, तब होस्ट पहुँच से बाहर था। एक ही होस्ट के लॉक से कोई रन क्लस्टर को नहीं रोक सकता।</translation>
    </message>
    <message>
        <source>Nothing: the next operation replaces it.</source>
        <translation>कुछ नहीं: अगला ऑपरेशन इसे बदल देता है।</translation>
    </message>
    <message>
        <source>HAProxy&apos;s admin socket on %1 is open to others than root.</source>
        <translation>%1 पर HAProxy का एडमिन सॉकेट root के अलावा औरों के लिए भी खुला है।</translation>
    </message>
    <message>
        <source>Whoever writes to it can send users to the wrong server, or to none.</source>
        <translation>जो उस पर लिखे, वह उपयोगकर्ताओं को ग़लत सर्वर पर भेज सकता है, या किसी पर भी नहीं।</translation>
    </message>
    <message>
        <source>Set &quot;mode 600&quot; and a path on its line &quot;stats socket&quot; in haproxy.cfg, then reload HAProxy.</source>
        <translation>haproxy.cfg में उसकी “stats socket” पंक्ति पर “mode 600” और एक पथ लिखें, फिर HAProxy को रीलोड करें।</translation>
    </message>
    <message>
        <source>Check the network and the firewall between the two hosts: the port of PostgreSQL on %1 must be open.</source>
        <translation>दोनों होस्ट के बीच नेटवर्क और फ़ायरवॉल जाँचें: %1 पर PostgreSQL का पोर्ट खुला होना चाहिए।</translation>
    </message>
    <message>
        <source>Mend the network between the two: %1 does not answer a ping from %2.</source>
        <translation>दोनों के बीच का नेटवर्क ठीक करें: %1, %2 के पिंग का उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>HAProxy on %1 can&apos;t reach the master %2: users do not get through.</source>
        <translation>%1 पर HAProxy मास्टर %2 तक नहीं पहुँचता: उपयोगकर्ता अंदर नहीं आ पाते।</translation>
    </message>
    <message>
        <source>%1 Where that takes long, switch over to %2.</source>
        <translation>%1 अगर इसमें देर लगे, तो %2 पर स्विच ओवर करें।</translation>
    </message>
    <message>
        <source>The slave %1 is still marked as one that must not be a master.</source>
        <translation>स्लेव %1 पर अब भी निशान है कि वह मास्टर नहीं हो सकता।</translation>
    </message>
    <message>
        <source>It could not take over. Some host was out of reach when the mark was taken away.</source>
        <translation>वह कार्यभार नहीं ले पाएगा। निशान हटाते समय कोई होस्ट पहुँच से बाहर था।</translation>
    </message>
    <message>
        <source>Use Reconvert old master: it takes the mark away, the data stay.</source>
        <translation>“पुराना मास्टर रीकन्वर्ट करें” का उपयोग करें: यह निशान हटाता है, डेटा बना रहता है।</translation>
    </message>
    <message>
        <source>HAProxy has been told not to use the slave %1.</source>
        <translation>HAProxy को स्लेव %1 का उपयोग न करने को कहा गया है।</translation>
    </message>
    <message>
        <source>Users would not get through to it. The proxy was out of reach when it was to be let in again.</source>
        <translation>उपयोगकर्ता उस तक नहीं पहुँच पाएँगे। उसे फिर शामिल करते समय प्रॉक्सी पहुँच से बाहर था।</translation>
    </message>
    <message>
        <source>Use Reconvert old master: it lets it in again, the data stay.</source>
        <translation>“पुराना मास्टर रीकन्वर्ट करें” का उपयोग करें: वह फिर से शामिल होता है, डेटा बना रहता है।</translation>
    </message>
    <message>
        <source>%1 already replicates; what an earlier run left is put right.</source>
        <translation>%1 पहले से रेप्लिकेट कर रहा है; पिछले रन का छोड़ा हुआ ठीक किया जाता है।</translation>
    </message>
    <message>
        <source>Users are not served: %1 runs as the master, but is marked as one that must not be.</source>
        <translation>उपयोगकर्ताओं को सेवा नहीं मिलती: %1 मास्टर के रूप में चलता है, पर उस पर निशान है कि उसे मास्टर नहीं होना चाहिए।</translation>
    </message>
    <message>
        <source>Start the guard on %1 (systemctl start baton-guard.service): it stops PostgreSQL there, and %2 may serve again.</source>
        <translation>%1 पर गार्ड शुरू करें (systemctl start baton-guard.service): वह वहाँ PostgreSQL रोकता है, और %2 फिर सेवा दे सकता है।</translation>
    </message>
    <message>
        <source>Users get the maintenance page; end the maintenance first.</source>
        <translation>उपयोगकर्ताओं को रखरखाव पृष्ठ मिलता है; पहले रखरखाव समाप्त करें।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: Baton is taken off all hosts of the cluster, or off none.</source>
        <translation>%1 पहुँच से बाहर है: Baton क्लस्टर के सभी होस्ट से हटाया जाता है, या किसी से नहीं।</translation>
    </message>
    <message>
        <source>What users change on %1 waits for a standby that is not there.</source>
        <translation>उपयोगकर्ता %1 पर जो बदलते हैं, वह ऐसे स्टैंडबाय की प्रतीक्षा करता है जो मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>synchronous_standby_names is “%1”: a commit ends when such a standby has it.</source>
        <translation>synchronous_standby_names “%1” है: कमिट तब पूरा होता है जब ऐसे स्टैंडबाय के पास वह पहुँच जाए।</translation>
    </message>
    <message>
        <source>Bring the slave back. Until then, on %1: alter system set synchronous_standby_names = &apos;&apos;; select pg_reload_conf();</source>
        <translation>स्लेव को वापस लाएँ। तब तक %1 पर: alter system set synchronous_standby_names = &apos;&apos;; select pg_reload_conf();</translation>
    </message>
    <message>
        <source>Being installed by %1 since %2.</source>
        <translation>%2 से %1 द्वारा इंस्टॉल किया जा रहा है।</translation>
    </message>
    <message>
        <source>Its last transaction is of %1.</source>
        <translation>उसका अंतिम लेनदेन %1 का है।</translation>
    </message>
    <message>
        <source>PostgreSQL says: “%1”.</source>
        <translation>PostgreSQL कहता है: “%1”।</translation>
    </message>
    <message>
        <source>It answers neither this computer nor the other hosts.</source>
        <translation>वह न इस कंप्यूटर को उत्तर देता है, न दूसरे होस्टों को।</translation>
    </message>
</context>
<context>
    <name>baton::BalancerPage</name>
    <message>
        <source>Baton installs HAProxy on a machine of its own. It sends users to the master, and holds their requests for the seconds of a change of roles, so that nobody sees an error.</source>
        <translation>Baton, HAProxy को उसकी अपनी मशीन पर इंस्टॉल करता है। वह उपयोगकर्ताओं को मास्टर पर भेजता है और भूमिका-बदल के कुछ सेकंड उनके अनुरोध रोके रखता है, ताकि किसी को त्रुटि न दिखे।</translation>
    </message>
    <message>
        <source>Baton does not touch it. It must send users to the host that answers its health check; during a change of roles users see errors for some seconds.</source>
        <translation>Baton उसे नहीं छूता। उसे उपयोगकर्ताओं को उस होस्ट पर भेजना होगा जो उसकी स्वास्थ्य-जाँच का उत्तर दे; भूमिका-बदल के दौरान उपयोगकर्ताओं को कुछ सेकंड त्रुटियाँ दिखती हैं।</translation>
    </message>
    <message>
        <source>Users open the master’s own address, and a new one after a change of roles. Only for a try.</source>
        <translation>उपयोगकर्ता मास्टर का अपना पता खोलते हैं, और भूमिका-बदल के बाद नया। केवल आज़माने के लिए।</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>लोड बैलेंसर</translation>
    </message>
    <message>
        <source>What stands between the users and the two hosts.</source>
        <translation>उपयोगकर्ताओं और दोनों होस्ट के बीच क्या है।</translation>
    </message>
    <message>
        <source>HAProxy, set up by Baton</source>
        <translation>HAProxy, Baton द्वारा सेट</translation>
    </message>
    <message>
        <source>Another load balancer</source>
        <translation>कोई और लोड बैलेंसर</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>baton::Banner</name>
    <message>
        <source>Looking at the hosts…</source>
        <translation>होस्ट देखे जा रहे हैं…</translation>
    </message>
    <message>
        <source>State of the cluster: %1</source>
        <translation>क्लस्टर की स्थिति: %1</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>रन दिखाएँ</translation>
    </message>
    <message>
        <source>Recommended operation</source>
        <translation>सुझाया गया कार्य</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Takes back what the run had begun, where that is still safe.</source>
        <translation>रन ने जो शुरू किया था उसे वापस लेता है, जहाँ यह अब भी सुरक्षित है।</translation>
    </message>
    <message>
        <source>“%1” was cut off before its end.</source>
        <translation>“%1” अंत से पहले कट गया।</translation>
    </message>
    <message>
        <source>Resume it, or undo what it had begun.</source>
        <translation>उसे आगे बढ़ाएँ, या जो शुरू हुआ था उसे वापस लें।</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>This cluster is not being watched.</source>
        <translation>इस क्लस्टर की निगरानी नहीं हो रही है।</translation>
    </message>
    <message>
        <source>“%1” was cut off: see Runs.</source>
        <translation>“%1” कट गया: “रन” देखें।</translation>
    </message>
</context>
<context>
    <name>baton::CheckPage</name>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Looking at the hosts; nothing is changed.</source>
        <translation>होस्ट देखे जा रहे हैं; कुछ नहीं बदला जाता।</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) not met. Select one to see what to do; then check again.</source>
        <translation>
            <numerusform>%n आवश्यकता पूरी नहीं है। क्या करना है, देखने के लिए उसे चुनें; फिर दोबारा जाँचें।</numerusform>
            <numerusform>%n आवश्यकताएँ पूरी नहीं हैं। क्या करना है, देखने के लिए एक चुनें; फिर दोबारा जाँचें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All requirements are met, with %n warning(s).</source>
        <translation>
            <numerusform>सभी आवश्यकताएँ पूरी हैं, %n चेतावनी के साथ।</numerusform>
            <numerusform>सभी आवश्यकताएँ पूरी हैं, %n चेतावनियों के साथ।</numerusform>
        </translation>
    </message>
    <message>
        <source>All requirements are met.</source>
        <translation>सभी आवश्यकताएँ पूरी हैं।</translation>
    </message>
</context>
<context>
    <name>baton::ClusterList</name>
    <message>
        <source>Clusters</source>
        <translation>क्लस्टर</translation>
    </message>
    <message>
        <source>Search clusters</source>
        <translation>क्लस्टर खोजें</translation>
    </message>
    <message>
        <source>Set up a new cluster</source>
        <translation>नया क्लस्टर बनाएँ</translation>
    </message>
</context>
<context>
    <name>baton::ClusterListModel</name>
    <message>
        <source>Looking…</source>
        <translation>देख रहे हैं…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (अभ्यास)</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>निगरानी नहीं</translation>
    </message>
</context>
<context>
    <name>baton::ClusterSetup</name>
    <message>
        <source>%1 can’t be read: %2</source>
        <translation>%1 पढ़ी नहीं जा सकती: %2</translation>
    </message>
    <message>
        <source>There is no file %1 that can be read.</source>
        <translation>पढ़ने योग्य फ़ाइल %1 नहीं है।</translation>
    </message>
    <message>
        <source>What was entered can’t be kept in %1.</source>
        <translation>जो भरा गया वह %1 में नहीं रखा जा सकता।</translation>
    </message>
</context>
<context>
    <name>baton::ClusterWizard</name>
    <message>
        <source>Set up a new cluster</source>
        <translation>नया क्लस्टर बनाएँ</translation>
    </message>
    <message>
        <source>Adopt an installed pair</source>
        <translation>इंस्टॉल की हुई जोड़ी अपनाएँ</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>आगे (&amp;N)</translation>
    </message>
    <message>
        <source>First host</source>
        <translation>पहला होस्ट</translation>
    </message>
    <message>
        <source>One host</source>
        <translation>एक होस्ट</translation>
    </message>
    <message>
        <source>It becomes the master: users are served by it.</source>
        <translation>यह मास्टर बनता है: उपयोगकर्ताओं को यही सेवा देता है।</translation>
    </message>
    <message>
        <source>Either of the pair; Baton finds out which one is the master.</source>
        <translation>जोड़ी में से कोई भी; Baton पता करता है कि मास्टर कौन है।</translation>
    </message>
    <message>
        <source>Second host</source>
        <translation>दूसरा होस्ट</translation>
    </message>
    <message>
        <source>The other host</source>
        <translation>अन्य होस्ट</translation>
    </message>
    <message>
        <source>It becomes the slave: a copy that is kept up to date, ready to take over.</source>
        <translation>यह स्लेव बनता है: ताज़ा रखी जाने वाली कॉपी, सँभालने को तैयार।</translation>
    </message>
    <message>
        <source>The other one of the pair.</source>
        <translation>जोड़ी का दूसरा।</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>आवश्यकताएँ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>देखना</translation>
    </message>
    <message>
        <source>Measured on the hosts. Nothing is changed.</source>
        <translation>होस्टों पर मापा गया। कुछ नहीं बदला जाता।</translation>
    </message>
    <message>
        <source>Is it a pair, and do the hosts reach each other? Nothing is changed.</source>
        <translation>क्या यह जोड़ी है, और क्या होस्ट एक-दूसरे तक पहुँचते हैं? कुछ नहीं बदला जाता।</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Add and prepare</source>
        <translation>जोड़ें और तैयार करें</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे (&amp;B)</translation>
    </message>
    <message>
        <source>What was entered is kept, without passwords, and taken up again the next time.</source>
        <translation>जो भरा गया वह पासवर्ड के बिना रखा जाता है, और अगली बार फिर उठाया जाता है।</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>Forgets what was entered when the wizard was left the last time.</source>
        <translation>पिछली बार विज़ार्ड छोड़ते समय जो भरा गया था, उसे भुला देता है।</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>सहेजकर बंद करें</translation>
    </message>
</context>
<context>
    <name>baton::ConnectionTester</name>
    <message>
        <source>Connected in %1, root as wanted. %2</source>
        <translation>%1 में जुड़ा, root जैसा चाहिए। %2</translation>
    </message>
</context>
<context>
    <name>baton::Desktop</name>
    <message>
        <source>The journal has no run %1.</source>
        <translation>जर्नल में रन %1 नहीं है।</translation>
    </message>
    <message>
        <source>A run goes on</source>
        <translation>एक रन चल रहा है</translation>
    </message>
    <message>
        <source>“%1” goes on. If you quit now, it is cancelled at the next safe point and undone; where it can’t be undone any more, it is brought to its end first, which may take a while.</source>
        <translation>“%1” चल रहा है। अभी बंद करने पर वह अगले सुरक्षित बिंदु पर रद्द करके वापस किया जाता है; जहाँ वापस नहीं किया जा सकता, वहाँ पहले उसे पूरा किया जाता है, जिसमें कुछ समय लग सकता है।</translation>
    </message>
    <message>
        <source>Cancel it and quit</source>
        <translation>रद्द करें और बंद करें</translation>
    </message>
</context>
<context>
    <name>baton::DrillPane</name>
    <message>
        <source>Open the service desk</source>
        <translation>सर्विस डेस्क खोलें</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>आपात अभ्यास</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>प्लग निकालें</translation>
    </message>
    <message>
        <source>Power on</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>Cut the network</source>
        <translation>नेटवर्क काटें</translation>
    </message>
    <message>
        <source>Plug it in</source>
        <translation>फिर जोड़ें</translation>
    </message>
    <message>
        <source>Fill the disk</source>
        <translation>डिस्क भरें</translation>
    </message>
    <message>
        <source>Free the disk</source>
        <translation>डिस्क खाली करें</translation>
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
        <translation>सर्विस डेस्क</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 रोकें</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 शुरू करें</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>लाइनें</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>%1 काटें</translation>
    </message>
    <message>
        <source>Heal %1</source>
        <translation>%1 जोड़ें</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Let users work</source>
        <translation>उपयोगकर्ताओं से काम कराएँ</translation>
    </message>
    <message>
        <source>Send users home</source>
        <translation>उपयोगकर्ताओं को घर भेजें</translation>
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
        <translation>%1 अनुरोध, %2 विफल</translation>
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
        <translation>तथ्य</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
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
        <translation>मिला</translation>
    </message>
    <message>
        <source>What is there on these hosts. Nothing was changed.</source>
        <translation>इन होस्टों पर क्या है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>The pair</source>
        <translation>जोड़ी</translation>
    </message>
</context>
<context>
    <name>baton::HistoryChart</name>
    <message>
        <source>Nothing is known for this time.</source>
        <translation>इस समय के लिए कुछ ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>अधिकतम %1।</translation>
    </message>
</context>
<context>
    <name>baton::HistoryPane</name>
    <message>
        <source>Replication lag, seconds</source>
        <translation>रेप्लिकेशन का अंतर, सेकंड</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>प्रति सेकंड अनुरोध</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>पिछला घंटा</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>पिछले 24 घंटे</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Time shown in the charts</source>
        <translation>चार्ट में दिखाया गया समय</translation>
    </message>
    <message>
        <source>Nothing is known yet for this time. Baton keeps what it sees while it is open.</source>
        <translation>इस समय के लिए अभी कुछ ज्ञात नहीं। Baton खुला रहते हुए जो देखता है, उसे रखता है।</translation>
    </message>
    <message>
        <source>No outage was seen in this time.</source>
        <translation>इस समय में कोई रुकावट नहीं दिखी।</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) seen, hatched in the charts; %1 in all.</source>
        <translation>
            <numerusform>%n रुकावट दिखी, चार्ट में धारीदार; कुल %1।</numerusform>
            <numerusform>%n रुकावटें दिखीं, चार्ट में धारीदार; कुल %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
</context>
<context>
    <name>baton::HostForm</name>
    <message>
        <source>asked for when it is needed</source>
        <translation>ज़रूरत पर पूछा जाएगा</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>as you call it, e.g. desk-a</source>
        <translation>जैसा आप कहते हैं, जैसे desk-a</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>name or IP address</source>
        <translation>नाम या IP पता</translation>
    </message>
    <message>
        <source>Address in the cluster</source>
        <translation>क्लस्टर में पता</translation>
    </message>
    <message>
        <source>if the other hosts reach it by another IP address</source>
        <translation>यदि दूसरे होस्ट किसी और IP पते से पहुँचते हैं</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>कुंजी फ़ाइल</translation>
    </message>
    <message>
        <source>as ~/.ssh/config says</source>
        <translation>~/.ssh/config के अनुसार</translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation>जंप होस्ट</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>sudo password</source>
        <translation>sudo पासवर्ड</translation>
    </message>
    <message>
        <source>Log in with</source>
        <translation>लॉगिन का तरीक़ा</translation>
    </message>
    <message>
        <source>SSH agent</source>
        <translation>SSH एजेंट</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Become root</source>
        <translation>root बनना</translation>
    </message>
    <message>
        <source>The user is root</source>
        <translation>उपयोगकर्ता root है</translation>
    </message>
    <message>
        <source>sudo without a password</source>
        <translation>बिना पासवर्ड के sudo</translation>
    </message>
    <message>
        <source>sudo with a password</source>
        <translation>पासवर्ड के साथ sudo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>ब्राउज़ करें…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>कनेक्शन जाँचें</translation>
    </message>
    <message>
        <source>Use this login for all hosts</source>
        <translation>यही लॉगिन सभी होस्ट के लिए</translation>
    </message>
    <message>
        <source>SSH port</source>
        <translation>SSH पोर्ट</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>कुंजी का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>परखा जा रहा है</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>जुड़ रहे हैं…</translation>
    </message>
    <message>
        <source>Internal address</source>
        <translation>आंतरिक पता</translation>
    </message>
    <message>
        <source>user@host, also several with commas</source>
        <translation>user@host, अल्पविराम से कई भी</translation>
    </message>
    <message>
        <source>By way of user</source>
        <translation>उपयोगकर्ता होकर</translation>
    </message>
    <message>
        <source>if sudo does not make you root at once</source>
        <translation>यदि sudo आपको सीधे root नहीं बनाता</translation>
    </message>
    <message>
        <source>only by Baton’s helper</source>
        <translation>केवल Baton के सहायक से</translation>
    </message>
</context>
<context>
    <name>baton::HostKeyDialog</name>
    <message>
        <source>This is the first connection to %1 (%2). Compare the fingerprint with the one that the machine itself shows:</source>
        <translation>यह %1 (%2) से पहला कनेक्शन है। फ़िंगरप्रिंट की तुलना उससे करें जो मशीन स्वयं दिखाती है:</translation>
    </message>
    <message>
        <source>The host key of %1 has changed</source>
        <translation>%1 की होस्ट-कुंजी बदल गई है</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>क्या यह %1 है?</translation>
    </message>
    <message>
        <source>It shows now (%1):</source>
        <translation>अब यह दिखाता है (%1):</translation>
    </message>
    <message>
        <source>Known so far:</source>
        <translation>अब तक ज्ञात:</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>इस कुंजी पर भरोसा करें</translation>
    </message>
    <message>
        <source>%1 (%2) shows another host key than before. Either the machine was installed anew, or somebody stands in between. Baton does not connect.</source>
        <translation>%1 (%2) पहले से अलग होस्ट-कुंजी दिखाता है। या तो मशीन नए सिरे से इंस्टॉल हुई, या कोई बीच में है। Baton नहीं जुड़ता।</translation>
    </message>
    <message>
        <source>Compare what it shows now with what the machine itself says on its console. Only if it is the same, remove the old key from known_hosts:</source>
        <translation>वह अब जो दिखाता है उसकी तुलना उससे करें जो मशीन स्वयं अपने कंसोल पर बताती है। केवल समान होने पर known_hosts से पुरानी कुंजी हटाएँ:</translation>
    </message>
</context>
<context>
    <name>baton::HostKeys</name>
    <message>
        <source>The host key was not accepted.</source>
        <translation>होस्ट-कुंजी स्वीकार नहीं की गई।</translation>
    </message>
</context>
<context>
    <name>baton::HostPage</name>
    <message>
        <source>Go on without a connection; it is checked again before anything is installed</source>
        <translation>कनेक्शन के बिना आगे बढ़ें; कुछ इंस्टॉल होने से पहले वह फिर जाँचा जाता है</translation>
    </message>
    <message>
        <source>%1 is the address of %2 already. Each needs a machine of its own.</source>
        <translation>%1 पहले से %2 का पता है। हर एक को अपनी मशीन चाहिए।</translation>
    </message>
</context>
<context>
    <name>baton::HostWatch</name>
    <message>
        <source>%1 has stopped answering.</source>
        <translation>%1 ने उत्तर देना बंद किया।</translation>
    </message>
    <message>
        <source>The look at %1 gave nothing: %2</source>
        <translation>%1 को देखने से कुछ नहीं मिला: %2</translation>
    </message>
    <message>
        <source>%1 answers, but nothing that it says can be understood: “%2”. Look at what its login shell prints.</source>
        <translation>%1 जवाब देता है, पर उसकी कोई बात समझ में नहीं आती: “%2”। देखें कि उसका लॉगिन शेल क्या छापता है।</translation>
    </message>
</context>
<context>
    <name>baton::Inspector</name>
    <message>
        <source>Facts</source>
        <translation>तथ्य</translation>
    </message>
    <message>
        <source>Copy these facts as text</source>
        <translation>इन तथ्यों को पाठ के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>%1 पहले देखा</translation>
    </message>
    <message numerus="yes">
        <source>%n more: see the problems above</source>
        <translation>
            <numerusform>%n और: ऊपर समस्याएँ देखें</numerusform>
            <numerusform>%n और: ऊपर समस्याएँ देखें</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>समस्याएँ</translation>
    </message>
</context>
<context>
    <name>baton::LoginPrompter</name>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>पिछला उत्तर स्वीकार नहीं हुआ।</translation>
    </message>
    <message>
        <source>%1 asks %2 at login: “%3”</source>
        <translation>%1 लॉगिन पर %2 से पूछता है: “%3”</translation>
    </message>
</context>
<context>
    <name>baton::Logs</name>
    <message>
        <source>read the logs of that time</source>
        <translation>उस समय के लॉग पढ़ना</translation>
    </message>
    <message>
        <source>read the logs</source>
        <translation>लॉग पढ़ना</translation>
    </message>
</context>
<context>
    <name>baton::LogsDialog</name>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Logs of %1</source>
        <translation>%1 के लॉग</translation>
    </message>
    <message>
        <source>Logs – %1</source>
        <translation>लॉग – %1</translation>
    </message>
    <message>
        <source>From %1 to %2, by each host’s own clock.</source>
        <translation>%1 से %2 तक, हर होस्ट की अपनी घड़ी से।</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Find in the logs</source>
        <translation>लॉग में खोजें</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Nothing was logged in this time.</source>
        <translation>इस समय में कुछ लॉग नहीं हुआ।</translation>
    </message>
    <message>
        <source>“%1” is not in the logs of %2.</source>
        <translation>“%1” %2 के लॉग में नहीं है।</translation>
    </message>
    <message>
        <source>Save the logs</source>
        <translation>लॉग सहेजें</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>टेक्स्ट (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>The logs can’t be written to %1: %2</source>
        <translation>लॉग %1 में नहीं लिखे जा सकते: %2</translation>
    </message>
</context>
<context>
    <name>baton::MainWindow</name>
    <message>
        <source>&amp;Cluster</source>
        <translation>क्लस्टर (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>संपादित करें (&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>निर्यात करें (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>फिर जुड़ें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>हटाएँ (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>सेटिंग (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation>कार्य (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ज़ूम इन (&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ज़ूम आउट (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>समाएँ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy facts</source>
        <translation>तथ्य कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>निरीक्षक (&amp;I)</translation>
    </message>
    <message>
        <source>Baton</source>
        <translation>Baton</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>%1 – Baton</source>
        <translation>%1 – Baton</translation>
    </message>
    <message>
        <source>Set up a &amp;new cluster…</source>
        <translation>नया क्लस्टर बनाएँ (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Adopt an installed pair…</source>
        <translation>इंस्टॉल की हुई जोड़ी अपनाएँ (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import a profile…</source>
        <translation>प्रोफ़ाइल आयात करें (&amp;I)…</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>Who sees whom</source>
        <translation>कौन किस तक पहुँचता है</translation>
    </message>
    <message>
        <source>Activity, charts and output</source>
        <translation>गतिविधि, चार्ट और आउटपुट</translation>
    </message>
    <message>
        <source>&amp;Save the diagram…</source>
        <translation>आरेख सहेजें (&amp;S)…</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>आरेख सहेजें</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>&amp;Practise on a lab…</source>
        <translation>लैब पर अभ्यास करें… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>मदद (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Baton</source>
        <translation>Baton के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>About Baton</source>
        <translation>Baton के बारे में</translation>
    </message>
    <message>
        <source>High availability for your service desk</source>
        <translation>आपके सर्विस डेस्क के लिए उच्च उपलब्धता</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>आपात अभ्यास</translation>
    </message>
    <message>
        <source>%1 (practice) – Baton</source>
        <translation>%1 (अभ्यास) – Baton</translation>
    </message>
</context>
<context>
    <name>baton::OperationBar</name>
    <message>
        <source>Operations</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>रखरखाव</translation>
    </message>
    <message>
        <source>More</source>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>No cluster is open.</source>
        <translation>कोई क्लस्टर खुला नहीं है।</translation>
    </message>
    <message>
        <source>Another operation is running on this cluster.</source>
        <translation>इस क्लस्टर पर एक और कार्य चल रहा है।</translation>
    </message>
</context>
<context>
    <name>baton::OptionsPage</name>
    <message>
        <source>Options</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>The defaults are right for most.</source>
        <translation>अधिकतर के लिए डिफ़ॉल्ट सही हैं।</translation>
    </message>
    <message>
        <source>Address for users</source>
        <translation>उपयोगकर्ताओं के लिए पता</translation>
    </message>
    <message>
        <source>The service desk wants its first user, the Super User, to be registered on the master before the slave is made. Baton can wait for it, and shows the page to open; or the registration is done later.</source>
        <translation>सर्विस डेस्क चाहता है कि स्लेव बनने से पहले उसका पहला उपयोगकर्ता, Super User, मास्टर पर पंजीकृत हो। Baton उसकी प्रतीक्षा कर सकता है और खोलने वाला पृष्ठ दिखाता है; या पंजीकरण बाद में होता है।</translation>
    </message>
</context>
<context>
    <name>baton::OutputPane</name>
    <message>
        <source>The output of programs on the hosts appears here during a run.</source>
        <translation>रन के दौरान होस्ट पर चलते प्रोग्रामों का आउटपुट यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>आउटपुट</translation>
    </message>
</context>
<context>
    <name>baton::PasswordsPage</name>
    <message>
        <source>Passwords</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>What the installation needs to know, and where Baton keeps it.</source>
        <translation>इंस्टॉलेशन को क्या जानना है, और Baton उसे कहाँ रखता है।</translation>
    </message>
    <message>
        <source>Keep them in the keychain of this desktop</source>
        <translation>इस डेस्कटॉप के कीचेन में रखें</translation>
    </message>
    <message>
        <source>Do not keep them: ask again after each start of Baton</source>
        <translation>न रखें: Baton के हर बार शुरू होने पर फिर पूछें</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation>वे कहाँ रखे जाते हैं</translation>
    </message>
    <message>
        <source>empty: the one from the vendor’s guide</source>
        <translation>ख़ाली: विक्रेता की गाइड वाला</translation>
    </message>
    <message>
        <source>asked for when it is needed</source>
        <translation>ज़रूरत पर पूछा जाएगा</translation>
    </message>
    <message>
        <source>All passwords, those for SSH and sudo too, go into the keychain that opens when you log in to this desktop. They are never written to a file, a log or a report.</source>
        <translation>सभी पासवर्ड, SSH और sudo वाले भी, उस कीचेन में जाते हैं जो इस डेस्कटॉप पर लॉगिन करने से खुलता है। वे कभी किसी फ़ाइल, लॉग या रिपोर्ट में नहीं लिखे जाते।</translation>
    </message>
    <message>
        <source>All passwords, those for SSH and sudo too, stay in memory until Baton is closed. Watching the cluster after the next start needs them again.</source>
        <translation>सभी पासवर्ड, SSH और sudo वाले भी, Baton बंद होने तक मेमोरी में रहते हैं। अगली बार शुरू होने के बाद क्लस्टर पर नज़र रखने के लिए वे फिर चाहिए।</translation>
    </message>
    <message>
        <source>%1 All passwords, those for SSH and sudo too, stay in memory until Baton is closed, and are asked for again afterwards.</source>
        <translation>%1 सभी पासवर्ड, SSH और sudo के भी, Baton बंद होने तक मेमोरी में रहते हैं, और उसके बाद फिर पूछे जाते हैं।</translation>
    </message>
</context>
<context>
    <name>baton::PlanPage</name>
    <message>
        <source>What is going to be done. Nothing was changed so far.</source>
        <translation>क्या किया जाएगा। अब तक कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>What switching over safely needs on these hosts. Nothing was changed so far.</source>
        <translation>सुरक्षित भूमिका-बदल को इन होस्टों पर क्या चाहिए। अब तक कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Select a step to see what would be sent to which host.</source>
        <translation>किस होस्ट को क्या भेजा जाता, यह देखने के लिए कोई चरण चुनें।</translation>
    </message>
    <message>
        <source>Prepare the pair now, so that it can be switched over safely</source>
        <translation>जोड़ी को अभी तैयार करें, ताकि भूमिकाएँ सुरक्षित रूप से बदली जा सकें</translation>
    </message>
    <message>
        <source>Only watch it; preparing stays on offer in the window</source>
        <translation>केवल नज़र रखें; तैयारी विंडो में उपलब्ध रहती है</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s).</source>
        <translation>
            <numerusform>%n चरण।</numerusform>
            <numerusform>%n चरण।</numerusform>
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
            <numerusform>उनमें से %n पहले ही हो चुका है।</numerusform>
            <numerusform>उनमें से %n पहले ही हो चुके हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::PracticeDialog</name>
    <message>
        <source>Start the lab</source>
        <translation>लैब शुरू करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Practise on a lab</source>
        <translation>लैब पर अभ्यास करें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>A fire drill before the real one</source>
        <translation>असली संकट से पहले एक आपात अभ्यास</translation>
    </message>
    <message>
        <source>Three small Debian machines boot on this computer: two for the service desk, one for HAProxy. Install on them, pull their plug, cut their network, fill their disks, and see what Baton does. Your own clusters are not touched.</source>
        <translation>इस कंप्यूटर पर तीन छोटी Debian मशीनें चालू होती हैं: दो सर्विस डेस्क के लिए, एक HAProxy के लिए। उन पर इंस्टॉल करें, उनका प्लग निकालें, नेटवर्क काटें, डिस्क भरें, और देखें कि Baton क्या करता है। आपके अपने क्लस्टर अछूते रहते हैं।</translation>
    </message>
    <message>
        <source>The machines live in a network of their own and reach nothing outside. They need an administrator’s right on this computer, about 2 GB of disk and 1 GB of memory. The first start takes a minute or two, later ones a few seconds.</source>
        <translation>मशीनें अपने अलग नेटवर्क में रहती हैं और बाहर कहीं नहीं पहुँचतीं। उन्हें इस कंप्यूटर पर व्यवस्थापक अधिकार, लगभग 2 GB डिस्क और 1 GB मेमोरी चाहिए। पहली शुरुआत में एक-दो मिनट लगते हैं, बाद में कुछ सेकंड।</translation>
    </message>
    <message>
        <source>Asking for the administrator’s right…</source>
        <translation>व्यवस्थापक अधिकार माँगे जा रहे हैं…</translation>
    </message>
</context>
<context>
    <name>baton::PracticeLab</name>
    <message>
        <source>The lab’s helper could not be started: %1</source>
        <translation>लैब का सहायक शुरू नहीं हो सका: %1</translation>
    </message>
    <message>
        <source>The practice lab is not installed with this program.</source>
        <translation>अभ्यास लैब इस प्रोग्राम के साथ इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>The lab needs an administrator’s right, and pkexec, which asks for it, is not installed. Install the package “pkexec” (or “policykit-1”).</source>
        <translation>लैब को व्यवस्थापक अधिकार चाहिए, और उन्हें माँगने वाला pkexec इंस्टॉल नहीं है। “pkexec” (या “policykit-1”) पैकेज इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The administrator’s right was not given: nothing was started.</source>
        <translation>व्यवस्थापक अधिकार नहीं दिए गए: कुछ शुरू नहीं हुआ।</translation>
    </message>
    <message>
        <source>The lab’s helper has ended. %1</source>
        <translation>लैब का सहायक समाप्त हो गया। %1</translation>
    </message>
</context>
<context>
    <name>baton::PracticeStrip</name>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>These machines run on this computer. Break them in “Fire drill” below; nothing here touches your own clusters.</source>
        <translation>ये मशीनें इसी कंप्यूटर पर चलती हैं। इन्हें नीचे “आपात अभ्यास” में बिगाड़ें; यहाँ कुछ भी आपके अपने क्लस्टर को नहीं छूता।</translation>
    </message>
    <message>
        <source>The machines of this lab run on this computer, once it is started.</source>
        <translation>इस लैब की मशीनें शुरू होने पर इसी कंप्यूटर पर चलती हैं।</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>अभ्यास समाप्त करें</translation>
    </message>
    <message>
        <source>Start the lab</source>
        <translation>लैब शुरू करें</translation>
    </message>
    <message>
        <source>Switches the three machines off and removes every trace of them</source>
        <translation>तीनों मशीनें बंद करता है और उनका हर निशान हटाता है</translation>
    </message>
</context>
<context>
    <name>baton::ProbeReader</name>
    <message numerus="yes">
        <source>PostgreSQL has not answered for %n second(s).</source>
        <translation>
            <numerusform>PostgreSQL ने %n सेकंड से उत्तर नहीं दिया।</numerusform>
            <numerusform>PostgreSQL ने %n सेकंड से उत्तर नहीं दिया।</numerusform>
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
        <translation>कोई समस्या नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n समस्या</numerusform>
            <numerusform>%n समस्याएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong in any cluster.</source>
        <translation>किसी क्लस्टर में कुछ गड़बड़ नहीं है।</translation>
    </message>
    <message>
        <source>What is wrong, in all clusters</source>
        <translation>सभी क्लस्टरों में जो गड़बड़ है</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>cluster, problem</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>“%1” was cut off before its end.</source>
        <translation>“%1” अंत से पहले कट गया।</translation>
    </message>
</context>
<context>
    <name>baton::ProductPage</name>
    <message>
        <source>Product</source>
        <translation>उत्पाद</translation>
    </message>
    <message>
        <source>What the cluster is called, and what runs on it.</source>
        <translation>क्लस्टर का नाम क्या है, और उस पर क्या चलता है।</translation>
    </message>
    <message>
        <source>e.g. Service Desk Pune</source>
        <translation>जैसे Service Desk Pune</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Build file</source>
        <translation>बिल्ड फ़ाइल</translation>
    </message>
    <message>
        <source>the installer as the vendor gave it to you</source>
        <translation>इंस्टॉलर, जैसा विक्रेता ने आपको दिया</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>ब्राउज़ करें…</translation>
    </message>
    <message>
        <source>%1. The vendor’s build is called %2, this file is not. Is it the right one?</source>
        <translation>%1। विक्रेता के बिल्ड का नाम %2 है, इस फ़ाइल का नहीं। क्या यह सही है?</translation>
    </message>
    <message>
        <source>%1, named as a build of this product.</source>
        <translation>%1, नाम इस उत्पाद के बिल्ड जैसा।</translation>
    </message>
    <message>
        <source>%1, named as a build of this product.
SHA-256 %2</source>
        <translation>%1, नाम इस उत्पाद के बिल्ड जैसा।
SHA-256 %2</translation>
    </message>
</context>
<context>
    <name>baton::Profile</name>
    <message>
        <source>a text is expected</source>
        <translation>पाठ अपेक्षित है</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true या false अपेक्षित है</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>पूर्ण संख्या अपेक्षित है</translation>
    </message>
    <message>
        <source>one of %1 is expected</source>
        <translation>%1 में से एक अपेक्षित है</translation>
    </message>
    <message>
        <source>not known here; is it misspelt?</source>
        <translation>यहाँ ज्ञात नहीं; क्या वर्तनी ग़लत है?</translation>
    </message>
    <message>
        <source>%1: only a, b and proxy are known</source>
        <translation>%1: केवल a, b और proxy ज्ञात हैं</translation>
    </message>
    <message>
        <source>%1: an object is expected</source>
        <translation>%1: ऑब्जेक्ट अपेक्षित है</translation>
    </message>
    <message>
        <source>hosts: an object with a, b and proxy is expected</source>
        <translation>hosts: a, b और proxy वाला ऑब्जेक्ट अपेक्षित है</translation>
    </message>
    <message>
        <source>The profile does not have the expected form. %1.</source>
        <translation>प्रोफ़ाइल अपेक्षित रूप में नहीं है। %1।</translation>
    </message>
    <message>
        <source>Host %1: %2</source>
        <translation>होस्ट %1: %2</translation>
    </message>
    <message>
        <source>The cluster has no name.</source>
        <translation>क्लस्टर का नाम नहीं है।</translation>
    </message>
    <message>
        <source>The id “%1” may only have lower-case letters, digits and hyphens.</source>
        <translation>पहचान “%1” में केवल छोटे अक्षर, अंक और हाइफ़न हो सकते हैं।</translation>
    </message>
    <message>
        <source>The recipe “%1” is not known: it is neither a bundled one nor a file.</source>
        <translation>रेसिपी “%1” ज्ञात नहीं: वह न शामिल रेसिपी है, न फ़ाइल।</translation>
    </message>
    <message>
        <source>“%1” is not the address of a web page; write it as http://name or https://name.</source>
        <translation>“%1” वेब पेज का पता नहीं; उसे http://name या https://name लिखें।</translation>
    </message>
    <message>
        <source>Host %1 is missing: a cluster has two data hosts, a and b.</source>
        <translation>होस्ट %1 नहीं है: क्लस्टर में दो डेटा होस्ट होते हैं, a और b।</translation>
    </message>
    <message>
        <source>The host for HAProxy is missing. Without one, choose the proxy kind “none” or “foreign”.</source>
        <translation>HAProxy का होस्ट नहीं है। उसके बिना प्रॉक्सी प्रकार “none” या “foreign” चुनें।</translation>
    </message>
    <message>
        <source>There is a host for HAProxy, but the proxy kind is “none”.</source>
        <translation>HAProxy के लिए होस्ट है, पर प्रॉक्सी प्रकार “none” है।</translation>
    </message>
    <message>
        <source>port %1 is not between 1 and 65535.</source>
        <translation>पोर्ट %1, 1 और 65535 के बीच नहीं है।</translation>
    </message>
    <message>
        <source>the address is missing.</source>
        <translation>पता नहीं दिया गया।</translation>
    </message>
    <message>
        <source>“%1” is neither a host name nor an IP address.</source>
        <translation>“%1” न होस्ट का नाम है, न IP पता।</translation>
    </message>
    <message>
        <source>“%1” is a name. Give also the IP address by which the other hosts reach it.</source>
        <translation>“%1” एक नाम है। वह IP पता भी दें जिससे दूसरे होस्ट उस तक पहुँचते हैं।</translation>
    </message>
    <message>
        <source>“%1” is not an IP address; the other hosts need one.</source>
        <translation>“%1” IP पता नहीं है; दूसरे होस्टों को वह चाहिए।</translation>
    </message>
    <message>
        <source>the other hosts can&apos;t reach it by the loopback address %1.</source>
        <translation>दूसरे होस्ट लूपबैक पते %1 से उस तक नहीं पहुँच सकते।</translation>
    </message>
    <message>
        <source>the user is missing.</source>
        <translation>उपयोगकर्ता नहीं दिया गया।</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>“%1” उपयोगकर्ता का नाम नहीं है।</translation>
    </message>
    <message>
        <source>user %1 is not root, and sudo is not allowed: Baton needs root&apos;s rights there.</source>
        <translation>उपयोगकर्ता %1 root नहीं है, और sudo की अनुमति नहीं: Baton को वहाँ root के अधिकार चाहिए।</translation>
    </message>
    <message>
        <source>Hosts %1 and %2 have the same address %3; each needs a machine of its own.</source>
        <translation>होस्ट %1 और %2 का पता एक ही है, %3; हर एक को अपनी मशीन चाहिए।</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(और %n और)</numerusform>
            <numerusform>(और %n और)</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile can&apos;t be used. %1</source>
        <translation>प्रोफ़ाइल उपयोग नहीं हो सकती। %1</translation>
    </message>
    <message>
        <source>“%1” is not a jump host; write it as user@host:port, and several with commas.</source>
        <translation>“%1” जंप होस्ट नहीं है; उसे user@host:port के रूप में लिखें, और कई को अल्पविराम से।</translation>
    </message>
</context>
<context>
    <name>baton::ProfileDialog</name>
    <message>
        <source>Keep typed passwords in the keychain</source>
        <translation>लिखे गए पासवर्ड कीचेन में रखें</translation>
    </message>
    <message>
        <source>Add a cluster</source>
        <translation>क्लस्टर जोड़ें</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 संपादित करें</translation>
    </message>
    <message>
        <source>HAProxy, set up by Baton</source>
        <translation>HAProxy, Baton द्वारा सेट</translation>
    </message>
    <message>
        <source>Another load balancer</source>
        <translation>कोई और लोड बैलेंसर</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>ब्राउज़ करें…</translation>
    </message>
    <message>
        <source>what users open; empty = the address of HAProxy</source>
        <translation>जो उपयोगकर्ता खोलते हैं; ख़ाली = HAProxy का पता</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>उत्पाद</translation>
    </message>
    <message>
        <source>Build file</source>
        <translation>बिल्ड फ़ाइल</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>लोड बैलेंसर</translation>
    </message>
    <message>
        <source>Address for users</source>
        <translation>उपयोगकर्ताओं के लिए पता</translation>
    </message>
    <message>
        <source>Second host</source>
        <translation>दूसरा होस्ट</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>First host</source>
        <translation>पहला होस्ट</translation>
    </message>
</context>
<context>
    <name>baton::ProfileEditor</name>
    <message>
        <source>Import a profile</source>
        <translation>प्रोफ़ाइल आयात करें</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>प्रोफ़ाइल (*.json)</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2</source>
        <translation>%1 पढ़ी नहीं जा सकती: %2</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>प्रोफ़ाइल निर्यात करें</translation>
    </message>
    <message>
        <source>%1 can’t be written: %2</source>
        <translation>%1 लिखी नहीं जा सकती: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 हटाएँ</translation>
    </message>
    <message>
        <source>Remove “%1” from Baton? Nothing changes on its hosts; the journal of its runs stays.</source>
        <translation>“%1” को Baton से हटाएँ? उसके होस्टों पर कुछ नहीं बदलता; उसके रनों का जर्नल रहता है।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>baton::QuestionDialog</name>
    <message>
        <source>This answer is secret</source>
        <translation>यह उत्तर गुप्त है</translation>
    </message>
    <message>
        <source>Answer this prompt so from now on</source>
        <translation>अब से इस प्रश्न का यही उत्तर दें</translation>
    </message>
    <message>
        <source>A question from %1</source>
        <translation>%1 का एक प्रश्न</translation>
    </message>
    <message>
        <source>The terminal so far</source>
        <translation>अब तक का टर्मिनल</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>The program on %1 asks something that Baton does not know</source>
        <translation>%1 पर प्रोग्राम कुछ ऐसा पूछता है जो Baton नहीं जानता</translation>
    </message>
</context>
<context>
    <name>baton::ReplayDialog</name>
    <message>
        <source>Replay: %1</source>
        <translation>फिर देखना: %1</translation>
    </message>
    <message>
        <source>Played from the journal: what the run did. Figures such as load and lag were not kept.</source>
        <translation>जर्नल से दिखाया गया: रन ने क्या किया। लोड और अंतर जैसे आँकड़े नहीं रखे गए।</translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation>रन का क्षण</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>speed</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>baton::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>रिपोर्ट सहेजें…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf);;Text (*.txt)</source>
        <translation>HTML (*.html);;PDF (*.pdf);;पाठ (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>फिर देखें…</translation>
    </message>
    <message>
        <source>Logs of that time…</source>
        <translation>उस समय के लॉग…</translation>
    </message>
    <message>
        <source>What PostgreSQL, HAProxy and the service desk logged on each host meanwhile</source>
        <translation>इस बीच PostgreSQL, HAProxy और सर्विस डेस्क ने हर होस्ट पर जो लॉग किया</translation>
    </message>
</context>
<context>
    <name>baton::RowDetails</name>
    <message>
        <source>Select a check or a step to see what is known about it.</source>
        <translation>जो ज्ञात है उसे देखने के लिए कोई जाँच या चरण चुनें।</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>चाहिए</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>कैसे ठीक करें</translation>
    </message>
    <message>
        <source>Point of no return: from here on the run is finished, not undone.</source>
        <translation>बिना-वापसी बिंदु: यहाँ से आगे रन पूरा किया जाता है, वापस नहीं लिया जाता।</translation>
    </message>
</context>
<context>
    <name>baton::RunModel</name>
    <message numerus="yes">
        <source>Plan · %n step(s)</source>
        <translation>
            <numerusform>योजना · %n चरण</numerusform>
            <numerusform>योजना · %n चरण</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps · %1 of %2</source>
        <translation>चरण · %2 में से %1</translation>
    </message>
    <message>
        <source>Checks · %1 of %2</source>
        <translation>जाँचें · %2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>Checks · %n failed</source>
        <translation>
            <numerusform>जाँचें · %n विफल</numerusform>
            <numerusform>जाँचें · %n विफल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks · passed with %n warning(s)</source>
        <translation>
            <numerusform>जाँचें · %n चेतावनी के साथ सफल</numerusform>
            <numerusform>जाँचें · %n चेतावनियों के साथ सफल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks · all %n passed</source>
        <translation>
            <numerusform>जाँचें · %n सफल</numerusform>
            <numerusform>जाँचें · सभी %n सफल</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check or step</source>
        <translation>जाँच या चरण</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>बाक़ी</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>was already done</source>
        <translation>पहले ही हो चुका</translation>
    </message>
    <message>
        <source>being undone</source>
        <translation>वापस लिया जा रहा है</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>would be done</source>
        <translation>किया जाता</translation>
    </message>
    <message>
        <source>Checks · done when it was started</source>
        <translation>जाँचें · शुरू करते समय हुईं</translation>
    </message>
    <message>
        <source>%1 – no way back from here</source>
        <translation>%1 – यहाँ से वापसी नहीं</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>जाँचें</translation>
    </message>
</context>
<context>
    <name>baton::RunOptionForm</name>
    <message>
        <source>Method</source>
        <translation>तरीक़ा</translation>
    </message>
    <message>
        <source>Automatic: the cheapest that is possible</source>
        <translation>अपने आप: जो संभव हो उसमें सबसे सस्ता</translation>
    </message>
    <message>
        <source>pg_rewind: only what differs</source>
        <translation>pg_rewind: केवल जो अलग है</translation>
    </message>
    <message>
        <source>Full copy of the database</source>
        <translation>डेटाबेस की पूरी कॉपी</translation>
    </message>
    <message>
        <source>The product&apos;s own scripts</source>
        <translation>उत्पाद की अपनी स्क्रिप्ट</translation>
    </message>
    <message>
        <source>Stays the master</source>
        <translation>मास्टर रहेगा</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>रीस्टार्ट करें</translation>
    </message>
    <message>
        <source>The service desk</source>
        <translation>सर्विस डेस्क</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>The whole machine</source>
        <translation>पूरी मशीन</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <source>Wait until it is registered in the browser</source>
        <translation>ब्राउज़र में पंजीकरण होने तक रुकें</translation>
    </message>
    <message>
        <source>Register later</source>
        <translation>बाद में पंजीकरण करें</translation>
    </message>
    <message>
        <source>PostgreSQL, where a setting needs it</source>
        <translation>PostgreSQL, जहाँ किसी सेटिंग को चाहिए</translation>
    </message>
    <message>
        <source>Restart it once</source>
        <translation>उसे एक बार रीस्टार्ट करें</translation>
    </message>
    <message>
        <source>Do not restart it</source>
        <translation>उसे रीस्टार्ट न करें</translation>
    </message>
    <message>
        <source>A full copy may use</source>
        <extracomment>how much of the network a full copy of the database may use</extracomment>
        <translation>पूरी प्रति उपयोग कर सकती है</translation>
    </message>
    <message>
        <source>All that the line gives</source>
        <translation>लाइन की पूरी क्षमता</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 प्रति सेकंड</translation>
    </message>
    <message>
        <source>The upload may use</source>
        <extracomment>how much of the network the upload of the installation file may use</extracomment>
        <translation>अपलोड इतना इस्तेमाल कर सकता है</translation>
    </message>
</context>
<context>
    <name>baton::RunSession</name>
    <message>
        <source>Undo: %1</source>
        <translation>वापस लेना: %1</translation>
    </message>
    <message>
        <source>Leave it empty to use the one from the vendor’s guide.</source>
        <translation>विक्रेता की गाइड वाला उपयोग करने के लिए ख़ाली छोड़ें।</translation>
    </message>
</context>
<context>
    <name>baton::RunTree</name>
    <message>
        <source>Checks and steps</source>
        <translation>जाँचें और चरण</translation>
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
        <translation>पुष्टि के लिए &lt;b&gt;%1&lt;/b&gt; लिखें:</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed</source>
        <translation>परीक्षण रन: कुछ नहीं बदला गया</translation>
    </message>
    <message>
        <source>Looking at the hosts; nothing is changed.</source>
        <translation>होस्ट देखे जा रहे हैं; कुछ नहीं बदला जाता।</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Back to the checks</source>
        <translation>जाँचों पर वापस</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>रद्द हो रहा है…</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>रन रद्द करें</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The point of no return is passed: the run goes on to its end.</source>
        <translation>बिना-वापसी बिंदु पार हो गया: रन अंत तक चलता है।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf);;Text (*.txt)</source>
        <translation>HTML (*.html);;PDF (*.pdf);;पाठ (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>Show the commands</source>
        <translation>कमांड दिखाएँ</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>रिपोर्ट सहेजें…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>Details and output</source>
        <translation>विवरण और आउटपुट</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>पुष्टि</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Goes through the plan without changing anything, and shows what would be sent to which host.</source>
        <translation>कुछ बदले बिना योजना से गुज़रता है, और दिखाता है कि किस होस्ट को क्या भेजा जाता।</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>%1 लगे।</translation>
    </message>
    <message>
        <source>The longest wait of a user was %1.</source>
        <translation>किसी उपयोगकर्ता की सबसे लंबी प्रतीक्षा %1 थी।</translation>
    </message>
    <message>
        <source>Save the commands…</source>
        <translation>कमांड सहेजें…</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · %2 शेष</translation>
    </message>
    <message>
        <source>Take it over only if nobody runs it any more. What it had begun stays as it is; the status says what is to be done about it.</source>
        <translation>तभी लें जब उसे अब कोई न चला रहा हो। उसने जो आरंभ किया था वह जैसा है वैसा रहता है; स्थिति बताती है कि उसका क्या करना है।</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>लॉक लें</translation>
    </message>
    <message>
        <source>Overtaken by others</source>
        <translation>औरों ने आगे काम कर लिया</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>लॉक लें…</translation>
    </message>
    <message>
        <source>Take over the lock of another run?</source>
        <translation>किसी दूसरे रन का लॉक लें?</translation>
    </message>
    <message>
        <source>If you cancel: the run stops before its next step, and what it has begun is undone.</source>
        <translation>यदि आप रद्द करें: रन अपने अगले चरण से पहले रुकता है, और जो उसने शुरू किया वह वापस लिया जाता है।</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>baton::RunsModel</name>
    <message>
        <source>Going on</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>कट गया</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>ऑपरेशन</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
</context>
<context>
    <name>baton::RunsPane</name>
    <message>
        <source>Runs</source>
        <translation>रन</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>रिपोर्ट…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Filter the runs by a text</source>
        <translation>रन को किसी पाठ से छाँटें</translation>
    </message>
    <message>
        <source>What happened when, played back, with the commands and the logs of that time</source>
        <translation>कब क्या हुआ, दोबारा देखने के लिए, कमांड और उस समय के लॉग सहित</translation>
    </message>
    <message>
        <source>Goes on with a run that was cut off or stopped before its end</source>
        <translation>उस रन को आगे बढ़ाता है जो कट गया या अंत से पहले रुका</translation>
    </message>
    <message>
        <source>Takes back what the run had begun, where that is still safe.</source>
        <translation>रन ने जो शुरू किया था उसे वापस लेता है, जहाँ यह अब भी सुरक्षित है।</translation>
    </message>
</context>
<context>
    <name>baton::SecretDialog</name>
    <message>
        <source>Keep in the keychain</source>
        <translation>कीचेन में रखें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Keep in the keychain (not now: it is kept until Baton is closed)</source>
        <translation>कीचेन में रखें (अभी नहीं: Baton बंद होने तक रखा जाता है)</translation>
    </message>
</context>
<context>
    <name>baton::SettingsDialog</name>
    <message>
        <source>As the desktop</source>
        <translation>डेस्कटॉप जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसी</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Move data along the lines of the diagram</source>
        <translation>आरेख की रेखाओं पर डेटा चलता दिखाएँ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>भाषा अगली बार शुरू होने पर बदलती है।</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Go on watching in the tray when the window is closed, and tell what changes</source>
        <translation>विंडो बंद होने पर भी नज़र रखें और बदलाव बताएँ</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>ट्रे</translation>
    </message>
</context>
<context>
    <name>baton::SightModel</name>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>नहीं आज़माया</translation>
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
        <translation>पिंग</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>स्वयं</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2. %3</source>
        <comment>who looks, at whom, what was seen</comment>
        <translation>%1 से %2। %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>%1 · not looked yet</source>
        <translation>%1 · अभी नहीं देखा</translation>
    </message>
    <message>
        <source>%1 · %2 ago</source>
        <translation>%1 · %2 पहले</translation>
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
        <translation>कौन किस तक पहुँचता है</translation>
    </message>
    <message>
        <source>Rows look at columns: over SSH, at PostgreSQL’s port, over HTTP, by ping.</source>
        <translation>पंक्तियाँ स्तंभों को देखती हैं: SSH से, PostgreSQL के पोर्ट पर, HTTP से, पिंग से।</translation>
    </message>
    <message>
        <source>Rows look at columns: ✓ reached, ✗ not reached, – not tried. A host that nobody reaches is down; one that only this computer misses is cut off from here.</source>
        <translation>पंक्तियाँ स्तंभों को देखती हैं: ✓ पहुँचा, ✗ नहीं पहुँचा, – आज़माया नहीं। जिस होस्ट तक कोई नहीं पहुँचता वह बंद है; जिस तक केवल यह कंप्यूटर नहीं पहुँचता वह यहाँ से कटा है।</translation>
    </message>
</context>
<context>
    <name>baton::TopologyView</name>
    <message>
        <source>Topology of the cluster</source>
        <translation>क्लस्टर की टोपोलॉजी</translation>
    </message>
</context>
<context>
    <name>baton::Tray</name>
    <message>
        <source>Show Baton</source>
        <translation>Baton दिखाएँ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Baton: all is well</source>
        <translation>Baton: सब ठीक है</translation>
    </message>
    <message>
        <source>Baton: %1</source>
        <translation>Baton: %1</translation>
    </message>
    <message>
        <source>Baton goes on watching</source>
        <translation>Baton निगरानी जारी रखता है</translation>
    </message>
    <message>
        <source>It is in the tray, where it can also be ended.</source>
        <translation>वह ट्रे में है; वहीं से उसे बंद भी किया जा सकता है।</translation>
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
        <translation>आपके सर्विस डेस्क के लिए उच्च उपलब्धता</translation>
    </message>
    <message>
        <source>Name three machines: two for the service desk, one for HAProxy. Baton installs them, shows how they are, and hands the service over from one to the other.</source>
        <translation>तीन मशीनें बताएँ: दो सर्विस डेस्क के लिए, एक HAProxy के लिए। Baton उन्हें इंस्टॉल करता है, दिखाता है कि वे कैसी हैं, और सेवा एक से दूसरी को सौंपता है।</translation>
    </message>
    <message>
        <source>Import a profile…</source>
        <translation>प्रोफ़ाइल आयात करें…</translation>
    </message>
    <message>
        <source>Set up a new cluster…</source>
        <translation>नया क्लस्टर बनाएँ…</translation>
    </message>
    <message>
        <source>Adopt an installed pair…</source>
        <translation>इंस्टॉल की हुई जोड़ी अपनाएँ…</translation>
    </message>
    <message>
        <source>Practise on a lab…</source>
        <translation>लैब पर अभ्यास करें…</translation>
    </message>
    <message>
        <source>Three machines on this computer to install on and to break: a fire drill before the real one</source>
        <translation>इस कंप्यूटर पर इंस्टॉल करने और बिगाड़ने के लिए तीन मशीनें: असली संकट से पहले एक आपात अभ्यास</translation>
    </message>
</context>
<context>
    <name>baton::WizardTrail</name>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>आगे आएगा</translation>
    </message>
</context>
<context>
    <name>baton::ZoomBar</name>
    <message>
        <source>Zoom in</source>
        <translation>ज़ूम इन</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ज़ूम आउट</translation>
    </message>
    <message>
        <source>Fit the diagram to the window</source>
        <translation>आरेख को विंडो में समाएँ</translation>
    </message>
</context>
<context>
    <name>baton::cli::Conversation</name>
    <message>
        <source>Nobody is here to confirm “%1”: start it with --yes.</source>
        <translation>“%1” की पुष्टि करने को यहाँ कोई नहीं: --yes के साथ शुरू करें।</translation>
    </message>
    <message>
        <source>%1. Type “%2” to go on:</source>
        <translation>%1। आगे बढ़ने के लिए “%2” लिखें:</translation>
    </message>
    <message>
        <source>%1 asks something that the recipe does not know:</source>
        <translation>%1 कुछ ऐसा पूछता है जो रेसिपी नहीं जानती:</translation>
    </message>
    <message>
        <source>Give the answer with --answer “%1=…”.</source>
        <translation>उत्तर --answer “%1=…” से दें।</translation>
    </message>
    <message>
        <source>Remember this answer for this recipe?</source>
        <translation>इस रेसिपी के लिए यह उत्तर याद रखें?</translation>
    </message>
    <message>
        <source>%1 (empty: the vendor&apos;s)</source>
        <translation>%1 (ख़ाली: विक्रेता का)</translation>
    </message>
    <message>
        <source>Cancelling at the next safe point: what was begun is undone. Past the point of no return the run goes on to its end.</source>
        <translation>अगले सुरक्षित बिंदु पर रद्द हो रहा है: जो शुरू हुआ वह वापस लिया जाता है। बिना-वापसी बिंदु के बाद रन अंत तक चलता है।</translation>
    </message>
    <message>
        <source>Once more to leave at once: nothing was changed.</source>
        <translation>तुरंत छोड़ने के लिए एक बार और: कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Once more to leave at once. The run is cut off then: the hosts&apos; own timers undo or finish what holds users up, and “batonctl resume %1” or “batonctl rollback %1” takes it up again.</source>
        <translation>तुरंत छोड़ने के लिए एक बार और। तब रन बीच में कट जाता है: जो उपयोगकर्ताओं को रोकता है उसे होस्ट के अपने टाइमर वापस लेते या पूरा करते हैं, और “batonctl resume %1” या “batonctl rollback %1” उसे फिर उठाता है।</translation>
    </message>
    <message>
        <source>%1 asks for a password that the recipe does not know:</source>
        <translation>%1 एक ऐसा पासवर्ड माँगता है जिसे रेसिपी नहीं जानती:</translation>
    </message>
    <message>
        <source>A password is not taken from --answer: start it again on a terminal, without --yes, and type it there; or name it in a recipe of your own.</source>
        <translation>पासवर्ड --answer से नहीं लिया जाता: इसे टर्मिनल पर बिना --yes के दोबारा शुरू करें और वहाँ टाइप करें; या अपनी रेसिपी में उसका नाम दें।</translation>
    </message>
</context>
<context>
    <name>batonctl</name>
    <message>
        <source>y</source>
        <comment>letter that means yes</comment>
        <translation>ह</translation>
    </message>
    <message>
        <source>No cluster is stored yet. Add one with “batonctl profile add” or “batonctl profile import”.</source>
        <translation>अभी कोई क्लस्टर सहेजा नहीं है। “batonctl profile add” या “batonctl profile import” से जोड़ें।</translation>
    </message>
    <message>
        <source>Which cluster? Name it with --profile: %1.</source>
        <translation>कौन-सा क्लस्टर? --profile से बताएँ: %1।</translation>
    </message>
    <message>
        <source>There is no cluster “%1”. Known: %2.</source>
        <translation>क्लस्टर “%1” नहीं है। ज्ञात: %2।</translation>
    </message>
    <message>
        <source>The host key of %1 (%2 %3) was never seen before. Compare it, then accept it with “batonctl host-key accept %4”.</source>
        <translation>%1 की होस्ट-कुंजी (%2 %3) पहले कभी नहीं देखी गई। तुलना करें, फिर “batonctl host-key accept %4” से स्वीकारें।</translation>
    </message>
    <message>
        <source>%1 (%2) shows a host key never seen before:</source>
        <translation>%1 (%2) ऐसी होस्ट-कुंजी दिखाता है जो पहले कभी नहीं देखी गई:</translation>
    </message>
    <message>
        <source>Is it the right one?</source>
        <translation>क्या यह सही है?</translation>
    </message>
    <message>
        <source>The host key of %1 was not accepted.</source>
        <translation>%1 की होस्ट-कुंजी स्वीकार नहीं की गई।</translation>
    </message>
    <message>
        <source>Accept this key of %1?</source>
        <translation>%1 की यह कुंजी स्वीकारें?</translation>
    </message>
    <message>
        <source>“%1” is not of the form OPTION=VALUE.</source>
        <translation>“%1” OPTION=VALUE के रूप में नहीं है।</translation>
    </message>
    <message>
        <source>No cluster is stored yet.</source>
        <translation>अभी कोई क्लस्टर सहेजा नहीं है।</translation>
    </message>
    <message>
        <source>The file %1 can’t be read: %2.</source>
        <translation>फ़ाइल %1 पढ़ी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>The file %1 is no JSON object: %2.</source>
        <translation>फ़ाइल %1 JSON ऑब्जेक्ट नहीं है: %2।</translation>
    </message>
    <message>
        <source>There is a cluster “%1” already. Change it with “profile edit”, or import with --replace.</source>
        <translation>क्लस्टर “%1” पहले से है। उसे “profile edit” से बदलें, या --replace के साथ आयात करें।</translation>
    </message>
    <message>
        <source>Stored: %1 (%2)</source>
        <translation>सहेजा गया: %1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is not of the form KEY=VALUE.</source>
        <translation>“%1” KEY=VALUE के रूप में नहीं है।</translation>
    </message>
    <message>
        <source>The id of a cluster can’t be changed: its runs and secrets go by it.</source>
        <translation>क्लस्टर की पहचान नहीं बदली जा सकती: उसके रन और रहस्य उसी से जुड़े हैं।</translation>
    </message>
    <message>
        <source>Forget the cluster “%1”? Its hosts are left as they are.</source>
        <translation>क्लस्टर “%1” भूल जाएँ? उसके होस्ट वैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>Nothing was removed. Without a terminal, confirm with --yes.</source>
        <translation>कुछ नहीं हटाया गया। टर्मिनल के बिना --yes से पुष्टि करें।</translation>
    </message>
    <message>
        <source>The file %1 can’t be written: %2.</source>
        <translation>फ़ाइल %1 लिखी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>The recipe %1 can’t be read.</source>
        <translation>रेसिपी %1 पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>%1 is a sound recipe (%2).</source>
        <translation>%1 एक सही रेसिपी है (%2)।</translation>
    </message>
    <message>
        <source>No run is stored yet.</source>
        <translation>अभी कोई रन सहेजा नहीं है।</translation>
    </message>
    <message>
        <source>%1 is not known. Store it, or give it with --secrets-file (“%2”).</source>
        <translation>%1 ज्ञात नहीं है। उसे सहेजें, या --secrets-file से दें (“%2”)।</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>पहुँचा नहीं गया</translation>
    </message>
    <message>
        <source>HAProxy %1, gate %2</source>
        <translation>HAProxy %1, गेट %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>HAProxy is not running</source>
        <translation>HAProxy नहीं चल रहा</translation>
    </message>
    <message>
        <source>PostgreSQL is not running</source>
        <translation>PostgreSQL नहीं चल रहा</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed</source>
        <translation>PostgreSQL इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>PostgreSQL %1, timeline %2, %3</source>
        <translation>PostgreSQL %1, टाइमलाइन %2, %3</translation>
    </message>
    <message>
        <source>in recovery</source>
        <translation>रिकवरी में</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>लिखने योग्य</translation>
    </message>
    <message>
        <source>  Next: %1 (batonctl %2)</source>
        <translation>  आगे: %1 (batonctl %2)</translation>
    </message>
    <message>
        <source>  (dry run: nothing is changed)</source>
        <translation>  (परीक्षण रन: कुछ नहीं बदला जाता)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>वापस लेना: %1</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>पहले से मौजूद</translation>
    </message>
    <message>
        <source>Then go on with “batonctl resume %1”. All of it: “batonctl report %1”.</source>
        <translation>फिर “batonctl resume %1” से आगे बढ़ें। पूरा: “batonctl report %1”।</translation>
    </message>
    <message>
        <source>wanted: %1</source>
        <translation>चाहिए: %1</translation>
    </message>
    <message>
        <source>fix: %1</source>
        <translation>उपाय: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1 can’t be started: %2</source>
        <translation>%1 शुरू नहीं किया जा सकता: %2</translation>
    </message>
    <message>
        <source>%1 has not ended within a minute, and was stopped.</source>
        <translation>%1 एक मिनट में समाप्त नहीं हुआ, और रोक दिया गया।</translation>
    </message>
    <message>
        <source>%1 ended with status %2.</source>
        <translation>%1 स्टेटस %2 के साथ समाप्त हुआ।</translation>
    </message>
    <message>
        <source>The command of --run</source>
        <translation>--run का कमांड</translation>
    </message>
    <message>
        <source>There is no cluster to watch. Add one with “profile add” or in the window.</source>
        <translation>नज़र रखने को कोई क्लस्टर नहीं है। “profile add” से या विंडो में जोड़ें।</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 शेष</translation>
    </message>
    <message>
        <source>Nothing is kept at a terminal.</source>
        <translation>टर्मिनल पर कुछ नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>पिछला उत्तर स्वीकार नहीं हुआ।</translation>
    </message>
    <message>
        <source>%1 asks %2 at login: “%3”</source>
        <translation>%1 लॉगिन पर %2 से पूछता है: “%3”</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>“%1” कोई उपयोगकर्ता नाम नहीं है।</translation>
    </message>
    <message>
        <source>%1 is not reachable. %2</source>
        <translation>%1 तक पहुँच नहीं है। %2</translation>
    </message>
    <message>
        <source>install Baton&apos;s host tools</source>
        <translation>होस्ट पर Baton के औज़ार लगाना</translation>
    </message>
    <message>
        <source>note which builds may be run</source>
        <translation>लिखना कि कौन-से बिल्ड चलाए जा सकते हैं</translation>
    </message>
    <message>
        <source>put the sudoers file in place</source>
        <translation>sudoers फ़ाइल रखना</translation>
    </message>
    <message>
        <source>%1: %2 may use Baton&apos;s helper, and nothing else as root.</source>
        <translation>%1: %2 Baton का सहायक चला सकता है, और root के रूप में कुछ और नहीं।</translation>
    </message>
    <message>
        <source>remove the sudoers file</source>
        <translation>sudoers फ़ाइल हटाना</translation>
    </message>
    <message>
        <source>%1: nobody may use Baton&apos;s helper any more.</source>
        <translation>%1: अब कोई Baton का सहायक नहीं चला सकता।</translation>
    </message>
    <message>
        <source>There is no verb “%1”: docs/least-rights.md lists them.</source>
        <translation>“%1” नाम की कोई क्रिया नहीं है: docs/least-rights.md में सूची है।</translation>
    </message>
    <message>
        <source>“%1” was cut off before its end: finish it (batonctl resume %2), or undo it (batonctl rollback %2).</source>
        <translation>“%1” पूरा होने से पहले कट गया: इसे पूरा करें (batonctl resume %2) या वापस लें (batonctl rollback %2)।</translation>
    </message>
    <message>
        <source>Runs of more than one cluster can be taken up: name the run, or its cluster with --profile.</source>
        <translation>एक से अधिक क्लस्टर के रन आगे बढ़ाए जा सकते हैं: रन का नाम दें, या --profile से उसका क्लस्टर।</translation>
    </message>
    <message>
        <source>There is no option “%1”. There are: %2.</source>
        <translation>“%1” नाम का कोई विकल्प नहीं है। विकल्प हैं: %2।</translation>
    </message>
    <message>
        <source>A run is taken up with the options that it was started with, and has no dry run: leave --dry-run and --set out.</source>
        <translation>रन उन्हीं विकल्पों के साथ फिर से उठाया जाता है जिनसे वह आरंभ हुआ था, और उसका ड्राई रन नहीं होता: --dry-run और --set हटा दें।</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>High availability for a service desk.</source>
        <translation>सर्विस डेस्क के लिए उच्च उपलब्धता।</translation>
    </message>
    <message>
        <source>Open with this profile.</source>
        <translation>इस प्रोफ़ाइल के साथ खोलें।</translation>
    </message>
    <message>
        <source>Read passwords from this JSON file (mode 0600).</source>
        <translation>पासवर्ड इस JSON फ़ाइल से पढ़ें (मोड 0600)।</translation>
    </message>
    <message>
        <source>Baton can’t start</source>
        <translation>Baton शुरू नहीं हो सकता</translation>
    </message>
</context>
</TS>
