// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
export { english } from './en.guide.ts';
