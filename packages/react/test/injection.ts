import { english, type Messages } from '@mail-protocol/core';

/** Texts that do harm if they are parsed as markup, followed as links, or put into an attribute unescaped. */
export const payloads: readonly string[] = [
  '<img src="x" onerror="injected()">',
  '<script>injected()</script>',
  '"><svg onload="injected()">',
  "' autofocus onfocus='injected()",
  '</textarea></style></title><iframe srcdoc="<script>parent.injected()</script>"></iframe>',
  '<a href="javascript:injected()">here</a>',
  'javascript:injected()',
  ' JaVaScRiPt:injected()',
  'java\nscript:injected()',
  'data:text/html,<script>injected()</script>',
  'https://mail.example/ //mail.example mailto:help@mail.example www.mail.example',
];

/** All messages replaced by `payload`. */
export function poisoned(payload: string): Messages {
  return Object.fromEntries(Object.keys(english).map((key) => [key, payload])) as unknown as Messages;
}

/** Elements and attributes that load, link, run or send something. Our elements never do, whatever their texts. */
const active =
  'a, area, audio, base, embed, frame, iframe, image, img, link, meta, object, script, source, style, use, video, ' +
  '[href], [src], [srcdoc], [action], [formaction], [data], [background], [poster], [ping], [style]';

/** Active content inside our elements in `scope`: active elements, and handlers in attributes. */
export function activeIn(scope: ParentNode): string[] {
  const handlers = [...scope.querySelectorAll('*')].filter((element) =>
    element.getAttributeNames().some((name) => name.startsWith('on')),
  );
  return [...scope.querySelectorAll(active), ...handlers].map((element) => element.outerHTML.slice(0, 80));
}

/** All text in `scope` that is visible or read out. */
export function textsIn(scope: ParentNode): string {
  const elements = [...scope.querySelectorAll('*')];
  return [
    ...[...scope.children].map(({ textContent }) => textContent),
    ...elements.map((element) => element.getAttribute('aria-label')),
    ...elements.map((element) => (element instanceof HTMLTextAreaElement ? element.value : '')),
  ].join('\n');
}
