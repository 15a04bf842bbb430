/** The page, and every shadow root in it. */
function rootsIn(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const shadows = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [root, ...shadows.flatMap(rootsIn)];
}

/**
 * For `afterEach` of the preview: brings everything that moves or fades to its end. axe runs after that, and reads the
 * colours of what is still fading in as if they stayed.
 */
export function endOfMotion(): void {
  for (const root of rootsIn(document)) for (const motion of root.getAnimations()) motion.finish();
}
