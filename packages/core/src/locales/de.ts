import type { Messages } from '../messages.ts';

/** How long something lasts: "noch 14 Tage". */
const days = (count: number): string => (count === 1 ? '1 Tag' : `${count} Tage`);

/** In the dative, after "nach": "nach 14 Tagen". */
const dativeDays = (count: number): string => (count === 1 ? '1 Tag' : `${count} Tagen`);

/** How often: "mindestens alle 14 Tage". */
const everyDays = (count: number): string => (count === 1 ? 'jeden Tag' : `alle ${count} Tage`);

/** German, with „Sie“. Short sentences, plain words, and the terms that German mail programs use. */
export const german: Messages = {
  language: 'de',
  direction: 'ltr',

  // Names
  'protocol.imap': 'IMAP',
  'protocol.pop3': 'POP3',

  // The interview
  intro:
    'POP3 und IMAP sind zwei Wege, E-Mails vom Server auf Ihr Gerät zu holen. Beantworten Sie ein paar Fragen, und wir sagen Ihnen, welcher zu Ihnen passt.',
  'question.devices': 'Wo werden die E-Mails aus diesem Postfach gelesen?',
  'question.devices.help':
    'Zählen Sie Handys, Computer, Webmail (E-Mails im Browser) und Geräte anderer Personen mit. Denken Sie ein Jahr voraus.',
  'question.devices.topic': 'wo gelesen wird',
  'answer.devices.in-step': 'An mehreren Stellen, und überall soll alles gleich sein',
  'answer.devices.in-step.help': 'Was Sie an einer Stelle lesen oder löschen, ist überall gelesen oder gelöscht.',
  'answer.devices.separate': 'An mehreren Stellen, jede für sich',
  'answer.devices.separate.help': 'Vielleicht lesen oder löschen Sie dieselbe E-Mail dann zweimal.',
  'answer.devices.one': 'Nur auf einem Gerät',
  'answer.devices.one.help': 'Kein zusätzliches Handy, kein Webmail.',
  'answer.devices.webmail': 'Nur im Browser',
  'answer.devices.webmail.help': 'Sie müssen nichts einrichten.',
  'question.sharedMailbox': 'Wer kümmert sich um die E-Mails an diese Adresse?',
  'question.sharedMailbox.help': 'Bei info@ oder verkauf@ ist es oft mehr als eine Person.',
  'question.sharedMailbox.topic': 'wer sich um die E-Mails kümmert',
  'answer.sharedMailbox.no': 'Nur ich',
  'answer.sharedMailbox.together': 'Ein Team, das sich die Arbeit teilt',
  'answer.sharedMailbox.together.help': 'Hat jemand etwas erledigt, sehen das die anderen.',
  'answer.sharedMailbox.separately': 'Mehrere Personen, jede mit allen E-Mails für sich',
  'answer.sharedMailbox.separately.help': 'Was eine Person löscht, bleibt bei den anderen.',
  'question.keepMailOn': 'Wo sollen Ihre alten E-Mails aufbewahrt werden?',
  'question.keepMailOn.help':
    'Davon hängt ab, was übrig bleibt, wenn ein Gerät kaputtgeht, und bei wem Ihre E-Mails liegen.',
  'question.keepMailOn.topic': 'wo alte E-Mails aufbewahrt werden',
  'answer.keepMailOn.server': 'Beim E-Mail-Anbieter',
  'answer.keepMailOn.server.help': 'Ihre Geräte können zusätzlich eine vollständige Kopie speichern.',
  'answer.keepMailOn.device': 'Nur auf meinem eigenen Gerät',
  'answer.keepMailOn.device.help': 'Sie müssen die E-Mails selbst sichern.',
  'question.serverSpace': 'Könnte dieses Postfach voll werden?',
  'question.serverSpace.help':
    'Suchen Sie in der Verwaltung Ihres Postfachs nach „Postfachgröße“, „Speicherplatz“ oder „Quota“.',
  'question.serverSpace.topic': 'Platz im Postfach',
  'answer.serverSpace.tight': 'Ja, es ist klein oder fast voll',
  'answer.serverSpace.ample': 'Nein, es ist reichlich Platz',
  'question.offline': 'Lesen Sie alte E-Mails auch ohne Internet?',
  'question.offline.help': 'Für neue E-Mails brauchen Sie so oder so Internet.',
  'question.offline.topic': 'Lesen ohne Internet',
  'answer.offline.often': 'Oft',
  'answer.offline.sometimes': 'Ab und zu',
  'answer.offline.rarely': 'Fast nie',
  'question.mailVolume': 'Wie viele E-Mails bewahren Sie auf?',
  'question.mailVolume.help': 'Eine Schätzung genügt.',
  'question.mailVolume.topic': 'wie viele E-Mails Sie aufbewahren',
  'answer.mailVolume.low': 'Nicht viele',
  'answer.mailVolume.high': 'Sehr viele: etliche Tausend, oder große Dateien',
  'question.deviceBackup': 'Wird Ihr Gerät automatisch gesichert?',
  'question.deviceBackup.help':
    'Denken Sie an das Gerät, auf dem Ihre E-Mails liegen würden. Ein Ordner in der Cloud zählt nur, wenn Ihre E-Mails darin sind.',
  'question.deviceBackup.topic': 'Datensicherung',
  'answer.deviceBackup.yes': 'Ja',
  'answer.deviceBackup.yes.help': 'Eine Kopie entsteht, ohne dass ich etwas tue.',
  'answer.deviceBackup.no': 'Nein, oder nur ab und zu',
  'answer.deviceBackup.no.help': 'Dann sollte eine Kopie länger auf dem Server bleiben.',
  'answer.unsure': 'Ich bin mir nicht sicher',
  'interview.known': 'schon bekannt',
  'interview.change': 'Ändern',
  'interview.plan': 'Für die richtige Einrichtung',
  'interview.plan.optional': (open: number): string =>
    open === 1 ? 'freiwillig, noch 1 Frage' : `freiwillig, noch ${open} Fragen`,
  'interview.plan.done': 'Mehr müssen wir nicht wissen.',
  'interview.not-needed': (count: number): string =>
    count === 1 ? '1 Frage ist nicht nötig' : `${count} Fragen sind nicht nötig`,
  'interview.reset': 'Von vorn beginnen',
  'interview.cleared': 'Ihre Antworten wurden gelöscht.',
  'interview.direct': 'Ich weiß schon, was ich möchte',
  'interview.so-far': (protocol: string): string => `Bisher: ${protocol}`,
  'interview.see-result': 'Ergebnis ansehen',
  'interview.see-now': 'Diese Empfehlung jetzt zeigen',

  // One question at a time
  'steps.progress': (number: number, atMost: number): string =>
    number === 1
      ? 'Frage 1. Oft reichen zwei oder drei.'
      : atMost === 0
        ? `Frage ${number}, wahrscheinlich die letzte`
        : `Frage ${number}, danach höchstens noch ${atMost}`,
  'steps.back': 'Zurück',
  'steps.next': 'Weiter',
  'steps.skip': 'Überspringen',
  'steps.result': 'Ergebnis ansehen',
  'steps.more': (count: number): string =>
    count === 1
      ? 'Noch 1 Frage für die richtige Einrichtung beantworten'
      : `Noch bis zu ${count} Fragen für die richtige Einrichtung beantworten`,
  'steps.answers': 'Ihre Antworten',
  'steps.open': 'Noch keine.',

  // The result
  'result.waiting': 'Hier erscheint unsere Empfehlung',
  'result.waiting.help': 'Oft reichen zwei oder drei Fragen.',
  'result.choose': (protocol: string): string => `Wählen Sie ${protocol}`,
  'result.only': (protocol: string): string => `Nutzen Sie ${protocol}`,
  'result.only.meaning': (protocol: string): string => `Dieser Server bietet nur ${protocol} an.`,
  'result.not-needed': 'Sie brauchen keines von beiden',
  'result.not-needed.meaning':
    'Sie lesen Ihre E-Mails im Browser, also müssen Sie nichts einrichten. Kommen Sie wieder, wenn ein Handy oder ein E-Mail-Programm dazukommt.',
  'result.unavailable': 'Hier gibt es nichts zu wählen',
  'result.unavailable.meaning':
    'Dieser Server bietet weder IMAP noch POP3 an. Lesen Sie Ihre E-Mails im Browser, oder fragen Sie Ihren Anbieter.',
  'result.meaning.imap':
    'Ihre E-Mails bleiben auf dem Server, und jedes Gerät, das Sie hinzufügen, zeigt dieselben E-Mails.',
  'result.meaning.pop3': (keepDays: number | null): string =>
    keepDays === null
      ? 'Ihre E-Mails werden auf Ihr Gerät heruntergeladen. Eine Kopie bleibt zur Sicherheit auf dem Server.'
      : `Ihre E-Mails werden auf Ihr Gerät heruntergeladen. Eine Kopie bleibt noch ${days(keepDays)} auf dem Server.`,
  'result.so-far': 'Das kann sich mit Ihren nächsten Antworten noch ändern.',
  'result.set-up': (protocol: string): string => `${protocol} einrichten`,
  'result.set-up.now':
    'Ihre Wahl hier ändert auf Ihrem Gerät noch nichts. Weiter geht es jetzt in Ihrem E-Mail-Programm:',
  'result.why': 'Warum',
  'result.watch-out': 'Worauf Sie achten sollten',
  'result.close': 'Wie knapp war es?',
  'result.scale': 'Was Ihre Antworten zusammen ergeben',
  'result.scale.side': (answer: string, protocol: string): string => `„${answer}“ spricht für ${protocol}.`,
  'result.change': 'Was das Ergebnis ändern würde',
  'result.another': 'Ein anderer Weg',
  'result.notice': 'Bitte wählen Sie mit Bedacht',
  notice:
    'Diese Empfehlung soll Ihnen bei der Entscheidung helfen, und sie ist nur so gut wie die Antworten. Für E-Mails, die durch Ihre Wahl verloren gehen, können wir keine Verantwortung übernehmen.',
  'result.closeness.clear': 'Der Fall ist klar.',
  'result.closeness.likely': 'Nach dem, was Sie gesagt haben, passt es besser zu Ihnen.',
  'result.closeness.contested': 'Es passt besser zu Ihnen, aber nicht in allem.',
  'result.closeness.close.imap': 'Es war knapp. IMAP ist die Wahl, die Sie rückgängig machen können.',
  'result.closeness.close.pop3': 'Es war knapp. Mit IMAP ginge es auch.',
  'result.flip': (answer: string, topic: string, protocol: string): string =>
    `Mit „${answer}“ (${topic}) würden wir ${protocol} empfehlen.`,
  'result.flip.neither': (answer: string, topic: string): string =>
    `Mit „${answer}“ (${topic}) bräuchten Sie keines von beiden.`,

  // Why: one sentence an answer
  'reason.devices.in-step': 'Sie lesen an mehreren Stellen, und überall soll alles gleich sein. Das kann nur IMAP.',
  'reason.devices.separate':
    'Jede Stelle bekommt den ganzen Posteingang, und dort bleibt alles, wie Sie es hinterlassen.',
  'reason.devices.one': 'Sie lesen auf einem Gerät, also muss nichts übereinstimmen.',
  'reason.sharedMailbox.no': 'Sie kümmern sich allein um die E-Mails.',
  'reason.sharedMailbox.together': 'Ein Team teilt sich die Arbeit. Nur mit IMAP sehen alle, was erledigt ist.',
  'reason.sharedMailbox.separately': 'Was eine Person löscht, bleibt bei den anderen.',
  'reason.keepMailOn.server': 'Sie möchten, dass Ihre E-Mails beim Anbieter aufbewahrt werden.',
  'reason.keepMailOn.device': 'Sie möchten Ihre E-Mails nur auf Ihrem eigenen Gerät haben.',
  'reason.serverSpace.ample': 'Auf dem Server ist reichlich Platz.',
  'reason.serverSpace.tight': 'Das Postfach ist klein. Mit POP3 können alte Kopien entfernt werden, das schafft Platz.',
  'reason.offline.rarely': 'Wenn Sie E-Mails lesen, haben Sie Internet.',
  'reason.offline.sometimes': 'Sie lesen alte E-Mails auch ohne Internet. Bei POP3 müssen Sie dafür nichts einstellen.',
  'reason.offline.often': 'Sie lesen alte E-Mails oft ohne Internet. Bei POP3 müssen Sie dafür nichts einstellen.',
  'reason.mailVolume.low': 'Sie bewahren nicht viele E-Mails auf, also passen sie auf ein Gerät.',
  'reason.mailVolume.high': 'Sie bewahren viele E-Mails auf. Mit IMAP kann der Server sie alle durchsuchen.',
  'reason.deviceBackup.yes': 'Ihr Gerät wird gesichert, also sind die E-Mails darauf sicher.',
  'reason.deviceBackup.no': 'Ihr Gerät wird nicht automatisch gesichert. Mit IMAP bleibt eine Kopie auf dem Server.',
  'reason.reversible': 'IMAP ist die Wahl, die Sie rückgängig machen können: Ihre E-Mails bleiben auf dem Server.',

  // Watch out for: what speaks against it, each with its cure
  'against.devices.in-step':
    'POP3 kann mehrere Stellen nicht auf demselben Stand halten: Was Sie an einer lesen oder ablegen, ist an den anderen nicht zu sehen.',
  'against.devices.separate': 'Wenn Sie eine E-Mail an einer Stelle endgültig löschen, verschwindet sie überall.',
  'against.sharedMailbox.together': 'Mit POP3 sieht niemand, was die anderen im Team gelesen oder beantwortet haben.',
  'against.sharedMailbox.separately': 'Was eine Person endgültig löscht, ist auch für die anderen weg.',
  'against.keepMailOn.server':
    'Wenn keine Kopien auf dem Server bleiben, sind Ihre E-Mails mit POP3 nur noch auf Ihrem Gerät.',
  'against.keepMailOn.device': 'Ihre E-Mails bleiben beim Anbieter, bis Sie sie dort löschen.',
  'against.serverSpace.tight': 'Ein volles Postfach nimmt keine neuen E-Mails an.',
  'against.offline.sometimes': 'Ohne Internet können Sie nur lesen, was Ihr Gerät gespeichert hat.',
  'against.offline.often': 'Ohne Internet können Sie nur lesen, was Ihr Gerät gespeichert hat.',
  'against.deviceBackup.no': 'Wenn Ihr Gerät kaputtgeht, ist alles weg, was nur darauf gespeichert ist.',
  'remedy.leave-copies': 'Lassen Sie Kopien auf dem Server, damit jedes Gerät den ganzen Posteingang bekommen kann.',
  'remedy.agree-who-answers': 'Sprechen Sie ab, wer was beantwortet, oder arbeiten Sie gemeinsam im Webmail.',
  'remedy.set-up-backup': 'Richten Sie eine Datensicherung ein, die auch Ihre E-Mails einschließt.',
  'remedy.delete-with-care':
    'Legen Sie E-Mails ab, statt sie zu löschen, oder behalten Sie eine Kopie von allem, was nicht verloren gehen darf.',
  'remedy.own-mailboxes':
    'Bitten Sie um ein eigenes Postfach für jede Person, und lassen Sie neue E-Mails an alle weiterleiten.',
  'remedy.full-copy':
    'Behalten Sie auf einem Gerät eine vollständige Kopie. Das ist eine Einstellung in Ihrem E-Mail-Programm.',
  'remedy.clear-out':
    'Löschen Sie große alte E-Mails, leeren Sie den Papierkorb und den Spam-Ordner, oder bitten Sie um mehr Platz.',
  'caution.imap.deleting':
    'Wenn Sie eine E-Mail auf einem Gerät endgültig löschen, verschwindet sie von allen Geräten.',
  'caution.imap.deleting.cure': 'Behalten Sie eine zweite Kopie von E-Mails, die nicht verloren gehen dürfen.',
  'caution.full-mailbox': 'Ein volles Postfach nimmt keine neuen E-Mails an.',
  'caution.full-mailbox.cure': 'Löschen Sie große alte E-Mails, und leeren Sie den Papierkorb und den Spam-Ordner.',
  'caution.pop3.older-mail': (keepDays: number): string =>
    `Nach ${dativeDays(keepDays)} sind E-Mails nur noch auf Ihrem Gerät.`,
  'caution.pop3.older-mail.cure': 'Sichern Sie das Gerät, damit Ihre E-Mails nicht verloren sind, wenn es kaputtgeht.',
  'caution.pop3.here-only':
    'Gesendete E-Mails und Ihre eigenen Ordner gibt es nur auf dem Gerät, auf dem sie entstanden sind.',
  'caution.pop3.here-only.cure': 'Nehmen Sie beides in die Datensicherung auf.',
  'caution.pop3.inbox-only': 'POP3 sieht nur den Posteingang, nicht den Spam-Ordner auf dem Server.',
  'caution.pop3.inbox-only.cure': 'Schauen Sie im Webmail nach, ob E-Mails im Spam-Ordner gelandet sind.',

  // Set it up
  'step.imap.add-everywhere': 'Fügen Sie das Konto auf jedem Gerät als IMAP-Konto hinzu.',
  'step.imap.add-here': 'Fügen Sie das Konto als IMAP-Konto hinzu.',
  'step.imap.pop3-first':
    'Ruft eines Ihrer Geräte diese E-Mails schon per POP3 ab? Stellen Sie dieses Gerät zuerst um. Vielleicht nimmt es den anderen Geräten E-Mails weg.',
  'step.imap.sent':
    'Prüfen Sie, ob gesendete E-Mails auf dem Server im Ordner „Gesendet“ gespeichert werden. Dann zeigen alle Ihre Geräte sie an.',
  'step.imap.full-copy':
    'Schalten Sie auf mindestens einem Computer die Einstellung ein, die vollständige Kopien speichert. Dann können Sie dort alle E-Mails ohne Internet lesen.',
  'step.imap.recent-copy':
    'Speichern Sie auf Ihren Geräten nur die neueren E-Mails. Die übrigen bleiben auf dem Server, und Sie können sie dort durchsuchen.',
  'step.imap.archive':
    'Verschieben Sie alle paar Monate alte E-Mails in einen Ordner auf dem Computer, der gesichert wird. Danach gibt es sie auf dem Server und auf Ihren anderen Geräten nicht mehr.',
  'step.imap.make-room':
    'Leeren Sie ab und zu den Papierkorb und den Spam-Ordner. Bis dahin belegen gelöschte E-Mails weiter Platz.',
  'step.pop3.add-here': 'Fügen Sie das Konto auf diesem einen Gerät als POP3-Konto hinzu, sonst nirgends.',
  'step.pop3.add-each': 'Fügen Sie das Konto an jeder Stelle als POP3-Konto hinzu.',
  'step.pop3.keep':
    'Suchen Sie eine Einstellung wie „Kopie auf dem Server belassen“. Schalten Sie sie ein, ohne zeitliche Grenze. Manche Programme entfernen E-Mails sonst sofort vom Server.',
  'step.pop3.keep-days': (keepDays: number): string =>
    `Suchen Sie eine Einstellung wie „Kopie auf dem Server belassen“. Schalten Sie sie ein, und lassen Sie die Kopien nach ${dativeDays(keepDays)} entfernen. Manche Programme entfernen E-Mails sonst sofort vom Server.`,
  'step.pop3.in-time': (keepDays: number): string =>
    `Rufen Sie die E-Mails an jeder Stelle mindestens ${everyDays(keepDays)} ab. Sonst ist eine Kopie vielleicht schon weg.`,
  'step.pop3.back-up': 'Richten Sie eine Datensicherung ein, die auch Ihre E-Mails einschließt.',
  'step.pop3.then-days': (keepDays: number): string =>
    `Sobald die Datensicherung läuft, können Sie das Programm die Kopien auf dem Server nach ${dativeDays(keepDays)} entfernen lassen.`,
  'step.pop3.spam': 'Leeren Sie ab und zu im Webmail den Spam-Ordner. POP3 kommt an ihn nicht heran.',
  'setting.names': 'So könnte es in Ihrem Programm heißen',
  'setting.name': (program: string, label: string): string => `${program}: „${label}“`,
  'setting.removes': (program: string, label: string): string => `${program}: „${label}“ ohne Häkchen lassen`,
  'setting.dated': (month: string): string => `Englische Namen, Stand ${month}. Programme ändern sich.`,

  // Another way
  'alternative.main-computer': (keepDays: number | null): string =>
    keepDays === null
      ? 'Wenn Platz wichtiger ist als derselbe Stand auf allen Geräten: POP3 auf einem Hauptcomputer, mit Kopien auf dem Server.'
      : `Wenn Platz wichtiger ist als derselbe Stand auf allen Geräten: POP3 auf einem Hauptcomputer, mit Kopien, die ${days(keepDays)} auf dem Server bleiben.`,
  'alternative.own-copy':
    'Wenn der Anbieter Ihre alten E-Mails nicht aufbewahren soll: POP3 auf einem Computer, den Sie sichern.',
  'alternative.apart':
    'Wenn das, was an einer Stelle gelöscht wird, an den anderen bleiben soll: POP3 an jeder Stelle, mit Kopien auf dem Server.',
  'alternative.one-device':
    'Wenn Sie nie ein zweites Gerät brauchen werden: POP3 auf einem Gerät, mit Kopien auf dem Server.',
  'alternative.full-copy':
    'Wenn Sie keine Datensicherung machen werden: IMAP mit einer vollständigen Kopie auf diesem Gerät.',
  'alternative.stays-on-server':
    'Wenn Ihre E-Mails beim Anbieter bleiben sollen: IMAP. Löschen Sie dann ab und zu alte E-Mails.',

  // The choice
  'choice.title': 'Ihre Wahl',
  'choice.recommended': 'empfohlen',
  'choice.imap': 'E-Mails bleiben auf dem Server.',
  'choice.pop3': 'E-Mails werden auf ein Gerät heruntergeladen.',
  'choice.choose': (protocol: string): string => `${protocol} wählen`,
  'choice.chosen': (protocol: string): string => `Sie haben ${protocol} gewählt.`,
  'choice.overruled': (protocol: string): string => `Wir empfehlen ${protocol}, aber Ihre Wahl zählt.`,
  'choice.advice-changed': (protocol: string): string =>
    `Nach Ihren neuen Antworten empfehlen wir ${protocol}. Ihre Wahl bleibt, wie sie ist.`,
  'choice.required': 'Bitte wählen Sie IMAP oder POP3.',
  'choice.error': 'Fehler',
  'acknowledge.older-mail': (keepDays: number): string =>
    `Ich habe verstanden: Nach ${dativeDays(keepDays)} sind E-Mails nur noch auf diesem Gerät. Wenn es kaputtgeht, lassen sich diese E-Mails nur aus einer Datensicherung retten.`,
  'acknowledge.against-advice':
    'Ich habe verstanden: Mit POP3 sind meine gesendeten E-Mails und meine Ordner nur auf einem Gerät. Wenn es kaputtgeht, lassen sie sich nur aus einer Datensicherung retten.',
  'acknowledge.required': 'Bitte setzen Sie zuerst das Häkchen.',
  'acknowledge.unticked':
    'Die Einrichtung hat sich geändert. Bitte lesen Sie den Satz noch einmal, und setzen Sie das Häkchen neu.',

  // Announcements, for people who listen: under 100 characters each
  'announce.recommendation': (protocol: string): string => `Bisher empfehlen wir ${protocol}.`,
  'announce.set-up': (protocol: string): string => `Weiterhin ${protocol}. Wie Sie es einrichten, hat sich geändert.`,
  'announce.strength': (protocol: string): string => `Weiterhin ${protocol}. Wie sicher wir sind, hat sich geändert.`,
  'announce.not-needed': 'Sie brauchen weder IMAP noch POP3.',
  'announce.nothing': 'Jetzt gibt es keine Empfehlung.',

  // Taking it along
  'summary.copy': 'Als Text kopieren',
  'summary.copied': 'Kopiert',
  'summary.failed': 'Kopieren ist hier nicht erlaubt. Markieren Sie den Text unten.',
  'summary.print': 'Drucken',
  'summary.title': 'POP3 oder IMAP: die Empfehlung',
  'summary.answers': 'Antworten',

  // Pictures
  'picture.imap': 'IMAP: dieselben E-Mails auf dem Server und auf jedem Gerät. Änderungen gehen in beide Richtungen.',
  'picture.imap.one':
    'IMAP: dieselben E-Mails auf dem Server und auf Ihrem Gerät. Änderungen gehen in beide Richtungen.',
  'picture.pop3': (keepDays: number | null): string =>
    keepDays === null
      ? 'POP3: E-Mails werden auf ein Gerät heruntergeladen. Eine Kopie bleibt auf dem Server.'
      : `POP3: E-Mails werden auf ein Gerät heruntergeladen. Die Kopie auf dem Server verschwindet nach ${dativeDays(keepDays)}.`,

  // The table
  'table.caption': 'POP3 und IMAP im Vergleich',
  'table.caption.one': (protocol: string): string => `${protocol}, Punkt für Punkt`,
  'table.topic': 'Worum es geht',
  'table.recommended': 'empfohlen',
  'table.because': (answer: string, topic: string): string => `weil Sie „${answer}“ geantwortet haben (${topic})`,
  'table.mattered': 'Was für Sie wichtig war',
  'table.more': (count: number): string => (count === 1 ? '1 weitere Zeile zeigen' : `${count} weitere Zeilen zeigen`),
  'table.fewer': 'Weniger Zeilen zeigen',
  'table.same': 'Bei beiden gleich',
  'mark.plus': 'Gut:',
  'mark.minus': 'Zu bedenken:',
  'mark.neutral': 'Hinweis:',
  'group.mail': 'Ihre E-Mails',
  'group.devices': 'Geräte und Personen',
  'group.internet': 'Internet',
  'group.space': 'Platz',
  'group.risk': 'Risiko',
  'row.storage': 'Wo E-Mails aufbewahrt werden',
  'row.storage.pop3':
    'Ihr Programm lädt sie herunter. Die Kopie auf dem Server bleibt oder verschwindet, je nach Einstellung.',
  'row.storage.imap': 'Sie bleiben auf dem Server, bis jemand sie löscht. Geräte zeigen Kopien.',
  'row.deleting': 'Löschen',
  'row.deleting.pop3':
    'Kopien auf anderen Geräten bleiben. Was mit der Kopie auf dem Server geschieht, bestimmen Ihre Einstellungen.',
  'row.deleting.imap':
    'Was auf einem Gerät endgültig gelöscht wird, verschwindet beim nächsten Abruf auch von den anderen.',
  'row.folders': 'Ordner, die Sie erreichen',
  'row.folders.pop3': 'Nur der Posteingang. Spam und andere Ordner auf dem Server sind nicht erreichbar.',
  'row.folders.imap': 'Jeder Ordner auf dem Server: Spam, Gesendet und Ihre eigenen.',
  'row.sent': 'E-Mails, die Sie senden',
  'row.sent.pop3': 'Bleiben auf dem Gerät, das sie gesendet hat.',
  'row.sent.imap': 'Auf allen Geräten, wenn Ihr Programm sie auf dem Server speichert.',
  'row.several': 'Mehrere Geräte',
  'row.several.pop3': 'Jedes kann den ganzen Posteingang bekommen, solange keines E-Mails vom Server entfernt.',
  'row.several.imap': 'Alle zeigen nach ihrem nächsten Abruf dieselben E-Mails und Ordner.',
  'row.marks': 'Gelesen, markiert oder abgelegt',
  'row.marks.pop3': 'Andere POP3-Geräte sehen das nicht.',
  'row.marks.imap': 'Andere Geräte sehen das, oft sofort, spätestens bei ihrem nächsten Abruf.',
  'row.people': 'Mehrere Personen',
  'row.people.pop3': 'Niemand sieht, was gelesen oder beantwortet wurde.',
  'row.people.imap': 'Alle sehen, was gelesen, beantwortet, verschoben oder gelöscht wurde.',
  'row.old-mail': 'Alte E-Mails ohne Internet',
  'row.old-mail.pop3': 'Geht mit allen E-Mails, die dieses Gerät heruntergeladen hat.',
  'row.old-mail.imap': 'Geht auch, wenn das Programm vollständige Kopien speichert.',
  'row.new-mail': 'Neue E-Mails',
  'row.new-mail.pop3': 'Nur mit Internet. Sie kommen, wenn Ihr Programm sie abruft.',
  'row.new-mail.imap': 'Nur mit Internet. Der Server kann sie von sich aus melden.',
  'row.room': 'Platz im Postfach',
  'row.room.pop3': 'Wird nur frei, wenn E-Mails entfernt werden. Kopien auf dem Server belegen den vollen Platz.',
  'row.room.imap': 'Was Sie behalten, belegt Platz, bis Sie es löschen und den Papierkorb leeren.',
  'row.much-mail': 'Viele E-Mails',
  'row.much-mail.pop3': 'Durchsucht wird nur, was heruntergeladen ist.',
  'row.much-mail.imap': 'Der Server kann alle durchsuchen, auch die, die auf diesem Gerät fehlen.',
  'row.lost-device': 'Ein Gerät geht verloren',
  'row.lost-device.pop3': 'Ohne Datensicherung ist alles verloren, was nur darauf gespeichert ist.',
  'row.lost-device.imap': 'Die E-Mails auf dem Server sind für Ihr nächstes Gerät da.',
  'row.backup': 'Ist es eine Datensicherung?',
  'row.backup.pop3': 'Nein. Geht ein Gerät kaputt, kann die einzige Kopie weg sein.',
  'row.backup.imap': 'Nein. Was auf einem Gerät gelöscht wird, wird auf allen gelöscht.',
  'row.changing': 'Später wechseln',
  'row.changing.pop3': 'Was noch auf dem Server liegt, ist für IMAP da. Der Rest muss hochgeladen werden.',
  'row.changing.imap': 'Einfach: Die E-Mails sind auf dem Server. Aber POP3 würde nur den Posteingang erreichen.',
  'same.full-mailbox': 'Ein volles Postfach nimmt keine neuen E-Mails an.',
  'same.safety': 'Beide können eine sichere Verbindung (TLS) nutzen. Die Anmeldung ist bei keinem von beiden sicherer.',
  'same.sending':
    'Keines von beiden sendet E-Mails. Dafür braucht Ihr Programm zusätzlich den Postausgangsserver (SMTP).',
};
