import { settingsRows } from '@mail-protocol/settings';
import { type Mailbox, serverOf } from './mailboxes.ts';
import { escaped, plainPage } from './page.ts';

/** The label of each setting in the list for pages without a script. */
const labels = { host: 'Server', port: 'Port', security: 'Security', username: 'User name' } as const;
const securities: Readonly<Record<string, string>> = { tls: 'SSL/TLS', starttls: 'STARTTLS' };

/** The settings as a plain list, for browsers without JavaScript, and until the guide has loaded. */
function plainSettings(mailbox: Mailbox): string {
  const rows = settingsRows(serverOf(mailbox), mailbox.protocol).filter(({ alternative }) => alternative === 0);
  return rows
    .flatMap(({ service, setting, value }) => {
      const label = labels[setting as keyof typeof labels];
      return label
        ? `<dt>${service.toUpperCase()}: ${label}</dt><dd>${escaped(securities[value] ?? `${value}`)}</dd>`
        : [];
    })
    .join('\n        ');
}

/**
 * The page after a mailbox was created, with its set-up guide. The mailbox is new, so the guide does not ask what is
 * set up today. `keepTicks.js` keeps the ticks for the next visit.
 */
export const createdPage = (mailbox: Mailbox): string =>
  plainPage(
    'Mailbox created',
    `<p>${escaped(mailbox.address)}</p>
    <mail-protocol-setup protocol="${mailbox.protocol}" facts="v=2&amp;current=new" server="${escaped(JSON.stringify(serverOf(mailbox)))}">
      <dl>
        ${plainSettings(mailbox)}
      </dl>
    </mail-protocol-setup>`,
    `<script src="/keepTicks.js" defer></script>
    <script src="/node_modules/@mail-protocol/element/dist/mail-protocol.js" defer></script>`,
  );
