import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../../scripts/chromium.ts';

/** Takes the pictures for the READMEs: the last build of the custom elements, in both colour schemes. */

const root = join(import.meta.dirname, '../..');
const pictures = {
  chooser: '<mail-protocol-chooser></mail-protocol-chooser>',
  table: '<mail-protocol-comparison recommended="imap"></mail-protocol-comparison>',
};
const folder = join(root, 'docs/pictures');
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch(await chromiumLaunch());
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({
    viewport: { width: 880, height: 640 },
    deviceScaleFactor: 1.5,
    colorScheme,
    reducedMotion: 'reduce',
  });
  for (const [name, tag] of Object.entries(pictures)) {
    await page.setContent(
      `<meta name="color-scheme" content="light dark"><style>body { margin: 1.5rem; font: 16px Inter }</style>${tag}`,
    );
    const font = join(root, 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2');
    await page.evaluate(
      async (bytes) => {
        const face = new FontFace('Inter', Uint8Array.from(bytes), { weight: '100 900' });
        document.fonts.add(await face.load());
      },
      [...readFileSync(font)],
    );
    await page.addScriptTag({ path: join(root, 'packages/element/dist/mail-protocol.js') });
    await page.evaluate(() => {
      for (const chooser of document.querySelectorAll('mail-protocol-chooser'))
        Object.assign(chooser, { answers: { devices: 'in-step' } });
    });
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
  }
  await page.close();
}
await browser.close();
