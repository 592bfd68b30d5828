import { isInProcess } from '../../providers/registry.ts';
import { holds, type Probe } from '../probe.ts';

/** Where every model runs in this process, nobody has to attest anything (R8, R9); otherwise their word is what counts. */
export const nobodyIsOutside: Probe = ({ parts: { routing } }) =>
  routing().all.every(({ endpoint }) => isInProcess(endpoint)) ? holds('nobody_outside', {}) : null;
