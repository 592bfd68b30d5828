import { describe } from 'vitest';
import { faults } from './faults.ts';
import { isQuick } from './quick.ts';
import { tryFaults } from './try-faults.ts';

describe('under load', () => tryFaults(faults.filter(isQuick)));
