import { escapeXml } from './escapeXml.ts';

/** The property list values that a profile needs. `undefined` leaves a key out. */
export type PlistValue =
  | string
  | number
  | boolean
  | readonly PlistValue[]
  | { readonly [key: string]: PlistValue | undefined };

/** An XML property list, as Apple's document type `PropertyList-1.0` defines it. A number must be whole. */
export function plist(value: PlistValue): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${element(value)}
</plist>
`;
}

function element(value: PlistValue): string {
  if (typeof value === 'string') return `<string>${escapeXml(value)}</string>`;
  if (typeof value === 'number') return `<integer>${value}</integer>`;
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  if (Array.isArray(value)) return ['<array>', ...value.map(element), '</array>'].join('\n');
  const keys = Object.entries(value).flatMap(([key, held]) =>
    held === undefined ? [] : [`<key>${escapeXml(key)}</key>`, element(held)],
  );
  return ['<dict>', ...keys, '</dict>'].join('\n');
}
