import { renderToString } from 'react-dom/server';
import { Chooser } from './Chooser.tsx';

/** What the server sends of the chooser. */
export const render = (): string => renderToString(<Chooser />);
