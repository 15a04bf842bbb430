import { hydrateRoot, type Root } from 'react-dom/client';
import { Chooser } from './Chooser.tsx';

/** Hydrates the chooser that the server rendered. `data-value` is the choice that the server used. */
export const hydrate = (place: HTMLElement): Root => hydrateRoot(place, <Chooser value={place.dataset['value']} />);

const root = document.getElementById('root');
if (root) hydrate(root);
