import { describe } from 'vitest';
import { faults } from './faults.ts';
import { tryFaults } from './try-faults.ts';

describe('under load', () => tryFaults(faults.filter(({ tried }) => tried === 'always')));
