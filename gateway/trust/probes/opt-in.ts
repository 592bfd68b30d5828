import { findOrganisation } from '../../storage/organisations.ts';
import { fails, holds, type Probe } from '../probe.ts';

/** Whether this instance goes by the opt-in that the database has (R1), and what that is. */
export const optInIsFollowed: Probe = async ({ parts, organisation }) => {
  const { id, state, missing, policyVersion, switch: own } = organisation;
  const stored = await parts.storage.inOrganisation(id, (db) => findOrganisation(db, id));
  // A change that came in between is one version on; it is not another state of the same version.
  if (stored === undefined || (stored.policyVersion === policyVersion && stored.switch !== own))
    return fails('other_state_stored', {});
  if (state === 'on') return holds('opt_in_on', { version: organisation.termsVersion ?? '' });
  return state === 'off' ? holds('opt_in_off', {}) : holds('opt_in_suspended', { missing: missing ?? '' });
};
