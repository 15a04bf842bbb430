/** A protocol by which a mail program collects mail. */
export type Protocol = 'imap' | 'pop3';

/** What a mail server offers to mail programs: mail is collected by IMAP or POP3, and sent by SMTP. */
export type Service = Protocol | 'smtp';

/**
 * How a connection is encrypted: `tls` from the start, which RFC 8314 (section 3) prefers, or `starttls`, upgraded from
 * plain text before the password is sent (RFC 9051 section 6.2.1; RFC 2595 section 4, where POP3 calls it STLS; RFC
 * 3207). There is no third value: without encryption, anyone on the network can read the password.
 */
export type Security = 'tls' | 'starttls';

/**
 * How a person signs in: with the mailbox's `password`, with an `app-password` made for one program, or in a `browser`
 * window that the program opens (OAuth 2.0, RFC 8252).
 */
export type SignIn = 'password' | 'app-password' | 'browser';

/** How to reach a service. */
export interface Connection {
  /** A host name in ASCII, in lower case: no IP address, no scheme, no port. */
  readonly host: string;
  /** 1 to 65535. */
  readonly port: number;
  readonly security: Security;
}

/** A connection as a host passes it. The defaults are those that RFC 8314 recommends. */
export interface GivenConnection {
  /** A host name in ASCII, such as `imap.example.net`. */
  readonly host: string;
  /** 1 to 65535. By default the standard port of `security`, see `standardPorts`. */
  readonly port?: number | undefined;
  /** By default the security of the standard port, or `tls` if no port is given either. */
  readonly security?: Security | undefined;
}

/**
 * A mail server and one mailbox on it, as a host passes them. Any part may be missing; `checkMailServer` lists what
 * can't be used.
 *
 * @example
 * const server: MailServer = {
 *   provider: 'Example Mail',
 *   address: 'jo@example.net',
 *   imap: { host: 'imap.example.net' },
 *   pop3: { host: 'pop.example.net' },
 *   smtp: [{ host: 'smtp.example.net' }, { host: 'smtp.example.net', security: 'starttls' }],
 * };
 */
export interface MailServer {
  /** The IMAP connection, or a list of several. Leave it out if the server has no IMAP. */
  readonly imap?: GivenConnection | readonly GivenConnection[] | null | undefined;
  /** The same for POP3. */
  readonly pop3?: GivenConnection | readonly GivenConnection[] | null | undefined;
  /** The same for sending. Every mail program needs it in addition to IMAP or POP3. */
  readonly smtp?: GivenConnection | readonly GivenConnection[] | null | undefined;
  /** The mailbox's address, such as `jo@example.net`. By default the user name, if that is an address. */
  readonly address?: string | null | undefined;
  /**
   * The user name of the mailbox, or the rule for it as autoconfig writes it (draft-ietf-mailmaint-autoconfig):
   * `%EMAILADDRESS%` for the whole address, which is the default, or `%EMAILLOCALPART%` for the part before the @.
   * `null` means unknown.
   */
  readonly username?: string | null | undefined;
  /** How to sign in, `password` by default. `null` means unknown. */
  readonly signIn?: SignIn | null | undefined;
  /** The person's name, shown beside the address in sent mail. At most 255 characters. */
  readonly name?: string | null | undefined;
  /** The provider's name. At most 60 characters, the limit of autoconfig's `displayName`. */
  readonly provider?: string | null | undefined;
}

/** A checked `MailServer`. It can be passed wherever a `MailServer` can, and means the same. */
export interface CheckedMailServer {
  /** TLS from the start first; empty if there is no connection. */
  readonly imap: readonly Connection[];
  readonly pop3: readonly Connection[];
  readonly smtp: readonly Connection[];
  readonly address: string | null;
  /** `%EMAILADDRESS%`, `%EMAILLOCALPART%`, a literal user name, or `null` if unknown. */
  readonly username: string | null;
  /** `null` if unknown. */
  readonly signIn: SignIn | null;
  readonly name: string | null;
  readonly provider: string | null;
}
