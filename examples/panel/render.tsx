import { renderToString } from 'react-dom/server';
import { Chooser } from './Chooser.tsx';

/** What the server sends of the chooser, with this choice to begin with. */
export const render = (value?: string): string => renderToString(<Chooser value={value} />);
