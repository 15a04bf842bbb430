/** One thing that can be wrong with a mail server's settings, or with what is asked of them. */
export interface SettingsDiagnostic {
  /** What happened. `at` is the setting, such as `imap.port`; `detail` names its value. */
  readonly what: (at: string, detail: string) => string;
  /** Why it matters. */
  readonly why: string;
  /** How to fix it. */
  readonly how: string;
}

/** The code of an issue; each has a page of the same name in `docs/errors`. */
export type SettingsCode =
  | 'MP-401'
  | 'MP-402'
  | 'MP-403'
  | 'MP-404'
  | 'MP-405'
  | 'MP-406'
  | 'MP-407'
  | 'MP-408'
  | 'MP-409'
  | 'MP-410'
  | 'MP-411'
  | 'MP-412'
  | 'MP-413'
  | 'MP-414'
  | 'MP-415'
  | 'MP-416'
  | 'MP-421'
  | 'MP-422'
  | 'MP-423'
  | 'MP-424'
  | 'MP-425'
  | 'MP-426'
  | 'MP-427'
  | 'MP-428'
  | 'MP-429';

/** Something that can't be used, and was left out or stopped a file from being made. */
export interface SettingsIssue {
  readonly code: SettingsCode;
  /** The setting: `imap.port`, `smtp.1.host`, `username`; empty for the whole. */
  readonly at: string;
  /** The value, cut to 64 characters. Empty where it would tell who the person is: user name, address and name. */
  readonly detail: string;
}

const otherConnections = 'This connection was left out; all else was kept.';

