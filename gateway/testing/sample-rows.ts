import type { InteractionRecord } from '@sidenote/contract/record';
import { closedRules, closedStanding } from '../policy/organisation.ts';
import type { Database } from '../storage/database.ts';
import { ensureOrganisation } from '../storage/organisations.ts';

/** A pseudonym that differs with the number. */
export const personNo = (n: number) => n.toString(16).padStart(32, 'a');

/** A request's id that differs with the number. */
export const requestNo = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A record as a request of the sample organisation leaves one. */
export function sampleRecord(requestId: string, changes: Partial<InteractionRecord> = {}): InteractionRecord {
  return {
    requestId,
    orgId: 'acme',
    person: personNo(0),
    team: null,
    action: 'summarise',
    site: 'acme.atlassian.net',
    product: 'jira',
    objectType: 'issue',
    inputLength: '≤100',
    outputLength: '≤300',
    outcome: 'answered',
    provider: 'P',
    model: 'm',
    region: 'eu',
    policyVersion: 1,
    promptVersion: 1,
    firstTokenMs: null,
    totalMs: 12,
    at: 1_795_000_000_000,
    ...changes,
  };
}

/** Adds an organisation that has not opted in. */
export function addOrganisation(db: Database, id: string): Promise<void> {
  const closed = { rules: closedRules, standing: closedStanding };
  return ensureOrganisation(db, { id, name: id, region: null, now: 1, ...closed });
}
