import type { ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { BareAnswers } from './BareChooser.tsx';
import type { Mounted } from './page.ts';

/** Mounts a React component as the benchmark wants it: at once. */
export const mountReact =
  (Chooser: ComponentType<{ readonly answers: BareAnswers }>) =>
  (place: HTMLElement, answers: BareAnswers): Mounted => {
    const root = createRoot(place);
    flushSync(() => root.render(<Chooser answers={answers} />));
    return { scope: place, unmount: () => root.unmount() };
  };
