/** The entry of a key in Apple's schema. */
interface Key {
  readonly type: 'string' | 'integer' | 'boolean' | 'array';
  readonly required?: true;
  readonly values?: readonly (string | number)[];
}

type Schema = Readonly<Record<string, Key>>;

const authentication: Key = {
  type: 'string',
  required: true,
  values: ['EmailAuthNone', 'EmailAuthPassword', 'EmailAuthCRAMMD5', 'EmailAuthNTLM', 'EmailAuthHTTPMD5'],
};

const common: Schema = {
  PayloadVersion: { type: 'integer', required: true, values: [1] },
  PayloadIdentifier: { type: 'string', required: true },
  PayloadUUID: { type: 'string', required: true },
  PayloadDisplayName: { type: 'string' },
  PayloadDescription: { type: 'string' },
  PayloadOrganization: { type: 'string' },
};

/** The keys of a profile that an unmanaged device accepts: Apple's schema `TopLevel`. */
export const profileSchema: Schema = {
  ...common,
  PayloadType: { type: 'string', required: true, values: ['Configuration'] },
  PayloadContent: { type: 'array', required: true },
};

/** The keys of a mail account: Apple's schema `com.apple.mail.managed`, without S/MIME, VPN and passwords. */
export const mailSchema: Schema = {
  ...common,
  PayloadType: { type: 'string', required: true, values: ['com.apple.mail.managed'] },
  EmailAccountType: { type: 'string', required: true, values: ['EmailTypeIMAP', 'EmailTypePOP'] },
  EmailAccountDescription: { type: 'string' },
  EmailAccountName: { type: 'string' },
  EmailAddress: { type: 'string' },
  IncomingMailServerAuthentication: authentication,
  IncomingMailServerHostName: { type: 'string', required: true },
  IncomingMailServerPortNumber: { type: 'integer' },
  IncomingMailServerUseSSL: { type: 'boolean' },
  IncomingMailServerUsername: { type: 'string' },
  IncomingMailServerIMAPPathPrefix: { type: 'string' },
  OutgoingMailServerAuthentication: authentication,
  OutgoingMailServerHostName: { type: 'string', required: true },
  OutgoingMailServerPortNumber: { type: 'integer' },
  OutgoingMailServerUseSSL: { type: 'boolean' },
  OutgoingMailServerUsername: { type: 'string' },
  OutgoingPasswordSameAsIncomingPassword: { type: 'boolean' },
  PreventMove: { type: 'boolean' },
  PreventAppSheet: { type: 'boolean' },
  disableMailRecentsSyncing: { type: 'boolean' },
  allowMailDrop: { type: 'boolean' },
};

const typeOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;

/** The differences between a dictionary of a property list and a schema. */
export function departures(dictionary: Readonly<Record<string, unknown>>, schema: Schema): readonly string[] {
  const missing = Object.keys(schema).filter((key) => schema[key]?.required && !(key in dictionary));
  const wrong = Object.entries(dictionary).flatMap(([key, value]) => {
    const known = schema[key];
    if (!known) return [`${key} is not in the schema`];
    if (typeOf(value) !== known.type) return [`${key} is of type ${typeOf(value)}`];
    return known.values && !known.values.includes(value as string) ? [`${key} is ${value}`] : [];
  });
  return [...missing.map((key) => `${key} is missing`), ...wrong];
}
