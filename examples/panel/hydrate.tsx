import { hydrateRoot } from 'react-dom/client';
import { Chooser } from './Chooser.tsx';

const root = document.getElementById('root');
if (root) hydrateRoot(root, <Chooser />);
