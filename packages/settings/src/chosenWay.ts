import { checkMailServer } from './checkMailServer.ts';
import { issue } from './issue.ts';
import type { CheckedMailServer, Connection, Protocol } from './mailServer.ts';
import type { SettingsIssue } from './settingsDiagnostics.ts';

/** A checked server and its best connections for a protocol: the input of every file and code. */
export interface ChosenWay {
  readonly server: CheckedMailServer;
  /** For collecting mail; `undefined` if an issue says why there is none. */
  readonly incoming: Connection | undefined;
  /** For sending; `undefined` if an issue says why there is none. */
  readonly outgoing: Connection | undefined;
  readonly issues: SettingsIssue[];
}

/** Checks the server and picks the best connections. Callers without TypeScript may pass an invalid protocol. */
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
