const before = new Set(Reflect.ownKeys(globalThis));
const listeners = process.eventNames().length;

await import('@mail-protocol/core');
await import('@mail-protocol/core/locales/de');
await import('@mail-protocol/element');
await import('@mail-protocol/element/register');
await import('@mail-protocol/element/without-english/register');
await import('@mail-protocol/react');
await import('@mail-protocol/react/locales/ar');
await import('@mail-protocol/settings');

console.log(
  JSON.stringify({
    globals: Reflect.ownKeys(globalThis).filter((key) => !before.has(key)),
    listeners: process.eventNames().length - listeners,
  }),
);
