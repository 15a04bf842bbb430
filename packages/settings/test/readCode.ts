/** The settings of one server in a code. */
interface Reached {
  readonly protocol: number;
  readonly host: string;
  readonly port: number;
  readonly security: number;
  readonly authentication: number;
  readonly username: string;
}

/** The values that Thunderbird for Android reads from a code. */
export interface ReadCode {
  readonly incoming: Reached;
  readonly outgoing: Reached;
  readonly address: string;
  readonly name: string;
}

/** Throws if version 1 of the format's specification does not allow the code for one account without passwords. */
export function readCode(text: string): ReadCode {
  const [version, sequence, incoming, groups, ...moreAccounts] = list(JSON.parse(text), 4);
  demand(version === 1 && JSON.stringify(sequence) === '[1,1]' && moreAccounts.length === 0, 'the frame');
  const [group, ...moreGroups] = list(groups, 1);
  const [outgoing, identity, ...moreIdentities] = list(group, 2);
  demand(moreGroups.length + moreIdentities.length === 0, 'the groups');
  const [address, name] = list(identity, 2).map(line);
  demand(/^\p{ASCII}+$/u.test(address ?? ''), 'the address');
  return {
    incoming: reached(incoming, [0, 1]),
    outgoing: reached(outgoing, [0]),
    address: address ?? '',
    name: name ?? '',
  };
}

function reached(value: unknown, protocols: readonly number[]): Reached {
  const [protocol, host, port, security, authentication, username] = list(value, 6);
  demand(protocols.includes(Number(protocol)), 'the protocol');
  demand(/^[\da-z.-]+$/.test(line(host)), 'the host');
  demand(Number.isInteger(port) && Number(port) > 0 && Number(port) < 65_536, 'the port');
  demand(security === 2 || security === 3, 'the security');
  demand(authentication === 1 || authentication === 6, 'the authentication');
  return {
    protocol: Number(protocol),
    host: line(host),
    port: Number(port),
    security: Number(security),
    authentication: Number(authentication),
    username: line(username),
  };
}

function list(value: unknown, length: number): readonly unknown[] {
  demand(Array.isArray(value) && value.length === length, `a list of ${length}`);
  return value as readonly unknown[];
}

function line(value: unknown): string {
  demand(typeof value === 'string' && !/[\r\n]/.test(value), 'a line of text');
  return String(value);
}

function demand(fact: boolean, what: string): void {
  if (!fact) throw new Error(`The code does not follow the format: ${what}.`);
}
