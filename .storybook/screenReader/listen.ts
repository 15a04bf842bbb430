import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, defaultClientConditions } from 'vite';
import { elementScript } from '../elementScript.ts';
import { type Conversation, conversations } from './conversations.ts';
import { debianPackages, missingPrograms, ScreenReader } from './ScreenReader.ts';

/**
 * `npx pnpm --filter react screen-reader [conversation …] [--update]`
 *
 * Runs each conversation with Orca in Firefox and compares the speech with the stored transcript. `--update` stores the
 * speech instead. It takes some minutes and needs Debian's packages, so no test command runs it.
 */
const words = process.argv.slice(2);
const update = words.includes('--update');
const names = words.filter((word) => !word.startsWith('--'));
const transcripts = join(import.meta.dirname, 'transcripts');

const missing = missingPrograms();
if (missing.length > 0) {
  console.error(
    `Not installed: ${missing.join(', ')}. Run: apt-get install ${[...debianPackages, 'firefox-esr'].join(' ')}`,
  );
  process.exit(1);
}
const unknown = names.filter((name) => !(name in conversations));
if (unknown.length > 0) {
  console.error(`No such conversation: ${unknown.join(', ')}. There are: ${Object.keys(conversations).join(', ')}`);
  process.exit(1);
}

const server = await createServer({
  configFile: false,
  root: join(import.meta.dirname, '../..'),
  logLevel: 'error',
  plugins: [react(), elementScript],
  resolve: { conditions: ['@mail-protocol/source', ...defaultClientConditions] },
  server: { host: '127.0.0.1', port: 0, hmr: false },
});
await server.listen();
// At first, Vite needs some seconds to transform modules, and the reader would get a page without its chooser.
await server.warmupRequest('/.storybook/screenReader/page.tsx');
await server.waitForRequestsIdle();
const page = `${server.resolvedUrls?.local[0]}.storybook/screenReader/page.html`;

/** What was said after each key, a line each. */
async function hold(conversation: Conversation): Promise<string> {
  const reader = await ScreenReader.start();
  try {
    const lines: string[] = [];
    const say = (key: string, said: readonly string[]) => lines.push(`[${key}]  ${said.join(' | ') || '(silence)'}`);
    await reader.open(`${page}?${conversation.page}`);
    for (const part of conversation.parts) {
      lines.push('', `# ${part.about}`);
      for (const press of part.keys) {
        const { key, until, most } = typeof press === 'string' ? { key: press, until: undefined, most: 1 } : press;
        let reached = until === undefined;
        for (let times = 0; times < most && !(reached && times > 0); times += 1) {
          const said = await reader.press(key);
          say(key, said);
          reached ||= said.some((sentence) => until?.test(sentence));
        }
        if (!reached) lines.push(`  !! ${until} was not reached`);
      }
    }
    return `${lines.join('\n').trim()}\n`;
  } finally {
    await reader.stop();
  }
}

let same = 0;
let different = 0;
mkdirSync(transcripts, { recursive: true });
try {
  for (const [name, conversation] of Object.entries(conversations)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const file = join(transcripts, `${name}.txt`);
    const said = await hold(conversation);
    const stored = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (update) writeFileSync(file, said);
    if (said === stored) same += 1;
    else {
      different += 1;
      console.log(`${name}:`);
      const before = stored.split('\n');
      const after = said.split('\n');
      for (let line = 0; line < Math.max(before.length, after.length); line += 1)
        if (before[line] !== after[line]) console.log(`- ${before[line] ?? ''}\n+ ${after[line] ?? ''}`);
    }
  }
} finally {
  await server.close();
}
console.log(`${same} as stored, ${different} ${update ? 'stored' : 'different'}`);
process.exitCode = different > 0 && !update ? 1 : 0;
