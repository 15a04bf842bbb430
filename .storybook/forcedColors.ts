import modes from '../packages/react/src/styles/modes.css?raw';

/**
 * Our rules for forced colours on the browser's system colours, for looking at them without changing
 * the system. Only real forced colours show the browser's own part, which recolours everything else.
 */
export const forcedColorsStyles: string = `@layer mail-protocol { ${modes.replace('(forced-colors: active)', 'all')} }
:root { color-scheme: dark; background: Canvas; color: CanvasText; }`;
