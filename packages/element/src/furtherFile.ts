import shared from 'virtual:shared';

// Only while a classic script runs does the document know it; a module knows its own address.
const script = (globalThis.document?.currentScript as HTMLScriptElement | null)?.src ?? import.meta.url;

/** A further file puts this here. It takes what it shares with others, and gives what it holds. */
type Factory = (shared: readonly unknown[]) => unknown;

/** What the files gave, by their names. */
const loaded: Record<string, unknown> = {};

declare global {
  /** The files beside the script, each loaded when it is needed, or by a tag of the page. */
  var mailProtocolFiles: Readonly<Record<string, Factory>> | undefined;
}

/**
 * What a file beside the script holds: one that a tag of the page has loaded, else by `import()`. The file is no module in its syntax, so that
 * both work. Rejects where it can't be loaded.
 *
 * @param more What it takes from another file, beside what it takes from the script.
 */
export async function furtherFile(name: string, more: readonly unknown[] = []): Promise<unknown> {
  // With the script's own query, by which pages tell versions apart.
  const address = new URL(`mail-protocol-${name}.js${new URL(script).search}`, script).href;
  const there = () => globalThis.mailProtocolFiles?.[name];
  const tag = [...document.scripts].find(({ src }) => src.split('?')[0] === address.split('?')[0]);
  // A tag of the page may still be on its way; once the page is complete, it has come to an end.
  if (tag && !there() && document.readyState !== 'complete')
    await new Promise((resolve) => {
      tag.addEventListener('load', resolve);
      addEventListener('load', resolve);
    });
  if (!there()) await import(/* @vite-ignore */ address);
  loaded[name] ??= there()?.([...shared, ...more]);
  return loaded[name];
}
