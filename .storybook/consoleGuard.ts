const said: string[] = [];

/** For `beforeEach` of the preview: listens to errors and warnings from before a story is rendered until it is gone. */
export function listenToConsole(): () => void {
  said.length = 0;
  const { error, warn } = console;
  const listener =
    (print: typeof error): typeof error =>
    (...words) => {
      said.push(worded(words));
      print.apply(console, words);
    };
  console.error = listener(error);
  console.warn = listener(warn);
  return () => {
    console.error = error;
    console.warn = warn;
  };
}

/**
 * For `afterEach` of the preview, which runs after the play function: fails the story if the console said anything.
 * Only in tests, because a reader who changes language or props would get an error instead of the story.
 *
 * @param warns The warnings that the story is meant to cause: its `parameters.warns`.
 */
export async function expectSilentConsole(warns?: RegExp): Promise<void> {
  if (!('__vitest_browser__' in globalThis)) return;
  // Some warnings load their text first, and would otherwise appear during the next story.
  const latest = performance.now() + 2000;
  while (warns && !said.some((sentence) => warns.test(sentence)) && performance.now() < latest)
    await new Promise((later) => setTimeout(later, 20));
  const others = said.splice(0).filter((sentence) => !warns?.test(sentence));
  if (others.length > 0) throw new Error(`The console said:\n${others.join('\n')}`);
}

/** The text as a console shows it: React passes the values for `%s` separately. */
function worded([first, ...others]: readonly unknown[]): string {
  const rest = [...others];
  const start = typeof first === 'string' ? first.replace(/%[sdio]/g, () => String(rest.shift())) : String(first);
  return [start, ...rest.map(String)].join(' ');
}
