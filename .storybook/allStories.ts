import { composeStories, type Meta, setProjectAnnotations } from '@storybook/react-vite';
import preview from './preview.tsx';

interface ComposedStory {
  readonly id: string;
  readonly run: (context: { canvasElement: HTMLElement }) => Promise<void>;
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

/** Renders a story on the empty page, as Storybook does, and plays it. It stays until the next one is shown. */
export async function show(story: ComposedStory): Promise<HTMLElement> {
  document.body.className = 'sb-main-padded';
  document.body.style.margin = '0';
  document.body.style.padding = '16px';
  const canvasElement = document.createElement('div');
  document.body.replaceChildren(canvasElement);
  await story.run({ canvasElement });
  await document.fonts.ready;
  return canvasElement;
}
