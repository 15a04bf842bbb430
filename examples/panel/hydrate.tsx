import { hydrateRoot, type Root } from 'react-dom/client';
import { Chooser } from './Chooser.tsx';

/** Brings the chooser that the server rendered to life. */
export const hydrate = (place: Element): Root => hydrateRoot(place, <Chooser />);

const root = document.getElementById('root');
if (root) hydrate(root);
