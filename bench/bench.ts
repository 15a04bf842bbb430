import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright';
import type { ComponentType } from 'react';
import { weighScript } from '../packages/element/size.ts';
import { chromiumLaunch } from '../scripts/chromium.ts';
import { ownModule, serverModule, versionOf } from './bundleContestants.ts';
import { type Contestant, contestantNames, contestants, reactContestants } from './contestants.ts';
import { openBenchPage } from './openBenchPage.ts';
import type * as page from './page.ts';
import { type BenchResults, quartiles } from './results.ts';
import { add, printHeadings, rows } from './rows.ts';

/**
 * Measures the chooser against the hand-written version, in pairs: in each round every contestant does the same task
 * once, so that other load on the machine affects all of them. Prints a table and writes `results.json`, which
 * Storybook draws.
 * `--rounds N` sets the number of rounds (default 40).
 */

/**
 * Answers to give in turn: `interview` in the middle of the interview, `advice` where one of them shows the whole
 * advice.
 */
const interview: page.Turns = {
  start: { devices: 'one', keepMailOn: 'device' },
  question: 'keepMailOn',
  tokens: ['server', 'device'],
};
const advice: page.Turns = { start: {}, question: 'devices', tokens: ['one', 'in-step'] };
/** Everything is answered, and one answer changes the recommended protocol. */
const turned: page.Turns = {
  start: {
    devices: 'one',
    sharedMailbox: 'no',
    keepMailOn: 'device',
    serverSpace: 'ample',
    offline: 'often',
    mailVolume: 'low',
    deviceBackup: 'no',
  },
  question: 'devices',
  tokens: ['in-step', 'one'],
};

declare const bench: typeof page;

const root = join(import.meta.dirname, '..');
const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 40;

/** Runs each contestant once a round, beginning with another one each time. */
async function interleaved(
  times: number,
  measure: (name: Contestant) => Promise<number>,
  names: readonly Contestant[] = contestants,
): Promise<Record<Contestant, number[]>> {
  const values = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Contestant, number[]>;
  for (let round = 0; round < times; round++)
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length] as Contestant;
      values[name].push(await measure(name));
    }
  return values;
}

async function addSizes(): Promise<void> {
  const values: Partial<Record<Contestant, number[]>> = { element: [(await weighScript()).whole.gzip] };
  for (const name of reactContestants) values[name] = [gzipSync(await ownModule(name), { level: 9 }).length];
  add('size', 'Script without React, gzip -9', 'bytes', values);
}

async function addServerRenders(): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  const folder = join(root, 'packages/react/node_modules/.cache/bench');
  mkdirSync(folder, { recursive: true });
  const components = new Map<Contestant, ComponentType<{ answers: object }>>();
  for (const name of reactContestants) {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, await serverModule(name));
    components.set(name, (await import(pathToFileURL(file).href)).Chooser);
  }
  const [{ createElement }, { renderToString }] = await Promise.all([import('react'), import('react-dom/server')]);
  const perSecond = (name: Contestant, times: number): number => {
    const start = performance.now();
    const Chooser = components.get(name) ?? 'div';
    for (let time = 0; time < times; time++) renderToString(createElement(Chooser, { answers: {} }));
    return (times / (performance.now() - start)) * 1000;
  };
  for (const name of reactContestants) perSecond(name, 200);
  add(
    'server',
    'Renders on a server',
    'per second',
    await interleaved(rounds, async (name) => perSecond(name, 50), reactContestants),
    { more: true },
  );
}

async function addMounts(browser: Browser): Promise<void> {
  const cold = async (name: Contestant) => {
    const { page } = await openBenchPage(browser, [name]);
    const time = await page.evaluate((contestant) => bench.timeMount(contestant), name);
    await page.context().close();
    return time;
  };
  add('mount-cold', 'First mount on a page', 'ms', await interleaved(Math.ceil(rounds / 2), cold));

  const { page, session } = await openBenchPage(browser, contestants);
  const warm = (name: Contestant) => page.evaluate((contestant) => bench.timeMount(contestant), name);
  const answer = (turns: page.Turns) => async (name: Contestant) => {
    const times = await page.evaluate(([contestant, given]) => bench.timeAnswers(contestant, given, 9), [
      name,
      turns,
    ] as const);
    return quartiles(times.slice(1))[1];
  };
  await interleaved(20, warm);
  for (const turns of [interview, advice]) await interleaved(3, answer(turns));
  for (const [suffix, title, rate] of [
    ['', '', 1],
    ['-slow', ', 4 times slowed', 4],
  ] as const) {
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    add(`mount${suffix}`, `Mount after a warm-up${title}`, 'ms', await interleaved(rounds, warm));
    add(`answer${suffix}`, `Answer until painted${title}`, 'ms', await interleaved(rounds, answer(interview)));
    add(
      `advice${suffix}`,
      `Answer that shows or hides the advice, until painted${title}`,
      'ms',
      await interleaved(rounds, answer(advice)),
    );
  }
  await page.context().close();
}

/** Ratios to the hand-written version with native radios. */
const toNative = { to: 'bareNative' } as const;

