import { certificationNames } from '@sidenote/contract/certifications';
import { fails, holds, type Probe } from '../probe.ts';

/** Whether everything that is claimed has its evidence (R22). Days that are over are no wrong claim: it is not shown then. */
export const claimsHaveEvidence: Probe = ({ certifications }) => {
  const wanting = certifications.filter(
    (one) =>
      one.standing === 'not-held' && (one.doubt === 'evidence-missing' || one.doubt === 'evidence-changed'),
  );
  if (wanting.length > 0)
    return fails('certifications_wanting', {
      certifications: wanting.map(({ id }) => certificationNames[id]).join(', '),
    });
  const held = certifications.filter(({ standing }) => standing === 'held').length;
  return held === 0 ? holds('certifications_none', {}) : holds('certifications_held', { held });
};
