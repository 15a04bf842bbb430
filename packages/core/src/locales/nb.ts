// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './nb.json' with { type: 'json' };
import labels from './nb.labels.json' with { type: 'json' };

/** Norwegian Bokmål. What it lacks, or what is older than its English text, is shown in English. */
export const norwegianBokmal: Partial<Messages> = { ...words, ...labels };
