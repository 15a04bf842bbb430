import modes from '../packages/react/src/styles/modes.css?raw';

/**
 * Our rules for forced colours on the browser's system colours, for looking at them without changing
 * the system. The browser's own part, which recolours everything else, only the real thing shows.
 */
export const forcedColorsStyles: string = `@layer mail-protocol { ${modes.replace('(forced-colors: active)', 'all')} }
:root { color-scheme: dark; background: Canvas; color: CanvasText; }`;
