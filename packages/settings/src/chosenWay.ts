import { checkMailServer } from './checkMailServer.ts';
import { issue } from './issue.ts';
import type { CheckedMailServer, Connection, Protocol } from './mailServer.ts';
import type { SettingsIssue } from './settingsDiagnostics.ts';

/** A server, checked, and the best connections for a protocol: what every file and code is made of. */
export interface ChosenWay {
  readonly server: CheckedMailServer;
  /** For collecting mail; `undefined` where an issue says why. */
  readonly incoming: Connection | undefined;
  /** For sending; `undefined` where an issue says why. */
  readonly outgoing: Connection | undefined;
  readonly issues: SettingsIssue[];
}

/** Checks the server and takes the best connections. What comes from outside of TypeScript may be no protocol at all. */
export function chosenWay(given: unknown, protocol: Protocol): ChosenWay {
  const { server, issues: found } = checkMailServer(given);
  const issues = [...found];
  const known = protocol === 'imap' || protocol === 'pop3';
  const [incoming, outgoing] = [known ? server[protocol][0] : undefined, server.smtp[0]];
  if (!known) issues.push(issue('MP-429', 'protocol', protocol));
  else if (!incoming) issues.push(issue('MP-421', protocol));
  if (!outgoing) issues.push(issue('MP-421', 'smtp'));
  return { server, incoming, outgoing, issues };
}
