import { renderToString } from 'react-dom/server';
import { Chooser } from './Chooser.tsx';

/** The chooser's markup from the server, with this choice at first. */
export const render = (value?: string): string => renderToString(<Chooser value={value} />);
