import { chosenWay } from './chosenWay.ts';
import { issue } from './issue.ts';
import type { CheckedMailServer, Connection, MailServer, Protocol } from './mailServer.ts';
import { plist } from './plist.ts';
import type { FileResult } from './setupFile.ts';
import { typedUsername } from './typedUsername.ts';
import { namedUuid, type RandomSource, randomUuid } from './uuid.ts';

/** The source of a profile's unique identity. */
export interface ProfileIdentity {
  /** The source of its random UUID: `crypto` of a browser or of Node. */
  readonly random: RandomSource;
}

/**
 * An Apple configuration profile (`.mobileconfig`) that adds the mailbox to Mail on iPhone, iPad, Mac and Vision Pro.
 * Keys, types and defaults are those of Apple's device-management schema, `com.apple.mail.managed` and `TopLevel`.
 *
 * - It contains one protocol, as the schema requires: `EmailTypeIMAP` or `EmailTypePOP`.
 * - `UseSSL` and the ports are always written. Without them Apple uses no encryption, and tries port 25 first to send.
 * - It contains no password: the device asks once, for receiving and sending. It also asks for an unknown address or
 *   user name.
 * - `PayloadIdentifier` depends only on the mailbox and the protocol, so a second download replaces the first one. It
 *   differs between IMAP and POP3, because replacing a POP3 account would remove mail that only the device has.
 * - The UUID of the profile is random. The UUID of the account stays the same, because Apple updates an account in place
 *   only if its identifier and its UUID both stay the same (schema, `CommonPayloadKeys`). Removing an account removes
 *   its mail.
 * - It is not signed, so a device calls it "Not Signed".
 *
 * Serve it as `application/x-apple-aspen-config`. On an iPhone the person opens Settings afterwards to install it.
 *
 * @param server Checked in the same way as by `checkMailServer`. The best connection of each service is used.
 * @param identity The source of its UUID.
 * @returns The file, or the reason why there is none: a missing connection (`MP-421`); only STARTTLS, which the format
 * can't express (`MP-422`); sign-in by browser or by an unknown method (`MP-423`); no random bytes (`MP-424`).
 *
 * @example
 * const { file } = appleProfile(server, 'imap', { random: crypto });
 * const response = file && new Response(file.text, { headers: { 'content-type': file.mediaType } });
 */
export function appleProfile(server: MailServer, protocol: Protocol, identity: ProfileIdentity): FileResult {
  const { server: checked, incoming, outgoing, issues } = chosenWay(server, protocol);
  const before = issues.length;
  if (incoming?.security === 'starttls') issues.push(issue('MP-422', protocol));
  if (outgoing?.security === 'starttls') issues.push(issue('MP-422', 'smtp'));
  if (checked.signIn === null || checked.signIn === 'browser') issues.push(issue('MP-423', 'signIn', checked.signIn));
  const uuid = randomUuid(identity?.random);
  if (!uuid) issues.push(issue('MP-424', 'identity.random'));
  if (!incoming || !outgoing || !uuid || issues.length > before) return { file: null, issues };
  return {
    file: {
      text: profile(checked, protocol, incoming, outgoing, uuid),
      mediaType: 'application/x-apple-aspen-config',
      fileName: `${incoming.host}-${protocol}.mobileconfig`,
    },
    issues,
  };
}

function profile(
  server: CheckedMailServer,
  protocol: Protocol,
  incoming: Connection,
  outgoing: Connection,
  uuid: string,
): string {
  const { address, name, provider } = server;
  const username = typedUsername(server) ?? undefined;
  const [account = '', domain = incoming.host] = address?.split('@') ?? [username];
  const identifier = identifierOf(domain, protocol, account);
  const displayName = `${provider ?? domain} (${protocol.toUpperCase()})`;
  const organization = provider ?? undefined;
  return plist({
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuid,
    PayloadDisplayName: displayName,
    PayloadOrganization: organization,
    PayloadContent: [
      {
        PayloadType: 'com.apple.mail.managed',
        PayloadVersion: 1,
        PayloadIdentifier: `${identifier}.account`,
        PayloadUUID: namedUuid(`${identifier}.account`),
        PayloadDisplayName: displayName,
        PayloadOrganization: organization,
        EmailAccountDescription: address ?? displayName,
        EmailAccountName: name ?? undefined,
        EmailAccountType: protocol === 'imap' ? 'EmailTypeIMAP' : 'EmailTypePOP',
        EmailAddress: address ?? undefined,
        IncomingMailServerAuthentication: 'EmailAuthPassword',
        IncomingMailServerHostName: incoming.host,
        IncomingMailServerPortNumber: incoming.port,
        IncomingMailServerUseSSL: true,
        IncomingMailServerUsername: username,
        OutgoingMailServerAuthentication: 'EmailAuthPassword',
        OutgoingMailServerHostName: outgoing.host,
        OutgoingMailServerPortNumber: outgoing.port,
        OutgoingMailServerUseSSL: true,
        OutgoingMailServerUsername: username,
        OutgoingPasswordSameAsIncomingPassword: true,
      },
    ],
  });
}

/** `net.example.mail.imap.jo`: a reverse name, as Apple requires, that is unique for the mailbox and the protocol. */
function identifierOf(domain: string, protocol: Protocol, account: string): string {
  const plain = (part: string) => part.replace(/[^A-Za-z0-9-]/gu, (other) => `_${other.codePointAt(0)?.toString(16)}_`);
  return [...domain.split('.').reverse(), 'mail', protocol, account].filter(Boolean).map(plain).join('.');
}
