import { foldingConformance } from '@mail-protocol/react/test/foldingConformance.tsx';
import '@mail-protocol/react/styles.css';

foldingConformance();
