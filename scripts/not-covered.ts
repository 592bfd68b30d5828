/** `npm run not-covered`: writes docs/not-covered.md from the proofs and attacks. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notCoveredPage } from './proofs/not-covered-page.ts';

writeFileSync(join(import.meta.dirname, '../docs/not-covered.md'), notCoveredPage());
