import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { parse as parsePlist } from 'plist';

/** Reads the written files with independent parsers. Each throws on a file that is not well-formed. */

type Dictionary = Readonly<Record<string, unknown>>;

/** The profile and the account in it, from a property list. */
export function readProfile(text: string): { readonly profile: Dictionary; readonly account: Dictionary } {
  // Check well-formedness first, because the property list parser accepts some faults.
  XmlDocument.fromString(text).dispose();
  const profile = parsePlist(text) as Dictionary;
  const [account] = profile['PayloadContent'] as Dictionary[];
  return { profile, account: account ?? {} };
}

/** One server section of an autoconfig file. */
interface Section {
  readonly type: string;
  readonly hostname: string;
  readonly port: string;
  readonly socketType: string;
  readonly authentication: readonly string[];
  readonly username: string;
  /** Whether POP3 leaves mail on the server, and for how many days. */
  readonly pop3?: readonly string[];
}

/** The content of an autoconfig file. */
export interface ReadAutoconfig {
  readonly version: string;
  readonly id: string;
  readonly domains: readonly string[];
  readonly displayName: string;
  readonly incoming: readonly Section[];
  readonly outgoing: readonly Section[];
}

export function readAutoconfig(text: string): ReadAutoconfig {
  const document = XmlDocument.fromString(text);
  try {
    const all = (path: string, within = document.root) => within.find(path) as XmlElement[];
    const texts = (path: string, within?: XmlElement) => all(path, within).map(({ content }) => content);
    const sections = (name: string) =>
      all(`emailProvider/${name}`).map((section) => {
        const [leave, days] = [
          texts('pop3/leaveMessagesOnServer', section),
          texts('pop3/daysToLeaveMessagesOnServer', section),
        ];
        return {
          type: section.attr('type')?.value ?? '',
          hostname: texts('hostname', section).join(),
          port: texts('port', section).join(),
          socketType: texts('socketType', section).join(),
          authentication: texts('authentication', section),
          username: texts('username', section).join(),
          ...(leave.length + days.length > 0 ? { pop3: [...leave, ...days] } : {}),
        };
      });
    return {
      version: document.root.attr('version')?.value ?? '',
      id: (document.get('/clientConfig/emailProvider') as XmlElement | null)?.attr('id')?.value ?? '',
      domains: texts('emailProvider/domain'),
      displayName: texts('emailProvider/displayName').join(),
      incoming: sections('incomingServer'),
      outgoing: sections('outgoingServer'),
    };
  } finally {
    document.dispose();
  }
}