async function addTurns(browser: Browser): Promise<void> {
  const { page } = await openBenchPage(browser, contestants);
  const layouts = Object.fromEntries(contestants.map((name) => [name, [] as number[]])) as Record<Contestant, number[]>;
  const measure = async (name: Contestant) => {
    const turns = await page.evaluate(([contestant, given]) => bench.timeTurns(contestant, given, 9), [
      name,
      turned,
    ] as const);
    const middle = (of: keyof page.Turn) => quartiles(turns.slice(1).map((turn) => turn[of]))[1];
    layouts[name].push(middle('layout'));
    return middle('dom');
  };
  await interleaved(5, measure);
  for (const name of contestants) layouts[name] = [];
  const doms = await interleaved(rounds, measure);
  add('turn-dom', 'All answered: an answer until the DOM has changed, × native', 'ms', doms, toNative);
  add('turn-layout', '… until layout, × native', 'ms', layouts, toNative);
  await page.context().close();
}

/** Real clicks, in a browser that paints sixty times a second. */
async function addInteractions(browser: Browser): Promise<void> {
  const { page, session } = await openBenchPage(browser, contestants);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const measure = async (name: Contestant) => {
    await page.evaluate(([contestant, given]) => bench.stand(contestant, given), [name, turned] as const);
    for (let time = 0; time < 4; time++) {
      const token = turned.tokens[time % 2] ?? '';
      const { x, y } = await page.evaluate(([question, wanted]) => bench.whereIs(question, wanted), [
        turned.question,
        token,
      ] as const);
      await page.mouse.click(x, y);
      await page.waitForTimeout(300);
    }
    return await page.evaluate(() => bench.leave());
  };
  await interleaved(1, measure);
  add('inp', '… INP, 4 times slowed, × native', 'ms', await interleaved(Math.ceil(rounds / 4), measure), toNative);
  await page.context().close();
}

async function addTouched(browser: Browser): Promise<void> {
  const { page } = await openBenchPage(browser, contestants);
  const counted: Partial<Record<Contestant, page.Touched[]>> = {};
  for (const name of contestants) {
    for (const token of ['in-step', 'separate']) {
      const said = await page.evaluate(([contestant, answer]) => bench.answered(contestant, answer), [
        name,
        token,
      ] as const);
      if (!said.includes(token === 'in-step' ? 'IMAP' : 'POP3'))
        throw new Error(`${contestantNames[name]} answers ${token} with “${said}”.`);
    }
    counted[name] = await page.evaluate(([contestant, turns]) => bench.countTouched(contestant, turns), [
      name,
      interview,
    ] as const);
  }
  await page.context().close();
  const row = (id: keyof page.Touched, title: string, names: readonly Contestant[]) =>
    add(
      `touched-${id}`,
      title,
      'per answer',
      Object.fromEntries(names.map((name) => [name, (counted[name] ?? []).map((touched) => touched[id])])),
    );
  row('commits', 'React commits', reactContestants);
  row('inQuestion', 'Nodes touched in the question', contestants);
  row('inResult', 'Nodes touched in the result', contestants);
  row('unseen', 'Hidden nodes touched', contestants);
  row('elsewhere', 'Nodes touched elsewhere', contestants);
}

async function addMemory(browser: Browser): Promise<void> {
  const heap = new Map<string, Partial<Record<Contestant, number[]>>>();
  const note = (row: string, name: Contestant, value: number) => heap.set(row, { ...heap.get(row), [name]: [value] });
  for (const name of contestants) {
    const { page, session } = await openBenchPage(browser, [name]);
    await session.send('Performance.enable');
    const held = async () => {
      for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const { metrics } = await session.send('Performance.getMetrics');
      const count = (metric: string) => metrics.find((each) => each.name === metric)?.value ?? Number.NaN;
      return { heap: usedSize, nodes: count('Nodes'), listeners: count('JSEventListeners') };
    };
    // Warm-up: after it the engine has compiled nearly all it will compile.
    await page.evaluate((contestant) => bench.churn(contestant, 2000), name);
    const before = await held();
    await page.evaluate((contestant) => bench.churn(contestant, 2000), name);
    const after = await held();
    note('growth-nodes', name, after.nodes - before.nodes);
    note('growth-listeners', name, after.listeners - before.listeners);
    note('growth-heap', name, (after.heap - before.heap) / 1000);
    for (const count of [1, 100, 1000]) {
      await page.evaluate(([contestant, wanted]) => bench.keep(contestant, wanted), [name, count] as const);
      note(`heap-${count}`, name, ((await held()).heap - after.heap) / 1000);
    }
    await page.context().close();
  }
  const row = (id: string, title: string, unit: string) => add(id, title, unit, heap.get(id) ?? {});
  row('heap-1', 'Heap of 1 instance', 'kB');
  row('heap-100', 'Heap of 100 instances', 'kB');
  row('heap-1000', 'Heap of 1,000 instances', 'kB');
  row('growth-nodes', 'Growth over 2,000 mounts', 'nodes');
  row('growth-listeners', 'Growth over 2,000 mounts', 'listeners');
  row('growth-heap', 'Growth over 2,000 mounts', 'kB');
}

printHeadings();
await addSizes();
await addServerRenders();
const launch = await chromiumLaunch();
// The frame rate is not limited to 60 per second, so that only the work is measured.
const browser = await chromium.launch({
  ...launch,
  args: [...launch.args, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
});
await addMounts(browser);
await addTurns(browser);
await addTouched(browser);
await addMemory(browser);
const paced = await chromium.launch(launch);
await addInteractions(paced);
await paced.close();

const results: BenchResults = {
  rounds,
  environment: {
    Chromium: browser.version(),
    React: versionOf('react'),
    Radix: versionOf('@radix-ui/react-radio-group'),
    Node: process.versions.node,
    Cores: String(availableParallelism()),
  },
  rows,
};
await browser.close();
writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
