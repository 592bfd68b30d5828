import { describe } from 'vitest';
import { faults } from './faults.ts';
import { isQuick } from './quick.ts';
import { tryFaults } from './try-faults.ts';

/** Waits for longer than a minute by itself: `npm run reliability` has it. */
const isLong = ({ name }: { readonly name: string }) => name.includes('serve no longer');

describe('under load', () => tryFaults(faults.filter((fault) => !isQuick(fault) && !isLong(fault))));
