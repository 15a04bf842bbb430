/** The page, and every shadow root in it. */
function rootsIn(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const shadows = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [root, ...shadows.flatMap(rootsIn)];
}

/**
 * For `afterEach` of the preview: waits until nothing moves any more. axe runs after that, and reads the colours of what is
 * still fading in as if they stayed.
 */
export async function endOfMotion(): Promise<void> {
  const motions = rootsIn(document).flatMap((root) => root.getAnimations());
  await Promise.allSettled(motions.map(({ finished }) => finished));
}
