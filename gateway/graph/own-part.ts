import { type Mine, mineSchema } from '@sidenote/contract/graph/around';
import type { GraphRules } from '@sidenote/contract/graph/rules';
import { nameOf } from '@sidenote/contract/weeks';
import { connectedApps } from '../storage/connectors.ts';
import type { Database } from '../storage/database.ts';
import { hasLeft } from '../storage/graph-left.ts';
import { countOwnPart } from '../storage/graph-mine.ts';
import { deducedGroupOf, groupNameOf } from '../storage/graph-near.ts';

interface Whose {
  readonly orgId: string;
  readonly person: string;
  /** The directory's team of theirs. */
  readonly team: string | null;
  readonly rules: GraphRules;
}

/** What the graph has of a person, as they are told it themselves. */
export async function ownPart(db: Database, { orgId, person, team, rules }: Whose): Promise<Mine> {
  const part = await countOwnPart(db, { orgId, person });
  const group = rules.on ? ((await deducedGroupOf(db, orgId, person)) ?? team) : null;
  return mineSchema.parse({
    organisation: rules.on ? rules.people : 'off',
    state: (await hasLeft(db, orgId, person)) ? 'off' : 'on',
    team: await groupNameOf(db, orgId, group),
    ...part,
    since: part.since === null ? null : nameOf(part.since),
    connected: rules.on ? await connectedApps(db, orgId) : [],
  });
}
