import { hydrateRoot, type Root } from 'react-dom/client';
import { Chooser } from './Chooser.tsx';

/** Brings the chooser that the server rendered to life. What was chosen stands in `data-value`, as the server knew it. */
export const hydrate = (place: HTMLElement): Root => hydrateRoot(place, <Chooser value={place.dataset['value']} />);

const root = document.getElementById('root');
if (root) hydrate(root);
