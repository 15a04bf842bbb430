import { hostCode } from './hostCode.ts';
import { issue, shown } from './issue.ts';
import type { Connection, Security, Service } from './mailServer.ts';
import { itemsIn, keysIn, readIn } from './readIn.ts';
import type { SettingsIssue } from './settingsDiagnostics.ts';
import { standardPorts } from './standardPorts.ts';

const settings = ['host', 'port', 'security'];
const noEncryption = ['', 'none', 'plain', 'plaintext', 'off', 'false'];

/** More than any server has. A longer list is a mistake or an attempt to waste time. */
const mostConnections = 8;

/**
 * The valid connections of one service, those with TLS from the start first. A connection with any faulty part is left
 * out, because it is unclear which part is wrong.
 */
export function checkConnections(service: Service, given: unknown, issues: SettingsIssue[]): readonly Connection[] {
  if (given === undefined || given === null) return [];
  const found: Connection[] = [];
  const check = (connection: unknown, at: string) => {
    const checked = checkConnection(service, connection, at);
    issues.push(...checked.issues);
    if (checked.connection) found.push(checked.connection);
  };
  const list = itemsIn(given, mostConnections + 1);
  if (!list) check(given, service);
  else
    for (const [index, connection] of list.slice(0, mostConnections).entries())
      check(connection, `${service}.${index}`);
  if (list && list.length > mostConnections)
    issues.push(issue('MP-401', `${service}.${mostConnections}`, 'one of too many'));
  return [...found.filter(({ security }) => security === 'tls'), ...found.filter(({ security }) => security !== 'tls')];
}

interface Checked {
  readonly connection?: Connection;
  readonly issues: readonly SettingsIssue[];
}

function checkConnection(service: Service, given: unknown, at: string): Checked {
  const keys = keysIn(given);
  if (!keys) return { issues: [issue('MP-401', at, given)] };
  const unknown = keys.filter((key) => !settings.includes(key));
  const issues = unknown.map((key) => issue('MP-402', `${at}.${shown(key)}`));

  const host = checkedHost(readIn(given, 'host'), `${at}.host`);
  const port = checkedPort(readIn(given, 'port'), `${at}.port`);
  const security = checkedSecurity(readIn(given, 'security'), `${at}.security`);
  for (const part of [host, port, security]) if (typeof part === 'object') issues.push(part);
  if (typeof host === 'object' || typeof port === 'object' || typeof security === 'object') return { issues };

  const way = agreed(service, port, security, at);
  if ('code' in way) return { issues: [...issues, way] };
  return { connection: { host, ...way }, issues };
}

function checkedHost(given: unknown, at: string): string | SettingsIssue {
  if (given === undefined || given === null) return issue('MP-403', at);
  if (typeof given !== 'string') return issue('MP-404', at, given);
  const host = given.trim();
  const code = hostCode(host);
  return code ? issue(code, at, host) : host.toLowerCase();
}

/** A port; `undefined` if none is given. Accepts text, because forms and many databases pass it as text. */
function checkedPort(given: unknown, at: string): number | undefined | SettingsIssue {
  if (given === undefined || given === null || given === '') return undefined;
  const port = typeof given === 'string' && /^\s*\d{1,5}\s*$/.test(given) ? Number(given) : given;
  const isPort = typeof port === 'number' && Number.isInteger(port) && port >= 1 && port <= 65_535;
  return isPort ? port : issue('MP-408', at, given);
}

function checkedSecurity(given: unknown, at: string): Security | undefined | SettingsIssue {
  if (given === undefined || given === null) return undefined;
  if (given === false) return issue('MP-410', at, given);
  if (typeof given !== 'string') return issue('MP-411', at, given);
  const word = given.trim().toLowerCase();
  if (word === 'tls' || word === 'starttls') return word;
  return issue(noEncryption.includes(word) ? 'MP-410' : 'MP-411', at, given);
}

/** Port and security. If one is missing, it follows from the other; if they contradict each other, that is an issue. */
function agreed(
  service: Service,
  port: number | undefined,
  security: Security | undefined,
  at: string,
): Omit<Connection, 'host'> | SettingsIssue {
  const standard = standardPorts[service];
  if (port === undefined) return { port: standard[security ?? 'tls'], security: security ?? 'tls' };
  // 25 is SMTP between servers (RFC 6409 section 3.1), which some networks block.
  const ofOthers = Object.values(standardPorts).filter((ports) => ports !== standard);
  if (port === 25 || ofOthers.some((ports) => port === ports.tls || port === ports.starttls))
    return issue('MP-409', `${at}.port`, port);
  const meant = port === standard.tls ? 'tls' : port === standard.starttls ? 'starttls' : security;
  if (!meant) return issue('MP-411', `${at}.security`, 'not given');
  if (security && security !== meant) return issue('MP-412', at, `port ${port} with ${security}`);
  return { port, security: meant };
}