/** Every issue of the package. 401 to 416: a mail server's settings. 421 to 429: what a file or a code can't be made of. */
export const settingsDiagnostics: Readonly<Record<SettingsCode, SettingsDiagnostic>> = {
  'MP-401': {
    what: (at, detail) => `\`${at || 'server'}\` is “${detail}”, which is no object of settings.`,
    why: 'Nothing could be read from it; all else was kept.',
    how: 'Pass an object as `MailServer` describes it. Text from an attribute or a file goes through `JSON.parse` first.',
  },
  'MP-402': {
    what: (at) => `\`${at}\` is not a setting.`,
    why: 'It was left out. If it is a misspelt name, the setting that was meant is missing.',
    how: 'Use the names that `MailServer` lists.',
  },
  'MP-403': {
    what: (at) => `\`${at}\` is missing.`,
    why: `Without a host name nobody can connect. ${otherConnections}`,
    how: 'Give the host name of the server, or leave the service out where the server does not have it.',
  },
  'MP-404': {
    what: (at, detail) => `\`${at}\` is “${detail}”, which is not a host name.`,
    why: `Mail programs refuse it. ${otherConnections}`,
    how: 'Give a host name alone, such as `imap.example.net`: no `imaps://`, no port, no path, no dot at the end.',
  },
  'MP-405': {
    what: (at, detail) => `\`${at}\` is “${detail}”, which holds a space.`,
    why: `A host name has none, so it may be two names or a sentence. ${otherConnections}`,
    how: 'Give one host name. Spaces around it do no harm.',
  },
  'MP-406': {
    what: (at, detail) => `\`${at}\` is “${detail}”, an IP address.`,
    why: `Certificates are made out to names, so programs would warn, and people would learn to click warnings away. ${otherConnections}`,
    how: 'Give the host name that stands in the server’s certificate.',
  },
  'MP-407': {
    what: (at, detail) => `\`${at}\` is “${detail}”, which has letters that are not ASCII.`,
    why: `Autoconfig, Thunderbird’s code and many programs take ASCII alone. ${otherConnections}`,
    how: 'Give the ASCII form, which begins with `xn--`: `new URL("https://…").hostname` tells it.',
  },
  'MP-408': {
    what: (at, detail) => `\`${at}\` is “${detail}”, which is not a port.`,
    why: `A guess could lead to another service. ${otherConnections}`,
    how: 'Give a whole number from 1 to 65535, or leave it out for the standard port.',
  },
  'MP-409': {
    what: (at, detail) => `\`${at}\` is ${detail}, which belongs to another service.`,
    why: `A program would talk to the wrong service: 995 is POP3’s, and 25 is for mail between servers. ${otherConnections}`,
    how: 'Use 993 or 143 for IMAP, 995 or 110 for POP3, 465 or 587 for SMTP, or the server’s own port.',
  },
  'MP-410': {
    what: (at, detail) => `\`${at}\` is “${detail}”: the connection would not be encrypted.`,
    why: `Anybody on the way could read the password and the mail. ${otherConnections}`,
    how: 'Offer TLS on the server, and say `tls` or `starttls`.',
  },
  'MP-411': {
    what: (at, detail) => `\`${at}\` is “${detail}”, and must be \`tls\` or \`starttls\`.`,
    why: `A program that is told the wrong one can’t connect. ${otherConnections}`,
    how: 'Say `tls` for TLS from the start or `starttls` for the upgrade. With a standard port it can be left out.',
  },
  'MP-412': {
    what: (at, detail) => `\`${at}\` is ${detail}, which contradict each other.`,
    why: `One of the two is wrong, and it is not clear which. ${otherConnections}`,
    how: 'TLS from the start has the ports 993, 995 and 465; STARTTLS has 143, 110 and 587. Correct one, or leave it out.',
  },
  'MP-413': {
    what: (at) => `\`${at}\` is not a text that can be used.`,
    why: 'It is too long, or holds control characters, half a character, or marks that change the direction of what follows. It was left out; all else was kept.',
    how: 'Give one line of text: at most 255 characters, 60 for the provider, and no invisible characters in a user name.',
  },
  'MP-414': {
    what: (at) => `\`${at}\` holds a placeholder that is not known.`,
    why: 'Programs would take it for a part of the name. The user name counts as not known; all else was kept.',
    how: 'Give `%EMAILADDRESS%` or `%EMAILLOCALPART%` alone, or the user name itself.',
  },
  'MP-415': {
    what: (at) => `\`${at}\` is not an e-mail address.`,
    why: 'Programs refuse it. It was left out; all else was kept.',
    how: 'Give the address alone, such as `jo@example.net`, without a name and without quotation marks.',
  },
  'MP-416': {
    what: (at, detail) => `\`${at}\` is “${detail}”, which is not a way to sign in.`,
    why: 'A person would be told to type a password that does not work. How to sign in counts as not known; all else was kept.',
    how: 'Say `password`, `app-password` or `browser`. Leave it out for `password`.',
  },
  'MP-421': {
    what: (at) => `There is no usable connection in \`${at}\`.`,
    why: 'A program needs one to collect mail and one to send it, so nothing was made.',
    how: 'Give the protocol that was asked for, and `smtp`. If you did, the other issues say what was wrong with it.',
  },
  'MP-422': {
    what: (at) => `\`${at}\` has STARTTLS alone, which an Apple profile can’t say.`,
    why: 'Its `UseSSL` means TLS from the start. What it does on 143, 110 and 587 is not documented, so nothing was made.',
    how: 'Offer TLS from the start too (993, 995, 465), and pass both ways in a list. Otherwise show the settings to type.',
  },
  'MP-423': {
    what: (at, detail) => `\`${at}\` is “${detail}”, which this format can’t say.`,
    why: 'The device would ask for a password that does not work, so nothing was made.',
    how: 'An Apple profile has no key for signing in by browser: let people add the account by hand. If the way is not known, give it.',
  },
  'MP-424': {
    what: (at) => `\`${at}\` gave no random bytes.`,
    why: 'Each profile needs an identifier that no other has, so nothing was made.',
    how: 'Pass `crypto`, which browsers and Node 20 or newer have as a global.',
  },
  'MP-425': {
    what: (at) => `\`${at}\` is missing or not ASCII.`,
    why: 'Thunderbird’s code takes ASCII addresses alone, and none without one, so nothing was made.',
    how: 'Give the address. For one that is not ASCII show the settings to type.',
  },
  'MP-426': {
    what: (at) => `\`${at}\` is not known.`,
    why: 'This needs a user name, or the rule for it, so nothing was made.',
    how: 'Give `username`, or leave it out where it is the whole address. If you did, the other issues say what was wrong with it.',
  },
  'MP-427': {
    what: (at, detail) => `\`${at}\` holds “${detail}”, which is not a mail domain.`,
    why: 'Programs refuse an autoconfig file without the domain it is for. Other domains were kept; without any, nothing was made.',
    how: 'Give the part after the @, in ASCII, such as `example.net`.',
  },
  'MP-428': {
    what: (at) => `\`${at}\` is the name of one mailbox, and autoconfig is for all of a domain.`,
    why: 'Everybody else would get a user name that is not theirs, and it would stand on the web. Nothing was made.',
    how: 'Give the rule: `%EMAILADDRESS%` or `%EMAILLOCALPART%`. If names follow neither, show the settings to type.',
  },
  'MP-429': {
    what: (at, detail) => `\`${at}\` is “${detail}”, which is not one of its values.`,
    why: 'A guess could set up what nobody asked for, so nothing was made.',
    how: 'The protocols are `imap` and `pop3`; `serverCopies` is `keep`, or `keepDays` with a whole number from 1 to 9999.',
  },
};

/**
 * The sentences for an issue: what happened, why it matters, how to fix it, and the page that says more.
 *
 * @example
 * const { issues } = checkMailServer({ imap: { host: '192.0.2.7' } });
 * issues.map(diagnoseSettings); // ['mail-protocol MP-406: `imap.host` is “192.0.2.7”, an IP address. …']
 */
export function diagnoseSettings({ code, at, detail }: SettingsIssue): string {
  const { what, why, how } = settingsDiagnostics[code];
  return `mail-protocol ${code}: ${what(at, detail)} ${why} ${how} See https://github.com/OWNER/mail-protocol/blob/main/docs/errors/${code}.md.`;
}
