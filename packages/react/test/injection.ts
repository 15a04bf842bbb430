import { english, type Messages } from '@mail-protocol/core';

/** Texts that would be something else than text if they were parsed, followed, or put into an attribute as they are. */
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

/** Every message as `payload`. */
export function poisoned(payload: string): Messages {
  return Object.fromEntries(Object.keys(english).map((key) => [key, payload])) as unknown as Messages;
}

/** Elements and attributes that load, follow, run or send something. None of our elements does, whatever its words. */
const active =
  'a, area, audio, base, embed, frame, iframe, image, img, link, meta, object, script, source, style, use, video, ' +
  '[href], [src], [srcdoc], [action], [formaction], [data], [background], [poster], [ping], [style]';

/** What in `scope` is more than text in our elements: active elements, and handlers in attributes. */
export function activeIn(scope: ParentNode): string[] {
  const handlers = [...scope.querySelectorAll('*')].filter((element) =>
    element.getAttributeNames().some((name) => name.startsWith('on')),
  );
  return [...scope.querySelectorAll(active), ...handlers].map((element) => element.outerHTML.slice(0, 80));
}

/** Everything that can be read in `scope`, or is read out. */
export function textsIn(scope: ParentNode): string {
  const elements = [...scope.querySelectorAll('*')];
  return [
    ...[...scope.children].map(({ textContent }) => textContent),
    ...elements.map((element) => element.getAttribute('aria-label')),
    ...elements.map((element) => (element instanceof HTMLTextAreaElement ? element.value : '')),
  ].join('\n');
}
