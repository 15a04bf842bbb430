import type { Security, Service } from './mailServer.ts';

/**
 * The standard port of each service. RFC 8314 sections 3.2, 3.3 and 7.1 to 7.3 (993, 995, 465), RFC 9051 section 2.1
 * (143), RFC 1939 section 3 (110), RFC 6409 section 3.1 (587); registered at IANA under the names imaps, imap, pop3s,
 * pop3, submissions and submission.
 *
 * @example
 * standardPorts.imap.tls; // 993
 */
export const standardPorts: Readonly<Record<Service, Readonly<Record<Security, number>>>> = {
  imap: { tls: 993, starttls: 143 },
  pop3: { tls: 995, starttls: 110 },
  smtp: { tls: 465, starttls: 587 },
};
