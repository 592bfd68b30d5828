import type { Probed } from '@sidenote/contract/trust';
import { say } from '../../locales/say.ts';

/** Every slot that a finding's sentence can have. */
const empty = {
  ...{ version: '', sites: '', products: '', columns: '', tables: '', upstreams: '', hops: '', region: '' },
  ...{ issuers: '', algorithms: '', keys: '', processors: '', days: '', rows: '', row: '', instances: '' },
  ...{ certifications: '', held: '' },
};

/** What was found when the gateway was looked at. */
export function sayFinding({ finding, values }: Probed): string {
  return say(`trust.finding.${finding}`, { ...empty, ...values });
}
