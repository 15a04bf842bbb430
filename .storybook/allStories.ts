import { composeStories, type Meta, type Preview, setProjectAnnotations } from '@storybook/react-vite';
import preview from './preview.tsx';

type Globals = NonNullable<Preview['initialGlobals']>;

interface ComposedStory {
  readonly id: string;
  readonly globals: Globals;
  readonly run: (context: { canvasElement: HTMLElement; globals: Globals }) => Promise<void>;
}

setProjectAnnotations([preview]);

const modules = import.meta.glob<{ default: Meta }>(
  ['../packages/*/src/**/*.stories.tsx', './pages/**/*.stories.tsx'],
  { eager: true },
);

/** Every story there is, with all that the preview puts around it. */
export const allStories: readonly ComposedStory[] = Object.values(modules)
  .flatMap((module) => Object.values(composeStories(module) as Record<string, ComposedStory>))
  .toSorted((one, other) => (one.id < other.id ? -1 : 1));

/**
 * Renders a story on the empty page, as Storybook does, and plays it. It stays until the next one is shown.
 * `chosen` is what is chosen in the toolbar; the rest keeps its default.
 */
export async function show(story: ComposedStory, chosen: Globals = {}): Promise<HTMLElement> {
  document.body.className = 'sb-main-padded';
  Object.assign(document.body.style, { margin: '0', padding: '16px', minHeight: '0' });
  const canvasElement = document.createElement('div');
  document.body.replaceChildren(canvasElement);
  await story.run({ canvasElement, globals: { ...story.globals, ...chosen } });
  await document.fonts.ready;
  await settled();
  return canvasElement;
}

/** Waits until the height of the page stays the same: frames in it get their height from what they load. */
async function settled(): Promise<void> {
  const { documentElement: page } = document;
  const enough = document.querySelector('iframe') ? 20 : 2;
  for (let frames = 0, height = -1; frames < enough; frames++) {
    await new Promise(requestAnimationFrame);
    if (page.scrollHeight !== height) frames = 0;
    height = page.scrollHeight;
  }
}
