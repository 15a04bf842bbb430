import shared from 'virtual:shared';

// The document knows a classic script only while it runs; a module knows its own address.
const script = (globalThis.document?.currentScript as HTMLScriptElement | null)?.src ?? import.meta.url;

/** Each further file registers this function: it receives the shared modules, and returns its own exports. */
type Factory = (shared: readonly unknown[]) => unknown;

/** The exports of the files, by name. */
const loaded: Record<string, unknown> = {};

declare global {
  /** The files beside the script. Each is loaded when needed, or by a tag on the page. */
  var mailProtocolFiles: Readonly<Record<string, Factory>> | undefined;
}

/**
 * The exports of a file beside the script. Uses the file that a tag on the page has loaded, or else `import()`. The
 * file has no module syntax, so both work. Rejects if it can't be loaded.
 *
 * @param more Exports of another file that it needs, in addition to those of the script.
 */
export async function furtherFile(name: string, more: readonly unknown[] = []): Promise<unknown> {
  // With the script's own query, because pages use it to distinguish versions.
  const address = new URL(`mail-protocol-${name}.js${new URL(script).search}`, script).href;
  const there = () => globalThis.mailProtocolFiles?.[name];
  const tag = [...document.scripts].find(({ src }) => src.split('?')[0] === address.split('?')[0]);
  // A tag on the page may still be loading. Once the page is complete, it has loaded or failed.
  if (tag && !there() && document.readyState !== 'complete')
    await new Promise((resolve) => {
      tag.addEventListener('load', resolve);
      addEventListener('load', resolve);
    });
  if (!there()) await import(/* @vite-ignore */ address);
  loaded[name] ??= there()?.([...shared, ...more]);
  return loaded[name];
}
