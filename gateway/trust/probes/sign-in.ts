import { fails, holds, type Probe } from '../probe.ts';

/** Whether people sign in by providers of their own, with asymmetric signatures alone (R15). */
export const issuersAreChecked: Probe = ({ parts: { issuers, isSample } }) => {
  if (isSample) return fails('sample_sign_in', {});
  const algorithms = [...new Set(issuers.flatMap((issuer) => issuer.algorithms))];
  return holds('issuers_checked', {
    issuers: issuers.map(({ issuer }) => issuer).join(', '),
    algorithms: algorithms.join(', '),
  });
};
