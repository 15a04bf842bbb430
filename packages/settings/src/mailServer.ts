/** A protocol by which a mail program collects mail. */
export type Protocol = 'imap' | 'pop3';

/** What a mail server offers to mail programs: mail is collected by IMAP or POP3, and sent by SMTP. */
export type Service = Protocol | 'smtp';

/**
 * How a connection is encrypted: `tls` from the start, which RFC 8314 (section 3) prefers, or `starttls`, upgraded from
 * plain text before the password is sent (RFC 9051 section 6.2.1; RFC 2595 section 4, where POP3 calls it STLS; RFC 3207).
 * There is no third one: without encryption anybody on the way can read the password.
 */
export type Security = 'tls' | 'starttls';

/**
 * How a person signs in: with the mailbox's `password`, with an `app-password` made for one program, or in a `browser`
 * window that the program opens (OAuth 2.0, RFC 8252).
 */
export type SignIn = 'password' | 'app-password' | 'browser';

/** Where a service is reached, and how. */
export interface Connection {
  /** A host name in ASCII, in lower case: no address of numbers, no scheme, no port. */
  readonly host: string;
  /** 1 to 65535. */
  readonly port: number;
  readonly security: Security;
}

/** A connection as a host knows it. What is left out is what RFC 8314 recommends. */
export interface GivenConnection {
  /** A host name in ASCII, such as `imap.example.net`. */
  readonly host: string;
  /** 1 to 65535. By default the standard port of `security`, see `standardPorts`. */
  readonly port?: number | undefined;
  /** By default what the standard port stands for, and `tls` where no port is given either. */
  readonly security?: Security | undefined;
}

/**
 * A mail server, and one mailbox on it, as a host knows them. Any part may be missing; `checkMailServer` says what
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
  /** How the server is reached by IMAP; several ways in a list. Left out where the server has no IMAP. */
  readonly imap?: GivenConnection | readonly GivenConnection[] | null | undefined;
  /** The same by POP3. */
  readonly pop3?: GivenConnection | readonly GivenConnection[] | null | undefined;
  /** The same for sending. Every mail program needs it beside IMAP or POP3. */
  readonly smtp?: GivenConnection | readonly GivenConnection[] | null | undefined;
  /** The mailbox's address, such as `jo@example.net`. By default the user name, if that is one. */
  readonly address?: string | null | undefined;
  /**
   * The user name of the mailbox, or the rule for it as autoconfig writes it (draft-ietf-mailmaint-autoconfig):
   * `%EMAILADDRESS%` for the whole address, which is the default, or `%EMAILLOCALPART%` for what stands before the @.
   * `null` says that it is not known.
   */
  readonly username?: string | null | undefined;
  /** How to sign in, `password` by default. `null` says that it is not known. */
  readonly signIn?: SignIn | null | undefined;
  /** The person's name, which stands beside the address in mail that is sent. At most 255 characters. */
  readonly name?: string | null | undefined;
  /** What the provider calls itself. At most 60 characters, as autoconfig's `displayName` takes no more. */
  readonly provider?: string | null | undefined;
}

/** A `MailServer` of which each part was checked. It can be passed wherever a `MailServer` can, and means the same. */
export interface CheckedMailServer {
  /** TLS from the start first; empty where there is no way. */
  readonly imap: readonly Connection[];
  readonly pop3: readonly Connection[];
  readonly smtp: readonly Connection[];
  readonly address: string | null;
  /** `%EMAILADDRESS%`, `%EMAILLOCALPART%`, a literal user name, or `null` where it is not known. */
  readonly username: string | null;
  /** `null` where it is not known. */
  readonly signIn: SignIn | null;
  readonly name: string | null;
  readonly provider: string | null;
}
