import { checkEvidence } from '../../trust/certifications.ts';
import type { Check } from './check.ts';

export const certifications: Check = {
  name: 'certifications',
  run: async ({ config }) => {
    const { certifications: claims } = config.trust;
    await checkEvidence(claims);
    const held = claims.filter(({ standing }) => standing === 'held').length;
    return held === 0 ? 'none is claimed' : `${held} claimed, with the evidence of each`;
  },
};
