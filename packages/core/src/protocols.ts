/** A protocol for fetching mail. */
export type Protocol = 'imap' | 'pop3';

/** Both protocols, in display order. */
export const protocols: readonly Protocol[] = ['imap', 'pop3'];
