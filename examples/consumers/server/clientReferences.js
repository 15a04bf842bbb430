import { registerHooks } from 'node:module';

/**
 * What a framework with server components does to a module that begins with 'use client': on the server its exports are
 * mere references, and nothing in it is run.
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
