import { Counter, type Registry } from 'prom-client';
import type { UpdateCheck } from './update-check.ts';

/** Counts questions after updates, by how the asking browser's version stands to the one on offer. */
export function countedChecks(registry: Registry): (check: UpdateCheck) => void {
  const checks = new Counter({
    name: 'sidenote_update_checks_total',
    help: 'Questions of browsers after updates of the extension, by how their version stands to the one on offer.',
    labelNames: ['browser', 'version'],
    registers: [registry],
  });
  return ({ browser, version }) => checks.inc({ browser, version });
}
