import { radioCardsConformance } from '@mail-protocol/react/test/radioCardsConformance.tsx';
import '@mail-protocol/react/styles.css';

radioCardsConformance();
