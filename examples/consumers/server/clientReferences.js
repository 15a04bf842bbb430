import { registerHooks } from 'node:module';

/**
 * Imitates a framework with server components. On the server, the exports of a module with 'use client' are only
 * references, and its code does not run.
 */
registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const source = String(loaded.source ?? '');
    if (!/^['"]use client['"]/.test(source)) return loaded;
    const names = [...source.matchAll(/export \{([^}]*)\}/g)].flatMap(
      ([, list]) => list.match(/\w+(?=\s*(,|$))/g) ?? [],
    );
    const references = names.map((name) => `export const ${name} = Symbol.for('client reference');`);
    return { ...loaded, source: references.join('\n') };
  },
});
