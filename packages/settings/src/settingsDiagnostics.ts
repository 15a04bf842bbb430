/** One thing that can be wrong with a mail server's settings, or with a request for a file or code made from them. */
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

/** Something that can't be used. It was left out, or it stopped a file from being made. */
export interface SettingsIssue {
  readonly code: SettingsCode;
  /** The setting: `imap.port`, `smtp.1.host`, `username`; empty for the server as a whole. */
  readonly at: string;
  /**
   * The value, cut to 64 characters. Empty for the user name, the address and the name, because they identify the
   * person.
   */
  readonly detail: string;
}

const otherConnections = 'This connection was left out. Everything else was kept.';

/**
 * Every issue of the package. 401 to 416: a mail server's settings. 421 to 429: reasons why a file or a code can't be
 * made.
 */
export const settingsDiagnostics: Readonly<Record<SettingsCode, SettingsDiagnostic>> = {
  'MP-401': {
    what: (at, detail) => `\`${at || 'server'}\` is “${detail}”, which is not an object with settings.`,
    why: 'Nothing could be read from it. Everything else was kept.',
    how: 'Pass an object as described by `MailServer`. Parse text from an attribute or a file with `JSON.parse` first.',
  },
  'MP-402': {
    what: (at) => `\`${at}\` is not a setting.`,
    why: 'It was left out. If the name is misspelt, the intended setting is missing.',
    how: 'Use the names in `MailServer`.',
  },
  'MP-403': {
    what: (at) => `\`${at}\` is missing.`,
    why: `Programs can’t connect without a host name. ${otherConnections}`,
    how: 'Give the host name of the server, or leave the service out if the server does not have it.',
  },
  'MP-404': {
    what: (at, detail) => `\`${at}\` is “${detail}”, which is not a host name.`,
    why: `Mail programs reject it. ${otherConnections}`,
    how: 'Give only a host name, such as `imap.example.net`: no `imaps://`, no port, no path, no dot at the end.',
  },
  'MP-405': {
    what: (at, detail) => `\`${at}\` is “${detail}”, which contains a space.`,
    why: `Host names have no spaces, so this may be two names or a sentence. ${otherConnections}`,
    how: 'Give one host name. Spaces before and after it are fine.',
  },
  'MP-406': {
    what: (at, detail) => `\`${at}\` is “${detail}”, an IP address.`,
    why: `Certificates are issued for host names, so programs would warn, and people would learn to ignore warnings. ${otherConnections}`,
    how: 'Give the host name in the server’s certificate.',
  },
  'MP-407': {
    what: (at, detail) => `\`${at}\` is “${detail}”, which contains letters that are not ASCII.`,
    why: `Autoconfig, Thunderbird’s code and many programs accept only ASCII. ${otherConnections}`,
    how: 'Give the ASCII form, which begins with `xn--`. `new URL("https://…").hostname` returns it.',
  },
  'MP-408': {
    what: (at, detail) => `\`${at}\` is “${detail}”, which is not a port.`,
    why: `A guess could lead to another service. ${otherConnections}`,
    how: 'Give a whole number from 1 to 65535, or leave the port out to use the standard one.',
  },
  'MP-409': {
    what: (at, detail) => `\`${at}\` is ${detail}, which belongs to another service.`,
    why: `A program would connect to the wrong service: 995 is for POP3, and 25 is for mail between servers. ${otherConnections}`,
    how: 'Use 993 or 143 for IMAP, 995 or 110 for POP3, 465 or 587 for SMTP, or the server’s own port.',
  },
  'MP-410': {
    what: (at, detail) => `\`${at}\` is “${detail}”: the connection would not be encrypted.`,
    why: `Anyone on the network could read the password and the mail. ${otherConnections}`,
    how: 'Offer TLS on the server, and set `tls` or `starttls`.',
  },
  'MP-411': {
    what: (at, detail) => `\`${at}\` is “${detail}”, but must be \`tls\` or \`starttls\`.`,
    why: `A program with the wrong setting can’t connect. ${otherConnections}`,
    how: 'Use `tls` for TLS from the start, or `starttls` for the upgrade. With a standard port you can leave it out.',
  },
  'MP-412': {
    what: (at, detail) => `\`${at}\` is ${detail}, and these contradict each other.`,
    why: `One of the two is wrong, and it is unclear which. ${otherConnections}`,
    how: 'TLS from the start uses ports 993, 995 and 465; STARTTLS uses 143, 110 and 587. Correct one, or leave it out.',
  },
  'MP-413': {
    what: (at) => `\`${at}\` is not usable text.`,
    why: 'It is too long, or contains control characters, an unpaired surrogate, or marks that change the direction of the text after it. It was left out. Everything else was kept.',
    how: 'Give one line of text: at most 255 characters, 60 for the provider, and no invisible characters in a user name.',
  },
  'MP-414': {
    what: (at) => `\`${at}\` contains an unknown placeholder.`,
    why: 'Programs would read it as part of the user name. The user name counts as unknown. Everything else was kept.',
    how: 'Give only `%EMAILADDRESS%` or `%EMAILLOCALPART%`, or the user name itself.',
  },
  'MP-415': {
    what: (at) => `\`${at}\` is not an e-mail address.`,
    why: 'Programs reject it. It was left out. Everything else was kept.',
    how: 'Give only the address, such as `jo@example.net`, without a name or quotation marks.',
  },
  'MP-416': {
    what: (at, detail) => `\`${at}\` is “${detail}”, which is not a sign-in method.`,
    why: 'A person would be told to type a password that does not work. The sign-in method counts as unknown. Everything else was kept.',
    how: 'Use `password`, `app-password` or `browser`. The default is `password`.',
  },
  'MP-421': {
    what: (at) => `There is no usable connection in \`${at}\`.`,
    why: 'A program needs one to collect mail and one to send it, so nothing was made.',
    how: 'Give the requested protocol, and `smtp`. If you did, the other issues say what was wrong.',
  },
  'MP-422': {
    what: (at) => `\`${at}\` has only STARTTLS, which an Apple profile can’t express.`,
    why: 'Its `UseSSL` means TLS from the start. What it does on 143, 110 and 587 is not documented, so nothing was made.',
    how: 'Offer TLS from the start too (993, 995, 465), and pass both connections in a list. Otherwise show people the settings to type.',
  },
  'MP-423': {
    what: (at, detail) => `\`${at}\` is “${detail}”, which this format can’t express.`,
    why: 'The device would ask for a password that does not work, so nothing was made.',
    how: 'An Apple profile has no key for signing in by browser: let people add the account by hand. If the sign-in method is unknown, give it.',
  },
  'MP-424': {
    what: (at) => `\`${at}\` supplied no random bytes.`,
    why: 'Each profile needs a unique identifier, so nothing was made.',
    how: 'Pass `crypto`, which browsers and Node 20 or newer have as a global.',
  },
  'MP-425': {
    what: (at) => `\`${at}\` is missing or not ASCII.`,
    why: 'Thunderbird’s code needs an address in ASCII, so nothing was made.',
    how: 'Give the address. If it is not ASCII, show people the settings to type.',
  },
  'MP-426': {
    what: (at) => `\`${at}\` is unknown.`,
    why: 'A user name, or the rule for it, is needed here, so nothing was made.',
    how: 'Give `username`, or leave it out if it is the whole address. If you did, the other issues say what was wrong.',
  },
  'MP-427': {
    what: (at, detail) => `\`${at}\` contains “${detail}”, which is not a mail domain.`,
    why: 'Programs reject an autoconfig file that does not name its domain. Other domains were kept. If there are none, nothing was made.',
    how: 'Give the part after the @, in ASCII, such as `example.net`.',
  },
  'MP-428': {
    what: (at) => `\`${at}\` is the user name of one mailbox, but autoconfig is for all mailboxes of a domain.`,
    why: 'Everyone else would get the wrong user name, and it would be public on the web. Nothing was made.',
    how: 'Give the rule: `%EMAILADDRESS%` or `%EMAILLOCALPART%`. If user names follow neither rule, show people the settings to type.',
  },
  'MP-429': {
    what: (at, detail) => `\`${at}\` is “${detail}”, which is not a valid value.`,
    why: 'A guess could set up something nobody asked for, so nothing was made.',
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
