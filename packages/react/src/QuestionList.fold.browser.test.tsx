import { foldingConformance } from '../test/foldingConformance.tsx';
import './styles.css';

foldingConformance();
