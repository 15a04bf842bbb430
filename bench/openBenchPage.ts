import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright';
import { joinedStyles } from '../scripts/joinedStyles.ts';
import { commonScripts, pageScript } from './bundleContestants.ts';
import { type Contestant, type ReactContestant, reactContestants } from './contestants.ts';

const root = join(import.meta.dirname, '..');
const common = await commonScripts();
const scripts = Object.fromEntries(
  await Promise.all(reactContestants.map(async (name) => [name, await pageScript(name)] as const)),
) as Record<ReactContestant, string>;
const element = readFileSync(join(root, 'packages/element/dist/mail-protocol.js'), 'utf8');
const mountElement = `{
  const alone = (place, answers) => {
    const chooser = Object.assign(document.createElement('mail-protocol-chooser'), { answers });
    place.append(chooser);
    return { scope: chooser.shadowRoot, unmount: () => place.replaceChildren() };
  };
  const whole = (place, answers) => {
    const mounted = alone(place, answers);
    place.firstChild.id = 'whole';
    const table = document.createElement('mail-protocol-comparison');
    table.setAttribute('for', 'whole');
    place.append(table);
    return mounted;
  };
  (window.benchMounts ??= {}).element = { alone, whole };
}`;

/** Opens a page with the scripts of these contestants. */
export async function openBenchPage(
  browser: Browser,
  names: readonly Contestant[],
): Promise<{ page: Page; session: CDPSession }> {
  // A transition lasts for many frames after the measured one, because the frame rate is not limited.
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.setContent('<!doctype html><html lang="en"><title>Benchmark</title><body></body></html>');
  await page.addStyleTag({ content: joinedStyles() });
  for (const content of common) await page.addScriptTag({ content });
  for (const name of names)
    await page.addScriptTag({ content: name === 'element' ? `${element};${mountElement}` : scripts[name] });
  return { page, session: await context.newCDPSession(page) };
}
