import type { ProgramId, SettingId } from './programs.ts';

/** The words of a label in other languages, each from the program's own catalogue of that language. */
export interface TranslatedLabel {
  readonly de?: string;
  readonly ar?: string;
}

/**
 * The labels and entries of `programs` in German and Arabic, where the program has them: by program, setting and the
 * English words. Written as those are. Where they were read: `programSources`.
 *
 * @example
 * programLabels.thunderbird?.localFolder?.['Local Folders']?.de; // 'Lokale Ordner'
 */
export const programLabels: Readonly<
  Partial<Record<ProgramId, Readonly<Partial<Record<SettingId, Readonly<Record<string, TranslatedLabel>>>>>>>
> = {
  thunderbird: {
    serverCopies: {
      'Leave messages on server': { de: 'Nachrichten auf dem Server belassen', ar: 'اترك الرسائل على الخادوم' },
    },
    keepDays: {
      'For at most … days': { de: 'Lösche Nachrichten vom Server nach … Tagen', ar: 'لمدة أقصاها … أيام' },
    },
    serverDeletes: {
      'Until I delete them': {
        de: 'Nachrichten vom Server löschen, wenn sie aus dem Posteingang gelöscht werden',
        ar: 'حتى أحذفها',
      },
    },
    fullCopy: {
      'Keep messages in all folders for this account on this computer': {
        de: 'Nachrichten für alle Ordner dieses Kontos auf diesem Computer bereithalten',
        ar: 'احتفظ بالرسائل في كل مجلدات هذا الحساب على الحاسوب',
      },
      'Synchronize all messages locally regardless of age': {
        de: 'Nachrichten unabhängig vom Alter herunterladen',
        ar: 'زامِن كل الرسائل محليًا بغض النظر عن عمرها',
      },
    },
    recentCopy: {
      'Synchronize the most recent …': { de: 'Nur Nachrichten der letzten … herunterladen', ar: 'زأمِن الأحدث …' },
    },
    sentFolder: {
      'Place a copy in': { de: 'Eine Kopie speichern unter', ar: 'ضع نسخة في' },
      '"Sent" Folder on': { de: 'Ordner "Gesendet" in', ar: 'مُجلد ”المُرسل“ في' },
    },
    checkMail: {
      'Check for new messages at startup': {
        de: 'Beim Starten auf neue Nachrichten prüfen',
        ar: 'تحقق من وجود رسائل جديدة عند البدء',
      },
      'Check for new messages every … minutes': {
        de: 'Alle … Minuten auf neue Nachrichten prüfen',
        ar: 'افحص الرسائل الجديدة كل … دقائق',
      },
    },
    localFolder: {
      'Local Folders': { de: 'Lokale Ordner', ar: 'مجلدات محلّيّة' },
    },
    sizeLimit: {
      "Don't download messages larger than … KB": {
        de: 'Nachrichten nicht herunterladen, die größer sind als … KB',
        ar: 'لا تنزل الرسائل الأكبر من … ك.بايت',
      },
    },
  },
  'thunderbird-android': {
    serverDeletes: {
      'When I delete a message': { de: 'Beim Löschen von Nachrichten', ar: 'عندما أحذف رسالة' },
      'Do not delete on server': { de: 'Nie auf Server löschen', ar: 'ﻻ تحذفها على الخادم' },
    },
    fullCopy: {
      'Local folder size': { de: 'Lokale Ordnergröße', ar: 'حجم المجلد المحلي' },
      'all messages': { de: 'Alle Nachrichten', ar: 'كل الرسائل' },
      'Sync messages from': { de: 'Nachrichten synchronisieren von', ar: 'زَامن الرسائل مع' },
      'any time (no limit)': { de: 'jederzeit (unbegrenzt)', ar: 'أي وقت (بدون حَدْ)' },
      'Fetch messages up to': { de: 'Nachrichten abrufen bis zu', ar: 'إحضار الرسائل حتى' },
      'any size (no limit)': { de: 'jede Größe (unbegrenzt)', ar: 'أي حجم (بدون حَدْ)' },
    },
    recentCopy: {
      'Sync messages from': { de: 'Nachrichten synchronisieren von', ar: 'زَامن الرسائل مع' },
    },
    sentFolder: {
      'Sent folder': { de: 'Ordner für gesendete Nachrichten', ar: 'مجلد الرسائل المرسَلة' },
      'Upload sent messages': { de: 'Gesendete Nachrichten hochladen', ar: 'تحميل الرسائل المرسلة' },
    },
    checkMail: {
      'Folder poll frequency': { de: 'Häufigkeit der Ordnerabfrage', ar: 'تردد استطلاع المجلد' },
      Never: { de: 'Nie (nur manuell)', ar: 'أبدًا' },
    },
    sizeLimit: {
      'Fetch messages up to': { de: 'Nachrichten abrufen bis zu', ar: 'إحضار الرسائل حتى' },
    },
  },
  evolution: {
    serverCopies: {
      'Leave messages on server': { de: 'Nachrichten auf Server belassen', ar: 'اترك الرّسائل على الخادوم' },
    },
    keepDays: {
      'Delete after … day(s)': { de: 'Nach … Tag(en) löschen', ar: 'احذف بعد … يوم' },
    },
    serverDeletes: {
      'Delete expunged from local Inbox': { de: 'Gelöschte Nachrichten aus lokalem Posteingang entfernen' },
    },
    fullCopy: {
      'Synchronize remote mail locally in all folders': { de: 'Entfernte E-Mails automatisch lokal abgleichen' },
    },
    recentCopy: {
      'Do not synchronize locally mails older than …': {
        de: 'Keine lokalen Nachrichten abgleichen, die älter sind als …',
      },
    },
    sentFolder: {
      'Sent Messages Folder': { de: 'Ordner für verschickte Nachrichten', ar: 'مجلد الرسائل المرسلة' },
    },
    checkMail: {
      'Check for new messages on start': {
        de: 'Beim Start nach neuen Nachrichten suchen',
        ar: 'تفقّد الرسائل الجديدة عند البدء',
      },
      'Check for new messages every … minutes': {
        de: 'Automatisch nach neuen E-Mails sehen alle … Minuten',
        ar: 'تحقق من الرسائل الجديدة كلَّ … دقائق',
      },
    },
    localFolder: {
      'On This Computer': { de: 'Auf diesem Rechner', ar: 'على هذا الحاسوب' },
    },
  },
  kmail: {
    serverCopies: {
      'Leave fetched messages on the server': {
        de: 'Abgeholte Nachrichten auf dem Server lassen',
        ar: 'اترك الرّسائل التي جُلبت في الخادم',
      },
    },
    keepDays: {
      'Days to leave messages on the server': {
        de: 'Abgeholte Nachrichten bleiben folgende Anzahl Tage auf dem Server',
        ar: 'أيّام ترك الرّسائل في الخادم',
      },
    },
    fullCopy: {
      'Download all messages for offline use': {
        de: 'Alle Nachrichten zur Offline-Verwendung herunterladen',
        ar: 'نزّل كلّ الرّسائل للاستخدام بلا اتّصال',
      },
    },
    sentFolder: {
      'Sent-mail folder': { de: 'Ordner für versendete Nachrichten', ar: 'مجلّد البريد المُرسل' },
    },
    checkMail: {
      'Enable interval mail checking': { de: 'Postfach regelmäßig überprüfen', ar: 'مكّن التماس البريد كلّ فترة' },
      'Check mail on startup': { de: 'Beim Start nach E-Mail sehen', ar: 'التمس البريد عند البدء' },
    },
  },
  'claws-mail': {
    serverCopies: {
      'Remove messages on server when received': { de: 'Nachrichten nach Empfang vom Server löschen' },
    },
    keepDays: {
      'Remove messages on server when received': { de: 'Nachrichten nach Empfang vom Server löschen' },
      'Remove after … days': { de: 'Löschen nach … Tag(en)' },
    },
    fullCopy: {
      'Synchronise for offline use': { de: 'Für Offline-Nutzung synchronisieren' },
    },
    sentFolder: {
      'Put sent messages in': { de: 'Gesendete Nachrichten ablegen in' },
    },
    checkMail: {
      "'Get Mail' checks for new messages on this account": {
        de: "'Abrufen' überprüft dieses Konto auf neue Nachrichten",
      },
    },
  },
  fairemail: {
    serverCopies: {
      'Leave messages on server': { de: 'Nachrichten auf Server belassen' },
    },
    serverDeletes: {
      'Leave deleted messages on server': { de: 'Gelöschte Nachrichten auf Server belassen' },
    },
    fullCopy: {
      'Keep all messages': { de: 'Alle E-Mails aufbewahren', ar: 'الإبقاء على كافة الرسائل' },
      'Automatically download message texts and attachments': {
        de: 'Automatisch den Nachrichtentext und Anhänge herunterladen',
      },
    },
    recentCopy: {
      'Keep messages (days)': { de: 'Nachrichten aufbewahren (Tage)', ar: 'مدة الاحتفاظ (بالأيام)' },
    },
    sentFolder: {
      Sent: { de: 'Gesendet', ar: 'البريد المرسَل' },
    },
    checkMail: {
      'Synchronize manually': { de: 'Manuell synchronisieren' },
    },
    sizeLimit: {
      'Automatically download messages and attachments on a metered connection up to': {
        de: 'Automatisches Herunterladen von E-Mails und Anhängen auf getakteten Verbindungen bis zu einer Größe von',
      },
    },
  },
};
