import { isCovered } from '../../policy/state.ts';
import { fails, holds, type Probe } from '../probe.ts';

/** Whether an agreement covers everyone where HIPAA binds the organisation, or nothing works (R20). */
export const hipaaIsGuarded: Probe = ({ parts: { processorsFor }, organisation }) => {
  if (!organisation.hipaaBound) return holds('hipaa_unbound', {});
  const processors = processorsFor();
  if (isCovered(organisation, processors)) return holds('hipaa_covered', { processors: processors.length });
  return organisation.state === 'on' ? fails('hipaa_uncovered', {}) : holds('hipaa_uncovered', {});
};
